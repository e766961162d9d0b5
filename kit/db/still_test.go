package db

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// steps counts in the end of a lease.
func steps(t *testing.T, d *DB, n int64) {
	t.Helper()
	err := d.WriteUnsynced(context.Background(), func(tx *Tx) error {
		return tx.Upsert(context.Background(), "lease", []string{"name", "holder", "expires_at"}, []string{"name"}, []string{"expires_at"}, [][]any{{"step", "h", n}})
	})
	if err != nil {
		t.Error(err)
	}
}

func step(t *testing.T, path string) (n int64) {
	t.Helper()
	d, err := Open(t.Context(), "sqlite:"+path, Options{Name: "copy", SkipMigrations: true})
	if err != nil {
		t.Fatal(err)
	}
	err = d.Get(t.Context(), &n, "SELECT COALESCE(MAX(expires_at), 0) FROM lease")
	if err := errors.Join(err, d.Close()); err != nil {
		t.Fatal(err)
	}
	return n
}

// A change that is made in one file after it was made in another is never seen in the one alone, however many files are begun to be read
// between the two, and however busy they are.
func TestStillIsOneMoment(t *testing.T) {
	t.Parallel()
	var files []*DB
	var paths []string
	dir := t.TempDir()
	for i := range 20 {
		paths = append(paths, filepath.Join(dir, fmt.Sprintf("%02d.db", i)))
		d, err := Open(t.Context(), "sqlite:"+paths[i], Options{Name: "x", MaxConns: 1})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = d.Close() })
		files = append(files, d)
	}
	first, last := files[0], files[len(files)-1]
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	defer wg.Wait()
	defer stop()
	for _, d := range []*DB{first, last} {
		wg.Go(func() {
			for ctx.Err() == nil {
				if err := d.Write(context.Background(), func(tx *Tx) error {
					_, err := tx.Exec(context.Background(), "UPDATE lease SET holder = 'other'")
					return err
				}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	// Each moment is a later one: the files go on in between.
	var made atomic.Int64
	wg.Go(func() {
		for n := int64(1); ctx.Err() == nil; n++ {
			steps(t, first, n)
			steps(t, last, n)
			made.Store(n)
		}
	})
	before := int64(-1)
	for i := range 20 {
		kittest.Eventually(t, 10*time.Second, func() error {
			if made.Load() <= before {
				return errors.New("no step was made")
			}
			return nil
		})
		s, err := HoldStill(t.Context(), paths)
		if err != nil {
			t.Fatal(err)
		}
		var at []int64
		for _, n := range []int{0, len(paths) - 1} {
			to := fmt.Sprintf("%s.%d", paths[n], i)
			var done, all int64
			if err := s.Copy(t.Context(), n, to, func(d, a int64) { done, all = d, a }); err != nil {
				t.Fatal(err)
			}
			if info, err := os.Stat(to); err != nil || done != all || all != info.Size() || info.Mode().Perm() != 0o600 {
				t.Errorf("copied %d of %d bytes: %v, %v", done, all, info, err)
			}
			at = append(at, step(t, to))
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if at[1] > at[0] || at[1] < at[0]-1 || at[0] <= before {
			t.Errorf("the first file is at step %d, the last at %d, and the first was at %d", at[0], at[1], before)
		}
		before = at[0]
	}
}

func TestStillRefuses(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "x.db")
	d, err := Open(t.Context(), "sqlite:"+path, Options{Name: "x"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	if _, err := HoldStill(t.Context(), []string{path, filepath.Join(dir, "none.db")}); err == nil || !strings.Contains(err.Error(), "none.db") {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "none.db")); !os.IsNotExist(err) {
		t.Errorf("it was made: %v", err)
	}
	s, err := HoldStill(t.Context(), []string{path})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	to := filepath.Join(dir, "copy.db")
	if err := os.WriteFile(to, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Copy(t.Context(), 0, to, nil); !errors.Is(err, os.ErrExist) {
		t.Errorf("over a file that is there: %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Copy(ended, 0, filepath.Join(dir, "ended.db"), nil); err == nil {
		t.Error("a copy goes on after its context has ended")
	}
	damaged := filepath.Join(dir, "damaged.db")
	if err := s.Copy(t.Context(), 0, damaged, nil); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(damaged)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096; i < 8192; i++ {
		text[i] = 0xff
	}
	if err := os.WriteFile(damaged, text, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := CheckFile(t.Context(), damaged); err == nil {
		t.Error("a damaged file passes")
	}
}

// A writer that does not let go is not waited for beyond ctx, and nobody is held up afterwards.
func TestStillGivesUp(t *testing.T) {
	t.Parallel()
	free := filepath.Join(t.TempDir(), "free.db")
	other, err := Open(t.Context(), "sqlite:"+free, Options{Name: "free"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	path := filepath.Join(t.TempDir(), "x.db")
	d, err := Open(t.Context(), "sqlite:"+path, Options{Name: "x"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	running, goOn := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		_ = d.Write(context.Background(), func(tx *Tx) error {
			close(running)
			<-goOn
			return lease(tx, "late")
		})
	})
	<-running
	ctx, cancel := context.WithTimeout(kittest.Context(t), 100*time.Millisecond)
	defer cancel()
	if _, err := HoldStill(ctx, []string{free, path}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	steps(t, other, 7)
	close(goOn)
	wg.Wait()
	if got := step(t, free); got != 7 {
		t.Errorf("the other file is at %d", got)
	}
}
