// Package bustest is the conformance suite of event.Bus: what every adapter promises, whatever stands behind it.
package bustest

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"emporium/kit/event"
	"emporium/kit/kittest"
)

// Log is one event log that a test has for itself, or shares with tests that use other topics and groups.
type Log struct {
	// Open gives a bus on the log; every call is like a start of the process. The suite closes what it opens.
	Open func(t testing.TB) event.Bus
	// Shared says that the members of a group share the work. Else they take turns.
	Shared bool
}

// Run checks the adapter. start is called once per subtest.
func Run(t *testing.T, start func(t testing.TB) Log) {
	t.Helper()
	tests := map[string]func(*testing.T, Log){
		"attributes survive":                      attributes,
		"order per subject, in bounded batches":   order,
		"a failed batch comes again":              again,
		"a group goes on where it stopped":        resume,
		"groups are independent":                  independent,
		"a new topic is read from the start":      newTopic,
		"members of a group":                      members,
		"topics are made once":                    topics,
		"large batches":                           large,
		"publishers at the same time":             publishers,
		"operators see topics, lag and records":   admin,
		"close ends everything":                   closing,
		"signals go to all who listen":            broadcasts,
		"every process follows a topic":           follows,
		"a subscription ends with its context":    ending,
		"what is published meanwhile is not lost": meanwhile,
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, start(t))
		})
	}
}

const patience = 60 * time.Second

// open opens the log and closes it with the test, if the test has not.
func (l Log) open(t testing.TB) event.Bus {
	t.Helper()
	b := l.Open(t)
	t.Cleanup(func() { _ = b.Close() })
	return b
}

// name makes a name that no other test has.
func name(kind string) string { return kind + "." + rand.Text() }

// Event makes the n-th event of a subject.
func Event(topic, subject string, n int) event.Event {
	data, _ := json.Marshal(map[string]int{"n": n})
	return event.Event{ID: fmt.Sprintf("evt_%s_%s_%06d", topic, subject, n), Topic: topic, Type: "test.happened", Source: "test",
		Subject: subject, Time: time.UnixMicro(1_700_000_000_000_000 + int64(n)).UTC(), Version: int64(n), Schema: 1, Data: data}
}

// Series makes n events that go round over so many subjects.
func Series(topic string, from, n, subjects int) []event.Event {
	out := make([]event.Event, n)
	for i := range out {
		k := from + i
		out[i] = Event(topic, fmt.Sprintf("s%d", k%subjects), k)
	}
	return out
}

func publish(t testing.TB, b event.Bus, events ...event.Event) {
	t.Helper()
	if err := b.Publish(kittest.Context(t), events); err != nil {
		t.Fatalf("publish: %v", err)
	}
}

// consumer collects what a group gets.
type consumer struct {
	cancel context.CancelFunc
	done   chan struct{}

	mu      sync.Mutex
	records []event.Record
	largest int
	err     error
}

// consume subscribes and, as a service does, subscribes again after errors. before may refuse a batch.
func consume(t testing.TB, b event.Bus, s event.Subscription, before func([]event.Record) error) *consumer {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	c := &consumer{cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(c.done)
		for ctx.Err() == nil {
			err := b.Subscribe(ctx, s, func(_ context.Context, batch []event.Record) error {
				if before != nil {
					if err := before(batch); err != nil {
						return err
					}
				}
				c.mu.Lock()
				defer c.mu.Unlock()
				c.records = append(c.records, batch...)
				c.largest = max(c.largest, len(batch))
				return nil
			})
			c.mu.Lock()
			c.err = err
			c.mu.Unlock()
		}
	}()
	t.Cleanup(func() { c.stop(t) })
	return c
}

func (c *consumer) stop(t testing.TB) {
	t.Helper()
	c.cancel()
	select {
	case <-c.done:
	case <-time.After(patience):
		t.Error("the subscription did not end with its context")
	}
}

func (c *consumer) got() []event.Record {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]event.Record(nil), c.records...)
}

// await waits until n different events have come.
func (c *consumer) await(t testing.TB, n int) []event.Record {
	t.Helper()
	kittest.Eventually(t, patience, func() error {
		if got := len(distinct(c.got())); got < n {
			c.mu.Lock()
			defer c.mu.Unlock()
			return fmt.Errorf("got %d of %d events (last error: %w)", got, n, errors.Join(errors.New("or none"), c.err))
		}
		return nil
	})
	return c.got()
}

// distinct keeps the first delivery of each event.
func distinct(records []event.Record) []event.Record {
	seen := map[string]bool{}
	var out []event.Record
	for _, r := range records {
		if !seen[r.ID] {
			seen[r.ID] = true
			out = append(out, r)
		}
	}
	return out
}

// check reports what is missing, foreign, or first came out of order within its subject.
func check(t testing.TB, want []event.Event, got []event.Record) {
	t.Helper()
	expected := map[string]bool{}
	for _, e := range want {
		expected[e.ID] = true
	}
	last := map[string]int64{}
	for _, r := range distinct(got) {
		if !expected[r.ID] {
			t.Errorf("got %s, which nobody should see", r.ID)
		}
		delete(expected, r.ID)
		if v, ok := last[r.Topic+" "+r.Subject]; ok && r.Version <= v {
			t.Errorf("subject %s: got %d after %d", r.Subject, r.Version, v)
		}
		last[r.Topic+" "+r.Subject] = r.Version
	}
	if len(expected) > 0 {
		t.Errorf("%d of %d events are missing", len(expected), len(want))
	}
}

// refuseOnce refuses the first batch that holds the event.
func refuseOnce(id string) func([]event.Record) error {
	refused := false
	return func(batch []event.Record) error {
		for _, r := range batch {
			if r.ID == id && !refused {
				refused = true
				return errors.New("not this time")
			}
		}
		return nil
	}
}
