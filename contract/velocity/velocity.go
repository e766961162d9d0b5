// Package velocity names those who try to pay, so that whoever tries cards can be refused before anybody is asked. The payment
// service counts what providers decline and tells of whom it takes no more; the order service, which has the shopper before it,
// refuses by the same names.
package velocity

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Kinds of marks, in the order in which they are looked at.
const (
	Customer = "customer"
	Email    = "email"
	Cart     = "cart"
	// Method is a way to pay that is one shopper's own, as a provider's token is.
	Method = "method"
	// Network is that of the shopper's address.
	Network = "network"
	// Card is a card as its provider knows it, after an attempt. It stands in no request.
	Card = "card"
)

// Payer is who tries to pay, as far as it is known.
type Payer struct{ CustomerID, Email, CartID, Network string }

// Marks are what the payer's attempts are counted by. They name nobody to who reads them, and are the same in every process.
func (p Payer) Marks() []string {
	var out []string
	for _, m := range []string{Mark(Customer, p.CustomerID), Mark(Email, strings.ToLower(strings.TrimSpace(p.Email))), Mark(Cart, p.CartID), Mark(Network, p.Network)} {
		if m != "" {
			out = append(out, m)
		}
	}
	return out
}

// Mark is a value of a kind as it is counted; empty for no value.
func Mark(kind, value string) string {
	if value == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(kind + ":" + value))
	return kind + ":" + hex.EncodeToString(sum[:8])
}

// MethodMark is the mark of a way to pay.
func MethodMark(provider, method string) string { return Mark(Method, provider+" "+method) }

// KindOf returns the kind of a mark.
func KindOf(mark string) string {
	kind, _, _ := strings.Cut(mark, ":")
	return kind
}

// Any is the key in the shared cache that is there while anybody is refused, so that a shop without such people asks once.
const Any = "velocity:v1:any"

// Key is where the cache holds until when a mark is refused, as seconds since 1970.
func Key(mark string) string { return "velocity:v1:" + mark }
