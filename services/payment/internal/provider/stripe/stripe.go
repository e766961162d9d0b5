// Package stripe moves money through Stripe: payment intents and Checkout Sessions, captures, refunds, notices, disputes,
// the balance's movements and saved methods. It speaks through Stripe's own library, whose retries, logs and error texts
// are not used: what it sends is what was written down before, and no answer of Stripe's is ever quoted.
package stripe

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"regexp"
	"strings"
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/kit/clock"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Name is the provider's name in payments.
const Name = "stripe"

// The methods that are offered. Beyond them an authorisation may name what the storefront has got from Stripe's own
// script: a payment method (pm_…) or a confirmation token (ctoken_…).
const (
	// MethodCard is a card. Without a token of the storefront's it is asked for on Stripe's page.
	MethodCard = "card"
	// MethodCheckout is Stripe's page with all that the account has switched on.
	MethodCheckout = "checkout"
)

// keyWindow is how long a key is trusted. Stripe keeps keys for at least 24 hours; the rest is margin.
const keyWindow = 20 * time.Hour

// Options set up an adapter.
type Options struct {
	// SecretKey is the account's key, sk_… or a restricted rk_…. Required.
	SecretKey string
	// WebhookSecrets sign notices: the current one, and during a rotation the one before. Empty refuses every notice.
	WebhookSecrets []string
	// URL is the API's address. Default: Stripe's.
	URL string
	// Automatic lets Stripe capture with the authorisation. Default: captures are asked for by themselves.
	Automatic bool
	// DescriptorSuffix is added to the account's name on the shopper's statement, at most 22 characters.
	DescriptorSuffix string
	// Label is what Stripe's page calls what is paid for. Default "Your order".
	Label string
	// Client makes the calls; its timeout should be longer than that of a call. Default: one with connections of its own.
	Client *http.Client
	Clock  clock.Clock
}

// Provider is Stripe. It is safe for concurrent use.
type Provider struct {
	o       Options
	backend stripego.Backend
	client  *http.Client
}

var (
	_ provider.Provider    = (*Provider)(nil)
	_ provider.Hooks       = (*Provider)(nil)
	_ provider.Lister      = (*Provider)(nil)
	_ provider.EventLister = (*Provider)(nil)
	_ provider.Evidence    = (*Provider)(nil)
	_ provider.LiveMode    = (*Provider)(nil)
	_ provider.Vault       = (*Provider)(nil)
)

var (
	validKey        = regexp.MustCompile(`^[sr]k_(test|live)_[A-Za-z0-9_]+$`)
	validToken      = regexp.MustCompile(`^(pm|ctoken)_[A-Za-z0-9_]+$`)
	validDescriptor = regexp.MustCompile(`^[^<>\\'"*]*$`)
)

// New returns the adapter. It makes no call.
func New(o Options) (*Provider, error) {
	var wrong []error
	if !validKey.MatchString(o.SecretKey) {
		wrong = append(wrong, errors.New("stripe: the secret key must begin with sk_test_, sk_live_, rk_test_ or rk_live_"))
	}
	for _, s := range o.WebhookSecrets {
		if !strings.HasPrefix(s, "whsec_") {
			wrong = append(wrong, errors.New("stripe: webhook secrets begin with whsec_"))
		}
	}
	if len(o.DescriptorSuffix) > 22 || !validDescriptor.MatchString(o.DescriptorSuffix) {
		wrong = append(wrong, errors.New(`stripe: the statement descriptor has at most 22 characters, and none of < > \ ' " *`))
	}
	if err := errors.Join(wrong...); err != nil {
		return nil, err
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	o.Label = cmp.Or(o.Label, "Your order")
	client := o.Client
	if client == nil {
		transport, _ := http.DefaultTransport.(*http.Transport)
		transport = transport.Clone()
		transport.MaxIdleConnsPerHost = 32
		client = &http.Client{Transport: transport, Timeout: 80 * time.Second}
	}
	config := &stripego.BackendConfig{
		HTTPClient:        client,
		LeveledLogger:     &stripego.LeveledLogger{Level: stripego.LevelNull}, // it would log what it sends and gets
		MaxNetworkRetries: stripego.Int64(0),
		EnableTelemetry:   new(false),
	}
	if o.URL != "" {
		config.URL = stripego.String(strings.TrimRight(o.URL, "/"))
	}
	return &Provider{o: o, backend: stripego.NewBackendsWithConfig(config).API, client: client}, nil
}

// Close ends idle connections.
func (p *Provider) Close() error {
	p.client.CloseIdleConnections()
	return nil
}

// Name implements provider.Provider.
func (*Provider) Name() string { return Name }

// Live implements provider.LiveMode.
func (p *Provider) Live() bool {
	return strings.Contains(p.o.SecretKey[:min(8, len(p.o.SecretKey))], "live")
}

// Traits implements provider.Provider.
func (*Provider) Traits() provider.Traits { return provider.Traits{ReplaysErrors: true} }

// KeyWindow implements provider.Provider.
func (*Provider) KeyWindow(provider.Kind) time.Duration { return keyWindow }

// Methods implements provider.Provider.
func (*Provider) Methods(currency string) []provider.Method {
	if _, ok := rules(currency); !ok {
		return nil
	}
	return []provider.Method{{ID: MethodCard, Title: "Card"}, {ID: MethodCheckout, Title: "Card or wallet, on Stripe's page"}}
}

// Accepts implements provider.Provider.
func (*Provider) Accepts(method, currency string) bool {
	_, ok := rules(currency)
	return ok && (method == MethodCard || method == MethodCheckout || validToken.MatchString(method))
}

// Check implements provider.Provider.
func (*Provider) Check(_ string, amount money.Money) error {
	_, err := toStripe(amount, true)
	return err
}

// hosted reports whether an authorisation is paid on Stripe's page.
func hosted(r *provider.Request) bool {
	return r.SavedMethod == "" && (r.Method == MethodCard || r.Method == MethodCheckout)
}

// Authorize implements provider.Provider.
func (p *Provider) Authorize(ctx context.Context, r provider.Request) (provider.Result, error) {
	if r.Wire.Path == pathSessions {
		return p.openSession(ctx, r)
	}
	var pi stripego.PaymentIntent
	a, err := p.send(ctx, &r, &pi)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil && a.refused.Code == codeAuthentication && a.refused.intent != "":
		return p.challenge(ctx, &r, a.refused.intent)
	case a.refused != nil:
		res := a.refused.result()
		res.Reference = a.refused.intent
		return res, nil
	case a.replayed:
		// A stored answer tells what was true then.
		return p.fetchIntent(ctx, pi.ID)
	}
	return authorized(&pi), nil
}

