package paypal

import (
	"errors"
	"fmt"
	"strconv"

	"emporium/kit/money"
)

// takes lists PayPal's currencies with the decimals that it allows, which are not always those of ISO 4217.
var takes = map[string]int{
	"AUD": 2, "BRL": 2, "CAD": 2, "CNY": 2, "CZK": 2, "DKK": 2, "EUR": 2, "GBP": 2, "HKD": 2, "HUF": 0, "ILS": 2, "JPY": 0, "MXN": 2,
	"MYR": 2, "NOK": 2, "NZD": 2, "PHP": 2, "PLN": 2, "SEK": 2, "SGD": 2, "CHF": 2, "THB": 2, "TWD": 0, "USD": 2,
}

// decimals returns how many decimals PayPal allows in a currency; ok is false when it does not take it.
func decimals(currency string) (n int, ok bool) {
	n, ok = takes[currency]
	return n, ok
}

var errDecimals = errors.New("paypal: the amount has decimals that PayPal does not allow in its currency")

// amount is money as PayPal writes it.
type amount struct {
	Currency string `json:"currency_code"`
	Value    string `json:"value"`
}

// value writes our minor units as PayPal wants them: 1234 EUR cents are "12.34", 100000 HUF fillér are "1000". What would have
// to be rounded is refused, for money is rounded when it is quoted and never later.
func value(m money.Money) (amount, error) {
	n, ok := decimals(m.Currency)
	if !ok {
		return amount{}, fmt.Errorf("paypal: the currency %q is not taken", m.Currency)
	}
	exponent, _ := money.Exponent(m.Currency) // all of PayPal's are of ISO 4217
	if n == exponent {
		return amount{m.Currency, m.Decimal()}, nil
	}
	unit := int64(1)
	for range exponent - n {
		unit *= 10
	}
	if m.Amount%unit != 0 {
		return amount{}, errDecimals
	}
	return amount{m.Currency, strconv.FormatInt(m.Amount/unit, 10)}, nil
}

// money reads what PayPal wrote. Nothing is rounded.
func (a amount) money() (money.Money, error) {
	m, err := money.ParseLoose(a.Value, a.Currency) // PayPal may write "500.00" of a currency without decimals
	if err != nil {
		return money.Money{}, fmt.Errorf("paypal: read an amount: %w", err)
	}
	return m, nil
}
