package conf

import (
	"cmp"
	"encoding"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/kit/log"
)

// set writes a value into a field of the node's type. What is wrong goes to report, and what was set to loaded, unless
// that is nil. key is the node's key with the indexes of tables filled in.
func (n *node) set(dst reflect.Value, v Value, key string, report func(key string, err error), loaded *Loaded) {
	fail := func(err error) { report(key, fmt.Errorf("%s: %w", at(key, v.Origin), err)) }
	if v.Kind == kindNull {
		fail(errors.New(`has no value; remove the line, or write "" for an empty one`))
		return
	}
	if n.kind == kindTable {
		n.setTable(dst, v, key, report, loaded)
		return
	}
	var err error
	var shown string
	switch n.kind {
	case kindList:
		var list []string
		if list, err = v.list(n.typ.Elem() == callType); err == nil {
			set := reflect.MakeSlice(n.typ, len(list), len(list))
			for i, text := range list {
				set.Index(i).SetString(text)
			}
			dst.Set(set)
			shown = strings.Join(list, ",")
		}
	case kindDict:
		var dict map[string]string
		if dict, err = v.dict(); err == nil {
			dst.Set(reflect.ValueOf(dict).Convert(n.typ))
			shown = showDict(dict)
		}
	default:
		if v.Kind != kindText {
			err = errors.New("must be a single value, and is a list or a section")
		} else if err = n.parse(dst, v.Text); err == nil {
			shown = v.Text
		}
	}
	if err == nil {
		err = n.bounds(dst, v)
	}
	if err != nil {
		fail(err)
		return
	}
	if loaded != nil {
		loaded.add(n, key, shown, v.Origin)
	}
}

func (n *node) setTable(dst reflect.Value, v Value, key string, report func(string, error), loaded *Loaded) {
	if v.Kind != kindSequence {
		report(key, fmt.Errorf("%s: must be a list of sections", at(key, v.Origin)))
		return
	}
	rows := reflect.MakeSlice(n.typ, len(v.List), len(v.List))
	for i, row := range v.List {
		rowKey := fmt.Sprintf("%s[%d]", key, i)
		if row.Kind != kindMap {
			report(rowKey, fmt.Errorf("%s: write the keys of the section: %s", at(rowKey, row.Origin), names(n)))
			continue
		}
		n.setRow(rows.Index(i), row, rowKey, report, loaded)
	}
	dst.Set(rows)
	if err := n.bounds(dst, v); err != nil {
		report(key, fmt.Errorf("%s: %w", at(key, v.Origin), err))
	}
}

// setRow fills a struct within a table, which koanf does not see into.
func (n *node) setRow(dst reflect.Value, row Value, key string, report func(string, error), loaded *Loaded) {
	given := map[string]Value{}
	for _, f := range row.Fields {
		if n.child(f.Name) == nil {
			var known []string
			for _, c := range n.children {
				known = append(known, c.name)
			}
			report(key, fmt.Errorf("%s: unknown key%s", at(join(key, f.Name), f.Origin), Nearest(f.Name, known)))
			continue
		}
		given[f.Name] = f.Value
	}
	for _, c := range n.children {
		field, childKey := dst.FieldByIndex(c.index), join(key, c.name)
		v, ok := given[c.name]
		switch {
		case c.kind == kindSection:
			if !ok || v.Kind == kindNull {
				v = Value{Kind: kindMap, Origin: row.Origin}
			}
			if v.Kind != kindMap {
				report(childKey, fmt.Errorf("%s: write the keys of the section below it: %s", at(childKey, v.Origin), names(c)))
				continue
			}
			c.setRow(field, v, childKey, report, loaded)
		case ok:
			c.set(field, v, childKey, report, loaded)
		case c.kind == kindTable:
		case c.hasDefault:
			c.set(field, c.defaultValue(), childKey, report, loaded)
		default:
			c.set(field, c.preset(field), childKey, report, loaded)
		}
	}
}

func (n *node) defaultValue() Value {
	return Value{Kind: kindText, Text: n.def, Origin: Origin{Source: SourceDefault}}
}

// preset is what a field without a default came with.
func (n *node) preset(field reflect.Value) Value {
	v := Value{Origin: Origin{Source: SourceDefault}}
	switch n.kind {
	case kindList:
		v.Kind = kindSequence
		for i := range field.Len() {
			v.List = append(v.List, Value{Text: field.Index(i).String()})
		}
	case kindDict:
		v.Kind = kindMap
		for _, k := range field.MapKeys() {
			v.Fields = append(v.Fields, Field{Name: k.String(), Value: Value{Text: field.MapIndex(k).String()}})
		}
	case kindLeaf:
		if m, ok := reflect.TypeAssert[encoding.TextMarshaler](field); ok {
			text, _ := m.MarshalText()
			v.Text = string(text)
		} else {
			v.Text = fmt.Sprint(field.Interface())
		}
	}
	return v
}

func (v Value) list(calls bool) ([]string, error) {
	switch v.Kind {
	case kindSequence:
		out := make([]string, 0, len(v.List))
		for _, item := range v.List {
			text := item.Text
			switch {
			case calls && item.Kind == kindMap:
				var err error
				if text, err = item.call(); err != nil {
					return nil, err
				}
			case item.Kind != kindText:
				return nil, fmt.Errorf("line %d is no single value", item.Origin.Line)
			}
			out = append(out, text)
		}
		return out, nil
	case kindText:
		return splitList(v.Text), nil
	default:
		return nil, errors.New("must be a list")
	}
}

