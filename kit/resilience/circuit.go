package resilience

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/clock"
)

// CircuitState is what a circuit breaker does with calls.
type CircuitState int32

// The states are Resilience4j's.
const (
	Closed CircuitState = iota
	Open
	HalfOpen
	// Disabled lets every call through and judges none.
	Disabled
	// ForcedOpen refuses every call until it is told otherwise: the switch that takes a dependency away.
	ForcedOpen
	// MetricsOnly lets every call through and still counts.
	MetricsOnly
)

// String is the state's name at /actuator/circuitbreakers.
func (s CircuitState) String() string {
	switch s {
	case Closed:
		return "CLOSED"
	case Open:
		return "OPEN"
	case HalfOpen:
		return "HALF_OPEN"
	case Disabled:
		return "DISABLED"
	case ForcedOpen:
		return "FORCED_OPEN"
	default:
		return "METRICS_ONLY"
	}
}

// ErrNotPermitted is what a refused call gets.
var ErrNotPermitted = errors.New("the circuit breaker is open")

// Outcome is what a call says about its dependency.
type Outcome int8

// The outcomes.
const (
	Success Outcome = iota
	Failure
	// Ignored is counted neither way, such as a caller that gave up.
	Ignored
)

// Change is a transition of a circuit breaker.
type Change struct {
	Name     string
	From, To CircuitState
	At       time.Time
}

// Circuit is a circuit breaker with Resilience4j's rules: the rate is judged once the window holds the minimum of calls, slow calls count beside
// failures, and the tries of the half-open state are judged by their rate when all have ended. It is safe for concurrent use.
type Circuit struct {
	name     string
	clock    clock.Clock
	onChange func(Change)
	state    atomic.Int32

	mu      sync.Mutex
	policy  BreakerPolicy
	era     uint64 // grows with each change, so that calls of an earlier state are not taken for this one's
	since   time.Time
	window  window
	permits int // of the half-open state, not yet given
	refused int64
}

// NewCircuit returns a closed breaker. onChange may be nil; it runs under no lock.
func NewCircuit(name string, p BreakerPolicy, now clock.Clock, onChange func(Change)) *Circuit {
	if onChange == nil {
		onChange = func(Change) {}
	}
	c := &Circuit{name: name, clock: now, onChange: onChange}
	c.configure(p)
	return c
}

// Configure changes the policy and begins to judge anew; a forced state stays.
func (c *Circuit) Configure(p BreakerPolicy) {
	c.mu.Lock()
	change := c.configure(p)
	c.mu.Unlock()
	c.tell(change)
}

func (c *Circuit) configure(p BreakerPolicy) *Change {
	full := Policy{Breaker: p}
	full.fill()
	c.policy = full.Breaker
	to := Closed
	if !p.Enabled {
		to = Disabled
	}
	if s := c.State(); s == ForcedOpen || s == MetricsOnly {
		to = s
	}
	return c.move(to)
}

// State is the present state. An open breaker whose time has passed stays Open until a call tries, as Resilience4j's does.
func (c *Circuit) State() CircuitState { return CircuitState(c.state.Load()) }

// permit is a call under way.
type permit struct {
	era     uint64
	started time.Time
}

// acquire lets a call pass or returns ErrNotPermitted.
func (c *Circuit) acquire() (permit, error) {
	now := c.clock.Now()
	c.mu.Lock()
	var change *Change
	defer func() { c.mu.Unlock(); c.tell(change) }()
	if now.Before(c.since) {
		c.since = now // the clock was set back: nobody is refused for longer than a whole turn
	}
	switch c.State() {
	case ForcedOpen:
		c.refused++
		return permit{}, ErrNotPermitted
	case Open:
		if now.Sub(c.since) < c.policy.OpenFor {
			c.refused++
			return permit{}, ErrNotPermitted
		}
		change = c.move(HalfOpen)
	case HalfOpen:
		if c.policy.MaxWaitInHalfOpen > 0 && now.Sub(c.since) >= c.policy.MaxWaitInHalfOpen {
			switch c.tried(now) {
			case Failure:
				change = c.move(Open)
				c.refused++
				return permit{}, ErrNotPermitted
			case Success:
				change = c.move(Closed)
			default:
				c.since = now
			}
		}
	}
	if c.State() == HalfOpen {
		if c.permits == 0 {
			c.refused++
			return permit{}, ErrNotPermitted
		}
		c.permits--
	}
	return permit{era: c.era, started: now}, nil
}

