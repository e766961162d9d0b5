package event

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/failpoint"
)

const (
	relayBatch = 500
	// relayPoll is the safety net under the wake-ups, and how fast another instance's events are found; after
	// activity the relay looks more often for a while.
	relayPoll      = 500 * time.Millisecond
	relayPollEager = 20 * time.Millisecond
	eagerFor       = 3 * time.Second
	leaseFor       = 10 * time.Second
	// syncEvery and syncAfter bound how long, and how many, published rows stay in the table of an embedded service; heldAfter how
	// many in that of a server, which are left out by their numbers when it is read.
	syncEvery = 250 * time.Millisecond
	syncAfter = 2000
	heldAfter = 256
)

// Relay publishes one service's outbox. It is a run.Component. One instance of a service relays at a time, by a lease in the
// database, because two would break the order of events.
type Relay struct {
	db     *db.DB
	outbox *Outbox
	bus    Bus
	clock  clock.Clock
	log    *slog.Logger
	holder string

	cancel context.CancelFunc
	done   chan struct{}

	leased, refused time.Time // when the lease was given to us last, and when it was another's; zero when it is not so
	// last is the seq up to which everything has been published. SQLite only.
	last int64
	// Published and not yet known to be durable, therefore not yet deleted: rows of the table, from 1 on.
	heldFrom, heldTo int64
	// held are such rows on a server, whose numbers have gaps and come in any order.
	held     []int64
	lastSync time.Time
}

// NewRelay returns the relay of a service's outbox. holder names this instance.
func NewRelay(d *db.DB, o *Outbox, bus Bus, c clock.Clock, log *slog.Logger, holder string) *Relay {
	return &Relay{db: d, outbox: o, bus: bus, clock: c, log: log, holder: holder}
}

// Name implements run.Component.
func (r *Relay) Name() string { return "outbox relay" }

// Start begins to publish. The work goes on after ctx ends, until Stop.
func (r *Relay) Start(ctx context.Context) error {
	ctx, r.cancel = context.WithCancel(context.WithoutCancel(ctx))
	r.done = make(chan struct{})
	go r.loop(ctx)
	return nil
}

