package app

import (
	"context"

	"emporium/kit/idem"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// RequestReturn asks, at its owner's wish, to send goods of an order back. The return's id is made here.
func (a *App) RequestReturn(ctx context.Context, who Visitor, c Command, w order.ReturnWish) (idem.Response, error) {
	w.ID, w.Window = a.ids.New("ret"), a.window
	return a.changeOrder(ctx, c,
		func(o *order.Order) bool { return o.OwnedBy(who.CustomerID, who.Token) },
		func(o *order.Order) ([]order.Emission, error) {
			return o.RequestReturn(w, order.ActorShopper, a.clock.Now())
		})
}

// RequestReturnFor asks for a return in the customer's stead, however long ago the order was.
func (a *App) RequestReturnFor(ctx context.Context, actor string, c Command, w order.ReturnWish) (idem.Response, error) {
	w.ID = a.ids.New("ret")
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.RequestReturn(w, order.Actor(actor), a.clock.Now())
	})
}

// ApproveReturn agrees to a return.
func (a *App) ApproveReturn(ctx context.Context, actor string, c Command, id string) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.ApproveReturn(id, order.Actor(actor), a.clock.Now())
	})
}

// RejectReturn refuses a return; the message is for the customer.
func (a *App) RejectReturn(ctx context.Context, actor string, c Command, id, message string) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.RejectReturn(id, message, order.Actor(actor), a.clock.Now())
	})
}

// ReceiveReturn records that the goods of a return are here: inventory takes in what can be sold again, payment gives the money back.
func (a *App) ReceiveReturn(ctx context.Context, actor string, c Command, id string, g order.Receipt) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.ReceiveReturn(id, g, order.Actor(actor), a.clock.Now())
	})
}

// RetryRefund asks payment to send what is still owed for a return once more. despite agrees to that although other money went back meanwhile.
func (a *App) RetryRefund(ctx context.Context, actor string, c Command, id string, despite bool) (idem.Response, error) {
	return a.changeOrder(ctx, c, anybody, func(o *order.Order) ([]order.Emission, error) {
		return o.RetryRefund(id, despite, order.Actor(actor), a.clock.Now())
	})
}

// Returns lists returns, newest first. It reads one more than the filter's limit, so that the caller knows whether there are more.
func (a *App) Returns(ctx context.Context, f store.ReturnFilter) (page []store.Return, more bool, err error) {
	limit := f.Limit
	f.Limit++
	page, err = a.store.ListReturns(ctx, f)
	if len(page) > limit {
		return page[:limit], true, err
	}
	return page, false, err
}
