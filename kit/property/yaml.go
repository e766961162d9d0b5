package property

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"go.yaml.in/yaml/v3"
)

// Bounds of one file: what it may hold when its anchors are followed, and how deep.
const (
	maxValues = 100_000
	maxDepth  = 64
)

// ParseYAML reads the documents of a YAML file as Spring Boot does over SnakeYAML: scalars follow YAML 1.1, times stay texts, keys
// that are no texts are written in brackets, null and empty collections are "", and a key that is there twice is an error.
// Nothing of the content is in the errors but keys.
func ParseYAML(text []byte) ([]Document, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var documents []Document
	r := &yamlReader{}
	for {
		var node yaml.Node
		err := decode(decoder, &node)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(node.Content) == 0 {
			continue
		}
		root := node.Content[0]
		if root.Kind == yaml.ScalarNode && plainNull(root) {
			continue
		}
		r.document, r.seen = Document{}, map[string]int{}
		if root.Kind == yaml.MappingNode || root.Kind == yaml.AliasNode {
			err = r.flatten("", root, 0)
		} else {
			err = r.flatten("document", root, 0) // a file that is no map has one key
		}
		if err != nil {
			return nil, err
		}
		documents = append(documents, r.document)
	}
	return numbered(documents), nil
}

// decode turns the panics of the library on odd input into errors.
func decode(decoder *yaml.Decoder, into *yaml.Node) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = errors.New("the YAML cannot be read")
		}
	}()
	return decoder.Decode(into)
}

func numbered(documents []Document) []Document {
	for i := range documents {
		documents[i].Number, documents[i].Of = i, len(documents)
	}
	return documents
}

type yamlReader struct {
	document Document
	seen     map[string]int
	values   int
}

func fail(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("line %d: %w", n.Line, fmt.Errorf(format, args...))
}

func (r *yamlReader) flatten(path string, n *yaml.Node, depth int) error {
	if r.values++; depth > maxDepth || r.values > maxValues {
		return fail(n, "the file is nested too deep, or too large")
	}
	switch n.Kind {
	case yaml.AliasNode:
		return r.flatten(path, n.Alias, depth+1)
	case yaml.MappingNode:
		if len(n.Content) == 0 {
			r.put(path, "", n)
			return nil
		}
		entries, err := r.entries(n, depth)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := r.flatten(child(path, e.name), e.value, depth+1); err != nil {
				return err
			}
		}
	case yaml.SequenceNode:
		if len(n.Content) == 0 {
			r.put(path, "", n)
		}
		for i, item := range n.Content {
			if err := r.flatten(path+"["+strconv.Itoa(i)+"]", item, depth+1); err != nil {
				return err
			}
		}
	default:
		value, err := scalar(n)
		if err != nil {
			return err
		}
		if value == nil {
			value = ""
		}
		r.put(path, value, n)
	}
	return nil
}

func (r *yamlReader) put(key string, value any, n *yaml.Node) {
	if key == "" {
		return // an empty document
	}
	r.document.put(r.seen, Property{Key: key, Value: value, Line: n.Line, Column: n.Column})
}

func child(path, name string) string {
	if path == "" || name != "" && name[0] == '[' {
		return path + name
	}
	return path + "." + name
}

type entry struct {
	name  string
	value *yaml.Node
}

// entries are the keys of a map with what it merges in behind its own.
func (r *yamlReader) entries(n *yaml.Node, depth int) ([]entry, error) {
	lines := map[string]int{}
	var out []entry
	var merges []*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind == yaml.AliasNode {
			key = key.Alias
		}
		if key.Kind != yaml.ScalarNode {
			return nil, fail(key, "a key must be a text")
		}
		if plain(key) && key.Value == "<<" {
			merges = append(merges, value)
			continue
		}
		typed, err := scalar(key)
		if err != nil {
			return nil, err
		}
		name, ok := typed.(string)
		if typed == nil {
			return nil, fail(key, "a key is empty")
		}
		if !ok {
			name = "[" + Text(typed) + "]"
		}
		if at := lines[name]; at != 0 {
			return nil, fail(key, "the key %q is there already, on line %d", name, at)
		}
		lines[name] = key.Line
		out = append(out, entry{name, value})
	}
	for _, m := range merges {
		merged, err := r.merged(m, depth)
		if err != nil {
			return nil, err
		}
		for _, e := range merged {
			if lines[e.name] == 0 {
				lines[e.name] = m.Line
				out = append(out, e)
			}
		}
	}
	return out, nil
}

func (r *yamlReader) merged(n *yaml.Node, depth int) ([]entry, error) {
	if r.values++; depth > maxDepth || r.values > maxValues {
		return nil, fail(n, "the file is nested too deep, or too large")
	}
	switch n.Kind {
	case yaml.AliasNode:
		return r.merged(n.Alias, depth+1)
	case yaml.MappingNode:
		return r.entries(n, depth+1)
	case yaml.SequenceNode:
		var out []entry
		for _, item := range n.Content {
			part, err := r.merged(item, depth+1)
			if err != nil {
				return nil, err
			}
			out = append(out, part...)
		}
		return out, nil
	}
	return nil, fail(n, "<< needs a map")
}
