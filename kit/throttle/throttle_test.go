package throttle_test

import (
	"strconv"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/throttle"
)

func TestLimiter(t *testing.T) {
	t.Parallel()
	c := clock.NewFake(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	l := throttle.New(throttle.Limit{Burst: 3, Every: 10 * time.Second}, c)
	take := func(key string, want bool) {
		t.Helper()
		err := l.Take(key)
		if (err == nil) != want {
			t.Fatalf("at %v: got %v, want allowed %v", c.Now(), err, want)
		}
		if err != nil && (!fault.Is(err, fault.RateLimited) || fault.From(err).RetryAfter < 1 || fault.From(err).RetryAfter > 10) {
			t.Fatalf("got %+v", err)
		}
	}
	for range 3 {
		take("a", true)
	}
	for range 100 {
		take("a", false) // refusals cost nothing
	}
	take("b", true)
	c.Advance(9 * time.Second)
	take("a", false)
	c.Advance(time.Second)
	if err := l.Check("a"); err != nil {
		t.Fatal(err)
	}
	take("a", true)
	take("a", false)
	l.Return("a")
	take("a", true)
	take("a", false)
	l.Reset("a")
	for range 3 {
		take("a", true)
	}
	c.Advance(time.Hour) // never more than a burst
	for range 3 {
		take("a", true)
	}
	take("a", false)
}

func TestReturnedTriesNeverExceedTheBurst(t *testing.T) {
	t.Parallel()
	c := clock.NewFake(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	l := throttle.New(throttle.Limit{Burst: 2, Every: time.Minute}, c)
	for range 10 {
		l.Return("a")
	}
	if err := l.Take("a"); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		l.Return("a")
	}
	allowed := 0
	for range 10 {
		if l.Take("a") == nil {
			allowed++
		}
	}
	if allowed != 2 {
		t.Errorf("got %d tries, want 2", allowed)
	}
}

func TestNoLimit(t *testing.T) {
	t.Parallel()
	l := throttle.New(throttle.Limit{}, clock.System)
	for range 1000 {
		if err := l.Take("a"); err != nil {
			t.Fatal(err)
		}
	}
}

func TestMemoryIsBounded(t *testing.T) {
	t.Parallel()
	l := throttle.New(throttle.Limit{Burst: 1, Every: time.Hour}, clock.System)
	for i := range throttle.MaxKeys + 1000 {
		if err := l.Take(strconv.Itoa(i)); err != nil {
			t.Fatal(err)
		}
	}
	if got := l.Len(); got > throttle.MaxKeys {
		t.Errorf("got %d keys, want %d at most", got, throttle.MaxKeys)
	}
}
