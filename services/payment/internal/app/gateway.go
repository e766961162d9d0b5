package app

import (
	"context"
	"errors"
	"time"

	"emporium/kit/clock"
	"emporium/kit/resilience"
	"emporium/services/payment/internal/provider"
)

// policy is that of one class of requests. The breaker opens when half of at least 20 calls within 10 s failed, for 5 s. How long a
// call may take is its caller's to say, and nothing is repeated here but what certainly was not carried out.
func policy(name string) resilience.Policy {
	p := resilience.BuiltIn(name)
	p.Timeout, p.Retry.Attempts = 0, 1
	p.Breaker.HalfOpenCalls = 1 // some classes have a request an hour, and must not wait for five that go well
	return p
}

// gateway is a provider behind a breaker and a limit for each class of request, so that refunds that fail do not stop
// checkouts.
type gateway struct {
	provider.Provider
	authorize, capture, refund, fetch, vault *guarded
}

// guarded is a class of requests with its guard, behind a limit.
type guarded struct {
	guard *resilience.Guard
	limit *limit
	// after runs after each call, with the call's context; nil for nothing.
	after func(context.Context)
}

func newGateway(p provider.Provider, guards *resilience.Set, c clock.Clock) *gateway {
	rate := p.Traits().PerSecond
	class := func(name string) *guarded {
		return &guarded{guard: guards.GuardWith(policy(p.Name() + " " + name)), limit: newLimit(rate, c)}
	}
	return &gateway{Provider: p, authorize: class("authorize"), capture: class("capture"), refund: class("refund"), fetch: class("fetch"),
		vault: class("vault")}
}

// retryPause is before what certainly was not carried out is sent once more. All else waits in its row, where a crash cannot lose it.
const retryPause = 50 * time.Millisecond

func (g *guarded) call(ctx context.Context, fn func(context.Context) (provider.Result, error)) (provider.Result, error) {
	if wait := g.limit.take(); wait > 0 {
		return provider.Result{}, provider.NotSentUntil(errLimited, wait)
	}
	res, err := g.once(ctx, fn)
	if errors.Is(err, provider.ErrNotSent) && provider.RetryAfter(err) == 0 && !errors.Is(err, provider.ErrKeyReused) {
		select {
		case <-ctx.Done():
		case <-time.After(retryPause):
			res, err = g.once(ctx, fn)
		}
	}
	if wait := provider.RetryAfter(err); wait > 0 && wait <= maxPause && !errors.Is(err, resilience.ErrNotPermitted) {
		g.limit.pause(wait)
	}
	return res, err
}

// once makes one call. Declines are answers, and a provider that asks for a pause works: neither counts against it.
func (g *guarded) once(ctx context.Context, fn func(context.Context) (provider.Result, error)) (provider.Result, error) {
	res, err := resilience.Once(ctx, g.guard, func(ctx context.Context) (provider.Result, error) {
		res, err := fn(ctx)
		if errors.Is(err, provider.ErrKeyReused) || provider.RetryAfter(err) > 0 {
			err = resilience.Ignore(err)
		}
		return res, err
	})
	if g.after != nil {
		g.after(ctx)
	}
	if resilience.Refused(err) {
		return provider.Result{}, provider.NotSentUntil(err, max(g.guard.Circuit().RetryAfter(), time.Second))
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
	return g.through(ctx, g.fetch, timeout, fn)
}

// through makes a call of a class.
func (g *gateway) through(ctx context.Context, class *guarded, timeout time.Duration, fn func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	_, err := class.call(ctx, func(ctx context.Context) (provider.Result, error) { return provider.Result{}, fn(ctx) })
	return err
}

// available reports whether shoppers can be offered the provider.
func (g *gateway) available() bool { return g.authorize.closedFor() == 0 }

// closedFor is for how long nothing is asked, 0 when the next call goes out. Nobody knows it of a breaker that somebody has opened.
func (g *guarded) closedFor() time.Duration {
	switch g.guard.Circuit().State() {
	case resilience.Open:
		return g.guard.Circuit().RetryAfter() // then the next call tries it
	case resilience.ForcedOpen:
		return g.guard.Policy().Breaker.OpenFor
	}
	return 0
}
