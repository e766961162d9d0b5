package bustest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/event"
	"emporium/kit/kittest"
)

func attributes(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	full := event.Event{ID: "evt_1", Topic: topic, Type: "test.happened", Source: "test", Subject: "Größe-42/ü",
		Time: time.Date(2026, 1, 2, 3, 4, 5, 678901000, time.UTC), Version: 7, Schema: 3, Correlation: "req_1", Causation: "evt_0",
		Trace: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Data: []byte(`{"a":"\u0000 ✓","b":[1,2.50]}`)}
	bare := event.Event{ID: "evt_2", Topic: topic, Type: "test.happened", Subject: "s", Time: full.Time, Data: []byte(`null`)}
	publish(t, b, full, bare)
	want := map[string]event.Event{full.ID: full, bare.ID: bare}
	for _, r := range consume(t, b, event.Subscription{Group: name("group"), Topics: []string{topic}}, nil).await(t, 2) {
		if diff := cmp.Diff(want[r.ID], r.Event); diff != "" || r.Malformed != "" {
			t.Errorf("malformed %q (-want +got):\n%s", r.Malformed, diff)
		}
	}
}

func order(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	events := Series(topic, 0, 300, 7)
	for i := 0; i < len(events); i += 30 {
		publish(t, b, events[i:i+30]...)
	}
	c := consume(t, b, event.Subscription{Group: name("group"), Topics: []string{topic}, MaxBatch: 10}, nil)
	got := c.await(t, 300)
	check(t, events, got)
	if len(got) != 300 || c.largest > 10 || c.largest < 2 {
		t.Errorf("got %d deliveries in batches of up to %d, want 300 in batches of up to 10", len(got), c.largest)
	}
}

func again(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	events := Series(topic, 0, 60, 3)
	publish(t, b, events...)
	c := consume(t, b, event.Subscription{Group: name("group"), Topics: []string{topic}, MaxBatch: 7}, refuseOnce(events[31].ID))
	check(t, events, c.await(t, 60))
}

func resume(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	s := event.Subscription{Group: name("group"), Topics: []string{topic}}
	first, second := Series(topic, 0, 50, 5), Series(topic, 50, 50, 5)
	publish(t, b, first...)
	c := consume(t, b, s, nil)
	check(t, first, c.await(t, 50))
	c.stop(t)
	publish(t, b, second[:25]...)
	if err := b.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	b = l.open(t)
	publish(t, b, second[25:]...)
	c = consume(t, b, s, nil)
	check(t, second, c.await(t, 50)) // what was handled before an orderly end does not come again
}

func independent(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	events := Series(topic, 0, 40, 4)
	publish(t, b, events...)
	one := consume(t, b, event.Subscription{Group: name("one"), Topics: []string{topic}}, nil)
	check(t, events, one.await(t, 40))
	two := consume(t, b, event.Subscription{Group: name("two"), Topics: []string{topic}}, refuseOnce(events[3].ID))
	check(t, events, two.await(t, 40))
	if n := len(one.got()); n != 40 {
		t.Errorf("got %d deliveries to the first group, want 40", n)
	}
}

func newTopic(t *testing.T, l Log) {
	b, old, fresh, other := l.open(t), name("old"), name("fresh"), name("other")
	group := name("group")
	events := Series(old, 0, 20, 2)
	publish(t, b, events...)
	publish(t, b, Series(fresh, 0, 20, 2)...)
	publish(t, b, Series(other, 0, 20, 2)...)
	c := consume(t, b, event.Subscription{Group: group, Topics: []string{old}}, nil)
	check(t, events, c.await(t, 20))
	c.stop(t)
	later := Series(old, 20, 5, 2)
	publish(t, b, later...)
	c = consume(t, b, event.Subscription{Group: group, Topics: []string{old, fresh}, MaxBatch: 3}, nil)
	want := append(Series(fresh, 0, 20, 2), later...)
	check(t, want, c.await(t, 25))
}

