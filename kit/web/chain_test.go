package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/log"
	"emporium/kit/web"
)

func TestPolicies(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	callers := []string{"", "customer", "staff", "writer", "service"}
	for name, c := range map[string]struct {
		method, target, body string
		want                 [5]int // by caller
	}{
		"public":   {"GET", "/v1/things/x", "", [5]int{200, 200, 200, 200, 200}},
		"guest":    {"POST", "/v1/carts", good, [5]int{201, 201, 201, 201, 201}},
		"customer": {"PATCH", "/v1/things/x", `{}`, [5]int{401, 200, 200, 200, 403}},
		"service":  {"DELETE", "/v1/things/x", "", [5]int{401, 403, 403, 403, 204}},
		"staff":    {"GET", "/v1/admin/stock", "", [5]int{401, 403, 204, 204, 403}},
		"scope":    {"PUT", "/v1/admin/stock", "", [5]int{401, 403, 403, 204, 403}},
		// Authorisation comes before anything about the request is told.
		"refused before the body is read": {"PATCH", "/v1/things/x", `{`, [5]int{401, 400, 400, 400, 403}},
		"refused before the query":        {"DELETE", "/v1/things/x?nope=1", "", [5]int{401, 403, 403, 403, 422}},
	} {
		for i, caller := range callers {
			t.Run(name+"/"+caller, func(t *testing.T) {
				t.Parallel()
				headers := []string{"If-Match: *"}
				if caller != "" {
					headers = append(headers, "Authorization: Bearer "+caller)
				}
				w := send(h, c.method, c.target, c.body, headers...)
				if w.Code != c.want[i] {
					t.Fatalf("status = %d, want %d: %s", w.Code, c.want[i], w.Body)
				}
				if w.Code >= 400 {
					problemOf(t, w)
				}
				if got := w.Header().Get("WWW-Authenticate"); (w.Code == 401) != strings.HasPrefix(got, "Bearer") {
					t.Errorf("WWW-Authenticate = %q at %d", got, w.Code)
				}
			})
		}
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	for name, c := range map[string]struct {
		headers []string
		status  int
		code    string
	}{
		"none":                    {nil, 200, ""},
		"valid":                   {[]string{"Authorization: Bearer customer"}, 200, ""},
		"scheme in small letters": {[]string{"Authorization: bearer customer"}, 200, ""},
		"invalid on a public one": {[]string{"Authorization: Bearer forged"}, 401, "unauthenticated"},
		"empty":                   {[]string{"Authorization: Bearer "}, 401, "unauthenticated"},
		"two headers":             {[]string{"Authorization: Bearer customer", "Authorization: Bearer staff"}, 401, "unauthenticated"},
		"another scheme":          {[]string{"Authorization: Basic eDp5"}, 200, ""},
		"keys unreachable":        {[]string{"Authorization: Bearer down"}, 503, "unavailable"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := send(h, "GET", "/v1/things/x", "", c.headers...)
			if w.Code != c.status {
				t.Fatalf("status = %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if c.code == "" {
				return
			}
			if got := problemOf(t, w).Code; got != c.code {
				t.Errorf("code = %q, want %q", got, c.code)
			}
			if got := w.Header().Get("WWW-Authenticate"); c.status == 401 && !strings.Contains(got, `error="invalid_token"`) {
				t.Errorf("WWW-Authenticate = %q", got)
			}
		})
	}
	if w := send(web.New(web.Options{Service: "x"}).Handler(), "GET", "/", "", "Authorization: Bearer customer"); w.Code != 401 {
		t.Errorf("without a verifier a token must be refused, got %d", w.Code)
	}
}

func TestCallersContextDoesNotLeakIn(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	r := httptest.NewRequest("DELETE", "/v1/things/x", nil)
	r = r.WithContext(auth.With(t.Context(), auth.Principal{ID: "svc_x", Kind: auth.Service}))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != 401 {
		t.Errorf("status = %d, want 401: a principal of the context is not proved", w.Code)
	}
}

func TestHandlerInsideHandlerIsAnotherCall(t *testing.T) {
	t.Parallel()
	inner := sample(nil).Handler()
	var seen bool
	outer := sample(nil, func(a *web.API) {
		web.Handle(a, web.Op{ID: "nest", Method: "POST", Path: "/nest", Policy: web.Public, Idempotent: true},
			func(ctx context.Context, _ *struct{}) (*struct{}, error) {
				r := httptest.NewRequestWithContext(ctx, "GET", "/v1/things/id", nil)
				w := httptest.NewRecorder()
				inner.ServeHTTP(w, r)
				seen = strings.Contains(w.Body.String(), w.Header().Get("X-Request-Id"))
				_, ok := web.IdempotencyFrom(ctx)
				seen = seen && ok
				return nil, nil
			})
	}).Handler()
	if w := send(outer, "POST", "/nest", "", "Idempotency-Key: k"); w.Code != 204 || !seen {
		t.Errorf("status = %d, seen = %v", w.Code, seen)
	}
}

func TestRequestID(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	for sent, kept := range map[string]bool{
		"abc-DEF_123": true, strings.Repeat("a", 64): true, strings.Repeat("a", 65): false,
		"with space": false, "ä": false, "new\tline": false, "": false,
	} {
		w := send(h, "GET", "/v1/things/id", "", "X-Request-Id: "+sent)
		got := w.Header().Get("X-Request-Id")
		if (got == sent) != kept || got == "" {
			t.Errorf("sent %q, answered %q, want kept = %v", sent, got, kept)
		}
		if !strings.Contains(w.Body.String(), `"`+got+`"`) {
			t.Errorf("the handler sees another id: %s, want %s", w.Body, got)
		}
	}
	if w := send(h, "GET", "/v1/things/id", "", "X-Request-Id: a", "X-Request-Id: b"); len(w.Header().Get("X-Request-Id")) < 20 {
		t.Errorf("of two ids none is taken, got %q", w.Header().Get("X-Request-Id"))
	}
	var inLog string
	a := web.New(web.Options{Service: "x"})
	web.Handle(a, web.Op{ID: "a", Method: "GET", Path: "/", Policy: web.Public}, func(ctx context.Context, _ *struct{}) (*struct{}, error) {
		inLog = log.RequestID(ctx)
		return nil, nil
	})
	if send(a.Handler(), "GET", "/", "", "X-Request-Id: abc"); inLog != "abc" {
		t.Errorf("log.RequestID = %q, want abc", inLog)
	}
}

func TestUnrouted(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	for name, c := range map[string]struct {
		method, target string
		status         int
		allow          string
	}{
		"unknown path":        {"GET", "/v1/nothing", 404, ""},
		"root":                {"GET", "/", 404, ""},
		"other method":        {"POST", "/v1/things/x", 405, "DELETE, GET, HEAD, PATCH"},
		"options":             {"OPTIONS", "/v1/carts", 405, "POST"},
		"unknown method":      {"BREW", "/v1/carts", 405, "POST"},
		"trailing slash":      {"GET", "/v1/lines/", 404, ""},
		"double slash":        {"GET", "/v1//lines", 404, ""},
		"dot":                 {"GET", "/v1/./lines", 404, ""},
		"dot dot":             {"GET", "/v1/x/../lines", 404, ""},
		"encoded dots":        {"GET", "/v1/x/%2e%2e/lines", 404, ""},
		"NUL":                 {"GET", "/v1/things/a%00b", 404, ""},
		"invalid UTF-8":       {"GET", "/v1/things/%ff", 404, ""},
		"encoded slash":       {"GET", "/v1/things/a%2Fb", 200, ""},
		"head of a get":       {"HEAD", "/v1/lines", 200, ""},
		"path over the limit": {"GET", "/v1/things/" + strings.Repeat("x", 21), 422, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := send(h, c.method, c.target, "")
			if w.Code != c.status {
				t.Fatalf("status = %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if got := w.Header().Get("Allow"); got != c.allow {
				t.Errorf("Allow = %q, want %q", got, c.allow)
			}
			if w.Code >= 400 {
				problemOf(t, w)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	t.Parallel()
	for id, c := range map[string]struct {
		status int
		code   string
		logged string
		level  string
	}{
		"missing":    {404, "not_found", "", ""},
		"broken":     {500, "internal", "hunter2", "ERROR"},
		"slow":       {504, "timeout", "deadline", "WARN"},
		"busy":       {503, "unavailable", "Busy", "WARN"},
		"away":       {503, "unavailable", "Not there", "WARN"},
		"panic":      {500, "internal", "at the disco", "ERROR"},
		"undeclared": {500, "internal", "does not declare", "ERROR"}, // outside tests it is sent: TestUndeclaredCodesAreSentAndLoggedOnce
	} {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			out := &logs{}
			w := send(sample(out).Handler(), "GET", "/v1/things/"+id, "")
			p := problemOf(t, w)
			if w.Code != c.status || p.Code != c.code || p.Title == "" || p.Detail == "" {
				t.Errorf("got %d %+v, want %d %s", w.Code, p, c.status, c.code)
			}
			if strings.Contains(w.Body.String(), "hunter2") || strings.Contains(w.Body.String(), "disco") {
				t.Errorf("the cause is shown: %s", w.Body)
			}
			entry := out.String()
			if !strings.Contains(entry, c.logged) || c.level != "" && !strings.Contains(entry, `"level":"`+c.level) || c.status >= 500 && !strings.Contains(entry, p.RequestID) {
				t.Errorf("log = %q, want %q", entry, c.logged)
			}
			if c.logged == "" && entry != "" {
				t.Errorf("log = %q, want nothing", entry)
			}
			if id == "panic" && !strings.Contains(entry, "sample_test.go") {
				t.Errorf("the stack is not logged: %s", entry)
			}
			if again := w.Header().Get("Retry-After"); (again != "") != (c.status == 503) || id == "away" && again != "1" {
				t.Errorf("Retry-After = %q; who says when it is over says so, everybody else says a second", again)
			}
			if id == "busy" && (w.Header().Get("Retry-After") != "3" || p.Queue != 7) {
				t.Errorf("Retry-After = %q, queue = %d", w.Header().Get("Retry-After"), p.Queue)
			}
		})
	}
}

func TestCallerThatIsGone(t *testing.T) {
	t.Parallel()
	out := &logs{}
	h := sample(out, func(a *web.API) {
		web.Handle(a, web.Op{ID: "wait", Method: "GET", Path: "/wait", Policy: web.Public}, func(ctx context.Context, _ *struct{}) (*struct{}, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		})
	}).Handler()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, "GET", "/wait", nil))
	if w.Code != 499 || strings.Contains(out.String(), "ERROR") {
		t.Errorf("status = %d, log %s", w.Code, out)
	}
}

func TestHalfAnAnswerEndsTheConnection(t *testing.T) {
	t.Parallel()
	a := sample(nil, func(a *web.API) {
		a.HandleRaw("GET /half", web.Op{ID: "half", Policy: web.Public}, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte("half"))
			panic("no more")
		}))
		web.Handle(a, web.Op{ID: "unsayable", Method: "GET", Path: "/unsayable", Policy: web.Public}, func(context.Context, *struct{}) (*struct{ Body any }, error) {
			return &struct{ Body any }{Body: func() {}}, nil
		})
	})
	func() {
		defer func() {
			if got := recover(); got != http.ErrAbortHandler { //nolint:errorlint // the very value is wanted
				t.Errorf("recovered %v, want ErrAbortHandler", got)
			}
		}()
		send(a.Handler(), "GET", "/half", "")
	}()
	if p := problemOf(t, send(a.Handler(), "GET", "/unsayable", "")); p.Code != "internal" {
		t.Errorf("an answer that cannot be encoded must be a clean 500, got %+v", p)
	}
}

