// Package paypal is a stand-in for PayPal's API: Orders v2, Payments v2, disputes, reports and webhooks, as far as a shop uses
// them. Every request and every answer is held against PayPal's official specifications, when they are at hand; under them runs
// a state machine with PayPal's times, its request ids and its errors. Each client id has a world of its own.
package paypal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"
)

// theAuthority signs and theCertHost hands certificates out, for all worlds of the process. Handler sets both.
var (
	theAuthority *authority
	theCertHost  string
	once         sync.Once
	onceErr      error
)

// Server is the double.
type Server struct {
	specs  *specs
	mu     sync.Mutex
	worlds map[string]*world
	tokens map[string]*world
	base   string
}

// Handler returns the double. It also begins to hand certificates out over TLS, on a free port of this machine.
func Handler() (http.Handler, error) {
	ctx := context.Background()
	known, err := loadSpecs(ctx, findShared())
	if err != nil {
		return nil, err
	}
	s := &Server{specs: known, worlds: map[string]*world{}, tokens: map[string]*world{}}
	once.Do(func() { onceErr = startCerts(ctx, s) })
	if onceErr != nil {
		return nil, onceErr
	}
	mux := http.NewServeMux()
	s.control(mux)
	mux.HandleFunc("POST /v1/oauth2/token", s.token)
	mux.HandleFunc("GET /checkoutnow", s.payer)
	mux.HandleFunc("POST /checkoutnow", s.payer)
	mux.HandleFunc("/v1/", s.api)
	mux.HandleFunc("/v2/", s.api)
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		if s.base == "" {
			s.base = "http://" + r.Host
		}
		s.mu.Unlock()
		mux.ServeHTTP(rw, r)
	}), nil
}

func startCerts(ctx context.Context, s *Server) error {
	var err error
	if theAuthority, err = newAuthority(); err != nil {
		return fmt.Errorf("make certificates: %w", err)
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("hand certificates out: %w", err)
	}
	theCertHost = l.Addr().String()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/notifications/certs/{name}", func(rw http.ResponseWriter, r *http.Request) {
		w := s.world(strings.TrimPrefix(r.PathValue("name"), "CERT-"))
		w.mu.Lock()
		down := w.behave.CertDown
		w.mu.Unlock()
		if down {
			panic(http.ErrAbortHandler)
		}
		_, _ = rw.Write(theAuthority.signerPEM)
	})
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second, TLSConfig: &tls.Config{Certificates: []tls.Certificate{theAuthority.server}, MinVersion: tls.VersionTLS12}}
	go func() { _ = server.ServeTLS(l, "", "") }() // it ends with the process
	return nil
}

// world returns the world of a client id, which begins when it is first named.
func (s *Server) world(client string) *world {
	s.mu.Lock()
	defer s.mu.Unlock()
	w := s.worlds[client]
	if w == nil {
		w = newWorld(client, "", s.base)
		s.worlds[client] = w
	}
	return w
}

func (s *Server) worldOfOrder(id string) *world {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range s.worlds {
		w.mu.Lock()
		found := w.orders[id] != nil
		w.mu.Unlock()
		if found {
			return w
		}
	}
	return nil
}

// token gives out bearer tokens. The first secret that comes with a client id is the right one.
func (s *Server) token(rw http.ResponseWriter, r *http.Request) {
	client, secret, ok := r.BasicAuth()
	if !ok || client == "" || secret == "" || r.FormValue("grant_type") != "client_credentials" {
		writeJSON(rw, http.StatusUnauthorized, map[string]string{"error": "invalid_client", "error_description": "Client Authentication failed"})
		return
	}
	w := s.world(client)
	w.mu.Lock()
	if w.secret == "" {
		w.secret = secret
	}
	wrong := w.secret != secret
	f := w.strike(r)
	w.mu.Unlock()
	if wrong {
		writeJSON(rw, http.StatusUnauthorized, map[string]string{"error": "invalid_client", "error_description": "Client Authentication failed"})
		return
	}
	if s.meet(rw, r, f) {
		return
	}
	sum := sha256.Sum256([]byte(client + "\n" + secret))
	bearer := "A21AA" + base64.RawURLEncoding.EncodeToString(sum[:])
	s.mu.Lock()
	s.tokens[bearer] = w
	s.mu.Unlock()
	writeJSON(rw, http.StatusOK, map[string]any{"scope": "https://uri.paypal.com/services/payments/payment/authcapture", "access_token": bearer, "token_type": "Bearer",
		"app_id": "APP-80W284485P519543T", "expires_in": 32400, "nonce": stamp(time.Now()) + newDebugID()})
}

