package paypal_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
)

func TestScenario_A01_PayPalAuthorisesOnceApproved(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(4999, "EUR")
	first := w.must(&r, provider.RequiresAction)
	if to := w.decide("approve", first.ActionURL); !strings.HasPrefix(to, "https://shop.example/return?") {
		t.Errorf("after the approval the payer is sent to %s", to)
	}
	w.fetch(r, provider.Approved)
	got := w.must(&r, provider.Succeeded)
	if got.Amount != money.New(4999, "EUR") || got.Expires.Sub(w.clock.Now()).Round(time.Hour) != 29*24*time.Hour {
		t.Errorf("authorised %v until %v, want 49.99 EUR for 29 days", got.Amount, got.Expires)
	}
	if n := w.count("authorization"); n != 1 {
		t.Errorf("%d authorisations, want 1", n)
	}
	if c := w.change("PAYMENT.AUTHORIZATION.CREATED"); c.Kind != provider.Authorize || c.State != provider.Succeeded || c.Key != r.Key || c.PaymentID != r.PaymentID || c.Reference != r.Reference {
		t.Errorf("the notice tells %+v", c)
	}
}

func TestScenario_A05_ReturnByCancelURLLeavesTheOrder(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	first := w.must(&r, provider.RequiresAction)
	if to := w.decide("cancel", first.ActionURL); !strings.HasPrefix(to, "https://shop.example/return?") || !strings.Contains(to, "cancelled=true") {
		t.Errorf("after the cancellation the payer is sent to %s", to)
	}
	if again := w.fetch(r, provider.RequiresAction); again.ActionURL != first.ActionURL || again.Reference != first.Reference {
		t.Errorf("after the cancellation: %+v, want the same order", again)
	}
	// Another method is chosen: the order is left to expire, and is not authorised any more.
	void := follow(provider.Void, r, r.Reference, 5000)
	w.must(&void, provider.Succeeded)
	w.decide("approve", first.ActionURL)
	if got := w.must(&r, provider.Declined); got.Code != "voided" {
		t.Errorf("an order that was given up is declined with %q", got.Code)
	}
	if n := w.count("authorization"); n != 0 {
		t.Errorf("%d authorisations, want none", n)
	}
	w.pass(3 * time.Hour)
	w.fetch(r, provider.Declined)
}

func TestScenario_A06_NotApprovedGivesTheLinkAgain(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	first := w.must(&r, provider.RequiresAction)
	if again := w.must(&r, provider.RequiresAction); again.ActionURL != first.ActionURL {
		t.Errorf("the link is %q, then %q", first.ActionURL, again.ActionURL)
	}
	if n := w.asked("POST", "/authorize"); n != 0 {
		t.Errorf("%d authorisations asked for before the approval", n)
	}
	// The approval is taken back between the look and the call.
	w.decide("approve", first.ActionURL)
	w.fault("POST /v2/checkout/orders/*/authorize", "issue", map[string]any{"issue": "ORDER_NOT_APPROVED"})
	if got := w.must(&r, provider.RequiresAction); got.Code != "order_not_approved" || got.ActionURL == "" {
		t.Errorf("not approved: %+v, want the link again", got)
	}
	if n := w.asked("POST", "/authorize"); n != 1 {
		t.Errorf("%d calls for an order that is not approved, want 1", n)
	}
}

func TestScenario_A07_DeclinedInstrumentIsChosenAgain(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	first := w.must(&r, provider.RequiresAction)
	w.decide("decline", first.ActionURL)
	got := w.must(&r, provider.RequiresAction)
	if got.Code != "instrument_declined" || got.Reference != first.Reference || got.ActionURL == "" || got.ActionURL == first.ActionURL || got.Message == "" {
		t.Fatalf("declined: %+v, want the same order with another link", got)
	}
	w.decide("approve", got.ActionURL)
	done := w.must(&r, provider.Succeeded)
	if !strings.HasPrefix(done.Reference, first.Reference+"/") || w.count("order") != 1 {
		t.Errorf("authorised %s in %d orders, want the first order", done.Reference, w.count("order"))
	}
}

