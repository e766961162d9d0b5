package app

import (
	"context"
	"time"

	"emporium/kit/fault"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

func noSuchOrder() error {
	return fault.New(fault.NotFound, "There is no such order. A guest sends its Order-Token, a customer signs in.")
}

// Order shows an order to its owner.
func (a *App) Order(ctx context.Context, who Visitor, id string) (order.State, error) {
	s, ok, err := a.store.Order(ctx, id)
	if err != nil {
		return order.State{}, err
	}
	if !ok || !order.Load(s).OwnedBy(who.CustomerID, who.Token) {
		return order.State{}, noSuchOrder()
	}
	return s, nil
}

// AnyOrder shows an order to staff.
func (a *App) AnyOrder(ctx context.Context, id string) (order.State, error) {
	s, ok, err := a.store.Order(ctx, id)
	if err == nil && !ok {
		err = noSuchOrder()
	}
	return s, err
}

// Orders lists orders, newest first. It reads one more than the filter's limit, so that the caller knows whether there are more.
func (a *App) Orders(ctx context.Context, f store.Filter) (page []order.State, more bool, err error) {
	limit := f.Limit
	f.Limit++
	page, err = a.store.ListOrders(ctx, f)
	if len(page) > limit {
		return page[:limit], true, err
	}
	return page, false, err
}

// OpenCarts lists the open carts of a customer, the one that changed last first, and whether there are more.
func (a *App) OpenCarts(ctx context.Context, customerID string, after *store.CartPosition, limit int) (page []cart.State, more bool, err error) {
	page, err = a.store.OpenCarts(ctx, customerID, after, limit+1)
	if len(page) > limit {
		return page[:limit], true, err
	}
	return page, false, err
}

// History returns an order's changes after a version, oldest first. Whether the caller may see the order was checked.
func (a *App) History(ctx context.Context, id string, after int64) ([]order.Entry, error) {
	return a.store.History(ctx, id, after)
}

// Follow calls tell with an order's changes after a version, those that are there and those to come, until ctx ends or a
// call returns an error. Idle is called when there was nothing to tell for a while.
func (a *App) Follow(ctx context.Context, id string, after int64, tell func(order.Entry) error, idle func() error) error {
	states, stop := a.hub.watch(id)
	defer stop()
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	poll := time.NewTicker(max(a.poll, followPoll))
	defer poll.Stop()
	for {
		entries, err := a.store.History(ctx, id, after)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := tell(e); err != nil {
				return err
			}
			after = e.Version
		}
		for changed := false; !changed; {
			select {
			case <-ctx.Done():
				return nil
			case <-states:
				changed = true
			case <-poll.C:
				version, err := a.store.OrderVersion(ctx, id)
				if err != nil {
					return err
				}
				changed = version > after
			case <-beat.C:
				if err := idle(); err != nil {
					return err
				}
			}
		}
	}
}

const (
	// heartbeat is how often a silent stream shows that it lives.
	heartbeat = 15 * time.Second
	// followPoll is how often a stream looks for what another instance has changed.
	followPoll = time.Second
)
