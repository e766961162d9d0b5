package app

import (
	"errors"
	"sync"
	"time"

	"emporium/kit/clock"
)

// maxPause is the longest that one answer may silence a class of requests. A longer wish concerns the one request.
const maxPause = 2 * time.Minute

// slowdown is how long a class of requests stays at half its rate after the provider has complained.
const slowdown = time.Minute

var errLimited = errors.New("payment: the provider's limit is used up")

// limit keeps a class of requests below what its provider takes: a bucket of one second's requests, silent for as long as
// the provider asked, and at half the rate for a while after that.
type limit struct {
	clock clock.Clock
	rate  float64 // requests per second, 0 for no limit

	mu     sync.Mutex
	tokens float64
	at     time.Time
	quiet  time.Time // no request before
	slow   time.Time // half the rate until
}

func newLimit(rate float64, c clock.Clock) *limit {
	return &limit{clock: c, rate: rate, tokens: rate, at: c.Now()}
}

// take returns 0 when a request may go out now, else how long to wait.
func (l *limit) take() time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.rate == 0 && l.quiet.IsZero() {
		return 0
	}
	now, rate := l.tick()
	if now.Before(l.quiet) {
		return l.quiet.Sub(now)
	}
	if l.rate == 0 {
		l.quiet = time.Time{}
		return 0
	}
	if l.tokens < 1 {
		return time.Duration((1 - l.tokens) / rate * float64(time.Second))
	}
	l.tokens--
	return 0
}

// tick lets the time go by since it was asked last, and returns what rate there is now. When the clock was set back nobody waits longer for that.
func (l *limit) tick() (now time.Time, rate float64) {
	now, rate = l.clock.Now(), l.rate
	if back := l.at.Sub(now); back > 0 {
		l.at, l.quiet, l.slow = now, l.quiet.Add(-back), l.slow.Add(-back)
	}
	if now.Before(l.slow) {
		rate /= 2
	}
	l.tokens = min(rate, l.tokens+rate*now.Sub(l.at).Seconds())
	l.at = now
	return now, rate
}

// pause keeps all requests of the class back, as the provider asked.
func (l *limit) pause(wait time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now, _ := l.tick()
	if until := now.Add(wait); until.After(l.quiet) {
		l.quiet = until
	}
	l.slow = now.Add(wait + slowdown)
}
