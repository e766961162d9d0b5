package resilience

import (
	"errors"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/bulkhead"
	"github.com/failsafe-go/failsafe-go/common"
	"github.com/failsafe-go/failsafe-go/policy"
	"github.com/failsafe-go/failsafe-go/ratelimiter"
)

// breakerPolicy puts a Circuit among failsafe-go's policies. Their own breaker opens on a ratio before its window is full, counts
// what it is told to ignore as success, and knows no slow calls.
type breakerPolicy[R any] struct {
	guard   *Guard
	outcome func(R, error) Outcome
	budget  *retryBudget
}

var _ failsafe.Policy[any] = (*breakerPolicy[any])(nil)

// ToExecutor implements failsafe.Policy.
func (b *breakerPolicy[R]) ToExecutor(R) any {
	e := &breakerExecutor[R]{breakerPolicy: b}
	e.Executor = e
	return e
}

type breakerExecutor[R any] struct {
	policy.BaseExecutor[R]
	*breakerPolicy[R]
}

var _ policy.Executor[any] = (*breakerExecutor[any])(nil)

// Apply implements policy.Executor.
func (e *breakerExecutor[R]) Apply(inner func(failsafe.Execution[R]) *common.PolicyResult[R]) func(failsafe.Execution[R]) *common.PolicyResult[R] {
	return func(exec failsafe.Execution[R]) *common.PolicyResult[R] {
		g := e.guard
		pass, err := g.circuit.acquire()
		if err != nil {
			g.count(resultRefused)
			return &common.PolicyResult[R]{Error: err, Done: true}
		}
		recorded := false
		defer func() {
			if !recorded { // a panic on its way up
				g.circuit.record(pass, Failure)
			}
		}()
		out := inner(exec)
		recorded = true
		o := e.outcome(out.Result, out.Error)
		if errors.Is(out.Error, bulkhead.ErrFull) || errors.Is(out.Error, ratelimiter.ErrExceeded) {
			o = Ignored // our own bound, which says nothing of the dependency
		}
		if g.circuit.record(pass, o) && o != Ignored {
			g.count(resultSlow)
		}
		e.budget.note(o)
		g.count(resultOf(o))
		return out.WithDone(true, o == Success)
	}
}
