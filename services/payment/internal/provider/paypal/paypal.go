// Package paypal is the adapter to PayPal: Orders v2 and Payments v2 with an approval in PayPal's own pages, webhooks that are
// verified without asking anybody but the certificate's host, disputes, and the lists for reconciliation.
package paypal

import (
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Name is the provider's name in payments, and that of its only method.
const Name = "paypal"

// Environment is which of PayPal's two worlds an account belongs to.
type Environment string

// The environments.
const (
	Sandbox Environment = "sandbox"
	Live    Environment = "live"
)

// The times that PayPal gives, with some distance to its own ends of them.
const (
	orderKeys   = 5 * time.Hour       // of 6
	paymentKeys = 40 * 24 * time.Hour // of 45 days
	refundTime  = 180 * 24 * time.Hour
	// tryDaily is when a refund is asked for again for which our account has not enough money.
	tryDaily = 24 * time.Hour
	// An authorisation can be renewed from the fourth day until the 29th.
	honorPeriod = 3 * 24 * time.Hour
	renewUntil  = 29 * 24 * time.Hour
)

// Options set up the adapter.
type Options struct {
	// ClientID and ClientSecret are the credentials of the REST app. Required.
	ClientID, ClientSecret string
	// WebhookID is the id of the webhook that PayPal shows beside its URL; signatures cover it. Without it all deliveries are refused.
	WebhookID string
	// Environment tells where the credentials are good. Default Sandbox.
	Environment Environment
	// BaseURL is where the API is reached. Default that of the environment.
	BaseURL string
	// CertHosts are the hosts, with a port unless it is 443, that certificates may be fetched from. Default that of the environment.
	CertHosts []string
	// Roots are trusted for certificates and their host. Default the system's.
	Roots *x509.CertPool
	// Brand is shown to the payer instead of the account's name.
	Brand string
	// Timeout bounds one HTTP exchange. Default 10 s. The context's deadline counts too.
	Timeout time.Duration
	// Clock judges certificates and expiries. Default clock.System.
	Clock clock.Clock
	// Log takes what PayPal refuses, with its debug id. Default slog.Default.
	Log *slog.Logger
	// Transport carries the calls. Default a transport of its own with HTTP's defaults.
	Transport http.RoundTripper
}

// PayPal is the provider. It is safe for concurrent use.
type PayPal struct {
	o      Options
	client *client
	certs  *certificates
}

var (
	_ provider.Provider     = (*PayPal)(nil)
	_ provider.Hooks        = (*PayPal)(nil)
	_ provider.Lister       = (*PayPal)(nil)
	_ provider.EventLister  = (*PayPal)(nil)
	_ provider.Reauthorizer = (*PayPal)(nil)
	_ provider.Evidence     = (*PayPal)(nil)
	_ provider.LiveMode     = (*PayPal)(nil)
)

// New returns the adapter. It makes no call.
func New(o Options) (*PayPal, error) {
	if o.ClientID == "" || o.ClientSecret == "" {
		return nil, errors.New("paypal: the client id and the client secret are required")
	}
	other := Live
	switch o.Environment {
	case "", Sandbox:
		o.Environment = Sandbox
	case Live:
		other = Sandbox
	default:
		return nil, fmt.Errorf("paypal: the environment is sandbox or live")
	}
	here := worlds[o.Environment]
	if o.BaseURL == "" {
		o.BaseURL = here.api
	}
	u, err := url.Parse(o.BaseURL)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "https" && u.Scheme != "http" {
		return nil, errors.New("paypal: the base URL must be http or https, with a host and without credentials")
	}
	if o.Environment == Live && u.Scheme != "https" {
		return nil, errors.New("paypal: live calls need https")
	}
	o.BaseURL = strings.TrimRight(o.BaseURL, "/")
	if len(o.CertHosts) == 0 {
		o.CertHosts = []string{here.host}
	}
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Transport == nil {
		o.Transport = newTransport(nil)
	}
	return &PayPal{o: o, client: newClient(o), certs: newCertificates(o, here.signer, worlds[other])}, nil
}

// Close lets go of idle connections.
func (p *PayPal) Close() error {
	p.client.http.CloseIdleConnections()
	p.certs.http.CloseIdleConnections()
	return nil
}

// Name implements provider.Provider.
func (p *PayPal) Name() string { return Name }

var methods = []provider.Method{{ID: Name, Title: "PayPal"}}

// Methods implements provider.Provider.
func (p *PayPal) Methods(currency string) []provider.Method {
	if _, ok := decimals(currency); !ok {
		return nil
	}
	return methods
}

// Fixed implements provider.Fixed.
func (p *PayPal) Fixed() []provider.Method { return methods }

// Accepts implements provider.Provider.
func (p *PayPal) Accepts(method, currency string) bool {
	_, ok := decimals(currency)
	return ok && method == Name
}

// Traits implements provider.Provider.
func (p *PayPal) Traits() provider.Traits {
	return provider.Traits{MultiCapture: true, RefundWindow: refundTime}
}

// KeyWindow implements provider.Provider.
func (p *PayPal) KeyWindow(kind provider.Kind) time.Duration {
	if kind == provider.Authorize {
		return orderKeys
	}
	return paymentKeys
}

// Live implements provider.LiveMode.
func (p *PayPal) Live() bool { return p.o.Environment == Live }

// CanReauthorize implements provider.Reauthorizer: from the end of the honour period until the 29th day. Both count from the
// payer's approval, which may come hours after the order was made; the end that PayPal tells gives it away.
func (p *PayPal) CanReauthorize(asked, until, now time.Time) bool {
	made := asked
	if at := until.Add(-renewUntil); !until.IsZero() && at.After(made) {
		made = at
	}
	age := now.Sub(made)
	return age >= honorPeriod && age < renewUntil
}

// Check implements provider.Provider.
func (p *PayPal) Check(_ string, amount money.Money) error {
	if _, ok := decimals(amount.Currency); !ok {
		return fault.New(problem.PaymentMethodUnavailable, "PayPal does not take the currency. Choose another way to pay.")
	}
	if amount.Amount <= 0 {
		return fault.New(fault.Invalid, "The amount must be greater than zero.")
	}
	if _, err := value(amount); err != nil {
		return fault.Wrap(err, fault.Invalid, "PayPal takes the currency in whole units only.")
	}
	return nil
}
