package db

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// How a server is found out that has fallen silent: its machine is gone, or the network between, and no connection ends. All
// together this stays below two seconds, so that nobody waits longer for an answer that will not come.
const (
	watchInterval = 200 * time.Millisecond
	silenceLimit  = 700 * time.Millisecond // a statement may take longer than this, if a fresh connection is answered
	probeLimit    = 700 * time.Millisecond
)

var errAway = errors.New("the database server does not answer")

// watch notices that a server has fallen silent. When a statement has waited for its answer for a while, a connection beside
// the pool asks whether anybody is there: a slow statement goes on then. When nobody is, everything that waits fails, and
// what comes fails at once, until the server answers again. While statements are answered quickly it does nothing at all.
type watch struct {
	name  string
	log   *slog.Logger
	probe func(context.Context) error // signs in to the server on a connection that is not watched

	away  atomic.Bool
	mu    sync.Mutex
	conns map[*watchedConn]struct{}
	stop  context.CancelFunc
	done  chan struct{}
}

func newWatch(name string, log *slog.Logger) *watch {
	return &watch{name: name, log: log, conns: map[*watchedConn]struct{}{}}
}

func (w *watch) start() {
	ctx, cancel := context.WithCancel(context.Background())
	w.stop, w.done = cancel, make(chan struct{})
	go func() {
		defer close(w.done)
		ticker := time.NewTicker(watchInterval)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				w.look(ctx)
			}
		}
	}()
}

func (w *watch) close() {
	if w.stop != nil {
		w.stop()
		<-w.done
	}
}

// refuse is nil unless the database was switched off, or is known to be away.
func (d *DB) refuse() error {
	if d.options.Off != nil && d.options.Off() {
		return errAway
	}
	return d.watch.refuse()
}

// refuse is nil unless the server is known to be away. A nil watch, SQLite's, never refuses.
func (w *watch) refuse() error {
	if w != nil && w.away.Load() {
		return errAway
	}
	return nil
}

func (w *watch) look(ctx context.Context) {
	if !w.away.Load() && len(w.waiting(silenceLimit)) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, probeLimit)
	defer cancel()
	err := w.probe(ctx)
	switch {
	case errors.Is(err, context.Canceled):
	case err == nil || answered(err):
		w.answered()
		if w.away.Swap(false) {
			w.log.Info("the database server answers again", "database", w.name)
		}
	default:
		if !w.away.Swap(true) {
			w.log.Warn("the database server does not answer; requests are refused until it does", "database", w.name, "error", err)
		}
		for _, c := range w.waiting(0) {
			_ = c.Close() // what waits for it fails now
		}
	}
}

// answered reports whether the failure of a probe is the server's own word, such as having too many connections.
func answered(err error) bool {
	var netErr net.Error
	return !errors.Is(err, context.DeadlineExceeded) && !errors.As(err, &netErr)
}

// waiting lists the connections that have waited for the server for at least so long.
func (w *watch) waiting(least time.Duration) []*watchedConn {
	now := time.Now().UnixNano()
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []*watchedConn
	for c := range w.conns {
		if since := c.since.Load(); since != 0 && now-since >= int64(least) {
			out = append(out, c)
		}
	}
	return out
}

// answered gives everything that waits another silenceLimit before it is asked for again.
func (w *watch) answered() {
	now := time.Now().UnixNano()
	for _, c := range w.waiting(silenceLimit) {
		if since := c.since.Load(); since != 0 {
			c.since.CompareAndSwap(since, now)
		}
	}
}

// dial opens a connection that is watched.
func (w *watch) dial(ctx context.Context, network, address string) (net.Conn, error) {
	if err := w.refuse(); err != nil {
		return nil, err
	}
	conn, err := dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	c := &watchedConn{Conn: conn, watch: w}
	w.mu.Lock()
	w.conns[c] = struct{}{}
	w.mu.Unlock()
	return c, nil
}

// watchedConn notes since when somebody has waited for the server's next bytes, in Unix nanoseconds; 0 for nobody.
type watchedConn struct {
	net.Conn
	watch *watch
	since atomic.Int64
}

func (c *watchedConn) Read(p []byte) (int, error) {
	c.since.Store(time.Now().UnixNano())
	n, err := c.Conn.Read(p)
	c.since.Store(0)
	return n, err
}

func (c *watchedConn) Close() error {
	c.watch.mu.Lock()
	delete(c.watch.conns, c)
	c.watch.mu.Unlock()
	return c.Conn.Close()
}

// SyscallConn implements syscall.Conn: a driver looks through it whether the other side has closed an idle connection.
func (c *watchedConn) SyscallConn() (syscall.RawConn, error) {
	inner, ok := c.Conn.(syscall.Conn)
	if !ok {
		return nil, errors.ErrUnsupported
	}
	return inner.SyscallConn()
}
