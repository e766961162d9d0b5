package edge_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestRoutes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
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
		{"/v1/orders/%E2%82%AC", "", 200, "order"},
		{"/v1/productsandmore", "", 404, "not_found"},
		{"/v2/products", "", 404, "not_found"},
		{"/v1/stock", "", 503, "unavailable"},
		{"/v1/never", "", 503, "unavailable"},
		{"/v1/payments/pay_1", "", 502, "bad_gateway"},
		{"/v1//products", "", 400, "malformed_request"},
		{"/v1/products/../orders", "", 400, "malformed_request"},
		{"/v1/products/%2e%2e/orders", "", 400, "malformed_request"},
		{"/v1/products/./x", "", 400, "malformed_request"},
		{"/v1/products%2f..%2forders", "", 400, "malformed_request"},
		{"/v1/products/a%5cb", "", 400, "malformed_request"},
		{"/v1/products/a%00b", "", 400, "malformed_request"},
	} {
		headers := []string{"Content-Type", "application/json"}
		switch c.token {
		case "good":
			headers = append(headers, "Authorization", w.token("usr_1"))
		case "forged":
			headers = append(headers, "Authorization", w.token("usr_1")+"x")
		}
		got := w.do("POST", c.path, `"hello"`, headers...)
		if got.status != c.wantStatus || got.Service+got.Code != c.want {
			t.Errorf("%s: got %d %s%s, want %d %s", c.path, got.status, got.Service, got.Code, c.wantStatus, c.want)
		}
		if again := got.header.Get("Retry-After"); (again != "") != (got.status > 500) {
			t.Errorf("%s: to be tried again after %q", c.path, again)
		}
		if ids := got.header["X-Request-Id"]; len(ids) != 1 || ids[0] == "" {
			t.Errorf("%s: the answer must carry one request id, got %q", c.path, ids)
		}
		if got.Code != "" && got.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: not a problem: %s", c.path, got.text)
		}
		if got.Service != "" && (got.Path != c.path || got.Body != `"hello"`) {
			t.Errorf("%s: the service was sent %q with %q", c.path, got.Path, got.Body)
		}
	}
}

// What only a trusted hop may say never reaches a service (S22), whether it is in this process or elsewhere.
func TestUntrustedHeadersAreRemoved(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	for _, path := range []string{"/v1/products", "/v1/orders"} {
		headers := []string{"Connection", "X-Hop, Authorization, Cart-Token", "X-Hop", "mallory", "Cart-Token", "mine", "Te", "mallory", "Keep-Alive", "mallory"}
		for _, h := range []string{"X-User-Id", "X-User-Roles", "X-Auth-Subject", "Forwarded", "X-Forwarded-User", "X-Forwarded-For", "X-Real-Ip", "Proxy-Authorization", "True-Client-Ip"} {
			headers = append(headers, h, "mallory")
		}
		got := w.do("GET", path, "", headers...)
		if strings.Contains(got.text, "mallory") {
			t.Errorf("a forged header came through: %s", got.text)
		}
		if got.Headers.Get("Cart-Token") != "mine" {
			t.Errorf("a client could have its own token removed: %s", got.text)
		}
	}
	if got := w.do("GET", "/v1/orders", "").Headers; got.Get("X-Forwarded-For") != "127.0.0.1" || got.Get("X-Forwarded-Proto") != "http" || got.Get("X-Forwarded-Host") == "" {
		t.Errorf("a service elsewhere is told %v", got)
	}
}

func TestTrustedProxies(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "trusted_proxies: [127.0.0.1, 10.0.0.0/8]")
	for said, want := range map[string]string{
		"203.0.113.9": "203.0.113.9", "1.2.3.4, 203.0.113.9, 10.1.1.1": "203.0.113.9", "nonsense": "127.0.0.1", "": "127.0.0.1",
	} {
		got := w.do("GET", "/v1/orders", "", "X-Forwarded-For", said, "X-Forwarded-Proto", "https").Headers
		if got.Get("X-Forwarded-For") != want || got.Get("X-Forwarded-Proto") != "https" {
			t.Errorf("%q: got %v, want %s", said, got, want)
		}
	}
}

