package resilience

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/bulkhead"
	"github.com/failsafe-go/failsafe-go/ratelimiter"
	"github.com/failsafe-go/failsafe-go/retrypolicy"
	"github.com/failsafe-go/failsafe-go/timeout"

	"emporium/kit/fault"
)

// Guard stands before one dependency. What goes out passes through Do, Once or Transport, which share its breaker and its counts.
type Guard struct {
	name    string
	circuit *Circuit
	built   atomic.Pointer[built]
	calls   [results]atomic.Int64
}

// built is a policy made ready for both kinds of calls.
type built struct {
	policy Policy
	calls  chains[any]
	http   httpChains
	budget *retryBudget
	rate   ratelimiter.RateLimiter[any] // of passes; nil sets no bound
	room   bulkhead.Bulkhead[any]       // likewise
}

// chains are the policies around a call: with repetition, and without.
type chains[R any] struct{ repeat, once failsafe.Executor[R] }

// The results that calls are counted by.
const (
	resultSuccess = iota
	resultFailure
	resultIgnored
	resultSlow
	resultRefused
	resultTimeout
	resultBulkhead
	resultRate
	resultRetry
	resultBudget
	results
)

var resultNames = [results]string{"success", "failure", "ignored", "slow", "not_permitted", "timeout", "bulkhead_full", "rate_limited", "retry", "retry_budget"}

func (g *Guard) count(result int) { g.calls[result].Add(1) }

// Name is the dependency's.
func (g *Guard) Name() string { return g.name }

// Circuit is the guard's circuit breaker.
func (g *Guard) Circuit() *Circuit { return g.circuit }

// Policy is the one in force.
func (g *Guard) Policy() Policy { return g.built.Load().policy }

// Off reports whether the dependency was taken away by its switch, for callers that cost too little to pass through Do.
func (g *Guard) Off() bool { return g.circuit.State() == ForcedOpen }

// Do calls fn under the policy, and again when it fails and the policy allows. fn must be safe to repeat and must heed its
// context. A refusal is fault.Unavailable and a passed limit fault.Timeout; other errors are fn's own.
func Do[T any](ctx context.Context, g *Guard, fn func(context.Context) (T, error)) (T, error) {
	return run(ctx, g, g.built.Load().calls.repeat, fn)
}

// Once is Do for what must not be repeated.
func Once[T any](ctx context.Context, g *Guard, fn func(context.Context) (T, error)) (T, error) {
	return run(ctx, g, g.built.Load().calls.once, fn)
}

func run[T any](ctx context.Context, g *Guard, chain failsafe.Executor[any], fn func(context.Context) (T, error)) (out T, err error) {
	v, err := chain.WithContext(ctx).GetWithExecution(func(e failsafe.Execution[any]) (any, error) { return fn(e.Context()) })
	if v != nil {
		out, _ = v.(T)
	}
	return out, g.explain(err)
}

// Ignore marks an error that says nothing of the dependency, such as a caller's mistake: it counts neither way and is not
// repeated.
func Ignore(err error) error {
	if err == nil {
		return nil
	}
	return ignored{err}
}

type ignored struct{ error }

func (i ignored) Unwrap() error { return i.error }

// IsIgnored reports whether an error says nothing of the dependency.
func IsIgnored(err error) bool {
	_, ok := errors.AsType[ignored](err)
	return ok
}

// judge is the outcome of a call that returned err. A caller that gave up says nothing of the dependency.
func judge(err error) Outcome {
	switch {
	case err == nil:
		return Success
	case errors.Is(err, context.Canceled), IsIgnored(err):
		return Ignored
	}
	return Failure
}

// Refusal is what calls get while the breaker refuses them.
func (g *Guard) Refusal() error { return g.explain(ErrNotPermitted) }

// explain gives the policies' own errors their faults.
func (g *Guard) explain(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ErrNotPermitted):
		e := fault.Wrap(err, fault.Unavailable, fmt.Sprintf("The service %s is not answering at the moment; try again shortly.", g.name))
		e.RetryAfter = max(1, int(g.circuit.RetryAfter()/time.Second))
		return e
	case errors.Is(err, timeout.ErrExceeded):
		return fault.Wrap(err, fault.Timeout, fmt.Sprintf("The service %s took too long to answer; try again.", g.name))
	case errors.Is(err, bulkhead.ErrFull), errors.Is(err, ratelimiter.ErrExceeded):
		e := fault.Wrap(err, fault.Unavailable, fmt.Sprintf("The service %s is asked too much at the moment; try again shortly.", g.name))
		e.RetryAfter = 1
		return e
	}
	return err
}

