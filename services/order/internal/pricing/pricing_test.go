package pricing_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/pricing"
)

var noon = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

func rules(t interface{ Fatal(...any) }, mode pricing.Mode) *pricing.Rules {
	coupons, err := pricing.NewCoupons([]pricing.Promotion{
		{Code: "TEN", Rate: 10 * money.Percent},
		{Code: "ALL", Rate: money.Whole},
		{Code: "FIVER", Amounts: map[string]int64{"EUR": 500, "GBP": 400}},
		{Code: "POST", FreeShipping: true},
		{Code: "BIG", Rate: 20 * money.Percent, Minimum: map[string]int64{"EUR": 10_000}},
		{Code: "OLD", Rate: 10 * money.Percent, Ends: noon},
		{Code: "SOON", Rate: 10 * money.Percent, Starts: noon.Add(time.Second)},
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pricing.New(pricing.Options{
		Mode: mode,
		Taxes: pricing.Taxes{Home: "DE", Rates: map[string]map[string]money.Rate{
			"DE": {"standard": 19 * money.Percent, "reduced": 7 * money.Percent},
			"GB": {"standard": 20 * money.Percent, "zero": 0},
		}},
		Shipping: []pricing.ShippingMethod{
			{Code: "express", Name: "Express", Prices: map[string]int64{"EUR": 1290, "GBP": 1190}, Countries: []string{"DE", "GB"}},
			{Code: "standard", Name: "Standard", Prices: map[string]int64{"EUR": 490}, FreeFrom: map[string]int64{"EUR": 5000}},
		},
		Promotions: coupons,
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func item(line string, price, quantity int64, class string) pricing.Item {
	return pricing.Item{LineID: line, Price: money.New(price, "EUR"), Quantity: quantity, TaxClass: class}
}

func TestCodesStandInTheTable(t *testing.T) {
	t.Parallel()
	for got, want := range map[fault.Code]fault.Code{
		pricing.CodeShippingMethod:   problem.ShippingMethod,
		pricing.CodeCouponInvalid:    problem.CouponInvalid,
		pricing.CodeCurrencyMismatch: problem.CurrencyMismatch,
	} {
		if got != want {
			t.Errorf("code %q, want %q of contract/problem", got, want)
		}
	}
}

func TestPrice(t *testing.T) {
	t.Parallel()
	type want struct {
		Totals   pricing.Totals
		Shipping string
		Rejected []pricing.Rejection
	}
	for name, c := range map[string]struct {
		mode pricing.Mode
		in   pricing.Request
		want want
	}{
		"gross, cheapest shipping": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "DE", Items: []pricing.Item{item("a", 1999, 2, "")}},
			want{pricing.Totals{Subtotal: 3998, Shipping: 490, TaxIncluded: 638 + 78, Total: 4488}, "standard", nil}},
		"free from the threshold": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "DE", Items: []pricing.Item{item("a", 2500, 2, "")}},
			want{pricing.Totals{Subtotal: 5000, TaxIncluded: 798, Total: 5000}, "standard", nil}},
		"a discount can lose free shipping": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "DE", Coupons: []string{"FIVER"}, Items: []pricing.Item{item("a", 2500, 2, "")}},
			want{pricing.Totals{Subtotal: 5000, Discount: 500, Shipping: 490, TaxIncluded: 718 + 78, Total: 4990}, "standard", nil}},
		"net adds tax": {pricing.Net,
			pricing.Request{Currency: "EUR", Country: "DE", ShippingMethod: "express", Items: []pricing.Item{item("a", 1000, 1, ""), item("b", 999, 3, "reduced")}},
			want{pricing.Totals{Subtotal: 3997, Shipping: 1290, Tax: 190 + 210 + 245, Total: 3997 + 1290 + 645}, "express", nil}},
		"the shop's country until one is named": {pricing.Gross,
			pricing.Request{Currency: "EUR", Items: []pricing.Item{item("a", 1190, 1, "")}},
			want{pricing.Totals{Subtotal: 1190, Shipping: 490, TaxIncluded: 190 + 78, Total: 1680}, "standard", nil}},
		"an untaxed country": {pricing.Net,
			pricing.Request{Currency: "EUR", Country: "US", Items: []pricing.Item{item("a", 1190, 1, "")}},
			want{pricing.Totals{Subtotal: 1190, Shipping: 490, Total: 1680}, "standard", nil}},
		"a class without tax": {pricing.Net,
			pricing.Request{Currency: "GBP", Country: "GB", Items: []pricing.Item{{LineID: "a", Price: money.New(1000, "GBP"), Quantity: 1, TaxClass: "zero"}}},
			want{pricing.Totals{Subtotal: 1000, Shipping: 1190, Tax: 238, Total: 2428}, "express", nil}},
		"coupons one after the other": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "US", Coupons: []string{"TEN", "FIVER"}, Items: []pricing.Item{item("a", 1005, 1, "")}},
			want{pricing.Totals{Subtotal: 1005, Discount: 101 + 500, Shipping: 490, Total: 894}, "standard", nil}},
		"an amount takes at most what is there": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "US", Coupons: []string{"FIVER", "POST"}, Items: []pricing.Item{item("a", 300, 1, "")}},
			want{pricing.Totals{Subtotal: 300, Discount: 300}, "standard", nil}},
		"everything free": {pricing.Net,
			pricing.Request{Currency: "EUR", Country: "DE", Coupons: []string{"ALL", "POST", "TEN"}, Items: []pricing.Item{item("a", 300, 7, "")}},
			want{pricing.Totals{Subtotal: 2100, Discount: 2100}, "standard", nil}},
		"coupons that cannot be used": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "US", Now: noon, Coupons: []string{"NONE", "OLD", "SOON", "BIG"}, Items: []pricing.Item{item("a", 300, 1, "")}},
			want{pricing.Totals{Subtotal: 300, Shipping: 490, Total: 790}, "standard", []pricing.Rejection{
				{Coupon: "NONE", Reason: "unknown"}, {Coupon: "OLD", Reason: "expired"}, {Coupon: "SOON", Reason: "not_started"}, {Coupon: "BIG", Reason: "minimum_not_reached"}}}},
		"an empty cart costs nothing": {pricing.Gross,
			pricing.Request{Currency: "EUR", Country: "DE", Coupons: []string{"FIVER"}},
			want{pricing.Totals{}, "", nil}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if c.in.Now.IsZero() {
				c.in.Now = noon.Add(-time.Hour)
			}
			q, err := rules(t, c.mode).Price(c.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, want{q.Totals, q.ShippingMethod, q.Rejected}); diff != "" {
				t.Errorf("quote (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPriceRefuses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		in   pricing.Request
		want fault.Code
	}{
		"another currency":        {pricing.Request{Currency: "GBP", Items: []pricing.Item{item("a", 1, 1, "")}}, problem.CurrencyMismatch},
		"unknown method":          {pricing.Request{Currency: "EUR", ShippingMethod: "pigeon", Items: []pricing.Item{item("a", 1, 1, "")}}, problem.ShippingMethod},
		"method not for there":    {pricing.Request{Currency: "EUR", Country: "US", ShippingMethod: "express", Items: []pricing.Item{item("a", 1, 1, "")}}, problem.ShippingMethod},
		"currency without method": {pricing.Request{Currency: "JPY", Items: []pricing.Item{{LineID: "a", Price: money.New(1, "JPY"), Quantity: 1}}}, problem.ShippingMethod},
		"an overflow":             {pricing.Request{Currency: "EUR", Items: []pricing.Item{item("a", 1<<60, 999, "")}}, fault.Invalid},
		"an overflowing sum":      {pricing.Request{Currency: "EUR", Items: []pricing.Item{item("a", 1<<59, 1, ""), item("b", 1<<59, 1, ""), item("c", 1, 1, "")}}, fault.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := rules(t, pricing.Net).Price(c.in); fault.CodeOf(err) != c.want {
				t.Errorf("code = %q, want %q", fault.CodeOf(err), c.want)
			}
		})
	}
}

