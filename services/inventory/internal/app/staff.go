package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/inventory/internal/stock"
)

// Line is one change that staff asks for.
type Line struct {
	SKU string
	// LocationID is where; empty means the default location.
	LocationID string
	// To is where a transfer goes.
	To string
	// Quantity is pieces: received, moved, the difference of an adjustment, or what was counted.
	Quantity int64
}

// Why says who changes stock and what for.
type Why struct {
	Reference, Reason, Actor string
}

func (w Why) note(now time.Time) stock.Note {
	return stock.Note{Reference: w.Reference, Reason: w.Reason, Actor: w.Actor, At: now}
}

// Receive takes deliveries in, in the caller's transaction: all lines or none. A SKU that nobody has told of is taken in
// too, because goods may arrive before their product is announced. It returns the items as they are now, one per SKU.
func (a *App) Receive(ctx context.Context, tx *db.Tx, lines []Line, why Why) ([]stock.State, error) {
	return a.change(ctx, tx, lines, members{"quantity", "location_id"}, true, func(i *stock.Item, l Line, now time.Time) error {
		return i.Receive(l.LocationID, l.Quantity, why.note(now))
	})
}

// Adjust corrects counts by differences, in the caller's transaction: all lines or none.
func (a *App) Adjust(ctx context.Context, tx *db.Tx, lines []Line, why Why) ([]stock.State, error) {
	return a.change(ctx, tx, lines, members{"difference", "location_id"}, false, func(i *stock.Item, l Line, now time.Time) error {
		return i.Adjust(l.LocationID, l.Quantity, why.note(now))
	})
}

// Transfer moves available pieces between locations, in the caller's transaction: all lines or none.
func (a *App) Transfer(ctx context.Context, tx *db.Tx, lines []Line, why Why) ([]stock.State, error) {
	return a.change(ctx, tx, lines, members{"quantity", "from_location_id"}, false, func(i *stock.Item, l Line, now time.Time) error {
		return i.Transfer(l.LocationID, l.To, l.Quantity, why.note(now))
	})
}

// members are how a request calls a line's number and its place, so that refusals point at them.
type members struct{ quantity, location string }

func (a *App) change(ctx context.Context, tx *db.Tx, lines []Line, m members, mayBeNew bool,
	apply func(*stock.Item, Line, time.Time) error,
) ([]stock.State, error) {
	places, err := a.places(ctx, tx)
	if err != nil {
		return nil, err
	}
	if lines, err = places.resolve(lines, m); err != nil {
		return nil, err
	}
	items, err := a.lock(ctx, tx, lines, mayBeNew)
	if err != nil {
		return nil, err
	}
	now := a.o.Clock.Now()
	var refused *fault.Error
	for n, l := range lines {
		i := items[l.SKU]
		if i == nil {
			refused = refuse(refused, n, m, nil)
			continue
		}
		i.Open(places[l.LocationID])
		if l.To != "" {
			i.Open(places[l.To])
		}
		if err := apply(i, l, now); err != nil {
			refused = refuse(refused, n, m, err)
		}
	}
	if refused != nil {
		return nil, refused
	}
	if err := a.save(ctx, tx, items, nil); err != nil {
		return nil, err
	}
	out := make([]stock.State, 0, len(items))
	for _, l := range lines {
		if i := items[l.SKU]; i != nil {
			out = append(out, i.State())
			delete(items, l.SKU)
		}
	}
	return out, nil
}

func (a *App) lock(ctx context.Context, tx *db.Tx, lines []Line, mayBeNew bool) (stock.Items, error) {
	skus := make([]string, len(lines))
	for n, l := range lines {
		skus[n] = l.SKU
	}
	if mayBeNew {
		return a.o.Store.EnsureItems(ctx, tx, skus, a.o.LowStock)
	}
	return a.o.Store.LockItems(ctx, tx, skus)
}

// refuse adds what is wrong with a line to the answer. The first line's trouble gives the code.
func refuse(e *fault.Error, n int, m members, cause error) *fault.Error {
	var short *stock.ShortError
	at, code, detail, message := m.quantity, fault.Invalid, "out_of_bounds", "The quantity is out of bounds."
	switch {
	case cause == nil:
		at, code, detail, message = "sku", problem.UnknownVariant, string(problem.UnknownVariant), "There is no stock of such a SKU."
	case errors.As(cause, &short):
		code, detail = problem.InsufficientStock, string(problem.InsufficientStock)
		message = fmt.Sprintf("The location has %d pieces available; %d more are reserved for orders.", short.Available, short.Reserved)
	case errors.Is(cause, stock.ErrLocation):
		at, detail, message = m.location, "same", "A transfer needs two locations."
	}
	if e == nil {
		e = fault.New(code, "Nothing was changed, because some lines cannot be carried out.")
	}
	return e.At(fmt.Sprintf("/lines/%d/%s", n, at), detail, message)
}

