package payment

import "time"

const messageOvertaken = "The money was given back in the provider's dashboard meanwhile."

// Early reports whether news are of a refund by others for which our books have no room, although the provider had: it gives back no more
// than was captured, so a capture was made, or a refund was refused or has come back, of which we have yet to hear. What the provider tells
// of these shows which; news that are early should be applied after it. Applied before it, they freeze the payment.
func (p *Payment) Early(n News) bool {
	if n.Kind != Refund || n.Verdict != Done && n.Verdict != Accepted || n.Reference == "" || n.Amount <= 0 || n.Currency != p.s.Amount.Currency {
		return false
	}
	if o, _ := p.known(n); o != nil || p.Status() == IntegrityFailure {
		return false
	}
	c := p.captureOf(n.Target)
	if c == nil {
		auth := p.authorization()
		return auth != nil && n.Amount <= auth.Amount
	}
	return n.Amount > p.leftOf(c)+p.unsent(c.Reference) && n.Amount <= c.Amount
}

// unsent sums the refunds of a capture that have certainly not reached the provider.
func (p *Payment) unsent(capture string) (sum int64) {
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Kind == Refund && o.Target == capture && o.neverSent() {
			sum += o.Amount
		}
	}
	return sum
}

// HurryRefunds makes refunds due at once that wait for their next attempt, so that their provider says what becomes of them. It reports
// whether there were any.
func (p *Payment) HurryRefunds(now time.Time) (some bool) {
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if o.Kind == Refund && o.Provider != GiftCardProvider && o.InFlight() && o.Progress != Sent && !o.frozen() && o.NextAttempt.After(now) {
			o.NextAttempt, some = now, true
		}
	}
	return some
}

// overtaken ends refunds of a capture that were never sent, the newest first, until what others have refunded has room, and returns how much
// that has made.
func (p *Payment) overtaken(capture string, missing int64, now time.Time) (room int64) {
	for i := len(p.s.Operations) - 1; i >= 0 && room < missing; i-- {
		if o := &p.s.Operations[i]; o.Kind == Refund && o.Target == capture && o.neverSent() {
			o.end(Declined, CodeOvertaken, messageOvertaken, now)
			p.refused(o, now)
			room += o.Amount
		}
	}
	return room
}

// compensated reports whether the refund of what a cancelled order has paid was asked for of a capture. One that was refused is asked for
// once more for each refund by others that came after it: they were in its way, and have left less to give back.
func (p *Payment) compensated(c *Operation) bool {
	asked, others := 0, 0
	for i := range p.s.Operations {
		r := &p.s.Operations[i]
		open := r.InFlight() || r.Progress == Succeeded
		switch {
		case r.Kind != Refund || r.Target != c.Reference:
		case r.Reason == ReasonCancelled && open:
			return true
		case r.Reason == ReasonCancelled:
			asked++
		case r.Source == SourceExternal && open && asked > 0:
			others++
		}
	}
	return asked > others
}

// CapturedBy returns how much one capture took and how much of that was refunded at the provider, by the provider's name of it. Without one of
// that name they are the sums of all captures there.
func (p *Payment) CapturedBy(reference string) (captured, refunded int64) {
	if c := p.captureOf(reference); c != nil && reference != "" {
		for i := range p.s.Operations {
			if r := &p.s.Operations[i]; r.Kind == Refund && r.Target == c.Reference && r.Progress == Succeeded && !r.elsewhere() {
				refunded += r.Amount
			}
		}
		return c.Amount, refunded
	}
	for i := range p.s.Operations {
		switch o := &p.s.Operations[i]; {
		case o.Progress != Succeeded || o.elsewhere():
		case o.Kind == Capture:
			captured += o.Amount
		case o.Kind == Refund:
			refunded += o.Amount
		}
	}
	return captured, refunded
}

// captureOf returns the capture at the provider with a reference; without one, the newest.
func (p *Payment) captureOf(reference string) (out *Operation) {
	for i := range p.s.Operations {
		c := &p.s.Operations[i]
		if c.Kind == Capture && c.Progress == Succeeded && c.Provider != GiftCardProvider && (reference == "" || c.Reference == reference) {
			out = c
		}
	}
	return out
}
