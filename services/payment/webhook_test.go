package payment_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/services/payment"
)

// newStripeWorld is a world with Stripe switched on, at an address where nobody answers.
func newStripeWorld(t *testing.T) *world {
	t.Helper()
	return newWorld(t, func(c *payment.Config) {
		c.Stripe = payment.Stripe{Enabled: true, SecretKey: "sk_test_x", WebhookSecrets: []string{"whsec_new", "whsec_old"}, URL: "http://127.0.0.1:1", CheckoutLabel: "Order"}
	})
}

func signed(body, secret string, at time.Time) string {
	mac := hmac.New(sha256.New, []byte(secret))
	fmt.Fprintf(mac, "%d.%s", at.Unix(), body)
	return fmt.Sprintf("t=%d,v1=%s", at.Unix(), hex.EncodeToString(mac.Sum(nil)))
}

func TestScenario_E06_E07_E09_E18_AtTheEndpoint(t *testing.T) {
	t.Parallel()
	w := newStripeWorld(t)
	body := `{"id":"evt_1","object":"event","type":"customer.created","created":1764400000,"livemode":false,"data":{"object":{"id":"cus_1"}}}`
	now := time.Now()
	tests := []struct {
		name, path, body, header string
		want                     int
		code                     string
	}{
		{"genuine", "/v1/webhooks/stripe", body, signed(body, "whsec_new", now), 200, ""},
		{"again", "/v1/webhooks/stripe", body, signed(body, "whsec_new", now), 200, ""},
		{"the old secret during a rotation", "/v1/webhooks/stripe", body, signed(body, "whsec_old", now), 200, ""},
		{"no signature", "/v1/webhooks/stripe", body, "", 400, "webhook_refused"},
		{"another secret", "/v1/webhooks/stripe", body, signed(body, "whsec_other", now), 400, "webhook_refused"},
		{"one byte changed", "/v1/webhooks/stripe", strings.Replace(body, "cus_1", "cus_2", 1), signed(body, "whsec_new", now), 400, "webhook_refused"},
		{"ten minutes old", "/v1/webhooks/stripe", body, signed(body, "whsec_new", now.Add(-10*time.Minute)), 400, "webhook_refused"},
		{"from the future", "/v1/webhooks/stripe", body, signed(body, "whsec_new", now.Add(6*time.Minute)), 400, "webhook_refused"},
		{"not JSON", "/v1/webhooks/stripe", "hello", signed("hello", "whsec_new", now), 400, "webhook_refused"},
		{"too large", "/v1/webhooks/stripe", strings.Repeat(" ", 1<<20+1), "t=1,v1=0", 413, "request_too_large"},
		{"a provider without notices", "/v1/webhooks/sandbox", body, signed(body, "whsec_new", now), 404, "not_found"},
		{"nobody", "/v1/webhooks/nobody", body, signed(body, "whsec_new", now), 404, "not_found"},
	}
	for _, tt := range tests {
		got := w.call("POST", tt.path, "", tt.body, "Stripe-Signature: "+tt.header)
		if got.code != tt.want || got.problem() != tt.code {
			t.Errorf("%s: got %d %s, want %d %s", tt.name, got.code, got.body, tt.want, tt.code)
		}
	}
	if got := w.call("POST", "/v1/webhooks/stripe", "", body, "Content-Type: text/plain"); got.code != http.StatusUnsupportedMediaType {
		t.Errorf("plain text: got %d %s", got.code, got.body)
	}
}

// While the database is away a notice is answered with 503, and so not acknowledged; the provider's repetition lands.
func TestScenario_E14_AtTheEndpoint(t *testing.T) {
	t.Parallel()
	w := newStripeWorld(t)
	body := `{"id":"evt_14","object":"event","type":"customer.created","created":1764400000,"livemode":false,"data":{"object":{"id":"cus_1"}}}`
	deliver := func() answer {
		return w.call("POST", "/v1/webhooks/stripe", "", body, "Stripe-Signature: "+signed(body, "whsec_new", time.Now()))
	}
	if err := errors.Join(w.svc.Stop(t.Context()), w.svc.DB.Close()); err != nil { // what runs in the background has nothing to lose
		t.Fatal(err)
	}
	if got := deliver(); got.code != http.StatusServiceUnavailable || got.header.Get("Retry-After") == "" {
		t.Errorf("without a database: got %d %s", got.code, got.body)
	}
	_ = w.svc.Close() // its database is gone
	w.svc = nil
	w.start()
	kept := func() (n int) {
		var list struct{ Items []struct{ State string } }
		w.call("GET", "/v1/admin/payment-notices?state=ignored", w.staff(), "").decode(t, &list)
		return len(list.Items)
	}
	if n := kept(); n != 0 {
		t.Errorf("%d notices were kept", n)
	}
	if got := deliver(); got.code != http.StatusOK || kept() != 1 {
		t.Errorf("the repetition: got %d %s, %d kept", got.code, got.body, kept())
	}
}
