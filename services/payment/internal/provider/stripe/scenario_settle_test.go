package stripe_test

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// lines are the movements of the last minute by their kinds.
func (w *world) lines() map[provider.Kind][]provider.Movement {
	w.t.Helper()
	all, next, err := w.Movements(w.t.Context(), time.Now().Add(-time.Minute), time.Now().Add(time.Minute), "")
	if err != nil || next != "" {
		w.t.Fatal(next, err)
	}
	out := map[provider.Kind][]provider.Movement{}
	for _, m := range all {
		out[m.Kind] = append(out[m.Kind], m)
	}
	return out
}

// An account may keep its balance in another currency than what is charged: what the payer paid and what came of it are
// both told, each in its own.
func TestScenario_F10_stripe_SettledInAnotherCurrency(t *testing.T) {
	t.Parallel()
	w := open(t)
	w.steer("settlement", map[string]any{"currency": "usd", "rate": 1.1})
	auth := request(good, 5000, "EUR")
	c := follow(provider.Capture, &auth, w.must(&auth, provider.Succeeded).Reference, 4000) // a part: the rest is released
	done := w.must(&c, provider.Succeeded)
	re := follow(provider.Refund, &auth, done.Reference, 1000)
	refund := w.must(&re, provider.Succeeded)
	eur, usd := func(n int64) money.Money { return money.New(n, "EUR") }, func(n int64) money.Money { return money.New(n, "USD") }
	fee := usd(94) // 85 EUR-cents
	if done.Amount != eur(4000) || done.Fee != fee || refund.Amount != eur(1000) {
		t.Errorf("captured %+v, refunded %+v", done, refund)
	}
	w.steer("refunds/settle", map[string]any{"refund": refund.Reference, "status": "failed"})
	w.steer("payouts", map[string]any{"currency": "usd"})
	got := w.lines()
	for kind, want := range map[provider.Kind]provider.Movement{
		provider.Capture:  {Reference: done.Reference, PaymentID: auth.PaymentID, Amount: eur(4000), Settled: usd(4400), Fee: fee},
		provider.Refund:   {Reference: refund.Reference, PaymentID: auth.PaymentID, Amount: eur(1000), Settled: usd(1100), Fee: usd(0)},
		provider.Returned: {Reference: refund.Reference, PaymentID: auth.PaymentID, Amount: eur(1000), Settled: usd(1100), Fee: usd(0)},
		provider.PaidOut:  {Amount: usd(4400 - 94), Fee: usd(0)},
	} {
		if len(got[kind]) != 1 {
			t.Errorf("%s: got %+v", kind, got[kind])
			continue
		}
		m := got[kind][0]
		if want.Reference == "" {
			want.Reference = m.Reference
		}
		if kind == provider.Refund || kind == provider.Returned {
			want.Target, want.Key = done.Reference, re.Key
		}
		want.Kind, want.ID, want.At = kind, m.ID, m.At
		if m != want {
			t.Errorf("got %+v, want %+v", m, want)
		}
	}
	if len(got[provider.Capture]) == 1 && done.Line != got[provider.Capture][0].ID {
		t.Errorf("the fee is told as part of %q, and listed as part of %q", done.Line, got[provider.Capture][0].ID)
	}
}

// What Stripe takes by itself is the amount of its line, whose fee is 0.
func TestScenario_F10_stripe_FeesByThemselves(t *testing.T) {
	t.Parallel()
	p := answering(t, http.StatusOK, `{"object":"list","has_more":false,"data":[{"id":"txn_1","object":"balance_transaction","amount":-250,"fee":0,"net":-250,
		"currency":"eur","type":"stripe_fee","created":1800000000,"source":null}]}`)
	all, _, err := p.Movements(t.Context(), time.Unix(0, 0), time.Now(), "")
	if err != nil || len(all) != 1 || all[0].Kind != provider.FeeTaken || all[0].Fee != money.New(250, "EUR") {
		t.Errorf("got %+v, %v, want a fee of 2.50 EUR", all, err)
	}
}

