package route_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"emporium/services/gateway/internal/route"
)

func find(t *testing.T, table *route.Table, method, url string, headers ...string) (*route.Route, *route.Request) {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, url, http.NoBody)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	req := &route.Request{Request: r, Address: netip.MustParseAddr("192.0.2.7"), Now: time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)}
	return table.Find(req), req
}

func TestPredicates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		predicate, method, url, header string
		want                           bool
		text                           string
	}{
		{"Path=/a/**", "GET", "/a", "", true, "Paths: [/a/**]"},
		{"Path=/a/**", "GET", "/a/b/c", "", true, ""},
		{"Path=/a/**", "GET", "/ab", "", false, ""},
		{"Path=/a,/b", "GET", "/b", "", true, "Paths: [/a, /b]"},
		{"Path=/a", "GET", "/a/", "", false, ""},
		{"Path=/a/{id}/x", "GET", "/a/7/x", "", true, ""},
		{"Path=/a/{id}/x", "GET", "/a//x", "", false, ""},
		{"Path=/a/{id:[0-9]+}", "GET", "/a/7", "", true, ""},
		{"Path=/a/{id:[0-9]+}", "GET", "/a/x7", "", false, ""},
		{"Path=/a/*.html", "GET", "/a/b.html", "", true, ""},
		{"Path=/a/*", "GET", "/a/b/c", "", false, ""},
		{"Path=/a/{*rest}", "GET", "/a/b/c", "", true, ""},
		{"Path=/**/z", "GET", "/a/b/z", "", true, ""},
		{"Path=/**/z", "GET", "/a/b/y", "", false, ""},
		{"Host=**.shop.example", "GET", "http://de.shop.example:8080/", "", true, "Hosts: [**.shop.example]"},
		{"Host=**.shop.example", "GET", "http://shop.example.evil/", "", false, ""},
		{"Host=SHOP.example", "GET", "http://shop.EXAMPLE/", "", true, ""},
		{"Method=GET,HEAD", "HEAD", "/", "", true, "Methods: [GET, HEAD]"},
		{"Method=GET", "POST", "/", "", false, ""},
		{"Header=X-Canary", "GET", "/", "X-Canary: yes", true, "Header: X-Canary"},
		{"Header=X-Canary, [0-9]+", "GET", "/", "X-Canary: 12", true, "Header: X-Canary regexp=[0-9]+"},
		{"Header=X-Canary, [0-9]+", "GET", "/", "X-Canary: 12a", false, ""},
		{"Header=X-Canary, [0-9]{1,3}", "GET", "/", "X-Canary: 123", true, ""},
		{"Cookie=beta, on", "GET", "/", "Cookie: a=b; beta=on", true, "Cookie: beta regexp=on"},
		{"Cookie=beta, on", "GET", "/", "Cookie: beta=off", false, ""},
		{"Query=green", "GET", "/?green", "", true, "Query: param: green"},
		{"Query=green", "GET", "/?red=1", "", false, ""},
		{"Query=red, gree.", "GET", "/?red=green", "", true, ""},
		{"Query=red, gree.", "GET", "/?red=greener", "", false, ""},
		{"RemoteAddr=192.0.2.0/24", "GET", "/", "", true, "RemoteAddrs: [192.0.2.0/24]"},
		{"RemoteAddr=10.0.0.1", "GET", "/", "", false, ""},
		{"After=2026-01-01T00:00:00Z", "GET", "/", "", true, ""},
		{"Before=2026-01-01T00:00:00Z", "GET", "/", "", false, ""},
		{"Between=2026-01-01T00:00:00Z, 2026-12-31T00:00:00Z", "GET", "/", "", true, ""},
	} {
		table, err := route.New([]route.Spec{{ID: "x", URI: "lb://x", Predicates: []string{c.predicate}}})
		if err != nil {
			t.Errorf("%s: %v", c.predicate, err)
			continue
		}
		name, value, _ := strings.Cut(c.header, ": ")
		headers := []string{name, value}
		if name == "" {
			headers = nil
		}
		r, _ := find(t, table, c.method, c.url, headers...)
		if (r != nil) != c.want {
			t.Errorf("%s %s %s %s: got %v, want %v", c.predicate, c.method, c.url, c.header, r != nil, c.want)
		}
		if text := table.Routes()[0].Predicate(); c.text != "" && text != c.text {
			t.Errorf("%s: described as %s, want %s", c.predicate, text, c.text)
		}
	}
}

