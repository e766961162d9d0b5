package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// disputed opens a case or takes in how it stands now, posts the difference, and tells.
func (a *App) disputed(ctx context.Context, tx *db.Tx, name string, p *payment.Payment, c *provider.Change) error {
	if c.Dispute == nil {
		return nil
	}
	now := a.o.Clock.Now()
	n := dispute.News{Reference: reference(c.Reference), Capture: clip(c.Target, 255), Reason: clip(c.Dispute.Reason, 128), Status: status(c.Dispute.State),
		Amount: c.Amount, Withdrawn: c.Dispute.Withdrawn, Fee: c.Dispute.Fee, EvidenceDue: c.Dispute.EvidenceDue, At: c.At,
		Views: c.Dispute.Views}
	d, err := a.o.Store.LoadDisputeByReference(ctx, tx, name, n.Reference)
	if err != nil {
		return err
	}
	var before ledger.Case
	effect := dispute.Opened
	if d == nil {
		captured, refunded := p.CapturedBy(n.Capture)
		d = dispute.Open(a.o.IDs.New("dsp"), name, p.ID(), p.Snapshot().OrderID, n, captured, refunded, now)
	} else {
		before = caseOf(d)
		if effect, err = d.Apply(n, now); err != nil {
			return err
		}
	}
	if err := a.o.Store.SaveDispute(ctx, tx, d); err != nil || effect == dispute.Nothing {
		return err
	}
	if err := a.o.Store.Post(ctx, tx, ledger.Dispute(before, caseOf(d), d.Version, now), now); err != nil {
		return err
	}
	if err := a.addTasks(ctx, tx, a.disputeTasks(p, d, effect, now)); err != nil {
		return err
	}
	return a.tellDispute(ctx, tx, d, effect)
}

func (a *App) tellDispute(ctx context.Context, tx *db.Tx, d *dispute.Dispute, effect dispute.Effect) error {
	state := contractDispute(d)
	var payloads []event.Payload
	if effect == dispute.Opened {
		payloads = append(payloads, contract.DisputeOpened{Dispute: state})
	}
	if effect == dispute.Closed || effect == dispute.Opened && d.Status.Closed() {
		payloads = append(payloads, contract.DisputeClosed{Dispute: state})
	}
	if len(payloads) == 0 {
		return nil
	}
	return a.o.Outbox.Publish(ctx, tx, payloads...)
}

func contractDispute(d *dispute.Dispute) contract.Dispute {
	out := contract.Dispute{ID: d.ID, PaymentID: d.PaymentID, OrderID: d.OrderID, Provider: d.Provider, Status: string(d.Status), Reason: d.Reason,
		Amount: d.Amount, Exposure: money.New(d.Exposure, d.Amount.Currency), Version: d.Version}
	if !d.EvidenceDue.IsZero() {
		out.EvidenceDue = &d.EvidenceDue
	}
	return out
}

func (a *App) disputeTasks(p *payment.Payment, d *dispute.Dispute, effect dispute.Effect, now time.Time) []store.Task {
	var out []store.Task
	add := func(kind, note string, due time.Time) {
		t := a.task(p, kind, d.ID, note, now)
		t.DueAt = db.Micros(due)
		out = append(out, t)
	}
	switch {
	case effect == dispute.Opened && d.Exposure == 0 && !d.Status.Closed():
		add(taskRefunded, "The disputed amount was refunded before. Submit the refund as evidence.", d.EvidenceDue)
	case effect == dispute.Opened && !d.Status.Closed():
		add(taskDispute, "A payment is disputed. Submit evidence before the deadline, or accept it.", d.EvidenceDue)
	}
	if d.Status == dispute.Lost && (effect == dispute.Closed || effect == dispute.Opened) {
		add(taskChargeback, "A dispute was lost. Review the customer before the next order.", time.Time{})
	}
	return out
}

