// Package resilience keeps one failing part from taking others with it: deadlines, retries and circuit breakers around every
// call that leaves a service, built on failsafe-go with Resilience4j's order of policies.
package resilience

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/failsafehttp"

	"emporium/kit/clock"
	"emporium/kit/deadline"
	"emporium/kit/fault"
)

// HTTPOptions are the policies of one outbound HTTP dependency.
type HTTPOptions struct {
	// Timeout bounds one attempt. Default 5 s.
	Timeout time.Duration
	// Attempts bounds the tries of an idempotent request, the first included. Default 2; others are never repeated.
	Attempts int
	// Delay is the first pause between tries, doubled each time with jitter. Default 50 ms.
	Delay time.Duration
	// FailureRate opens the breaker: a share of at least MinimumCalls within Window. Defaults 0.5, 20 and 10 s.
	FailureRate  float64
	MinimumCalls uint
	Window       time.Duration
	// OpenFor is how long an open breaker refuses before it lets a call try. Default 5 s.
	OpenFor time.Duration
}

// Transport wraps base with policies of its own, for what stands outside of a Set. A refusal or a passed deadline is a
// fault.Unavailable or fault.Timeout that names the dependency.
func Transport(dependency string, base http.RoundTripper, o HTTPOptions) http.RoundTripper {
	p := BuiltIn(dependency)
	replace(&p.Timeout, o.Timeout)
	replace(&p.Retry.Attempts, o.Attempts)
	replace(&p.Retry.Delay, o.Delay)
	p.Retry.Budget = 0
	replace(&p.Breaker.FailureRate, o.FailureRate)
	replace(&p.Breaker.MinimumCalls, int(o.MinimumCalls))
	replace(&p.Breaker.Size, int(o.Window/time.Second))
	replace(&p.Breaker.OpenFor, o.OpenFor)
	return newGuard(dependency, p, clock.System, nil).Transport(base)
}

func replace[T int | float64 | time.Duration](v *T, by T) {
	if by > 0 {
		*v = by
	}
}

// failed tells what counts against a dependency: no answer, or an answer that says that it cannot. A caller that gave up
// says nothing about the dependency, nor does an answer that its short time is over.
func failed(from int) func(*http.Response, error) Outcome {
	return func(r *http.Response, err error) Outcome {
		switch {
		case err != nil:
			return judge(err)
		case r.Request != nil && deadline.Missed(r.Request.Context(), r.StatusCode):
			return Ignored
		case r.StatusCode >= from && !PartAway(r):
			return Failure
		}
		return Success
	}
}

// httpChains are the policies around HTTP calls. They are bound to no transport.
type httpChains struct{ chains[*http.Response] }

func newHTTPChains(g *Guard, p Policy, b *retryBudget) httpChains {
	return httpChains{chain(g, p, b, failed(p.Breaker.FailureStatus), func(e failsafe.ExecutionAttempt[*http.Response]) time.Duration {
		return retryAfter(e.LastResult())
	})}
}

// pauseOf is the pause that an answer asks for.
func pauseOf[R any](r R) time.Duration {
	if resp, ok := any(r).(*http.Response); ok {
		return retryAfter(resp)
	}
	return -1
}

// retryAfter is what the Retry-After of an answer asks for in seconds, -1 when it asks for nothing.
func retryAfter(r *http.Response) time.Duration {
	if r == nil || r.StatusCode != http.StatusServiceUnavailable && r.StatusCode != http.StatusTooManyRequests {
		return -1
	}
	seconds, err := strconv.ParseUint(r.Header.Get("Retry-After"), 10, 31)
	if err != nil {
		return -1
	}
	return time.Duration(seconds) * time.Second
}

// PartAway reports whether an answer says that its service works, and something that the one request needs is away.
func PartAway(r *http.Response) bool {
	return r.StatusCode == http.StatusServiceUnavailable && len(r.Header[fault.PartHeader]) > 0
}

// Transport sends requests to base under the guard's policy, with the caller's deadline in deadline.Header. Requests are
// repeated when their method says that this is safe, or their Idempotency-Key.
func (g *Guard) Transport(base http.RoundTripper) http.RoundTripper {
	return &guarded{guard: g, base: base}
}

type guarded struct {
	guard *Guard
	base  http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (t *guarded) RoundTrip(req *http.Request) (*http.Response, error) {
	chains := &t.guard.built.Load().http
	next := chains.once
	if repeatable(req) {
		next = chains.repeat
	}
	resp, err := failsafehttp.NewRoundTripperWithExecutor(hop{t.base}, next).RoundTrip(t.guard.weigh(req))
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			return nil, fault.Wrap(err, fault.Timeout, "The service "+t.guard.name+" took too long to answer; try again.")
		}
		return nil, t.guard.explain(err)
	}
	return resp, nil
}

// weigh notes whether a caller waits much less long than the policy would. One that waits nearly as long is as good a witness as the policy.
func (g *Guard) weigh(req *http.Request) *http.Request {
	ctx, limit := req.Context(), g.Policy().Timeout
	if end, ok := ctx.Deadline(); ok && time.Until(end) < limit/2 {
		ctx = deadline.Hasty(ctx)
	} else {
		ctx = deadline.Patient(ctx) // what was said of the call that led to this one
	}
	if ctx == req.Context() {
		return req
	}
	return req.WithContext(ctx)
}

func repeatable(req *http.Request) bool {
	switch req.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
		return true
	}
	return len(req.Header["Idempotency-Key"]) == 1
}

// hop tells the receiver how long the caller still waits, and of answers whose request it was. That a caller of little patience got none
// says nothing of the receiver.
type hop struct{ base http.RoundTripper }

func (h hop) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := h.send(req)
	switch {
	case err == nil && resp.Request == nil:
		resp.Request = req
	case err != nil && deadline.IsHasty(req.Context()) && deadline.Passed(req.Context()):
		err = Ignore(err)
	}
	return resp, err
}

func (h hop) send(req *http.Request) (*http.Response, error) {
	if _, ok := req.Context().Deadline(); !ok && len(req.Header[deadline.Header]) == 0 {
		return h.base.RoundTrip(req)
	}
	out := req.WithContext(req.Context()) // a transport may not change what it was given
	if out.Header = req.Header.Clone(); out.Header == nil {
		out.Header = http.Header{}
	}
	if !deadline.Set(req.Context(), out.Header) {
		return nil, Ignore(context.DeadlineExceeded) // nobody was asked
	}
	return h.base.RoundTrip(out)
}

// CloseIdleConnections closes those of the transport behind the guard.
func (t *guarded) CloseIdleConnections() {
	if c, ok := t.base.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
