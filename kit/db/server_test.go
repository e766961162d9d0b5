package db_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	_ "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
)

func contains(s, part string) bool { return strings.Contains(s, part) }

// onServers runs a test on the databases that are reached by a connection.
func onServers(t *testing.T, test func(t *testing.T, d *db.DB, kill func())) {
	t.Helper()
	t.Parallel()
	for _, kind := range kittest.Databases(t)[1:] {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			raw := kind.URL(t)
			test(t, openURL(t, raw), func() { killAll(t, raw) })
		})
	}
}

// killAll ends every connection to the test's database, as a restart of the server does.
func killAll(t *testing.T, raw string) {
	t.Helper()
	ctx := t.Context()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	user := u.User.Username()
	if u.Scheme == "postgres" {
		admin, err := sql.Open("pgx", os.Getenv(kittest.PostgresVariable))
		if err != nil {
			t.Fatal(err)
		}
		defer admin.Close()
		if _, err := admin.ExecContext(ctx, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", user); err != nil {
			t.Fatal(err)
		}
		return
	}
	a, err := url.Parse(os.Getenv(kittest.MySQLVariable))
	if err != nil {
		t.Fatal(err)
	}
	password, _ := a.User.Password()
	admin, err := sql.Open("mysql", fmt.Sprintf("%s:%s@tcp(%s)%s", a.User.Username(), password, a.Host, a.Path))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	rows, err := admin.QueryContext(ctx, "SELECT id FROM information_schema.processlist WHERE user = ?", user)
	if err != nil {
		t.Fatal(err)
	}
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil { //nolint:sqlclosecheck // closed here, before the next statement
		t.Fatal(err)
	}
	for _, id := range ids {
		_, _ = admin.ExecContext(ctx, fmt.Sprintf("KILL %d", id)) // it may have ended by itself
	}
}

func TestDeadlocksAreTriedAgain(t *testing.T) {
	onServers(t, func(t *testing.T, d *db.DB, _ func()) {
		ctx := kittest.Context(t)
		err := d.Write(ctx, func(tx *db.Tx) error { return errors.Join(put(ctx, tx, "a", 1), put(ctx, tx, "b", 1)) })
		if err != nil {
			t.Fatal(err)
		}
		// Both hold their first row before either asks for its second.
		var both sync.WaitGroup
		both.Add(2)
		var runs [2]int
		var wg sync.WaitGroup
		for i, order := range [][]string{{"a", "b"}, {"b", "a"}} {
			wg.Go(func() {
				err := d.Write(ctx, func(tx *db.Tx) error {
					runs[i]++
					for k, id := range order {
						if _, err := tx.Exec(ctx, "UPDATE item SET qty = qty + 1 WHERE id = ?", id); err != nil {
							return err
						}
						if k == 0 && runs[i] == 1 {
							both.Done()
							both.Wait()
						}
					}
					return nil
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		var sum int
		if err := d.Get(ctx, &sum, "SELECT SUM(qty) FROM item"); err != nil || sum != 6 {
			t.Errorf("got sum %d, %v, want 6", sum, err)
		}
		if runs[0]+runs[1] < 3 {
			t.Errorf("got %v runs, want one to have been tried again", runs)
		}
	})
}

func TestLostConnections(t *testing.T) {
	onServers(t, func(t *testing.T, d *db.DB, kill func()) {
		ctx := kittest.Context(t)
		// In the middle of a transaction: the caller must know, because its commit is not there.
		err := d.Write(ctx, func(tx *db.Tx) error {
			if err := errors.Join(put(ctx, tx, "a", 1), tx.Flush(ctx)); err != nil {
				return err
			}
			kill()
			return put(ctx, tx, "b", 1)
		})
		if fault.CodeOf(err) != fault.Unavailable || !db.IsUnavailable(err) {
			t.Errorf("got %v, want %s", err, fault.Unavailable)
		}
		if n := count(t, d); n != 0 {
			t.Errorf("got %d rows, want none of the lost transaction", n)
		}
		// Between two transactions nobody needs to know: several connections lie dead in the pool.
		for i := range 5 {
			var wg sync.WaitGroup
			for range 4 {
				wg.Go(func() {
					var n int
					if err := d.Get(ctx, &n, "SELECT COUNT(*) FROM item"); err != nil {
						t.Errorf("read: %v", err)
					}
				})
			}
			wg.Wait()
			kill()
			if i%2 == 0 {
				if n := count(t, d); n != i {
					t.Errorf("got %d rows, want %d", n, i)
				}
			}
			if err := d.Write(ctx, func(tx *db.Tx) error { return put(ctx, tx, fmt.Sprint(i), 1) }); err != nil {
				t.Errorf("write after connections were lost: %v", err)
			}
		}
	})
}

func TestIsolationIsReadCommitted(t *testing.T) {
	onServers(t, func(t *testing.T, d *db.DB, _ func()) {
		ctx := kittest.Context(t)
		err := d.Write(ctx, func(tx *db.Tx) error {
			for want := range 2 {
				if n := count(t, tx); n != want {
					t.Errorf("got %d rows, want %d", n, want)
				}
				if err := d.Write(ctx, func(tx *db.Tx) error { return put(ctx, tx, fmt.Sprint(want), 1) }); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestSkipLocked(t *testing.T) {
	onServers(t, func(t *testing.T, d *db.DB, _ func()) {
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		err := d.Write(ctx, func(tx *db.Tx) error { return errors.Join(put(ctx, tx, "a", 1), put(ctx, tx, "b", 1)) })
		if err != nil {
			t.Fatal(err)
		}
		claim := func(tx *db.Tx) (ids []string, err error) {
			err = tx.Select(ctx, &ids, "SELECT id FROM item ORDER BY id LIMIT 1"+tx.SkipLocked())
			return ids, err
		}
		err = d.Write(ctx, func(tx *db.Tx) error {
			mine, err := claim(tx)
			if err != nil {
				return err
			}
			return d.Write(ctx, func(tx *db.Tx) error {
				theirs, err := claim(tx)
				if len(mine) != 1 || len(theirs) != 1 || mine[0] == theirs[0] {
					t.Errorf("got %v and %v, want one row each", mine, theirs)
				}
				return err
			})
		})
		if err != nil {
			t.Error(err)
		}
	})
}
