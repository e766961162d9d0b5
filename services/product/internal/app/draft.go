package app

import (
	"slices"
	"strings"

	"emporium/services/product/internal/catalog"
)

// Draft is what a caller says about a product. Zero values say nothing: a new product has none of it, a known one keeps
// what it has.
type Draft struct {
	Slug, Name, Description, Brand, TaxClass string
	Status                                   catalog.Status
	CategoryIDs                              []string
	// CategoryPaths are names from the top of the tree; what is missing of the tree is made.
	CategoryPaths [][]string
	Attributes    map[string]string
	Images        []catalog.Image
	Options       []catalog.Option
	// Variants are all variants of the product. One without prices keeps those it has.
	Variants []catalog.Variant
}

// plain returns the draft with the names that products are found by as they are kept: without blanks at their ends.
func (d Draft) plain() Draft {
	d.Slug = strings.TrimSpace(d.Slug)
	d.Variants = slices.Clone(d.Variants)
	for i := range d.Variants {
		d.Variants[i].SKU = strings.TrimSpace(d.Variants[i].SKU)
	}
	return d
}

// onto returns the content that the draft makes of a product's; old is empty for a new one. Categories are given apart,
// because paths must be resolved.
func (d Draft) onto(old catalog.Content, categories []string) catalog.Content {
	c := old
	keep := func(target *string, value string) {
		if value != "" {
			*target = value
		}
	}
	keep(&c.Slug, d.Slug)
	keep(&c.Name, d.Name)
	keep(&c.Description, d.Description)
	keep(&c.Brand, d.Brand)
	keep(&c.TaxClass, d.TaxClass)
	if d.Status != "" {
		c.Status = d.Status
	}
	if categories != nil {
		c.CategoryIDs = categories
	}
	if d.Attributes != nil {
		c.Attributes = d.Attributes
	}
	if d.Images != nil {
		c.Images = d.Images
	}
	if d.Options != nil {
		c.Options = d.Options
	}
	if d.Variants == nil {
		return c
	}
	known := make(map[string]catalog.Variant, len(old.Variants))
	for _, v := range old.Variants {
		known[v.SKU] = v
	}
	if d.Options == nil && len(d.Variants) > 0 && len(d.Variants[0].Options) == 0 {
		c.Options = nil
	}
	c.Variants = make([]catalog.Variant, len(d.Variants))
	for i, v := range d.Variants {
		was := known[v.SKU]
		if v.Prices == nil {
			v.Prices = was.Prices
		}
		if v.WeightGrams == 0 {
			v.WeightGrams = was.WeightGrams
		}
		c.Variants[i] = v
	}
	return c
}
