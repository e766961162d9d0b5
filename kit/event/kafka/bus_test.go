package kafka_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/event/kafka"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m) }

// fake starts a broker in memory.
func fake(t testing.TB, opts ...kfake.Opt) *kfake.Cluster {
	t.Helper()
	c, err := kfake.NewCluster(append([]kfake.Opt{kfake.NumBrokers(1), kfake.BrokerConfigs(map[string]string{
		"group.initial.rebalance.delay.ms": "0",
	})}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func open(t testing.TB, brokers []string) *kafka.Bus {
	t.Helper()
	b, err := kafka.Open(kafka.Options{Brokers: brokers, ClientID: "test", Partitions: 4, SessionTimeout: 6 * time.Second,
		Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func TestBusOnFake(t *testing.T) {
	t.Parallel()
	bustest.Run(t, func(t testing.TB) bustest.Log {
		brokers := fake(t).ListenAddrs()
		return bustest.Log{Open: func(t testing.TB) event.Bus { return open(t, brokers) }, Shared: true}
	})
}

func TestBusOnKafka(t *testing.T) {
	t.Parallel()
	brokers := kittest.KafkaBrokers(t)
	bustest.Run(t, func(testing.TB) bustest.Log {
		return bustest.Log{Open: func(t testing.TB) event.Bus { return open(t, brokers) }, Shared: true}
	})
}

// Whose clocks differ make events of one subject whose times go back. Whoever reads the topic sees them as they were published.
func TestReadKeepsTheOrderOfSubjects(t *testing.T) {
	t.Parallel()
	bus, noon := open(t, fake(t).ListenAddrs()), time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	var all []event.Event
	for version, off := range []time.Duration{0, -4 * time.Second, time.Second, -3 * time.Second} {
		for _, subject := range []string{"a", "b", "c", "d"} {
			all = append(all, event.Event{ID: fmt.Sprint("evt_", subject, version), Topic: "clocks.events", Type: "x.happened", Source: "test", Subject: subject,
				Time: noon.Add(off), Version: int64(version + 1), Schema: 1, Data: []byte("{}")})
		}
	}
	if err := bus.Publish(t.Context(), all); err != nil {
		t.Fatal(err)
	}
	records, err := bus.Read(t.Context(), "clocks.events", 0, 100)
	if err != nil || len(records) != len(all) {
		t.Fatalf("got %d records, %v", len(records), err)
	}
	newest := map[string]int64{}
	for _, r := range records {
		if r.Version != newest[r.Subject]+1 {
			t.Errorf("version %d of %s comes after %d", r.Version, r.Subject, newest[r.Subject])
		}
		newest[r.Subject] = r.Version
	}
}

// TestFollowersReadAddedPartitions follows a topic that gets more partitions, as an operator gives it who needs more readers.
func TestFollowersReadAddedPartitions(t *testing.T) {
	t.Parallel()
	brokers, topic := fake(t).ListenAddrs(), id.New("grown")
	bus, err := kafka.Open(kafka.Options{Brokers: brokers, Partitions: 1, Growth: 100 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = bus.Close() })
	caught, got := make(chan struct{}), make(chan int32, 1000)
	go func() {
		_ = bus.Follow(t.Context(), topic, time.Now(), func() { close(caught) }, func(_ context.Context, r event.Record) { got <- r.Partition })
	}()
	<-caught
	client, err := kgo.NewClient(kgo.SeedBrokers(brokers...))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	if _, err := kadm.NewClient(client).UpdatePartitions(t.Context(), 3, topic); err != nil {
		t.Fatal(err)
	}
	// A producer of its own knows of them at once; what comes before the follower does is read from the start.
	late := open(t, brokers)
	events := bustest.Series(topic, 0, 64, 32)
	if err := late.Publish(t.Context(), events); err != nil {
		t.Fatal(err)
	}
	seen, patience := map[int32]bool{}, time.After(30*time.Second)
	for i := range events {
		select {
		case p := <-got:
			seen[p] = true
		case <-patience:
			t.Fatalf("%d events of %d came, of partitions %v", i, len(events), seen)
		}
	}
	if len(seen) != 3 {
		t.Errorf("events of partitions %v came, of 3", seen)
	}
}
