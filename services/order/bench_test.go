package order_test

import (
	"context"
	"encoding/json"
	"sync"
	"syscall"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/clock"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/money"
)

// BenchmarkPurchase is the order service's part of purchases: a cart, a placement that waits for its decision, and the
// saga's events, with neighbours that say yes at once. It reports the CPU time of the whole process per purchase, the bus,
// the neighbours and the shoppers' side of HTTP included.
func BenchmarkPurchase(b *testing.B) {
	w := stocked(b)
	ctx, stop := context.WithCancel(context.WithoutCancel(b.Context()))
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(ctx, event.Subscription{Group: "neighbours", Topics: []string{contract.TopicOrder}}, func(ctx context.Context, batch []event.Record) error {
			return w.bus.Publish(ctx, neighbours(ctx, batch))
		})
	}()
	b.Cleanup(func() { stop(); <-done })

	const shoppers = 32
	work := make(chan struct{})
	var wg sync.WaitGroup
	for range shoppers {
		wg.Go(func() {
			for range work {
				c := w.cart()
				o := decode[orderBody](b, w.call("POST", "/v1/orders", checkout(c.ID), key(), "Cart-Token: "+c.Token, "Prefer: wait=10"), 201)
				if o.Status != "confirmed" {
					b.Errorf("order is %s", o.statuses())
				}
			}
		})
	}
	b.ReportAllocs()
	b.ResetTimer()
	before := cpu()
	for range b.N {
		work <- struct{}{}
	}
	close(work)
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64((cpu()-before).Microseconds())/float64(b.N), "cpu-µs/op")
}

func cpu() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// neighbours answers a batch as inventory and payment do.
func neighbours(ctx context.Context, batch []event.Record) []event.Event {
	var out []event.Event
	say := func(p event.Payload) {
		if e, err := event.Make(ctx, "neighbour", clock.System, id.System, p); err == nil {
			out = append(out, e)
		}
	}
	for _, r := range batch {
		switch r.Type {
		case "order.placed":
			say(contract.InventoryReserved{OrderID: r.Subject})
		case "payment.requested":
			var p contract.PaymentRequested
			if json.Unmarshal(r.Data, &p) != nil {
				continue
			}
			payment := contract.Payment{ID: p.PaymentID, OrderID: p.OrderID, Amount: p.Amount, Authorized: p.Amount, Captured: money.New(0, "EUR"), Version: 1}
			say(contract.PaymentAuthorized{Payment: payment})
			payment.Captured, payment.Version = p.Amount, 2
			say(contract.PaymentCaptured{Payment: payment, Amount: p.Amount})
		}
	}
	return out
}
