// Package throttle limits how often something may be tried, by token buckets in memory. A bucket always fills again, so that
// nobody is locked out for good. Each instance counts by itself, and the gateway's own limiter stands before it.
package throttle

import (
	"sync"
	"time"

	"emporium/kit/clock"
	"emporium/kit/fault"
)

// maxKeys bounds the memory of one limiter, at about 100 bytes a key.
const maxKeys = 100_000

// Limit is the rule of one kind of key.
type Limit struct {
	// Burst is how many tries may come at once. 0 means that nothing is limited.
	Burst int
	// Every is how long it takes for one more.
	Every time.Duration
}

// Limiter applies a Limit to each key by itself. It is safe for concurrent use.
type Limiter struct {
	limit Limit
	clock clock.Clock

	mu sync.Mutex
	// full holds, for each key, when its bucket will be full again; a key that is not there has a full bucket.
	full map[string]time.Time
}

// New returns a limiter.
func New(l Limit, c clock.Clock) *Limiter {
	return &Limiter{limit: l, clock: c, full: map[string]time.Time{}}
}

// Take uses one try of key. Without one left it returns fault.RateLimited, which names the wait, and uses nothing.
func (l *Limiter) Take(key string) error { return l.take(key, true) }

// Check is Take without using a try.
func (l *Limiter) Check(key string) error { return l.take(key, false) }

func (l *Limiter) take(key string, use bool) error {
	if l.limit.Burst <= 0 {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock.Now()
	full := l.full[key]
	if full.Before(now) {
		full = now
	}
	full = full.Add(l.limit.Every)
	if wait := full.Sub(now) - time.Duration(l.limit.Burst)*l.limit.Every; wait > 0 {
		e := fault.New(fault.RateLimited, "Too many attempts. Wait a moment before you try again.")
		e.RetryAfter = int((wait + time.Second - 1) / time.Second)
		return e
	}
	if !use {
		return nil
	}
	if len(l.full) >= maxKeys {
		l.sweep(now)
	}
	l.full[key] = full
	return nil
}

// Return gives one try of key back.
func (l *Limiter) Return(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if full, ok := l.full[key]; ok {
		l.full[key] = full.Add(-l.limit.Every)
	}
}

// Reset fills the bucket of key.
func (l *Limiter) Reset(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.full, key)
}

// sweep forgets full buckets. When none is, it forgets some others, because memory is bounded whatever comes.
func (l *Limiter) sweep(now time.Time) {
	for key, full := range l.full {
		if !full.After(now) {
			delete(l.full, key)
		}
	}
	for key := range l.full {
		if len(l.full) < maxKeys*9/10 {
			return
		}
		delete(l.full, key)
	}
}
