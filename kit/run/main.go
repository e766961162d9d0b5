package run

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// ErrSignal is the cause of a context that a signal has ended: context.Cause(ctx) wraps it.
var ErrSignal = errors.New("stopped by a signal")

// MainOptions say how Main runs a group.
type MainOptions struct {
	// StopTimeout bounds the graceful stop. Default DefaultStopTimeout.
	StopTimeout time.Duration
	// OnRunning, when set, is called once everything has started.
	OnRunning func()
}

// Main starts the group, waits until ctx ends, SIGINT or SIGTERM comes, or the group fails, and then stops it. A second
// signal ends the process at once, with the exit code 128 + the signal's number. It returns nil after a stop that was
// asked for and went well.
func Main(ctx context.Context, g *Group, o MainOptions) error {
	ctx, release := SignalContext(ctx)
	defer release()
	return serve(ctx, g, o)
}

func serve(ctx context.Context, g *Group, o MainOptions) error {
	if o.StopTimeout <= 0 {
		o.StopTimeout = DefaultStopTimeout
	}
	if err := g.Start(ctx); err != nil {
		if errors.Is(context.Cause(ctx), ErrSignal) {
			g.log.InfoContext(ctx, "starting was interrupted", "reason", context.Cause(ctx))
			return nil
		}
		return err
	}
	if o.OnRunning != nil {
		o.OnRunning()
	}
	select {
	case <-ctx.Done():
		g.log.InfoContext(ctx, "stopping", "reason", context.Cause(ctx))
	case <-g.Failed():
		g.log.ErrorContext(ctx, "stopping after a failure", "error", g.Err())
	}
	stopCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), o.StopTimeout)
	defer cancel()
	return errors.Join(g.Err(), g.Stop(stopCtx))
}

// SignalContext returns a context that ends with the first SIGINT or SIGTERM, for commands that are no group. A second
// signal ends the process at once. Call release when the command is done, to give signals their usual meaning again.
func SignalContext(parent context.Context) (ctx context.Context, release func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	ctx, stop := watch(parent, signals, os.Exit)
	return ctx, sync.OnceFunc(func() {
		signal.Stop(signals)
		stop()
	})
}

// watch ends ctx with the first signal and calls exit with the second one.
func watch(parent context.Context, signals <-chan os.Signal, exit func(code int)) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(parent)
	quit := make(chan struct{})
	go func() {
		for n := 0; ; n++ {
			select {
			case s := <-signals:
				if n > 0 {
					exit(exitCode(s))
					return
				}
				cancel(fmt.Errorf("%w: %s", ErrSignal, s))
			case <-quit:
				return
			}
		}
	}()
	return ctx, func() {
		close(quit)
		cancel(context.Canceled)
	}
}

func exitCode(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return 1
}
