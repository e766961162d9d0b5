package db_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// migrations is one migration, which is the same text in every dialect.
func migrations() fstest.MapFS {
	const text = `-- +goose Up
CREATE TABLE item (id VARCHAR(64) NOT NULL PRIMARY KEY, qty BIGINT NOT NULL, live SMALLINT NOT NULL, note VARCHAR(20));
CREATE UNIQUE INDEX item_note ON item (note);
CREATE TABLE part (item_id VARCHAR(64) NOT NULL, FOREIGN KEY (item_id) REFERENCES item (id));
`
	fsys := fstest.MapFS{}
	for _, d := range []db.Dialect{db.SQLite, db.Postgres, db.MySQL} {
		fsys[string(d)+"/00001_item.sql"] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func openURL(t testing.TB, url string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "test", Migrations: migrations(), Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return d
}

// each runs a test on a fresh database of every kind.
func each(t *testing.T, test func(t *testing.T, d *db.DB)) {
	t.Helper()
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			test(t, openURL(t, kind.URL(t)))
		})
	}
}

var itemCols = []string{"id", "qty", "live", "note"}

func put(ctx context.Context, tx *db.Tx, id string, qty int) error {
	return tx.InsertMany(ctx, "item", itemCols, [][]any{{id, qty, qty > 0, nil}})
}

func count(t *testing.T, q db.Querier) int {
	t.Helper()
	var n int
	if err := q.Get(t.Context(), &n, "SELECT COUNT(*) FROM item"); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWriteCommitsOrRollsBack(t *testing.T) {
	boom := errors.New("boom")
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		tests := []struct {
			name  string
			after error
			fail  func()
			kept  bool
		}{
			{name: "kept", kept: true},
			{name: "error", after: boom},
			{name: "panic", fail: func() { panic("a bug") }},
		}
		for _, tt := range tests {
			notified := false
			err := d.Write(ctx, func(tx *db.Tx) error {
				tx.AfterCommit(func() { notified = true })
				if err := put(ctx, tx, tt.name, 1); err != nil {
					return err
				}
				if tt.fail != nil {
					tt.fail()
				}
				return tt.after
			})
			if tt.kept != (err == nil) || tt.after != nil && !errors.Is(err, tt.after) {
				t.Errorf("%s: got error %v", tt.name, err)
			}
			if notified != tt.kept {
				t.Errorf("%s: AfterCommit ran %v, want %v", tt.name, notified, tt.kept)
			}
		}
		if n := count(t, d); n != 1 {
			t.Errorf("got %d rows, want 1", n)
		}
	})
}

func TestBeforeCommitIsPartOfTheTransaction(t *testing.T) {
	boom := errors.New("boom")
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		write := func(last error) error {
			return d.Write(ctx, func(tx *db.Tx) error {
				tx.BeforeCommit(func(ctx context.Context) error {
					// A hook that asks for another one, as an outbox does that is first used in a hook.
					tx.BeforeCommit(func(ctx context.Context) error {
						return errors.Join(put(ctx, tx, "second", 2), last)
					})
					return put(ctx, tx, "first", 1)
				})
				return nil
			})
		}
		if err := write(boom); !errors.Is(err, boom) {
			t.Errorf("got %v, want the hook's error", err)
		}
		if n := count(t, d); n != 0 {
			t.Errorf("got %d rows after a failing hook, want none", n)
		}
		if err := write(nil); err != nil {
			t.Error(err)
		}
		if n := count(t, d); n != 2 {
			t.Errorf("got %d rows, want those of both hooks", n)
		}
	})
}

func TestAPanicAfterTheCommitHarmsNobody(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			tx.AfterCommit(func() { panic("a bug") })
			return put(t.Context(), tx, "a", 1)
		})
		if err != nil || count(t, d) != 1 {
			t.Errorf("got %v and %d rows, want the commit", err, count(t, d))
		}
	})
}

func TestManyWritersAreIsolated(t *testing.T) {
	boom := errors.New("boom")
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		var wg sync.WaitGroup
		for i := range 64 {
			wg.Go(func() {
				err := d.Write(ctx, func(tx *db.Tx) error {
					if err := put(ctx, tx, fmt.Sprint(i), i); err != nil {
						return err
					}
					switch i % 4 {
					case 1:
						return boom
					case 2:
						panic("a bug")
					case 3:
						// A statement that fails inside the transaction.
						return put(ctx, tx, fmt.Sprint(i), i)
					}
					return nil
				})
				switch i % 4 {
				case 0:
					if err != nil {
						t.Errorf("%d: %v", i, err)
					}
				case 1:
					if !errors.Is(err, boom) {
						t.Errorf("%d: got %v, want its own error", i, err)
					}
				case 2:
					if err == nil || !strings.Contains(err.Error(), "a bug") {
						t.Errorf("%d: got %v, want the panic as an error", i, err)
					}
				case 3:
					if !db.IsUniqueViolation(err) {
						t.Errorf("%d: got %v, want a unique violation", i, err)
					}
				}
			})
		}
		wg.Wait()
		if n := count(t, d); n != 16 {
			t.Errorf("got %d rows, want 16", n)
		}
	})
}

