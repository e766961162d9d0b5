package stripe

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"strings"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/services/payment/internal/provider"
)

const (
	pathCustomers = "/v1/customers"
	pathMethods   = "/v1/payment_methods"
	metaCustomer  = "customer_id"
)

// A saved method is named by Stripe's customer and payment method, cus_…/pm_…: neither is of use without the other.

func splitSaved(name string) (customer, method string) {
	customer, method, ok := strings.Cut(name, "/")
	if !ok {
		return "", name
	}
	return customer, method
}

// Saves implements provider.Vault: all that is offered here can be kept.
func (*Provider) Saves(string) bool { return true }

// Keep implements provider.Vault: it attaches what an intent was paid with to Stripe's customer for ours. What Stripe will
// not attach cannot be kept, and the payment is what it is.
func (p *Provider) Keep(ctx context.Context, r provider.KeepRequest) (provider.SavedMethod, error) {
	pi, err := p.paid(ctx, r.Reference)
	if err != nil || pi == nil || pi.PaymentMethod == nil || pi.Metadata[metaSave] != r.CustomerID {
		return provider.SavedMethod{}, err
	}
	method := pi.PaymentMethod.ID
	if pi.Customer != nil { // it was attached with the payment
		kept, err := p.method(ctx, method)
		if err != nil || kept == nil {
			return provider.SavedMethod{}, err
		}
		return saved(kept), nil
	}
	customer := r.Customer
	if customer == "" {
		if customer, err = p.customer(ctx, r.CustomerID); err != nil || customer == "" {
			return provider.SavedMethod{}, err
		}
	}
	var kept stripego.PaymentMethod
	body := encode(&stripego.PaymentMethodAttachParams{Customer: stripego.String(customer)})
	a, err := p.call(ctx, http.MethodPost, pathMethods+"/"+url.PathEscape(method)+"/attach", r.Key+"-attach", body, &kept)
	if err != nil || a.refused != nil {
		return provider.SavedMethod{}, err
	}
	return saved(&kept), nil
}

// paid reads the intent behind an authorisation; nil when there is none.
func (p *Provider) paid(ctx context.Context, reference string) (*stripego.PaymentIntent, error) {
	if !isSession(reference) {
		return p.intent(ctx, reference)
	}
	s, err := p.session(ctx, reference)
	if err != nil || s == nil || s.PaymentIntent == nil {
		return nil, err
	}
	return p.intent(ctx, s.PaymentIntent.ID)
}

// Detach implements provider.Vault.
func (p *Provider) Detach(ctx context.Context, key string, m provider.SavedMethod) error {
	var gone stripego.PaymentMethod
	a, err := p.call(ctx, http.MethodPost, pathMethods+"/"+url.PathEscape(m.Reference)+"/detach", key, "", &gone)
	if err != nil || a.refused == nil {
		return err
	}
	// It may have been detached before, by us or in the dashboard.
	left, err := p.method(ctx, m.Reference)
	if err != nil {
		return err
	}
	if left != nil && left.Customer != nil {
		return &callError{status: a.refused.status, code: a.refused.Code, what: "a method cannot be detached"}
	}
	return nil
}

// method reads a payment method; nil when there is none.
func (p *Provider) method(ctx context.Context, id string) (*stripego.PaymentMethod, error) {
	var m stripego.PaymentMethod
	found, err := p.get(ctx, pathMethods+"/"+url.PathEscape(id), "", &m)
	if err != nil || !found {
		return nil, err
	}
	return &m, nil
}

// saved is a payment method in the port's words. Only cards are charged again, so nothing else is kept.
func saved(m *stripego.PaymentMethod) provider.SavedMethod {
	if m.Card == nil {
		return provider.SavedMethod{}
	}
	out := provider.SavedMethod{Reference: m.ID, Kind: MethodCard, Brand: string(m.Card.Brand), Last4: m.Card.Last4, ExpMonth: int(m.Card.ExpMonth),
		ExpYear: int(m.Card.ExpYear), Country: m.Card.Country, Fingerprint: m.Card.Fingerprint, Gone: m.Customer == nil}
	if m.Customer != nil {
		out.Customer = m.Customer.ID
	}
	return out
}

// methodChanges tells what became of a payment method: a new card for an old one, or that it is attached no longer.
func (p *Provider) methodChanges(ctx context.Context, id string) ([]provider.Change, error) {
	m, err := p.method(ctx, id)
	if err != nil {
		return nil, err
	}
	now := provider.SavedMethod{Reference: id, Gone: true}
	if m != nil {
		now = saved(m)
	}
	if now.Reference == "" {
		return nil, nil
	}
	return []provider.Change{{Kind: provider.Stored, State: provider.Succeeded, Reference: id, At: p.o.Clock.Now(), Saved: &now}}, nil
}

// customer returns Stripe's customer for ours, made when there is none. Stripe's search is late by up to a minute, for
// which the key makes up.
func (p *Provider) customer(ctx context.Context, id string) (string, error) {
	var hits stripego.CustomerSearchResult
	query := url.Values{"query": {"metadata['" + metaCustomer + "']:'" + id + "'"}}
	if found, err := p.get(ctx, pathCustomers+"/search", query.Encode(), &hits); err != nil {
		return "", err
	} else if found {
		for _, c := range hits.Data {
			if c.Metadata[metaCustomer] == id && !c.Deleted {
				return c.ID, nil
			}
		}
	}
	var c stripego.Customer
	body := encode(&stripego.CustomerCreateParams{Metadata: map[string]string{metaCustomer: id}})
	a, err := p.call(ctx, http.MethodPost, pathCustomers, "customer-"+id, body, &c)
	if err != nil || a.refused != nil {
		return "", err
	}
	return c.ID, nil
}

// hopeless are the reasons of declines after which the same card is declined for ever: it was lost or blocked, its account
// is closed, its holder has forbidden it, or it has expired.
var hopeless = map[string]bool{
	"do_not_try_again": true, "fraudulent": true, "lost_card": true, "merchant_blacklist": true, "pickup_card": true, "stolen_card": true,
	"revocation_of_all_authorizations": true, "revocation_of_authorization": true, "stop_payment_order": true,
	"expired_card": true, "incorrect_number": true, "invalid_account": true, "invalid_number": true,
}

// unusable reports whether a refusal is about the method itself, for good.
func unusable(e *stripego.Error) bool {
	if e == nil {
		return false
	}
	// Of a request that names a method which is not there, or not its customer's any more.
	unknown := e.Type == stripego.ErrorTypeInvalidRequest && e.Param == "payment_method"
	return unknown || hopeless[cmp.Or(string(e.DeclineCode), string(e.Code))]
}
