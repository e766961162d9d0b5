package order

import (
	"slices"
	"time"
)

// Dispute is a case that a payer or a bank has opened about the order's payment.
type Dispute struct {
	ID string `json:"id"`
	// Status is the case's: warning, needs_response, under_review, won or lost.
	Status  string `json:"status"`
	Version int64  `json:"version"`
}

// Open reports whether money is in question. A warning is a question alone.
func (d *Dispute) Open() bool {
	return d.Status != "warning" && d.Status != disputeWon && d.Status != disputeLost
}

// The statuses with which a dispute ends.
const (
	disputeWon  = "won"
	disputeLost = "lost"
)

// Flag is something about an order that people have to look at.
type Flag string

// The flags.
const (
	// FlagRefundFailed: a refund did not reach the customer.
	FlagRefundFailed Flag = "refund_failed"
	// FlagDisputed: a case is open.
	FlagDisputed Flag = "disputed"
	// FlagChargeback: a case was lost. The goods stay where they are, and whoever bought is looked at.
	FlagChargeback Flag = "chargeback"
	// FlagPaymentOverdue: the deadline has passed, and payment has not said what became of an attempt.
	FlagPaymentOverdue Flag = "payment_overdue"
)

// Flags are what people have to look at; none mostly.
func (s *State) Flags() []Flag {
	var out []Flag
	p := &s.Progress
	if p.Payment.RefundFailed {
		out = append(out, FlagRefundFailed)
	}
	if p.disputed() {
		out = append(out, FlagDisputed)
	}
	if slices.ContainsFunc(p.Disputes, func(d Dispute) bool { return d.Status == disputeLost }) {
		out = append(out, FlagChargeback)
	}
	if p.Overdue && p.Payment.open() {
		out = append(out, FlagPaymentOverdue)
	}
	return out
}

// DisputeReported takes in where a case stands. A case changes neither the order's lifecycle nor its stock: the goods have
// gone, or staff decide. What is older than what is known is ignored.
func (o *Order) DisputeReported(d Dispute, cause string, now time.Time) {
	p := &o.state.Progress
	i := slices.IndexFunc(p.Disputes, func(k Dispute) bool { return k.ID == d.ID })
	if i >= 0 && p.Disputes[i].Version >= d.Version {
		return
	}
	p.Disputes = slices.Clone(p.Disputes) // the slice may belong to a state that was handed out
	if i < 0 {
		p.Disputes = append(p.Disputes, d)
	} else {
		p.Disputes[i] = d
	}
	o.record(now, disputeEntry[cause], cause, ActorSystem)
}

var disputeEntry = map[string]string{"dispute.opened": "dispute_opened", "dispute.closed": "dispute_closed"}

func (p *Progress) disputed() bool {
	return slices.ContainsFunc(p.Disputes, func(d Dispute) bool { return d.Open() })
}

// paymentStatus is that of the payment, unless it is disputed.
func (p *Progress) paymentStatus(total int64, status Status) PaymentStatus {
	if p.disputed() {
		return PaymentDisputed
	}
	return p.Payment.status(total, status)
}
