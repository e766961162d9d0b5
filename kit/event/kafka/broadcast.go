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
	since := time.Now().Add(-clockSkew)
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return err
	}
	if ready == nil {
		ready = func() {}
	}
	return b.read(ctx, topic, since, ready, func(r *kgo.Record) { handle(ctx, r.Value) })
}

// Follow implements event.Follower, as Listen does Broadcaster.
func (b *Bus) Follow(ctx context.Context, topic string, since time.Time, caught func(), handle func(context.Context, event.Record)) error {
	since = since.Add(-clockSkew)
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return err
	}
	left, err := b.unread(ctx, topic, since)
	for kerr.IsRetriable(err) && ctx.Err() == nil { // as of a topic that was made a moment ago
		select {
		case <-ctx.Done():
		case <-time.After(metadataMinAge):
		}
		left, err = b.unread(ctx, topic, since)
	}
	if err != nil {
		return fmt.Errorf("follow %s: %w", topic, b.explain(err))
	}
	tell := func() {
		if len(left) == 0 && caught != nil {
			caught()
			caught = nil
		}
	}
	return b.read(ctx, topic, since, tell, func(r *kgo.Record) {
		handle(ctx, decode(r))
		if end, ok := left[r.Partition]; ok && r.Offset+1 >= end {
			delete(left, r.Partition)
		}
		tell()
	})
}

// unread returns where the partitions that have anything since a time end.
func (b *Bus) unread(ctx context.Context, topic string, since time.Time) (map[int32]int64, error) {
	ends, err := b.admin.ListEndOffsets(ctx, topic)
	if err != nil {
		return nil, err
	}
	starts, err := b.admin.ListOffsetsAfterMilli(ctx, since.UnixMilli(), topic)
	if err != nil {
		return nil, err
	}
	left := map[int32]int64{}
	for p, end := range ends[topic] {
		start, _ := starts.Lookup(topic, p)
		if err := errors.Join(end.Err, start.Err); err != nil {
			return nil, err
		}
		if start.Offset < end.Offset {
			left[p] = end.Offset
		}
	}
	return left, nil
}

// read hands on what was published since a time and what comes, until ctx ends. ready is called before the first.
func (b *Bus) read(ctx context.Context, topic string, since time.Time, ready func(), handle func(*kgo.Record)) error {
	from := kgo.NewOffset().AfterMilli(since.UnixMilli())
	client, err := kgo.NewClient(append(b.common, kgo.ConsumeTopics(topic), kgo.ConsumeStartOffset(from), kgo.ConsumeResetOffset(from),
		kgo.FetchMaxWait(500*time.Millisecond), kgo.KeepRetryableFetchErrors())...)
	if err != nil {
		return fmt.Errorf("kafka: %w", err)
	}
	defer client.Close()
	ready()
	for {
		fetches := client.PollFetches(ctx)
		if ctx.Err() != nil || fetches.IsClientClosed() {
			return ctx.Err()
		}
		if err := fatal(fetches); err != nil {
			return err
		}
		fetches.EachRecord(handle)
	}
}
