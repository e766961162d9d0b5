package payment

import "time"

// Cancel remembers that the order is off, and undoes the payment as far as can be done now: what was never sent is
// dropped, what is authorised is voided, what is captured is refunded. What is in doubt is waited for, and undone when
// its outcome is known. A second cancellation changes nothing.
func (p *Payment) Cancel(ids IDs, reason string, now time.Time) {
	if p.s.Cancel != "" {
		return
	}
	if reason == "" {
		reason = ReasonCancelled
	}
	st := p.Status()
	settled, declined := st == StatusFailed || st == StatusVoided, st == StatusDeclined
	p.s.Cancel, p.s.UpdatedAt = reason, now
	if settled {
		return
	}
	if auth := p.authorization(); auth != nil && auth.InFlight() {
		auth.Deadline, auth.UpdatedAt = now, now
	}
	if declined {
		p.happened(Voided, p.authorization(), now) // the shopper will not try again
	}
	p.compensate(ids, now)
	p.settleGift(ids, now)
}

// Cancelled reports whether the order is off.
func (p *Payment) Cancelled() bool { return p.s.Cancel != "" }

// compensate takes the next step of a cancellation, if there is one to take now. Each compensation is tried as one
// operation that is repeated until the provider has decided; a provider's refusal of it is left to staff.
func (p *Payment) compensate(ids IDs, now time.Time) {
	if p.s.Cancel == "" || p.Status() == IntegrityFailure {
		return
	}
	auth := p.authorization()
	if auth == nil {
		return
	}
	if auth.neverSent() {
		auth.end(Failed, CodeCancelled, "", now)
		p.happened(Voided, auth, now)
		return
	}
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; (o.Kind == Capture || o.Kind == Reauthorize) && o.neverSent() {
			o.end(Failed, CodeCancelled, "", now)
		}
	}
	p.dropVoid(auth, now)
	a := p.Amounts()
	switch {
	case a.CapturePending > 0 || p.pendingVoid() || p.renewal() != nil:
		return
	case auth.Progress == Pending:
		if p.lastVoid() == nil { // after a refused one, the authorisation is looked at first; see wait
			p.giveUp(ids, auth, ReasonCancelled, now)
		}
		return
	}
	if left := p.capturable(auth); (left > 0 || auth.Reference == referenceNone && a.Captured == 0) && p.mayVoid() {
		o := p.prepare(ids, Void, left, auth.Reference, ReasonCancelled, now)
		o.NextAttempt = now.Add(p.voidPause())
		if auth.Reference == referenceNone {
			o.end(Succeeded, "", "", now)
			p.happened(Voided, o, now)
		}
	}
	if a.Captured > 0 {
		p.refundAll(ids, now)
	}
}

// lastVoid returns the newest void of the newest authorisation, nil when there is none.
func (p *Payment) lastVoid() *Operation {
	for i := len(p.s.Operations) - 1; i >= 0; i-- {
		switch o := &p.s.Operations[i]; {
		case o.Provider == GiftCardProvider:
		case o.Kind == Void:
			return o
		case o.Kind == Authorize:
			return nil
		}
	}
	return nil
}

func (p *Payment) pendingVoid() bool {
	v := p.lastVoid()
	return v != nil && v.InFlight()
}

// voided reports whether the provider has confirmed a void.
func (p *Payment) voided() bool {
	v := p.lastVoid()
	return v != nil && v.Progress == Succeeded
}

// mayVoid reports whether one more void may be asked for: none is under way or done, and not too many were refused.
func (p *Payment) mayVoid() bool {
	refused, open := 0, true
	for i := range p.s.Operations {
		switch o := &p.s.Operations[i]; {
		case o.Provider == GiftCardProvider:
		case o.Kind == Authorize:
			refused, open = 0, true
		case o.Kind == Void && o.Progress != Declined:
			open = false
		case o.Kind == Void:
			refused++
		}
	}
	return open && refused < maxVoids
}

// voidPause is how long the next void waits: not at all for the first one, and longer after each refusal.
func (p *Payment) voidPause() (pause time.Duration) {
	for i := range p.s.Operations {
		switch o := &p.s.Operations[i]; {
		case o.Provider == GiftCardProvider:
		case o.Kind == Authorize:
			pause = 0
		case o.Kind == Void && o.Progress == Declined:
			pause = max(voidRetry, 4*pause)
		}
	}
	return pause
}

// dropVoid forgets a void that waits for its time while all that it would set free has been captured.
func (p *Payment) dropVoid(auth *Operation, now time.Time) {
	v := p.lastVoid()
	if v == nil || !v.neverSent() {
		return
	}
	before := *v
	v.end(Failed, CodeCancelled, "", now)
	if auth.Progress != Succeeded || p.capturable(auth) > 0 || auth.Reference == referenceNone {
		*v = before
	}
}

// Stuck reports whether a hold was to be given up, the provider has refused that, and nothing more is tried by itself.
func (p *Payment) Stuck() bool {
	auth, v := p.authorization(), p.lastVoid()
	if v == nil || v.InFlight() || v.Progress == Succeeded {
		return false
	}
	if auth.Progress == Pending {
		return !p.mayVoid() // until then it is looked at, and given up once more
	}
	return p.capturable(auth) > 0 && (p.s.Cancel == "" || !p.mayVoid())
}

// refundAll refunds what is left of each capture, once, and what others have left of it where theirs were why a refund was refused.
func (p *Payment) refundAll(ids IDs, now time.Time) {
	for i, n := 0, len(p.s.Operations); i < n; i++ {
		c := p.s.Operations[i] // a copy: what is prepared below may move them
		if c.Kind != Capture || c.Progress != Succeeded || c.Reference == referenceNone || c.Provider == GiftCardProvider || p.compensated(&c) {
			continue
		}
		if left := p.leftOf(&c); left > 0 {
			p.prepare(ids, Refund, left, c.Reference, ReasonCancelled, now)
		}
	}
	if left := p.giftRefundable(); left > 0 {
		o := p.giftOperation(ids, Refund, left, now)
		o.Reason = ReasonCancelled
		p.happened(RefundDone, o, now)
	}
}