// meet does what a fault does before the request, and reports whether that was all.
func (s *Server) meet(rw http.ResponseWriter, r *http.Request, f fault) bool {
	f.wait(r)
	if f.Mode == "lost_before" {
		lose(rw)
		return true
	}
	if p := f.before(); p != nil {
		write(rw, p.answer())
		return true
	}
	return false
}

// api answers the calls that need a token.
func (s *Server) api(rw http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	w := s.tokens[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	s.mu.Unlock()
	if w == nil {
		write(rw, refuse(http.StatusUnauthorized, "", "").answer())
		return
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		write(rw, refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "").answer())
		return
	}
	w.mu.Lock()
	f := w.strike(r)
	line := request{At: w.now(), Method: r.Method, Path: r.URL.Path, RequestID: r.Header.Get("PayPal-Request-Id"), Fault: f.Mode}
	w.mu.Unlock()
	note := func(a answer) {
		line.Status = a.status
		if m := issuePattern.FindSubmatch(a.body); m != nil && a.status >= http.StatusBadRequest {
			line.Issue = string(m[1])
		}
		w.mu.Lock()
		w.requests = append(w.requests, line)
		w.mu.Unlock()
	}
	if f.Mode == "lost_before" {
		note(answer{})
		lose(rw)
		return
	}
	if p := f.before(); p != nil {
		note(p.answer())
		write(rw, p.answer())
		return
	}
	x, err := s.specs.request(r, body)
	if err != nil {
		p := refuse(http.StatusBadRequest, "INVALID_PARAMETER_SYNTAX", brief(err))
		note(p.answer())
		write(rw, p.answer())
		return
	}
	a, replay := w.once(r, body, f)
	line.Replay = replay
	if err := x.response(r.Context(), a.status, a.body); err != nil {
		a = refuse(http.StatusInternalServerError, "STAND_IN_OUT_OF_SPECIFICATION", brief(err)).answer()
	}
	note(a)
	w.mu.Lock()
	due := w.take()
	w.mu.Unlock()
	w.deliver(due)
	switch f.Mode {
	case "lost_after":
		lose(rw)
	case "garbage":
		rw.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(rw, "<html><body>Service temporarily moved</body></html>")
	case "amount":
		if f.Value != "" {
			a.body = valuePattern.ReplaceAll(a.body, []byte(`"value":"`+f.Value+`"`))
		}
		if f.Status != 0 {
			a.status = f.Status
		}
		if f.Currency != "" {
			a.body = currencyPattern.ReplaceAll(a.body, []byte(`"currency_code":"`+f.Currency+`"`))
		}
		write(rw, a)
	default:
		write(rw, a)
	}
}

var (
	issuePattern = regexp.MustCompile(`"issue":"([A-Z_0-9]+)"`)
	valuePattern = regexp.MustCompile(`"value":"[0-9.]+"`)

	currencyPattern = regexp.MustCompile(`"currency_code":"[A-Z]+"`)
)

func write(rw http.ResponseWriter, a answer) {
	for k, v := range a.header {
		rw.Header()[k] = v
	}
	if len(a.body) > 0 {
		rw.Header().Set("Content-Type", "application/json")
	}
	rw.Header().Set("Paypal-Debug-Id", newDebugID())
	rw.WriteHeader(a.status)
	_, _ = rw.Write(bytes.TrimSpace(a.body))
}
