// Package local is the embedded event bus: one append-only SQLite log, for a system that runs in one process. It needs no
// server and survives kill -9 at any point: Publish returns after the commit is on disk.
package local

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"emporium/kit/db"
	"emporium/kit/event"
)

//go:embed migrations
var migrations embed.FS

// Options of the local bus.
type Options struct {
	// Path is the log's file.
	Path string
	// Retention is how long events are kept. Default 30 days; consumers must not be away for longer.
	Retention time.Duration
	// Tail bounds how many of the newest events are kept in memory, so that a consumer that keeps up never reads the file.
	// Default 4096.
	Tail int
	Log  *slog.Logger
	// Now tells the time of publishing, for retention. Default time.Now.
	Now func() time.Time
}

// Bus implements event.Bus and event.Admin. Other processes may open the same file to look at the log; what they publish is
// found within a second.
type Bus struct {
	db        *db.DB
	log       *slog.Logger
	retention time.Duration
	now       func() time.Time

	mu      sync.Mutex
	tail    []event.Record // the newest events, by position without gaps among themselves
	maxTail int
	head    int64           // the last position known
	changed chan struct{}   // closed when head moves
	groups  map[string]bool // subscribed in this process
	done    chan struct{}
	end     sync.Once

	listenersMu sync.Mutex
	listeners   map[*listener]bool
}

var (
	_ event.Bus      = (*Bus)(nil)
	_ event.Unsynced = (*Bus)(nil)
	_ event.Admin    = (*Bus)(nil)
)

