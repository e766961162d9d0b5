package stripe

import (
	"fmt"
	"strings"
)

// Stripe's rules of amounts, written down here once more so that an adapter's own table is held against another one.
var (
	zeroDecimal  = set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf")
	threeDecimal = set("bhd jod kwd omr tnd")
	wholeUnits   = set("isk ugx")
	minimums     = map[string]int64{
		"usd": 50, "aed": 200, "aud": 50, "bgn": 100, "brl": 50, "cad": 50, "chf": 50, "czk": 1500, "dkk": 250, "eur": 50, "gbp": 30,
		"hkd": 400, "huf": 17500, "inr": 50, "jpy": 50, "mxn": 1000, "myr": 200, "nok": 300, "nzd": 50, "pln": 200, "ron": 200, "sek": 300,
		"sgd": 50, "thb": 1000,
	}
	others = set("twd krw ils zar try cop clp ars pen php idr vnd")
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	word := ""
	for _, r := range words + " " {
		if r != ' ' {
			word += string(r)
			continue
		}
		out[word], word = true, ""
	}
	return out
}

func checkAmount(amount int64, currency string) *failure {
	minimum, known := minimums[currency]
	if !known && !zeroDecimal[currency] && !threeDecimal[currency] && !wholeUnits[currency] && !others[currency] {
		return invalid("currency", "", "Invalid currency: "+currency+".")
	}
	if amount < 1 {
		return invalid("amount", "parameter_invalid_integer", "This value must be greater than or equal to 1.")
	}
	if amount < minimum {
		return invalid("amount", "amount_too_small", fmt.Sprintf("Amount must be at least %d %s", minimum, currency))
	}
	if amount > 99999999 && !zeroDecimal[currency] {
		return invalid("amount", "amount_too_large", "Amount must be no more than 999,999.99")
	}
	return checkDecimals(amount, currency, "amount")
}

func checkDecimals(amount int64, currency, param string) *failure {
	if threeDecimal[currency] && amount%10 != 0 || wholeUnits[currency] && amount%100 != 0 {
		return invalid(param, "", "Invalid amount: its last digits must be 0 in "+currency+".")
	}
	return nil
}

// price writes an amount for people.
func price(amount int64, currency string) string {
	code := strings.ToUpper(currency)
	switch {
	case zeroDecimal[currency]:
		return fmt.Sprintf("%d %s", amount, code)
	case threeDecimal[currency]:
		return fmt.Sprintf("%d.%03d %s", amount/1000, amount%1000, code)
	}
	return fmt.Sprintf("%d.%02d %s", amount/100, amount%100, code)
}
