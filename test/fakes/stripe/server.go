// Package stripe is a stand-in for Stripe's API. Every request is held against Stripe's official specification, as
// stripe-mock carries it, and then answered by a state machine with idempotency, faults, declines, 3-D Secure, refunds,
// disputes, fees and signed webhooks. Each API key is a world of its own.
package stripe

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// maxBody is more than any request of the API that is played here.
const maxBody = 1 << 20

// Server is the double.
type Server struct {
	spec   *official
	client *http.Client

	mu     sync.Mutex
	worlds map[string]*world // by key
	tokens map[string]*world
}

// New returns the double. Loading the specification takes some tenths of a second.
func New() (*Server, error) {
	o, err := loadSpec()
	if err != nil {
		return nil, err
	}
	return &Server{spec: o, client: &http.Client{Timeout: 10 * time.Second}, worlds: map[string]*world{}, tokens: map[string]*world{}}, nil
}

// Handler returns the double as what a process serves.
func Handler() (http.Handler, error) { return New() }

// ServeHTTP implements http.Handler: the API below /v1, pages for shoppers below /authenticate and /checkout, and control
// below /_fake.
func (s *Server) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	switch head, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/"); head {
	case "authenticate", "checkout":
		s.page(rw, r)
		return
	}
	w := s.world(r)
	if w == nil {
		s.fail(rw, &failure{status: http.StatusUnauthorized, Type: "invalid_request_error", Message: "Invalid API Key provided"})
		return
	}
	if strings.HasPrefix(r.URL.Path, "/_fake/") {
		s.control(rw, r, w)
		return
	}
	s.api(rw, r, w)
}

// world is that of the request's key.
func (s *Server) world(r *http.Request) *world {
	key := apiKey(r.Header.Get("Authorization"))
	if key == "" {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	w := s.worlds[key]
	if w == nil {
		w = newWorld(key, "http://"+r.Host)
		s.worlds[key], s.tokens[w.token] = w, w
	}
	return w
}

func apiKey(header string) string {
	scheme, key, _ := strings.Cut(header, " ")
	if strings.EqualFold(scheme, "Basic") {
		raw, err := base64.StdEncoding.DecodeString(key)
		if err != nil {
			return ""
		}
		key = strings.TrimSuffix(string(raw), ":")
	}
	for _, prefix := range []string{"sk_test_", "sk_live_", "rk_test_", "rk_live_"} {
		if strings.HasPrefix(key, prefix) && len(key) > len(prefix) {
			return key
		}
	}
	return ""
}

// Request is a request as it came in.
type Request struct {
	Method string `json:"method"`
	Path   string `json:"path"`
	Key    string `json:"key,omitempty"`
	Body   string `json:"body,omitempty"`
	// Status is that of the answer; 0 when it was lost.
	Status int `json:"status"`
	// Replayed says that a stored answer was given.
	Replayed bool   `json:"replayed,omitempty"`
	Fault    string `json:"fault,omitempty"`
}

// reply is the answer that an idempotency key stands for.
type reply struct {
	fingerprint string
	status      int // 0 while the first request is under way
	body        []byte
	at          time.Time
}

func (r *reply) done() bool { return r.status != 0 }

// api answers a request of the API.
func (s *Server) api(rw http.ResponseWriter, r *http.Request, w *world) {
	body, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, maxBody))
	if err != nil {
		s.fail(rw, invalid("", "", "The request body cannot be read."))
		return
	}
	key := r.Header.Get("Idempotency-Key")
	if r.Method == http.MethodGet {
		key = ""
	}
	entry := Request{Method: r.Method, Path: r.URL.RequestURI(), Key: key, Body: string(body)}
	w.mu.Lock()
	f := w.takeFault(r.Method, r.URL.Path)
	w.mu.Unlock()
	if f != nil {
		entry.Fault = f.Kind
	}
	if f.instead() {
		w.record(entry) // before its sender knows: who asks what was sent then is told of it
	}
	if f.before(r.Context(), rw) {
		if !f.instead() {
			w.record(entry)
		}
		return
	}
	rw.Header().Set("Request-Id", "req_"+random(14))
	rw.Header().Set("Stripe-Version", or(r.Header.Get("Stripe-Version"), apiVersion))
	if key != "" {
		rw.Header().Set("Idempotency-Key", key)
	}
	status, answer, replayed, events := s.answer(r, w, key, body, f)
	entry.Status, entry.Replayed = status, replayed
	if replayed {
		rw.Header().Set("Idempotent-Replayed", "true")
	}
	w.mu.Lock()
	first := w.hooks.Before
	if w.hooks.Hold {
		events = nil
	}
	w.mu.Unlock()
	if first {
		w.send(context.WithoutCancel(r.Context()), s.client, events)
	} else if len(events) > 0 {
		defer func() { go w.send(context.WithoutCancel(r.Context()), s.client, events) }()
	}
	if f != nil && f.Kind == lostAfter {
		entry.Status = 0
		w.record(entry)
		hangUp(rw)
		return
	}
	w.record(entry)
	if f != nil && f.Kind == garbageAfter {
		garble(rw)
		return
	}
	rw.Header().Set("Content-Type", "application/json")
	rw.WriteHeader(status)
	_, _ = rw.Write(answer) // the client has gone
}

