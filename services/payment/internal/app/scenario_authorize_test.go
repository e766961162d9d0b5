package app_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

// buy is an order of 49.99 EUR whose payment is asked for.
func buy() contract.PaymentRequested {
	return contract.PaymentRequested{OrderID: id.New("ord"), OrderNumber: "1001", PaymentID: id.New("pay"), CustomerID: id.New("usr"), Email: "a@example.com",
		Amount: eur(4999), Choice: contract.PaymentChoice{Provider: "scripted", Method: "card"}, ExpiresAt: start.Add(time.Hour)}
}

func (b *bench) request(r contract.PaymentRequested) string {
	b.t.Helper()
	b.write(func(ctx context.Context, tx *db.Tx) error { return b.app.Requested(ctx, tx, r) })
	return r.PaymentID
}

func (b *bench) confirm(r contract.PaymentRequested, total money.Money) {
	b.t.Helper()
	b.write(func(ctx context.Context, tx *db.Tx) error {
		return b.app.Confirmed(ctx, tx, contract.OrderConfirmed{PaymentID: r.PaymentID, Order: contract.Order{ID: r.OrderID, Totals: contract.Totals{Total: total}}})
	})
}

func (b *bench) cancel(r contract.PaymentRequested) {
	b.t.Helper()
	b.write(func(ctx context.Context, tx *db.Tx) error {
		return b.app.Cancelled(ctx, tx, contract.OrderCancelled{PaymentID: r.PaymentID, Reason: "customer", Order: contract.Order{ID: r.OrderID, Number: r.OrderNumber,
			Currency: r.Amount.Currency, Totals: contract.Totals{Total: r.Amount}}})
	})
}

// events lists the types of what was told so far, in order.
func (b *bench) events() []string {
	b.t.Helper()
	var out []string
	if err := b.db.Select(b.t.Context(), &out, `SELECT type FROM outbox ORDER BY id`); err != nil {
		b.t.Fatal(err)
	}
	return out
}

// payload decodes the newest event of a type.
func (b *bench) payload(typ string, dst any) {
	b.t.Helper()
	var data string
	if err := b.db.Get(b.t.Context(), &data, `SELECT data FROM outbox WHERE type = ? ORDER BY id DESC LIMIT 1`, typ); err != nil {
		b.t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(data), dst); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) wantEvents(want ...string) {
	b.t.Helper()
	if got := b.events(); !slices.Equal(got, want) {
		b.t.Errorf("got events %v, want %v", got, want)
	}
}

// rounds lets time pass in steps, and what is due be done.
func (b *bench) rounds(n int, step time.Duration) {
	b.t.Helper()
	for range n {
		b.clock.Advance(step)
		b.round()
	}
}

// asks returns the kinds of what the provider was asked for.
func (s *scripted) asks() (kinds []provider.Kind) {
	for _, r := range s.requests() {
		kinds = append(kinds, r.Kind)
	}
	return kinds
}

func TestScenario_A01_AuthorisedOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t, &scripted{do: done})
	r := buy()
	pay := b.request(r)
	b.request(r) // the event comes twice
	b.rounds(2, time.Minute)
	b.status(pay, payment.StatusAuthorized)
	if a := b.get(pay).Amounts(); a.Authorized != 4999 || a.Captured != 0 {
		t.Errorf("got %+v", a)
	}
	b.wantEvents("payment.authorized")
}

func TestScenario_A02_SecondAttemptHasANewKey(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if n == 1 {
			return provider.Result{State: provider.Declined, Code: "insufficient_funds", Message: "Not enough money."}, nil
		}
		return done(n, r)
	}}
	b := newBench(t, prov, func(o *app.Options) { o.Attempts = 3 })
	r := buy()
	pay := b.request(r)
	b.round()
	b.status(pay, payment.StatusDeclined)
	b.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := b.app.Retry(ctx, tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "scripted", Method: "card"})
		return err
	})
	b.round()
	b.status(pay, payment.StatusAuthorized)
	if asked := prov.requests(); len(asked) != 2 || asked[0].Key == asked[1].Key {
		t.Errorf("asked %+v, want two keys", asked)
	}
	b.wantEvents("payment.requires_action", "payment.authorized")
}

