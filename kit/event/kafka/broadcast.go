package kafka

import (
	"context"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

var _ event.Broadcaster = (*Bus)(nil)

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
	from := kgo.NewOffset().AfterMilli(time.Now().Add(-clockSkew).UnixMilli())
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return err
	}
	client, err := kgo.NewClient(append(b.common, kgo.ConsumeTopics(topic), kgo.ConsumeStartOffset(from), kgo.ConsumeResetOffset(from),
		kgo.FetchMaxWait(500*time.Millisecond), kgo.KeepRetryableFetchErrors())...)
	if err != nil {
		return fmt.Errorf("kafka: %w", err)
	}
	defer client.Close()
	if ready != nil {
		ready()
	}
	for {
		fetches := client.PollFetches(ctx)
		if ctx.Err() != nil || fetches.IsClientClosed() {
			return ctx.Err()
		}
		if err := fatal(fetches); err != nil {
			return err
		}
		fetches.EachRecord(func(r *kgo.Record) { handle(ctx, r.Value) })
	}
}
