package payment_test

import (
	"path/filepath"
	"strings"
	"testing"

	"emporium/services/payment"
)

// What must not go together when real money moves is refused before anything starts, and without showing a secret.
func TestLiveMoneyIsCheckedAtTheStart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, c := range map[string]struct {
		change func(*payment.Config)
		public string
		want   []string // parts of the message; none when it starts
	}{
		"test keys": {func(c *payment.Config) {
			c.Stripe = payment.Stripe{Enabled: true, SecretKey: "sk_test_x", PublishableKey: "pk_test_x"}
			c.PayPal = payment.PayPal{Enabled: true, Environment: "sandbox", ClientID: "a", ClientSecret: "canary"}
		}, "http://shop.example", nil},
		"all is well": {func(c *payment.Config) {
			c.Sandbox.Enabled = false
			c.Stripe = payment.Stripe{Enabled: true, SecretKey: "sk_live_canary", PublishableKey: "pk_live_x", WebhookSecrets: []string{"whsec_canary"}}
			c.PayPal = payment.PayPal{Enabled: true, Environment: "live", ClientID: "a", ClientSecret: "canary", WebhookID: "1AB"}
		}, "https://shop.example", nil},
		"everything is wrong": {func(c *payment.Config) {
			c.Stripe = payment.Stripe{Enabled: true, SecretKey: "sk_live_canary", PublishableKey: "pk_test_x", URL: "http://127.0.0.1:1"}
			c.PayPal = payment.PayPal{Enabled: true, Environment: "live", ClientID: "a", ClientSecret: "canary", CertHosts: []string{"evil.example"}}
		}, "http://shop.example", []string{"payment.sandbox.enabled", "payment.stripe.webhook_secrets", "payment.paypal.webhook_id", "public_url", "payment.stripe.publishable_key",
			"payment.stripe.url", "payment.paypal.cert_hosts"}},
		"one live, one not": {func(c *payment.Config) {
			c.Sandbox.Enabled = false
			c.Stripe = payment.Stripe{Enabled: true, SecretKey: "rk_live_canary", WebhookSecrets: []string{"whsec_canary"}}
			c.PayPal = payment.PayPal{Enabled: true, Environment: "sandbox", ClientID: "a", ClientSecret: "canary", WebhookID: "1AB"}
		}, "https://shop.example", []string{"stripe would take real money, and paypal moves none"}},
		"no key": {func(c *payment.Config) { c.Stripe = payment.Stripe{Enabled: true, SecretKey: "canary"} },
			"https://shop.example", []string{"secret key must begin with"}},
		"no roots": {func(c *payment.Config) {
			c.PayPal = payment.PayPal{Enabled: true, Environment: "sandbox", ClientID: "a", ClientSecret: "canary", CertRoots: "live_test.go"}
		}, "https://shop.example", []string{"cert_roots"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			env, cfg := w.env, w.cfg
			env.DataDir, env.PublicURL, cfg.Database = dir, c.public, "sqlite:"+filepath.Join(dir, "payment.db")
			c.change(&cfg)
			s, err := payment.Open(t.Context(), env, cfg)
			if err == nil {
				err = s.Close()
				if c.want != nil {
					t.Fatal("it starts")
				}
			}
			if len(c.want) == 0 && err != nil {
				t.Fatal(err)
			}
			for _, part := range c.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q is not said: %v", part, err)
				}
			}
			if err != nil && strings.Contains(err.Error(), "canary") {
				t.Errorf("a secret is shown: %v", err)
			}
		})
	}
}
