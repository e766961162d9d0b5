package app_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/services/inventory/internal/app"
	"emporium/services/inventory/internal/stock"
)

// instances starts two copies of the service on one database; SQLite has one writer, and so one copy.
func instances(t *testing.T, name, url string, change ...func(*app.Options)) []*instance {
	t.Helper()
	out := []*instance{start(t, url, change...)}
	if name != "sqlite" {
		out = append(out, start(t, url, change...))
	}
	return out
}

// outcomes counts what was told of orders.
func (i *instance) outcomes() (reserved, rejected int) {
	i.t.Helper()
	var types []string
	if err := i.db.Select(i.t.Context(), &types, "SELECT type FROM outbox WHERE type IN ('inventory.reserved', 'inventory.rejected')"); err != nil {
		i.t.Fatal(err)
	}
	for _, typ := range types {
		if typ == "inventory.reserved" {
			reserved++
		} else {
			rejected++
		}
	}
	return reserved, rejected
}

// TestFlashSale: 64 callers on one SKU over two instances never oversell, and sell out exactly.
func TestFlashSale(t *testing.T) {
	t.Parallel()
	const callers, each, onHand = 64, 8, 300
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			all := instances(t, d.Name, d.URL(t))
			all[0].receive(fmt.Sprint("HOT ", onHand))
			var wg sync.WaitGroup
			errs := make([]error, callers)
			for c := range callers {
				var batches [][]event.Record
				for n := 0; n < each; n += 2 {
					batches = append(batches, records(t, placed(fmt.Sprint("ord_", c, "_", n), "HOT 1"), placed(fmt.Sprint("ord_", c, "_", n+1), "HOT 1")))
				}
				wg.Go(func() {
					for _, b := range batches {
						errs[c] = errors.Join(errs[c], all[c%len(all)].bus.deliver(context.WithoutCancel(t.Context()), b))
					}
				})
			}
			wg.Wait()
			if err := errors.Join(errs...); err != nil {
				t.Fatal(err)
			}
			reserved, rejected := all[0].outcomes()
			if reserved != onHand || rejected != callers*each-onHand {
				t.Errorf("sold %d, refused %d; want %d and %d", reserved, rejected, onHand, callers*each-onHand)
			}
			all[0].expect("HOT", fmt.Sprintf("%d/%d", onHand, onHand))
			all[0].audit()
		})
	}
}

// TestEverythingAtOnce mixes orders of several lines, cancellations, confirmations, parcels, expiry, deliveries and
// repeated deliveries of events over two instances; afterwards everything adds up.
func TestEverythingAtOnce(t *testing.T) {
	t.Parallel()
	const callers, orders, skus = 16, 12, 5
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			all := instances(t, d.Name, d.URL(t), func(o *app.Options) { o.ReservationTTL = time.Minute })
			far := all[0].location("far", 200)
			for n := range skus {
				all[0].receive(fmt.Sprintf("S%d 60", n), fmt.Sprintf("S%d 30 %s", n, far))
			}
			var wg sync.WaitGroup
			errs := make([]error, callers)
			for c := range callers {
				rnd := rand.New(rand.NewPCG(uint64(c), 1))
				i := all[c%len(all)]
				var batches [][]event.Record
				for n := range orders {
					ord := fmt.Sprint("ord_", c, "_", n)
					var lines []string
					for range 1 + rnd.IntN(4) {
						lines = append(lines, fmt.Sprintf("S%d %d", rnd.IntN(skus), 1+rnd.IntN(3)))
					}
					story := []event.Payload{placed(ord, lines...)}
					switch rnd.IntN(4) {
					case 0:
						story = append(story, confirmed(ord), shipped(ord, "ful_"+ord, contract.ShippedLine{LineID: "lin_1", Quantity: 1}))
					case 1:
						story = append(story, confirmed(ord), cancelled(ord))
					case 2:
						story = append(story, cancelled(ord))
					}
					batch := records(t, story...)
					batches = append(batches, batch)
					if rnd.IntN(3) == 0 {
						batches = append(batches, slices.Clone(batch)) // delivered twice
					}
				}
				wg.Go(func() {
					ctx := context.WithoutCancel(t.Context())
					for n, b := range batches {
						errs[c] = errors.Join(errs[c], i.bus.deliver(ctx, b))
						switch n % 5 {
						case 1:
							i.clock.Advance(10 * time.Second)
						case 3:
							_, err := i.app.AskOverdue(ctx)
							errs[c] = errors.Join(errs[c], err)
						case 4:
							err := i.count(ctx, app.Line{SKU: fmt.Sprint("S", n%skus), Quantity: 1000, LocationID: stock.DefaultLocation})
							errs[c] = errors.Join(errs[c], err)
						}
					}
				})
			}
			wg.Wait()
			if err := errors.Join(errs...); err != nil {
				t.Fatal(err)
			}
			all[0].ask() // the loops above asked about a few at a time
			all[0].audit()
			for _, i := range all {
				i.clock.Advance(time.Hour)
				i.expire()
			}
			all[0].audit()
		})
	}
}
