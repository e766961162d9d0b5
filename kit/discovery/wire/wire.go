// Package wire is a lean HTTP/1.1 transport for calls between services: whoever has a request writes it and reads the answer itself,
// on a connection that is theirs meanwhile. net/http's own transport passes each call through two more goroutines. What is not plain
// (TLS, upgrades, bodies that are large or of unknown length) goes to a fallback, which is net/http's.
package wire

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

// Options configure New.
type Options struct {
	// Fallback takes what is not plain. It must bound the making of connections; how long answers take is bounded here. Required.
	Fallback http.RoundTripper
	// HeaderTimeout bounds the time from a request's end to the headers of its answer. Default 30 s. WithTimeout sets another.
	HeaderTimeout time.Duration
	// DialTimeout bounds the making of a connection. Default 2 s.
	DialTimeout time.Duration
	// IdleTimeout is how long an unused connection is kept: less than its server does. Default 60 s.
	IdleTimeout time.Duration
	// MaxIdle bounds the unused connections to one address. Default 256.
	MaxIdle int
	// Check looks at every connection before it is used again, at the cost of a system call: a server that answers more than it
	// was asked must not have its words taken for the answer to the next request. Without it only requests that cannot be
	// repeated get connections that were looked at.
	Check bool
}

// Transport is an http.RoundTripper. It is safe for concurrent use.
type Transport struct {
	o      Options
	dialer net.Dialer

	mu     sync.Mutex
	idle   map[string][]*conn // the one that came back last is at the end
	pruner *time.Timer
	closed bool
}

const (
	// maxBody is what a body may have to be sent from memory, so that it can be sent again.
	maxBody = 64 << 10
	// maxHeader bounds the headers of an answer.
	maxHeader = 1 << 20
)

// New returns a transport without connections.
func New(o Options) *Transport {
	if o.HeaderTimeout <= 0 {
		o.HeaderTimeout = 30 * time.Second
	}
	if o.DialTimeout <= 0 {
		o.DialTimeout = 2 * time.Second
	}
	if o.IdleTimeout <= 0 {
		o.IdleTimeout = time.Minute
	}
	if o.MaxIdle <= 0 {
		o.MaxIdle = 256
	}
	return &Transport{o: o, dialer: net.Dialer{Timeout: o.DialTimeout, KeepAlive: 30 * time.Second}, idle: map[string][]*conn{}}
}

type timeoutKey struct{}

// timed is a context with a limit.
type timed struct {
	context.Context //nolint:containedctx // it is one

	limit time.Duration
}

// Value implements context.Context.
func (t *timed) Value(key any) any {
	if _, ok := key.(timeoutKey); ok {
		return t
	}
	return t.Context.Value(key)
}

// WithTimeout returns a context whose requests have another limit than Options.HeaderTimeout.
func WithTimeout(ctx context.Context, d time.Duration) context.Context { return &timed{ctx, d} }

// TimeoutOf is the limit that WithTimeout set.
func TimeoutOf(ctx context.Context) (time.Duration, bool) {
	t, ok := ctx.Value(timeoutKey{}).(*timed)
	if !ok {
		return 0, false
	}
	return t.limit, true
}

// errStale means that a connection from the pool had ended before the server saw the request.
var errStale = errors.New("the server closed an idle connection")

// RoundTrip implements http.RoundTripper. A request that is safe to repeat, by its method or an Idempotency-Key, is sent again once when
// the connection turns out to have been closed; others get a connection that was looked at.
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if !plain(req) {
		return t.fallback(req)
	}
	return t.send(req, address(req.URL.Host), req.URL.Host)
}

// RoundTripTo is RoundTrip to another server than the one that the request's URL names, by http://host and nothing else; the request
// is not changed. A request whose Host is empty, or its URL's, gets the server's.
func (t *Transport) RoundTripTo(host string, req *http.Request) (*http.Response, error) {
	if !plain(req) {
		out := req.WithContext(req.Context())
		u := *req.URL
		u.Scheme, u.Host = "http", host
		if out.URL = &u; out.Host == req.URL.Host {
			out.Host = ""
		}
		return t.fallback(out)
	}
	return t.send(req, address(host), host)
}

func (t *Transport) send(req *http.Request, addr, host string) (*http.Response, error) {
	if err := valid(req, host); err != nil {
		closeBody(req)
		return nil, err
	}
	var body *bytes.Buffer
	if req.ContentLength > 0 {
		body = buffers.Get().(*bytes.Buffer)
		defer putBuffer(body)
		n, err := body.ReadFrom(io.LimitReader(req.Body, req.ContentLength+1))
		if err == nil && n != req.ContentLength {
			err = fmt.Errorf("the body has not the length %d that was said", req.ContentLength)
		}
		if err != nil {
			closeBody(req)
			return nil, err
		}
	}
	closeBody(req)
	repeat := idempotent(req)
	for fresh := false; ; fresh = true {
		now := time.Now()
		c, err := t.connection(req.Context(), addr, now, fresh, t.o.Check || !repeat)
		if err != nil {
			return nil, err
		}
		if !c.used {
			now = time.Now() // to connect took a while
		}
		c.since = now
		resp, err := t.exchange(c, req, host, body)
		if err == nil {
			return resp, nil
		}
		c.close()
		if fresh || !c.used || !repeat || !errors.Is(err, errStale) || req.Context().Err() != nil {
			return nil, t.explain(req.Context(), err)
		}
	}
}

func closeBody(req *http.Request) {
	if req.Body != nil {
		_ = req.Body.Close() // it has been read, or is not wanted
	}
}

