package app_test

import (
	"context"
	"slices"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

func TestScenario_C08_CancelledWhileItIsCaptured(t *testing.T) {
	t.Parallel()
	t.Run("the capture's answer was lost", func(t *testing.T) {
		t.Parallel()
		lost := true
		prov := &scripted{}
		prov.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Capture && lost {
				return provider.Result{}, errReset
			}
			return done(n, r)
		}
		b := newBench(t, prov)
		r := buy()
		pay := b.request(r)
		b.round()
		b.confirm(r, r.Amount)
		b.round()
		b.cancel(r)
		lost = false
		b.rounds(3, 5*time.Minute)
		b.status(pay, payment.Refunded)
		b.wantEvents("payment.authorized", "payment.captured", "refund.succeeded")
	})
	t.Run("others have captured it at the provider", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Void {
				return provider.Result{State: provider.Declined, Code: "already_captured", Message: "It is captured."}, nil
			}
			return done(n, r)
		}
		r := buy()
		pay := b.request(r)
		b.round()
		b.cancel(r)
		b.round()
		p.says("obj", capture(pay, "cap_1", b.get(pay).Operations()[0].Reference, 4999))
		b.told("evt_1", "obj")
		b.rounds(2, time.Minute)
		b.status(pay, payment.Refunded)
		b.holds("psp_clearing", 0)
	})
	refusing := func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind == provider.Void {
			return provider.Result{State: provider.Declined, Code: "already_captured", Message: "It is captured."}, nil
		}
		return done(n, r)
	}
	voids := func(prov *scripted) (n int) {
		for _, kind := range prov.asks() {
			if kind == provider.Void {
				n++
			}
		}
		return n
	}
	t.Run("others have captured it, and nobody tells", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.do = refusing
		r := buy()
		pay := b.request(r)
		b.round()
		ref := b.get(pay).Operations()[0].Reference
		p.says(ref, capture(pay, "cap_1", ref, 4999))
		p.breaks(ref, errReset) // at first it cannot be looked at either
		b.cancel(r)
		b.round()
		b.status(pay, payment.Voiding)
		p.breaks(ref, nil)
		b.rounds(2, time.Minute)
		b.status(pay, payment.Refunded)
		b.wantEvents("payment.authorized", "payment.captured", "refund.succeeded")
		if got := keys(p.requests()); len(got) != 3 || b.tasks("hold_not_released") != 0 {
			t.Errorf("keys %v and %d tasks, want one for the hold, the void and the refund, and no task", got, b.tasks("hold_not_released"))
		}
		b.holds("psp_clearing", 0)
		b.balanced(pay, 1)
	})
	t.Run("it has ended by itself", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.do = refusing
		r := buy()
		pay := b.request(r)
		b.round()
		ref := b.get(pay).Operations()[0].Reference
		p.says(ref, provider.Change{Kind: provider.Expired, State: provider.Succeeded, PaymentID: pay, Reference: ref, Target: ref, Amount: eur(4999)})
		b.cancel(r)
		b.round()
		b.status(pay, payment.StatusVoided)
		b.wantEvents("payment.authorized", "payment.voided")
	})
	t.Run("nothing can be found out", func(t *testing.T) {
		t.Parallel()
		for name, setting := range map[string]func(t *testing.T) (*bench, *scripted){
			"nothing was captured": func(t *testing.T) (*bench, *scripted) { b, p := newTold(t); p.do = refusing; return b, p.scripted },
			"nobody can be asked":  func(t *testing.T) (*bench, *scripted) { p := &scripted{do: refusing}; return newBench(t, p), p },
		} {
			b, prov := setting(t)
			r := buy()
			b.request(r)
			b.round()
			b.cancel(r)
			b.round()
			for i, pause := range []time.Duration{time.Minute, 4 * time.Minute, 16 * time.Minute, 64 * time.Minute} {
				b.clock.Advance(pause - time.Second)
				b.round()
				if got := voids(prov); got != i+1 || b.tasks("hold_not_released") != 0 {
					t.Errorf("%s: %d voids and %d tasks before pause %s was over", name, got, b.tasks("hold_not_released"), pause)
				}
				b.rounds(1, time.Second)
				if got := voids(prov); got != i+2 {
					t.Errorf("%s: %d voids after %s", name, got, pause)
				}
			}
			if b.tasks("hold_not_released") != 1 {
				t.Errorf("%s: %d tasks", name, b.tasks("hold_not_released"))
			}
			b.rounds(3, 24*time.Hour)
			if got := voids(prov); got != 5 || b.tasks("hold_not_released") != 1 {
				t.Errorf("%s: in the end %d voids and %d tasks", name, got, b.tasks("hold_not_released"))
			}
		}
	})
	t.Run("it is captured while the next void waits", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		p.do = refusing
		r := buy()
		pay := b.request(r)
		b.round()
		b.cancel(r)
		b.round()
		p.says("obj", capture(pay, "cap_1", b.get(pay).Operations()[0].Reference, 4999))
		b.told("evt_1", "obj")
		b.round()
		b.status(pay, payment.Refunded)
		if got := voids(p.scripted); got != 1 {
			t.Errorf("%d voids", got)
		}
	})
	t.Run("staff give it up, and the provider refuses", func(t *testing.T) {
		t.Parallel()
		b := newBench(t, &scripted{do: refusing})
		pay, _ := b.paid()
		b.must(b.void(pay))
		b.status(pay, payment.StatusAuthorized)
		if b.tasks("hold_not_released") != 1 {
			t.Errorf("%d tasks", b.tasks("hold_not_released"))
		}
	})
}

