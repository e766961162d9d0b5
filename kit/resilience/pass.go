package resilience

import (
	"context"
	"errors"
	"net/http"

	"github.com/failsafe-go/failsafe-go/bulkhead"
	"github.com/failsafe-go/failsafe-go/ratelimiter"

	"emporium/kit/deadline"
	"emporium/kit/fault"
)

// Pass is a call under way that went by its guard's breaker and bounds alone, and not by its limit of time and its repetitions: for
// proxies, whose routes say those. It allocates nothing. Each one must end once.
type Pass struct {
	guard *Guard
	built *built
	permit
}

// Pass lets a call begin, or refuses it with a fault.Unavailable. Its caller makes the call and tells how it ended.
func (g *Guard) Pass(ctx context.Context) (Pass, error) {
	permit, err := g.circuit.acquire()
	if err != nil {
		g.count(resultRefused)
		return Pass{}, g.explain(err)
	}
	p := Pass{guard: g, built: g.built.Load(), permit: permit}
	if p.built.rate == nil && p.built.room == nil {
		return p, nil
	}
	if err := p.built.bound(ctx, g); err != nil {
		g.circuit.record(permit, Ignored)
		g.count(resultIgnored)
		return Pass{}, g.explain(err)
	}
	return p, nil
}

// bound waits for the turn of a pass.
func (b *built) bound(ctx context.Context, g *Guard) error {
	if b.rate != nil {
		if err := b.rate.AcquirePermitWithMaxWait(ctx, b.policy.Rate.Wait); err != nil {
			if errors.Is(err, ratelimiter.ErrExceeded) {
				g.count(resultRate)
			}
			return err
		}
	}
	if b.room != nil {
		if err := b.room.AcquirePermitWithMaxWait(ctx, b.policy.Bulkhead.Wait); err != nil {
			if errors.Is(err, bulkhead.ErrFull) {
				g.count(resultBulkhead)
			}
			return err
		}
	}
	return nil
}

// End tells how the call ended.
func (p Pass) End(o Outcome) {
	if p.built.room != nil {
		p.built.room.ReleasePermit()
	}
	if p.guard.circuit.record(p.permit, o) && o != Ignored {
		p.guard.count(resultSlow)
	}
	p.built.budget.note(o)
	p.guard.count(resultOf(o))
}

// Ended is End for a request over HTTP, once its answer has begun: how long a stream or another protocol then goes on says nothing of
// the service. Whose caller gave up says nothing either; but where a request had nothing to send, a fault.Timeout as its context's
// cause is the limit of whoever hands it on, and so the service's fault. A service may say itself that its time is over, before a caller
// of little patience has noticed: that is its caller's, too.
func (p Pass) Ended(req *http.Request, resp *http.Response, err error) {
	switch {
	case err == nil && PartAway(resp):
		p.End(Success)
	case err == nil && deadline.Missed(req.Context(), resp.StatusCode):
		p.End(Ignored)
	case err == nil:
		p.End(p.built.outcome(resp.StatusCode))
	case deadline.Passed(req.Context()) && (req.ContentLength != 0 || !fault.Is(context.Cause(req.Context()), fault.Timeout)):
		p.End(Ignored)
	default:
		p.End(judge(err))
	}
}

// Answered is Ended for who knows no more than an answer's status.
func (p Pass) Answered(status int) { p.End(p.built.outcome(status)) }

func (b *built) outcome(status int) Outcome {
	if status >= b.policy.Breaker.FailureStatus {
		return Failure
	}
	return Success
}

// Again reports whether the budget lets a call that failed be repeated, and counts what it says.
func (g *Guard) Again() bool {
	if !g.built.Load().budget.allows() {
		g.count(resultBudget)
		return false
	}
	g.count(resultRetry)
	return true
}

func resultOf(o Outcome) int {
	switch o {
	case Success:
		return resultSuccess
	case Failure:
		return resultFailure
	default:
		return resultIgnored
	}
}
