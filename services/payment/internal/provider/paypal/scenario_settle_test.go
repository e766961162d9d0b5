package paypal_test

import (
	"errors"
	"testing"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

const day = 24 * time.Hour

func TestScenario_B03_LostCaptureIsFound(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(5000, "EUR")
	c := follow(provider.Capture, auth, auth.Reference, 5000)
	w.fault("POST /v2/payments/authorizations/*/capture", "lost_after", nil)
	if _, err := w.do(&c); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want an unknown outcome", err)
	}
	w.fault("POST /v2/payments/authorizations/*/capture", "issue", map[string]any{"issue": "AUTHORIZATION_ALREADY_CAPTURED"})
	found := w.must(&c, provider.Succeeded)
	if found.Amount != c.Amount || w.count("capture") != 1 {
		t.Errorf("found %+v in %d captures", found, w.count("capture"))
	}
	other := follow(provider.Capture, auth, auth.Reference, 5000)
	if got := w.must(&other, provider.Declined); got.Code != "authorization_already_captured" {
		t.Errorf("a capture that nobody made: %+v", got)
	}
}

func TestScenario_B05_AfterTheWindowOnlyLooks(t *testing.T) {
	t.Parallel()
	w := open(t)
	for kind, want := range map[provider.Kind]time.Duration{provider.Authorize: 6 * time.Hour, provider.Capture: 45 * day, provider.Refund: 45 * day,
		provider.Void: 45 * day, provider.Reauthorize: 45 * day} {
		if got := w.KeyWindow(kind); got <= 0 || got >= want {
			t.Errorf("%s: the key is trusted for %v, want less than %v", kind, got, want)
		}
	}
	auth := w.authorized(5000, "EUR")
	c := follow(provider.Capture, auth, auth.Reference, 5000)
	w.fault("POST /v2/payments/authorizations/*/capture", "lost_after", nil)
	if _, err := w.do(&c); err == nil {
		t.Fatal("a lost answer arrived")
	}
	w.pass(46 * day)
	captured := w.fetch(c, provider.Succeeded)
	// The order is no longer shown: the report knows.
	w.fault("GET /v2/checkout/orders/*", "error", map[string]any{"status": 404})
	if got := w.fetch(c, provider.Succeeded); got.Reference != captured.Reference {
		t.Errorf("the report has %s, want %s", got.Reference, captured.Reference)
	}
	never := follow(provider.Capture, auth, auth.Reference, 5000)
	w.fetch(never, provider.Absent)
	w.fault("GET /v2/checkout/orders/*", "error", map[string]any{"status": 404})
	w.fetch(never, provider.Absent)
	f := follow(provider.Refund, auth, captured.Reference, 1000)
	w.fault("POST /v2/payments/captures/*/refund", "lost_after", nil)
	if _, err := w.do(&f); err == nil {
		t.Fatal("a lost answer arrived")
	}
	w.pass(46 * day)
	refunded := w.fetch(f, provider.Succeeded)
	w.fault("GET /v2/checkout/orders/*", "error", map[string]any{"status": 404})
	if got := w.fetch(f, provider.Succeeded); got.Reference != refunded.Reference || got.Amount != f.Amount {
		t.Errorf("the report has %+v, want %+v", got, refunded)
	}
	if w.count("capture") != 1 || w.count("refund") != 1 {
		t.Error("something was done twice")
	}
}

func TestScenario_C01_FinalCaptureReleasesTheRest(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(10000, "EUR")
	c := follow(provider.Capture, auth, auth.Reference, 6000)
	c.Final = true
	if got := w.must(&c, provider.Succeeded); got.Amount != money.New(6000, "EUR") || got.Fee != money.New(184, "EUR") {
		t.Errorf("captured %v with a fee of %v", got.Amount, got.Fee)
	}
	rest := follow(provider.Capture, auth, auth.Reference, 4000)
	w.must(&rest, provider.Declined)
	// Or the rest is voided.
	auth = w.authorized(10000, "EUR")
	c = follow(provider.Capture, auth, auth.Reference, 6000)
	w.must(&c, provider.Succeeded)
	void := follow(provider.Void, auth, auth.Reference, 4000)
	w.must(&void, provider.Succeeded)
	rest = follow(provider.Capture, auth, auth.Reference, 4000)
	w.must(&rest, provider.Declined)
	w.fetch(void, provider.Succeeded)
}

func TestScenario_C02_TwoPartialCaptures(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(10000, "EUR")
	first, second := follow(provider.Capture, auth, auth.Reference, 6000), follow(provider.Capture, auth, auth.Reference, 4000)
	w.must(&first, provider.Succeeded)
	w.must(&second, provider.Succeeded)
	if first.Reference == second.Reference || w.count("capture") != 2 {
		t.Errorf("captures %s and %s, %d in the journal", first.Reference, second.Reference, w.count("capture"))
	}
	entries, _ := w.journal()
	for _, e := range entries {
		if e.Kind == "authorization" && (e.Status != "CAPTURED" || e.Captured != 10000) {
			t.Errorf("the authorisation is %+v", e)
		}
	}
}

