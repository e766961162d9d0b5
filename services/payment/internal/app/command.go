package app

import (
	"context"
	"errors"
	"time"

	"emporium/contract/bearer"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/trail"
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

// Visitor is who asks for a payment: a customer, the bearer of an order's token, or both. Either may be empty.
type Visitor struct{ CustomerID, Token string }

// isCustomer reports whether the visitor is the customer whose payment it is.
func (v Visitor) isCustomer(p *payment.Payment) bool {
	owner := p.Snapshot().CustomerID
	return owner != "" && owner == v.CustomerID
}

// mayPay reports whether a payment is the visitor's to see and to pay.
func (v Visitor) mayPay(p *payment.Payment) bool {
	return v.isCustomer(p) || bearer.Holds(v.Token, p.Snapshot().Bearer)
}

// Own returns a payment to the customer who made it, and to the bearer of its order's token. For everybody else there is none.
func (a *App) Own(ctx context.Context, who Visitor, id string) (*payment.Payment, error) {
	p, err := a.Get(ctx, id)
	if err != nil {
		return nil, err
	}
	if !who.mayPay(p) {
		return nil, notFound()
	}
	return p, nil
}

// List returns payments, the newest first.
func (a *App) List(ctx context.Context, f store.Filter) ([]*payment.Payment, error) {
	return a.o.Store.List(ctx, f)
}

func notFound() error { return fault.New(fault.NotFound, "There is no such payment.") }

// later is a refusal that holds for a while only.
func later(code fault.Code, message string, wait time.Duration) error {
	e := fault.New(code, message)
	e.RetryAfter = int(wait.Seconds()) + 1
	return e
}

func errNoTask() error { return fault.New(fault.NotFound, "There is no such open task.") }

// Capture asks for amount minor units of what is authorised, within tx; 0 asks for all that is left. final releases what
// is not captured. A hold that its provider wants renewed first is renewed, and the capture follows by itself.
func (a *App) Capture(ctx context.Context, tx *db.Tx, id string, amount int64, final bool, by string) (*payment.Payment, error) {
	return a.change(ctx, tx, id, deed{by, "payment.capture_asked", map[string]any{"amount": amount, "final": final}}, func(p *payment.Payment) (err error) {
		rule := a.rule(p)
		rule.Final = final
		return a.capture(p, amount, rule, a.o.Clock.Now())
	})
}

// Void gives an authorisation up, or what a capture has left of it, within tx. What is captured already is not touched: it
// takes a refund, with its limits.
func (a *App) Void(ctx context.Context, tx *db.Tx, id, reason, by string) (*payment.Payment, error) {
	return a.change(ctx, tx, id, deed{by, "payment.void_asked", nil}, func(p *payment.Payment) error {
		_, err := p.StartVoid(a.o.IDs, reason, a.o.Clock.Now())
		return err
	})
}

// Reauthorize renews a hold, within tx.
func (a *App) Reauthorize(ctx context.Context, tx *db.Tx, id, by string) (*payment.Payment, error) {
	return a.change(ctx, tx, id, deed{by, "payment.renewal_asked", nil}, func(p *payment.Payment) error {
		if !a.renewable(p, a.o.Clock.Now()) {
			return fault.New(problem.PaymentState, "The provider cannot renew this hold now.")
		}
		_, err := p.StartReauthorize(a.o.IDs, a.o.Clock.Now())
		return err
	})
}

// Retry is a shopper's next attempt after a definite no, or instead of one that waits for them, within tx. What waits is
// undone at its provider before the other one is asked. What a customer has saved, and what she saves, is hers alone: it takes
// more than the order's token.
func (a *App) Retry(ctx context.Context, tx *db.Tx, who Visitor, id string, w Wish) (*payment.Payment, error) {
	p, err := a.load(ctx, tx, id)
	switch {
	case err != nil:
		return nil, err
	case !who.mayPay(p):
		return nil, notFound()
	case w.Save && !who.isCustomer(p):
		return nil, needsAccount("/save_payment_method")
	case w.SavedMethod != "" && !who.isCustomer(p):
		return nil, needsAccount("/saved_method")
	}
	return a.payAgain(ctx, tx, p, w)
}

func needsAccount(pointer string) error {
	return fault.New(fault.Invalid, "Only customers who are signed in have saved ways to pay.").At(pointer, "sign_in", "This needs an account.")
}

// Unfreeze lets a payment go on that was frozen because the provider's books contradicted ours, within tx.
func (a *App) Unfreeze(ctx context.Context, tx *db.Tx, id, by string) (*payment.Payment, error) {
	return a.change(ctx, tx, id, deed{by, "payment.unfrozen", nil}, func(p *payment.Payment) error {
		if !p.Unfreeze(a.o.IDs, a.o.Clock.Now()) {
			return payment.ErrState
		}
		return nil
	})
}

func (a *App) load(ctx context.Context, tx *db.Tx, id string) (*payment.Payment, error) {
	found, err := a.o.Store.Load(ctx, tx, []string{id})
	if err != nil {
		return nil, err
	}
	p := found[id]
	if p == nil {
		return nil, notFound()
	}
	return p, nil
}

// deed is what a member of staff does.
type deed struct {
	by, action string
	detail     map[string]any
}

// note puts a deed on record, with the transaction that it is part of.
func (a *App) note(ctx context.Context, tx *db.Tx, subject string, d deed) error {
	return trail.Append(ctx, tx, trail.Entry{At: a.o.Clock.Now(), Actor: d.by, Action: d.action, Subject: subject, Detail: d.detail})
}

// change does something to a payment in the name of a member of staff.
func (a *App) change(ctx context.Context, tx *db.Tx, id string, d deed, fn func(*payment.Payment) error) (*payment.Payment, error) {
	p, err := a.load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	p.Because(originOf(ctx))
	p.By(d.by)
	if err := fn(p); err != nil {
		return nil, refusal(p, err)
	}
	if err := a.finish(ctx, tx, []*payment.Payment{p}); err != nil {
		return nil, err
	}
	return p, a.note(ctx, tx, id, d)
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
