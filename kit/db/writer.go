package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"github.com/jmoiron/sqlx"
)

const (
	maxGroup   = 512                    // callers per commit
	queueLimit = 4096                   // callers that may wait; more are told that the database is busy
	lazyDelay  = 200 * time.Millisecond // how long housekeeping waits for a transaction to join
	redoDelay  = time.Second            // how long it waits after the database has failed under it
)

// errBusy is the answer to a caller that finds the queue full: shedding beats an ever longer wait.
var errBusy = errors.New("too many writes are waiting")

var errClosed = errors.New("the database is closed")

type job struct {
	ctx  context.Context //nolint:containedctx // the caller's, on its way to the writer
	fn   func(*Tx) error
	done chan error
	tx   *Tx
	err  error
	// unsynced says that the commit need not be on disk.
	unsynced bool
}

// writer is SQLite's one writer. It owns the only connection that writes.
type writer struct {
	db    *DB
	pool  *sql.DB
	conn  *sql.Conn
	stmts map[string]*sql.Stmt
	execs execs
	queue chan *job

	metrics commitMetrics

	lazyMu   sync.Mutex
	lazy     []func(*Tx) error
	lazyWake chan struct{}
	// redo is housekeeping that the database has failed under. It is done again alone, so that it takes nobody with it.
	redo    []func(*Tx) error
	redoDue <-chan time.Time // nil while there is none

	// mode is the connection's PRAGMA synchronous as it is known, empty when it is not.
	mode string

	// failed is what a statement of the job at hand has failed with, in a way that may have taken the transaction with it. What the
	// job still asks for is refused, whether or not it has looked: it would run, and be kept, in a transaction of its own.
	failed error

	// careful counts the transactions to come that use savepoints.
	careful int

	// exclusive runs on the writer's goroutine between two transactions, with the pool to itself.
	exclusive chan func()

	closeOnce sync.Once
	closing   chan struct{}
	closed    chan struct{}
}

func startWriter(d *DB, pool *sql.DB, conn *sql.Conn) *writer {
	w := &writer{
		db: d, pool: pool, conn: conn, stmts: map[string]*sql.Stmt{},
		queue:    make(chan *job, queueLimit),
		lazyWake: make(chan struct{}, 1), exclusive: make(chan func()), metrics: newCommitMetrics(d.name),
		closing: make(chan struct{}), closed: make(chan struct{}),
	}
	go w.loop()
	return w
}

func (w *writer) do(ctx context.Context, fn func(*Tx) error, unsynced bool) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	j := &job{ctx: ctx, fn: fn, done: make(chan error, 1), unsynced: unsynced}
	select {
	case <-w.closing:
		return w.db.wrap(errClosed)
	default:
	}
	select {
	case w.queue <- j:
	default:
		return w.db.wrap(errBusy)
	}
	// The caller waits even when its context ends: the transaction may already be running, and an answer that does not
	// know whether it was committed would be worse than a late one. A job whose context ended before its turn is dropped.
	select {
	case err := <-j.done:
		return err
	case <-w.closed:
		select {
		case err := <-j.done:
			return err
		default:
			return w.db.wrap(errClosed)
		}
	}
}

func (w *writer) doLazily(fn func(*Tx) error) {
	w.lazyMu.Lock()
	w.lazy = append(w.lazy, fn)
	first := len(w.lazy) == 1
	w.lazyMu.Unlock()
	if first {
		select {
		case w.lazyWake <- struct{}{}:
		default:
		}
	}
}

func (w *writer) takeLazy() []func(*Tx) error {
	w.lazyMu.Lock()
	defer w.lazyMu.Unlock()
	l := w.lazy
	w.lazy = nil
	return l
}

func (w *writer) loop() {
	defer close(w.closed)
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	group := make([]*job, 0, maxGroup)
	for {
		group = group[:0]
		select {
		case j := <-w.queue:
			group = w.drain(append(group, j))
			w.commit(group)
		case <-w.lazyWake:
			timer.Reset(lazyDelay)
		case <-timer.C:
			w.commit(nil)
		case <-w.redoDue:
			w.commit(nil)
		case fn := <-w.exclusive:
			fn()
		case <-w.closing:
			for {
				if group = w.drain(group[:0]); len(group) == 0 {
					break
				}
				w.commit(group)
			}
			w.commit(nil)
			return
		}
	}
}

func (w *writer) drain(group []*job) []*job {
	for len(group) < maxGroup {
		select {
		case j := <-w.queue:
			group = append(group, j)
		default:
			return group
		}
	}
	return group
}

// errRolledBack is the answer to those whose transaction was taken back because of what happened to somebody else in it.
var errRolledBack = errors.New("the transaction was rolled back, because the database failed under another write")

