package message

import "time"

// Facts is what is known at the time of sending about the subject of a message. Unknown facts are empty: a message is
// held back only by what is known to contradict it.
type Facts struct {
	Now time.Time
	// OrderStatus is placed, confirmed, completed or cancelled.
	OrderStatus string
	// PaymentStatus is the status of the payment that the message is about.
	PaymentStatus string
	// EmailVerified tells of the account that the message is about.
	EmailVerified bool
}

// Reasons for which a message is withdrawn.
const (
	OrderIsCancelled     = "order_is_cancelled"
	OrderIsPaid          = "order_is_paid"
	PaymentHasMovedOn    = "payment_has_moved_on"
	AddressIsVerified    = "address_is_verified"
	MessageIsStale       = "message_is_stale"
	RecipientWasErased   = "recipient_was_erased"
	RecipientIsUnknown   = "recipient_is_unknown"
	RecipientIsInvalid   = "recipient_is_invalid"
	MessageCannotRender  = "message_cannot_be_rendered"
	AttemptsAreExhausted = "attempts_are_exhausted"
	RecipientSuppressed  = "recipient_is_suppressed"
	RecipientDeclined    = "recipient_declined"
	QuietHours           = "quiet_hours"
)

// Overtaken returns why a message must not be sent any more, or "" when it still tells the truth.
// A cancellation, a refund and a delivery are facts that nothing takes back.
func (n Notification) Overtaken(f Facts) string {
	if !n.NotAfter.IsZero() && !f.Now.Before(n.NotAfter) {
		return MessageIsStale
	}
	switch n.Kind {
	case OrderConfirmation, OrderShipped:
		if f.OrderStatus == "cancelled" {
			return OrderIsCancelled
		}
	case PaymentFailed, PaymentActionRequired:
		switch f.OrderStatus {
		case "cancelled":
			return OrderIsCancelled
		case "confirmed", "completed":
			// A payment of a confirmed order that waits for its shopper is a new one, after the hold on the first has lapsed.
			if f.PaymentStatus != "requires_action" || n.Kind != PaymentActionRequired {
				return OrderIsPaid
			}
		}
		return n.paymentOvertaken(f.PaymentStatus)
	case EmailVerification:
		if f.EmailVerified {
			return AddressIsVerified
		}
	}
	return ""
}

func (n Notification) paymentOvertaken(status string) string {
	switch status {
	case "authorized", "captured", "partially_captured", "partially_refunded", "refunded":
		return OrderIsPaid
	case "failed", "voided", "expired":
		if n.Kind == PaymentActionRequired {
			return PaymentHasMovedOn
		}
	case "requires_action":
		if n.Kind == PaymentFailed {
			return PaymentHasMovedOn
		}
	}
	return ""
}