func TestBadRulesAreRefused(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]pricing.Options{
		"mode":     {Mode: "maybe"},
		"rate":     {Taxes: pricing.Taxes{Rates: map[string]map[string]money.Rate{"DE": {"standard": -1}}}},
		"no price": {Shipping: []pricing.ShippingMethod{{Code: "standard"}}},
		"negative": {Shipping: []pricing.ShippingMethod{{Code: "standard", Prices: map[string]int64{"EUR": -1}}}},
		"currency": {Shipping: []pricing.ShippingMethod{{Code: "standard", Prices: map[string]int64{"XXX": 1}}}},
	} {
		if _, err := pricing.New(o); err == nil {
			t.Errorf("%s: New accepted bad options", name)
		}
	}
	for name, p := range map[string]pricing.Promotion{
		"no code":    {Rate: 1},
		"no effect":  {Code: "A"},
		"over whole": {Code: "A", Rate: money.Whole + 1},
		"negative":   {Code: "A", Amounts: map[string]int64{"EUR": -1}},
	} {
		if _, err := pricing.NewCoupons([]pricing.Promotion{p}); err == nil {
			t.Errorf("%s: NewCoupons accepted a bad promotion", name)
		}
	}
}

// For every cart: the identity of totals holds exactly, parts add up, no line is worth less than nothing, and the trace
// alone leads to the total.
func TestTotalsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		mode := rapid.SampledFrom([]pricing.Mode{pricing.Gross, pricing.Net}).Draw(t, "mode")
		in := pricing.Request{
			Currency: "EUR", Now: noon.Add(-time.Hour),
			Country:        rapid.SampledFrom([]string{"", "DE", "GB", "US"}).Draw(t, "country"),
			ShippingMethod: rapid.SampledFrom([]string{"", "standard"}).Draw(t, "method"),
			Coupons:        rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"TEN", "ALL", "FIVER", "POST", "BIG", "OLD", "NONE"}), 0, 5, rapid.ID[string]).Draw(t, "coupons"),
		}
		for i := range rapid.IntRange(0, 12).Draw(t, "lines") {
			in.Items = append(in.Items, item(fmt.Sprintf("line_%d", i),
				rapid.OneOf(rapid.Int64Range(0, 30_000), rapid.Int64Range(0, 1<<40)).Draw(t, "price"),
				rapid.Int64Range(1, 999).Draw(t, "quantity"),
				rapid.SampledFrom([]string{"", "standard", "reduced", "zero"}).Draw(t, "class")))
		}
		q, err := rules(t, mode).Price(in)
		if err != nil {
			t.Fatal(err)
		}
		var lines, discounts, lineTax, lineIncluded int64
		for i, l := range q.Lines {
			lines += l.Subtotal
			discounts += l.Discount
			lineTax += l.Tax
			lineIncluded += l.TaxIncluded
			if l.Subtotal != in.Items[i].Price.Amount*in.Items[i].Quantity {
				t.Fatalf("line %d: subtotal %d", i, l.Subtotal)
			}
			if l.Discount < 0 || l.Discount > l.Subtotal || l.Tax < 0 || l.TaxIncluded > l.Subtotal-l.Discount {
				t.Fatalf("line %d is out of bounds: %+v", i, l)
			}
		}
		got := q.Totals
		if got.Total != got.Subtotal-got.Discount+got.Tax+got.Shipping || got.Total < 0 {
			t.Fatalf("total is not its parts: %+v", got)
		}
		if lines != got.Subtotal || discounts != got.Discount || lineTax > got.Tax || lineIncluded > got.TaxIncluded {
			t.Fatalf("lines %d, discounts %d, tax %d, included %d against %+v", lines, discounts, lineTax, lineIncluded, got)
		}
		if mode == pricing.Gross && got.Tax != 0 || mode == pricing.Net && got.TaxIncluded != 0 {
			t.Fatalf("mode %s: %+v", mode, got)
		}
		var traced int64
		for _, s := range q.Trace {
			if s.Kind == "price" || s.Kind == "shipping" || s.Kind == "tax" && !s.Included || s.Kind == "promotion" && s.Line == "" {
				traced += s.Amount
			}
		}
		if traced != got.Total {
			t.Fatalf("the trace leads to %d, the total is %d: %+v", traced, got.Total, q.Trace)
		}
	})
}

