package conf

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Live is the configuration of a running program. Refresh reads it again, and what is marked reload:"true" is handed to those
// who watch it; everything else waits for the next start. It is safe for concurrent use.
type Live struct {
	root *node
	load func(ctx context.Context) (config any, loaded *Loaded, err error)

	refreshing sync.Mutex // held for the whole of a Refresh, so that watchers see changes in their order

	mu      sync.Mutex
	applied reflect.Value // what runs now; structs are never changed once they are here
	seen    reflect.Value // what was read last
	loaded  *Loaded
	waiting map[string]bool // keys whose change waits for a start
	watches []*watch
}

type watch struct {
	section *node
	path    [][]int
	tell    func(was, is reflect.Value) error
}

// Change is one key whose value is another than at the last reading.
type Change struct {
	Key string
	// Was and Is are written as in the environment. Secrets are masked, and of a list of sections only the length is told.
	Was, Is string
	Secret  bool
	// Applied is true when watchers were told, false when the change waits for the next start.
	Applied bool
}

// NewLive starts with a configuration that Load has filled. load reads all sources again, into a new struct of the same type;
// nil is for programs that do not read again.
func NewLive(config any, loaded *Loaded, load func(ctx context.Context) (config any, loaded *Loaded, err error)) (*Live, error) {
	root, err := schemaOf(config, "")
	if err != nil {
		return nil, err
	}
	if loaded == nil {
		loaded = &Loaded{}
	}
	v := copied(reflect.ValueOf(config).Elem())
	return &Live{root: root, load: load, applied: v, seen: v, loaded: loaded, waiting: map[string]bool{}}, nil
}

// Watch calls fn with a section before and after each change of a key in it that is marked reload:"true". section is dotted, ""
// is the whole; T is its type in the struct. fn gets what was running and what is to run; keys without the mark keep their
// values. Calls come one at a time, never at once with another watcher's. An error of fn is reported by Refresh. stop ends the
// watch; a call under way may go on.
//
//	stop, err := conf.Watch(env.Config, "gateway", func(_, is gateway.Config) error { return table.Replace(is.Routes) })
func Watch[T any](l *Live, section string, fn func(was, is T) error) (stop func(), err error) {
	if l == nil {
		return func() {}, nil // a service in a test, whose configuration never changes
	}
	w := &watch{section: l.root}
	typ := l.root.typ
	if section != "" {
		for name := range strings.SplitSeq(section, ".") {
			if w.section = w.section.child(name); w.section == nil {
				return nil, fmt.Errorf("watch the configuration: there is no section %s", section)
			}
			w.path, typ = append(w.path, w.section.index), w.section.typ
		}
	}
	if want := reflect.TypeFor[T](); typ != want {
		return nil, fmt.Errorf("watch the configuration: %s is a %s, not a %s", section, typ, want)
	}
	w.tell = func(was, is reflect.Value) error {
		for _, index := range w.path {
			was, is = was.FieldByIndex(index), is.FieldByIndex(index)
		}
		return fn(was.Interface().(T), is.Interface().(T)) //nolint:forcetypeassert // compared above
	}
	l.mu.Lock()
	l.watches = append(l.watches, w)
	l.mu.Unlock()
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.watches = slices.DeleteFunc(l.watches, func(other *watch) bool { return other == w })
	}, nil
}

// Refresh reads the configuration again, tells the watchers, and returns what has changed since the last reading, in the order
// of the struct. When it cannot be read, or is not valid, nothing changes. An error beside changes comes from watchers.
func (l *Live) Refresh(ctx context.Context) ([]Change, error) {
	if l.load == nil {
		return nil, nil
	}
	l.refreshing.Lock()
	defer l.refreshing.Unlock()
	config, loaded, err := l.load(ctx)
	if err != nil {
		return nil, err
	}
	next := reflect.ValueOf(config).Elem()
	if next.Type() != l.root.typ {
		return nil, fmt.Errorf("refresh the configuration: got a %s, want a %s", next.Type(), l.root.typ)
	}
	l.mu.Lock()
	was, seen := l.applied, l.seen
	l.mu.Unlock()

	var changes []Change
	is := copied(was)
	told := map[*node]bool{}
	waiting := map[string]bool{}
	walkValues(l.root, seen, next, func(n *node, before, after reflect.Value, _ []*node, _ []int) {
		if !reflect.DeepEqual(before.Interface(), after.Interface()) {
			changes = append(changes, Change{Key: n.key, Was: n.summary(before), Is: n.summary(after), Secret: n.secret, Applied: n.reload})
		}
	})
	walkValues(l.root, was, next, func(n *node, before, after reflect.Value, around []*node, index []int) {
		if reflect.DeepEqual(before.Interface(), after.Interface()) {
			return
		}
		if !n.reload {
			waiting[n.key] = true
			return
		}
		is.FieldByIndex(index).Set(after)
		for _, section := range around {
			told[section] = true
		}
	})
	// What runs after this is made of two readings; the rules of the struct hold for it, too.
	if len(told) > 0 {
		check := newLoader(l.root)
		check.validate(l.root, is, "")
		if err := joined(check.problems); err != nil {
			return nil, fmt.Errorf("the changes do not go with what waits for the next start: %w", err)
		}
	}

	l.mu.Lock()
	l.applied, l.seen, l.loaded, l.waiting = is, copied(next), loaded, waiting
	watches := slices.Clone(l.watches)
	l.mu.Unlock()
	var errs []error
	for _, w := range watches {
		if told[w.section] {
			if err := w.tell(was, is); err != nil {
				errs = append(errs, fmt.Errorf("apply the configuration of %q: %w", w.section.key, err))
			}
		}
	}
	return changes, errors.Join(errs...)
}

// Loaded says what was read last and where it came from.
func (l *Live) Loaded() *Loaded {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.loaded
}

// Waiting lists the keys whose change waits for the next start, sorted.
func (l *Live) Waiting() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return sorted(keysOf(l.waiting))
}

// copied is a struct of its own with the same fields. What slices and maps hold is shared: nobody writes to it.
func copied(v reflect.Value) reflect.Value {
	c := reflect.New(v.Type()).Elem()
	c.Set(v)
	return c
}

// walkValues hands each key's values in two structs to fn, with the sections around it and its index from the top.
func walkValues(root *node, a, b reflect.Value, fn func(n *node, a, b reflect.Value, around []*node, index []int)) {
	var walk func(section *node, a, b reflect.Value, around []*node, index []int)
	walk = func(section *node, a, b reflect.Value, around []*node, index []int) {
		around = append(slices.Clip(around), section)
		for _, n := range section.children {
			fa, fb, at := a.FieldByIndex(n.index), b.FieldByIndex(n.index), append(slices.Clip(index), n.index...)
			if n.kind == kindSection {
				walk(n, fa, fb, around, at)
			} else {
				fn(n, fa, fb, around, at)
			}
		}
	}
	walk(root, a, b, nil, nil)
}

// summary writes a value for people.
func (n *node) summary(v reflect.Value) string {
	if n.kind == kindTable {
		return fmt.Sprintf("%d entries", v.Len())
	}
	preset := n.preset(v)
	switch n.kind {
	case kindList:
		list, _ := preset.list(false)
		return n.show(strings.Join(list, ","))
	case kindDict:
		dict, _ := preset.dict()
		return n.show(showDict(dict))
	}
	return n.show(preset.Text)
}
