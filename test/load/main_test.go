package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// shop answers as a shop does: every fourth order finds nothing left, every fourth is not decided in time, every fourth fails.
func shop(t *testing.T) *httptest.Server {
	t.Helper()
	var orders atomic.Int64
	mux := http.NewServeMux()
	answer := func(w http.ResponseWriter, status int, v any) {
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(v)
	}
	mux.HandleFunc("GET /v1/products", func(w http.ResponseWriter, r *http.Request) {
		item := func(sku string) map[string]any { return map[string]any{"variants": []any{map[string]any{"sku": sku}}} }
		switch q := r.URL.Query(); {
		case q.Get("currency") != "EUR":
			answer(w, http.StatusOK, map[string]any{"items": []any{}})
		case q.Get("cursor") == "":
			answer(w, http.StatusOK, map[string]any{"items": []any{item("A")}, "next_cursor": "a+b"})
		case q.Get("cursor") == "a+b":
			answer(w, http.StatusOK, map[string]any{"items": []any{item("B")}})
		default:
			answer(w, http.StatusUnprocessableEntity, nil)
		}
	})
	mux.HandleFunc("POST /v1/carts", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusCreated, map[string]string{"id": "cart_1", "token": "secret"})
	})
	mux.HandleFunc("POST /v1/orders", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Cart-Token") != "secret" || r.Header.Get("Idempotency-Key") == "" || r.Header.Get("Prefer") != "wait=5" {
			t.Errorf("an order with the headers %v", r.Header)
		}
		switch orders.Add(1) % 4 {
		case 0:
			answer(w, http.StatusServiceUnavailable, map[string]string{"code": "unavailable"})
		case 1:
			answer(w, http.StatusCreated, map[string]string{"status": "confirmed"})
		case 2:
			answer(w, http.StatusCreated, map[string]string{"status": "cancelled"})
		default:
			answer(w, http.StatusCreated, map[string]string{"status": "pending"})
		}
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestRun(t *testing.T) {
	t.Parallel()
	s := shop(t)
	var out strings.Builder
	o := options{url: s.URL + "/", shoppers: "1, 4", currency: "EUR", duration: 50 * time.Millisecond, json: true}
	if err := run(t.Context(), o, &out); err != nil {
		t.Fatal(err)
	}
	in := json.NewDecoder(strings.NewReader(out.String()))
	for _, shoppers := range []int{1, 4} {
		var r result
		if err := in.Decode(&r); err != nil {
			t.Fatal(err)
		}
		if r.Shoppers != shoppers || r.Purchases == 0 || r.Cancelled == 0 || r.Undecided == 0 || r.Errors == 0 || !strings.Contains(r.FirstErr, "503") || r.PerSecond <= 0 || r.P99 < r.P50 || r.P50 <= 0 {
			t.Errorf("%d shoppers: %+v", shoppers, r)
		}
	}
	o.json, o.shoppers, o.sku = false, "2", "A"
	out.Reset()
	if err := run(t.Context(), o, &out); err != nil || !strings.Contains(out.String(), "  2 shoppers") || !strings.Contains(out.String(), "purchases/s") {
		t.Errorf("%v: %s", err, out.String())
	}
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	s := shop(t)
	for name, c := range map[string]struct {
		o    options
		want string
	}{
		"nothing in stock":  {options{url: s.URL, shoppers: "1", currency: "GBP"}, "import products first"},
		"nobody there":      {options{url: "http://127.0.0.1:1", shoppers: "1", currency: "EUR"}, "read the catalogue"},
		"not a number":      {options{url: s.URL, shoppers: "many", currency: "EUR"}, "-shoppers must be numbers"},
		"nobody's shopping": {options{url: s.URL, shoppers: "0", currency: "EUR"}, "-shoppers must be numbers"},
	} {
		if err := run(t.Context(), c.o, &strings.Builder{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
