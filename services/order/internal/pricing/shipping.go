package pricing

import (
	"cmp"
	"fmt"
	"slices"

	"emporium/kit/fault"
)

// ShippingMethod is a way to send goods.
type ShippingMethod struct {
	Code string
	// Name is shown to shoppers.
	Name string
	// Prices by currency, in minor units; a currency without one is not served.
	Prices map[string]int64
	// FreeFrom is what the goods must cost, by currency and after discounts, to be sent for nothing; none means never.
	FreeFrom map[string]int64
	// Countries are those served, ISO 3166-1 alpha-2; none means all.
	Countries []string
	// TaxClass is the class of the transport itself; empty is the shop's standard class.
	TaxClass string
}

func (m ShippingMethod) validate() error {
	if m.Code == "" || len(m.Prices) == 0 {
		return fmt.Errorf("pricing: shipping method %q needs a code and a price in at least one currency", m.Code)
	}
	for _, amounts := range []map[string]int64{m.Prices, m.FreeFrom} {
		for currency, amount := range amounts {
			if err := checkAmount(currency, amount); err != nil {
				return fmt.Errorf("pricing: shipping method %s: %w", m.Code, err)
			}
		}
	}
	return nil
}

func (m ShippingMethod) serves(currency, country string) bool {
	_, priced := m.Prices[currency]
	return priced && (country == "" || len(m.Countries) == 0 || slices.Contains(m.Countries, country))
}

func (m ShippingMethod) price(currency string, goods int64) int64 {
	if from, ok := m.FreeFrom[currency]; ok && goods >= from {
		return 0
	}
	return m.Prices[currency]
}

// Offer is a shipping method at its price for some goods.
type Offer struct {
	Code  string
	Name  string
	Price int64
}

// Offers lists the methods that serve a country, cheapest first. Goods is what the lines cost after discounts.
func (r *Rules) Offers(currency, country string, goods int64) []Offer {
	var out []Offer
	for _, m := range r.shipping {
		if m.serves(currency, country) {
			out = append(out, Offer{Code: m.Code, Name: m.Name, Price: m.price(currency, goods)})
		}
	}
	slices.SortStableFunc(out, func(a, b Offer) int { return cmp.Compare(a.Price, b.Price) })
	return out
}

// ship chooses the method and adds its price.
func (r *Rules) ship(q *Quote, in Request, freeBy string) (*ShippingMethod, error) {
	if len(q.Lines) == 0 || len(r.shipping) == 0 && in.ShippingMethod == "" {
		return nil, nil
	}
	goods := q.Totals.Subtotal - q.Totals.Discount
	var method *ShippingMethod
	for i := range r.shipping {
		m := &r.shipping[i]
		if !m.serves(in.Currency, in.Country) || in.ShippingMethod != "" && m.Code != in.ShippingMethod {
			continue
		}
		if method == nil || m.price(in.Currency, goods) < method.price(in.Currency, goods) {
			method = m
		}
	}
	if method == nil && in.Estimate {
		q.Unshippable = true
		return nil, nil
	}
	if method == nil {
		return nil, fault.New(CodeShippingMethod, "No such shipping method serves this address in this currency.").
			At("/shipping_method", string(CodeShippingMethod), "Choose one of the cart's shipping_options.")
	}
	amount := method.price(in.Currency, goods)
	if freeBy != "" {
		amount = 0
	}
	q.ShippingMethod = method.Code
	q.Totals.Shipping = amount
	q.Trace = append(q.Trace, Step{Kind: "shipping", Ref: method.Code, Base: method.Prices[in.Currency], Amount: amount})
	return method, nil
}
