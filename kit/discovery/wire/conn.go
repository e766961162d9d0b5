package wire

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"
	"time"
)

// conn is a connection with its buffers. Only one goroutine uses it at a time.
type conn struct {
	net.Conn
	addr  string
	r     *bufio.Reader
	out   []byte
	used  bool
	since time.Time // its last call began: reading the clock once is enough for that call's limit and for how long it is idle
	limit int64     // bytes that may still be read before the headers end; 0 is no limit

	// The call that has it. Most are over long before their limit, so that the deadline is a close one at first, which is moved
	// now and then for all of them; who meets it gets the deadline and the caller's end that are meant.
	ctx   context.Context //nolint:containedctx // the caller's, from begin to release
	until time.Time       // zero is no limit
	soon  time.Time       // the deadline that is set, unless it is the call's own
	own   bool
	stop  func() bool

	raw  syscall.RawConn // nil where nothing can be written beside waiting
	step func(fd uintptr) bool
	sent int
	fail error
	told bool
}

func newConn(nc net.Conn, addr string) *conn {
	c := &conn{Conn: nc, addr: addr}
	c.r = bufio.NewReaderSize(c, 4096)
	c.prepare()
	return c
}

// patience is how long a call goes without a deadline of its own, and notices no end of its caller.
const patience = 100 * time.Millisecond

// begin makes the connection that of a call.
func (c *conn) begin(ctx context.Context, now, until time.Time) error {
	c.ctx, c.until, c.own, c.stop = ctx, until, false, nil
	if until.Sub(now) < 2*patience {
		return c.insist()
	}
	if left := c.soon.Sub(now); left < patience || left > 2*patience {
		c.soon = now.Add(2 * patience)
		return c.Conn.SetDeadline(c.soon)
	}
	return nil
}

// insist sets the deadline that the call really has, and follows the end of its caller.
func (c *conn) insist() error {
	c.own, c.soon = true, time.Time{}
	if err := c.Conn.SetDeadline(c.until); err != nil {
		return err
	}
	if c.ctx.Done() != nil {
		nc := c.Conn
		c.stop = context.AfterFunc(c.ctx, func() { _ = nc.SetDeadline(time.Unix(1, 0)) })
	}
	return nil
}

// limitBy gives the call another limit; zero is none.
func (c *conn) limitBy(end time.Time) error {
	c.until = end
	if !c.own {
		return nil
	}
	if err := c.Conn.SetDeadline(end); err != nil {
		return err
	}
	return c.ctx.Err() // the deadline that its end had set may just have been replaced
}

// release ends the call. It returns false when the connection cannot be used any more.
func (c *conn) release() bool {
	c.ctx = nil
	if c.stop == nil {
		return true
	}
	return c.stop()
}

// early reports whether an error is that of the close deadline, and goes on with the call's own.
func (c *conn) early(err error) bool {
	return err != nil && !c.own && c.ctx != nil && errors.Is(err, os.ErrDeadlineExceeded) && c.insist() == nil
}

// close ends the connection.
func (c *conn) close() { _ = c.Conn.Close() }

var errHeader = errors.New("the headers of the answer are too large")

// Read implements io.Reader with the limit.
func (c *conn) Read(p []byte) (int, error) {
	if c.limit < 0 {
		return 0, errHeader
	}
	n, err := c.Conn.Read(p)
	for n == 0 && c.early(err) {
		n, err = c.Conn.Read(p)
	}
	if c.limit != 0 {
		if c.limit -= int64(n); c.limit == 0 {
			c.limit = -1
		}
	}
	return n, err
}

// Write implements io.Writer.
func (c *conn) Write(p []byte) (int, error) {
	n, err := c.Conn.Write(p)
	for n < len(p) && c.early(err) {
		var more int
		more, err = c.Conn.Write(p[n:])
		n += more
	}
	return n, err
}

// largest is what a connection keeps for what it writes.
const largest = 16 << 10

// send writes the request and reads the head of its answer, passing over interim ones.
func (c *conn) send(req *http.Request, host string, body *bytes.Buffer) (*reply, error) {
	c.out = appendHead(c.out[:0], req, host)
	if body != nil {
		c.out = append(c.out, body.Bytes()...)
	}
	sent := c.ask()
	if cap(c.out) > largest {
		c.out = nil
	}
	c.limit = maxHeader
	if _, err := c.r.Peek(1); err != nil {
		return nil, staleUnlessTimeout(cmp.Or(sent, err))
	}
	if r := c.simple(req); r != nil {
		c.limit = 0
		r.response.Close = r.response.Close || sent != nil // the server answered, and did not wait for the end of the request
		return r, nil
	}
	for range 6 {
		resp, err := http.ReadResponse(c.r, req) //nolint:bodyclose // it is the caller's, in the reply
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return nil, fmt.Errorf("read the answer: %w", err)
		}
		if resp.StatusCode == http.StatusSwitchingProtocols {
			return nil, errors.New("the server switched protocols unasked")
		}
		if resp.StatusCode < 100 {
			return nil, fmt.Errorf("the answer's status is %q", resp.Status)
		}
		if resp.StatusCode >= 200 {
			c.limit = 0
			resp.Close = resp.Close || sent != nil // as above
			return &reply{response: *resp}, nil
		}
	}
	return nil, errors.New("too many interim answers")
}

func staleUnlessTimeout(err error) error {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return err
	}
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("%w: %w", errStale, err)
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func putBuffer(b *bytes.Buffer) { b.Reset(); buffers.Put(b) }
