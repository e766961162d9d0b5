package order

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"emporium/contract/market"
	"emporium/kit/country"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/pricing"
)

// Config is what can be set of the order service. The zero value of a list takes the built-in rules.
type Config struct {
	Database        string           `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a SQLite file in data_dir"`
	ReservationWait time.Duration    `conf:"reservation_wait" default:"15m" min:"1s" doc:"how long an order waits for its stock before it expires"`
	PaymentWait     time.Duration    `conf:"payment_wait" default:"30m" min:"1s" doc:"how long an order with stock waits for its payment before it expires"`
	PaymentSettling time.Duration    `conf:"payment_settling" default:"24h" min:"1s" doc:"how long after that payment may take to find out what became of an attempt, before the order expires and a late payment is given back"`
	RepaymentWait   time.Duration    `conf:"repayment_wait" default:"72h" doc:"how long a confirmed order whose authorisation has lapsed waits for a new payment; 0 cancels it"`
	ExpiryInterval  time.Duration    `conf:"expiry_interval" default:"5s" min:"10ms" doc:"how often orders past their deadline are looked for"`
	MaxWait         time.Duration    `conf:"max_wait" default:"30s" max:"1m" doc:"how long Prefer: wait may hold the answer to a placement"`
	CartRetention   time.Duration    `conf:"cart_retention" default:"2160h" min:"1m" doc:"how long a cart that nobody touches is kept"`
	ReturnWindow    time.Duration    `conf:"return_window" default:"720h" doc:"how long after the last parcel's delivery customers may ask to return what they got; 0 is for ever, and staff always may"`
	PriceMode       string           `conf:"price_mode" default:"gross" oneof:"gross,net" doc:"whether prices include tax (gross) or tax is added (net)"`
	HomeCountry     string           `conf:"home_country" doc:"country whose taxes are assumed until a shopper names one (ISO 3166-1 alpha-2); empty assumes none"`
	Taxes           []TaxConfig      `conf:"taxes" doc:"tax rates by country and class; none takes the built-in table"`
	Shipping        []ShippingConfig `conf:"shipping" doc:"shipping methods; none takes the built-in ones"`
	Coupons         []CouponConfig   `conf:"coupons" doc:"coupons"`
	TrustedProxies  []string         `conf:"trusted_proxies" default:"127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7" doc:"addresses and networks of the gateways whose X-Forwarded-For is believed, for limits only"`
	// Markets say who takes payments where; the host sets them to what payment goes by.
	Markets []market.Rule `conf:"-"`
}

// TaxConfig is one tax rate.
type TaxConfig struct {
	Country string `conf:"country" min:"2" max:"2" doc:"ISO 3166-1 alpha-2"`
	Class   string `conf:"class" default:"standard" doc:"tax class of products"`
	Rate    string `conf:"rate" min:"1" doc:"in percent, for example 19 or 8.875"`
}

// ShippingConfig is one shipping method. Amounts are in major units by currency, for example EUR: 4.90.
type ShippingConfig struct {
	Code      string            `conf:"code" min:"1" max:"64" doc:"what shoppers choose it by"`
	Name      string            `conf:"name" min:"1" doc:"what shoppers read"`
	Prices    map[string]string `conf:"prices" min:"1" doc:"price by currency"`
	FreeFrom  map[string]string `conf:"free_from" doc:"what the goods must cost to be sent for nothing, by currency"`
	Countries []string          `conf:"countries" doc:"countries served; none means all"`
	TaxClass  string            `conf:"tax_class" doc:"tax class of the transport"`
}

// CouponConfig is one coupon. It takes a percentage or amounts off, sends for nothing, or several of these.
type CouponConfig struct {
	Code         string            `conf:"code" min:"1" max:"40" doc:"what shoppers type, in any case"`
	Percent      string            `conf:"percent" doc:"percentage taken off, for example 10"`
	Amounts      map[string]string `conf:"amounts" doc:"amount taken off by currency"`
	FreeShipping bool              `conf:"free_shipping" doc:"send for nothing"`
	Minimum      map[string]string `conf:"minimum" doc:"what the goods must cost at least, by currency"`
	Starts       string            `conf:"starts" doc:"RFC 3339 time from which it is valid"`
	Ends         string            `conf:"ends" doc:"RFC 3339 time at which it is over"`
	Limit        int64             `conf:"limit" default:"0" min:"0" doc:"how many orders may use it in all, counted since a limit was first set; those that were cancelled unpaid, or by the shop, do not count; 0 for no limit"`
	PerCustomer  int64             `conf:"limit_per_customer" default:"0" min:"0" doc:"how many orders one customer, or one email address, may use it for; 0 for no limit"`
}

// defaultShipping serves the world in the three currencies of the sample catalogue.
func defaultShipping() []ShippingConfig {
	return []ShippingConfig{
		{Code: "standard", Name: "Standard", Prices: map[string]string{"EUR": "4.90", "GBP": "3.90", "USD": "5.90"},
			FreeFrom: map[string]string{"EUR": "50.00", "GBP": "40.00", "USD": "60.00"}},
		{Code: "express", Name: "Express", Prices: map[string]string{"EUR": "12.90", "GBP": "9.90", "USD": "14.90"}},
	}
}