// holder is a provider whose shopper has to act before anything is held.
func holder() (prov *scripted, act func(provider.State)) {
	state := provider.RequiresAction
	prov = &scripted{}
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind == provider.Authorize {
			return prov.fetch(r)
		}
		return done(n, r)
	}
	prov.fetch = func(r provider.Request) (provider.Result, error) {
		if r.Kind != provider.Authorize {
			return absent(r)
		}
		prov.mu.Lock()
		defer prov.mu.Unlock()
		res := provider.Result{State: state, Reference: "ref_" + r.Key, Amount: r.Amount}
		if state == provider.RequiresAction {
			res.ActionURL = "https://bank.example/3ds"
		}
		return res, nil
	}
	return prov, func(s provider.State) {
		prov.mu.Lock()
		defer prov.mu.Unlock()
		state = s
	}
}

func TestScenario_A03_NoCaptureBeforeTheHolderHasActed(t *testing.T) {
	t.Parallel()
	prov, act := holder()
	p := newTeller(prov)
	b := newBench(t, prov, p.with)
	r := buy()
	pay := b.request(r)
	b.round()
	b.status(pay, payment.RequiresAction)
	var told contract.PaymentRequiresAction
	b.payload("payment.requires_action", &told)
	if told.Action.URL != "https://bank.example/3ds" {
		t.Errorf("got %+v", told.Action)
	}
	err := b.db.Write(t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Capture(t.Context(), tx, pay, 0, false, "")
		return err
	})
	if fault.CodeOf(err) != problem.PaymentState {
		t.Errorf("capture: got %v", err)
	}
	act(provider.Succeeded)
	key := b.get(pay).Operations()[0].Key
	p.says("obj", provider.Change{Kind: provider.Authorize, State: provider.Succeeded, PaymentID: pay, Key: key, Reference: "ref_" + key, Amount: eur(4999)})
	b.told("evt_1", "obj")
	b.status(pay, payment.StatusAuthorized)
	b.rounds(3, time.Minute)
	b.wantEvents("payment.requires_action", "payment.authorized")
}

func TestScenario_A04_UndoneAtTheProviderBeforeItIsTold(t *testing.T) {
	t.Parallel()
	prov, _ := holder()
	ask := prov.do
	b := newBench(t, prov)
	refuse := true
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind != provider.Void {
			return ask(n, r)
		}
		if told := b.events(); !slices.Equal(told, []string{"payment.requires_action"}) {
			t.Errorf("told %v before the provider has undone it", told)
		}
		if refuse {
			return provider.Result{}, errReset
		}
		return done(n, r)
	}
	pay := b.request(buy())
	b.round()
	b.clock.Advance(2 * time.Hour)
	b.rounds(3, time.Minute)
	b.status(pay, payment.Voiding)
	b.wantEvents("payment.requires_action") // in doubt: nothing is released
	refuse = false
	b.rounds(2, 5*time.Minute)
	b.status(pay, payment.StatusFailed)
	b.wantEvents("payment.requires_action", "payment.failed")
}

func TestScenario_A08_NothingToPayAsksNobody(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: done}
	b := newBench(t, prov)
	r := buy()
	r.Amount = eur(0)
	pay := b.request(r)
	b.round()
	b.status(pay, payment.StatusAuthorized)
	b.confirm(r, r.Amount)
	b.round()
	if len(prov.requests()) != 0 {
		t.Errorf("asked for %v", prov.asks())
	}
	b.wantEvents("payment.authorized", "payment.captured")
}

func TestScenario_A09_A10_RefusedBeforeAnybodyIsAsked(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		change func(*contract.PaymentRequested)
		want   string
	}{
		"A09 below the minimum":     {func(r *contract.PaymentRequested) { r.Amount = eur(30) }, "amount_too_small"},
		"A10 not in this currency":  {func(r *contract.PaymentRequested) { r.Amount = money.New(4999, "USD") }, "method_unavailable"},
		"no such way to pay":        {func(r *contract.PaymentRequested) { r.Choice.Method = "cheque" }, "method_unavailable"},
		"a provider that is not on": {func(r *contract.PaymentRequested) { r.Choice.Provider = "other" }, "method_unavailable"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: done}
			b := newBench(t, prov, func(o *app.Options) {
				o.Providers = []provider.Provider{picky{prov}}
				o.Currencies = map[string][]string{"scripted": {"EUR"}}
			})
			r := buy()
			tt.change(&r)
			pay := b.request(r)
			b.round()
			b.status(pay, payment.StatusFailed)
			var failed contract.PaymentFailed
			b.payload("payment.failed", &failed)
			if failed.Code != tt.want || len(prov.requests()) != 0 || failed.Message != payment.RefusalMessage(tt.want) {
				t.Errorf("got %+v and %d requests, want %q with its reason and none", failed, len(prov.requests()), tt.want)
			}
		})
	}
}

