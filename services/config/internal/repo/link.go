package repo

import (
	"errors"
	"maps"
	"path"
	"slices"
	"strings"
)

// Bounds of what symbolic links may make of a tree.
const (
	maxLink   = 4096   // bytes of a target
	maxHops   = 40     // links on the way to one file
	maxLinked = 10_000 // files that links to folders add
)

// Warning is of something in a tree that is not served.
type Warning struct{ Path, Message string }

var (
	errOutside = errors.New("the link leads out of the repository, and is not followed")
	errNowhere = errors.New("the link leads to no file of the repository")
	errLoop    = errors.New("the link leads to itself")
	errMany    = errors.New("links to folders add too many files; this one is not followed")
)

// resolveLinks adds to the files of a tree those that its links (path → target) lead to, under the link's name, as a work tree has them.
// A link to a folder stands for the files below, without links to folders among them. No link leads out of the tree.
func resolveLinks(files map[string]*File, links map[string]string) []Warning {
	if len(links) == 0 {
		return nil
	}
	var warnings []Warning
	warn := func(link string, err error) { warnings = append(warnings, Warning{link, err.Error()}) }
	folders := map[string]string{}
	direct := map[string]*File{}
	for _, link := range slices.Sorted(maps.Keys(links)) {
		target, err := follow(link, links)
		switch {
		case err != nil:
			warn(link, err)
		case files[target] != nil:
			direct[link] = files[target]
		default:
			folders[link] = target
		}
	}
	maps.Copy(files, direct)
	paths := slices.Sorted(maps.Keys(files))
	added := map[string]*File{}
	for _, link := range slices.Sorted(maps.Keys(folders)) {
		prefix := folders[link] + "/"
		if prefix == "./" {
			prefix = ""
		}
		var below []string
		for i, _ := slices.BinarySearch(paths, prefix); i < len(paths) && strings.HasPrefix(paths[i], prefix); i++ {
			below = append(below, paths[i])
		}
		switch {
		case len(below) == 0:
			warn(link, errNowhere)
			continue
		case len(added)+len(below) > maxLinked:
			warn(link, errMany)
			continue
		}
		for _, p := range below {
			added[link+"/"+strings.TrimPrefix(p, prefix)] = files[p]
		}
	}
	maps.Copy(files, added)
	return warnings
}

// follow finds the path that a link stands for, through links on the way.
func follow(link string, links map[string]string) (string, error) {
	rest, done := link, "."
	for hops := 0; rest != ""; {
		var part string
		part, rest, _ = strings.Cut(rest, "/")
		switch part {
		case "", ".":
			continue
		case "..":
			if done == "." {
				return "", errOutside
			}
			done = path.Dir(done)
			continue
		}
		next := path.Join(done, part)
		target, ok := links[next]
		if !ok {
			done = next
			continue
		}
		if hops++; hops > maxHops {
			return "", errLoop
		}
		switch {
		case target == "":
			return "", errNowhere
		case strings.HasPrefix(target, "/"):
			return "", errOutside
		}
		rest = target + "/" + rest
	}
	return done, nil
}
