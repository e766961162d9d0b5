// Package resilience keeps one failing part from taking others with it: deadlines, retries and circuit breakers around every
// call that leaves a service, built on failsafe-go with Resilience4j's order of policies.
package resilience

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/circuitbreaker"
	"github.com/failsafe-go/failsafe-go/failsafehttp"
	"github.com/failsafe-go/failsafe-go/retrypolicy"
	"github.com/failsafe-go/failsafe-go/timeout"

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

// Transport wraps base with the policies. A refusal or a passed deadline is a fault.Unavailable or fault.Timeout that
// names the dependency.
func Transport(dependency string, base http.RoundTripper, o HTTPOptions) http.RoundTripper {
	defaults(&o)
	breaker := circuitbreaker.NewBuilder[*http.Response]().
		HandleIf(failed).
		WithFailureRateThreshold(o.FailureRate, o.MinimumCalls, o.Window).
		WithDelay(o.OpenFor).
		WithSuccessThresholdRatio(3, 5).
		Build()
	limit := timeout.New[*http.Response](o.Timeout)
	retry := retrypolicy.NewBuilder[*http.Response]().
		HandleIf(func(r *http.Response, err error) bool {
			return failed(r, err) && !errors.Is(err, circuitbreaker.ErrOpen)
		}).
		WithMaxAttempts(o.Attempts).
		WithBackoff(o.Delay, time.Second).
		WithJitterFactor(0.3).
		ReturnLastFailure().
		Build()
	return &guarded{
		dependency: dependency, breaker: breaker,
		repeatable: failsafehttp.NewRoundTripper(base, failsafe.Policy[*http.Response](retry), breaker, limit),
		once:       failsafehttp.NewRoundTripper(base, failsafe.Policy[*http.Response](breaker), limit),
	}
}

func defaults(o *HTTPOptions) {
	if o.Timeout <= 0 {
		o.Timeout = 5 * time.Second
	}
	if o.Attempts <= 0 {
		o.Attempts = 2
	}
	if o.Delay <= 0 {
		o.Delay = 50 * time.Millisecond
	}
	if o.FailureRate == 0 {
		o.FailureRate = 0.5
	}
	if o.MinimumCalls == 0 {
		o.MinimumCalls = 20
	}
	if o.Window <= 0 {
		o.Window = 10 * time.Second
	}
	if o.OpenFor <= 0 {
		o.OpenFor = 5 * time.Second
	}
}

// failed reports what counts against a dependency: no answer, or an answer that says that it cannot. A caller that gave up
// says nothing about the dependency.
func failed(r *http.Response, err error) bool {
	if err != nil {
		return !errors.Is(err, context.Canceled)
	}
	switch r.StatusCode {
	case http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout, http.StatusInternalServerError:
		return true
	}
	return false
}

type guarded struct {
	dependency       string
	breaker          circuitbreaker.CircuitBreaker[*http.Response]
	repeatable, once http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (g *guarded) RoundTrip(req *http.Request) (*http.Response, error) {
	next := g.once
	switch req.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
		next = g.repeatable
	}
	resp, err := next.RoundTrip(req)
	switch {
	case err == nil:
		return resp, nil
	case errors.Is(err, circuitbreaker.ErrOpen):
		e := fault.Wrap(err, fault.Unavailable, fmt.Sprintf("The service %s is not answering at the moment; try again shortly.", g.dependency))
		e.RetryAfter = 5
		return nil, e
	case errors.Is(err, timeout.ErrExceeded):
		return nil, fault.Wrap(err, fault.Timeout, fmt.Sprintf("The service %s took too long to answer; try again.", g.dependency))
	}
	return nil, err
}
