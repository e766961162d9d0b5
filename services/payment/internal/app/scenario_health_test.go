package app_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// outage makes a provider that is down until it is told otherwise; after counts what it was asked while it was up.
func outage() (prov *scripted, set func(down bool)) {
	prov, down := &scripted{}, false
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		prov.mu.Lock()
		defer prov.mu.Unlock()
		if down {
			return provider.Result{}, errReset
		}
		return done(n, r)
	}
	return prov, func(d bool) {
		prov.mu.Lock()
		defer prov.mu.Unlock()
		down = d
	}
}

// breakerTime gives the breakers a clock of their own, so that an open one stays open until the test has it otherwise.
func breakerTime(t *testing.T) (*clock.Fake, func(*app.Options)) {
	t.Helper()
	c := clock.NewFake(start)
	guards, err := resilience.NewSet(resilience.SetOptions{Clock: c, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	return c, func(o *app.Options) { o.Guards = guards }
}

func TestScenario_F01_F02_ThroughAnOutage(t *testing.T) {
	t.Parallel()
	prov, set := outage()
	breakers, opened := breakerTime(t)
	b := newBench(t, prov, opened)
	holding := buy()
	pay := b.request(holding)
	b.round()
	set(true)
	for range 40 {
		r := buy()
		r.ExpiresAt = start.Add(100 * time.Hour)
		b.request(r)
	}
	b.round()
	if got := b.app.Methods("EUR"); len(got) != 0 {
		t.Errorf("shoppers are offered what is down: %v", got)
	}
	asked := len(prov.requests())
	waiting := buy()
	waiting.ExpiresAt = start.Add(100 * time.Hour)
	order := b.request(waiting)
	b.round()
	b.status(order, payment.Authorizing) // the order stays pending, and nobody was asked
	if got := len(prov.requests()); got != asked {
		t.Errorf("an open breaker let %d requests through", got-asked)
	}
	b.confirm(holding, holding.Amount) // of another class: captures are not held back by checkouts
	b.round()
	if o := b.get(pay).Operations()[1]; o.Attempts == 0 || o.Progress == payment.Declined {
		t.Errorf("the capture: got %+v", o)
	}
	set(false)
	breakers.Advance(time.Minute)
	kittest.Eventually(t, 10*time.Second, func() error {
		b.rounds(1, 5*time.Minute)
		if got := b.app.Methods("EUR"); len(got) != 1 {
			return errors.New("the breaker is still open")
		}
		if st := b.get(order).Status(); st != payment.StatusAuthorized {
			return fmt.Errorf("the queue has not drained: %s", st)
		}
		return nil
	})
	b.rounds(2, 5*time.Minute)
	b.status(pay, payment.StatusCaptured)
}

// What has queued up behind an open breaker goes out as the provider takes it, and not all at once.
func TestScenario_F02_TheQueueDrainsAtTheProvidersRate(t *testing.T) {
	t.Parallel()
	prov, set := outage()
	breakers, opened := breakerTime(t)
	b := newBench(t, prov, with(slow{prov}), opened)
	set(true)
	var orders []string
	for range 40 {
		r := buy()
		r.ExpiresAt = start.Add(1000 * time.Hour)
		orders = append(orders, b.request(r))
	}
	b.rounds(8, 5*time.Minute)
	if got := b.app.Methods("EUR"); len(got) != 0 {
		t.Fatalf("the breaker is not open: %v", got)
	}
	set(false)
	breakers.Advance(time.Minute)
	kittest.Eventually(t, 20*time.Second, func() error {
		before := len(prov.requests())
		b.rounds(1, 5*time.Minute)
		if got := len(prov.requests()) - before; got > 10 {
			t.Fatalf("%d requests at once, the provider takes 10 a second", got)
		}
		for _, id := range orders {
			if st := b.get(id).Status(); st != payment.StatusAuthorized {
				return fmt.Errorf("the queue has not drained: %s", st)
			}
		}
		return nil
	})
	if got := len(keys(prov.requests())); got != 40 {
		t.Errorf("%d keys for 40 payments", got)
	}
}

func TestScenario_F03_PastTheDeadlineNothingIsPaid(t *testing.T) {
	t.Parallel()
	prov, set := outage()
	b := newBench(t, prov)
	set(true)
	sent := buy()
	doubt := b.request(sent)
	b.round()
	prov.fetch = func(provider.Request) (provider.Result, error) { return provider.Result{}, errReset }
	b.clock.Advance(2 * time.Hour)
	b.rounds(3, 5*time.Minute)
	b.status(doubt, payment.Authorizing) // nobody knows yet, so the order does not expire
	b.wantEvents()
	prov.fetch = absent
	b.rounds(2, 5*time.Minute)
	b.status(doubt, payment.StatusFailed)
	b.wantEvents("payment.failed")
	if got := len(keys(prov.requests())); got != 1 {
		t.Errorf("%d keys", got)
	}
}

func TestScenario_F04_ALateSuccessIsUndone(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		late   func(pay, key string) provider.Change
		want   payment.Status
		kind   provider.Kind
		events []string
		booked []string
	}{
		"authorised after all": {func(pay, key string) provider.Change {
			return provider.Change{Kind: provider.Authorize, State: provider.Succeeded, PaymentID: pay, Key: key, Reference: "auth_late", Amount: eur(4999)}
		}, payment.StatusVoided, provider.Void, []string{"payment.failed", "payment.voided"}, nil}, // no money has moved
		"captured after all": {func(pay, _ string) provider.Change { return capture(pay, "cap_late", "auth_late", 4999) }, payment.Refunded, provider.Refund,
			[]string{"payment.failed", "payment.captured", "refund.succeeded"},
			[]string{"capture customer_receivable -4999", "capture psp_clearing 4999", "refund psp_clearing -4999", "refund refund_payable 4999",
				"refund_requested refund_payable -4999", "refund_requested refunds 4999"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p := newTold(t)
			p.do = func(n int, r provider.Request) (provider.Result, error) {
				if r.Kind == provider.Authorize {
					return provider.Result{}, errReset
				}
				return done(n, r)
			}
			r := buy()
			pay := b.request(r)
			b.round()
			b.clock.Advance(2 * time.Hour)
			b.round()
			b.status(pay, payment.StatusFailed)
			b.cancel(r) // the order has expired, its stock is free again
			b.round()
			p.says("obj", tt.late(pay, b.get(pay).Operations()[0].Key))
			b.told("evt_1", "obj")
			b.told("evt_2", "obj")
			b.round()
			b.status(pay, tt.want)
			asked := p.asks()
			if n := len(slices.DeleteFunc(asked, func(k provider.Kind) bool { return k != tt.kind })); n != 1 {
				t.Errorf("asked %d times to undo it, want once", n)
			}
			b.wantEvents(tt.events...)
			if got := b.booked(pay); !slices.Equal(got, tt.booked) {
				t.Errorf("booked are %v, want %v", got, tt.booked)
			}
			b.balanced(pay, min(len(tt.booked), 1))
			b.holds("psp_clearing", 0)
		})
	}
}

// booked lists the postings of a payment: what they are about, where, and how much.
func (b *bench) booked(pay string) (out []string) {
	b.t.Helper()
	entries, err := b.app.Entries(b.t.Context(), store.EntryFilter{PaymentID: pay, Limit: 100})
	if err != nil {
		b.t.Fatal(err)
	}
	for i := range entries {
		e := &entries[i]
		out = append(out, fmt.Sprintf("%s %s %d", e.Kind, e.Account, e.Amount))
	}
	slices.Sort(out)
	return out
}

func TestScenario_F05_TooManyRequests(t *testing.T) {
	t.Parallel()
	first := true
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if first {
			first = false
			return provider.Result{}, provider.NotSentUntil(errors.New("429"), 30*time.Second)
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	one := b.request(buy())
	b.round()
	other := b.request(buy())
	b.rounds(2, 10*time.Second)
	if got := len(prov.requests()); got != 1 {
		t.Errorf("asked %d times while the provider wants to be left alone", got)
	}
	b.rounds(3, time.Minute)
	b.status(one, payment.StatusAuthorized)
	b.status(other, payment.StatusAuthorized)
	b.wantEvents("payment.authorized", "payment.authorized")
}

func TestScenario_F05_TheClientKeepsToTheLimit(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: done}
	b := newBench(t, prov, with(slow{prov}))
	for range 30 {
		b.request(buy())
	}
	b.round()
	if got := len(prov.requests()); got > 10 {
		t.Errorf("%d requests at once, the provider takes 10 a second", got)
	}
	for range 10 {
		b.rounds(1, 2*time.Second)
	}
	if got := len(keys(prov.requests())); got != 30 {
		t.Errorf("%d of 30 were asked for in the end", got)
	}
}

// slow takes ten requests a second.
type slow struct{ *scripted }

func (slow) Traits() provider.Traits { return provider.Traits{MultiCapture: true, PerSecond: 10} }

// named is a provider with another name.
type named struct {
	*scripted
	name string
}

func (p named) Name() string { return p.name }

func TestScenario_F07_TheOtherProviderIsLeftOutOfDoubt(t *testing.T) {
	t.Parallel()
	down, set := outage()
	up := &scripted{do: done}
	b := newBench(t, down, func(o *app.Options) {
		o.Providers, o.Attempts = []provider.Provider{down, named{up, "other"}}, 3
	})
	set(true)
	r := buy()
	pay := b.request(r)
	for range 40 {
		b.request(buy())
	}
	b.round()
	if got := b.app.Methods("EUR"); len(got) != 1 || got[0].Provider != "other" {
		t.Errorf("shoppers are offered %v, want the other provider alone", got)
	}
	err := b.db.Write(t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "other", Method: "card"})
		return err
	})
	if fault.CodeOf(err) != problem.PaymentState || len(up.requests()) != 0 {
		t.Errorf("what is in doubt went to the other provider: %v, %v", err, up.asks())
	}
	err = b.db.Write(t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "scripted", Method: "card"})
		return err
	})
	f, ok := errors.AsType[*fault.Error](err)
	if !ok || f.Code != problem.ProviderUnavailable || f.RetryAfter == 0 || len(f.Details) != 1 || f.Details[0].Pointer != "/provider" {
		t.Errorf("a provider that is down: got %v, want the checkout's 503 with Retry-After", err)
	}
}

