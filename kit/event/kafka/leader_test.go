package kafka_test

import (
	"context"
	"fmt"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/event"
	"emporium/kit/event/bustest"
	"emporium/kit/kittest"
)

// mortal is a listener that takes its connections with it when it is closed, as a broker that dies does.
type mortal struct {
	net.Listener
	mu    sync.Mutex
	dead  bool
	conns []net.Conn
}

func listenMortal(network, address string) (net.Listener, error) {
	l, err := net.Listen(network, address)
	return &mortal{Listener: l}, err
}

func (m *mortal) Accept() (net.Conn, error) {
	conn, err := m.Listener.Accept()
	if err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.conns = append(m.conns, conn)
	if m.dead {
		_ = conn.Close()
	}
	return conn, nil
}

func (m *mortal) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.dead = true
	for _, conn := range m.conns {
		_ = conn.Close()
	}
	return m.Listener.Close()
}

// TestLeadersLost lets partitions change their leader, brokers leave and others join, and coordinators move, while events
// are published and consumed. The log holds each event once, and the group gets each subject in order.
func TestLeadersLost(t *testing.T) {
	t.Parallel()
	const topic, partitions = "t", 4
	c := fake(t, kfake.NumBrokers(3), kfake.ListenFn(listenMortal))
	b := open(t, c.ListenAddrs())
	if err := b.EnsureTopics(kittest.Context(t), []string{topic}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var working sync.WaitGroup
	defer working.Wait()
	defer cancel()

	var published atomic.Int64
	publishing := make(chan struct{})
	enough := make(chan struct{})
	working.Go(func() {
		defer close(publishing)
		pace := time.NewTicker(5 * time.Millisecond)
		defer pace.Stop()
		for n := 0; ; n += 10 {
			select {
			case <-enough:
				return
			case <-ctx.Done():
				return
			case <-pace.C:
			}
			if err := b.Publish(ctx, bustest.Series(topic, n, 10, 7)); err != nil {
				t.Errorf("publish: %v", err)
				return
			}
			published.Add(10)
		}
	})

	var mu sync.Mutex
	seen := map[string]bool{}
	last := map[string]int64{}
	for range 2 { // members of one group
		working.Go(func() {
			for ctx.Err() == nil {
				_ = b.Subscribe(ctx, event.Subscription{Group: "g", Topics: []string{topic}}, func(_ context.Context, batch []event.Record) error {
					mu.Lock()
					defer mu.Unlock()
					for _, r := range batch {
						if seen[r.ID] {
							continue // an offset was not committed in time: the inbox is there for that
						}
						if v, ok := last[r.Subject]; ok && r.Version <= v {
							t.Errorf("subject %s: got %d after %d", r.Subject, r.Version, v)
						}
						seen[r.ID], last[r.Subject] = true, r.Version
					}
					return nil
				})
			}
		})
	}
	got := func() int64 {
		mu.Lock()
		defer mu.Unlock()
		return int64(len(seen))
	}
	// Every change finds both in full flow.
	flows := func() {
		t.Helper()
		wantPublished, wantGot := published.Load()+30, got()+30
		kittest.Eventually(t, 30*time.Second, func() error {
			if p, g := published.Load(), got(); p < wantPublished || g < wantGot {
				return fmt.Errorf("published %d of %d, got %d of %d", p, wantPublished, g, wantGot)
			}
			return nil
		})
	}

	nodes, ports := []int32{0, 1, 2}, make([]int, 3)
	for node, at := range c.ListenAddrs() {
		_, port, _ := net.SplitHostPort(at)
		ports[node], _ = strconv.Atoi(port)
	}
	for round := range 6 {
		flows()
		for p := range int32(partitions) {
			if err := c.MoveTopicPartition(topic, p, nodes[(round+int(p))%len(nodes)]); err != nil {
				t.Fatal(err)
			}
		}
		flows()
		lost := c.LeaderFor(topic, int32(round%partitions))
		if err := c.RemoveNode(lost); err != nil {
			t.Fatal(err)
		}
		flows()
		if _, _, err := c.AddNode(lost, ports[lost]); err != nil {
			t.Fatal(err)
		}
		c.RehashCoordinators()
	}
	flows()
	close(enough)
	<-publishing

	total := published.Load()
	kittest.Eventually(t, 30*time.Second, func() error {
		if n := got(); n != total {
			return fmt.Errorf("got %d of %d", n, total)
		}
		return nil
	})
	var logged int64
	for _, p := range c.PartitionInfos(topic) {
		logged += p.HighWatermark
	}
	if logged != total {
		t.Errorf("the log holds %d records of %d events", logged, total)
	}
}