func TestPaths(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ filters, path, want string }{
		{"StripPrefix=1", "/a/b/c", "/b/c"},
		{"StripPrefix=2", "/a/b", "/"},
		{"StripPrefix=9", "/a/b", "/"},
		{"PrefixPath=/v1", "/a", "/v1/a"},
		{"StripPrefix=1;PrefixPath=/v2/x", "/a/b", "/v2/x/b"},
		{`RewritePath=/a/?(?<rest>.*), /$\{rest}`, "/a/b/c", "/b/c"},
		{`RewritePath=/a/?(?<rest>.*), /$\{rest}`, "/a", "/"},
		{"RewritePath=^/old, /new", "/old/x%20y", "/new/x%20y"},
		{"SetPath=/x/{id}", "/a/7", "/x/7"},
		{"StripPrefix=1", "/a/%E2%82%AC", "/%E2%82%AC"},
	} {
		table, err := route.New([]route.Spec{{ID: "x", URI: "lb://x", Predicates: []string{"Path=/**"}, Filters: strings.Split(c.filters, ";")}})
		if err != nil {
			t.Fatal(err)
		}
		if got := table.Routes()[0].Path(c.path, route.Variables{"id": "7"}); got != c.want {
			t.Errorf("%s of %s: got %s, want %s", c.filters, c.path, got, c.want)
		}
	}
}

func TestHeadersAndParameters(t *testing.T) {
	t.Parallel()
	table, err := route.New([]route.Spec{{ID: "x", URI: "lb://x", Predicates: []string{"Path=/a/{id}"}, Filters: []string{
		"AddRequestHeader=X-A, one,two", "SetRequestHeader=X-B, {id}", "RemoveRequestHeader=X-C", "AddResponseHeader=X-D, d", "SetResponseHeader=X-E, e",
		"RemoveResponseHeader=Server", "AddRequestParameter=p, 1", "RemoveRequestParameter=q"}}})
	if err != nil {
		t.Fatal(err)
	}
	r, req := find(t, table, "GET", "/a/7")
	in := http.Header{"X-A": {"zero"}, "X-B": {"b"}, "X-C": {"c"}}
	r.Request(in, req.Variables())
	if got := in["X-A"]; len(got) != 2 || got[1] != "one,two" || in.Get("X-B") != "7" || in["X-C"] != nil {
		t.Errorf("request: %v", in)
	}
	out := http.Header{"X-E": {"x", "y"}, "Server": {"z"}, "X-D": {"c"}}
	r.Response(out, req.Variables())
	if len(out["X-D"]) != 2 || len(out["X-E"]) != 1 || out.Get("X-E") != "e" || out["Server"] != nil {
		t.Errorf("response: %v", out)
	}
	if got := r.Query("q=2&r=3"); got != "p=1&r=3" {
		t.Errorf("query: %s", got)
	}
	// What a path holds cannot become more than one header.
	r.Request(in, route.Variables{"id": "7\r\nX-Evil: 1"})
	if strings.ContainsAny(in.Get("X-B"), "\r\n") {
		t.Errorf("a header of %q", in.Get("X-B"))
	}
}

