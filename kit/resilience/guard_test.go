package resilience_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"emporium/kit/deadline"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
	"emporium/kit/telemetry"
)

func newSet(t *testing.T, policies ...resilience.Policy) *resilience.Set {
	t.Helper()
	s, err := resilience.NewSet(resilience.SetOptions{Policies: policies, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var errBroken = errors.New("broken")

func TestDoRepeatsAndOnceDoesNot(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := resilience.Defaults("smtp")
		p.Retry.Jitter = 0
		g := newSet(t, p).Guard("smtp")
		calls, begun := 0, time.Now()
		try := func(answers ...error) func(context.Context) (int, error) {
			calls = 0
			return func(context.Context) (int, error) {
				err := answers[min(calls, len(answers)-1)]
				calls++
				return calls, err
			}
		}
		if n, err := resilience.Do(t.Context(), g, try(errBroken, errBroken, nil)); n != 3 || err != nil {
			t.Errorf("got %d, %v, want the third try's answer", n, err)
		}
		if took := time.Since(begun); took != 1500*time.Millisecond {
			t.Errorf("three tries took %v, want pauses of 0.5 and 1 s", took)
		}
		if _, err := resilience.Do(t.Context(), g, try(errBroken)); !errors.Is(err, errBroken) || calls != 3 {
			t.Errorf("got %v after %d calls, want the last failure after 3", err, calls)
		}
		if _, err := resilience.Once(t.Context(), g, try(errBroken)); !errors.Is(err, errBroken) || calls != 1 {
			t.Errorf("got %v after %d calls", err, calls)
		}
		if _, err := resilience.Do(t.Context(), g, try(resilience.Ignore(errBroken))); !errors.Is(err, errBroken) || calls != 1 {
			t.Errorf("got %v after %d calls, want a caller's mistake not to be repeated", err, calls)
		}
		if c := g.Circuit().Counts(); c.Calls != 7 || c.Failed != 6 {
			t.Errorf("the breaker saw %d calls and %d failures, want 7 and 6", c.Calls, c.Failed)
		}
	})
}

func TestTimeoutBulkheadAndRate(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := resilience.Policy{Name: "x", Timeout: time.Second, Bulkhead: resilience.BulkheadPolicy{Max: 1}}
		slow := newSet(t, p).Guard("x")
		hang := func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, context.Cause(ctx) }
		first := make(chan error)
		go func() { _, err := resilience.Do(t.Context(), slow, hang); first <- err }()
		synctest.Wait()
		if _, err := resilience.Do(t.Context(), slow, hang); !fault.Is(err, fault.Unavailable) {
			t.Errorf("beside a call under way: got %v, want unavailable", err)
		}
		if err := <-first; !fault.Is(err, fault.Timeout) {
			t.Errorf("got %v, want a timeout", err)
		}
		rate := newSet(t, resilience.Policy{Name: "x", Rate: resilience.RatePolicy{Limit: 1, Per: time.Minute}}).Guard("x")
		quick := func(context.Context) (int, error) { return 1, nil }
		_, first1 := resilience.Do(t.Context(), rate, quick)
		_, second := resilience.Do(t.Context(), rate, quick)
		if first1 != nil || !fault.Is(second, fault.Unavailable) {
			t.Errorf("got %v and %v, want the second call in a minute refused", first1, second)
		}
	})
}

func TestTheRetryBudgetEndsAStorm(t *testing.T) {
	t.Parallel()
	p := resilience.Policy{Name: "x", Retry: resilience.RetryPolicy{Attempts: 10, Budget: 0.1}, Breaker: resilience.BreakerPolicy{Enabled: false}}
	g := newSet(t, p).Guard("x")
	calls := 0
	fails := func(context.Context) (int, error) { calls++; return 0, errBroken }
	for range 50 {
		if _, err := resilience.Do(t.Context(), g, fails); !errors.Is(err, errBroken) {
			t.Fatalf("got %v, want the failure itself", err)
		}
	}
	if calls > 60 {
		t.Errorf("50 failing calls were tried %d times, of 500 without a budget", calls)
	}
	for range 200 {
		_, _ = resilience.Do(t.Context(), g, func(context.Context) (int, error) { return 0, nil })
	}
	calls = 0
	if _, _ = resilience.Do(t.Context(), g, fails); calls < 5 {
		t.Errorf("after successes a failing call is tried %d times", calls)
	}
}

