package app

import (
	"context"
	"fmt"
	"slices"
	"time"

	"emporium/contract/event"
	"emporium/kit/db"
	kitevent "emporium/kit/event"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// Handlers are the reactions to what other services say. Each applies a whole batch with a few statements: one reads and
// locks the orders, one writes them back, one adds to their histories, one to the outbox.
func (a *App) Handlers() []kitevent.Handler {
	return []kitevent.Handler{
		react(a, light, func(e reserved) string { return e.OrderID },
			func(o *order.Order, e reserved, now time.Time) []order.Emission {
				return o.Reserved(a.deadlines, e.hold(), now)
			}),
		react(a, full, func(e rejected) string { return e.OrderID },
			func(o *order.Order, e rejected, now time.Time) []order.Emission {
				return o.Rejected(e.hold(), now)
			}),
		react(a, light, func(e released) string { return e.OrderID },
			func(o *order.Order, e released, now time.Time) []order.Emission {
				return o.Released(e.hold(), now)
			}),
		kitevent.On(a.onOverdue).Patient(gather),

		react(a, light, func(e event.PaymentRequiresAction) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentRequiresAction, now time.Time) []order.Emission {
				f := paymentFact(e.Payment, order.OutcomeRequiresAction)
				f.NextAction = &order.NextAction{Type: e.Action.Type, URL: e.Action.URL}
				f.FailureCode = e.Code
				return o.PaymentReported(f, now)
			}),
		react(a, full, func(e event.PaymentAuthorized) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentAuthorized, now time.Time) []order.Emission {
				return o.PaymentReported(paymentFact(e.Payment, order.OutcomeAuthorized), now)
			}),
		react(a, light, func(e event.PaymentCaptured) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentCaptured, now time.Time) []order.Emission {
				return o.PaymentReported(paymentFact(e.Payment, order.OutcomeCaptured), now)
			}).Patient(gather),
		react(a, full, func(e event.PaymentFailed) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentFailed, now time.Time) []order.Emission {
				f := paymentFact(e.Payment, order.OutcomeFailed)
				f.FailureCode = e.Code
				return o.PaymentReported(f, now)
			}),
		react(a, light, func(e event.PaymentVoided) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentVoided, now time.Time) []order.Emission {
				return o.PaymentReported(paymentFact(e.Payment, order.OutcomeVoided), now)
			}).Patient(gather),
		react(a, light, func(e event.RefundSucceeded) string { return e.Payment.OrderID },
			func(o *order.Order, e event.RefundSucceeded, now time.Time) []order.Emission {
				f := refundFact(paymentFact(e.Payment, order.OutcomeRefunded), e.RefundID, e.ReturnID, e.Amount)
				return refundReported(o, f, now)
			}).Patient(gather),
		react(a, light, func(e event.RefundFailed) string { return e.Payment.OrderID },
			func(o *order.Order, e event.RefundFailed, now time.Time) []order.Emission {
				f := refundFact(paymentFact(e.Payment, order.OutcomeRefundFailed), e.RefundID, e.ReturnID, e.Amount)
				f.Reversed = e.Reversed
				return refundReported(o, f, now)
			}).Patient(gather),
		react(a, light, func(e event.PaymentExpired) string { return e.Payment.OrderID },
			func(o *order.Order, e event.PaymentExpired, now time.Time) []order.Emission {
				f := paymentFact(e.Payment, order.OutcomeExpired)
				if a.deadlines.Anew > 0 {
					f.Anew = &order.Anew{PaymentID: a.ids.New("pay"), Until: now.Add(a.deadlines.Anew)}
				}
				return o.PaymentReported(f, now)
			}).Patient(gather),
		react(a, light, func(e event.DisputeOpened) string { return e.Dispute.OrderID },
			func(o *order.Order, e event.DisputeOpened, now time.Time) []order.Emission {
				o.DisputeReported(order.Dispute{ID: e.Dispute.ID, Status: e.Dispute.Status, Version: e.Dispute.Version}, e.EventType(), now)
				return nil
			}).Patient(gather),
		react(a, light, func(e event.DisputeClosed) string { return e.Dispute.OrderID },
			func(o *order.Order, e event.DisputeClosed, now time.Time) []order.Emission {
				o.DisputeReported(order.Dispute{ID: e.Dispute.ID, Status: e.Dispute.Status, Version: e.Dispute.Version}, e.EventType(), now)
				return nil
			}).Patient(gather),

		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.SavedMethodChanged]) error {
			return a.store.SaveMethods(ctx, tx, collect(batch, savedMethod))
		}),

		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.ProductCreated]) error {
			return a.offered(ctx, tx, collect(batch, func(e event.ProductCreated) offer.Product { return offeredProduct(e.Product) }))
		}),
		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.ProductUpdated]) error {
			return a.offered(ctx, tx, collect(batch, func(e event.ProductUpdated) offer.Product { return offeredProduct(e.Product) }))
		}),
		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.ProductDeleted]) error {
			return a.offered(ctx, tx, collect(batch, func(e event.ProductDeleted) offer.Product {
				return offer.Product{ID: e.ProductID, Version: e.Version}
			}))
		}),

		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.UserRegistered]) error {
			return a.store.SaveCustomers(ctx, tx, collect(batch, func(e event.UserRegistered) store.Customer { return customer(e.User) }))
		}),
		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.UserEmailVerified]) error {
			return a.store.SaveCustomers(ctx, tx, collect(batch, func(e event.UserEmailVerified) store.Customer { return customer(e.User) }))
		}),
		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.UserUpdated]) error {
			return a.store.SaveCustomers(ctx, tx, collect(batch, func(e event.UserUpdated) store.Customer { return customer(e.User) }))
		}),
		kitevent.On(a.onIssued).Patient(gather),
		kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.UserErased]) error {
			return a.erase(ctx, tx, collect(batch, func(e event.UserErased) store.Customer {
				return store.Customer{ID: e.UserID, Version: e.Version}
			}))
		}),
	}
}

