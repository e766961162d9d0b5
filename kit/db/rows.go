package db

import (
	"context"
	"database/sql"
	"math/bits"
	"reflect"
	"strings"
	"sync"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
)

// maxRows bounds the rows of one statement; more are sent in several.
const maxRows = 256

// InsertMany inserts rows, many per statement. Statements hold a power of two of rows, so that few texts exist and prepared ones are
// found again; PostgreSQL's take any number of them.
//
// On servers the rows travel with the next statement whose outcome somebody waits for, the commit at the latest, and a failure
// shows there: whoever wants to know it before the transaction ends calls Flush. The same holds for Upsert, InsertNew and ExecLater.
func (t *Tx) InsertMany(ctx context.Context, table string, cols []string, rows [][]any) error {
	return t.insertLater(ctx, "INSERT", table, cols, rows, "", nil)
}

// InsertNew is InsertMany for rows none of which may be there already: else the transaction fails with exists.
func (t *Tx) InsertNew(ctx context.Context, table string, cols []string, rows [][]any, exists error) error {
	return t.insertLater(ctx, "INSERT", table, cols, rows, "", func(err error) error {
		if IsUniqueViolation(err) {
			return exists
		}
		return err
	})
}

// Upsert inserts rows; where the key exists already, updateCols take the new values. Rows of one call must have
// distinct keys: PostgreSQL refuses to touch a row twice. On MySQL any unique key counts, not keyCols alone.
func (t *Tx) Upsert(ctx context.Context, table string, cols, keyCols, updateCols []string, rows [][]any) error {
	if len(updateCols) == 0 {
		_, err := t.InsertIgnore(ctx, table, cols, rows)
		return err
	}
	return t.insertLater(ctx, "INSERT", table, cols, rows, t.db.dialect.upsertTail(keyCols, updateCols), nil)
}

// InsertIgnore inserts the rows whose keys do not exist yet and returns how many those were.
func (t *Tx) InsertIgnore(ctx context.Context, table string, cols []string, rows [][]any) (int64, error) {
	verb, tail := t.db.dialect.ignore()
	var total int64
	err := t.eachInsert(ctx, verb, table, cols, rows, tail, func(query string, args []any) error {
		affected, _, err := t.src.exec(ctx, query, args)
		total += affected
		if err == nil && verb == insertIgnore {
			err = t.warnings(ctx)
		}
		return err
	})
	return total, t.db.wrap(err)
}

func (t *Tx) insertLater(ctx context.Context, verb, table string, cols []string, rows [][]any, tail string, fail func(error) error) error {
	err := t.eachInsert(ctx, verb, table, cols, rows, tail, func(query string, args []any) error {
		last, err := t.src.later(ctx, queued{query, args, fail})
		if last > 0 {
			t.lastID = last
		}
		return err
	})
	return t.db.wrap(err)
}

// eachInsert makes the statements that insert the rows.
func (t *Tx) eachInsert(ctx context.Context, verb, table string, cols []string, rows [][]any, tail string, run func(query string, args []any) error) error {
	if t.db.native != nil {
		return t.eachColumns(ctx, table, cols, rows, tail, run)
	}
	limit := min(maxRows, 30_000/len(cols))
	for len(rows) > 0 {
		n := min(len(rows), limit)
		n = 1 << (bits.Len(uint(n)) - 1)
		args := make([]any, 0, n*len(cols))
		for _, r := range rows[:n] {
			args = append(args, r...)
		}
		if err := run(t.db.insertText(verb, table, cols, n, tail), args); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// warnings turns what MySQL's INSERT IGNORE passes over into an error, apart from what it is there for: a key that exists. Else
// a text that is too long would be cut, and a row that points nowhere be dropped, without a word.
func (t *Tx) warnings(ctx context.Context) error {
	var found []struct {
		Level   string `db:"Level"`
		Code    uint16 `db:"Code"`
		Message string `db:"Message"`
	}
	rows, err := t.src.query(ctx, "SHOW WARNINGS", nil)
	if err != nil {
		return err
	}
	if err := scanAll(rows, &found); err != nil {
		return err
	}
	for _, w := range found {
		if w.Level != "Note" && w.Code != mysqlDuplicate {
			return &mysqldriver.MySQLError{Number: w.Code, Message: w.Message}
		}
	}
	return nil
}

type insertKey struct {
	dialect                 Dialect
	verb, table, cols, tail string
	n                       int
}

var insertTexts sync.Map // insertKey → SQL

func (d *DB) insertText(verb, table string, cols []string, n int, tail string) string {
	key := insertKey{d.dialect, verb, table, strings.Join(cols, ","), tail, n}
	if s, ok := insertTexts.Load(key); ok {
		return s.(string)
	}
	s := d.dialect.insert(verb, table, cols, n, tail)
	insertTexts.Store(key, s)
	return s
}

// Micros is how times are stored: microseconds since 1970 UTC, 0 for the zero time.
func Micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// Time reads what Micros stored.
func Time(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

var scanner = reflect.TypeFor[sql.Scanner]()

// scannable reports whether dest is read as one column: everything but structs that do not scan themselves.
func scannable(dest any) bool {
	switch dest.(type) {
	case *string, *int, *int64, *bool, *float64, *[]byte, *time.Time, sql.Scanner:
		return true
	}
	t := reflect.TypeOf(dest)
	if t == nil || t.Kind() != reflect.Pointer {
		return true // Scan says what is wrong
	}
	return t.Elem().Kind() != reflect.Struct || t.Implements(scanner)
}
