// Package stock holds the rules of what is there: items and their levels at locations, the movements that change them, and
// the holds that orders have on them. At every level available = on hand − reserved, and none of the three is ever
// below zero.
package stock

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"
)

// DefaultLocation is the id of the location that always exists and that is meant where none is named.
const DefaultLocation = "loc_main"

// MaxQuantity bounds every count and every change, so that sums of them cannot overflow.
const MaxQuantity = 1_000_000_000

// Location is a place where stock lies.
type Location struct {
	ID   string
	Name string
	// Priority says where is looked first for stock: the lowest first, then the lowest id.
	Priority int64
	Version  int64
}

// Level is what one location has of an item, in pieces.
type Level struct {
	LocationID string
	// Priority is the location's.
	Priority int64
	OnHand   int64
	Reserved int64
}

// Available is what can still be promised.
func (l Level) Available() int64 { return l.OnHand - l.Reserved }

// ErrQuantity refuses a count or change outside its bounds.
var ErrQuantity = errors.New("the quantity is out of bounds")

// ErrLocation refuses a location at which the item has no level.
var ErrLocation = errors.New("the item has no level at the location")

// ShortError refuses a change that would take more than is available.
type ShortError struct {
	SKU, LocationID string
	// Available is what the location has, Reserved what of its stock is promised, in pieces.
	Available, Reserved int64
}

func (e *ShortError) Error() string {
	return fmt.Sprintf("%s at %s: %d available, %d reserved", e.SKU, e.LocationID, e.Available, e.Reserved)
}

// Item is a SKU's stock over all locations. It is the unit of locking and of versions: each movement makes a version.
type Item struct {
	state  State
	before State // totals and version as they were loaded
	dirty  []bool
	moves  []Movement
	staff  bool // somebody decided on the count, rather than an order
}

// State is an item as it is kept.
type State struct {
	SKU string
	// ProductID is empty until the catalogue has told of the SKU.
	ProductID string
	// Deleted says that the catalogue no longer has the SKU.
	Deleted bool
	// Threshold is the number of available pieces at which stock is low; 0 never warns.
	Threshold int64
	// Version counts the changes of the item.
	Version int64
	// OnHand and Reserved are the sums over Levels.
	OnHand, Reserved int64
	Levels           []Level
	UpdatedAt        time.Time
}

// Available is what can still be promised over all locations.
func (s State) Available() int64 { return s.OnHand - s.Reserved }

// Low reports whether stock is at or below its threshold.
func (s State) Low() bool { return s.Threshold > 0 && s.Available() <= s.Threshold }

// NewItem returns an item without stock.
func NewItem(sku string, threshold int64) *Item {
	return RestoreItem(State{SKU: sku, Threshold: threshold})
}

// RestoreItem is for the store: it takes a kept state as it is. Levels are put into the order in which they are used.
func RestoreItem(s State) *Item {
	slices.SortFunc(s.Levels, func(a, b Level) int {
		return cmp.Or(cmp.Compare(a.Priority, b.Priority), cmp.Compare(a.LocationID, b.LocationID))
	})
	before := s
	before.Levels = nil // not copied: only the totals are compared
	return &Item{state: s, before: before, dirty: make([]bool, len(s.Levels))}
}

// SKU names the item.
func (i *Item) SKU() string { return i.state.SKU }

// State is a snapshot. Levels are in the order of use, and shared: do not modify.
func (i *Item) State() State { return i.state }

// Available is what can still be promised over all locations.
func (i *Item) Available() int64 { return i.state.Available() }

// Level returns the item's level at a location, zero when there is none.
func (i *Item) Level(locationID string) Level {
	if n := i.index(locationID); n >= 0 {
		return i.state.Levels[n]
	}
	return Level{LocationID: locationID}
}

// Open adds a level without stock at a location, unless there is one.
func (i *Item) Open(l Location) {
	if i.index(l.ID) >= 0 {
		return
	}
	at := 0
	for at < len(i.state.Levels) {
		o := i.state.Levels[at]
		if cmp.Or(cmp.Compare(l.Priority, o.Priority), cmp.Compare(l.ID, o.LocationID)) < 0 {
			break
		}
		at++
	}
	i.state.Levels = slices.Insert(i.state.Levels, at, Level{LocationID: l.ID, Priority: l.Priority})
	i.dirty = slices.Insert(i.dirty, at, false)
}

