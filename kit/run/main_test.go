package run

import (
	"context"
	"errors"
	"os"
	"syscall"
	"testing"
	"testing/synctest"
)

func TestFirstSignalStopsSecondExits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		signals, exits := make(chan os.Signal), make(chan int, 1)
		ctx, stop := watch(context.Background(), signals, func(code int) { exits <- code })
		defer stop()
		stopping, release := make(chan struct{}), make(chan struct{})
		g := NewGroup(nil)
		g.Add(Func("slow", nil, func(context.Context) error { close(stopping); <-release; return nil }))
		running, done := make(chan struct{}), make(chan error)
		go func() { done <- serve(ctx, g, MainOptions{OnRunning: func() { close(running) }}) }()
		<-running
		signals <- syscall.SIGTERM
		<-stopping
		if cause := context.Cause(ctx); !errors.Is(cause, ErrSignal) {
			t.Errorf("cause %v, want a signal", cause)
		}
		select {
		case code := <-exits:
			t.Errorf("the first signal exited with %d", code)
		default:
		}
		signals <- os.Interrupt
		if code := <-exits; code != 130 {
			t.Errorf("exit code %d, want 130", code)
		}
		close(release)
		if err := <-done; err != nil {
			t.Errorf("got %v, want nil", err)
		}
	})
}

func TestMainReturnsFailures(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	t.Run("start", func(t *testing.T) {
		t.Parallel()
		g := NewGroup(nil)
		g.Add(Func("a", func(context.Context) error { return broken }, nil))
		if err := Main(t.Context(), g, MainOptions{}); !errors.Is(err, broken) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("running", func(t *testing.T) {
		t.Parallel()
		g := NewGroup(nil)
		stopped := false
		g.Add(Func("a", nil, func(context.Context) error { stopped = true; return nil }))
		err := Main(t.Context(), g, MainOptions{OnRunning: func() { g.Fail(broken) }})
		if !errors.Is(err, broken) || !stopped {
			t.Errorf("got %v, stopped %v", err, stopped)
		}
	})
	t.Run("stop", func(t *testing.T) {
		t.Parallel()
		g := NewGroup(nil)
		g.Add(Func("a", nil, func(context.Context) error { return broken }))
		ctx, cancel := context.WithCancel(t.Context())
		if err := Main(ctx, g, MainOptions{OnRunning: cancel}); !errors.Is(err, broken) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("signal while starting", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancelCause(t.Context())
		g := NewGroup(nil)
		g.Add(Func("a", func(ctx context.Context) error { cancel(ErrSignal); return ctx.Err() }, nil))
		if err := serve(ctx, g, MainOptions{}); err != nil {
			t.Errorf("got %v, want nil", err)
		}
	})
}

func TestSignalContextTakesSignals(t *testing.T) {
	ctx, release := SignalContext(t.Context())
	defer release()
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	<-ctx.Done()
	if cause := context.Cause(ctx); !errors.Is(cause, ErrSignal) {
		t.Errorf("cause %v, want a signal", cause)
	}
}
