package app

import (
	"context"
	"slices"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/store"
)

// Create adds a product. It refuses SKUs and slugs that are taken.
func (a *App) Create(ctx context.Context, d Draft) (catalog.Record, error) {
	var b *batch
	d = d.plain()
	err := a.write(ctx, func(tx *db.Tx) error {
		b = &batch{app: a, tx: tx, drafts: []Draft{d}, results: make([]Result, 1)}
		if err := b.read(ctx); err != nil {
			return err
		}
		for i, v := range d.Variants {
			if b.owners[v.SKU] != "" {
				return skuTaken(variantPointer(i) + "/sku")
			}
		}
		if d.Status == "" {
			b.drafts[0].Status = catalog.Draft
		}
		if err := b.run(ctx); err != nil {
			return err
		}
		if refused := b.results[0].Err; refused != nil {
			return refused
		}
		return nil
	})
	if err != nil {
		return catalog.Record{}, err
	}
	b.after()
	return b.changed[0].Record(), nil
}

// Get returns a product in any status, by id or slug.
func (a *App) Get(ctx context.Context, idOrSlug string) (catalog.Record, error) {
	r, ok, err := a.o.Store.Get(ctx, idOrSlug)
	if err != nil {
		return r, err
	}
	if !ok {
		return r, notFound()
	}
	return r, nil
}

// List returns products in any status, the newest first.
func (a *App) List(ctx context.Context, f store.Filter) ([]catalog.Record, error) {
	return a.o.Store.List(ctx, f)
}

// Change gives a product new content, made of what it says now. check may refuse by the version.
func (a *App) Change(ctx context.Context, id string, check func(version int64) error, change func(*catalog.Content)) (out catalog.Record, err error) {
	changed := false
	err = a.write(ctx, func(tx *db.Tx) error {
		changed = false
		p, err := a.locked(ctx, tx, id, check)
		if err != nil {
			return err
		}
		was := p.Record()
		c := p.Content()
		change(&c)
		c = c.Normal()
		if err := a.fits(ctx, tx, &was, &c); err != nil {
			return err
		}
		if changed, err = p.Revise(a.o.IDs, a.o.Clock.Now(), c); err != nil {
			return err
		}
		if out = p.Record(); !changed {
			return nil
		}
		if err := a.o.Store.Save(ctx, tx, []*catalog.Product{p}, map[string]catalog.Record{id: was}); err != nil {
			return err
		}
		return a.o.Outbox.Publish(ctx, tx, event.Payload(contract.ProductUpdated{Product: toContract(&out)}))
	})
	if err == nil && changed {
		a.feed.products(false, out)
	}
	return out, err
}

func (a *App) locked(ctx context.Context, tx *db.Tx, id string, check func(version int64) error) (*catalog.Product, error) {
	products, err := a.o.Store.Lock(ctx, tx, []string{id})
	if err != nil {
		return nil, err
	}
	p, ok := products[id]
	if !ok {
		return nil, notFound()
	}
	return p, check(p.Version())
}

// fits refuses slugs, SKUs and categories that a product cannot have beside the others of the shop.
func (a *App) fits(ctx context.Context, tx *db.Tx, was *catalog.Record, c *catalog.Content) error {
	if c.Slug != was.Slug {
		owners, err := a.o.Store.SlugOwners(ctx, tx, []string{c.Slug})
		if err != nil {
			return err
		}
		if len(owners) > 0 || reserved[c.Slug] {
			return slugTaken("/slug")
		}
	}
	skus := make([]string, len(c.Variants))
	for i, v := range c.Variants {
		skus[i] = v.SKU
	}
	owners, err := a.o.Store.Owners(ctx, tx, skus)
	if err != nil {
		return err
	}
	for i, sku := range skus {
		if owner := owners[sku]; owner != "" && owner != was.ID {
			return skuTaken(variantPointer(i) + "/sku")
		}
	}
	if len(c.CategoryIDs) == 0 || slices.Equal(c.CategoryIDs, was.CategoryIDs) {
		return nil
	}
	tree, err := a.heldTree(ctx, tx)
	if err != nil {
		return err
	}
	for i, id := range c.CategoryIDs {
		if _, ok := tree.Get(id); !ok {
			return unknownCategory(pointer("/category_ids", i))
		}
	}
	return nil
}

// Delete removes a product for good. Orders keep their own copy of what was sold. check may refuse by the version.
func (a *App) Delete(ctx context.Context, id string, check func(version int64) error) error {
	err := a.write(ctx, func(tx *db.Tx) error {
		p, err := a.locked(ctx, tx, id, check)
		if err != nil {
			return err
		}
		r := p.Record()
		if err := a.o.Store.Delete(ctx, tx, id, a.o.Clock.Now()); err != nil {
			return err
		}
		gone := contract.ProductDeleted{ProductID: id, Version: r.Version + 1}
		for _, v := range r.Variants {
			gone.SKUs = append(gone.SKUs, v.SKU)
		}
		return a.o.Outbox.Publish(ctx, tx, event.Payload(gone))
	})
	if err == nil {
		a.feed.removed(id)
	}
	return err
}
