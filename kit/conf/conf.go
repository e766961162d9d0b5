// Package conf fills configuration structs from defaults, a YAML file, a configuration server, the environment and flags,
// strictly: what is unknown or out of bounds is an error that says where it stands, and everything wrong is said at once.
//
// A struct describes its keys by tags:
//
//	type Config struct {
//		Database string        `conf:"database" default:"sqlite:data/order.db" doc:"URL of the database" secret:"true"`
//		Workers  int           `conf:"workers" default:"4" min:"1" max:"64" doc:"…" reload:"true"`
//		Format   string        `conf:"format" default:"auto" oneof:"auto,text,json" doc:"…"`
//		Timeout  time.Duration `conf:"timeout" default:"5s" min:"1ms" doc:"…"`
//		Cart     Cart          `conf:"cart"` // a section: keys cart.…
//	}
//
// Fields are string, bool, any int or uint, float32 or float64, time.Duration, []string, map[string]string, a type that
// reads itself from text (encoding.TextUnmarshaler), a struct (a section) or a slice of structs (from the file only). An
// embedded struct without the tag adds its keys to those around it; `conf:"-"` leaves a field out. A field without a
// default keeps the value that the struct came with.
//
// min and max bound numbers and durations, and the length of texts, lists and maps; min:"1" on a text means that it
// must be set. oneof lists what a text, or each part of a list, may be. In the environment and in flags lists are
// written a,b and maps a=1,b=2, which is all of the map; in a=1,2,b=3 the value of a is 1,2. The flag labels.a=1 sets one entry of it.
//
// reload:"true" marks what a running program takes over when it changes, on a key or on a whole section; see Live.
//
// A struct with a method Validate() error is asked after loading, inner ones first, when its own keys are well. The
// errors of Validate must not hold secret values.
package conf

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"strings"

	"github.com/knadh/koanf/maps"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/providers/rawbytes"
	"github.com/knadh/koanf/v2"
)

// Sources say where values come from. Defaults are at the bottom; above them stand the file, the configuration server, the
// environment, and the flags at the top.
type Sources struct {
	// File is the path of a YAML file. Empty: none. A file that is not there is left out unless FileRequired.
	File         string
	FileRequired bool
	// EnvPrefix begins the names of variables: with "EMPORIUM" the key order.database is EMPORIUM_ORDER_DATABASE.
	// Variables that begin so and name no key are errors, except <prefix>_CONFIG and <prefix>_TEST_…. Empty: the
	// environment is not read.
	EnvPrefix string
	// Environ holds variables as NAME=value, usually os.Environ().
	Environ []string
	// Set holds flags as key=value.
	Set []string
	// Remote holds what a configuration server says. It goes before the file and behind the environment.
	Remote []Property
}

// Load fills dst, a pointer to a struct. The error joins all that is wrong; dst is then not to be used. Secret values
// are in no error.
func Load(dst any, src Sources) (*Loaded, error) {
	root, err := schemaOf(dst, src.EnvPrefix)
	if err != nil {
		return nil, err
	}
	l := newLoader(root)
	l.defaults()
	l.file(src)
	l.remote(src.Remote)
	l.environment(src)
	l.flags(src.Set)
	loaded := &Loaded{}
	if err := l.finish(dst, loaded); err != nil {
		return nil, err
	}
	return loaded, nil
}

// LoadPart fills one section of dst, whatever is wrong with the others: for what must be known before all sources can be read, such
// as where the configuration server is. dst is not to be used beyond that section.
func LoadPart(dst any, section string, src Sources) error {
	root, err := schemaOf(dst, src.EnvPrefix)
	if err != nil {
		return err
	}
	n := root.find(section)
	if n == nil || n.kind != kindSection {
		return fmt.Errorf("load the configuration: there is no section %s", section)
	}
	l := newLoader(root)
	l.defaults()
	l.file(src)
	l.remote(src.Remote)
	l.environment(src)
	l.flags(src.Set)
	l.assign(root, reflect.ValueOf(dst).Elem(), &Loaded{})
	if !l.bad[section] {
		return nil
	}
	return joined(l.problems)
}

func newLoader(root *node) *loader {
	return &loader{root: root, store: koanf.New("."), bad: map[string]bool{}}
}

