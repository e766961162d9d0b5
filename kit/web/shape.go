package web

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"net/http"
	"reflect"
	"strings"

	"emporium/kit/fault"

	"github.com/danielgtaylor/huma/v2"
)

// checkParams panics on parameter types for which huma's parser and validator disagree: they parse into 64 bits and
// truncate, and floats take NaN, which passes every limit.
func checkParams(id string, in reflect.Type) {
	checkEmbedded(id, in)
	for f, loc := range paramFields(in) {
		t := f.Type
		if t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		switch t.Kind() {
		case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Float32, reflect.Float64, reflect.Uint, reflect.Uint64:
			panic(fmt.Sprintf("web: operation %q: %s parameter %s must be int, int64 or string", id, loc, f.Name))
		}
		if strings.Contains(f.Tag.Get("query"), ",deepObject") {
			panic(fmt.Sprintf("web: operation %q: name each parameter of %s by itself, like `query:\"price[gte]\"`", id, f.Name))
		}
	}
}

// checkEmbedded panics on embedded structs of unexported types: huma passes over them, so that their parameters would
// silently never be set.
func checkEmbedded(id string, t reflect.Type) {
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous && !f.IsExported() {
			panic(fmt.Sprintf("web: operation %q: the embedded type %s must be exported", id, f.Type))
		}
	}
}

// paramFields yields the parameters of an input struct, those of embedded structs included.
func paramFields(in reflect.Type) func(yield func(reflect.StructField, string) bool) {
	return func(yield func(reflect.StructField, string) bool) {
		for _, f := range reflect.VisibleFields(in) {
			if f.Anonymous || !f.IsExported() {
				continue
			}
			for _, loc := range []string{"path", "query", "header", "cookie"} {
				if f.Tag.Get(loc) != "" {
					if !yield(f, loc) {
						return
					}
					break
				}
			}
		}
	}
}

func queryParams(in reflect.Type) []parameter {
	var out []parameter
	for f, loc := range paramFields(in) {
		if loc != "query" {
			continue
		}
		name, rest, _ := strings.Cut(f.Tag.Get("query"), ",")
		out = append(out, parameter{name: name, explode: strings.Contains(rest, "explode")})
	}
	return out
}

func checkOutput(id string, out reflect.Type) {
	checkEmbedded(id, out)
	if f, ok := out.FieldByName("Body"); ok && f.Type.Kind() == reflect.Func {
		panic(fmt.Sprintf("web: operation %q: stream with HandleRaw", id))
	}
}

// closeSchema walks an input's type beside its schema, and makes sure of what the shell guarantees: members that can be
// left out are not required, structs are closed, nothing response-only can be sent.
func closeSchema(r huma.Registry, id string, s *huma.Schema, t reflect.Type, seen map[*huma.Schema]bool) {
	for s != nil && s.Ref != "" {
		s = r.SchemaFromRef(s.Ref)
	}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if s == nil {
		return
	}
	switch t.Kind() {
	case reflect.Int8:
		limit(s, math.MinInt8, math.MaxInt8)
	case reflect.Int16:
		limit(s, math.MinInt16, math.MaxInt16)
	case reflect.Int32:
		limit(s, math.MinInt32, math.MaxInt32)
	case reflect.Uint8:
		limit(s, 0, math.MaxUint8)
	case reflect.Uint16:
		limit(s, 0, math.MaxUint16)
	case reflect.Uint32:
		limit(s, 0, math.MaxUint32)
	case reflect.Slice, reflect.Array:
		if s.Items != nil {
			closeSchema(r, id, s.Items, t.Elem(), seen)
		}
	case reflect.Map:
		if sub, ok := s.AdditionalProperties.(*huma.Schema); ok {
			closeSchema(r, id, sub, t.Elem(), seen)
		}
	case reflect.Struct:
		if seen[s] || s.Properties == nil {
			return
		}
		seen[s] = true
		if open, ok := s.AdditionalProperties.(bool); !ok || open {
			panic(fmt.Sprintf("web: operation %q: %s must not take further members; use a map for them", id, t))
		}
		closeMembers(r, id, s, t, seen)
		s.PrecomputeMessages()
	}
}

