package app_test

import (
	"testing"
	"time"

	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
	"emporium/services/payment/internal/store"
)

// byHand is a refund that somebody has made in the provider's dashboard.
func byHand(pay, capture string, amount int64) provider.Change {
	return provider.Change{Kind: provider.Refund, State: provider.Succeeded, PaymentID: pay, Reference: "re_dashboard", Target: capture, Amount: eur(amount)}
}

// settled says what a captured payment of 50.00 EUR has come to after a refund of ours of 30.00 and one by others of 40.00 have met.
func (b *bench) settled(pay string, refunded int64, want ...string) {
	b.t.Helper()
	if a := b.get(pay).Amounts(); a.Refunded != refunded || a.RefundPending != 0 {
		b.t.Errorf("refunded %+v, want %d: %+v", a, refunded, b.get(pay).Operations())
	}
	b.wantEvents(append([]string{"payment.authorized", "payment.captured"}, want...)...)
	b.balanced(pay, 1)
	b.holds("psp_clearing", 5000-refunded)
	b.holds("refunds", refunded)
	b.holds("refund_payable", 0)
	if n := b.tasks("integrity_failure"); n != 0 {
		b.t.Errorf("%d payments were frozen", n)
	}
}

func TestScenario_D06_TheirsMeetsOurs(t *testing.T) {
	t.Parallel()
	refused := provider.Result{State: provider.Declined, Code: "charge_already_refunded", Message: "No."}
	t.Run("ours is in doubt, and refused for it", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		lost := true
		p.do = refunds(func(_ int, r provider.Request) (provider.Result, error) {
			if lost {
				return provider.Result{}, errReset
			}
			return refused, nil
		})
		pay, ref := b.captured()
		b.must(b.refund(pay, 3000))
		p.says("obj", byHand(pay, ref, 4000))
		b.told("evt_1", "obj")
		b.status(pay, payment.StatusCaptured)
		if queued := b.notices(store.NoticeQueued); len(queued) != 1 {
			t.Fatalf("got %+v, want the notice to wait for our refund", queued)
		}
		lost = false
		b.round() // it is asked for at once, and not after its pause
		b.clock.Advance(time.Second)
		b.apply()
		b.settled(pay, 4000, "refund.failed", "refund.succeeded")
	})
	t.Run("ours was never sent", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.do = refunds(func(int, provider.Request) (provider.Result, error) {
			return provider.Result{}, provider.NotSentUntil(errReset, time.Hour)
		})
		pay, ref := b.captured()
		b.must(b.refund(pay, 3000))
		p.says("obj", byHand(pay, ref, 4000))
		b.told("evt_1", "obj")
		b.settled(pay, 4000, "refund.failed", "refund.succeeded")
		if o := b.get(pay).Operations()[2]; o.Code != payment.CodeOvertaken || o.Progress != payment.Declined {
			t.Errorf("ours is %+v", o)
		}
	})
	t.Run("ours has come back, of which no notice has told", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.fetch = func(r provider.Request) (provider.Result, error) {
			return provider.Result{State: provider.Declined, Reference: r.Reference, Code: "expired_or_canceled_card"}, nil
		}
		pay, ref := b.captured()
		b.must(b.refund(pay, 3000))
		p.says("obj", byHand(pay, ref, 4000))
		b.told("evt_1", "obj")
		b.settled(pay, 4000, "refund.succeeded", "refund.failed", "refund.succeeded")
	})
	t.Run("ours is for the same amount, and both are made", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		lost := true
		p.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
			if lost {
				return provider.Result{}, errReset
			}
			return done(n, r)
		})
		pay, ref := b.captured()
		b.must(b.refund(pay, 2000))
		p.says("obj", byHand(pay, ref, 2000))
		b.told("evt_1", "obj")
		if o := b.get(pay).Operations()[2]; o.Progress != payment.Unknown {
			t.Errorf("theirs was taken for ours: %+v", o)
		}
		lost = false
		b.rounds(1, 5*time.Minute)
		b.settled(pay, 4000, "refund.succeeded", "refund.succeeded")
	})
	t.Run("the capture was not told", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		pay, ref := b.paid()
		p.says(ref, capture(pay, "cap_1", ref, 5000))
		p.says("obj", byHand(pay, "cap_1", 4000))
		b.told("evt_1", "obj")
		b.settled(pay, 4000, "refund.succeeded")
	})
	t.Run("the list alone tells", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		lost := true
		p.do = refunds(func(_ int, r provider.Request) (provider.Result, error) {
			if lost {
				return provider.Result{}, errReset
			}
			return refused, nil
		})
		pay, ref := b.captured()
		p.lines = []provider.Movement{{Kind: provider.Capture, Reference: ref, PaymentID: pay, Amount: eur(5000), At: start},
			{Kind: provider.Refund, Reference: "re_dashboard", ID: "txn_2", Target: ref, Amount: eur(4000), At: start}}
		b.must(b.refund(pay, 3000))
		if r := b.reconcile(); len(r.Drifts) != 0 {
			t.Errorf("got %+v, want it left for when ours is known", r.Drifts)
		}
		lost = false
		b.round()
		if r := b.reconcile(); len(r.Drifts) != 1 || r.Drifts[0].Action != "imported" {
			t.Errorf("got %+v, want it imported", r.Drifts)
		}
		b.settled(pay, 4000, "refund.failed", "refund.succeeded")
	})
}

