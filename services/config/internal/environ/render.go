package environ

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"emporium/kit/property"
	"emporium/services/config/internal/repo"
)

// Environment writes the answer to /{app}/{profiles}[/{label}]; name and label are as they were asked for. With origins each value
// tells where it stands.
func (v *View) Environment(name string, q repo.Query, origins bool) ([]byte, error) {
	sources, err := v.Sources(q)
	if err != nil {
		return nil, err
	}
	w := &jsonWriter{}
	w.raw(`{"name":`).value(name).raw(`,"profiles":`).value(q.Profiles).raw(`,"label":`).optional(q.Label)
	w.raw(`,"version":`).optional(v.Version()).raw(`,"state":null,"propertySources":[`)
	for i, s := range sources {
		if i > 0 {
			w.raw(",")
		}
		w.raw(`{"name":`).value(s.Name).raw(`,"source":{`)
		for j, p := range s.Properties {
			if j > 0 {
				w.raw(",")
			}
			w.value(p.Key).raw(":")
			if !origins {
				w.value(p.Value)
				continue
			}
			w.raw(`{"value":`).value(p.Value)
			if p.Line > 0 {
				w.raw(`,"origin":`).value(s.Place + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column))
			}
			w.raw("}")
		}
		w.raw("}}")
	}
	w.raw("]}")
	return w.b.Bytes(), w.err
}

// jsonWriter writes JSON in an order of its own, without HTML's escapes.
type jsonWriter struct {
	b   bytes.Buffer
	err error
}

func (w *jsonWriter) raw(text string) *jsonWriter {
	w.b.WriteString(text)
	return w
}

func (w *jsonWriter) value(v any) *jsonWriter {
	encoder := json.NewEncoder(&w.b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		w.err = errors.Join(w.err, fmt.Errorf("write JSON: %w", err))
		return w
	}
	w.b.Truncate(w.b.Len() - 1)
	return w
}

func (w *jsonWriter) optional(text string) *jsonWriter {
	if text == "" {
		return w.raw("null")
	}
	return w.value(text)
}

// Format is one of the forms in which all properties are written at once.
type Format string

// The formats.
const (
	JSON       Format = "json"
	YAML       Format = "yml"
	Properties Format = "properties"
)

// Rendered writes what counts for a query. With resolve, placeholders are replaced by what the sources know.
func (v *View) Rendered(q repo.Query, f Format, resolve bool) ([]byte, error) {
	properties, err := v.Merged(q)
	if err != nil {
		return nil, err
	}
	if resolve {
		if properties, err = resolved(properties, f); err != nil {
			return nil, err
		}
	}
	switch f {
	case JSON:
		return property.RenderJSON(properties)
	case YAML:
		return property.RenderYAML(properties)
	default:
		return property.RenderProperties(properties), nil
	}
}

func resolved(properties []property.Property, f Format) ([]property.Property, error) {
	look := lookup(properties)
	out := slices.Clone(properties)
	for i, p := range out {
		text, ok := p.Value.(string)
		if !ok || !strings.Contains(text, "${") {
			continue
		}
		value, err := property.Resolve(text, look)
		if err != nil {
			return nil, fmt.Errorf("resolve %s: %w", p.Key, err)
		}
		out[i].Value = value
		if f == YAML && value != text {
			out[i].Value = property.Plain(value) // in YAML what was a placeholder takes the type of what it stands for
		}
	}
	return out, nil
}

// ErrNoResource is of a file that no location has.
var ErrNoResource = errors.New("there is no such file")

// Resource returns a file by its path below the locations; one with a profile in its name goes before. With resolve, placeholders
// in texts are replaced.
func (v *View) Resource(q repo.Query, file string, resolve bool) ([]byte, error) {
	f := v.find(q, file)
	if f == nil {
		return nil, ErrNoResource
	}
	if !resolve || !utf8.Valid(f.Data) || !bytes.Contains(f.Data, []byte("${")) {
		return f.Data, nil
	}
	properties, err := v.Merged(q)
	if err != nil {
		return nil, err
	}
	text, err := property.Resolve(string(f.Data), lookup(properties))
	return []byte(text), err
}

func (v *View) find(q repo.Query, file string) *repo.File {
	var candidates []string
	extension := path.Ext(file)
	for _, profile := range q.Profiles {
		if profile != "default" {
			candidates = append(candidates, strings.TrimSuffix(file, extension)+"-"+profile+extension)
		}
	}
	candidates = append(candidates, file)
	for _, p := range v.Parts {
		for _, location := range slices.Backward(p.Revision.Locations(p.Tree, q)) {
			for _, c := range candidates {
				if f := p.Tree.File(path.Join(location, c)); f != nil {
					return f
				}
			}
		}
	}
	return nil
}
