package repo

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// Links are followed inside the tree alone, through each other and through folders, and never without end.
func TestResolveLinks(t *testing.T) {
	t.Parallel()
	files := map[string]*File{"common.yml": {}, "envs/common/shop.yml": {}, "envs/common/deep/x.yml": {}}
	given := maps.Clone(files)
	links := map[string]string{
		"shop.yml": "common.yml", "again.yml": "./shop.yml", "envs/up.yml": "../common.yml", "envs/prod": "common", "stage": "envs/prod/deep", "through.yml": "envs/prod/shop.yml",
		"absolute.yml": "/etc/passwd", "outside.yml": "../x.yml", "envs/outside.yml": "../../x.yml", "self.yml": "self.yml", "a.yml": "b.yml", "b.yml": "a.yml",
		"nowhere.yml": "gone.yml", "long.yml": "", "below.yml": "common.yml/x",
	}
	warnings := resolveLinks(given, links)
	for link, want := range map[string]string{"shop.yml": "common.yml", "again.yml": "common.yml", "envs/up.yml": "common.yml", "envs/prod/shop.yml": "envs/common/shop.yml",
		"envs/prod/deep/x.yml": "envs/common/deep/x.yml", "stage/x.yml": "envs/common/deep/x.yml", "through.yml": "envs/common/shop.yml"} {
		if given[link] == nil || given[link] != files[want] {
			t.Errorf("%s does not lead to %s", link, want)
		}
		delete(given, link)
	}
	if len(given) != len(files) {
		t.Errorf("more files than wanted: %v", given)
	}
	var bad []string
	for _, w := range warnings {
		bad = append(bad, w.Path)
	}
	slices.Sort(bad)
	if got, want := strings.Join(bad, " "), "a.yml absolute.yml b.yml below.yml envs/outside.yml long.yml nowhere.yml outside.yml self.yml"; got != want {
		t.Errorf("warnings for %s, want %s", got, want)
	}
	many := map[string]*File{}
	for i := range maxLinked + 1 {
		many["d/"+strings.Repeat("x", i%100)+string(rune('a'+i/100%26))+strings.Repeat("y", i/2600)+".yml"] = &File{}
	}
	before := len(many)
	if w := resolveLinks(many, map[string]string{"l": "d", "m": "d", "n": "d"}); len(w) == 0 || len(many) > before+maxLinked {
		t.Errorf("%d files became %d, %v", before, len(many), w)
	}
}