func TestRowsInBulk(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		rows := func(from, to int) (out [][]any) {
			for i := from; i < to; i++ {
				out = append(out, []any{fmt.Sprintf("%05d", i), i, i%2 == 1, nil})
			}
			return out
		}
		sum := func() (n int) {
			t.Helper()
			if err := d.Get(ctx, &n, "SELECT COALESCE(SUM(qty), 0) FROM item"); err != nil {
				t.Fatal(err)
			}
			return n
		}
		write := func(fn func(tx *db.Tx) error) {
			t.Helper()
			if err := d.Write(ctx, fn); err != nil {
				t.Fatal(err)
			}
		}
		// Around every border: a power of two, the limit of one statement, and several statements.
		for _, n := range []int{0, 1, 2, 3, 255, 256, 257, 1000} {
			write(func(tx *db.Tx) error {
				if _, err := tx.Exec(ctx, "DELETE FROM item"); err != nil {
					return err
				}
				return tx.InsertMany(ctx, "item", itemCols, rows(0, n))
			})
			if got := count(t, d); got != n {
				t.Errorf("InsertMany of %d rows: got %d", n, got)
			}
			if got, want := sum(), n*(n-1)/2; got != want {
				t.Errorf("InsertMany of %d rows: got sum %d, want %d", n, got, want)
			}
		}
		write(func(tx *db.Tx) error {
			fresh, err := tx.InsertIgnore(ctx, "item", itemCols, rows(600, 1400))
			if fresh != 400 {
				t.Errorf("InsertIgnore: got %d new rows, want 400", fresh)
			}
			return err
		})
		double := rows(1000, 1500)
		for _, r := range double {
			r[1] = 1
		}
		write(func(tx *db.Tx) error {
			return tx.Upsert(ctx, "item", itemCols, []string{"id"}, []string{"qty"}, double)
		})
		if got, want := sum(), 1000*999/2+500; got != want {
			t.Errorf("Upsert: got sum %d, want %d", got, want)
		}
		write(func(tx *db.Tx) error {
			return tx.Upsert(ctx, "item", itemCols, []string{"id"}, nil, rows(0, 2000))
		})
		if got := count(t, d); got != 2000 {
			t.Errorf("Upsert without columns to update: got %d rows, want 2000", got)
		}
		write(func(tx *db.Tx) error {
			// A row that exists with the values that it has is found, so it counts.
			n, err := tx.Exec(ctx, "UPDATE item SET qty = qty WHERE id < ?", "00010")
			if n != 10 {
				t.Errorf("Exec: got %d rows, want 10", n)
			}
			return err
		})
	})
}

func TestInsertIgnoreIgnoresNothingElse(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		tests := []struct {
			name, table string
			cols        []string
			row         []any
		}{
			{"no value", "item", itemCols, []any{"a", nil, 1, nil}},
			{"points nowhere", "part", []string{"item_id"}, []any{"nowhere"}},
		}
		if d.Dialect() != db.SQLite { // which has no limit of length
			tests = append(tests, struct {
				name, table string
				cols        []string
				row         []any
			}{"too long", "item", itemCols, []any{"a", 1, 1, strings.Repeat("x", 21)}})
		}
		for _, tt := range tests {
			err := d.Write(ctx, func(tx *db.Tx) error {
				_, err := tx.InsertIgnore(ctx, tt.table, tt.cols, [][]any{tt.row})
				return err
			})
			if err == nil {
				t.Errorf("%s: got no error", tt.name)
			}
		}
		if n := count(t, d); n != 0 {
			t.Errorf("got %d rows, want none", n)
		}
	})
}

