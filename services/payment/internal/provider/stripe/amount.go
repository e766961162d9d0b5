package stripe

import (
	"cmp"
	"strings"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
)

// rule is how Stripe counts a currency.
type rule struct {
	// exponent is the number of decimals in Stripe's amounts.
	exponent int
	// step is what every amount is a multiple of.
	step int64
	// least is the smallest amount that is charged, in Stripe's units; 1 where Stripe names none.
	least int64
}

// maxAmount is the largest amount that Stripe takes: eight digits.
const maxAmount = 99_999_999

// The currencies that are no plain two-decimal ones at Stripe.
const (
	zeroDecimals  = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF"
	threeDecimals = "BHD JOD KWD OMR TND" // the last digit must be 0
	wholeUnits    = "ISK UGX"             // two decimals that must be 00
	notTaken      = "BOV BTN CHE CHW CLF COU CUC CUP ERN GHS IQD IRR KPW LYD MXV SDG SSP SVC SYP USN UYI UYW VED VES ZWG ZWL"
)

// least are the smallest amounts in Stripe's units.
var least = map[string]int64{
	"AED": 200, "AUD": 50, "BGN": 100, "BRL": 50, "CAD": 50, "CHF": 50, "CZK": 1500, "DKK": 250, "EUR": 50, "GBP": 30, "HKD": 400,
	"HUF": 17500, "INR": 50, "JPY": 50, "MXN": 1000, "MYR": 200, "NOK": 300, "NZD": 50, "PLN": 200, "RON": 200, "SEK": 300, "SGD": 50,
	"THB": 1000, "USD": 50,
}

var special = func() map[string]rule {
	m := map[string]rule{}
	for code := range strings.FieldsSeq(zeroDecimals) {
		m[code] = rule{exponent: 0, step: 1}
	}
	for code := range strings.FieldsSeq(threeDecimals) {
		m[code] = rule{exponent: 3, step: 10}
	}
	for code := range strings.FieldsSeq(wholeUnits) {
		m[code] = rule{exponent: 2, step: 100}
	}
	for code := range strings.FieldsSeq(notTaken) {
		m[code] = rule{}
	}
	return m
}()

// rules returns how Stripe counts a currency; ok is false when it does not take it.
func rules(currency string) (r rule, ok bool) {
	r, named := special[currency]
	switch exponent, known := money.Exponent(currency); {
	case !known, named && r.step == 0:
		return rule{}, false
	case !named && exponent != 2:
		return rule{}, false
	case !named:
		r = rule{exponent: 2, step: 1}
	}
	r.least = max(least[currency], 1)
	return r, true
}

// toStripe converts an amount into Stripe's units. The smallest amount holds for charges alone. The error is a
// *fault.Error that says what is wrong with it.
func toStripe(m money.Money, charge bool) (int64, error) {
	r, ok := rules(m.Currency)
	if !ok {
		return 0, refuse(problem.PaymentMethodUnavailable, "currency_not_supported", "Stripe does not take this currency.")
	}
	own, _ := money.Exponent(m.Currency)
	n, exact := shift(m.Amount, r.exponent-own)
	switch {
	case m.Amount < 0:
		return 0, refuse(fault.Invalid, "amount_negative", "The amount is negative.")
	case !exact || n%r.step != 0:
		return 0, refuse(problem.DecimalsNotSupported, "", "Stripe does not take this many decimals in this currency: round the amount.")
	case charge && n < r.least:
		return 0, refuse(problem.AmountTooSmall, "", "The amount is below the smallest that Stripe charges in this currency.")
	case n > maxAmount:
		return 0, refuse(problem.AmountTooLarge, "", "The amount is above the largest that Stripe charges.")
	}
	return n, nil
}

// fromStripe converts an amount of Stripe's. What is no currency of ours stays in Stripe's units, and equals nothing that
// we have asked for.
func fromStripe(n int64, currency string) money.Money {
	code := strings.ToUpper(currency)
	own, known := money.Exponent(code)
	r, taken := rules(code)
	if !known || !taken {
		return money.New(n, code)
	}
	// Both directions are exact for what Stripe allows; a remainder would be one of Stripe's and is cut off.
	m, _ := shift(n, own-r.exponent)
	return money.New(m, code)
}

// shift multiplies by ten to the power of by, and reports whether nothing was lost.
func shift(n int64, by int) (int64, bool) {
	exact := true
	for ; by > 0; by-- {
		if n > maxAmount*1000 || n < -maxAmount*1000 {
			return n, false
		}
		n *= 10
	}
	for ; by < 0; by++ {
		exact = exact && n%10 == 0
		n /= 10
	}
	return n, exact
}

// refuse says why an amount is not taken: detail where it is more than code.
func refuse(code fault.Code, detail, message string) error {
	f := fault.New(code, message)
	f.Details = []fault.Detail{{Pointer: "/amount", Code: cmp.Or(detail, string(code)), Message: message}}
	return f
}
