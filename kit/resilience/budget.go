package resilience

import "sync"

// budgetTokens is what a full budget holds.
const budgetTokens = 20

// retryBudget keeps repetitions from multiplying the load on a dependency that is down already, by gRPC's rule: each failure takes a token,
// each success gives a share of one back, and while half of them are gone nothing is repeated. failsafe-go's own budget bounds the
// repetitions under way, and so not those that fail fast. A nil budget sets no bound.
type retryBudget struct {
	ratio float64

	mu     sync.Mutex
	tokens float64
}

func newRetryBudget(ratio float64) *retryBudget {
	if ratio <= 0 {
		return nil
	}
	return &retryBudget{ratio: ratio, tokens: budgetTokens}
}

func (b *retryBudget) note(o Outcome) {
	if b == nil || o == Ignored {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if o == Failure {
		b.tokens = max(0, b.tokens-1)
	} else {
		b.tokens = min(budgetTokens, b.tokens+b.ratio)
	}
}

func (b *retryBudget) allows() bool {
	if b == nil {
		return true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tokens > budgetTokens/2
}