func TestReading(t *testing.T) {
	type status string
	type row struct {
		ID   string `db:"id"`
		Qty  int64  `db:"qty"`
		Live bool   `db:"live"`
	}
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		check := func(q db.Querier) error {
			var rows []row
			if err := q.Select(ctx, &rows, "SELECT id, qty, live FROM item WHERE qty >= ? ORDER BY id", 0); err != nil {
				return err
			}
			if diff := cmp.Diff([]row{{"a", 0, false}, {"b", 2, true}}, rows); diff != "" {
				t.Errorf("Select of structs (-want +got):\n%s", diff)
			}
			var ids []string
			if err := q.Select(ctx, &ids, "SELECT id FROM item ORDER BY id DESC"); err != nil {
				return err
			}
			if diff := cmp.Diff([]string{"b", "a"}, ids); diff != "" {
				t.Errorf("Select of scalars (-want +got):\n%s", diff)
			}
			var one row
			if err := q.Get(ctx, &one, "SELECT id, qty, live FROM item WHERE id = ?", "b"); err != nil {
				return err
			}
			var live bool
			if err := q.Get(ctx, &live, "SELECT live FROM item WHERE id = ?", "b"); err != nil {
				return err
			}
			var named status
			if err := q.Get(ctx, &named, "SELECT id FROM item WHERE id = ?", "b"); err != nil {
				return err
			}
			if one != (row{"b", 2, true}) || !live || named != "b" {
				t.Errorf("Get: got %v, %v, %v", one, live, named)
			}
			if err := q.Get(ctx, &one, "SELECT id, qty, live FROM item WHERE id = ?", "none"); !errors.Is(err, db.ErrNoRows) {
				t.Errorf("Get of nothing: got %v, want ErrNoRows", err)
			}
			text, args := db.In("SELECT id FROM item WHERE id IN (?) AND qty > ? OR id IN (?) ORDER BY id",
				[]string{"a", "b", "c"}, 1, []string{})
			if err := q.Select(ctx, &ids, text, args...); err != nil {
				return err
			}
			if len(ids) != 1 || ids[0] != "b" {
				t.Errorf("In: got %v, want b", ids)
			}
			return nil
		}
		err := d.Write(ctx, func(tx *db.Tx) error {
			return errors.Join(put(ctx, tx, "a", 0), put(ctx, tx, "b", 2), check(tx))
		})
		if err := errors.Join(err, check(d)); err != nil {
			t.Fatal(err)
		}
		// More distinct texts than are kept prepared.
		for i := range 600 {
			var n int
			if err := d.Get(ctx, &n, fmt.Sprintf("SELECT COUNT(*) + %d FROM item", i)); err != nil || n != i+2 {
				t.Fatalf("text %d: got %d, %v", i, n, err)
			}
		}
		err = d.Write(ctx, func(tx *db.Tx) error {
			for i := range 600 {
				if _, err := tx.Exec(ctx, fmt.Sprintf("UPDATE item SET qty = %d WHERE id = ?", i), "a"); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestAContextThatEndedWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err := d.Write(ctx, func(tx *db.Tx) error { return put(ctx, tx, "a", 1) })
		if !errors.Is(err, context.Canceled) || db.IsUnavailable(err) {
			t.Errorf("got %v, want the caller's own end", err)
		}
		late, cancelLate := context.WithDeadline(t.Context(), time.Unix(0, 0))
		defer cancelLate()
		if err := d.Write(late, func(*db.Tx) error { return nil }); !errors.Is(err, context.DeadlineExceeded) || db.IsUnavailable(err) {
			t.Errorf("got %v, want the caller's own deadline", err)
		}
		if n := count(t, d); n != 0 {
			t.Errorf("got %d rows, want none", n)
		}
	})
}

func TestWriteLazily(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		d.WriteLazily(func(tx *db.Tx) error { return put(ctx, tx, "alone", 1) })
		kittest.Eventually(t, 10*time.Second, func() error {
			if n := count(t, d); n != 1 {
				return fmt.Errorf("got %d rows, want 1", n)
			}
			return nil
		})
		d.WriteLazily(func(tx *db.Tx) error { return put(ctx, tx, "with another", 1) })
		d.WriteLazily(func(tx *db.Tx) error { return put(ctx, tx, "alone", 1) }) // fails, alone
		if err := d.Write(ctx, func(tx *db.Tx) error { return put(ctx, tx, "another", 1) }); err != nil {
			t.Fatal(err)
		}
		if n := count(t, d); n != 3 {
			t.Errorf("got %d rows, want 3: the next transaction takes lazy ones along", n)
		}
	})
}

// What ends the rows before their end is told by Close as well: a reader that takes all rows and closes must not take some for all.
func TestRowsThatEndEarly(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		query := map[db.Dialect]string{
			db.SQLite:   "SELECT abs(-9223372036854775806 - n) FROM (SELECT 1 AS n UNION ALL SELECT 2)",
			db.Postgres: "SELECT 1 / (2 - n) FROM generate_series(1, 2) AS n",
			db.MySQL:    "SELECT (SELECT s.n FROM (SELECT 1 AS n UNION ALL SELECT 2) s WHERE s.n <= t.n) FROM (SELECT 1 AS n UNION ALL SELECT 2) t",
		}[d.Dialect()]
		read := func(q db.Querier) (n int, err error) {
			rows, err := q.Query(t.Context(), query)
			if err != nil {
				return 0, err
			}
			for rows.Next() {
				n++
			}
			return n, rows.Close()
		}
		if n, err := read(d); err == nil {
			t.Errorf("outside a transaction: %d rows and no error", n)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if n, err := read(tx); err != nil {
				return err
			} else if n < 2 {
				t.Errorf("in a transaction: %d rows and no error", n)
			}
			return nil
		})
		if err == nil {
			t.Error("the transaction went on without them")
		}
	})
}
