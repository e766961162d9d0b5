package api

import (
	"cmp"
	"slices"

	"emporium/kit/money"
	"emporium/services/product/internal/app"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
)

func toProduct(s *app.Shown) Product {
	r := &s.Record
	out := Product{
		ID: r.ID, Slug: r.Slug, Name: r.Name, Brand: r.Brand, CategoryIDs: list(r.CategoryIDs), Attributes: r.Attributes,
		Images: toImages(r.Images), Options: toOptions(r.Options), Prices: lowest(r.Variants), InStock: s.InStock(),
		Variants: toVariants(r.Variants, s.Available), CreatedAt: r.Created, UpdatedAt: r.Updated,
	}
	return out
}

func toProducts(shown []app.Shown) []Product {
	out := make([]Product, len(shown))
	for i := range shown {
		out[i] = toProduct(&shown[i])
	}
	return out
}

func toDetail(s *app.Shown, tree *catalog.Tree) ProductDetail {
	out := ProductDetail{Product: toProduct(s), Description: s.Description, Categories: []CategoryRef{}}
	for _, id := range s.CategoryIDs {
		if c, ok := tree.Get(id); ok {
			out.Categories = append(out.Categories, CategoryRef{ID: c.ID, Slug: c.Slug, Name: c.Name, Path: names(tree, id)})
		}
	}
	return out
}

func toAdmin(r *catalog.Record, available map[string]bool) AdminProduct {
	return AdminProduct{
		ID: r.ID, Version: r.Version, Slug: r.Slug, Name: r.Name, Description: r.Description, Brand: r.Brand,
		Status: string(r.Status), TaxClass: r.TaxClass, CategoryIDs: list(r.CategoryIDs), Attributes: r.Attributes,
		Images: toImages(r.Images), Options: toOptions(r.Options), Variants: toVariants(r.Variants, available),
		CreatedAt: r.Created, UpdatedAt: r.Updated,
	}
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func toImages(in []catalog.Image) []Image {
	out := make([]Image, len(in))
	for i, v := range in {
		out[i] = Image(v)
	}
	return out
}

func toOptions(in []catalog.Option) []Option {
	out := make([]Option, len(in))
	for i, v := range in {
		out[i] = Option(v)
	}
	return out
}

func toVariants(in []catalog.Variant, available map[string]bool) []Variant {
	out := make([]Variant, len(in))
	for i, v := range in {
		out[i] = Variant{
			ID: v.ID, SKU: v.SKU, Options: v.Options, Prices: list(v.Prices), WeightGrams: v.WeightGrams, InStock: available[v.SKU],
		}
	}
	return out
}

// lowest returns the lowest price per currency, sorted by currency.
func lowest(variants []catalog.Variant) []money.Money {
	out := []money.Money{}
	for _, v := range variants {
		for _, p := range v.Prices {
			i := slices.IndexFunc(out, func(o money.Money) bool { return o.Currency == p.Currency })
			switch {
			case i < 0:
				out = append(out, p)
			case p.Amount < out[i].Amount:
				out[i] = p
			}
		}
	}
	slices.SortFunc(out, func(a, b money.Money) int { return cmp.Compare(a.Currency, b.Currency) })
	return out
}

func names(tree *catalog.Tree, id string) []string {
	path := tree.Path(id)
	out := make([]string, len(path))
	for i, c := range path {
		out[i] = c.Name
	}
	return out
}

func toCategory(c catalog.Category, tree *catalog.Tree, counts map[string]int) Category {
	return Category{
		ID: c.ID, Slug: c.Slug, Name: c.Name, ParentID: c.ParentID, Path: names(tree, c.ID), Position: c.Position,
		ProductCount: counts[c.ID],
	}
}

func toFacets(facets []search.Facet, tree *catalog.Tree) *Facets {
	if len(facets) == 0 {
		return nil
	}
	out := &Facets{}
	for _, f := range facets {
		switch f.Name {
		case search.FacetBrand:
			out.Brand = toValues(f.Values)
		case search.FacetInStock:
			out.InStock = toValues(f.Values)
		case search.FacetCategory:
			for _, v := range f.Values {
				if c, ok := tree.Get(v.Value); ok {
					out.Category = append(out.Category, FacetCategory{ID: c.ID, Slug: c.Slug, Name: c.Name, ParentID: c.ParentID, Count: v.Count})
				}
			}
		case search.FacetPrice:
			out.Price = &FacetPrice{Currency: f.Currency, Min: f.Min, Max: f.Max, Ranges: make([]PriceRange, len(f.Ranges))}
			for i, r := range f.Ranges {
				out.Price.Ranges[i] = PriceRange(r)
			}
		default:
			if len(f.Values) == 0 {
				continue
			}
			if out.Attributes == nil {
				out.Attributes = make(map[string][]FacetValue)
			}
			out.Attributes[f.Attribute()] = toValues(f.Values)
		}
	}
	return out
}

func toValues(counts []search.Count) []FacetValue {
	out := make([]FacetValue, len(counts))
	for i, c := range counts {
		out[i] = FacetValue(c)
	}
	return out
}

func toDrafts(in []ProductInput) []app.Draft {
	out := make([]app.Draft, len(in))
	for i := range in {
		out[i] = in[i].draft()
	}
	return out
}

func (in *ProductInput) draft() app.Draft {
	return app.Draft{
		Slug: in.Slug, Name: in.Name, Description: in.Description, Brand: in.Brand, TaxClass: in.TaxClass,
		Status: catalog.Status(in.Status), CategoryIDs: in.CategoryIDs, CategoryPaths: in.CategoryPaths,
		Attributes: in.Attributes, Images: fromImages(in.Images), Options: fromOptions(in.Options),
		Variants: fromVariants(in.Variants),
	}
}

func fromImages(in []Image) []catalog.Image {
	if in == nil {
		return nil
	}
	out := make([]catalog.Image, len(in))
	for i, v := range in {
		out[i] = catalog.Image(v)
	}
	return out
}

func fromOptions(in []Option) []catalog.Option {
	if in == nil {
		return nil
	}
	out := make([]catalog.Option, len(in))
	for i, v := range in {
		out[i] = catalog.Option(v)
	}
	return out
}

func fromVariants(in []VariantInput) []catalog.Variant {
	if in == nil {
		return nil
	}
	out := make([]catalog.Variant, len(in))
	for i, v := range in {
		out[i] = catalog.Variant(v)
	}
	return out
}

func toResult(r app.Result) BatchResult {
	out := BatchResult{Outcome: string(r.Outcome), ID: r.ID, Version: r.Version}
	if r.Err != nil {
		out.Code, out.Message = string(r.Err.Code), r.Err.Message
		for _, d := range r.Err.Details {
			out.Errors = append(out.Errors, BatchError(d))
		}
	}
	return out
}