// tried judges the tries of a half-open state that has lasted long enough: one that has not ended counts as a failure. Where few
// calls come, those that did come decide; without them such a breaker would fall open for ever. The caller holds the lock.
func (c *Circuit) tried(now time.Time) Outcome {
	t, given := c.window.totals(now), c.policy.HalfOpenCalls-c.permits
	switch {
	case given == 0:
		return Ignored
	case share(given-t.calls+t.failed, given) >= c.policy.FailureRate, t.calls > 0 && t.slowRate() >= c.policy.SlowRate:
		return Failure
	}
	return Success
}

// record notes how a call ended, and may change the state.
func (c *Circuit) record(p permit, o Outcome) (slow bool) {
	now := c.clock.Now()
	c.mu.Lock()
	var change *Change
	defer func() { c.mu.Unlock(); c.tell(change) }()
	slow = now.Sub(p.started) > c.policy.SlowCall
	state := c.State()
	if p.era != c.era || state == Disabled || state == ForcedOpen {
		return slow
	}
	if o == Ignored {
		if state == HalfOpen {
			c.permits++
		}
		return slow
	}
	c.window.add(now, o == Failure, slow)
	if state == MetricsOnly {
		return slow
	}
	t := c.window.totals(now)
	need := c.policy.MinimumCalls
	if state == HalfOpen {
		need = c.policy.HalfOpenCalls
	} else if c.policy.Window == "count" {
		need = min(need, c.policy.Size)
	}
	if t.calls < need {
		return slow
	}
	switch bad := t.failureRate() >= c.policy.FailureRate || t.slowRate() >= c.policy.SlowRate; {
	case bad:
		change = c.move(Open)
	case state == HalfOpen:
		change = c.move(Closed)
	}
	return slow
}

// move changes the state; the caller holds the lock. An open breaker keeps the counts that opened it, for who looks.
func (c *Circuit) move(to CircuitState) *Change {
	from := c.State()
	c.era++
	c.since = c.clock.Now()
	if to != Open {
		if to == HalfOpen {
			c.window = newWindow("count", c.policy.HalfOpenCalls)
			c.permits = c.policy.HalfOpenCalls
		} else {
			c.window = newWindow(c.policy.Window, c.policy.Size)
		}
	}
	c.state.Store(int32(to))
	if from == to {
		return nil
	}
	return &Change{Name: c.name, From: from, To: to, At: c.since}
}

func (c *Circuit) tell(change *Change) {
	if change != nil {
		c.onChange(*change)
	}
}

// Force puts the breaker into a state, for operators and tests. Closed begins to judge anew.
func (c *Circuit) Force(to CircuitState) error {
	if to < Closed || to > MetricsOnly {
		return fmt.Errorf("there is no such state")
	}
	c.mu.Lock()
	change := c.move(to)
	c.mu.Unlock()
	c.tell(change)
	return nil
}

// Counts are a circuit breaker's as operators see them. Rates are shares, and -1 as long as there are fewer than the minimum of calls.
type Counts struct {
	State                                   CircuitState
	Calls, Failed, Slow, SlowFailed         int
	FailureRate, SlowRate                   float64
	FailureRateThreshold, SlowRateThreshold float64
	Refused                                 int64
	Since                                   time.Time
}

// Counts are those of the present window.
func (c *Circuit) Counts() Counts {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.window.totals(c.clock.Now())
	out := Counts{State: c.State(), Calls: t.calls, Failed: t.failed, Slow: t.slow, SlowFailed: t.slowFailed, FailureRate: -1, SlowRate: -1,
		FailureRateThreshold: c.policy.FailureRate, SlowRateThreshold: c.policy.SlowRate, Refused: c.refused, Since: c.since}
	need := c.policy.MinimumCalls
	if c.policy.Window == "count" {
		need = min(need, c.policy.Size)
	}
	if t.calls > 0 && (t.calls >= need || out.State == HalfOpen) {
		out.FailureRate, out.SlowRate = t.failureRate(), t.slowRate()
	}
	return out
}

// RetryAfter is how long an open breaker will refuse, 0 when it does not or when nobody knows.
func (c *Circuit) RetryAfter() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.State() != Open {
		return 0
	}
	return max(0, c.policy.OpenFor-max(0, c.clock.Now().Sub(c.since)))
}
