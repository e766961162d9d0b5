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
		ExpiresAt: r.ExpiresAt, CreatedAt: now, UpdatedAt: now,
	}}, nil
}

// Load rebuilds a payment from what a store holds. It takes ownership of the operations.
func Load(s Snapshot) *Payment { return &Payment{s: s, stored: slices.Clone(s.Operations)} }

// Because says what the next changes follow from.
func (p *Payment) Because(o Origin) { p.origin = o }

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

// StartAuthorize writes down the authorisation of the whole amount. A payment of nothing needs no provider and is
// authorised at once. A second attempt is allowed only after a definite no, and has a key of its own.
func (p *Payment) StartAuthorize(ids IDs, now time.Time) (Operation, error) {
	switch st := p.Status(); {
	case p.s.Cancel != "" || (st != Created && st != StatusFailed):
		return Operation{}, fmt.Errorf("authorize a payment that is %s: %w", st, ErrState)
	case p.s.Refusal != "":
		return Operation{}, fmt.Errorf("authorize a refused payment: %w", ErrState)
	}
	o := p.prepare(ids, Authorize, p.s.Amount.Amount, "", "", now)
	if p.s.Amount.IsZero() {
		o.Reference = referenceNone
		o.end(Succeeded, "", "", now)
		p.happened(Authorized, o, now)
	}
	return *o, nil
}

// Refuse ends a payment that no provider can take, before anything was asked of one.
func (p *Payment) Refuse(code string, now time.Time) error {
	if len(p.s.Operations) > 0 || p.s.Refusal != "" {
		return fmt.Errorf("refuse a payment that has begun: %w", ErrState)
	}
	p.s.Refusal = code
	p.happened(Declining, &Operation{PaymentID: p.s.ID, Kind: Authorize, Code: code, Message: messageMethod}, now)
	return nil
}

// StartCapture writes down the capture of amount minor units; 0 means all that is left.
func (p *Payment) StartCapture(ids IDs, amount int64, now time.Time) (Operation, error) {
	st, a := p.Status(), p.Amounts()
	if st != StatusAuthorized && st != PartiallyCaptured && !(st == Capturing && amount > 0) {
		return Operation{}, fmt.Errorf("capture a payment that is %s: %w", st, ErrState)
	}
	if p.s.Cancel != "" {
		return Operation{}, fmt.Errorf("capture for a cancelled order: %w", ErrState)
	}
	left := a.Authorized - a.Captured - a.CapturePending
	switch {
	case amount < 0:
		return Operation{}, ErrAmount
	case amount == 0:
		amount = left
	case amount > left:
		return Operation{}, ErrExceedsAuthorized
	}
	target := p.authorization().Reference
	if amount == 0 && target != referenceNone {
		return Operation{}, ErrExceedsAuthorized
	}
	o := p.prepare(ids, Capture, amount, target, "", now)
	if target == referenceNone {
		o.Reference = referenceNone
		o.end(Succeeded, "", "", now)
		p.happened(Captured, o, now)
	}
	return *o, nil
}

// StartRefund writes down the refund of amount minor units; 0 means all that is left. It acts on one capture, because
// providers know no refund over several.
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
	target := p.refundable(amount)
	if target == nil {
		return Operation{}, fmt.Errorf("%w: no single capture holds as much; refund each capture by itself", ErrExceedsCaptured)
	}
	return *p.prepare(ids, Refund, amount, target.Reference, reason, now), nil
}

// StartVoid writes down that an authorisation is given up, of which nothing has been captured.
func (p *Payment) StartVoid(ids IDs, reason string, now time.Time) (Operation, error) {
	if st := p.Status(); st != StatusAuthorized && st != RequiresAction {
		return Operation{}, fmt.Errorf("void a payment that is %s: %w", st, ErrState)
	}
	auth := p.authorization()
	o := p.prepare(ids, Void, auth.Amount, auth.Reference, reason, now)
	if auth.Reference == referenceNone {
		o.end(Succeeded, "", "", now)
		p.happened(Voided, o, now)
	}
	return *o, nil
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
		Fingerprint: fingerprint(kind, id, p.s.Method, target, money.New(amount, p.s.Amount.Currency)),
		Target:      target, Reason: reason, NextAttempt: now, CreatedAt: now, UpdatedAt: now,
		Origin: p.origin,
	}
	if kind == Authorize {
		o.Deadline = p.s.ExpiresAt
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

// last returns the newest operation of a kind, nil when there is none.
func (p *Payment) last(kind Kind) *Operation {
	for i := len(p.s.Operations) - 1; i >= 0; i-- {
		if p.s.Operations[i].Kind == kind {
			return &p.s.Operations[i]
		}
	}
	return nil
}

func (p *Payment) authorization() *Operation { return p.last(Authorize) }

// refundable returns a capture of which at least amount is neither refunded nor being refunded.
func (p *Payment) refundable(amount int64) *Operation {
	for i := range p.s.Operations {
		c := &p.s.Operations[i]
		if c.Kind == Capture && c.Progress == Succeeded && p.leftOf(c) >= amount {
			return c
		}
	}
	return nil
}

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
