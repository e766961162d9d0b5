// Package kittest is what tests share: waiting for conditions, golden files, real servers to test against, and a
// ledger of what had to be skipped. Only tests import it.
package kittest

import (
	"bytes"
	"context"
	"log/slog"
	"net"
	"sync"
	"testing"
	"time"
)

const (
	// contextLimit is how long a Context lives at most.
	contextLimit = 2 * time.Minute
	// deadlineGrace is what a Context leaves of the test binary's time, so that a test that hangs fails with its own
	// message and cleans up, before the binary panics.
	deadlineGrace = 3 * time.Second
)

// Context returns a context that ends with the test, after two minutes, or shortly before the binary's -timeout,
// whichever is first. Inside a synctest bubble use t.Context(), because time there runs by itself.
func Context(t testing.TB) context.Context {
	t.Helper()
	limit := contextLimit
	if d, ok := t.(interface{ Deadline() (time.Time, bool) }); ok {
		if end, set := d.Deadline(); set {
			limit = max(min(limit, time.Until(end)-deadlineGrace), time.Millisecond)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

// patience is how many times longer than a test says Eventually waits: tests think of a machine that is theirs alone.
const patience = 4

// Eventually calls check until it returns nil, at once and then after pauses that grow from 1 ms to 50 ms. When so often the
// timeout as patience says has passed it ends the test with check's last error. check runs on the caller's goroutine, so it
// may use t.
func Eventually(t testing.TB, timeout time.Duration, check func() error) {
	t.Helper()
	timeout *= patience
	var (
		start = time.Now()
		pause = time.Millisecond
		tries = 0
	)
	for {
		err := check()
		tries++
		if err == nil {
			return
		}
		left := timeout - time.Since(start)
		if left <= 0 {
			t.Fatalf("still not so after %v and %d tries: %v", timeout, tries, err)
			return
		}
		time.Sleep(min(pause, left))
		pause = min(pause*3/2, 50*time.Millisecond)
	}
}

var (
	portMu   sync.Mutex
	portSeen = map[int]bool{}
)

// FreePort returns a TCP port of 127.0.0.1 that nobody listens on, and that no other call in this process has returned.
// Another process may take it first, so prefer listening on port 0 where the code under test allows it.
func FreePort(t testing.TB) int {
	t.Helper()
	portMu.Lock()
	defer portMu.Unlock()
	var held []net.Listener // a machine that is short of ports would offer the same one again at once
	defer func() {
		for _, l := range held {
			if err := l.Close(); err != nil {
				t.Errorf("release %s: %v", l.Addr(), err)
			}
		}
	}()
	for range 100 {
		var lc net.ListenConfig
		l, err := lc.Listen(t.Context(), "tcp4", "127.0.0.1:0")
		if err != nil {
			t.Fatalf("find a free port: %v", err)
			return 0
		}
		held = append(held, l)
		port := l.Addr().(*net.TCPAddr).Port
		if !portSeen[port] {
			portSeen[port] = true
			return port
		}
	}
	t.Fatal("find a free port: the machine offers the same ports again and again")
	return 0
}

// Logger returns a logger of every level that writes into the test's log, which go test shows for failed tests and
// with -v. What is logged after the test has ended is dropped. Benchmarks get warnings and errors only, unless -v.
func Logger(t testing.TB) *slog.Logger {
	t.Helper()
	level := slog.LevelDebug
	if _, bench := t.(*testing.B); bench && !testing.Verbose() {
		level = slog.LevelWarn
	}
	w := &testWriter{t: t}
	t.Cleanup(w.close)
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level}))
}

// testWriter writes lines to a test's log until it is closed: logging to a test that has ended panics.
type testWriter struct {
	mu sync.Mutex
	t  testing.TB
}

func (w *testWriter) Write(line []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.t != nil {
		w.t.Logf("%s", bytes.TrimRight(line, "\n"))
	}
	return len(line), nil
}

func (w *testWriter) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.t = nil
}
