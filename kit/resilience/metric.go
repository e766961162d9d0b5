package resilience

import (
	"context"
	"net/http"

	"github.com/failsafe-go/failsafe-go/circuitbreaker"

	"emporium/kit/telemetry"
)

// Breaker is a circuit breaker as operators see it.
type Breaker struct {
	// Dependency is who is behind it, Kind which of the calls to them; both from small sets.
	Dependency, Kind string
	State            circuitbreaker.State
}

// ProbeBreakers shows the states of breakers. What it returns takes the metric back.
func ProbeBreakers(t *telemetry.Telemetry, list func() []Breaker) (remove func() error) {
	return t.Probe(func(_ context.Context, emit telemetry.Emit) error {
		for _, b := range list() {
			value := 0.0
			switch b.State {
			case circuitbreaker.HalfOpenState:
				value = 1
			case circuitbreaker.OpenState:
				value = 2
			}
			emit(0, value, b.Dependency, b.Kind)
		}
		return nil
	}, telemetry.Sample{Name: "circuit_breaker_state", Help: "State of the circuit breaker before a dependency: 0 closed, 1 half open, 2 open.",
		Labels: []string{"dependency", "kind"}})
}

// StateOf returns the state of the breaker in a transport that Transport made.
func StateOf(t http.RoundTripper) (state circuitbreaker.State, ok bool) {
	g, ok := t.(*guarded)
	if !ok {
		return state, false
	}
	return g.breaker.State(), true
}
