package db

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"github.com/jmoiron/sqlx"
)

// ErrNoRows is what Get returns when there is no such row.
var ErrNoRows = sql.ErrNoRows

// Querier reads. Both DB and Tx are one.
type Querier interface {
	// Get reads one row into dest, a pointer to a struct with db tags or to a scalar; ErrNoRows when there is none.
	Get(ctx context.Context, dest any, query string, args ...any) error
	// Select reads all rows into dest, a pointer to a slice of structs or of scalars.
	Select(ctx context.Context, dest any, query string, args ...any) error
	// Query gives the rows one by one; the caller closes them before it uses the Querier again.
	Query(ctx context.Context, query string, args ...any) (*Rows, error)
}

var (
	_ Querier = (*DB)(nil)
	_ Querier = (*Tx)(nil)
)

// source runs a transaction's statements.
type source interface {
	// exec returns how many rows the statement found to change, and on SQLite the key that it made last.
	exec(ctx context.Context, query string, args []any) (affected, lastID int64, err error)
	query(ctx context.Context, query string, args []any) (*Rows, error)
	// later may wait with the statement until flush, or the next of the others.
	later(ctx context.Context, q queued) (lastID int64, err error)
	flush(ctx context.Context) error
}

// serverTx is a transaction on a server. It begins with its first statement.
type serverTx interface {
	source
	// hasBegun reports whether the server has answered to any of it.
	hasBegun() bool
	commit(ctx context.Context) error
	// end gives the connection back. What was not committed is rolled back.
	end(ctx context.Context)
}

// Tx is one transaction. It is not safe for concurrent use.
type Tx struct {
	db     *DB
	src    source
	before []func(context.Context) error
	after  []func()
	values map[any]any
	lastID int64
}

// Exec runs a statement and returns how many rows it found to change.
func (t *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	query, args = t.db.prepare(query, args)
	n, _, err := t.src.exec(ctx, query, args)
	return n, t.db.wrap(err)
}

// ExecLater is Exec for a statement whose count nobody needs. See InsertMany for when it runs.
func (t *Tx) ExecLater(ctx context.Context, query string, args ...any) error {
	query, args = t.db.prepare(query, args)
	_, err := t.src.later(ctx, queued{query: query, args: args})
	return t.db.wrap(err)
}

// Flush runs what InsertMany and the like have left for later, and returns their failure.
func (t *Tx) Flush(ctx context.Context) error { return t.db.wrap(t.src.flush(ctx)) }

// Get implements Querier.
func (t *Tx) Get(ctx context.Context, dest any, query string, args ...any) error {
	query, args = t.db.prepare(query, args)
	rows, err := t.src.query(ctx, query, args)
	if err != nil {
		return t.db.wrap(err)
	}
	return t.db.wrap(scanOne(rows, dest))
}

// Select implements Querier.
func (t *Tx) Select(ctx context.Context, dest any, query string, args ...any) error {
	query, args = t.db.prepare(query, args)
	rows, err := t.src.query(ctx, query, args)
	if err != nil {
		return t.db.wrap(err)
	}
	return t.db.wrap(scanAll(rows, dest))
}

// Query implements Querier.
func (t *Tx) Query(ctx context.Context, query string, args ...any) (*Rows, error) {
	query, args = t.db.prepare(query, args)
	rows, err := t.src.query(ctx, query, args)
	return rows, t.db.wrap(err)
}

// Dialect tells the kind of database.
func (t *Tx) Dialect() Dialect { return t.db.dialect }

// ForUpdate ends a SELECT whose rows the transaction is going to change. Lock rows in sorted order, everywhere.
func (t *Tx) ForUpdate() string { return t.db.dialect.forUpdate() }

// ForShare ends a SELECT whose rows others may read so, too, and nobody may change before the transaction is over.
func (t *Tx) ForShare() string { return t.db.dialect.forShare() }

// SkipLocked ends a SELECT that claims work: rows that another transaction holds are left out.
func (t *Tx) SkipLocked() string { return t.db.dialect.skipLocked() }

// LastInsertID is the generated key of the last row that InsertMany has inserted; on SQLite only, where the rows of one
// transaction are numbered without gaps.
func (t *Tx) LastInsertID() int64 { return t.lastID }

