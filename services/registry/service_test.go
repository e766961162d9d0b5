package registry_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/discovery"
	"emporium/kit/discovery/discoverytest"
	"emporium/kit/discovery/eureka"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/registry"
)

func TestMain(m *testing.M) { kittest.Main(m) }

// serve runs a registry as it is wired, and returns its address. Its metrics are at /metrics.
func serve(t *testing.T, cfg registry.Config, wrap func(http.Handler) http.Handler) string {
	t.Helper()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Eviction == 0 {
		cfg.Eviction = 50 * time.Millisecond
	}
	s, err := registry.New(t.Context(), service.Env{Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Telemetry: tel, Instance: id.New("run")}, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	h := s.Handler()
	if wrap != nil {
		h = wrap(h)
	}
	mux := http.NewServeMux()
	mux.Handle("/", h)
	mux.Handle("/metrics", tel.MetricsHandler())
	server := httptest.NewServer(mux)
	t.Cleanup(func() {
		server.Close()
		ctx := context.WithoutCancel(t.Context())
		for what, err := range map[string]error{"stop": s.Stop(ctx), "close": s.Close(), "telemetry": tel.Shutdown(ctx)} {
			if err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
	})
	return server.URL
}

func client(t *testing.T, servers []string, register ...eureka.Registration) *eureka.Client {
	t.Helper()
	c, err := eureka.New(eureka.Options{Servers: servers, Register: register, Poll: 15 * time.Millisecond, Renew: time.Second, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func run(t *testing.T, c *eureka.Client) (stop func()) {
	t.Helper()
	if err := c.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		if err := c.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// world is the resolver suite's over our own registry: instances register and go as real ones do.
type world struct {
	t        *testing.T
	resolver *eureka.Client
	base     string
	down     atomic.Bool

	mu  sync.Mutex
	set map[string]map[string]func()
}

func (w *world) Resolver() discovery.Resolver { return w.resolver }

func (w *world) Fail(fail bool) bool {
	w.down.Store(fail)
	return true
}

func (w *world) Set(name string, urls ...string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.set[name] == nil {
		w.set[name] = map[string]func(){}
	}
	wanted := map[string]bool{}
	for _, u := range urls {
		wanted[u] = true
		if w.set[name][u] != nil {
			continue
		}
		parsed, err := url.Parse(u)
		if err != nil {
			w.t.Error(err)
			return
		}
		port, err := strconv.Atoi(parsed.Port())
		if err != nil {
			w.t.Error(err)
			return
		}
		c := client(w.t, []string{w.base}, eureka.Registration{App: name, Host: parsed.Hostname(), Port: port})
		w.set[name][u] = run(w.t, c)
	}
	for u, stop := range w.set[name] {
		if !wanted[u] {
			stop()
			delete(w.set[name], u)
		}
	}
}

func TestResolver(t *testing.T) {
	t.Parallel()
	discoverytest.Run(t, func(t *testing.T) discoverytest.World {
		w := &world{t: t, set: map[string]map[string]func(){}}
		w.base = serve(t, registry.Config{User: "shop", Password: "secret"}, func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
				if w.down.Load() {
					rw.WriteHeader(http.StatusServiceUnavailable)
					return
				}
				next.ServeHTTP(rw, r)
			})
		})
		u, err := url.Parse(w.base)
		if err != nil {
			t.Fatal(err)
		}
		u.User = url.UserPassword("shop", "secret")
		w.base = u.String() + "/eureka"
		w.resolver = client(t, []string{w.base})
		run(t, w.resolver)
		return w
	})
}

func up(t *testing.T, c *eureka.Client, name string, want int) {
	t.Helper()
	kittest.Eventually(t, 20*time.Second, func() error {
		a, err := c.Resolve(t.Context(), name)
		if err != nil {
			return err
		}
		if len(a.Instances) != want {
			return fmt.Errorf("%d instances of %s are up, want %d", len(a.Instances), name, want)
		}
		return nil
	})
}

// A registry that was restarted, and so knows nobody, knows all again after one renewal.
func TestARegistryThatForgot(t *testing.T) {
	t.Parallel()
	var now atomic.Pointer[string]
	first, second := serve(t, registry.Config{}, nil), serve(t, registry.Config{}, nil)
	now.Store(&first)
	proxy := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		u, err := url.Parse(*now.Load())
		if err != nil {
			t.Error(err)
			return
		}
		r.SetURL(u)
	}})
	t.Cleanup(proxy.Close)
	c := client(t, []string{"http://127.0.0.1:1/eureka", proxy.URL + "/eureka"}, eureka.Registration{App: "order", Host: "127.0.0.1", Port: 1001})
	run(t, c)
	up(t, c, "order", 1)
	now.Store(&second)
	look := client(t, []string{second + "/eureka"})
	run(t, look)
	up(t, look, "order", 1)
}

