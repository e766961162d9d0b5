package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"strings"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"emporium/kit/fault"
)

// maxAttempts bounds how often a transaction is run when the server asks for it to be run again.
const maxAttempts = 6

// wrap turns a lost or overloaded database into fault.Unavailable and leaves everything else as it is.
func (d *DB) wrap(err error) error {
	if err == nil || errors.Is(err, sql.ErrNoRows) || !isUnavailable(err) {
		return err
	}
	e := fault.Wrap(err, fault.Unavailable, "The data store cannot be reached at the moment; try again shortly.")
	e.RetryAfter = 1
	return e
}

// IsUnavailable reports whether err says that the database is gone or overloaded, so that trying later makes sense.
func IsUnavailable(err error) bool {
	return fault.Is(err, fault.Unavailable) || isUnavailable(err)
}

func isUnavailable(err error) bool {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false // that is the caller's own end, though it calls itself a net.Error
	}
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, errBusy) || errors.Is(err, errClosed) || errors.Is(err, errRolledBack) ||
		errors.Is(err, errAway) ||
		errors.Is(err, sql.ErrConnDone) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || errors.Is(err, mysqldriver.ErrInvalidConn) {
		return true
	}
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		// 08: connection, 53: resources, 57P: shutdown, 25006: a standby after failover, 57014: the server took too long.
		return strings.HasPrefix(pg.Code, "08") || strings.HasPrefix(pg.Code, "53") || strings.HasPrefix(pg.Code, "57P") || pg.Code == "25006" || pg.Code == "57014"
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return true
	}
	if pgconn.SafeToRetry(err) && strings.HasSuffix(err.Error(), "conn closed") {
		return true // the driver had seen the connection die before this statement; its error has no type of its own
	}
	if my, ok := errors.AsType[*mysqldriver.MySQLError](err); ok {
		switch my.Number {
		case 1040, 1053, 1203, 1290, 1836, 2006, 2013: // too many connections, shutdown, read-only, gone
			return true
		}
		return false
	}
	if lite, ok := errors.AsType[*sqlite.Error](err); ok {
		switch lite.Code() & 0xff {
		case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM,
			sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL:
			return true
		}
		return false
	}
	var netErr net.Error
	return errors.As(err, &netErr)
}

// isLost reports whether a connection of the pool turned out to be dead, while the server may well be there.
func isLost(err error) bool {
	var dial *pgconn.ConnectError
	return err != nil && !errors.As(err, &dial) && !isDial(err) && !errors.Is(err, errAway) &&
		isUnavailable(err)
}

func isDial(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// neverBegan reports, for a transaction whose begin was not answered, that the server has done nothing of it: the connection was
// found dead before anything was sent, or the server answered to the begin itself that it ends the session.
func neverBegan(err error) bool {
	if !isLost(err) {
		return false
	}
	_, answered := errors.AsType[*pgconn.PgError](err)
	return answered || pgconn.SafeToRetry(err) || errors.Is(err, driver.ErrBadConn)
}

// isRetryable reports whether the server rolled the transaction back and asks for another run.
func isRetryable(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code == "40001" || pg.Code == "40P01" || pg.Code == "55P03" // serialisation, deadlock, a lock waited for too long
	}
	if my, ok := errors.AsType[*mysqldriver.MySQLError](err); ok {
		return my.Number == 1213 || my.Number == 1205 || my.Number == 1020
	}
	return false
}

// IsUniqueViolation reports whether err says that a unique key already has such a row.
func IsUniqueViolation(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code == "23505"
	}
	if my, ok := errors.AsType[*mysqldriver.MySQLError](err); ok {
		return my.Number == mysqlDuplicate
	}
	if lite, ok := errors.AsType[*sqlite.Error](err); ok {
		return lite.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE || lite.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY
	}
	return false
}

// isConstraint reports that SQLite has refused a statement because of what it would have made.
func isConstraint(err error) bool {
	var lite *sqlite.Error
	return errors.As(err, &lite) && lite.Code()&0xff == sqlite3.SQLITE_CONSTRAINT
}

// pause waits a little longer after each attempt, with jitter, or until ctx ends.
func pause(ctx context.Context, attempt int) error {
	d := time.Duration(attempt*attempt) * 4 * time.Millisecond
	d += rand.N(d) //nolint:gosec // jitter needs no secrecy
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