func TestConfiguredRoutes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
routes:
  - {id: gifts, uri: "lb://order", predicates: ["Path=/gifts/**"], filters: [StripPrefix=1, PrefixPath=/v1/orders, "AddRequestHeader=X-Gift, yes", "SetResponseHeader=X-Served-By, gifts", RemoveResponseHeader=Content-Type]}
  - {id: canary, uri: "lb://near", order: -1, predicates: ["Path=/v1/orders/**", "Header=X-Canary, yes"], filters: ["AddResponseHeader=X-Served-By, canary"]}
  - {id: old, uri: "no://op", predicates: ["Path=/old/**"], filters: ["RedirectTo=308, https://shop.example/new"]}
  - {id: teapot, uri: "no://op", predicates: ["Path=/teapot"], filters: [SetStatus=418]}
  - {id: created, uri: "lb://order", predicates: ["Path=/created"], filters: [SetStatus=201, PreserveHostHeader]}
  - {id: staff, uri: "lb://order", predicates: ["Path=/staff/**"], scopes: [orders:read]}
  - {id: nearstaff, uri: "lb://near", predicates: ["Path=/nearstaff/**"], signed_in: true, filters: ["RewritePath=/nearstaff/(?<x>.*), /v1/$\\{x}", SetStatus=202, "SetResponseHeader=X-Near, 1"]}
