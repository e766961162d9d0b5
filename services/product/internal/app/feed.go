package app

import (
	"slices"
	"sync"
	"sync/atomic"

	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
)

// feed keeps the search index in step with what was committed. What it is told may come twice and out of order: versions
// decide.
type feed struct {
	index Index
	tree  atomic.Pointer[catalog.Tree]

	mu sync.RWMutex
	// shelf has the SKUs of each product, owner the product of each SKU, on the SKUs that are available.
	shelf map[string]item
	owner map[string]string
	on    map[string]struct{}
	// gone has products that were deleted, so that what was read of them before does not bring them back; before has those of some time ago.
	gone, before map[string]struct{}
	// lacking has the products that name categories which the tree at hand did not have, with these.
	lacking map[string][]string
}

type item struct {
	version int64
	skus    []string
}

func newFeed(index Index) *feed {
	f := &feed{index: index, shelf: make(map[string]item), owner: make(map[string]string), on: make(map[string]struct{}), gone: make(map[string]struct{}), lacking: make(map[string][]string)}
	f.tree.Store(catalog.LoadTree(nil))
	return f
}

// products takes products in. again reindexes them although their version is known.
func (f *feed) products(again bool, records ...catalog.Record) {
	if len(records) == 0 {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	tree := f.tree.Load()
	docs := make([]search.Doc, 0, len(records))
	for i := range records {
		r := &records[i]
		was, known := f.shelf[r.ID]
		if f.ended(r.ID) || known && (r.Version < was.version || r.Version == was.version && !again) {
			continue
		}
		for _, sku := range was.skus {
			if f.owner[sku] == r.ID {
				delete(f.owner, sku)
			}
		}
		now := item{version: r.Version, skus: make([]string, len(r.Variants))}
		for j, v := range r.Variants {
			now.skus[j] = v.SKU
			f.owner[v.SKU] = r.ID
		}
		f.shelf[r.ID] = now
		delete(f.lacking, r.ID)
		for _, id := range r.CategoryIDs {
			if _, known := tree.Get(id); !known {
				f.lacking[r.ID] = append(f.lacking[r.ID], id)
			}
		}
		d := document(r, tree, f.any(now.skus))
		d.Again = again
		docs = append(docs, d)
	}
	f.index.Apply(docs...)
}

func (f *feed) any(skus []string) bool {
	return slices.ContainsFunc(skus, func(sku string) bool { _, on := f.on[sku]; return on })
}

// completed lists the products whose categories a tree has that was not at hand when they were taken in: another instance may commit a category
// and its products between our reading of the one and of the others.
func (f *feed) completed(tree *catalog.Tree) (ids []string) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	for id, lacks := range f.lacking {
		if !slices.ContainsFunc(lacks, func(c string) bool { _, known := tree.Get(c); return !known }) {
			ids = append(ids, id)
		}
	}
	return ids
}

// remembered is how many deleted products are kept in mind at least. Nobody works with what was read so many deletions ago.
const remembered = 50_000

// ended reports whether a product was deleted. Its id never comes again.
func (f *feed) ended(id string) bool {
	_, now := f.gone[id]
	_, then := f.before[id]
	return now || then
}

// removed forgets products for good.
func (f *feed) removed(ids ...string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	ids = slices.DeleteFunc(slices.Clone(ids), f.ended)
	if len(ids) == 0 {
		return
	}
	for _, id := range ids {
		if len(f.gone) == remembered {
			f.gone, f.before = make(map[string]struct{}), f.gone
		}
		f.gone[id] = struct{}{}
		for _, sku := range f.shelf[id].skus {
			if f.owner[sku] == id {
				delete(f.owner, sku)
			}
		}
		delete(f.shelf, id)
		delete(f.lacking, id)
	}
	f.index.Remove(ids...)
}

// stock says of SKUs whether they are available, and reports whether that is new of any that a product has. A SKU may be known before its product.
func (f *feed) stock(turned map[string]bool) (changed bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	flags := make(map[string]bool)
	for sku, on := range turned {
		_, was := f.on[sku]
		if on {
			f.on[sku] = struct{}{}
		} else {
			delete(f.on, sku)
		}
		if id, ok := f.owner[sku]; ok {
			flags[id], changed = false, changed || was != on
		}
	}
	for id := range flags {
		flags[id] = f.any(f.shelf[id].skus)
	}
	f.index.SetInStock(flags)
	return changed
}

// available reports of each SKU whether it is in stock.
func (f *feed) available(skus []string) map[string]bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	out := make(map[string]bool, len(skus))
	for _, sku := range skus {
		_, out[sku] = f.on[sku]
	}
	return out
}

// version is what the index knows of a product; 0 for an unknown one.
func (f *feed) version(id string) int64 {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.shelf[id].version
}

// count is how many products the index knows.
func (f *feed) count() int {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return len(f.shelf)
}

// known are the products that the index knows.
func (f *feed) known() map[string]struct{} {
	f.mu.RLock()
	defer f.mu.RUnlock()
	out := make(map[string]struct{}, len(f.shelf))
	for id := range f.shelf {
		out[id] = struct{}{}
	}
	return out
}

// offered reports whether a SKU is in stock.
func (f *feed) offered(sku string) bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	_, on := f.on[sku]
	return on
}

// document is a product as search sees it.
func document(r *catalog.Record, tree *catalog.Tree, inStock bool) search.Doc {
	d := search.Doc{
		ID: r.ID, Version: r.Version, Hidden: r.Status != catalog.Active, Name: r.Name, Brand: r.Brand,
		Description: r.Description, InStock: inStock, Created: r.Created, Prices: lowest(r.Variants),
		Categories: tree.Closure(r.CategoryIDs), SKUs: make([]string, len(r.Variants)),
	}
	for _, id := range d.Categories {
		c, _ := tree.Get(id)
		d.CategoryNames = append(d.CategoryNames, c.Name)
	}
	if len(r.Attributes)+len(r.Options) > 0 {
		d.Attributes = make(map[string][]string, len(r.Attributes)+len(r.Options))
	}
	for name, value := range r.Attributes {
		d.Attributes[name] = []string{value}
	}
	for _, o := range r.Options {
		for _, value := range o.Values {
			if !slices.Contains(d.Attributes[o.Name], value) {
				d.Attributes[o.Name] = append(d.Attributes[o.Name], value)
			}
		}
	}
	for i, v := range r.Variants {
		d.SKUs[i] = v.SKU
	}
	return d
}

// lowest returns the lowest price per currency, in minor units.
func lowest(variants []catalog.Variant) map[string]int64 {
	out := make(map[string]int64, 1)
	for _, v := range variants {
		for _, p := range v.Prices {
			if amount, ok := out[p.Currency]; !ok || p.Amount < amount {
				out[p.Currency] = p.Amount
			}
		}
	}
	return out
}
