package payment

import (
	"fmt"
	"time"
)

// OutsideProvider is the provider of refunds that staff have paid outside of the shop, such as by a bank transfer: nobody is asked for them,
// and they are done when they are written down.
const OutsideProvider = "outside"

// Outside is how a customer was paid outside of the shop.
type Outside struct {
	// Method is how, for example bank_transfer; Reference is the shop's own name of it, such as the transfer's number.
	Method, Reference string
	// Note is what staff add beside the refund's reason.
	Note string
}

// RecordRefund writes down that amount minor units were given back outside of the shop, in the place of refunds of the captures at the
// provider, the oldest first. What a gift card has paid goes back to the card alone, which never fails.
func (p *Payment) RecordRefund(ids IDs, amount int64, how Outside, reason string, now time.Time) error {
	switch st := p.Status(); {
	case st == IntegrityFailure, p.Amounts().Captured == 0:
		return fmt.Errorf("refund a payment that is %s: %w", st, ErrState)
	case amount <= 0:
		return ErrAmount
	case amount > p.leftOfAll():
		return fmt.Errorf("%w: the captures do not hold as much", ErrExceedsCaptured)
	}
	n := len(p.s.Operations)
	p.refundOver(ids, amount, reason, now)
	for i := n; i < len(p.s.Operations); i++ {
		o := &p.s.Operations[i]
		o.Provider, o.Method, o.Reference = OutsideProvider, how.Method, how.Reference
		o.end(Succeeded, "", how.Note, now)
		p.happened(RefundDone, o, now)
	}
	return nil
}

// elsewhere reports whether an operation moves no money at the payment's provider.
func (o *Operation) elsewhere() bool {
	return o.Provider == GiftCardProvider || o.Provider == OutsideProvider
}
