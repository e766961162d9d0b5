package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	_ "emporium/contract/problem" // fills the table of codes
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// client calls the gateway as one person. It is not bound to a test, so that shoppers of a load can use it.
type client struct {
	world  *World
	header map[string]string
}

func (w *World) client() *client { return &client{world: w, header: map[string]string{}} }

// with returns a client that also sends a header, or no longer sends it when the value is empty.
func (c *client) with(name, value string) *client {
	out := &client{world: c.world, header: maps.Clone(c.header)}
	if value == "" {
		delete(out.header, name)
		return out
	}
	out.header[name] = value
	return out
}

// as returns a client that is signed in.
func (c *client) as(token string) *client { return c.with("Authorization", "Bearer "+token) }

// answer is what came back.
type answer struct {
	Request string
	Status  int
	Header  http.Header
	Body    []byte
}

// raw is a body that is sent as it is.
type raw string

// form is a body as browsers send it.
type form map[string]string

// send does one request. Writes get a fresh Idempotency-Key unless the client has one; one that is "none" is not sent.
func (c *client) send(ctx context.Context, method, path string, body any) (answer, error) {
	a := answer{Request: method + " " + path}
	var content io.Reader
	media := ""
	switch b := body.(type) {
	case nil:
	case raw:
		content, media = strings.NewReader(string(b)), "application/json"
	case form:
		values := url.Values{}
		for name, value := range b {
			values.Set(name, value)
		}
		content, media = strings.NewReader(values.Encode()), "application/x-www-form-urlencoded"
	default:
		text, err := json.Marshal(b)
		if err != nil {
			return a, err
		}
		content, media = bytes.NewReader(text), "application/json"
	}
	req, err := http.NewRequestWithContext(ctx, method, c.world.Base+path, content)
	if err != nil {
		return a, err
	}
	if media != "" {
		req.Header.Set("Content-Type", media)
	}
	if method == http.MethodPost || method == http.MethodPut {
		req.Header.Set("Idempotency-Key", id.New("e2e"))
	}
	for name, value := range c.header {
		req.Header.Set(name, value)
	}
	if req.Header.Get("Idempotency-Key") == "none" {
		req.Header.Del("Idempotency-Key")
	}
	resp, err := c.world.http.Do(req)
	if err != nil {
		return a, err
	}
	defer resp.Body.Close()
	a.Status, a.Header = resp.StatusCode, resp.Header
	a.Body, err = io.ReadAll(resp.Body)
	return a, err
}

// expect is send for callers that know which status must come; out may be nil.
func (c *client) expect(ctx context.Context, status int, method, path string, body, out any) error {
	a, err := c.send(ctx, method, path, body)
	if err != nil {
		return err
	}
	return a.expect(status, out)
}

