package stock

import "time"

// MovementType says why stock changed.
type MovementType string

// The types of movements.
const (
	Receive  MovementType = "receive"
	Reserve  MovementType = "reserve"
	Release  MovementType = "release"
	Ship     MovementType = "ship"
	Return   MovementType = "return"
	Adjust   MovementType = "adjust"
	Transfer MovementType = "transfer"
)

// Note says what a movement is for.
type Note struct {
	// Reference is the order, the parcel or the delivery that it belongs to.
	Reference string
	// Reason is what people say about it, or why a hold was released.
	Reason string
	// Actor is the staff account that did it, empty for what follows from orders.
	Actor string
	At    time.Time
}

// Movement is one change of a level. Movements are never changed: those of an item add up to what is on hand and reserved.
type Movement struct {
	SKU string
	// Version is the item's after the movement.
	Version    int64
	LocationID string
	Type       MovementType
	// OnHand and Reserved are differences.
	OnHand, Reserved int64
	Note
}
