package app

import (
	"context"
	"fmt"

	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// Entry is what a provider's own books say of one request.
type Entry struct {
	Kind       provider.Kind
	State      provider.State
	Key        string
	PaymentID  string
	Reference  string
	Amount     int64
	Currency   string
	Authorized bool // of an authorisation: it stands
}

// Journal goes through a provider's books.
type Journal func(ctx context.Context, fn func(Entry) error) error

// Report is what an audit found. Findings is empty when all is well.
type Report struct {
	Payments, Operations, Entries int
	Findings                      []string
}

const maxFindings = 200

func (r *Report) find(format string, args ...any) {
	if len(r.Findings) < maxFindings {
		r.Findings = append(r.Findings, fmt.Sprintf(format, args...))
	}
}

// Audit holds the payments against a provider's own books in both directions, and against their own rules. What is in
// flight is left out: run it when all is quiet. Every stored status must equal the fold.
func (a *App) Audit(ctx context.Context, providerName string, books Journal) (Report, error) {
	var r Report
	theirs := map[string]Entry{}
	if err := books(ctx, func(e Entry) error {
		theirs[e.Key] = e
		r.Entries++
		return nil
	}); err != nil {
		return r, fmt.Errorf("read the provider's journal: %w", err)
	}
	for before := ""; ; {
		page, err := a.o.Store.List(ctx, store.Filter{Before: before, Limit: 500})
		if err != nil {
			return r, err
		}
		if len(page) == 0 {
			break
		}
		for _, p := range page {
			before = p.ID()
			if p.Snapshot().Provider == providerName {
				r.audit(p, theirs)
			}
		}
	}
	for key, e := range theirs {
		if e.State == provider.Succeeded || e.State == provider.RequiresAction {
			r.find("the provider has %s %s of %s (%d %s), which no payment knows", e.Kind, key, e.PaymentID, e.Amount, e.Currency)
		}
	}
	return r, nil
}

func (r *Report) audit(p *payment.Payment, theirs map[string]Entry) {
	r.Payments++
	amounts, s := p.Amounts(), p.Snapshot()
	if amounts.Captured+amounts.CapturePending > amounts.Authorized || amounts.Authorized > s.Amount.Amount {
		r.find("payment %s: captured %d, authorised %d, asked for %d", s.ID, amounts.Captured, amounts.Authorized, s.Amount.Amount)
	}
	if amounts.Refunded+amounts.RefundPending > amounts.Captured {
		r.find("payment %s: refunded %d of %d captured", s.ID, amounts.Refunded, amounts.Captured)
	}
	if p.Status() == payment.IntegrityFailure {
		r.find("payment %s is frozen", s.ID)
	}
	if p.Cancelled() && amounts.Captured != amounts.Refunded {
		r.find("payment %s: the order is off, captured %d but refunded %d", s.ID, amounts.Captured, amounts.Refunded)
	}
	for _, o := range p.Operations() {
		r.Operations++
		e, there := theirs[o.Key]
		delete(theirs, o.Key)
		switch {
		case o.InFlight() || o.Amount == 0:
		case o.Progress == payment.Succeeded && (!there || e.State != provider.Succeeded && !(o.Kind == payment.Authorize && e.State == provider.Declined)):
			r.find("payment %s: %s %s succeeded, the provider says %q", s.ID, o.Kind, o.ID, e.State)
		case o.Progress == payment.Succeeded && (e.Amount != o.Amount || e.Currency != o.Currency || e.Reference != o.Reference):
			r.find("payment %s: %s %s is %d %s %s, the provider has %d %s %s", s.ID, o.Kind, o.ID, o.Amount, o.Currency, o.Reference, e.Amount, e.Currency, e.Reference)
		case o.Progress != payment.Succeeded && there && e.State == provider.Succeeded:
			r.find("payment %s: %s %s ended as %s, the provider has done it", s.ID, o.Kind, o.ID, o.Progress)
		case o.Kind == payment.Authorize && p.Cancelled() && e.Authorized && amounts.Captured == 0:
			r.find("payment %s: the order is off, and the provider still holds %d", s.ID, e.Amount)
		}
	}
}
