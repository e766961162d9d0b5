package app

import (
	"context"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// also reports whether the shop sends messages of a kind that is optional.
func (a *App) also(k message.Kind) bool { return a.o.Also[k] }

func (a *App) returns() []event.Handler {
	return []event.Handler{event.On(a.onReturnRequested), event.On(a.onReturnApproved), event.On(a.onReturnReceived), event.On(a.onReturnRejected),
		event.On(a.onReturnRefunded), event.On(a.onRefundFailed), event.On(a.onDisputeOpened), event.On(a.onDisputeClosed)}
}

func (a *App) toReturn(r *contract.Return, o *contract.Order) template.Return {
	out := template.Return{Order: a.toOrder(o), Refund: r.Refund}
	for _, l := range r.Lines {
		out.Items = append(out.Items, template.Item{Name: l.Name, Quantity: l.Quantity})
	}
	return out
}

func (a *App) onReturnRequested(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ReturnRequested]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.ReturnRequested) (*contract.Order, template.Vars) {
		r := a.toReturn(&p.Return, &p.Order)
		r.Refund.Amount = 0 // nobody has looked at the goods yet
		return &p.Order, template.ReturnRequested{Return: r}
	})
}

func (a *App) onReturnApproved(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ReturnApproved]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.ReturnApproved) (*contract.Order, template.Vars) {
		return &p.Order, template.ReturnApproved{Return: a.toReturn(&p.Return, &p.Order)}
	})
}

func (a *App) onReturnReceived(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ReturnReceived]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.ReturnReceived) (*contract.Order, template.Vars) {
		return &p.Order, template.ReturnReceived{Return: a.toReturn(&p.Return, &p.Order)}
	})
}

func (a *App) onReturnRejected(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ReturnRejected]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.ReturnRejected) (*contract.Order, template.Vars) {
		r := a.toReturn(&p.Return, &p.Order)
		r.Message, r.Refund.Amount = p.Message, 0
		return &p.Order, template.ReturnRejected{Return: r}
	})
}

func (a *App) onReturnRefunded(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ReturnRefunded]) error {
	return onOrder(ctx, a, tx, batch, func(p *contract.ReturnRefunded) (*contract.Order, template.Vars) {
		if !a.also(message.ReturnRefunded) {
			return &p.Order, nil
		}
		return &p.Order, template.ReturnRefunded{Return: a.toReturn(&p.Return, &p.Order)}
	})
}

// onRefundFailed tells those who were told before that their money is on its way. A refund that never left is staff's matter.
func (a *App) onRefundFailed(ctx context.Context, tx *db.Tx, batch []event.Of[contract.RefundFailed]) error {
	intents := make([]intent, 0, len(batch))
	for i := range batch {
		p := &batch[i].Payload
		if !p.Reversed {
			continue
		}
		intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByOrder(p.Payment.OrderID), orderID: p.Payment.OrderID, paymentID: p.Payment.ID,
			vars: template.RefundDelayed{AboutPayment: template.AboutPayment{Amount: p.Amount}}})
	}
	return a.insert(ctx, tx, intents)
}

// onMoved notes where payments stand that somebody was to be written to about. Most never are, so nothing is kept of them,
// unless the shop writes about what happened to all.
func onMoved[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], kind message.Kind, read func(*T) (*contract.Payment, template.Vars)) error {
	views := make([]store.PaymentView, len(batch))
	var intents []intent
	for i := range batch {
		p, vars := read(&batch[i].Payload)
		views[i] = toPaymentView(p)
		if a.also(kind) {
			intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByOrder(p.OrderID), orderID: p.OrderID, paymentID: p.ID, vars: vars})
		}
	}
	if err := a.o.Store.PutPayments(ctx, tx, views, true); err != nil || len(intents) == 0 {
		return err
	}
	return a.insert(ctx, tx, intents)
}

// onDisputeOpened tells the customer, who may have meant another payment. An early warning of the bank is no case yet.
func (a *App) onDisputeOpened(ctx context.Context, tx *db.Tx, batch []event.Of[contract.DisputeOpened]) error {
	return onDispute(ctx, a, tx, batch, func(p *contract.DisputeOpened) (*contract.Dispute, template.Vars) {
		if p.Dispute.Status == "warning" {
			return &p.Dispute, nil
		}
		return &p.Dispute, template.DisputeOpened{AboutPayment: template.AboutPayment{Amount: p.Dispute.Amount}}
	})
}

func (a *App) onDisputeClosed(ctx context.Context, tx *db.Tx, batch []event.Of[contract.DisputeClosed]) error {
	return onDispute(ctx, a, tx, batch, func(p *contract.DisputeClosed) (*contract.Dispute, template.Vars) {
		return &p.Dispute, template.DisputeClosed{AboutPayment: template.AboutPayment{Amount: p.Dispute.Amount}, Refunded: p.Dispute.Status == "lost"}
	})
}

func onDispute[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) (*contract.Dispute, template.Vars)) error {
	intents := make([]intent, 0, len(batch))
	for i := range batch {
		d, vars := read(&batch[i].Payload)
		if vars == nil || d.OrderID == "" {
			continue
		}
		intents = append(intents, intent{cause: &batch[i].Event, addressee: message.ByOrder(d.OrderID), orderID: d.OrderID, paymentID: d.PaymentID, vars: vars})
	}
	return a.insert(ctx, tx, intents)
}
