// Package dispute holds the rules of a case that a payer or a bank has opened against a payment: what may follow what, in
// whatever order a provider tells of it, and until when evidence is taken.
package dispute

import (
	"cmp"
	"errors"
	"time"

	"emporium/kit/money"
)

// Status is how far a case has come.
type Status string

// The statuses, in the order in which a case goes through them.
const (
	// Warning is an inquiry: nothing was taken yet.
	Warning       Status = "warning"
	NeedsResponse Status = "needs_response"
	UnderReview   Status = "under_review"
	Won           Status = "won"
	Lost          Status = "lost"
)

// Closed reports whether the case is decided.
func (s Status) Closed() bool { return s == Won || s == Lost }

// Causes of refusals.
var (
	// ErrClosed means that the case is decided, or evidence is not taken any more.
	ErrClosed = errors.New("dispute: evidence is not taken any more")
	// ErrEvidence means that there is nothing to submit.
	ErrEvidence = errors.New("dispute: there is no evidence yet")
	// ErrStale means that another view was taken in since this one was asked for, so that nobody knows which is newer: ask again.
	ErrStale = errors.New("dispute: another view was taken in meanwhile")
)

// Evidence is what we say for ourselves.
type Evidence struct {
	Text     string `json:"text"`
	Carrier  string `json:"carrier,omitempty"`
	Tracking string `json:"tracking,omitempty"`
	// Refund is the reference of a refund that was made already.
	Refund string `json:"refund,omitempty"`
}

// Dispute is a case. It is not safe for concurrent use.
type Dispute struct {
	ID, Provider, Reference string
	PaymentID, OrderID      string
	// Capture is the provider's reference of what is disputed.
	Capture string
	Reason  string
	Status  Status
	Amount  money.Money
	// Exposure is what can be lost, in minor units: the disputed amount less what was refunded before.
	Exposure int64
	// Withdrawn is what the provider has taken and not given back; Fee what it charges. Minor units of Held.
	Withdrawn, Fee int64
	// HeldIn is the currency of Withdrawn and Fee, where the provider keeps our balance in another one than what is
	// disputed; empty where it does not.
	HeldIn      string
	EvidenceDue time.Time
	Evidence    *Evidence
	SubmittedBy string
	SubmittedAt time.Time
	OpenedAt    time.Time
	ClosedAt    time.Time
	UpdatedAt   time.Time
	// Version grows by one with each change.
	Version int64
	// Views counts what was taken in of the provider, changes or not.
	Views int64
}

// News is what the provider says of a case now.
type News struct {
	Reference, Capture, Reason string
	Status                     Status
	Amount                     money.Money
	Withdrawn, Fee             money.Money
	EvidenceDue                time.Time
	At                         time.Time
	// Views is how many views of the case had been taken in before this one was asked for. See ErrStale.
	Views int64
}

// Effect is what a change of a case means to others.
type Effect int

// The effects.
const (
	Nothing Effect = iota
	Changed
	Opened
	Closed
)

// Open makes a case. captured and refunded are the amounts of what is disputed, in minor units.
func Open(id, provider, paymentID, orderID string, n News, captured, refunded int64, now time.Time) *Dispute {
	d := &Dispute{ID: id, Provider: provider, Reference: n.Reference, PaymentID: paymentID, OrderID: orderID, Capture: n.Capture,
		Reason: n.Reason, Status: n.Status, Amount: n.Amount, EvidenceDue: n.EvidenceDue,
		OpenedAt: n.At, UpdatedAt: now, Version: 1, Views: 1}
	d.take(n)
	d.Exposure = max(0, min(n.Amount.Amount, captured-refunded))
	if d.OpenedAt.IsZero() {
		d.OpenedAt = now
	}
	if d.Status.Closed() {
		d.ClosedAt = now
	}
	return d
}

// Apply takes in what the provider says now. What is decided stays decided, unless the provider decides the other way; the
// money is what it is. A view that was asked for before another was taken in may be the older one, and is refused with
// ErrStale. Each view that is taken in counts, so that it has to be saved even if its effect is Nothing.
func (d *Dispute) Apply(n News, now time.Time) (Effect, error) {
	if n.Views < d.Views {
		return Nothing, ErrStale
	}
	d.Views++
	before := *d
	if rank(n.Status) >= rank(d.Status) {
		d.Status = n.Status
	}
	d.take(n)
	if !n.EvidenceDue.IsZero() {
		d.EvidenceDue = n.EvidenceDue
	}
	if n.Reason != "" {
		d.Reason = n.Reason
	}
	if *d == before {
		return Nothing, nil
	}
	d.Version++
	d.UpdatedAt = now
	if d.Status.Closed() && d.Status != before.Status {
		d.ClosedAt = now
		return Closed, nil
	}
	return Changed, nil
}

// take takes in what the provider has taken.
func (d *Dispute) take(n News) {
	d.Withdrawn, d.Fee, d.HeldIn = n.Withdrawn.Amount, n.Fee.Amount, n.Withdrawn.Currency
	if d.HeldIn == d.Amount.Currency {
		d.HeldIn = ""
	}
}

// Held is the currency of Withdrawn and Fee.
func (d *Dispute) Held() string { return cmp.Or(d.HeldIn, d.Amount.Currency) }

func rank(s Status) int {
	switch s {
	case NeedsResponse:
		return 1
	case UnderReview:
		return 2
	case Won, Lost:
		return 3
	default:
		return 0
	}
}

// Write keeps evidence for the case, to be submitted later.
func (d *Dispute) Write(e Evidence, now time.Time) error {
	if !d.takesEvidence(now) {
		return ErrClosed
	}
	d.Evidence, d.UpdatedAt = &e, now
	d.Version++
	return nil
}

// Submitting checks that the evidence can be sent.
func (d *Dispute) Submitting(now time.Time) error {
	switch {
	case !d.takesEvidence(now):
		return ErrClosed
	case d.Evidence == nil || d.Evidence.Text == "":
		return ErrEvidence
	}
	return nil
}

// Submitted notes that the provider has the evidence.
func (d *Dispute) Submitted(by string, now time.Time) {
	d.SubmittedBy, d.SubmittedAt, d.UpdatedAt = by, now, now
	if rank(d.Status) < rank(UnderReview) {
		d.Status = UnderReview
	}
	d.Version++
}

func (d *Dispute) takesEvidence(now time.Time) bool {
	return !d.Status.Closed() && (d.EvidenceDue.IsZero() || now.Before(d.EvidenceDue))
}