func closeMembers(r huma.Registry, id string, s *huma.Schema, t reflect.Type, seen map[*huma.Schema]bool) {
	checkEmbedded(id, t)
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous || !f.IsExported() {
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			name = f.Name
		}
		prop, ok := s.Properties[name]
		if !ok {
			continue
		}
		if prop.ReadOnly {
			panic(fmt.Sprintf("web: operation %q: %s.%s is response-only and does not belong into an input", id, t, f.Name))
		}
		if value, ok := optionalOf(f.Type); ok {
			s.Required = without(s.Required, name)
			closeSchema(r, id, prop, value, seen)
			continue
		}
		closeSchema(r, id, prop, f.Type, seen)
	}
}

// limit states the range of a narrow integer, which huma leaves to the decoder.
func limit(s *huma.Schema, lowest, highest float64) {
	if s.Type != huma.TypeInteger {
		return
	}
	if s.Minimum == nil {
		s.Minimum = &lowest
	}
	if s.Maximum == nil {
		s.Maximum = &highest
	}
	s.PrecomputeMessages()
}

func without(names []string, name string) []string {
	var out []string
	for _, n := range names {
		if n != name {
			out = append(out, n)
		}
	}
	return out
}

// identifyAttempt reads key and body of a raw idempotent operation, and puts the body back for the handler.
func (o *operation) identifyAttempt(r *http.Request) (*http.Request, *fault.Error) {
	i := Idempotency{Operation: o.ID}
	if e := readKey(r, &i); e != nil {
		return nil, e
	}
	var in bytes.Buffer
	body, e := readBody(r, &in, o.MaxBody)
	if e != nil {
		return nil, e
	}
	i.Fingerprint = fingerprint(r, body)
	r = r.WithContext(context.WithValue(r.Context(), idempotencyKey{}, i))
	r.Body = io.NopCloser(bytes.NewReader(body))
	return r, nil
}

// filler replaces nil slices of an output by empty ones, since the documents promise arrays and not null.
type filler func(reflect.Value)

// fillerFor works out what there is to fill; nil when there is nothing.
func fillerFor(out reflect.Type) filler {
	body, ok := out.FieldByName("Body")
	if !ok || body.Type == reflect.TypeFor[[]byte]() {
		return nil
	}
	inner := fillerOf(body.Type, map[reflect.Type]bool{})
	if inner == nil {
		return nil
	}
	index := body.Index
	return func(v reflect.Value) { inner(v.FieldByIndex(index)) }
}

func fillerOf(t reflect.Type, seen map[reflect.Type]bool) filler {
	switch t.Kind() {
	case reflect.Pointer:
		if inner := fillerOf(t.Elem(), seen); inner != nil {
			return func(v reflect.Value) {
				if !v.IsNil() {
					inner(v.Elem())
				}
			}
		}
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return nil
		}
		inner := fillerOf(t.Elem(), seen)
		return func(v reflect.Value) {
			if v.IsNil() {
				v.Set(reflect.MakeSlice(t, 0, 0))
			} else if inner != nil {
				for i := range v.Len() {
					inner(v.Index(i))
				}
			}
		}
	case reflect.Struct:
		if seen[t] {
			return nil // recursive types are filled down to the first repetition
		}
		seen[t] = true
		defer delete(seen, t)
		return structFiller(t, seen)
	}
	return nil
}

func structFiller(t reflect.Type, seen map[reflect.Type]bool) filler {
	type member struct {
		index int
		fill  filler
		omit  bool
	}
	var members []member
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || f.Tag.Get("json") == "-" {
			continue
		}
		omit := strings.Contains(f.Tag.Get("json"), "omitempty") || strings.Contains(f.Tag.Get("json"), "omitzero")
		if fill := fillerOf(f.Type, seen); fill != nil {
			members = append(members, member{i, fill, omit})
		}
	}
	if len(members) == 0 {
		return nil
	}
	return func(v reflect.Value) {
		for _, m := range members {
			if f := v.Field(m.index); !m.omit || !f.IsZero() {
				m.fill(f)
			}
		}
	}
}
