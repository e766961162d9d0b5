// Package pricing computes what a cart costs, from the shop's own prices and rules alone. Every amount is an integer of
// the currency's minor unit, and total = Σ lines − discounts + tax + shipping holds exactly.
//
// Rounding: one rule, half up and away from zero, per line for taxes and once per coupon for percentages. A discount is
// divided over lines by largest remainder, so that the parts add up to it.
package pricing

import (
	"fmt"
	"slices"
	"time"

	"emporium/kit/fault"
	"emporium/kit/money"
)

// Codes of refusals and problems. They stand in contract/problem; a test holds the two together.
const (
	CodeShippingMethod   fault.Code = "shipping_method_unavailable"
	CodeCouponInvalid    fault.Code = "coupon_invalid"
	CodeCurrencyMismatch fault.Code = "currency_mismatch"
)

// Mode says whether prices hold their tax.
type Mode string

// The modes of prices.
const (
	// Gross prices include tax: tax is stated, not added. A price is the same in every country.
	Gross Mode = "gross"
	// Net prices do not: tax is added by line.
	Net Mode = "net"
)

// Item is one line to price. Price is the shop's price of one piece, never the shopper's idea of it.
type Item struct {
	LineID   string
	Quantity int64
	Price    money.Money
	TaxClass string
}

// Request is what to price.
type Request struct {
	Currency string
	Items    []Item
	Coupons  []string
	// Issued are promotions by code that are not among the rules' own, such as those that one customer got.
	Issued map[string]Promotion
	// ShippingMethod is a method's code; empty takes the cheapest that serves the country.
	ShippingMethod string
	// Country is where the goods go, ISO 3166-1 alpha-2; empty when it is not known yet, which takes the shop's own.
	Country string
	// Now decides which coupons are valid.
	Now time.Time
	// Estimate prices also what cannot be shipped as asked, without shipping: for carts that are still being filled.
	Estimate bool
}

// Line is a priced line. Subtotal is the price of all pieces; Tax comes on top of Subtotal − Discount, TaxIncluded is
// within it.
type Line struct {
	LineID      string     `json:"line_id"`
	UnitPrice   int64      `json:"unit_price"`
	Quantity    int64      `json:"quantity"`
	Subtotal    int64      `json:"subtotal"`
	Discount    int64      `json:"discount,omitempty"`
	TaxRate     money.Rate `json:"tax_rate,omitempty"`
	Tax         int64      `json:"tax,omitempty"`
	TaxIncluded int64      `json:"tax_included,omitempty"`
}

// Totals are amounts in minor units of one currency: Total = Subtotal − Discount + Tax + Shipping.
type Totals struct {
	Subtotal    int64
	Discount    int64
	Shipping    int64
	Tax         int64
	TaxIncluded int64
	Total       int64
}

// Step is one link of a total's explanation, for machines. Amounts are in minor units; Rounding names the rule that
// made an integer of an exact fraction, and is empty where nothing was rounded.
type Step struct {
	Kind     string     `json:"kind"`           // price, promotion, shipping, tax or total
	Ref      string     `json:"ref,omitempty"`  // coupon, shipping method or tax class
	Line     string     `json:"line,omitempty"` // the line's id; empty for the whole
	Base     int64      `json:"base,omitempty"` // what a rate was applied to, or the unit price
	Quantity int64      `json:"quantity,omitempty"`
	Rate     money.Rate `json:"rate,omitempty"` // parts per million
	Amount   int64      `json:"amount"`
	Rounding string     `json:"rounding,omitempty"` // half_up or largest_remainder
	Included bool       `json:"included,omitempty"` // a tax within the price, not added to it
}

// Rejection is a coupon that was left out, and why.
type Rejection struct {
	Coupon string
	Reason string // unknown, not_started, expired, minimum_not_reached or wrong_currency
}

// Quote is a priced request.
type Quote struct {
	Currency       string
	Lines          []Line
	ShippingMethod string // the method's code, empty when nothing is shipped
	Totals         Totals
	Trace          []Step
	Rejected       []Rejection
	// FreeShipping is true when a coupon sends the goods for nothing, by whatever method.
	FreeShipping bool
	// Unshippable is true for an estimate whose goods cannot be sent as asked.
	Unshippable bool
}