func members(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	s := event.Subscription{Group: name("group"), Topics: []string{topic}, MaxBatch: 20}
	var mu sync.Mutex
	busy := map[string]bool{}
	var all []event.Record
	alone := func(batch []event.Record) error {
		mu.Lock()
		for _, r := range batch {
			busy[r.Subject] = true
			all = append(all, r)
		}
		mu.Unlock()
		return nil
	}
	if err := b.EnsureTopics(kittest.Context(t), []string{topic}); err != nil {
		t.Fatal(err)
	}
	first, second := consume(t, b, s, alone), consume(t, l.open(t), s, alone)
	var events []event.Event
	if !l.Shared {
		second.stop(t) // another process's member is not known to this log; a second one here waits
		second = consume(t, b, s, alone)
		events = Series(topic, 0, 100, 10)
		publish(t, b, events...)
		kittest.Eventually(t, patience, func() error {
			if n := len(first.got()) + len(second.got()); n < 100 {
				return fmt.Errorf("got %d", n)
			}
			return nil
		})
		if len(first.got()) > 0 && len(second.got()) > 0 {
			t.Error("both members got events at a time")
		}
		first.stop(t)
	} else {
		// Until both have some, because it takes a while for the members to find one another.
		for both := false; !both; both = len(first.got()) > 0 && len(second.got()) > 0 {
			if len(events) > 20_000 {
				t.Fatal("one member has all the work")
			}
			more := Series(topic, len(events), 100, 50)
			events = append(events, more...)
			publish(t, b, more...)
			kittest.Eventually(t, patience, func() error {
				if n := len(distinct(append(first.got(), second.got()...))); n < len(events) {
					return fmt.Errorf("got %d of %d", n, len(events))
				}
				return nil
			})
		}
		second.stop(t)
	}
	more := Series(topic, len(events), 100, 50)
	events = append(events, more...)
	publish(t, b, more...)
	kittest.Eventually(t, patience, func() error {
		mu.Lock()
		defer mu.Unlock()
		if n := len(distinct(all)); n < len(events) {
			return fmt.Errorf("got %d of %d", n, len(events))
		}
		return nil
	})
	mu.Lock()
	defer mu.Unlock()
	check(t, events, all)
}

func large(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	events := Series(topic, 0, 2000, 40)
	for i := range events {
		events[i].Data = []byte(`"` + strings.Repeat("large ", 300) + `"`)
	}
	events[1000].Data = []byte(`"` + strings.Repeat("x", event.MaxData-2) + `"`)
	publish(t, b)
	publish(t, b, events...)
	c := consume(t, b, event.Subscription{Group: name("group"), Topics: []string{topic}}, nil)
	check(t, events, c.await(t, len(events)))
	if c.largest > 500 {
		t.Errorf("got a batch of %d, want at most 500", c.largest)
	}
}

func publishers(t *testing.T, l Log) {
	b := l.open(t)
	topics := []string{name("one"), name("two")}
	c := consume(t, b, event.Subscription{Group: name("group"), Topics: topics}, nil)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var events []event.Event
	for p := range 8 {
		wg.Go(func() {
			for i := range 25 {
				some := []event.Event{Event(topics[i%2], fmt.Sprint("p", p), 2*i), Event(topics[i%2], fmt.Sprint("p", p), 2*i+1)}
				if err := b.Publish(t.Context(), some); err != nil {
					t.Error(err)
				}
				mu.Lock()
				events = append(events, some...)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	check(t, events, c.await(t, len(events)))
}

func meanwhile(t *testing.T, l Log) {
	// Several topics, a small batch, and a consumer that falls behind and catches up, while events come.
	b := l.open(t)
	names := []string{name("one"), name("two"), name("three")}
	var events []event.Event
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := range 300 {
			e := Event(names[i%3], fmt.Sprint("s", i%9), i)
			events = append(events, e)
			if err := b.Publish(t.Context(), []event.Event{e}); err != nil {
				t.Error(err)
			}
		}
	})
	group := name("group")
	var all []event.Record
	for round := range 5 {
		c := consume(t, b, event.Subscription{Group: group, Topics: names, MaxBatch: 7}, nil)
		kittest.Eventually(t, patience, func() error {
			if n := len(distinct(append(append([]event.Record(nil), all...), c.got()...))); n < 20*round {
				return fmt.Errorf("got %d", n)
			}
			return nil
		})
		c.stop(t)
		all = append(all, c.got()...)
	}
	wg.Wait()
	c := consume(t, b, event.Subscription{Group: group, Topics: names, MaxBatch: 7}, nil)
	kittest.Eventually(t, patience, func() error {
		if n := len(distinct(append(append([]event.Record(nil), all...), c.got()...))); n < len(events) {
			return fmt.Errorf("got %d of %d", n, len(events))
		}
		return nil
	})
	check(t, events, append(all, c.got()...))
}

func ending(t *testing.T, l Log) {
	b, topic := l.open(t), name("topic")
	publish(t, b, Series(topic, 0, 5, 1)...)
	ctx, cancel := context.WithCancel(t.Context())
	started := make(chan struct{})
	ended := make(chan error, 1)
	go func() {
		ended <- b.Subscribe(ctx, event.Subscription{Group: name("group"), Topics: []string{topic}}, func(ctx context.Context, _ []event.Record) error {
			close(started)
			<-ctx.Done()
			return ctx.Err()
		})
	}()
	<-started
	cancel()
	select {
	case err := <-ended:
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want the context's end", err)
		}
	case <-time.After(patience):
		t.Error("the subscription goes on")
	}
}