func TestOrder(t *testing.T) {
	t.Parallel()
	table, err := route.New([]route.Spec{
		{ID: "last", URI: "lb://x", Order: route.Lowest, Predicates: []string{"Path=/**"}},
		{ID: "second", URI: "lb://x", Predicates: []string{"Path=/**"}},
		{ID: "third", URI: "lb://x", Predicates: []string{"Path=/**"}},
		{ID: "first", URI: "lb://x", Order: -1, Predicates: []string{"Path=/**", "Method=POST"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for method, want := range map[string]string{"GET": "second", "POST": "first"} {
		if r, _ := find(t, table, method, "/"); r == nil || r.ID != want {
			t.Errorf("%s: got %v, want %s", method, r, want)
		}
	}
}

// A group's requests are shared in proportion, and each request belongs to exactly one of its routes.
func TestWeights(t *testing.T) {
	t.Parallel()
	table, err := route.New([]route.Spec{
		{ID: "canary", URI: "lb://x", Predicates: []string{"Path=/**", "Weight=g, 20"}},
		{ID: "stable", URI: "lb://x", Predicates: []string{"Path=/**", "Weight=g, 80"}},
		{ID: "never", URI: "lb://x", Predicates: []string{"Path=/**", "Weight=g, 0"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	const n = 20_000
	for range n {
		r, _ := find(t, table, "GET", "/")
		if r == nil {
			t.Fatal("a request has no route")
		}
		got[r.ID]++
	}
	if share := float64(got["canary"]) / n; share < 0.17 || share > 0.23 || got["never"] != 0 {
		t.Errorf("got %v", got)
	}
}

func TestMistakesAreNamed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		spec route.Spec
		want string
	}{
		{route.Spec{URI: "lb://x", Predicates: []string{"Path=/"}}, "no id"},
		{route.Spec{ID: "a", URI: "ftp://x", Predicates: []string{"Path=/"}}, "scheme ftp"},
		{route.Spec{ID: "a", URI: "product", Predicates: []string{"Path=/"}}, "the uri must look like"},
		{route.Spec{ID: "a", URI: "http://x/path", Predicates: []string{"Path=/"}}, "PrefixPath"},
		{route.Spec{ID: "a", URI: "lb://x"}, "needs a predicate"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path"}}, "needs arguments"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Paht=/"}}, "Paht is unknown"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=a"}}, "must begin with /"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/{a"}}, "whole segment"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/[/*"}}, ""},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Header=X, ("}}, "cannot be read"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Weight=g"}}, "group and a number"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"RemoteAddr=1.2.3"}}, "neither an address"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"After=soon"}}, "is not a time"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"StripPrefix=x"}}, "number of segments"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"AddRequestHeader=X"}}, "name of a header"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"SetRequestHeader=Content-Length, 3"}}, "not for filters"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"RequestSize=big"}}, "not a size"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"RedirectTo=200, /x"}}, "redirection"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"SetStatus=9"}}, "not a status"},
		{route.Spec{ID: "a", URI: "no://op", Predicates: []string{"Path=/"}}, "RedirectTo or SetStatus"},
		{route.Spec{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}, Filters: []string{"Foo=1"}}, "filter Foo is unknown"},
	} {
		_, err := route.New([]route.Spec{c.spec})
		if c.want == "" {
			if err == nil {
				continue
			}
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: got %v, want %q", c.spec, err, c.want)
		}
	}
	if _, err := route.New([]route.Spec{{ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}}, {ID: "a", URI: "lb://x", Predicates: []string{"Path=/"}}}); err == nil {
		t.Error("two routes with one id must be refused")
	}
}

func TestSizes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{"RequestSize": 5_000_000, "RequestSize=1000": 1000, "RequestSize=64KB": 64 << 10, "RequestSize=5MB": 5 << 20, "RequestSize=10B": 10} {
		table, err := route.New([]route.Spec{{ID: "x", URI: "lb://x", Predicates: []string{"Path=/**"}, Filters: []string{text}}})
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := table.Routes()[0].MaxBody; got != want {
			t.Errorf("%s: got %d, want %d", text, got, want)
		}
	}
}
