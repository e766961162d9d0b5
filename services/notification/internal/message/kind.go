package message

import "time"

// Kind names what a message says. The names are API: templates, events and filters use them.
type Kind string

// Kinds of messages.
const (
	OrderConfirmation     Kind = "order_confirmation"
	OrderCancelled        Kind = "order_cancelled"
	PaymentFailed         Kind = "payment_failed"
	PaymentActionRequired Kind = "payment_action_required"
	OrderShipped          Kind = "order_shipped"
	OrderDelivered        Kind = "order_delivered"
	RefundIssued          Kind = "refund_issued"
	Welcome               Kind = "welcome"
	EmailVerification     Kind = "email_verification"
	PasswordReset         Kind = "password_reset"
	// Promotion is an offer. No event of the shop leads to it.
	Promotion Kind = "promotion"
	// ConsentConfirmation asks whoever has an address whether offers are wanted. It is no offer itself.
	ConsentConfirmation Kind = "consent_confirmation"
	OrderReceived       Kind = "order_received"
	OrderCompleted      Kind = "order_completed"
	PaymentAuthorized   Kind = "payment_authorized"
	PaymentReceived     Kind = "payment_received"
	PaymentReleased     Kind = "payment_released"
	RefundDelayed       Kind = "refund_delayed"
	DisputeOpened       Kind = "dispute_opened"
	DisputeClosed       Kind = "dispute_closed"
	ReturnRequested     Kind = "return_requested"
	ReturnApproved      Kind = "return_approved"
	ReturnReceived      Kind = "return_received"
	ReturnRejected      Kind = "return_rejected"
	ReturnRefunded      Kind = "return_refunded"
	EmailVerified       Kind = "email_verified"
	AccountUpdated      Kind = "account_updated"
	// TemplateTest is a message of any kind with made-up contents, for staff.
	TemplateTest Kind = "template_test"
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{
		OrderConfirmation, OrderCancelled, PaymentFailed, PaymentActionRequired, OrderShipped, OrderDelivered,
		RefundIssued, Welcome, EmailVerification, PasswordReset,
		OrderReceived, OrderCompleted, PaymentAuthorized, PaymentReceived, PaymentReleased, RefundDelayed, DisputeOpened, DisputeClosed,
		ReturnRequested, ReturnApproved, ReturnReceived, ReturnRejected, ReturnRefunded, EmailVerified, AccountUpdated,
		ConsentConfirmation, Promotion,
	}
}

var byEvent = map[string]Kind{
	"order.confirmed":               OrderConfirmation,
	"order.cancelled":               OrderCancelled,
	"payment.failed":                PaymentFailed,
	"payment.requires_action":       PaymentActionRequired,
	"fulfillment.shipped":           OrderShipped,
	"fulfillment.delivered":         OrderDelivered,
	"refund.succeeded":              RefundIssued,
	"user.registered":               Welcome,
	"user.verification_requested":   EmailVerification,
	"user.password_reset_requested": PasswordReset,
	"order.placed":                  OrderReceived,
	"order.completed":               OrderCompleted,
	"payment.authorized":            PaymentAuthorized,
	"payment.captured":              PaymentReceived,
	"payment.voided":                PaymentReleased,
	"refund.failed":                 RefundDelayed,
	"dispute.opened":                DisputeOpened,
	"dispute.closed":                DisputeClosed,
	"return.requested":              ReturnRequested,
	"return.approved":               ReturnApproved,
	"return.received":               ReturnReceived,
	"return.rejected":               ReturnRejected,
	"return.refunded":               ReturnRefunded,
	"user.email_verified":           EmailVerified,
	"user.updated":                  AccountUpdated,
}

// ForEvent returns the message that an event leads to; ok is false for events that nobody is told of.
func ForEvent(eventType string) (k Kind, ok bool) {
	k, ok = byEvent[eventType]
	return k, ok
}

// Hold is how long a message waits before its first attempt, so that an outcome which follows at once makes it needless:
// a failed payment mostly cancels the order within a second, which has a message of its own, and a shopper who is still
// in the shop finishes the payment without being reminded.
func (k Kind) Hold() time.Duration {
	switch k {
	case PaymentFailed:
		return 5 * time.Second
	case PaymentActionRequired:
		return time.Minute
	}
	return 0
}

// Secret reports whether the variables hold something that must not be kept once the message is done with.
func (k Kind) Secret() bool {
	return k == EmailVerification || k == PasswordReset || k == ConsentConfirmation
}

// Optional reports whether the message is sent only by shops that ask for it, since most of its readers know already what it says,
// or are told by another one.
func (k Kind) Optional() bool {
	switch k {
	case OrderReceived, OrderCompleted, PaymentAuthorized, PaymentReceived, PaymentReleased, ReturnRefunded, EmailVerified, AccountUpdated:
		return true
	}
	return false
}

// Purpose tells why the message is written.
func (k Kind) Purpose() Purpose {
	if k == Promotion {
		return Promotional
	}
	return Transactional
}

// Texted reports whether customers who chose so get the message by SMS, too.
func (k Kind) Texted() bool {
	switch k {
	case OrderConfirmation, OrderCancelled, PaymentFailed, PaymentActionRequired, OrderShipped, OrderDelivered, RefundIssued, Promotion:
		return true
	}
	return false
}
