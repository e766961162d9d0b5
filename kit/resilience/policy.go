package resilience

import (
	"errors"
	"fmt"
	"time"
)

// Policy is what stands between us and one dependency, from the outside in:
// Retry(CircuitBreaker(RateLimiter(TimeLimiter(Bulkhead)))). Defaults are Resilience4j's where it has the same setting.
type Policy struct {
	// Name is the dependency, or "default" for all that have no policy of their own.
	Name string `conf:"name" min:"1" doc:"dependency that the policy is for, as /actuator/circuitbreakers names it; default for all that have none"`
	// Timeout bounds one attempt; 0 leaves it to the caller's deadline.
	Timeout  time.Duration  `conf:"timeout" default:"5s" min:"0s" doc:"longest time of one attempt; 0s leaves it to the caller's deadline"`
	Retry    RetryPolicy    `conf:"retry"`
	Breaker  BreakerPolicy  `conf:"breaker"`
	Bulkhead BulkheadPolicy `conf:"bulkhead"`
	Rate     RatePolicy     `conf:"rate"`
}

// RetryPolicy repeats what is safe to repeat.
type RetryPolicy struct {
	Attempts int           `conf:"attempts" default:"3" min:"1" max:"10" doc:"tries of what is safe to repeat, the first included; 1 repeats nothing"`
	Delay    time.Duration `conf:"delay" default:"500ms" min:"0s" doc:"pause before the second try; doubled for each further one"`
	MaxDelay time.Duration `conf:"max_delay" default:"5s" min:"0s" doc:"longest pause; a Retry-After that asks for more ends the tries"`
	Jitter   float64       `conf:"jitter" default:"0.3" min:"0" max:"1" doc:"share by which a pause varies at random"`
	Budget   float64       `conf:"budget" default:"0.2" min:"0" max:"1" doc:"each failure takes one of 20 tokens, each success gives this share of one back; nothing is repeated while half of them are gone; 0 sets no bound"`
}

// BreakerPolicy says when calls are refused at once.
type BreakerPolicy struct {
	Enabled           bool          `conf:"enabled" default:"true" doc:"whether there is a circuit breaker"`
	Window            string        `conf:"window" default:"count" oneof:"count,time" doc:"what is judged: the last calls, or the last seconds"`
	Size              int           `conf:"size" default:"100" min:"1" max:"100000" doc:"length of the window in calls or seconds"`
	MinimumCalls      int           `conf:"minimum_calls" default:"100" min:"1" max:"100000" doc:"calls in the window before it is judged"`
	FailureRate       float64       `conf:"failure_rate" default:"0.5" min:"0.01" max:"1" doc:"share of failures that opens the breaker"`
	FailureStatus     int           `conf:"failure_status" default:"500" min:"500" max:"600" doc:"answers over HTTP with this status or a higher one are failures; 600 makes none of them one"`
	SlowCall          time.Duration `conf:"slow_call" default:"60s" min:"1ms" doc:"calls that take longer are slow"`
	SlowRate          float64       `conf:"slow_rate" default:"1" min:"0.01" max:"1" doc:"share of slow calls that opens the breaker"`
	OpenFor           time.Duration `conf:"open_for" default:"60s" min:"1ms" doc:"how long an open breaker refuses"`
	HalfOpenCalls     int           `conf:"half_open_calls" default:"10" min:"1" max:"1000" doc:"calls that then try whether it is back; their rates decide"`
	MaxWaitInHalfOpen time.Duration `conf:"max_wait_in_half_open" default:"0s" min:"0s" doc:"when the tries are judged though some are missing: what has not ended by then counts as a failure; 0s waits for ever"`
}

// BulkheadPolicy bounds the calls under way.
type BulkheadPolicy struct {
	Max  int           `conf:"max" default:"0" min:"0" max:"100000" doc:"calls under way at the same time; 0 sets no bound"`
	Wait time.Duration `conf:"wait" default:"0s" min:"0s" doc:"how long a call may wait for its turn"`
}

// RatePolicy bounds the calls in a period.
type RatePolicy struct {
	Limit int           `conf:"limit" default:"0" min:"0" doc:"calls in each period; 0 sets no bound"`
	Per   time.Duration `conf:"per" default:"1s" min:"1ms" doc:"length of the period"`
	Wait  time.Duration `conf:"wait" default:"5s" min:"0s" doc:"how long a call may wait for its turn"`
}

// Defaults is a policy with Resilience4j's defaults, as a configured one has where it says nothing.
func Defaults(name string) Policy {
	return Policy{
		Name: name, Timeout: 5 * time.Second,
		Retry: RetryPolicy{Attempts: 3, Delay: 500 * time.Millisecond, MaxDelay: 5 * time.Second, Jitter: 0.3, Budget: 0.2},
		Breaker: BreakerPolicy{Enabled: true, Window: "count", Size: 100, MinimumCalls: 100, FailureRate: 0.5, FailureStatus: 500,
			SlowCall: time.Minute, SlowRate: 1, OpenFor: time.Minute, HalfOpenCalls: 10},
		Rate: RatePolicy{Per: time.Second, Wait: 5 * time.Second},
	}
}

// BuiltIn is the policy of dependencies that nothing is configured for. It reacts within seconds, since shoppers wait: two tries,
// half of at least 20 calls within 10 s open the breaker, for 5 s; then five tries decide, or those that have come within 30 s.
func BuiltIn(name string) Policy {
	p := Defaults(name)
	p.Retry.Attempts, p.Retry.Delay, p.Retry.MaxDelay = 2, 50*time.Millisecond, time.Second
	p.Breaker.Window, p.Breaker.Size, p.Breaker.MinimumCalls = "time", 10, 20
	p.Breaker.OpenFor, p.Breaker.HalfOpenCalls = 5*time.Second, 5
	p.Breaker.MaxWaitInHalfOpen = 30 * time.Second
	return p
}

// fill makes a policy that was written in code usable: what is zero and cannot be meant gets its default.
func (p *Policy) fill() {
	d := Defaults(p.Name)
	if p.Retry.Attempts < 1 {
		p.Retry.Attempts = 1
	}
	if p.Retry.MaxDelay < p.Retry.Delay {
		p.Retry.MaxDelay = p.Retry.Delay
	}
	b := &p.Breaker
	if b.Window == "" {
		b.Window = d.Breaker.Window
	}
	setIf(&b.Size, d.Breaker.Size)
	setIf(&b.MinimumCalls, d.Breaker.MinimumCalls)
	setIf(&b.FailureRate, d.Breaker.FailureRate)
	setIf(&b.FailureStatus, d.Breaker.FailureStatus)
	setIf(&b.SlowCall, d.Breaker.SlowCall)
	setIf(&b.SlowRate, d.Breaker.SlowRate)
	setIf(&b.OpenFor, d.Breaker.OpenFor)
	setIf(&b.HalfOpenCalls, d.Breaker.HalfOpenCalls)
	setIf(&p.Rate.Per, d.Rate.Per)
}

func setIf[T int | float64 | time.Duration](v *T, otherwise T) {
	if *v <= 0 {
		*v = otherwise
	}
}

// Config is the section of the configuration that names policies.
type Config struct {
	Policies []Policy `conf:"policies" doc:"policies of calls to other parts, by dependency" reload:"true"`
}

// Validate implements conf.Validator.
func (c *Config) Validate() error {
	var errs []error
	seen := map[string]bool{}
	for _, p := range c.Policies {
		if seen[p.Name] {
			errs = append(errs, fmt.Errorf("policies: two for %q", p.Name))
		}
		seen[p.Name] = true
	}
	return errors.Join(errs...)
}
