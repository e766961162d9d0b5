package app

import (
	"context"
	"time"
)

// Bounds of one run of AddUp: SKUs that are looked at, and movements of one SKU that are added up at once, because the SKU is locked meanwhile.
const (
	addUpSKUs      = 100
	addUpMovements = 500
)

// AddUp replaces movements that are older than keep by an opening for each SKU and location, so that what there is can still be told from
// its movements and their number does not grow for ever. It looks at a portion of the SKUs, and reports true when there are more. It is for
// one worker alone.
func (a *App) AddUp(keep time.Duration) func(context.Context) (again bool, err error) {
	after := ""
	return func(ctx context.Context) (bool, error) {
		skus, err := a.o.Store.SKUsAfter(ctx, after, addUpSKUs)
		if err != nil {
			return false, err
		}
		before := a.o.Clock.Now().Add(-keep)
		for _, sku := range skus {
			for saved := 1; saved > 0; {
				if saved, err = a.o.Store.AddUp(ctx, sku, before, addUpMovements); err != nil {
					return false, err
				}
			}
			after = sku
		}
		if len(skus) < addUpSKUs {
			after = ""
			return false, nil
		}
		return true, nil
	}
}
