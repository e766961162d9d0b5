package event_test

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// cpu is the processor time that this process has used.
func cpu() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkEndToEnd is an event's whole way: outbox row, relay, local log, inbox row and one row of effect, with so many
// transactions at a time. The latency is that of the last event of a round.
func BenchmarkEndToEnd(b *testing.B) {
	for _, kind := range kittest.Databases(b) {
		for _, publishers := range []int{1, 8, 64} {
			b.Run(fmt.Sprintf("%s/publishers=%d", kind.Name, publishers), func(b *testing.B) {
				benchmark(b, kind, publishers)
			})
		}
	}
}

func benchmark(b *testing.B, kind kittest.Database, publishers int) {
	b.Helper()
	ctx := context.Background()
	bus := openBus(b)
	p, d := newProducer(openDB(b, kind.URL(b))), openDB(b, kind.URL(b))
	start(b, p.relay(b, bus, "a"))
	var left sync.WaitGroup
	c, err := event.NewConsumer(event.ConsumerOptions{Group: "mover", DB: d, Bus: bus, Outbox: event.NewOutbox("mover", clock.System, id.System),
		Clock: clock.System, Log: kittest.Logger(b),
		Handlers: []event.Handler{event.On(func(ctx context.Context, tx *db.Tx, batch []event.Of[Moved]) error {
			rows := make([][]any, len(batch))
			for i, e := range batch {
				rows[i] = []any{e.ID, e.Payload.Subject, e.Payload.N}
			}
			n := len(batch)
			tx.AfterCommit(func() { left.Add(-n) })
			return tx.InsertMany(ctx, "effect", []string{"event_id", "subject", "n"}, rows)
		})}})
	if err != nil {
		b.Fatal(err)
	}
	start(b, c)
	b.ReportAllocs()
	b.ResetTimer()
	n, before := 0, cpu()
	for b.Loop() {
		left.Add(publishers)
		for i := range publishers {
			go func() {
				err := p.db.Write(ctx, func(tx *db.Tx) error {
					return p.outbox.Publish(ctx, tx, Moved{fmt.Sprint("s", i), 1})
				})
				if err != nil {
					b.Error(err)
				}
			}()
		}
		left.Wait()
		n += publishers
	}
	b.ReportMetric(float64((cpu()-before).Microseconds())/float64(n), "cpu-µs/event")
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkLocalBus is the log alone: from Publish to the handler.
func BenchmarkLocalBus(b *testing.B) {
	for _, publishers := range []int{1, 8, 64} {
		b.Run(fmt.Sprintf("publishers=%d", publishers), func(b *testing.B) {
			bus, err := local.Open(b.Context(), local.Options{Path: filepath.Join(b.TempDir(), "log.db")})
			if err != nil {
				b.Fatal(err)
			}
			defer bus.Close()
			ctx, cancel := context.WithCancel(context.Background())
			var left sync.WaitGroup
			done := make(chan struct{})
			go func() {
				defer close(done)
				_ = bus.Subscribe(ctx, event.Subscription{Group: "g", Topics: []string{"t"}}, func(_ context.Context, batch []event.Record) error {
					left.Add(-len(batch))
					return nil
				})
			}()
			b.ReportAllocs()
			b.ResetTimer()
			n, before := 0, cpu()
			for b.Loop() {
				left.Add(publishers)
				for i := range publishers {
					go func() { _ = bus.Publish(ctx, []event.Event{bustest.Event("t", fmt.Sprint(i), n)}) }()
				}
				left.Wait()
				n += publishers
			}
			b.ReportMetric(float64((cpu()-before).Microseconds())/float64(n), "cpu-µs/event")
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "events/s")
			cancel()
			<-done
		})
	}
}
