package wiring

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"

	"emporium/kit/db"
	"emporium/kit/web"
)

// StartConfig says how a process starts.
type StartConfig struct {
	Wait time.Duration `conf:"wait" default:"2m" min:"0s" max:"1h" doc:"how long a process waits at its start for its databases, the broker, and a configuration server that it cannot do without, before it ends with an error; until then it is alive and not ready"`
}

// Pauses between two attempts to reach what a process waits for.
const (
	waitMin = 100 * time.Millisecond
	waitMax = 2 * time.Second
)

// waiter makes a process that starts wait for what it cannot do without. All that it waits for has the same limit together.
type waiter struct {
	limit time.Duration
	begun time.Time
	log   *slog.Logger
	now   atomic.Pointer[string]
}

// await runs fn until it is done, as long as it fails because something cannot be reached. What else it fails by is returned at once.
func (w *waiter) await(ctx context.Context, what string, fn func(context.Context) error) error {
	if w == nil {
		return fn(ctx)
	}
	for attempt, wait := 1, waitMin; ; attempt, wait = attempt+1, min(2*wait, waitMax) {
		err := fn(ctx)
		if err == nil {
			if attempt > 1 {
				w.now.Store(nil)
				w.log.InfoContext(ctx, "what was waited for can be reached", "what", what, "attempts", attempt)
			}
			return nil
		}
		left := w.limit - time.Since(w.begun)
		if ctx.Err() != nil || !transient(err) {
			return err
		}
		if left <= 0 {
			return fmt.Errorf("%s cannot be reached, and start.wait, %v, is over: %w", what, w.limit, err)
		}
		reason := "waits for " + what + ": " + err.Error()
		w.now.Store(&reason)
		w.log.WarnContext(ctx, "waits for what cannot be reached", "what", what, "error", err, "attempt", attempt, "gives_up_in", left.Round(time.Second))
		timer := time.NewTimer(min(wait, left))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return errors.Join(ctx.Err(), err)
		}
	}
}

// waits says what is waited for, "" for nothing.
func (w *waiter) waits() string {
	if w == nil {
		return ""
	}
	if reason := w.now.Load(); reason != nil {
		return *reason
	}
	return ""
}

// transient reports whether an error may go away by itself: what is asked cannot be reached, or is too busy. A password that is refused
// and a database that is not there are no such errors.
func transient(err error) bool {
	// A file that was named and is not there, such as one with certificates, stays away. A server's socket is no such file.
	if path, ok := errors.AsType[*fs.PathError](err); ok && (errors.Is(path, fs.ErrNotExist) || errors.Is(path, fs.ErrPermission)) {
		return false
	}
	if _, ok := errors.AsType[*kerr.Error](err); ok {
		return kerr.IsRetriable(err)
	}
	return db.IsUnavailable(err) || errors.Is(err, syscall.ENOSPC) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrServer)
}

// front is the management listener's handler while a process waits for what it needs, and hands over to the whole one later.
type front struct {
	waiter *waiter
	whole  atomic.Pointer[http.Handler]
}

// ServeHTTP implements http.Handler.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h := f.whole.Load(); h != nil {
		(*h).ServeHTTP(w, r)
		return
	}
	reasons := []string{"starting"}
	if why := f.waiter.waits(); why != "" {
		reasons = []string{why}
	}
	writeStatus(w, r.URL.Path == "/healthz", reasons)
}

// listenEarly opens the management listener before anything is there to be managed, so that whoever watches the process sees that it is
// alive and what it waits for.
func (h *Host) listenEarly(ctx context.Context) error {
	h.waiter = &waiter{limit: h.config.Start.Wait, begun: time.Now(), log: h.log}
	addr := h.managementAddress()
	if addr == "" {
		return nil
	}
	h.front = &front{waiter: h.waiter}
	server := web.NewServer(addr, h.front, web.ServerOptions{Name: "management listener", Key: "management.listen", Log: h.log, WriteTimeout: 5 * time.Minute})
	if err := server.Start(ctx); err != nil {
		return err
	}
	h.servers["management"] = server
	h.closers = append(h.closers, func() error {
		// detached: whoever still asks is answered when the process ends
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		return server.Stop(ctx)
	})
	return nil
}