// Stop ends the relay after the batch at hand. Rows that are left stay in the table for the next start.
func (r *Relay) Stop(ctx context.Context) error {
	if r.cancel == nil {
		return nil
	}
	r.cancel()
	select {
	case <-r.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (r *Relay) loop(ctx context.Context) {
	defer close(r.done)
	defer r.releaseLease(ctx)
	defer r.finish(ctx)
	timer := time.NewTimer(0)
	defer timer.Stop()
	backoff := 50 * time.Millisecond
	lastWork, lastLook := time.Time{}, time.Now()
	wake := r.outbox.wake
	for {
		select {
		case <-ctx.Done():
			return
		case <-wake:
		case <-timer.C:
		}
		if r.db.Dialect() == db.SQLite && time.Since(lastLook) >= relayPoll {
			lastLook = time.Now()
			r.lookForForeign(ctx)
		}
		n, err := r.round(ctx)
		if err == nil {
			err = r.sync(ctx, false)
		}
		wait := relayPoll
		wake = r.outbox.wake
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			r.log.Warn("publish events; they stay in the outbox and are tried again", "error", err)
			wait = backoff + rand.N(backoff) //nolint:gosec // jitter needs no secrecy
			backoff = min(backoff*2, 5*time.Second)
			wake = nil // more events do not mend the bus
		default:
			backoff = 50 * time.Millisecond
			if n > 0 {
				lastWork = time.Now()
			}
			if r.db.Dialect() != db.SQLite && time.Since(lastWork) < eagerFor {
				wait = relayPollEager
			}
			if r.heldTo > 0 || len(r.held) > 0 {
				wait = min(wait, syncEvery)
			}
		}
		timer.Reset(wait)
	}
}

// lookForForeign finds what another process has written to the file, such as a command of the operator.
func (r *Relay) lookForForeign(ctx context.Context) {
	var last int64
	if err := r.db.Get(ctx, &last, "SELECT COALESCE(MAX(seq), 0) FROM outbox"); err == nil && last > r.last && r.outbox.idle() {
		r.outbox.useTable()
	}
}

// round publishes until nothing is left and returns how many events that were.
func (r *Relay) round(ctx context.Context) (total int, err error) {
	for {
		if r.db.Dialect() != db.SQLite {
			// Before every batch: the lease must not run out while there is always more to do.
			held, err := r.holdLease(ctx)
			if err != nil || !held {
				return total, err
			}
		}
		n, err := r.batch(ctx)
		total += n
		// On servers a batch that is not full was all there is: what commits after its reading wakes the relay again.
		if err != nil || n == 0 || n < relayBatch && r.db.Dialect() != db.SQLite {
			return total, err
		}
	}
}

func (r *Relay) batch(ctx context.Context) (n int, err error) {
	if r.db.Dialect() == db.SQLite {
		if events, last, ok := r.outbox.take(); ok {
			if n, gap, err := r.publishFresh(ctx, events, last); !gap {
				return n, err
			}
		}
		// From here on commits go to memory again. What commits between this and reading the table is there twice.
		r.outbox.useMemory()
		if err := r.db.Get(ctx, &r.last, "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'outbox'"); err != nil {
			r.outbox.useTable()
			return 0, fmt.Errorf("read the outbox: %w", err)
		}
	}
	if n, err = r.publishTable(ctx); err != nil || n == relayBatch {
		r.outbox.useTable() // it may hold more
	}
	return n, err
}

// publishFresh publishes what came through memory: the rows up to last, without gaps. A gap before them is a row that another
// process has written; then, as after a failure, the table takes over, which still holds the rows.
func (r *Relay) publishFresh(ctx context.Context, events []Event, last int64) (n int, gap bool, err error) {
	first := last - int64(len(events)) + 1
	if len(events) > 0 && first <= r.last { // read from the table already
		events = events[min(r.last-first+1, int64(len(events))):]
	}
	if len(events) == 0 {
		return 0, false, nil
	}
	if first > r.last+1 {
		return 0, true, nil
	}
	failpoint.Hit(failpoint.Committed)
	publish := r.bus.Publish
	fast, canHold := r.bus.(Unsynced)
	if canHold {
		publish = fast.PublishUnsynced
	}
	if err := publish(ctx, events); err != nil {
		r.outbox.useTable()
		return 0, false, err
	}
	failpoint.Hit(failpoint.Published)
	r.last = last
	if !canHold {
		r.forget(ctx, first, last)
		return len(events), false, nil
	}
	if r.heldTo == 0 {
		r.heldFrom = first
	}
	r.heldTo = last
	return len(events), false, r.sync(ctx, false)
}

// sync deletes what was published without waiting for the disk, once that is durable.
func (r *Relay) sync(ctx context.Context, now bool) error {
	if r.heldTo == 0 && len(r.held) == 0 {
		return nil
	}
	if !now && time.Since(r.lastSync) < syncEvery && r.heldTo-r.heldFrom < syncAfter && len(r.held) < heldAfter {
		return nil
	}
	if fast, canHold := r.bus.(Unsynced); canHold {
		if err := fast.Sync(ctx); err != nil {
			return err
		}
	}
	if len(r.held) > 0 {
		if err := r.delete(ctx, r.held); err != nil {
			return err
		}
		r.held = r.held[:0]
	}
	if r.heldTo > 0 {
		r.forget(ctx, r.heldFrom, r.heldTo)
	}
	r.heldFrom, r.heldTo, r.lastSync = 0, 0, time.Now()
	return nil
}

// forget deletes published rows with the next transaction.
func (r *Relay) forget(ctx context.Context, first, last int64) {
	r.db.WriteLazily(func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, "DELETE FROM outbox WHERE seq BETWEEN ? AND ?", first, last)
		return err
	})
}

