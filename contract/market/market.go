// Package market says who takes payments where. A market is the country of the payer's address and the currency that is paid
// in. The order service refuses by these rules what the payment service would refuse later, so both read the same ones.
package market

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
)

// Rule offers providers in markets. Amounts are in major units by currency, for example EUR: 4.90.
type Rule struct {
	Countries  []string          `conf:"countries" doc:"countries of the payer's address (ISO 3166-1 alpha-2); none means all"`
	Currencies []string          `conf:"currencies" doc:"currencies that are paid in (ISO 4217); none means all"`
	Providers  []string          `conf:"providers" doc:"who is offered there, the preferred one first: sandbox, stripe, paypal"`
	Minimum    map[string]string `conf:"minimum" doc:"the least that they are asked for, by currency"`
	Maximum    map[string]string `conf:"maximum" doc:"the most that they are asked for, by currency"`
}

// Markets are the rules in their order. Nil offers everybody everywhere.
type Markets struct{ rules []rule }

type rule struct {
	countries, currencies, providers []string
	minimum, maximum                 map[string]int64
}

// New reads the rules, or says all that is wrong with them. Without rules everybody is offered everywhere; with some, only what
// a rule names is.
func New(rules []Rule) (*Markets, error) {
	if len(rules) == 0 {
		return nil, nil
	}
	m := &Markets{rules: make([]rule, len(rules))}
	var wrong []error
	for i := range rules {
		r := &rules[i]
		note := func(bad bool, format string, args ...any) {
			if bad {
				wrong = append(wrong, fmt.Errorf("markets[%d]: "+format, append([]any{i}, args...)...))
			}
		}
		out := rule{countries: named(r.Countries), currencies: named(r.Currencies), providers: named(r.Providers)}
		note(len(out.providers) == 0, "providers: name at least one")
		for _, c := range out.countries {
			note(!capitals(c, 2), "countries are ISO 3166-1 codes of two capitals such as DE")
		}
		for _, c := range out.currencies {
			_, known := money.Exponent(c)
			note(!known, "currencies are ISO 4217 codes such as EUR")
		}
		var err error
		out.minimum, err = amounts(r.Minimum)
		note(err != nil, "minimum: %w", err)
		out.maximum, err = amounts(r.Maximum)
		note(err != nil, "maximum: %w", err)
		for currency, most := range out.maximum {
			note(most < out.minimum[currency], "the maximum in %s is below the minimum", currency)
		}
		m.rules[i] = out
	}
	return m, errors.Join(wrong...)
}

// Providers lists all that the rules name.
func (m *Markets) Providers() (out []string) {
	if m == nil {
		return nil
	}
	for i := range m.rules {
		out = append(out, m.rules[i].providers...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Offered lists which of the named providers are offered for an amount in a country, the preferred one first. No country
// stands for any, and an amount of 0 for any amount of its currency.
func (m *Markets) Offered(all []string, country string, amount money.Money) []string {
	if m == nil {
		return all
	}
	var out []string
	for i := range m.rules {
		r := &m.rules[i]
		if !r.covers(country, amount.Currency) || !amount.IsZero() && r.bounds(amount) != within {
			continue
		}
		for _, name := range r.providers {
			if slices.Contains(all, name) && !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return out
}

// Check refuses a provider that is not offered for an amount in a country, at the field of the request that names it. No
// country stands for any.
func (m *Markets) Check(provider, country string, amount money.Money, pointer string) error {
	if m == nil {
		return nil
	}
	nearest := elsewhere
	for i := range m.rules {
		if r := &m.rules[i]; slices.Contains(r.providers, provider) && r.covers(country, amount.Currency) {
			nearest = max(nearest, r.bounds(amount))
		}
	}
	switch nearest {
	case within:
		return nil
	case below:
		return fault.New(problem.AmountTooSmall, "The amount is below what this way of paying is offered for. Choose another one.").
			At(pointer, string(problem.AmountTooSmall), "is not offered for so little")
	case above:
		return fault.New(problem.AmountTooLarge, "The amount is above what this way of paying is offered for. Choose another one.").
			At(pointer, string(problem.AmountTooLarge), "is not offered for so much")
	default:
		return fault.New(problem.PaymentMethodUnavailable, "This way of paying is not offered in the country of the address and the currency. Choose another one.").
			At(pointer, "market", "is not offered in this country and currency")
	}
}

func (r *rule) covers(country, currency string) bool {
	return (len(r.countries) == 0 || country == "" || slices.Contains(r.countries, country)) &&
		(len(r.currencies) == 0 || slices.Contains(r.currencies, currency))
}

// position is where an amount lies for a rule, the most useful to be told of last.
type position int

const (
	elsewhere position = iota
	above
	below
	within
)

func (r *rule) bounds(amount money.Money) position {
	if amount.Amount < r.minimum[amount.Currency] {
		return below
	}
	if most, bounded := r.maximum[amount.Currency]; bounded && amount.Amount > most {
		return above
	}
	return within
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

func capitals(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// named leaves out empty names.
func named(list []string) (out []string) {
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
