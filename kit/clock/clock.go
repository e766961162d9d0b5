// Package clock is the port through which code reads the time, so that tests can set it.
package clock

import (
	"sync"
	"time"
)

// Clock tells the time, in UTC and in whole microseconds, which is what stores keep: a time that was answered is the same
// when it is read back.
type Clock interface{ Now() time.Time }

// System is the machine's clock. It may be set, forward or back, while the process runs; see Within.
var System Clock = system{}

// off is how far a test has set a whole process's clock off.
var off time.Duration

type system struct{}

func (system) Now() time.Time { return time.Now().UTC().Add(off).Truncate(time.Microsecond) }

// Within reports whether less than d has gone by from since to now. When the clock was set back to before since, nobody knows, and it says no:
// what a process does again after a second must not wait for an hour because its clock went back by one.
func Within(since, now time.Time, d time.Duration) bool {
	gone := now.Sub(since)
	return gone >= 0 && gone < d
}

// Fake is a clock that moves only when told to. It is safe for concurrent use.
type Fake struct {
	mu  sync.Mutex
	now time.Time
}

// NewFake returns a clock that stands at t, which it does not round.
func NewFake(t time.Time) *Fake { return &Fake{now: t.UTC()} }

// Now returns the time that was set.
func (f *Fake) Now() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// Set moves the clock to t, which may lie in the past.
func (f *Fake) Set(t time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.now = t.UTC()
}

// Advance moves the clock by d.
func (f *Fake) Advance(d time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.now = f.now.Add(d)
}
