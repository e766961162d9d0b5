package app

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/inventory/internal/stock"
)

// gather is how long an event may wait for others when no shopper waits for what it causes.
const gather = 25 * time.Millisecond

// Handlers consume the events of orders and of the catalogue.
func (a *App) Handlers() []event.Handler {
	return []event.Handler{
		event.On(a.onPlaced), event.On(a.onWanted),
		event.On(a.onConfirmed).Patient(gather), event.On(a.onCancelled).Patient(gather), event.On(a.onShipped).Patient(gather),
		event.On(a.onReturned).Patient(gather), event.On(a.onDecided).Patient(gather),
		event.On(a.onProductCreated).Patient(gather), event.On(a.onProductUpdated).Patient(gather), event.On(a.onProductDeleted).Patient(gather),
	}
}

// onPlaced decides on the orders in the order of their arrival, and holds all of each or nothing. An order that is known
// already keeps its decision, and one that was cancelled before gets nothing: neither is told of again. Nor is one whose time is over.
func (a *App) onPlaced(ctx context.Context, tx *db.Tx, batch []event.Of[placed]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	known, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	demands := make([]stock.Demand, 0, len(batch))
	causes := make([]event.Event, 0, len(batch))
	now, late := a.o.Clock.Now(), 0
	for i := range batch {
		switch {
		case known[orders[i]] != nil:
		case batch[i].Payload.late(now):
			late++
		default:
			demands, causes = append(demands, demandOf(&batch[i].Payload)), append(causes, batch[i].Event)
		}
	}
	if late > 0 {
		a.o.Log.LogAttrs(ctx, slog.LevelWarn, "orders were heard of after they had expired; nothing is held for them", slog.Int("orders", late))
		tx.AfterCommit(func() { a.outcomes.Add(outcomeLate, float64(late)) })
	}
	return a.decide(ctx, tx, demands, causes, bySubject(batch))
}

// onWanted holds the lines of orders anew whose hold has ended before it was known that they are paid. What was decided about a
// round stands; and an order that was cancelled, or whose hold stands after all, gets nothing new.
func (a *App) onWanted(ctx context.Context, tx *db.Tx, batch []event.Of[wanted]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	known, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	demands := make([]stock.Demand, 0, len(batch))
	causes := make([]event.Event, 0, len(batch))
	ended := make([]string, 0, len(batch))
	for i := range batch {
		h := known[orders[i]]
		if h != nil && (h.State() != stock.Expired || h.Round() >= batch[i].Payload.Round) {
			continue
		}
		d := demandOf(&batch[i].Payload.placed)
		d.Round, d.Committed = batch[i].Payload.Round, batch[i].Payload.confirmed()
		demands, causes, ended = append(demands, d), append(causes, batch[i].Event), append(ended, d.OrderID)
		known[d.OrderID] = stock.RestoreHold(d.OrderID, stock.Active, time.Time{}, d.Round) // decided below
	}
	if err := a.o.Store.ForgetHolds(ctx, tx, ended); err != nil {
		return err
	}
	return a.decide(ctx, tx, demands, causes, bySubject(batch))
}

// decide holds all of each demand or nothing, writes it down and tells the orders. causes are those of the demands, and
// causeOf finds that of an order.
func (a *App) decide(ctx context.Context, tx *db.Tx, demands []stock.Demand, causes []event.Event, causeOf func(string) (event.Event, bool)) error {
	skus := make([]string, 0, 2*len(demands))
	for i := range demands {
		if err := demands[i].Check(); err != nil {
			return event.Permanent(err)
		}
		for _, l := range demands[i].Lines {
			skus = append(skus, l.SKU)
		}
	}
	if len(demands) == 0 {
		return nil
	}
	items, err := a.o.Store.LockItems(ctx, tx, skus)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	holds := make([]*stock.Hold, len(demands))
	for i, d := range demands {
		h, shortages := items.Hold(d, a.o.IDs, now.Add(a.o.ReservationTTL), now)
		holds[i] = h
		var p event.Payload = reserved(h)
		if h.State() == stock.Rejected {
			p = rejected(h, shortages)
		}
		if err := a.o.Outbox.Publish(event.Because(ctx, causes[i]), tx, p); err != nil {
			return err
		}
	}
	if err := a.o.Store.InsertHolds(ctx, tx, holds, now); err != nil {
		return err
	}
	tx.AfterCommit(func() { a.count(holds) })
	return a.save(ctx, tx, items, causeOf)
}

// onConfirmed lets holds stand without expiry. A hold that has expired meanwhile stays so: the order has been told, and wants
// another one when it hears of it.
func (a *App) onConfirmed(ctx context.Context, tx *db.Tx, batch []event.Of[confirmed]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	n, err := a.o.Store.CommitHolds(ctx, tx, orders)
	if err == nil && n < int64(len(orders)) {
		a.o.Log.LogAttrs(ctx, slog.LevelInfo, "confirmed orders without an active hold", slog.Int64("orders", int64(len(orders))-n))
	}
	return err
}

// onCancelled gives back what is not shipped. An order that is not known yet is remembered, so that it gets nothing later.
func (a *App) onCancelled(ctx context.Context, tx *db.Tx, batch []event.Of[cancelled]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	known, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	var early []*stock.Hold
	for _, order := range orders {
		if known[order] == nil {
			early = append(early, stock.Cancelled(order))
		}
	}
	if err := a.o.Store.InsertHolds(ctx, tx, early, a.o.Clock.Now()); err != nil {
		return err
	}
	maps.DeleteFunc(known, func(_ string, h *stock.Hold) bool { return !h.State().Standing() && h.State() != stock.Expired })
	causes := bySubject(batch)
	return a.giveBack(ctx, tx, known, stock.Released, "cancelled", causes)
}

