package app_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// once is a provider that takes one capture of an authorisation.
type once struct{ *scripted }

func (once) Traits() provider.Traits { return provider.Traits{} }

// holding is a provider whose holds end, and can be renewed from the fourth day.
type holding struct{ *scripted }

func (p holding) CanReauthorize(authorized, now time.Time) bool {
	return now.Sub(authorized) >= 72*time.Hour
}

func (p holding) Reauthorize(_ context.Context, r provider.Request) (provider.Result, error) {
	return p.answer(r)
}

// holds answers every request, with an end for what is held.
func holds(p *scripted, until func() time.Time) {
	p.do = func(n int, r provider.Request) (provider.Result, error) {
		res, err := done(n, r)
		if r.Kind == provider.Authorize || r.Kind == provider.Reauthorize {
			res.Expires = until()
		}
		return res, err
	}
}

func with(p provider.Provider) func(*app.Options) {
	return func(o *app.Options) { o.Providers = []provider.Provider{p} }
}

// try captures, and returns why not.
func (b *bench) try(pay string, amount int64, final bool) error {
	return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Capture(b.t.Context(), tx, pay, amount, final, "usr_ann")
		return err
	})
}

func (b *bench) void(pay string) error {
	return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Void(b.t.Context(), tx, pay, "the rest is not wanted", "usr_ann")
		return err
	})
}

func (b *bench) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
	b.round()
}

func TestScenario_C01_TheRestIsReleased(t *testing.T) {
	t.Parallel()
	t.Run("by the capture itself", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{do: done}
		b := newBench(t, prov, with(once{prov}))
		pay, _ := b.paid()
		b.must(b.try(pay, 3000, false))
		b.status(pay, payment.PartiallyCaptured)
		if asked := prov.requests(); !asked[1].Final {
			t.Error("the only capture was not final")
		}
		if err := b.void(pay); fault.CodeOf(err) != problem.PaymentState {
			t.Errorf("nothing is left to give up: got %v", err)
		}
		b.balanced(pay, 1)
		b.holds("psp_clearing", 3000)
	})
	t.Run("by giving it up", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{do: done}
		b := newBench(t, prov)
		pay, _ := b.paid()
		b.must(b.try(pay, 3000, false))
		b.must(b.void(pay))
		if got := prov.asks(); !slices.Equal(got, []provider.Kind{provider.Authorize, provider.Capture, provider.Void}) {
			t.Errorf("asked for %v", got)
		}
		if err := b.try(pay, 1000, false); fault.CodeOf(err) != problem.PaymentState {
			t.Errorf("capture what was given up: got %v", err)
		}
		b.balanced(pay, 1)
		b.holds("psp_clearing", 3000)
	})
}

// holds checks an account's balance in EUR.
func (b *bench) holds(account string, want int64) {
	b.t.Helper()
	all, err := b.app.Balances(b.t.Context(), time.Time{})
	if err != nil {
		b.t.Fatal(err)
	}
	got := int64(0)
	for i := range all {
		if all[i].Account == account {
			got += all[i].Amount
		}
	}
	if got != want {
		b.t.Errorf("%s holds %d, want %d", account, got, want)
	}
}

func TestScenario_C02_TwoPartialCaptures(t *testing.T) {
	t.Parallel()
	b := newBench(t, &scripted{do: done})
	pay, _ := b.paid()
	b.must(b.try(pay, 3000, false))
	b.status(pay, payment.PartiallyCaptured)
	b.must(b.try(pay, 2000, false))
	b.status(pay, payment.StatusCaptured)
	b.balanced(pay, 2)
	b.holds("psp_clearing", 5000)
}

func TestScenario_C03_C04_RefusedBeforeTheProviderIsAsked(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: done}
	b := newBench(t, prov, with(once{prov}))
	pay, _ := b.paid()
	if err := b.try(pay, 5001, false); fault.CodeOf(err) != problem.PaymentState {
		t.Errorf("C04 more than authorised: got %v", err)
	}
	b.must(b.try(pay, 3000, false))
	if err := b.try(pay, 2000, false); fault.CodeOf(err) != problem.PaymentState {
		t.Errorf("C03 a second capture: got %v", err)
	}
	if got := len(prov.requests()); got != 2 {
		t.Errorf("asked %d times, want for the authorisation and one capture", got)
	}
}

