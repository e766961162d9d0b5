package proxy_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/discovery"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/web"
	"emporium/services/gateway/internal/proxy"
)

type verifier struct{}

func (verifier) Check(_ context.Context, r *http.Request) error {
	if token, ok := auth.BearerToken(r); ok && token != "good" {
		return fault.Wrap(errors.New("forged"), fault.Unauthenticated, "The access token is not valid.")
	}
	return nil
}

// backend answers with what it was sent.
func backend(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.Header().Set("X-Request-Id", r.Header.Get("X-Request-Id"))
		_ = json.NewEncoder(w).Encode(map[string]any{"service": name, "path": r.URL.RequestURI(), "headers": r.Header, "body": string(body)})
	})
}

func gateway(t *testing.T) http.Handler {
	t.Helper()
	remote := httptest.NewServer(backend("order"))
	t.Cleanup(remote.Close)
	gone := httptest.NewServer(nil)
	gone.Close()
	d, err := discovery.New(map[string][]string{"order": {gone.URL, remote.URL}, "payment": {gone.URL}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	d.Host("product", backend("product"))
	d.Host("user", backend("user"))
	p, err := proxy.New([]proxy.Route{
		{"/v1/products", "product"}, {"/v1/admin/products", "product"}, {"/v1/orders", "order"},
		{"/v1/payments", "payment"}, {"/v1/stock", "inventory"}, {"/v1/me", "user"},
	}, d, verifier{}, kittest.Logger(t))
	if err != nil {
		t.Fatal(err)
	}
	api := web.New(web.Options{Service: "gateway", Log: kittest.Logger(t), Middleware: []func(http.Handler) http.Handler{
		func(http.Handler) http.Handler { return p }}})
	return api.Handler()
}

func TestRoutes(t *testing.T) {
	t.Parallel()
	g := gateway(t)
	for _, c := range []struct {
		path, token string
		wantStatus  int
		want        string // service, or the problem's code
	}{
		{"/v1/products", "", 200, "product"},
		{"/v1/products/prd_1?x=1", "", 200, "product"},
		{"/v1/admin/products/batch", "good", 200, "product"},
		{"/v1/orders/ord_1", "good", 200, "order"},
		{"/v1/orders/ord_1", "forged", 401, "unauthenticated"},
		{"/v1/productsandmore", "", 404, "not_found"},
		{"/v1/mean", "", 404, "not_found"},
		{"/v2/products", "", 404, "not_found"},
		{"/v1/stock", "", 503, "unavailable"},
		{"/v1/payments/pay_1", "", 502, "bad_gateway"},
		{"/v1//products", "", 400, "malformed_request"},
		{"/v1/products/../orders", "", 400, "malformed_request"},
		{"/v1/products/%2e%2e/orders", "", 400, "malformed_request"},
		{"/v1/products%2f..%2forders", "", 400, "malformed_request"},
		{"/v1/products/a%5cb", "", 400, "malformed_request"},
	} {
		t.Run(c.path+" "+c.token, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://shop"+c.path, strings.NewReader("hello"))
			if c.token != "" {
				r.Header.Set("Authorization", "Bearer "+c.token)
			}
			w := httptest.NewRecorder()
			g.ServeHTTP(w, r)
			var got struct {
				Service, Code, Path, Body string
				RequestID                 string `json:"request_id"`
			}
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
				t.Fatalf("%v: %s", err, w.Body)
			}
			if w.Code != c.wantStatus || got.Service+got.Code != c.want {
				t.Errorf("got %d %s%s, want %d %s", w.Code, got.Service, got.Code, c.wantStatus, c.want)
			}
			if ids := w.Header()["X-Request-Id"]; len(ids) != 1 || ids[0] == "" {
				t.Errorf("the answer must carry one request id, got %q", ids)
			}
			if got.Code != "" && (got.RequestID == "" || w.Header().Get("Content-Type") != "application/problem+json") {
				t.Errorf("not a whole problem: %s", w.Body)
			}
			if got.Service != "" && (got.Path != c.path || got.Body != "hello") {
				t.Errorf("the service was sent %q with %q", got.Path, got.Body)
			}
		})
	}
}

// What only a trusted hop may say never reaches a service, whether it is in this process or elsewhere.
func TestUntrustedHeadersAreRemoved(t *testing.T) {
	t.Parallel()
	g := gateway(t)
	for _, path := range []string{"/v1/products", "/v1/orders"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://shop"+path, nil)
			for _, h := range []string{"X-User-Id", "X-User-Roles", "X-Auth-Subject", "Forwarded", "X-Forwarded-User", "X-Real-Ip", "X-Hop"} {
				r.Header.Set(h, "mallory")
			}
			r.Header.Set("Connection", "X-Hop, Authorization, Cart-Token")
			r.Header.Set("Cart-Token", "mine")
			w := httptest.NewRecorder()
			g.ServeHTTP(w, r)
			if strings.Contains(w.Body.String(), "mallory") {
				t.Errorf("a forged header came through: %s", w.Body)
			}
			if !strings.Contains(w.Body.String(), "mine") {
				t.Errorf("a client could have its own token removed: %s", w.Body)
			}
		})
	}
}

func TestTwoRoutesForOnePrefix(t *testing.T) {
	t.Parallel()
	if _, err := proxy.New([]proxy.Route{{"/a", "x"}, {"/a", "y"}}, nil, verifier{}, kittest.Logger(t)); err == nil {
		t.Error("two services for one prefix must be refused")
	}
}
