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
	// Opening is what the movements of an item at a location came to that were older than movements are kept: all of them in one.
	Opening MovementType = "opening"
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

// Movement is one change of a level. Movements are never changed: those of an item add up to what is on hand and reserved. Old
// ones may be added up.
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

// AddUp returns what movements come to, an opening for each location: it has the version and the time of the last movement there, so that
// the item's history goes on after it as it went on before. The movements are one item's, the oldest first.
func AddUp(movements []Movement) []Movement {
	var out []Movement
	at := map[string]int{}
	for _, m := range movements {
		n, known := at[m.LocationID]
		if !known {
			n = len(out)
			at[m.LocationID] = n
			out = append(out, Movement{SKU: m.SKU, LocationID: m.LocationID, Type: Opening})
		}
		o := &out[n]
		o.OnHand, o.Reserved, o.Version, o.At = o.OnHand+m.OnHand, o.Reserved+m.Reserved, m.Version, m.At
	}
	return out
}
