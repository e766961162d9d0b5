package web_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"emporium/kit/fault"
	"emporium/kit/web"

	"pgregory.net/rapid"
)

func TestIdempotencyKey(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	pay := func(path, body string, headers ...string) (int, string, string) {
		w := send(h, "POST", path, body, append(headers, "Authorization: Bearer customer")...)
		var o struct{ Text, Code string }
		_ = json.Unmarshal(w.Body.Bytes(), &o)
		return w.Code, o.Text + o.Code, w.Header().Get("Idempotent-Replayed")
	}
	const body = `{"amount":1}`
	for name, c := range map[string]struct {
		headers []string
		status  int
		want    string
	}{
		"missing":   {nil, 400, "idempotency_key_missing"},
		"empty":     {[]string{"Idempotency-Key: "}, 400, "idempotency_key_missing"},
		"space":     {[]string{"Idempotency-Key: a b"}, 400, "malformed_request"},
		"not ASCII": {[]string{"Idempotency-Key: ä"}, 400, "malformed_request"},
		"two":       {[]string{"Idempotency-Key: a", "Idempotency-Key: b"}, 400, "malformed_request"},
		"too long":  {[]string{"Idempotency-Key: " + strings.Repeat("a", 256)}, 400, "malformed_request"},
		"longest":   {[]string{"Idempotency-Key: " + strings.Repeat("a", 255)}, 200, "pay-thing " + strings.Repeat("a", 255)},
		"stored":    {[]string{"Idempotency-Key: stored"}, 202, "stored"},
	} {
		if status, got, _ := pay("/v1/things/x/pay", body, c.headers...); status != c.status || !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %d %q, want %d %q", name, status, got, c.status, c.want)
		}
	}
	_, first, _ := pay("/v1/things/x/pay", body, "Idempotency-Key: k")
	for name, c := range map[string]struct {
		path, body string
		same       bool
	}{
		"same":       {"/v1/things/x/pay", body, true},
		"other body": {"/v1/things/x/pay", `{"amount":2}`, false},
		"spaces":     {"/v1/things/x/pay", `{"amount": 1}`, false},
		"other path": {"/v1/things/y/pay", body, false},
	} {
		if _, got, _ := pay(c.path, c.body, "Idempotency-Key: k"); (got == first) != c.same {
			t.Errorf("%s: fingerprint %q, first %q", name, got, first)
		}
	}
	for key, want := range map[string]string{"stored": "true", "replayed": "true", "fresh": ""} {
		if _, _, got := pay("/v1/things/x/pay", body, "Idempotency-Key: "+key); got != want {
			t.Errorf("%s: Idempotent-Replayed = %q, want %q", key, got, want)
		}
	}
}

func TestMergePatch(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	for name, c := range map[string]struct {
		body   string
		status int
		want   string
	}{
		"nothing":        {`{}`, 200, "absent absent absent absent"},
		"nulls":          {`{"name":null,"count":null,"tags":null,"address":null}`, 200, "null null null null"},
		"values":         {`{"name":"x","count":1,"tags":[],"address":{"city":"Wien"}}`, 200, `\"x\" 1 [] {\"city\":\"Wien\"}`},
		"limits":         {`{"name":"","count":0}`, 422, `"/count","code":"minimum"`},
		"inside":         {`{"address":{}}`, 422, `"/address/city","code":"required"`},
		"null inside":    {`{"address":{"city":null}}`, 422, `"/address/city","code":"type"`},
		"null in array":  {`{"tags":[null]}`, 422, `"/tags/0","code":"type"`},
		"unknown":        {`{"nome":"x"}`, 422, `"/nome","code":"unknown_field"`},
		"unknown inside": {`{"address":{"city":"x","City":"y"}}`, 422, `"/address/City","code":"unknown_field"`},
	} {
		for _, media := range []string{"application/merge-patch+json", "application/json"} {
			t.Run(name+"/"+media, func(t *testing.T) {
				t.Parallel()
				w := send(h, "PATCH", "/v1/things/x", c.body, "Content-Type: "+media, `If-Match: "3"`, "Authorization: Bearer customer")
				if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) {
					t.Errorf("%d %s, want %d %s", w.Code, w.Body, c.status, c.want)
				}
			})
		}
	}
}

