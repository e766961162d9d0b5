package event

import (
	"time"

	"emporium/kit/money"
)

// Payment is a payment's state inside events. Amounts are sums over its operations.
type Payment struct {
	ID         string      `json:"id"`
	OrderID    string      `json:"order_id"`
	Provider   string      `json:"provider"`
	Method     string      `json:"method"`
	Status     string      `json:"status"`
	Amount     money.Money `json:"amount"` // what was asked for
	Authorized money.Money `json:"authorized"`
	Captured   money.Money `json:"captured"`
	Refunded   money.Money `json:"refunded"`
	Version    int64       `json:"version"`
}

// NextAction is what the shopper has to do before the payment can go on.
type NextAction struct {
	Type string `json:"type"` // redirect
	URL  string `json:"url"`
}

// PaymentRequiresAction says that the shopper has to act, for example to pass 3-D Secure.
type PaymentRequiresAction struct {
	Payment   Payment    `json:"payment"`
	Action    NextAction `json:"action"`
	ExpiresAt time.Time  `json:"expires_at"`
	// OffSession says that the shopper was not there when she was charged: nobody but a message tells her.
	OffSession bool `json:"off_session,omitempty"`
	// Code says why she has to act anew, as in PaymentFailed, when an attempt was declined before; else it is empty.
	Code string `json:"code,omitempty"`
}

// PaymentAuthorized says that the amount is held for us.
type PaymentAuthorized struct {
	Payment Payment `json:"payment"`
}

// PaymentCaptured says that Amount was taken.
type PaymentCaptured struct {
	Payment Payment     `json:"payment"`
	Amount  money.Money `json:"amount"`
}

// PaymentFailed is a definite no: nothing is held and nothing was taken.
type PaymentFailed struct {
	Payment Payment `json:"payment"`
	Code    string  `json:"code"`    // declined, insufficient_funds, expired, provider_refused …
	Message string  `json:"message"` // what the customer may be told
}

// PaymentVoided says that the hold is gone and nothing was taken.
type PaymentVoided struct {
	Payment Payment `json:"payment"`
}

// RefundSucceeded says that Amount went back to the customer.
type RefundSucceeded struct {
	RefundID string      `json:"refund_id"`
	Payment  Payment     `json:"payment"`
	Amount   money.Money `json:"amount"`
	Reason   string      `json:"reason,omitempty"`
	// ReturnID is set when it is for goods that came back.
	ReturnID string `json:"return_id,omitempty"`
	// Outside is how staff have paid it outside of the shop, for example bank_transfer; empty when it goes by the way that was paid.
	Outside string `json:"outside,omitempty"`
}

// RefundFailed says that a refund did not reach the customer; staff must act.
type RefundFailed struct {
	RefundID string      `json:"refund_id"`
	Payment  Payment     `json:"payment"`
	Amount   money.Money `json:"amount"`
	Code     string      `json:"code"`
	Reason   string      `json:"reason,omitempty"` // why it was asked for
	// ReturnID is set when it was for goods that came back.
	ReturnID string `json:"return_id,omitempty"`
	// Reversed says that the refund had been told as succeeded before: the customer has to hear that it did not arrive.
	Reversed bool `json:"reversed,omitempty"`
}

// PaymentExpiring says that a hold will lapse at ExpiresAt unless it is captured before; staff shall ship or cancel.
type PaymentExpiring struct {
	Payment   Payment   `json:"payment"`
	ExpiresAt time.Time `json:"expires_at"`
}

// PaymentExpired says that a hold has lapsed at the provider before anything was captured: the order is no longer paid.
type PaymentExpired struct {
	Payment Payment `json:"payment"`
}

// Dispute is a case that a payer or a bank has opened against a payment, inside events.
type Dispute struct {
	ID        string      `json:"id"`
	PaymentID string      `json:"payment_id"`
	OrderID   string      `json:"order_id"`
	Provider  string      `json:"provider"`
	Status    string      `json:"status"` // warning, needs_response, under_review, won, lost
	Reason    string      `json:"reason"` // the provider's word: fraudulent, product_not_received …
	Amount    money.Money `json:"amount"`
	// Exposure is what can be lost: the disputed amount less what was refunded before.
	Exposure    money.Money `json:"exposure"`
	EvidenceDue *time.Time  `json:"evidence_due,omitempty"`
	Version     int64       `json:"version"`
}