// carefulFor is how many transactions use savepoints after one of a group has failed.
const carefulFor = 16

// commit runs the group and the waiting housekeeping in one transaction and answers everyone after it. Savepoints cost as much as
// small writes do, and hardly any write fails: a group goes without them at first, and is taken back and run again with them when one
// of it fails.
func (w *writer) commit(group []*job) {
	lazy := w.takeLazy()
	if len(group) == 0 && len(w.redo) > 0 {
		lazy, w.redo, w.redoDue = append(w.redo, lazy...), nil, nil
	}
	if len(group) == 0 && len(lazy) == 0 {
		return
	}
	if w.careful == 0 {
		if w.attempt(group, lazy, false) {
			return
		}
		w.careful = carefulFor
	}
	w.careful--
	w.attempt(group, lazy, true)
}

// attempt is one transaction of a group. Without savepoints it reports false, and has done nothing, when one of several has failed.
func (w *writer) attempt(group []*job, lazy []func(*Tx) error, savepoints bool) bool {
	if err := w.begin(group); err != nil {
		w.again(lazy, err)
		for _, j := range group {
			j.done <- w.db.wrap(fmt.Errorf("begin: %w", err))
		}
		return true
	}
	alone := len(group) == 1 && len(lazy) == 0
	// broken says that SQLite has rolled the transaction back by itself, as it does when the disk is full or fails. Nothing
	// may run after that: a savepoint would begin, and its release commit, a transaction of its own.
	var broken error
	var failed []func(*Tx) error
	for _, fn := range lazy {
		if broken != nil {
			break
		}
		var err error
		if err, broken = w.one(&job{ctx: context.Background(), fn: fn}, savepoints); err != nil && !savepoints {
			_ = w.raw("ROLLBACK")
			return false
		} else if err != nil && broken == nil {
			if IsUnavailable(err) {
				failed = append(failed, fn)
			}
			w.db.log.Warn("housekeeping failed", "database", w.db.name, "error", err)
		}
	}
	live := 0
	for _, j := range group {
		if broken != nil {
			j.err = w.db.wrap(fmt.Errorf("%w: %w", errRolledBack, broken))
			continue
		}
		if j.err = j.ctx.Err(); j.err != nil {
			continue
		}
		j.err, broken = w.one(j, savepoints && !alone)
		switch {
		case j.err == nil:
			live++
		case !savepoints && !alone:
			_ = w.raw("ROLLBACK")
			return false
		}
	}
	began := time.Now()
	if err := w.end(live > 0 || len(lazy) > 0, broken); err != nil {
		failed = lazy
		for _, j := range group {
			if j.err == nil {
				j.err = w.db.wrap(err)
			}
		}
	} else if live > 0 || len(lazy) > 0 {
		w.db.counts.commits.Add(1)
		w.metrics.observe(live, time.Since(began))
	}
	w.again(failed, broken)
	for _, j := range group {
		if j.err == nil {
			for _, f := range j.tx.after {
				w.db.notify(f)
			}
		}
		j.done <- j.err
	}
	return true
}

// maxRedo bounds the housekeeping that is kept to be done again, should the database fail for long. What does not fit is left to the next start.
const maxRedo = 1 << 16

// again keeps housekeeping to be done again, because the database failed under it.
func (w *writer) again(lazy []func(*Tx) error, cause error) {
	if len(lazy) == 0 {
		return
	}
	w.redo = append(w.redo, lazy[:min(len(lazy), maxRedo-len(w.redo))]...)
	w.redoDue = time.After(redoDelay)
	w.db.log.Warn("housekeeping was taken back and will be done again", "database", w.db.name, "waiting", len(w.redo), "cause", cause)
}

// begin opens the transaction, and takes the connection again when that failed after a migration.
func (w *writer) begin(group []*job) error {
	err := w.open(group)
	if errors.Is(err, sql.ErrConnDone) {
		if err = w.acquire(); err == nil {
			err = w.open(group)
		}
	}
	return err
}

// open begins a transaction whose commit waits for the disk if one of the group wants that. Housekeeping does not. Such a
// commit puts everything on disk that was committed before it.
func (w *writer) open(group []*job) error {
	mode := "NORMAL"
	for _, j := range group {
		if !j.unsynced {
			mode = "FULL"
			break
		}
	}
	if mode != w.mode {
		// Not as a kept statement: this one takes effect when it is prepared.
		if _, err := w.conn.ExecContext(context.Background(), "PRAGMA synchronous = "+mode); err != nil {
			return err
		}
		w.mode = mode
	}
	return w.raw("BEGIN IMMEDIATE")
}

