package kafka_test

import (
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