func TestScenario_C04_TooMuchIsRefusedAtPayPal(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(10000, "EUR")
	c := follow(provider.Capture, auth, auth.Reference, 10100)
	if got := w.must(&c, provider.Declined); got.Code != "max_capture_amount_exceeded" {
		t.Errorf("got %q", got.Code)
	}
}

func TestScenario_C06_ReauthoriseFromTheFourthDay(t *testing.T) {
	t.Parallel()
	w := open(t)
	start := time.Now()
	for age, want := range map[time.Duration]bool{0: false, 3*day - time.Minute: false, 3 * day: true, 28 * day: true, 29 * day: false} {
		if got := w.CanReauthorize(start, time.Time{}, start.Add(age)); got != want {
			t.Errorf("after %v: can be renewed %v, want %v", age, got, want)
		}
		// It counts from the approval, should that have come later.
		if got := w.CanReauthorize(start, start.Add(29*day+2*time.Hour), start.Add(age+2*time.Hour)); got != want {
			t.Errorf("%v after an approval that came late: can be renewed %v, want %v", age, got, want)
		}
	}
	auth := w.authorized(10000, "EUR")
	w.pass(4 * day)
	renew := follow(provider.Reauthorize, auth, auth.Reference, 10000)
	w.fault("POST /v2/payments/authorizations/*/reauthorize", "lost_after", nil)
	if _, err := w.do(&renew); err == nil {
		t.Fatal("a lost answer arrived")
	}
	fresh := w.must(&renew, provider.Succeeded)
	if fresh.Reference == auth.Reference || fresh.Amount != renew.Amount {
		t.Errorf("renewed as %+v", fresh)
	}
	if got := w.fetch(follow(provider.Reauthorize, auth, auth.Reference, 10000), provider.Succeeded); got.Reference != fresh.Reference {
		t.Errorf("looked up as %s, want %s", got.Reference, fresh.Reference)
	}
	old := follow(provider.Capture, auth, auth.Reference, 10000)
	w.must(&old, provider.Declined)
	c := follow(provider.Capture, auth, fresh.Reference, 4000)
	w.must(&c, provider.Succeeded)
	// A second renewal is not had, and what is held stands.
	w.pass(4 * day)
	again := follow(provider.Reauthorize, auth, fresh.Reference, 6000)
	if got := w.must(&again, provider.Succeeded); got.Reference != fresh.Reference {
		t.Errorf("renewed again as %s, want %s as it was", got.Reference, fresh.Reference)
	}
	rest := follow(provider.Capture, auth, fresh.Reference, 6000)
	w.must(&rest, provider.Succeeded)
	if n := w.count("authorization"); n != 2 {
		t.Errorf("%d authorisations, want 2", n)
	}
}

func TestScenario_C05_LapsedAuthorisationIsTold(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(10000, "EUR")
	w.pass(30 * day)
	if c := w.change("PAYMENT.AUTHORIZATION.VOIDED"); c.Kind != provider.Expired || c.PaymentID != auth.PaymentID || c.Target != auth.Reference {
		t.Errorf("the notice tells %+v", c)
	}
	c := follow(provider.Capture, auth, auth.Reference, 10000)
	if got := w.must(&c, provider.Declined); got.Code != "authorization_expired" {
		t.Errorf("a capture is declined with %q", got.Code)
	}
}

func TestScenario_C08_C09_VoidOfWhatWasCapturedOrLost(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, captured := w.captured(5000)
	void := follow(provider.Void, auth, auth.Reference, 5000)
	if got := w.must(&void, provider.Declined); got.Code != "previously_captured" {
		t.Errorf("got %q", got.Code)
	}
	// What the refusal does not tell is found at the authorisation.
	found, err := w.Inspect(t.Context(), auth.Reference)
	if err != nil || len(found) != 2 || found[0].Kind != provider.Authorize || found[0].State != provider.Succeeded {
		t.Fatalf("found %+v, %v; want the authorisation and its capture", found, err)
	}
	if c := found[1]; c.Kind != provider.Capture || c.State != provider.Succeeded || c.Reference != captured.Reference || c.Amount.Amount != 5000 || c.Target != auth.Reference {
		t.Errorf("found %+v", c)
	}
	auth = w.authorized(5000, "EUR")
	void = follow(provider.Void, auth, auth.Reference, 5000)
	w.fault("POST /v2/payments/authorizations/*/void", "lost_after", nil)
	if _, err := w.do(&void); err == nil {
		t.Fatal("a lost answer arrived")
	}
	w.fetch(void, provider.Succeeded)
	w.must(&void, provider.Succeeded)
	other := follow(provider.Void, auth, auth.Reference, 5000)
	w.must(&other, provider.Succeeded)
	if c := w.change("PAYMENT.AUTHORIZATION.VOIDED"); c.Kind != provider.Void || c.State != provider.Succeeded || c.PaymentID != auth.PaymentID {
		t.Errorf("the notice tells %+v", c)
	}
}