func TestHTTPTellsTheDeadlineAndHeedsRetryAfter(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := resilience.Defaults("far")
		p.Timeout, p.Retry.Attempts = 10*time.Second, 2
		var told []string
		pauses := []string{"2"}
		tr := newSet(t, p).Guard("far").Transport(trip(func(r *http.Request) (*http.Response, error) {
			told = append(told, r.Header.Get(deadline.Header))
			resp := &http.Response{StatusCode: 503, Header: http.Header{"Retry-After": pauses}, Body: http.NoBody}
			return resp, nil
		}))
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		get := func() (time.Duration, int) {
			told = nil
			begun := time.Now()
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://far/", nil)
			if err != nil {
				t.Fatal(err)
			}
			resp, err := tr.RoundTrip(req)
			if err != nil {
				t.Fatal(err)
			}
			_ = resp.Body.Close()
			if req.Header.Get(deadline.Header) != "" {
				t.Error("the caller's request was changed")
			}
			return time.Since(begun), len(told)
		}
		took, calls := get()
		if calls != 2 || took < 1400*time.Millisecond || took > 2600*time.Millisecond {
			t.Errorf("%d calls in %v, want two about 2 s apart", calls, took)
		}
		if ms, err := strconv.Atoi(told[0]); err != nil || ms < 9000 || ms > 20000 {
			t.Errorf("the receiver was told %q", told[0])
		}
		pauses = []string{"3600"}
		if took, calls := get(); calls != 1 || took != 0 {
			t.Errorf("%d calls in %v, want no second one for an hour's pause", calls, took)
		}
	})
}

type trip func(*http.Request) (*http.Response, error)

