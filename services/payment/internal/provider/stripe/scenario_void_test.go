package stripe_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/services/payment/internal/provider"
)

func TestScenario_A01_stripe_Authorised(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(nil)
	r := request(good, 4999, "EUR")
	res := w.must(&r, provider.Succeeded)
	if res.Amount != r.Amount || !strings.HasPrefix(res.Reference, "pi_") || res.ActionURL != "" || res.Code != "" || res.Expires.Before(time.Now()) {
		t.Errorf("got %+v", res)
	}
	if all := w.requests(); len(all) != 1 || all[0].Key != r.Key || all[0].Method != http.MethodPost || all[0].Path != "/v1/payment_intents" {
		t.Errorf("sent %+v, want one call", all)
	}
	told := w.changes(box.take())
	if len(told) != 1 || told[0].Kind != provider.Authorize || told[0].State != provider.Succeeded || told[0].Key != r.Key || told[0].Amount != r.Amount ||
		told[0].PaymentID != r.PaymentID || told[0].Reference != res.Reference {
		t.Errorf("told %+v, want the authorisation once", told)
	}
	// What can be captured is what was authorised, and no cent more.
	if got := w.journal(); got != "authorize" {
		t.Errorf("journal %q, want one authorisation", got)
	}
	more := follow(provider.Capture, &r, res.Reference, 5000)
	w.must(&more, provider.Declined)
	all := follow(provider.Capture, &r, res.Reference, 4999)
	w.must(&all, provider.Succeeded)
}

// The answer to a void is lost, with the void or after it: it is asked for again under the same key until Stripe confirms,
// and the hold is let go once.
func TestScenario_C09_stripe_VoidLost(t *testing.T) {
	t.Parallel()
	for kind, done := range map[string]provider.State{"lost_after": provider.Succeeded, "lost_before": provider.Absent} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			w := open(t)
			auth := request(good, 4999, "EUR")
			v := follow(provider.Void, &auth, w.must(&auth, provider.Succeeded).Reference, 4999)
			box := w.listen(map[string]any{"types": []string{"payment_intent.canceled"}})
			before := len(w.requests())
			// Twice: on a connection that was used before, net/http itself repeats what has an idempotency key.
			w.steer("faults", map[string]any{"kind": kind, "path": "/v1/payment_intents/*/cancel", "times": 2})
			if res, err := w.do(&v); err == nil || errors.Is(err, provider.ErrNotSent) {
				t.Fatalf("got %+v, %v, want doubt", res, err)
			}
			w.fetched(&v, done)
			w.steer("faults/clear", nil)
			if res := w.must(&v, provider.Succeeded); res.Amount != v.Amount || res.Reference != v.Target {
				t.Errorf("got %+v", res)
			}
			w.must(&v, provider.Succeeded) // once more, should that answer be lost too
			for _, r := range w.requests()[before:] {
				if r.Key != v.Key || r.Path != "/v1/payment_intents/"+v.Target+"/cancel" || r.Body != string(v.Wire.Body) {
					t.Errorf("sent %+v, want the same bytes under the same key", r)
				}
			}
			if got := w.journal(); got != "authorize release" {
				t.Errorf("journal %q, want the hold let go once", got)
			}
			told := w.changes(box.take())
			if len(told) != 2 || told[1].Kind != provider.Void || told[1].State != provider.Succeeded || told[1].PaymentID != auth.PaymentID || told[1].Amount != v.Amount {
				t.Errorf("told %+v, want the void once, after its authorisation", told)
			}
		})
	}
}

// The key may have gone when a void in doubt is sent again: what Stripe refuses then is looked up.
func TestScenario_C09_stripe_VoidedAndForgotten(t *testing.T) {
	t.Parallel()
	w := open(t)
	auth := request(good, 4999, "EUR")
	v := follow(provider.Void, &auth, w.must(&auth, provider.Succeeded).Reference, 4999)
	w.steer("faults", map[string]any{"kind": "lost_after", "path": "/v1/payment_intents/*/cancel", "times": 2})
	if _, err := w.do(&v); err == nil {
		t.Fatal("the answer was not lost")
	}
	w.steer("faults/clear", nil)
	w.steer("clock", map[string]any{"advance_seconds": 25 * 3600})
	w.must(&v, provider.Succeeded)
	if got := w.journal(); got != "authorize release" {
		t.Errorf("journal %q, want the hold let go once", got)
	}
}
