package conf

import (
	"encoding"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"emporium/kit/log"
)

type nodeKind int

const (
	kindLeaf    nodeKind = iota // one text
	kindList                    // []string
	kindDict                    // map[string]string
	kindSection                 // a struct
	kindTable                   // a slice of structs
)

// node is a key or a section of keys.
type node struct {
	key   string // dotted, from the top; parts of a table are "routes[].path"
	name  string
	kind  nodeKind
	typ   reflect.Type
	index []int // from the struct of the section around it

	children []*node

	hasDefault     bool
	def            string
	doc            string
	secret, reload bool
	oneof          []string
	min, max       string
	env            string
}

var (
	durationType = reflect.TypeFor[time.Duration]()
	textType     = reflect.TypeFor[encoding.TextUnmarshaler]()
	keyName      = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
)

// schemaOf reads the tags of a struct. Its errors are mistakes of the program, not of its user.
func schemaOf(dst any, envPrefix string) (*node, error) {
	v := reflect.ValueOf(dst)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		return nil, fmt.Errorf("conf: %T is no pointer to a struct", dst)
	}
	root := &node{kind: kindSection, typ: v.Elem().Type()}
	b := &builder{prefix: envPrefix, envs: map[string]string{}}
	b.section(root, root.typ, nil, inherited{})
	if err := errors.Join(b.errs...); err != nil {
		return nil, err
	}
	return root, nil
}

type builder struct {
	prefix string
	envs   map[string]string // variable → key
	errs   []error
}

func (b *builder) fail(typ reflect.Type, field, format string, args ...any) {
	b.errs = append(b.errs, fmt.Errorf("conf: %s.%s: "+format, append([]any{typ, field}, args...)...))
}

// inherited is what a section says for all of its keys.
type inherited struct{ secret, reload bool }

func (b *builder) section(section *node, typ reflect.Type, prefix []int, under inherited) {
	for i := range typ.NumField() {
		f := typ.Field(i)
		index := slices.Concat(prefix, []int{i})
		name, tagged := f.Tag.Lookup("conf")
		switch {
		case name == "-":
			continue
		case f.Anonymous && !tagged && f.Type.Kind() == reflect.Struct:
			b.section(section, f.Type, index, under)
			continue
		case !f.IsExported() && !tagged:
			continue
		case !f.IsExported():
			b.fail(typ, f.Name, "a key must be an exported field")
			continue
		case !tagged:
			b.fail(typ, f.Name, `has no conf tag; write conf:"-" to leave it out`)
			continue
		case !keyName.MatchString(name):
			b.fail(typ, f.Name, "the key %q is not made of lower-case letters, digits and _", name)
			continue
		case section.child(name) != nil:
			b.fail(typ, f.Name, "the key %q is there twice", name)
			continue
		}
		if n := b.field(section, typ, f, name, under); n != nil {
			n.index = index
			section.children = append(section.children, n)
		}
	}
}

func (b *builder) field(section *node, owner reflect.Type, f reflect.StructField, name string, under inherited) *node {
	n := &node{key: join(section.key, name), name: name, typ: f.Type, doc: f.Tag.Get("doc"), reload: under.reload || f.Tag.Get("reload") == "true"}
	n.def, n.hasDefault = f.Tag.Lookup("default")
	n.min, n.max = f.Tag.Get("min"), f.Tag.Get("max")
	if choices := f.Tag.Get("oneof"); choices != "" {
		n.oneof = strings.Split(choices, ",")
	}
	t := f.Type
	switch {
	case reflect.PointerTo(t).Implements(textType), t == durationType:
		n.kind = kindLeaf
	case t.Kind() == reflect.Struct:
		n.kind = kindSection
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct && !reflect.PointerTo(t.Elem()).Implements(textType):
		n.kind = kindTable
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		n.kind = kindList
	case t.Kind() == reflect.Map && t.Key().Kind() == reflect.String && t.Elem().Kind() == reflect.String:
		n.kind = kindDict
	case t.Kind() == reflect.String, t.Kind() == reflect.Bool, isInt(t.Kind()), isUint(t.Kind()), isFloat(t.Kind()):
		n.kind = kindLeaf
	default:
		b.fail(owner, f.Name, "the type %s cannot be configured", t)
		return nil
	}
	n.secret = under.secret || f.Tag.Get("secret") == "true"
	if _, said := f.Tag.Lookup("secret"); !said && !n.secret {
		// A forgotten tag must not show a password.
		n.secret = (t.Kind() == reflect.String || n.kind == kindList || n.kind == kindDict) && log.SecretKey(name)
	}
	switch n.kind {
	case kindSection:
		b.section(n, t, nil, inherited{n.secret, n.reload})
		return n
	case kindTable:
		inner := &node{key: n.key + "[]"}
		b.section(inner, t.Elem(), nil, inherited{n.secret, n.reload})
		n.children = inner.children
		if n.hasDefault {
			b.fail(owner, f.Name, "a slice of structs takes no default")
		}
	}
	for _, bound := range []string{n.min, n.max} {
		if _, err := n.compare(reflect.New(t).Elem(), bound); bound != "" && err != nil {
			b.fail(owner, f.Name, "the bound %q does not suit the type: %v", bound, err)
		}
	}
	if !strings.Contains(n.key, "[]") && b.prefix != "" {
		n.env = b.prefix + "_" + strings.ToUpper(strings.ReplaceAll(n.key, ".", "_"))
		if other, taken := b.envs[n.env]; taken {
			b.fail(owner, f.Name, "the keys %s and %s share the variable %s", other, n.key, n.env)
		}
		b.envs[n.env] = n.key
	}
	return n
}

// leaves are the keys below a section; a table counts as one.
func (n *node) leaves() iter.Seq[*node] {
	return func(yield func(*node) bool) { n.walk(yield) }
}

func (n *node) walk(yield func(*node) bool) bool {
	for _, c := range n.children {
		if c.kind == kindSection {
			if !c.walk(yield) {
				return false
			}
		} else if !yield(c) {
			return false
		}
	}
	return true
}

func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// find returns the node of a dotted key, or nil.
func (n *node) find(key string) *node {
	for name := range strings.SplitSeq(key, ".") {
		if n.kind != kindSection {
			return nil
		}
		if n = n.child(name); n == nil {
			return nil
		}
	}
	return n
}

func join(section, name string) string {
	if section == "" {
		return name
	}
	return section + "." + name
}

func names(section *node) string {
	var out []string
	for _, c := range section.children {
		out = append(out, c.name)
	}
	return strings.Join(out, ", ")
}

func isInt(k reflect.Kind) bool   { return k >= reflect.Int && k <= reflect.Int64 }
func isUint(k reflect.Kind) bool  { return k >= reflect.Uint && k <= reflect.Uint64 }
func isFloat(k reflect.Kind) bool { return k == reflect.Float32 || k == reflect.Float64 }
