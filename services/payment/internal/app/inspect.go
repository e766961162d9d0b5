package app

import (
	"context"
	"time"

	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// inspections is how often a refused void stays in doubt because the authorisation could not be looked at.
const inspections = 10

// inspected looks at an authorisation that its provider refuses to give up: others may have captured it, or it has ended by
// itself, and a notice of that may never come. Until it could be looked at, the void is in doubt and asked for again under
// its key; after some times the refusal stands by itself.
func (a *App) inspected(ctx context.Context, o payment.Operation, out payment.Outcome) (payment.Outcome, []provider.Change) {
	if o.Kind != payment.Void || out.Verdict != payment.Refused {
		return out, nil
	}
	g := a.providers[o.Provider]
	inspector, ok := g.Provider.(provider.Inspector)
	if !ok {
		return out, nil
	}
	var found []provider.Change
	err := g.ask(ctx, a.o.CallTimeout, func(ctx context.Context) (err error) {
		found, err = inspector.Inspect(ctx, o.Target)
		return err
	})
	if err != nil && o.Attempts < inspections {
		a.logAttempt(ctx, o, "refused, and nobody says why", err)
		return payment.Outcome{Verdict: payment.InDoubt, RetryAt: a.o.Clock.Now().Add(backoff(o.Attempts))}, nil
	}
	return out, found
}

// learn applies what was found beside the outcome, before it: what was captured is then no hold any more.
func (a *App) learn(p *payment.Payment, r *result, now time.Time) {
	for i := range r.found {
		if n, ok := news(p, &r.found[i]); ok {
			p.Because(r.op.Origin)
			p.Observe(a.o.IDs, n, now)
		}
	}
}
