package bustest

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"emporium/kit/event"
	"emporium/kit/kittest"
)

// follows checks that everybody who follows a topic is told of what was published since a time, and only then that this was all, and of
// what comes; and that nobody is told of other topics or of long before.
func follows(t *testing.T, l Log) {
	bus := l.open(t)
	f, ok := bus.(event.Follower)
	if !ok {
		t.Fatalf("%T cannot be followed", bus)
	}
	topic, other := name("followed"), name("followed")
	ctx, cancel := context.WithCancel(kittest.Context(t))
	defer cancel()
	publish := func(topic string, from, n int) []event.Event {
		t.Helper()
		events := Series(topic, from, n, 3)
		if err := bus.Publish(ctx, events); err != nil {
			t.Fatal(err)
		}
		return events
	}
	began := time.Now()
	want := publish(topic, 0, 20)
	publish(other, 0, 20)
	type told struct {
		id     string
		caught bool
	}
	got, ended := make([]chan told, 4), make(chan error, 4)
	begin := func(i int, topic string, since time.Time) {
		got[i] = make(chan told, 1000)
		go func() {
			ended <- f.Follow(ctx, topic, since, func() { got[i] <- told{caught: true} }, func(_ context.Context, r event.Record) { got[i] <- told{id: r.ID} })
		}()
	}
	begin(0, topic, began.Add(-time.Minute))
	begin(1, topic, began.Add(-time.Minute))
	begin(2, topic, began.Add(time.Hour)) // all there is was long before
	next := func(i int) told {
		t.Helper()
		select {
		case v := <-got[i]:
			return v
		case err := <-ended:
			t.Fatalf("a follower has ended: %v", err)
			return told{}
		case <-time.After(patience):
			t.Fatalf("follower %d waits for ever", i)
			return told{}
		}
	}
	take := func(i int, want []event.Event) {
		t.Helper()
		var ids, expected []string
		for range want {
			ids = append(ids, next(i).id)
		}
		for _, e := range want {
			expected = append(expected, e.ID)
		}
		slices.Sort(ids)
		slices.Sort(expected)
		if !slices.Equal(ids, expected) {
			t.Fatalf("follower %d was told of %v, want %v", i, ids, expected)
		}
	}
	for i := range 2 {
		take(i, want)
	}
	for i := range 3 {
		if v := next(i); !v.caught {
			t.Fatalf("follower %d was told of %q before it had caught up", i, v.id)
		}
	}
	want = publish(topic, 20, 20)
	for i := range 3 {
		take(i, want)
	}
	// Who begins when nothing was ever there has caught up at once.
	empty := name("followed")
	begin(3, empty, began)
	if v := next(3); !v.caught {
		t.Fatalf("of an empty topic %q was told", v.id)
	}
	take(3, publish(empty, 0, 3))
	cancel()
	for range got {
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("a follower ended with %v", err)
		}
	}
}
