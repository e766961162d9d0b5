// Package wallet holds the ways to pay that customers have saved at providers: what is known of each, when it can be used,
// and when two are one. It knows neither providers nor stores, and no number of a card.
package wallet

import (
	"errors"
	"strings"
	"time"
)

// Causes of refusals, for errors.Is.
var (
	// ErrExpired means that the method's own time is over.
	ErrExpired = errors.New("wallet: the method has expired")
	// ErrUnusable means that its issuer has refused it for good, or that the provider has let go of it.
	ErrUnusable = errors.New("wallet: the method cannot be used any more")
)

// State says whether a method can be used.
type State string

// The states of a method.
const (
	Active State = "active"
	// Unusable methods stay in their owner's list, who can remove them or save them anew.
	Unusable State = "unusable"
	// Removed is told to others, and never stored: a method that is removed is forgotten.
	Removed State = "removed"
)

// Details are what a provider tells of a method. Empty and zero stand for what it does not tell.
type Details struct {
	// Reference is the provider's name of the method, and Customer that of its owner.
	Reference, Customer string
	// Kind is card, paypal and so on.
	Kind  string
	Brand string
	// Last4 are the last four digits, never more.
	Last4             string
	ExpMonth, ExpYear int
	Country           string // ISO 3166-1 alpha-2
	// Fingerprint is the same for one card however often it is given.
	Fingerprint string
}

// Method is a way to pay that a customer has saved.
type Method struct {
	ID         string
	CustomerID string
	Provider   string
	Details
	// Preferred is true of one of a customer's methods: the one that is offered first.
	Preferred bool
	State     State
	// Reason is why it is unusable.
	Reason string
	// PaymentID is the payment that it was saved with; empty when it was saved without one.
	PaymentID string
	// ConsentAt is when the customer agreed that it is kept.
	ConsentAt time.Time
	CreatedAt time.Time
	UpdatedAt time.Time
	// Version grows by one with each change that others are told of.
	Version int64
}

// Mark tells one card from another: two methods of a customer at a provider with one mark are the same.
func (d *Details) Mark() string {
	if d.Fingerprint != "" {
		return d.Fingerprint
	}
	return d.Reference
}

// Label is what its owner knows a method by, for example "Visa ending in 4242".
func (d *Details) Label() string {
	name := d.Brand
	if name == "" {
		name = d.Kind
	}
	if name == "" {
		name = "card"
	}
	name = strings.ToUpper(name[:1]) + name[1:]
	if len(d.Last4) == 4 {
		name += " ending in " + d.Last4
	}
	return name
}

// ExpiresAt is when the method ends: with the last day of its month, everywhere on Earth. Zero when it does not.
func (d *Details) ExpiresAt() time.Time {
	if d.ExpYear == 0 || d.ExpMonth == 0 {
		return time.Time{}
	}
	return time.Date(d.ExpYear, time.Month(d.ExpMonth)+1, 1, 12, 0, 0, 0, time.UTC)
}

// Usable says why the method cannot be used now; nil when it can.
func (m *Method) Usable(now time.Time) error {
	if m.State != Active {
		return ErrUnusable
	}
	if end := m.ExpiresAt(); !end.IsZero() && !now.Before(end) {
		return ErrExpired
	}
	return nil
}

// Replace takes over what the customer has saved once more, and makes the method usable again. It returns the provider's
// name of what it was before, which is to be given up; empty when that is the same.
func (m *Method) Replace(d Details, paymentID string, consent, now time.Time) (before string) {
	if m.Reference != d.Reference {
		before = m.Reference
	}
	m.Details, m.State, m.Reason = d, Active, ""
	m.PaymentID, m.ConsentAt = paymentID, consent
	m.changed(now)
	return before
}

// Update takes over what the provider tells, for example a new card for an old one. It reports whether anything changed.
func (m *Method) Update(d Details, now time.Time) bool {
	d.Customer = m.Customer // of a method that was let go of, providers tell none
	if d == m.Details {
		return false
	}
	renewed := d.ExpYear > m.ExpYear || d.ExpYear == m.ExpYear && d.ExpMonth > m.ExpMonth || d.Last4 != m.Last4
	m.Details = d
	if renewed {
		m.State, m.Reason = Active, "" // what was refused was the card before
	}
	m.changed(now)
	return true
}

// Refuse notes that the method is of no use any more. It reports whether that is new.
func (m *Method) Refuse(reason string, now time.Time) bool {
	if m.State == Unusable {
		return false
	}
	m.State, m.Reason = Unusable, reason
	m.changed(now)
	return true
}

// Prefer makes the method the one that is offered first, or one of the others. It reports whether that is new.
func (m *Method) Prefer(yes bool, now time.Time) bool {
	if m.Preferred == yes {
		return false
	}
	m.Preferred = yes
	m.changed(now)
	return true
}

func (m *Method) changed(now time.Time) {
	m.Version++
	m.UpdatedAt = now
}
