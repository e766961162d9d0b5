package event_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/kittest"
)

// heldBus is the local bus while its disk does not answer.
type heldBus struct {
	*local.Bus
	synced atomic.Bool
}

func (b *heldBus) Sync(ctx context.Context) error {
	if !b.synced.Load() {
		return errors.New("the disk does not answer")
	}
	return b.Bus.Sync(ctx)
}

// What a power failure could take from the bus must still be in the outbox.
func TestTheOutboxHoldsWhatIsNotDurableYet(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			outboxHolds(t, kind.URL(t))
		})
	}
}

func outboxHolds(t *testing.T, url string) {
	t.Helper()
	bus := &heldBus{Bus: openBus(t)}
	var _ event.Unsynced = bus
	p, d := newProducer(openDB(t, url)), openDB(t, file(t))
	start(t, p.relay(t, bus, "a"))
	start(t, newConsumer(t, d, bus, &failures{}))
	left := func() (n int) {
		t.Helper()
		if err := p.db.Get(t.Context(), &n, "SELECT COUNT(*) FROM outbox"); err != nil {
			t.Fatal(err)
		}
		return n
	}
	// What the relay finds in the table when it starts is published durably: let it come to what goes through memory.
	bus.synced.Store(true)
	p.move(t, "first", 1)
	kittest.Eventually(t, 20*time.Second, func() error {
		if n := left(); n > 0 {
			return fmt.Errorf("%d rows are left", n)
		}
		return nil
	})
	bus.synced.Store(false)
	for i := range 20 {
		p.move(t, fmt.Sprint("s", i%3), 1)
	}
	checkEffects(t, d, p.made, nil) // consumers do not wait for the disk
	if n := left(); n != 20 {
		t.Errorf("got %d rows in the outbox, want all 20", n)
	}
	bus.synced.Store(true)
	kittest.Eventually(t, 20*time.Second, func() error {
		if n := left(); n > 0 {
			return fmt.Errorf("%d rows are left", n)
		}
		return nil
	})
	checkEffects(t, d, p.made, nil)
}

// On a server, published rows are deleted many at once: the transactions of a busy relay must not be as many as its batches.
func TestPublishedRowsAreDeletedTogether(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		if kind.Name == "sqlite" {
			continue // there they join the transactions of others
		}
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			bus, p, d := openBus(t), newProducer(openDB(t, kind.URL(t))), openDB(t, file(t))
			start(t, p.relay(t, bus, "a"))
			start(t, newConsumer(t, d, bus, &failures{}))
			const moves = 60
			before := p.db.Counts().Commits
			for i := range moves {
				p.move(t, fmt.Sprint("s", i), 1)
				kittest.Eventually(t, 20*time.Second, func() error { // each is a batch of its own
					if n := seen(t, d); n <= i {
						return fmt.Errorf("%d have arrived", n)
					}
					return nil
				})
			}
			if extra := p.db.Counts().Commits - before - moves; extra > moves*2/3 {
				t.Errorf("got %d transactions besides those of %d events, want far fewer", extra, moves)
			}
		})
	}
}

func seen(t *testing.T, d *db.DB) (n int) {
	t.Helper()
	if err := d.Get(t.Context(), &n, "SELECT COUNT(*) FROM effect"); err != nil {
		t.Fatal(err)
	}
	return n
}

// countedClock is a clock that knows how often it was looked at.
type countedClock struct {
	*clock.Fake
	looks atomic.Int64
}

// Now implements clock.Clock.
func (c *countedClock) Now() time.Time { c.looks.Add(1); return c.Fake.Now() }

// An instance whose clock is set back by an hour while another relays takes over at once when that one ends, and not an hour later.
func TestARelayDoesNotWaitForItsClock(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		if kind.Name == "sqlite" {
			continue // nobody else relays there
		}
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			bus, p, d := openBus(t), newProducer(openDB(t, kind.URL(t))), openDB(t, file(t))
			start(t, newConsumer(t, d, bus, &failures{}))
			stop := start(t, p.relay(t, bus, "a"))
			p.move(t, "first", 1)
			checkEffects(t, d, p.made, nil)
			now := &countedClock{Fake: clock.NewFake(clock.System.Now())}
			start(t, event.NewRelay(p.db, p.outbox, bus, now, kittest.Logger(t), "b"))
			kittest.Eventually(t, 20*time.Second, func() error {
				if n := now.looks.Load(); n < 2 {
					return fmt.Errorf("the second instance has looked at its clock %d times", n)
				}
				return nil
			})
			now.Advance(-time.Hour)
			stop()
			p.move(t, "second", 1)
			checkEffects(t, d, p.made, nil)
		})
	}
}
