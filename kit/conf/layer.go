package conf

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Property is one value under a flat key, as configuration servers hand them out: order.shipping[0].code.
type Property struct {
	// Key is dotted, with indexes of lists in brackets. "-" in names counts as "_".
	Key string
	// Value is a text; the entries of a list have keys of their own, or are written a,b.
	Value string
	// Origin says where the value stands, for people.
	Origin string
}

// remote puts the properties between the file and the environment.
func (l *loader) remote(list []Property) {
	if len(list) == 0 {
		return
	}
	root := Value{Kind: kindMap, Origin: Origin{Source: SourceServer}}
	for _, p := range list {
		origin := Origin{Source: SourceServer, Name: p.Origin}
		steps, err := parseKey(p.Key)
		if err != nil {
			l.problem("", fmt.Errorf("%s: %w", at(p.Key, origin), err))
			continue
		}
		if err := plant(&root, steps, Value{Kind: kindText, Text: p.Value, Origin: origin}); err != nil {
			l.problem("", fmt.Errorf("%s: %w", at(p.Key, origin), err))
		}
	}
	flat := map[string]any{}
	l.spread(l.root, l.root.shape(root), flat)
	l.layer(flat)
}

// step is a name or, where name is empty, an index.
type step struct {
	name  string
	index int
}

// maxIndex bounds lists, so that one key cannot ask for all memory.
const maxIndex = 9_999

// maxGap bounds how many entries may be missing before one: a fallback list may be spread over sources in any order.
const maxGap = 255

// parseKey takes a flat key apart. A bracket that holds no number is a name: labels[team.name].
func parseKey(key string) ([]step, error) {
	var steps []step
	rest := key
	for rest != "" {
		if rest[0] == '[' {
			inside, after, ok := strings.Cut(rest[1:], "]")
			if !ok || after != "" && after[0] != '.' && after[0] != '[' {
				return nil, fmt.Errorf("the brackets are not closed well")
			}
			if i, err := strconv.Atoi(inside); err == nil && i >= 0 && len(steps) > 0 {
				if i > maxIndex {
					return nil, fmt.Errorf("a list has at most %d entries", maxIndex+1)
				}
				steps = append(steps, step{index: i})
			} else {
				steps = append(steps, step{name: inside})
			}
			rest = strings.TrimPrefix(after, ".")
			continue
		}
		end := strings.IndexAny(rest, ".[")
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return nil, fmt.Errorf("a part of the key is empty")
		}
		steps = append(steps, step{name: rest[:end]})
		rest = strings.TrimPrefix(rest[end:], ".")
	}
	if len(steps) == 0 || len(steps) > maxDepth {
		return nil, fmt.Errorf("the key must have 1 to %d parts", maxDepth)
	}
	return steps, nil
}

// plant puts a value at its place in a tree.
func plant(into *Value, steps []step, leaf Value) error {
	if len(steps) == 0 {
		if into.Kind != kindNull {
			return fmt.Errorf("is given as a value and as a section")
		}
		*into = leaf
		return nil
	}
	s := steps[0]
	if s.name == "" {
		if into.Kind == kindNull {
			*into = Value{Kind: kindSequence, Origin: leaf.Origin}
		}
		if into.Kind != kindSequence {
			return fmt.Errorf("is given as a list and as something else")
		}
		if s.index > len(into.List)+maxGap {
			return fmt.Errorf("is an entry of a list that lacks the ones before it")
		}
		for len(into.List) <= s.index {
			into.List = append(into.List, Value{Kind: kindNull, Origin: leaf.Origin})
		}
		return plant(&into.List[s.index], steps[1:], leaf)
	}
	if into.Kind == kindNull {
		*into = Value{Kind: kindMap, Origin: leaf.Origin}
	}
	if into.Kind != kindMap {
		return fmt.Errorf("is given as a section and as something else")
	}
	i := slices.IndexFunc(into.Fields, func(f Field) bool { return f.Name == s.name })
	if i < 0 {
		i = len(into.Fields)
		into.Fields = append(into.Fields, Field{Name: s.name, Value: Value{Kind: kindNull, Origin: leaf.Origin}, Origin: leaf.Origin})
	}
	return plant(&into.Fields[i].Value, steps[1:], leaf)
}

// shape makes names of keys out of what is written with "-", and names with dots out of what was flattened below a map.
func (n *node) shape(v Value) Value {
	switch {
	case n.kind == kindDict && v.Kind == kindMap:
		flat := Value{Kind: kindMap, Origin: v.Origin}
		flatten(&flat, "", v)
		return flat
	case n.kind == kindList && v.Kind == kindText && v.Text == "", n.kind == kindTable && v.Kind == kindText && v.Text == "":
		return Value{Kind: kindSequence, Origin: v.Origin} // how an empty list is handed out
	case n.kind == kindSection && v.Kind == kindText && v.Text == "":
		return Value{Kind: kindNull, Origin: v.Origin} // a section whose keys are all commented out
	case n.kind == kindTable && v.Kind == kindSequence:
		row := &node{kind: kindSection, children: n.children}
		out := v
		out.List = make([]Value, len(v.List))
		for i := range v.List {
			out.List[i] = row.shape(v.List[i])
		}
		return out
	case n.kind == kindSection && v.Kind == kindMap:
		out := v
		out.Fields = make([]Field, 0, len(v.Fields))
		for _, f := range v.Fields {
			name := strings.ReplaceAll(f.Name, "-", "_")
			if child := n.child(name); child != nil {
				f.Name, f.Value = name, child.shape(f.Value)
			}
			out.Fields = append(out.Fields, f)
		}
		return out
	}
	return v
}

func flatten(into *Value, prefix string, v Value) {
	for _, f := range v.Fields {
		name := join(prefix, f.Name)
		if f.Value.Kind == kindMap {
			flatten(into, name, f.Value)
			continue
		}
		into.Fields = append(into.Fields, Field{Name: name, Value: f.Value, Origin: f.Origin})
	}
}

// Check says what is wrong with properties on their own: keys that dst does not have, values of the wrong type or out of their
// bounds. It is what can be said where the environment and the flags of the program are not known. dst is as for Load.
// complete asks for what the struct's validators say about the properties on top of the defaults, too.
func Check(dst any, list []Property, complete bool) error {
	root, err := schemaOf(dst, "")
	if err != nil {
		return err
	}
	l := newLoader(root)
	l.defaults()
	l.remote(list)
	if complete && len(l.problems) == 0 {
		return l.finish(dst, &Loaded{})
	}
	return joined(l.problems)
}
