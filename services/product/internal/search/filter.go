package search

import (
	"math"
	"math/bits"

	"github.com/RoaringBitmap/roaring/v2"
)

// words is a set of document numbers as plain bits: counting and testing members of it costs about a nanosecond each.
type words []uint64

func (w words) has(n uint32) bool { return int(n>>6) < len(w) && w[n>>6]&(1<<(n&63)) != 0 }

func (w words) count() int {
	total := 0
	for _, x := range w {
		total += bits.OnesCount64(x)
	}
	return total
}

// each visits the members in order of their numbers.
func (w words) each(visit func(n uint32)) {
	for i, x := range w {
		for x != 0 {
			visit(uint32(i<<6 + bits.TrailingZeros64(x)))
			x &= x - 1
		}
	}
}

// condition is one filter of a query. Its facet is the one whose counts it does not limit; "" limits all.
type condition struct {
	facet string
	set   *roaring.Bitmap
	// outside inverts the set.
	outside bool
	// price, when set, also asks for a price from low to high.
	price     *priceColumn
	low, high int64
}

// conditions turns a query's filters into sets. The caller holds the table's lock as long as it uses them.
func (t *table) conditions(q *Query) []condition {
	var out []condition
	if q.Category != "" {
		out = append(out, condition{facet: FacetCategory, set: t.categories.union([]string{q.Category})})
	}
	if len(q.Brands) > 0 {
		keys := make([]string, len(q.Brands))
		for i, b := range q.Brands {
			keys[i] = fold(b)
		}
		out = append(out, condition{facet: FacetBrand, set: t.brands.union(keys)})
	}
	for name, values := range q.Attributes {
		keys := make([]string, len(values))
		for i, v := range values {
			keys[i] = attributeKey(name, v)
		}
		out = append(out, condition{facet: AttributeFacet(fold(name)), set: t.attributes.union(keys)})
	}
	if q.InStock != nil {
		out = append(out, condition{facet: FacetInStock, set: t.inStock, outside: !*q.InStock})
	}
	if q.Currency != "" {
		p := t.prices[q.Currency]
		if p == nil {
			return append(out, condition{set: empty})
		}
		out = append(out, condition{set: p.has})
		if q.PriceGTE != nil || q.PriceLTE != nil {
			c := condition{facet: FacetPrice, set: p.has, price: p, low: 0, high: math.MaxInt64}
			if q.PriceGTE != nil {
				c.low = *q.PriceGTE
			}
			if q.PriceLTE != nil {
				c.high = *q.PriceLTE
			}
			out = append(out, c)
		}
	}
	return out
}

// dense makes plain bits of live documents that are in text (nil is all) and meet the conditions, except the one of the
// facet. The result uses buf's memory when it fits.
func (t *table) dense(buf words, text words, conditions []condition, except string) words {
	inside := make([]*roaring.Bitmap, 0, len(conditions)+1)
	inside = append(inside, t.live)
	for _, c := range conditions {
		if !c.outside && (except == "" || c.facet != except) {
			inside = append(inside, c.set)
		}
	}
	set := inside[0]
	if len(inside) > 1 {
		set = roaring.FastAnd(inside...)
	}
	size := (len(t.ids) + 63) / 64
	if cap(buf) < size {
		buf = make(words, size+size/4)
	}
	buf = buf[:size]
	clear(buf)
	if !set.IsEmpty() {
		set.WriteDenseTo(buf)
	}
	if text != nil {
		for i := range buf {
			if i < len(text) {
				buf[i] &= text[i]
			} else {
				buf[i] = 0
			}
		}
	}
	for i := range conditions {
		c := &conditions[i]
		switch {
		case except != "" && c.facet == except:
		case c.price != nil:
			buf.each(func(n uint32) {
				if amount := c.price.amount[n]; amount < c.low || amount > c.high {
					buf[n>>6] &^= 1 << (n & 63)
				}
			})
		case c.outside:
			it := c.set.Iterator()
			for it.HasNext() {
				n := it.Next()
				buf[n>>6] &^= 1 << (n & 63)
			}
		}
	}
	return buf
}
