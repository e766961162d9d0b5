package kafka_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// TestATopicIsDeleted deletes a topic under those who write to it and read from it, as an operator does who has lost it or empties it.
// It is made anew, and both go on with it; nobody has to start them again.
func TestATopicIsDeleted(t *testing.T) {
	t.Parallel()
	for name, brokers := range map[string]func(*testing.T) []string{
		"fake":  func(t *testing.T) []string { return fake(t).ListenAddrs() },
		"Kafka": func(t *testing.T) []string { return kittest.KafkaBrokers(t) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			at := brokers(t)
			writer, reader, topic := open(t, at), open(t, at), id.New("gone")
			client, err := kgo.NewClient(kgo.SeedBrokers(at...))
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(client.Close)

			var handling sync.Mutex
			got := following(t, reader, topic, &handling)
			publish := func(from, n int) []event.Event {
				events := bustest.Series(topic, from, n, 8)
				kittest.Eventually(t, 10*time.Second, func() error { return writer.Publish(t.Context(), events) })
				return events
			}
			for round := range 3 {
				from := round * 32
				old := publish(from, 8) // to all partitions
				kittest.Eventually(t, 10*time.Second, func() error { return got(old) })
				handling.Lock()
				last := publish(from+8, 1) // a single one, which cannot come in two batches, of which the first would hold up the other
				kittest.Eventually(t, 10*time.Second, func() error { return got(last) })
				remove(t, kadm.NewClient(client), topic)
				fresh := publish(from+16, 8)
				// Only now it says how far it has read of the old topic. In the new one other events are there.
				handling.Unlock()
				kittest.Eventually(t, 10*time.Second, func() error { return got(fresh) })
			}
		})
	}
}

// remove deletes a topic, and waits until it is gone: until then a broker takes, and loses, what is written to it.
func remove(t *testing.T, admin *kadm.Client, topic string) {
	t.Helper()
	if _, err := admin.DeleteTopic(t.Context(), topic); err != nil {
		t.Fatal(err)
	}
	kittest.Eventually(t, 10*time.Second, func() error {
		topics, err := admin.ListTopics(t.Context(), topic)
		if err == nil && topics[topic].Err == nil {
			err = errors.New("the topic is still there")
		}
		return err
	})
}

// following reads a topic as a service does, subscribing again after errors, and returns what tells which events have not come. A batch
// has been handled once the lock could be had.
func following(t *testing.T, b event.Bus, topic string, handling *sync.Mutex) func(events []event.Event) error {
	t.Helper()
	var mu sync.Mutex
	seen := map[string]bool{}
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			_ = b.Subscribe(ctx, event.Subscription{Group: topic, Topics: []string{topic}}, func(_ context.Context, batch []event.Record) error {
				mu.Lock()
				for _, r := range batch {
					seen[r.ID] = true
				}
				mu.Unlock()
				handling.Lock()
				defer handling.Unlock()
				return nil
			})
		}
	})
	t.Cleanup(func() {
		cancel()
		_ = handling.TryLock() // a test that has failed may hold it
		handling.Unlock()
		wg.Wait()
	})
	return func(events []event.Event) error {
		mu.Lock()
		defer mu.Unlock()
		missing := 0
		for _, e := range events {
			if !seen[e.ID] {
				missing++
			}
		}
		if missing > 0 {
			return fmt.Errorf("%d of %d events have not come", missing, len(events))
		}
		return nil
	}
}
