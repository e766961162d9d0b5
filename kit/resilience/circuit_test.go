package resilience

import (
	"errors"
	"slices"
	"testing"
	"time"

	"emporium/kit/clock"
)

// play feeds a breaker with outcomes: s success, f failure, i ignored, S and F slow ones. It returns how many calls were refused.
func play(c *Circuit, now *clock.Fake, script string) (refused int) {
	for _, step := range script {
		p, err := c.acquire()
		if err != nil {
			refused++
			continue
		}
		switch step {
		case 'S', 'F':
			now.Advance(2 * time.Second)
		}
		switch step {
		case 's', 'S':
			c.record(p, Success)
		case 'f', 'F':
			c.record(p, Failure)
		default:
			c.record(p, Ignored)
		}
	}
	return refused
}

func TestCircuitHasResilience4jsRules(t *testing.T) {
	t.Parallel()
	policy := BreakerPolicy{Enabled: true, Window: "count", Size: 10, MinimumCalls: 10, FailureRate: 0.5, SlowCall: time.Second, SlowRate: 0.8,
		OpenFor: time.Minute, HalfOpenCalls: 4}
	timed := policy
	timed.Window, timed.MinimumCalls = "time", 4
	early := policy
	early.MinimumCalls = 4
	off := policy
	off.Enabled = false
	for _, c := range []struct {
		name   string
		policy BreakerPolicy
		script string
		wait   time.Duration
		then   string
		want   CircuitState
		refuse int
	}{
		{"five failures do not open it before the window holds ten", policy, "fffff", 0, "", Closed, 0},
		{"the tenth call judges", policy, "fffffsssss", 0, "ss", Open, 2},
		{"under the rate it stays closed", policy, "ffffssssss", 0, "", Closed, 0},
		{"what fell out of the window is forgotten", policy, "ffffssssss" + "ssssf", 0, "", Closed, 0},
		{"a smaller minimum judges earlier", early, "ssff", 0, "", Open, 0},
		{"ignored calls count neither way", early, "iiiiiiisf", 0, "", Closed, 0},
		{"slow calls open it without a failure", policy, "SSSSSSSSss", 0, "", Open, 0},
		{"and fewer do not", policy, "SSSSSSSsss", 0, "", Closed, 0},
		{"it refuses until its time has passed", early, "ffff", 59 * time.Second, "ssss", Open, 4},
		{"then all tries decide together: closed", early, "ffff", time.Minute, "sfss", Closed, 0},
		{"or open", early, "ffff", time.Minute, "sfsf", Open, 0},
		{"as long as tries are missing it is half open", early, "ffff", time.Minute, "sss", HalfOpen, 0},
		{"an ignored try may be made again", early, "ffff", time.Minute, "iiisfss", Closed, 0},
		{"closed it judges anew", early, "ffff", time.Minute, "ssss" + "fsss", Closed, 0},
		{"a window of seconds forgets with time", timed, "fff", 11 * time.Second, "f", Closed, 0},
		{"and else judges", timed, "fff", 9 * time.Second, "f", Open, 0},
		{"disabled it judges nothing", off, "ffffffffffffff", 0, "", Disabled, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			now := clock.NewFake(time.Unix(1000, 0))
			b := NewCircuit("x", c.policy, now, nil)
			play(b, now, c.script)
			now.Advance(c.wait)
			if refused := play(b, now, c.then); b.State() != c.want || refused != c.refuse {
				t.Errorf("got %v with %d refused, want %v with %d", b.State(), refused, c.want, c.refuse)
			}
		})
	}
}

// A clock that is set back by an hour does not keep a breaker open for an hour more.
func TestAnOpenBreakerDoesNotWaitForItsClock(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Unix(100_000, 0))
	b := NewCircuit("x", BreakerPolicy{Enabled: true, Window: "count", Size: 10, MinimumCalls: 4, FailureRate: 0.5, OpenFor: time.Minute, HalfOpenCalls: 2}, now, nil)
	play(b, now, "ffff")
	now.Advance(-time.Hour)
	if wait := b.RetryAfter(); wait > time.Minute {
		t.Errorf("it says to come back in %v", wait)
	}
	if refused := play(b, now, "s"); refused != 1 || b.State() != Open {
		t.Errorf("got %d refused, %v", refused, b.State())
	}
	now.Advance(time.Minute)
	if refused := play(b, now, "ss"); refused != 0 || b.State() != Closed {
		t.Errorf("a minute later: got %d refused, %v", refused, b.State())
	}
}

