package app

import (
	contract "emporium/contract/event"
	"emporium/kit/money"
	"emporium/services/product/internal/catalog"
)

// toContract is a product as other services keep a view of it.
func toContract(r *catalog.Record) contract.Product {
	out := contract.Product{
		ID: r.ID, Slug: r.Slug, Name: r.Name, Brand: r.Brand, Status: string(r.Status), CategoryIDs: r.CategoryIDs,
		TaxClass: r.TaxClass, Variants: make([]contract.Variant, len(r.Variants)), Version: r.Version,
	}
	for i, v := range r.Variants {
		prices := v.Prices
		if prices == nil {
			prices = []money.Money{}
		}
		out.Variants[i] = contract.Variant{ID: v.ID, SKU: v.SKU, Options: v.Options, Prices: prices}
	}
	return out
}
