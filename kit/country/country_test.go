package country_test

import (
	"slices"
	"testing"

	"golang.org/x/text/language"

	"emporium/kit/country"
)

// notAssigned are codes that the Unicode Consortium counts among the regions and ISO 3166-1 does not assign: reserved for parts of
// countries and for unions, or withdrawn.
var notAssigned = []string{"AC", "AN", "CP", "CQ", "CS", "DG", "EA", "EZ", "FQ", "IC", "NT", "PC", "SU", "TA", "UN", "YU"}

// All codes of two letters are held against what golang.org/x/text knows of regions: only that, and all of it that is assigned.
func TestKnown(t *testing.T) {
	t.Parallel()
	count := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			r, err := language.ParseRegion(code)
			want := err == nil && r.String() == code && r.IsCountry() && r.Canonicalize() == r && !slices.Contains(notAssigned, code)
			if got := country.Known(code); got != want {
				t.Errorf("%s: got %v, want %v", code, got, want)
			} else if got {
				count++
			}
		}
	}
	if count != 250 { // 249 of ISO 3166-1, and Kosovo
		t.Errorf("%d codes are known", count)
	}
	for _, code := range []string{"", "X", "XX", "ZZ", "QQ", "AA", "UK", "EU", "XA", "de", "DEU", "276", "D\u00c9", "D E"} {
		if country.Known(code) {
			t.Errorf("%q is taken for a country", code)
		}
	}
}