func TestHalfOpenAdmitsOnlyItsTries(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Unix(1000, 0))
	var changes []string
	b := NewCircuit("x", BreakerPolicy{Enabled: true, MinimumCalls: 1, OpenFor: time.Minute, HalfOpenCalls: 2, MaxWaitInHalfOpen: 10 * time.Second}, now,
		func(c Change) { changes = append(changes, c.From.String()+">"+c.To.String()) })
	slowest, err := b.acquire()
	if err != nil {
		t.Fatal(err)
	}
	play(b, now, "f")
	now.Advance(time.Minute)
	for range 2 {
		if _, err := b.acquire(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := b.acquire(); !errors.Is(err, ErrNotPermitted) {
		t.Error("a third try was let through")
	}
	b.record(slowest, Failure) // a call of the closed state says nothing now
	if b.State() != HalfOpen {
		t.Error("a call from before changed the state")
	}
	now.Advance(10 * time.Second)
	if _, err := b.acquire(); err == nil || b.State() != Open {
		t.Errorf("tries that never end leave it %v", b.State())
	}
	if want := []string{"CLOSED>OPEN", "OPEN>HALF_OPEN", "HALF_OPEN>OPEN"}; !slices.Equal(changes, want) {
		t.Errorf("got the changes %v, want %v", changes, want)
	}
}

// Where few calls come, the half-open state ends all the same: by those that came.
func TestFewCallsCloseABreaker(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		script string // one call each 8 s once the breaker is open
		want   CircuitState
	}{
		{"all well", "ssssss", Closed},
		{"most are", "sfssss", Closed},
		{"most fail", "fsfff", Open},
		{"callers that give up say nothing", "iiiiiiiiii", HalfOpen},
		{"and the others decide", "iiiiiiss" + "iiii" + "i", Closed},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			now := clock.NewFake(time.Unix(1000, 0))
			b := NewCircuit("x", BuiltIn("x").Breaker, now, nil)
			play(b, now, "ffffffffffffffffffff")
			if b.State() != Open {
				t.Fatalf("after failures it is %v", b.State())
			}
			for _, step := range c.script {
				now.Advance(8 * time.Second)
				play(b, now, string(step))
			}
			if b.State() != c.want {
				t.Errorf("it is %v, want %v", b.State(), c.want)
			}
		})
	}
}

// A few failures among few calls do not open the built-in breaker, however long they go on: it is judged by what 10 s hold.
func TestFewFailuresOpenNoBreaker(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Unix(1000, 0))
	b := NewCircuit("x", BuiltIn("x").Breaker, now, func(c Change) { t.Errorf("it changed: %+v", c) })
	for range 600 {
		play(b, now, "fs")
		now.Advance(2 * time.Second)
	}
	if b.State() != Closed {
		t.Errorf("it is %v", b.State())
	}
}

func TestForcedStatesStay(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Unix(1000, 0))
	b := NewCircuit("x", BuiltIn("x").Breaker, now, nil)
	if err := b.Force(ForcedOpen); err != nil {
		t.Fatal(err)
	}
	now.Advance(time.Hour)
	if refused := play(b, now, "sss"); refused != 3 {
		t.Errorf("%d of 3 calls refused", refused)
	}
	b.Configure(Defaults("x").Breaker)
	if b.State() != ForcedOpen {
		t.Error("a new policy gave the dependency back")
	}
	if err := b.Force(Closed); err != nil || play(b, now, "sss") != 0 {
		t.Errorf("closed it still refuses: %v", err)
	}
	if b.Force(CircuitState(99)) == nil {
		t.Error("an unknown state was taken")
	}
	if got := b.Counts(); got.Calls != 3 || got.Refused != 3 || got.FailureRate != -1 {
		t.Errorf("got %+v", got)
	}
}