// finish leaves no published rows behind in an orderly end. After any other they are published again, and dropped by inboxes.
func (r *Relay) finish(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	if err := r.sync(ctx, true); err != nil {
		r.log.Debug("sync the bus; what was published is published again", "error", err)
	}
}

// publishTable publishes the oldest rows of the table. On servers they are deleted a little later, many at once, because a
// transaction for each batch would cost as much as the work that the batch stands for.
func (r *Relay) publishTable(ctx context.Context) (int, error) {
	text, args := "SELECT "+outboxFields+" FROM outbox ORDER BY seq LIMIT ?", []any{relayBatch}
	if len(r.held) > 0 {
		text, args = db.In("SELECT "+outboxFields+" FROM outbox WHERE seq NOT IN (?) ORDER BY seq LIMIT ?", r.held, relayBatch)
	}
	var rows []outboxRow
	if err := r.db.Select(ctx, &rows, text, args...); err != nil {
		return 0, fmt.Errorf("read the outbox: %w", err)
	}
	if len(rows) == 0 {
		return 0, nil
	}
	events := make([]Event, len(rows))
	seqs := make([]int64, len(rows))
	for i, row := range rows {
		events[i], seqs[i] = row.event(r.outbox.source), row.Seq
	}
	failpoint.Hit(failpoint.Committed)
	server := r.db.Dialect() != db.SQLite
	publish := r.bus.Publish
	if fast, canHold := r.bus.(Unsynced); canHold && server {
		publish = fast.PublishUnsynced
	}
	if err := publish(ctx, events); err != nil {
		return 0, err
	}
	failpoint.Hit(failpoint.Published)
	r.last = max(r.last, seqs[len(seqs)-1])
	if server {
		r.held = append(r.held, seqs...)
		return len(rows), r.sync(ctx, false)
	}
	return len(rows), r.delete(ctx, seqs)
}

// delete takes rows away that are published for good.
func (r *Relay) delete(ctx context.Context, seqs []int64) error {
	err := r.db.Write(ctx, func(tx *db.Tx) error {
		query, args := db.In("DELETE FROM outbox WHERE seq IN (?)", seqs)
		return tx.ExecLater(ctx, query, args...)
	})
	if err != nil {
		return fmt.Errorf("forget what was published: %w", err)
	}
	return nil
}

// holdLease takes or renews the lease and reports whether this instance has it.
func (r *Relay) holdLease(ctx context.Context) (bool, error) {
	now := r.clock.Now()
	if clock.Within(r.leased, now, leaseFor/2) {
		return true, nil
	}
	if clock.Within(r.refused, now, relayPoll) {
		return false, nil // another instance has it, and finds by itself what this one commits
	}
	const name = "outbox"
	until, held := now.Add(leaseFor), false
	err := r.db.Write(ctx, func(tx *db.Tx) error {
		n, err := tx.Exec(ctx, "UPDATE lease SET holder = ?, expires_at = ? WHERE name = ? AND (holder = ? OR expires_at < ?)",
			r.holder, db.Micros(until), name, r.holder, db.Micros(now))
		if err == nil && n == 0 {
			n, err = tx.InsertIgnore(ctx, "lease", []string{"name", "holder", "expires_at"}, [][]any{{name, r.holder, db.Micros(until)}})
		}
		held = n > 0
		return err
	})
	if err != nil {
		return false, fmt.Errorf("take the outbox lease: %w", err)
	}
	r.leased, r.refused = now, time.Time{}
	if !held {
		r.leased, r.refused = time.Time{}, now
	}
	return held, nil
}

// releaseLease lets another instance take over at once instead of after the lease's end.
func (r *Relay) releaseLease(ctx context.Context) {
	if r.leased.IsZero() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	err := r.db.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, "DELETE FROM lease WHERE name = ? AND holder = ?", "outbox", r.holder)
		return err
	})
	if err != nil {
		r.log.Debug("release the outbox lease; it runs out by itself", "error", err)
	}
}
