package resilience

import (
	"context"
	"errors"

	"emporium/kit/telemetry"
)

var stateSample = telemetry.Sample{Name: "circuit_breaker_state", Help: "State of the circuit breaker before a dependency: 0 closed, 1 half open, 2 open.",
	Labels: []string{"dependency", "kind"}}

// Probe shows the set's breakers, their changes, and the calls by result. What it returns takes the metrics back.
func (s *Set) Probe(t *telemetry.Telemetry) (remove func() error) {
	states := t.Probe(func(_ context.Context, emit telemetry.Emit) error {
		for _, g := range s.Guards() {
			value := 0.0
			switch g.circuit.State() {
			case HalfOpen:
				value = 1
			case Open, ForcedOpen:
				value = 2
			}
			emit(0, value, g.name, "http")
		}
		return nil
	}, stateSample)
	calls := t.Probe(func(_ context.Context, emit telemetry.Emit) error {
		for _, g := range s.Guards() {
			for i := range g.calls {
				if n := g.calls[i].Load(); n > 0 {
					emit(0, float64(n), g.name, resultNames[i])
				}
			}
		}
		return nil
	}, telemetry.Sample{Name: "resilience_calls_total", Counter: true, Labels: []string{"dependency", "result"},
		Help: "Calls to a dependency by result: success, failure, ignored, not_permitted, bulkhead_full and rate_limited are ends of an attempt; slow, timeout, retry and retry_budget come besides."})
	changes := t.Probe(func(_ context.Context, emit telemetry.Emit) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		for key, n := range s.moved {
			emit(0, float64(n), key[0], key[1])
		}
		return nil
	}, telemetry.Sample{Name: "circuit_breaker_changes_total", Counter: true, Labels: []string{"dependency", "to"},
		Help: "Changes of the circuit breaker before a dependency, by its new state."})
	return func() error { return errors.Join(states(), calls(), changes()) }
}
