package app

import (
	"context"
	"slices"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/services/product/internal/catalog"
)

// Outcome says what became of a draft.
type Outcome string

// An unchanged product was neither written nor announced.
const (
	Created   Outcome = "created"
	Updated   Outcome = "updated"
	Unchanged Outcome = "unchanged"
	Refused   Outcome = "refused"
)

// Result is the fate of one draft of a batch.
type Result struct {
	Outcome Outcome
	// ID and Version are the product's; empty when it was refused.
	ID      string
	Version int64
	// Err says why it was refused.
	Err *fault.Error
}

// Upsert makes or changes products, known by any of their SKUs, in one transaction of few statements. A draft that breaks
// a rule is refused by itself. The same drafts again change nothing.
func (a *App) Upsert(ctx context.Context, drafts []Draft) ([]Result, error) {
	var b *batch
	drafts = slices.Clone(drafts)
	for i := range drafts {
		drafts[i] = drafts[i].plain()
	}
	err := a.write(ctx, func(tx *db.Tx) error {
		b = &batch{app: a, tx: tx, drafts: drafts, results: make([]Result, len(drafts))}
		return b.run(ctx)
	})
	if err != nil {
		return nil, err
	}
	b.after()
	return b.results, nil
}

// batch is one attempt at an upsert.
type batch struct {
	app     *App
	tx      *db.Tx
	drafts  []Draft
	results []Result

	tree        *catalog.Tree
	treeVersion int64
	// owners has the product id by SKU, slugs that by slug; both grow with what the batch makes.
	owners map[string]string
	slugs  map[string]string
	// products has those that are there, was what they were before.
	products map[string]*catalog.Product
	was      map[string]catalog.Record
	changed  []*catalog.Product
	payloads []event.Payload
	touched  map[string]bool
}

func (b *batch) run(ctx context.Context) error {
	if err := b.read(ctx); err != nil {
		return err
	}
	categories, err := b.categories(ctx)
	if err != nil {
		return err
	}
	for i := range b.drafts {
		if b.results[i].Outcome == Refused {
			continue
		}
		result, err := b.one(&b.drafts[i], categories[i])
		if err != nil {
			result = Result{Outcome: Refused, Err: fault.From(err)}
			if result.Err.Code == fault.Internal {
				return err
			}
		}
		b.results[i] = result
	}
	if len(b.changed) == 0 {
		return nil
	}
	if err := b.app.o.Store.Save(ctx, b.tx, b.changed, b.was); err != nil {
		return err
	}
	return b.app.o.Outbox.Publish(ctx, b.tx, b.payloads...)
}

// read loads the products that the drafts' SKUs belong to, and who has the slugs that may be wanted.
func (b *batch) read(ctx context.Context) error {
	var skus []string
	for _, d := range b.drafts {
		for _, v := range d.Variants {
			skus = append(skus, v.SKU)
		}
	}
	var err error
	if b.owners, err = b.app.o.Store.Owners(ctx, b.tx, skus); err != nil {
		return err
	}
	if b.owners == nil {
		b.owners = make(map[string]string)
	}
	ids := make([]string, 0, len(b.owners))
	for _, id := range b.owners {
		ids = append(ids, id)
	}
	if b.products, err = b.app.o.Store.Lock(ctx, b.tx, ids); err != nil {
		return err
	}
	b.was = make(map[string]catalog.Record, len(b.products))
	for id, p := range b.products {
		b.was[id] = p.Record()
	}
	var slugs []string
	for i := range b.drafts {
		d := &b.drafts[i]
		switch {
		case d.Slug != "":
			slugs = append(slugs, d.Slug)
		case len(d.Variants) > 0 && b.owners[d.Variants[0].SKU] == "":
			slugs = append(slugs, catalog.Slugs(d.Name, d.Variants[0].SKU)...)
		}
	}
	if b.slugs, err = b.app.o.Store.SlugOwners(ctx, b.tx, slugs); err != nil {
		return err
	}
	if b.slugs == nil {
		b.slugs = make(map[string]string)
	}
	b.touched = make(map[string]bool)
	return nil
}

