package db

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// silent accepts connections and never says a word.
func silent(t *testing.T) string {
	t.Helper()
	var lc net.ListenConfig
	l, err := lc.Listen(t.Context(), "tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { _ = c.Close() })
		}
	}()
	return l.Addr().String()
}

// wait reads on a watched connection until it ends.
func wait(t *testing.T, w *watch, at string) <-chan error {
	t.Helper()
	c, err := w.dial(t.Context(), "tcp4", at)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	done := make(chan error, 1)
	go func() {
		_, err := io.ReadFull(c, make([]byte, 1))
		done <- err
	}()
	return done
}

func TestASilentServerIsNoticed(t *testing.T) {
	t.Parallel()
	var there atomic.Bool
	w := newWatch("test", slog.New(slog.DiscardHandler))
	w.probe = func(context.Context) error {
		if there.Load() {
			return nil
		}
		return context.DeadlineExceeded
	}
	w.start()
	defer w.close()
	at := silent(t)
	select {
	case err := <-wait(t, w, at):
		if !isUnavailable(err) {
			t.Errorf("got %v, want what counts as unavailable", err)
		}
	case <-kittest.Context(t).Done():
		t.Fatal("what waited for the server still waits")
	}
	if err := w.refuse(); !errors.Is(err, errAway) {
		t.Errorf("got %v, want new work refused", err)
	}
	if _, err := w.dial(t.Context(), "tcp4", at); !isUnavailable(err) {
		t.Errorf("got %v, want new connections refused", err)
	}
	there.Store(true)
	kittest.Eventually(t, 10*time.Second, w.refuse)
}

func TestASlowStatementIsLeftAlone(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	w := newWatch("test", slog.New(slog.DiscardHandler))
	w.probe = func(context.Context) error { asked.Add(1); return nil }
	w.start()
	defer w.close()
	done := wait(t, w, silent(t))
	kittest.Eventually(t, 20*time.Second, func() error {
		if asked.Load() < 2 {
			return errors.New("nobody has asked the server twice")
		}
		return nil
	})
	select {
	case err := <-done:
		t.Errorf("the statement was ended: %v", err)
	default:
	}
	if err := w.refuse(); err != nil {
		t.Error(err)
	}
}

func TestThePoolOfAURL(t *testing.T) {
	t.Parallel()
	for raw, want := range map[string]struct {
		url string
		n   int
		bad bool
	}{
		"postgres://u:p@h/d":                            {"postgres://u:p@h/d", 0, false},
		"postgres://u:p%2F@h/d?pool=32&sslmode=disable": {"postgres://u:p%2F@h/d?sslmode=disable", 32, false},
		"mysql://u:p@h/d?pool=2":                        {"mysql://u:p@h/d", 2, false},
		"mysql://u:p@h/d?pool=1":                        {"", 0, true},
		"mysql://u:p@h/d?pool=many":                     {"", 0, true},
		"sqlite:file.db?pool=4":                         {"sqlite:file.db?pool=4", 0, false},
	} {
		d := &DB{}
		got, err := d.takePool(raw)
		if got != want.url || d.options.MaxConns != want.n || (err != nil) != want.bad {
			t.Errorf("%s: got %q, %d, %v", raw, got, d.options.MaxConns, err)
		}
	}
}
