package app

import (
	"context"
	"errors"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// Get returns a payment; fault.NotFound when there is none.
func (a *App) Get(ctx context.Context, id string) (*payment.Payment, error) {
	p, err := a.o.Store.Get(ctx, id)
	if err != nil {
		return nil, err
	}
	if p == nil {
		return nil, notFound()
	}
	return p, nil
}

// Own returns a payment to the customer who made it. For everybody else there is none.
func (a *App) Own(ctx context.Context, customerID, id string) (*payment.Payment, error) {
	p, err := a.Get(ctx, id)
	if err != nil {
		return nil, err
	}
	if owner := p.Snapshot().CustomerID; owner == "" || owner != customerID {
		return nil, notFound()
	}
	return p, nil
}

// List returns payments, the newest first.
func (a *App) List(ctx context.Context, f store.Filter) ([]*payment.Payment, error) {
	return a.o.Store.List(ctx, f)
}

func notFound() error { return fault.New(fault.NotFound, "There is no such payment.") }

// Capture asks for amount minor units of what is authorised, within tx; 0 asks for all that is left. It returns the
// payment with the operation in flight.
func (a *App) Capture(ctx context.Context, tx *db.Tx, id string, amount int64) (*payment.Payment, payment.Operation, error) {
	return a.change(ctx, tx, id, func(p *payment.Payment) (payment.Operation, error) {
		return p.StartCapture(a.o.IDs, amount, a.o.Clock.Now())
	})
}

// Refund asks for amount minor units of what was captured to go back, within tx; 0 asks for all that is left.
func (a *App) Refund(ctx context.Context, tx *db.Tx, id string, amount int64, reason string) (*payment.Payment, payment.Operation, error) {
	return a.change(ctx, tx, id, func(p *payment.Payment) (payment.Operation, error) {
		return p.StartRefund(a.o.IDs, amount, reason, a.o.Clock.Now())
	})
}

// Void gives an authorisation up, within tx.
func (a *App) Void(ctx context.Context, tx *db.Tx, id, reason string) (*payment.Payment, payment.Operation, error) {
	return a.change(ctx, tx, id, func(p *payment.Payment) (payment.Operation, error) {
		return p.StartVoid(a.o.IDs, reason, a.o.Clock.Now())
	})
}

func (a *App) change(ctx context.Context, tx *db.Tx, id string, fn func(*payment.Payment) (payment.Operation, error)) (*payment.Payment, payment.Operation, error) {
	found, err := a.o.Store.Load(ctx, tx, []string{id})
	if err != nil {
		return nil, payment.Operation{}, err
	}
	p := found[id]
	if p == nil {
		return nil, payment.Operation{}, notFound()
	}
	p.Because(originOf(ctx))
	o, err := fn(p)
	if err != nil {
		return nil, payment.Operation{}, refusal(p, err)
	}
	return p, o, a.finish(ctx, tx, []*payment.Payment{p})
}

// LookAgain makes an operation due at once, because its shopper has decided or its provider has news.
func (a *App) LookAgain(ctx context.Context, paymentID, opID string) error {
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := a.o.Store.Poke(ctx, tx, paymentID, opID, a.o.Clock.Now())
		if found {
			tx.AfterCommit(a.calls.wakeSend)
		}
		return err
	})
}

// refusal gives the domain's refusals their codes.
func refusal(p *payment.Payment, err error) error {
	amounts := p.Amounts()
	switch {
	case errors.Is(err, payment.ErrExceedsCaptured):
		return fault.Wrap(err, problem.RefundExceedsCaptured, "Refund at most what was captured and is not yet refunded.").
			At("/amount", "too_large", "is more than can be refunded").
			With("refundable", amounts.Captured-amounts.Refunded-amounts.RefundPending)
	case errors.Is(err, payment.ErrExceedsAuthorized):
		return fault.Wrap(err, problem.PaymentState, "Capture at most what is authorised and not yet captured.").
			At("/amount", "too_large", "is more than can be captured").
			With("capturable", amounts.Authorized-amounts.Captured-amounts.CapturePending)
	case errors.Is(err, payment.ErrAmount):
		return fault.Wrap(err, fault.Invalid, "The amount must be positive.").At("/amount", "minimum", "must be positive")
	case errors.Is(err, payment.ErrState):
		return fault.Wrap(err, problem.PaymentState, "The payment's status does not allow this. Read it again.").With("payment_status", string(p.Status()))
	}
	return err
}