// Receive takes pieces in at a location.
func (i *Item) Receive(locationID string, quantity int64, n Note) error {
	if quantity <= 0 || quantity > MaxQuantity {
		return ErrQuantity
	}
	return i.staffMove(Receive, locationID, quantity, n)
}

// Return takes pieces back in at a location.
func (i *Item) Return(locationID string, quantity int64, n Note) error {
	if quantity <= 0 || quantity > MaxQuantity {
		return ErrQuantity
	}
	return i.staffMove(Return, locationID, quantity, n)
}

// Adjust corrects the count at a location by a difference. It refuses to go below what is reserved there.
func (i *Item) Adjust(locationID string, difference int64, n Note) error {
	if difference == 0 || difference > MaxQuantity || difference < -MaxQuantity {
		return ErrQuantity
	}
	return i.staffMove(Adjust, locationID, difference, n)
}

// Count sets what is on hand at a location, by an adjustment; the same count again changes nothing. It refuses less than
// is reserved there.
func (i *Item) Count(locationID string, onHand int64, n Note) error {
	if onHand < 0 || onHand > MaxQuantity {
		return ErrQuantity
	}
	difference := onHand - i.Level(locationID).OnHand
	if difference == 0 {
		return nil
	}
	return i.staffMove(Adjust, locationID, difference, n)
}

// Transfer moves available pieces between locations.
func (i *Item) Transfer(from, to string, quantity int64, n Note) error {
	if quantity <= 0 || quantity > MaxQuantity {
		return ErrQuantity
	}
	if from == to || i.index(to) < 0 {
		return ErrLocation
	}
	if i.Level(to).OnHand+quantity > MaxQuantity {
		return ErrQuantity
	}
	if err := i.staffMove(Transfer, from, -quantity, n); err != nil {
		return err
	}
	return i.staffMove(Transfer, to, quantity, n)
}

// SetThreshold changes when stock is low; 0 never warns.
func (i *Item) SetThreshold(available int64, now time.Time) error {
	if available < 0 || available > MaxQuantity {
		return ErrQuantity
	}
	if available == i.state.Threshold {
		return nil
	}
	i.state.Threshold, i.state.UpdatedAt = available, now
	i.state.Version++ // without a movement: no stock moves
	return nil
}

func (i *Item) staffMove(t MovementType, locationID string, onHand int64, n Note) error {
	if err := i.move(t, locationID, onHand, 0, n); err != nil {
		return err
	}
	i.staff = true
	return nil
}

// move is the only way that a level changes.
func (i *Item) move(t MovementType, locationID string, onHand, reserved int64, n Note) error {
	at := i.index(locationID)
	if at < 0 {
		return fmt.Errorf("%w: %s at %s", ErrLocation, i.state.SKU, locationID)
	}
	l := &i.state.Levels[at]
	newOnHand, newReserved := l.OnHand+onHand, l.Reserved+reserved
	if newOnHand < 0 || newReserved < 0 || newOnHand < newReserved {
		return &ShortError{SKU: i.state.SKU, LocationID: locationID, Available: l.Available(), Reserved: l.Reserved}
	}
	if newOnHand > MaxQuantity {
		return ErrQuantity
	}
	l.OnHand, l.Reserved = newOnHand, newReserved
	i.state.OnHand += onHand
	i.state.Reserved += reserved
	i.state.Version++
	i.state.UpdatedAt = n.At
	i.dirty[at] = true
	i.moves = append(i.moves, Movement{
		SKU: i.state.SKU, Version: i.state.Version, LocationID: locationID, Type: t, OnHand: onHand, Reserved: reserved, Note: n,
	})
	return nil
}

func (i *Item) index(locationID string) int {
	for n := range i.state.Levels {
		if i.state.Levels[n].LocationID == locationID {
			return n
		}
	}
	return -1
}

// Changed reports whether anything is to be written.
func (i *Item) Changed() bool { return i.state.Version != i.before.Version }

// LowChanged reports whether stock has become low, or is no longer.
func (i *Item) LowChanged() bool { return i.state.Low() != i.before.Low() }

// Movements are what was done since the item was loaded, in order.
func (i *Item) Movements() []Movement { return i.moves }

// EachChangedLevel yields the levels that differ from what was loaded.
func (i *Item) EachChangedLevel(yield func(Level) bool) {
	for n, l := range i.state.Levels {
		if i.dirty[n] && !yield(l) {
			return
		}
	}
}
