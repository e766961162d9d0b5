package stripe_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/providertest"
	"emporium/services/payment/internal/provider/stripe"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// world is an account at the double with an adapter for it.
type world struct {
	t    *testing.T
	addr string
	key  string
	*stripe.Provider
}

func open(t *testing.T, change ...func(*stripe.Options)) *world {
	t.Helper()
	w := &world{t: t, addr: kittest.StartDouble(t, "stripe"), key: "sk_test_" + strings.ReplaceAll(id.New("w"), "_", "")}
	o := stripe.Options{SecretKey: w.key, URL: "http://" + w.addr, WebhookSecrets: []string{"whsec_one"}}
	for _, c := range change {
		c(&o)
	}
	p, err := stripe.New(o)
	if err != nil {
		t.Fatal(err)
	}
	w.Provider = p
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

// steer asks the double for an act.
func (w *world) steer(act string, in map[string]any) map[string]any {
	w.t.Helper()
	var out map[string]any
	kittest.Steer(w.t, w.addr, "Bearer "+w.key, act, in, &out)
	return out
}

type sent struct {
	Method, Path, Key, Body, Fault string
	Status                         int
	Replayed                       bool
}

// requests are those that the double has got so far, in their order, but for look-ups.
func (w *world) requests() []sent {
	w.t.Helper()
	var all, out []sent
	kittest.Steer(w.t, w.addr, "Bearer "+w.key, "requests", nil, &all)
	for _, r := range all {
		if r.Method != http.MethodGet {
			out = append(out, r)
		}
	}
	return out
}

type entry struct {
	Kind, Intent, Object, PaymentID, Key string
	Amount                               int64
	Currency                             string
}

// journal tells what has really happened, but for fees.
func (w *world) journal() string {
	w.t.Helper()
	var all []entry
	kittest.Steer(w.t, w.addr, "Bearer "+w.key, "journal", nil, &all)
	var kinds []string
	for _, e := range all {
		if e.Kind != "fee" {
			kinds = append(kinds, e.Kind)
		}
	}
	return strings.Join(kinds, " ")
}

// act follows an action's URL as a browser does, and answers the form.
func act(t *testing.T, page string, form url.Values) (location string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, page, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, resp.Body); err != nil || resp.Body.Close() != nil {
		t.Fatal(err)
	}
	if resp.StatusCode >= http.StatusBadRequest {
		t.Fatalf("the page answers %d", resp.StatusCode)
	}
	return resp.Header.Get("Location")
}

func approve(t *testing.T, page string) {
	t.Helper()
	act(t, page, url.Values{"answer": {"approve"}})
}

func reject(t *testing.T, page string) {
	t.Helper()
	act(t, page, url.Values{"answer": {"refuse"}})
}

const (
	good       = "pm_card_visa"
	lacksFunds = "pm_card_chargeDeclinedInsufficientFunds"
	wantsBank  = "pm_card_threeDSecure2Required"
)

// losing loses the first attempt of authorisations with a method of its own.
type losing struct {
	*world
	once sync.Map
}

func (l *losing) kind(method string) string {
	return map[string]string{"pm_lostBefore": "lost_before", "pm_lostAfter": "lost_after"}[method]
}

// Prepare implements provider.Provider.
func (l *losing) Prepare(r provider.Request) (provider.Wire, error) {
	if l.kind(r.Method) != "" {
		r.Method = good
	}
	return l.world.Prepare(r)
}

// Authorize implements provider.Provider.
func (l *losing) Authorize(ctx context.Context, r provider.Request) (provider.Result, error) {
	if kind := l.kind(r.Method); kind != "" {
		if _, again := l.once.LoadOrStore(r.Key, true); !again {
			l.steer("faults", map[string]any{"kind": kind})
		}
	}
	return l.world.Authorize(ctx, r)
}

func TestConformance(t *testing.T) {
	t.Parallel()
	for name, subject := range map[string]func(*testing.T) providertest.Subject{
		"cards": func(t *testing.T) providertest.Subject {
			return providertest.Subject{Provider: &losing{world: open(t)}, Good: good, Declined: lacksFunds, Action: wantsBank,
				LostBefore: "pm_lostBefore", LostAfter: "pm_lostAfter", Approve: approve, Reject: reject, Currency: "EUR"}
		},
		"Checkout Sessions": func(t *testing.T) providertest.Subject {
			w := open(t)
			return providertest.Subject{Provider: w, Good: stripe.MethodCheckout, Currency: "EUR", Approve: func(t *testing.T, page string) {
				t.Helper()
				act(t, page, url.Values{"card": {good}})
			}}
		},
		"zero decimals": func(t *testing.T) providertest.Subject {
			return providertest.Subject{Provider: open(t), Good: good, Declined: lacksFunds, Action: wantsBank,
				Approve: approve, Reject: reject, Currency: "JPY"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			providertest.Run(t, subject)
			providertest.RunVault(t, subject)
		})
	}
}

// request is an authorisation that was not rendered yet.
func request(method string, amount int64, currency string) provider.Request {
	return provider.Request{Key: id.New("opn"), Kind: provider.Authorize, PaymentID: id.New("pay"), OrderID: id.New("ord"), CustomerID: id.New("usr"),
		Method: method, Amount: money.New(amount, currency), ReturnURL: "https://shop.example/return"}
}

// follow is a request about what a payment has at Stripe.
func follow(kind provider.Kind, of *provider.Request, target string, amount int64) provider.Request {
	return provider.Request{Key: id.New("opn"), Kind: kind, PaymentID: of.PaymentID, OrderID: of.OrderID, Target: target,
		Amount: money.New(amount, of.Amount.Currency)}
}

// do renders a request when it was not, and sends it.
func (w *world) do(r *provider.Request) (provider.Result, error) {
	w.t.Helper()
	if r.Wire.IsZero() {
		var err error
		if r.Wire, err = w.Prepare(*r); err != nil {
			w.t.Fatalf("prepare: %v", err)
		}
	}
	return provider.Do(w.t.Context(), w, *r)
}

// must sends a request that has to come to a state.
func (w *world) must(r *provider.Request, want provider.State) provider.Result {
	w.t.Helper()
	res, err := w.do(r)
	if err != nil || res.State != want {
		w.t.Fatalf("%s: got %+v, %v, want %s", r.Kind, res, err, want)
	}
	return res
}

// fetched looks up a request that has to have come to a state.
func (w *world) fetched(r *provider.Request, want provider.State) provider.Result {
	w.t.Helper()
	res, err := w.Fetch(w.t.Context(), *r)
	if err != nil || res.State != want {
		w.t.Fatalf("fetch %s: got %+v, %v, want %s", r.Kind, res, err, want)
	}
	return res
}
