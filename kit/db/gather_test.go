package db_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

// gathering is a Gather that writes names as leases, and whose first transaction waits until it may go on.
type gathering struct {
	*db.Gather[string]
	d      *db.DB
	begun  chan int // the sizes of the groups
	goOn   chan struct{}
	refuse func(items []string) error
}

func gather(t *testing.T, d *db.DB, most int) *gathering {
	t.Helper()
	g := &gathering{d: d, begun: make(chan int, 1000), goOn: make(chan struct{})}
	g.Gather = db.NewGather(d, most, func(ctx context.Context, tx *db.Tx, items []string) error {
		g.begun <- len(items)
		<-g.goOn
		if g.refuse != nil {
			if err := g.refuse(items); err != nil {
				return err
			}
		}
		rows := make([][]any, len(items))
		for i, name := range items {
			rows[i] = []any{name, "h", 1}
		}
		return tx.InsertMany(ctx, "lease", []string{"name", "holder", "expires_at"}, rows)
	})
	return g
}

// crowd lets n callers come while the first ones write, and returns their errors once all were let go on.
func (g *gathering) crowd(t *testing.T, n int, name func(i int) string) []error {
	t.Helper()
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = g.Do(t.Context(), name(i)) })
	}
	<-g.begun
	kittest.Eventually(t, 10*time.Second, func() error {
		if waiting := g.Waiting(); waiting < n-1 {
			return fmt.Errorf("%d wait", waiting)
		}
		return nil
	})
	close(g.goOn)
	wg.Wait()
	return errs
}

func (g *gathering) written(t *testing.T) (n int) {
	t.Helper()
	if err := g.d.Get(t.Context(), &n, "SELECT COUNT(*) FROM lease"); err != nil {
		t.Fatal(err)
	}
	return n
}

func eachGather(t *testing.T, test func(t *testing.T, d *db.DB)) {
	t.Helper()
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(t.Context(), kind.URL(t), db.Options{Name: "test", Log: kittest.Logger(t)})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = d.Close() })
			test(t, d)
		})
	}
}

func TestGatherSharesTransactions(t *testing.T) {
	eachGather(t, func(t *testing.T, d *db.DB) {
		g := gather(t, d, 16)
		before := d.Counts().Commits
		for i, err := range g.crowd(t, 40, func(i int) string { return fmt.Sprint("n", i) }) {
			if err != nil {
				t.Errorf("caller %d: %v", i, err)
			}
		}
		if n := g.written(t); n != 40 {
			t.Errorf("%d were written, want 40", n)
		}
		if commits := d.Counts().Commits - before; commits > 6 {
			t.Errorf("got %d commits for 40 callers, want few", commits)
		}
		close(g.begun)
		for size := range g.begun {
			if size > 16 {
				t.Errorf("a group of %d, want 16 at most", size)
			}
		}
	})
}

func TestGatherALoneCallerWaitsForNobody(t *testing.T) {
	eachGather(t, func(t *testing.T, d *db.DB) {
		g := gather(t, d, 16)
		close(g.goOn)
		if err := g.Do(t.Context(), "one"); err != nil || g.written(t) != 1 {
			t.Errorf("got %v, %d written", err, g.written(t))
		}
	})
}

// The first waits for two others, and not any longer: that would be an hour.
func TestGatherLingersForCompany(t *testing.T) {
	eachGather(t, func(t *testing.T, d *db.DB) {
		g := gather(t, d, 10)
		close(g.goOn)
		g.Linger(time.Hour, func(gathered int) bool { return gathered < 3 })
		var wg sync.WaitGroup
		for i := range 3 {
			wg.Go(func() {
				if err := g.Do(t.Context(), fmt.Sprint("n", i)); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if n := <-g.begun; n != 3 || g.written(t) != 3 {
			t.Errorf("the first group were %d, want 3", n)
		}
		vain := gather(t, d, 10)
		close(vain.goOn)
		vain.Linger(time.Microsecond, func(int) bool { return true })
		if err := vain.Do(t.Context(), "late"); err != nil || <-vain.begun != 1 {
			t.Errorf("who waits in vain: %v", err)
		}
	})
}

// What one item does wrong is not the others' failure.
func TestGatherNobodySuffersForAnother(t *testing.T) {
	boom := errors.New("boom")
	eachGather(t, func(t *testing.T, d *db.DB) {
		for name, refuse := range map[string]func(items []string) error{
			"a duplicate": nil,
			"an error": func(items []string) error {
				if slices.Contains(items, "bad") {
					return boom
				}
				return nil
			},
			"a panic": func(items []string) error {
				if slices.Contains(items, "bad") {
					panic("a bug")
				}
				return nil
			},
		} {
			g := gather(t, d, 64)
			g.refuse = refuse
			if refuse == nil {
				free := gather(t, d, 1)
				close(free.goOn)
				if err := free.Do(t.Context(), "bad"); err != nil {
					t.Fatal(err)
				}
			}
			had := g.written(t)
			errs := g.crowd(t, 20, func(i int) string {
				if i == 7 {
					return "bad"
				}
				return fmt.Sprint(name, i)
			})
			for i, err := range errs {
				if i == 7 && (err == nil || refuse == nil && !db.IsUniqueViolation(err) || name == "an error" && !errors.Is(err, boom)) {
					t.Errorf("%s: its caller got %v", name, err)
				}
				if i != 7 && err != nil {
					t.Errorf("%s: caller %d got %v", name, i, err)
				}
			}
			if n := g.written(t) - had; n != 19 {
				t.Errorf("%s: %d were written, want 19", name, n)
			}
		}
	})
}

// A caller who has gone is left out; its end is not that of those who are written with it.
func TestGatherALeftCaller(t *testing.T) {
	eachGather(t, func(t *testing.T, d *db.DB) {
		g := gather(t, d, 64)
		leaving, leave := context.WithCancel(t.Context())
		errs := make([]error, 6)
		var wg sync.WaitGroup
		for i := range errs {
			ctx := t.Context()
			if i == 5 {
				ctx = leaving
			}
			wg.Go(func() { errs[i] = g.Do(ctx, fmt.Sprint("n", i)) })
			if i == 0 {
				<-g.begun // it writes, the others wait
			}
		}
		kittest.Eventually(t, 10*time.Second, func() error {
			if g.Waiting() < 5 {
				return errors.New("not all wait")
			}
			return nil
		})
		leave()
		close(g.goOn)
		wg.Wait()
		for i, err := range errs {
			if i == 5 && !errors.Is(err, context.Canceled) || i != 5 && err != nil {
				t.Errorf("caller %d: got %v", i, err)
			}
		}
		if n := g.written(t); n != 5 {
			t.Errorf("%d were written, want 5", n)
		}
		if err := g.Do(leaving, "late"); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
}
