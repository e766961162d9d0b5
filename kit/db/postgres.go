package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
)

// native is PostgreSQL without database/sql between: statements that nobody waits for travel together with the next one that
// somebody does, begin and commit included, so that a transaction takes few round trips.
type native struct {
	pool *pgxpool.Pool
	// patient is how migrations connect: nothing bounds what their statements may take.
	patient *pgx.ConnConfig
}

// postgresSettings are those of every connection. A URL that names one itself is left alone.
//   - Bounds of one statement and of waiting for a lock, in milliseconds, so that a caller gets an answer when the server is stuck;
//     and of a transaction whose process has fallen silent, so that its locks go.
//   - No sequential scans where an index serves: prepared statements keep the plan that they were given when a table was small or, as an
//     outbox mostly is, empty, and would read all of it ever after until it is analyzed. Where no index serves, tables are still scanned.
//   - No compilation of plans, which the costs that stand for "rather not" would set off, and which short statements never earn back.
var postgresSettings = [...]struct{ name, value string }{
	{"statement_timeout", "30000"}, {"lock_timeout", "10000"}, {"idle_in_transaction_session_timeout", "60000"},
	{"enable_seqscan", "off"}, {"jit", "off"},
}

// openPostgres makes the pool of a postgres:// URL. The error of a bad URL does not repeat it, because it holds a password.
func (d *DB) openPostgres(ctx context.Context, rawURL string) error {
	c, err := pgxpool.ParseConfig(rawURL)
	if err != nil {
		return errors.New("the postgres URL cannot be read; expected postgres://user:password@host:5432/database")
	}
	if c.ConnConfig.ConnectTimeout == 0 {
		c.ConnConfig.ConnectTimeout = connectTimeout
	}
	patient := c.ConnConfig.Copy()
	patient.DialFunc = dialer.DialContext
	w := d.watch
	w.probe = func(ctx context.Context) error {
		conn, err := pgx.ConnectConfig(ctx, patient)
		if err != nil {
			return err
		}
		return conn.Close(ctx)
	}
	c.ConnConfig.DialFunc = w.dial
	var settings strings.Builder
	for _, b := range postgresSettings {
		if _, given := c.ConnConfig.RuntimeParams[b.name]; !given {
			settings.WriteString("SET " + b.name + " = " + b.value + ";")
		}
	}
	c.AfterConnect = func(ctx context.Context, conn *pgx.Conn) error {
		adapt(conn.TypeMap())
		_, err := conn.PgConn().Exec(ctx, settings.String()).ReadAll()
		return err
	}
	c.MaxConns = int32(d.serverConns())
	c.MinConns, c.MinIdleConns = 0, 0
	c.MaxConnIdleTime = 5 * time.Minute
	c.MaxConnLifetime = 30 * time.Minute
	pool, err := pgxpool.NewWithConfig(ctx, c)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return fmt.Errorf("reach the server: %w", err)
	}
	d.dialect, d.native = Postgres, &native{pool: pool, patient: patient}
	d.watch.start()
	return nil
}

// migrator is a pool of database/sql for migrations alone. The caller closes it.
func (n *native) migrator() *sql.DB {
	pool := stdlib.OpenDB(*n.patient)
	pool.SetMaxOpenConns(2) // one holds the lock while the other works
	return pool
}

// adapt makes the driver treat values as the other databases do.
func adapt(m *pgtype.Map) {
	m.TryWrapEncodePlanFuncs = append(m.TryWrapEncodePlanFuncs, boolAsNumber, withRoom)
}

func (n *native) stats() sql.DBStats {
	s := n.pool.Stat()
	return sql.DBStats{
		MaxOpenConnections: int(s.MaxConns()), OpenConnections: int(s.TotalConns()), InUse: int(s.AcquiredConns()), Idle: int(s.IdleConns()),
		WaitCount: s.EmptyAcquireCount(), WaitDuration: s.EmptyAcquireWaitTime(),
	}
}

// query reads outside a transaction. The first row is awaited, so that a lost connection shows here.
func (n *native) query(ctx context.Context, query string, args []any) (*Rows, error) {
	conn, err := n.pool.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := conn.Query(ctx, query, args...)
	if err != nil {
		conn.Release()
		return nil, err
	}
	r := &pgRows{rows: rows, types: conn.Conn().TypeMap(), end: func() error { conn.Release(); return nil }}
	if err := r.prime(); err != nil {
		return nil, err
	}
	return &Rows{pg: r}, nil
}