// Promotions finds the promotion that a coupon code, in capitals, stands for.
type Promotions interface {
	Coupon(code string) (Promotion, bool)
}

// Rules are a shop's rules of pricing. They are safe for concurrent use.
type Rules struct {
	mode       Mode
	taxes      Taxes
	shipping   []ShippingMethod
	promotions Promotions
}

// Options configure Rules.
type Options struct {
	// Mode is Gross when empty.
	Mode  Mode
	Taxes Taxes
	// Shipping lists the methods; none means that nothing is shipped, and shipping is free.
	Shipping []ShippingMethod
	// Promotions may be nil: then no coupon is known.
	Promotions Promotions
}

// New returns rules, or all that is wrong with the options.
func New(o Options) (*Rules, error) {
	if o.Mode == "" {
		o.Mode = Gross
	}
	if o.Mode != Gross && o.Mode != Net {
		return nil, fmt.Errorf("pricing: mode must be %q or %q", Gross, Net)
	}
	if err := o.Taxes.validate(); err != nil {
		return nil, err
	}
	for _, m := range o.Shipping {
		if err := m.validate(); err != nil {
			return nil, err
		}
	}
	return &Rules{mode: o.Mode, taxes: o.Taxes, shipping: slices.Clone(o.Shipping), promotions: o.Promotions}, nil
}

// Price computes a quote. It refuses an item priced in another currency, a shipping method that is not to be had, and
// amounts beyond the range of 63 bits; a coupon that cannot be used is left out and named in the quote.
func (r *Rules) Price(in Request) (Quote, error) {
	q := Quote{Currency: in.Currency, Lines: make([]Line, len(in.Items)), Trace: make([]Step, 0, 2*len(in.Items)+4)}
	for i, item := range in.Items {
		if item.Price.Currency != in.Currency {
			return Quote{}, fault.New(CodeCurrencyMismatch, "A line is not sold in the cart's currency.")
		}
		if item.Price.Amount < 0 || item.Quantity < 1 {
			return Quote{}, fault.New(fault.Internal, "A line has no valid price.")
		}
		subtotal, err := item.Price.Mul(item.Quantity)
		if err != nil {
			return Quote{}, fmt.Errorf("price line: %w", err)
		}
		q.Lines[i] = Line{LineID: item.LineID, UnitPrice: item.Price.Amount, Quantity: item.Quantity, Subtotal: subtotal.Amount}
		if q.Totals.Subtotal, err = add(q.Totals.Subtotal, subtotal.Amount); err != nil {
			return Quote{}, err
		}
		q.Trace = append(q.Trace, Step{Kind: "price", Line: item.LineID, Base: item.Price.Amount, Quantity: item.Quantity, Amount: subtotal.Amount})
	}
	freeShipping, err := r.discount(&q, in)
	if err != nil {
		return Quote{}, err
	}
	q.FreeShipping = freeShipping != ""
	method, err := r.ship(&q, in, freeShipping)
	if err != nil {
		return Quote{}, err
	}
	if err := r.tax(&q, in, method); err != nil {
		return Quote{}, err
	}
	t := &q.Totals
	goods := t.Subtotal - t.Discount // both are sums of non-negative parts, and Discount ≤ Subtotal
	if t.Total, err = add(goods, t.Tax); err != nil {
		return Quote{}, err
	}
	if t.Total, err = add(t.Total, t.Shipping); err != nil {
		return Quote{}, err
	}
	q.Trace = append(q.Trace, Step{Kind: "total", Amount: t.Total})
	return q, nil
}

// add sums two non-negative amounts.
func add(a, b int64) (int64, error) {
	if a > maxAmount-b {
		return 0, fault.Wrap(money.ErrOverflow, fault.Invalid, "The cart's total is too large.")
	}
	return a + b, nil
}

// maxAmount bounds totals. It is far from the range's end, so that sums of a cart's lines can be compared without care.
const maxAmount = int64(1) << 60
