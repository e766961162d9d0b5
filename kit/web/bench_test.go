package web_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/web"
)

type benchLine struct {
	SKU      string `json:"sku" minLength:"1" maxLength:"64"`
	Quantity int    `json:"quantity" minimum:"1" maximum:"999"`
}

type benchCart struct {
	Body struct {
		Currency string      `json:"currency" minLength:"3" maxLength:"3"`
		Email    string      `json:"email,omitempty" format:"email"`
		Lines    []benchLine `json:"lines" minItems:"1" maxItems:"100"`
	}
}

type benchGet struct {
	ID    string `path:"id" maxLength:"64"`
	Limit int    `query:"limit" default:"20" minimum:"1" maximum:"100"`
}

type benchOut struct {
	ETag string `header:"ETag"`
	Body struct {
		ID    string      `json:"id"`
		Lines []benchLine `json:"lines"`
	}
}

func benchAPI() http.Handler {
	a := web.New(web.Options{Service: "bench", Log: slog.New(slog.DiscardHandler), Verify: fakeVerifier{}})
	answer := &benchOut{ETag: web.ETag(7)}
	answer.Body.ID = "crt_01"
	answer.Body.Lines = []benchLine{{"A-1", 1}, {"B-2", 2}}
	web.Handle(a, web.Op{ID: "create-cart", Method: "POST", Path: "/v1/carts", Policy: web.Customer, Idempotent: true, Status: 201},
		func(context.Context, *benchCart) (*benchOut, error) { return answer, nil })
	web.Handle(a, web.Op{ID: "get-cart", Method: "GET", Path: "/v1/carts/{id}", Policy: web.Public},
		func(context.Context, *benchGet) (*benchOut, error) { return answer, nil })
	return a.Handler()
}

type fakeVerifier struct{}

func (fakeVerifier) Verify(_ context.Context, token string) (auth.Principal, error) {
	return principals(token)
}

func (fakeVerifier) While(ctx context.Context, _ auth.Principal) (context.Context, func()) {
	return ctx, func() {}
}

// sink is a response writer that costs nothing.
type sink struct {
	h      http.Header
	status int
}

func (s *sink) Header() http.Header         { return s.h }
func (s *sink) WriteHeader(status int)      { s.status = status }
func (s *sink) Write(p []byte) (int, error) { return len(p), nil }

func BenchmarkPost(b *testing.B) {
	h := benchAPI()
	const body = `{"currency":"EUR","email":"a@example.com","lines":[{"sku":"A-1","quantity":1},{"sku":"B-2","quantity":2}]}`
	b.ReportAllocs()
	reader := strings.NewReader(body)
	r, _ := http.NewRequest("POST", "/v1/carts", nil)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Idempotency-Key", "k-123456789")
	r.Header.Set("Authorization", "Bearer customer")
	w := &sink{h: http.Header{}}
	for b.Loop() {
		reader.Reset(body)
		r.Body = io.NopCloser(reader)
		r.ContentLength = int64(len(body))
		clear(w.h)
		h.ServeHTTP(w, r)
		if w.status != 201 {
			b.Fatal(w.status)
		}
	}
}

func BenchmarkGet(b *testing.B) {
	h := benchAPI()
	b.ReportAllocs()
	r, _ := http.NewRequest("GET", "/v1/carts/crt_01?limit=10", nil)
	w := &sink{h: http.Header{}}
	for b.Loop() {
		clear(w.h)
		h.ServeHTTP(w, r)
		if w.status != 200 {
			b.Fatal(w.status)
		}
	}
}