func (b *bench) reconcile() app.Reconciliation {
	b.t.Helper()
	r, err := b.app.Reconcile(b.t.Context(), "scripted", start.Add(-time.Hour), b.clock.Now())
	if err != nil {
		b.t.Fatal(err)
	}
	return r
}

func TestScenario_F08_ACaptureThatWeLack(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, _ := b.paid()
	p.lines = []provider.Movement{
		{Kind: provider.Capture, Reference: "ch_foreign", ID: "txn_1", Amount: eur(700), Fee: eur(20), At: start},
		{Kind: provider.Refund, Reference: "re_foreign", ID: "txn_2", Amount: eur(200), At: start},
		{Kind: provider.Capture, Reference: "ch_ours", ID: "txn_3", PaymentID: pay, Amount: eur(5000), At: start},
	}
	for range 2 { // what was compared before changes nothing
		r := b.reconcile()
		if len(r.Drifts) < 2 || r.Run.Movements != 3 {
			t.Errorf("got %+v", r)
		}
	}
	drifts, err := b.app.Drifts(t.Context(), "", "", 100)
	if err != nil || len(drifts) != 3 {
		t.Fatalf("got %+v, %v", drifts, err)
	}
	b.holds("suspense", -500)
	b.status(pay, payment.StatusCaptured) // it names its payment, and counts as a notice that never came
	b.holds("psp_clearing", 5480)         // what the provider holds: the fee of what nobody explains is a fee all the same
	b.holds("psp_fees", 20)
	if b.tasks("suspense") != 2 {
		t.Errorf("%d tasks, want one for each that nobody explains", b.tasks("suspense"))
	}
	b.balanced(pay, 1)
}