// finish fills the struct with what won, and asks it whether it is well.
func (l *loader) finish(dst any, loaded *Loaded) error {
	v := reflect.ValueOf(dst).Elem()
	l.assign(l.root, v, loaded)
	l.validate(l.root, v, "")
	return joined(l.problems)
}

func joined(problems []error) error { return errors.Join(problems...) }

// loader collects the layers in koanf, which decides what goes before what, and everything that is wrong.
type loader struct {
	root     *node
	store    *koanf.Koanf
	problems []error
	bad      map[string]bool // keys, and sections around them, that have a problem
}

func (l *loader) problem(key string, err error) {
	l.problems = append(l.problems, err)
	for {
		l.bad[key] = true
		i := strings.LastIndexAny(key, ".[")
		if i < 0 {
			break
		}
		key = key[:i]
	}
	l.bad[""] = true
}

func (l *loader) defaults() {
	flat := map[string]any{}
	for n := range l.root.leaves() {
		if n.hasDefault {
			flat[n.key] = n.defaultValue()
		}
	}
	l.layer(flat)
}

// layer puts values on top of what is there. Values are no maps, so that each replaces the one below as a whole.
func (l *loader) layer(flat map[string]any) {
	if err := l.store.Load(confmap.Provider(flat, "."), nil); err != nil {
		l.problem("", fmt.Errorf("merge configuration: %w", err))
	}
}

func (l *loader) file(src Sources) {
	if src.File == "" {
		if src.FileRequired {
			l.problem("", errors.New("a configuration file is required, and none is named"))
		}
		return
	}
	text, err := os.ReadFile(src.File)
	if errors.Is(err, fs.ErrNotExist) && !src.FileRequired {
		return
	}
	if err != nil {
		l.problem("", fmt.Errorf("read configuration: %w", err))
		return
	}
	if err := l.store.Load(rawbytes.Provider(text), &fileParser{loader: l, path: src.File}); err != nil {
		l.problem("", fmt.Errorf("%s: %w", src.File, err))
	}
}

// fileParser is koanf's Parser for YAML that knows the keys and keeps the lines.
type fileParser struct {
	loader *loader
	path   string
}

var _ koanf.Parser = (*fileParser)(nil)

func (p *fileParser) Unmarshal(text []byte) (map[string]any, error) {
	tree, err := parseYAML(text, p.path)
	if err != nil {
		return nil, err
	}
	flat := map[string]any{}
	p.loader.spread(p.loader.root, tree, flat)
	return maps.Unflatten(flat, "."), nil
}

func (p *fileParser) Marshal(map[string]any) ([]byte, error) {
	return nil, errors.New("configuration files are read only")
}

// spread assigns the values of a section to the keys they stand for, and says what stands for none.
func (l *loader) spread(section *node, v Value, flat map[string]any) {
	if v.Kind == kindNull {
		return // a section whose keys are all commented out
	}
	if v.Kind != kindMap {
		l.problem(section.key, fmt.Errorf("%s: write the keys of the section below it: %s", at(section.key, v.Origin), names(section)))
		return
	}
	for _, f := range v.Fields {
		child := section.child(f.Name)
		switch {
		case child == nil:
			key := join(section.key, f.Name)
			l.problem(section.key, fmt.Errorf("%s: unknown key%s", at(key, f.Origin), l.root.suggest(key, f.Value.Kind == kindMap)))
		case child.kind == kindSection:
			l.spread(child, f.Value, flat)
		default:
			l.check(child, f.Value)
			flat[child.key] = f.Value
		}
	}
}

// check says what is wrong with a value, whether or not another goes before it.
func (l *loader) check(n *node, v Value) {
	scratch := reflect.New(n.typ).Elem()
	n.set(scratch, v, n.key, func(key string, err error) { l.problem(key, err) }, nil)
}

func (l *loader) environment(src Sources) {
	if src.EnvPrefix == "" {
		return
	}
	prefix := src.EnvPrefix + "_"
	byEnv := map[string]*node{}
	for n := range l.root.leaves() {
		byEnv[n.env] = n
	}
	flat := map[string]any{}
	for _, variable := range sorted(src.Environ) {
		name, text, _ := strings.Cut(variable, "=")
		if !strings.HasPrefix(name, prefix) {
			continue
		}
		n := byEnv[name]
		switch {
		case n != nil && n.kind == kindTable:
			l.problem(n.key, fmt.Errorf("variable %s: %s can be set in the configuration file only", name, n.key))
		case n != nil:
			v := Value{Kind: kindText, Text: text, Origin: Origin{Source: SourceEnv, Name: name}}
			l.check(n, v)
			flat[n.key] = v
		case name == prefix+"CONFIG" || strings.HasPrefix(name, prefix+"TEST_"):
		default:
			l.problem("", fmt.Errorf("variable %s: unknown%s", name, Nearest(name, keysOf(byEnv))))
		}
	}
	l.layer(flat)
}

