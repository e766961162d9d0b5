package kafka

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

// Subscribe implements event.Bus. Each subscription is a member of its group with a client of its own. Partitions are not
// taken away while a batch is being handled, and offsets are committed before the next batch is taken.
func (b *Bus) Subscribe(ctx context.Context, s event.Subscription, handle func(context.Context, []event.Record) error) error {
	if s.MaxBatch <= 0 {
		s.MaxBatch = 500
	}
	client, err := kgo.NewClient(append(b.common,
		kgo.ConsumerGroup(s.Group),
		kgo.ConsumeTopics(s.Topics...),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.DisableAutoCommit(),
		kgo.BlockRebalanceOnPoll(),
		kgo.Balancers(kgo.CooperativeStickyBalancer()),
		kgo.SessionTimeout(b.o.SessionTimeout),
		kgo.HeartbeatInterval(b.o.SessionTimeout/4),
		kgo.RebalanceTimeout(30*time.Second),
		kgo.FetchMaxWait(500*time.Millisecond),
		kgo.KeepRetryableFetchErrors(),
		kgo.OnPartitionsAssigned(counts(s.Group, "assigned")),
		kgo.OnPartitionsRevoked(counts(s.Group, "revoked")),
		kgo.OnPartitionsLost(counts(s.Group, "lost")),
	)...)
	if err != nil {
		return fmt.Errorf("kafka: %w", err)
	}
	defer client.CloseAllowingRebalance()
	for {
		fetches := client.PollRecords(ctx, s.MaxBatch)
		if ctx.Err() != nil || fetches.IsClientClosed() {
			return ctx.Err()
		}
		if err := fatal(fetches); err != nil {
			client.AllowRebalance()
			return err
		}
		records := take(nil, s, fetches)
		for until := time.Now().Add(s.Hold(records)); len(records) > 0 && s.Hold(records) > 0 && time.Now().Before(until); {
			// Nobody waits for these: let others join. What the poll brings belongs to the same batch and commit.
			wait, cancel := context.WithDeadline(ctx, until)
			more := client.PollRecords(wait, s.MaxBatch-len(records))
			cancel()
			if err := fatal(more); err != nil {
				client.AllowRebalance()
				return err
			}
			records = take(records, s, more)
		}
		if len(records) > 0 {
			if err := handle(ctx, records); err != nil {
				client.AllowRebalance()
				return err
			}
		}
		if fetches.NumRecords() > 0 {
			err := b.commit(ctx, client)
			if errors.Is(err, kerr.UnknownTopicID) {
				// Somebody has deleted a topic. How far this client has read of it must not be said of one that is made anew.
				client.AllowRebalance()
				return fmt.Errorf("commit offsets: %w", err)
			}
			if err != nil && ctx.Err() == nil {
				// The batch has been applied; whoever gets it again drops it by the inbox.
				b.o.Log.Warn("commit offsets to kafka", "group", s.Group, "error", err)
			}
		}
		client.AllowRebalance()
	}
}

// counts notes a change of the group's partitions. The balancer may call with none.
func counts(group, change string) func(context.Context, *kgo.Client, map[string][]int32) {
	return func(_ context.Context, _ *kgo.Client, partitions map[string][]int32) {
		if len(partitions) > 0 {
			event.CountRebalance(group, change)
		}
	}
}

// take appends what the group wants of the fetches.
func take(records []event.Record, s event.Subscription, fetches kgo.Fetches) []event.Record {
	fetches.EachRecord(func(r *kgo.Record) {
		if d := decode(r); d.Malformed != "" || s.Wants == nil || s.Wants(d.Type) {
			records = append(records, d)
		}
	})
	return records
}

func (b *Bus) commit(ctx context.Context, client *kgo.Client) error {
	// A batch that was applied should be committed even when the service is stopping.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	return client.CommitUncommittedOffsets(ctx)
}

// fatal returns an error that a new client may cure. What the client retries by itself is left to it.
func fatal(fetches kgo.Fetches) error {
	var first error
	fetches.EachError(func(topic string, partition int32, err error) {
		var lost *kgo.ErrDataLoss
		switch {
		case errors.As(err, &lost):
			// The client has moved to where the log now begins; there is nothing to stop for.
		case errors.Is(err, kerr.UnknownTopicID):
			// Somebody has deleted the topic. This client would ask for it for ever, by its id, also when it was made anew.
			first = cmp.Or(first, fmt.Errorf("fetch %s/%d: %w", topic, partition, err))
		case kerr.IsRetriable(err), errors.Is(err, context.DeadlineExceeded):
		case first == nil:
			first = fmt.Errorf("fetch %s/%d: %w", topic, partition, err)
		}
	})
	return first
}
