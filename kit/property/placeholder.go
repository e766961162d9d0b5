package property

import (
	"errors"
	"slices"
	"strings"
)

// ErrTooLarge is of placeholders that multiply.
var ErrTooLarge = errors.New("the placeholders make too much text")

// Bounds of one text with its placeholders resolved.
const (
	maxResolved = 4 << 20
	maxNesting  = 32
)

// Resolve replaces ${name} and ${name:default} in a text by what lookup knows, also inside of names, defaults and values. What is
// not known, or refers to itself, stays as it is. \${ stands for ${ and is not looked up.
func Resolve(text string, lookup func(name string) (value string, ok bool)) (string, error) {
	if !strings.Contains(text, "${") {
		return text, nil
	}
	r := &resolver{lookup: lookup, left: maxResolved}
	out := r.resolve(text, nil)
	if r.left < 0 {
		return "", ErrTooLarge
	}
	return strings.ReplaceAll(out, escaped, "${"), nil
}

// escaped stands for an escaped placeholder while others are resolved: noncharacters, which no text has.
const escaped = "\uFDD0\uFDD1"

type resolver struct {
	lookup func(string) (string, bool)
	left   int
}

func (r *resolver) resolve(text string, within []string) string {
	text = strings.ReplaceAll(text, `\${`, escaped)
	if !strings.Contains(text, "${") || r.left < 0 {
		r.left -= len(text)
		return text
	}
	var b strings.Builder
	for {
		begin := strings.Index(text, "${")
		if begin < 0 {
			break
		}
		end := closing(text[begin+2:])
		if end < 0 {
			break
		}
		b.WriteString(text[:begin])
		inside := text[begin+2 : begin+2+end]
		text = text[begin+2+end+1:]
		if value, ok := r.value(inside, within); ok {
			b.WriteString(value)
		} else {
			b.WriteString("${" + inside + "}")
			r.left -= len(inside) + 3
		}
		if r.left < 0 {
			return ""
		}
	}
	r.left -= len(text)
	b.WriteString(text)
	return b.String()
}

// closing finds the brace that ends a placeholder.
func closing(text string) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch {
		case strings.HasPrefix(text[i:], "${"):
			depth++
			i++
		case text[i] == '{' && depth > 0:
			depth++
		case text[i] == '}' && depth > 0:
			depth--
		case text[i] == '}':
			return i
		}
	}
	return -1
}

// value resolves what stands between the braces.
func (r *resolver) value(inside string, within []string) (string, bool) {
	if len(within) >= maxNesting || slices.Contains(within, inside) || r.left < 0 {
		return "", false
	}
	r.left-- // values that come to nothing cost time, too
	within = append(slices.Clip(within), inside)
	name := r.resolve(inside, within)
	if value, ok := r.lookup(name); ok {
		return r.resolve(value, within), true
	}
	name, otherwise, ok := strings.Cut(name, ":")
	if !ok {
		return "", false
	}
	if value, ok := r.lookup(name); ok {
		return r.resolve(value, within), true
	}
	return otherwise, true
}