func (v Value) dict() (map[string]string, error) {
	out := map[string]string{}
	switch v.Kind {
	case kindMap:
		for _, f := range v.Fields {
			if f.Value.Kind != kindText {
				return nil, fmt.Errorf("%s is no single value", f.Name)
			}
			out[f.Name] = f.Value.Text
		}
		return out, nil
	case kindText:
		last := ""
		for i, part := range splitList(v.Text) {
			name, text, ok := strings.Cut(part, "=")
			switch {
			case ok:
				last = strings.TrimSpace(name)
				out[last] = strings.TrimSpace(text)
			case i == 0:
				return nil, errors.New("is not written name=value")
			default: // a value with a comma goes on
				out[last] += "," + part
			}
		}
		return out, nil
	default:
		return nil, errors.New("must be a section of names and values")
	}
}

func splitList(text string) []string {
	out := []string{}
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

func showDict(dict map[string]string) string {
	var pairs []string
	for k, v := range dict {
		pairs = append(pairs, k+"="+v)
	}
	slices.Sort(pairs)
	return strings.Join(pairs, ",")
}

// parse reads a text as the node's type.
func (n *node) parse(dst reflect.Value, text string) error {
	wrong := func(want string) error {
		if n.secret {
			return fmt.Errorf("must be %s", want)
		}
		return fmt.Errorf("%s is not %s", quote(text), want)
	}
	if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](dst.Addr()); ok {
		if err := u.UnmarshalText([]byte(text)); err != nil {
			return wrong("a valid " + strings.ToLower(n.typ.Name()))
		}
		return nil
	}
	k := n.typ.Kind()
	switch {
	case n.typ == durationType:
		d, err := time.ParseDuration(text)
		if err != nil {
			return wrong("a duration with a unit, such as 300ms, 5s or 2h")
		}
		dst.SetInt(int64(d))
	case k == reflect.String:
		dst.SetString(text)
	case k == reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return wrong("true or false")
		}
		dst.SetBool(b)
	case isInt(k):
		i, err := strconv.ParseInt(text, 10, n.typ.Bits())
		if err != nil {
			return wrong("a whole number" + rangeHint(err, n.typ))
		}
		dst.SetInt(i)
	case isUint(k):
		u, err := strconv.ParseUint(text, 10, n.typ.Bits())
		if err != nil {
			return wrong("a whole number of 0 or more" + rangeHint(err, n.typ))
		}
		dst.SetUint(u)
	default:
		f, err := strconv.ParseFloat(text, n.typ.Bits())
		if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return wrong("a number")
		}
		dst.SetFloat(f)
	}
	return nil
}

func rangeHint(err error, t reflect.Type) string {
	if errors.Is(err, strconv.ErrRange) {
		return fmt.Sprintf(" that fits in %d bits", t.Bits())
	}
	return ""
}

// quote shows a value that is not secret, as far as it is not.
func quote(text string) string {
	const limit = 60
	text = log.MaskURL(text)
	if len(text) > limit {
		text = strings.ToValidUTF8(text[:limit], "") + "…"
	}
	return strconv.Quote(text)
}

// bounds checks oneof, min and max.
func (n *node) bounds(dst reflect.Value, v Value) error {
	if len(n.oneof) > 0 {
		texts := []string{v.Text}
		if n.kind == kindList {
			texts, _ = v.list(false)
		}
		for _, text := range texts {
			if !slices.Contains(n.oneof, text) {
				if n.secret {
					return fmt.Errorf("must be one of %s", strings.Join(n.oneof, ", "))
				}
				return fmt.Errorf("%s is not one of %s", quote(text), strings.Join(n.oneof, ", "))
			}
		}
	}
	unit, measured := "", n.kind != kindLeaf || n.typ.Kind() == reflect.String
	if measured {
		unit = " characters"
		if n.kind != kindLeaf {
			unit = " entries"
		}
	}
	if c, err := n.compare(dst, n.min); n.min != "" && err == nil && c < 0 {
		if measured && dst.Len() == 0 {
			if n.env != "" {
				return fmt.Errorf("must be set, in the configuration file, by a flag or as %s", n.env)
			}
			return errors.New("must be set")
		}
		return fmt.Errorf("must be at least %s%s", n.min, unit)
	}
	if c, err := n.compare(dst, n.max); n.max != "" && err == nil && c > 0 {
		return fmt.Errorf("must be at most %s%s", n.max, unit)
	}
	return nil
}

// compare returns how a value, or its length, stands to a bound: -1, 0 or 1.
func (n *node) compare(v reflect.Value, bound string) (int, error) {
	k := n.typ.Kind()
	switch {
	case n.typ == durationType:
		d, err := time.ParseDuration(bound)
		return cmp.Compare(time.Duration(v.Int()), d), err
	case k == reflect.String, n.kind == kindList, n.kind == kindDict, n.kind == kindTable:
		i, err := strconv.Atoi(bound)
		return cmp.Compare(v.Len(), i), err
	case isInt(k):
		i, err := strconv.ParseInt(bound, 10, 64)
		return cmp.Compare(v.Int(), i), err
	case isUint(k):
		u, err := strconv.ParseUint(bound, 10, 64)
		return cmp.Compare(v.Uint(), u), err
	case isFloat(k):
		f, err := strconv.ParseFloat(bound, 64)
		return cmp.Compare(v.Float(), f), err
	default:
		return 0, errors.New("this type has no bounds")
	}
}
