package search

import (
	"cmp"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"
)

// table is all columns. Documents are numbered in order of arrival; a number is never given twice, because the text
// index refers to it. A restart numbers anew.
type table struct {
	ids      []string
	numbers  map[string]uint32
	versions []int64
	// texts has a digest of each document's text, by which the text index is compared.
	texts   []uint64
	names   []string
	created []int64
	live    *roaring.Bitmap
	inStock *roaring.Bitmap
	// dead are ids that were deleted: a late Doc of one must not bring it back.
	dead map[string]struct{}

	brands     *column
	categories *column
	attributes *column
	// attributeName has the number of the name of each value of attributes; attributeNames the names by number.
	attributeName   []uint32
	attributeNames  []string
	attributeNumber map[string]uint32

	prices    map[string]*priceColumn
	byName    order
	byCreated order
}

// priceColumn is the lowest price per document in one currency.
type priceColumn struct {
	has *roaring.Bitmap
	// amount is -1 where there is no price.
	amount []int64
	order  order
}

func newTable() *table {
	t := &table{
		numbers: make(map[string]uint32), live: roaring.New(), inStock: roaring.New(), dead: make(map[string]struct{}),
		brands: newColumn(), categories: newColumn(), attributes: newColumn(), attributeNumber: make(map[string]uint32),
		prices: make(map[string]*priceColumn),
	}
	t.byName.compare = func(a, b uint32) int { return cmp.Or(cmp.Compare(t.names[a], t.names[b]), t.compareID(a, b)) }
	t.byCreated.compare = func(a, b uint32) int { return cmp.Or(cmp.Compare(t.created[a], t.created[b]), t.compareID(a, b)) }
	return t
}

func (t *table) compareID(a, b uint32) int { return cmp.Compare(t.ids[a], t.ids[b]) }

func (t *table) price(currency string) *priceColumn {
	p := t.prices[currency]
	if p == nil {
		p = &priceColumn{has: roaring.New()}
		p.order.compare = func(a, b uint32) int { return cmp.Or(cmp.Compare(p.amount[a], p.amount[b]), t.compareID(a, b)) }
		t.prices[currency] = p
	}
	return p
}

// change is one document of a batch, with its number and folded name.
type change struct {
	doc  *Doc
	n    uint32
	name string
}

// moves are the documents that leave and enter an order.
type moves struct{ out, in []uint32 }

func (m *moves) note(n uint32, was, is, same bool) {
	if was && !(is && same) {
		m.out = append(m.out, n)
	}
	if is && !(was && same) {
		m.in = append(m.in, n)
	}
}

// apply takes a batch in and returns the documents whose text is to be indexed anew, and whether any was news. Orders are touched only for
// documents whose key changed.
func (t *table) apply(docs []Doc) (texts []change, changed bool) {
	changes := t.changes(docs)
	var name, created moves
	price := make(map[string]*moves)
	// Every currency of the batch has its column before any document is written: a document has an entry in each.
	for _, c := range changes {
		for currency := range c.doc.Prices {
			t.price(currency)
		}
	}
	for _, c := range changes {
		was, is := t.live.Contains(c.n), !c.doc.Hidden
		name.note(c.n, was, is, t.names[c.n] == c.name)
		created.note(c.n, was, is, t.created[c.n] == c.doc.Created.UnixMicro())
		for currency, p := range t.prices {
			amount, has := c.doc.Prices[currency]
			m := price[currency]
			if m == nil {
				m = &moves{}
				price[currency] = m
			}
			p.grow(c.n)
			m.note(c.n, p.has.Contains(c.n), is && has, p.amount[c.n] == amount)
		}
	}
	t.byName.remove(name.out)
	t.byCreated.remove(created.out)
	for currency, m := range price {
		t.prices[currency].order.remove(m.out)
	}
	for _, c := range changes {
		if t.write(c) {
			texts = append(texts, c)
		}
	}
	t.byName.insert(name.in)
	t.byCreated.insert(created.in)
	for currency, m := range price {
		t.prices[currency].order.insert(m.in)
	}
	return texts, len(changes) > 0
}

