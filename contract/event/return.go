package event

import (
	"time"

	"emporium/kit/money"
)

// Return is goods that a customer sends back, as it stands after the change.
type Return struct {
	ID     string         `json:"id"`
	Status string         `json:"status"` // requested, approved, received, rejected or refunded
	Reason string         `json:"reason"` // why the customer sends them back, for example damaged
	Note   string         `json:"note,omitempty"`
	Lines  []ReturnedLine `json:"lines"`
	// Refund is what is given back for the lines; with return.refunded it has been.
	Refund      money.Money `json:"refund"`
	RequestedAt time.Time   `json:"requested_at"`
}

// ReturnedLine is how many pieces of a line come back. Restock says how many of them can be sold again; it is known once they
// were received.
type ReturnedLine struct {
	LineID    string `json:"line_id"`
	VariantID string `json:"variant_id"`
	SKU       string `json:"sku"`
	Name      string `json:"name"`
	Quantity  int64  `json:"quantity"`
	Restock   int64  `json:"restock,omitempty"`
}

// ReturnRequested says that a customer wants to send goods back.
type ReturnRequested struct {
	Return Return `json:"return"`
	Order  Order  `json:"order"`
}

// ReturnApproved says that the goods may be sent back.
type ReturnApproved struct {
	Return Return `json:"return"`
	Order  Order  `json:"order"`
}

// ReturnReceived says that the goods are here again: inventory adds what can be sold again, payment gives the money back.
type ReturnReceived struct {
	Return    Return `json:"return"`
	Order     Order  `json:"order"`
	PaymentID string `json:"payment_id,omitempty"`
}

// ReturnRefundWanted asks payment to send what is still owed for a return once more: it could not be sent, or has come back. Attempt counts
// from 1 for the first after the one that return.received has led to.
type ReturnRefundWanted struct {
	Return    Return `json:"return"`
	Order     Order  `json:"order"`
	PaymentID string `json:"payment_id,omitempty"`
	Attempt   int64  `json:"attempt"`
}

// ReturnRejected says that the goods are not taken back, and why.
type ReturnRejected struct {
	Return  Return `json:"return"`
	Order   Order  `json:"order"`
	Message string `json:"message,omitempty"` // for the customer
}

// ReturnRefunded says that the money is on its way to the customer.
type ReturnRefunded struct {
	Return Return `json:"return"`
	Order  Order  `json:"order"`
}

func (ReturnRequested) EventType() string         { return "return.requested" }
func (ReturnRequested) EventTopic() string        { return TopicOrder }
func (e ReturnRequested) EventSubject() string    { return e.Order.ID }
func (e ReturnRequested) EventVersion() int64     { return e.Order.Version }
func (ReturnApproved) EventType() string          { return "return.approved" }
func (ReturnApproved) EventTopic() string         { return TopicOrder }
func (e ReturnApproved) EventSubject() string     { return e.Order.ID }
func (e ReturnApproved) EventVersion() int64      { return e.Order.Version }
func (ReturnReceived) EventType() string          { return "return.received" }
func (ReturnReceived) EventTopic() string         { return TopicOrder }
func (e ReturnReceived) EventSubject() string     { return e.Order.ID }
func (e ReturnReceived) EventVersion() int64      { return e.Order.Version }
func (ReturnRefundWanted) EventType() string      { return "return.refund_wanted" }
func (ReturnRefundWanted) EventTopic() string     { return TopicOrder }
func (e ReturnRefundWanted) EventSubject() string { return e.Order.ID }
func (e ReturnRefundWanted) EventVersion() int64  { return e.Order.Version }
func (ReturnRejected) EventType() string          { return "return.rejected" }
func (ReturnRejected) EventTopic() string         { return TopicOrder }
func (e ReturnRejected) EventSubject() string     { return e.Order.ID }
func (e ReturnRejected) EventVersion() int64      { return e.Order.Version }
func (ReturnRefunded) EventType() string          { return "return.refunded" }
func (ReturnRefunded) EventTopic() string         { return TopicOrder }
func (e ReturnRefunded) EventSubject() string     { return e.Order.ID }
func (e ReturnRefunded) EventVersion() int64      { return e.Order.Version }
