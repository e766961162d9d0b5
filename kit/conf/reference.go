package conf

import (
	"fmt"
	"io"
	"reflect"
	"strings"
)

// Key describes one key for people.
type Key struct {
	// Key is dotted; within a list of sections it is routes[].path.
	Key string
	// Type is string, bool, int, float, duration, list, map, or "list of sections".
	Type string
	// Default is written as in the environment; a secret one is masked.
	Default string
	// Env is the variable, or "" for what can be set in the file only.
	Env            string
	Doc            string
	OneOf          []string
	Min, Max       string
	Secret, Reload bool
}

// Reference lists every key of a configuration struct, in its order. dst is as for Load; the prefix as in Sources. It
// panics when the struct's tags are wrong, as Load would return it.
func Reference(dst any, envPrefix string) []Key {
	root, err := schemaOf(dst, envPrefix)
	if err != nil {
		panic(err)
	}
	return describe(nil, root, reflect.ValueOf(dst).Elem())
}

func describe(keys []Key, section *node, v reflect.Value) []Key {
	for _, n := range section.children {
		field := v.FieldByIndex(n.index)
		if n.kind == kindSection {
			keys = describe(keys, n, field)
			continue
		}
		def := n.def
		if !n.hasDefault && n.kind != kindTable {
			scratch := &Loaded{}
			n.set(reflect.New(n.typ).Elem(), n.preset(field), n.key, func(string, error) {}, scratch)
			if len(scratch.entries) > 0 {
				def = scratch.entries[0].Value
			}
		}
		keys = append(keys, Key{
			Key: n.key, Type: n.typeName(), Default: n.show(def), Env: n.settableEnv(), Doc: n.doc,
			OneOf: n.oneof, Min: n.min, Max: n.max, Secret: n.secret, Reload: n.reload,
		})
		if n.kind == kindTable {
			keys = describe(keys, n, reflect.New(n.typ.Elem()).Elem())
		}
	}
	return keys
}

func (n *node) settableEnv() string {
	if n.kind == kindTable {
		return ""
	}
	return n.env
}

func (n *node) typeName() string {
	k := n.typ.Kind()
	switch {
	case n.kind == kindList:
		return "list"
	case n.kind == kindDict:
		return "map"
	case n.kind == kindTable:
		return "list of sections"
	case n.typ == durationType:
		return "duration"
	case reflect.PointerTo(n.typ).Implements(textType), k == reflect.String:
		return "string"
	case k == reflect.Bool:
		return "bool"
	case isFloat(k):
		return "float"
	default:
		return "int"
	}
}

// WriteReference writes the keys as a Markdown table.
func WriteReference(w io.Writer, keys []Key) error {
	var b strings.Builder
	b.WriteString("| Key | Type | Default | Variable | Meaning |\n|---|---|---|---|---|\n")
	for _, k := range keys {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", code(k.Key), k.Type, code(k.Default), code(k.Env), cell(k.meaning()))
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write the reference: %w", err)
	}
	return nil
}

func (k Key) meaning() string {
	parts := []string{strings.TrimSuffix(k.Doc, ".")}
	if parts[0] == "" {
		parts = nil
	}
	if len(k.OneOf) > 0 {
		parts = append(parts, "One of "+strings.Join(k.OneOf, ", "))
	}
	switch {
	case k.Min != "" && k.Max != "":
		parts = append(parts, fmt.Sprintf("From %s to %s%s", k.Min, k.Max, k.unit()))
	case k.Min == "1" && k.unit() != "":
		parts = append(parts, "Must be set")
	case k.Min != "":
		parts = append(parts, fmt.Sprintf("At least %s%s", k.Min, k.unit()))
	case k.Max != "":
		parts = append(parts, fmt.Sprintf("At most %s%s", k.Max, k.unit()))
	}
	if k.Secret {
		parts = append(parts, "Secret")
	}
	if k.Reload {
		parts = append(parts, "Can change while running")
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ". ") + "."
}

func (k Key) unit() string {
	switch k.Type {
	case "string":
		return " characters"
	case "list", "map", "list of sections":
		return " entries"
	default:
		return ""
	}
}

func code(text string) string {
	if text == "" {
		return ""
	}
	return "`" + cell(text) + "`"
}

func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "`", "'").Replace(text)
}
