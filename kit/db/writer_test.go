package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"emporium/kit/fault"
	"emporium/kit/kittest"
)

func openFile(t testing.TB) *DB {
	t.Helper()
	d, err := Open(context.Background(), "sqlite:"+filepath.Join(t.TempDir(), "x.db"), Options{Name: "x"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

func lease(tx *Tx, name string) error {
	return tx.InsertMany(context.Background(), "lease", []string{"name", "holder", "expires_at"}, [][]any{{name, "h", 1}})
}

func leases(t *testing.T, d *DB) int {
	t.Helper()
	var n int
	if err := d.Get(t.Context(), &n, "SELECT COUNT(*) FROM lease"); err != nil {
		t.Fatal(err)
	}
	return n
}

// group makes the writer busy, queues the jobs, and lets them be one group.
func group(t *testing.T, d *DB, ctxs []context.Context, fns ...func(tx *Tx) error) []error {
	t.Helper()
	running, goOn := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		_ = d.Write(context.Background(), func(*Tx) error { close(running); <-goOn; return nil })
	})
	<-running
	errs := make([]error, len(fns))
	for i, fn := range fns {
		ctx := context.Background()
		if i < len(ctxs) && ctxs[i] != nil {
			ctx = ctxs[i]
		}
		j := &job{ctx: ctx, fn: fn, done: make(chan error, 1)}
		d.writer.queue <- j
		wg.Go(func() { errs[i] = <-j.done })
	}
	close(goOn)
	wg.Wait()
	return errs
}

func TestAJobWhoseContextEndsBeforeItsTurnIsDropped(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	ctx, cancel := context.WithCancel(t.Context())
	errs := group(t, d, []context.Context{nil, ctx}, func(tx *Tx) error { cancel(); return lease(tx, "a") },
		func(tx *Tx) error { return lease(tx, "b") })
	if errs[0] != nil || !errors.Is(errs[1], context.Canceled) || leases(t, d) != 1 {
		t.Errorf("got %v and %d rows, want the first alone", errs, leases(t, d))
	}
}

// A full disk makes SQLite roll the whole transaction back. Nobody of the group may then be told that it was kept, and
// nothing of those who were told otherwise may be kept.
func TestATransactionThatSQLiteTookBack(t *testing.T) {
	t.Parallel()
	takeBack := func(tx *Tx) error {
		_, err := tx.Exec(context.Background(), "ROLLBACK") // what SQLite does by itself on SQLITE_FULL and SQLITE_IOERR
		if err == nil {
			_, _ = tx.Exec(context.Background(), "COMMIT") // fails, as the statement did that made SQLite do it
		}
		_ = lease(tx, "overlooked")
		return err
	}
	tests := []struct {
		name string
		fail func(tx *Tx) error
	}{
		{"and the caller saw it", func(tx *Tx) error { return errors.Join(takeBack(tx), errors.New("disk full")) }},
		{"and the caller overlooked it", takeBack},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d := openFile(t)
			notified := false
			errs := group(t, d, nil, func(tx *Tx) error {
				tx.AfterCommit(func() { notified = true })
				return lease(tx, "before")
			}, tt.fail, func(tx *Tx) error { return lease(tx, "after") })
			for i, err := range errs {
				if err == nil || i != 1 && fault.CodeOf(err) != fault.Unavailable {
					t.Errorf("%d: got %v, want an error that says try again", i, err)
				}
			}
			if n := leases(t, d); n != 0 || notified {
				t.Errorf("got %d rows and AfterCommit %v, want nothing", n, notified)
			}
			if err := d.Write(t.Context(), func(tx *Tx) error { return lease(tx, "later") }); err != nil || leases(t, d) != 1 {
				t.Errorf("the writer is of no use afterwards: %v", err)
			}
		})
	}
}

// Housekeeping that the database has failed under is done again, also when that took a whole transaction back; what fails by itself is not.
func TestHousekeepingIsDoneAgain(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	tries := 0
	d.WriteLazily(func(tx *Tx) error {
		if tries++; tries <= 2 { // the first attempt goes without savepoints, and is followed by one with them
			_, err := tx.Exec(context.Background(), "ROLLBACK") // as SQLite does by itself on SQLITE_FULL and SQLITE_IOERR
			return errors.Join(err, errors.New("disk full"))
		}
		return lease(tx, "redone")
	})
	wrong := 0
	d.WriteLazily(func(*Tx) error { wrong++; return errors.New("a slip") })
	kittest.Eventually(t, 10*time.Second, func() error {
		if n := leases(t, d); n != 1 {
			return fmt.Errorf("got %d rows, want the one that was done again", n)
		}
		return nil
	})
	if err := d.Write(t.Context(), func(tx *Tx) error { return lease(tx, "later") }); err != nil || leases(t, d) != 2 {
		t.Errorf("the writer is of no use afterwards: %v", err)
	}
	if err := d.Close(); err != nil { // the writer has ended: what it counted can be read
		t.Fatal(err)
	}
	if tries != 3 || wrong > 3 {
		t.Errorf("done %d times, and %d times what fails by itself", tries, wrong)
	}
}

