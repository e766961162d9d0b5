package stripe_test

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

func TestScenario_A02_stripe_DeclinedAndAgainUnderANewKey(t *testing.T) {
	t.Parallel()
	w := open(t)
	first := request(lacksFunds, 4999, "EUR")
	if res := w.must(&first, provider.Declined); res.Code != "insufficient_funds" || res.Message == "" || res.Card == "" {
		t.Errorf("got %+v, want insufficient_funds with a message", res)
	}
	second := first
	second.Key, second.Method, second.Wire = "opn_second_"+first.Key, good, provider.Wire{}
	w.must(&second, provider.Succeeded)
	if keys := w.requests(); len(keys) != 2 || keys[0].Key == keys[1].Key {
		t.Errorf("sent %+v, want two keys", keys)
	}
}

func TestScenario_A03_stripe_Bank(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := request(wantsBank, 4999, "EUR")
	res := w.must(&r, provider.RequiresAction)
	if !strings.HasPrefix(res.ActionURL, "http://"+w.addr+"/authenticate/") {
		t.Fatalf("action at %q", res.ActionURL)
	}
	early := follow(provider.Capture, &r, res.Reference, 4999)
	w.must(&early, provider.Declined)
	if to := act(t, res.ActionURL, map[string][]string{"answer": {"approve"}}); !strings.HasPrefix(to, r.ReturnURL) {
		t.Errorf("the bank sends the shopper to %q, want %s", to, r.ReturnURL)
	}
	changes, err := w.Changes(t.Context(), provider.Notice{Type: "payment_intent.amount_capturable_updated", Object: res.Reference}, nil)
	if err != nil || len(changes) != 1 {
		t.Fatalf("got %+v, %v, want one change", changes, err)
	}
	if c := changes[0]; c.Kind != provider.Authorize || c.State != provider.Succeeded || c.Key != r.Key || c.PaymentID != r.PaymentID ||
		c.Amount != r.Amount || c.Expires.Before(time.Now().Add(6*24*time.Hour)) {
		t.Errorf("got %+v", c)
	}
	if got := w.journal(); got != "authorize" {
		t.Errorf("journal %q, want one authorisation", got)
	}
}

func TestScenario_A04_stripe_NeverReturns(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := request(wantsBank, 4999, "EUR")
	res := w.must(&r, provider.RequiresAction)
	v := follow(provider.Void, &r, res.Reference, 4999)
	w.must(&v, provider.Succeeded)
	r.Reference = res.Reference
	if end := w.fetched(&r, provider.Declined); end.Code != "canceled" {
		t.Errorf("got %+v, want canceled", end)
	}
	act(t, res.ActionURL, map[string][]string{"answer": {"approve"}})
	w.fetched(&r, provider.Declined)
	if got := w.journal(); got != "" {
		t.Errorf("journal %q: a shopper who came back late has paid", got)
	}
}

func TestScenario_A09_stripe_TooLittle(t *testing.T) {
	t.Parallel()
	w := open(t)
	for currency, amounts := range map[string][2]int64{"EUR": {49, 50}, "GBP": {29, 30}, "JPY": {49, 50}, "HUF": {17499, 17500}} {
		err := w.Check(good, money.New(amounts[0], currency))
		if f, ok := errors.AsType[*fault.Error](err); !ok || f.Code != problem.AmountTooSmall || len(f.Details) != 1 || f.Details[0].Code != "amount_too_small" {
			t.Errorf("%d %s: got %v, want a fault that names the reason", amounts[0], currency, err)
		}
		if err := w.Check(good, money.New(amounts[1], currency)); err != nil {
			t.Errorf("%d %s: %v", amounts[1], currency, err)
		}
	}
	for want, amount := range map[fault.Code]money.Money{problem.AmountTooLarge: money.New(100_000_000, "EUR"), problem.DecimalsNotSupported: money.New(5124, "KWD"),
		problem.PaymentMethodUnavailable: money.New(5000, "IQD")} {
		if err := w.Check(good, amount); fault.CodeOf(err) != want {
			t.Errorf("%s: got %v, want %s", amount, err, want)
		}
	}
	if n := len(w.requests()); n != 0 {
		t.Errorf("%d calls were made", n)
	}
}

