package local

import (
	"context"
	"fmt"
	"time"

	"emporium/kit/db"
	"emporium/kit/event"
)

var _ event.Follower = (*Bus)(nil)

// Follow implements event.Follower.
func (b *Bus) Follow(ctx context.Context, topic string, since time.Time, caught func(), handle func(context.Context, event.Record)) error {
	if err := b.EnsureTopics(ctx, []string{topic}); err != nil {
		return err
	}
	b.mu.Lock()
	end := b.head
	b.mu.Unlock()
	var before int64
	if err := b.db.Get(ctx, &before, "SELECT COALESCE(MIN(position) - 1, ?) FROM log WHERE topic = ? AND appended_at >= ?", end, topic, db.Micros(since)); err != nil {
		return fmt.Errorf("follow %s: %w", topic, err)
	}
	s, at := event.Subscription{Topics: []string{topic}, MaxBatch: 500}, map[string]int64{topic: before}
	h := held{seen: before}
	for {
		changed, err := b.gather(ctx, s, at, &h)
		if err != nil {
			return err
		}
		for _, r := range h.records {
			handle(ctx, r)
		}
		more := len(h.records) > 0
		at[topic] = max(before, h.seen)
		h = held{seen: h.seen}
		if caught != nil && h.seen >= end {
			caught()
			caught = nil
		}
		if more {
			continue
		}
		if err := b.wait(ctx, changed, lookAgain); err != nil {
			return err
		}
	}
}
