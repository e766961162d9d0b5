package payment

import (
	"fmt"
	"slices"
	"time"
)

// CaptureRule is what the provider allows, and what is wanted beyond an amount.
type CaptureRule struct {
	// Once says that the provider takes one capture per authorisation and releases the rest with it.
	Once bool
	// Final says that nothing more will be captured, so that the rest shall be released.
	Final bool
	// Renew says that the provider wants the hold renewed first: the capture follows by itself.
	Renew bool
}

// StartCapture writes down the capture of amount minor units; 0 means all that is left. What the gift card holds is taken
// first, and at once.
func (p *Payment) StartCapture(ids IDs, amount int64, rule CaptureRule, now time.Time) (Operation, error) {
	st := p.Status()
	if st != StatusAuthorized && st != PartiallyCaptured && !(st == Capturing && amount > 0) {
		return Operation{}, fmt.Errorf("capture a payment that is %s: %w", st, ErrState)
	}
	if p.s.Cancel != "" {
		return Operation{}, fmt.Errorf("capture for a cancelled order: %w", ErrState)
	}
	auth := p.authorization()
	left, gift := p.capturable(auth), p.giftLeft()
	switch {
	case amount < 0:
		return Operation{}, ErrAmount
	case amount == 0:
		amount = left + gift
	case amount > left+gift:
		return Operation{}, ErrExceedsAuthorized
	}
	if amount == 0 && auth.Reference != referenceNone {
		return Operation{}, ErrExceedsAuthorized
	}
	if rule.Once && amount > gift && p.captureTried() {
		return Operation{}, fmt.Errorf("capture a second time: %w: the provider takes one capture and has released the rest", ErrState)
	}
	var first *Operation
	if fromGift := min(amount, gift); fromGift > 0 {
		first = p.giftOperation(ids, Capture, fromGift, now)
		p.happened(Captured, first, now)
		if amount -= fromGift; amount == 0 {
			return *first, nil
		}
	}
	if o := p.renewal(); o != nil { // the hold is about to get another name: wait for it
		o.Then, o.UpdatedAt = o.Then+amount, now
		o.Final = o.Final || rule.Once || rule.Final || amount == left && p.Amounts().CapturePending == o.Then
		return *o, nil
	}
	if rule.Renew && auth.Reference != referenceNone {
		// All that is left is renewed, for what is not is lost.
		o := p.prepare(ids, Reauthorize, left, auth.Reference, ReasonCapture, now)
		o.Then = amount
		o.Final = rule.Once || rule.Final || amount == left && p.Amounts().CapturePending == amount
		return *o, nil
	}
	o := p.prepare(ids, Capture, amount, auth.Reference, "", now)
	o.Final = rule.Once || rule.Final || amount == left && p.Amounts().CapturePending == amount
	if auth.Reference == referenceNone {
		o.Reference = referenceNone
		o.end(Succeeded, "", "", now)
		p.happened(Captured, o, now)
	}
	return *o, nil
}

// capturable returns how much of an authorisation is neither taken, being taken nor given up.
func (p *Payment) capturable(auth *Operation) int64 {
	if auth == nil || auth.Progress != Succeeded {
		return 0
	}
	left, before := auth.Amount, true
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if before = before && o.ID != auth.ID; before {
			continue // it belongs to an attempt that was given up
		}
		if o.Provider == GiftCardProvider || !o.InFlight() && o.Progress != Succeeded {
			continue
		}
		switch o.Kind {
		case Capture:
			left -= o.Amount
			if o.Final && o.Progress == Succeeded {
				return 0
			}
		case Reauthorize:
			if o.InFlight() {
				left -= o.Then
			}
		case Void:
			return 0
		}
	}
	return max(left, 0)
}

// captureTried reports whether a capture at the provider is under way or done.
func (p *Payment) captureTried() bool {
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if o.Kind == Capture && o.Provider != GiftCardProvider && (o.InFlight() || o.Progress == Succeeded) {
			return true
		}
	}
	return false
}

// CaptureLost reports whether a capture has ended without the money, of an order that stands, and nothing else is about to take it.
func (p *Payment) CaptureLost(o *Operation) bool {
	if o.Kind != Capture || p.s.Cancel != "" || o.Progress != Declined && (o.Progress != Failed || o.Code == CodeCancelled) {
		return false
	}
	return p.Amounts().CapturePending == 0
}