func TestScenario_C05_HoldsThatAreAboutToLapse(t *testing.T) {
	t.Parallel()
	until := start.Add(7 * 24 * time.Hour)
	expire := func(b *bench) {
		b.t.Helper()
		if _, err := b.app.Expire(b.t.Context()); err != nil {
			b.t.Fatal(err)
		}
		b.round()
	}
	t.Run("staff are told, then the order is no longer paid", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{}
		holds(prov, func() time.Time { return until })
		b := newBench(t, prov)
		pay := b.request(buy())
		b.round()
		b.clock.Advance(5 * 24 * time.Hour)
		expire(b)
		b.wantEvents("payment.authorized")
		b.clock.Advance(25 * time.Hour) // less than a day is left
		expire(b)
		expire(b)
		b.wantEvents("payment.authorized", "payment.expiring")
		var told contract.PaymentExpiring
		b.payload("payment.expiring", &told)
		if !told.ExpiresAt.Equal(until) {
			t.Errorf("told %s", told.ExpiresAt)
		}
		b.clock.Advance(2 * 24 * time.Hour)
		expire(b)
		b.status(pay, payment.StatusVoided)
		b.wantEvents("payment.authorized", "payment.expiring", "payment.expired", "payment.voided")
	})
	t.Run("captured before, where that is configured", func(t *testing.T) {
		t.Parallel()
		prov := &scripted{}
		holds(prov, func() time.Time { return until })
		b := newBench(t, prov, func(o *app.Options) { o.Expiring = app.CaptureFirst })
		pay := b.request(buy())
		b.round()
		b.clock.Advance(6*24*time.Hour + time.Hour)
		expire(b)
		b.status(pay, payment.StatusCaptured)
	})
	t.Run("the provider tells that it has ended", func(t *testing.T) {
		t.Parallel()
		b, p := newTold(t)
		pay, ref := b.paid()
		p.says("obj", provider.Change{Kind: provider.Expired, State: provider.Succeeded, PaymentID: pay, Reference: ref, Target: ref, Amount: eur(5000)})
		b.told("evt_1", "obj")
		b.told("evt_2", "obj")
		b.status(pay, payment.StatusVoided)
		b.wantEvents("payment.authorized", "payment.expired", "payment.voided")
		if err := b.try(pay, 0, false); fault.CodeOf(err) != problem.PaymentState {
			t.Errorf("capture what has lapsed: got %v", err)
		}
	})
}

func TestScenario_C06_RenewedBeforeALateCapture(t *testing.T) {
	t.Parallel()
	prov := &scripted{}
	p := holding{prov}
	b := newBench(t, prov, with(p))
	holds(prov, func() time.Time { return b.clock.Now().Add(72 * time.Hour) })
	r := buy()
	pay := b.request(r)
	b.round()
	b.clock.Advance(4 * 24 * time.Hour)
	b.confirm(r, r.Amount)
	b.round()
	b.status(pay, payment.StatusCaptured)
	if got := prov.asks(); !slices.Equal(got, []provider.Kind{provider.Authorize, provider.Reauthorize, provider.Capture}) {
		t.Fatalf("asked for %v", got)
	}
	if asked := prov.requests(); asked[2].Target != "ref_"+asked[1].Key {
		t.Errorf("captured %s, want the renewed hold", asked[2].Target)
	}
	b.balanced(pay, 1)
}

func TestScenario_C07_CaptureAndCancelRace(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: done}
			b := newBenchAt(t, kind.URL(t), prov)
			for range 20 {
				pay, _ := b.paid()
				before := len(prov.requests())
				var wg sync.WaitGroup
				var captured, voided error
				wg.Go(func() { captured = b.try(pay, 0, false) })
				wg.Go(func() { voided = b.void(pay) })
				wg.Wait()
				if (captured == nil) == (voided == nil) {
					t.Fatalf("capture: %v, void: %v; want one winner", captured, voided)
				}
				for _, err := range []error{captured, voided} {
					if err != nil && fault.CodeOf(err) != problem.PaymentState {
						t.Errorf("the loser got %v", err)
					}
				}
				b.round()
				if got := len(prov.requests()) - before; got != 1 {
					t.Errorf("the provider was asked %d times, want for one of the two", got)
				}
			}
		})
	}
}