// What Stripe would refuse for its amount is refused with the reason, without asking it.
func TestScenario_A09_TheReasonIsTold(t *testing.T) {
	t.Parallel()
	prov, err := stripe.New(stripe.Options{SecretKey: "sk_test_x", URL: "http://127.0.0.1:1"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = prov.Close() })
	for want, amount := range map[string]money.Money{"amount_too_small": eur(49), "amount_too_large": eur(100_000_000),
		"decimals_not_supported": money.New(5124, "KWD"), "payment_method_unavailable": money.New(5000, "IQD")} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			b := newBench(t, &scripted{}, func(o *app.Options) { o.Providers = []provider.Provider{prov} })
			r := buy()
			r.Amount, r.Choice.Provider, r.Choice.Method = amount, "stripe", "card"
			pay := b.request(r)
			b.status(pay, payment.StatusFailed)
			var failed contract.PaymentFailed
			b.payload("payment.failed", &failed)
			if want == "payment_method_unavailable" {
				want = payment.CodeMethod // the method is not offered in the currency at all
			}
			if failed.Code != want || failed.Message != payment.RefusalMessage(want) || b.get(pay).Snapshot().Refusal != want || len(b.get(pay).Operations()) != 0 {
				t.Errorf("got %+v, want %s", failed, want)
			}
		})
	}
	if payment.RefusalMessage("amount_too_small") == payment.RefusalMessage(payment.CodeMethod) {
		t.Error("the shopper reads nothing of the amount")
	}
}

// picky takes at least 50 cents.
type picky struct{ *scripted }

func (picky) Check(_ string, m money.Money) error {
	if m.Amount < 50 {
		return fault.New(problem.AmountTooSmall, "Pay at least 0.50.")
	}
	return nil
}

func TestScenario_A12_CaptureIsNeverMoreThanTheOrderCosts(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		total  money.Money
		want   int64
		status payment.Status
		told   bool // staff, and the log
	}{
		"it costs less now":         {eur(3000), 3000, payment.PartiallyCaptured, false},
		"the same":                  {eur(4999), 4999, payment.StatusCaptured, false},
		"it costs more now":         {eur(9999), 4999, payment.StatusCaptured, true},
		"it costs something else":   {money.New(3000, "USD"), 4999, payment.StatusCaptured, true},
		"nobody says what it costs": {money.Money{}, 4999, payment.StatusCaptured, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: done}
			var log bytes.Buffer
			b := newBench(t, prov, func(o *app.Options) {
				o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelWarn}))
			})
			r := buy()
			pay := b.request(r)
			b.round()
			for range 2 { // the event comes twice
				b.confirm(r, tt.total)
				b.round()
			}
			if told := b.tasks("order_costs_more") == 1 && strings.Contains(log.String(), pay); told != tt.told {
				t.Errorf("%d tasks, and in the log %q; want them %v", b.tasks("order_costs_more"), log.String(), tt.told)
			}
			b.status(pay, tt.status)
			if got := b.get(pay).Amounts().Captured; got != tt.want {
				t.Errorf("captured %d, want %d", got, tt.want)
			}
			if asked := prov.requests(); len(asked) != 2 || !asked[1].Final {
				t.Errorf("asked %+v, want one final capture", asked)
			}
		})
	}
}

