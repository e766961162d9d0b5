package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
)

func principals(token string) (auth.Principal, error) {
	switch token {
	case "customer":
		return auth.Principal{ID: "usr_1", Kind: auth.Customer}, nil
	case "staff":
		return auth.Principal{ID: "usr_2", Kind: auth.Staff, Scopes: []string{"stock:read"}}, nil
	case "writer":
		return auth.Principal{ID: "usr_3", Kind: auth.Staff, Scopes: []string{"stock:read", "stock:write"}}, nil
	case "service":
		return auth.Principal{ID: "svc_order", Kind: auth.Service, Scopes: []string{"stock:read", "stock:write"}}, nil
	case "down":
		return auth.Principal{}, fault.Wrap(errors.New("jwks unreachable"), fault.Unavailable, "Tokens cannot be checked at the moment.")
	}
	return auth.Principal{}, errors.New("signature of " + token + " is wrong")
}

type address struct {
	City string `json:"city" minLength:"1" example:"Wien"`
	Zip  string `json:"zip,omitempty"`
}

type line struct {
	SKU      string            `json:"sku" minLength:"1" maxLength:"64" example:"TEA-1"`
	Quantity int               `json:"quantity" minimum:"1" maximum:"999" example:"2"`
	Small    int8              `json:"small,omitempty"`
	Options  map[string]string `json:"options,omitempty"`
	Meta     any               `json:"meta,omitempty"`
}

type cartIn struct {
	CartToken string `header:"Cart-Token"`
	Body      struct {
		Email   string   `json:"email,omitempty" format:"email" example:"a@example.com"`
		Lines   []line   `json:"lines" minItems:"1" maxItems:"3"`
		Address *address `json:"address,omitempty"`
		Weight  float64  `json:"weight,omitempty"`
	}
}

type cartOut struct {
	ETag string `header:"ETag"`
	Body struct {
		Seen  json.RawMessage `json:"seen,omitempty"`
		Who   string          `json:"who"`
		Lines []line          `json:"lines"`
	}
}

type listIn struct {
	web.PageQuery
	Status []string `query:"status,explode" enum:"open,done"`
	From   int64    `query:"price[gte]"`
	Stock  bool     `query:"in_stock"`
}

type listOut struct{ Body web.Page[line] }

type PatchIn struct {
	IfMatch string `header:"If-Match"`
	Body    struct {
		Name    web.Optional[string]   `json:"name" minLength:"1" maxLength:"10"`
		Count   web.Optional[int]      `json:"count" minimum:"1"`
		Tags    web.Optional[[]string] `json:"tags"`
		Address web.Optional[address]  `json:"address"`
	}
}

type echoOut struct {
	ETag string `header:"ETag"`
	Body struct {
		Text string `json:"text"`
	}
}

type GetIn struct {
	ID string `path:"id" maxLength:"20"`
}

type logs struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *logs) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