// configure puts a policy in force. Calls under way end under the old one.
func (g *Guard) configure(p Policy) {
	p.fill()
	b := newRetryBudget(p.Retry.Budget)
	next := &built{policy: p, budget: b, calls: chain(g, p, b, func(_ any, err error) Outcome { return judge(err) }, nil)}
	next.http = newHTTPChains(g, p, b)
	if p.Rate.Limit > 0 {
		next.rate = rateLimiter[any](g, p.Rate)
	}
	if p.Bulkhead.Max > 0 {
		next.room = room[any](g, p.Bulkhead)
	}
	if old := g.built.Load(); old == nil || old.policy.Breaker != p.Breaker {
		g.circuit.Configure(p.Breaker)
	}
	g.built.Store(next)
}

// chain builds Retry(CircuitBreaker(RateLimiter(TimeLimiter(Bulkhead)))).
func chain[R any](g *Guard, p Policy, b *retryBudget, outcome func(R, error) Outcome, pause failsafe.DelayFunc[R]) chains[R] {
	inner := []failsafe.Policy[R]{&breakerPolicy[R]{guard: g, outcome: outcome, budget: b}}
	if p.Rate.Limit > 0 {
		inner = append(inner, rateLimiter[R](g, p.Rate))
	}
	if p.Timeout > 0 {
		inner = append(inner, timeout.NewBuilder[R](p.Timeout).
			OnTimeoutExceeded(func(failsafe.ExecutionDoneEvent[R]) { g.count(resultTimeout) }).Build())
	}
	if p.Bulkhead.Max > 0 {
		inner = append(inner, room[R](g, p.Bulkhead))
	}
	once := failsafe.With(inner...)
	if p.Retry.Attempts < 2 {
		return chains[R]{repeat: once, once: once}
	}
	retry := retrypolicy.NewBuilder[R]().
		HandleIf(func(r R, err error) bool { return outcome(r, err) == Failure && !refusedHere(err) }).
		AbortIf(func(r R, _ error) bool {
			if !b.allows() {
				g.count(resultBudget)
				return true
			}
			return pause != nil && pauseOf(r) > p.Retry.MaxDelay
		}).
		WithMaxAttempts(p.Retry.Attempts).
		OnRetry(func(failsafe.ExecutionEvent[R]) { g.count(resultRetry) }).
		ReturnLastFailure()
	if p.Retry.Delay > 0 {
		retry = retry.WithJitterFactor(p.Retry.Jitter)
		if p.Retry.MaxDelay > p.Retry.Delay {
			retry = retry.WithBackoff(p.Retry.Delay, p.Retry.MaxDelay)
		} else {
			retry = retry.WithDelay(p.Retry.Delay)
		}
	}
	if pause != nil {
		retry = retry.WithDelayFunc(pause)
	}
	return chains[R]{repeat: failsafe.With(append([]failsafe.Policy[R]{retry.Build()}, inner...)...), once: once}
}

func rateLimiter[R any](g *Guard, p RatePolicy) ratelimiter.RateLimiter[R] {
	return ratelimiter.NewSmoothBuilder[R](uint(p.Limit), p.Per).WithMaxWaitTime(p.Wait).
		OnRateLimitExceeded(func(failsafe.ExecutionEvent[R]) { g.count(resultRate) }).Build()
}

func room[R any](g *Guard, p BulkheadPolicy) bulkhead.Bulkhead[R] {
	return bulkhead.NewBuilder[R](uint(p.Max)).WithMaxWaitTime(p.Wait).OnFull(func(failsafe.ExecutionEvent[R]) { g.count(resultBulkhead) }).Build()
}

// refusedHere reports whether a policy refused before the dependency saw anything, which asking again at once does not change.
func refusedHere(err error) bool {
	return errors.Is(err, ErrNotPermitted) || errors.Is(err, bulkhead.ErrFull) || errors.Is(err, ratelimiter.ErrExceeded)
}

// Refused reports whether a policy kept a call from its dependency, which then has seen nothing of it.
func Refused(err error) bool { return refusedHere(err) }
