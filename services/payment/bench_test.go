package payment_test

import (
	"fmt"
	"testing"
	"time"

	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/services/payment"
)

// BenchmarkPurchase is payment's whole share of a purchase: authorise and capture, from event to event.
func BenchmarkPurchase(b *testing.B) {
	w := newWorld(b, func(c *payment.Config) { c.Concurrency = 128 })
	const batch = 256
	b.ReportAllocs()
	b.ResetTimer()
	for done := 0; done < b.N; done += batch {
		n := min(batch, b.N-done)
		orders := make([]order, n)
		requests, confirmations := make([]event.Payload, n), make([]event.Payload, n)
		for i := range orders {
			orders[i] = newOrder()
			requests[i], confirmations[i] = orders[i].requested("card", 5000), orders[i].confirmed()
		}
		want := (done + n) * 2
		w.publish(requests...)
		waitFor(b, w, want-n)
		w.publish(confirmations...)
		waitFor(b, w, want)
	}
}

func waitFor(b *testing.B, w *world, n int) {
	b.Helper()
	kittest.Eventually(b, time.Minute, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		if len(w.seen) < n {
			return fmt.Errorf("%d of %d events", len(w.seen), n)
		}
		return nil
	})
}
