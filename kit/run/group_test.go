package run_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"emporium/kit/run"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// journal notes what components do.
type journal struct {
	mu    sync.Mutex
	lines []string
}

func (j *journal) note(line string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.lines = append(j.lines, line)
}

func (j *journal) all() []string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.lines)
}

func (j *journal) component(name string, startErr, stopErr error) run.Component {
	return run.Func(name,
		func(context.Context) error { j.note("start " + name); return startErr },
		func(context.Context) error { j.note("stop " + name); return stopErr })
}

func TestGroupOrder(t *testing.T) {
	t.Parallel()
	var j journal
	g := run.NewGroup(nil)
	g.Add(j.component("a", nil, nil), run.Func("nothing", nil, nil), j.component("b", nil, nil))
	g.Add(j.component("c", nil, nil))
	if got := g.State(); got != run.StateNew {
		t.Errorf("state %s, want new", got)
	}
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := g.State(); got != run.StateRunning {
		t.Errorf("state %s, want running", got)
	}
	if err := g.Start(t.Context()); err == nil {
		t.Error("a second start: got nil")
	}
	for range 2 {
		if err := g.Stop(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if got := g.State(); got != run.StateStopped {
		t.Errorf("state %s, want stopped", got)
	}
	want := []string{"start a", "start b", "start c", "stop c", "stop b", "stop a"}
	if diff := cmp.Diff(want, j.all()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestGroupFailedStart(t *testing.T) {
	t.Parallel()
	broken, stuck := errors.New("broken"), errors.New("stuck")
	tests := []struct {
		name string
		c    func(*journal) run.Component
		want string
	}{
		{"error", func(j *journal) run.Component { return j.component("c", broken, nil) }, "start c: broken\nstop b: stuck"},
		{"panic", func(j *journal) run.Component {
			return run.Func("c", func(context.Context) error { j.note("start c"); panic(broken) }, nil)
		}, "start c: panic: broken\nstop b: stuck"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var j journal
			g := run.NewGroup(nil)
			g.Add(j.component("a", nil, nil), j.component("b", nil, stuck), test.c(&j), j.component("d", nil, nil))
			err := g.Start(t.Context())
			if !errors.Is(err, broken) || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
			want := []string{"start a", "start b", "start c", "stop b", "stop a"}
			if diff := cmp.Diff(want, j.all()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if got := g.State(); got != run.StateFailed {
				t.Errorf("state %s, want failed", got)
			}
			if ok, reasons := g.Ready(); ok || !strings.HasPrefix(reasons[0], "failed: start c: ") {
				t.Errorf("ready %v %q", ok, reasons)
			}
			if err := g.Stop(t.Context()); err != nil {
				t.Errorf("stop after a failed start: %v", err)
			}
		})
	}
}

func TestGroupStopInterruptsStart(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var j journal
		g := run.NewGroup(nil)
		g.Add(j.component("a", nil, nil), run.Func("slow", func(ctx context.Context) error {
			<-ctx.Done()
			return ctx.Err()
		}, nil), j.component("c", nil, nil))
		started := make(chan error)
		go func() { started <- g.Start(context.Background()) }()
		synctest.Wait()
		if got := g.State(); got != run.StateStarting {
			t.Errorf("state %s, want starting", got)
		}
		stopped := make(chan error)
		go func() { stopped <- g.Stop(context.Background()) }()
		if err := <-started; !errors.Is(err, context.Canceled) {
			t.Errorf("start: got %v, want cancelled", err)
		}
		if err := <-stopped; err != nil {
			t.Errorf("stop: %v", err)
		}
		if diff := cmp.Diff([]string{"start a", "stop a"}, j.all()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
}

func TestGroupStopDeadline(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var j journal
		g := run.NewGroup(nil)
		hang := make(chan struct{})
		defer close(hang)
		g.Add(
			j.component("first", nil, nil),
			run.Func("deaf", nil, func(context.Context) error { <-hang; return nil }),
			run.Func("slow", nil, func(ctx context.Context) error { <-ctx.Done(); j.note("gave up"); return nil }),
		)
		if err := g.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		err := g.Stop(ctx)
		if !errors.Is(err, context.DeadlineExceeded) || !strings.HasPrefix(err.Error(), "stop deaf: left behind") {
			t.Errorf("got %v, want that deaf was left behind", err)
		}
		if took := time.Since(begun); took != 6*time.Second {
			t.Errorf("took %s, want 6s", took)
		}
		if diff := cmp.Diff([]string{"start first", "gave up", "stop first"}, j.all()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
}

func TestGroupReady(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := run.NewGroup(nil)
		down := errors.New("connection refused")
		var database error
		hang := make(chan struct{})
		var calls atomic.Int64
		g.AddCheck("database", func(context.Context) error { return database })
		ready := func() string {
			ok, reasons := g.Ready()
			if ok != (len(reasons) == 0) {
				t.Errorf("ready %v with reasons %q", ok, reasons)
			}
			return strings.Join(reasons, "; ")
		}
		if got := ready(); got != "new" {
			t.Errorf("before start: %q", got)
		}
		if err := g.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := ready(); got != "" {
			t.Errorf("running: %q", got)
		}
		database = down
		g.AddCheck("panicky", func(context.Context) error { panic("oops") })
		g.AddCheck("hanging", func(context.Context) error { calls.Add(1); <-hang; return nil })
		g.AddCheck("polite", func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() })
		want := "database: connection refused; panicky: panic: oops; hanging: no answer within 2s; polite: no answer within 2s"
		for range 3 {
			if got := ready(); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
		if calls.Load() != 1 {
			t.Errorf("a check that hangs was called %d times, want once", calls.Load())
		}
		close(hang)
		g.Fail(errors.New("listener lost"))
		g.Fail(errors.New("later"))
		if got := ready(); got != "failed: listener lost" {
			t.Errorf("after a failure: %q", got)
		}
		<-g.Failed()
		if err := g.Stop(t.Context()); err != nil {
			t.Error(err)
		}
		if got := g.State(); got != run.StateFailed {
			t.Errorf("state %s, want failed", got)
		}
	})
}
