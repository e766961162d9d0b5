package payment

import (
	"crypto/x509"
	"errors"
	"fmt"
	"os"

	"emporium/kit/service"
	"emporium/services/payment/internal/provider/paypal"
)

// PayPal configures payments through PayPal.
type PayPal struct {
	Enabled      bool     `conf:"enabled" default:"false" doc:"take payments through PayPal"`
	Environment  string   `conf:"environment" default:"sandbox" oneof:"sandbox,live" doc:"where the credentials are good: PayPal's sandbox moves no money"`
	ClientID     string   `conf:"client_id" default:"" doc:"client id of the REST app in PayPal's developer dashboard"`
	ClientSecret string   `conf:"client_secret" default:"" secret:"true" doc:"secret of the REST app"`
	WebhookID    string   `conf:"webhook_id" default:"" doc:"id that PayPal shows beside the webhook's URL; without it every notice is refused"`
	Brand        string   `conf:"brand" default:"" doc:"what PayPal's pages call the shop; empty for the account's name"`
	URL          string   `conf:"url" default:"" doc:"address of the API; empty for that of the environment, another one for tests"`
	CertHosts    []string `conf:"cert_hosts" default:"" doc:"hosts that the certificates of notices may come from; empty for PayPal's own, others for tests"`
	CertRoots    string   `conf:"cert_roots" default:"" doc:"file with the roots (PEM) that those certificates chain to; empty for the system's, another one for tests"`
}

func (s *Service) openPayPal(env service.Env, cfg PayPal, c Config) (*paypal.PayPal, error) {
	o := paypal.Options{
		ClientID: cfg.ClientID, ClientSecret: cfg.ClientSecret, WebhookID: cfg.WebhookID, Environment: paypal.Environment(cfg.Environment),
		Brand: cfg.Brand, BaseURL: cfg.URL, CertHosts: named(cfg.CertHosts), Timeout: c.CallTimeout, Clock: env.Clock, Log: s.Log,
	}
	if cfg.CertRoots != "" {
		pem, err := os.ReadFile(cfg.CertRoots)
		if err != nil {
			return nil, fmt.Errorf("payment.paypal.cert_roots: %w", err)
		}
		o.Roots = x509.NewCertPool()
		if !o.Roots.AppendCertsFromPEM(pem) {
			return nil, errors.New("payment.paypal.cert_roots: the file holds no certificate")
		}
	}
	return paypal.New(o)
}

// named leaves out empty names.
func named(list []string) (out []string) {
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
