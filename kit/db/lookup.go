package db

import (
	"context"
	"errors"
	"sync"
)

// Lookup lets concurrent callers share queries: what they ask for while somebody's answer is awaited is asked for together, by one
// query. Nobody waits for company: a lone caller asks at once.
type Lookup[K, V any] struct {
	read func(ctx context.Context, keys []K) ([]V, error)
	most int

	mu      sync.Mutex
	running bool
	next    *lookup[K, V] // what is asked when the running query has ended
}

type lookup[K, V any] struct {
	ctx   context.Context //nolint:containedctx // of the caller who asks for all
	keys  []K
	lead  chan struct{} // closed when its first caller is to ask
	done  chan struct{}
	found []V
	err   error
}

// NewLookup returns a Lookup whose read finds the values of at most so many keys, in a query outside transactions.
func NewLookup[K, V any](most int, read func(ctx context.Context, keys []K) ([]V, error)) *Lookup[K, V] {
	return &Lookup[K, V]{read: read, most: most}
}

// Do returns what was found for the keys, and for those of others beside. The caller must not change it.
func (l *Lookup[K, V]) Do(ctx context.Context, keys ...K) ([]V, error) {
	l.mu.Lock()
	if !l.running {
		l.running = true
		l.mu.Unlock()
		defer l.passOn()
		return l.read(ctx, keys)
	}
	if l.next != nil && len(l.next.keys)+len(keys) > l.most {
		l.mu.Unlock()
		return l.read(ctx, keys) // too many to share
	}
	mine, first := l.next, l.next == nil
	if first {
		mine = &lookup[K, V]{ctx: context.WithoutCancel(ctx), lead: make(chan struct{}), done: make(chan struct{})}
		l.next = mine
	}
	mine.keys = append(mine.keys, keys...)
	l.mu.Unlock()
	if first {
		<-mine.lead // soon: a query has a bound of its own
		defer l.passOn()
		defer close(mine.done)
		mine.err = errors.New("the query ended without an answer") // unless it ends with one
		mine.found, mine.err = l.read(mine.ctx, mine.keys)
		return mine.found, mine.err
	}
	select {
	case <-mine.done:
		return mine.found, mine.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// passOn lets those ask who have come meanwhile.
func (l *Lookup[K, V]) passOn() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.next == nil {
		l.running = false
		return
	}
	close(l.next.lead)
	l.next = nil
}
