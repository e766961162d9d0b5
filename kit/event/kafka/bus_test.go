package kafka_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/event/kafka"
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
