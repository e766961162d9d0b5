package payment

import (
	"fmt"
	"strings"
	"time"
)

// Choice is how a payment is to be paid.
type Choice struct {
	Provider, Method string
	// SavedMethod is our id of a method that the customer has saved, and SavedReference the provider's name of it; empty
	// for none.
	SavedMethod, SavedReference string
	// OffSession says that no shopper is there to act.
	OffSession bool
	// ConsentAt is when the shopper agreed that what she pays with is kept; zero keeps what she has said before.
	ConsentAt time.Time
}

// Choose says how the next authorisation is paid.
func (p *Payment) Choose(c Choice) {
	s := &p.s
	s.Provider, s.Method, s.SavedMethod, s.SavedReference, s.OffSession = c.Provider, c.Method, c.SavedMethod, c.SavedReference, c.OffSession
	if !c.ConsentAt.IsZero() {
		s.ConsentAt = c.ConsentAt
	}
}

const offSession = "off_session"

// saved writes what a choice says of a saved method as one text, for a store.
func (c *Choice) saved() string {
	if c.SavedMethod == "" {
		return ""
	}
	out := c.SavedMethod + " " + c.SavedReference
	if c.OffSession {
		out += " " + offSession
	}
	return out
}

// load reads what saved wrote.
func (c *Choice) load(text string) {
	id, rest, _ := strings.Cut(text, " ")
	reference, mode, _ := strings.Cut(rest, " ")
	c.SavedMethod, c.SavedReference, c.OffSession = id, reference, mode == offSession
}

// Ask leaves it to the shopper how to pay, because what would have been charged while she is not there cannot be: the payment
// waits for her as after a decline, and nobody was asked for money.
func (p *Payment) Ask(ids IDs, code string, now time.Time) error {
	if st := p.Status(); st != Created || p.s.Cancel != "" || p.s.Refusal != "" {
		return fmt.Errorf("ask the shopper of a payment that is %s: %w", st, ErrState)
	}
	p.s.OffSession = true
	o := p.prepare(ids, Authorize, p.s.Amount.Amount-p.giftHeld(), "", "", now)
	o.end(Declined, code, messageMethod, now)
	p.refused(o, now)
	return nil
}
