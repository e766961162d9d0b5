package app

import (
	"context"

	"emporium/contract/velocity"
	"emporium/kit/db"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// metrics count what has happened once it is durable.
type metrics struct {
	captured, refunded, failed, calls, tasks, drifts, notices, refusals, turnedAway, compensated *telemetry.Counters
}

func newMetrics(t *telemetry.Telemetry) metrics {
	return metrics{
		captured: t.Counters("payment_captured_minor_units_total", "Money captured, in minor units of the currency.", "currency"),
		refunded: t.Counters("payment_refunded_minor_units_total", "Money refunded, in minor units of the currency.", "currency"),
		failed:   t.Counters("payment_failed_total", "Payments that failed, by provider.", "provider"),
		calls:    t.Counters("payment_provider_calls_total", "Attempts at providers, by what they have shown.", "verdict", verdicts()...),
		tasks: t.Counters("payment_tasks_total", "Things that a person has to see to, by kind.", "kind", taskIntegrity, taskManual, taskRefundFailed,
			taskRefundReturned, taskRefundDelayed, taskDispute, taskRefunded, taskChargeback, taskSuspense, taskReturn, taskPayout, taskHold, taskExpiring, taskShort, taskNotice, taskCompensated, taskDetach),
		drifts: t.Counters("payment_drifts_total", "Differences between a provider's list and our books, by kind.", "kind", driftMissingHere,
			driftMissingThere, driftAmount, driftFee, driftDispute, driftNotice),
		notices: t.Counters("payment_notices_total", "Providers' notices, by what became of them: queued or ignored on arrival, then done or dead.", "state",
			store.NoticeQueued, store.NoticeIgnored, store.NoticeDone, store.NoticeDead),
		refusals: t.Counters("payment_deliveries_refused_total", "Deliveries to the webhook endpoints that were refused, by reason.", "reason",
			refusedSignature, refusedSkew, refusedMode, refusedBody, refusedLater),
		compensated: t.Counters("payment_compensations_total", "Orders called off after their money was taken, which goes back, by whose wish it was.", "by",
			byCustomer, byMerchant, byShop),
		turnedAway: t.Counters("payment_velocity_refused_total", "Payments refused because too many were declined before, by what was counted.", "by",
			velocity.Customer, velocity.Email, velocity.Cart, velocity.Method, velocity.Network),
	}
}

// Probe shows for how long the oldest notice waits to be applied. What it returns takes the metric back.
func (a *App) Probe(t *telemetry.Telemetry) (remove func() error) {
	return t.Probe(func(ctx context.Context, emit telemetry.Emit) error {
		oldest, err := a.o.Store.OldestNotice(ctx)
		if err != nil {
			return err
		}
		age := 0.0
		if !oldest.IsZero() {
			age = max(0, a.o.Clock.Now().Sub(oldest).Seconds())
		}
		emit(0, age)
		return nil
	}, telemetry.Sample{Name: "payment_notice_age_seconds", Help: "For how long the oldest notice of a provider that is not applied yet has waited."})
}

func verdicts() []string {
	var out []string
	for v := payment.InDoubt; v <= payment.Other; v++ {
		out = append(out, v.String())
	}
	return out
}

// count notes a payment's event after the commit.
func (a *App) count(tx *db.Tx, p *payment.Payment, e *payment.Event) {
	m := &a.metrics
	switch currency, amount := e.Operation.Currency, float64(e.Operation.Amount); e.Type {
	case payment.Captured:
		tx.AfterCommit(func() { m.captured.Add(currency, amount) })
	case payment.RefundDone:
		tx.AfterCommit(func() { m.refunded.Add(currency, amount) })
	case payment.Declining:
		provider := p.Snapshot().Provider
		if a.providers[provider] == nil {
			provider = "unknown" // a wish, not a name
		}
		tx.AfterCommit(func() { m.failed.Add(provider, 1) })
	}
}
