package route

import (
	"errors"
	"fmt"
	"maps"
	"path"
	"regexp"
	"strings"
)

// Pattern is a pattern of paths or host names, as Spring writes them: literal segments, * and ? within a segment, {name} and
// {name:regex} for one segment, ** and {*name} for any number of them.
type Pattern struct {
	text     string
	prefix   string // of a pattern that is literal but for ** at its end
	literal  bool   // the whole text is
	segments []segment
	sep      string
}

type segment struct {
	text  string // literal, or with * and ?
	name  string
	regex *regexp.Regexp
	many  bool // any number of segments
	glob  bool
}

// Variables are what the names of a pattern stood for.
type Variables map[string]string

// NewPath reads a pattern of paths.
func NewPath(text string) (*Pattern, error) {
	if !strings.HasPrefix(text, "/") {
		return nil, fmt.Errorf("the path %q must begin with /", text)
	}
	return newPattern(text, "/")
}

// NewHost reads a pattern of host names. They match without regard to case.
func NewHost(text string) (*Pattern, error) { return newPattern(strings.ToLower(text), ".") }

func newPattern(text, sep string) (*Pattern, error) {
	p := &Pattern{text: text, sep: sep}
	if text == "" {
		return nil, errors.New("a pattern is empty")
	}
	if head, ok := strings.CutSuffix(text, "/**"); ok && sep == "/" && !strings.ContainsAny(head, "*?{") {
		p.prefix = head
		return p, nil
	}
	if !strings.ContainsAny(text, "*?{") {
		p.literal = true
		return p, nil
	}
	for part := range strings.SplitSeq(text, sep) {
		s, err := newSegment(part)
		if err != nil {
			return nil, fmt.Errorf("the pattern %q: %w", text, err)
		}
		p.segments = append(p.segments, s)
	}
	return p, nil
}

func newSegment(part string) (s segment, err error) {
	if part == "**" {
		return segment{many: true}, nil
	}
	if inner, ok := strings.CutPrefix(part, "{"); ok {
		inner, ok = strings.CutSuffix(inner, "}")
		if !ok || inner == "" {
			return s, errors.New("a variable must take a whole segment, as in {name}")
		}
		if name, ok := strings.CutPrefix(inner, "*"); ok {
			return segment{many: true, name: name}, nil
		}
		name, expression, found := strings.Cut(inner, ":")
		s.name = name
		if found {
			s.regex, err = compile(expression)
		}
		return s, err
	}
	s.text, s.glob = part, strings.ContainsAny(part, "*?")
	if s.glob {
		_, err = path.Match(part, "")
	}
	return s, err
}

// compile makes an expression that must match the whole of a text, as Java's matches does.
func compile(expression string) (*regexp.Regexp, error) {
	re, err := regexp.Compile(`^(?:` + expression + `)$`)
	if err != nil {
		return nil, fmt.Errorf("the expression %q cannot be read: %w", expression, err)
	}
	return re, nil
}

// String is the pattern as it was written.
func (p *Pattern) String() string { return p.text }

// Match reports whether text is one that the pattern stands for, and adds its variables to vars, which is made when needed.
func (p *Pattern) Match(text string, vars *Variables) bool {
	switch {
	case p.literal:
		return text == p.text
	case p.segments == nil:
		rest, ok := strings.CutPrefix(text, p.prefix)
		return ok && (rest == "" || rest[0] == '/')
	}
	found := map[string]string{}
	if !matchSegments(p.segments, strings.Split(text, p.sep), p.sep, found) {
		return false
	}
	if len(found) > 0 && vars != nil {
		if *vars == nil {
			*vars = Variables{}
		}
		maps.Copy(*vars, found)
	}
	return true
}

func matchSegments(pattern []segment, parts []string, sep string, found map[string]string) bool {
	for i, s := range pattern {
		if s.many {
			// What follows is tried at every place, the nearest first. Patterns have few of these.
			for n := 0; n <= len(parts); n++ {
				if matchSegments(pattern[i+1:], parts[n:], sep, found) {
					if s.name != "" {
						found[s.name] = strings.Join(parts[:n], sep)
					}
					return true
				}
			}
			return false
		}
		if len(parts) == 0 || !s.match(parts[0]) {
			return false
		}
		if s.name != "" {
			found[s.name] = parts[0]
		}
		parts = parts[1:]
	}
	return len(parts) == 0
}

func (s *segment) match(part string) bool {
	switch {
	case s.regex != nil:
		return s.regex.MatchString(part)
	case s.name != "":
		return part != ""
	case s.glob:
		ok, _ := path.Match(s.text, part) // the pattern was tried when it was read
		return ok
	}
	return part == s.text
}