func TestScenario_A11_stripe_Decimals(t *testing.T) {
	t.Parallel()
	w := open(t)
	for _, c := range []struct {
		currency     string
		amount, sent int64 // ours and Stripe's; 0 when it must be refused
	}{
		{"EUR", 4999, 4999},
		{"HUF", 123456, 123456}, // two decimals at Stripe, none at others
		{"TWD", 10050, 10050},
		{"JPY", 500, 500},
		{"ISK", 500, 50000}, // none at ISO, two that are 00 at Stripe
		{"KWD", 5120, 5120},
		{"KWD", 5124, 0}, // the last digit must be 0
		{"MGA", 50000, 500},
		{"MGA", 50001, 0}, // two decimals at ISO, none at Stripe
		{"IQD", 5000, 0},  // not taken
	} {
		r := request(good, c.amount, c.currency)
		wire, err := w.Prepare(r)
		if c.sent == 0 {
			if err == nil || w.Check(good, r.Amount) == nil {
				t.Errorf("%d %s is taken", c.amount, c.currency)
			}
			continue
		}
		if err != nil {
			t.Errorf("%d %s: %v", c.amount, c.currency, err)
			continue
		}
		if !strings.HasPrefix(string(wire.Body), "amount="+strconv.FormatInt(c.sent, 10)+"&") {
			t.Errorf("%d %s is sent as %s, want %d", c.amount, c.currency, wire.Body, c.sent)
		}
		if res := w.must(&r, provider.Succeeded); res.Amount != r.Amount {
			t.Errorf("%s comes back as %s", r.Amount, res.Amount)
		}
	}
}

func TestScenario_A17_stripe_OffSession(t *testing.T) {
	t.Parallel()
	w := open(t)
	first := request("pm_card_authenticationRequired", 4999, "EUR")
	first.Save = true
	first.Reference = w.must(&first, provider.RequiresAction).Reference
	approve(t, w.fetched(&first, provider.RequiresAction).ActionURL)
	w.fetched(&first, provider.Succeeded)
	saved := w.keep(&first, "")
	if !strings.HasPrefix(saved.Name(), "cus_") || saved.Brand != "visa" || saved.Last4 != "4242" || saved.ExpMonth == 0 || saved.Fingerprint == "" || saved.Gone {
		t.Fatalf("saved %+v", saved)
	}
	later := request(stripe.MethodCard, 2500, "EUR")
	later.CustomerID, later.SavedMethod, later.OffSession = first.CustomerID, saved.Name(), true
	before := len(w.requests())
	res := w.must(&later, provider.RequiresAction)
	if res.ActionURL == "" || res.Reference == "" {
		t.Fatalf("got %+v, want where the shopper can confirm", res)
	}
	if got := w.journal(); got != "authorize" {
		t.Errorf("journal %q: something was taken while nobody was there", got)
	}
	if again := w.must(&later, provider.RequiresAction); again.ActionURL != res.ActionURL {
		t.Errorf("the repetition leads to %q, the first answer to %q", again.ActionURL, res.ActionURL)
	}
	for _, r := range w.requests()[before:] {
		if r.Path != "/v1/payment_intents" && !strings.HasSuffix(r.Path, "/confirm") {
			t.Errorf("sent %s %s", r.Method, r.Path)
		}
	}
	approve(t, res.ActionURL)
	later.Reference = res.Reference
	if done := w.fetched(&later, provider.Succeeded); done.Amount != later.Amount {
		t.Errorf("got %+v", done)
	}
}

