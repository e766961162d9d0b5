package order

import "time"

// PaymentStatus is derived from the facts of the order's payment.
type PaymentStatus string

// The payment statuses of an order.
const (
	PaymentNotRequired       PaymentStatus = "not_required"
	PaymentPending           PaymentStatus = "pending"
	PaymentRequiresAction    PaymentStatus = "requires_action"
	PaymentAuthorized        PaymentStatus = "authorized"
	PaymentPartiallyCaptured PaymentStatus = "partially_captured"
	PaymentCaptured          PaymentStatus = "captured"
	PaymentPartiallyRefunded PaymentStatus = "partially_refunded"
	PaymentRefunded          PaymentStatus = "refunded"
	PaymentHasFailed         PaymentStatus = "failed"
	PaymentVoided            PaymentStatus = "voided"
	PaymentDisputed          PaymentStatus = "disputed"
)

// NextAction is what the shopper has to do before the payment can go on.
type NextAction struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Payment is what is known of the order's one payment. Amounts only grow, and what was said stays said, so that facts
// may come in any order and more than once. Amounts are in minor units.
type Payment struct {
	ID       string `json:"id"`
	Provider string `json:"provider"`
	Method   string `json:"method"`
	// GiftCard is the id of a gift card that pays its part first.
	GiftCard string `json:"gift_card,omitempty"`
	// Country is that of the address that pays. Client is the network of the address that the order came from.
	Country string `json:"country,omitempty"`
	Client  string `json:"client,omitempty"`
	// SavedMethod is the id of a way to pay that the customer has saved, and which pays.
	SavedMethod string `json:"saved_method,omitempty"`
	// ConsentAt is when the customer agreed that what she pays with is kept for later; zero when she did not.
	ConsentAt time.Time `json:"consent_at,omitzero"`
	// OffSession says that payment was asked for while the customer was not there.
	OffSession bool `json:"off_session,omitempty"`
	// Requested is true once payment was asked for.
	Requested  bool  `json:"requested,omitempty"`
	Authorized int64 `json:"authorized,omitempty"`
	Captured   int64 `json:"captured,omitempty"`
	Refunded   int64 `json:"refunded,omitempty"`
	Failed     bool  `json:"failed,omitempty"`
	Voided     bool  `json:"voided,omitempty"`
	// NextAction concerns the shopper only while the order's payment status is PaymentRequiresAction.
	NextAction *NextAction `json:"next_action,omitempty"`
	// FailureCode says why it failed, for example declined; while it waits for the shopper, why her last attempt did.
	FailureCode string `json:"failure_code,omitempty"`
	// RefundFailed is true while the customer waits for money of a refund that has failed, and staff must act. See flagRefunds.
	RefundFailed bool `json:"refund_failed,omitempty"`
	// Version is the newest version of the payment that a fact came with. An older no does not undo a newer yes.
	Version int64 `json:"version,omitempty"`
}

// PaymentFact is what payment reports: the payment's amounts at a version, and what happened.
type PaymentFact struct {
	PaymentID  string
	Version    int64
	Currency   string
	Authorized int64
	Captured   int64
	Refunded   int64
	// Outcome is what the report is about.
	Outcome Outcome
	// Reversed comes with OutcomeRefundFailed: the refund had been told as succeeded.
	Reversed bool
	// RefundID and RefundAmount come with OutcomeRefunded and OutcomeRefundFailed, and ReturnID when it was for a return.
	RefundID, ReturnID string
	RefundAmount       int64
	// Anew comes with OutcomeExpired: how the order may be paid once more. Nil for not at all.
	Anew *Anew
	// NextAction comes with OutcomeRequiresAction.
	NextAction *NextAction
	// FailureCode comes with OutcomeFailed, and with OutcomeRequiresAction after an attempt that was declined.
	FailureCode string
	// Provider and Method are what the payment is paid with by now: a shopper who was declined may have chosen anew. Empty when
	// not told, or when a gift card pays all.
	Provider, Method string
}

// Anew is a second payment for an order, under an id of its own and until a time.
type Anew struct {
	PaymentID string
	Until     time.Time
}

// Outcome is what a payment's report is about, by the event's name.
type Outcome string