func TestScenario_A16_AnOrderIsPaidOnce(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: done}
	b := newBench(t, prov)
	first := buy()
	b.request(first)
	b.round()
	second := first
	second.PaymentID = id.New("pay")
	pay := b.request(second)
	b.round()
	b.status(pay, payment.StatusFailed)
	var failed contract.PaymentFailed
	b.payload("payment.failed", &failed)
	if failed.Code != "order_already_paid" || failed.Payment.ID != pay || len(prov.requests()) != 1 {
		t.Errorf("got %+v after %d requests", failed, len(prov.requests()))
	}
	try := func() error { // the shopper chooses once more although it is paid
		return b.db.Write(t.Context(), func(tx *db.Tx) error {
			_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: first.CustomerID}, first.PaymentID, app.Wish{Provider: "scripted", Method: "card"})
			return err
		})
	}
	if err := try(); fault.CodeOf(err) != problem.OrderAlreadyPaid {
		t.Errorf("authorised: got %v, want 409", err)
	}
	b.confirm(first, first.Amount)
	b.round()
	if err := try(); fault.CodeOf(err) != problem.OrderAlreadyPaid || len(prov.requests()) != 2 {
		t.Errorf("captured: got %v, want 409, after %d requests", err, len(prov.requests()))
	}
}

func TestScenario_A05_AnotherWayToPayInsteadOfOneThatWaits(t *testing.T) {
	t.Parallel()
	retry := func(b *bench, r string, customer string) error {
		return b.db.Write(b.t.Context(), func(tx *db.Tx) error {
			_, err := b.app.Retry(b.t.Context(), tx, app.Visitor{CustomerID: customer}, r, app.Wish{Provider: "other", Method: "card"})
			return err
		})
	}
	t.Run("the first is undone before the other is asked", func(t *testing.T) {
		t.Parallel()
		prov, _ := holder()
		up := &scripted{do: done}
		b := newBench(t, prov, func(o *app.Options) { o.Providers = []provider.Provider{prov, named{up, "other"}} })
		ask, lost := prov.do, true
		prov.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Void && lost {
				return provider.Result{}, errReset
			}
			return ask(n, r)
		}
		r := buy()
		pay := b.request(r)
		b.round()
		b.must(retry(b, pay, r.CustomerID))
		b.status(pay, payment.Voiding)
		if len(up.requests()) != 0 {
			t.Fatal("the other provider was asked while the first may still take the money")
		}
		lost = false
		b.rounds(1, time.Minute)
		b.round()
		b.status(pay, payment.StatusAuthorized)
		b.wantEvents("payment.requires_action", "payment.authorized")
		b.confirm(r, r.Amount)
		b.round()
		b.status(pay, payment.StatusCaptured)
		if got := up.asks(); !slices.Equal(got, []provider.Kind{provider.Authorize, provider.Capture}) {
			t.Errorf("the other provider was asked for %v", got)
		}
	})
	t.Run("the shopper was faster", func(t *testing.T) {
		t.Parallel()
		prov, act := holder()
		up := &scripted{do: done}
		b := newBench(t, prov, func(o *app.Options) { o.Providers = []provider.Provider{prov, named{up, "other"}} })
		ask := prov.do
		prov.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Void {
				act(provider.Succeeded)
				return provider.Result{State: provider.Declined, Code: "already_authorised"}, nil
			}
			return ask(n, r)
		}
		r := buy()
		pay := b.request(r)
		b.round()
		b.must(retry(b, pay, r.CustomerID))
		b.rounds(2, 2*time.Minute)
		b.status(pay, payment.StatusAuthorized)
		if len(up.requests()) != 0 || b.get(pay).Snapshot().Provider != "scripted" {
			t.Errorf("the other provider was asked for %v", up.asks())
		}
	})
	t.Run("the order is called off meanwhile", func(t *testing.T) {
		t.Parallel()
		prov, _ := holder()
		up := &scripted{do: done}
		b := newBench(t, prov, func(o *app.Options) { o.Providers = []provider.Provider{prov, named{up, "other"}} })
		ask, lost := prov.do, true
		prov.do = func(n int, r provider.Request) (provider.Result, error) {
			if r.Kind == provider.Void && lost {
				return provider.Result{}, errReset
			}
			return ask(n, r)
		}
		r := buy()
		pay := b.request(r)
		b.round()
		b.must(retry(b, pay, r.CustomerID))
		b.cancel(r)
		lost = false
		b.rounds(2, time.Minute)
		b.status(pay, payment.StatusVoided)
		if len(up.requests()) != 0 {
			t.Errorf("the other provider was asked for %v", up.asks())
		}
	})
}
