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

// Given is money that staff have given back outside of the shop, because the provider would not.
type Given struct {
	// Method is how, for example bank_transfer; Reference is the shop's own name of it, such as the transfer's number.
	Method, Reference string
	Reason            string
	// ReturnID is the return that it is for; empty for none.
	ReturnID string
}

// RecordRefund writes down that amount minor units of what was captured were given back outside of the shop, within tx; 0 stands for all that
// is owed for the return, or all that is left. It keeps to the limits of other refunds: above the configured amount the returned request
// waits for a second person. The books show the money leaving the bank or the till, and others hear of a refund that has succeeded.
func (a *App) RecordRefund(ctx context.Context, tx *db.Tx, id string, amount int64, g Given, by string) (*payment.Payment, *store.RefundRequest, error) {
	p, err := a.load(ctx, tx, id)
	if err != nil {
		return nil, nil, err
	}
	if amount, err = a.recordable(ctx, tx, p, amount, g); err != nil {
		return nil, nil, err
	}
	r, err := a.limited(ctx, tx, p, &store.RefundRequest{Amount: amount, Reason: g.Reason, RequestedBy: by, Method: g.Method, Reference: g.Reference, ReturnID: g.ReturnID})
	if err == nil && r == nil {
		_, err = a.record(ctx, tx, p, amount, g, by)
	}
	if err != nil {
		return p, r, err
	}
	return p, r, a.note(ctx, tx, id, deed{by, "refund.recorded_outside", asked(p, amount, r)})
}

// recordable is refundable for what was given back outside, which no provider's time limits. For a return it is no more than is owed for it.
func (a *App) recordable(ctx context.Context, tx *db.Tx, p *payment.Payment, amount int64, g Given) (int64, error) {
	if g.ReturnID == "" {
		return a.unrefunded(ctx, tx, p, amount)
	}
	owed, err := a.o.Store.Return(ctx, tx, g.ReturnID)
	if err != nil && !errors.Is(err, db.ErrNoRows) {
		return 0, err
	}
	left := owed.Amount - sentFor(p, g.ReturnID)
	switch {
	case err != nil || owed.PaymentID != p.ID():
		return 0, fault.New(fault.Invalid, "No money of this payment is owed for such a return.").At("/return_id", "unknown", "There is no such return of this payment.")
	case left <= 0:
		return 0, fault.New(problem.NothingLeft, "All that is owed for the return is with the customer or on its way.")
	case amount > left:
		return 0, fault.New(problem.RefundExceedsCaptured, "Less is owed for the return.").At("/amount", "too_large", "is more than is owed for the return").With("refundable", left)
	case amount == 0:
		amount = left
	}
	return a.unrefunded(ctx, tx, p, amount)
}

// record writes a refund outside down, and closes the tasks that have asked for it. It returns the id of the last operation that it makes.
func (a *App) record(ctx context.Context, tx *db.Tx, p *payment.Payment, amount int64, g Given, by string) (id string, err error) {
	now := a.o.Clock.Now()
	p.Because(originOf(ctx))
	p.By(by)
	how, reason := payment.Outside{Method: g.Method, Reference: g.Reference}, g.Reason
	if g.ReturnID != "" {
		var e returned
		e.Return.ID = g.ReturnID
		how.Note, reason = g.Reason, reasonOf(&e)
	}
	if err := p.RecordRefund(a.o.IDs, amount, how, reason, now); err != nil {
		return "", refusal(p, err)
	}
	operations := p.Operations()
	if err := a.settleOutside(ctx, tx, p, g); err != nil {
		return "", err
	}
	return operations[len(operations)-1].ID, a.finish(ctx, tx, []*payment.Payment{p})
}

func (a *App) settleOutside(ctx context.Context, tx *db.Tx, p *payment.Payment, g Given) error {
	now := a.o.Clock.Now()
	if g.ReturnID == "" {
		_, err := a.o.Store.SettleTask(ctx, tx, taskPayout, p.ID(), now)
		return err
	}
	owed, err := a.o.Store.Return(ctx, tx, g.ReturnID)
	if err != nil || sentFor(p, g.ReturnID) < owed.Amount {
		return err
	}
	e := returned{Attempt: owed.Attempts + 1}
	e.Return.ID = g.ReturnID
	return a.settleReturn(ctx, tx, p, &e, now)
}

// outside is how a refund was paid outside of the shop, empty for any other.
func outside(o payment.Operation) string {
	if o.Provider == payment.OutsideProvider {
		return o.Method
	}
	return ""
}
