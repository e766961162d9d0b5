package wire

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"os"
	"sync/atomic"
	"time"
)

var errLate = fmt.Errorf("await the answer: %w", os.ErrDeadlineExceeded)

// toSend is how long a small request may take to be sent, to connect included. A large one takes what it takes.
const toSend = 7 * time.Second

// fallback sends what is not plain, with the limit of what is: from the request's end to the headers of its answer.
func (t *Transport) fallback(req *http.Request) (*http.Response, error) {
	ctx, end := context.WithCancel(req.Context())
	var decided, late atomic.Bool
	timer := time.AfterFunc(time.Hour, func() {
		if decided.CompareAndSwap(false, true) {
			late.Store(true)
			end()
		}
	})
	timer.Stop() // until the request has been sent
	limit := t.limit(ctx)
	if req.ContentLength >= 0 && req.ContentLength <= maxBody {
		timer.Reset(toSend + limit) // a server that reads nothing more must not hold it for ever
	}
	sent := &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { timer.Reset(limit) }}
	resp, err := t.o.Fallback.RoundTrip(req.WithContext(httptrace.WithClientTrace(ctx, sent)))
	decided.CompareAndSwap(false, true) // an answer can come before its request's end
	timer.Stop()
	if late.Load() {
		if err == nil {
			_ = resp.Body.Close() // nobody reads it
		}
		err = errLate
	}
	if err != nil {
		end()
		return nil, err
	}
	resp.Body = ending(resp.Body, func() { timer.Stop(); end() })
	return resp, nil
}

// limit is how long an answer may take to begin.
func (t *Transport) limit(ctx context.Context) time.Duration {
	if d, ok := TimeoutOf(ctx); ok {
		return d
	}
	return t.o.HeaderTimeout
}

// ending calls fn when a body is closed, and keeps the body's ability to be written to.
func ending(body io.ReadCloser, fn func()) io.ReadCloser {
	if body == http.NoBody {
		fn()
		return body
	}
	if d, ok := body.(io.ReadWriteCloser); ok {
		return &duplexEnd{d, fn}
	}
	return &readEnd{body, fn}
}

type readEnd struct {
	io.ReadCloser
	fn func()
}

// Close implements io.Closer.
func (e *readEnd) Close() error { defer e.fn(); return e.ReadCloser.Close() }

type duplexEnd struct {
	io.ReadWriteCloser
	fn func()
}

// Close implements io.Closer.
func (e *duplexEnd) Close() error { defer e.fn(); return e.ReadWriteCloser.Close() }
