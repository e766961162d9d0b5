// Package payment holds the rules of a payment: append-only operations, a status and amounts folded over them, and what
// may follow what. It knows neither providers nor stores.
//
// Guarantees: captured never exceeds authorised, nor authorised the amount asked for; refunds, pending ones included,
// never exceed what was captured; a request in doubt is never replaced by one with another key.
package payment

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"emporium/kit/money"
)

// Causes of refusals, for errors.Is.
var (
	// ErrState means that the payment's status does not allow what was asked.
	ErrState = errors.New("payment: the status does not allow this")
	// ErrExceedsAuthorized means that a capture is larger than what is still authorised.
	ErrExceedsAuthorized = errors.New("payment: more than is authorised")
	// ErrExceedsCaptured means that a refund is larger than what is captured and not yet refunded.
	ErrExceedsCaptured = errors.New("payment: more than was captured")
	// ErrAmount means that an amount is not positive, or is of another currency than the payment.
	ErrAmount = errors.New("payment: not an amount of this payment")
	// ErrUnknownOperation means that an operation is not one of this payment's.
	ErrUnknownOperation = errors.New("payment: no such operation")
)

// IDs makes identifiers.
type IDs interface{ New(prefix string) string }

// Payment is the aggregate. It is not safe for concurrent use.
type Payment struct {
	s      Snapshot
	stored []Operation // as they were loaded
	events []Event
	origin Origin // of what happens from now on
	actor  string // who asks for it
	// withheld is what disputes keep of captures, see Withhold.
	withheld map[string]int64
}

// Snapshot is all of a payment's state, as a store keeps it. Status and amounts are not part of it: they are folds.
type Snapshot struct {
	ID          string
	OrderID     string
	OrderNumber string
	// CustomerID is empty for guests.
	CustomerID string
	Provider   string
	Method     string
	Amount     money.Money
	// Cancel is why the order was cancelled, empty while it stands. It is remembered, so that an authorisation whose
	// answer comes later is undone.
	Cancel string
	// Refusal is the code of a payment that never reached a provider.
	Refusal string
	// Attempts is how many authorisations the shopper may try before the payment has failed for good; 0 counts as 1.
	Attempts int
	// Next is the provider and the method, divided by a space, that the shopper has chosen instead of the present ones,
	// while these are being given up; empty for none.
	Next string
	// NextSaved is what Next says of a saved method; empty when none was chosen. See saved.go.
	NextSaved string
	// GiftCard is the gift card that pays a part, or all; empty for none. See gift.go.
	GiftCard string
	// Country is that of the address that pays; empty when it is not known.
	Country string
	// Payer is what attempts are counted by: marks divided by spaces, which name nobody.
	Payer string
	// Bearer is the mark of the order's token: who holds it may see the payment and choose how to pay. Empty for nobody.
	Bearer string
	// SavedMethod is our id of the saved method that pays, SavedReference the provider's name of it; empty for none.
	SavedMethod, SavedReference string
	// OffSession says that no shopper is there to act.
	OffSession bool
	// ConsentAt is when the shopper agreed that what she pays with is kept for later; zero when she did not.
	ConsentAt time.Time
	// ExpiresAt is when an authorisation that is still open is given up.
	ExpiresAt time.Time
	CreatedAt time.Time
	UpdatedAt time.Time
	// Version grows by one with each event.
	Version int64
	// Operations are in the order of their making.
	Operations []Operation
}

// Request is what a payment is made from.
type Request struct {
	ID, OrderID, OrderNumber, CustomerID string
	Provider, Method                     string
	Amount                               money.Money
	ExpiresAt                            time.Time
	Country, Payer, Bearer               string
	// Attempts is how many authorisations may be tried. Default 1.
	Attempts int
	// ConsentAt is when the shopper agreed that what she pays with is kept; zero when she did not.
	ConsentAt time.Time
}

// New makes a payment of which nothing has been asked yet. It refuses missing ids and negative amounts.
func New(r Request, now time.Time) (*Payment, error) {
	if r.ID == "" || r.OrderID == "" {
		return nil, fmt.Errorf("%w: a payment needs its own and its order's id", ErrState)
	}
	if r.Amount.Negative() || r.Amount.Currency == "" {
		return nil, ErrAmount
	}
	return &Payment{s: Snapshot{
		ID: r.ID, OrderID: r.OrderID, OrderNumber: r.OrderNumber, CustomerID: r.CustomerID,
		Provider: r.Provider, Method: r.Method, Amount: r.Amount,
		ExpiresAt: r.ExpiresAt, Attempts: max(r.Attempts, 1), Country: r.Country, Payer: r.Payer, Bearer: r.Bearer, ConsentAt: r.ConsentAt, CreatedAt: now, UpdatedAt: now,
	}}, nil
}

