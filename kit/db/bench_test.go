package db_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

// BenchmarkWrite is one small transaction, an insert and an update, by so many callers at a time.
func BenchmarkWrite(b *testing.B) {
	for _, kind := range kittest.Databases(b) {
		for _, callers := range []int{1, 8, 64} {
			b.Run(fmt.Sprintf("%s/callers=%d", kind.Name, callers), func(b *testing.B) {
				d := openURL(b, kind.URL(b))
				ctx := context.Background()
				var next atomic.Int64
				var wg sync.WaitGroup
				b.ReportAllocs()
				for b.Loop() {
					// One iteration is a write by every caller.
					for range callers {
						wg.Go(func() {
							id := fmt.Sprint(next.Add(1))
							err := d.Write(ctx, func(tx *db.Tx) error {
								if err := put(ctx, tx, id, 1); err != nil {
									return err
								}
								_, err := tx.Exec(ctx, "UPDATE item SET qty = qty + 1 WHERE id = ?", id)
								return err
							})
							if err != nil {
								b.Error(err)
							}
						})
					}
					wg.Wait()
				}
				b.ReportMetric(float64(next.Load())/b.Elapsed().Seconds(), "writes/s")
			})
		}
	}
}