func (f trip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestWritesWithAKeyAreRepeated(t *testing.T) {
	t.Parallel()
	f := &fake{answers: []int{0, 200}}
	tr := newSet(t).Guard("order").Transport(f)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://order/", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Idempotency-Key", "k")
	resp, err := tr.RoundTrip(req)
	if err != nil || f.calls != 2 {
		t.Fatalf("got %v after %d calls", err, f.calls)
	}
	_ = resp.Body.Close()
}

func TestPoliciesChangeWhileRunning(t *testing.T) {
	t.Parallel()
	s := newSet(t)
	g, other := s.Guard("order"), s.Guard("payment")
	if got := g.Policy(); got != resilience.BuiltIn("order") {
		t.Errorf("got %+v", got)
	}
	p := resilience.Defaults("order")
	p.Timeout = time.Minute
	if err := s.Apply([]resilience.Policy{p}); err != nil {
		t.Fatal(err)
	}
	if s.Guard("order") != g || g.Policy() != p || other.Policy() != resilience.BuiltIn("payment") {
		t.Errorf("got %+v and %+v", g.Policy(), other.Policy())
	}
	all := resilience.Defaults("default")
	if err := s.Apply([]resilience.Policy{all}); err != nil {
		t.Fatal(err)
	}
	if other.Policy().Retry != all.Retry || other.Policy().Name != "payment" || s.Guard("new").Policy().Retry != all.Retry {
		t.Errorf("the default does not hold: %+v", other.Policy())
	}
	if err := s.Apply([]resilience.Policy{p, p}); err == nil {
		t.Error("two policies of one name were taken")
	}
}

func TestActuatorAndMetrics(t *testing.T) {
	t.Parallel()
	p := resilience.Defaults("order")
	p.Breaker.MinimumCalls, p.Retry.Attempts = 2, 1
	s := newSet(t, p)
	registry := prometheus.NewRegistry()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test", Registry: registry})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tel.Shutdown(context.WithoutCancel(t.Context())) })
	remove := s.Probe(tel)
	g := s.Guard("order")
	for range 3 {
		_, _ = resilience.Do(t.Context(), g, func(context.Context) (int, error) { return 0, errBroken })
	}
	mux := http.NewServeMux()
	s.Register(mux)
	ask := func(method, path, body string) (int, map[string]any) {
		r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		out := map[string]any{}
		_ = json.Unmarshal(w.Body.Bytes(), &out)
		return w.Code, out
	}
	_, all := ask(http.MethodGet, "/actuator/circuitbreakers", "")
	one := all["circuitBreakers"].(map[string]any)["order"].(map[string]any)
	if one["state"] != "OPEN" || one["failureRate"] != "100.0%" || one["notPermittedCalls"] != 1.0 || one["bufferedCalls"] != 2.0 {
		t.Errorf("got %v", one)
	}
	for _, c := range []struct {
		path, body string
		want       int
		state      resilience.CircuitState
	}{
		{"/actuator/circuitbreakers/nobody", `{"updateState":"CLOSE"}`, 404, resilience.Open},
		{"/actuator/circuitbreakers/order", `{"updateState":"EXPLODE"}`, 400, resilience.Open},
		{"/actuator/circuitbreakers/order", `{"updateState":"CLOSE"}`, 200, resilience.Closed},
		{"/actuator/circuitbreakers/order", `{"updateState":"DISABLE"}`, 200, resilience.Disabled},
		{"/actuator/circuitbreakers/order", `{"updateState":"FORCE_OPEN"}`, 200, resilience.ForcedOpen},
	} {
		if status, _ := ask(http.MethodPost, c.path, c.body); status != c.want || g.Circuit().State() != c.state {
			t.Errorf("%s %s: got %d and %v", c.path, c.body, status, g.Circuit().State())
		}
	}
	_, events := ask(http.MethodGet, "/actuator/circuitbreakerevents", "")
	if list := events["circuitBreakerEvents"].([]any); len(list) != 4 || list[0].(map[string]any)["stateTransition"] != "CLOSED_TO_OPEN" {
		t.Errorf("got %v", events)
	}
	want := `# HELP circuit_breaker_state State of the circuit breaker before a dependency: 0 closed, 1 half open, 2 open.
# TYPE circuit_breaker_state gauge
circuit_breaker_state{dependency="order",kind="http",service="test"} 2
# HELP resilience_calls_total Calls to a dependency by result: success, failure, ignored, not_permitted, bulkhead_full and rate_limited are ends of an attempt; slow, timeout, retry and retry_budget come besides.
# TYPE resilience_calls_total counter
resilience_calls_total{dependency="order",result="failure",service="test"} 2
resilience_calls_total{dependency="order",result="not_permitted",service="test"} 1
`
	if err := testutil.GatherAndCompare(registry, strings.NewReader(want), "circuit_breaker_state", "resilience_calls_total"); err != nil {
		t.Error(err)
	}
	if err := remove(); err != nil {
		t.Error(err)
	}
}

func TestTheSwitchTakesADependencyAway(t *testing.T) {
	t.Parallel()
	s := newSet(t)
	tr := s.Guard("order").Transport(&fake{answers: []int{200}})
	ask := func() error {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://order/", nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := tr.RoundTrip(req)
		if err == nil {
			_, _ = io.Copy(io.Discard, resp.Body)
			_ = resp.Body.Close()
		}
		return err
	}
	for _, off := range []bool{true, false} {
		if err := s.Switch("order", off); err != nil {
			t.Fatal(err)
		}
		if err := ask(); fault.Is(err, fault.Unavailable) != off || s.Guard("order").Off() != off {
			t.Errorf("off %v: got %v", off, err)
		}
	}
	if s.Switch("nobody", true) == nil {
		t.Error("a switch that does nothing was taken")
	}
}
