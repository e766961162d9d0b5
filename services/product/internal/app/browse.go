package app

import (
	"cmp"
	"context"
	"strings"

	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
)

// Page is what a shopper finds.
type Page struct {
	Products []Shown
	// Last is the position of the last product; nil when there are no more after it.
	Last   *search.Position
	Total  int
	Facets []search.Facet
}

// Shown is a product with what is known of its stock.
type Shown struct {
	catalog.Record
	// Available has an entry for each SKU.
	Available map[string]bool
}

// InStock reports whether any variant can be sold.
func (s Shown) InStock() bool {
	for _, on := range s.Available {
		if on {
			return true
		}
	}
	return false
}

// Find answers a shopper's query. The category may be an id or a slug.
func (a *App) Find(ctx context.Context, q search.Query) (Page, error) {
	if q.Category != "" {
		// An unknown category finds nothing: links outlive categories.
		if c, ok := a.Tree().Find(q.Category); ok {
			q.Category = c.ID
		}
	}
	if q.Currency == "" && (q.PriceGTE != nil || q.PriceLTE != nil || q.Sort == search.PriceUp || q.Sort == search.PriceDown) {
		q.Currency = a.Currency()
	}
	if q.Currency == "" {
		q.FacetCurrency = a.Currency()
	}
	found, err := a.o.Index.Search(ctx, q)
	if err != nil {
		return Page{}, err
	}
	page := Page{Total: found.Total, Facets: found.Facets, Products: make([]Shown, 0, len(found.Hits))}
	records, err := a.hits(ctx, found.Hits)
	if err != nil {
		return Page{}, err
	}
	for _, h := range found.Hits {
		if r, ok := records[h.ID]; ok && r.Status == catalog.Active {
			page.Products = append(page.Products, a.show(r))
		}
	}
	if found.More {
		page.Last = &found.Hits[len(found.Hits)-1].At
	}
	return page, nil
}

// Currency is the shop's main currency.
func (a *App) Currency() string { return cmp.Or(a.o.Currency, a.o.Index.MainCurrency()) }

// hits returns the products of hits, from memory where it is as new as the index.
func (a *App) hits(ctx context.Context, hits []search.Hit) (map[string]catalog.Record, error) {
	out := make(map[string]catalog.Record, len(hits))
	var missing []string
	for _, h := range hits {
		if r, ok := a.records.GetIfPresent(h.ID); ok && r.Version >= h.Version {
			out[h.ID] = r
		} else {
			missing = append(missing, h.ID)
		}
	}
	if len(missing) == 0 {
		return out, nil
	}
	read, err := a.o.Store.Products(ctx, missing)
	if err != nil {
		return nil, err
	}
	for id, r := range read {
		a.records.Set(id, r)
		out[id] = r
	}
	return out, nil
}

func (a *App) show(r catalog.Record) Shown { return Shown{Record: r, Available: a.Available(&r)} }

// Available reports of each SKU of a product whether it is in stock.
func (a *App) Available(r *catalog.Record) map[string]bool {
	skus := make([]string, len(r.Variants))
	for i, v := range r.Variants {
		skus[i] = v.SKU
	}
	return a.feed.available(skus)
}

// Show returns an active product by id or slug, as shoppers see it.
func (a *App) Show(ctx context.Context, idOrSlug string) (Shown, error) {
	r, err := a.Get(ctx, idOrSlug)
	if err != nil {
		return Shown{}, err
	}
	if r.Status != catalog.Active {
		return Shown{}, notFound()
	}
	return a.show(r), nil
}

// Suggestions are offered while a shopper types.
type Suggestions struct {
	Products   []Shown
	Brands     []search.Count
	Categories []catalog.Category
}

// Suggest returns products, brands and categories whose names have words that begin as the text does.
func (a *App) Suggest(ctx context.Context, text string, limit int) (Suggestions, error) {
	ids, err := a.o.Index.Suggest(ctx, text, limit)
	if err != nil {
		return Suggestions{}, err
	}
	hits := make([]search.Hit, len(ids))
	for i, id := range ids {
		hits[i] = search.Hit{ID: id, Version: a.feed.version(id)}
	}
	records, err := a.hits(ctx, hits)
	if err != nil {
		return Suggestions{}, err
	}
	out := Suggestions{Brands: a.o.Index.Brands(text, limit)}
	for _, id := range ids {
		if r, ok := records[id]; ok && r.Status == catalog.Active {
			out.Products = append(out.Products, a.show(r))
		}
	}
	for _, c := range a.Tree().All() {
		if len(out.Categories) < limit && begins(c.Name, text) {
			out.Categories = append(out.Categories, c)
		}
	}
	return out, nil
}

// CategoryCounts returns the number of products per category that has any, those below it included.
func (a *App) CategoryCounts() map[string]int { return a.o.Index.CategoryCounts() }

// begins reports whether a word of the name begins as the text does, without case.
func begins(name, text string) bool {
	name, text = strings.ToLower(name), strings.ToLower(strings.TrimSpace(text))
	return text != "" && (strings.HasPrefix(name, text) || strings.Contains(name, " "+text))
}
