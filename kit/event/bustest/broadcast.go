package bustest

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"emporium/kit/event"
	"emporium/kit/kittest"
)

// broadcasts checks that every listener gets every signal that is sent while it listens, in order, and nothing of other topics
// or of before.
func broadcasts(t *testing.T, l Log) {
	bus := l.open(t)
	b, ok := bus.(event.Broadcaster)
	if !ok {
		t.Fatalf("%T broadcasts nothing", bus)
	}
	topic, other := name("signals"), name("signals")
	ctx, cancel := context.WithCancel(kittest.Context(t))
	defer cancel()
	send := func(topic, text string) {
		t.Helper()
		if err := b.Broadcast(ctx, topic, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	const listeners, signals = 3, 5
	got := make([]chan string, listeners)
	ended := make(chan error, listeners)
	for i := range got {
		got[i] = make(chan string, 2*signals)
		ready := make(chan struct{})
		go func() {
			ended <- b.Listen(ctx, topic, func() { close(ready) }, func(_ context.Context, data []byte) { got[i] <- string(data) })
		}()
		<-ready
	}
	send(other, `{"not":"for them"}`)
	for n := range signals {
		// One at a time: signals may take several partitions, and only then have an order.
		text := fmt.Sprintf(`{"n":%d}`, n)
		send(topic, text)
		for i := range got {
			if arrived := <-got[i]; arrived != text {
				t.Fatalf("listener %d got %s, want %s", i, arrived, text)
			}
		}
	}
	cancel()
	for range listeners {
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("a listener ended with %v", err)
		}
	}
}
