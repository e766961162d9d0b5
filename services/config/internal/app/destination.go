package app

import (
	"path"
	"slices"
	"strings"
)

// shared begins the names of files that concern every application.
const shared = "application"

// Destinations guesses from the names of files whom a change concerns, as Spring's monitor does: shop-dev.yml is for shop with the
// profile dev, or for an application named shop-dev, application.yml for all.
func Destinations(files []string) []string {
	var out []string
	add := func(d string) {
		if !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	for _, f := range files {
		stem := path.Base(strings.ReplaceAll(f, `\`, "/"))
		stem = strings.TrimSuffix(stem, path.Ext(stem))
		if stem == "" || stem == "." || stem == "/" {
			continue
		}
		for i := range len(stem) {
			if stem[i] != '-' {
				continue
			}
			name, profile := stem[:i], stem[i+1:]
			switch {
			case name == shared:
				add("*:" + profile)
			case !strings.HasPrefix(name, shared):
				add(name + ":" + profile)
			}
		}
		switch {
		case stem == shared:
			add("*")
		case !strings.HasPrefix(stem, shared):
			add(stem)
		}
	}
	return out
}