// places are the locations by id.
type places map[string]stock.Location

func (a *App) places(ctx context.Context, q db.Querier) (places, error) {
	list, err := a.o.Store.Locations(ctx, q)
	if err != nil {
		return nil, err
	}
	out := make(places, len(list))
	for _, l := range list {
		out[l.ID] = l
	}
	return out, nil
}

// resolve fills in the default location and refuses those that there are not, and lines without a SKU.
func (p places) resolve(lines []Line, m members) ([]Line, error) {
	out := make([]Line, len(lines))
	var refused *fault.Error
	refuse := func() *fault.Error {
		if refused == nil {
			refused = fault.New(fault.Invalid, "Nothing was changed, because some lines name unknown locations, or no SKU.")
		}
		return refused
	}
	check := func(n int, member, id string) {
		if _, ok := p[id]; ok {
			return
		}
		refuse().At(fmt.Sprintf("/lines/%d/%s", n, member), "unknown", "There is no such location.")
	}
	for n, l := range lines {
		if l.LocationID == "" {
			l.LocationID = stock.DefaultLocation
		}
		if l.SKU == "" {
			refuse().At(fmt.Sprintf("/lines/%d/sku", n), "missing", "The line names no SKU.")
		}
		check(n, m.location, l.LocationID)
		if l.To != "" {
			check(n, "to_location_id", l.To)
		}
		out[n] = l
	}
	if refused != nil {
		return nil, refused
	}
	return out, nil
}

// Counted is the outcome of Count.
type Counted struct {
	// Changed and Unchanged are numbers of lines.
	Changed, Unchanged int
	Refused            []Refused
}

// Refused is a line of Count that was left as it was.
type Refused struct {
	// Index is the line's place in the request.
	Index int
	SKU   string
	// OnHand and Reserved are what the location has; more is reserved than was counted.
	OnHand, Reserved int64
}

// Count sets what is on hand, in the caller's transaction. The same count again changes and writes nothing. A line that would leave
// less than is reserved for orders is refused by itself, because the others are as true without it.
func (a *App) Count(ctx context.Context, tx *db.Tx, lines []Line, why Why) (out Counted, err error) {
	m := members{"on_hand", "location_id"}
	seen := make(map[Line]bool, len(lines))
	for n, l := range lines {
		key := Line{SKU: l.SKU, LocationID: l.LocationID}
		if key.LocationID == "" {
			key.LocationID = stock.DefaultLocation
		}
		if seen[key] {
			return out, fault.New(fault.Invalid, "Count a SKU once per location.").
				At(fmt.Sprintf("/lines/%d/sku", n), "duplicate", "is counted by an earlier line too")
		}
		seen[key] = true
	}
	places, err := a.places(ctx, tx)
	if err != nil {
		return out, err
	}
	if lines, err = places.resolve(lines, m); err != nil {
		return out, err
	}
	items, err := a.lock(ctx, tx, lines, true)
	if err != nil {
		return out, err
	}
	now := a.o.Clock.Now()
	for n, l := range lines {
		i := items[l.SKU]
		i.Open(places[l.LocationID])
		before := i.Level(l.LocationID)
		err := i.Count(l.LocationID, l.Quantity, why.note(now))
		var short *stock.ShortError
		switch {
		case errors.As(err, &short):
			out.Refused = append(out.Refused, Refused{Index: n, SKU: l.SKU, OnHand: before.OnHand, Reserved: before.Reserved})
		case err != nil:
			return out, refuse(nil, n, m, err)
		case i.Level(l.LocationID) == before:
			out.Unchanged++
		default:
			out.Changed++
		}
	}
	return out, a.save(ctx, tx, items, nil)
}

// SetThreshold changes when a SKU's stock is low, if match accepts the version that it has.
func (a *App) SetThreshold(ctx context.Context, sku string, threshold int64, match func(version int64) error) (out stock.State, err error) {
	err = a.o.Store.Write(ctx, func(tx *db.Tx) error {
		items, err := a.o.Store.LockItems(ctx, tx, []string{sku})
		if err != nil {
			return err
		}
		i := items[sku]
		if i == nil {
			return unknownSKU()
		}
		if err := match(i.State().Version); err != nil {
			return err
		}
		if err := i.SetThreshold(threshold, a.o.Clock.Now()); err != nil {
			return fault.Wrap(err, fault.Invalid, "The threshold is out of bounds.").At("/low_stock_threshold", "out_of_bounds", "is out of bounds")
		}
		out = i.State()
		return a.save(ctx, tx, items, nil)
	})
	return out, err
}

func unknownSKU() error { return fault.New(fault.NotFound, "There is no stock of such a SKU.") }
