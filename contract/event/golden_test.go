package event_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/contract/event"
	"emporium/kit/money"
)

// The folder testdata holds, per event, the payloads that were ever released: order.placed.v1.json, and a further one each
// time fields were added. They are never changed, because logs and outboxes in the field hold such payloads.
//
// After adding an event or a field run the test with EMPORIUM_UPDATE=1: it writes what is missing and touches nothing else.

func goldens(t *testing.T, typ string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", typ+".v*.json"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(files)
	return files
}

func TestEveryPayloadEverReleasedIsUnderstood(t *testing.T) {
	t.Parallel()
	for _, p := range event.All() {
		t.Run(p.EventType(), func(t *testing.T) {
			t.Parallel()
			files := goldens(t, p.EventType())
			for _, file := range files {
				golden, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				got := reflect.New(reflect.TypeOf(p))
				d := json.NewDecoder(bytes.NewReader(golden))
				d.DisallowUnknownFields()
				if err := d.Decode(got.Interface()); err != nil {
					t.Fatalf("%s: a field was removed, renamed or changed its type: %v", file, err)
				}
				back, err := json.Marshal(got.Interface())
				if err != nil {
					t.Fatal(err)
				}
				// What was released comes back unchanged; what was added since may stand beside it.
				if missing := lost("", tree(t, golden), tree(t, back)); len(missing) > 0 {
					t.Errorf("%s: lost or changed on the way: %s", file, strings.Join(missing, ", "))
				}
			}
			full, err := json.MarshalIndent(filled(reflect.TypeOf(p), "").Interface(), "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			var newest any
			if len(files) > 0 {
				golden, err := os.ReadFile(files[len(files)-1])
				if err != nil {
					t.Fatal(err)
				}
				newest = tree(t, golden)
			}
			fresh := lost("", shape(tree(t, full)), shape(newest))
			if len(files) > 0 && len(fresh) == 0 {
				return
			}
			next := filepath.Join("testdata", fmt.Sprintf("%s.v%d.json", p.EventType(), len(files)+1))
			if os.Getenv("EMPORIUM_UPDATE") != "1" {
				t.Fatalf("no golden payload holds %s; run with EMPORIUM_UPDATE=1 to write %s", strings.Join(fresh, ", "), next)
			}
			if err := os.WriteFile(next, append(full, '\n'), 0o600); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func TestNoEventIsForgotten(t *testing.T) {
	t.Parallel()
	known, topics := map[string]bool{}, map[string]bool{}
	for _, topic := range event.Topics() {
		topics[topic] = true
	}
	for _, p := range event.All() {
		if known[p.EventType()] {
			t.Errorf("two events are called %s", p.EventType())
		}
		known[p.EventType()] = true
		if !topics[p.EventTopic()] {
			t.Errorf("%s: %s is not among the topics", p.EventType(), p.EventTopic())
		}
		v := filled(reflect.TypeOf(p), "").Interface().(event.Payload)
		if v.EventSubject() == "" {
			t.Errorf("%s has no subject", p.EventType())
		}
	}
	files, err := filepath.Glob("testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		base := filepath.Base(file)
		if typ := base[:max(strings.LastIndex(base, ".v"), 0)]; !known[typ] {
			t.Errorf("%s: an event that was released has left All()", file)
		}
	}
}

func tree(t *testing.T, data []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// lost lists what of want is not in got.
func lost(path string, want, got any) (out []string) {
	switch w := want.(type) {
	case map[string]any:
		g, _ := got.(map[string]any)
		for name, value := range w {
			inner, ok := g[name]
			if !ok {
				out = append(out, path+"/"+name)
				continue
			}
			out = append(out, lost(path+"/"+name, value, inner)...)
		}
	case []any:
		g, _ := got.([]any)
		if len(g) != len(w) {
			return []string{path}
		}
		for i := range w {
			out = append(out, lost(fmt.Sprintf("%s/%d", path, i), w[i], g[i])...)
		}
	default:
		if !reflect.DeepEqual(want, got) {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

// shape forgets the values.
func shape(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for name := range v {
			v[name] = shape(v[name])
		}
		return v
	case []any:
		for i := range v {
			v[i] = shape(v[i])
		}
		return v
	}
	return nil
}

// filled makes a value in which every field is set; texts are called like their fields.
func filled(t reflect.Type, name string) reflect.Value {
	v := reflect.New(t).Elem()
	switch {
	case t == reflect.TypeFor[time.Time]():
		v.Set(reflect.ValueOf(time.Date(2026, 1, 2, 3, 4, 5, 678901000, time.UTC)))
		return v
	case t == reflect.TypeFor[money.Money]():
		v.Set(reflect.ValueOf(money.Money{Amount: 1999, Currency: "EUR"}))
		return v
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			v.Field(i).Set(filled(t.Field(i).Type, tag))
		}
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(filled(t.Elem(), name))
	case reflect.Slice:
		v.Set(reflect.Append(v, filled(t.Elem(), name)))
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(filled(t.Key(), name+" key").Convert(t.Key()), filled(t.Elem(), name+" value"))
	case reflect.String:
		v.SetString(name)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(int64(len(name)) + 1)
	case reflect.Uint, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(len(name)) + 1)
	case reflect.Float64:
		v.SetFloat(0.5)
	default:
		panic("give it a value: " + t.String())
	}
	return v
}
