package payment

import (
	"emporium/kit/service"
	"emporium/services/payment/internal/provider/stripe"
)

// Stripe configures payments through Stripe.
type Stripe struct {
	Enabled        bool     `conf:"enabled" default:"false" doc:"take payments through Stripe"`
	SecretKey      string   `conf:"secret_key" default:"" secret:"true" doc:"the account's secret key, or a restricted one: sk_test_…, sk_live_…, rk_…"`
	PublishableKey string   `conf:"publishable_key" default:"" doc:"the key that storefronts give Stripe's script: pk_…; it is shown with the payment methods"`
	WebhookSecrets []string `conf:"webhook_secrets" default:"" secret:"true" doc:"what signs notices: whsec_…; during a rotation the new one and the old one"`
	URL            string   `conf:"url" default:"" doc:"address of the API; empty for Stripe's own, another one for tests"`
	Capture        string   `conf:"capture" default:"manual" oneof:"manual,automatic" doc:"automatic lets Stripe capture with the authorisation, for ways to pay that know nothing else"`
	Descriptor     string   `conf:"statement_descriptor" default:"" doc:"what is added to the account's name on the shopper's statement; at most 22 characters"`
	CheckoutLabel  string   `conf:"checkout_label" default:"Your order" doc:"what Stripe's page calls what is paid for"`
}

func (s *Service) openStripe(env service.Env, cfg Stripe) (*stripe.Provider, error) {
	p, err := stripe.New(stripe.Options{
		SecretKey: cfg.SecretKey, WebhookSecrets: cfg.WebhookSecrets, URL: cfg.URL, Automatic: cfg.Capture == "automatic",
		DescriptorSuffix: cfg.Descriptor, Label: cfg.CheckoutLabel, Clock: env.Clock,
	})
	if err != nil {
		return nil, err
	}
	s.OnClose(p.Close)
	return p, nil
}
