package payment

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"

	"emporium/kit/service"
	"emporium/services/payment/internal/provider"
)

// checkLive refuses what must not go together when real money moves, all at once: a shop that takes it from some and plays
// with others, addresses that anybody can listen to, and notices that nobody can prove. A shop on test credentials is only
// told what it lacks.
func (s *Service) checkLive(ctx context.Context, env service.Env, cfg Config, providers []provider.Provider) error {
	var live, test []string
	for _, p := range providers {
		switch m, ok := p.(provider.LiveMode); {
		case ok && m.Live():
			live = append(live, p.Name())
		default:
			test = append(test, p.Name())
		}
	}
	for name, missing := range map[string]bool{
		"payment.stripe.webhook_secrets": cfg.Stripe.Enabled && len(named(cfg.Stripe.WebhookSecrets)) == 0,
		"payment.paypal.webhook_id":      cfg.PayPal.Enabled && cfg.PayPal.WebhookID == "",
	} {
		if missing && len(live) == 0 {
			s.Log.LogAttrs(ctx, slog.LevelWarn, "without it every notice of the provider is refused, and outcomes are found out by asking", slog.String("key", name))
		}
	}
	if len(live) == 0 {
		return nil
	}
	var wrong []error
	refuse := func(bad bool, format string, args ...any) {
		if bad {
			wrong = append(wrong, fmt.Errorf(format, args...))
		}
	}
	refuse(len(test) > 0, "payment: %s would take real money, and %s moves none: with the second anybody pays nothing; switch one of them off "+
		"(payment.%s.enabled)", strings.Join(live, " and "), strings.Join(test, " and "), strings.Join(test[:min(1, len(test))], ""))
	refuse(cfg.Stripe.Enabled && len(named(cfg.Stripe.WebhookSecrets)) == 0, "payment.stripe.webhook_secrets: required with a live key")
	refuse(cfg.PayPal.Enabled && cfg.PayPal.WebhookID == "", "payment.paypal.webhook_id: required in the live environment")
	public, err := url.Parse(env.PublicURL)
	refuse(err != nil || public.Scheme != "https", "public_url: must begin with https:// when real money moves, for shoppers return there and notices come there")
	if key := cfg.Stripe.PublishableKey; cfg.Stripe.Enabled && key != "" {
		refuse(!strings.HasPrefix(key, "pk_live_"), "payment.stripe.publishable_key: is not a live one, and the secret key is")
	}
	for name, address := range map[string]string{"payment.stripe.url": cfg.Stripe.URL, "payment.paypal.url": cfg.PayPal.URL} {
		refuse(address != "" && !strings.HasPrefix(address, "https://"), "%s: must begin with https:// when real money moves", name)
	}
	refuse(cfg.PayPal.Enabled && (cfg.PayPal.CertRoots != "" || len(named(cfg.PayPal.CertHosts)) > 0),
		"payment.paypal.cert_hosts and cert_roots: are for tests, and would let others sign notices")
	return errors.Join(wrong...)
}
