// Package kafka is the event bus on Apache Kafka, or anything that speaks its protocol.
package kafka

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

// Options of the connection to Kafka.
type Options struct {
	// Brokers are host:port seeds.
	Brokers []string
	// ClientID names this process to the brokers.
	ClientID string
	// Partitions and Replicas are for topics that this bus creates. Default 12 and the broker's own.
	Partitions int32
	Replicas   int16
	// Retention is for topics that this bus creates; 0 leaves it to the broker.
	Retention time.Duration
	// Linger is how long the producer waits for more before it sends. Default 0.
	Linger time.Duration
	// TLS turns on encryption.
	TLS *tls.Config
	// SASL is "", "plain", "scram-sha-256" or "scram-sha-512", with User and Password.
	SASL, User, Password string
	// SessionTimeout is how long a silent member keeps its partitions. Default 10 s.
	SessionTimeout time.Duration
	// Growth is how often is looked whether a topic that is followed has got more partitions. Default 1 minute.
	Growth time.Duration
	Log    *slog.Logger
}

// Bus implements event.Bus and event.Admin.
type Bus struct {
	o        Options
	producer *kgo.Client
	admin    *kadm.Client
	common   []kgo.Opt
	topics   sync.Map // names that are known to exist
}

var (
	_ event.Bus   = (*Bus)(nil)
	_ event.Admin = (*Bus)(nil)
)

// metadataMinAge is how soon brokers are asked again which topics there are, and who leads them.
const metadataMinAge = 250 * time.Millisecond

// Open makes the producer's client. It does not wait for the brokers: Ping tells whether they answer.
func Open(o Options) (*Bus, error) {
	if len(o.Brokers) == 0 {
		return nil, errors.New("kafka: name at least one broker")
	}
	if o.Partitions == 0 {
		o.Partitions = 12
	}
	if o.Replicas == 0 {
		o.Replicas = -1
	}
	if o.SessionTimeout == 0 {
		o.SessionTimeout = 10 * time.Second
	}
	if o.Growth == 0 {
		o.Growth = time.Minute
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	common := []kgo.Opt{kgo.SeedBrokers(o.Brokers...), kgo.ClientID(o.ClientID), kgo.DialTimeout(5 * time.Second),
		kgo.MetadataMinAge(metadataMinAge)}
	if o.TLS != nil {
		common = append(common, kgo.DialTLSConfig(o.TLS))
	}
	mechanism, err := mechanism(o)
	if err != nil {
		return nil, err
	}
	if mechanism != nil {
		common = append(common, kgo.SASL(mechanism))
	}
	common = slices.Clip(common) // clients of several goroutines append to it
	// acks=all and idempotence are the client's defaults: a retried batch is neither lost nor doubled nor reordered.
	producer, err := kgo.NewClient(append(common,
		kgo.ProducerLinger(o.Linger),
		kgo.RecordPartitioner(kgo.StickyKeyPartitioner(nil)),
		kgo.RecordDeliveryTimeout(30*time.Second),
		kgo.ProducerBatchCompression(kgo.ZstdCompression(), kgo.NoCompression()),
	)...)
	if err != nil {
		return nil, fmt.Errorf("kafka: %w", err)
	}
	return &Bus{o: o, producer: producer, admin: kadm.NewClient(producer), common: common}, nil
}

// Publish implements event.Bus.
func (b *Bus) Publish(ctx context.Context, events []event.Event) error {
	if len(events) == 0 {
		return nil
	}
	records := make([]*kgo.Record, len(events))
	var fresh []string
	for i := range events {
		records[i] = encode(&events[i])
		if _, known := b.topics.Load(events[i].Topic); !known && !slices.Contains(fresh, events[i].Topic) {
			fresh = append(fresh, events[i].Topic)
		}
	}
	if len(fresh) > 0 {
		// A topic that nobody consumes yet must not hold up the others.
		if err := b.EnsureTopics(ctx, fresh); err != nil {
			return err
		}
	}
	if err := b.producer.ProduceSync(ctx, records...).FirstErr(); err != nil {
		if errors.Is(err, kerr.UnknownTopicOrPartition) || errors.Is(err, kerr.UnknownTopicID) {
			b.forget(records)
		}
		return fmt.Errorf("publish to kafka: %w", b.explain(err))
	}
	return nil
}

// forget lets the next attempt make the topics that somebody has deleted. The client would write to the old ones for ever, by their ids.
func (b *Bus) forget(records []*kgo.Record) {
	b.topics.Clear()
	topics := make([]string, len(records))
	for i, r := range records {
		topics[i] = r.Topic
	}
	slices.Sort(topics)
	b.producer.PurgeTopicsFromProducing(slices.Compact(topics)...)
}

// safeReplicas is from how many replicas on an event must be on two of them: one may be away, and events still flow.
const safeReplicas = 3

// EnsureTopics implements event.Bus.
func (b *Bus) EnsureTopics(ctx context.Context, topics []string) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	configs := map[string]*string{}
	if b.o.Retention > 0 {
		ms := fmt.Sprint(b.o.Retention.Milliseconds())
		configs["retention.ms"] = &ms
	}
	if b.o.Replicas >= safeReplicas {
		// Otherwise all replicas that are in sync may be the leader alone, and what it has acknowledged may go with its disk.
		two := "2"
		configs["min.insync.replicas"] = &two
	}
	// Only what is missing, because not every login that may use a topic may create one.
	known, err := b.admin.ListTopics(ctx, topics...)
	if err != nil {
		return fmt.Errorf("list topics: %w", b.explain(err))
	}
	var missing []string
	for _, t := range topics {
		if !known.Has(t) {
			missing = append(missing, t)
		}
	}
	if len(missing) > 0 {
		answers, err := b.admin.CreateTopics(ctx, b.o.Partitions, b.o.Replicas, configs, missing...)
		if err != nil {
			return fmt.Errorf("create topics: %w", err)
		}
		for _, a := range answers {
			if a.Err != nil && !errors.Is(a.Err, kerr.TopicAlreadyExists) {
				return fmt.Errorf("create topic %s: %w", a.Topic, a.Err)
			}
		}
	}
	for _, t := range topics {
		b.topics.Store(t, true)
	}
	return nil
}

// Ping implements event.Bus.
func (b *Bus) Ping(ctx context.Context) error { return b.explain(b.producer.Ping(ctx)) }

// Close implements event.Bus.
func (b *Bus) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	err := b.producer.Flush(ctx)
	b.producer.Close()
	return err
}