// changes numbers the documents of a batch, without those that are dead or older than what is known. Of two with one id
// the newer stays.
func (t *table) changes(docs []Doc) []change {
	out := make([]change, 0, len(docs))
	at := make(map[uint32]int, len(docs))
	for i := range docs {
		d := &docs[i]
		if _, dead := t.dead[d.ID]; dead {
			continue
		}
		n, known := t.numbers[d.ID]
		if !known {
			n = t.add(d.ID)
		} else if d.Version < t.versions[n] || !d.Again && d.Version == t.versions[n] && t.sameStock(n, d) {
			continue
		}
		c := change{doc: d, n: n, name: sortKey(d.Name)}
		if j, twice := at[n]; twice {
			if out[j].doc.Version <= d.Version {
				out[j] = c
			}
			continue
		}
		at[n] = len(out)
		out = append(out, c)
	}
	return out
}

// sameStock reports whether a document in a known version brings no news: its stock is the only thing in it that can
// change without a version.
func (t *table) sameStock(n uint32, d *Doc) bool {
	return d.Version > 0 && (d.Hidden || t.inStock.Contains(n) == d.InStock)
}

func (t *table) add(id string) uint32 {
	n := uint32(len(t.ids))
	t.ids = append(t.ids, id)
	t.numbers[id] = n
	t.versions = append(t.versions, 0)
	t.texts = append(t.texts, 0)
	t.names = append(t.names, "")
	t.created = append(t.created, 0)
	return n
}

func (p *priceColumn) grow(n uint32) {
	for int(n) >= len(p.amount) {
		p.amount = append(p.amount, -1)
	}
}

// write stores a document's values and reports whether its text is to be indexed anew.
func (t *table) write(c change) (text bool) {
	d, n := c.doc, c.n
	t.versions[n] = d.Version
	t.names[n], t.created[n] = c.name, d.Created.UnixMicro()
	set(t.live, n, !d.Hidden)
	set(t.inStock, n, !d.Hidden && d.InStock)
	for currency, p := range t.prices {
		amount, has := d.Prices[currency]
		has = has && !d.Hidden
		if !has {
			amount = -1
		}
		p.amount[n] = amount
		set(p.has, n, has)
	}
	if d.Hidden {
		t.brands.put(n, nil)
		t.categories.put(n, nil)
		t.attributes.put(n, nil)
		text = t.texts[n] != 0
		t.texts[n] = 0
		return text
	}
	t.brands.put(n, t.brandOf(d))
	t.categories.put(n, t.categoriesOf(d))
	t.attributes.put(n, t.attributesOf(d))
	sum := digest(d)
	text = t.texts[n] != sum
	t.texts[n] = sum
	return text
}

func set(b *roaring.Bitmap, n uint32, on bool) {
	if on {
		b.Add(n)
	} else {
		b.Remove(n)
	}
}

func (t *table) brandOf(d *Doc) []uint32 {
	if d.Brand == "" {
		return nil
	}
	return []uint32{t.brands.number(fold(d.Brand), d.Brand)}
}

func (t *table) categoriesOf(d *Doc) []uint32 {
	out := make([]uint32, 0, len(d.Categories))
	for _, id := range d.Categories {
		out = append(out, t.categories.number(id, id))
	}
	return out
}

func (t *table) attributesOf(d *Doc) []uint32 {
	var out []uint32
	for name, values := range d.Attributes {
		for _, value := range values {
			n := t.attributes.number(attributeKey(name, value), value)
			if int(n) == len(t.attributeName) {
				t.attributeName = append(t.attributeName, t.attributeNameNumber(name))
			}
			if !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

func (t *table) attributeNameNumber(name string) uint32 {
	key := fold(name)
	n, ok := t.attributeNumber[key]
	if !ok {
		n = uint32(len(t.attributeNames))
		t.attributeNumber[key] = n
		t.attributeNames = append(t.attributeNames, name)
	}
	return n
}

func attributeKey(name, value string) string { return fold(name) + "\x00" + fold(value) }

// remove forgets documents for good.
func (t *table) remove(ids []string) {
	var hidden []Doc
	for _, id := range ids {
		if n, ok := t.numbers[id]; ok {
			hidden = append(hidden, Doc{ID: id, Version: t.versions[n], Hidden: true, Again: true})
		}
	}
	t.apply(hidden)
	for _, id := range ids {
		t.dead[id] = struct{}{}
	}
}

// stock sets whether documents are in stock and reports whether that changed anything.
func (t *table) stock(flags map[string]bool) (changed bool) {
	for id, on := range flags {
		n, ok := t.numbers[id]
		if !ok || !t.live.Contains(n) || t.inStock.Contains(n) == on {
			continue
		}
		set(t.inStock, n, on)
		changed = true
	}
	return changed
}
