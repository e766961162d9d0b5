package payment

import (
	"fmt"
	"time"
)

const (
	// remindBefore is how long before a hold lapses somebody is told.
	remindBefore = 24 * time.Hour
	// lapseAfter is how long after that time a hold counts as gone, whatever the provider has or has not told.
	lapseAfter = time.Hour
)

func (o *Operation) scheduleReminder(now time.Time) {
	o.RemindAt = time.Time{}
	if o.ValidUntil.IsZero() {
		return
	}
	o.RemindAt = o.ValidUntil.Add(-remindBefore)
	if o.RemindAt.Before(now) {
		o.RemindAt = now
	}
}

// Reminded reports whether somebody was told of a hold that it is about to lapse, and neither has it lapsed nor been renewed.
func (o *Operation) Reminded() bool {
	return o.Kind == Authorize && !o.RemindAt.IsZero() && o.RemindAt.Equal(o.ValidUntil.Add(lapseAfter))
}

// Settled returns a hold that somebody was told would lapse, when that is over now: it is captured for certain, renewed or gone.
func (p *Payment) Settled() (hold Operation, over bool) {
	for _, o := range p.stored {
		if o.Reminded() && !p.lapsing(&o) {
			return o, true
		}
	}
	return Operation{}, false
}

// lapsing reports whether a hold, as it was loaded, can still lapse.
func (p *Payment) lapsing(was *Operation) bool {
	auth := p.authorization()
	return auth.ID == was.ID && auth.Progress == Succeeded && auth.Reminded() && auth.ValidUntil.Equal(was.ValidUntil) &&
		(p.capturable(auth) > 0 || p.Amounts().CapturePending > 0 || p.pendingVoid())
}

// Remind does what is due for a hold that nobody has captured: it tells that the hold is about to lapse, and when it has
// lapsed it asks the provider to clear it up, so that the order is not taken for paid. It reports whether the hold is
// about to lapse and still there, for those who would rather capture it.
func (p *Payment) Remind(ids IDs, now time.Time) (expiring bool) {
	auth := p.authorization()
	if auth == nil || auth.RemindAt.IsZero() || now.Before(auth.RemindAt) {
		return false
	}
	auth.UpdatedAt = now
	st := p.Status()
	if auth.Progress != Succeeded || p.capturable(auth) == 0 || st != StatusAuthorized && st != PartiallyCaptured {
		auth.RemindAt = time.Time{}
		return false
	}
	p.origin = auth.Origin
	lapsed := auth.ValidUntil.Add(lapseAfter)
	if now.Before(lapsed) {
		auth.RemindAt = lapsed
		p.happened(Expiring, auth, now)
		return true
	}
	auth.RemindAt = time.Time{}
	p.prepare(ids, Void, p.capturable(auth), auth.Reference, ReasonLapsed, now)
	return false
}

// StartReauthorize writes down that all that is left of a hold is renewed. A capture that wants a renewal first asks for it
// by itself: see CaptureRule.
func (p *Payment) StartReauthorize(ids IDs, now time.Time) (Operation, error) {
	auth := p.authorization()
	left := p.capturable(auth)
	switch st := p.Status(); {
	case p.s.Cancel != "" || left == 0 || st != StatusAuthorized && st != PartiallyCaptured:
		return Operation{}, fmt.Errorf("renew the hold of a payment that is %s: %w", st, ErrState)
	case p.renewal() != nil:
		return Operation{}, fmt.Errorf("renew a hold that is being renewed: %w", ErrState)
	}
	return *p.prepare(ids, Reauthorize, left, auth.Reference, "", now), nil
}

// renewal returns the renewal that is under way, nil when there is none.
func (p *Payment) renewal() *Operation {
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Kind == Reauthorize && o.InFlight() {
			return o
		}
	}
	return nil
}

// renewed takes over what a renewal has made, and captures if that was what it was for.
func (p *Payment) renewed(ids IDs, o *Operation, now time.Time) {
	auth := p.authorization()
	if o.Reference != "" {
		auth.Reference = o.Reference
	}
	if !o.ValidUntil.IsZero() && !o.ValidUntil.Equal(auth.ValidUntil) {
		auth.ValidUntil = o.ValidUntil
		auth.scheduleReminder(now)
	}
	auth.UpdatedAt = now
	p.captureRenewed(ids, o, now)
}

// captureRenewed asks for the capture that has waited for a renewal. What the provider would not renew is captured as it
// is: that answer says what has become of the hold.
func (p *Payment) captureRenewed(ids IDs, o *Operation, now time.Time) {
	auth := p.authorization()
	amount, final := min(o.Then, p.capturable(auth)), o.Final
	if amount > 0 && p.s.Cancel == "" {
		p.prepare(ids, Capture, amount, auth.Reference, "", now).Final = final
	}
}

// GiveUpRetries ends a payment whose shopper has not tried again in time.
func (p *Payment) GiveUpRetries(ids IDs, now time.Time) bool {
	auth := p.authorization()
	if p.Status() != StatusDeclined || !p.expired(now) {
		return false
	}
	p.s.Attempts = p.attempts()
	p.origin = auth.Origin
	p.happened(Declining, auth, now)
	p.settleGift(ids, now)
	return true
}
