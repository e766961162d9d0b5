package app

import (
	"context"
	"errors"
	"time"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// Refund asks for amount minor units of what was captured to go back, within tx; 0 asks for all that is left. by is the
// member of staff who asks. Above the configured amount nothing goes back yet: the returned request waits for a second
// person, who approves or rejects it.
func (a *App) Refund(ctx context.Context, tx *db.Tx, id string, amount int64, reason, by string) (*payment.Payment, *store.RefundRequest, error) {
	p, err := a.load(ctx, tx, id)
	if err != nil {
		return nil, nil, err
	}
	amount, err = a.refundable(ctx, tx, p, amount)
	if err != nil {
		return nil, nil, err
	}
	r, err := a.limited(ctx, tx, p, &store.RefundRequest{Amount: amount, Reason: reason, RequestedBy: by})
	if err == nil && r == nil {
		_, err = a.refund(ctx, tx, p, amount, reason, by)
	}
	if err != nil {
		return p, r, err
	}
	return p, r, a.note(ctx, tx, id, deed{by, "refund.asked", asked(p, amount, r)})
}

// asked is what is put on record of a refund that somebody asked for; what people write stays out of it.
func asked(p *payment.Payment, amount int64, r *store.RefundRequest) map[string]any {
	detail := map[string]any{"amount": amount, "currency": p.Snapshot().Amount.Currency}
	if r != nil {
		detail["request"] = r.ID // it waits for a second person
	}
	return detail
}

// limited refuses a refund over the limit for staff, and writes down one that waits for a second person, which it returns; nil when the refund
// may be made.
func (a *App) limited(ctx context.Context, tx *db.Tx, p *payment.Payment, r *store.RefundRequest) (*store.RefundRequest, error) {
	switch {
	case a.o.RefundLimit > 0 && r.Amount > a.o.RefundLimit:
		return nil, fault.New(problem.RefundLimit, "Refund less at once.").At("/amount", "too_large", "is over the limit").With("limit", a.o.RefundLimit)
	case a.o.RefundApproval > 0 && r.Amount > a.o.RefundApproval:
		r.ID, r.PaymentID, r.Currency, r.Reason = a.o.IDs.New("rrq"), p.ID(), p.Snapshot().Amount.Currency, clip(r.Reason, 500)
		r.State, r.CreatedAt = store.RequestOpen, db.Micros(a.o.Clock.Now())
		return r, a.o.Store.AddRefundRequest(ctx, tx, r)
	}
	return nil, nil
}

func (a *App) refund(ctx context.Context, tx *db.Tx, p *payment.Payment, amount int64, reason, by string) (payment.Operation, error) {
	p.Because(originOf(ctx))
	p.By(by)
	o, err := p.StartRefund(a.o.IDs, amount, reason, a.o.Clock.Now())
	if err != nil {
		return o, refusal(p, err)
	}
	return o, a.finish(ctx, tx, []*payment.Payment{p})
}

// refundable checks what can be known before a refund is written down, and returns the amount that is meant.
func (a *App) refundable(ctx context.Context, tx *db.Tx, p *payment.Payment, amount int64) (int64, error) {
	amount, err := a.unrefunded(ctx, tx, p, amount)
	if err != nil {
		return 0, err
	}
	if g := a.providers[p.Snapshot().Provider]; g != nil {
		if window := g.Traits().RefundWindow; window > 0 && a.capturedBefore(p, a.o.Clock.Now().Add(-window)) {
			return 0, fault.New(problem.RefundWindow, "The provider refunds no payment that is so old. Pay the customer in another way, and note it with the payment (outside-refunds).")
		}
	}
	return amount, nil
}

// unrefunded is refundable for money that goes back by any way.
func (a *App) unrefunded(ctx context.Context, tx *db.Tx, p *payment.Payment, amount int64) (int64, error) {
	claims, err := a.o.Store.Claims(ctx, tx, p.ID())
	if err != nil {
		return 0, err
	}
	lost, free, open := withhold(p, claims)
	amounts := p.Amounts()
	left, all := amounts.Captured-amounts.Refunded-amounts.RefundPending-lost, amount == 0
	switch {
	case amounts.Captured > 0 && left <= 0:
		return 0, fault.New(problem.NothingLeft, "Everything that was captured is refunded, on its way back, or was taken for a dispute.")
	case amount > left:
		return 0, refusal(p, payment.ErrExceedsCaptured)
	case amount == 0:
		amount = left
	}
	if open && (all || amount > free) {
		return 0, fault.New(problem.PaymentDisputed, "The payment is disputed, and the disputed money is with the bank. Answer the dispute instead.")
	}
	return amount, nil
}

// withhold keeps refunds of p from what disputes are about: of a capture from all while a case is open, and from what was lost. It returns
// what was lost in all, how much of the captures is free, and whether a case is open.
func withhold(p *payment.Payment, claims []store.Claim) (lost, free int64, open bool) {
	of := map[string]int64{}
	for i := range claims {
		c := &claims[i]
		lost += c.Lost
		of[c.Capture] = c.Lost
		if c.Open > 0 {
			open, of[c.Capture] = true, p.Amounts().Captured
		}
	}
	free, known := p.Withhold(of)
	if !known {
		free = 0 // of something that we do not know by its name, and which may be any of the captures
	}
	return lost, free, open
}

// capturedBefore reports whether all that could be refunded was captured before t.
func (a *App) capturedBefore(p *payment.Payment, t time.Time) bool {
	found := false
	for _, o := range p.Operations() {
		if o.Kind == payment.Capture && o.Progress == payment.Succeeded && o.Provider != payment.GiftCardProvider {
			if !o.UpdatedAt.Before(t) {
				return false
			}
			found = true
		}
	}
	return found
}

// DecideRefund approves or rejects a refund that waits, within tx. Whoever asked for it cannot decide.
func (a *App) DecideRefund(ctx context.Context, tx *db.Tx, requestID, by string, approve bool) (store.RefundRequest, error) {
	r, err := a.o.Store.LoadRefundRequest(ctx, tx, requestID)
	switch {
	case errors.Is(err, db.ErrNoRows):
		return r, fault.New(fault.NotFound, "There is no such refund request.")
	case err != nil:
		return r, err
	case r.State != store.RequestOpen:
		return r, fault.New(problem.RequestDecided, "Somebody has decided before you.")
	case r.RequestedBy == by && approve:
		return r, fault.New(problem.SecondPerson, "Who asks for a refund cannot approve it. Ask a colleague.")
	}
	r.State, r.DecidedBy, r.DecidedAt = store.RequestRejected, by, db.Micros(a.o.Clock.Now())
	if approve {
		p, err := a.load(ctx, tx, r.PaymentID)
		if err != nil {
			return r, err
		}
		r.State = store.RequestApproved
		if r.RefundID, err = a.approved(ctx, tx, p, &r); err != nil {
			return r, err
		}
	}
	if err := a.o.Store.DecideRefundRequest(ctx, tx, &r); err != nil {
		return r, err
	}
	return r, a.note(ctx, tx, r.ID, deed{by, "refund." + r.State, map[string]any{"payment": r.PaymentID, "amount": r.Amount, "currency": r.Currency, "asked_by": r.RequestedBy}})
}

// approved makes a refund that a second person has approved, or writes down one outside of the shop, and returns its id.
func (a *App) approved(ctx context.Context, tx *db.Tx, p *payment.Payment, r *store.RefundRequest) (string, error) {
	if r.Method != "" {
		g := Given{Method: r.Method, Reference: r.Reference, Reason: r.Reason, ReturnID: r.ReturnID}
		if _, err := a.recordable(ctx, tx, p, r.Amount, g); err != nil {
			return "", err
		}
		return a.record(ctx, tx, p, r.Amount, g, r.RequestedBy)
	}
	if _, err := a.refundable(ctx, tx, p, r.Amount); err != nil {
		return "", err
	}
	o, err := a.refund(ctx, tx, p, r.Amount, r.Reason, r.RequestedBy)
	return o.ID, err
}

// AskPayout makes it a person's task to pay a customer whose payment is too old to be refunded by its provider.
func (a *App) AskPayout(ctx context.Context, id string) error {
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := a.load(ctx, tx, id)
		if err != nil {
			return err
		}
		return a.addTasks(ctx, tx, []store.Task{a.task(p, taskPayout, id, "The payment is too old to be refunded by its provider. Pay the customer in another way, and note that with the payment (outside-refunds).", a.o.Clock.Now())})
	})
}

// RefundRequests lists refunds that wait, or were decided, the newest first.
func (a *App) RefundRequests(ctx context.Context, state, before string, limit int) ([]store.RefundRequest, error) {
	return a.o.Store.RefundRequests(ctx, state, before, limit)
}