// The outcomes.
const (
	OutcomeRequiresAction Outcome = "payment.requires_action"
	OutcomeAuthorized     Outcome = "payment.authorized"
	OutcomeCaptured       Outcome = "payment.captured"
	OutcomeFailed         Outcome = "payment.failed"
	OutcomeVoided         Outcome = "payment.voided"
	OutcomeRefunded       Outcome = "refund.succeeded"
	OutcomeRefundFailed   Outcome = "refund.failed"
	// OutcomeExpired says that the hold has lapsed at the provider. A report of OutcomeVoided follows it.
	OutcomeExpired Outcome = "payment.expired"
)

// merge takes a fact in, and reports whether anything is new.
func (p *Payment) merge(f PaymentFact) (changed bool) {
	before := *p
	p.Authorized = max(p.Authorized, f.Authorized)
	p.Captured = max(p.Captured, f.Captured)
	stale, newer := f.Version < p.Version, f.Version > p.Version
	if !stale { // what was refunded by then may have come back since
		p.Refunded = max(p.Refunded, f.Refunded)
	}
	p.Version = max(p.Version, f.Version)
	switch f.Outcome {
	case OutcomeAuthorized, OutcomeCaptured:
		if !stale && f.Provider != "" && (f.Provider != p.Provider || f.Method != p.Method) {
			p.Provider, p.Method, p.SavedMethod = f.Provider, f.Method, ""
		}
	case OutcomeFailed:
		if !stale && !p.Failed {
			p.Failed = true
			p.FailureCode = f.FailureCode
		}
	case OutcomeVoided, OutcomeExpired:
		p.Voided = p.Voided || !stale
	case OutcomeRefundFailed:
		p.RefundFailed = p.RefundFailed || !stale
		if f.Reversed && newer {
			p.Refunded = f.Refunded // what was told to be with the customer is not
		}
	case OutcomeRequiresAction:
		if f.NextAction != nil && (newer || !stale && p.NextAction == nil) && (p.NextAction == nil || *p.NextAction != *f.NextAction) {
			action := *f.NextAction
			p.NextAction = &action
		}
		if p.NextAction != nil && !stale && !p.decided() {
			p.FailureCode = f.FailureCode
		}
	}
	if p.decided() {
		p.NextAction = nil
		if !p.Failed {
			p.FailureCode = "" // another attempt went well
		}
	}
	before.Version = p.Version // a newer version alone tells nothing new
	return before != *p
}

// decided reports whether the shopper's action can change nothing any more.
func (p *Payment) decided() bool { return p.Authorized > 0 || p.Captured > 0 || p.Failed || p.Voided }

// open reports whether payment was asked for and has not said yes or no.
func (p *Payment) open() bool { return p.Requested && !p.decided() }

// holds reports whether the whole total is ours: authorised or taken, and not given back.
func (p *Payment) holds(total int64) bool {
	if total == 0 {
		return true
	}
	if p.Captured >= total {
		return p.Refunded == 0
	}
	return p.Authorized >= total && !p.Voided && !p.Failed
}

// owes reports whether money of the customer is held or was kept although nothing is sold.
func (p *Payment) owes() bool {
	if p.Captured > 0 {
		return p.Refunded < p.Captured
	}
	return p.Authorized > 0 && !p.Voided && !p.Failed
}

// lost reports a definite no: nothing is held, nothing was taken, and nothing will be.
func (p *Payment) lost() bool { return p.Captured == 0 && (p.Failed || p.Voided) }

// expired reports whether nobody paid in time, rather than that somebody's payment was refused.
func (p *Payment) expired() bool { return p.FailureCode == string(Expired) }

func (p *Payment) status(total int64, order Status) PaymentStatus {
	switch {
	case p.Captured > 0 && p.Refunded >= p.Captured:
		return PaymentRefunded
	case p.Captured > 0 && p.Refunded > 0:
		return PaymentPartiallyRefunded
	case p.Captured >= total && p.Captured > 0:
		return PaymentCaptured
	case p.Captured > 0:
		return PaymentPartiallyCaptured
	case total == 0:
		return PaymentNotRequired
	case p.Failed:
		return PaymentHasFailed
	case p.Voided:
		return PaymentVoided
	case p.Authorized > 0:
		return PaymentAuthorized
	case order == Cancelled:
		return PaymentVoided // nothing is held, and nothing will be
	case p.NextAction != nil:
		return PaymentRequiresAction
	}
	return PaymentPending
}
