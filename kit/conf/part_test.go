package conf_test

import (
	"strings"
	"testing"

	"emporium/kit/conf"
)

// One section can be known while others are still wrong, because they wait for what it leads to.
func TestLoadPart(t *testing.T) {
	t.Parallel()
	for set, want := range map[string]string{
		"limit.burst=3":               "",
		"limit.burst=3 nobody=1":      "",
		"limit.burst=3 log.level=bad": "",
		"limit.burst=-1":              "must be at least 0",
		"limit.burst=many":            "is not a whole number",
	} {
		var s shop
		err := conf.LoadPart(&s, "limit", conf.Sources{Set: strings.Fields(set)})
		switch {
		case (err != nil) != (want != "") || err != nil && !strings.Contains(err.Error(), want):
			t.Errorf("%s: got %v, want %q", set, err, want)
		case err == nil && s.Limit.Burst != 3:
			t.Errorf("%s: the burst is %d", set, s.Limit.Burst)
		}
	}
	if err := conf.LoadPart(&shop{}, "name", conf.Sources{}); err == nil {
		t.Error("a key is no section: got no error")
	}
}