// one makes or changes one product.
func (b *batch) one(d *Draft, categories []string) (Result, error) {
	id := ""
	for i, v := range d.Variants {
		owner := b.owners[v.SKU]
		if owner == "" {
			continue
		}
		if id != "" && owner != id || b.touched[owner] {
			return Result{}, skuTaken(variantPointer(i) + "/sku")
		}
		id = owner
	}
	now := b.app.o.Clock.Now()
	p, known := b.products[id]
	if !known {
		c := d.onto(catalog.Content{}, categories)
		if c.Status == "" {
			c.Status = catalog.Active
		}
		var err error
		if c.Slug, err = b.slug(d, ""); err != nil {
			return Result{}, err
		}
		p, err = catalog.New(b.app.o.IDs, now, c)
		if err != nil {
			return Result{}, err
		}
		b.note(p)
		r := p.Record()
		b.payloads = append(b.payloads, contract.ProductCreated{Product: toContract(&r)})
		return Result{Outcome: Created, ID: r.ID, Version: r.Version}, nil
	}
	if d.Slug != "" {
		if _, err := b.slug(d, id); err != nil {
			return Result{}, err
		}
	}
	b.touched[id] = true
	changed, err := p.Revise(b.app.o.IDs, now, d.onto(p.Content(), categories))
	if err != nil {
		return Result{}, err
	}
	r := p.Record()
	if !changed {
		return Result{Outcome: Unchanged, ID: r.ID, Version: r.Version}, nil
	}
	b.note(p)
	b.payloads = append(b.payloads, contract.ProductUpdated{Product: toContract(&r)})
	return Result{Outcome: Updated, ID: r.ID, Version: r.Version}, nil
}

// note keeps a changed product for writing, and what it takes from those after it in the batch.
func (b *batch) note(p *catalog.Product) {
	r := p.Record()
	b.changed = append(b.changed, p)
	b.touched[r.ID] = true
	b.slugs[r.Slug] = r.ID
	for _, v := range r.Variants {
		b.owners[v.SKU] = r.ID
	}
}

// slug returns the slug for a draft: the one that it names, which must be free, or the plainest free one of its name.
func (b *batch) slug(d *Draft, id string) (string, error) {
	if d.Slug != "" {
		if owner := b.slugs[d.Slug]; owner != "" && owner != id || reserved[d.Slug] {
			return "", slugTaken("/slug")
		}
		return d.Slug, nil
	}
	seed := ""
	if len(d.Variants) > 0 {
		seed = d.Variants[0].SKU
	}
	for _, s := range catalog.Slugs(d.Name, seed) {
		if b.slugs[s] == "" && !reserved[s] {
			return s, nil
		}
	}
	return "", slugTaken("/slug")
}

// after shows what was committed.
func (b *batch) after() {
	if b.treeVersion > 0 {
		b.app.setTree(b.tree, b.treeVersion)
	}
	records := make([]catalog.Record, len(b.changed))
	for i, p := range b.changed {
		records[i] = p.Record()
	}
	b.app.feed.products(false, records...)
}

// categories returns the category ids of each draft; nil for one that says nothing of categories. Missing categories of
// paths are made. Drafts that name an unknown id are refused.
func (b *batch) categories(ctx context.Context) ([][]string, error) {
	if err := b.takeTree(ctx); err != nil {
		return nil, err
	}
	g := &grower{app: b.app, tree: b.tree, may: b.treeVersion > 0}
	out := make([][]string, len(b.drafts))
	for i := range b.drafts {
		d := &b.drafts[i]
		if d.CategoryIDs == nil && d.CategoryPaths == nil {
			continue
		}
		ids := slices.Clone(d.CategoryIDs)
		for j, id := range ids {
			if _, ok := b.tree.Get(id); !ok {
				b.results[i] = Result{Outcome: Refused, Err: unknownCategory(pointer("/category_ids", j))}
			}
		}
		for j, path := range d.CategoryPaths {
			id, err := g.path(path)
			if err != nil {
				b.results[i] = Result{Outcome: Refused, Err: treeFault(err, pointer("/category_paths", j))}
				continue
			}
			ids = append(ids, id)
		}
		out[i] = ids
		if ids == nil {
			out[i] = []string{}
		}
	}
	if len(g.grown) == 0 {
		return out, nil
	}
	return out, b.app.o.Store.SaveCategories(ctx, b.tx, g.grown)
}

// takeTree makes sure that the tree has the categories that the drafts name and keeps them until the batch is written, and that nobody else
// changes it where something is missing.
func (b *batch) takeTree(ctx context.Context) (err error) {
	b.tree = b.app.Tree()
	if !slices.ContainsFunc(b.drafts, func(d Draft) bool { return len(d.CategoryIDs)+len(d.CategoryPaths) > 0 }) {
		return nil
	}
	if !b.incomplete() {
		if b.tree, err = b.app.heldTree(ctx, b.tx); err != nil || !b.incomplete() {
			return err
		}
	}
	b.tree, b.treeVersion, err = b.app.o.Store.LockTree(ctx, b.tx)
	return err
}

// incomplete reports whether a draft names a category that the tree at hand does not have.
func (b *batch) incomplete() bool {
	g := &grower{app: b.app, tree: b.tree}
	for i := range b.drafts {
		for _, id := range b.drafts[i].CategoryIDs {
			if _, ok := b.tree.Get(id); !ok {
				return true
			}
		}
		for _, path := range b.drafts[i].CategoryPaths {
			if _, err := g.path(path); err != nil {
				return true
			}
		}
	}
	return false
}
