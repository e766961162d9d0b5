package catalog

import (
	"maps"
	"slices"
	"time"

	"emporium/kit/id"
)

// Status says who sees a product.
type Status string

// A product is made as a draft or active; archived ones stay readable for staff, because orders name them.
const (
	Active   Status = "active"
	Draft    Status = "draft"
	Archived Status = "archived"
)

// Product is one entry of the assortment with all its variants: the unit that is read, written and announced.
type Product struct {
	id               string
	version          int64
	created, updated time.Time
	content          Content
}

// Record is a product as a store keeps it.
type Record struct {
	ID string
	// Version starts at 1 and grows by one with each change that changes something.
	Version          int64
	Created, Updated time.Time
	Content
}

// New makes a product. Variants without an id get one. It refuses content that breaks a rule with fault.Invalid, every
// fault named with its place.
func New(ids id.IDs, now time.Time, c Content) (*Product, error) {
	c = c.Normal()
	if err := c.validate(); err != nil {
		return nil, err
	}
	for i := range c.Variants {
		if c.Variants[i].ID != "" {
			return nil, invalidVariantID(i)
		}
		c.Variants[i].ID = ids.New("var")
	}
	now = now.UTC().Truncate(time.Microsecond)
	return &Product{id: ids.New("prd"), version: 1, created: now, updated: now, content: c}, nil
}

// Load gives a product back that a store kept. It checks nothing.
func Load(r Record) *Product {
	return &Product{id: r.ID, version: r.Version, created: r.Created, updated: r.Updated, content: r.Content}
}

// ID is the product's identifier, prd_….
func (p *Product) ID() string { return p.id }

// Version is the number of the product's current state, from 1.
func (p *Product) Version() int64 { return p.version }

// Content returns what the product says, as a copy that the caller may change.
func (p *Product) Content() Content { return p.content.clone() }

// Record returns the product as a store keeps it. The slices and maps in it are shared: do not change them.
func (p *Product) Record() Record {
	return Record{ID: p.id, Version: p.version, Created: p.created, Updated: p.updated, Content: p.content}
}

// Revise gives the product new content and reports whether anything changed; when not, version and time stay.
//
// A variant is known by its id, or without one by its SKU. It refuses a known id with another SKU, because stock,
// carts and orders elsewhere name variants by SKU, and an id that the product does not have.
func (p *Product) Revise(ids id.IDs, now time.Time, c Content) (changed bool, err error) {
	c = c.Normal()
	if err := c.validate(); err != nil {
		return false, err
	}
	byID := make(map[string]string, len(p.content.Variants))
	bySKU := make(map[string]string, len(p.content.Variants))
	for _, v := range p.content.Variants {
		byID[v.ID], bySKU[v.SKU] = v.SKU, v.ID
	}
	for i := range c.Variants {
		v := &c.Variants[i]
		if v.ID == "" {
			if known, ok := bySKU[v.SKU]; ok {
				v.ID = known
			}
			continue
		}
		sku, ok := byID[v.ID]
		switch {
		case !ok:
			return false, invalidVariantID(i)
		case sku != v.SKU:
			return false, immutableSKU(i)
		}
	}
	if p.content.equal(c) {
		return false, nil
	}
	for i := range c.Variants {
		if c.Variants[i].ID == "" {
			c.Variants[i].ID = ids.New("var")
		}
	}
	p.content = c
	p.touch(now)
	return true, nil
}

// MoveTo changes the product's status and reports whether it was another one before.
func (p *Product) MoveTo(s Status, now time.Time) (changed bool, err error) {
	c := p.content.clone()
	c.Status = s
	if err := c.validate(); err != nil {
		return false, err
	}
	if p.content.Status == s {
		return false, nil
	}
	p.content = c
	p.touch(now)
	return true, nil
}

// LeaveCategory takes the product out of a category and reports whether it was in it.
func (p *Product) LeaveCategory(category string, now time.Time) bool {
	if !slices.Contains(p.content.CategoryIDs, category) {
		return false
	}
	c := p.content.clone()
	c.CategoryIDs = slices.DeleteFunc(c.CategoryIDs, func(s string) bool { return s == category })
	p.content = c
	p.touch(now)
	return true
}

func (p *Product) touch(now time.Time) {
	p.version++
	p.updated = now.UTC().Truncate(time.Microsecond)
}

// Variant returns the variant with the SKU.
func (p *Product) Variant(sku string) (Variant, bool) {
	for _, v := range p.content.Variants {
		if v.SKU == sku {
			return v.clone(), true
		}
	}
	return Variant{}, false
}

func (c Content) clone() Content {
	c.CategoryIDs = slices.Clone(c.CategoryIDs)
	c.Attributes = maps.Clone(c.Attributes)
	c.Images = slices.Clone(c.Images)
	c.Options = slices.Clone(c.Options)
	for i := range c.Options {
		c.Options[i].Values = slices.Clone(c.Options[i].Values)
	}
	c.Variants = slices.Clone(c.Variants)
	for i := range c.Variants {
		c.Variants[i] = c.Variants[i].clone()
	}
	return c
}

func (v Variant) clone() Variant {
	v.Options = maps.Clone(v.Options)
	v.Prices = slices.Clone(v.Prices)
	return v
}