// A registry that is silent, or gone, holds up neither the start nor the end of a process, however many services it has.
func TestASilentRegistryHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	t.Cleanup(silent.Close)
	t.Cleanup(func() { close(release) })
	var services []eureka.Registration
	for n := range 20 {
		services = append(services, eureka.Registration{App: fmt.Sprint("service", n), Host: "127.0.0.1", Port: 1001})
	}
	for name, base := range map[string]string{"silent": silent.URL, "gone": "http://127.0.0.1:1"} {
		c, err := eureka.New(eureka.Options{Servers: []string{base + "/eureka"}, Register: services, Timeout: 500 * time.Millisecond, Log: kittest.Logger(t)})
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		if err := c.Start(t.Context()); err != nil {
			t.Errorf("%s: start: %v", name, err)
		}
		if err := c.Stop(t.Context()); err != nil {
			t.Errorf("%s: stop: %v", name, err)
		}
		if took := time.Since(begun); took > 5*time.Second { // one after the other they would take ten
			t.Errorf("%s: it took %v", name, took)
		}
	}
}

// Until all have renewed their leases with a registry that was restarted, they are called as before; one that goes is not.
func TestWhatARegistryForgotStaysInUse(t *testing.T) {
	t.Parallel()
	first, second := serve(t, registry.Config{}, nil), serve(t, registry.Config{}, nil)
	var now atomic.Pointer[string]
	var asked atomic.Int64
	now.Store(&first)
	proxy := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		at := *now.Load()
		if at == second && r.In.URL.Path == "/eureka/apps/" {
			asked.Add(1)
		}
		u, err := url.Parse(at)
		if err != nil {
			t.Error(err)
			return
		}
		r.SetURL(u)
	}})
	t.Cleanup(proxy.Close)
	for _, id := range []string{"1", "2"} {
		send(t, http.MethodPost, first+"/eureka/apps/ORDER", silent(id, 90))
	}
	look := client(t, []string{proxy.URL + "/eureka"})
	run(t, look)
	up(t, look, "order", 2)
	now.Store(&second)
	kittest.Eventually(t, 20*time.Second, func() error {
		if n := asked.Load(); n < 3 {
			return fmt.Errorf("the whole was asked for %d times", n)
		}
		return nil
	})
	up(t, look, "order", 2)
	send(t, http.MethodPost, second+"/eureka/apps/ORDER", silent("1", 90))
	send(t, http.MethodDelete, second+"/eureka/apps/ORDER/1", "")
	up(t, look, "order", 1)
}

// silent is an instance that will not renew its lease, of that many seconds.
func silent(id string, lease int) string {
	return fmt.Sprintf(`{"instance":{"instanceId":%q,"app":"ORDER","hostName":"127.0.0.1","ipAddr":"127.0.0.1","status":"UP","port":{"$":1001,"@enabled":"true"},
		"dataCenterInfo":{"name":"MyOwn"},"leaseInfo":{"renewalIntervalInSecs":1,"durationInSecs":%d}}}`, id, lease)
}

func send(t *testing.T, method, address, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil || resp.StatusCode/100 != 2 {
		t.Fatalf("got %v, %v", resp, err)
	}
	_ = resp.Body.Close()
}

// An instance that ends without a word is taken out when its lease has run out.
func TestAnInstanceThatDied(t *testing.T) {
	t.Parallel()
	base := serve(t, registry.Config{}, nil) + "/eureka"
	send(t, http.MethodPost, base+"/apps/ORDER", silent("1", 1))
	send(t, http.MethodPost, base+"/apps/ORDER", silent("2", 90))
	look := client(t, []string{base})
	run(t, look)
	up(t, look, "order", 1)
	measures(t, base, `registry_instances{service="registry",status="UP"} 1`, `registry_instances{service="registry",status="DOWN"} 0`,
		`registry_evictions_total{service="registry"} 1`)
}

// measures waits until a registry's metrics have these lines.
func measures(t *testing.T, base string, lines ...string) {
	t.Helper()
	kittest.Eventually(t, 20*time.Second, func() error {
		resp, err := http.Get(strings.TrimSuffix(base, "/eureka") + "/metrics")
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			return err
		}
		for _, line := range lines {
			if !strings.Contains(string(text), line) {
				return fmt.Errorf("there is no line %s:\n%s", line, text)
			}
		}
		return nil
	})
}

func TestOptions(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]eureka.Options{
		"no server": {}, "no URL": {Servers: []string{"registry:8761"}},
		"no port": {Servers: []string{"http://r/eureka"}, Register: []eureka.Registration{{App: "a", Host: "h"}}},
	} {
		if _, err := eureka.New(o); err == nil {
			t.Errorf("%s: got no error", name)
		}
	}
	if _, err := registry.New(t.Context(), service.Env{Log: kittest.Logger(t)}, registry.Config{Share: "http://x"}); err == nil {
		t.Error("a share that is no Redis: got no error")
	}
}
