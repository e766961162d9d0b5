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

// StartReauthorize writes down that a hold is renewed. A capture that waits for the renewal follows it by itself, of as
// much as amount; 0 asks for the renewal alone.
func (p *Payment) StartReauthorize(ids IDs, amount int64, rule CaptureRule, now time.Time) (Operation, error) {
	auth := p.authorization()
	left := p.capturable(auth)
	switch st := p.Status(); {
	case p.s.Cancel != "" || left == 0 || st != StatusAuthorized && st != PartiallyCaptured:
		return Operation{}, fmt.Errorf("renew the hold of a payment that is %s: %w", st, ErrState)
	case amount < 0:
		return Operation{}, ErrAmount
	case amount > left:
		return Operation{}, ErrExceedsAuthorized
	}
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Kind == Reauthorize && o.InFlight() {
			return Operation{}, fmt.Errorf("renew a hold that is being renewed: %w", ErrState)
		}
	}
	reason := ""
	want := left
	if amount > 0 {
		reason, want = ReasonCapture, amount
	}
	o := p.prepare(ids, Reauthorize, want, auth.Reference, reason, now)
	o.Final = rule.Once || rule.Final || want == left
	return *o, nil
}

// renewed takes over what a renewal has made, and captures if that was what it was for.
func (p *Payment) renewed(ids IDs, o *Operation, now time.Time) {
	auth := p.authorization()
	if o.Reference != "" {
		auth.Reference = o.Reference
	}
	if !o.ValidUntil.IsZero() {
		auth.ValidUntil = o.ValidUntil
		auth.scheduleReminder(now)
	}
	auth.UpdatedAt = now
	if o.Reason != ReasonCapture || p.s.Cancel != "" {
		return
	}
	amount, final := min(o.Amount, p.capturable(auth)), o.Final
	if amount > 0 {
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
