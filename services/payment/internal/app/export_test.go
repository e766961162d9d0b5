package app

import (
	"context"
	"encoding/json"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
)

// Requested, Confirmed, Shipped and Cancelled apply one event of the order service, as the consumer does.
func (a *App) Requested(ctx context.Context, tx *db.Tx, p contract.PaymentRequested) error {
	return one(ctx, tx, p, a.onRequested)
}

func (a *App) Confirmed(ctx context.Context, tx *db.Tx, p contract.OrderConfirmed) error {
	return one(ctx, tx, p, a.onConfirmed)
}

func (a *App) Shipped(ctx context.Context, tx *db.Tx, p contract.FulfillmentShipped) error {
	return one(ctx, tx, p, a.onShipped)
}

func (a *App) Cancelled(ctx context.Context, tx *db.Tx, p contract.OrderCancelled) error {
	return one(ctx, tx, p, a.onCancelled)
}

func (a *App) Returned(ctx context.Context, tx *db.Tx, p contract.ReturnReceived) error {
	return one(ctx, tx, p, a.onReturned)
}

func (a *App) RefundWanted(ctx context.Context, tx *db.Tx, p contract.ReturnRefundWanted) error {
	return one(ctx, tx, p, a.onRefundWanted)
}

func one[T event.Payload](ctx context.Context, tx *db.Tx, p event.Payload, apply func(context.Context, *db.Tx, []event.Of[T]) error) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	of := event.Of[T]{Event: event.Event{ID: "evt_" + p.EventSubject(), Type: p.EventType()}}
	if err := json.Unmarshal(data, &of.Payload); err != nil {
		return err
	}
	return apply(ctx, tx, []event.Of[T]{of})
}

// Postings are the transactions that follow from a change.
func Postings(t *payment.Transition) []ledger.Transaction { return postings(t) }

func (a *App) Erased(ctx context.Context, tx *db.Tx, p contract.UserErased) error {
	return one(ctx, tx, p, a.onErased)
}

// CaseOf is a dispute as the books see it.
func CaseOf(d *dispute.Dispute) ledger.Case { return caseOf(d) }