func TestDiskFull(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	pages := func(n int) {
		t.Helper()
		var got int
		err := d.Write(t.Context(), func(tx *Tx) error { return tx.Get(t.Context(), &got, fmt.Sprintf("PRAGMA max_page_count = %d", n)) })
		if err != nil {
			t.Fatal(err)
		}
	}
	pages(1) // becomes the present size
	var failed error
	kept := 0
	for range 1000 {
		errs := group(t, d, nil, func(tx *Tx) error { return lease(tx, fmt.Sprint("a", kept)) }, func(tx *Tx) error { return lease(tx, fmt.Sprint("b", kept)) })
		for _, err := range errs {
			if err == nil {
				kept++
			} else {
				failed = err
			}
		}
		if failed != nil {
			break
		}
	}
	if fault.CodeOf(failed) != fault.Unavailable {
		t.Errorf("got %v, want %s", failed, fault.Unavailable)
	}
	if n := leases(t, d); n != kept {
		t.Errorf("got %d rows, want the %d that were acknowledged", n, kept)
	}
	pages(1 << 20)
	if err := d.Write(t.Context(), func(tx *Tx) error { return lease(tx, "room again") }); err != nil {
		t.Error(err)
	}
}

func TestTheWriterTakesItsConnectionAgain(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	if err := d.writer.alone(t.Context(), func(*sql.DB) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if err := d.Write(t.Context(), func(tx *Tx) error { return lease(tx, "a") }); err != nil {
		t.Fatal(err)
	}
	if err := d.writer.alone(t.Context(), func(*sql.DB) error { return errors.New("no") }); err == nil {
		t.Error("got no error, want that of the work")
	}
	if err := d.Write(t.Context(), func(tx *Tx) error { return lease(tx, "b") }); err != nil {
		t.Errorf("after work of its own on the pool: %v", err)
	}
}

func TestCloseWaitsForWhatHasBegun(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	var wg sync.WaitGroup
	var mu sync.Mutex
	acknowledged := 0
	started := make(chan struct{}, 64)
	for i := range 64 {
		wg.Go(func() {
			err := d.Write(context.Background(), func(tx *Tx) error { started <- struct{}{}; return lease(tx, fmt.Sprint(i)) })
			switch {
			case err == nil:
				mu.Lock()
				acknowledged++
				mu.Unlock()
			case fault.CodeOf(err) != fault.Unavailable:
				t.Errorf("got %v, want %s", err, fault.Unavailable)
			}
		})
	}
	<-started
	path := ""
	if err := d.Get(t.Context(), &path, "SELECT file FROM pragma_database_list WHERE name = 'main'"); err != nil {
		t.Fatal(err)
	}
	d.WriteLazily(func(tx *Tx) error { return lease(tx, "lazy") })
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	wg.Wait()
	if err := d.Write(t.Context(), func(*Tx) error { return nil }); fault.CodeOf(err) != fault.Unavailable {
		t.Errorf("write after close: got %v, want %s", err, fault.Unavailable)
	}
	again, err := Open(t.Context(), "sqlite:"+path, Options{Name: "x"})
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if n := leases(t, again); n != acknowledged+1 {
		t.Errorf("got %d rows, want the %d that were acknowledged and the lazy one", n, acknowledged)
	}
}

func TestAFullQueueSheds(t *testing.T) {
	t.Parallel()
	d := openFile(t)
	running, goOn := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		_ = d.Write(context.Background(), func(*Tx) error { close(running); <-goOn; return nil })
	})
	<-running
	for range queueLimit {
		d.writer.queue <- &job{ctx: context.Background(), fn: func(*Tx) error { return nil }, done: make(chan error, 1)}
	}
	err := d.Write(t.Context(), func(*Tx) error { return nil })
	close(goOn)
	wg.Wait()
	if f := fault.From(err); f == nil || f.Code != fault.Unavailable || f.RetryAfter == 0 {
		t.Errorf("got %v, want %s with a time to come back", err, fault.Unavailable)
	}
}

func TestIn(t *testing.T) {
	t.Parallel()
	type key string
	tests := []struct {
		name, query string
		args        []any
		text        string
		flat        int
	}{
		{"one", "a IN (?)", []any{[]string{"x"}}, "a IN (?)", 1},
		{"padded", "a IN (?)", []any{[]int64{1, 2, 3}}, "a IN (?,?,?,?)", 4},
		{"empty", "a IN (?)", []any{[]int{}}, "a IN (NULL)", 0},
		{"mixed", "a = ? AND b IN (?) AND c = ?", []any{1, []string{"x", "y"}, 2}, "a = ? AND b IN (?,?) AND c = ?", 4},
		{"named type", "a IN (?)", []any{[]key{"x", "y"}}, "a IN (?,?)", 2},
		{"bytes are one value", "a = ?", []any{[]byte("xyz")}, "a = ?", 1},
		{"fewer arguments", "a = ? AND b = ?", []any{1}, "a = ? AND b = ?", 1},
	}
	for _, tt := range tests {
		text, flat := expand(In(tt.query, tt.args...))
		if text != tt.text || len(flat) != tt.flat {
			t.Errorf("%s: got %q with %d arguments, want %q with %d", tt.name, text, len(flat), tt.text, tt.flat)
		}
	}
	if _, flat := expand(In("a IN (?)", make([]int, 20_000))); len(flat) != 20_000 {
		t.Errorf("a long list: got %d arguments, want it not padded beyond what SQLite takes", len(flat))
	}
	if got, want := Postgres.bind("a = ? AND b = ?"), "a = $1 AND b = $2"; got != want {
		t.Errorf("bind: got %q, want %q", got, want)
	}
	if got, want := arrayText("a IN (?) AND b NOT IN (?) AND c = ?"), "a = ANY($1) AND b <> ALL($2) AND c = $3"; got != want {
		t.Errorf("arrays: got %q, want %q", got, want)
	}
}
