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

const day = 24 * time.Hour

// holding is a provider as PayPal is: its holds end after 29 days, and are honoured for three unless they are renewed.
type holding struct{ *scripted }

func (p holding) CanReauthorize(asked, _, now time.Time) bool {
	return now.Sub(asked) >= 3*day && now.Sub(asked) < 29*day
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

func TestScenario_C06_RenewedBeforeALateCapture(t *testing.T) {
	t.Parallel()
	const auth, renew, take = provider.Authorize, provider.Reauthorize, provider.Capture
	// renewing is a bench whose payment of 49.99 EUR is held for 29 days from now on.
	renewing := func(t *testing.T, change ...func(*app.Options)) (*bench, contract.PaymentRequested) {
		t.Helper()
		prov := &scripted{}
		until := start.Add(29 * day)
		holds(prov, func() time.Time { return until })
		b := newBench(t, prov, append(change, with(holding{prov}))...)
		r := buy()
		b.request(r)
		b.round()
		return b, r
	}
	asked := func(b *bench, want ...provider.Kind) {
		b.t.Helper()
		if got := b.prov.asks(); !slices.Equal(got, want) {
			b.t.Errorf("asked for %v, want %v", got, want)
		}
	}
	t.Run("within the honour period it is not", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		b.clock.Advance(3*day - time.Minute)
		b.confirm(r, r.Amount)
		b.round()
		b.status(r.PaymentID, payment.StatusCaptured)
		asked(b, auth, take)
	})
	t.Run("on the fourth day it is", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		b.clock.Advance(4 * day)
		b.confirm(r, r.Amount)
		b.status(r.PaymentID, payment.Capturing)
		b.round()
		b.status(r.PaymentID, payment.StatusCaptured)
		asked(b, auth, renew, take)
		if asked := b.prov.requests(); asked[2].Target != "ref_"+asked[1].Key || !asked[2].Final {
			t.Errorf("captured %s, want the renewed hold, and nothing left of it", asked[2].Target)
		}
		b.balanced(r.PaymentID, 1)
	})
	t.Run("a part renews all, and the rest needs no second time", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		b.clock.Advance(4 * day)
		b.must(b.try(r.PaymentID, 1000, false))
		b.status(r.PaymentID, payment.PartiallyCaptured)
		b.clock.Advance(day)
		b.must(b.try(r.PaymentID, 0, false))
		b.status(r.PaymentID, payment.StatusCaptured)
		asked(b, auth, renew, take, take)
		if asked := b.prov.requests(); asked[1].Amount != eur(4999) || asked[2].Amount != eur(1000) || asked[2].Final || asked[3].Amount != eur(3999) || asked[3].Target != asked[2].Target {
			t.Errorf("asked for %+v", asked[1:])
		}
		b.balanced(r.PaymentID, 2)
		b.holds("psp_clearing", 4999)
	})
	t.Run("a renewal of the rest contradicts nothing", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		b.must(b.try(r.PaymentID, 1000, false))
		b.clock.Advance(4 * day)
		b.must(b.try(r.PaymentID, 0, false))
		asked(b, auth, take, renew, take)
		all := b.prov.requests()
		told := provider.Change{Kind: auth, State: provider.Succeeded, PaymentID: r.PaymentID, Key: all[0].Key, Reference: "ref_" + all[2].Key, Amount: all[2].Amount}
		b.write(func(ctx context.Context, tx *db.Tx) error {
			return b.app.Apply(ctx, tx, "scripted", []provider.Change{told})
		})
		b.status(r.PaymentID, payment.StatusCaptured)
		told.Reference = "ref_other"
		b.write(func(ctx context.Context, tx *db.Tx) error {
			return b.app.Apply(ctx, tx, "scripted", []provider.Change{told})
		})
		b.status(r.PaymentID, payment.IntegrityFailure)
	})
	t.Run("captures that come meanwhile wait for it", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		b.clock.Advance(4 * day)
		for range 2 {
			if err := b.try(r.PaymentID, 1000, false); err != nil {
				t.Fatal(err)
			}
		}
		if err := b.try(r.PaymentID, 3000, false); fault.CodeOf(err) != problem.PaymentState {
			t.Errorf("more than is left: got %v", err)
		}
		b.round()
		asked(b, auth, renew, take)
		if a := b.get(r.PaymentID).Amounts(); a.Captured != 2000 || a.CapturePending != 0 {
			t.Errorf("got %+v, want 20.00 EUR captured", a)
		}
	})
	t.Run("called off meanwhile, what was renewed is voided", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		lost, answer := true, b.prov.do
		b.prov.do = func(n int, q provider.Request) (provider.Result, error) {
			if q.Kind == renew && lost {
				return provider.Result{}, errReset
			}
			return answer(n, q)
		}
		b.clock.Advance(4 * day)
		b.confirm(r, r.Amount)
		b.round()
		b.cancel(r)
		lost = false
		b.rounds(3, 5*time.Minute)
		b.status(r.PaymentID, payment.StatusVoided)
		all := b.prov.requests()
		if last := all[len(all)-1]; last.Kind != provider.Void || last.Target != "ref_"+all[1].Key {
			t.Errorf("the last request is %+v, want the void of the renewed hold", last)
		}
	})
	t.Run("what cannot be renewed is captured as it is", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t)
		answer := b.prov.do
		b.prov.do = func(n int, q provider.Request) (provider.Result, error) {
			if q.Kind == renew {
				return provider.Result{State: provider.Declined, Code: "reauthorization_not_supported"}, nil
			}
			return answer(n, q)
		}
		b.clock.Advance(4 * day)
		b.confirm(r, r.Amount)
		b.round()
		b.status(r.PaymentID, payment.StatusCaptured)
		asked(b, auth, renew, take)
	})
	t.Run("also by the clock, and reminders go by the end of the hold", func(t *testing.T) {
		t.Parallel()
		b, r := renewing(t, func(o *app.Options) { o.Expiring = app.CaptureFirst })
		expire := func() {
			if _, err := b.app.Expire(t.Context()); err != nil {
				t.Fatal(err)
			}
			b.round()
		}
		b.clock.Advance(27 * day)
		expire()
		b.wantEvents("payment.authorized")
		b.clock.Advance(day)
		expire()
		expire()
		b.wantEvents("payment.authorized", "payment.expiring", "payment.captured")
		b.status(r.PaymentID, payment.StatusCaptured)
		asked(b, auth, renew, take)
	})
	t.Run("renewed by the clock, it is told once", func(t *testing.T) {
		t.Parallel()
		b, _ := renewing(t, func(o *app.Options) { o.Expiring = app.RenewFirst })
		b.clock.Advance(28 * day)
		for range 3 {
			if _, err := b.app.Expire(t.Context()); err != nil {
				t.Fatal(err)
			}
			b.round()
		}
		b.wantEvents("payment.authorized", "payment.expiring")
		asked(b, auth, renew)
	})
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
				want, kind := payment.StatusVoided, provider.Void
				if captured == nil {
					want, kind = payment.StatusCaptured, provider.Capture
				}
				if got := prov.asks()[before:]; !slices.Equal(got, []provider.Kind{kind}) {
					t.Errorf("the provider was asked for %v, want what the winner wanted: %s", got, kind)
				}
				b.status(pay, want)
			}
		})
	}
}
