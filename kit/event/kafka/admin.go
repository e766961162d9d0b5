package kafka

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

// readLimit bounds how long brokers may take to hand records to an operator.
const readLimit = 20 * time.Second

// Topics implements event.Admin.
func (b *Bus) Topics(ctx context.Context) ([]event.TopicInfo, error) {
	ends, err := b.admin.ListEndOffsets(ctx)
	if err != nil {
		return nil, fmt.Errorf("list topics: %w", err)
	}
	starts, err := b.admin.ListStartOffsets(ctx)
	if err != nil {
		return nil, fmt.Errorf("list topics: %w", err)
	}
	var out []event.TopicInfo
	for topic, partitions := range ends {
		info := event.TopicInfo{Name: topic, Partitions: len(partitions)}
		for p, end := range partitions {
			info.End += end.Offset
			if start, ok := starts.Lookup(topic, p); ok {
				info.Events += end.Offset - start.Offset
				info.Trimmed = info.Trimmed || start.Offset > 0
			}
		}
		out = append(out, info)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out, nil
}

// Groups implements event.Admin.
func (b *Bus) Groups(ctx context.Context) ([]event.GroupInfo, error) {
	lags, err := b.admin.Lag(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the groups' lag: %w", err)
	}
	var out []event.GroupInfo
	for _, l := range lags.Sorted() {
		for _, t := range l.Lag.TotalByTopic().Sorted() {
			out = append(out, event.GroupInfo{Group: l.Group, Topic: t.Topic, Lag: t.Lag})
		}
	}
	return out, nil
}

// Read implements event.Admin. It takes part in no group.
func (b *Bus) Read(ctx context.Context, topic string, offset int64, limit int) ([]event.Record, error) {
	starts, err := b.admin.ListStartOffsets(ctx, topic)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", topic, err)
	}
	ends, err := b.admin.ListEndOffsets(ctx, topic)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", topic, err)
	}
	from := map[int32]kgo.Offset{}
	left := map[int32]int64{} // where to stop
	for p, end := range ends[topic] {
		start, _ := starts.Lookup(topic, p)
		at := max(offset, start.Offset)
		if offset < 0 {
			at = max(end.Offset-min(-offset, int64(limit)), start.Offset)
		}
		if at < end.Offset {
			from[p] = kgo.NewOffset().At(at)
			left[p] = end.Offset
		}
	}
	if len(left) == 0 || limit <= 0 {
		return nil, nil
	}
	client, err := kgo.NewClient(append(b.common, kgo.KeepControlRecords(),
		kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{topic: from}))...)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	var out []event.Record
	for len(left) > 0 && (offset < 0 || len(out) < limit) {
		fetches := client.PollRecords(ctx, 500)
		if err := ctx.Err(); err != nil {
			return out, fmt.Errorf("read %s: %w", topic, err)
		}
		fetches.EachRecord(func(r *kgo.Record) {
			end, wanted := left[r.Partition]
			if !wanted {
				return
			}
			if r.Offset+1 >= end {
				delete(left, r.Partition)
			}
			if r.Offset < end && !r.Attrs.IsControl() {
				out = append(out, decode(r))
			}
		})
	}
	merge(out)
	if len(out) > limit {
		if offset < 0 {
			return out[len(out)-limit:], nil
		}
		return out[:limit], nil
	}
	return out, nil
}

// merge puts records of several partitions, each of them in its order, into one order: by the time at which they were made, and never against
// that of their partition. The clocks of those who made them differ.
func merge(records []event.Record) {
	type at struct {
		time time.Time // of the newest of the partition up to there
		r    event.Record
	}
	newest, all := map[int32]time.Time{}, make([]at, len(records))
	for i, r := range records {
		if r.Time.After(newest[r.Partition]) {
			newest[r.Partition] = r.Time
		}
		all[i] = at{newest[r.Partition], r}
	}
	slices.SortStableFunc(all, func(x, y at) int { return x.time.Compare(y.time) })
	for i := range all {
		records[i] = all[i].r
	}
}

// At implements event.Admin.
func (b *Bus) At(ctx context.Context, topic string, partition int32, offset int64) (out event.Record, found bool, err error) {
	starts, err := b.admin.ListStartOffsets(ctx, topic)
	if err != nil {
		return out, false, fmt.Errorf("read %s: %w", topic, err)
	}
	ends, err := b.admin.ListEndOffsets(ctx, topic)
	if err != nil {
		return out, false, fmt.Errorf("read %s: %w", topic, err)
	}
	start, known := starts.Lookup(topic, partition)
	end, _ := ends.Lookup(topic, partition)
	if !known || start.Err != nil || end.Err != nil || offset < start.Offset || offset >= end.Offset {
		return out, false, errors.Join(start.Err, end.Err)
	}
	client, err := kgo.NewClient(append(b.common, kgo.KeepControlRecords(),
		kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{topic: {partition: kgo.NewOffset().At(offset)}}))...)
	if err != nil {
		return out, false, err
	}
	defer client.Close()
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	fetches := client.PollRecords(ctx, 1)
	if err := errors.Join(ctx.Err(), fetches.Err()); err != nil {
		return out, false, fmt.Errorf("read %s: %w", topic, err)
	}
	fetches.EachRecord(func(r *kgo.Record) {
		if r.Offset == offset && !r.Attrs.IsControl() {
			out, found = decode(r), true
		}
	})
	return out, found, nil
}
