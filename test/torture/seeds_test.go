package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Each seed that found something names a test that is there.
func TestSeedsHaveTests(t *testing.T) {
	t.Parallel()
	for _, s := range seeds {
		files, err := filepath.Glob(filepath.Join("..", "..", s.in, "*_test.go"))
		if err != nil || len(files) == 0 {
			t.Errorf("%s: no tests in %s", s, s.in)
		}
		there := false
		for _, f := range files {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			there = there || strings.Contains(string(text), "\nfunc "+s.test+"(")
		}
		if !there {
			t.Errorf("%s: there is no test of this name", s)
		}
	}
}

// A run is longer than a session of staff: whoever is told that theirs has ended signs in, and asks again.
func TestStaffSignsInAgain(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == signInPath && r.Header.Get("Authorization") == "":
			_, _ = w.Write([]byte(`{"access_token":"fresh"}`))
		case r.Header.Get("Authorization") != "Bearer fresh":
			w.WriteHeader(http.StatusUnauthorized)
		default:
			_, _ = w.Write([]byte(`{"id":"ord_1"}`))
		}
	}))
	t.Cleanup(server.Close)
	s := &shop{base: server.URL, http: server.Client()}
	ended := "ended"
	s.token.Store(&ended)
	var out struct{ ID string }
	if err := s.insist(t.Context(), http.MethodGet, "/v1/admin/orders/ord_1", "", nil, &out); err != nil || out.ID != "ord_1" {
		t.Errorf("got %q, %v", out.ID, err)
	}
}