// sample is an API with one operation per rule.
func sample(out *logs, more ...func(*web.API)) *web.API {
	var w = io.Discard
	if out != nil {
		w = out
	}
	a := web.New(web.Options{
		Service: "sample", Title: "Sample", Verify: fakeVerifier{}, MaxBody: 4 << 10,
		Log: slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug})),
	})
	who := func(ctx context.Context) string { return string(auth.From(ctx).Kind) + ":" + auth.From(ctx).ID }
	web.Handle(a, web.Op{ID: "create-cart", Method: "POST", Path: "/v1/carts", Policy: web.Guest, Owner: "whoever holds the Cart-Token", Status: 201, Summary: "Create a cart"},
		func(ctx context.Context, in *cartIn) (*cartOut, error) {
			o := &cartOut{ETag: web.ETag(1)}
			seen, err := json.Marshal(in.Body)
			if err != nil {
				return nil, err
			}
			o.Body.Seen, o.Body.Who = seen, who(ctx)
			return o, nil
		})
	web.Handle(a, web.Op{ID: "list-lines", Method: "GET", Path: "/v1/lines", Policy: web.Public},
		func(_ context.Context, in *listIn) (*listOut, error) {
			o := &listOut{}
			for range in.Limit {
				o.Body.Items = append(o.Body.Items, line{SKU: strings.Join(in.Status, "+")})
			}
			return o, nil
		})
	web.Handle(a, web.Op{ID: "get-thing", Method: "GET", Path: "/v1/things/{id}", Policy: web.Public, Errors: []fault.Code{fault.NotFound}},
		func(ctx context.Context, in *GetIn) (*echoOut, error) {
			out, err := thing(ctx, in.ID)
			if out != nil {
				out.ETag = web.ETag(3)
			}
			return out, err
		})
	web.Handle(a, web.Op{ID: "get-price", Method: "GET", Path: "/v1/things/{id}/price", Policy: web.Public, Derived: true},
		func(_ context.Context, in *GetIn) (*echoOut, error) { // the id stands for what the version does not count
			out := &echoOut{ETag: web.ETag(3)}
			out.Body.Text = in.ID
			return out, nil
		})
	web.Handle(a, web.Op{ID: "patch-thing", Method: "PATCH", Path: "/v1/things/{id}", Policy: web.Customer, Errors: []fault.Code{fault.PreconditionFailed, fault.PreconditionNeeded}},
		func(_ context.Context, in *struct {
			GetIn
			PatchIn
		}) (*echoOut, error) {
			if err := web.CheckIfMatch(in.IfMatch, 3, true); err != nil {
				return nil, err
			}
			o, b := &echoOut{}, in.PatchIn.Body
			o.Body.Text = strings.Join([]string{say(b.Name), say(b.Count), say(b.Tags), say(b.Address)}, " ")
			return o, nil
		})
	web.Handle(a, web.Op{ID: "pay-thing", Method: "POST", Path: "/v1/things/{id}/pay", Policy: web.Customer, Idempotent: true},
		func(ctx context.Context, in *struct {
			ID   string `path:"id"`
			Body struct {
				Amount int64 `json:"amount" minimum:"1"`
			}
		}) (*echoOut, error) {
			i, ok := web.IdempotencyFrom(ctx)
			if !ok {
				return nil, errors.New("no idempotency")
			}
			switch i.Key {
			case "stored":
				web.Respond(ctx, web.Stored{Status: 202, Body: []byte(`{"text":"stored"}`), Replayed: true})
				return nil, nil
			case "replayed":
				web.Replayed(ctx)
			}
			o := &echoOut{}
			o.Body.Text = i.Operation + " " + i.Key + " " + i.Fingerprint
			return o, nil
		})
	web.Handle(a, web.Op{ID: "delete-thing", Method: "DELETE", Path: "/v1/things/{id}", Policy: web.Service},
		func(context.Context, *GetIn) (*struct{}, error) { return nil, nil })
	web.Handle(a, web.Op{ID: "write-stock", Method: "PUT", Path: "/v1/admin/stock", Policy: web.Staff("stock:write")},
		func(context.Context, *struct{}) (*struct{}, error) { return nil, nil })
	web.Handle(a, web.Op{ID: "read-stock", Method: "GET", Path: "/v1/admin/stock", Policy: web.Staff()},
		func(context.Context, *struct{}) (*struct{}, error) { return nil, nil })
	web.Handle(a, web.Op{ID: "import-things", Method: "POST", Path: "/v1/admin/things.csv", Policy: web.Staff("stock:read")},
		func(_ context.Context, in *struct {
			RawBody []byte `contentType:"text/csv"`
		}) (*echoOut, error) {
			o := &echoOut{}
			o.Body.Text = string(in.RawBody)
			return o, nil
		})
	a.HandleRaw("POST /v1/webhooks/{provider}", web.Op{ID: "receive-webhook", Policy: web.Public, Accept: []string{"application/json"}, MaxBody: 16},
		http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				web.WriteProblem(w, r, fault.Wrap(err, fault.TooLarge, "Too large."))
				return
			}
			_, _ = w.Write(append([]byte(r.PathValue("provider")+":"), body...))
		}))
	for _, f := range more {
		f(a)
	}
	return a
}

func say[T any](o web.Optional[T]) string {
	switch {
	case !o.Set:
		return "absent"
	case o.Null:
		return "null"
	}
	b, _ := json.Marshal(o.Value)
	return string(b)
}

func thing(ctx context.Context, id string) (*echoOut, error) {
	switch id {
	case "missing":
		return nil, fault.New(fault.NotFound, "There is no such thing.")
	case "broken":
		return nil, errors.New("password=hunter2 in the database")
	case "slow":
		return nil, context.DeadlineExceeded
	case "busy":
		e := fault.New(fault.Unavailable, "Busy; try again.").With("queue", 7).With("status", "forged")
		e.RetryAfter = 3
		return nil, e
	case "away":
		return nil, fault.New(fault.Unavailable, "Not there.")
	case "panic":
		panic("at the disco")
	case "undeclared":
		return nil, fault.New(fault.Conflict, "Not now.")
	case "nil":
		return nil, nil
	case "id":
		o := &echoOut{}
		o.Body.Text = web.RequestID(ctx)
		return o, nil
	}
	o := &echoOut{}
	o.Body.Text = id
	return o, nil
}

type problem struct {
	Type      string `json:"type"`
	Code      string `json:"code"`
	Title     string `json:"title"`
	Status    int    `json:"status"`
	Detail    string `json:"detail"`
	RequestID string `json:"request_id"`
	Errors    []struct {
		Pointer, Code, Message string
	} `json:"errors"`
	Queue int `json:"queue"`
}

// at lists "pointer code" of each detail.
func (p problem) at() string {
	var out []string
	for _, e := range p.Errors {
		out = append(out, e.Pointer+" "+e.Code)
	}
	return strings.Join(out, ", ")
}

// send makes a request; headers are "Name: value".
func send(h http.Handler, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r := httptest.NewRequest(method, target, reader)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		if name == "Content-Type" {
			r.Header.Set(name, value)
		} else {
			r.Header.Add(name, value)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func problemOf(t *testing.T, w *httptest.ResponseRecorder) problem {
	t.Helper()
	var p problem
	if got := w.Header().Get("Content-Type"); got != "application/problem+json" {
		t.Fatalf("content type = %q of %d %s", got, w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatalf("decode problem: %v", err)
	}
	if p.Status != w.Code || p.RequestID == "" || p.RequestID != w.Header().Get("X-Request-Id") || w.Header().Get("Cache-Control") != "no-store" || p.Type != "/problems/"+p.Code {
		t.Errorf("problem is not whole: %+v, headers %v", p, w.Header())
	}
	return p
}
