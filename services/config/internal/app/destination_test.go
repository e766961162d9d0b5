package app_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"emporium/services/config/internal/app"
)

// Names of files say whom a change concerns; whatever a push holds, its destinations are few and small.
func TestDestinations(t *testing.T) {
	t.Parallel()
	many := make([]string, 0, 3000)
	for i := range cap(many) {
		many = append(many, fmt.Sprintf("shop%d.yml", i))
	}
	longest := strings.Repeat("s", 255)
	for name, c := range map[string]struct{ files, want []string }{
		"a profile":            {[]string{"conf/shop-dev.yml"}, []string{"shop:dev", "shop-dev"}},
		"all of a profile":     {[]string{"application-prod.yml"}, []string{"*:prod"}},
		"once each":            {[]string{"a/shop.yml", `b\shop.properties`}, []string{"shop"}},
		"no name":              {[]string{"", ".yml", "/"}, nil},
		"the longest name":     {[]string{longest + ".yml"}, []string{longest}},
		"longer than a file":   {[]string{"s" + longest + ".yml", "shop.yml"}, []string{"shop"}},
		"many files":           {many, []string{"*"}},
		"many destinations":    {many[:1500], []string{"*"}},
		"many, but not too so": {many[:1000], nil},
	} {
		got := app.Destinations(c.files)
		if name == "many, but not too so" {
			if len(got) != 1000 {
				t.Errorf("%s: got %d", name, len(got))
			}
			continue
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %d, %.200q, want %.200q", name, len(got), got, c.want)
		}
	}
}

// One name of a megabyte of hyphens once was half a million destinations of a megabyte.
func TestDestinationsOfAMegabyte(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	got := app.Destinations([]string{strings.Repeat("a-", 20_000), strings.Repeat(strings.Repeat("a-", 100)+"/", 10)})
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; len(got) > 1000 || grown > 4<<20 {
		t.Errorf("%d destinations, %d bytes", len(got), grown)
	}
}