func TestScenario_F09_ACaptureThatTheProviderLacks(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		fetch func(provider.Request) (provider.Result, error)
		want  payment.Status
		found int
	}{
		"it has never heard of it": {absent, payment.IntegrityFailure, 1},
		"its list is late":         {func(r provider.Request) (provider.Result, error) { return done(0, r) }, payment.StatusCaptured, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p := newTold(t)
			pay, _ := b.captured()
			p.fetch = tt.fetch
			b.clock.Advance(time.Hour)
			asked := len(p.requests())
			r := b.reconcile()
			b.status(pay, tt.want)
			if len(r.Drifts) != tt.found || len(p.requests()) != asked {
				t.Errorf("got %+v, and %d requests", r.Drifts, len(p.requests())-asked)
			}
			if tt.found == 0 {
				return
			}
			if b.tasks("integrity_failure") != 1 {
				t.Errorf("%d tasks", b.tasks("integrity_failure"))
			}
			if err := b.refund(pay, 100); fault.CodeOf(err) != problem.PaymentState {
				t.Errorf("a frozen payment was refunded: %v", err)
			}
			b.write(func(ctx context.Context, tx *db.Tx) error { // what would give the money back by itself
				return b.app.Cancelled(ctx, tx, contract.OrderCancelled{PaymentID: pay, Reason: "customer", Order: contract.Order{ID: b.get(pay).Snapshot().OrderID, Currency: "EUR",
					Totals: contract.Totals{Total: eur(5000)}}})
			})
			b.rounds(2, time.Hour)
			b.status(pay, payment.IntegrityFailure)
			if len(p.requests()) != asked {
				t.Errorf("a frozen payment was refunded by itself: %v", p.asks()[asked:])
			}
			b.write(func(ctx context.Context, tx *db.Tx) error { // a person has looked
				_, err := b.app.Unfreeze(ctx, tx, pay, "usr_ann")
				return err
			})
			b.round()
			b.status(pay, payment.Refunded) // and the cancellation goes on
		})
	}
}