`)
	got := w.do("GET", "/gifts/7?x=1", "")
	if got.Service != "order" || got.Path != "/v1/orders/7?x=1" || got.Headers.Get("X-Gift") != "yes" || got.header.Get("X-Served-By") != "gifts" {
		t.Errorf("gifts: %+v", got)
	}
	if got := w.do("GET", "/v1/orders/1", "", "X-Canary", "yes"); got.Service != "near" || got.header.Get("X-Served-By") != "canary" {
		t.Errorf("canary by header: %+v", got)
	}
	if got := w.do("GET", "/v1/orders/1", ""); got.Service != "order" {
		t.Errorf("without the header: %+v", got)
	}
	if got := w.do("GET", "/old/x", ""); got.status != 308 || got.header.Get("Location") != "https://shop.example/new" {
		t.Errorf("redirection: %+v", got)
	}
	if got := w.do("GET", "/teapot", ""); got.status != 418 {
		t.Errorf("status: %+v", got)
	}
	if got := w.do("GET", "/created", "", "Host", "shop.example"); got.status != 201 || got.Host != "shop.example" {
		t.Errorf("created: %+v", got)
	}
	for _, c := range []struct {
		path, token string
		want        int
	}{
		{"/staff/x", "", 401}, {"/staff/x", w.token("stf_1"), 403}, {"/staff/x", w.token("stf_1", "orders:*"), 200},
		{"/nearstaff/x", "", 401}, {"/nearstaff/x", w.token("stf_1"), 202},
	} {
		var headers []string
		if c.token != "" {
			headers = []string{"Authorization", c.token}
		}
		got := w.do("GET", c.path, "", headers...)
		if got.status != c.want || got.status == 401 && got.header.Get("WWW-Authenticate") == "" || got.status == 202 && (got.Path != "/v1/x" || got.header.Get("X-Near") != "1") {
			t.Errorf("%s: got %d, want %d: %s", c.path, got.status, c.want, got.text)
		}
	}
}

func TestForm(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
max_body: 1000
filter: {deny_paths: [/v1/orders/secret/**], deny_agents: [BadBot], json_depth: 4}
routes:
  - {id: small, uri: "lb://order", predicates: ["Path=/small"], filters: [RequestSize=10, RequestHeaderSize=600B]}
  - {id: nearsmall, uri: "lb://near", predicates: ["Path=/nearsmall"], filters: [RequestSize=10]}
`)
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	_, err := io.CopyN(z, zeros{}, 50<<20)
	must(t, errors.Join(err, z.Close()))
	chunked := func(text string) io.Reader { return io.MultiReader(strings.NewReader(text)) } // no length is known of it
	for _, c := range []struct {
		name, method, path string
		body               io.Reader
		headers            []string
		want               int
	}{
		{"within", "POST", "/small", strings.NewReader(`"12345678"`), []string{"Content-Type", "application/json"}, 200},
		{"too large", "POST", "/small", strings.NewReader(`"123456789"`), []string{"Content-Type", "application/json"}, 413},
		{"too large in chunks", "POST", "/small", chunked(`"123456789"`), []string{"Content-Type", "application/json"}, 413},
		{"within in chunks", "POST", "/small", chunked(`"12345678"`), []string{"Content-Type", "application/json"}, 200},
		{"too large in chunks, here", "POST", "/nearsmall", chunked(`"123456789"`), []string{"Content-Type", "application/json"}, 413},
		{"too large for all", "POST", "/v1/orders", strings.NewReader(strings.Repeat("1", 1001)), []string{"Content-Type", "application/json"}, 413},
		{"large headers", "GET", "/small", nil, []string{"X-Long", strings.Repeat("x", 700)}, 431},
		{"deep", "POST", "/v1/orders", strings.NewReader(`[[[[1]]]]`), []string{"Content-Type", "application/json"}, 200},
		{"too deep", "POST", "/v1/orders", strings.NewReader(`[[[{"a":[1]}]]]`), []string{"Content-Type", "application/json"}, 400},
		{"too deep in chunks", "POST", "/v1/orders", chunked(`[[[[[1]]]]]`), []string{"Content-Type", "application/merge-patch+json"}, 400},
		{"too deep in capitals", "POST", "/v1/orders", strings.NewReader(`[[[[[1]]]]]`), []string{"Content-Type", "application/JSON"}, 400},
		{"too deep without a type", "POST", "/v1/orders", strings.NewReader(`[[[[[1]]]]]`), nil, 400},
		{"deep without a type or a bracket first", "POST", "/v1/orders", strings.NewReader("\x89PNG[[[[[[[["), nil, 200},
		{"too deep without a type, after a mark", "POST", "/v1/orders", strings.NewReader("\uFEFF \n[[[[[1]]]]]"), nil, 400},
		{"too large with an upgrade that is none", "POST", "/small", chunked(`"123456789"`), []string{"Content-Type", "application/json", "Upgrade", "x"}, 413},
		{"deep in a text", "POST", "/v1/orders", strings.NewReader(`"[[[[[[\"[[["`), []string{"Content-Type", "application/json"}, 200},
		{"another type", "POST", "/v1/orders", strings.NewReader("<x/>"), []string{"Content-Type", "application/xml"}, 415},
		{"a type with parameters", "POST", "/v1/orders", strings.NewReader("1"), []string{"Content-Type", `application/json; charset="utf-8"`}, 200},
		{"two types", "POST", "/v1/orders", strings.NewReader("1"), []string{"Content-Type", "text/csv", "Content-Type", "application/xml"}, 415},
		{"a bomb", "POST", "/v1/orders", bytes.NewReader(bomb.Bytes()), []string{"Content-Type", "application/json", "Content-Encoding", "gzip"}, 415},
		{"a method", "PROPFIND", "/v1/orders", nil, nil, 405},
		{"trace", "TRACE", "/v1/orders", nil, nil, 405},
		{"a denied path", "GET", "/v1/orders/secret/1", nil, nil, 404},
		{"a denied path with a parameter", "GET", "/v1/orders/secret;a/1", nil, nil, 400},
		{"a way up behind a parameter", "GET", "/v1/orders/x/..;/secret/1", nil, nil, 400},
		{"a parameter beside what is encoded", "GET", "/v1/orders/%C3%A9;a", nil, nil, 400},
		{"an encoded semicolon", "GET", "/v1/orders/a%3Bb", nil, nil, 200},
		{"a query with a semicolon", "GET", "/v1/orders?debug=1;x", nil, nil, 400},
		{"a query that cannot be decoded", "GET", "/v1/orders?debug=1&a=%zz", nil, nil, 400},
		{"a query that can", "GET", "/v1/orders?a=%3B%25", nil, nil, 200},
		{"a denied program", "GET", "/v1/orders", nil, []string{"User-Agent", "Mozilla badbot/1"}, 403},
	} {
		got := w.send(c.method, c.path, c.body, c.headers...)
		if got.status != c.want {
			t.Errorf("%s: got %d, want %d: %.300s", c.name, got.status, c.want, got.text)
		}
		if got.status == 405 && !strings.Contains(got.header.Get("Allow"), "PATCH") {
			t.Errorf("%s: Allow is %q", c.name, got.header.Get("Allow"))
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestCORS(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "cors: {origins: [https://shop.example], credentials: true}")
	for _, path := range []string{"/v1/orders", "/v1/products", "/healthz"} {
		for origin, allowed := range map[string]bool{"https://shop.example": true, "https://shop.example.evil": false, "http://shop.example": false,
			"https://SHOP.example": false, "null": false, "": false} {
			for _, preflight := range []bool{true, false} {
				method, headers := "GET", []string{}
				if preflight {
					method, headers = "OPTIONS", []string{"Access-Control-Request-Method", "PATCH"}
				}
				if origin != "" {
					headers = append(headers, "Origin", origin)
				}
				got := w.do(method, path, "", headers...)
				acao := got.header.Get("Access-Control-Allow-Origin")
				if allowed != (acao == origin && origin != "") || !allowed && acao != "" || !strings.HasPrefix(strings.Join(got.header["Vary"], ","), "Origin") {
					t.Errorf("%s %s from %q: Access-Control-Allow-Origin is %q, Vary %q", method, path, origin, acao, got.header.Get("Vary"))
				}
				if allowed && preflight && (got.status != 204 || !strings.Contains(got.header.Get("Access-Control-Allow-Methods"), "PATCH") ||
					got.header.Get("Access-Control-Allow-Credentials") != "true" || got.header.Get("Access-Control-Max-Age") != "3600") {
					t.Errorf("preflight: %d %v", got.status, got.header)
				}
			}
		}
	}
	w.serve("order", func(out http.ResponseWriter, _ *http.Request) { // what a service thinks of origins does not count
		out.Header().Set("Access-Control-Allow-Origin", "*")
		out.Header().Set("Access-Control-Allow-Credentials", "true")
	})
	for origin, want := range map[string]string{"https://shop.example": "https://shop.example", "https://evil.example": ""} {
		if got := w.do("GET", "/v1/orders", "", "Origin", origin); got.header.Get("Access-Control-Allow-Origin") != want {
			t.Errorf("%s gets %v", origin, got.header)
		}
	}
	for _, bad := range []string{"*", "https://*.example", "https://shop.example/", "shop.example"} {
		if _, err := config(t, fmt.Sprintf("cors: {origins: [%q]}", bad)); err == nil {
			t.Errorf("the origin %s must be refused", bad)
		}
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
trusted_proxies: [127.0.0.1]
api_keys: {partner: "`+sum("s3cret")+`"}
limits:
  - {id: callers, requests: 2, per: 1m, paths: [/v1/orders/**]}
  - {id: login, by: [address], requests: 1, per: 1h, methods: [POST], paths: [/v1/near/**]}
`)
	for _, c := range []struct {
		name, method, path string
		headers            []string
		want               []int
	}{
		{"an address", "GET", "/v1/orders", []string{"X-Forwarded-For", "203.0.113.1"}, []int{200, 200, 429, 429}},
		{"another address", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "203.0.113.2"}, []int{200, 200, 429}},
		{"a network", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "2001:db8::1"}, []int{200, 200}},
		{"the same network", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "2001:db8::2"}, []int{429}},
		{"a caller", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "203.0.113.2", "Authorization", w.token("usr_1")}, []int{200, 200, 429}},
		{"the same caller from elsewhere", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "203.0.113.3", "Authorization", w.token("usr_1")}, []int{429}},
		{"a partner", "GET", "/v1/orders/1", []string{"X-Forwarded-For", "203.0.113.2", "X-API-Key", "s3cret"}, []int{200, 200, 429}},
		{"no partner", "GET", "/v1/orders/1", []string{"X-API-Key", "guess"}, []int{401}},
		{"another path", "GET", "/v1/products", []string{"X-Forwarded-For", "203.0.113.1"}, []int{200, 200, 200}},
		{"another method", "GET", "/v1/near", nil, []int{200, 200}},
		{"by address, whoever it is", "POST", "/v1/near", []string{"Authorization", w.token("usr_1")}, []int{200, 429}},
		{"by address, whoever else it is", "POST", "/v1/near", []string{"Authorization", w.token("usr_2")}, []int{429}},
		{"by address, before the token", "POST", "/v1/near", []string{"Authorization", "Bearer nonsense"}, []int{429}},
	} {
		for i, want := range c.want {
			got := w.do(c.method, c.path, "", c.headers...)
			if got.status != want {
				t.Errorf("%s, request %d: got %d, want %d: %s", c.name, i, got.status, want, got.text)
			}
			switch {
			case want == 429 && (got.Code != "rate_limited" || got.header.Get("Retry-After") == "" || !strings.Contains(got.header.Get("RateLimit"), "r=0")):
				t.Errorf("%s: refused with %v %s", c.name, got.header, got.text)
			case want == 200 && strings.HasPrefix(c.path, "/v1/orders"):
				if want := fmt.Sprintf(`"callers";r=%d;t=%d`, 1-i, 30*(i+1)); got.header.Get("RateLimit") != want || got.header.Get("RateLimit-Policy") != `"callers";q=2;w=60` {
					t.Errorf("%s: RateLimit %s, want %s; policy %s", c.name, got.header.Get("RateLimit"), want, got.header.Get("RateLimit-Policy"))
				}
			}
		}
	}
	w.clock.Advance(30 * time.Second)
	if got := w.do("GET", "/v1/orders", "", "X-Forwarded-For", "203.0.113.1"); got.status != 200 {
		t.Errorf("after half a minute: %d", got.status)
	}
}

func TestMaintenance(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "maintenance: {enabled: true, message: Closed., retry_after: 90s, paths: [/v1/near/**]}")
	if got := w.do("GET", "/v1/orders", ""); got.status != 503 || got.header.Get("Retry-After") != "90" || !strings.Contains(got.text, "Closed.") {
		t.Errorf("got %d %v %s", got.status, got.header, got.text)
	}
	for path, token := range map[string]string{"/v1/near": "", "/healthz": "", "/v1/orders": w.token("stf_1", "maintenance:enter")} {
		var headers []string
		if token != "" {
			headers = []string{"Authorization", token}
		}
		if got := w.do("GET", path, "", headers...); got.status != 200 {
			t.Errorf("%s: got %d %s", path, got.status, got.text)
		}
	}
	w.apply("maintenance: {enabled: true, addresses: [127.0.0.0/8]}")
	if got := w.do("GET", "/v1/orders", ""); got.status != 200 {
		t.Errorf("from an address that may: %d", got.status)
	}
}

func TestTimeouts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
routes:
  - {id: slow, uri: "lb://order", predicates: ["Path=/slow"], timeout: 50ms}
  - {id: nearslow, uri: "lb://near", predicates: ["Path=/nearslow"], timeout: 50ms}
`)
	slow := func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		select {
		case <-r.Context().Done():
		case <-time.After(20 * time.Second):
		}
		w.Header().Set("X-Late", "1")
		_, _ = io.WriteString(w, "late")
	}
	w.serve("order", slow)
	w.serve("near", slow)
	for _, path := range []string{"/slow", "/nearslow"} {
		for _, body := range []string{"", `"x"`, `"` + strings.Repeat("x", 100_000) + `"`} {
			got := w.do("POST", path, body, "Content-Type", "application/json")
			if got.status != 504 || got.Code != "timeout" || got.header.Get("X-Late") != "" || len(got.header["X-Request-Id"]) != 1 {
				t.Errorf("%s with %d bytes: got %d %v %s", path, len(body), got.status, got.header, got.text)
			}
		}
	}
	// A stream goes on for longer than its answer may take to begin.
	stream := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		for range 4 {
			_, _ = io.WriteString(w, "data: x\n\n")
			_ = http.NewResponseController(w).Flush()
			<-time.After(25 * time.Millisecond)
		}
	}
	w.serve("order", stream)
	w.serve("near", stream)
	for _, path := range []string{"/slow", "/nearslow"} {
		if got := w.do("GET", path, ""); got.status != 200 || strings.Count(got.text, "data: x") != 4 {
			t.Errorf("%s: a stream gave %d %q", path, got.status, got.text)
		}
	}
}

func TestCompression(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	long := `{"text":"` + strings.Repeat("emporium ", 1000) + `"}`
	answer := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.Header.Get("X-Type"))
		w.Header().Set("ETag", `"7"`)
		if r.Header.Get("If-None-Match") == `"7"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		_, _ = io.WriteString(w, long)
	}
	w.serve("order", answer)
	w.serve("near", answer)
	for _, path := range []string{"/v1/orders", "/v1/near"} {
		for _, c := range []struct{ accept, media, want string }{
			{"gzip", "application/json", "gzip"}, {"zstd, gzip", "application/json", "zstd"}, {"", "application/json", ""}, {"gzip", "image/png", ""}, {"gzip", "text/event-stream", ""},
			{"gzip;q=0", "application/json", ""},
		} {
			got := w.do("GET", path, "", "Accept-Encoding", c.accept, "X-Type", c.media)
			if got.header.Get("Content-Encoding") != c.want || got.header.Get("ETag") != `"7"` {
				t.Errorf("%s %q %s: got %v, want %q", path, c.accept, c.media, got.header, c.want)
			}
			if c.want == "gzip" {
				z, err := gzip.NewReader(strings.NewReader(got.text))
				must(t, err)
				if text, err := io.ReadAll(z); err != nil || string(text) != long {
					t.Errorf("not what was sent: %v", err)
				}
			}
			if c.want == "" && got.text != long {
				t.Errorf("%s %q %s: not what was sent", path, c.accept, c.media)
			}
		}
		if got := w.do("GET", path, "", "Accept-Encoding", "gzip", "If-None-Match", `"7"`); got.status != 304 || got.text != "" || got.header.Get("ETag") != `"7"` {
			t.Errorf("%s: a client that has it gets %d %v", path, got.status, got.header)
		}
	}
}