func caseOf(d *dispute.Dispute) ledger.Case {
	return ledger.Case{ID: d.ID, PaymentID: d.PaymentID, OrderID: d.OrderID, Provider: d.Provider, Reference: d.Reference, Currency: d.Held(),
		Taken: d.Withdrawn, Fee: d.Fee, Lost: d.Status == dispute.Lost}
}

func status(s provider.DisputeState) dispute.Status {
	switch s {
	case provider.DisputeNeedsResponse:
		return dispute.NeedsResponse
	case provider.DisputeUnderReview:
		return dispute.UnderReview
	case provider.DisputeWon:
		return dispute.Won
	case provider.DisputeLost:
		return dispute.Lost
	default:
		return dispute.Warning
	}
}

// Disputes lists cases, the newest first.
func (a *App) Disputes(ctx context.Context, status, paymentID, before string, limit int) ([]*dispute.Dispute, error) {
	return a.o.Store.ListDisputes(ctx, status, paymentID, before, limit)
}

// Dispute returns a case; fault.NotFound when there is none.
func (a *App) Dispute(ctx context.Context, id string) (*dispute.Dispute, error) {
	d, err := a.o.Store.GetDispute(ctx, id)
	if err == nil && d == nil {
		return nil, noDispute()
	}
	return d, err
}

func noDispute() error { return fault.New(fault.NotFound, "There is no such dispute.") }

// WriteEvidence keeps evidence for a case, within tx.
func (a *App) WriteEvidence(ctx context.Context, tx *db.Tx, id string, e dispute.Evidence) (*dispute.Dispute, error) {
	d, err := a.o.Store.LoadDispute(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if d == nil {
		return nil, noDispute()
	}
	if err := d.Write(e, a.o.Clock.Now()); err != nil {
		return nil, disputeRefusal(err)
	}
	return d, a.o.Store.SaveDispute(ctx, tx, d)
}

// SubmitEvidence sends a case's evidence to its provider, and notes who has done it. A repetition sends the same again,
// which the provider takes for the same.
func (a *App) SubmitEvidence(ctx context.Context, id, by string) (*dispute.Dispute, error) {
	d, err := a.Dispute(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := d.Submitting(a.o.Clock.Now()); err != nil {
		return nil, disputeRefusal(err)
	}
	g := a.providers[d.Provider]
	if g == nil {
		return nil, fault.New(fault.Unavailable, "The payment provider is not configured at the moment.")
	}
	court, ok := g.Provider.(provider.Evidence)
	if !ok {
		return nil, fault.New(problem.PaymentState, "This provider takes evidence in its own dashboard only.")
	}
	e := d.Evidence
	// The version changes with what is written: the same evidence is one submission, and a better one is another.
	document := provider.EvidenceDocument{Key: fmt.Sprintf("evd-%s-%d", d.ID, d.Version), Text: e.Text, Carrier: e.Carrier, Tracking: e.Tracking, Refund: e.Refund}
	err = g.ask(ctx, a.o.CallTimeout, func(ctx context.Context) error { return court.Submit(ctx, d.Reference, document) })
	if err != nil {
		return nil, fault.Wrap(err, fault.BadGateway, "The provider did not take the evidence. Try again.")
	}
	return d, a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if d, err = a.o.Store.LoadDispute(ctx, tx, id); err != nil || d == nil {
			return errors.Join(err, fault.New(fault.NotFound, "There is no such dispute."))
		}
		d.Submitted(by, a.o.Clock.Now())
		return a.o.Store.SaveDispute(ctx, tx, d)
	})
}

func disputeRefusal(err error) error {
	switch {
	case errors.Is(err, dispute.ErrClosed):
		return fault.Wrap(err, problem.DisputeClosed, "Evidence is not taken any more.")
	case errors.Is(err, dispute.ErrEvidence):
		return fault.Wrap(err, fault.Invalid, "Write the evidence first.").At("/text", "required", "is missing")
	}
	return err
}
