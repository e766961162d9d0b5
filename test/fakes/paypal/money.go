package paypal

import (
	"net/http"
	"strconv"
	"strings"
)

// amount is an amount of money as PayPal writes it.
type amount struct {
	Currency string `json:"currency_code"`
	Value    string `json:"value"`
}

// takes lists the currencies that PayPal takes, with whether they have decimals.
var takes = map[string]bool{
	"AUD": true, "BRL": true, "CAD": true, "CNY": true, "CZK": true, "DKK": true, "EUR": true, "HKD": true, "HUF": false, "ILS": true,
	"JPY": false, "MYR": true, "MXN": true, "TWD": false, "NZD": true, "NOK": true, "PHP": true, "PLN": true, "GBP": true, "SGD": true,
	"SEK": true, "CHF": true, "THB": true, "USD": true,
}

// minor returns the amount in the smallest units that PayPal uses for the currency.
func (a amount) minor() (int64, *problem) {
	decimals, ok := takes[a.Currency]
	if !ok {
		return 0, unprocessable("INVALID_CURRENCY_CODE", "Currency code is invalid or is not currently supported.")
	}
	whole, fraction, dotted := strings.Cut(a.Value, ".")
	if dotted && !decimals {
		return 0, unprocessable("DECIMALS_NOT_SUPPORTED", "Currency does not support decimals.")
	}
	if len(fraction) > 2 {
		return 0, unprocessable("DECIMAL_PRECISION", "If the currency supports decimals, only two decimal place precision is supported.")
	}
	if decimals {
		whole += (fraction + "00")[:2]
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, refuse(http.StatusBadRequest, "INVALID_PARAMETER_SYNTAX", "The value of a field does not conform to the expected format.")
	}
	if n <= 0 {
		return 0, unprocessable("CANNOT_BE_ZERO_OR_NEGATIVE", "Must be greater than zero. If the currency supports decimals, only two decimal place precision is supported.")
	}
	return n, nil
}

// show writes minor units as PayPal does.
func show(n int64, currency string) amount {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	if !takes[currency] {
		return amount{currency, sign + strconv.FormatInt(n, 10)}
	}
	cents := strconv.FormatInt(n%100, 10)
	if n%100 < 10 {
		cents = "0" + cents
	}
	return amount{currency, sign + strconv.FormatInt(n/100, 10) + "." + cents}
}

// feeOf is what PayPal keeps of a payment: 2.49 % and 35 minor units, never more than the payment.
func feeOf(n int64) int64 { return min(n, (n*249+5000)/10000+35) }
