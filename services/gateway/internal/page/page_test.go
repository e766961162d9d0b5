package page_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"emporium/kit/kittest"
	"emporium/kit/web"
	"emporium/services/gateway/internal/page"
)

const document = `{"openapi":"3.1.0"}`

// pages returns what the gateway answers itself; reasons say why it is not ready.
func pages(t *testing.T, reasons ...string) *web.API {
	t.Helper()
	api := web.New(web.Options{Service: "gateway", Log: kittest.Logger(t)})
	page.Register(api, page.Options{Version: "1.2.3", OpenAPI: []byte(document), Ready: func(context.Context) (bool, []string) { return len(reasons) == 0, reasons }})
	return api
}

func ask(t *testing.T, h http.Handler, method, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, "http://shop"+path, http.NoBody)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPages(t *testing.T) {
	t.Parallel()
	ready, away := pages(t).Handler(), pages(t, "order: database: away").Handler()
	for _, c := range []struct {
		handler      http.Handler
		method, path string
		status       int
		mediaType    string
		want         string
	}{
		{ready, "GET", "/", 200, "text/html", `href="/docs/"`},
		{ready, "GET", "/docs", 302, "text/html", "/docs/"},
		{ready, "GET", "/docs/", 200, "text/html", `"/openapi.json"`},
		{ready, "GET", "/docs/swagger-ui.css", 200, "text/css", ".swagger-ui"},
		{ready, "GET", "/docs/swagger-ui-bundle.js", 200, "application/javascript", "swagger"},
		{ready, "GET", "/openapi.json", 200, "application/json", document},
		{ready, "GET", "/healthz", 200, "application/json", `{"status":"ok","version":"1.2.3"}`},
		{ready, "GET", "/readyz", 200, "application/json", `"ok"`},
		{away, "GET", "/healthz", 200, "application/json", `"ok"`},
		{away, "GET", "/readyz", 503, "application/problem+json", `"reasons":["order: database: away"]`},
		{ready, "GET", "/problems/not_found", 200, "text/plain", "not_found\n\nNot found.\n\nHTTP status 404 Not Found\n"},
		{ready, "GET", "/problems/nonsense", 404, "application/problem+json", `"code":"not_found"`},
		{ready, "HEAD", "/", 200, "text/html", ""},
		{ready, "HEAD", "/openapi.json", 200, "application/json", ""},
		{ready, "HEAD", "/readyz", 200, "application/json", ""},
		{ready, "POST", "/openapi.json", 405, "application/problem+json", `"method_not_allowed"`},
		{ready, "DELETE", "/healthz", 405, "application/problem+json", `"method_not_allowed"`},
	} {
		t.Run(c.method+" "+c.path, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(c.handler) // a real one, because HEAD is its matter too
			t.Cleanup(server.Close)
			r, err := http.NewRequestWithContext(t.Context(), c.method, server.URL+c.path, http.NoBody)
			if err != nil {
				t.Fatal(err)
			}
			resp, err := server.Client().Transport.RoundTrip(r)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			var body strings.Builder
			if err := resp.Write(&body); err != nil {
				t.Fatal(err)
			}
			if resp.StatusCode != c.status || !strings.HasPrefix(resp.Header.Get("Content-Type"), c.mediaType) || !strings.Contains(body.String(), c.want) {
				t.Errorf("got %d %s, want %d %s with %q:\n%.2000s", resp.StatusCode, resp.Header.Get("Content-Type"), c.status, c.mediaType, c.want, body.String())
			}
			if c.status == http.StatusMethodNotAllowed && resp.Header.Get("Allow") != "GET, HEAD" {
				t.Errorf("Allow: %q", resp.Header.Get("Allow"))
			}
			if resp.Header.Get("X-Request-Id") == "" {
				t.Error("no request id")
			}
		})
	}
}

// Each page allows its own scripts only. That Swagger UI works so was seen in a browser.
func TestContentSecurityPolicy(t *testing.T) {
	t.Parallel()
	h := pages(t).Handler()
	for path, want := range map[string]string{
		"/": "default-src 'none'", "/openapi.json": "default-src 'none'",
		"/docs/": `default-src 'none'; script-src 'self' 'sha256-`,
	} {
		w := ask(t, h, "GET", path)
		policy := w.Header().Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, want) || !strings.Contains(policy, "frame-ancestors 'none'") || strings.Contains(strings.Split(policy, "style-src")[0], "unsafe") {
			t.Errorf("%s: %q", path, policy)
		}
		if w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s may be read as another type", path)
		}
		inline := regexp.MustCompile(`<script>`).FindAllString(w.Body.String(), -1)
		if hashes := strings.Count(policy, "'sha256-"); hashes != len(inline) {
			t.Errorf("%s: %d hashes for %d scripts in the page", path, hashes, len(inline))
		}
		if foreign := regexp.MustCompile(`(src|href)="(https?:)?//`).FindString(w.Body.String()); foreign != "" {
			t.Errorf("%s loads from elsewhere: %s", path, foreign)
		}
	}
}

func TestDocumentIsSentOnce(t *testing.T) {
	t.Parallel()
	h := pages(t).Handler()
	tag := ask(t, h, "GET", "/openapi.json").Header().Get("ETag")
	if w := ask(t, h, "GET", "/openapi.json", "If-None-Match", tag); tag == "" || w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("with the tag %q: %d, %d bytes; want 304 and nothing", tag, w.Code, w.Body.Len())
	}
}

// What the gateway answers itself is what it owns; everything else is a service's.
func TestOwns(t *testing.T) {
	t.Parallel()
	for _, op := range pages(t).Operations() {
		path := strings.NewReplacer("{$}", "", "{path...}", "x.js", "{code}", "conflict").Replace(op.Path)
		if !page.Owns(path) {
			t.Errorf("%s %s is answered by the gateway, which does not own it", op.Method, op.Path)
		}
	}
	for _, path := range []string{"/v1/products", "/inbox", "/docsx", "/docs.html", "/problem", "/healthz/x", ""} {
		if page.Owns(path) {
			t.Errorf("%q is owned", path)
		}
	}
}

func TestProblemTypesLeadHere(t *testing.T) {
	t.Parallel()
	h := pages(t).Handler()
	var problem struct{ Type string }
	if err := json.Unmarshal(ask(t, h, "GET", "/v1/nothing").Body.Bytes(), &problem); err != nil {
		t.Fatal(err)
	}
	if w := ask(t, h, "GET", problem.Type); w.Code != http.StatusOK {
		t.Errorf("%s: %d", problem.Type, w.Code)
	}
}
