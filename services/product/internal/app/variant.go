package app

import (
	"context"

	"emporium/services/product/internal/catalog"
)

// WithVariants returns the active products that have a variant with one of the ids or SKUs, as they are committed.
func (a *App) WithVariants(ctx context.Context, ids, skus []string) ([]catalog.Record, error) {
	found, err := a.o.Store.WithVariants(ctx, ids, skus)
	if err != nil {
		return nil, err
	}
	out := make([]catalog.Record, 0, len(found))
	for _, r := range found {
		if r.Status == catalog.Active {
			out = append(out, r)
		}
	}
	return out, nil
}
