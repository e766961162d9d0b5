package catalog

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"emporium/kit/money"
)

// Content is what staff says about a product: all that can be edited, and nothing that the system keeps itself.
type Content struct {
	// Slug is the product's name in an address: lower-case ASCII letters, digits and single hyphens.
	Slug        string
	Name        string
	Description string
	Brand       string
	Status      Status
	// TaxClass names the rate that the product is taxed by, such as "reduced"; empty is the shop's standard class.
	TaxClass string
	// CategoryIDs are the categories the product stands in itself, without their ancestors, sorted.
	CategoryIDs []string
	// Attributes are facts for people and facets, such as "material": "wool".
	Attributes map[string]string
	Images     []Image
	// Options are what a shopper chooses between, in the order to ask. A product without options has one variant.
	Options  []Option
	Variants []Variant
}

// Image is a picture of the product, kept elsewhere.
type Image struct {
	URL string
	Alt string
}

// Option is one choice, such as Size, with its values in the order to show.
type Option struct {
	Name   string
	Values []string
}

// Variant is what is sold: it has the SKU by which stock, carts and orders know it.
type Variant struct {
	// ID is var_…; empty in content that is new.
	ID string
	// SKU is unique in the shop and never changes.
	SKU string
	// Options has a value for each of the product's options.
	Options map[string]string
	// Prices has at most one price per currency, sorted by currency. A variant without a price is not for sale.
	Prices []money.Money
	// WeightGrams is 0 when unknown.
	WeightGrams int
}

// Price returns the variant's price in the currency.
func (v Variant) Price(currency string) (money.Money, bool) {
	for _, p := range v.Prices {
		if p.Currency == currency {
			return p, true
		}
	}
	return money.Money{}, false
}

// Normal brings content into its one form: trimmed, sorted, without empty collections or doubled categories, so that
// content that means the same compares as the same.
func (c Content) Normal() Content {
	c = c.clone()
	c.Slug = strings.TrimSpace(c.Slug)
	c.Name = strings.TrimSpace(c.Name)
	c.Description = strings.TrimSpace(c.Description)
	c.Brand = strings.TrimSpace(c.Brand)
	c.TaxClass = strings.TrimSpace(c.TaxClass)
	if c.Status == "" {
		c.Status = Draft
	}
	slices.Sort(c.CategoryIDs)
	c.CategoryIDs = slices.Compact(c.CategoryIDs)
	c.Attributes = trimmed(c.Attributes)
	for i := range c.Options {
		c.Options[i].Name = strings.TrimSpace(c.Options[i].Name)
		for j := range c.Options[i].Values {
			c.Options[i].Values[j] = strings.TrimSpace(c.Options[i].Values[j])
		}
	}
	for i := range c.Variants {
		v := &c.Variants[i]
		v.SKU = strings.TrimSpace(v.SKU)
		v.Options = trimmed(v.Options)
		slices.SortStableFunc(v.Prices, func(a, b money.Money) int { return cmp.Compare(a.Currency, b.Currency) })
	}
	return c
}

func trimmed(m map[string]string) map[string]string {
	if len(m) == 0 {
		return nil
	}
	out := make(map[string]string, len(m))
	for k, v := range m {
		out[strings.TrimSpace(k)] = strings.TrimSpace(v)
	}
	return out
}

// equal compares content in normal form. A variant without an id differs from every variant that has one.
func (c Content) equal(o Content) bool {
	return c.Slug == o.Slug && c.Name == o.Name && c.Description == o.Description && c.Brand == o.Brand &&
		c.Status == o.Status && c.TaxClass == o.TaxClass && slices.Equal(c.CategoryIDs, o.CategoryIDs) && maps.Equal(c.Attributes, o.Attributes) &&
		slices.Equal(c.Images, o.Images) &&
		slices.EqualFunc(c.Options, o.Options, func(a, b Option) bool {
			return a.Name == b.Name && slices.Equal(a.Values, b.Values)
		}) &&
		slices.EqualFunc(c.Variants, o.Variants, func(a, b Variant) bool {
			return a.ID == b.ID && a.SKU == b.SKU && a.WeightGrams == b.WeightGrams &&
				maps.Equal(a.Options, b.Options) && slices.Equal(a.Prices, b.Prices)
		})
}
