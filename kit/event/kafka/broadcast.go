package kafka

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

var (
	_ event.Broadcaster = (*Bus)(nil)
	_ event.Follower    = (*Bus)(nil)
)

// clockSkew is how much the clocks of those who send and listen may differ: a listener starts with what is that old.
const clockSkew = 5 * time.Second

// Broadcast implements event.Broadcaster. The header contentType is what Spring Cloud Stream looks at.
func (b *Bus) Broadcast(ctx context.Context, topic string, data []byte) error {
	if _, known := b.topics.Load(topic); !known {
		if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
			return err
		}
	}
	record := &kgo.Record{Topic: topic, Value: data, Headers: []kgo.RecordHeader{{Key: "contentType", Value: []byte("application/json")}}}
	if err := b.producer.ProduceSync(ctx, record).FirstErr(); err != nil {
		b.topics.Delete(topic) // it may be gone; the next attempt looks
		return fmt.Errorf("broadcast on kafka: %w", b.explain(err))
	}
	return nil
}

// Listen implements event.Broadcaster, by a client without a group: every process reads all partitions and keeps no position.
func (b *Bus) Listen(ctx context.Context, topic string, ready func(), handle func(context.Context, []byte)) error {
	from, _, err := b.extent(ctx, topic, time.Now().Add(-clockSkew))
	if err != nil {
		return fmt.Errorf("listen to %s: %w", topic, err)
	}
	if ready == nil {
		ready = func() {}
	}
	return b.read(ctx, topic, from, ready, func(r *kgo.Record) { handle(ctx, r.Value) })
}

// Follow implements event.Follower, as Listen does Broadcaster.
func (b *Bus) Follow(ctx context.Context, topic string, since time.Time, caught func(), handle func(context.Context, event.Record)) error {
	from, left, err := b.extent(ctx, topic, since.Add(-clockSkew))
	if err != nil {
		return fmt.Errorf("follow %s: %w", topic, err)
	}
	tell := func() {
		if len(left) == 0 && caught != nil {
			caught()
			caught = nil
		}
	}
	return b.read(ctx, topic, from, tell, func(r *kgo.Record) {
		handle(ctx, decode(r))
		if end, ok := left[r.Partition]; ok && r.Offset+1 >= end {
			delete(left, r.Partition)
		}
		tell()
	})
}

// extent returns where each partition of a topic, which is made if need be, is read from to get everything since a time and what comes, and
// where those that have any of it end.
func (b *Bus) extent(ctx context.Context, topic string, since time.Time) (from map[int32]kgo.Offset, left map[int32]int64, err error) {
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return nil, nil, err
	}
	from, left, err = b.unread(ctx, topic, since)
	for kerr.IsRetriable(err) && ctx.Err() == nil { // as of a topic that was made a moment ago
		select {
		case <-ctx.Done():
		case <-time.After(metadataMinAge):
		}
		from, left, err = b.unread(ctx, topic, since)
	}
	return from, left, b.explain(err)
}

// unread is one try of extent. The ends are asked for first: where nothing is since that time, a broker says so and no offset, and an end that
// is looked up after that answer may leave out what was published in between.
func (b *Bus) unread(ctx context.Context, topic string, since time.Time) (from map[int32]kgo.Offset, left map[int32]int64, err error) {
	ends, err := b.admin.ListEndOffsets(ctx, topic)
	if err != nil {
		return nil, nil, err
	}
	starts, err := b.admin.ListOffsetsAfterMilli(ctx, since.UnixMilli(), topic)
	if err != nil {
		return nil, nil, err
	}
	from, left = map[int32]kgo.Offset{}, map[int32]int64{}
	for p, end := range ends[topic] {
		start, _ := starts.Lookup(topic, p)
		if err := errors.Join(end.Err, start.Err); err != nil {
			return nil, nil, err
		}
		from[p] = kgo.NewOffset().At(min(start.Offset, end.Offset))
		if start.Offset < end.Offset {
			left[p] = end.Offset
		}
	}
	return from, left, nil
}

// read hands on what is in partitions of a topic from somewhere on, all of those that are added, and what comes, until ctx ends. ready is
// called before the first.
func (b *Bus) read(ctx context.Context, topic string, from map[int32]kgo.Offset, ready func(), handle func(*kgo.Record)) error {
	// Out of range is who reads a topic that was made anew, or has fallen behind what is kept: all that is there is newer.
	client, err := kgo.NewClient(append(b.common, kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{topic: from}),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchMaxWait(500*time.Millisecond), kgo.KeepRetryableFetchErrors())...)
	if err != nil {
		return fmt.Errorf("kafka: %w", err)
	}
	defer client.Close()
	ready()
	for looked := time.Now(); ; {
		poll, done := context.WithTimeout(ctx, b.o.Growth)
		fetches := client.PollFetches(poll)
		done()
		if ctx.Err() != nil || fetches.IsClientClosed() {
			return ctx.Err()
		}
		if err := fatal(fetches); err != nil {
			return err
		}
		fetches.EachRecord(handle)
		if time.Since(looked) >= b.o.Growth {
			looked = time.Now()
			b.addGrown(ctx, client, topic, from)
		}
	}
}

// addGrown lets a client read partitions of a topic that were added since it began, from their first record.
func (b *Bus) addGrown(ctx context.Context, client *kgo.Client, topic string, known map[int32]kgo.Offset) {
	starts, err := b.admin.ListStartOffsets(ctx, topic)
	if err != nil {
		return // the next look finds them
	}
	added := map[int32]kgo.Offset{}
	for p, start := range starts[topic] {
		if _, ok := known[p]; !ok && start.Err == nil {
			known[p] = kgo.NewOffset().AtStart()
			added[p] = known[p]
		}
	}
	if len(added) > 0 {
		client.AddConsumePartitions(map[string]map[int32]kgo.Offset{topic: added})
	}
}
