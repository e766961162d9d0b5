// Package giftcard says what gift cards hold, as far as somebody has asked lately. The payment service has told a shopper, and so tells
// others by the cache; the order service lets an order pass that a card pays alone, although the provider beside it does not answer. It is
// a hint: how much a card pays is decided by the payment service, when it takes it.
package giftcard

import (
	"strconv"
	"strings"

	"emporium/kit/money"
)

// Key is where the cache holds what a card holds, see Balance. There is nothing when nobody has asked lately, or it has changed since.
func Key(id string) string { return "giftcard:v1:" + id }

// Balance is what stands at a key: minor units and their currency.
func Balance(m money.Money) []byte {
	return strconv.AppendInt([]byte(m.Currency+" "), m.Amount, 10)
}

// Covers reports whether a card pays all of an amount, by what stands at its key.
func Covers(value []byte, total money.Money) bool {
	currency, text, _ := strings.Cut(string(value), " ")
	held, err := strconv.ParseInt(text, 10, 64)
	return err == nil && currency == total.Currency && held >= total.Amount
}