// BeforeCommit runs fn as the last part of the transaction; an error rolls it back.
func (t *Tx) BeforeCommit(fn func(context.Context) error) { t.before = append(t.before, fn) }

// AfterCommit runs fn once the transaction is durable, and never when it is rolled back. fn must return at once: it
// runs on the writer's goroutine. A crash between the commit and fn loses the call, so it may only wake, never do.
func (t *Tx) AfterCommit(fn func()) { t.after = append(t.after, fn) }

// Value returns what was kept with the transaction under key, or makes it.
func (t *Tx) Value(key any, make_ func() any) any {
	if v, ok := t.values[key]; ok {
		return v
	}
	if t.values == nil {
		t.values = map[any]any{}
	}
	v := make_()
	t.values[key] = v
	return v
}

// run applies fn and the BeforeCommit functions. A panic becomes an error, so that one caller's bug cannot take the
// transactions of others with it.
func (t *Tx) run(ctx context.Context, fn func(*Tx) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = panicError(p)
		}
	}()
	if err := fn(t); err != nil {
		return err
	}
	// By index, because such a function may ask for another one.
	for i := 0; i < len(t.before); i++ { //nolint:intrange // the slice may grow
		if err := t.before[i](ctx); err != nil {
			return err
		}
	}
	return nil
}

// notify runs what was given to AfterCommit. The commit stands, so a panic there must not look like its failure, nor
// end the writer.
func (d *DB) notify(fn func()) {
	defer func() {
		if p := recover(); p != nil {
			d.log.Error("after a commit", "database", d.name, "error", panicError(p))
		}
	}()
	fn()
}

// Get implements Querier outside a transaction.
func (d *DB) Get(ctx context.Context, dest any, query string, args ...any) error {
	rows, err := d.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	return d.wrap(scanOne(rows, dest))
}

// Select implements Querier outside a transaction.
func (d *DB) Select(ctx context.Context, dest any, query string, args ...any) error {
	rows, err := d.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	return d.wrap(scanAll(rows, dest))
}

// Query implements Querier outside a transaction.
func (d *DB) Query(ctx context.Context, query string, args ...any) (*Rows, error) {
	d.counts.reads.Add(1)
	if err := d.refuse(); err != nil {
		return nil, d.wrap(err)
	}
	query, args = d.prepare(query, args)
	if d.dialect == SQLite {
		// Reads are short and local. A cancellable context would cost a goroutine per statement.
		rows, err := d.stmts.query(context.WithoutCancel(ctx), query, args)
		return rows, d.wrap(err)
	}
	rows, err := d.queryServer(ctx, query, args)
	for attempt := 1; isLost(err) && attempt < maxDead; attempt++ {
		// The connection had died in the pool, for example when the server was restarted. Reading again harms nobody.
		d.forgetDead(attempt)
		rows, err = d.queryServer(ctx, query, args)
	}
	return rows, d.wrap(err)
}

func (d *DB) queryServer(ctx context.Context, query string, args []any) (*Rows, error) {
	if d.native != nil {
		return d.native.query(ctx, query, args)
	}
	rows, err := d.pool.QueryxContext(ctx, query, args...) //nolint:rowserrcheck // whoever reads them asks
	if err != nil {
		return nil, err
	}
	return &Rows{std: rows}, nil
}

// maxDead bounds how many dead connections are passed over: after the second, no connection is trusted that was there before.
const maxDead = 3

// forgetDead makes the pool distrust its connections once several were found dead. The pool of database/sql finds out by itself.
func (d *DB) forgetDead(attempt int) {
	if d.native != nil && attempt > 1 {
		d.native.pool.Reset()
	}
}

// texts are statements as the dialect wants them, by those that callers write.
type texts struct{ m sync.Map }

func (t *texts) text(query string, bind func(string) string) string {
	if b, ok := t.m.Load(query); ok {
		return b.(string)
	}
	b := bind(query)
	t.m.Store(query, b)
	return b
}

// stmtCache keeps prepared statements of the reader pool. Distinct texts are few, because lists are padded by In.
type stmtCache struct {
	pool *sqlx.DB
	mu   sync.RWMutex
	m    map[string]*sqlx.Stmt
}

// maxStmts bounds what a careless caller with built SQL could fill; beyond it statements are not kept.
const maxStmts = 512

