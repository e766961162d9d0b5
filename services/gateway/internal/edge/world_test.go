package edge_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/discovery"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
	"emporium/kit/telemetry"
	"emporium/kit/web"
	"emporium/services/gateway/internal/access"
	"emporium/services/gateway/internal/edge"
	"emporium/services/gateway/internal/limit"
	"emporium/services/gateway/internal/proxy"
	"emporium/services/gateway/internal/route"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// world is an edge with services: product and near in this process, order and stock elsewhere, gone where nobody listens.
type world struct {
	t       *testing.T
	edge    *edge.Edge
	url     string
	clock   *clock.Fake
	guards  *resilience.Set
	signer  *auth.Signer
	client  *http.Client
	ended   sync.Map // sessions
	mu      sync.Mutex
	serving map[string]http.Handler
	log     safe
}

// safe is a buffer that can be read while it is written.
type safe struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safe) Write(p []byte) (int, error) { s.mu.Lock(); defer s.mu.Unlock(); return s.b.Write(p) }
func (s *safe) String() string              { s.mu.Lock(); defer s.mu.Unlock(); return s.b.String() }

// config reads a configuration as the program does.
func config(t testing.TB, yaml string) (c edge.Config, err error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "gateway.yaml")
	must(t, os.WriteFile(file, []byte(yaml), 0o600))
	_, err = conf.Load(&c, conf.Sources{File: file})
	return c, err
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// echo answers with what it was sent.
func echo(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			web.WriteProblem(w, r, err)
			return
		}
		w.Header().Set("X-Request-Id", r.Header.Get("X-Request-Id"))
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"service": name, "path": r.URL.RequestURI(), "headers": r.Header, "body": string(body), "host": r.Host})
	})
}

func newWorld(t *testing.T, yaml string) *world {
	t.Helper()
	w := &world{t: t, clock: clock.NewFake(time.Now()), serving: map[string]http.Handler{}}
	w.client = &http.Client{Transport: &http.Transport{DisableCompression: true}, Timeout: 20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	t.Cleanup(w.client.CloseIdleConnections)
	where := map[string][]string{"inventory": {}}
	for _, name := range []string{"order", "stock"} {
		server := httptest.NewServer(w.handler(name))
		t.Cleanup(server.Close)
		where[name] = []string{server.URL}
	}
	gone := httptest.NewServer(nil)
	gone.Close()
	where["gone"] = []string{gone.URL}
	resolver, err := discovery.Addresses(where, discovery.DNSOptions{})
	must(t, err)
	w.guards, err = resilience.NewSet(resilience.SetOptions{Clock: w.clock, Log: slog.New(slog.DiscardHandler)})
	must(t, err)
	d, err := discovery.Open(discovery.Options{Resolver: resolver, Guards: w.guards})
	must(t, err)
	t.Cleanup(d.Close)
	d.Host("product", w.handler("product"))
	d.Host("near", w.handler("near"))

	key, err := auth.GenerateKey(time.Now().Add(-time.Hour))
	must(t, err)
	set, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	must(t, err)
	w.signer, err = auth.NewSigner(auth.SignerOptions{Issuer: "shop", Audience: "shop", Keys: set})
	must(t, err)
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "shop", Audience: "shop", Keys: set, CacheSize: -1, Revoked: func(session string) bool { _, ok := w.ended.Load(session); return ok }})
	must(t, err)
	t.Cleanup(verifier.Close)
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	must(t, err)
	t.Cleanup(func() { _ = tel.Shutdown(context.WithoutCancel(t.Context())) })
	c, err := config(t, yaml)
	must(t, err)
	log := slog.New(slog.DiscardHandler)
	p, err := proxy.New(proxy.Options{Directory: d, Guards: w.guards, Log: log})
	must(t, err)
	t.Cleanup(p.Close)
	var base []route.Spec
	for _, r := range [][2]string{{"/v1/admin/products", "product"}, {"/v1/products", "product"}, {"/v1/payments", "gone"}, {"/v1/orders", "order"},
		{"/v1/stock", "inventory"}, {"/v1/never", "never"}, {"/v1/catalogue", "stock"}, {"/v1/near", "near"}} {
		base = append(base, route.Spec{ID: r[0], URI: "lb://" + r[1], Order: route.Lowest, Predicates: []string{"Path=" + r[0] + "/**"}})
	}
	lines := access.New(&w.log)
	t.Cleanup(func() { must(t, lines.Close()) })
	w.edge, err = edge.New(edge.Options{Config: c, Base: base, Owns: func(path string) bool { return path == "/healthz" }, Proxy: p, Auth: verifier,
		Limiter: limit.New(nil, w.clock), Access: lines, Clock: w.clock, Log: log, Telemetry: tel.For("gateway")})
	must(t, err)
	t.Cleanup(func() { must(t, w.edge.Close()) })
	api := web.New(web.Options{Service: "gateway", Log: log, Middleware: []func(http.Handler) http.Handler{w.edge.Wrap}})
	api.HandleRaw("GET /healthz", web.Op{ID: "healthz", Policy: web.Public, Hidden: true}, echo("gateway"))
	server := web.NewServer("127.0.0.1:0", api.Handler(), web.ServerOptions{Log: log, ReadHeaderTimeout: 500 * time.Millisecond})
	must(t, server.Start(t.Context()))
	t.Cleanup(func() { _ = server.Stop(kittest.Context(t)) })
	w.url = "http://" + server.Addr()
	return w
}

// serve replaces what a service does.
func (w *world) serve(name string, h http.HandlerFunc) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.serving[name] = h
}

func (w *world) handler(name string) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		h := w.serving[name]
		w.mu.Unlock()
		if h == nil {
			h = echo(name)
		}
		h.ServeHTTP(out, r)
	})
}

func (w *world) token(id string, scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: id, Kind: auth.Staff, Scopes: scopes})
	must(w.t, err)
	return "Bearer " + token
}

// reply is an answer with what echo or a problem says.
type reply struct {
	status              int
	header              http.Header
	text                string
	Service, Code, Path string
	Body, Host          string
	Headers             http.Header
}

func (w *world) do(method, path, body string, headers ...string) reply {
	w.t.Helper()
	var in io.Reader = http.NoBody
	if body != "" {
		in = bytes.NewBufferString(body)
	}
	return w.send(method, path, in, headers...)
}

func (w *world) send(method, path string, body io.Reader, headers ...string) reply {
	w.t.Helper()
	r, err := http.NewRequestWithContext(w.t.Context(), method, w.url+path, body)
	must(w.t, err)
	for i := 0; i+1 < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
			continue
		}
		r.Header.Add(headers[i], headers[i+1])
	}
	resp, err := w.client.Do(r)
	must(w.t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	must(w.t, err)
	out := reply{status: resp.StatusCode, header: resp.Header, text: string(text)}
	_ = json.Unmarshal(text, &out)
	return out
}

func (w *world) apply(yaml string) {
	w.t.Helper()
	c, err := config(w.t, yaml)
	must(w.t, err)
	must(w.t, w.edge.Apply(c))
}

func sum(key string) string {
	s := sha256.Sum256([]byte(key))
	return hex.EncodeToString(s[:])
}
