package app

import (
	"context"
	"sync"
	"time"

	"emporium/contract/accepted"
	"emporium/contract/problem"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/services/order/internal/order"
)

// ways is who takes payments, as the payment service has told by the cache. It is held in memory for a short while, so that
// shoppers do not wait for the cache.
type ways struct {
	cache cache.Cache
	clock clock.Clock
	mu    sync.Mutex
	asked time.Time
	known accepted.Ways
}

// now returns what is accepted; everything while nobody tells.
func (w *ways) now(ctx context.Context) accepted.Ways {
	w.mu.Lock()
	known, now := w.known, w.clock.Now()
	if age := now.Sub(w.asked); age >= 0 && age < accepted.Every {
		w.mu.Unlock()
		return known
	}
	w.asked = now // one asks; the others go by what was known
	w.mu.Unlock()
	value, _, err := w.cache.Get(ctx, accepted.Key)
	if err != nil {
		value = nil // a cache that is away refuses nobody
	}
	known = accepted.Decode(value)
	w.mu.Lock()
	w.known = known
	w.mu.Unlock()
	return known
}

// checkAccepted refuses a provider that is not switched on, and a method that it does not have, before anything is written: the
// order would hold stock and be cancelled. What the payment service has not told by the cache, it refuses itself, and so what a
// gift card is to pay a part of: when the card pays all, no provider is asked, whatever is named beside it.
func (a *App) checkAccepted(ctx context.Context, p order.Payment) error {
	if a.cache == nil || p.Provider == giftCardProvider || p.GiftCard != "" {
		return nil
	}
	refuse := func(pointer, message string) error {
		return fault.New(problem.PaymentMethodUnavailable, message+" Choose one of /v1/payment-methods.").At(pointer, "unknown", message)
	}
	ways := a.ways.now(ctx)
	switch {
	case p.SavedMethod != "" && !ways.Provider(p.Provider):
		return refuse("/payment/saved_method", "The provider that keeps this saved way to pay takes no payments.")
	case p.SavedMethod != "":
		return nil
	case !ways.Provider(p.Provider):
		return refuse("/payment/provider", "There is no such payment provider.")
	case !ways.Method(p.Provider, p.Method):
		return refuse("/payment/method", "The payment provider has no such method.")
	}
	return nil
}
