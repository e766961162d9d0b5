package stripe

import (
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

// A saved method's reference names Stripe's customer and payment method, cus_…/pm_…: neither is of use without the other.

func splitSaved(reference string) (customer, method string) {
	customer, method, ok := strings.Cut(reference, "/")
	if !ok {
		return "", reference
	}
	return customer, method
}

// keep attaches what an intent was paid with to Stripe's customer for ours. That it fails costs the convenience alone: the
// payment is what it is, and the shopper can save a method with the next one.
func (p *Provider) keep(ctx context.Context, pi *stripego.PaymentIntent) provider.SavedMethod {
	if pi.PaymentMethod == nil || pi.PaymentMethod.ID == "" {
		return provider.SavedMethod{}
	}
	customer := ""
	if pi.Customer != nil {
		customer = pi.Customer.ID
	}
	if customer == "" {
		var err error
		if customer, err = p.customer(ctx, pi.Metadata[metaSave]); err != nil || customer == "" {
			return provider.SavedMethod{}
		}
		var method stripego.PaymentMethod
		body := encode(&stripego.PaymentMethodAttachParams{Customer: stripego.String(customer)})
		a, err := p.call(ctx, http.MethodPost, pathMethods+"/"+pi.PaymentMethod.ID+"/attach", pi.ID+"-attach", body, &method)
		if err != nil || a.refused != nil {
			return provider.SavedMethod{}
		}
	}
	return provider.SavedMethod{Reference: customer + "/" + pi.PaymentMethod.ID, Label: label(pi.LatestCharge)}
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

// label is what a card's owner knows it by.
func label(ch *stripego.Charge) string {
	if ch == nil || ch.PaymentMethodDetails == nil {
		return ""
	}
	card := ch.PaymentMethodDetails.Card
	if card == nil || len(card.Last4) != 4 {
		return string(ch.PaymentMethodDetails.Type)
	}
	brand := string(card.Brand)
	if brand == "" {
		brand = "card"
	}
	return strings.ToUpper(brand[:1]) + brand[1:] + " ending in " + card.Last4
}
