package kafka_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"

	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/event/kafka"
	"emporium/kit/kittest"
)

// collect subscribes until n different events have come, subscribing again after errors as a service does, and returns the
// order of their first coming.
func collect(t *testing.T, b event.Bus, topic string, n int) []event.Record {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var mu sync.Mutex
	var out []event.Record
	seen := map[string]bool{}
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			_ = b.Subscribe(ctx, event.Subscription{Group: "g", Topics: []string{topic}}, func(_ context.Context, batch []event.Record) error {
				mu.Lock()
				defer mu.Unlock()
				for _, r := range batch {
					if key := fmt.Sprint(r.ID, r.Partition, r.Offset); r.Malformed != "" && !seen[key] || r.Malformed == "" && !seen[r.ID] {
						seen[key], seen[r.ID] = true, true
						out = append(out, r)
					}
				}
				return nil
			})
		}
	})
	kittest.Eventually(t, 40*time.Second, func() error {
		mu.Lock()
		defer mu.Unlock()
		if len(out) < n {
			return fmt.Errorf("got %d of %d", len(out), n)
		}
		return nil
	})
	cancel()
	wg.Wait()
	return out
}

func inOrder(t *testing.T, records []event.Record) {
	t.Helper()
	last := map[string]int64{}
	for _, r := range records {
		if v, ok := last[r.Subject]; ok && r.Version <= v {
			t.Errorf("subject %s: got %d after %d", r.Subject, r.Version, v)
		}
		last[r.Subject] = r.Version
	}
}

// every lets each k-th request of a kind be answered with an error.
func every(c *kfake.Cluster, k int64, key kmsg.Key, answer func(kmsg.Request) kmsg.Response) *atomic.Int64 {
	var n atomic.Int64
	c.ControlKey(key.Int16(), func(r kmsg.Request) (kmsg.Response, error, bool) {
		c.KeepControl()
		if n.Add(1)%k != 0 {
			return nil, nil, false
		}
		return answer(r), nil, true
	})
	return &n
}

func TestProducingThroughErrors(t *testing.T) {
	t.Parallel()
	for name, code := range map[string]*kerr.Error{"a new leader": kerr.NotLeaderForPartition, "a slow replica": kerr.NotEnoughReplicasAfterAppend, "a timeout": kerr.RequestTimedOut} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := fake(t)
			b := open(t, c.ListenAddrs())
			failed := every(c, 3, kmsg.Produce, func(r kmsg.Request) kmsg.Response {
				req := r.(*kmsg.ProduceRequest)
				resp := req.ResponseKind().(*kmsg.ProduceResponse)
				for _, rt := range req.Topics {
					st := kmsg.NewProduceResponseTopic()
					st.Topic, st.TopicID = rt.Topic, rt.TopicID
					for _, rp := range rt.Partitions {
						sp := kmsg.NewProduceResponseTopicPartition()
						sp.Partition, sp.ErrorCode = rp.Partition, code.Code
						st.Partitions = append(st.Partitions, sp)
					}
					resp.Topics = append(resp.Topics, st)
				}
				return resp
			})
			events := bustest.Series("t", 0, 120, 5)
			for i := 0; i < len(events); i += 10 {
				if err := b.Publish(kittest.Context(t), events[i:i+10]); err != nil {
					t.Fatal(err)
				}
			}
			inOrder(t, collect(t, b, "t", 120))
			if failed.Load() < 3 {
				t.Error("nothing failed")
			}
		})
	}
}

func TestConsumingThroughErrors(t *testing.T) {
	t.Parallel()
	c := fake(t)
	b := open(t, c.ListenAddrs())
	if err := b.Publish(kittest.Context(t), bustest.Series("t", 0, 300, 5)); err != nil {
		t.Fatal(err)
	}
	// The coordinator is lost again and again: commits and heartbeats fail.
	every(c, 2, kmsg.OffsetCommit, func(r kmsg.Request) kmsg.Response {
		req := r.(*kmsg.OffsetCommitRequest)
		resp := req.ResponseKind().(*kmsg.OffsetCommitResponse)
		for _, rt := range req.Topics {
			st := kmsg.NewOffsetCommitResponseTopic()
			st.Topic, st.TopicID = rt.Topic, rt.TopicID
			for _, rp := range rt.Partitions {
				sp := kmsg.NewOffsetCommitResponseTopicPartition()
				sp.Partition, sp.ErrorCode = rp.Partition, kerr.NotCoordinator.Code
				st.Partitions = append(st.Partitions, sp)
			}
			resp.Topics = append(resp.Topics, st)
		}
		return resp
	})
	every(c, 2, kmsg.FindCoordinator, func(r kmsg.Request) kmsg.Response {
		req := r.(*kmsg.FindCoordinatorRequest)
		resp := req.ResponseKind().(*kmsg.FindCoordinatorResponse)
		resp.ErrorCode = kerr.CoordinatorNotAvailable.Code
		for _, key := range req.CoordinatorKeys {
			sc := kmsg.NewFindCoordinatorResponseCoordinator()
			sc.Key, sc.ErrorCode = key, kerr.CoordinatorNotAvailable.Code
			resp.Coordinators = append(resp.Coordinators, sc)
		}
		return resp
	})
	inOrder(t, collect(t, b, "t", 300))
}

func TestWhatIsNoEventIsDeliveredAsSuch(t *testing.T) {
	t.Parallel()
	c := fake(t)
	b := open(t, c.ListenAddrs())
	if err := b.EnsureTopics(kittest.Context(t), []string{"t"}); err != nil {
		t.Fatal(err)
	}
	foreign, err := kgo.NewClient(kgo.SeedBrokers(c.ListenAddrs()...))
	if err != nil {
		t.Fatal(err)
	}
	defer foreign.Close()
	for _, r := range []*kgo.Record{
		{Topic: "t", Value: []byte("hello")},
		{Topic: "t"},
		{Topic: "t", Key: []byte("k"), Value: []byte("{}"), Headers: []kgo.RecordHeader{{Key: "ce_id", Value: []byte("1")}}},
	} {
		if err := foreign.ProduceSync(kittest.Context(t), r).FirstErr(); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Publish(kittest.Context(t), bustest.Series("t", 0, 1, 1)); err != nil {
		t.Fatal(err)
	}
	malformed := 0
	for _, r := range collect(t, b, "t", 4) {
		if r.Malformed != "" {
			malformed++
		}
	}
	if malformed != 3 {
		t.Errorf("got %d malformed records, want 3", malformed)
	}
}

func TestABrokerThatIsNotThere(t *testing.T) {
	t.Parallel()
	b := open(t, []string{fmt.Sprint("127.0.0.1:", kittest.FreePort(t))})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := b.Ping(ctx); err == nil {
		t.Error("ping: got no error")
	}
	if err := b.Publish(ctx, bustest.Series("t", 0, 1, 1)); err == nil {
		t.Error("publish: got no error")
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]kafka.Options{"no brokers": {}, "unknown mechanism": {Brokers: []string{"x:1"}, SASL: "none"}} {
		if _, err := kafka.Open(o); err == nil {
			t.Errorf("%s: got no error", name)
		}
	}
}