// pgTx is a transaction on PostgreSQL. It begins with its first statement.
type pgTx struct {
	d    *DB
	conn *pgxpool.Conn
	// queued are statements whose outcome nobody has asked for yet.
	queued []queued
	begun  bool
	// reading is an answer that the caller has not closed yet.
	reading *pgRows
}

// queued is a statement that is sent with a later one.
type queued struct {
	query string
	args  []any
	fail  func(error) error // says what its failure means; may be nil
}

func (q *queued) failed(err error) error {
	if q.fail == nil {
		return err
	}
	return q.fail(err)
}

const beginReadCommitted = "begin isolation level read committed" // whatever the server's default is

func (t *pgTx) later(_ context.Context, q queued) (int64, error) {
	t.queued = append(t.queued, q)
	return 0, nil
}

func (t *pgTx) hasBegun() bool { return t.begun }

// send writes everything queued, and then last, in one go, and reads the answers up to last's.
func (t *pgTx) send(ctx context.Context, last string, args []any) (pgx.BatchResults, error) {
	if t.reading != nil {
		return nil, errors.New("rows of this transaction are still open")
	}
	if t.conn == nil {
		conn, err := t.d.native.pool.Acquire(ctx)
		if err != nil {
			return nil, err
		}
		t.conn = conn
	}
	b := &pgx.Batch{QueuedQueries: make([]*pgx.QueuedQuery, 0, len(t.queued)+2)}
	if !t.begun {
		b.Queue(beginReadCommitted)
	}
	for _, q := range t.queued {
		b.Queue(q.query, q.args...)
	}
	if last != "" {
		b.Queue(last, args...)
	}
	t.conn.Conn().PgConn().Frontend().Send(writeRoom(t.queued))
	answers := t.conn.SendBatch(ctx, b)
	t.d.counts.trips.Add(1)
	t.d.counts.statements.Add(int64(b.Len()))
	if !t.begun {
		if _, err := answers.Exec(); err != nil {
			_ = answers.Close()
			return nil, err
		}
		t.begun = true
	}
	waiting := t.queued
	t.queued = nil
	for i := range waiting {
		if _, err := answers.Exec(); err != nil {
			_ = answers.Close()
			return nil, waiting[i].failed(err)
		}
	}
	return answers, nil
}

func (t *pgTx) exec(ctx context.Context, query string, args []any) (affected, lastID int64, err error) {
	answers, err := t.send(ctx, query, args)
	if err != nil {
		return 0, 0, err
	}
	tag, err := answers.Exec()
	if closeErr := answers.Close(); err == nil {
		err = closeErr
	}
	return tag.RowsAffected(), 0, err
}

func (t *pgTx) query(ctx context.Context, query string, args []any) (*Rows, error) {
	answers, err := t.send(ctx, query, args)
	if err != nil {
		return nil, err
	}
	rows, err := answers.Query()
	if err != nil {
		_ = answers.Close()
		return nil, err
	}
	r := &pgRows{rows: rows, types: t.conn.Conn().TypeMap()}
	t.reading = r
	r.end = func() error {
		t.reading = nil
		return answers.Close()
	}
	return &Rows{pg: r}, nil
}

func (t *pgTx) flush(ctx context.Context) error {
	if len(t.queued) == 0 {
		return nil
	}
	answers, err := t.send(ctx, "", nil)
	if err != nil {
		return err
	}
	return answers.Close()
}

// commit sends what is queued and the commit together. Its outcome is awaited even when ctx ends, because an answer that does
// not know whether it was committed would be worse than a late one.
func (t *pgTx) commit(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !t.begun && len(t.queued) == 0 {
		return nil
	}
	answers, err := t.send(context.WithoutCancel(ctx), "commit", nil)
	if err != nil {
		return err
	}
	tag, err := answers.Exec()
	if closeErr := answers.Close(); err == nil {
		err = closeErr
	}
	if err == nil && tag.String() != "COMMIT" {
		err = pgx.ErrTxCommitRollback
	}
	return err
}

// end gives the connection back. What was not committed is rolled back.
func (t *pgTx) end(ctx context.Context) {
	if t.conn == nil {
		return
	}
	if t.reading != nil {
		_ = t.reading.close()
	}
	conn := t.conn.Conn()
	if !conn.IsClosed() && conn.PgConn().TxStatus() != 'I' {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		t.d.counts.trips.Add(1)
		if _, err := conn.Exec(ctx, "rollback"); err != nil {
			t.d.log.Debug("rollback", "database", t.d.name, "error", err)
		}
	}
	t.conn.Release() // which closes a connection that is not in order
	t.conn = nil
}