// StartRefund writes down the refund of amount minor units; 0 means all that is left. Providers know no refund over several captures:
// it acts on one that holds as much, and else there is one for each capture until the amount is there. What goes back to the gift card
// goes at once, and last. It returns the last one.
func (p *Payment) StartRefund(ids IDs, amount int64, reason string, now time.Time) (Operation, error) {
	a := p.Amounts()
	left := a.Captured - a.Refunded - a.RefundPending
	switch st := p.Status(); {
	case st == IntegrityFailure:
		return Operation{}, fmt.Errorf("refund a payment that is %s: %w", st, ErrState)
	case amount < 0:
		return Operation{}, ErrAmount
	case a.Captured == 0:
		return Operation{}, fmt.Errorf("refund a payment that is %s: %w", st, ErrState)
	case left == 0 || amount > left:
		return Operation{}, ErrExceedsCaptured
	case amount == 0:
		amount = left
	}
	gift := min(p.giftRefundable(), max(0, amount-min(left-p.giftRefundable(), p.leftOfAll())))
	if amount-gift > p.leftOfAll() {
		return Operation{}, fmt.Errorf("%w: the captures do not hold as much", ErrExceedsCaptured)
	}
	var out Operation
	if gift > 0 {
		o := p.giftOperation(ids, Refund, gift, now)
		o.Reason = reason
		p.happened(RefundDone, o, now)
		out = *o
	}
	if rest := amount - gift; rest > 0 {
		if target := p.refundable(rest); target != nil {
			return *p.prepare(ids, Refund, rest, target.Reference, reason, now), nil
		}
		p.refundOver(ids, rest, reason, now)
		out = p.s.Operations[len(p.s.Operations)-1]
	}
	return out, nil
}

// refundOver writes down a refund of each capture at the provider, the oldest first, until they come to amount minor units, and returns
// for how much they are.
func (p *Payment) refundOver(ids IDs, amount int64, reason string, now time.Time) (asked int64) {
	for i, n := 0, len(p.s.Operations); i < n && asked < amount; i++ {
		c := p.s.Operations[i] // a copy: what is prepared below may move them
		if c.Kind != Capture || c.Progress != Succeeded || c.Reference == referenceNone || c.Provider == GiftCardProvider {
			continue
		}
		if part := min(p.free(&c), amount-asked); part > 0 {
			p.prepare(ids, Refund, part, c.Reference, reason, now)
			asked += part
		}
	}
	return asked
}

// StartRefunds is StartRefund over all captures: it writes down as many refunds as are needed for amount minor units, or
// for what is left when that is less, and returns for how much. The same reason asks once.
func (p *Payment) StartRefunds(ids IDs, amount int64, reason string, now time.Time) (asked int64, err error) {
	if st := p.Status(); st == IntegrityFailure {
		return 0, fmt.Errorf("refund a payment that is %s: %w", st, ErrState)
	}
	if p.RefundsFor(reason) {
		return amount, nil
	}
	asked = p.refundOver(ids, amount, reason, now)
	if part := min(p.giftRefundable(), amount-asked); part > 0 {
		o := p.giftOperation(ids, Refund, part, now)
		o.Reason = reason
		p.happened(RefundDone, o, now)
		asked += part
	}
	return asked, nil
}

// RefundsFor reports whether refunds were asked for with a reason.
func (p *Payment) RefundsFor(reason string) bool {
	return slices.ContainsFunc(p.s.Operations, func(o Operation) bool { return o.Kind == Refund && o.Reason == reason })
}

// StartVoid writes down that what is left of an authorisation is given up: all of it, or the rest after a capture.
func (p *Payment) StartVoid(ids IDs, reason string, now time.Time) (Operation, error) {
	st, auth := p.Status(), p.authorization()
	rest := st == PartiallyCaptured && p.capturable(auth) > 0
	if st != StatusAuthorized && st != RequiresAction && !rest || p.renewal() != nil {
		return Operation{}, fmt.Errorf("void a payment that is %s: %w", st, ErrState)
	}
	amount := auth.Amount
	if rest {
		amount = p.capturable(auth)
	}
	o := p.prepare(ids, Void, amount, auth.Reference, reason, now)
	if auth.Reference == referenceNone {
		o.end(Succeeded, "", "", now)
		p.happened(Voided, o, now)
		void := *o
		p.settleGift(ids, now)
		return void, nil
	}
	return *o, nil
}
