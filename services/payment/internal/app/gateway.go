package app

import (
	"context"
	"errors"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/circuitbreaker"
	"github.com/failsafe-go/failsafe-go/retrypolicy"

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

// gateway is a provider behind a breaker for each class of request, so that refunds that fail do not stop checkouts.
type gateway struct {
	provider.Provider
	authorize, settle, fetch guarded
}

// guarded is a class of requests with its policies: Retry(CircuitBreaker(call)).
type guarded struct {
	breaker circuitbreaker.CircuitBreaker[provider.Result]
	run     failsafe.Executor[provider.Result]
}

func newGateway(p provider.Provider) *gateway {
	return &gateway{Provider: p, authorize: newGuarded(), settle: newGuarded(), fetch: newGuarded()}
}

func newGuarded() guarded {
	breaker := circuitbreaker.NewBuilder[provider.Result]().
		HandleIf(func(_ provider.Result, err error) bool {
			return err != nil && !errors.Is(err, context.Canceled) && !errors.Is(err, provider.ErrKeyReused)
		}).
		WithFailureRateThreshold(breakerRate, breakerCalls, breakerWindow).
		WithDelay(breakerDelay).
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
	return guarded{breaker: breaker, run: failsafe.With[provider.Result](retry, breaker)}
}

func (g *guarded) call(ctx context.Context, fn func(context.Context) (provider.Result, error)) (provider.Result, error) {
	res, err := g.run.WithContext(ctx).GetWithExecution(func(exec failsafe.Execution[provider.Result]) (provider.Result, error) {
		return fn(exec.Context())
	})
	if errors.Is(err, circuitbreaker.ErrOpen) {
		return provider.Result{}, provider.NotSentUntil(err, max(g.breaker.RemainingDelay(), time.Second))
	}
	return res, err
}

func (g *gateway) do(ctx context.Context, r provider.Request) (provider.Result, error) {
	class := &g.settle
	if r.Kind == provider.Authorize {
		class = &g.authorize
	}
	return class.call(ctx, func(ctx context.Context) (provider.Result, error) { return provider.Do(ctx, g.Provider, r) })
}

func (g *gateway) look(ctx context.Context, r provider.Request) (provider.Result, error) {
	return g.fetch.call(ctx, func(ctx context.Context) (provider.Result, error) { return g.Provider.Fetch(ctx, r) })
}

// available reports whether shoppers can be offered the provider.
func (g *gateway) available() bool { return !g.authorize.breaker.IsOpen() }
