package bearer_test

import (
	"testing"

	"emporium/contract/bearer"
)

func TestHolds(t *testing.T) {
	t.Parallel()
	mark := bearer.Mark("secret")
	if len(mark) != 24 || mark != bearer.Mark("secret") || bearer.Mark("") != "" {
		t.Errorf("got %q, and %q of nothing", mark, bearer.Mark(""))
	}
	for _, c := range []struct {
		token, mark string
		want        bool
	}{
		{"secret", mark, true},
		{"another", mark, false},
		{mark, mark, false}, // who has only read the mark holds nothing
		{"", mark, false},
		{"secret", "", false},
		{"", "", false},
	} {
		if got := bearer.Holds(c.token, c.mark); got != c.want {
			t.Errorf("%q holds %q: got %v", c.token, c.mark, got)
		}
	}
}