// Open opens or creates the log.
func Open(ctx context.Context, o Options) (*Bus, error) {
	if o.Retention <= 0 {
		o.Retention = 30 * 24 * time.Hour
	}
	if o.Tail <= 0 {
		o.Tail = 4096
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	d, err := db.Open(ctx, "sqlite:"+o.Path, db.Options{Name: "event log", Migrations: migrations, Log: o.Log})
	if err != nil {
		return nil, err
	}
	b := &Bus{db: d, log: o.Log, retention: o.Retention, now: o.Now, maxTail: o.Tail, changed: make(chan struct{}),
		groups: map[string]bool{}, done: make(chan struct{})}
	if b.head, err = b.lastPosition(ctx); err != nil {
		_ = d.Close()
		return nil, err
	}
	return b, nil
}

func (b *Bus) lastPosition(ctx context.Context) (int64, error) {
	var head int64
	err := b.db.Get(ctx, &head, "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'log'")
	return head, err
}

var logCols = []string{"topic", "subject", "type", "source", "id", "version", "schema_version", "occurred_at",
	"correlation_id", "causation_id", "trace", "data", "appended_at"}

// Publish implements event.Bus. Calls of several services that come at the same time share one fsync.
func (b *Bus) Publish(ctx context.Context, events []event.Event) error {
	return b.publish(ctx, events, b.db.Write)
}

// PublishUnsynced implements event.Unsynced.
func (b *Bus) PublishUnsynced(ctx context.Context, events []event.Event) error {
	return b.publish(ctx, events, b.db.WriteUnsynced)
}

// Sync implements event.Unsynced.
func (b *Bus) Sync(ctx context.Context) error {
	// A commit that changes nothing would not reach the disk.
	now := b.now().UnixNano()
	err := b.db.Write(ctx, func(tx *db.Tx) error {
		return tx.Upsert(ctx, "synced", []string{"id", "at"}, []string{"id"}, []string{"at"}, [][]any{{1, now}})
	})
	if err != nil {
		return fmt.Errorf("sync the event log: %w", err)
	}
	return nil
}

func (b *Bus) publish(ctx context.Context, events []event.Event, write func(context.Context, func(*db.Tx) error) error) error {
	if len(events) == 0 {
		return nil
	}
	rows := make([][]any, len(events))
	now := b.now().UnixMicro()
	for i := range events {
		e := &events[i]
		rows[i] = []any{e.Topic, e.Subject, e.Type, e.Source, e.ID, e.Version, e.Schema, db.Micros(e.Time),
			e.Correlation, e.Causation, e.Trace, string(e.Data), now}
	}
	err := write(ctx, func(tx *db.Tx) error {
		if err := tx.InsertMany(ctx, "log", logCols, rows); err != nil {
			return err
		}
		last := tx.LastInsertID()
		tx.AfterCommit(func() { b.append(last, events) })
		return nil
	})
	if err != nil {
		return fmt.Errorf("append to the event log: %w", err)
	}
	return nil
}

// append shows committed events to the consumers. It is called in the order of positions.
func (b *Bus) append(last int64, events []event.Event) {
	first := last - int64(len(events)) + 1
	b.mu.Lock()
	if first != b.head+1 {
		b.tail = b.tail[:0] // another process has written in between: consumers read the file
	}
	for i := range events {
		b.tail = append(b.tail, event.Record{Event: events[i], Offset: first + int64(i)})
	}
	if over := len(b.tail) - b.maxTail; over > b.maxTail/2 {
		b.tail = slices.Delete(b.tail, 0, over) // in its place: consumers have copies
	}
	b.moveTo(last)
	b.mu.Unlock()
}

// moveTo wakes the consumers; mu is held.
func (b *Bus) moveTo(head int64) {
	b.head = head
	close(b.changed)
	b.changed = make(chan struct{})
}

// logFields are the columns of logRow, by name: an older program must be able to read a log with more.
const logFields = "position, topic, subject, type, source, id, version, schema_version, occurred_at, correlation_id, causation_id, trace, data"

type logRow struct {
	Position    int64  `db:"position"`
	Topic       string `db:"topic"`
	Subject     string `db:"subject"`
	Type        string `db:"type"`
	Source      string `db:"source"`
	ID          string `db:"id"`
	Version     int64  `db:"version"`
	Schema      int64  `db:"schema_version"`
	OccurredAt  int64  `db:"occurred_at"`
	Correlation string `db:"correlation_id"`
	Causation   string `db:"causation_id"`
	Trace       string `db:"trace"`
	Data        string `db:"data"`
	AppendedAt  int64  `db:"appended_at"`
}

func (r logRow) record() event.Record {
	return event.Record{Offset: r.Position, Event: event.Event{ID: r.ID, Topic: r.Topic, Type: r.Type, Source: r.Source,
		Subject: r.Subject, Time: db.Time(r.OccurredAt), Version: r.Version, Schema: r.Schema, Correlation: r.Correlation,
		Causation: r.Causation, Trace: r.Trace, Data: json.RawMessage(r.Data)}}
}

// EnsureTopics implements event.Bus.
func (b *Bus) EnsureTopics(ctx context.Context, topics []string) error {
	rows := make([][]any, len(topics))
	for i, t := range topics {
		rows[i] = []any{t}
	}
	var known int
	query, args := db.In("SELECT COUNT(DISTINCT name) FROM topic WHERE name IN (?)", topics)
	if err := b.db.Get(ctx, &known, query, args...); err == nil && known == len(topics) {
		return nil // nothing to write, as on every start but the first
	}
	return b.db.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.InsertIgnore(ctx, "topic", []string{"name"}, rows)
		return err
	})
}

// Ping implements event.Bus.
func (b *Bus) Ping(ctx context.Context) error { return b.db.Ping(ctx) }

// Close implements event.Bus. Subscriptions must have ended.
func (b *Bus) Close() error {
	b.end.Do(func() { close(b.done) })
	return b.db.Close()
}

// Trim deletes events that were published longer ago than the retention and returns how many. Positions go on.
func (b *Bus) Trim(ctx context.Context, now time.Time) (int64, error) {
	var total int64
	for {
		var n int64
		err := b.db.Write(ctx, func(tx *db.Tx) (err error) {
			n, err = tx.Exec(ctx, "DELETE FROM log WHERE position IN (SELECT position FROM log WHERE appended_at < ? ORDER BY position LIMIT 1000)",
				db.Micros(now.Add(-b.retention)))
			return err
		})
		total += n
		if err != nil || n == 0 {
			return total, err
		}
	}
}
