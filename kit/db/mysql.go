package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"strings"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	"github.com/jmoiron/sqlx"
)

// mysqlTx is a transaction on MySQL or MariaDB. It begins with its first statement; several travel as one text.
type mysqlTx struct {
	d       *DB
	conn    *sqlx.Conn
	queued  []queued
	size    int // of the queued arguments, about, in bytes
	begun   bool
	ended   bool
	reading *Rows
}

// maxText bounds what is sent as one text; servers refuse packets that are much larger.
const maxText = 1 << 20

func (t *mysqlTx) hasBegun() bool { return t.begun }

func (t *mysqlTx) later(ctx context.Context, q queued) (int64, error) {
	t.queued = append(t.queued, q)
	t.size += len(q.query)
	for _, a := range q.args {
		t.size += 24
		if s, ok := a.(string); ok {
			t.size += len(s)
		}
	}
	if t.size > maxText {
		return 0, t.flush(ctx)
	}
	return 0, nil
}

// text joins what is queued and last.
func (t *mysqlTx) text(ctx context.Context, last string, args []any) (string, []any, error) {
	if t.conn == nil {
		conn, err := t.d.pool.Connx(ctx)
		if err != nil {
			return "", nil, err
		}
		t.conn = conn
	}
	t.d.counts.trips.Add(1)
	t.d.counts.statements.Add(int64(len(t.queued)))
	if last != "" {
		t.d.counts.statements.Add(1)
	}
	if t.begun && len(t.queued) == 0 {
		return last, args, nil
	}
	var b strings.Builder
	var all []any
	if !t.begun {
		t.d.counts.statements.Add(1)
		b.WriteString("BEGIN;")
	}
	for _, q := range t.queued {
		b.WriteString(q.query)
		b.WriteByte(';')
		all = append(all, q.args...)
	}
	b.WriteString(last)
	return strings.TrimSuffix(b.String(), ";"), append(all, args...), nil
}

// sent notes the outcome of what was queued. The server does not tell which statement has failed.
func (t *mysqlTx) sent(err error) error {
	waiting := t.queued
	t.queued, t.size = nil, 0
	if err == nil {
		t.begun = true
		return nil
	}
	if _, answered := errors.AsType[*mysqldriver.MySQLError](err); answered {
		t.begun = true
	}
	for i := range waiting {
		if meant := waiting[i].failed(err); !errors.Is(meant, err) {
			return meant
		}
	}
	return err
}

func (t *mysqlTx) exec(ctx context.Context, query string, args []any) (affected, lastID int64, err error) {
	text, all, err := t.text(ctx, query, args)
	if err != nil {
		return 0, 0, err
	}
	err = t.conn.Raw(func(dc any) error {
		named, err := values(dc, all)
		if err != nil {
			return err
		}
		res, err := dc.(driver.ExecerContext).ExecContext(ctx, text, named)
		if err != nil {
			return err
		}
		counts := res.(mysqldriver.Result).AllRowsAffected()
		affected = counts[len(counts)-1]
		return nil
	})
	return affected, 0, t.sent(err)
}

// values converts arguments as database/sql does.
func values(dc any, args []any) ([]driver.NamedValue, error) {
	checker, _ := dc.(driver.NamedValueChecker)
	out := make([]driver.NamedValue, len(args))
	for i, a := range args {
		out[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
		err := driver.ErrSkip
		if checker != nil {
			err = checker.CheckNamedValue(&out[i])
		}
		if errors.Is(err, driver.ErrSkip) {
			out[i].Value, err = driver.DefaultParameterConverter.ConvertValue(a)
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (t *mysqlTx) query(ctx context.Context, query string, args []any) (*Rows, error) {
	text, all, err := t.text(ctx, query, args)
	if err != nil {
		return nil, err
	}
	rows, err := t.conn.QueryxContext(ctx, text, all...) //nolint:rowserrcheck // handed to the caller
	if err := t.sent(err); err != nil {
		return nil, err
	}
	t.reading = &Rows{std: rows}
	return t.reading, nil
}

func (t *mysqlTx) flush(ctx context.Context) error {
	if len(t.queued) == 0 {
		return nil
	}
	_, _, err := t.exec(ctx, "", nil)
	return err
}

// commit sends what is queued and the commit together. Its outcome is awaited even when ctx ends.
func (t *mysqlTx) commit(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !t.begun && len(t.queued) == 0 {
		return nil
	}
	_, _, err := t.exec(context.WithoutCancel(ctx), "COMMIT", nil)
	t.ended = err == nil
	return err
}

func (t *mysqlTx) end(ctx context.Context) {
	if t.conn == nil {
		return
	}
	if t.reading != nil {
		_ = t.reading.Close()
	}
	if t.begun && !t.ended {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		t.d.counts.trips.Add(1)
		if _, err := t.conn.ExecContext(ctx, "ROLLBACK"); err != nil {
			t.d.log.Debug("rollback", "database", t.d.name, "error", err)
			// A connection whose state is not known must not serve anybody else.
			_ = t.conn.Raw(func(any) error { return driver.ErrBadConn })
		}
	}
	if err := t.conn.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
		t.d.log.Debug("give a connection back", "database", t.d.name, "error", err)
	}
	t.conn = nil
}
