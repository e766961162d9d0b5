package run

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// checkTimeout bounds one readiness check.
const checkTimeout = 2 * time.Second

var errCheckSlow = fmt.Errorf("no answer within %s", checkTimeout)

// check is a named readiness check. Callers that come while it runs share its result, so that a flood of probes costs
// one check at a time, and one that hangs costs one goroutine.
type check struct {
	name string
	fn   func(ctx context.Context) error

	mu     sync.Mutex
	flight *flight
}

type flight struct {
	done chan struct{}
	err  error // valid once done is closed
}

func (c *check) run() error {
	c.mu.Lock()
	f := c.flight
	if f == nil {
		f = &flight{done: make(chan struct{})}
		c.flight = f
		go c.fly(f)
	}
	c.mu.Unlock()

	timeout := time.NewTimer(checkTimeout)
	defer timeout.Stop()
	select {
	case <-f.done:
		return f.err
	case <-timeout.C:
		return errCheckSlow
	}
}

func (c *check) fly(f *flight) {
	ctx, cancel := context.WithTimeoutCause(context.Background(), checkTimeout, errCheckSlow)
	defer cancel()
	f.err = Safely(func() error { return c.fn(ctx) })
	if errors.Is(f.err, context.DeadlineExceeded) && ctx.Err() != nil {
		f.err = errCheckSlow
	}
	c.mu.Lock()
	c.flight = nil
	c.mu.Unlock()
	close(f.done)
}

// AddCheck adds a readiness check, which may be done at any time. It should ask for something cheap that the group
// cannot do without; its context ends after two seconds.
func (g *Group) AddCheck(name string, fn func(ctx context.Context) error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.checks = append(g.checks, &check{name: name, fn: fn})
}

// Ready reports whether the group runs and every check passes. The reasons say what does not, in the order in which
// the checks were added; they are for operators and may hold addresses, so do not show them to the public.
func (g *Group) Ready() (ok bool, reasons []string) {
	g.mu.Lock()
	state, failure := g.state, g.failure
	checks := slices.Clip(g.checks)
	g.mu.Unlock()

	if state != StateRunning {
		reason := state.String()
		if failure != nil {
			reason += ": " + failure.Error()
		}
		return false, []string{reason}
	}
	errs := make([]error, len(checks))
	var wg sync.WaitGroup
	for i, c := range checks {
		wg.Go(func() { errs[i] = c.run() })
	}
	wg.Wait()
	for i, err := range errs {
		if err != nil {
			reasons = append(reasons, checks[i].name+": "+err.Error())
		}
	}
	return len(reasons) == 0, reasons
}
