package plain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"sync/atomic"
	"time"
)

// conn is one client's connection. Its own goroutine reads, serves and writes; others look at what is atomic.
type conn struct {
	server *Server
	net    net.Conn
	remote string

	buf         []byte // what has come, from r to w
	r, w        int
	rest        *body     // the body of the request that is served
	begun       time.Time // when that one's head was there
	until       time.Time // of what is read, as it is set; zero is no limit
	sendUntil   time.Time // of what is written
	ownDeadline bool      // the handler has set one for its answer

	state atomic.Int32
	since atomic.Int64 // the request that is served began, in Unix nanoseconds; 0 is none
	long  atomic.Bool  // the last request took long, so that its beginning says nothing of its end
	life  atomic.Pointer[life]
	out   net.Buffers
	two   [2][]byte
}

// states of a connection.
const (
	waiting int32 = iota // for a request
	busy
	ended
)

// firstBuffer is what nearly all heads fit in.
const firstBuffer = 4096

func (c *conn) serve() {
	handed := false
	defer func() {
		if v := recover(); v != nil {
			c.panicked(v)
		}
		c.server.forget(c)
		if !handed {
			_ = c.net.Close() // nothing can be done about it
		}
		if l := c.life.Load(); l != nil {
			l.end()
		}
	}()
	c.buf = make([]byte, firstBuffer)
	c.setRead(time.Now().Add(c.server.o.HeaderTimeout))
	for {
		size, ok := c.head()
		if !ok {
			return
		}
		c.begun = time.Now()
		r := http.Request{RemoteAddr: c.remote, Body: http.NoBody}
		if size == 0 || !parse(string(c.buf[c.r:c.r+size]), &r) {
			handed = c.handOver()
			return
		}
		c.r += size
		if !c.answer(&r) {
			return
		}
		if !c.state.CompareAndSwap(busy, waiting) || c.server.ending.Load() {
			return
		}
	}
}

// head waits for a whole head, and returns its size; 0 when it cannot become a plain one. It returns false when the connection is over.
func (c *conn) head() (size int, ok bool) {
	looked, timed := 0, c.begun.IsZero() // the first one has its limit
	if c.w == c.r {
		c.r, c.w = 0, 0
		if len(c.buf) > firstBuffer {
			c.buf = make([]byte, firstBuffer)
		}
	}
	for {
		if c.w > c.r {
			if !c.enter() {
				return 0, false
			}
			size, looked, ok = find(c.buf[c.r:c.w], looked)
			if size > 0 || !ok {
				return size, true
			}
		}
		if c.w == len(c.buf) && !c.makeRoom() {
			return 0, true
		}
		switch {
		case c.w == c.r: // for the next request the client has long, and its limit need not be moved each time
			if !c.begun.IsZero() {
				from := c.begun
				if c.long.Swap(false) {
					from = time.Now()
				}
				c.lazily(&c.until, from.Add(c.server.o.IdleTimeout), c.server.o.IdleTimeout, c.setRead)
			}
		case !timed:
			timed = true
			c.setRead(time.Now().Add(c.server.o.HeaderTimeout))
		}
		n, err := c.net.Read(c.buf[c.w:])
		c.w += n
		if err != nil && n == 0 {
			return 0, false
		}
	}
}

// enter leaves the state in which Shutdown may close the connection.
func (c *conn) enter() bool {
	return c.state.Load() == busy || c.state.CompareAndSwap(waiting, busy)
}

// find looks for the end of a head from where it has looked before. ok is false when the head is none that is plain.
func find(b []byte, from int) (size, looked int, ok bool) {
	if b[0] < 'A' || b[0] > 'Z' {
		return 0, 0, false
	}
	for {
		i := bytes.IndexByte(b[from:], '\n')
		if i < 0 {
			return 0, from, true
		}
		end := from + i
		switch {
		case end == 0 || b[end-1] != '\r':
			return 0, 0, false
		case end == from+1: // an empty line
			return end + 1, 0, end > 1
		}
		from = end + 1
	}
}

// makeRoom moves what has come to the front, in a larger buffer where it must. It returns false when the head is too large.
func (c *conn) makeRoom() bool {
	if c.r > 0 {
		c.w = copy(c.buf, c.buf[c.r:c.w])
		c.r = 0
		return true
	}
	if len(c.buf) >= c.server.o.MaxHeader {
		return false
	}
	larger := make([]byte, min(2*len(c.buf), c.server.o.MaxHeader))
	c.w = copy(larger, c.buf[:c.w])
	c.buf = larger
	return true
}

