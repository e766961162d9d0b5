package gateway_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/discovery"
	kitevent "emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/gateway"
)

// whole is the program's configuration as far as it is the gateway's.
type whole struct {
	Gateway gateway.Config `conf:"gateway"`
}

func load(t *testing.T, file, yaml string) (*whole, *conf.Loaded, error) {
	t.Helper()
	check(t, os.WriteFile(file, []byte(yaml), 0o600))
	var c whole
	loaded, err := conf.Load(&c, conf.Sources{File: file})
	return &c, loaded, err
}

// What the manual shows is taken as it stands there.
func TestExamplesOfTheManual(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join(kittest.ModuleRoot(t), "docs", "gateway.md"))
	check(t, err)
	more, err := os.ReadFile(filepath.Join(kittest.ModuleRoot(t), "docs", "production.md"))
	check(t, err)
	_, more, _ = bytes.Cut(more, []byte("## Before the gateway"))
	more, _, _ = bytes.Cut(more, []byte("\n## "))
	text = append(text, more...)
	blocks := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) != 3 {
		t.Fatalf("%d examples", len(blocks))
	}
	for _, b := range blocks {
		yaml := strings.ReplaceAll(b[1], "<sha256 of the key, in hex>", strings.Repeat("ab", 32))
		if _, _, err := load(t, filepath.Join(t.TempDir(), "c.yaml"), yaml); err != nil {
			t.Errorf("%v:\n%s", err, yaml)
		}
	}
	for _, wrong := range []string{"routes: [{id: a, uri: 'lb://x', predicates: [Nonsense=1]}]", "trusted_proxies: [nobody]", "cors: {origins: ['*']}",
		"filter: {methods: [get]}", "filter: {methods: [TRACE]}", "shed: {min: 10, max: 5}", "api_keys: {a: b}", "cache: {paths: [a]}",
		"limits: [{id: a, requests: 1}, {id: a, requests: 1}]", "limits: [{id: a}]"} {
		if _, _, err := load(t, filepath.Join(t.TempDir(), "c.yaml"), "gateway: {"+wrong+"}"); err == nil {
			t.Errorf("%s was taken", wrong)
		}
	}
}

// signals is a bus of which the gateway only listens to signals.
type signals struct {
	kitevent.Bus

	handle chan func(context.Context, []byte)
}

func (s *signals) Broadcast(context.Context, string, []byte) error { return errors.ErrUnsupported }

func (s *signals) Listen(ctx context.Context, topic string, ready func(), handle func(context.Context, []byte)) error {
	if topic != event.TopicProduct {
		return errors.New("not the topic of products")
	}
	ready()
	s.handle <- handle
	<-ctx.Done()
	return ctx.Err()
}

// A gateway that runs follows its file, shows its routes as Spring does, and forgets public answers when products change.
func TestChangesWhileRunning(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	far := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Header().Set("Cache-Control", "public")
		_, _ = io.WriteString(w, r.URL.Path)
	}))
	t.Cleanup(far.Close)
	d, err := discovery.New(map[string][]string{"product": {far.URL}, "gifts": {far.URL}})
	check(t, err)
	t.Cleanup(d.Close)
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	check(t, err)
	t.Cleanup(func() { _ = tel.Shutdown(context.WithoutCancel(t.Context())) })
	key, err := auth.GenerateKey(time.Now())
	check(t, err)
	set, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	check(t, err)
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "shop", Audience: "shop", Keys: set})
	check(t, err)
	t.Cleanup(verifier.Close)
	file := filepath.Join(t.TempDir(), "emporium.yaml")
	c, loaded, err := load(t, file, "gateway: {cache: {fresh: 1h}}")
	check(t, err)
	live, err := conf.NewLive(c, loaded, func(context.Context) (any, *conf.Loaded, error) {
		var next whole
		loaded, err := conf.Load(&next, conf.Sources{File: file})
		return &next, loaded, err
	})
	check(t, err)
	bus := &signals{handle: make(chan func(context.Context, []byte), 1)}
	s, err := gateway.New(t.Context(), service.Env{Clock: clock.System, IDs: id.System, Log: slog.New(slog.DiscardHandler), Auth: verifier, Telemetry: tel, Bus: bus, Config: live},
		c.Gateway, gateway.Routes{"/v1/products": "product", "/v1": "product"}, d, func(context.Context) (bool, []string) { return true, nil })
	check(t, err)
	t.Cleanup(func() { check(t, s.Close()) })
	check(t, s.Start(t.Context()))
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 10*time.Second)
		defer cancel()
		check(t, s.Stop(ctx))
	})
	ask := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, http.NoBody))
		return w
	}
	handle := <-bus.handle
	for _, want := range []string{"MISS", "HIT"} {
		if got := ask("/v1/products").Header().Get("X-Cache"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	handle(t.Context(), []byte(`{"product":{}}`))
	if got := ask("/v1/products").Header().Get("X-Cache"); got != "MISS" || asked.Load() != 2 {
		t.Errorf("after an event of a product: %s, asked %d times", got, asked.Load())
	}

	if got := ask("/gifts/1").Code; got != 404 {
		t.Errorf("before the route is there: %d", got)
	}
	check(t, os.WriteFile(file, []byte(`gateway: {routes: [{id: gifts, uri: "lb://gifts", order: 3, predicates: ["Path=/gifts/**", "Method=GET"], filters: [{name: StripPrefix, args: {parts: 1}}], timeout: 2s, scopes: [], signed_in: false}]}`), 0o600))
	if changes, err := live.Refresh(t.Context()); err != nil || len(changes) == 0 {
		t.Fatalf("changes %v, %v", changes, err)
	}
	if got := ask("/gifts/1"); got.Code != 200 || got.Body.String() != "/1" {
		t.Errorf("with the route: %d %s", got.Code, got.Body)
	}
	routes := s.Routes()
	if len(routes) != 3 || routes[1].ID != "/v1/products" || routes[2].ID != "/v1" {
		t.Fatalf("got %+v", routes)
	}
	want := gateway.Route{Predicate: "(Paths: [/gifts/**] && Methods: [GET])", ID: "gifts", Filters: []string{"[[StripPrefix 1], order = 1]"}, URI: "lb://gifts", Order: 3}
	got := routes[0]
	if got.Predicate != want.Predicate || got.ID != want.ID || got.URI != want.URI || got.Order != want.Order || len(got.Filters) != 1 || got.Filters[0] != want.Filters[0] || got.Metadata["response-timeout"] != int64(2000) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
