package edge_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/resilience"
)

// policy gives a dependency a breaker that judges four calls, refuses for 10 s and then tries two.
func (w *world) policy(name string, change func(*resilience.Policy)) {
	w.t.Helper()
	p := resilience.BuiltIn(name)
	p.Breaker.MinimumCalls, p.Breaker.HalfOpenCalls, p.Breaker.OpenFor = 4, 2, 10*time.Second
	if change != nil {
		change(&p)
	}
	must(w.t, w.guards.Apply([]resilience.Policy{p}))
}

func (w *world) state(name string) resilience.CircuitState {
	w.t.Helper()
	g, ok := w.guards.Lookup(name)
	if !ok {
		w.t.Fatalf("nothing passes through %s", name)
	}
	return g.Circuit().State()
}

// counted makes a service answer with a status that can be changed, and counts what reaches it.
func counted(status *atomic.Int32, calls *atomic.Int32) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		if n := status.Load(); n != 200 {
			w.WriteHeader(int(n))
			_, _ = io.WriteString(w, "the service's own words")
			return
		}
		echo("order").ServeHTTP(w, r)
	}
}

// A service in another process that fails is left alone, and the client is told at once when to come back; then a few try it. All of it
// shows at the guards, which /actuator/circuitbreakers and the metrics read.
func TestServicesPassABreaker(t *testing.T) {
	t.Parallel()
	for name, fail := range map[string]func(status *atomic.Int32, slow *atomic.Bool){
		"failures": func(status *atomic.Int32, _ *atomic.Bool) { status.Store(500) },
		"slow":     func(_ *atomic.Int32, slow *atomic.Bool) { slow.Store(true) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, "")
			w.policy("order", func(p *resilience.Policy) { p.Breaker.SlowCall = time.Second })
			var status, calls atomic.Int32
			var slow atomic.Bool
			status.Store(200)
			h := counted(&status, &calls)
			w.serve("order", func(out http.ResponseWriter, r *http.Request) {
				if slow.Load() {
					w.clock.Advance(2 * time.Second)
				}
				h(out, r)
			})
			fail(&status, &slow)
			for range 4 {
				w.do("GET", "/v1/orders", "")
			}
			got := w.do("GET", "/v1/orders", "")
			if got.status != 503 || got.Code != "unavailable" || got.header.Get("Content-Type") != "application/problem+json" || got.header.Get("Retry-After") == "" || calls.Load() != 4 {
				t.Fatalf("open it answers %d %s %v, and the service was asked %d times", got.status, got.text, got.header, calls.Load())
			}
			if got := w.do("GET", "/v1/near", ""); got.status != 200 {
				t.Errorf("another service answers %d", got.status)
			}
			w.clock.Advance(11 * time.Second)
			for range 2 {
				w.do("GET", "/v1/orders", "")
			}
			if w.state("order") != resilience.Open || calls.Load() != 6 {
				t.Errorf("after tries that failed it is %v with %d calls", w.state("order"), calls.Load())
			}
			w.clock.Advance(11 * time.Second)
			status.Store(200)
			slow.Store(false)
			for range 4 {
				if got := w.do("GET", "/v1/orders", ""); got.status != 200 {
					t.Errorf("back it answers %d", got.status)
				}
			}
			if w.state("order") != resilience.Closed {
				t.Errorf("it is %v", w.state("order"))
			}
		})
	}
}