func (c *stmtCache) query(ctx context.Context, query string, args []any) (*Rows, error) {
	c.mu.RLock()
	s, n := c.m[query], len(c.m)
	c.mu.RUnlock()
	if s == nil {
		if n >= maxStmts {
			rows, err := c.pool.QueryxContext(ctx, query, args...)
			return stdRows(rows), err
		}
		fresh, err := c.pool.PreparexContext(ctx, query)
		if err != nil {
			return nil, err
		}
		c.mu.Lock()
		if s = c.m[query]; s == nil {
			if c.m == nil {
				c.m = map[string]*sqlx.Stmt{}
			}
			c.m[query], s = fresh, fresh
			fresh = nil
		}
		c.mu.Unlock()
		if fresh != nil {
			_ = fresh.Close()
		}
	}
	rows, err := s.QueryxContext(ctx, args...)
	return stdRows(rows), err
}

func stdRows(rows *sqlx.Rows) *Rows {
	if rows == nil {
		return nil
	}
	return &Rows{std: rows}
}

func (c *stmtCache) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, s := range c.m {
		_ = s.Close()
	}
	c.m = nil
}

// Write runs fn in one transaction and returns after its commit. See the package's guarantees.
func (d *DB) Write(ctx context.Context, fn func(tx *Tx) error) error {
	if d.writer != nil {
		if err := d.refuse(); err != nil {
			return d.wrap(err)
		}
		return d.writer.do(ctx, fn, false)
	}
	for attempt := 1; ; attempt++ {
		err := d.writeOnce(ctx, fn)
		if err == nil || attempt == maxAttempts || !isRetryable(err) {
			return err
		}
		if err := pause(ctx, attempt); err != nil {
			return err
		}
	}
}

// WriteUnsynced is Write for what somebody else still holds: it survives the end of the process, and on SQLite the end of the
// machine only after the next Write. On servers it is an ordinary Write.
func (d *DB) WriteUnsynced(ctx context.Context, fn func(tx *Tx) error) error {
	if d.writer != nil {
		if err := d.refuse(); err != nil {
			return d.wrap(err)
		}
		return d.writer.do(ctx, fn, true)
	}
	return d.Write(ctx, fn)
}

// WriteLazily runs fn with the next transaction, or alone after a short while, and does not wait for it. It is for
// housekeeping that may be lost in a crash and done again, such as forgetting what was already published: it never
// costs an fsync of its own on the path of a caller. Its own errors are logged; when the database fails under it, it is done again. On servers it is
// an ordinary Write.
func (d *DB) WriteLazily(fn func(tx *Tx) error) {
	if d.writer != nil {
		d.writer.doLazily(fn)
		return
	}
	//nolint:contextcheck // the caller does not wait, so its context does not bind
	if err := d.Write(context.Background(), fn); err != nil {
		d.log.Warn("housekeeping failed; it will be done again", "database", d.name, "error", err)
	}
}

// writeOnce runs fn in one transaction on a server.
func (d *DB) writeOnce(ctx context.Context, fn func(tx *Tx) error) error {
	for attempt := 1; ; attempt++ {
		if err := d.refuse(); err != nil {
			return d.wrap(err)
		}
		untouched, err := d.try(ctx, fn)
		if !untouched || attempt == maxDead {
			return err
		}
		d.forgetDead(attempt)
	}
}

// try is writeOnce on one connection. untouched says that it was dead before the transaction began, so that nothing has
// been done yet.
func (d *DB) try(ctx context.Context, fn func(tx *Tx) error) (untouched bool, err error) {
	var s serverTx = &pgTx{d: d}
	if d.native == nil {
		s = &mysqlTx{d: d}
	}
	defer s.end(ctx)
	t := &Tx{db: d, src: s}
	if err = ctx.Err(); err == nil {
		err = t.run(ctx, fn)
	}
	if err != nil {
		return !s.hasBegun() && isLost(err), err // whatever was sent, no commit was
	}
	if err := s.commit(ctx); err != nil {
		return !s.hasBegun() && neverBegan(err), d.wrap(fmt.Errorf("commit: %w", err))
	}
	d.counts.commits.Add(1)
	for _, f := range t.after {
		d.notify(f)
	}
	return false, nil
}
