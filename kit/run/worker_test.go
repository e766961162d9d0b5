package run_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"emporium/kit/run"
)

// started starts a worker in the bubble and stops it at its end.
func started(t *testing.T, o run.WorkerOptions, fn func(ctx context.Context) (bool, error)) *run.Worker {
	t.Helper()
	w := run.NewWorker("w", o, fn)
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return w
}

func TestWorkerRuns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var runs atomic.Int64
		more := 3
		w := started(t, run.WorkerOptions{Interval: time.Minute}, func(context.Context) (bool, error) {
			runs.Add(1)
			more--
			return more > 0, nil
		})
		check := func(when string, want int64) {
			t.Helper()
			synctest.Wait()
			if got := runs.Load(); got != want {
				t.Errorf("%s: %d runs, want %d", when, got, want)
			}
		}
		check("start, until there is no more", 3)
		w.Wake()
		check("woken", 4)
		for range 100 {
			w.Wake()
		}
		synctest.Wait()
		if got := runs.Load(); got < 5 || got > 104 {
			t.Errorf("woken often: %d runs", got)
		}
		seen := runs.Load()
		<-time.After(59 * time.Second)
		check("before the interval", seen)
		<-time.After(2 * time.Second)
		check("after the interval", seen+1)
	})
}

func TestWorkerWakeCoalesces(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var runs atomic.Int64
		gate := make(chan struct{})
		w := started(t, run.WorkerOptions{}, func(context.Context) (bool, error) {
			runs.Add(1)
			<-gate
			return false, nil
		})
		synctest.Wait()
		for range 50 {
			w.Wake() // during the first run: one more run, not fifty
		}
		close(gate)
		synctest.Wait()
		if got := runs.Load(); got != 2 {
			t.Errorf("%d runs, want 2", got)
		}
		<-time.After(time.Hour)
		if got := runs.Load(); got != 2 {
			t.Errorf("%d runs without an interval, want 2", got)
		}
	})
}

func TestWorkerBacksOff(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		var times []time.Duration
		var told []error
		begun := time.Now()
		broken := errors.New("broken")
		w := started(t, run.WorkerOptions{
			Interval: time.Hour, Log: slog.New(slog.NewTextHandler(&log, nil)), OnError: func(err error) { told = append(told, err) },
		}, func(context.Context) (bool, error) {
			times = append(times, time.Since(begun))
			switch n := len(times); {
			case n <= 10:
				return true, broken
			case n == 11:
				panic("oops")
			default:
				return false, nil
			}
		})
		<-time.After(time.Millisecond)
		w.Wake() // does not cut the pause short
		<-time.After(10 * time.Minute)
		synctest.Wait()
		if len(times) != 13 && len(times) != 12 {
			t.Fatalf("%d runs, want 11 failures, one success, and one for the wake", len(times))
		}
		for i, ms := range []int64{100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 30000, 30000} {
			pause := time.Duration(ms) * time.Millisecond
			if got := times[i+1] - times[i]; got < pause/2 || got > pause {
				t.Errorf("pause %d took %s, want %s to %s", i+1, got, pause/2, pause)
			}
		}
		var p *run.PanicError
		if len(told) != 11 || !errors.Is(told[0], broken) || !errors.As(told[10], &p) || !strings.Contains(string(p.Stack), "TestWorkerBacksOff") {
			t.Errorf("told %v", told)
		}
		if text := log.String(); strings.Count(text, "worker failed") != 10 || strings.Count(text, "worker panicked") != 1 || !strings.Contains(text, "stack=") {
			t.Errorf("log:\n%s", text)
		}
	})
}

func TestWorkerStop(t *testing.T) {
	t.Parallel()
	t.Run("ends the run under way", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			var log bytes.Buffer
			w := run.NewWorker("w", run.WorkerOptions{Log: slog.New(slog.NewTextHandler(&log, nil))}, func(ctx context.Context) (bool, error) {
				<-ctx.Done()
				return true, ctx.Err()
			})
			ctx, cancel := context.WithCancel(t.Context())
			if err := w.Start(ctx); err != nil {
				t.Fatal(err)
			}
			cancel() // the end of starting is not the end of the work
			synctest.Wait()
			if err := w.Start(t.Context()); err == nil {
				t.Error("a second start: got nil")
			}
			if err := w.Stop(t.Context()); err != nil {
				t.Error(err)
			}
			if err := w.Stop(t.Context()); err != nil {
				t.Errorf("a second stop: %v", err)
			}
			w.Wake()
			if log.Len() > 0 {
				t.Errorf("stopping was logged as an error: %s", log.String())
			}
		})
	})
	t.Run("waits until its deadline only", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			hang := make(chan struct{})
			w := run.NewWorker("w", run.WorkerOptions{}, func(context.Context) (bool, error) { <-hang; return false, nil })
			if err := w.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			if err := w.Stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("got %v, want deadline exceeded", err)
			}
			close(hang)
		})
	})
	t.Run("ends a pause", func(t *testing.T) {
		t.Parallel()
		synctest.Test(t, func(t *testing.T) {
			w := run.NewWorker("w", run.WorkerOptions{}, func(context.Context) (bool, error) { return false, errors.New("broken") })
			if err := w.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			synctest.Wait()
			begun := time.Now()
			if err := w.Stop(t.Context()); err != nil || time.Since(begun) > 0 {
				t.Errorf("got %v after %s", err, time.Since(begun))
			}
		})
	})
	t.Run("before start", func(t *testing.T) {
		t.Parallel()
		if err := run.NewWorker("w", run.WorkerOptions{}, nil).Stop(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkWake(b *testing.B) {
	w := run.NewWorker("w", run.WorkerOptions{}, nil)
	for b.Loop() {
		w.Wake()
	}
}