// end commits, or rolls back when there is nothing to keep or the transaction is broken. An error says that nothing was
// kept.
func (w *writer) end(keep bool, broken error) error {
	var err error
	switch {
	case broken != nil:
		err = fmt.Errorf("%w: %w", errRolledBack, broken)
	case keep:
		if err = w.raw("COMMIT"); err == nil {
			return nil
		}
		err = fmt.Errorf("commit: %w", err)
	}
	// SQLite may have done so already, and says then that there is no transaction.
	_ = w.raw("ROLLBACK")
	return err
}

// one runs a job, inside a savepoint when its failure must take nobody with it. A lone job needs none: it is the transaction.
func (w *writer) one(j *job, savepoint bool) (err, broken error) {
	j.tx = &Tx{db: w.db, src: w}
	w.failed = nil
	if !savepoint {
		if err = j.tx.run(j.ctx, j.fn); err == nil && w.failed != nil {
			err = w.db.wrap(w.failed)
		}
		return err, nil
	}
	if err := w.raw("SAVEPOINT j"); err != nil {
		return w.db.wrap(err), err
	}
	if err = j.tx.run(j.ctx, j.fn); err != nil {
		if rbErr := w.raw("ROLLBACK TO j"); rbErr != nil {
			return err, rbErr
		}
	}
	if relErr := w.raw("RELEASE j"); relErr != nil {
		return errors.Join(err, w.db.wrap(relErr)), relErr
	}
	return err, nil
}

func (w *writer) raw(query string) error {
	w.failed = nil
	_, _, err := w.exec(context.Background(), query, nil)
	return err
}

func (w *writer) stmt(query string) (*sql.Stmt, error) {
	if s := w.stmts[query]; s != nil {
		return s, nil
	}
	if len(w.stmts) >= maxStmts {
		for q, s := range w.stmts { // forget any one; distinct texts beyond the bound are rare
			_ = s.Close()
			delete(w.stmts, q)
			break
		}
	}
	s, err := w.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	w.stmts[query] = s
	return s, nil
}

// note keeps what may have ended the transaction. A constraint undoes its own statement alone.
func (w *writer) note(err error) {
	if w.failed == nil && !isConstraint(err) {
		w.failed = err
	}
}

func (w *writer) exec(_ context.Context, query string, args []any) (affected, lastID int64, err error) {
	if w.failed != nil {
		return 0, 0, w.failed
	}
	w.db.counts.statements.Add(1)
	prepared, affected, lastID, err := w.execs.run(w.conn, query, args)
	if err != nil && prepared {
		w.note(err)
	}
	return affected, lastID, err
}

// later runs the statement at once: there is no way to save.
func (w *writer) later(ctx context.Context, q queued) (lastID int64, err error) {
	_, lastID, err = w.exec(ctx, q.query, q.args)
	if err != nil {
		return 0, q.failed(err)
	}
	return lastID, nil
}

func (w *writer) flush(context.Context) error { return nil }

func (w *writer) query(_ context.Context, query string, args []any) (*Rows, error) {
	if w.failed != nil {
		return nil, w.failed
	}
	w.db.counts.statements.Add(1)
	s, err := w.stmt(query) //nolint:sqlclosecheck // kept; see stmt
	if err != nil {
		return nil, err
	}
	rows, err := s.QueryContext(context.Background(), args...) //nolint:rowserrcheck // handed to the caller
	if err != nil {
		w.note(err)
		return nil, err
	}
	return &Rows{std: &sqlx.Rows{Rows: rows, Mapper: w.db.pool.Mapper}, failed: w.note}, nil
}

// acquire takes the pool's only connection, release gives it back.
func (w *writer) acquire() error {
	conn, err := w.pool.Conn(context.Background())
	if err != nil {
		return fmt.Errorf("take the writer's connection: %w", err)
	}
	w.conn, w.mode = conn, ""
	return nil
}

func (w *writer) release() {
	for _, s := range w.stmts {
		_ = s.Close()
	}
	clear(w.stmts)
	w.execs.close(w.conn)
	_ = w.conn.Close()
}

// alone runs fn between two transactions, with the pool of the writer to itself.
func (w *writer) alone(ctx context.Context, fn func(pool *sql.DB) error) error {
	done := make(chan error, 1)
	run := func() {
		w.release()
		err := fn(w.pool)
		done <- errors.Join(err, w.acquire())
	}
	select {
	case w.exclusive <- run:
		return <-done
	case <-ctx.Done():
		return ctx.Err()
	case <-w.closed:
		return w.db.wrap(errClosed)
	}
}

func (w *writer) close() error {
	w.closeOnce.Do(func() { close(w.closing) })
	<-w.closed
	w.release()
	return w.pool.Close()
}

func panicError(p any) error {
	return fmt.Errorf("panic in a transaction: %v\n%s", p, debug.Stack())
}