// Load rebuilds a payment from what a store holds. It takes ownership of the operations.
func Load(s Snapshot) *Payment { return &Payment{s: s, stored: slices.Clone(s.Operations)} }

// Because says what the next changes follow from.
func (p *Payment) Because(o Origin) { p.origin = o }

// By says which member of staff asks for the next changes.
func (p *Payment) By(actor string) { p.actor = actor }

// Changed returns the operations that are new or differ from what was loaded.
func (p *Payment) Changed() []Operation {
	var out []Operation
	for i, o := range p.s.Operations {
		if i >= len(p.stored) || o != p.stored[i] {
			out = append(out, o)
		}
	}
	return out
}

// Render has every operation that is new and goes to a provider rendered as it will be sent, once. An authorisation that
// cannot be rendered is declined; anything else is left to the attempt, which will say what is wrong with it.
func (p *Payment) Render(render func(*Operation) (string, error), now time.Time) {
	for i := len(p.stored); i < len(p.s.Operations); i++ {
		o := &p.s.Operations[i]
		if !o.neverSent() || o.Request != "" {
			continue
		}
		text, err := render(o)
		if err != nil && o.Kind == Authorize {
			o.end(Declined, CodeUnavailable, messageMethod, now)
			p.refused(o, now)
		}
		o.Request = text
	}
}

// Transition is how an operation stood when it was loaded, and how it stands now.
type Transition struct {
	// Before has no ID for an operation that is new.
	Before, After Operation
}

// Transitions returns what differs from what was loaded, for the books.
func (p *Payment) Transitions() []Transition {
	var out []Transition
	for i, o := range p.s.Operations {
		switch {
		case i >= len(p.stored):
			out = append(out, Transition{After: o})
		case o != p.stored[i]:
			out = append(out, Transition{Before: p.stored[i], After: o})
		}
	}
	return out
}

// Dispatch hands what is prepared and due to a worker, until the lease ends: the row that is committed before the call
// then says that it is being sent, and no second commit is needed to claim it. It returns copies to be sent after the
// commit. Should the process die in between, the operation counts as in doubt when the lease has ended.
func (p *Payment) Dispatch(now, lease time.Time) []Operation {
	var out []Operation
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.neverSent() && !o.NextAttempt.IsZero() && !o.NextAttempt.After(now) {
			o.Progress, o.NextAttempt = Sent, lease
			o.Attempts++
			out = append(out, *o)
		}
	}
	return out
}

// Snapshot returns the state to store. The operations are shared, not copied.
func (p *Payment) Snapshot() Snapshot { return p.s }

// ID returns the payment's id.
func (p *Payment) ID() string { return p.s.ID }

// Operations returns the operations in the order of their making. The caller must not change them.
func (p *Payment) Operations() []Operation { return p.s.Operations }

// Operation returns a copy of one operation.
func (p *Payment) Operation(id string) (Operation, bool) {
	if o := p.find(id); o != nil {
		return *o, true
	}
	return Operation{}, false
}

// TakeEvents returns what has happened since the last call, in order.
func (p *Payment) TakeEvents() []Event {
	e := p.events
	p.events = nil
	return e
}

// StartAuthorize writes down the authorisation of what the gift card does not pay. A payment of nothing needs no provider
// and is authorised at once. A further attempt is allowed only after a definite no and as long as attempts are left, and
// has a key of its own.
func (p *Payment) StartAuthorize(ids IDs, now time.Time) (Operation, error) {
	switch st := p.Status(); {
	case p.s.Cancel != "" || (st != Created && st != StatusDeclined):
		return Operation{}, fmt.Errorf("authorize a payment that is %s: %w", st, ErrState)
	case p.s.Refusal != "":
		return Operation{}, fmt.Errorf("authorize a refused payment: %w", ErrState)
	}
	o := p.prepare(ids, Authorize, p.s.Amount.Amount-p.giftHeld(), "", "", now)
	if o.Amount == 0 {
		o.Reference = referenceNone
		o.end(Succeeded, "", "", now)
		p.happened(Authorized, o, now)
	}
	return *o, nil
}

// Retry is StartAuthorize for the shopper's next attempt, with another way to pay when one is named. It is allowed only
// after a definite no, while the payment is open: so no two providers can ever both take the money.
func (p *Payment) Retry(ids IDs, c Choice, now time.Time) (Operation, error) {
	if st := p.Status(); st != StatusDeclined || p.expired(now) {
		return Operation{}, fmt.Errorf("try again a payment that is %s: %w", st, ErrState)
	}
	p.Choose(c)
	return p.StartAuthorize(ids, now)
}