// The provider has both, and together they are more than was captured: only a person can say what that means.
func TestScenario_D06_WhatContradictsItselfFreezes(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pending := provider.Result{State: provider.Pending, Reference: "re_ours", Amount: eur(3000)}
	p.do = refunds(func(int, provider.Request) (provider.Result, error) { return pending, nil })
	p.fetch = func(provider.Request) (provider.Result, error) { return pending, nil }
	pay, ref := b.captured()
	b.must(b.refund(pay, 3000))
	p.says("obj", byHand(pay, ref, 4000))
	b.told("evt_1", "obj")
	for range 23 * 6 {
		b.clock.Advance(10 * time.Minute)
		b.apply()
	}
	b.status(pay, payment.StatusCaptured)
	for range 7 {
		b.clock.Advance(10 * time.Minute)
		b.apply()
	}
	b.status(pay, payment.IntegrityFailure)
	if n := b.tasks("integrity_failure"); n != 1 || len(b.notices(store.NoticeDead)) != 0 {
		t.Errorf("%d tasks, want 1", n)
	}
}

// An order is called off, and somebody has given a part of its money back by hand before our refund arrives: what is left follows.
func TestScenario_D06_C10_TheRestOfACancelledOrder(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	p.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
		if r.Amount.Amount > 1000 {
			return provider.Result{State: provider.Declined, Code: "charge_already_refunded", Message: "No."}, nil
		}
		return done(n, r)
	})
	r := buy()
	r.Amount = eur(5000)
	pay := b.request(r)
	b.round()
	b.must(b.try(pay, 0, false))
	ref := b.get(pay).Operations()[1].Reference
	b.cancel(r)
	b.round() // refused: others were faster
	p.says("obj", byHand(pay, ref, 4000))
	b.told("evt_1", "obj")
	b.round()
	b.settled(pay, 5000, "refund.failed", "refund.succeeded", "refund.succeeded")
	b.status(pay, payment.Refunded)
}

// PayPal tells ours by its invoice id, which a refund of the dashboard does not bear, in notices and in its report.
func TestScenario_D06_TheirsMeetsOursAtPayPal(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		mode     string
		ours     int64
		refunded int64
	}{
		"ours was lost before, and is refused":  {"lost_before", 3000, 4000},
		"both were made, ours with lost answer": {"lost_after", 900, 4900},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newAtPayPal(t)
			r := p.approved()
			p.confirm(r, r.Amount)
			p.round()
			ref := p.get(r.PaymentID).Operations()[1].Reference
			p.fault("POST /v2/payments/captures/*/refund", tt.mode, nil)
			p.must(p.refund(r.PaymentID, tt.ours))
			p.steer("act", map[string]any{"do": "refund", "id": ref, "amount": 4000}, nil)
			if _, err := p.app.Reconcile(t.Context(), paypal.Name, p.clock.Now().Add(-day), p.clock.Now().Add(day)); err != nil {
				t.Fatal(err)
			}
			p.rounds(2, 5*time.Minute)
			var found app.Reconciliation
			for range 2 {
				var err error
				if found, err = p.app.Reconcile(t.Context(), paypal.Name, p.clock.Now().Add(-day), p.clock.Now().Add(day)); err != nil {
					t.Fatal(err)
				}
			}
			if a := p.get(r.PaymentID).Amounts(); a.Refunded != tt.refunded || a.RefundPending != 0 || len(found.Drifts) != 0 || p.tasks("integrity_failure") != 0 {
				t.Errorf("refunded %+v, want %d, with %d tasks and %+v", a, tt.refunded, p.tasks("integrity_failure"), found.Drifts)
			}
			p.balanced(r.PaymentID, 1)
		})
	}
}

// A refund had been made and had come back before anything was heard of it: the list has both, and our books neither.
func TestScenario_F08_CameBackBeforeItWasHeardOf(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	p.do = refunds(func(n int, r provider.Request) (provider.Result, error) {
		if n == 1 {
			return provider.Result{}, errReset
		}
		return provider.Result{State: provider.Declined, Reference: "re_1", Code: "expired_or_canceled_card"}, nil
	})
	pay, ref := b.captured()
	b.must(b.refund(pay, 2000))
	b.rounds(1, 5*time.Minute)
	p.lines = []provider.Movement{{Kind: provider.Capture, Reference: ref, PaymentID: pay, Amount: eur(5000), At: start},
		{Kind: provider.Refund, Reference: "re_1", ID: "txn_2", PaymentID: pay, Amount: eur(2000), At: start},
		{Kind: provider.Returned, Reference: "re_1", ID: "txn_3", PaymentID: pay, Amount: eur(2000), At: start}}
	if r := b.reconcile(); len(r.Drifts) != 0 || r.Run.Matched != 3 {
		t.Errorf("got %+v, want nothing that differs", r)
	}
	b.settled(pay, 0, "refund.failed")
}
