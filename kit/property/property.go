// Package property reads and writes configuration as Spring's programs do: flat keys from YAML and .properties files, placeholders,
// profiles, and the nested forms of the same keys.
package property

import (
	"encoding/json"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Property is one value under a flat key, such as servers[0].name.
type Property struct {
	Key string
	// Value is a string, bool, int64, *big.Int or Float.
	Value any
	// Line and Column say where the value stands in its file, from 1.
	Line, Column int
}

// Document is one of the documents of a file, in the order of the file.
type Document struct {
	Properties []Property
	// Number counts the documents of the file from 0, Of is how many there are.
	Number, Of int
}

// Get returns the text under a key.
func (d *Document) Get(key string) (text string, ok bool) {
	for i := range d.Properties {
		if d.Properties[i].Key == key {
			return Text(d.Properties[i].Value), true
		}
	}
	return "", false
}

// The keys that say when a document counts.
const (
	onProfile    = "spring.config.activate.on-profile"
	onProfileOld = "spring.profiles"
	onPlatform   = "spring.config.activate.on-cloud-platform"
)

// Active reports whether the document counts under the profiles: it names none, or one of its expressions holds.
func (d *Document) Active(profiles []string) (bool, error) {
	if _, ok := d.Get(onPlatform); ok {
		return false, nil
	}
	for _, key := range []string{onProfile, onProfileOld} {
		expressions := d.list(key)
		if len(expressions) == 0 {
			continue
		}
		for _, e := range expressions {
			ok, err := Holds(e, profiles)
			if ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
	return true, nil
}

// list reads a key that is written a,b or as a list.
func (d *Document) list(key string) (out []string) {
	for _, p := range d.Properties {
		if p.Key != key && !strings.HasPrefix(p.Key, key+"[") {
			continue
		}
		for part := range strings.SplitSeq(Text(p.Value), ",") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
	}
	return out
}

// put sets a key; one that is there keeps its place.
func (d *Document) put(seen map[string]int, p Property) {
	if i, ok := seen[p.Key]; ok {
		d.Properties[i] = p
		return
	}
	seen[p.Key] = len(d.Properties)
	d.Properties = append(d.Properties, p)
}

// Float is a number that is shown as Java shows it: 1.0 and not 1.
type Float float64

// String implements fmt.Stringer.
func (f Float) String() string {
	v := float64(f)
	switch {
	case math.IsNaN(v):
		return "NaN"
	case math.IsInf(v, 1):
		return "Infinity"
	case math.IsInf(v, -1):
		return "-Infinity"
	case v == 0 && math.Signbit(v):
		return "-0.0"
	case v == 0:
		return "0.0"
	}
	if a := math.Abs(v); a >= 1e-3 && a < 1e7 {
		text := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
		return text
	}
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(v, 'e', -1, 64), "e")
	if !strings.Contains(mantissa, ".") {
		mantissa += ".0"
	}
	n, _ := strconv.Atoi(exponent)
	return mantissa + "E" + strconv.Itoa(n)
}

// MarshalJSON implements json.Marshaler.
func (f Float) MarshalJSON() ([]byte, error) {
	text := f.String()
	if v := float64(f); math.IsNaN(v) || math.IsInf(v, 0) {
		text = strconv.Quote(text)
	}
	return []byte(text), nil
}

// Text is a value as a text.
func Text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case Float:
		return v.String()
	case json.Number:
		return v.String()
	default:
		return ""
	}
}
