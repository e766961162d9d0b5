package local_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/kittest"
)

// Patient events wait for one another, and an urgent one takes all that wait along at once.
func TestPatience(t *testing.T) {
	t.Parallel()
	bus, err := local.Open(t.Context(), local.Options{Path: filepath.Join(t.TempDir(), "events.db"), Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	batches, done := make(chan []event.Record, 10), make(chan error, 1)
	go func() {
		done <- bus.Subscribe(ctx, event.Subscription{Group: "g", Topics: []string{"a"},
			Wants: func(typ string) bool { return typ != "noise" },
			Patience: func(typ string) time.Duration {
				if typ == "urgent" {
					return 0
				}
				return time.Hour
			}}, func(_ context.Context, batch []event.Record) error {
			batches <- batch
			return nil
		})
	}()
	for i, typ := range []string{"patient", "noise", "patient", "urgent"} {
		e := event.Event{ID: typ + string(rune('0'+i)), Topic: "a", Type: typ, Subject: "s", Data: []byte("{}")}
		if err := bus.Publish(t.Context(), []event.Event{e}); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, r := range <-batches {
		got = append(got, r.ID)
	}
	if len(got) != 3 || got[0] != "patient0" || got[1] != "patient2" || got[2] != "urgent3" {
		t.Errorf("got %q, want what was patient together with what was urgent", got)
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v, want the end of its context", err)
	}
	if err := bus.Close(); err != nil {
		t.Error(err)
	}
}