// challenge asks for the bank's page after an authorisation without the shopper was refused for want of it: the page's
// address can be sent to the shopper. A challenge is demanded, so that nothing is taken while nobody is there.
func (p *Provider) challenge(ctx context.Context, r *provider.Request, id string) (provider.Result, error) {
	_, method := splitSaved(r.SavedMethod)
	body := encode(&stripego.PaymentIntentConfirmParams{
		PaymentMethod: stripego.String(cmp.Or(method, r.Method)), ReturnURL: stripego.String(r.ReturnURL),
		PaymentMethodOptions: &stripego.PaymentIntentPaymentMethodOptionsParams{
			Card: &stripego.PaymentIntentPaymentMethodOptionsCardParams{RequestThreeDSecure: stripego.String("challenge")}},
		Expand: expandCharge,
	})
	var pi stripego.PaymentIntent
	a, err := p.call(ctx, http.MethodPost, pathIntents+"/"+id+"/confirm", r.Key+"-challenge", body, &pi)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.replayed, a.refused != nil && a.refused.Code == codeState:
		return p.fetchIntent(ctx, id)
	case a.refused != nil:
		res := a.refused.result()
		res.Reference = id
		return res, nil
	}
	return authorized(&pi), nil
}

// Capture implements provider.Provider.
func (p *Provider) Capture(ctx context.Context, r provider.Request) (provider.Result, error) {
	var pi stripego.PaymentIntent
	a, err := p.send(ctx, &r, &pi)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil && a.refused.Code == codeState:
		// It may have been captured by an attempt whose answer was lost, or by Stripe itself.
		res, err := p.fetchCapture(ctx, &r)
		if err == nil && res.State == provider.Absent {
			res = a.refused.result()
		}
		return res, err
	case a.refused != nil:
		return a.refused.result(), nil
	case pi.ID != r.Target:
		return provider.Result{}, errUnclear
	}
	return captured(&pi)
}

// Void implements provider.Provider.
func (p *Provider) Void(ctx context.Context, r provider.Request) (provider.Result, error) {
	if isSession(r.Target) {
		return p.closeSession(ctx, &r)
	}
	var pi stripego.PaymentIntent
	a, err := p.send(ctx, &r, &pi)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil && a.refused.Code == codeState:
		res, err := p.fetchVoid(ctx, &r, r.Target)
		if err == nil && res.State == provider.Absent {
			res = a.refused.result()
		}
		return res, err
	case a.refused != nil:
		return a.refused.result(), nil
	case pi.ID != r.Target:
		return provider.Result{}, errUnclear
	}
	return voided(&pi)
}

// Refund implements provider.Provider.
func (p *Provider) Refund(ctx context.Context, r provider.Request) (provider.Result, error) {
	var re stripego.Refund
	a, err := p.send(ctx, &r, &re)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil:
		return a.refused.result(), nil
	case a.replayed:
		r.Reference = re.ID
		return p.fetchRefund(ctx, &r)
	}
	return refunded(&re), nil
}
