package wiring

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// placeholders lists the keys whose values still hold what a template says in a secret's place. Sections of services that run elsewhere
// are not looked at.
func (h *Host) placeholders() []string {
	var keys []string
	walk(reflect.ValueOf(&h.config).Elem(), "", func(key, text string) {
		section, _, _ := strings.Cut(key, ".")
		if placeholder(text) && (h.runs(section) || !slices.Contains(Names(), section)) {
			keys = append(keys, key)
		}
	})
	return keys
}

// placeholder reports whether a text was to be replaced.
func placeholder(text string) bool {
	text = strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(text))
	return strings.Contains(text, "changeme")
}

// walk calls see for each text of a configuration, with its key.
func walk(v reflect.Value, key string, see func(key, text string)) {
	switch v.Kind() {
	case reflect.String:
		see(key, v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			walk(v.Elem(), key, see)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), fmt.Sprintf("%s[%d]", key, i), see)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			walk(v.MapIndex(k), key+"."+fmt.Sprint(k), see)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, tagged := f.Tag.Lookup("conf")
			switch {
			case tagged && key != "":
				walk(v.Field(i), key+"."+name, see)
			case tagged:
				walk(v.Field(i), name, see)
			case f.Anonymous:
				walk(v.Field(i), key, see)
			}
		}
	default: // no text
	}
}