func (l *loader) flags(set []string) {
	flat := map[string]any{}
	for i, flag := range set {
		key, text, ok := strings.Cut(flag, "=")
		key = strings.TrimSpace(key)
		if !ok {
			// What it holds may be a secret, so it is known by its place.
			l.problem("", fmt.Errorf("flag number %d: write it as key=value", i+1))
			continue
		}
		n := l.root.find(key)
		switch {
		case n == nil && l.entry(flat, key, text):
		case n == nil || n.kind == kindSection:
			l.problem("", fmt.Errorf("flag %s: unknown key%s", key, l.root.suggest(key, false)))
		case n.kind == kindTable:
			l.problem(n.key, fmt.Errorf("flag %s: can be set in the configuration file only", key))
		default:
			v := Value{Kind: kindText, Text: text, Origin: Origin{Source: SourceFlag}}
			l.check(n, v)
			flat[n.key] = v
		}
	}
	l.layer(flat)
}

// entry sets one entry of a map by a flag, such as listen.order, and leaves the others as weaker sources and earlier flags have them. It
// reports whether the key is one of a map's.
func (l *loader) entry(flat map[string]any, key, text string) bool {
	for i := range len(key) {
		if key[i] != '.' {
			continue
		}
		n := l.root.find(key[:i])
		if n == nil || n.kind != kindDict {
			continue
		}
		v, ok := flat[n.key].(Value)
		if !ok {
			v, ok = l.store.Get(n.key).(Value)
		}
		if !ok {
			v = Value{Kind: kindText, Text: n.def}
		}
		entries, err := v.dict()
		if err != nil {
			entries = map[string]string{} // has been reported where it stands
		}
		entries[key[i+1:]] = strings.TrimSpace(text)
		origin := Origin{Source: SourceFlag}
		set := Value{Kind: kindMap, Origin: origin}
		for name, text := range entries {
			set.Fields = append(set.Fields, Field{Name: name, Value: Value{Kind: kindText, Text: text, Origin: origin}, Origin: origin})
		}
		slices.SortFunc(set.Fields, func(a, b Field) int { return strings.Compare(a.Name, b.Name) })
		l.check(n, set)
		flat[n.key] = set
		return true
	}
	return false
}

// assign writes the values that won into the struct. Defaults are checked here, because one that is overridden does
// not count.
func (l *loader) assign(section *node, dst reflect.Value, loaded *Loaded) {
	for _, n := range section.children {
		field := dst.FieldByIndex(n.index)
		if n.kind == kindSection {
			l.assign(n, field, loaded)
			continue
		}
		v, ok := l.store.Get(n.key).(Value)
		if !ok {
			v = n.preset(field)
		}
		report := func(key string, err error) {
			if v.Origin.Source == SourceDefault {
				l.problem(key, err)
			}
		}
		if n.kind == kindTable && !ok {
			continue
		}
		n.set(field, v, n.key, report, loaded)
	}
}

// Validator is what a configuration struct may implement to check what tags cannot say.
type Validator interface{ Validate() error }

func (l *loader) validate(section *node, v reflect.Value, key string) {
	for _, n := range section.children {
		field := v.FieldByIndex(n.index)
		switch n.kind {
		case kindSection:
			l.validate(n, field, join(key, n.name))
		case kindTable:
			for i := range field.Len() {
				l.validate(n, field.Index(i), fmt.Sprintf("%s[%d]", join(key, n.name), i))
			}
		}
	}
	if l.bad[key] {
		return
	}
	validator, ok := reflect.TypeAssert[Validator](v.Addr())
	if !ok {
		return
	}
	for _, err := range split(validator.Validate()) {
		if key != "" {
			err = fmt.Errorf("%s: %w", key, err)
		}
		l.problem(key, err)
	}
}

// split undoes errors.Join, so that each error gets its key.
func split(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return joined.Unwrap()
	}
	return []error{err}
}
