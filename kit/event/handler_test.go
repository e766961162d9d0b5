package event_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// TestHandlersThatSleepAndFollow lets a type be passed over for a while, and another handler follow the first one in its transaction.
func TestHandlersThatSleepAndFollow(t *testing.T) {
	t.Parallel()
	bus := openBus(t)
	d := openDB(t, "sqlite:"+filepath.Join(t.TempDir(), "x.db"))
	var awake atomic.Bool
	var raw, first, second atomic.Int64
	count := func(n *atomic.Int64) func(context.Context, *db.Tx, []event.Event) error {
		return func(_ context.Context, _ *db.Tx, batch []event.Event) error { n.Add(int64(len(batch))); return nil }
	}
	fail := true
	c, err := event.NewConsumer(event.ConsumerOptions{Group: "sleepy", DB: d, Bus: bus, Outbox: event.NewOutbox("sleepy", clock.System, id.System), Clock: clock.System,
		Log: kittest.Logger(t), Handlers: []event.Handler{
			event.Raw("thing.slept", topic, count(&raw)).While(awake.Load),
			event.Raw("thing.moved", topic, count(&first)).Then(func(ctx context.Context, tx *db.Tx, batch []event.Event) error {
				if fail {
					fail = false
					return errors.New("both are repeated")
				}
				return count(&second)(ctx, tx, batch)
			}),
		}})
	if err != nil {
		t.Fatal(err)
	}
	start(t, c)
	publish := func(typ string) {
		t.Helper()
		if err := bus.Publish(t.Context(), []event.Event{{ID: id.New("evt"), Topic: topic, Type: typ, Subject: "s1", Time: time.Now(), Data: []byte(`{}`)}}); err != nil {
			t.Fatal(err)
		}
	}
	await := func(n *atomic.Int64, want int64) {
		t.Helper()
		kittest.Eventually(t, 10*time.Second, func() error {
			if got := n.Load(); got != want {
				return fmt.Errorf("got %d, want %d", got, want)
			}
			return nil
		})
	}
	publish("thing.slept")
	publish("thing.moved")
	await(&second, 1)
	await(&first, 2)
	awake.Store(true)
	publish("thing.slept")
	await(&raw, 1)
}
