package app

import (
	"context"
	"time"

	"emporium/contract/giftcard"
	"emporium/contract/outage"
	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/order"
)

// checkProvider refuses an order whose provider does not answer at the moment, before anything is written: it would hold stock and
// wait. Which provider that is the payment service tells by the cache. Where it cannot, because the cache is away or no two
// services share one, the order is taken and waits. A gift card that pays all asks no provider, also where one is named beside it.
func (a *App) checkProvider(ctx context.Context, p order.Payment, total money.Money) error {
	if a.cache == nil || p.Provider == giftCardProvider {
		return nil
	}
	value, ok, err := a.cache.Get(ctx, outage.Key(p.Provider))
	if err != nil || !ok {
		return nil //nolint:nilerr // a cache that is away refuses nobody
	}
	left := outage.Left(value, a.clock.Now())
	if left == 0 || a.cardPaysAll(ctx, p.GiftCard, total) {
		return nil
	}
	pointer := "/payment/provider"
	if p.SavedMethod != "" {
		pointer = "/payment/saved_method"
	}
	f := fault.New(problem.ProviderUnavailable, "This way of paying does not answer at the moment. Choose another one, or try again.").
		At(pointer, string(problem.ProviderUnavailable), "does not answer at the moment")
	f.RetryAfter = int(left/time.Second) + 1
	return f
}

// cardPaysAll reports whether a gift card is known to hold a total, by what its shopper was told of it a while ago. Should it hold less
// by now, the payment service takes that, and the order waits for the provider.
func (a *App) cardPaysAll(ctx context.Context, card string, total money.Money) bool {
	if card == "" {
		return false
	}
	value, ok, err := a.cache.Get(ctx, giftcard.Key(card))
	return err == nil && ok && giftcard.Covers(value, total)
}
