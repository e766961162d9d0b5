package payment_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
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