// DisputeOpened says that a case was opened; evidence is due by EvidenceDue.
type DisputeOpened struct {
	Dispute Dispute `json:"dispute"`
}

// DisputeClosed says that a case was won or lost.
type DisputeClosed struct {
	Dispute Dispute `json:"dispute"`
}

func (PaymentRequiresAction) EventType() string      { return "payment.requires_action" }
func (PaymentRequiresAction) EventTopic() string     { return TopicPayment }
func (e PaymentRequiresAction) EventSubject() string { return e.Payment.ID }
func (e PaymentRequiresAction) EventVersion() int64  { return e.Payment.Version }
func (PaymentAuthorized) EventType() string          { return "payment.authorized" }
func (PaymentAuthorized) EventTopic() string         { return TopicPayment }
func (e PaymentAuthorized) EventSubject() string     { return e.Payment.ID }
func (e PaymentAuthorized) EventVersion() int64      { return e.Payment.Version }
func (PaymentCaptured) EventType() string            { return "payment.captured" }
func (PaymentCaptured) EventTopic() string           { return TopicPayment }
func (e PaymentCaptured) EventSubject() string       { return e.Payment.ID }
func (e PaymentCaptured) EventVersion() int64        { return e.Payment.Version }
func (PaymentFailed) EventType() string              { return "payment.failed" }
func (PaymentFailed) EventTopic() string             { return TopicPayment }
func (e PaymentFailed) EventSubject() string         { return e.Payment.ID }
func (e PaymentFailed) EventVersion() int64          { return e.Payment.Version }
func (PaymentVoided) EventType() string              { return "payment.voided" }
func (PaymentVoided) EventTopic() string             { return TopicPayment }
func (e PaymentVoided) EventSubject() string         { return e.Payment.ID }
func (e PaymentVoided) EventVersion() int64          { return e.Payment.Version }
func (RefundSucceeded) EventType() string            { return "refund.succeeded" }
func (RefundSucceeded) EventTopic() string           { return TopicPayment }
func (e RefundSucceeded) EventSubject() string       { return e.Payment.ID }
func (e RefundSucceeded) EventVersion() int64        { return e.Payment.Version }
func (RefundFailed) EventType() string               { return "refund.failed" }
func (RefundFailed) EventTopic() string              { return TopicPayment }
func (e RefundFailed) EventSubject() string          { return e.Payment.ID }
func (e RefundFailed) EventVersion() int64           { return e.Payment.Version }
func (PaymentExpiring) EventType() string            { return "payment.expiring" }
func (PaymentExpiring) EventTopic() string           { return TopicPayment }
func (e PaymentExpiring) EventSubject() string       { return e.Payment.ID }
func (e PaymentExpiring) EventVersion() int64        { return e.Payment.Version }
func (PaymentExpired) EventType() string             { return "payment.expired" }
func (PaymentExpired) EventTopic() string            { return TopicPayment }
func (e PaymentExpired) EventSubject() string        { return e.Payment.ID }
func (e PaymentExpired) EventVersion() int64         { return e.Payment.Version }
func (DisputeOpened) EventType() string              { return "dispute.opened" }
func (DisputeOpened) EventTopic() string             { return TopicPayment }
func (e DisputeOpened) EventSubject() string         { return e.Dispute.ID }
func (e DisputeOpened) EventVersion() int64          { return e.Dispute.Version }
func (DisputeClosed) EventType() string              { return "dispute.closed" }
func (DisputeClosed) EventTopic() string             { return TopicPayment }
func (e DisputeClosed) EventSubject() string         { return e.Dispute.ID }
func (e DisputeClosed) EventVersion() int64          { return e.Dispute.Version }
