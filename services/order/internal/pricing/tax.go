package pricing

import (
	"fmt"

	"emporium/kit/money"
)

// StandardClass is the tax class of what names none.
const StandardClass = "standard"

// Taxes are rates by country and class. A class that a country does not list is taxed at its StandardClass; a country
// that is not listed is not taxed.
type Taxes struct {
	// Home is the country that is assumed until the shopper names one; empty assumes none.
	Home  string
	Rates map[string]map[string]money.Rate
}

func (t Taxes) validate() error {
	for country, classes := range t.Rates {
		for class, rate := range classes {
			if rate < 0 || rate > money.Whole {
				return fmt.Errorf("pricing: the tax rate %s/%s must be 0 to 100 %%", country, class)
			}
		}
	}
	return nil
}

func (t Taxes) rate(country, class string) money.Rate {
	if country == "" {
		country = t.Home
	}
	classes := t.Rates[country]
	if rate, ok := classes[class]; ok {
		return rate
	}
	return classes[StandardClass]
}

// tax adds, or in gross mode states, the tax of every line and of shipping, each rounded by itself.
func (r *Rules) tax(q *Quote, in Request, method *ShippingMethod) error {
	for i := range q.Lines {
		l := &q.Lines[i]
		l.TaxRate = r.taxes.rate(in.Country, in.Items[i].TaxClass)
		tax, err := r.taxOf(q, in.Items[i].TaxClass, l.LineID, l.Subtotal-l.Discount, l.TaxRate)
		if err != nil {
			return err
		}
		if r.mode == Net {
			l.Tax = tax
		} else {
			l.TaxIncluded = tax
		}
	}
	if method != nil && q.Totals.Shipping > 0 {
		if _, err := r.taxOf(q, method.TaxClass, "", q.Totals.Shipping, r.taxes.rate(in.Country, method.TaxClass)); err != nil {
			return err
		}
	}
	return nil
}

func (r *Rules) taxOf(q *Quote, class, line string, base int64, rate money.Rate) (tax int64, err error) {
	if rate == 0 || base == 0 {
		return 0, nil
	}
	if class == "" {
		class = StandardClass
	}
	if r.mode == Net {
		if tax, err = money.MulRate(base, rate); err == nil {
			q.Totals.Tax, err = add(q.Totals.Tax, tax)
		}
	} else {
		if tax, err = money.ExtractTax(base, rate); err == nil {
			q.Totals.TaxIncluded, err = add(q.Totals.TaxIncluded, tax)
		}
	}
	if err != nil {
		return 0, fmt.Errorf("tax: %w", err)
	}
	q.Trace = append(q.Trace, Step{Kind: "tax", Ref: class, Line: line, Base: base, Rate: rate, Amount: tax, Rounding: "half_up", Included: r.mode == Gross})
	return tax, nil
}
