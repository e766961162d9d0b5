package property

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Merge puts sources on top of each other, the first one highest, and returns their properties sorted by key. A list is taken from
// one source as a whole.
func Merge(sources [][]Property) []Property {
	type held struct {
		source int
		values map[string]Property
	}
	// What stands before the first bracket is what replaces and is replaced.
	combined := map[string]held{}
	for i, source := range slices.Backward(sources) {
		for _, p := range source {
			base, _, _ := strings.Cut(p.Key, "[")
			h, ok := combined[base]
			if !ok || h.source != i {
				h = held{source: i, values: map[string]Property{}}
				combined[base] = h
			}
			h.values[p.Key] = p
		}
	}
	var out []Property
	for _, h := range combined {
		for _, p := range h.values {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b Property) int { return compareKeys(a.Key, b.Key) })
	return out
}

// compareKeys orders keys as texts, and indexes as numbers.
func compareKeys(a, b string) int {
	for a != "" && b != "" {
		if a[0] == '[' && b[0] == '[' {
			x, restA, okA := index(a)
			y, restB, okB := index(b)
			if okA && okB {
				if x != y {
					return x - y
				}
				a, b = restA, restB
				continue
			}
		}
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		a, b = a[1:], b[1:]
	}
	return len(a) - len(b)
}

// maxIndex bounds lists, so that one key cannot ask for all memory.
const maxIndex = 9_999

// maxGap bounds how many entries of a list may be missing before one that is there; beyond it the list is taken for a map.
const maxGap = 255

// index reads [3] at the beginning of a text.
func index(text string) (n int, rest string, ok bool) {
	inside, rest, ok := strings.Cut(text[1:], "]")
	if !ok {
		return 0, "", false
	}
	n, err := strconv.Atoi(inside)
	return n, rest, err == nil && n >= 0 && n <= maxIndex && (len(inside) == 1 || inside[0] != '0')
}

// branch is a map, a list or a leaf of the nested form.
type branch struct {
	leaf     any
	names    []string
	children map[string]*branch
	items    []*branch
}

// nest builds the nested form of flat keys, which come sorted. Where a key is a value and a section, the section stands.
func nest(properties []Property) *branch {
	root := &branch{children: map[string]*branch{}}
	for _, p := range properties {
		at := root
		for _, s := range steps(p.Key) {
			at = at.step(s)
		}
		at.leaf = p.Value
	}
	return root
}

type keyStep struct {
	name  string
	index int // -1 for a name
}

func steps(key string) []keyStep {
	var out []keyStep
	for key != "" {
		if key[0] == '[' {
			if n, rest, ok := index(key); ok && len(out) > 0 {
				out, key = append(out, keyStep{index: n}), strings.TrimPrefix(rest, ".")
				continue
			}
			if inside, rest, ok := strings.Cut(key[1:], "]"); ok {
				out, key = append(out, keyStep{name: inside, index: -1}), strings.TrimPrefix(rest, ".")
				continue
			}
			return append(out, keyStep{name: key, index: -1})
		}
		end := strings.IndexAny(key[1:], ".[") + 1
		if end == 0 {
			return append(out, keyStep{name: key, index: -1})
		}
		out, key = append(out, keyStep{name: key[:end], index: -1}), strings.TrimPrefix(key[end:], ".")
	}
	return out
}

func (b *branch) step(s keyStep) *branch {
	if s.index >= 0 && b.children == nil && s.index <= len(b.items)+maxGap {
		for len(b.items) <= s.index {
			b.items = append(b.items, &branch{})
		}
		return b.items[s.index]
	}
	name := s.name
	if s.index >= 0 {
		name = strconv.Itoa(s.index)
	}
	if b.children == nil {
		b.children = map[string]*branch{}
		for i, item := range b.items { // a list that also has names is a map
			b.names = append(b.names, strconv.Itoa(i))
			b.children[strconv.Itoa(i)] = item
		}
		b.items = nil
	}
	c, ok := b.children[name]
	if !ok {
		c = &branch{}
		b.children[name] = c
		b.names = append(b.names, name)
	}
	return c
}