// defaultTaxes are the standard and reduced rates of some countries, as of 2026. A shop sets its own.
func defaultTaxes() []TaxConfig {
	var out []TaxConfig
	for code, rates := range map[string][2]string{
		"AT": {"20", "10"}, "BE": {"21", "6"}, "CH": {"8.1", "2.6"}, "DE": {"19", "7"}, "DK": {"25", "25"}, "ES": {"21", "10"},
		"FI": {"25.5", "13.5"}, "FR": {"20", "5.5"}, "GB": {"20", "5"}, "IE": {"23", "13.5"}, "IT": {"22", "10"}, "LU": {"17", "8"},
		"NL": {"21", "9"}, "PL": {"23", "8"}, "PT": {"23", "6"}, "SE": {"25", "12"},
	} {
		out = append(out, TaxConfig{code, pricing.StandardClass, rates[0]}, TaxConfig{code, "reduced", rates[1]})
	}
	return out
}

// rules makes the rules of pricing, or says all that is wrong with the configuration.
func (c Config) rules() (*pricing.Rules, error) {
	if len(c.Shipping) == 0 {
		c.Shipping = defaultShipping()
	}
	if len(c.Taxes) == 0 {
		c.Taxes = defaultTaxes()
	}
	var errs []error
	note := func(err error, format string, args ...any) {
		if err != nil {
			errs = append(errs, fmt.Errorf(fmt.Sprintf(format, args...)+": %w", err))
		}
	}
	o := pricing.Options{Mode: pricing.Mode(c.PriceMode), Taxes: pricing.Taxes{Home: c.HomeCountry, Rates: map[string]map[string]money.Rate{}}}
	known := func(where, code string) {
		if !country.Known(code) {
			errs = append(errs, fmt.Errorf("%s: countries are ISO 3166-1 codes of two capitals such as DE", where))
		}
	}
	if c.HomeCountry != "" {
		known("home_country", c.HomeCountry)
	}
	for _, t := range c.Taxes {
		known("tax "+t.Country+"/"+t.Class, t.Country)
		rate, err := percentage(t.Rate)
		note(err, "tax %s/%s", t.Country, t.Class)
		if o.Taxes.Rates[t.Country] == nil {
			o.Taxes.Rates[t.Country] = map[string]money.Rate{}
		}
		o.Taxes.Rates[t.Country][t.Class] = rate
	}
	for _, s := range c.Shipping {
		for _, code := range s.Countries {
			known("shipping method "+s.Code, code)
		}
		prices, err := amounts(s.Prices)
		note(err, "shipping method %s: prices", s.Code)
		free, err := amounts(s.FreeFrom)
		note(err, "shipping method %s: free_from", s.Code)
		o.Shipping = append(o.Shipping, pricing.ShippingMethod{Code: s.Code, Name: s.Name, Prices: prices, FreeFrom: free,
			Countries: s.Countries, TaxClass: s.TaxClass})
	}
	var promotions []pricing.Promotion
	for _, c := range c.Coupons {
		p, err := c.promotion()
		note(err, "coupon %s", c.Code)
		promotions = append(promotions, p)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	coupons, err := pricing.NewCoupons(promotions)
	if err != nil {
		return nil, err
	}
	o.Promotions = coupons
	return pricing.New(o)
}

func (c CouponConfig) promotion() (p pricing.Promotion, err error) {
	p = pricing.Promotion{Code: cart.NormalizeCoupon(c.Code), FreeShipping: c.FreeShipping,
		Limit: pricing.Limit{Total: c.Limit, PerCustomer: c.PerCustomer}}
	var errs [5]error
	if c.Percent != "" {
		p.Rate, errs[0] = percentage(c.Percent)
	}
	p.Amounts, errs[1] = amounts(c.Amounts)
	p.Minimum, errs[2] = amounts(c.Minimum)
	p.Starts, errs[3] = moment(c.Starts)
	p.Ends, errs[4] = moment(c.Ends)
	return p, errors.Join(errs[:]...)
}

func moment(text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return t, errors.New("times are written like 2026-12-31T23:59:59Z")
	}
	return t, nil
}

func amounts(texts map[string]string) (map[string]int64, error) {
	out := make(map[string]int64, len(texts))
	for currency, text := range texts {
		m, err := money.Parse(text, currency)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", currency, err)
		}
		out[currency] = m.Amount
	}
	return out, nil
}

// percentage reads a percentage with at most four decimals, the precision of money.Rate.
func percentage(text string) (money.Rate, error) {
	whole, fraction, _ := strings.Cut(strings.TrimSuffix(strings.TrimSpace(text), "%"), ".")
	digits := whole + (fraction + "0000")[:4]
	var rate int64
	for _, d := range []byte(digits) {
		if d < '0' || d > '9' || rate > int64(money.Whole) {
			rate = -1
			break
		}
		rate = rate*10 + int64(d-'0')
	}
	if whole == "" || len(fraction) > 4 || rate < 0 || rate > int64(money.Whole) {
		return 0, errors.New("percentages are numbers from 0 to 100 with at most four decimals, such as 8.875")
	}
	return money.Rate(rate), nil
}