func TestMiddlewareSeesTheRequestIDAndSurroundsAuthentication(t *testing.T) {
	t.Parallel()
	var order []string
	step := func(name string) func(http.Handler) http.Handler {
		return func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				order = append(order, name, web.RequestID(r.Context()))
				if name == "inner" && r.URL.Query().Has("refuse") {
					web.WriteProblem(w, r, fault.New(fault.RateLimited, "Too many."))
					return
				}
				next.ServeHTTP(w, r)
			})
		}
	}
	a := web.New(web.Options{Service: "x", Verify: fakeVerifier{}, Middleware: []func(http.Handler) http.Handler{step("outer"), step("inner")}})
	web.Handle(a, web.Op{ID: "a", Method: "GET", Path: "/", Policy: web.Customer}, func(ctx context.Context, _ *struct{}) (*struct{}, error) {
		order = append(order, auth.From(ctx).ID, web.RequestID(ctx))
		return nil, nil
	})
	w := send(a.Handler(), "GET", "/", "", "X-Request-Id: r1", "Authorization: Bearer customer")
	if got := strings.Join(order, " "); w.Code != 204 || got != "outer r1 inner r1 usr_1 r1" {
		t.Errorf("status %d, order = %q", w.Code, got)
	}
	if p := problemOf(t, send(a.Handler(), "GET", "/?refuse=1", "", "Authorization: Bearer forged")); p.Code != "rate_limited" {
		t.Errorf("code = %q: a limiter must stand before the signature", p.Code)
	}
}