// whole is what is written for a file: its one key "document" stands for a file that is no map.
func (b *branch) whole() *branch {
	if len(b.names) == 1 && b.names[0] == "document" {
		return b.children["document"]
	}
	return b
}

// RenderJSON writes flat keys, sorted, as nested JSON.
func RenderJSON(properties []Property) ([]byte, error) {
	var b bytes.Buffer
	if err := nest(properties).whole().json(&b); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (b *branch) json(to *bytes.Buffer) error {
	switch {
	case b.children != nil:
		to.WriteByte('{')
		for i, name := range b.names {
			if i > 0 {
				to.WriteByte(',')
			}
			if err := writeJSON(to, name); err != nil {
				return err
			}
			to.WriteByte(':')
			if err := b.children[name].json(to); err != nil {
				return err
			}
		}
		to.WriteByte('}')
	case b.items != nil:
		to.WriteByte('[')
		for i, item := range b.items {
			if i > 0 {
				to.WriteByte(',')
			}
			if err := item.json(to); err != nil {
				return err
			}
		}
		to.WriteByte(']')
	default:
		return writeJSON(to, b.leaf)
	}
	return nil
}

// writeJSON writes a value without HTML's escapes and without a line's end.
func writeJSON(to *bytes.Buffer, v any) error {
	encoder := json.NewEncoder(to)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	to.Truncate(to.Len() - 1)
	return nil
}

// RenderYAML writes flat keys, sorted, as nested YAML.
func RenderYAML(properties []Property) ([]byte, error) {
	root := nest(properties).whole()
	if root.children != nil && len(root.names) == 0 {
		return []byte("{}\n"), nil
	}
	var b bytes.Buffer
	encoder := yaml.NewEncoder(&b)
	encoder.SetIndent(2)
	encoder.CompactSeqIndent()
	node, err := root.yaml()
	if err != nil {
		return nil, err
	}
	if err := encoder.Encode(node); err != nil {
		return nil, fmt.Errorf("write YAML: %w", err)
	}
	if err := encoder.Close(); err != nil {
		return nil, fmt.Errorf("write YAML: %w", err)
	}
	return b.Bytes(), nil
}

func (b *branch) yaml() (*yaml.Node, error) {
	switch {
	case b.children != nil:
		n := &yaml.Node{Kind: yaml.MappingNode}
		for _, name := range b.names {
			v, err := b.children[name].yaml()
			if err != nil {
				return nil, err
			}
			n.Content = append(n.Content, textNode(name), v)
		}
		return n, nil
	case b.items != nil:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for _, item := range b.items {
			v, err := item.yaml()
			if err != nil {
				return nil, err
			}
			n.Content = append(n.Content, v)
		}
		return n, nil
	}
	switch v := b.leaf.(type) {
	case nil:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}, nil
	case string:
		return textNode(v), nil
	case Float:
		text := v.String()
		switch text {
		case "NaN":
			text = ".nan"
		case "Infinity":
			text = ".inf"
		case "-Infinity":
			text = "-.inf"
		}
		return &yaml.Node{Kind: yaml.ScalarNode, Value: text, Tag: "!!float"}, nil
	default:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: Text(v)}, nil
	}
}

// textNode quotes what would else be read as another type.
func textNode(text string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(text)
	if n.Style == 0 {
		if _, ok := resolved(text).(string); !ok || text == "<<" || text == "=" {
			n.Style = yaml.SingleQuotedStyle
		}
	}
	return n
}

// RenderProperties writes flat keys, sorted, a line each, in the form of Spring's config server.
func RenderProperties(properties []Property) []byte {
	var b bytes.Buffer
	for i, p := range properties {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.Key + ": " + Text(p.Value))
	}
	return b.Bytes()
}
