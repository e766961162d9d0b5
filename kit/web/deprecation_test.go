package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"emporium/kit/web"
)

// What will go says so in every answer, refusals included, and in the document.
func TestDeprecation(t *testing.T) {
	t.Parallel()
	since := time.Date(2026, 11, 30, 10, 0, 0, 0, time.UTC)
	old := &web.Deprecation{Since: since, Sunset: time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC), Link: "/docs/old"}
	a := web.New(web.Options{Service: "sample"})
	answer := func(context.Context, *struct{}) (*struct{}, error) { return nil, nil } //nolint:nilnil // no body
	web.Handle(a, web.Op{ID: "old", Method: "GET", Path: "/v1/old", Policy: web.Public, Deprecated: old}, answer)
	web.Handle(a, web.Op{ID: "old-and-closed", Method: "GET", Path: "/v1/closed", Policy: web.Customer, Deprecated: old}, answer)
	web.Handle(a, web.Op{ID: "new", Method: "GET", Path: "/v1/new", Policy: web.Public}, answer)
	a.HandleRaw("GET /v1/raw", web.Op{ID: "old-and-raw", Policy: web.Public, Deprecated: old},
		http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
	for path, want := range map[string]int{"/v1/old": 204, "/v1/old?x=1": 422, "/v1/closed": 401, "/v1/raw": 204, "/v1/new": 204} {
		w := send(a.Handler(), "GET", path, "")
		got := []string{w.Header().Get("Deprecation"), w.Header().Get("Sunset"), w.Header().Get("Link")}
		told := []string{"@1796032800", "Tue, 01 Jun 2027 00:00:00 GMT", `</docs/old>; rel="deprecation"; type="text/html"`}
		if path == "/v1/new" {
			told = []string{"", "", ""}
		}
		if w.Code != want || got[0] != told[0] || got[1] != told[1] || got[2] != told[2] {
			t.Errorf("%s answers %d and tells %q, want %d and %q", path, w.Code, got, want, told)
		}
	}
	text, err := json.Marshal(a.Spec())
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Paths map[string]map[string]struct {
			Deprecated bool
			Sunset     string `json:"x-sunset"`
		}
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{"/v1/old": "2027-06-01", "/v1/raw": "2027-06-01", "/v1/new": ""} {
		if got := doc.Paths[path]["get"]; got.Sunset != want || got.Deprecated != (want != "") {
			t.Errorf("the document says of %s %+v, want the sunset %q", path, got, want)
		}
	}
}
