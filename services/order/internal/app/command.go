package app

import (
	"cmp"
	"context"

	"emporium/kit/db"
	"emporium/kit/idem"
	"emporium/services/order/internal/order"
)

// Command is a wish to change one order.
type Command struct {
	OrderID string
	// Attempt names the request, so that a repetition gets the first one's answer.
	Attempt idem.Request
	// Render makes the answer, which is also the stored one, and Status its HTTP status; 0 means 200.
	Render func(order.State) ([]byte, error)
	Status int
}

// changeOrder applies a wish to one order: it is locked, changed, written back and told of. A refusal changes nothing.
func (a *App) changeOrder(ctx context.Context, c Command, allowed func(*order.Order) bool, do func(*order.Order) ([]order.Emission, error)) (idem.Response, error) {
	return idem.Do(ctx, a.store.DB(), a.clock, c.Attempt, func(tx *db.Tx) (idem.Response, error) {
		orders, err := a.store.LockOrders(ctx, tx, []string{c.OrderID}, full)
		if err != nil {
			return idem.Response{}, err
		}
		o := orders[c.OrderID]
		if o == nil || !allowed(o) {
			return idem.Response{}, noSuchOrder()
		}
		emissions, err := do(o)
		if err != nil {
			return idem.Response{}, err
		}
		state := o.State()
		if err := a.commit(ctx, tx, values(orders), []change{{state: state, emissions: emissions}}); err != nil {
			return idem.Response{}, err
		}
		body, err := c.Render(state)
		return idem.Response{Status: cmp.Or(c.Status, 200), Body: body}, err
	})
}

// Cancel ends an order at its owner's wish.
func (a *App) Cancel(ctx context.Context, who Visitor, c Command) (idem.Response, error) {
	return a.changeOrder(ctx, c,
		func(o *order.Order) bool { return o.OwnedBy(who.CustomerID, who.Token) },
		func(o *order.Order) ([]order.Emission, error) {
			return o.Cancel(order.ByCustomer, order.ActorShopper, a.clock.Now())
		})
}

// CancelByMerchant ends an order at the wish of a member of staff.
func (a *App) CancelByMerchant(ctx context.Context, actor string, c Command) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.Cancel(order.ByMerchant, order.Actor(actor), a.clock.Now())
	})
}

// Ship records that a parcel left. The parcel's id is made here.
func (a *App) Ship(ctx context.Context, actor string, c Command, p order.Parcel) (idem.Response, error) {
	p.ID = a.ids.New("ful")
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.Ship(p, order.Actor(actor), a.clock.Now())
	})
}

// Deliver records that a parcel arrived.
func (a *App) Deliver(ctx context.Context, actor string, c Command, fulfillmentID string) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.Deliver(fulfillmentID, order.Actor(actor), a.clock.Now())
	})
}

func anybody(*order.Order) bool { return true }
