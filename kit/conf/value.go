package conf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Where a value can come from.
const (
	SourceDefault = "default"
	SourceFile    = "file"
	SourceServer  = "config server"
	SourceEnv     = "env"
	SourceFlag    = "flag"
)

// Origin says where a value stands.
type Origin struct {
	// Source is one of the Source constants.
	Source string
	// Name is the path of the file, the name of the variable, or what the configuration server calls the place.
	Name string
	// Line is the line in the file, from 1.
	Line int
}

// String returns "default", "file path:line", "config server place", "env NAME" or "flag".
func (o Origin) String() string {
	switch o.Source {
	case SourceFile:
		return fmt.Sprintf("file %s:%d", o.Name, o.Line)
	case SourceEnv:
		return "env " + o.Name
	case SourceServer:
		return strings.TrimSpace(SourceServer + " " + o.Name)
	default:
		return o.Source
	}
}

// at names a key and where it stands.
func at(key string, o Origin) string {
	if key == "" {
		return o.String()
	}
	return fmt.Sprintf("%s (%s)", key, o)
}

type valueKind int

const (
	kindText valueKind = iota
	kindNull
	kindSequence
	kindMap
)

// Value is what a source says, before its type is looked at: text as it was written, so that 1.10 stays 1.10 where a
// text is wanted. It is exported because koanf copies values by their exported fields.
type Value struct {
	Kind   valueKind
	Text   string
	List   []Value
	Fields []Field // in the order of the file
	Origin Origin
}

// Field is one entry of a mapping.
type Field struct {
	Name   string
	Value  Value
	Origin Origin
}

// maxDepth ends files that refer to themselves.
const maxDepth = 32

// maxValues ends files whose anchors multiply.
const maxValues = 100_000

// parseYAML reads one document. Nothing of its content is in the errors but keys.
func parseYAML(text []byte, path string) (Value, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var document yaml.Node
	r := &yamlReader{path: path}
	if err := decoder.Decode(&document); err != nil {
		if errors.Is(err, io.EOF) {
			return Value{Kind: kindNull, Origin: Origin{Source: SourceFile, Name: path, Line: 1}}, nil
		}
		return Value{}, err
	}
	var more yaml.Node
	if decoder.Decode(&more) == nil {
		return Value{}, errors.New("holds more than one YAML document")
	}
	if len(document.Content) == 0 {
		return Value{Kind: kindNull, Origin: r.origin(&document)}, nil
	}
	v := r.value(document.Content[0], 0)
	return v, errors.Join(r.errs...)
}

type yamlReader struct {
	path  string
	count int
	errs  []error
}

func (r *yamlReader) origin(n *yaml.Node) Origin {
	return Origin{Source: SourceFile, Name: r.path, Line: n.Line}
}

func (r *yamlReader) fail(n *yaml.Node, format string, args ...any) {
	r.errs = append(r.errs, fmt.Errorf("line %d: "+format, append([]any{n.Line}, args...)...))
}

func (r *yamlReader) value(n *yaml.Node, depth int) Value {
	v := Value{Origin: r.origin(n)}
	r.count++
	if depth > maxDepth || r.count > maxValues {
		if len(r.errs) == 0 {
			r.fail(n, "is nested too deep or too large")
		}
		return v
	}
	switch n.Kind {
	case yaml.AliasNode:
		v = r.value(n.Alias, depth+1)
		v.Origin = r.origin(n)
	case yaml.ScalarNode:
		if n.ShortTag() == "!!null" {
			v.Kind = kindNull
		} else {
			v.Text = n.Value
		}
	case yaml.SequenceNode:
		v.Kind = kindSequence
		for _, item := range n.Content {
			v.List = append(v.List, r.value(item, depth+1))
		}
	case yaml.MappingNode:
		v.Kind = kindMap
		r.fields(n, &v, depth)
	}
	return v
}

func (r *yamlReader) fields(n *yaml.Node, v *Value, depth int) {
	lines := map[string]int{}
	var merged []Field
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], r.value(n.Content[i+1], depth+1)
		switch {
		case key.ShortTag() == "!!merge":
			merged = append(merged, value.Fields...)
			for _, part := range value.List {
				merged = append(merged, part.Fields...)
			}
		case key.Kind != yaml.ScalarNode:
			r.fail(key, "a key must be a text")
		case lines[key.Value] != 0:
			r.fail(key, "the key %q is also on line %d", key.Value, lines[key.Value])
		default:
			lines[key.Value] = key.Line
			v.Fields = append(v.Fields, Field{Name: key.Value, Value: value, Origin: r.origin(key)})
		}
	}
	for _, f := range merged {
		if lines[f.Name] == 0 {
			lines[f.Name] = f.Origin.Line
			v.Fields = append(v.Fields, f)
		}
	}
}