// refundReported is what a refund means to the payment of its order, and to the return that it is for.
func refundReported(o *order.Order, f order.PaymentFact, now time.Time) []order.Emission {
	emissions := o.PaymentReported(f, now)
	return append(emissions, o.RefundReported(f.ReturnID, order.ReturnRefund{ID: f.RefundID, Amount: f.RefundAmount,
		Failed: f.Outcome == order.OutcomeRefundFailed, Version: f.Version}, now)...)
}

// gather is how long an event may wait for others when no shopper waits for what it causes.
const gather = 25 * time.Millisecond

// light and full say whether a reaction usually needs the orders' snapshots.
const (
	light = false
	full  = true
)

func collect[T, U any](batch []kitevent.Of[T], of func(T) U) []U {
	out := make([]U, len(batch))
	for i := range batch {
		out[i] = of(batch[i].Payload)
	}
	return out
}

func customer(u event.User) store.Customer {
	return store.Customer{ID: u.ID, Email: u.Email, Locale: u.Locale, Version: u.Version}
}

// react makes a handler of what an event means to one order. An event about an order that this service has never had can
// never be applied, and goes to the dead letters.
func react[T kitevent.Payload](a *App, full bool, subject func(T) string, do func(*order.Order, T, time.Time) []order.Emission) kitevent.Handler {
	return kitevent.On(func(ctx context.Context, tx *db.Tx, batch []kitevent.Of[T]) error {
		ids := collect(batch, subject)
		orders, err := a.store.LockOrders(ctx, tx, ids, full)
		if err != nil {
			return err
		}
		if len(orders) < len(batch) {
			for _, id := range ids {
				if orders[id] == nil {
					return kitevent.Permanent(fmt.Errorf("there is no order %q", id))
				}
			}
		}
		return apply(ctx, a, tx, batch, orders, subject, do)
	})
}

// apply does what events mean to their orders, which are locked.
func apply[T kitevent.Payload](ctx context.Context, a *App, tx *db.Tx, batch []kitevent.Of[T], orders map[string]*order.Order,
	subject func(T) string, do func(*order.Order, T, time.Time) []order.Emission,
) error {
	now := a.clock.Now()
	changes := make([]change, 0, len(batch))
	var times []timing
	for i := range batch {
		o := orders[subject(batch[i].Payload)]
		before := len(o.Recorded())
		if emissions := do(o, batch[i].Payload, now); len(emissions) > 0 {
			changes = append(changes, change{o.State(), emissions, batch[i].Event})
		}
		if step := stepOf[batch[i].Type]; step != "" && len(o.Recorded()) > before {
			times = append(times, timing{step, batch[i].Time.Sub(o.State().PlacedAt)})
		}
	}
	if len(times) > 0 {
		tx.AfterCommit(func() { a.observe(times) })
	}
	return a.commit(ctx, tx, values(orders), changes)
}

