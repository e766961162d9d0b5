package app

import (
	"context"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/inventory/internal/stock"
)

// Locations lists locations in the order in which stock is looked for.
func (a *App) Locations(ctx context.Context) ([]stock.Location, error) {
	return a.o.Store.Locations(ctx, a.o.Store.DB())
}

// Location returns one location.
func (a *App) Location(ctx context.Context, id string) (stock.Location, error) {
	list, err := a.Locations(ctx)
	if err != nil {
		return stock.Location{}, err
	}
	return find(list, id)
}

// AddLocation opens a location, in the caller's transaction.
func (a *App) AddLocation(ctx context.Context, tx *db.Tx, name string, priority int64) (stock.Location, error) {
	l := stock.Location{ID: a.o.IDs.New("loc"), Name: name, Priority: priority, Version: 1}
	return l, a.o.Store.InsertLocation(ctx, tx, l)
}

// ChangeLocation applies change to a location, if match accepts the version that it has.
func (a *App) ChangeLocation(ctx context.Context, id string, match func(version int64) error, change func(*stock.Location)) (out stock.Location, err error) {
	err = a.o.Store.Write(ctx, func(tx *db.Tx) error {
		list, err := a.o.Store.Locations(ctx, tx)
		if err != nil {
			return err
		}
		if out, err = find(list, id); err != nil {
			return err
		}
		before := out
		if err := match(before.Version); err != nil {
			return err
		}
		if change(&out); out == before {
			return nil
		}
		out.Version++
		if ok, err := a.o.Store.UpdateLocation(ctx, tx, out, before.Version); err != nil || !ok {
			return orChanged(err)
		}
		return nil
	})
	return out, err
}

// RemoveLocation closes a location without stock, if match accepts the version that it has. The default location stays.
func (a *App) RemoveLocation(ctx context.Context, id string, match func(version int64) error) error {
	if id == stock.DefaultLocation {
		return fault.New(fault.Conflict, "The default location cannot be removed. Change its name or priority instead.")
	}
	return a.o.Store.Write(ctx, func(tx *db.Tx) error {
		list, err := a.o.Store.Locations(ctx, tx)
		if err != nil {
			return err
		}
		l, err := find(list, id)
		if err != nil {
			return err
		}
		if err := match(l.Version); err != nil {
			return err
		}
		empty, found, err := a.o.Store.DeleteLocation(ctx, tx, id, l.Version)
		if err == nil && !empty {
			return fault.New(fault.Conflict, "There is stock at the location. Transfer it to another one first.")
		}
		if err != nil || !found {
			return orChanged(err)
		}
		return nil
	})
}

func find(list []stock.Location, id string) (stock.Location, error) {
	for _, l := range list {
		if l.ID == id {
			return l, nil
		}
	}
	return stock.Location{}, fault.New(fault.NotFound, "There is no such location.")
}

func orChanged(err error) error {
	if err != nil {
		return err
	}
	return fault.New(fault.PreconditionFailed, "The location has changed meanwhile. Read it again and repeat the change.")
}