// The same request always costs the same, and the order of coupons is the shopper's.
func TestPricingIsDeterministic(t *testing.T) {
	t.Parallel()
	r := rules(t, pricing.Net)
	in := pricing.Request{Currency: "EUR", Country: "DE", Coupons: []string{"TEN", "FIVER"}, Now: noon.Add(-time.Hour),
		Items: []pricing.Item{item("a", 333, 1, ""), item("b", 333, 1, ""), item("c", 334, 1, "reduced")}}
	first, err := r.Price(in)
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		again, err := r.Price(in)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first, again); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestOffers(t *testing.T) {
	t.Parallel()
	r := rules(t, pricing.Gross)
	for _, c := range []struct {
		currency, country string
		goods             int64
		want              []pricing.Offer
	}{
		{"EUR", "DE", 100, []pricing.Offer{{"standard", "Standard", 490}, {"express", "Express", 1290}}},
		{"EUR", "US", 5000, []pricing.Offer{{"standard", "Standard", 0}}},
		{"GBP", "GB", 100, []pricing.Offer{{"express", "Express", 1190}}},
		{"GBP", "US", 100, nil},
	} {
		if diff := cmp.Diff(c.want, r.Offers(c.currency, c.country, c.goods)); diff != "" {
			t.Errorf("offers in %s to %s (-want +got):\n%s", c.currency, c.country, diff)
		}
	}
}