func TestScenario_F10_FeesAndPayouts(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	fee := int64(100)
	p.do = func(n int, r provider.Request) (provider.Result, error) {
		res, err := done(n, r)
		if r.Kind == provider.Capture {
			res.Fee = eur(fee)
		}
		return res, err
	}
	_, first := b.captured()
	_, second := b.captured()
	_, third := b.captured()
	line := func(ref string, fee int64) provider.Movement {
		return provider.Movement{Kind: provider.Capture, Reference: ref, ID: "txn_" + ref, Amount: eur(5000), Fee: eur(fee), At: start}
	}
	p.lines = []provider.Movement{line(first, 100), line(second, 102), line(third, 150),
		{Kind: provider.FeeTaken, ID: "txn_fee", Fee: eur(30), At: start}, {Kind: provider.PaidOut, Reference: "po_1", ID: "txn_po", Amount: eur(9000), At: start}}
	for range 2 {
		b.reconcile()
	}
	b.holds("rounding", 2)
	b.holds("psp_fees", 300+50+30)
	b.holds("bank", 9000)
	b.holds("psp_clearing", 15000-300-52-30-9000)
	bad, err := b.store.Unbalanced(t.Context())
	if err != nil || len(bad) != 0 {
		t.Errorf("got %v, %v", bad, err)
	}
}

func TestScenario_F12_SecretsAreKeptNowhere(t *testing.T) {
	t.Parallel()
	var logged bytes.Buffer
	b, p := newTold(t, func(o *app.Options) {
		o.Log = slog.New(slog.NewJSONHandler(&logged, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	pay, ref := b.paid()
	p.says("obj", capture(pay, "cap_1", ref, 5000))
	const secret = "pi_1_secret_abcdef"
	raw := fmt.Appendf(nil, `{"id":"evt_1","type":"changed","object":"obj","client_secret":%q,"nested":{"access_token" : "A21AA\"x"}}`, secret)
	if err := b.app.Receive(t.Context(), "scripted", map[string][]string{"Signature": {"good"}, "Authorization": {"Bearer canary"}}, raw); err != nil {
		t.Fatal(err)
	}
	_ = b.app.Receive(t.Context(), "scripted", map[string][]string{"Signature": {"forged"}, "Authorization": {"Bearer canary"}}, raw)
	var kept []string
	if err := b.db.Select(t.Context(), &kept, `SELECT raw FROM webhook_inbox`); err != nil {
		t.Fatal(err)
	}
	b.apply()
	b.status(pay, payment.StatusCaptured)
	if err := b.db.Select(t.Context(), &kept, `SELECT data FROM outbox`); err != nil {
		t.Fatal(err)
	}
	all := strings.Join(kept, "\n") + logged.String()
	for _, canary := range []string{secret, "A21AA", "canary"} {
		if strings.Contains(all, canary) {
			t.Errorf("%q was kept or logged", canary)
		}
	}
	if len(b.notices(store.NoticeDone)) != 1 {
		t.Error("the notice was not applied")
	}
}