func TestScenario_A09_A10_A11_AmountsAreCheckedBefore(t *testing.T) {
	t.Parallel()
	w := open(t)
	tests := map[string]struct {
		amount money.Money
		code   fault.Code // "" when it is taken
		value  string
	}{
		"cents":                 {money.New(1999, "EUR"), "", `"19.99"`},
		"yen":                   {money.New(500, "JPY"), "", `"500"`},
		"whole forint":          {money.New(100000, "HUF"), "", `"1000"`},
		"forint with fillér":    {money.New(100050, "HUF"), fault.Invalid, ""},
		"whole Taiwan dollars":  {money.New(30000, "TWD"), "", `"300"`},
		"Taiwan dollars, cents": {money.New(30001, "TWD"), fault.Invalid, ""},
		"nothing":               {money.New(0, "EUR"), fault.Invalid, ""},
		"Icelandic króna":       {money.New(500, "ISK"), problem.PaymentMethodUnavailable, ""},
		"Kuwaiti dinar":         {money.New(5000, "KWD"), problem.PaymentMethodUnavailable, ""},
	}
	for name, test := range tests {
		err := w.Check(paypal.Name, test.amount)
		if code := codeOf(err); code != test.code {
			t.Errorf("%s: got %q, want %q", name, code, test.code)
		}
		r := authorization(test.amount.Amount, test.amount.Currency)
		wire, err := w.Prepare(r)
		if refused := err != nil; refused != (test.value == "") && test.amount.Amount != 0 {
			t.Errorf("%s: prepared %s, %v", name, wire.Body, err)
		}
		if test.value == "" {
			continue
		}
		if !bytes.Contains(wire.Body, []byte(`"value":`+test.value)) {
			t.Errorf("%s: sent as %s, want %s", name, wire.Body, test.value)
		}
		if got := w.must(&r, provider.RequiresAction); got.Amount != test.amount {
			t.Errorf("%s: came back as %v", name, got.Amount)
		}
	}
	if len(w.Methods("ISK")) != 0 || w.Accepts(paypal.Name, "ISK") || !w.Accepts(paypal.Name, "HUF") {
		t.Error("currencies that PayPal does not take are offered, or the other way round")
	}
}

func codeOf(err error) fault.Code {
	if err == nil {
		return ""
	}
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f.Code
	}
	return "no fault"
}

func TestScenario_B01_B02_LostAuthorisationIsDoneOnce(t *testing.T) {
	t.Parallel()
	for _, mode := range []string{"lost_after", "lost_before"} {
		t.Run(mode, func(t *testing.T) {
			t.Parallel()
			w := open(t)
			r := authorization(5000, "EUR")
			w.decide("approve", w.must(&r, provider.RequiresAction).ActionURL)
			w.fault("POST /v2/checkout/orders/*/authorize", mode, nil)
			if _, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
				t.Fatalf("got %v, want an unknown outcome", err)
			}
			w.must(&r, provider.Succeeded)
			if n := w.count("authorization"); n != 1 {
				t.Errorf("%d authorisations, want 1", n)
			}
		})
	}
}

func TestScenario_B07_RequestUnderWayIsLeftAlone(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	var err error
	if r.Wire, err = w.Prepare(r); err != nil {
		t.Fatal(err)
	}
	w.fault("POST /v2/checkout/orders", "delay", map[string]any{"delay_ms": 300})
	other := w.adapter(nil)
	var wg sync.WaitGroup
	results, errs := make([]provider.Result, 2), make([]error, 2)
	for i, p := range []*paypal.PayPal{w.PayPal, other} {
		wg.Go(func() { results[i], errs[i] = p.Authorize(t.Context(), r) })
	}
	wg.Wait()
	busy := 0
	for i := range errs {
		switch {
		case errors.Is(errs[i], provider.ErrNotSent) && provider.RetryAfter(errs[i]) > 0:
			busy++
		case errs[i] != nil || results[i].State != provider.RequiresAction:
			t.Errorf("worker %d: %+v, %v", i, results[i], errs[i])
		}
	}
	if busy > 1 || w.count("order") != 1 {
		t.Errorf("%d workers were told to wait, and %d orders made; want at most 1, and 1", busy, w.count("order"))
	}
	w.fault("POST /v2/checkout/orders", "busy", nil)
	if _, err := w.do(&r); !errors.Is(err, provider.ErrNotSent) || provider.RetryAfter(err) <= 0 {
		t.Errorf("a request under way: got %v, want to come again later", err)
	}
	w.must(&r, provider.RequiresAction)
}

