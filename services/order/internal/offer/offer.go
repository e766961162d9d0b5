// Package offer holds what the shop sells and at what price, as far as carts and orders need to know.
package offer

import "emporium/kit/money"

// Variant is what can be put into a cart.
type Variant struct {
	ID        string
	SKU       string
	ProductID string
	// Name is the product's.
	Name    string
	Options map[string]string
	// Prices holds one amount per currency.
	Prices   []money.Money
	TaxClass string
	// Sellable is false for what is no longer, or not yet, sold.
	Sellable bool
	// Version is the product's; of two states the higher one is newer.
	Version int64
}

// Price returns the price of one piece in a currency; ok is false where it is not sold in it.
func (v *Variant) Price(currency string) (price money.Money, ok bool) {
	for _, p := range v.Prices {
		if p.Currency == currency {
			return p, true
		}
	}
	return money.Money{}, false
}

// Product is a product's state at a version: the variants that it has, all of them.
type Product struct {
	ID      string
	Version int64
	// Variants is empty for a product that was deleted.
	Variants []Variant
}
