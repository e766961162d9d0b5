package order

import (
	"crypto/subtle"
	"time"
)

// Actor says who caused a change.
type Actor string

// The actors that are no persons. A member of staff is named by id.
const (
	ActorShopper Actor = "shopper"
	ActorSystem  Actor = "system"
)

// Entry is one change in an order's history, with the statuses after it.
type Entry struct {
	Version           int64
	Type              string // what happened: placed, stock_reserved, confirmed, …
	Cause             string // the event or wish behind it, for example payment.authorized
	Actor             Actor
	Status            Status
	CancelReason      Reason
	PaymentStatus     PaymentStatus
	FulfillmentStatus FulfillmentStatus
	At                time.Time
}

// EmissionKind names what others have to be told.
type EmissionKind string

// What an order tells others.
const (
	EmitPlaced             EmissionKind = "order.placed"
	EmitPaymentRequested   EmissionKind = "payment.requested"
	EmitStockWanted        EmissionKind = "order.stock_wanted"
	EmitHoldDecided        EmissionKind = "order.hold_decided"
	EmitConfirmed          EmissionKind = "order.confirmed"
	EmitCancelled          EmissionKind = "order.cancelled"
	EmitCompleted          EmissionKind = "order.completed"
	EmitShipped            EmissionKind = "fulfillment.shipped"
	EmitDelivered          EmissionKind = "fulfillment.delivered"
	EmitReturnRequested    EmissionKind = "return.requested"
	EmitReturnApproved     EmissionKind = "return.approved"
	EmitReturnReceived     EmissionKind = "return.received"
	EmitReturnRefundWanted EmissionKind = "return.refund_wanted"
	EmitReturnRejected     EmissionKind = "return.rejected"
	EmitReturnRefunded     EmissionKind = "return.refunded"
)

// Emission is something to tell others about the order as it stands after the change that returned it.
type Emission struct {
	Kind EmissionKind
	// FulfillmentID is set for EmitShipped and EmitDelivered.
	FulfillmentID string
	// ReturnID is set for what is told of a return.
	ReturnID string
	// Keep is set for EmitHoldDecided when the hold stands.
	Keep bool
	// Again is set for EmitCancelled when the order was cancelled before, and something came that has to go back.
	Again bool
}

// record derives the facets and adds a history entry.
func (o *Order) record(now time.Time, kind, cause string, actor Actor) {
	s := &o.state
	s.Version++
	s.UpdatedAt = now
	s.PaymentStatus = s.Progress.paymentStatus(s.Total, s.Status)
	s.FulfillmentStatus = s.fulfillmentStatus()
	o.recorded = append(o.recorded, Entry{
		Version: s.Version, Type: kind, Cause: cause, Actor: actor,
		Status: s.Status, CancelReason: s.CancelReason, PaymentStatus: s.PaymentStatus, FulfillmentStatus: s.FulfillmentStatus, At: now,
	})
}

// move changes the status by the table of transitions. It reports false, and changes nothing, for what the table does
// not hold.
func (o *Order) move(to Status) bool {
	if !o.state.Status.CanBecome(to) {
		return false
	}
	o.state.Status = to
	o.state.DeadlineAt = time.Time{}
	return true
}

func matchToken(token, want string) bool {
	return want != "" && token != "" && subtle.ConstantTimeCompare([]byte(token), []byte(want)) == 1
}
