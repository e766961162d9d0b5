package template

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"

	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

// checkVariables refuses a source that names what messages of its kind do not have. It looks at every branch, also those
// that no example takes.
func checkVariables(src Source) error {
	e := fault.New(fault.Invalid, "The template cannot be used.")
	for _, part := range slices.Sorted(maps.Keys(src.parts())) {
		tree, err := parsePart(part, src.parts()[part])
		if err != nil {
			e.At("/"+part, "template", err.Error())
			continue
		}
		if tree == nil || tree.Root == nil {
			continue
		}
		c := &checker{kind: src.Kind, values: valuesOf(src.Kind)}
		root := reflect.TypeFor[view]()
		c.list(tree.Root, root, map[string]reflect.Type{"$": root})
		for _, p := range c.problems {
			e.At("/"+part, p.code, p.message)
		}
	}
	if len(e.Details) > 0 {
		return e
	}
	return nil
}

// Variables lists what templates of a kind may show, as they are written there.
func Variables(kind message.Kind) []string {
	var out []string
	var walk func(prefix string, t reflect.Type)
	walk = func(prefix string, t reflect.Type) {
		for f := range t.Fields() {
			name := prefix + "." + f.Name
			ft := f.Type
			switch {
			case prefix == "" && f.Name == "V":
				walk(".V", valuesOf(kind))
			case ft.Kind() == reflect.Struct:
				walk(name, ft)
			case ft.Kind() == reflect.Slice && ft.Elem().Kind() == reflect.Struct:
				walk(name+"[]", ft.Elem())
			default:
				out = append(out, name)
			}
		}
	}
	walk("", reflect.TypeFor[view]())
	return out
}

// valuesOf is the type of what a kind's templates find at .V; layouts find nothing there.
func valuesOf(kind message.Kind) reflect.Type {
	if s := Samples(kind); len(s) > 0 {
		return reflect.TypeOf(s[0].view(&writer{}))
	}
	return reflect.TypeFor[struct{}]()
}

type problem struct{ code, message string }

// checker follows the type of the dot through a template.
type checker struct {
	kind     message.Kind
	values   reflect.Type
	problems []problem
	depth    int
}

// maxDepth bounds how many ranges stand in one another, so that no template runs for minutes.
const maxDepth = 3

func (c *checker) refuse(code, format string, args ...any) {
	p := problem{code, fmt.Sprintf(format, args...)}
	if !slices.Contains(c.problems, p) {
		c.problems = append(c.problems, p)
	}
}

// list checks nodes; vars are the types of the variables in scope, nil for what is not known.
func (c *checker) list(l *parse.ListNode, dot reflect.Type, vars map[string]reflect.Type) {
	if l == nil {
		return
	}
	vars = maps.Clone(vars)
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			c.pipe(n.Pipe, dot, vars)
		case *parse.TemplateNode:
			c.pipe(n.Pipe, dot, vars)
			if !blocks[n.Name] {
				c.refuse("unknown_block", "There is no block %q.", n.Name)
			}
		case *parse.IfNode:
			inner := maps.Clone(vars)
			c.pipe(n.Pipe, dot, inner)
			c.list(n.List, dot, inner)
			c.list(n.ElseList, dot, inner)
		case *parse.WithNode:
			inner := maps.Clone(vars)
			c.list(n.List, c.pipe(n.Pipe, dot, inner), inner)
			c.list(n.ElseList, dot, vars)
		case *parse.RangeNode:
			c.each(n, dot, vars)
		}
	}
}

func (c *checker) each(n *parse.RangeNode, dot reflect.Type, vars map[string]reflect.Type) {
	if c.depth++; c.depth > maxDepth {
		c.refuse("too_deep", "At most %d lists may stand in one another.", maxDepth)
		return
	}
	defer func() { c.depth-- }()
	inner := maps.Clone(vars)
	t := c.pipe(&parse.PipeNode{NodeType: parse.NodePipe, Cmds: n.Pipe.Cmds}, dot, inner)
	var element reflect.Type
	if t == nil || t.Kind() != reflect.Slice {
		c.refuse("not_a_list", "%s is not a list.", n.Pipe)
	} else {
		element = t.Elem()
	}
	switch d := n.Pipe.Decl; len(d) {
	case 1:
		inner[d[0].Ident[0]] = element
	case 2:
		inner[d[0].Ident[0]], inner[d[1].Ident[0]] = reflect.TypeFor[int](), element
	}
	c.list(n.List, element, inner)
	c.list(n.ElseList, dot, vars)
}

// pipe checks a pipeline and returns the type of its value, nil when a function makes it.
func (c *checker) pipe(p *parse.PipeNode, dot reflect.Type, vars map[string]reflect.Type) reflect.Type {
	if p == nil {
		return nil
	}
	var t reflect.Type
	for _, cmd := range p.Cmds {
		for _, arg := range cmd.Args {
			t = c.argument(arg, dot, vars)
		}
		if len(cmd.Args) > 1 || len(p.Cmds) > 1 {
			t = nil
		}
	}
	for _, d := range p.Decl {
		vars[d.Ident[0]] = t
	}
	return t
}

func (c *checker) argument(n parse.Node, dot reflect.Type, vars map[string]reflect.Type) reflect.Type {
	switch n := n.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return c.fields(dot, "", n.Ident)
	case *parse.VariableNode:
		return c.fields(vars[n.Ident[0]], n.Ident[0], n.Ident[1:])
	case *parse.ChainNode:
		return c.fields(c.argument(n.Node, dot, vars), "", n.Field)
	case *parse.PipeNode:
		return c.pipe(n, dot, vars)
	}
	return nil
}

// fields follows a chain of names from a type; nil is a type that is not known, of which everything is believed here and
// tried with the examples.
func (c *checker) fields(t reflect.Type, prefix string, names []string) reflect.Type {
	for i, name := range names {
		if t == nil {
			return nil
		}
		var f reflect.StructField
		ok := false
		if t.Kind() == reflect.Struct {
			f, ok = t.FieldByName(name)
		}
		if !ok || !f.IsExported() {
			c.refuse("unknown_variable", "%s.%s is not a variable of %s.", prefix, strings.Join(names[:i+1], "."), c.kind)
			return nil
		}
		if t == reflect.TypeFor[view]() && name == "V" {
			t = c.values
			continue
		}
		t = f.Type
	}
	return t
}

// blocks are the built-in parts that staff's templates may use.
var blocks = map[string]bool{
	"content": true, "open": true, "close": true, "end": true, "go": true, "view": true, "panel": true, "remark": true, "b": true, "lines": true, "totals": true,
	"address": true, "facts": true, "items": true, "button": true, "why": true, "tail": true, "title": true, "lead": true, "more": true, "action": true,
	"good": true, "warn": true, "stop": true, "move": true, "back": true, "wave": true, "lock": true, "gift": true, "icon": true,
}
