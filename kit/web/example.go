package web

import (
	"math"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// exampleOf composes an example from the example tags; what is required and has none gets the plainest value that its
// schema takes, text its own name, so that every example is whole. It is nil when there is nothing to say.
func exampleOf(r huma.Registry, s *huma.Schema) any { return composer{r}.of("", s, 0, false) }

type composer struct{ registry huma.Registry }

// maxExampleDepth ends examples of types that hold themselves.
const maxExampleDepth = 8

// of is an example of a schema; unless it is needed, nil for what has no example tag.
func (c composer) of(name string, s *huma.Schema, depth int, needed bool) any {
	for s != nil {
		if len(s.Examples) > 0 {
			return s.Examples[0]
		}
		if s.Ref == "" {
			break
		}
		s = c.registry.SchemaFromRef(s.Ref)
	}
	switch {
	case s == nil:
		return nil
	case s.Type == huma.TypeArray:
		return c.list(name, s, depth, needed)
	case s.Type == huma.TypeObject:
		return c.object(s, depth, needed)
	case needed:
		return plainest(name, s)
	}
	return nil
}

func (c composer) list(name string, s *huma.Schema, depth int, needed bool) any {
	var item any
	if depth < maxExampleDepth {
		item = c.of(name, s.Items, depth+1, s.MinItems != nil && *s.MinItems > 0)
	}
	switch {
	case item != nil:
		return []any{item}
	case needed:
		return []any{}
	}
	return nil
}

func (c composer) object(s *huma.Schema, depth int, needed bool) any {
	out := map[string]any{}
	for name, property := range s.Properties {
		if depth >= maxExampleDepth {
			break
		}
		if v := c.of(name, property, depth+1, slices.Contains(s.Required, name)); v != nil {
			out[name] = v
		}
	}
	if len(out) == 0 && !needed {
		return nil
	}
	return out
}

// plainest is the simplest value that a schema without an example takes.
func plainest(name string, s *huma.Schema) any {
	if s.Default != nil {
		return s.Default
	}
	if len(s.Enum) > 0 {
		return s.Enum[0]
	}
	switch s.Type {
	case huma.TypeBoolean:
		return false
	case huma.TypeInteger, huma.TypeNumber:
		if s.Minimum != nil {
			return max(0, int64(math.Ceil(*s.Minimum)))
		}
		return 1
	case huma.TypeString:
		switch s.Format {
		case "date-time":
			return "2026-11-30T10:15:00Z"
		case "date":
			return "2026-11-30"
		case "email":
			return "ann@example.org"
		case "uri", "uri-reference":
			return "https://shop.example/"
		}
		text := name
		if s.MinLength != nil && *s.MinLength > len(text) {
			text += strings.Repeat("x", *s.MinLength-len(text))
		}
		if s.MaxLength != nil && *s.MaxLength < len(text) {
			text = text[:*s.MaxLength]
		}
		return text
	}
	return map[string]any{} // no type: anything goes
}