func TestScenario_B01_stripe_LostAfter(t *testing.T) {
	t.Parallel()
	w := open(t)
	w.steer("faults", map[string]any{"kind": "lost_after", "path": "/v1/payment_intents"})
	r := request(good, 4999, "EUR")
	if _, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want doubt", err)
	}
	w.must(&r, provider.Succeeded)
	sameBytes(t, w.requests())
	if got := w.journal(); got != "authorize" {
		t.Errorf("journal %q, want once", got)
	}
}

func TestScenario_B02_stripe_LostBefore(t *testing.T) {
	t.Parallel()
	w := open(t)
	w.steer("faults", map[string]any{"kind": "lost_before", "path": "/v1/payment_intents"})
	r := request(good, 4999, "EUR")
	if _, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want doubt", err)
	}
	w.must(&r, provider.Succeeded)
	sameBytes(t, w.requests())
	if got := w.journal(); got != "authorize" {
		t.Errorf("journal %q, want once", got)
	}
}

func sameBytes(t *testing.T, all []sent) {
	t.Helper()
	if len(all) != 2 || all[0].Key != all[1].Key || all[0].Body != all[1].Body || all[0].Path != all[1].Path || all[0].Body == "" {
		t.Errorf("sent %+v, want the same twice", all)
	}
}

func TestScenario_B03_stripe_CaptureLost(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 4999, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	// The capture is done and its answer lost, and the key has gone when it is sent again.
	// (Twice: on a connection that was used before, net/http itself repeats what has an idempotency key.)
	w.steer("faults", map[string]any{"kind": "lost_after", "path": "/v1/payment_intents/*/capture", "times": 2})
	c := follow(provider.Capture, &auth, ref, 4999)
	if _, err := w.do(&c); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("got %v, want doubt", err)
	}
	w.steer("clock", map[string]any{"advance_seconds": 25 * 3600})
	res := w.must(&c, provider.Succeeded)
	if res.Amount != c.Amount || !strings.HasPrefix(res.Reference, "ch_") || res.Fee != money.New(4999*15/1000+25, "EUR") {
		t.Errorf("got %+v", res)
	}
	other := follow(provider.Capture, &auth, ref, 4999)
	if res := w.must(&other, provider.Declined); res.Code != "charge_already_captured" {
		t.Errorf("another capture of as much: got %+v, want a no", res)
	}
	if got := w.journal(); got != "authorize capture" {
		t.Errorf("journal %q, want one capture", got)
	}
}

func TestScenario_B04_stripe_StoredBytes(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := request(good, 4999, "EUR")
	wire, err := w.Prepare(r)
	if err != nil {
		t.Fatal(err)
	}
	// An adapter of another configuration, as after a restart, sends what was written down.
	after, err := stripe.New(stripe.Options{SecretKey: w.key, URL: "http://" + w.addr, DescriptorSuffix: "OTHER", Automatic: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = after.Close() }()
	if r.Wire, err = provider.DecodeWire(wire.Encode()); err != nil {
		t.Fatal(err)
	}
	if res, err := after.Authorize(t.Context(), r); err != nil || res.State != provider.Succeeded {
		t.Fatalf("got %+v, %v", res, err)
	}
	if all := w.requests(); len(all) != 1 || all[0].Body != string(wire.Body) {
		t.Errorf("sent %+v, want %s", all, wire.Body)
	}
	w.must(&r, provider.Succeeded) // the first adapter knows it as the same request
}

func TestScenario_B05_stripe_LookedUpByMetadata(t *testing.T) {
	t.Parallel()
	w := open(t)
	w.steer("faults", map[string]any{"kind": "lost_after", "path": "/v1/payment_intents"})
	done := request(good, 4999, "EUR")
	done.CreatedAt = time.Now()
	if _, err := w.do(&done); err == nil {
		t.Fatal("the answer was not lost")
	}
	never := request(good, 4999, "EUR")
	never.CreatedAt = done.CreatedAt
	w.steer("clock", map[string]any{"advance_seconds": 25 * 3600})
	if res := w.fetched(&done, provider.Succeeded); res.Reference == "" || res.Amount != done.Amount {
		t.Errorf("got %+v", res)
	}
	w.fetched(&never, provider.Absent)
	if w.KeyWindow(provider.Authorize) != 20*time.Hour {
		t.Errorf("the key is trusted for %s, want 20 h", w.KeyWindow(provider.Authorize))
	}
}

func TestScenario_B06_stripe_SavedError(t *testing.T) {
	t.Parallel()
	for kind, want := range map[string]provider.State{"500_after": provider.Succeeded, "500_before": provider.Absent} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			w := open(t)
			w.steer("faults", map[string]any{"kind": kind, "path": "/v1/payment_intents"})
			r := request(good, 4999, "EUR")
			for i := range 3 {
				if _, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
					t.Fatalf("attempt %d: got %v, want doubt", i, err)
				}
			}
			if all := w.requests(); len(all) != 3 || all[0].Replayed || !all[2].Replayed || all[2].Status != http.StatusInternalServerError {
				t.Errorf("got %+v, want the saved 500 again and again", all)
			}
			w.fetched(&r, want)
			if !w.Traits().ReplaysErrors {
				t.Error("nobody is told that the key is worth nothing any more")
			}
		})
	}
}

