package app

import (
	"context"
	"sync"
	"time"

	"emporium/contract/outage"
)

// An order of somebody who cannot pay holds stock and waits. So the services that share the cache are told when the breaker before
// a provider's authorisations opens, and refuse orders that it would have to take. What they are told is over when the breaker lets
// a call through again, so that a lost word, or an instance that has died, keeps nobody out for longer; with the first answer it is
// taken back. Each instance speaks of its own breaker, and takes back only what it has said.

// toldAgain is how much later an outage must end than others were told, for them to be told again.
const toldAgain = 100 * time.Millisecond

// watch returns what is run after each call of a provider's class of authorisations.
func (a *App) watch(name string, g *guarded) func(context.Context) {
	if a.o.Cache == nil {
		return nil
	}
	var (
		mu       sync.Mutex
		until    time.Time // what is to be told: until when the provider is not asked, zero for nothing
		telling  sync.Mutex
		tellOnce = func(ctx context.Context) {
			telling.Lock() // one at a time, and each the newest, so that what is told last is true
			defer telling.Unlock()
			mu.Lock()
			to := until
			mu.Unlock()
			a.tellOutage(ctx, name, to)
		}
	)
	return func(ctx context.Context) {
		wait := g.closedFor()
		mu.Lock()
		defer mu.Unlock()
		switch to := a.o.Clock.Now().Add(wait); {
		case wait == 0 && until.IsZero(), wait > 0 && to.Sub(until) < toldAgain:
			return
		case wait == 0:
			until = time.Time{}
		default:
			until = to
		}
		ctx = context.WithoutCancel(ctx)
		a.aside.Go(func() { tellOnce(ctx) })
	}
}

// tellOutage tells until when a provider is not asked, or takes that back. While the cache is away orders are accepted, and wait.
func (a *App) tellOutage(ctx context.Context, name string, until time.Time) {
	if until.IsZero() {
		_ = a.o.Cache.Delete(ctx, outage.Key(name))
		return
	}
	if left := until.Sub(a.o.Clock.Now()); left > 0 {
		_ = a.o.Cache.Set(ctx, outage.Key(name), outage.Until(until), left)
	}
}
