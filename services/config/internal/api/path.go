package api

import (
	"errors"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"emporium/services/config/internal/repo"
)

// split takes a path apart. It refuses what could mean another path to somebody else: encoded slashes, backslashes, dots, and
// characters that are not printed.
func split(u *url.URL) ([]string, bool) {
	raw := strings.ToLower(u.EscapedPath())
	for _, bad := range []string{"%2f", "%5c", "%25", "%00", `\`, ";"} {
		if strings.Contains(raw, bad) {
			return nil, false
		}
	}
	path := strings.TrimSuffix(strings.TrimPrefix(u.Path, "/"), "/")
	if len(path) > maxPath || strings.IndexFunc(path, func(r rune) bool { return !unicode.IsPrint(r) }) >= 0 {
		return nil, false
	}
	segments := strings.Split(path, "/")
	for i, s := range segments {
		if s == "" && len(segments) > 1 || !clean(s) {
			return nil, false
		}
		segments[i] = s
	}
	return segments, true
}

// Bounds of what a path may ask for.
const (
	maxPath  = 2000
	maxNames = 64
)

// clean is false for parts of paths that lead elsewhere.
func clean(segment string) bool {
	slashed := slash(segment)
	for part := range strings.SplitSeq(slashed, "/") {
		if part == "." || part == ".." {
			return false
		}
	}
	lower := strings.ToLower(slashed)
	return !strings.Contains(slashed, "..") && !strings.HasPrefix(slashed, "/") && !strings.Contains(lower, ":/") && !strings.HasPrefix(lower, "url:") &&
		!strings.HasPrefix(lower, "file:") && !strings.HasPrefix(lower, "classpath:")
}

// slash puts slashes where a name has (_) for them.
func slash(name string) string { return strings.ReplaceAll(name, "(_)", "/") }

var errBadName = errors.New("a name of an application or profile is empty, or there are too many")

// query reads names, profiles and label as they stand in a path.
func query(name, profiles, label string) (repo.Query, error) {
	q := repo.Query{Label: slash(label)}
	for n := range strings.SplitSeq(slash(name), ",") {
		n = strings.TrimSpace(n)
		if n == "" || strings.HasPrefix(n, "/") {
			return q, errBadName
		}
		if slices.Contains(q.Asked, n) {
			continue
		}
		q.Asked = append(q.Asked, n)
		if n != "application" {
			q.Names = append(q.Names, n)
		}
	}
	for p := range strings.SplitSeq(slash(profiles), ",") {
		if p = strings.TrimSpace(p); p == "" {
			return q, errBadName
		}
		if !slices.Contains(q.Profiles, p) {
			q.Profiles = append(q.Profiles, p)
		}
	}
	if len(q.Asked) > maxNames || len(q.Profiles) > maxNames {
		return q, errBadName
	}
	return q, nil
}

// rendered takes {name}-{profiles}.{extension} apart; the name is as long as can be. wellFormed is false for profiles with a
// hyphen, which cannot be told from the name.
func rendered(segment string) (name, profiles, extension string, ok, wellFormed bool) {
	for _, extension = range []string{".properties", ".yml", ".yaml", ".json"} {
		stem, found := strings.CutSuffix(segment, extension)
		if !found {
			continue
		}
		// The last hyphen that has something else behind it.
		trimmed := strings.TrimRight(stem, "-")
		i := strings.LastIndexByte(trimmed, '-')
		if i <= 0 {
			return "", "", extension, false, false
		}
		name, profiles = stem[:i], stem[i+1:]
		return name, profiles, extension, true, !strings.Contains(profiles, "-")
	}
	return "", "", "", false, false
}

// looksRendered reports whether a segment ends like one of the formats in which everything is written at once.
func looksRendered(segment string) bool {
	for _, e := range []string{".properties", ".yml", ".yaml", ".json"} {
		if strings.HasSuffix(segment, e) {
			return true
		}
	}
	return false
}