// Refuse ends a payment that no provider can take, before anything was asked of one. What a gift card holds for it goes back.
func (p *Payment) Refuse(ids IDs, code string, now time.Time) error {
	begun := slices.ContainsFunc(p.s.Operations, func(o Operation) bool { return o.Provider != GiftCardProvider })
	if begun || p.s.Refusal != "" {
		return fmt.Errorf("refuse a payment that has begun: %w", ErrState)
	}
	p.s.Refusal = code
	p.happened(Declining, &Operation{PaymentID: p.s.ID, Kind: Authorize, Code: code, Message: RefusalMessage(code)}, now)
	p.settleGift(ids, now)
	return nil
}

// prepare appends an operation that is due at once.
func (p *Payment) prepare(ids IDs, kind Kind, amount int64, target, reason string, now time.Time) *Operation {
	prefix := operationPrefix
	if kind == Refund {
		prefix = refundPrefix
	}
	id := ids.New(prefix)
	p.s.UpdatedAt = now
	o := Operation{
		ID: id, PaymentID: p.s.ID, OrderID: p.s.OrderID, Provider: p.s.Provider, Method: p.s.Method,
		Kind: kind, Progress: Prepared, Amount: amount, Currency: p.s.Amount.Currency, Key: id,
		Fingerprint: fingerprint(kind, id, p.s.Method+p.s.SavedReference, target, money.New(amount, p.s.Amount.Currency)),
		Target:      target, Reason: reason, NextAttempt: now, CreatedAt: now, UpdatedAt: now,
		Origin: p.origin,
	}
	switch kind {
	case Authorize:
		o.Deadline = p.s.ExpiresAt
		o.SavedMethod, o.OffSession = p.s.SavedReference, p.s.OffSession
		o.Actor = p.actor
		o.Keep = !p.s.ConsentAt.IsZero() && p.s.SavedReference == "" && amount > 0
	case Refund, Capture, Void:
		o.Actor = p.actor
	}
	p.s.Operations = append(p.s.Operations, o)
	return &p.s.Operations[len(p.s.Operations)-1]
}

func (p *Payment) find(id string) *Operation {
	for i := range p.s.Operations {
		if p.s.Operations[i].ID == id {
			return &p.s.Operations[i]
		}
	}
	return nil
}

// authorization returns the newest authorisation at the provider; the gift card's is not one.
func (p *Payment) authorization() *Operation {
	for i := len(p.s.Operations) - 1; i >= 0; i-- {
		if o := &p.s.Operations[i]; o.Kind == Authorize && o.Provider != GiftCardProvider {
			return o
		}
	}
	return nil
}

// refundable returns a capture of which at least amount is neither refunded nor being refunded.
func (p *Payment) refundable(amount int64) *Operation {
	for i := range p.s.Operations {
		c := &p.s.Operations[i]
		if c.Kind == Capture && c.Progress == Succeeded && c.Provider != GiftCardProvider && p.free(c) >= amount {
			return c
		}
	}
	return nil
}

// leftOfAll is free over all captures at the provider.
func (p *Payment) leftOfAll() (left int64) {
	for i := range p.s.Operations {
		if c := &p.s.Operations[i]; c.Kind == Capture && c.Progress == Succeeded && c.Reference != referenceNone && c.Provider != GiftCardProvider {
			left += max(0, p.free(c))
		}
	}
	return left
}

// Withhold says what disputes keep of captures, by the provider's names of these: refunds that are started afterwards are of the rest. It
// reports how much that is, and false for a name that is no capture's.
func (p *Payment) Withhold(of map[string]int64) (left int64, known bool) {
	p.withheld, known = of, true
	for reference := range of {
		c := p.captureOf(reference)
		known = known && c != nil && reference != ""
	}
	return p.leftOfAll(), known
}

// free returns how much of a capture is left for a refund.
func (p *Payment) free(c *Operation) int64 { return p.leftOf(c) - p.withheld[c.Reference] }

// leftOf returns how much of a capture is neither refunded nor being refunded.
func (p *Payment) leftOf(c *Operation) int64 {
	left := c.Amount
	for i := range p.s.Operations {
		r := &p.s.Operations[i]
		if r.Kind == Refund && r.Target == c.Reference && (r.InFlight() || r.Progress == Succeeded) {
			left -= r.Amount
		}
	}
	return left
}
