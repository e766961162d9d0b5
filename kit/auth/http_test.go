package auth_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"emporium/kit/auth"
	"emporium/kit/fault"
)

func TestScopes(t *testing.T) {
	t.Parallel()
	tests := []struct {
		have, ask string
		want      bool
	}{
		{"orders:read", "orders:read", true},
		{"orders:read", "orders:write", false},
		{"orders:read", "orders", false},
		{"orders:*", "orders:read", true},
		{"orders:*", "orders:line:write", true},
		{"orders:*", "orders:", false},
		{"orders:*", "orders", false},
		{"orders:*", "ordersx:read", false},
		{"orders*", "orders:read", false},
		{"*", "anything:at:all", true},
		{"*", "", false},
		{"", "", false},
		{"", "orders:read", false},
		{"stock:write orders:*", "orders:read", true},
	}
	for _, test := range tests {
		p := auth.Principal{Scopes: strings.Fields(test.have)}
		if got := p.Has(test.ask); got != test.want {
			t.Errorf("%q has %q: got %t, want %t", test.have, test.ask, got, test.want)
		}
	}
}

func TestContext(t *testing.T) {
	t.Parallel()
	if p := auth.From(t.Context()); p.Authenticated() || p.Kind != auth.Anonymous || p.Has("x") {
		t.Errorf("an empty context: got %v", p)
	}
	want := auth.Principal{ID: "usr_1", Kind: auth.Staff}
	if got := auth.From(auth.With(t.Context(), want)); got.ID != want.ID || got.Kind != want.Kind || !got.Authenticated() {
		t.Errorf("got %v", got)
	}
	if got := auth.From(auth.With(auth.With(context.Background(), want), auth.Principal{})); got.Authenticated() {
		t.Errorf("the inner caller does not hide the outer one: %v", got)
	}
}

func TestBearerToken(t *testing.T) {
	t.Parallel()
	tests := []struct {
		headers []string
		want    string
		ok      bool
	}{
		{nil, "", false},
		{[]string{"Basic dXNlcjpwdw=="}, "", false},
		{[]string{""}, "", false},
		{[]string{"Bearerabc"}, "", false},
		{[]string{"Bearer abc"}, "abc", true},
		{[]string{"bearer   abc "}, "abc", true},
		{[]string{"Bearer"}, "", true},
		{[]string{"Bearer a b"}, "", true},
		{[]string{"Bearer a,Bearer b"}, "", true},
		{[]string{"Bearer a", "Bearer b"}, "", true},
		{[]string{"Basic x", "Bearer b"}, "", true},
	}
	for _, test := range tests {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header["Authorization"] = test.headers
		if got, ok := auth.BearerToken(r); got != test.want || ok != test.ok {
			t.Errorf("%q: got %q, %t, want %q, %t", test.headers, got, ok, test.want, test.ok)
		}
	}
}

func TestMiddleware(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	handler := auth.Middleware(w.verifier, func(w http.ResponseWriter, _ *http.Request, err error) {
		w.WriteHeader(fault.From(err).Status())
	})(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(auth.From(r.Context()).ID))
	}))
	tests := []struct {
		name, header string
		status       int
		body         string
	}{
		{"no token", "", http.StatusOK, ""},
		{"another scheme", "Basic dXNlcjpwdw==", http.StatusOK, ""},
		{"a valid token", "Bearer " + w.sign(t, customer), http.StatusOK, "usr_1"},
		{"an invalid token", "Bearer " + w.sign(t, customer) + "x", http.StatusUnauthorized, ""},
		{"no token after the scheme", "Bearer ", http.StatusUnauthorized, ""},
	}
	for _, test := range tests {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.Header.Set("X-User-Id", "usr_admin") // S22: headers are not believed
		if test.header != "" {
			r.Header.Set("Authorization", test.header)
		}
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, r)
		if answer.Code != test.status || answer.Body.String() != test.body {
			t.Errorf("%s: got %d %q, want %d %q", test.name, answer.Code, answer.Body, test.status, test.body)
		}
	}
}

func TestSecrets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		prefix := rapid.StringMatching(`[a-z]{2,6}`).Draw(t, "prefix")
		secret, other := auth.NewSecret(prefix), auth.NewSecret(prefix)
		if secret == other || !strings.HasPrefix(secret, prefix+"_") || len(secret) != len(prefix)+44 {
			t.Fatalf("got %d characters", len(secret))
		}
		hash := auth.HashSecret(secret)
		if len(hash) != 64 || strings.Contains(hash, secret) {
			t.Fatalf("the hash is %q", hash)
		}
		if !auth.SecretMatches(secret, hash) || auth.SecretMatches(other, hash) || auth.SecretMatches(secret, "") {
			t.Fatal("SecretMatches is wrong")
		}
		if got := auth.Redact(secret); got != prefix+"_…" {
			t.Fatalf("Redact: got %q", got)
		}
	})
	for _, text := range []string{"", "hunter2", "my_secret", "password_that_has_an_underscore"} {
		if got := auth.Redact(text); got != "…" {
			t.Errorf("Redact(%q): got %q", text, got)
		}
	}
}
