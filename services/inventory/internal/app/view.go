package app

import (
	"context"

	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

// Stock lists items with their levels, sorted by SKU.
func (a *App) Stock(ctx context.Context, f store.ItemFilter) ([]stock.State, error) {
	return a.o.Store.List(ctx, f)
}

// Item returns one SKU's stock with its levels.
func (a *App) Item(ctx context.Context, sku string) (stock.State, error) {
	items, err := a.o.Store.Items(ctx, []string{sku}, true)
	if err != nil {
		return stock.State{}, err
	}
	if len(items) == 0 {
		return stock.State{}, unknownSKU()
	}
	return items[0], nil
}

// Movements lists a SKU's movements, the newest first.
func (a *App) Movements(ctx context.Context, f store.MovementFilter) ([]stock.Movement, error) {
	return a.o.Store.Movements(ctx, f)
}

// Available tells for SKUs what can be bought, without their levels. SKUs without stock may be missing.
func (a *App) Available(ctx context.Context, skus []string) ([]stock.State, error) {
	return a.o.Store.Items(ctx, skus, false)
}
