package web

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/fault"
)

// Where an operation runs for people, a code that it does not declare is sent all the same, and logged once. Typed and raw ones alike.
func TestUndeclaredCodesAreSentAndLoggedOnce(t *testing.T) {
	t.Parallel()
	for name, strict := range map[string]bool{"in a test": true, "in a shop": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			a := New(Options{Service: "sample", Log: slog.New(slog.NewTextHandler(&out, nil))})
			if !a.strict {
				t.Fatal("an API is not strict in a test")
			}
			a.strict = strict
			late := fault.New(fault.Conflict, "Not now.")
			Handle(a, Op{ID: "typed", Method: http.MethodGet, Path: "/typed", Policy: Public}, func(context.Context, *struct{}) (*struct{}, error) { return nil, late })
			a.HandleRaw("GET /raw", Op{ID: "raw", Policy: Public}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { WriteProblem(w, r, late) }))
			a.HandleRaw("GET /declared", Op{ID: "declared", Policy: Public, Errors: []fault.Code{fault.Conflict}},
				http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { a.WriteProblem(w, r, late) }))
			for path, want := range map[string]int{"/typed": http.StatusConflict, "/raw": http.StatusConflict, "/declared": http.StatusConflict} {
				if strict && path != "/declared" {
					want = http.StatusInternalServerError
				}
				for range 2 {
					w := httptest.NewRecorder()
					a.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, http.NoBody))
					if w.Code != want {
						t.Errorf("%s: got %d %s, want %d", path, w.Code, w.Body, want)
					}
				}
			}
			if got := strings.Count(out.String(), "answers a code that it does not declare"); !strict && got != 2 {
				t.Errorf("logged %d times, want once for each of two operations:\n%s", got, &out)
			}
		})
	}
}