func TestScenario_B08_stripe_OtherAmount(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 4999, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	w.steer("captures", map[string]any{"payment_intent": ref, "amount": 1000}) // somebody in the dashboard
	changes, err := w.Changes(t.Context(), provider.Notice{Object: ref}, nil)
	if err != nil || len(changes) != 2 || changes[1].Kind != provider.Capture || changes[1].Amount != money.New(1000, "EUR") || changes[1].Key != "" {
		t.Errorf("got %+v, %v, want what was really captured", changes, err)
	}
	c := follow(provider.Capture, &auth, ref, 4999)
	w.must(&c, provider.Declined)
}

func TestScenario_B09_stripe_Garbage(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"garbage", "garbage_after", "500", "503"} {
		w := open(t)
		w.steer("faults", map[string]any{"kind": kind, "path": "/v1/payment_intents"})
		r := request(good, 4999, "EUR")
		if res, err := w.do(&r); err == nil || errors.Is(err, provider.ErrNotSent) {
			t.Errorf("%s: got %+v, %v, want doubt", kind, res, err)
		}
		w.must(&r, provider.Succeeded)
		if got := w.journal(); got != "authorize" {
			t.Errorf("%s: journal %q, want once", kind, got)
		}
	}
}

func TestScenario_C01_stripe_RestIsReleased(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 10000, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 6000)
	if res := w.must(&c, provider.Succeeded); res.Amount != money.New(6000, "EUR") {
		t.Errorf("got %+v", res)
	}
	if got := w.journal(); got != "authorize release capture" {
		t.Errorf("journal %q, want the rest released", got)
	}
	// Stripe counts the release as refunded on the charge. No refund must come of it.
	charge := w.fetched(&c, provider.Succeeded).Reference
	changes, err := w.Changes(t.Context(), provider.Notice{Type: "charge.refunded", Object: charge}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range changes {
		if change.Kind == provider.Refund {
			t.Errorf("a refund that nobody made: %+v", change)
		}
	}
}

func TestScenario_C03_stripe_OneCapture(t *testing.T) {
	t.Parallel()
	w := open(t)
	if w.Traits().MultiCapture {
		t.Fatal("a second capture is offered")
	}
	auth := request(good, 10000, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	for i, want := range []provider.State{provider.Succeeded, provider.Declined} {
		c := follow(provider.Capture, &auth, ref, []int64{6000, 4000}[i])
		w.must(&c, want)
	}
}

func TestScenario_C04_stripe_TooMuch(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 10000, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 10100)
	if res := w.must(&c, provider.Declined); res.Code != "amount_too_large" {
		t.Errorf("got %+v", res)
	}
}

