package payment

import (
	"fmt"
	"strings"
	"time"
)

// maxSwitches bounds how often a shopper may choose another way to pay while one waits for them.
const maxSwitches = 5

// Switch gives up an authorisation that waits for its shopper, who has chosen another way to pay. The provider is asked to
// undo it first, and only when it has confirmed that is the other one asked: so no two providers can ever both take the
// money. A shopper who was faster has paid, and the choice is forgotten.
func (p *Payment) Switch(ids IDs, c Choice, now time.Time) error {
	auth := p.authorization()
	if st := p.Status(); st != RequiresAction || p.s.Cancel != "" || p.expired(now) || !p.mayVoid() || p.switches() >= maxSwitches {
		return fmt.Errorf("choose another way to pay for a payment that is %s: %w", st, ErrState)
	}
	p.s.Next, p.s.NextSaved, p.s.UpdatedAt = c.Provider+" "+c.Method, c.saved(), now
	p.giveUp(ids, auth, ReasonSwitched, now)
	return nil
}

// switching reports whether an attempt is being given up for another way to pay.
func (p *Payment) switching() bool {
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Kind == Void && o.Reason == ReasonSwitched && o.InFlight() {
			return true
		}
	}
	return false
}

func (p *Payment) switches() (n int) {
	for i := range p.s.Operations {
		if p.s.Operations[i].Code == CodeSwitched {
			n++
		}
	}
	return n
}

// switched goes on with the way to pay that was chosen, now that the one before is undone or was declined. It reports false
// when there is no time left for it, or nobody to pay.
func (p *Payment) switched(ids IDs, auth *Operation, now time.Time) bool {
	provider, method, ok := strings.Cut(p.s.Next, " ")
	next := Choice{Provider: provider, Method: method}
	next.load(p.s.NextSaved)
	p.s.Next, p.s.NextSaved = "", ""
	if !ok || p.s.Cancel != "" || p.expired(now) {
		return false
	}
	if auth.InFlight() {
		auth.end(Failed, CodeSwitched, "", now)
	}
	p.Choose(next)
	p.prepare(ids, Authorize, p.s.Amount.Amount-p.giftHeld(), "", "", now)
	return true
}
