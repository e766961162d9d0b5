package run

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"
)

const (
	backoffMin = 100 * time.Millisecond
	backoffMax = 30 * time.Second
)

// WorkerOptions say how a Worker runs.
type WorkerOptions struct {
	// Interval is the longest time between two runs: the safety net behind Wake. 0 means that only Wake starts a run.
	Interval time.Duration
	// Log gets errors and panics. Default: silent.
	Log *slog.Logger
	// OnError, when set, is told every error too, a panic as *PanicError; for metrics.
	OnError func(err error)
}

// Worker does background work: once at its start, whenever Wake was called, and at the latest every Interval. While
// there is nothing to do it costs one timer.
type Worker struct {
	name string
	o    WorkerOptions
	fn   func(ctx context.Context) (again bool, err error)
	wake chan struct{}

	mu     sync.Mutex
	cancel context.CancelFunc
	done   chan struct{}
}

// NewWorker makes a worker of fn, which does one portion of the work and reports whether there is more: then it is
// called again at once. After an error it is called again after a pause that doubles from 100 ms to 30 s, give or take
// a half, and that Wake does not cut short; a panic counts as an error. fn is never called twice at a time, and must
// return soon after its context has ended.
func NewWorker(name string, o WorkerOptions, fn func(ctx context.Context) (again bool, err error)) *Worker {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Worker{name: name, o: o, fn: fn, wake: make(chan struct{}, 1)}
}

// Name returns the worker's name.
func (w *Worker) Name() string { return w.name }

// Wake asks for a run. It never blocks, and calls that come during a run lead to one more run. It may be called at any
// time, also before Start and after Stop.
func (w *Worker) Wake() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Start begins the work in the background. The values of ctx are kept, its end is not. A worker starts once.
func (w *Worker) Start(ctx context.Context) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.done != nil {
		return errors.New("the worker was started already")
	}
	ctx, w.cancel = context.WithCancel(context.WithoutCancel(ctx))
	w.done = make(chan struct{})
	go w.loop(ctx, w.done)
	return nil
}

// Stop ends the context of the run under way and waits for its return, at most until ctx ends.
func (w *Worker) Stop(ctx context.Context) error {
	w.mu.Lock()
	cancel, done := w.cancel, w.done
	w.mu.Unlock()
	if done == nil {
		return nil
	}
	cancel()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for the run under way: %w", ctx.Err())
	}
}

func (w *Worker) loop(ctx context.Context, done chan<- struct{}) {
	defer close(done)
	var interval <-chan time.Time
	var timer *time.Timer
	if w.o.Interval > 0 {
		timer = time.NewTimer(w.o.Interval)
		defer timer.Stop()
		interval = timer.C
	}
	for failures := 0; ; {
		again, err := w.once(ctx)
		if ctx.Err() != nil {
			return
		}
		switch {
		case err != nil:
			failures++
			pause := backoff(failures)
			w.report(ctx, err, failures, pause)
			if !sleep(ctx, pause) {
				return
			}
			continue
		case again:
			failures = 0
			continue
		}
		failures = 0
		if timer != nil {
			timer.Reset(w.o.Interval)
		}
		select {
		case <-w.wake:
		case <-interval:
		case <-ctx.Done():
			return
		}
	}
}

func (w *Worker) once(ctx context.Context) (again bool, err error) {
	err = Safely(func() (err error) {
		again, err = w.fn(ctx)
		return err
	})
	return again, err
}

func (w *Worker) report(ctx context.Context, err error, failures int, pause time.Duration) {
	attrs := []any{"worker", w.name, "error", err, "failures", failures, "retry_in", pause.Round(time.Millisecond)}
	if p, ok := errors.AsType[*PanicError](err); ok {
		w.o.Log.ErrorContext(ctx, "worker panicked", append(attrs, "stack", string(p.Stack))...)
	} else {
		w.o.Log.WarnContext(ctx, "worker failed", attrs...)
	}
	if w.o.OnError != nil {
		w.o.OnError(err)
	}
}

// backoff returns the pause after the n-th failure in a row: half of it fixed, half random, so that workers which broke
// together do not come back together.
func backoff(n int) time.Duration {
	d := backoffMax
	if n < 10 {
		d = min(backoffMin<<(n-1), backoffMax)
	}
	return d/2 + rand.N(d/2+1) //nolint:gosec // jitter needs no secrecy
}

// sleep reports false when ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