// A void and an authorisation of the same order meet: whoever comes second lets the money go.
func TestVoidMeetsAuthorisation(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(5000, "EUR")
	void := follow(provider.Void, auth, auth.Reference[:17], 5000) // by the order, as it was known before
	if got := w.must(&void, provider.Succeeded); got.Reference != auth.Reference {
		t.Errorf("voided %s, want %s", got.Reference, auth.Reference)
	}
	entries, _ := w.journal()
	for _, e := range entries {
		if e.Kind == "authorization" && e.Status != "VOIDED" {
			t.Errorf("the authorisation is %s", e.Status)
		}
	}
}

func TestScenario_D04_LostRefundIsDoneOnce(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, c := w.captured(10000)
	f := follow(provider.Refund, auth, c.Reference, 3000)
	w.fault("POST /v2/payments/captures/*/refund", "lost_after", nil)
	if _, err := w.do(&f); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want an unknown outcome", err)
	}
	w.fetch(f, provider.Succeeded)
	w.must(&f, provider.Succeeded)
	if n := w.count("refund"); n != 1 {
		t.Errorf("%d refunds, want 1", n)
	}
}

func TestScenario_D05_PendingRefundFailsLater(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, c := w.captured(10000)
	w.steer("behave", map[string]any{"refund": "PENDING"})
	f := follow(provider.Refund, auth, c.Reference, 3000)
	w.must(&f, provider.Pending)
	w.fetch(f, provider.Pending)
	w.act("fail_refund", f.Reference, nil)
	change := w.change("PAYMENT.REFUND.FAILED")
	if change.Kind != provider.Refund || change.State != provider.Declined || change.Key != f.Key || change.Reference != f.Reference || change.Target != c.Reference {
		t.Errorf("the notice tells %+v", change)
	}
	w.fetch(f, provider.Declined)
}

func TestScenario_D12_WithoutMoneyItIsAskedForTomorrow(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth, c := w.captured(10000)
	w.steer("behave", map[string]any{"broke": true})
	f := follow(provider.Refund, auth, c.Reference, 10000)
	if got, err := w.do(&f); !errors.Is(err, provider.ErrNotSent) || provider.RetryAfter(err) != day {
		t.Fatalf("got %+v, %v with a pause of %v; want to come again in a day", got, err, provider.RetryAfter(err))
	}
	w.steer("behave", map[string]any{})
	w.must(&f, provider.Succeeded) // the same refund, when there is money
	if n := w.count("refund"); n != 1 {
		t.Errorf("%d refunds, want 1", n)
	}
}

func TestScenario_D07_D11_RefundsThatPayPalRefuses(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		arrange func(w *world, capture string)
		want    string
	}{
		"D07 disputed at the bank": {func(w *world, c string) { w.act("open_dispute", c, map[string]any{"stage": "CHARGEBACK"}) }, "refund_not_permitted_due_to_chargeback"},
		"D11 after 180 days":       {func(w *world, _ string) { w.pass(181 * day) }, "refund_time_limit_exceeded"},
		"D01 nothing left":         {func(w *world, c string) { w.act("refund", c, nil) }, "capture_fully_refunded"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := open(t)
			auth, c := w.captured(10000)
			test.arrange(w, c.Reference)
			f := follow(provider.Refund, auth, c.Reference, 10000)
			if got := w.must(&f, provider.Declined); got.Code != test.want || got.Message == "" {
				t.Errorf("got %q (%s), want %q", got.Code, got.Message, test.want)
			}
		})
	}
	w := open(t)
	if got := w.Traits().RefundWindow; got != 180*day {
		t.Errorf("refunds are taken for %v, want 180 days", got)
	}
}

func TestPendingCapture(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := w.authorized(5000, "EUR")
	w.steer("behave", map[string]any{"capture": "PENDING"})
	c := follow(provider.Capture, auth, auth.Reference, 5000)
	w.must(&c, provider.Pending)
	f := follow(provider.Refund, auth, c.Reference, 5000)
	if got := w.must(&f, provider.Declined); got.Code != "pending_capture" {
		t.Errorf("a refund of it: %q", got.Code)
	}
	w.act("settle_capture", c.Reference, nil)
	change := w.change("PAYMENT.CAPTURE.COMPLETED")
	if change.Kind != provider.Capture || change.State != provider.Succeeded || change.Key != c.Key || change.Target != auth.Reference || change.Fee.IsZero() {
		t.Errorf("the notice tells %+v", change)
	}
	w.steer("behave", map[string]any{"capture": "DECLINED"})
	auth = w.authorized(5000, "EUR")
	c = follow(provider.Capture, auth, auth.Reference, 5000)
	w.must(&c, provider.Declined)
}