func (w *world) record(r Request) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.requests = append(w.requests, r)
}

// answer executes a request, or finds what was answered under its key before.
func (s *Server) answer(r *http.Request, w *world, key string, body []byte, f *fault) (status int, answer []byte, replayed bool, events []pending) {
	rt, ids := s.spec.find(r.Method, r.URL.Path)
	if rt == nil {
		bad := invalid("", "", fmt.Sprintf("Unrecognized request URL (%s: %s).", r.Method, r.URL.Path))
		return http.StatusNotFound, bad.body(), false, nil
	}
	if len(key) > 255 {
		return http.StatusBadRequest, invalid("", "", "Idempotency keys have at most 255 characters.").body(), false, nil
	}
	clone := r.Clone(r.Context())
	clone.Body = io.NopCloser(bytes.NewReader(body))
	p, err := s.spec.validate(rt, clone)
	if err != nil {
		// Nothing is stored for a request that was refused before it was executed.
		return http.StatusBadRequest, invalid("", "parameter_unknown", "The request does not meet Stripe's specification: "+err.Error()).body(), false, nil
	}
	sum := sha256.Sum256([]byte(r.Method + " " + r.URL.Path + "\n" + string(body)))
	mark := hex.EncodeToString(sum[:])
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tick()
	if key != "" {
		if old := w.replies[key]; old != nil {
			switch {
			case old.fingerprint != mark:
				bad := &failure{status: http.StatusBadRequest, Type: "idempotency_error", Message: "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '" + key + "' if you meant to execute a different request."}
				return bad.status, bad.body(), false, nil
			case !old.done():
				bad := &failure{status: http.StatusConflict, Type: "idempotency_error", Code: "idempotency_key_in_use", Message: "There is currently another in-progress request using this Idempotency Key."}
				return bad.status, bad.body(), false, nil
			}
			return old.status, old.body, true, nil
		}
		w.replies[key] = &reply{fingerprint: mark, at: w.now()}
	}
	if f != nil && f.Kind == slow {
		// The key stays taken while this request takes its time, and others see the world meanwhile.
		w.mu.Unlock()
		pause(r.Context(), time.Duration(f.DelayMS)*time.Millisecond)
		w.mu.Lock()
	}
	from, noted := len(w.events), len(w.journal)
	status, answer, keep := w.execute(rt, ids, p, f)
	for i := range w.journal[noted:] {
		w.journal[noted+i].Request = key
	}
	if key != "" {
		if keep {
			*w.replies[key] = reply{fingerprint: mark, status: status, body: answer, at: w.now()}
		} else {
			delete(w.replies, key)
		}
	}
	return status, answer, false, w.outgoing(from, key)
}

// execute plays a request. keep says that its answer stands for the key from now on.
func (w *world) execute(rt *route, ids map[string]string, p params, f *fault) (status int, answer []byte, keep bool) {
	broken := (&failure{Type: "api_error", Message: "An unknown error occurred"}).body()
	if f != nil && f.Kind == savedBefore {
		return http.StatusInternalServerError, broken, true
	}
	o, bad := w.call(rt, ids, p)
	if f != nil && f.Kind == savedAfter {
		return http.StatusInternalServerError, broken, true
	}
	if bad != nil {
		return bad.status, bad.body(), !bad.unsaved
	}
	answer, err := json.Marshal(o)
	if err != nil {
		panic(err) // objects are made of values that JSON knows
	}
	return http.StatusOK, answer, true
}

func (s *Server) fail(rw http.ResponseWriter, f *failure) {
	rw.Header().Set("Content-Type", "application/json")
	rw.WriteHeader(f.status)
	_, _ = rw.Write(f.body()) // the client has gone
}

// number reads a number that may be in a form.
func number(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0
	}
	return n
}
