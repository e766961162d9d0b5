package app

import (
	"context"
	"maps"
	"slices"

	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/inventory/internal/stock"
)

// onReturned takes goods in that have come back and can be sold again, where they had left from.
func (a *App) onReturned(ctx context.Context, tx *db.Tx, batch []event.Of[returned]) error {
	var orders, skus []string
	for i := range batch {
		for _, l := range batch[i].Payload.Return.Lines {
			if l.Restock > 0 {
				orders, skus = append(orders, batch[i].Payload.Order.ID), append(skus, l.SKU)
			}
		}
	}
	if len(orders) == 0 {
		return nil
	}
	holds, err := a.o.Store.LockHolds(ctx, tx, orders)
	if err != nil {
		return err
	}
	if len(holds) > 0 {
		if _, err := a.o.Store.LoadReservations(ctx, tx, holds); err != nil {
			return err
		}
	}
	places, err := a.places(ctx, tx)
	if err != nil {
		return err
	}
	items, err := a.o.Store.EnsureItems(ctx, tx, skus, a.o.LowStock)
	if err != nil {
		return err
	}
	now := a.o.Clock.Now()
	for i := range batch {
		e := &batch[i].Payload
		for _, l := range e.Return.Lines {
			if l.Restock == 0 {
				continue
			}
			for _, part := range holds[e.Order.ID].TakeBack(l.LineID, l.Restock) {
				at, there := places[part.LocationID]
				if !there {
					at = places[stock.DefaultLocation]
				}
				item := items[l.SKU]
				item.Open(at)
				if err := item.Return(at.ID, part.Quantity, stock.Note{Reference: e.Return.ID, Reason: e.Return.Reason, At: now}); err != nil {
					return event.Permanent(err)
				}
			}
		}
	}
	if err := a.o.Store.SaveReservations(ctx, tx, slices.Collect(maps.Values(holds))); err != nil {
		return err
	}
	return a.save(ctx, tx, items, func(id string) (event.Event, bool) {
		for i := range batch {
			if batch[i].Payload.Return.ID == id {
				return batch[i].Event, true
			}
		}
		return event.Event{}, false
	})
}