func TestScenario_C09_AVoidInDoubtIsAskedForUntilItIsConfirmed(t *testing.T) {
	t.Parallel()
	down := true
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind == provider.Void && down {
			return provider.Result{}, errReset
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	r := buy()
	pay := b.request(r)
	b.round()
	b.cancel(r)
	b.rounds(10, 10*time.Minute)
	b.status(pay, payment.Voiding)
	b.wantEvents("payment.authorized")
	down = false
	b.rounds(2, 10*time.Minute)
	b.status(pay, payment.StatusVoided)
	b.wantEvents("payment.authorized", "payment.voided")
	if got := keys(prov.requests()); len(got) != 2 {
		t.Errorf("keys %v, want one for the hold and one for the void", got)
	}
}

func TestScenario_C10_CapturedAndThenCalledOff(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: done}
	b := newBench(t, prov)
	r := buy()
	pay := b.request(r)
	b.round()
	b.confirm(r, r.Amount)
	b.round()
	b.cancel(r)
	b.cancel(r)
	b.round()
	b.status(pay, payment.Refunded)
	if got := prov.asks(); !slices.Equal(got, []provider.Kind{provider.Authorize, provider.Capture, provider.Refund}) || len(keys(prov.requests())) != 3 {
		t.Errorf("asked for %v under %v", got, keys(prov.requests()))
	}
	b.holds("psp_clearing", 0)
	b.holds("refund_payable", 0)
}

// Whose wish it was decides whether somebody is alarmed: what neither the customer nor staff wanted is a mistake of the shop's.
func TestScenario_C10_ARefusalByTheShopIsAnAlert(t *testing.T) {
	t.Parallel()
	for reason, alarm := range map[string]bool{"customer": false, "merchant": false, "out_of_stock": true, "expired": true, "": true} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			tel := measured(t)
			prov := &scripted{do: done}
			b := newBench(t, prov, func(o *app.Options) { o.Telemetry = tel })
			r := buy()
			pay := b.request(r)
			b.round()
			b.confirm(r, r.Amount)
			b.round()
			for range 2 { // told twice, alarmed once
				b.write(func(ctx context.Context, tx *db.Tx) error {
					return b.app.Cancelled(ctx, tx, contract.OrderCancelled{PaymentID: pay, Reason: reason, Order: contract.Order{ID: r.OrderID, Currency: "EUR", Totals: contract.Totals{Total: r.Amount}}})
				})
				b.round()
			}
			b.status(pay, payment.Refunded)
			tasks, err := b.store.Tasks(t.Context(), "open", "", 9)
			if err != nil || (len(tasks) == 1) != alarm {
				t.Fatalf("tasks %+v, %v", tasks, err)
			}
			if alarm && (tasks[0].Kind != "paid_and_refused" || tasks[0].PaymentID != pay || tasks[0].OrderID != r.OrderID) {
				t.Errorf("got %+v", tasks[0])
			}
			by := "shop"
			if !alarm {
				by = reason
			}
			if got := counted(t, tel, "payment_compensations_total", by); got != 1 {
				t.Errorf("counted %v by %s, want 1", got, by)
			}
		})
	}
}

// measured is what counts what happens.
func measured(t *testing.T) *telemetry.Telemetry {
	t.Helper()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "payment"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tel.Shutdown(context.WithoutCancel(t.Context())) })
	return tel
}

// counted reads a counter by its one label's value.
func counted(t *testing.T, tel *telemetry.Telemetry, name, value string) (n float64) {
	t.Helper()
	families, err := tel.Registry().Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if f.GetName() == name && l.GetValue() == value {
					n += m.GetCounter().GetValue()
				}
			}
		}
	}
	return n
}
