package event

import (
	"context"
	"time"
)

// Bus is the port to the event log. Both adapters pass bustest's suite.
type Bus interface {
	// Publish appends the events to their topics, in the order given per subject, and returns nil only when all of them are
	// durable. After an error some may be; publishing them again is safe, because consumers know events by their id.
	Publish(ctx context.Context, events []Event) error
	// Subscribe delivers batches of the topics to handle, as a member of the group, until ctx ends. It starts at the earliest
	// event that the group has not seen. The group's position moves after handle has returned nil; after an error the batch
	// is delivered again. Events of one subject are never delivered out of order or at the same time.
	Subscribe(ctx context.Context, s Subscription, handle func(ctx context.Context, batch []Record) error) error
	// EnsureTopics creates what does not exist yet.
	EnsureTopics(ctx context.Context, topics []string) error
	// Ping reports whether the bus answers, for readiness.
	Ping(ctx context.Context) error
	// Close flushes and ends everything.
	Close() error
}

// Unsynced is a Bus that takes events faster than it puts them on disk. The relay uses it, because the outbox still holds what
// a power failure may take from the bus: rows are deleted only after Sync.
type Unsynced interface {
	// PublishUnsynced is Publish, except that before Sync the end of the machine may lose the newest events. The end of the
	// process loses none. Groups' positions go back with the events, so what is published again is delivered again.
	PublishUnsynced(ctx context.Context, events []Event) error
	// Sync returns nil when everything published before it is durable.
	Sync(ctx context.Context) error
}

// Subscription says who wants what.
type Subscription struct {
	Group  string
	Topics []string
	// Wants tells by its type whether the group acts on an event; what it does not want is passed over. Default: everything.
	Wants func(typ string) bool
	// Patience is how long an event of a type may wait for others, so that batches get larger. A bus may deliver at once all the
	// same. Default: not at all.
	Patience func(typ string) time.Duration
	// MaxBatch bounds a batch. Default 500.
	MaxBatch int
}

// Hold is how long a batch may wait for others: as long as its most urgent event, and not at all when it is full.
func (s Subscription) Hold(batch []Record) time.Duration {
	if s.Patience == nil || len(batch) >= s.MaxBatch {
		return 0
	}
	least := time.Duration(0)
	for i := range batch {
		d := s.Patience(batch[i].Type)
		if d <= 0 || batch[i].Malformed != "" {
			return 0
		}
		if least == 0 || d < least {
			least = d
		}
	}
	return least
}

// Broadcaster carries signals, which unlike events go to every process that listens and to nobody later. What counts must not
// depend on one that is lost. Both adapters of Bus implement it.
type Broadcaster interface {
	// Broadcast sends data, a JSON document, under a topic. On Kafka it is the record's whole value without the headers of an
	// event, so that programs of others can read it.
	Broadcast(ctx context.Context, topic string, data []byte) error
	// Listen hands on what is sent from now on, also by this process, until ctx ends. ready, unless nil, is called when nothing
	// is missed any more; a signal from shortly before may come, too.
	Listen(ctx context.Context, topic string, ready func(), handle func(ctx context.Context, data []byte)) error
}

// Follower tells every process of events, without a group that remembers what it has seen. Both adapters of Bus implement it.
type Follower interface {
	// Follow hands on the events of a topic that were published since a time, in order per subject, and then those that come, until ctx
	// ends. It may tell of some twice, and of some from before. caught, unless nil, is called once: when all that there was at the start
	// has been handed on.
	Follow(ctx context.Context, topic string, since time.Time, caught func(), handle func(ctx context.Context, r Record)) error
}

// Record is an event at its place in the log. Malformed says why, for what is no event at all; its Data is what was found.
type Record struct {
	Event
	Partition int32
	Offset    int64
	Malformed string
}

// Admin looks into the log, for operators.
type Admin interface {
	// Topics lists all topics with their extent.
	Topics(ctx context.Context) ([]TopicInfo, error)
	// Groups lists all groups with what they have not seen yet.
	Groups(ctx context.Context) ([]GroupInfo, error)
	// Read returns up to limit records of a topic from the offset on, per partition; a negative offset counts from the end.
	Read(ctx context.Context, topic string, offset int64, limit int) ([]Record, error)
	// At returns the record at one place, and whether there is one: it may have been trimmed.
	At(ctx context.Context, topic string, partition int32, offset int64) (r Record, found bool, err error)
}

// TopicInfo is a topic's extent. Events is how many are kept, End the sum of the partitions' next offsets.
type TopicInfo struct {
	Name       string `json:"name"`
	Partitions int    `json:"partitions"`
	Events     int64  `json:"events"`
	End        int64  `json:"end"`
	// Trimmed says that events may have gone that were there once, because they were older than they are kept.
	Trimmed bool `json:"trimmed"`
}

// GroupInfo is one group's position in one topic. Lag is how many events it has not seen.
type GroupInfo struct {
	Group string `json:"group"`
	Topic string `json:"topic"`
	Lag   int64  `json:"lag"`
}
