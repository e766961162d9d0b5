package event

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/id"
)

// outboxCols are the columns of the outbox table, without seq.
var outboxCols = []string{"id", "topic", "type", "subject", "version", "schema_version", "occurred_at",
	"correlation_id", "causation_id", "trace", "data"}

// Outbox adds events to a service's transactions and has them relayed after the commit.
type Outbox struct {
	source string
	clock  clock.Clock
	ids    id.IDs

	mu    sync.Mutex
	fresh []Event // committed in this process and not yet taken by the relay; SQLite only
	last  int64   // the seq of the newest of fresh
	// readTable says that memory does not hold everything: the relay must read the table.
	readTable bool
	wake      chan struct{}
}

// maxFresh bounds the events kept in memory for the relay; what does not fit is read from the table.
const maxFresh = 16384

// NewOutbox returns the outbox of a service.
func NewOutbox(source string, c clock.Clock, ids id.IDs) *Outbox {
	// The first look is at the table: it may hold what an earlier process left.
	return &Outbox{source: source, clock: c, ids: ids, readTable: true, wake: make(chan struct{}, 1)}
}

type pendingKey struct{ o *Outbox }

// pending is what one transaction publishes. The rows stand in the table up to last, without gaps.
type pending struct {
	events   []Event
	inserted int
	last     int64
}

// Publish adds the payloads' events to the transaction. They are published after its commit, and never without it.
func (o *Outbox) Publish(ctx context.Context, tx *db.Tx, payloads ...Payload) error {
	for _, p := range payloads {
		e, err := Make(ctx, o.source, o.clock, o.ids, p)
		if err != nil {
			return err
		}
		o.Add(tx, e)
	}
	return nil
}

// Add is Publish for an event that is already made.
func (o *Outbox) Add(tx *db.Tx, e Event) {
	p := tx.Value(pendingKey{o}, func() any {
		p := &pending{}
		tx.AfterCommit(func() { o.committed(tx.Dialect(), p) })
		return p
	}).(*pending)
	if p.inserted == len(p.events) {
		// The first event, or the first after those before it were inserted: another hook of the transaction publishes too.
		tx.BeforeCommit(func(ctx context.Context) error { return o.insert(ctx, tx, p) })
	}
	p.events = append(p.events, e)
}

func (o *Outbox) insert(ctx context.Context, tx *db.Tx, p *pending) error {
	fresh := p.events[p.inserted:]
	if err := insertOutbox(ctx, tx, fresh); err != nil {
		return fmt.Errorf("insert into the outbox: %w", err)
	}
	p.inserted, p.last = len(p.events), tx.LastInsertID()
	return nil
}

func insertOutbox(ctx context.Context, tx *db.Tx, events []Event) error {
	rows := make([][]any, len(events))
	for i, e := range events {
		rows[i] = []any{e.ID, e.Topic, e.Type, e.Subject, e.Version, e.Schema, db.Micros(e.Time),
			e.Correlation, e.Causation, e.Trace, string(e.Data)}
	}
	return tx.InsertMany(ctx, "outbox", outboxCols, rows)
}

// committed hands the events to the relay. On SQLite commits come one after another, so memory holds them in the order of
// the table and the relay need not read them again; on servers the table alone knows the order.
func (o *Outbox) committed(d db.Dialect, p *pending) {
	if d == db.SQLite {
		o.mu.Lock()
		first := p.last - int64(len(p.events)) + 1
		switch {
		case o.readTable:
		case len(o.fresh) > 0 && (first != o.last+1 || len(o.fresh)+len(p.events) > maxFresh):
			// Too many, or another process has written in between: the table knows.
			o.readTable, o.fresh = true, nil
		default:
			o.fresh, o.last = append(o.fresh, p.events...), p.last
		}
		o.mu.Unlock()
	}
	o.Wake()
}

// Wake tells the relay to look.
func (o *Outbox) Wake() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// take returns what memory holds and the seq of its last row; ok is false when the table has to be read instead.
func (o *Outbox) take() (events []Event, last int64, ok bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.readTable {
		return nil, 0, false
	}
	events, last = o.fresh, o.last
	o.fresh = nil
	return events, last, true
}

// idle reports whether memory is in use and holds nothing.
func (o *Outbox) idle() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return !o.readTable && len(o.fresh) == 0
}

// useMemory makes commits go through memory from here on, useTable makes the relay read the table.
func (o *Outbox) useMemory() { o.setReadTable(false) }
func (o *Outbox) useTable()  { o.setReadTable(true) }

func (o *Outbox) setReadTable(v bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.readTable, o.fresh = v, nil
}

// outboxFields are the columns of outboxRow, by name: an older instance must be able to read a table with more.
const outboxFields = "seq, id, topic, type, subject, version, schema_version, occurred_at, correlation_id, causation_id, trace, data"

type outboxRow struct {
	Seq         int64  `db:"seq"`
	ID          string `db:"id"`
	Topic       string `db:"topic"`
	Type        string `db:"type"`
	Subject     string `db:"subject"`
	Version     int64  `db:"version"`
	Schema      int64  `db:"schema_version"`
	OccurredAt  int64  `db:"occurred_at"`
	Correlation string `db:"correlation_id"`
	Causation   string `db:"causation_id"`
	Trace       string `db:"trace"`
	Data        string `db:"data"`
}

func (r outboxRow) event(source string) Event {
	return Event{ID: r.ID, Topic: r.Topic, Type: r.Type, Source: source, Subject: r.Subject, Time: db.Time(r.OccurredAt),
		Version: r.Version, Schema: r.Schema, Correlation: r.Correlation, Causation: r.Causation, Trace: r.Trace,
		Data: json.RawMessage(r.Data)}
}
