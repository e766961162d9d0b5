package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"testing"

	"emporium/kit/web"
)

type fuzzBody struct {
	Name  string              `json:"name" maxLength:"8"`
	Count int                 `json:"count,omitempty" minimum:"1"`
	Small int8                `json:"small,omitempty"`
	Rate  float64             `json:"rate,omitempty" maximum:"10"`
	Flag  bool                `json:"flag,omitempty"`
	Free  any                 `json:"free,omitempty"`
	Map   map[string]int64    `json:"map,omitempty"`
	List  []fuzzBody          `json:"list,omitempty"`
	Patch web.Optional[int64] `json:"patch,omitzero"`
}

// FuzzOneParse: whatever the shell lets through, an independent strict reading of the same bytes gives exactly what the
// handler was given, and satisfies the limits.
func FuzzOneParse(f *testing.F) {
	for _, seed := range []string{
		`{"name":"a","count":1}`, `{"name":"a","count":1,"count":-1}`, `{"name":"a","Count":-5}`, `{"name":"a","count":1,"COUNT":-5}`,
		`{"name":"a","free":{"x":[1,2.5e3,null,"\ud83d\ude00"]}}`, `{"name":"a","rate":1e999}`, `{"name":"a","rate":NaN}`, `{"name":"a","rate":1.0}`,
		`{"name":"a","count":9007199254740993}`, `{"name":"a","small":300}`, `{"name":"a","list":[{"name":"b","list":[]}]}`, `{"name":"\u0061","nam\u0065":"b"}`,
		`{"name":"a","map":{"K":1,"k":2,"\u212a":3}}`, `{"name":"a","patch":null}`, `{"name":"\ud800"}`, "{\"name\":\"\xff\"}", `{"name":"a"}{}`, `null`, `[]`, `{"name":"a","list":null}`,
	} {
		f.Add([]byte(seed))
	}
	a := web.New(web.Options{Service: "fuzz", Log: slog.New(slog.DiscardHandler)})
	var got *fuzzBody
	web.Handle(a, web.Op{ID: "fuzz", Method: "POST", Path: "/", Policy: web.Public}, func(_ context.Context, in *struct{ Body fuzzBody }) (*struct{}, error) {
		got = &in.Body
		return nil, nil
	})
	h := a.Handler()
	f.Fuzz(func(t *testing.T, body []byte) {
		got = nil
		w := &answer{sink: sink{h: http.Header{}}}
		r, err := http.NewRequest("POST", "/", bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		h.ServeHTTP(w, r)
		if w.status >= 500 {
			t.Fatalf("status %d for %q", w.status, body)
		}
		if w.status != 204 {
			if got != nil || !json.Valid(w.body.Bytes()) {
				t.Fatalf("refused with %d, and handled: %v, %s", w.status, got, w.body.Bytes())
			}
			return
		}
		var want fuzzBody
		dec := json.NewDecoder(bytes.NewReader(body))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&want); err != nil {
			t.Fatalf("let through what a strict decoder refuses: %v: %q", err, body)
		}
		if _, err := dec.Token(); !errors.Is(err, io.EOF) {
			t.Fatalf("let through more than one document: %q", body)
		}
		if !reflect.DeepEqual(*got, want) {
			t.Fatalf("handler has %+v, the bytes say %+v: %q", *got, want, body)
		}
		checkLimits(t, body, *got)
		var doc map[string]any
		if err := json.Unmarshal(body, &doc); err != nil {
			t.Fatal(err)
		}
		if sizes, members := tokens(t, body), count(doc); sizes != members {
			t.Fatalf("%d members were written, %d are read: a name appears twice: %q", sizes, members, body)
		}
	})
}

func checkLimits(t *testing.T, body []byte, b fuzzBody) {
	t.Helper()
	var raw struct {
		Count *json.Number `json:"count"`
	}
	if err := json.Unmarshal(body, &raw); err == nil && raw.Count != nil && b.Count < 1 {
		t.Fatalf("count %d passed its minimum: %q", b.Count, body)
	}
	if len([]rune(b.Name)) > 8 || b.Rate > 10 {
		t.Fatalf("limits passed: %+v: %q", b, body)
	}
}

// tokens counts the object members as they are written, count those that are left after decoding.
func tokens(t *testing.T, body []byte) (members int) {
	t.Helper()
	var walk func(dec *json.Decoder)
	walk = func(dec *json.Decoder) {
		tok, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		d, ok := tok.(json.Delim)
		if !ok {
			return
		}
		for dec.More() {
			if d == '{' {
				members++
				if _, err := dec.Token(); err != nil {
					t.Fatal(err)
				}
			}
			walk(dec)
		}
		if _, err := dec.Token(); err != nil {
			t.Fatal(err)
		}
	}
	walk(json.NewDecoder(bytes.NewReader(body)))
	return members
}

func count(v any) (members int) {
	switch v := v.(type) {
	case map[string]any:
		for _, value := range v {
			members += 1 + count(value)
		}
	case []any:
		for _, value := range v {
			members += count(value)
		}
	}
	return members
}

type answer struct {
	sink
	body bytes.Buffer
}

func (a *answer) Write(p []byte) (int, error) { return a.body.Write(p) }
