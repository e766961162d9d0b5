package app_test

import (
	"context"
	"errors"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/wallet"
)

// offSession makes the provider answer authorisations without a shopper.
func offSession(answer provider.Result) func(int, provider.Request) (provider.Result, error) {
	return func(n int, r provider.Request) (provider.Result, error) {
		switch {
		case r.Kind != provider.Authorize:
			return provider.Result{State: provider.Succeeded, Reference: "ref_" + r.Key, Amount: r.Amount}, nil
		case r.OffSession:
			answer.Reference = "ref_" + r.Key
			return answer, nil
		case r.Method == "card" && r.SavedMethod == "" && !r.Save:
			return provider.Result{State: provider.RequiresAction, Reference: "ref_" + r.Key, ActionURL: "https://bank.example/" + r.Key}, nil
		}
		return done(n, r)
	}
}

func (b *bench) charge(pay, method string) error {
	return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
		_, err := b.app.ChargeSaved(b.t.Context(), tx, pay, method, "usr_staff")
		return err
	})
}

func TestScenario_A17_ChargedWhileNobodyIsThere(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answer   provider.Result
		status   payment.Status
		unusable bool
		event    string
	}{
		"it is paid": {provider.Result{State: provider.Succeeded, Amount: eur(4999)}, payment.StatusAuthorized, false, "payment.authorized"},
		"her bank wants her": {provider.Result{State: provider.RequiresAction, ActionURL: "https://bank.example/off"}, payment.RequiresAction, false,
			"payment.requires_action"},
		"it is declined": {provider.Result{State: provider.Declined, Code: "insufficient_funds"}, payment.StatusDeclined, false, "payment.requires_action"},
		"it is declined for good": {provider.Result{State: provider.Declined, Code: "card_declined", Unusable: true}, payment.StatusDeclined, true,
			"payment.requires_action"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, v := vaultBench(t)
			v.do = offSession(c.answer)
			v.fetch = func(r provider.Request) (provider.Result, error) { // its page still asks
				return provider.Result{State: provider.RequiresAction, Reference: r.Reference, ActionURL: "https://bank.example/" + r.Key}, nil
			}
			r := saving("")
			m := b.saved(r)[0]
			open := buy()
			open.CustomerID = r.CustomerID
			b.request(open)
			b.round()
			b.status(open.PaymentID, payment.RequiresAction)
			if err := b.charge(open.PaymentID, m.ID); err != nil {
				t.Fatal(err)
			}
			b.rounds(3, time.Second) // the first attempt is undone, and then the saved method is charged
			b.status(open.PaymentID, c.status)
			asked := v.requests()
			last := asked[len(asked)-1]
			if !last.OffSession || last.SavedMethod != m.Customer+"/"+m.Reference || asked[len(asked)-2].Kind != provider.Void {
				t.Errorf("asked for %+v", asked)
			}
			if told := b.events(); told[len(told)-1] != c.event && !c.unusable {
				t.Errorf("told %v", told)
			}
			var told contract.PaymentRequiresAction
			if c.event == "payment.requires_action" {
				if b.payload("payment.requires_action", &told); told.Action.URL == "" || told.Payment.ID != open.PaymentID || !told.OffSession {
					t.Errorf("told %+v", told)
				}
			}
			if got := b.methods(r.CustomerID)[0]; (got.State == wallet.Unusable) != c.unusable {
				t.Errorf("the method is %s", got.State)
			}
			if c.unusable {
				if err := b.charge(open.PaymentID, m.ID); !fault.Is(err, problem.PaymentMethodUnavailable) {
					t.Errorf("charged again: %v", err)
				}
			}
			// Nothing is tried again by itself, and at the deadline an open payment ends.
			n := len(v.requests())
			b.rounds(3, time.Minute)
			for _, again := range v.requests()[n:] {
				if again.Kind == provider.Authorize {
					t.Errorf("asked again for %+v", again)
				}
			}
			if c.status == payment.StatusDeclined {
				b.clock.Advance(2 * time.Hour)
				if _, err := b.app.GiveUp(t.Context()); err != nil {
					t.Fatal(err)
				}
				b.status(open.PaymentID, payment.StatusFailed)
			}
		})
	}
}

func TestChargesThatAreRefused(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	v.do = offSession(provider.Result{State: provider.Succeeded, Amount: eur(4999)})
	r := saving("")
	m := b.saved(r)[0]
	for name, c := range map[string]struct {
		owner, method string
		want          fault.Code
	}{
		"of somebody else": {"usr_somebody_else", m.ID, problem.PaymentMethodUnavailable},
		"made up":          {r.CustomerID, "pmt_nobody", problem.PaymentMethodUnavailable},
	} {
		open := buy()
		open.CustomerID = c.owner
		b.request(open)
		b.round()
		err := b.charge(open.PaymentID, c.method)
		if f, ok := errors.AsType[*fault.Error](err); !ok || f.Code != c.want || len(f.Details) != 1 || f.Details[0].Pointer != "/saved_method" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := b.charge(r.PaymentID, m.ID); !fault.Is(err, problem.OrderAlreadyPaid) {
		t.Errorf("a paid one: %v", err)
	}
	if err := b.charge("pay_nobody", m.ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("none: %v", err)
	}
}

// An order whose hold has lapsed is paid anew with what its customer has saved with the first payment.
func TestScenario_A17_PaidAnewWithWhatWasSaved(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	first := saving("")
	m := b.saved(first)[0]
	b.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := b.app.Void(ctx, tx, first.PaymentID, "lapsed", "usr_staff")
		return err
	})
	b.rounds(2, time.Second)
	b.status(first.PaymentID, payment.StatusVoided)
	anew := saving(first.CustomerID)
	anew.OrderID, anew.OffSession = first.OrderID, true
	b.request(anew)
	b.round()
	b.status(anew.PaymentID, payment.StatusAuthorized)
	asked := v.requests()
	if last := asked[len(asked)-1]; !last.OffSession || last.SavedMethod != m.Customer+"/"+m.Reference || last.Save {
		t.Errorf("asked for %+v", last)
	}
	if got := b.get(anew.PaymentID).Snapshot(); got.SavedMethod != m.ID || !got.OffSession {
		t.Errorf("got %+v", got)
	}
}

// What should be charged anew while she is not there is gone: she is asked how to pay, and nobody is asked for money.
func TestScenario_A17_AskedWhenNothingCanBeCharged(t *testing.T) {
	t.Parallel()
	for name, method := range map[string]string{"it was removed": "pmt_nobody", "it was never kept": ""} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, v := vaultBench(t)
			r := saving("")
			r.OffSession, r.Choice.SavedMethod = true, method
			b.request(r)
			b.request(r)
			b.round()
			b.status(r.PaymentID, payment.StatusDeclined)
			if len(v.requests()) != 0 {
				t.Errorf("asked for %+v", v.requests())
			}
			b.wantEvents("payment.requires_action")
			var told contract.PaymentRequiresAction
			if b.payload("payment.requires_action", &told); told.Action.Type != "retry" || !told.OffSession {
				t.Errorf("told %+v", told)
			}
			b.write(func(ctx context.Context, tx *db.Tx) error {
				_, err := b.app.Retry(ctx, tx, app.Visitor{CustomerID: r.CustomerID}, r.PaymentID, app.Wish{Provider: "scripted", Method: "card"})
				return err
			})
			b.round()
			b.status(r.PaymentID, payment.StatusAuthorized)
			if last := v.requests()[0]; last.OffSession || last.SavedMethod != "" {
				t.Errorf("asked for %+v", last)
			}
		})
	}
}
