package app_test

import (
	"context"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

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
		tasks := b.expiring()
		if len(tasks) != 1 || tasks[0].PaymentID != pay || tasks[0].DueAt != db.Micros(until) || tasks[0].State != store.TaskOpen {
			t.Fatalf("got %+v, want one task that is due when the hold ends", tasks)
		}
		b.clock.Advance(2 * 24 * time.Hour)
		expire(b)
		b.status(pay, payment.StatusVoided)
		b.wantEvents("payment.authorized", "payment.expiring", "payment.expired", "payment.voided")
		if tasks := b.expiring(); len(tasks) != 1 || tasks[0].State != store.TaskDone || tasks[0].DoneBy != "" {
			t.Errorf("the hold is gone: %+v", tasks)
		}
	})
	t.Run("the task is over once the money is here", func(t *testing.T) {
		t.Parallel()
		fail := true
		prov := &scripted{}
		holds(prov, func() time.Time { return until })
		held := prov.do
		prov.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Capture && fail {
				return provider.Result{State: provider.Declined, Code: "declined", Message: "No."}, nil
			}
			return held(n, r)
		}
		b := newBench(t, prov)
		pay := b.request(buy())
		b.round()
		b.clock.Advance(6*24*time.Hour + time.Hour)
		expire(b)
		open := func(want int, when string) {
			t.Helper()
			if got := b.tasks("authorization_expiring"); got != want {
				t.Errorf("%s: %d tasks, want %d", when, got, want)
			}
		}
		open(1, "reminded")
		b.must(b.try(pay, 3000, false))
		open(1, "the capture was refused")
		fail = false
		b.must(b.try(pay, 3000, false))
		open(1, "a part is captured")
		b.must(b.try(pay, 0, false))
		b.status(pay, payment.StatusCaptured)
		open(0, "all is captured")
		if tasks := b.expiring(); len(tasks) != 1 || tasks[0].State != store.TaskDone {
			t.Errorf("got %+v", tasks)
		}
	})
	t.Run("the task is over once the order is off, or the hold renewed", func(t *testing.T) {
		t.Parallel()
		ends := until
		prov := &scripted{}
		holds(prov, func() time.Time { return ends })
		b := newBench(t, prov, with(holding{prov}))
		r := buy()
		pay := b.request(r)
		b.round()
		b.clock.Advance(6*24*time.Hour + time.Hour)
		expire(b)
		ends = until.Add(20 * 24 * time.Hour)
		b.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := b.app.Reauthorize(ctx, tx, pay, "usr_ann")
			return err
		})
		b.round()
		if got := b.tasks("authorization_expiring"); got != 0 {
			t.Errorf("%d tasks about a hold that was renewed", got)
		}
		b.clock.Advance(20 * 24 * time.Hour)
		expire(b)
		if got := b.expiring(); len(got) != 2 || b.tasks("authorization_expiring") != 1 {
			t.Errorf("got %+v, want one more for the renewed hold", got)
		}
		b.cancel(r)
		b.round()
		b.status(pay, payment.StatusVoided)
		if got := b.tasks("authorization_expiring"); got != 0 {
			t.Errorf("%d tasks about a hold that was given up", got)
		}
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

// expiring are the tasks about holds that are about to lapse, open and done.
func (b *bench) expiring() (out []store.Task) {
	b.t.Helper()
	for _, state := range []string{store.TaskOpen, store.TaskDone} {
		all, err := b.app.Tasks(b.t.Context(), state, "", 100)
		if err != nil {
			b.t.Fatal(err)
		}
		for i := range all {
			if all[i].Kind == "authorization_expiring" {
				out = append(out, all[i])
			}
		}
	}
	return out
}
