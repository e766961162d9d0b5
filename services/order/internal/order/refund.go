package order

import (
	"slices"
	"time"

	"emporium/kit/fault"
)

// CodeRefundedMeanwhile is the refusal to send a return's money once more, because other money went back since it was received. It stands in
// contract/problem.
const CodeRefundedMeanwhile fault.Code = "refunded_meanwhile"

// Refund is money that was given back for another reason than a return: by staff, for a cancelled order, or by others at the provider.
type Refund struct {
	ID string `json:"id"`
	// Amount is in minor units of the order's currency.
	Amount int64 `json:"amount"`
	Failed bool  `json:"failed,omitempty"`
	// Version is that of the payment when it became so, and At when the order has heard of it.
	Version int64     `json:"version"`
	At      time.Time `json:"at"`
}

// otherRefund takes in a refund that is not for a return, whatever was heard of first: the newer of what is said of one counts. It reports
// whether anything is new.
func (o *Order) otherRefund(f PaymentFact, now time.Time) bool {
	if f.RefundID == "" || f.ReturnID != "" {
		return false
	}
	p := &o.state.Progress
	i := slices.IndexFunc(p.Refunds, func(r Refund) bool { return r.ID == f.RefundID })
	fresh := i < 0 || p.Refunds[i].Version < f.Version
	if fresh {
		p.Refunds = slices.Clone(p.Refunds) // the slice may belong to a state that was handed out
		r := Refund{ID: f.RefundID, Amount: f.RefundAmount, Failed: f.Outcome == OutcomeRefundFailed, Version: f.Version, At: now}
		if i < 0 {
			p.Refunds = append(p.Refunds, r)
		} else {
			p.Refunds[i] = r
		}
		slices.SortFunc(p.Refunds, func(a, b Refund) int { return int(a.Version - b.Version) })
	}
	o.flagRefunds()
	return fresh
}

// flagRefunds tells from all that is known of refunds whether the customer still waits for money of one that has failed: for a return until it
// is refunded, for any other until as much has gone back after it, and for none once all that was taken is with her.
func (o *Order) flagRefunds() {
	p := &o.state.Progress
	var missing int64
	for _, r := range p.Refunds {
		if r.Failed {
			missing += r.Amount
		} else {
			missing = max(0, missing-r.Amount)
		}
	}
	waits := missing > 0 || slices.ContainsFunc(p.Returns, func(r Return) bool {
		return r.Status == ReturnReceived && r.Refunded < r.Refund && slices.ContainsFunc(r.Refunds, func(f ReturnRefund) bool { return f.Failed })
	})
	p.Payment.RefundFailed = waits && (p.Payment.Captured == 0 || p.Payment.Refunded < p.Payment.Captured)
}

// refundedSince is how much went back for other reasons than returns from a time on, as far as the order has heard.
func (o *Order) refundedSince(t time.Time) (sum int64) {
	for _, r := range o.state.Progress.Refunds {
		if !r.Failed && !r.At.Before(t) {
			sum += r.Amount
		}
	}
	return sum
}

// RetryRefund asks to send what is still owed for a return that is here once more, by the way that it was paid: the return becomes refunded
// when that arrives. What is on its way is not sent twice, which payment knows. When other money went back since the return was received,
// somebody may have paid the customer so, and it is refused until despite says that she gets both; what was agreed to once is not asked again.
func (o *Order) RetryRefund(id string, despite bool, actor Actor, now time.Time) ([]Emission, error) {
	i := slices.IndexFunc(o.state.Progress.Returns, func(r Return) bool { return r.ID == id })
	if i < 0 {
		return nil, noReturn()
	}
	known := &o.state.Progress.Returns[i]
	if known.Status != ReturnReceived || known.Refunded >= known.Refund {
		return nil, fault.New(CodeIllegalTransition, "Nothing is owed for this return: it is "+string(known.Status)+".")
	}
	var others int64
	if known.ReceivedAt != nil {
		others = o.refundedSince(*known.ReceivedAt)
	}
	if others > known.Despite && !despite {
		return nil, fault.New(CodeRefundedMeanwhile, "Other money of this order went back since the return was received. Send despite_refunds if the customer shall get this, too.").
			At("/despite_refunds", string(CodeRefundedMeanwhile), "The customer may have been paid by another refund.").With("refunded", others)
	}
	r := o.ownReturn(i)
	r.Retries++
	r.Despite = max(r.Despite, others)
	r.Refunds = slices.Clone(r.Refunds)
	for n := range r.Refunds {
		r.Refunds[n].Again = r.Refunds[n].Failed
	}
	o.record(now, "return_refund_wanted", "request", actor)
	return []Emission{{Kind: EmitReturnRefundWanted, ReturnID: id}}, nil
}
