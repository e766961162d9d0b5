package app

import (
	"testing"
	"time"

	"emporium/kit/clock"
)

// A clock that is set back by an hour makes nobody wait for the provider longer than it asked for.
func TestALimitDoesNotWaitForItsClock(t *testing.T) {
	t.Parallel()
	for name, rate := range map[string]float64{"a rate": 2, "no rate": 0} {
		now := clock.NewFake(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
		l := newLimit(rate, now)
		if wait := l.take(); wait != 0 {
			t.Errorf("%s: the first request waits %v", name, wait)
		}
		now.Advance(-time.Hour)
		if wait := l.take(); wait != 0 {
			t.Errorf("%s: with a clock that went back a request waits %v", name, wait)
		}
		l.pause(10 * time.Second)
		now.Advance(-time.Hour)
		if wait := l.take(); wait != 10*time.Second {
			t.Errorf("%s: a pause of 10 s became one of %v", name, wait)
		}
		now.Advance(10 * time.Second)
		if wait := l.take(); wait != 0 {
			t.Errorf("%s: after the pause a request waits %v", name, wait)
		}
	}
}
