package run

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// State says where a Group is in its life.
type State int32

// The states of a Group. Stopped and Failed are final.
const (
	StateNew State = iota
	StateStarting
	StateRunning
	StateStopping
	StateStopped
	StateFailed
)

func (s State) String() string {
	switch s {
	case StateNew:
		return "new"
	case StateStarting:
		return "starting"
	case StateRunning:
		return "running"
	case StateStopping:
		return "stopping"
	case StateStopped:
		return "stopped"
	default:
		return "failed"
	}
}

const (
	// DefaultStopTimeout bounds Stop when its context has no deadline.
	DefaultStopTimeout = 30 * time.Second
	// stopGrace is what each component still gets to close after the deadline has passed, so that one that hangs does
	// not keep the others from closing their files.
	stopGrace = time.Second
)

// Group starts components in the order they were added, and stops them in reverse.
type Group struct {
	log *slog.Logger

	lifecycle sync.Mutex // held by Start and Stop, so that they never run at once

	mu         sync.Mutex
	state      State
	components []Component
	started    int // components[:started] are to be stopped
	cancel     context.CancelFunc
	checks     []*check
	failure    error
	failed     chan struct{} // closed by the first Fail
}

// NewGroup makes an empty group. A nil log is silent.
func NewGroup(log *slog.Logger) *Group {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Group{log: log, failed: make(chan struct{})}
}

// Add appends components. It panics once the group has been started, because they would never start.
func (g *Group) Add(components ...Component) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.state != StateNew {
		panic("run: Add after Start")
	}
	g.components = append(g.components, components...)
}

// State returns where the group is in its life.
func (g *Group) State() State {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.state
}

// Start starts every component in order. When one fails, or ctx ends, those that had started are stopped in reverse
// and the error names the component. A group starts once.
func (g *Group) Start(ctx context.Context) error {
	g.lifecycle.Lock()
	defer g.lifecycle.Unlock()

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	g.mu.Lock()
	if g.state != StateNew {
		defer g.mu.Unlock()
		return fmt.Errorf("start: the group is %s already", g.state)
	}
	g.state, g.cancel = StateStarting, cancel
	components := g.components
	g.mu.Unlock()

	for i, c := range components {
		begun := time.Now()
		err := ctx.Err()
		if err == nil {
			err = Safely(func() error { return c.Start(ctx) })
		}
		if err != nil {
			err = fmt.Errorf("start %s: %w", c.Name(), err)
			g.logPanic(ctx, err)
			stopCtx, done := context.WithTimeout(context.WithoutCancel(ctx), DefaultStopTimeout)
			stopErr := g.stopStarted(stopCtx)
			done()
			g.mu.Lock()
			g.state, g.failure = StateFailed, err
			g.mu.Unlock()
			return errors.Join(err, stopErr)
		}
		g.mu.Lock()
		g.started = i + 1
		g.mu.Unlock()
		g.log.DebugContext(ctx, "started", "component", c.Name(), "took", time.Since(begun))
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.state = StateRunning
	if g.failure != nil {
		g.state = StateFailed
	}
	return nil
}

// Stop stops what has been started, in reverse order, and returns what went wrong, joined. It interrupts a Start that
// is under way. All have until ctx's deadline together (DefaultStopTimeout when it has none); a component that has not
// stopped by then is left behind, and those after it get one second each. Further calls return nil.
func (g *Group) Stop(ctx context.Context) error {
	g.mu.Lock()
	if g.cancel != nil {
		g.cancel()
	}
	g.mu.Unlock()
	g.lifecycle.Lock()
	defer g.lifecycle.Unlock()

	g.mu.Lock()
	if g.state == StateStopped || g.state == StateFailed && g.started == 0 {
		g.mu.Unlock()
		return nil
	}
	g.state = StateStopping
	g.mu.Unlock()

	if _, has := ctx.Deadline(); !has {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, DefaultStopTimeout)
		defer cancel()
	}
	err := g.stopStarted(ctx)

	g.mu.Lock()
	defer g.mu.Unlock()
	g.state = StateStopped
	if g.failure != nil {
		g.state = StateFailed
	}
	return err
}

func (g *Group) stopStarted(ctx context.Context) error {
	var errs []error
	for {
		g.mu.Lock()
		if g.started == 0 {
			g.mu.Unlock()
			return errors.Join(errs...)
		}
		g.started--
		c := g.components[g.started]
		g.mu.Unlock()

		begun := time.Now()
		if err := stopOne(ctx, c); err != nil {
			err = fmt.Errorf("stop %s: %w", c.Name(), err)
			g.logPanic(ctx, err)
			errs = append(errs, err)
			continue
		}
		g.log.DebugContext(ctx, "stopped", "component", c.Name(), "took", time.Since(begun))
	}
}

func stopOne(ctx context.Context, c Component) error {
	done := make(chan error, 1)
	go func() { done <- Safely(func() error { return c.Stop(ctx) }) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	grace := time.NewTimer(stopGrace)
	defer grace.Stop()
	select {
	case err := <-done:
		return err
	case <-grace.C:
		return fmt.Errorf("left behind, still busy: %w", context.Cause(ctx))
	}
}

// Fail tells the group that a part of it broke while running, for example that a listener was lost. The group is no
// longer ready, Failed is closed, and Main stops the process. Only the first failure counts.
func (g *Group) Fail(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if err == nil || g.failure != nil {
		return
	}
	g.failure = err
	if g.state == StateRunning {
		g.state = StateFailed
	}
	close(g.failed)
}

// Failed is closed by the first Fail.
func (g *Group) Failed() <-chan struct{} { return g.failed }

// Err returns what made the group fail, or nil.
func (g *Group) Err() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.failure
}

func (g *Group) logPanic(ctx context.Context, err error) {
	if p, ok := errors.AsType[*PanicError](err); ok {
		g.log.ErrorContext(ctx, "component panicked", "error", err, "stack", string(p.Stack))
	}
}