// giveBack ends holds and tells their orders. A hold that was over before is not told of.
func (a *App) giveBack(ctx context.Context, tx *db.Tx, holds map[string]*stock.Hold, as stock.HoldState, reason string,
	causes func(string) (event.Event, bool),
) error {
	if len(holds) == 0 {
		return nil
	}
	skus, err := a.o.Store.LoadReservations(ctx, tx, holds)
	if err != nil {
		return err
	}
	items, err := a.o.Store.LockItems(ctx, tx, skus)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	list, given := make([]*stock.Hold, 0, len(holds)), make([]*stock.Hold, 0, len(holds))
	for _, order := range slices.Sorted(maps.Keys(holds)) {
		h := holds[order]
		ended, err := h.GiveBack(items, as, reason, now)
		if err != nil {
			return event.Permanent(err)
		}
		list = append(list, h)
		if !ended {
			continue
		}
		given = append(given, h)
		ctx := ctx
		if causes != nil {
			if e, ok := causes(order); ok {
				ctx = event.Because(ctx, e)
			}
		}
		if err := a.o.Outbox.Publish(ctx, tx, contract.InventoryReleased{OrderID: order, Reason: reason, Round: h.Round()}); err != nil {
			return err
		}
	}
	if err := a.o.Store.SetHoldStates(ctx, tx, list); err != nil {
		return err
	}
	tx.AfterCommit(func() { a.count(given) })
	return a.save(ctx, tx, items, causes)
}

// onShipped takes parcels from what is on hand. A parcel with more than is reserved is wrong for ever.
func (a *App) onShipped(ctx context.Context, tx *db.Tx, batch []event.Of[shipped]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.Order.ID
	}
	holds, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	skus, err := a.o.Store.LoadReservations(ctx, tx, holds)
	if err != nil {
		return err
	}
	items, err := a.o.Store.LockItems(ctx, tx, skus)
	if err != nil {
		return err
	}
	list := make([]*stock.Hold, 0, len(batch))
	for i := range batch {
		e := &batch[i].Payload
		h := holds[e.Order.ID]
		if h == nil {
			h = stock.Cancelled(e.Order.ID) // never placed here: refused below as an order without stock
		}
		if err := h.Ship(items, linesOf(e), e.FulfillmentID, a.o.Clock.Now()); err != nil {
			return event.Permanent(err)
		}
		list = append(list, h)
	}
	if err := a.o.Store.SetHoldStates(ctx, tx, list); err != nil {
		return err
	}
	if err := a.o.Store.SaveReservations(ctx, tx, list); err != nil {
		return err
	}
	return a.save(ctx, tx, items, func(parcel string) (event.Event, bool) {
		for i := range batch {
			if batch[i].Payload.FulfillmentID == parcel {
				return batch[i].Event, true
			}
		}
		return event.Event{}, false
	})
}

// askSoonest and askLatest bound after how long an order is asked again what became of it.
const (
	askSoonest = time.Minute
	askLatest  = time.Hour
)

// AskOverdue asks what shall become of holds whose time is over, and keeps them meanwhile: whether an order is paid is not known
// here, and word of it may have come and not been read yet. again is true when there is more.
func (a *App) AskOverdue(ctx context.Context) (again bool, err error) {
	now := a.o.Clock.Now()
	due, err := a.o.Store.HasExpired(ctx, now)
	if err != nil || !due {
		return false, err
	}
	err = a.o.Store.Write(ctx, func(tx *db.Tx) error {
		holds, err := a.o.Store.ClaimExpired(ctx, tx, now, a.o.ExpiryBatch)
		if err != nil {
			return err
		}
		again = len(holds) == a.o.ExpiryBatch
		orders := slices.Sorted(maps.Keys(holds))
		for _, order := range orders {
			h := holds[order]
			if err := a.o.Outbox.Publish(ctx, tx, contract.InventoryHoldOverdue{OrderID: order, Round: h.Round(), ExpiresAt: h.Expires()}); err != nil {
				return err
			}
		}
		return a.o.Store.ExtendHolds(ctx, tx, orders, now.Add(min(max(a.o.ReservationTTL, askSoonest), askLatest)))
	})
	return again, err
}

// onDecided does with overdue holds what their orders have said. A hold that is no longer waited for, or of another round, stays as it is.
func (a *App) onDecided(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderHoldDecided]) error {
	orders := make([]string, len(batch))
	for i := range batch {
		orders[i] = batch[i].Payload.OrderID
	}
	known, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	over := map[string]*stock.Hold{}
	var kept []string
	for i := range batch {
		e := &batch[i].Payload
		switch h := known[e.OrderID]; {
		case h == nil || h.State() != stock.Active || h.Round() != e.Round:
		case e.Keep:
			kept = append(kept, e.OrderID)
		default:
			over[e.OrderID] = h
		}
	}
	if len(kept) > 0 {
		if _, err := a.o.Store.CommitHolds(ctx, tx, kept); err != nil {
			return err
		}
	}
	return a.giveBack(ctx, tx, over, stock.Expired, "expired", bySubject(batch))
}

// bySubject finds the event of an order in a batch.
func bySubject[T any](batch []event.Of[T]) func(order string) (event.Event, bool) {
	return func(order string) (event.Event, bool) {
		for i := range batch {
			if batch[i].Subject == order {
				return batch[i].Event, true
			}
		}
		return event.Event{}, false
	}
}
