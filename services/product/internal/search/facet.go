package search

import (
	"cmp"
	"slices"
	"strings"

	"emporium/kit/money"
)

// Limits of what a facet lists.
const (
	maxValues         = 100
	maxAttributes     = 20
	maxAttributeValue = 50
)

// scratch is memory that searches use again.
type scratch struct {
	base, own, text words
	counts          []int32
	scores          []int32
	matched         []uint8
}

func (s *scratch) counters(n int) []int32 {
	if cap(s.counts) < n {
		s.counts = make([]int32, n+n/4)
	}
	s.counts = s.counts[:n]
	clear(s.counts)
	return s.counts
}

// facets counts over the hits. base are the hits with all conditions.
func (t *table) facets(q *Query, s *scratch, text words, conditions []condition) []Facet {
	if len(q.Facets) == 0 {
		return nil
	}
	out := make([]Facet, 0, len(q.Facets))
	for _, name := range q.Facets {
		if name == FacetAttributes {
			out = append(out, t.allAttributes(s, text, conditions)...)
			continue
		}
		set := t.baseOf(name, s, text, conditions)
		switch name {
		case FacetBrand:
			out = append(out, Facet{Name: name, Values: t.brands.count(s, set, maxValues, nil)})
		case FacetCategory:
			out = append(out, Facet{Name: name, Values: t.categories.count(s, set, maxValues, nil)})
		case FacetPrice:
			out = append(out, t.priceFacet(cmp.Or(q.FacetCurrency, q.Currency), set))
		case FacetInStock:
			out = append(out, t.stockFacet(set))
		default:
			if attribute, ok := strings.CutPrefix(name, attributePrefix); ok {
				out = append(out, t.attributeFacet(attribute, s, set))
			}
		}
	}
	return out
}

// baseOf returns the hits that a facet counts over: all conditions but its own.
func (t *table) baseOf(facet string, s *scratch, text words, conditions []condition) words {
	key := facet
	if attribute, ok := strings.CutPrefix(facet, attributePrefix); ok {
		key = AttributeFacet(fold(attribute))
	}
	if !slices.ContainsFunc(conditions, func(c condition) bool { return c.facet == key }) {
		return s.base
	}
	s.own = t.dense(s.own, text, conditions, key)
	return s.own
}

// count returns the values with the most documents in the set; keep, when given, says which value numbers count.
func (c *column) count(s *scratch, set words, limit int, keep func(value uint32) bool) []Count {
	counts := s.counters(len(c.labels))
	set.each(func(n uint32) {
		if int(n) < len(c.of) {
			for _, v := range c.of[n] {
				counts[v]++
			}
		}
	})
	return c.top(counts, limit, keep)
}

func (c *column) top(counts []int32, limit int, keep func(value uint32) bool) []Count {
	better := func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(c.labels[a], c.labels[b]))
	}
	best := newTop(limit, better)
	for v, n := range counts {
		if n > 0 && (keep == nil || keep(uint32(v))) {
			best.offer(uint32(v))
		}
	}
	values := best.sorted()
	out := make([]Count, len(values))
	for i, v := range values {
		out[i] = Count{Value: c.labels[v], Count: int(counts[v])}
	}
	return out
}

func (t *table) attributeFacet(name string, s *scratch, set words) Facet {
	f := Facet{Name: AttributeFacet(name)}
	number, ok := t.attributeNumber[fold(name)]
	if !ok {
		return f
	}
	f.Name = AttributeFacet(t.attributeNames[number])
	f.Values = t.attributes.count(s, set, maxAttributeValue, func(v uint32) bool { return t.attributeName[v] == number })
	return f
}

// allAttributes counts every attribute in one pass, and once more each that the query filters by.
func (t *table) allAttributes(s *scratch, text words, conditions []condition) []Facet {
	counts := s.counters(len(t.attributes.labels))
	s.base.each(func(n uint32) {
		if int(n) < len(t.attributes.of) {
			for _, v := range t.attributes.of[n] {
				counts[v]++
			}
		}
	})
	hits := make([]int, len(t.attributeNames))
	values := make([][]Count, len(t.attributeNames))
	for v, n := range counts {
		if n > 0 {
			name := t.attributeName[v]
			hits[name] += int(n)
			values[name] = append(values[name], Count{Value: t.attributes.labels[v], Count: int(n)})
		}
	}
	for _, c := range conditions {
		if name, ok := strings.CutPrefix(c.facet, attributePrefix); ok {
			if number, known := t.attributeNumber[name]; known {
				values[number] = t.attributeFacet(name, s, t.baseOf(c.facet, s, text, conditions)).Values
				hits[number] += len(t.ids)
			}
		}
	}
	var names []uint32
	for n := range values {
		if len(values[n]) > 0 {
			names = append(names, uint32(n))
		}
	}
	slices.SortFunc(names, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(hits[b], hits[a]), cmp.Compare(t.attributeNames[a], t.attributeNames[b]))
	})
	names = names[:min(len(names), maxAttributes)]
	out := make([]Facet, len(names))
	for i, n := range names {
		slices.SortFunc(values[n], func(a, b Count) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
		})
		out[i] = Facet{Name: AttributeFacet(t.attributeNames[n]), Values: values[n][:min(len(values[n]), maxAttributeValue)]}
	}
	return out
}

func (t *table) stockFacet(set words) Facet {
	in, all := 0, 0
	set.each(func(n uint32) {
		all++
		if t.inStock.Contains(n) {
			in++
		}
	})
	f := Facet{Name: FacetInStock}
	for _, c := range []Count{{"true", in}, {"false", all - in}} {
		if c.Count > 0 {
			f.Values = append(f.Values, c)
		}
	}
	return f
}

// priceSteps are where price ranges begin, in major units. They are the same for every query, so that a shopper who
// narrows down sees the same ranges again.
var priceSteps = []int64{0, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000}

// priceStepsIn returns the steps in minor units.
func priceStepsIn(currency string) []int64 {
	exponent, _ := money.Exponent(currency)
	out := slices.Clone(priceSteps)
	for range exponent {
		for i := range out {
			out[i] *= 10
		}
	}
	return out
}

func (t *table) priceFacet(currency string, set words) Facet {
	f := Facet{Name: FacetPrice, Currency: currency}
	p := t.prices[currency]
	if p == nil {
		return f
	}
	steps := priceStepsIn(currency)
	counts := make([]int, len(steps))
	first := true
	set.each(func(n uint32) {
		if int(n) >= len(p.amount) || p.amount[n] < 0 {
			return
		}
		amount := p.amount[n]
		if first {
			f.Min, f.Max, first = amount, amount, false
		}
		f.Min, f.Max = min(f.Min, amount), max(f.Max, amount)
		step := 0
		for step+1 < len(steps) && amount >= steps[step+1] {
			step++
		}
		counts[step]++
	})
	for i, from := range steps {
		if counts[i] == 0 {
			continue
		}
		r := PriceRange{From: from, Count: counts[i]}
		if i+1 < len(steps) {
			r.To = steps[i+1]
		}
		f.Ranges = append(f.Ranges, r)
	}
	return f
}
