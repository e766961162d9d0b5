package pricing

import (
	"fmt"
	"time"

	"emporium/kit/money"
)

// Promotion is a reduction that a coupon stands for: a percentage, an amount, free shipping, or several of them.
type Promotion struct {
	Code string
	// Rate is taken off what earlier coupons left of the lines, 0 to money.Whole.
	Rate money.Rate
	// Amounts are taken off by currency, at most what is left of the lines.
	Amounts map[string]int64
	// FreeShipping sends the order for nothing.
	FreeShipping bool
	// Minimum is the subtotal by currency from which it counts; a currency without one has none.
	Minimum map[string]int64
	// Starts and Ends bound its time; zero means unbounded. At Ends it is over.
	Starts, Ends time.Time
	// Limit bounds how often it may be used.
	Limit Limit
}

// Limit bounds the uses of a coupon, in all and by one customer; 0 does not bound. Whoever makes orders counts the uses.
type Limit struct{ Total, PerCustomer int64 }

// None reports whether nothing is bounded.
func (l Limit) None() bool { return l == Limit{} }

// Coupons are promotions by code, in capitals. They are safe for concurrent reading.
type Coupons map[string]Promotion

// NewCoupons returns the promotions by code, or what is wrong with one.
func NewCoupons(promotions []Promotion) (Coupons, error) {
	coupons := make(Coupons, len(promotions))
	for _, p := range promotions {
		if p.Code == "" {
			return nil, fmt.Errorf("pricing: a coupon has no code")
		}
		if _, twice := coupons[p.Code]; twice {
			return nil, fmt.Errorf("pricing: coupon %s is defined twice", p.Code)
		}
		if p.Rate < 0 || p.Rate > money.Whole {
			return nil, fmt.Errorf("pricing: coupon %s: the percentage must be 0 to 100", p.Code)
		}
		if p.Limit.Total < 0 || p.Limit.PerCustomer < 0 {
			return nil, fmt.Errorf("pricing: coupon %s: limits must not be negative", p.Code)
		}
		if p.Rate == 0 && len(p.Amounts) == 0 && !p.FreeShipping {
			return nil, fmt.Errorf("pricing: coupon %s reduces nothing: give it a percentage, amounts or free shipping", p.Code)
		}
		for _, amounts := range []map[string]int64{p.Amounts, p.Minimum} {
			for currency, amount := range amounts {
				if err := checkAmount(currency, amount); err != nil {
					return nil, fmt.Errorf("pricing: coupon %s: %w", p.Code, err)
				}
			}
		}
		coupons[p.Code] = p
	}
	return coupons, nil
}

// Coupon finds a promotion by its code.
func (c Coupons) Coupon(code string) (Promotion, bool) {
	p, ok := c[code]
	return p, ok
}

// Knows reports whether a coupon is among the rules' own.
func (r *Rules) Knows(code string) bool {
	if r.promotions == nil {
		return false
	}
	_, known := r.promotions.Coupon(code)
	return known
}

// CouponLimit is how often a coupon may be used; nothing bounds one that is not known.
func (r *Rules) CouponLimit(code string) Limit {
	if r.promotions == nil {
		return Limit{}
	}
	p, _ := r.promotions.Coupon(code)
	return p.Limit
}

func checkAmount(currency string, amount int64) error {
	if _, ok := money.Exponent(currency); !ok {
		return fmt.Errorf("%w: %s", money.ErrUnknownCurrency, currency)
	}
	if amount < 0 || amount > maxAmount {
		return fmt.Errorf("amounts in %s must not be negative or huge", currency)
	}
	return nil
}

// unusable says why a promotion does not count for a request; empty means that it does.
func (p Promotion) unusable(in Request, subtotal int64) string {
	switch {
	case !p.Starts.IsZero() && in.Now.Before(p.Starts):
		return "not_started"
	case !p.Ends.IsZero() && !in.Now.Before(p.Ends):
		return "expired"
	case subtotal < p.Minimum[in.Currency]:
		return "minimum_not_reached"
	case p.Rate == 0 && !p.FreeShipping && p.Amounts[in.Currency] == 0:
		return "wrong_currency"
	}
	return ""
}

// discount applies coupons in the order given, each to what the earlier ones left, and divides each over the lines by
// largest remainder in proportion to what is left of them. So no line ever falls below zero.
func (r *Rules) discount(q *Quote, in Request) (freeShipping string, err error) {
	for _, code := range in.Coupons {
		var p Promotion
		known := false
		if r.promotions != nil {
			p, known = r.promotions.Coupon(code)
		}
		if !known {
			p, known = in.Issued[code]
		}
		if !known {
			q.Rejected = append(q.Rejected, Rejection{Coupon: code, Reason: "unknown"})
			continue
		}
		if reason := p.unusable(in, q.Totals.Subtotal); reason != "" {
			q.Rejected = append(q.Rejected, Rejection{Coupon: code, Reason: reason})
			continue
		}
		if p.FreeShipping && freeShipping == "" {
			freeShipping = code
		}
		left := q.Totals.Subtotal - q.Totals.Discount
		if p.Rate > 0 {
			amount, err := money.MulRate(left, p.Rate)
			if err != nil {
				return "", fmt.Errorf("discount: %w", err)
			}
			q.Trace = append(q.Trace, Step{Kind: "promotion", Ref: code, Base: left, Rate: p.Rate, Amount: -amount, Rounding: "half_up"})
			q.prorate(code, amount)
			left -= amount
		}
		if amount := min(p.Amounts[in.Currency], left); amount > 0 {
			q.Trace = append(q.Trace, Step{Kind: "promotion", Ref: code, Base: left, Amount: -amount})
			q.prorate(code, amount)
		}
	}
	return freeShipping, nil
}

// prorate takes amount, at most what is left of all lines, off the lines.
func (q *Quote) prorate(code string, amount int64) {
	if amount == 0 {
		return
	}
	weights := make([]int64, len(q.Lines))
	for i, l := range q.Lines {
		weights[i] = l.Subtotal - l.Discount
	}
	for i, part := range money.Allocate(amount, weights) {
		q.Lines[i].Discount += part
		if part != 0 && len(q.Lines) > 1 {
			q.Trace = append(q.Trace, Step{Kind: "promotion", Ref: code, Line: q.Lines[i].LineID, Base: weights[i], Amount: -part, Rounding: "largest_remainder"})
		}
	}
	q.Totals.Discount += amount
}
