package sample_test

import (
	"slices"
	"testing"

	"emporium/cmd/emporium/sample"
)

// The demo shows what a real shop has, so the sample must have all of it.
func TestProducts(t *testing.T) {
	t.Parallel()
	products, err := sample.Products()
	if err != nil {
		t.Fatal(err)
	}
	if len(products) < 55 || len(products) > 70 {
		t.Errorf("%d products, want about 60", len(products))
	}
	skus, names, several, soldOut := map[string]bool{}, map[string]bool{}, 0, 0
	for _, p := range products {
		if names[p.Name] {
			t.Errorf("%s is there twice", p.Name)
		}
		names[p.Name] = true
		if p.Brand == "" || p.Description == "" || len(p.Categories) != 1 || len(p.Attributes) == 0 {
			t.Errorf("%s lacks a brand, description, category or attribute", p.Name)
		}
		if len(p.Variants) > 1 {
			several++
		}
		choices := map[string]bool{}
		for _, v := range p.Variants {
			if v.SKU == "" || skus[v.SKU] {
				t.Errorf("%s: SKU %q is missing or there twice", p.Name, v.SKU)
			}
			skus[v.SKU] = true
			var currencies []string
			for _, price := range v.Prices {
				currencies = append(currencies, price.Currency)
				if price.Amount < 100 {
					t.Errorf("%s costs %s", v.SKU, price)
				}
			}
			if slices.Sort(currencies); !slices.Equal(currencies, []string{"EUR", "GBP", "USD"}) {
				t.Errorf("%s has prices in %v", v.SKU, currencies)
			}
			choice := ""
			for _, o := range p.Options {
				value := v.Options[o.Name]
				if !slices.Contains(o.Values, value) {
					t.Errorf("%s: %s has no value %q", v.SKU, o.Name, value)
				}
				choice += value + "|"
			}
			if choices[choice] {
				t.Errorf("%s: another variant has its options", v.SKU)
			}
			choices[choice] = true
			if *v.Stock == 0 {
				soldOut++
			}
		}
	}
	if several < 30 || soldOut == 0 {
		t.Errorf("%d products with variants, %d variants sold out; want at least 30 and 1", several, soldOut)
	}
}
