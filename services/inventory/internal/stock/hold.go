package stock

import (
	"fmt"
	"time"
)

// HoldState is where an order's hold stands.
type HoldState string

// The states of holds. From active and committed a hold goes on; the others are final.
const (
	// Active holds wait for their orders to be confirmed or cancelled. When neither is heard for too long, the orders are asked.
	Active HoldState = "active"
	// Committed holds stand until they are shipped or the order is cancelled.
	Committed HoldState = "committed"
	// Shipped holds have left the house, all of them.
	Shipped HoldState = "shipped"
	// Released holds were given back, or never taken because the order had been cancelled before.
	Released HoldState = "released"
	// Expired holds were given back because the order was not confirmed in time, and has said so.
	Expired HoldState = "expired"
	// Rejected holds were never taken, for want of stock.
	Rejected HoldState = "rejected"
)

// Standing reports whether stock is reserved in this state.
func (s HoldState) Standing() bool { return s == Active || s == Committed }

// Reservation is what one location holds for one line. Its state is that of its hold, until all of it is shipped.
type Reservation struct {
	ID, LineID, SKU, LocationID string
	Quantity                    int64
	// Shipped is how many of Quantity have left, and Returned how many of those are here again, to be sold.
	Shipped, Returned int64
}

// Outstanding is what is still reserved while the hold stands.
func (r Reservation) Outstanding() int64 { return r.Quantity - r.Shipped }

// Hold is all that is reserved for an order.
type Hold struct {
	orderID      string
	round        int64
	state        HoldState
	expires      time.Time
	reservations []Reservation
}

// Cancelled returns the hold of an order that was cancelled before it was placed here: nothing, and for ever.
func Cancelled(orderID string) *Hold { return &Hold{orderID: orderID, state: Released} }

// RestoreHold is for the store: it takes a kept hold as it is. expires is zero unless the hold is active.
func RestoreHold(orderID string, state HoldState, expires time.Time, round int64) *Hold {
	return &Hold{orderID: orderID, state: state, expires: expires, round: round}
}

// RestoreReservation is for the store: it adds what is kept of the hold's lines.
func (h *Hold) RestoreReservation(r Reservation) { h.reservations = append(h.reservations, r) }

// OrderID names the order.
func (h *Hold) OrderID() string { return h.orderID }

// Round says which hold of its order it is: 0 for the one of the placement, more when stock was wanted again.
func (h *Hold) Round() int64 { return h.round }

// State is where the hold stands.
func (h *Hold) State() HoldState { return h.state }

// Expires is when an active hold's order is asked about it; zero for others.
func (h *Hold) Expires() time.Time { return h.expires }

// Reservations are the hold's lines at their locations. Shared: do not modify.
func (h *Hold) Reservations() []Reservation { return h.reservations }

// GiveBack ends a standing hold as Released or Expired: what is outstanding becomes available. It reports whether there
// was anything to end; a hold that is over stays as it is, except that a cancelled order's expired hold is Released.
func (h *Hold) GiveBack(items Items, as HoldState, reason string, now time.Time) (bool, error) {
	if !h.state.Standing() {
		if h.state == Expired {
			h.state = as
		}
		return false, nil
	}
	for _, r := range h.reservations {
		q := r.Outstanding()
		if q == 0 {
			continue
		}
		if err := items.move(Release, r.SKU, r.LocationID, 0, -q, Note{Reference: h.orderID, Reason: reason, At: now}); err != nil {
			return false, fmt.Errorf("release %s of order %s: %w", r.SKU, h.orderID, err)
		}
	}
	h.state, h.expires = as, time.Time{}
	return true, nil
}

// Portion is how many pieces are at a location.
type Portion struct {
	LocationID string
	Quantity   int64
}

// TakeBack spreads pieces of a line over the locations that they were sent from, as far as is known and as far as they are not back there
// already: what is left over has none.
func (h *Hold) TakeBack(lineID string, quantity int64) (out []Portion) {
	if h != nil {
		for i := range h.reservations {
			r := &h.reservations[i]
			if n := min(r.Shipped-r.Returned, quantity); r.LineID == lineID && n > 0 {
				r.Returned += n
				out, quantity = append(out, Portion{r.LocationID, n}), quantity-n
			}
		}
	}
	if quantity > 0 {
		out = append(out, Portion{Quantity: quantity})
	}
	return out
}

// ShippedLine is how many pieces of a line have left.
type ShippedLine struct {
	LineID   string
	Quantity int64
}

// Ship takes what has left from what is on hand and reserved. It refuses, before anything changes, more than is outstanding.
func (h *Hold) Ship(items Items, lines []ShippedLine, parcel string, now time.Time) error {
	if !h.state.Standing() {
		return fmt.Errorf("order %s has a parcel, but its hold is %s", h.orderID, h.state)
	}
	wanted := make(map[string]int64, len(lines))
	for _, l := range lines {
		if l.Quantity <= 0 || l.Quantity > MaxQuantity {
			return fmt.Errorf("%w: line %s of parcel %s", ErrQuantity, l.LineID, parcel)
		}
		wanted[l.LineID] += l.Quantity
	}
	outstanding := make(map[string]int64, len(lines))
	for _, r := range h.reservations {
		outstanding[r.LineID] += r.Outstanding()
	}
	for line, q := range wanted {
		if q > outstanding[line] {
			return fmt.Errorf("parcel %s has %d pieces of line %s, of which %d are reserved", parcel, q, line, outstanding[line])
		}
	}
	left := int64(0)
	for n := range h.reservations {
		r := &h.reservations[n]
		if q := min(wanted[r.LineID], r.Outstanding()); q > 0 {
			if err := items.move(Ship, r.SKU, r.LocationID, -q, -q, Note{Reference: parcel, At: now}); err != nil {
				return fmt.Errorf("ship %s of order %s: %w", r.SKU, h.orderID, err)
			}
			r.Shipped += q
			wanted[r.LineID] -= q
		}
		left += r.Outstanding()
	}
	h.state, h.expires = Committed, time.Time{}
	if left == 0 {
		h.state = Shipped
	}
	return nil
}

func (items Items) move(t MovementType, sku, locationID string, onHand, reserved int64, n Note) error {
	item := items[sku]
	if item == nil {
		return fmt.Errorf("%w: %s", ErrLocation, sku)
	}
	return item.move(t, locationID, onHand, reserved, n)
}