func TestOptional(t *testing.T) {
	t.Parallel()
	type doc struct {
		A web.Optional[int] `json:"a,omitzero"`
		B web.Optional[int] `json:"b,omitzero"`
		C web.Optional[int] `json:"c,omitzero"`
	}
	in := doc{A: web.Some(4), B: web.Null[int]()}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"a":4,"b":null}` {
		t.Fatalf("marshal = %s, %v", text, err)
	}
	var out doc
	if err := json.Unmarshal(text, &out); err != nil || out != in {
		t.Errorf("round trip = %+v, %v, want %+v", out, err, in)
	}
	a, b, c := 1, 1, 1
	if sent := []bool{in.A.Apply(&a), in.B.Apply(&b), in.C.Apply(&c)}; a != 4 || b != 0 || c != 1 || !sent[0] || !sent[1] || sent[2] {
		t.Errorf("applied %d %d %d, sent %v", a, b, c, sent)
	}
	if v, ok := in.A.Get(); v != 4 || !ok || *in.A.Pointer() != 4 || in.B.Pointer() != nil {
		t.Errorf("get = %d %v", v, ok)
	}
}

func TestConditions(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]fault.Code{
		`"3"`: "", `"2"`: fault.PreconditionFailed, `"2", "3"`: "", `*`: "", `"3.0a1b"`: "", `"2", "3.0a1b"`: "", `"30"`: fault.PreconditionFailed, `"31.0a1b"`: fault.PreconditionFailed, `"2.3"`: fault.PreconditionFailed,
		`W/"3.0a1b"`: fault.PreconditionFailed, `W/"3"`: fault.PreconditionFailed, `3`: fault.PreconditionFailed,
	} {
		if got := fault.CodeOf(web.CheckIfMatch(header, 3, true)); got != want {
			t.Errorf("If-Match %s: %q, want %q", header, got, want)
		}
	}
	if got := fault.CodeOf(web.CheckIfMatch("", 3, true)); got != fault.PreconditionNeeded {
		t.Errorf("missing and required: %q", got)
	}
	if err := web.CheckIfMatch("", 3, false); err != nil {
		t.Errorf("missing and not required: %v", err)
	}
	for header, want := range map[string]bool{"": false, `"3"`: true, `W/"3"`: true, `"1", W/"3"`: true, `"4"`: false, "*": true, "3": false} {
		if got := web.NotModified(header, web.ETag(3)); got != want {
			t.Errorf("If-None-Match %s: %v, want %v", header, got, want)
		}
	}
	w := send(sample(nil).Handler(), "GET", "/v1/things/x", "", `If-None-Match: "3"`)
	if w.Code != 304 || w.Header().Get("ETag") != `"3"` || w.Body.Len() != 0 {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
	h := sample(nil).Handler()
	before, after := send(h, "GET", "/v1/things/1/price", "").Header().Get("ETag"), send(h, "GET", "/v1/things/2/price", "").Header().Get("ETag")
	if !strings.HasPrefix(before, `"3.`) || before == after {
		t.Errorf("one version at two prices has the tags %s and %s, want two of version 3", before, after)
	}
	if same, changed := send(h, "GET", "/v1/things/1/price", "", "If-None-Match: "+before), send(h, "GET", "/v1/things/2/price", "", "If-None-Match: "+before); same.Code != 304 || changed.Code != 200 {
		t.Errorf("got %d at the same price and %d at another, want 304 and 200", same.Code, changed.Code)
	}
	if w := send(h, "GET", "/v1/things/missing", "", `If-None-Match: *`); w.Code != 404 {
		t.Errorf("what is not there answers %d, want 404", w.Code)
	}
	if w := send(sample(nil).Handler(), "PATCH", "/v1/things/x", `{}`, "Authorization: Bearer customer"); w.Code != 428 {
		t.Errorf("status = %d, want 428", w.Code)
	}
	if w := send(sample(nil).Handler(), "GET", "/v1/things/nil", ""); w.Code != 200 || w.Body.Len() != 0 {
		t.Errorf("nil output: %d %s", w.Code, w.Body)
	}
}

type position struct {
	At int64  `json:"t"`
	ID string `json:"i"`
}

func TestCursor(t *testing.T) {
	t.Parallel()
	mine := web.NewCursor("orders", "status=open", "-created_at")
	rapid.Check(t, func(t *rapid.T) {
		want := position{rapid.Int64().Draw(t, "at"), rapid.String().Draw(t, "id")}
		text, err := mine.Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		var got position
		if err := mine.Decode(text, &got); len(text) <= 1024 && (err != nil || got != want) {
			t.Fatalf("got %+v, %v, want %+v", got, err, want)
		}
	})
	text, err := mine.Encode(position{7, "ord_1"})
	if err != nil {
		t.Fatal(err)
	}
	var got position
	for name, c := range map[string]struct {
		cursor web.Cursor
		text   string
	}{
		"another filter":   {web.NewCursor("orders", "status=done", "-created_at"), text},
		"parts run over":   {web.NewCursor("orders", "status=open-", "created_at"), text},
		"sealed otherwise": {mine.Sealed([]byte("secret")), text},
		"empty":            {mine, ""},
		"no base64":        {mine, "!!!"},
		"cut":              {mine, text[:len(text)-2]},
		"too long":         {mine, strings.Repeat("A", 2000)},
		"other version":    {mine, "Ag" + text[2:]},
	} {
		err := c.cursor.Decode(c.text, &got)
		if e := fault.From(err); err == nil || e.Code != fault.Invalid || e.Details[0].Pointer != "query.cursor" {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := range text {
		b := []byte(text)
		b[i] ^= 1
		if err := mine.Decode(string(b), &got); err == nil {
			t.Errorf("a cursor with byte %d changed is taken", i)
		}
	}
}

func TestPreferWait(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]time.Duration{
		"": 0, "wait=5": 5 * time.Second, "respond-async, Wait = 3": 3 * time.Second, `wait="2"`: 2 * time.Second, "wait=4; x=1": 4 * time.Second,
		"wait=999": 10 * time.Second, "wait=-1": 0, "wait=x": 0, "wait": 0, "wait=99999999999999999999": 0, "waiting=5": 0,
	} {
		if got := web.PreferWait(header, 10*time.Second); got != want {
			t.Errorf("%q: %v, want %v", header, got, want)
		}
	}
}