func TestScenario_C05_stripe_Expires(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 10000, "EUR")
	res := w.must(&auth, provider.Succeeded)
	if left := time.Until(res.Expires); left < 6*24*time.Hour || left > 7*24*time.Hour {
		t.Errorf("good until %s, want capture_before", res.Expires)
	}
	w.steer("clock", map[string]any{"advance_seconds": 8 * 24 * 3600})
	changes, err := w.Changes(t.Context(), provider.Notice{Type: "charge.expired", Object: res.Reference}, nil)
	if err != nil || len(changes) != 2 || changes[1].Kind != provider.Expired || changes[1].PaymentID != auth.PaymentID {
		t.Errorf("got %+v, %v, want the end of the authorisation", changes, err)
	}
	c := follow(provider.Capture, &auth, res.Reference, 10000)
	if res := w.must(&c, provider.Declined); res.Code != "charge_expired_for_capture" {
		t.Errorf("got %+v", res)
	}
}

func TestScenario_C08_stripe_CapturedIsNotVoided(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 10000, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 10000)
	w.must(&c, provider.Succeeded)
	v := follow(provider.Void, &auth, ref, 10000)
	if res := w.must(&v, provider.Declined); res.Code != "charge_already_captured" {
		t.Errorf("got %+v", res)
	}
	found, err := w.Inspect(t.Context(), ref)
	if err != nil || len(found) != 2 || found[0].Kind != provider.Authorize || found[0].State != provider.Succeeded {
		t.Fatalf("found %+v, %v; want the authorisation and its capture", found, err)
	}
	if got := found[1]; got.Kind != provider.Capture || got.State != provider.Succeeded || got.Key != c.Key || got.Amount.Amount != 10000 || got.Target != ref {
		t.Errorf("found %+v", got)
	}
}

func TestScenario_F05_stripe_RateLimit(t *testing.T) {
	t.Parallel()
	w := open(t)
	for _, c := range []struct {
		in   map[string]any
		want time.Duration
	}{
		{map[string]any{"kind": "429", "retry_after": 7}, 7 * time.Second},
		{map[string]any{"kind": "429"}, time.Second},
		{map[string]any{"kind": "429", "retry_after": 86400}, 5 * time.Minute},
		{map[string]any{"kind": "conflict"}, time.Second},
	} {
		w.steer("faults", c.in)
		r := request(good, 4999, "EUR")
		if _, err := w.do(&r); !errors.Is(err, provider.ErrNotSent) || provider.RetryAfter(err) != c.want {
			t.Errorf("%v: got %v and %s, want not sent and %s", c.in, err, provider.RetryAfter(err), c.want)
		}
		w.must(&r, provider.Succeeded)
	}
}

func TestScenario_F12_stripe_NothingIsQuoted(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := request("pm_card_authenticationRequired", 4999, "EUR")
	ref := w.must(&r, provider.RequiresAction).Reference
	var said []string
	// Errors of the API carry the whole intent with its client secret, and broken answers are quoted by the library.
	c := follow(provider.Capture, &r, ref, 4999)
	res := w.must(&c, provider.Declined)
	said = append(said, res.Code, res.Message)
	for _, kind := range []string{"garbage", "500_after", "lost_before"} {
		w.steer("faults", map[string]any{"kind": kind, "times": 2})
		again := request(good, 4999, "EUR")
		_, err := w.do(&again)
		if err == nil {
			t.Fatal("no error")
		}
		said = append(said, err.Error())
	}
	wrong, err := stripe.New(stripe.Options{SecretKey: w.key, URL: "http://127.0.0.1:1", Clock: clock.System})
	if err != nil {
		t.Fatal(err)
	}
	if r.Wire, err = w.Prepare(r); err != nil {
		t.Fatal(err)
	}
	if _, err = wrong.Authorize(t.Context(), r); !errors.Is(err, provider.ErrNotSent) {
		t.Errorf("a refused connection: got %v, want not sent", err)
	} else {
		said = append(said, err.Error())
	}
	for _, s := range said {
		for _, secret := range []string{"_secret_", w.key, "Welcome", "Bearer", r.Method} {
			if strings.Contains(s, secret) {
				t.Errorf("%q quotes %q", s, secret)
			}
		}
	}
}
