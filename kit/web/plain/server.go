// Package plain is a server for plain HTTP/1.1 requests: in clear text, in their simplest form, with a body of known length or none.
// Each connection has one goroutine, which reads, serves and writes; net/http's has a second one that waits for the client's end during
// each request. Whatever is not plain, and whatever is wrong, goes with its connection to another server, which is net/http's: this
// one refuses nothing and answers nothing of its own.
package plain

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Options configure New. All are required.
type Options struct {
	Handler http.Handler
	// Other takes a connection over, with what was read of it. It returns false when it cannot, and then the connection is closed.
	Other func(net.Conn) bool
	// Context is that of all requests. It never ends.
	Context context.Context //nolint:containedctx // as in http.Server.BaseContext
	Log     *slog.Logger
	// HeaderTimeout bounds the arrival of a head, ReadTimeout that of the body from then on, WriteTimeout the answer, IdleTimeout the
	// time between requests. The last two are kept to a sixth of them, or ten seconds: they may end so much earlier.
	HeaderTimeout, ReadTimeout, WriteTimeout, IdleTimeout time.Duration
	// MaxHeader bounds request line and headers in bytes. Larger ones go to Other.
	MaxHeader int
}

// Server serves connections.
type Server struct {
	o      Options
	ending atomic.Bool

	mu    sync.Mutex
	conns map[*conn]struct{}
	none  chan struct{} // closed when the last one is gone, once it is waited for

	watching atomic.Bool
	date     atomic.Pointer[date]
}

// New returns a server without connections.
func New(o Options) *Server { return &Server{o: o, conns: map[*conn]struct{}{}} }

// Serve takes connections until the listener is closed. After Shutdown has begun it returns nil.
func (s *Server) Serve(ln net.Listener) error {
	const most = time.Second
	var wait time.Duration
	for {
		nc, err := ln.Accept()
		if err != nil {
			var passing interface{ Temporary() bool }
			switch {
			case s.ending.Load():
				return nil
			case errors.As(err, &passing) && passing.Temporary(): // such as too many open files
				wait = min(max(2*wait, 5*time.Millisecond), most)
				s.o.Log.LogAttrs(s.o.Context, slog.LevelWarn, "a connection cannot be taken", slog.String("cause", err.Error()), slog.Duration("again_in", wait))
				time.Sleep(wait)
				continue
			}
			return err
		}
		wait = 0
		c := &conn{server: s, net: nc, remote: nc.RemoteAddr().String()}
		if !s.remember(c) {
			_ = nc.Close()
			return nil
		}
		go c.serve()
	}
}

func (s *Server) remember(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ending.Load() {
		return false
	}
	s.conns[c] = struct{}{}
	return true
}

func (s *Server) forget(c *conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, c)
	if s.none != nil && len(s.conns) == 0 {
		close(s.none)
		s.none = nil
	}
}

// End makes no connection be kept any more, so that the listener can be closed.
func (s *Server) End() { s.ending.Store(true) }

// Shutdown closes connections without a request at once, and the others when theirs is answered; when ctx ends, those that are left.
// The listener is the caller's to close, before, between End and Shutdown.
func (s *Server) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	s.ending.Store(true)
	var none chan struct{}
	if len(s.conns) > 0 {
		if s.none == nil {
			s.none = make(chan struct{})
		}
		none = s.none
	}
	for c := range s.conns {
		if c.state.CompareAndSwap(waiting, ended) {
			_ = c.net.Close()
		}
	}
	s.mu.Unlock()
	if none == nil {
		return nil
	}
	select {
	case <-none:
		return nil
	case <-ctx.Done():
	}
	s.mu.Lock()
	for c := range s.conns {
		_ = c.net.Close()
		if l := c.life.Load(); l != nil {
			l.end()
		}
	}
	s.mu.Unlock()
	return ctx.Err()
}

// look is how often long requests are looked at, whether their client is still there, and how old they are when they first are.
const look = 100 * time.Millisecond

// watch sees to it that somebody looks after requests. It ends when there have been none for a while.
func (s *Server) watch() {
	if !s.watching.Load() && s.watching.CompareAndSwap(false, true) {
		time.AfterFunc(look, func() { s.lookAround(0) })
	}
}

func (s *Server) lookAround(quiet int) {
	var old []*conn
	now := time.Now().UnixNano()
	s.mu.Lock()
	for c := range s.conns {
		if since := c.since.Load(); since != 0 {
			quiet = 0
			if now-since >= int64(look) {
				old = append(old, c)
			}
		}
	}
	s.mu.Unlock()
	for _, c := range old {
		c.long.Store(true)
		if c.gone() {
			if l := c.life.Load(); l != nil {
				l.end()
			}
		}
	}
	if quiet++; quiet > 10 || s.ending.Load() && len(old) == 0 {
		s.watching.Store(false) // the next request begins anew
		if s.busy() {           // that one was there before this was known
			s.watch()
		}
		return
	}
	time.AfterFunc(look, func() { s.lookAround(quiet) })
}

func (s *Server) busy() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		if c.since.Load() != 0 {
			return true
		}
	}
	return false
}

// date is the text of a header that is the same for a second.
type date struct {
	second int64
	text   string
}

func (s *Server) dateAt(t time.Time) string {
	second := t.Unix()
	if d := s.date.Load(); d != nil && d.second == second {
		return d.text
	}
	d := &date{second, t.UTC().Format(http.TimeFormat)}
	s.date.Store(d)
	return d.text
}
