package resilience_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/resilience"
)

func passing(t *testing.T, change func(*resilience.Policy)) (*resilience.Guard, *clock.Fake) {
	t.Helper()
	now := clock.NewFake(time.Unix(1000, 0))
	p := resilience.BuiltIn("order")
	p.Breaker.MinimumCalls, p.Breaker.HalfOpenCalls, p.Breaker.OpenFor = 4, 2, 5*time.Second
	change(&p)
	s, err := resilience.NewSet(resilience.SetOptions{Policies: []resilience.Policy{p}, Clock: now})
	if err != nil {
		t.Fatal(err)
	}
	return s.Guard("order"), now
}

// A pass is judged like any other call, and costs nothing but its judgement.
func TestPass(t *testing.T) {
	t.Parallel()
	g, now := passing(t, func(p *resilience.Policy) { p.Breaker.MinimumCalls = 7 })
	pass := func() resilience.Pass {
		t.Helper()
		p, err := g.Pass(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	req := func(ctx context.Context, length int64) *http.Request {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://order/", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.ContentLength = length
		return r
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	late, end := context.WithCancelCause(t.Context())
	end(fault.New(fault.Timeout, "late"))
	for _, c := range []struct {
		name   string
		req    *http.Request
		status int
		err    error
		failed int
	}{
		{"an answer", req(t.Context(), 0), 200, nil, 0},
		{"another protocol", req(t.Context(), 0), 101, nil, 0},
		{"a caller's mistake", req(t.Context(), 0), 404, nil, 0},
		{"a failure", req(t.Context(), 0), 500, nil, 1},
		{"no answer", req(t.Context(), 0), 0, io.ErrUnexpectedEOF, 2},
		{"the route's limit", req(late, 0), 0, errors.New("read: cut"), 3},
		{"the route's limit on who sends slowly", req(late, 9), 0, context.Canceled, 3},
		{"a caller that is gone", req(gone, 0), 0, context.Canceled, 3},
	} {
		var resp *http.Response
		if c.err == nil {
			resp = &http.Response{StatusCode: c.status}
		}
		p := pass()
		now.Advance(time.Second / 10)
		p.Ended(c.req, resp, c.err)
		if got := g.Circuit().Counts().Failed; got != c.failed {
			t.Errorf("%s: %d failures in all, want %d", c.name, got, c.failed)
		}
	}
	pass().Answered(503)
	_, err := g.Pass(t.Context())
	e := fault.From(err)
	if !resilience.Refused(err) || e.Code != fault.Unavailable || e.RetryAfter != 5 {
		t.Fatalf("an open breaker answers %v, wait %d", err, e.RetryAfter)
	}
	now.Advance(5 * time.Second)
	one, two := pass(), pass()
	if _, err := g.Pass(t.Context()); !resilience.Refused(err) {
		t.Error("half open it lets more through than it may")
	}
	one.Answered(200)
	two.Answered(200)
	if g.Circuit().State() != resilience.Closed {
		t.Errorf("it is %v", g.Circuit().State())
	}
}

func TestPassAllocatesNothing(t *testing.T) { //nolint:paralleltest // it counts what the whole process allocates
	g, _ := passing(t, func(*resilience.Policy) {})
	ctx := t.Context()
	if n := testing.AllocsPerRun(100, func() {
		p, _ := g.Pass(ctx)
		p.Answered(200)
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Whether an answer of 500 opens the breaker is the policy's to say.
func TestFailureStatus(t *testing.T) {
	t.Parallel()
	g, _ := passing(t, func(p *resilience.Policy) { p.Breaker.FailureStatus = 502 })
	for _, c := range []struct{ status, failed int }{{500, 0}, {501, 0}, {502, 1}, {504, 2}} {
		p, err := g.Pass(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		p.Answered(c.status)
		if got := g.Circuit().Counts().Failed; got != c.failed {
			t.Errorf("after %d: %d failures, want %d", c.status, got, c.failed)
		}
	}
}

// Passes are bounded like other calls, and what is refused by a bound says nothing of the dependency.
func TestPassesAreBounded(t *testing.T) {
	t.Parallel()
	g, _ := passing(t, func(p *resilience.Policy) { p.Bulkhead.Max, p.Bulkhead.Wait = 1, 0 })
	first, err := g.Pass(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Pass(t.Context()); !resilience.Refused(err) || fault.From(err).RetryAfter == 0 {
		t.Errorf("a second one at the same time: %v", err)
	}
	first.Answered(200)
	second, err := g.Pass(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	second.Answered(200)
	if c := g.Circuit().Counts(); c.Calls != 2 || c.Failed != 0 {
		t.Errorf("got %+v", c)
	}
	limited, _ := passing(t, func(p *resilience.Policy) { p.Rate = resilience.RatePolicy{Limit: 1, Per: time.Hour} })
	if p, err := limited.Pass(t.Context()); err != nil {
		t.Error(err)
	} else {
		p.Answered(200)
	}
	if _, err := limited.Pass(t.Context()); !resilience.Refused(err) {
		t.Errorf("a second one in an hour: %v", err)
	}
}

// Repetitions outside of the guard heed its budget.
func TestAgain(t *testing.T) {
	t.Parallel()
	g, _ := passing(t, func(p *resilience.Policy) { p.Breaker.Enabled = false })
	n := 0
	for ; n < 100 && g.Again(); n++ {
		p, err := g.Pass(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		p.Answered(503)
	}
	if n != 10 {
		t.Errorf("%d failures are repeated, want 10", n)
	}
}