func TestScenario_D12_stripe_LowBalance(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, charge := w.captured(good)
	w.steer("balance", map[string]any{"low": true})
	re := follow(provider.Refund, &auth, charge, 1000)
	res := w.must(&re, provider.Pending)
	if !res.Short {
		t.Errorf("got %+v: finance does not hear why", res)
	}
	re.Reference = res.Reference
	if res := w.fetched(&re, provider.Pending); !res.Short {
		t.Errorf("a day later: got %+v", res)
	}
	w.steer("balance", map[string]any{"low": false})
	if res := w.must(&re, provider.Succeeded); res.Short { // the key's answer is old, the look-up is not
		t.Errorf("got %+v", res)
	}
	slow, charge := w.captured("pm_card_pendingRefund")
	re = follow(provider.Refund, &slow, charge, 1000)
	if res := w.must(&re, provider.Pending); res.Short {
		t.Errorf("the bank takes its time: got %+v, want nothing about our balance", res)
	}
}

// A refund that is refused for lack of money is asked for again under its own key, when Stripe has forgotten its answer.
func TestScenario_D12_stripe_RefusedUntilThereIsMoney(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, charge := w.captured(good)
	w.steer("balance", map[string]any{"low": true, "refuse": true})
	re := follow(provider.Refund, &auth, charge, 1000)
	for i, wait := range []time.Duration{25 * time.Hour, time.Hour} { // the second is the first answer again, which tells nothing new
		res, err := w.do(&re)
		if !errors.Is(err, provider.ErrNotSent) || !errors.Is(err, provider.ErrShort) || provider.RetryAfter(err) != wait {
			t.Errorf("attempt %d: got %+v, %v and %s, want not done for lack of money, and %s", i+1, res, err, provider.RetryAfter(err), wait)
		}
	}
	w.steer("balance", map[string]any{"low": false})
	w.steer("clock", map[string]any{"advance_seconds": 26 * 3600})
	w.must(&re, provider.Succeeded)
	if got := w.journal(); got != "authorize capture refund" {
		t.Errorf("journal %q, want one refund", got)
	}
}

func TestScenario_D09_stripe_WithdrawnInAnotherCurrency(t *testing.T) {
	t.Parallel()
	w := open(t)
	w.steer("settlement", map[string]any{"currency": "usd", "rate": 1.1})
	auth, _ := w.captured(good)
	opened := w.steer("disputes", map[string]any{"payment_intent": w.intentOf(&auth)})
	id, _ := opened["id"].(string)
	changes, err := w.Changes(t.Context(), provider.Notice{Object: id}, nil)
	if err != nil || len(changes) != 1 || changes[0].Amount != money.New(5000, "EUR") || changes[0].Dispute.Withdrawn != money.New(5500, "USD") ||
		changes[0].Dispute.Fee != money.New(1650, "USD") {
		t.Errorf("got %+v, %v", changes, err)
	}
	if d := w.lines()[provider.Disputed]; len(d) != 1 || d[0].Reference != id || d[0].Amount != money.New(-5500, "USD") || d[0].Fee != money.New(1650, "USD") {
		t.Errorf("listed %+v", d)
	}
}

// Stripe's own read may be behind its notices.
func TestScenario_E05_stripe_WhatIsNotThereYet(t *testing.T) {
	t.Parallel()
	w := open(t)
	for _, object := range []string{"pi_none", "cs_none", "ch_none", "re_none", "du_none"} {
		if got, err := w.Changes(t.Context(), provider.Notice{ID: "evt_1", Object: object}, nil); !errors.Is(err, provider.ErrAbsent) || len(got) != 0 {
			t.Errorf("%s: got %v, %v; want to look again later", object, got, err)
		}
	}
	if got, err := w.Inspect(t.Context(), "pi_none"); err != nil || len(got) != 0 {
		t.Errorf("a look at what is not there: got %v, %v", got, err)
	}
}