// What PayPal says it holds, took or will ask the payer for is told as it is, whichever call says so, and an order of another
// amount is not authorised.
func TestScenario_B08_AnotherAmountIsTold(t *testing.T) {
	t.Parallel()
	const orders, authorize, capture, refund, renew = "POST /v2/checkout/orders", "POST /v2/checkout/orders/*/authorize", "POST /v2/payments/authorizations/*/capture",
		"POST /v2/payments/captures/*/refund", "POST /v2/payments/authorizations/*/reauthorize"
	for name, test := range map[string]struct {
		match   string
		request func(w *world) provider.Request
		state   provider.State
	}{
		"order": {orders, func(*world) provider.Request { return authorization(5000, "EUR") }, provider.RequiresAction},
		"authorisation": {authorize, func(w *world) provider.Request {
			r := authorization(5000, "EUR")
			w.decide("approve", w.must(&r, provider.RequiresAction).ActionURL)
			return r
		}, provider.Succeeded},
		"capture": {capture, func(w *world) provider.Request {
			auth := w.authorized(5000, "EUR")
			return follow(provider.Capture, auth, auth.Reference, 5000)
		}, provider.Succeeded},
		"refund": {refund, func(w *world) provider.Request {
			auth, c := w.captured(5000)
			return follow(provider.Refund, auth, c.Reference, 5000)
		}, provider.Succeeded},
		"renewal": {renew, func(w *world) provider.Request {
			auth := w.authorized(5000, "EUR")
			w.pass(4 * day)
			return follow(provider.Reauthorize, auth, auth.Reference, 5000)
		}, provider.Succeeded},
	} {
		for what, other := range map[string]struct {
			fault map[string]any
			want  money.Money
		}{"amount": {map[string]any{"value": "1.00"}, money.New(100, "EUR")}, "currency": {map[string]any{"currency": "USD"}, money.New(5000, "USD")}} {
			for _, replayed := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s, another %s, replayed %v", name, what, replayed), func(t *testing.T) {
					t.Parallel()
					w := open(t)
					r := test.request(w)
					if replayed {
						w.fault(test.match, "lost_after", nil)
						if _, err := w.do(&r); err == nil {
							t.Fatal("a lost answer arrived")
						}
						if name == "authorisation" { // it is seen on the order, before it is asked for again
							w.fault("GET /v2/checkout/orders/*", "amount", other.fault)
						}
					}
					status := 0
					if replayed {
						status = http.StatusOK
					}
					more := maps.Clone(other.fault)
					more["status"] = status
					w.fault(test.match, "amount", more)
					if got := w.must(&r, test.state); got.Amount != other.want {
						t.Errorf("got %v, want the provider's %v", got.Amount, other.want)
					}
				})
			}
		}
	}
	w := open(t)
	r := authorization(5000, "EUR")
	w.decide("approve", w.must(&r, provider.RequiresAction).ActionURL)
	w.fault("GET /v2/checkout/orders/*", "amount", map[string]any{"value": "1.00"})
	if got := w.must(&r, provider.Approved); got.Amount != money.New(100, "EUR") || w.asked("POST", "/authorize") != 0 {
		t.Errorf("an order of %v was authorised", got.Amount)
	}
}

func TestScenario_B09_GarbageIsNoAnswer(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	w.fault("POST /v2/checkout/orders", "garbage", nil)
	if got, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %+v, %v; want an unknown outcome", got, err)
	}
	w.fault("POST /v2/checkout/orders", "error", map[string]any{"status": 503})
	if _, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v for a 503; want an unknown outcome", err)
	}
	w.must(&r, provider.RequiresAction)
	if n := w.count("order"); n != 1 {
		t.Errorf("%d orders, want 1", n)
	}
}

func TestScenario_F05_RateLimitIsHonoured(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	w.fault("POST /v2/checkout/orders", "rate_limit", map[string]any{"retry_after": "7"})
	if _, err := w.do(&r); !errors.Is(err, provider.ErrNotSent) || provider.RetryAfter(err) != 7*time.Second {
		t.Errorf("got %v with a pause of %v, want 7s", err, provider.RetryAfter(err))
	}
	w.must(&r, provider.RequiresAction)
}

func TestScenario_F12_SecretsStayInside(t *testing.T) {
	t.Parallel()
	w := open(t)
	var log lockedBuffer
	p := w.adapter(func(o *paypal.Options) {
		o.ClientSecret = "secret"
		o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	wrong := w.adapter(func(o *paypal.Options) { o.ClientSecret = "canary-client-secret" })
	var told []string
	r := authorization(5000, "EUR")
	var err error
	if r.Wire, err = p.Prepare(r); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{"error", "issue", "garbage", "lost_after", "rate_limit"} {
		w.fault("POST /v2/checkout/orders", f, map[string]any{"status": 401, "issue": "PAYEE_ACCOUNT_LOCKED_OR_CLOSED"})
		res, err := p.Authorize(t.Context(), r)
		told = append(told, res.Message)
		if err != nil {
			told = append(told, err.Error())
		}
	}
	if _, err := wrong.Authorize(t.Context(), r); err == nil || !errors.Is(err, provider.ErrNotSent) {
		t.Errorf("with the wrong secret: %v", err)
	} else {
		told = append(told, err.Error())
	}
	text := log.String() + strings.Join(told, "\n")
	for _, secret := range []string{"canary-client-secret", "A21AA", "Bearer", "Basic", "Authorization", "https://shop.example/return"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is told: %s", secret, text)
		}
	}
	if !strings.Contains(log.String(), "debug_id=") {
		t.Error("what PayPal refused is logged without its debug id")
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func TestTokenIsRenewedWhenRefused(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := authorization(5000, "EUR")
	w.fault("POST /v2/checkout/orders", "error", map[string]any{"status": 401})
	if _, err := w.do(&r); !errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want proof that nothing was done", err)
	}
	w.must(&r, provider.RequiresAction)
	w.fault("POST /v1/oauth2/token", "error", map[string]any{"status": 500})
	fresh := w.adapter(nil)
	if _, err := fresh.Authorize(t.Context(), r); !errors.Is(err, provider.ErrNotSent) {
		t.Errorf("without a token: got %v, want proof that nothing was done", err)
	}
}
