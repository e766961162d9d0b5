package notification_test

import (
	"fmt"
	"net/http"
	"syscall"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// BenchmarkConfirmations measures everything that a confirmation costs, from the event on the bus to the mail in the
// development inbox and the event about it. It reports the processor time per mail beside the time that passes.
func BenchmarkConfirmations(b *testing.B) {
	w := newWorld(b, func(c *notification.Config) { c.Inbox.Listen = "" })
	events := make([]event.Event, b.N)
	for i := range events {
		e, err := event.Make(b.Context(), "test", w.clock, id.System, contract.OrderConfirmed{Order: anOrder()})
		if err != nil {
			b.Fatal(err)
		}
		events[i] = e
	}
	b.ReportAllocs()
	b.ResetTimer()
	before := cpu(b)
	const chunk = 50
	for i := 0; i < len(events); i += chunk {
		w.again(events[i:min(i+chunk, len(events))]...)
	}
	kittest.Eventually(b, time.Minute, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		if len(w.seen) < b.N {
			return fmt.Errorf("%d of %d are sent", len(w.seen), b.N)
		}
		return nil
	})
	b.ReportMetric(float64(cpu(b)-before)/float64(b.N)/1e3, "cpu-µs/op")
	b.StopTimer()
	w.call(http.MethodGet, "/inbox/messages?limit=1", "", http.StatusOK, nil)
}

func cpu(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