// Who gives up, asks for what is not there, or finds nobody at all says nothing of a service.
func TestWhatOpensNoBreaker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	w.policy("order", nil)
	w.serve("order", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	for range 6 {
		if got := w.do("GET", "/v1/orders", "", "X-Request-Timeout", "20"); got.status != 504 {
			t.Errorf("a client that waits 20 ms gets %d", got.status)
		}
	}
	w.serve("order", func(out http.ResponseWriter, _ *http.Request) { out.WriteHeader(404) })
	for range 6 {
		w.do("GET", "/v1/orders", "")
	}
	for range 30 {
		w.do("GET", "/v1/stock", "")
	}
	for _, name := range []string{"order", "inventory"} {
		if w.state(name) != resilience.Closed {
			t.Errorf("%s is %v", name, w.state(name))
		}
	}
	w.serve("order", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	w.apply("timeout: 30ms")
	for range 8 { // the gateway's own limit does
		w.do("GET", "/v1/orders", "")
	}
	if w.state("order") != resilience.Open {
		t.Errorf("a service that does not answer is %v", w.state("order"))
	}
}

// A stream and another protocol are judged by how they begin, however long they last and however they end.
func TestStreamsPassTheBreakerAsTheyBegin(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	w.policy("order", func(p *resilience.Policy) { p.Breaker.SlowCall = time.Second })
	w.serve("order", func(out http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			conn, _, err := http.NewResponseController(out).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			_, _ = io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
			w.clock.Advance(time.Minute)
			return
		}
		out.Header().Set("Content-Type", "text/event-stream")
		_, _ = io.WriteString(out, "data: 1\n\n")
		_ = http.NewResponseController(out).Flush()
		w.clock.Advance(time.Minute)
		panic(http.ErrAbortHandler)
	})
	for range 3 {
		resp, err := w.client.Get(w.url + "/v1/orders")
		must(t, err)
		_, _ = io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		var d net.Dialer
		conn, err := d.DialContext(t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
		must(t, err)
		_, err = io.WriteString(conn, "GET /v1/orders/ws HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
		must(t, err)
		upgraded, err := http.ReadResponse(bufio.NewReader(conn), nil)
		must(t, err)
		_ = conn.Close()
		if upgraded.StatusCode != http.StatusSwitchingProtocols {
			t.Fatalf("got %s", upgraded.Status)
		}
	}
	g, _ := w.guards.Lookup("order")
	if c := g.Circuit().Counts(); c.State != resilience.Closed || c.Failed != 0 || c.Refused != 0 {
		t.Errorf("got %+v", c)
	}
	must(t, w.guards.Switch("order", true))
	var d net.Dialer
	conn, err := d.DialContext(t.Context(), "tcp", strings.TrimPrefix(w.url, "http://"))
	must(t, err)
	defer conn.Close()
	_, err = io.WriteString(conn, "GET /v1/orders/ws HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
	must(t, err)
	if refused, err := http.ReadResponse(bufio.NewReader(conn), nil); err != nil || refused.StatusCode != 503 {
		t.Errorf("switched off another protocol gets %v, %v", refused, err)
	}
}

// A stream begins with its head, which does not wait for the first event, also for a client that takes compressed answers.
func TestStreamsBeginAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	for path, service := range map[string]string{"/v1/orders": "order", "/v1/near": "near"} {
		w.serve(service, func(out http.ResponseWriter, r *http.Request) {
			out.Header().Set("Content-Type", "text/event-stream")
			out.WriteHeader(http.StatusOK)
			_ = http.NewResponseController(out).Flush()
			<-r.Context().Done()
		})
		for _, encoding := range []string{"", "gzip"} {
			ctx, cancel := context.WithCancel(t.Context())
			r, err := http.NewRequestWithContext(ctx, http.MethodGet, w.url+path, nil)
			must(t, err)
			r.Header.Set("Accept", "text/event-stream")
			if encoding != "" {
				r.Header.Set("Accept-Encoding", encoding)
			}
			resp, err := w.client.Do(r) // returns with the head
			must(t, err)
			if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Encoding") != "" {
				t.Errorf("%s %q: got %s %v", path, encoding, resp.Status, resp.Header)
			}
			cancel()
			_ = resp.Body.Close()
		}
	}
}

// A filter may make an answer one without a body.
func TestStatusWithoutABody(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
routes:
  - {id: quiet, uri: "lb://order", predicates: ["Path=/quiet"], filters: [SetStatus=204]}
`)
	if got := w.do("GET", "/quiet", ""); got.status != 204 || got.text != "" {
		t.Errorf("got %d %q", got.status, got.text)
	}
}

// A route by address has the breaker of its host.
func TestTargetsPassABreaker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	var status, calls atomic.Int32
	status.Store(503)
	target := httptest.NewServer(counted(&status, &calls))
	t.Cleanup(target.Close)
	host := strings.TrimPrefix(target.URL, "http://")
	w.policy(host, nil)
	w.apply(fmt.Sprintf(`routes: [{id: target, uri: %q, predicates: ["Path=/target/**"]}]`, target.URL))
	for range 6 {
		w.do("GET", "/target/x", "")
	}
	if w.state(host) != resilience.Open || calls.Load() != 4 {
		t.Errorf("it is %v after %d calls", w.state(host), calls.Load())
	}
}

// The switch of a service in this process takes it away as well.
func TestSwitchOfAServiceHere(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	must(t, w.guards.Switch("near", true))
	if got := w.do("GET", "/v1/near", ""); got.status != 503 || got.Code != "unavailable" || got.header.Get("Retry-After") == "" {
		t.Errorf("got %d %s", got.status, got.text)
	}
	must(t, w.guards.Switch("near", false))
	if got := w.do("GET", "/v1/near", ""); got.status != 200 {
		t.Errorf("given back it answers %d", got.status)
	}
}

// CircuitBreaker has a breaker of its name, calls the listed answers failures, and has something to say in their place; in this
// process as elsewhere.
func TestCircuitBreakerFilter(t *testing.T) {
	t.Parallel()
	for _, service := range []string{"order", "near"} {
		t.Run(service, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fmt.Sprintf(`
timeout: 5s
routes:
  - {id: forwarded, uri: "lb://%[1]s", predicates: ["Path=/forwarded/**"], filters: ["CircuitBreaker=name=shield; fallbackUri=forward:/instead/of; statusCodes=500,NOT_FOUND"]}
  - {id: locked, uri: "lb://%[1]s", predicates: ["Path=/locked/**"], filters: ["CircuitBreaker=name=other; fallbackUri=forward:/closed; statusCodes=500"]}
  - {id: emptied, uri: "lb://%[1]s", predicates: ["Path=/emptied/**"], filters: ["CircuitBreaker=name=third; fallbackStatus=204; statusCodes=500", "SetResponseHeader=X-By, gateway"]}
  - {id: plain, uri: "lb://%[1]s", predicates: ["Path=/plain/**"], filters: ["CircuitBreaker=fourth"]}
  - {id: late, uri: "lb://%[1]s", predicates: ["Path=/late/**"], filters: ["CircuitBreaker=fifth, forward:/instead/of"], timeout: 30ms}
  - {id: secretive, uri: "lb://%[1]s", predicates: ["Path=/secretive/**"], filters: ["SetRequestHeader=Authorization, Basic partner", "CircuitBreaker=name=sixth; fallbackUri=forward:/instead/of; statusCodes=500"]}
  - {id: instead, uri: "lb://product", predicates: ["Path=/instead/**"]}
  - {id: closed, uri: "lb://product", predicates: ["Path=/closed/**"], signed_in: true}
`, service))
			w.policy("shield", nil)
			var status, calls atomic.Int32
			h := counted(&status, &calls)
			w.serve(service, func(out http.ResponseWriter, r *http.Request) {
				if strings.HasPrefix(r.URL.Path, "/late") {
					_, _ = io.Copy(io.Discard, r.Body)
					<-r.Context().Done()
					return
				}
				out.Header().Set("X-Own", "1")
				h(out, r)
			})
			check := func(when, path string, want int, service string) reply {
				t.Helper()
				got := w.do("POST", path, "a=b", "Content-Type", "application/x-www-form-urlencoded")
				if got.status != want || got.Service != service || got.header.Get("X-Request-Id") == "" {
					t.Errorf("%s: %s answers %d %s", when, path, got.status, got.text)
				}
				return got
			}
			status.Store(200)
			check("well", "/forwarded/x", 200, "order")
			status.Store(500)
			if got := check("failing", "/forwarded/x?q=1", 200, "product"); got.Path != "/instead/of?q=1" || got.Body != "" || got.header.Get("X-Own") != "" {
				t.Errorf("the other route got %s and the client %v", got.text, got.header)
			}
			if got := w.do("POST", "/secretive/x", "", "Authorization", w.token("usr_1")); got.Service != "product" || got.Headers.Get("Authorization") == "" || strings.Contains(got.text, "partner") {
				t.Errorf("the other route got what was for the first: %s", got.text)
			}
			check("a fallback that the caller may not use", "/locked/x", 502, "")
			if got := check("a status instead", "/emptied/x", 204, ""); got.header.Get("X-By") != "gateway" {
				t.Errorf("headers: %v", got.header)
			}
			if got := check("without one", "/plain/x", 500, ""); got.text != "the service's own words" {
				t.Errorf("got %s", got.text)
			}
			check("too slow", "/late/x", 200, "product")
			status.Store(404)
			check("by name", "/forwarded/x", 200, "product")
			status.Store(503)
			if got := check("what is not listed", "/forwarded/x", 503, ""); got.text != "the service's own words" {
				t.Errorf("got %s", got.text)
			}
			status.Store(200)
			w.policy("shield", func(p *resilience.Policy) { p.Breaker.MinimumCalls = 2 })
			status.Store(500)
			before := calls.Load()
			for range 5 {
				check("open", "/forwarded/x", 200, "product")
			}
			if w.state("shield") != resilience.Open || calls.Load() != before+2 {
				t.Errorf("it is %v after %d calls", w.state("shield"), calls.Load()-before)
			}
			if w.state("fourth") != resilience.Closed {
				t.Error("answers that are not listed opened a breaker")
			}
		})
	}
}

// Retry sends again what is safe to repeat, whole, within the route's time and the budget.
func TestRetryFilter(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
routes:
  - {id: short, uri: "lb://order", predicates: ["Path=/short/**"], filters: ["Retry=2"]}
  - {id: long, uri: "lb://order", predicates: ["Path=/long/**"], filters: ["Retry=retries=2; methods=GET,POST,PUT; series=; statuses=NOT_FOUND; firstBackoff=1ms; maxBackoff=5ms; factor=2"]}
  - {id: timed, uri: "lb://order", predicates: ["Path=/timed/**"], filters: ["Retry=retries=5; firstBackoff=1m"], timeout: 2s}
  - {id: broken, uri: "lb://order", predicates: ["Path=/broken/**"], filters: ["Retry=1"]}
  - {id: both, uri: "lb://order", predicates: ["Path=/both/**"], filters: ["Retry=2", "CircuitBreaker=name=both; fallbackStatus=204; statusCodes=500"]}
`)
	w.policy("order", func(p *resilience.Policy) { p.Breaker.Enabled, p.Retry.Budget = false, 0 })
	var mu sync.Mutex
	var seen []string
	answers := []int{}
	w.serve("order", func(out http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		seen = append(seen, string(body))
		status := 200
		if len(answers) > 0 {
			status, answers = answers[0], answers[1:]
		}
		mu.Unlock()
		switch status {
		case 0:
			panic(http.ErrAbortHandler)
		case 429:
			out.Header().Set("Retry-After", "60")
		}
		out.WriteHeader(status)
	})
	for _, c := range []struct {
		name, method, path, body string
		header                   []string
		answers                  []int
		want, calls              int
	}{
		{"failures end", "GET", "/short/x", "", nil, []int{500, 503}, 200, 3},
		{"failures do not end", "GET", "/short/x", "", nil, []int{500, 500, 501, 500}, 501, 3},
		{"what is no failure", "GET", "/short/x", "", nil, []int{404}, 404, 1},
		{"only what is listed", "POST", "/short/x", "", []string{"Idempotency-Key", "k1"}, []int{500}, 500, 1},
		{"a connection that breaks", "GET", "/broken/x", "", []string{"X-Fresh", "1"}, []int{0, 200}, 200, 2},
		{"a status by name, series off", "GET", "/long/x", "", nil, []int{404, 500}, 500, 2},
		{"a post without a key", "POST", "/long/x", "abc", nil, []int{404}, 404, 1},
		{"a post with a key, its body again", "POST", "/long/x", "abc", []string{"Idempotency-Key", "k2"}, []int{404, 404}, 200, 3},
		{"a put", "PUT", "/long/x", "abc", nil, []int{404}, 200, 2},
		{"a pause beyond the time", "GET", "/timed/x", "", nil, []int{500}, 500, 1},
		{"inside of a breaker", "GET", "/both/x", "", nil, []int{500, 500, 500}, 204, 3},
	} {
		mu.Lock()
		seen, answers = nil, append([]int{}, c.answers...)
		mu.Unlock()
		got := w.do(c.method, c.path, c.body, append(c.header, "Content-Type", "text/csv")...)
		if got.status != c.want || len(seen) != c.calls {
			t.Errorf("%s: got %d after %d calls, want %d after %d", c.name, got.status, len(seen), c.want, c.calls)
		}
		for _, body := range seen {
			if body != c.body {
				t.Errorf("%s: the service got %q", c.name, body)
			}
		}
	}
	// The budget: when most calls fail, nothing is repeated any more.
	w.policy("order", func(p *resilience.Policy) { p.Breaker.Enabled, p.Retry.Budget = false, 0.1 })
	mu.Lock()
	seen, answers = nil, make([]int, 200)
	for i := range answers {
		answers[i] = 500
	}
	mu.Unlock()
	for range 20 {
		w.do("GET", "/short/x", "")
	}
	if n := len(seen); n < 21 || n > 31 {
		t.Errorf("20 requests made %d calls, of which 20 tokens allow 10 repetitions", n)
	}
}

// What is behind is told how long the answer may take: what the route allows, and no longer than the client waits.
func TestTimeIsHandedOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, `
timeout: 7s
cache: {enabled: false}
routes:
  - {id: own, uri: "lb://order", predicates: ["Path=/own/**"], timeout: 3s}
  - {id: again, uri: "lb://order", predicates: ["Path=/again/**"], filters: ["Retry=1"], timeout: 2s}
`)
	for _, c := range []struct {
		path, said  string
		least, most int
	}{
		{"/v1/orders", "", 7000, 7000}, {"/own/x", "", 3000, 3000}, {"/own/x", "60000", 3000, 3000}, {"/own/x", "1000", 500, 1000}, {"/own/x", "nonsense", 3000, 3000},
		{"/again/x", "", 1500, 2000},
	} {
		got := w.do("GET", c.path, "", "X-Request-Timeout", c.said)
		n, err := strconv.Atoi(got.Headers.Get("X-Request-Timeout"))
		if err != nil || n < c.least || n > c.most {
			t.Errorf("%s with %q: the service was told %v", c.path, c.said, got.Headers["X-Request-Timeout"])
		}
	}
}
