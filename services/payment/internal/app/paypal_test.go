package app_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
	"emporium/services/payment/internal/store"
)

// atPayPal is a bench whose provider is the adapter to PayPal, over an account of its own at the double. Its clock and the
// double's go together.
type atPayPal struct {
	*bench
	address, account string
}

func newAtPayPal(t *testing.T) *atPayPal {
	t.Helper()
	p := &atPayPal{address: kittest.StartDouble(t, "paypal"), account: strings.ReplaceAll(id.New("client"), "_", "-")}
	adapter, err := paypal.New(paypal.Options{ClientID: p.account, ClientSecret: "secret", BaseURL: "http://" + p.address, Timeout: 5 * time.Second, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	p.bench = newBench(t, &scripted{do: done}, with(adapter), func(o *app.Options) { o.ReturnURL, o.CallTimeout = "https://shop.example/", 5*time.Second })
	p.clock.Advance(time.Since(start))
	t.Cleanup(func() {
		if err := adapter.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

func (p *atPayPal) steer(act string, in, out any) {
	p.t.Helper()
	kittest.Steer(p.t, p.address, "", p.account+"/"+act, in, out)
}

// pass lets time pass, here and there.
func (p *atPayPal) pass(d time.Duration) {
	p.t.Helper()
	p.steer("clock", map[string]string{"advance": d.String()}, nil)
	p.clock.Advance(d)
}

// fault makes the next request that matches go wrong.
func (p *atPayPal) fault(match, mode string, more map[string]any) {
	p.t.Helper()
	f := map[string]any{"match": match, "mode": mode}
	maps.Copy(f, more)
	p.steer("faults", []map[string]any{f}, nil)
}

// writes lists the requests that were to change something, by the last word of their paths.
func (p *atPayPal) writes() (out []string) {
	p.t.Helper()
	var all struct {
		Requests []struct{ Method, Path string }
	}
	p.steer("journal", nil, &all)
	for _, r := range all.Requests {
		if r.Method == http.MethodPost && !strings.HasSuffix(r.Path, "/token") {
			out = append(out, r.Path[strings.LastIndexByte(r.Path, '/')+1:])
		}
	}
	return out
}

func (p *atPayPal) wantWrites(want ...string) {
	p.t.Helper()
	if got := p.writes(); !slices.Equal(got, want) {
		p.t.Errorf("PayPal was asked for %v, want %v", got, want)
	}
}

// ask has a payment of 49.99 EUR asked for, and returns its order.
func (p *atPayPal) ask() contract.PaymentRequested {
	p.t.Helper()
	r := buy()
	r.Choice = contract.PaymentChoice{Provider: paypal.Name, Method: paypal.Name}
	r.ExpiresAt = p.clock.Now().Add(2 * time.Hour)
	p.request(r)
	p.round()
	return r
}

// decide is the payer at PayPal's page.
func (p *atPayPal) decide(pay, action string) {
	p.t.Helper()
	ops := p.get(pay).Operations()
	if len(ops) == 0 || ops[len(ops)-1].ActionURL == "" {
		p.t.Fatalf("there is no page to decide on: %+v", ops)
	}
	page, err := url.Parse(ops[len(ops)-1].ActionURL)
	if err != nil {
		p.t.Fatal(err)
	}
	form := url.Values{"token": {page.Query().Get("token")}, "action": {action}}
	req, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, "http://"+page.Host+page.Path, strings.NewReader(form.Encode()))
	if err != nil {
		p.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Close = true
	browser := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := browser.Do(req)
	if err != nil {
		p.t.Fatal(err)
	}
	_ = res.Body.Close()
}

// approved is ask with the payer's approval, and the authorisation that follows it.
func (p *atPayPal) approved() contract.PaymentRequested {
	p.t.Helper()
	r := p.ask()
	p.decide(r.PaymentID, "approve")
	p.rounds(1, time.Minute)
	p.status(r.PaymentID, payment.StatusAuthorized)
	return r
}

// news applies the account's newest event of a type, as its notice would.
func (p *atPayPal) news(kind string) {
	p.t.Helper()
	lister, ok := p.app.Hooks(paypal.Name).(provider.EventLister)
	if !ok {
		p.t.Fatal("the adapter lists no events")
	}
	all, _, err := lister.Missed(p.t.Context(), time.Time{}, "")
	if err != nil {
		p.t.Fatal(err)
	}
	for _, d := range all {
		if d.Notice.Type != kind {
			continue
		}
		changes, err := p.app.Fetch(p.t.Context(), paypal.Name, d.Notice, d.Raw)
		if err != nil {
			p.t.Fatal(err)
		}
		p.write(func(ctx context.Context, tx *db.Tx) error { return p.app.Apply(ctx, tx, paypal.Name, changes) })
		return
	}
	p.t.Fatalf("no event of type %s", kind)
}

func TestScenario_C06_LateCapturesAtPayPal(t *testing.T) {
	t.Parallel()
	t.Run("within the honour period", func(t *testing.T) {
		t.Parallel()
		p := newAtPayPal(t)
		r := p.approved()
		p.pass(2 * day)
		p.confirm(r, r.Amount)
		p.round()
		p.status(r.PaymentID, payment.StatusCaptured)
		p.wantWrites("orders", "authorize", "capture")
	})
	t.Run("four days later, in two parts", func(t *testing.T) {
		t.Parallel()
		p := newAtPayPal(t)
		r := p.approved()
		p.pass(4 * day)
		p.must(p.try(r.PaymentID, 1000, false))
		p.status(r.PaymentID, payment.PartiallyCaptured)
		p.news("PAYMENT.AUTHORIZATION.CREATED") // of the renewed hold
		p.pass(day)
		p.must(p.try(r.PaymentID, 0, false))
		p.status(r.PaymentID, payment.StatusCaptured)
		p.wantWrites("orders", "authorize", "reauthorize", "capture", "capture")
		p.balanced(r.PaymentID, 2)
		p.wantEvents("payment.requires_action", "payment.authorized", "payment.captured", "payment.captured")
	})
	t.Run("reminders go by the 29 days", func(t *testing.T) {
		t.Parallel()
		p := newAtPayPal(t)
		r := p.approved()
		expire := func(d time.Duration) {
			p.pass(d)
			if _, err := p.app.Expire(t.Context()); err != nil {
				t.Fatal(err)
			}
			p.round()
		}
		expire(27 * day)
		p.wantEvents("payment.requires_action", "payment.authorized")
		expire(day + time.Hour)
		p.wantEvents("payment.requires_action", "payment.authorized", "payment.expiring")
		expire(2 * day)
		p.status(r.PaymentID, payment.StatusVoided)
	})
}

func TestScenario_D12_NoMoneyAtPayPal(t *testing.T) {
	t.Parallel()
	p := newAtPayPal(t)
	r := p.approved()
	p.confirm(r, r.Amount)
	p.round()
	p.steer("behave", map[string]any{"broke": true}, nil)
	p.must(p.refund(r.PaymentID, 1000))
	p.rounds(3, time.Hour)
	p.wantWrites("orders", "authorize", "capture", "refund")
	if n := p.tasks("refund_delayed"); n != 1 {
		t.Errorf("%d tasks for finance, want 1", n)
	}
	p.pass(day)
	p.round()
	p.steer("behave", map[string]any{}, nil)
	p.pass(day + time.Hour)
	p.round()
	p.status(r.PaymentID, payment.PartiallyRefunded)
	p.wantWrites("orders", "authorize", "capture", "refund", "refund", "refund")
	if n := p.tasks("refund_delayed"); n != 1 {
		t.Errorf("%d tasks for finance, want the same one", n)
	}
	p.wantEvents("payment.requires_action", "payment.authorized", "payment.captured", "refund.succeeded")
}

// A fee that PayPal takes from our balance in another currency is booked with its capture, and not once more when the report has it.
func TestScenario_F10_FeeInAnotherCurrencyAtPayPal(t *testing.T) {
	t.Parallel()
	p := newAtPayPal(t)
	r := p.approved()
	p.steer("behave", map[string]any{"fee_currency": "USD"}, nil)
	p.confirm(r, r.Amount)
	p.round()
	p.status(r.PaymentID, payment.StatusCaptured)
	for range 3 {
		p.books("psp_fees", map[string]int64{"USD": 159})
		p.books("psp_clearing", map[string]int64{"EUR": 4999, "USD": -159})
		p.news("PAYMENT.CAPTURE.COMPLETED")
		if found, err := p.app.Reconcile(t.Context(), paypal.Name, p.clock.Now().Add(-day), p.clock.Now().Add(day)); err != nil || len(found.Drifts) != 0 {
			t.Errorf("got %+v, %v", found.Drifts, err)
		}
	}
}

func TestScenario_B08_AnotherAmountAtPayPal(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		match string
		told  []string
	}{
		"order":         {"POST /v2/checkout/orders", nil},
		"approval":      {"GET /v2/checkout/orders/*", []string{"payment.requires_action"}},
		"authorisation": {"POST /v2/checkout/orders/*/authorize", []string{"payment.requires_action"}},
		"capture":       {"POST /v2/payments/authorizations/*/capture", []string{"payment.requires_action", "payment.authorized"}},
		"refund":        {"POST /v2/payments/captures/*/refund", []string{"payment.requires_action", "payment.authorized", "payment.captured"}},
	} {
		for _, replayed := range []bool{false, true} {
			if replayed && name == "approval" {
				continue
			}
			t.Run(fmt.Sprintf("%s, replayed %v", name, replayed), func(t *testing.T) {
				t.Parallel()
				p := newAtPayPal(t)
				if replayed {
					p.fault(test.match, "lost_after", nil)
				}
				other := map[string]any{"value": "1.00", "times": -1}
				if replayed {
					other["status"] = http.StatusOK
				}
				if name == "authorisation" && replayed {
					p.fault("GET /v2/checkout/orders/*", "amount", other)
				} else {
					p.fault(test.match, "amount", other)
				}
				r := p.ask()
				if name != "order" {
					p.decide(r.PaymentID, "approve")
				}
				p.rounds(2, time.Minute)
				if p.get(r.PaymentID).Status() == payment.StatusAuthorized {
					p.confirm(r, r.Amount)
					p.rounds(2, time.Minute)
				}
				if name == "refund" {
					p.must(p.refund(r.PaymentID, 1000))
					p.rounds(2, time.Minute)
				}
				p.status(r.PaymentID, payment.IntegrityFailure)
				p.wantEvents(test.told...)
				writes := p.writes()
				p.rounds(3, time.Hour)
				p.wantWrites(writes...)
				if n := p.tasks("integrity_failure"); n != 1 {
					t.Errorf("%d tasks, want 1", n)
				}
			})
		}
	}
}

func TestScenario_A07_AnotherPageIsTold(t *testing.T) {
	t.Parallel()
	p := newAtPayPal(t)
	r := p.ask()
	var first, second contract.PaymentRequiresAction
	p.payload("payment.requires_action", &first)
	p.decide(r.PaymentID, "decline")
	p.rounds(1, time.Minute)
	p.payload("payment.requires_action", &second)
	if second.Code != "instrument_declined" || first.Code != "" {
		t.Errorf("why she is asked again is told as %q, and the first time as %q", second.Code, first.Code)
	}
	if second.Action.URL == first.Action.URL || second.Payment.Version <= first.Payment.Version {
		t.Errorf("told %+v after %+v, want the new page", second, first)
	}
	p.rounds(3, 5*time.Minute) // it is looked at, and nothing new is told
	if o := p.get(r.PaymentID).Operations()[0]; o.Code != "instrument_declined" || o.Message == "" || o.ActionURL != second.Action.URL {
		t.Errorf("what was declined is lost: %+v", o)
	}
	p.decide(r.PaymentID, "approve")
	p.rounds(1, 5*time.Minute)
	p.status(r.PaymentID, payment.StatusAuthorized)
	p.wantEvents("payment.requires_action", "payment.requires_action", "payment.authorized")
	if o := p.get(r.PaymentID).Operations()[0]; o.Code != "" || o.Message != "" {
		t.Errorf("what went well ends with %q", o.Code)
	}
}

// The provider says that the shopper has agreed, and refuses to go on because she has not.
func TestScenario_A06_NobodyIsAskedInALoop(t *testing.T) {
	t.Parallel()
	page := provider.Result{State: provider.RequiresAction, Reference: "ref_1", Amount: eur(4999), ActionURL: "https://bank.example"}
	prov := &scripted{fetch: func(provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Approved, Reference: "ref_1", Amount: eur(4999)}, nil
	}}
	prov.do = func(n int, _ provider.Request) (provider.Result, error) {
		again := page
		if n > 1 {
			again.Code, again.Message = "order_not_approved", "Approve the payment first."
		}
		return again, nil
	}
	b := newBench(t, prov)
	r := buy()
	r.ExpiresAt = start.Add(3 * time.Hour)
	pay := b.request(r)
	b.round()
	b.rounds(4, 15*time.Second)
	if got := len(prov.requests()); got != 5 {
		t.Errorf("asked %d times in the first minute, want 5", got)
	}
	b.rounds(59*12, 5*time.Second)
	if got := len(prov.requests()); got < 20 || got > 45 {
		t.Errorf("asked %d times in an hour, want about 40", got)
	}
	b.status(pay, payment.RequiresAction)
	b.wantEvents("payment.requires_action")
	if o := b.get(pay).Operations()[0]; o.Code != "order_not_approved" || o.ActionURL != page.ActionURL {
		t.Errorf("the shopper is told %+v", o)
	}
}

// The provider's own answers may be behind its notices.
func TestScenario_E05_WhatTheProviderDoesNotKnowYet(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, ref := b.paid()
	p.breaks("late", fmt.Errorf("look: %w", provider.ErrAbsent))
	p.breaks("foreign", provider.ErrAbsent)
	b.told("evt_1", "late")
	const foreign = 30 // enough to open the breaker, were they failures
	for i := range foreign {
		b.told(fmt.Sprintf("evt_foreign_%d", i), "foreign")
	}
	if queued := b.notices(store.NoticeQueued); len(queued) != 1+foreign || queued[0].Attempts != 1 || queued[0].NextAttemptAt <= queued[0].ReceivedAt {
		t.Fatalf("got %+v, want the notices to wait", queued)
	}
	p.breaks("late", nil)
	p.says("late", capture(pay, "cap_1", ref, 5000))
	b.clock.Advance(time.Second)
	b.apply()
	b.status(pay, payment.StatusCaptured)
	for range 12 {
		b.clock.Advance(10 * time.Minute)
		b.apply()
	}
	all, looks := b.notices(store.NoticeDone), 0
	for i := range all {
		looks += all[i].Attempts
	}
	if len(all) != 1+foreign || looks != 2+10*foreign || len(b.notices(store.NoticeDead)) != 0 || b.tasks("dead_notice") != 0 {
		t.Errorf("got %d notices done in %d looks with %d tasks, want the foreign ones done after ten looks each", len(all), looks, b.tasks("dead_notice"))
	}
}

// For how long the oldest one waits is shown, and nothing once all are settled.
func TestScenario_E05_HowLongANoticeWaits(t *testing.T) {
	t.Parallel()
	tel := measured(t)
	b, p := newTold(t)
	p.breaks("late", provider.ErrAbsent)
	b.told("evt_1", "late")
	b.clock.Advance(7 * time.Minute)
	p.breaks("later", provider.ErrAbsent)
	b.told("evt_2", "later")
	age := func() float64 {
		t.Helper()
		remove := b.app.Probe(tel)
		all, err := tel.Registry().Gather()
		if err := errors.Join(err, remove()); err != nil {
			t.Fatal(err)
		}
		for _, f := range all {
			if f.GetName() == "payment_notice_age_seconds" {
				return f.GetMetric()[0].GetGauge().GetValue()
			}
		}
		t.Fatal("nothing is shown")
		return 0
	}
	if got := age(); got != (7 * time.Minute).Seconds() {
		t.Errorf("the oldest has waited for %v seconds, want that of the first", got)
	}
	p.breaks("late", nil)
	p.breaks("later", nil)
	b.clock.Advance(time.Second)
	b.apply()
	if got := age(); got != 0 {
		t.Errorf("nothing waits, and that for %v seconds", got)
	}
}

func TestScenario_E13_LiveDeliveryAtASandboxShop(t *testing.T) {
	t.Parallel()
	adapter, err := paypal.New(paypal.Options{ClientID: "client", ClientSecret: "secret", WebhookID: "WH-1", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	tel := measured(t)
	b := newBench(t, &scripted{do: done}, with(adapter), func(o *app.Options) { o.Telemetry = tel })
	h := http.Header{}
	for name, value := range map[string]string{"Id": "1", "Time": "2026-11-30T12:00:00Z", "Sig": "AAAA"} {
		h.Set("Paypal-Transmission-"+name, value)
	}
	h.Set("Paypal-Auth-Algo", "SHA256withRSA")
	h.Set("Paypal-Cert-Url", "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-7a8abba8")
	err = b.app.Receive(t.Context(), paypal.Name, h, []byte(`{"id":"WH-2","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"42"}}`))
	if fault.CodeOf(err) != problem.WebhookRefused || len(b.notices(store.NoticeQueued)) != 0 {
		t.Errorf("got %v", err)
	}
	if mode, signature := counted(t, tel, "payment_deliveries_refused_total", "mode"), counted(t, tel, "payment_deliveries_refused_total", "signature"); mode != 1 || signature != 0 {
		t.Errorf("counted %v of mode and %v of signature, want the one", mode, signature)
	}
}
