package app

import (
	"context"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// atOnce bounds how many payments one run of a worker takes up.
const atOnce = 200

// rule is what a payment's provider allows for captures.
func (a *App) rule(p *payment.Payment) payment.CaptureRule {
	g := a.providers[p.Snapshot().Provider]
	return payment.CaptureRule{Once: g != nil && !g.Traits().MultiCapture}
}

// capture captures, after a renewal where the provider honours a hold no longer without one.
func (a *App) capture(p *payment.Payment, amount int64, rule payment.CaptureRule, now time.Time) error {
	rule.Renew = a.renewable(p, now)
	_, err := p.StartCapture(a.o.IDs, amount, rule, now)
	return err
}

// renewable reports whether the provider renews the payment's hold now. A hold is renewed once.
func (a *App) renewable(p *payment.Payment, now time.Time) bool {
	g := a.providers[p.Snapshot().Provider]
	if g == nil {
		return false
	}
	renewer, ok := g.Provider.(provider.Reauthorizer)
	if !ok {
		return false
	}
	for _, o := range p.Operations() {
		if o.Kind == payment.Reauthorize && (o.InFlight() || o.Progress == payment.Succeeded) {
			return false
		}
	}
	hold := auth(p)
	return renewer.CanReauthorize(hold.CreatedAt, hold.ValidUntil, now)
}

// GiveUp ends payments whose shoppers were declined and have not tried again in time: goods are held for them until then. It is a
// worker.
func (a *App) GiveUp(ctx context.Context) (again bool, err error) {
	now := a.o.Clock.Now()
	return a.eachDue(ctx, now, a.o.Store.GivenUp, func(p *payment.Payment) { p.GiveUpRetries(a.o.IDs, now) })
}

// Expire looks at holds that are about to lapse or have. It is a worker.
func (a *App) Expire(ctx context.Context) (again bool, err error) {
	now := a.o.Clock.Now()
	if err := a.forgetDeclines(ctx, now); err != nil {
		return false, err
	}
	return a.eachDue(ctx, now, a.o.Store.Reminders, func(p *payment.Payment) {
		if p.Remind(a.o.IDs, now) {
			a.beforeLapse(p, now)
		}
	})
}

// eachDue does something with payments that are due, as many as one run takes up, in one transaction. It reports whether there may be more.
func (a *App) eachDue(ctx context.Context, now time.Time, find func(context.Context, time.Time, int) ([]string, error), do func(*payment.Payment)) (again bool, err error) {
	due, err := find(ctx, now, atOnce)
	if err != nil || len(due) == 0 {
		return false, err
	}
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := a.o.Store.Load(ctx, tx, due)
		if err != nil {
			return err
		}
		payments := sorted(found)
		for _, p := range payments {
			do(p)
		}
		return a.finish(ctx, tx, payments)
	})
	return len(due) == atOnce, err
}

// beforeLapse does for a hold that is about to lapse what is configured. A refusal leaves it to staff, who were told.
func (a *App) beforeLapse(p *payment.Payment, now time.Time) {
	switch {
	case a.o.Expiring == CaptureFirst:
		_ = a.capture(p, 0, a.rule(p), now)
	case a.o.Expiring == RenewFirst && a.renewable(p, now):
		_, _ = p.StartReauthorize(a.o.IDs, now)
	}
}
