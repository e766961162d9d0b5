package app

import (
	"path"
	"strings"
)

// shared begins the names of files that concern every application.
const shared = "application"

// Bounds of what a push may make of names. Each hyphen in a name is one more destination, and each destination a message.
const (
	maxStem         = 255 // bytes; file systems take no longer names
	maxFiles        = 2000
	maxDestinations = 1000
)

// everybody is the destination that all applications match.
const everybody = "*"

// Destinations guesses from the names of files whom a change concerns, as Spring's monitor does: shop-dev.yml is for shop with the
// profile dev, or for an application named shop-dev, application.yml for all. A name that is too long for a file is nobody's. Where so
// much has changed that telling each would be more than telling all, it is everybody.
func Destinations(files []string) []string {
	if len(files) > maxFiles {
		return []string{everybody}
	}
	var out []string
	known := map[string]bool{}
	add := func(d string) {
		if !known[d] {
			known[d] = true
			out = append(out, d)
		}
	}
	for _, f := range files {
		stem := path.Base(strings.ReplaceAll(f, `\`, "/"))
		stem = strings.TrimSuffix(stem, path.Ext(stem))
		if stem == "" || stem == "." || stem == "/" || len(stem) > maxStem {
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
			add(everybody)
		case !strings.HasPrefix(stem, shared):
			add(stem)
		}
		if len(out) > maxDestinations {
			return []string{everybody}
		}
	}
	return out
}