// answer serves a request, and reports whether the connection can take another one.
func (c *conn) answer(read *http.Request) bool {
	w := &response{conn: c, length: -1, life: life{Context: c.server.o.Context, conn: c}}
	l := &w.life
	r := read.WithContext(l)
	w.request = r
	c.rest = nil
	if r.ContentLength > 0 {
		c.rest = &body{conn: c, left: r.ContentLength}
		r.Body = c.rest
	}
	c.ownDeadline = false
	c.life.Store(l)
	c.since.Store(c.begun.UnixNano())
	c.server.watch()
	c.server.o.Handler.ServeHTTP(w, r)
	keep := w.finish()
	c.since.Store(0)
	l.end()
	if !keep && w.sent {
		c.linger()
	}
	return keep
}

// lingers is how long the client gets to read an answer before its own words, which nobody reads, end the connection for it.
const lingers = 500 * time.Millisecond

func (c *conn) linger() {
	if c.rest == nil || c.rest.left == 0 {
		return
	}
	if half, ok := c.net.(interface{ CloseWrite() error }); ok && half.CloseWrite() == nil {
		c.setRead(time.Now().Add(lingers))
		_, _ = io.Copy(io.Discard, c.net) // until it closes, or has had its time; to stop sooner would end the connection while it writes
	}
}

// readBody gives what has come already, and then what comes.
func (c *conn) readBody(p []byte) (int, error) {
	if c.w > c.r {
		n := copy(p, c.buf[c.r:c.w])
		c.r += n
		return n, nil
	}
	if end := c.begun.Add(c.server.o.ReadTimeout); !c.until.Equal(end) {
		c.setRead(end)
	}
	return c.net.Read(p)
}

func (c *conn) setRead(until time.Time) {
	c.until = until
	_ = c.net.SetReadDeadline(until) // reading tells of what is wrong with the connection
}

func (c *conn) setWrite(until time.Time) {
	c.sendUntil = until
	_ = c.net.SetWriteDeadline(until) // as above
}

// lazily moves a limit when it is off by more than a sixth of its length, or by ten seconds: each move costs.
func (c *conn) lazily(is *time.Time, want time.Time, length time.Duration, set func(time.Time)) {
	if is.IsZero() || is.After(want) || want.Sub(*is) > min(length/6, 10*time.Second) {
		set(want)
	}
}

// write sends one text after the other to the client, within the limit of the answer.
func (c *conn) write(a, b []byte) error {
	if !c.ownDeadline {
		c.lazily(&c.sendUntil, c.begun.Add(c.server.o.WriteTimeout), c.server.o.WriteTimeout, c.setWrite)
	}
	var err error
	switch {
	case len(b) == 0:
		_, err = c.net.Write(a)
	case len(a) == 0:
		_, err = c.net.Write(b)
	default:
		c.two = [2][]byte{a, b}
		c.out = c.two[:]
		_, err = c.out.WriteTo(c.net)
		c.two = [2][]byte{}
	}
	return err
}

// handOver gives the connection to the server for everything else, with what has come of its request.
func (c *conn) handOver() bool {
	if l := c.life.Load(); l != nil {
		l.end()
	}
	_ = c.net.SetDeadline(time.Time{}) // it sets its own
	return c.server.o.Other(&begun{Conn: c.net, text: c.buf[c.r:c.w]})
}

// begun is a connection of which something has been read.
type begun struct {
	net.Conn
	text []byte
}

// Read implements io.Reader.
func (b *begun) Read(p []byte) (int, error) {
	if len(b.text) == 0 {
		return b.Conn.Read(p)
	}
	n := copy(p, b.text)
	if b.text = b.text[n:]; len(b.text) == 0 {
		b.text = nil
	}
	return n, nil
}

// CloseWrite is what net/http looks for, to let the client read a last answer.
func (b *begun) CloseWrite() error {
	if half, ok := b.Conn.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return errors.ErrUnsupported
}

func (c *conn) panicked(v any) {
	if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		return
	}
	c.server.o.Log.LogAttrs(context.Background(), slog.LevelError, "request panicked", slog.Any("cause", v), slog.String("stack", string(debug.Stack())))
}
