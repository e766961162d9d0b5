package plain

import (
	"context"
	"net/http"
	"sync"
)

// life is the context of one request. It ends with the request, with its connection, and when the client is seen to be gone. Nearly no
// request asks for its end, so that what tells of it is made when somebody does.
type life struct {
	context.Context //nolint:containedctx // the server's, which never ends

	conn *conn

	mu    sync.Mutex
	err   error
	done  chan struct{}
	after map[*func()]struct{}
}

// closed is what has ended.
var closed = func() chan struct{} { c := make(chan struct{}); close(c); return c }()

// Done implements context.Context.
func (l *life) Done() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.done == nil {
		if l.err != nil {
			l.done = closed
		} else {
			l.done = make(chan struct{})
		}
	}
	return l.done
}

// Err implements context.Context.
func (l *life) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.err
}

// Value implements context.Context.
func (l *life) Value(key any) any {
	if key == http.LocalAddrContextKey {
		return l.conn.net.LocalAddr()
	}
	return l.Context.Value(key)
}

// AfterFunc is what package context looks for, so that contexts made of this one need no goroutine to learn of its end.
func (l *life) AfterFunc(fn func()) (stop func() bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.err != nil {
		go fn()
		return func() bool { return false }
	}
	key := &fn
	if l.after == nil {
		l.after = map[*func()]struct{}{}
	}
	l.after[key] = struct{}{}
	return func() bool {
		l.mu.Lock()
		defer l.mu.Unlock()
		_, waits := l.after[key]
		delete(l.after, key)
		return waits
	}
}

// end ends it, once.
func (l *life) end() {
	l.mu.Lock()
	if l.err != nil {
		l.mu.Unlock()
		return
	}
	l.err = context.Canceled
	if l.done != nil {
		close(l.done)
	}
	after := l.after
	l.after = nil
	l.mu.Unlock()
	for fn := range after {
		go (*fn)()
	}
}
