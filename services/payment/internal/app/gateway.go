package app

import (
	"context"
	"errors"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/circuitbreaker"
	"github.com/failsafe-go/failsafe-go/retrypolicy"

	"emporium/kit/clock"
	"emporium/services/payment/internal/provider"
)

// The breaker opens when half of at least breakerCalls calls within breakerWindow failed, and lets one try again after
// breakerDelay. Declines are answers, not failures.
const (
	breakerRate   = 0.5
	breakerCalls  = 20
	breakerWindow = 10 * time.Second
	breakerDelay  = 5 * time.Second
)

// gateway is a provider behind a breaker and a limit for each class of request, so that refunds that fail do not stop
// checkouts.
type gateway struct {
	provider.Provider
	authorize, capture, refund, fetch *guarded
}

// guarded is a class of requests with its policies: Retry(CircuitBreaker(call)), behind a limit.
type guarded struct {
	breaker circuitbreaker.CircuitBreaker[provider.Result]
	run     failsafe.Executor[provider.Result]
	limit   *limit
}

func newGateway(p provider.Provider, c clock.Clock, delay time.Duration) *gateway {
	class := func() *guarded { return newGuarded(p.Traits().PerSecond, c, delay) }
	return &gateway{Provider: p, authorize: class(), capture: class(), refund: class(), fetch: class()}
}

func newGuarded(rate float64, c clock.Clock, delay time.Duration) *guarded {
	breaker := circuitbreaker.NewBuilder[provider.Result]().
		HandleIf(func(_ provider.Result, err error) bool {
			return err != nil && !errors.Is(err, context.Canceled) && !errors.Is(err, provider.ErrKeyReused) && provider.RetryAfter(err) == 0
		}).
		WithFailureRateThreshold(breakerRate, breakerCalls, breakerWindow).
		WithDelay(delay).
		Build()
	// Only what certainly was not carried out is repeated at once. All else waits in its row, where a crash cannot lose it.
	retry := retrypolicy.NewBuilder[provider.Result]().
		HandleIf(func(_ provider.Result, err error) bool {
			return errors.Is(err, provider.ErrNotSent) && provider.RetryAfter(err) == 0 && !errors.Is(err, provider.ErrKeyReused)
		}).
		WithMaxAttempts(2).
		WithDelay(50 * time.Millisecond).
		ReturnLastFailure().
		Build()
	return &guarded{breaker: breaker, run: failsafe.With[provider.Result](retry, breaker), limit: newLimit(rate, c)}
}

func (g *guarded) call(ctx context.Context, fn func(context.Context) (provider.Result, error)) (provider.Result, error) {
	if wait := g.limit.take(); wait > 0 {
		return provider.Result{}, provider.NotSentUntil(errLimited, wait)
	}
	res, err := g.run.WithContext(ctx).GetWithExecution(func(exec failsafe.Execution[provider.Result]) (provider.Result, error) {
		return fn(exec.Context())
	})
	if errors.Is(err, circuitbreaker.ErrOpen) {
		return provider.Result{}, provider.NotSentUntil(err, max(g.breaker.RemainingDelay(), time.Second))
	}
	if wait := provider.RetryAfter(err); wait > 0 && wait <= maxPause {
		g.limit.pause(wait)
	}
	return res, err
}

func (g *gateway) class(kind provider.Kind) *guarded {
	switch kind {
	case provider.Authorize:
		return g.authorize
	case provider.Refund:
		return g.refund
	default:
		return g.capture
	}
}

func (g *gateway) do(ctx context.Context, r provider.Request) (provider.Result, error) {
	return g.class(r.Kind).call(ctx, func(ctx context.Context) (provider.Result, error) { return provider.Do(ctx, g.Provider, r) })
}

func (g *gateway) look(ctx context.Context, r provider.Request) (provider.Result, error) {
	return g.fetch.call(ctx, func(ctx context.Context) (provider.Result, error) { return g.Provider.Fetch(ctx, r) })
}

// ask makes any other call that changes nothing.
func (g *gateway) ask(ctx context.Context, timeout time.Duration, fn func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	_, err := g.fetch.call(ctx, func(ctx context.Context) (provider.Result, error) { return provider.Result{}, fn(ctx) })
	return err
}

// available reports whether shoppers can be offered the provider.
func (g *gateway) available() bool { return !g.authorize.breaker.IsOpen() }

// waits is when a shopper may try again.
func (g *gateway) waits() time.Duration {
	return max(g.authorize.breaker.RemainingDelay(), time.Second)
}