func TestRaw(t *testing.T) {
	t.Parallel()
	a := sample(nil, func(a *web.API) {
		a.HandleRaw("POST /raw", web.Op{ID: "raw-attempt", Policy: web.Customer, Idempotent: true}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			i, _ := web.IdempotencyFrom(r.Context())
			_ = json.NewEncoder(w).Encode(i)
		}))
	})
	h := a.Handler()
	if w := send(h, "POST", "/v1/webhooks/stripe", `{"a":1, "a":2}`); w.Body.String() != `stripe:{"a":1, "a":2}` {
		t.Errorf("the raw body must arrive as sent, got %d %s", w.Code, w.Body)
	}
	for name, c := range map[string]struct {
		w    *httptest.ResponseRecorder
		code string
	}{
		"query":      {send(h, "POST", "/v1/webhooks/stripe?x=1", `{}`), "invalid_request"},
		"too large":  {send(h, "POST", "/v1/webhooks/stripe", strings.Repeat(" ", 17)), "request_too_large"},
		"media type": {send(h, "POST", "/v1/webhooks/stripe", `{}`, "Content-Type: text/plain"), "unsupported_media_type"},
		"policy":     {send(h, "POST", "/raw", ""), "unauthenticated"},
		"key":        {send(h, "POST", "/raw", "", "Authorization: Bearer customer"), "idempotency_key_missing"},
	} {
		if got := problemOf(t, c.w).Code; got != c.code {
			t.Errorf("%s: code = %q, want %q", name, got, c.code)
		}
	}
	w := send(h, "POST", "/raw", "x", "Authorization: Bearer customer", "Idempotency-Key: k1")
	if !strings.Contains(w.Body.String(), `"Key":"k1","Fingerprint":"`) || !strings.Contains(w.Body.String(), `"Operation":"raw-attempt"`) {
		t.Errorf("attempt = %s", w.Body)
	}
	w = send(h, "POST", "/v1/admin/things.csv", "a,b\n", "Authorization: Bearer staff", "Content-Type: text/csv")
	if w.Code != 200 || !strings.Contains(w.Body.String(), `a,b\n`) {
		t.Errorf("typed raw body: %d %s", w.Code, w.Body)
	}
	if w = send(h, "POST", "/v1/admin/things.csv", "{}", "Authorization: Bearer staff"); w.Code != 415 {
		t.Errorf("typed raw body of another type: %d", w.Code)
	}
}
