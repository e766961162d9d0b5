package stock

import (
	"fmt"
	"time"
)

// IDs makes the ids of reservations.
type IDs interface{ New(prefix string) string }

// Demand is what an order wants held.
type Demand struct {
	OrderID string
	// Round is which hold of the order is asked for, see Hold.Round.
	Round int64
	// Committed says that the order is confirmed already.
	Committed bool
	Lines     []DemandLine
}

// DemandLine is one line of an order.
type DemandLine struct {
	LineID, SKU string
	Quantity    int64
}

// Check refuses a demand that no stock can ever meet as it stands.
func (d Demand) Check() error {
	if d.OrderID == "" {
		return fmt.Errorf("%w: no order id", ErrQuantity)
	}
	seen := make(map[string]bool, len(d.Lines))
	for _, l := range d.Lines {
		if l.LineID == "" || seen[l.LineID] || l.SKU == "" || l.Quantity <= 0 || l.Quantity > MaxQuantity {
			return fmt.Errorf("%w: line %q of order %s", ErrQuantity, l.LineID, d.OrderID)
		}
		seen[l.LineID] = true
	}
	return nil
}

// Shortage is a SKU of which less is available than an order wants.
type Shortage struct {
	SKU                  string
	Requested, Available int64
}

// Items are the items that a transaction has locked, by SKU.
type Items map[string]*Item

// Hold decides on a demand: all of it or nothing. Lines of one SKU are added up first. A line is taken from the first
// location, by priority, that has all of it, else from as many as it takes. An order that cannot be held gets a rejected
// hold, and the shortages say why.
func (items Items) Hold(d Demand, ids IDs, expires time.Time, now time.Time) (*Hold, []Shortage) {
	if shortages := items.shortages(d); shortages != nil {
		return &Hold{orderID: d.OrderID, round: d.Round, state: Rejected}, shortages
	}
	h := &Hold{orderID: d.OrderID, round: d.Round, state: Active, expires: expires, reservations: make([]Reservation, 0, len(d.Lines))}
	if d.Committed {
		h.state, h.expires = Committed, time.Time{}
	}
	note := Note{Reference: d.OrderID, At: now}
	for _, line := range d.Lines {
		items[line.SKU].reserve(line.Quantity, note, func(locationID string, quantity int64) {
			h.reservations = append(h.reservations, Reservation{ID: ids.New("rsv"), LineID: line.LineID, SKU: line.SKU,
				LocationID: locationID, Quantity: quantity})
		})
	}
	return h, nil
}

func (items Items) shortages(d Demand) (short []Shortage) {
	for n, line := range d.Lines {
		total, first := int64(0), true
		for m, other := range d.Lines {
			if other.SKU == line.SKU {
				first = first && m >= n
				total += other.Quantity
			}
		}
		available := int64(0)
		if item := items[line.SKU]; item != nil {
			available = item.Available()
		}
		if first && total > available {
			short = append(short, Shortage{SKU: line.SKU, Requested: total, Available: available})
		}
	}
	return short
}

// reserve takes pieces of which enough are available over all locations.
func (i *Item) reserve(quantity int64, n Note, took func(locationID string, quantity int64)) {
	take := func(l Level, q int64) {
		if err := i.move(Reserve, l.LocationID, 0, q, n); err != nil {
			panic(fmt.Sprintf("stock: reserve what was found available: %v", err))
		}
		took(l.LocationID, q)
	}
	for _, l := range i.state.Levels {
		if l.Available() >= quantity {
			take(l, quantity)
			return
		}
	}
	for _, l := range i.state.Levels {
		if q := min(l.Available(), quantity); q > 0 {
			take(l, q)
			if quantity -= q; quantity == 0 {
				return
			}
		}
	}
}