func (a answer) expect(status int, out any) error {
	if a.Status != status {
		return &statusError{answer: a, got: a.Status, want: status, code: a.code()}
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(a.Body, out); err != nil {
		return fmt.Errorf("%s: %w: %s", a.Request, err, a.excerpt())
	}
	return nil
}

// statusError is an answer with another status than was wanted.
type statusError struct {
	answer    answer
	got, want int
	code      string
}

func (e *statusError) Error() string {
	return fmt.Sprintf("%s: got %d, want %d: %s", e.answer.Request, e.got, e.want, e.answer.excerpt())
}

// code is the code of an error answer, empty when it has none.
func (a answer) code() string {
	var p problem
	if json.Unmarshal(a.Body, &p) != nil {
		return ""
	}
	return p.Code
}

func (a answer) excerpt() string {
	if len(a.Body) > 1500 {
		return string(a.Body[:1500]) + "…"
	}
	return string(a.Body)
}

// do is send for tests. No answer may hold what the document does not name.
func (c *client) do(t testing.TB, method, path string, body any) answer {
	t.Helper()
	a, err := c.send(t.Context(), method, path, body)
	if err != nil {
		t.Fatalf("%s: %v", a.Request, err)
	}
	if a.Status < 300 && strings.HasPrefix(a.Header.Get("Content-Type"), "application/json") && c.world.closed.load(t.Context(), c.world.client()) {
		if at, _ := c.world.closed.unnamed(method, path, a); len(at) > 0 {
			t.Errorf("%s: the answer holds what its schema does not name: %q", a.Request, at)
		}
	}
	return a
}

// must does a request that must be answered with the status, and decodes the answer into out, which may be nil.
func (c *client) must(t testing.TB, status int, method, path string, body, out any) answer {
	t.Helper()
	a := c.do(t, method, path, body)
	if err := a.expect(status, out); err != nil {
		t.Fatal(err)
	}
	return a
}

// problem is the body of an error answer.
type problem struct {
	Type      string `json:"type"`
	Code      string `json:"code"`
	Title     string `json:"title"`
	Status    int    `json:"status"`
	Detail    string `json:"detail"`
	RequestID string `json:"request_id"`
	Errors    []struct {
		Pointer string `json:"pointer"`
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"errors"`
	Extra map[string]json.RawMessage `json:"-"`
}

// problem reads an error answer, and says what is not as the API promises of every error.
func (a answer) problem() (p problem, err error) {
	if a.Status < 400 {
		return p, fmt.Errorf("%s: got %d, want an error: %s", a.Request, a.Status, a.excerpt())
	}
	wrong := func(format string, args ...any) (problem, error) {
		return p, fmt.Errorf("%s: %d: %s: %s", a.Request, a.Status, fmt.Sprintf(format, args...), a.excerpt())
	}
	if got := a.Header.Get("Content-Type"); got != "application/problem+json" {
		return wrong("got content type %q", got)
	}
	if err := json.Unmarshal(a.Body, &p); err != nil {
		return wrong("%v", err)
	}
	if err := json.Unmarshal(a.Body, &p.Extra); err != nil {
		return wrong("%v", err)
	}
	entry, known := fault.Lookup(fault.Code(p.Code))
	switch {
	case !known:
		return wrong("the code %q is in no table", p.Code)
	case p.Status != a.Status || entry.Status != a.Status:
		return wrong("the body says %d, the table %d", p.Status, entry.Status)
	case p.Type != "/problems/"+p.Code || p.Title != entry.Title:
		return wrong("type or title do not belong to the code")
	case p.RequestID == "" || p.RequestID != a.Header.Get("X-Request-Id"):
		return wrong("the request id is %q and in the header %q", p.RequestID, a.Header.Get("X-Request-Id"))
	}
	for _, e := range p.Errors {
		if e.Message == "" || e.Code == "" {
			return wrong("a detail lacks code or message")
		}
	}
	return p, nil
}

// refused does a request that must be answered with an error of the code.
func (c *client) refused(t testing.TB, status int, code, method, path string, body any) problem {
	t.Helper()
	a := c.do(t, method, path, body)
	p, err := a.problem()
	if err != nil {
		t.Fatal(err)
	}
	if a.Status != status || p.Code != code {
		t.Fatalf("%s: got %d %s, want %d %s: %s", a.Request, a.Status, p.Code, status, code, a.excerpt())
	}
	return p
}

// pointers lists what the problem points at.
func (p problem) pointers() []string {
	out := make([]string, len(p.Errors))
	for i, e := range p.Errors {
		out[i] = e.Pointer
	}
	return out
}

// session is who is signed in.
type session struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
	TokenType    string `json:"token_type"`
	ExpiresIn    int    `json:"expires_in"`
	User         struct {
		ID    string `json:"id"`
		Email string `json:"email"`
		Name  string `json:"name"`
	} `json:"user"`
	since time.Time
}

const customerPassword = "a long enough pass phrase"

// register makes an account and signs in.
func (w *World) register(t testing.TB) (*client, session) {
	t.Helper()
	var s session
	email := strings.ToLower(id.New("ann")) + "@example.org"
	c := w.client()
	kittest.Eventually(t, 30*time.Second, func() error { // hashing is bounded, and says so with 503 and 429
		a := c.do(t, http.MethodPost, "/v1/auth/register", map[string]any{"email": email, "password": customerPassword, "name": "Ann Example"})
		if a.Status == http.StatusServiceUnavailable || a.Status == http.StatusTooManyRequests {
			return a.expect(http.StatusCreated, nil)
		}
		if err := a.expect(http.StatusCreated, &s); err != nil {
			t.Fatal(err)
		}
		return nil
	})
	return c.as(s.AccessToken), s
}

// asStaff returns a client that may do everything.
func (w *World) asStaff(t testing.TB) *client {
	t.Helper()
	w.staffMu.Lock()
	defer w.staffMu.Unlock()
	if w.staff == nil || time.Since(w.staff.since) > 5*time.Minute {
		s := &session{since: time.Now()}
		w.client().must(t, http.StatusOK, http.MethodPost, "/v1/auth/login", map[string]any{"email": staffEmail, "password": staffPassword}, s)
		w.staff = s
	}
	return w.client().as(w.staff.AccessToken)
}
