package payment

import "time"

// Status is a payment's state, folded over its operations.
type Status string

// The statuses of a payment.
const (
	Created           Status = "created"
	RequiresAction    Status = "requires_action"
	Authorizing       Status = "authorizing"
	StatusAuthorized  Status = "authorized"
	Capturing         Status = "capturing"
	PartiallyCaptured Status = "partially_captured"
	StatusCaptured    Status = "captured"
	PartiallyRefunded Status = "partially_refunded"
	Refunded          Status = "refunded"
	// StatusDeclined waits for the shopper's next attempt, after a definite no.
	StatusDeclined Status = "declined"
	StatusFailed   Status = "failed"
	Voiding        Status = "voiding"
	StatusVoided   Status = "voided"
	// IntegrityFailure freezes a payment of which the provider did something else than it was asked for.
	IntegrityFailure Status = "integrity_failure"
)

// Amounts are sums over operations, in minor units of the payment's currency.
type Amounts struct {
	// Authorized is what the provider ever held for us; a void does not lower it.
	Authorized     int64
	Captured       int64
	CapturePending int64
	Refunded       int64
	RefundPending  int64
}

// Amounts folds the operations. What is in flight counts as pending until its success or failure.
func (p *Payment) Amounts() Amounts {
	var a Amounts
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		done, pending := o.Progress == Succeeded, o.InFlight()
		switch o.Kind {
		case Authorize:
			if done {
				a.Authorized += o.Amount
			}
		case Capture:
			if done {
				a.Captured += o.Amount
			} else if pending {
				a.CapturePending += o.Amount
			}
		case Reauthorize:
			if pending {
				a.CapturePending += o.Then
			}
		case Refund:
			if done {
				a.Refunded += o.Amount
			} else if pending {
				a.RefundPending += o.Amount
			}
		}
	}
	return a
}

// Status folds the operations.
func (p *Payment) Status() Status {
	var auth, void *Operation
	capturing, captured := false, false
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if o.frozen() {
			return IntegrityFailure
		}
		if o.Provider == GiftCardProvider {
			captured = captured || o.Kind == Capture
			continue
		}
		switch o.Kind {
		case Authorize:
			auth, void = o, nil // what was before it has been given up
		case Capture:
			capturing = capturing || o.InFlight()
			captured = captured || o.Progress == Succeeded
		case Reauthorize:
			capturing = capturing || o.Then > 0 && o.InFlight()
		case Void:
			if void == nil || o.InFlight() || o.Progress == Succeeded {
				void = o
			}
		}
	}
	switch {
	case captured:
		return p.statusCaptured(capturing)
	case void != nil && void.Progress == Succeeded:
		if void.Code == CodeExpired {
			return StatusFailed
		}
		return StatusVoided
	case void != nil && void.InFlight():
		return Voiding
	case capturing:
		return Capturing
	case auth == nil && p.s.Refusal != "":
		return StatusFailed
	case auth == nil && p.s.Cancel != "":
		return StatusVoided
	case auth == nil:
		return Created
	}
	switch auth.Progress {
	case Succeeded:
		return StatusAuthorized
	case Pending:
		if auth.ActionURL == "" {
			return Authorizing // the provider is thinking
		}
		return RequiresAction
	case Declined:
		if p.s.Refusal == "" && p.s.Cancel == "" && p.attempts() < p.s.Attempts {
			return StatusDeclined
		}
		return StatusFailed
	case Failed:
		if auth.Code == CodeCancelled {
			return StatusVoided
		}
		return StatusFailed
	}
	return Authorizing
}

// attempts counts the authorisations that the shopper has tried; those that were made while she was not there do not count.
func (p *Payment) attempts() (n int) {
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.Kind == Authorize && o.Provider != GiftCardProvider && o.Code != CodeSwitched && !o.OffSession {
			n++
		}
	}
	return n
}

func (p *Payment) statusCaptured(capturing bool) Status {
	a := p.Amounts()
	switch {
	case a.Captured > 0 && a.Refunded >= a.Captured:
		return Refunded
	case a.Refunded > 0:
		return PartiallyRefunded
	case capturing:
		return Capturing
	case a.Captured < a.Authorized:
		return PartiallyCaptured
	}
	return StatusCaptured
}

// EventType is what happened to a payment, for others to know.
type EventType string

// The events of a payment.
const (
	ActionRequired EventType = "requires_action"
	Authorized     EventType = "authorized"
	Captured       EventType = "captured"
	Declining      EventType = "failed"
	Voided         EventType = "voided"
	RefundDone     EventType = "refund_succeeded"
	RefundDeclined EventType = "refund_failed"
	// RefundReversed says that a refund which had succeeded has come back.
	RefundReversed EventType = "refund_reversed"
	// RetryWanted says that an attempt was declined and the shopper may try another.
	RetryWanted EventType = "retry_wanted"
	// MadeWay says that an attempt was declined and the payment goes on with another. The service alone hears of it.
	MadeWay EventType = "made_way"
	// Expiring and Lapsed say that a hold is about to end at the provider, and that it has.
	Expiring EventType = "expiring"
	Lapsed   EventType = "lapsed"
)

// Event is a change of a payment together with its state right after it.
type Event struct {
	Type      EventType
	Operation Operation
	Status    Status
	Amounts   Amounts
	Version   int64
	At        time.Time
	// Origin is what the event follows from.
	Origin Origin
}

// happened records an event; versions have no gaps.
func (p *Payment) happened(t EventType, o *Operation, now time.Time) {
	p.s.Version++
	p.noticed(t, o, now)
}

// noticed records an event that others are not told of, so that it is no version of the payment.
func (p *Payment) noticed(t EventType, o *Operation, now time.Time) {
	p.s.UpdatedAt = now
	p.events = append(p.events, Event{
		Type: t, Operation: *o, Status: p.Status(), Amounts: p.Amounts(), Version: p.s.Version, At: now, Origin: p.origin,
	})
}