// explain makes the caller's own end the reason of an error where it is.
func (t *Transport) explain(ctx context.Context, err error) error {
	if cause := ctx.Err(); cause != nil {
		return cause
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		if end, ok := ctx.Deadline(); ok && !time.Now().Before(end) {
			return context.DeadlineExceeded
		}
	}
	return err
}

// connection returns one from the pool, or a new one. Checked ones were looked at, whether the server has closed them.
func (t *Transport) connection(ctx context.Context, addr string, now time.Time, fresh, check bool) (*conn, error) {
	for !fresh {
		c := t.take(addr, now)
		if c == nil {
			break
		}
		if !check || c.alive() {
			c.used = true
			return c, nil
		}
		c.close()
	}
	nc, err := t.dialer.DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	return newConn(nc, addr), nil
}

// exchange writes the request and reads the head of the answer.
func (t *Transport) exchange(c *conn, req *http.Request, host string, body *bytes.Buffer) (*http.Response, error) {
	ctx := req.Context()
	until := c.since.Add(t.limit(ctx))
	end, hasEnd := ctx.Deadline()
	if hasEnd && end.Before(until) {
		until = end
	}
	if err := c.begin(ctx, c.since, until); err != nil {
		return nil, fmt.Errorf("%w: %w", errStale, err)
	}
	r, err := c.send(req, host, body)
	if err != nil {
		c.release()
		return nil, err
	}
	resp := &r.response
	b := &r.answer
	*b = answer{ReadCloser: resp.Body, t: t, c: c, keep: !resp.Close && (resp.Body == http.NoBody || resp.ContentLength >= 0 || len(resp.TransferEncoding) > 0)}
	if resp.Body == http.NoBody || resp.ContentLength == 0 {
		b.end(true)
		resp.Body = http.NoBody
		return resp, nil
	}
	// From here on the caller's own end is the limit: streams go on for as long as somebody listens.
	if resp.ContentLength < 0 || int64(c.r.Buffered()) < resp.ContentLength {
		if !hasEnd {
			end = time.Time{}
		}
		if err := c.limitBy(end); err != nil {
			b.end(false)
			return nil, err
		}
	}
	resp.Body = b
	return resp, nil
}

// answer is the body of a response. Its end gives the connection back.
type answer struct {
	io.ReadCloser
	t    *Transport
	c    *conn // nil after the end
	keep bool
}

// Read implements io.Reader.
func (b *answer) Read(p []byte) (int, error) {
	if b.c == nil {
		return 0, io.EOF
	}
	n, err := b.ReadCloser.Read(p)
	if err != nil {
		b.end(errors.Is(err, io.EOF))
	}
	return n, err
}

// Close implements io.Closer. What was not read to its end costs the connection.
func (b *answer) Close() error {
	if b.c != nil {
		b.end(false)
	}
	return nil
}

func (b *answer) end(whole bool) {
	c := b.c
	b.c = nil
	if !c.release() {
		whole = false // the deadline in the past may still be set
	}
	if !whole || !b.keep || c.r.Buffered() > 0 {
		c.close()
		return
	}
	b.t.put(c)
}

// CloseIdleConnections closes what nobody uses.
func (t *Transport) CloseIdleConnections() {
	t.mu.Lock()
	idle := t.idle
	t.idle = map[string][]*conn{}
	if t.pruner != nil {
		t.pruner.Stop()
		t.pruner = nil
	}
	t.mu.Unlock()
	for _, list := range idle {
		for _, c := range list {
			c.close()
		}
	}
}

// Close closes what nobody uses, and keeps no connection any more.
func (t *Transport) Close() {
	t.mu.Lock()
	t.closed = true
	t.mu.Unlock()
	t.CloseIdleConnections()
}

// take gets the connection that came back last of those that are young enough. A call may have been long, so that one behind it can
// be younger.
func (t *Transport) take(addr string, now time.Time) *conn {
	for {
		t.mu.Lock()
		list := t.idle[addr]
		if len(list) == 0 {
			t.mu.Unlock()
			return nil
		}
		c := list[len(list)-1]
		list[len(list)-1] = nil
		t.idle[addr] = list[:len(list)-1]
		t.mu.Unlock()
		if now.Sub(c.since) <= t.o.IdleTimeout {
			return c
		}
		c.close()
	}
}

func (t *Transport) put(c *conn) {
	t.mu.Lock()
	if t.closed || len(t.idle[c.addr]) >= t.o.MaxIdle {
		t.mu.Unlock()
		c.close()
		return
	}
	t.idle[c.addr] = append(t.idle[c.addr], c)
	if t.pruner == nil {
		t.pruner = time.AfterFunc(t.o.IdleTimeout, t.prune)
	}
	t.mu.Unlock()
}

// prune closes what has been idle for too long, and comes again as long as something is left.
func (t *Transport) prune() {
	var old []*conn
	t.mu.Lock()
	left := 0
	for addr, list := range t.idle {
		var young []*conn
		for _, c := range list {
			if time.Since(c.since) > t.o.IdleTimeout {
				old = append(old, c)
			} else {
				young = append(young, c)
			}
		}
		if len(young) == 0 {
			delete(t.idle, addr)
			continue
		}
		t.idle[addr] = young
		left += len(young)
	}
	if t.pruner != nil {
		if left > 0 {
			t.pruner.Reset(t.o.IdleTimeout)
		} else {
			t.pruner = nil
		}
	}
	t.mu.Unlock()
	for _, c := range old {
		c.close()
	}
}