// onOverdue answers what inventory asks about holds. What is held for orders that there are not shall be given back: nobody else will say so.
func (a *App) onOverdue(ctx context.Context, tx *db.Tx, batch []kitevent.Of[overdue]) error {
	subject := func(e overdue) string { return e.OrderID }
	orders, err := a.store.LockOrders(ctx, tx, collect(batch, subject), light)
	if err != nil {
		return err
	}
	known := make([]kitevent.Of[overdue], 0, len(batch))
	for i := range batch {
		if e := batch[i].Payload; orders[e.OrderID] != nil {
			known = append(known, batch[i])
		} else if err := a.outbox.Publish(kitevent.Because(ctx, batch[i].Event), tx, event.OrderHoldDecided{OrderID: e.OrderID, Round: e.Round}); err != nil {
			return err
		}
	}
	return apply(ctx, a, tx, known, orders, subject, func(o *order.Order, e overdue, now time.Time) []order.Emission {
		return o.HoldOverdue(a.deadlines, e.hold(), now)
	})
}

// change is what an order has to tell after one step, and because of which event.
type change struct {
	state     order.State
	emissions []order.Emission
	cause     kitevent.Event
}

func values(orders map[string]*order.Order) []*order.Order {
	out := make([]*order.Order, 0, len(orders))
	for _, o := range orders {
		if len(o.Recorded()) > 0 {
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(a, b *order.Order) int {
		if a.ID() < b.ID() {
			return -1
		}
		return 1
	})
	return out
}

// commit writes orders back, adds what they tell to the outbox, and wakes those who wait once it is durable.
func (a *App) commit(ctx context.Context, tx *db.Tx, orders []*order.Order, changes []change) error {
	if len(orders) == 0 {
		return nil
	}
	if err := a.store.SaveOrders(ctx, tx, orders); err != nil {
		return err
	}
	if err := a.attachSnapshots(ctx, tx, changes); err != nil {
		return err
	}
	if err := a.returnCoupons(ctx, tx, changes); err != nil {
		return err
	}
	for i := range changes {
		c := &changes[i]
		cause := ctx
		if c.cause.ID != "" {
			cause = kitevent.Because(ctx, c.cause)
		}
		for _, e := range c.emissions {
			if err := a.outbox.Publish(cause, tx, payload(c.state, e)); err != nil {
				return err
			}
		}
	}
	tx.AfterCommit(func() {
		a.hub.tell(orders)
		a.observe(decisions(changes, a.clock.Now()))
	})
	return nil
}

// attachSnapshots reads the snapshots that events carry and that were left out so far.
func (a *App) attachSnapshots(ctx context.Context, tx *db.Tx, changes []change) error {
	var ids []string
	for i := range changes {
		if changes[i].state.Snapshot == nil && needsSnapshot(changes[i].emissions) {
			ids = append(ids, changes[i].state.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	snapshots, err := a.store.Snapshots(ctx, tx, ids)
	if err != nil {
		return err
	}
	for i := range changes {
		if changes[i].state.Snapshot == nil {
			changes[i].state.Snapshot = snapshots[changes[i].state.ID]
		}
	}
	return nil
}

// offered takes over what the product service sells now.
func (a *App) offered(ctx context.Context, tx *db.Tx, products []offer.Product) error {
	changed, err := a.store.SaveProducts(ctx, tx, products)
	if err != nil {
		return err
	}
	if len(changed) > 0 {
		tx.AfterCommit(func() { a.view.forget(changed) })
	}
	return nil
}

// erase forgets persons: their carts go, their orders stay without a name.
func (a *App) erase(ctx context.Context, tx *db.Tx, customers []store.Customer) error {
	ids := make([]string, len(customers))
	for i, c := range customers {
		ids[i] = c.ID
	}
	if err := a.store.SaveCustomers(ctx, tx, customers); err != nil {
		return err
	}
	if err := a.store.DeleteCartsOf(ctx, tx, ids); err != nil {
		return err
	}
	found, err := a.store.OrdersOf(ctx, tx, ids)
	if err != nil {
		return err
	}
	now := a.clock.Now()
	for part := range slices.Chunk(found, 200) {
		orders, err := a.store.LockOrders(ctx, tx, part, full)
		if err != nil {
			return err
		}
		for _, o := range orders {
			o.Erase(now)
		}
		if err := a.store.SaveErased(ctx, tx, values(orders)); err != nil {
			return err
		}
	}
	return nil
}
