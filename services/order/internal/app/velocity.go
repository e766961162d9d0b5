package app

import (
	"context"
	"errors"
	"strconv"
	"time"

	"emporium/contract/problem"
	"emporium/contract/velocity"
	"emporium/kit/fault"
	"emporium/kit/telemetry"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/order"
)

func newRefusals(t *telemetry.Telemetry) *telemetry.Counters {
	return t.Counters("order_velocity_refused_total", "Orders refused because too many of the shopper's payments were declined, by what was counted.", "by",
		velocity.Customer, velocity.Email, velocity.Cart, velocity.Method, velocity.Network)
}

// turnedAwayError is why an order was refused, for us: whoever tries cards is not told what is counted.
type turnedAwayError struct{ by string }

// Error implements error.
func (t *turnedAwayError) Error() string { return "too many declines by " + t.by }

// countRefusal counts an order that was refused for good.
func (a *App) countRefusal(err error) {
	if t, ok := errors.AsType[*turnedAwayError](err); ok {
		a.refused.Add(t.by, 1)
	}
}

// checkVelocity refuses an order of somebody whose payments were declined too often, before any stock is held for it. Who that
// is the payment service tells by the cache. Where it cannot, because the cache is away or no two services share one, the
// payment service refuses by itself, and the order is cancelled.
func (a *App) checkVelocity(ctx context.Context, who Visitor, network string, p order.Payment, s cart.State) error {
	if a.cache == nil || p.Provider == giftCardProvider {
		return nil
	}
	if _, anybody, err := a.cache.Get(ctx, velocity.Any); err != nil || !anybody {
		return nil //nolint:nilerr // a cache that is away refuses nobody
	}
	customer := who.CustomerID
	if s.CustomerID != "" {
		customer = s.CustomerID
	}
	marks := velocity.Payer{CustomerID: customer, Email: s.Email, CartID: s.ID, Network: network}.Marks()
	for _, m := range append(marks, velocity.MethodMark(p.Provider, p.Method)) {
		text, ok, err := a.cache.Get(ctx, velocity.Key(m))
		if err != nil || !ok {
			continue
		}
		until, err := strconv.ParseInt(string(text), 10, 64)
		if left := time.Unix(until, 0).Sub(a.clock.Now()); err == nil && left > 0 {
			f := fault.Wrap(&turnedAwayError{velocity.KindOf(m)}, problem.VelocityLimit, "Too many payments were declined. Try again later.")
			f.RetryAfter = int(left/time.Second) + 1
			return f
		}
	}
	return nil
}
