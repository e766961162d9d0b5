package search

import (
	"cmp"
	"slices"
)

// sorting is how the hits of a query are ordered: by a kept order read in one direction, or by score.
type sorting struct {
	order *order
	down  bool
	// score is set for orders by relevance, highest first.
	score []int32
	at    func(doc uint32) Position
	// against compares a document with a position, in the order's own direction.
	against func(doc uint32, p *Position) int
}

// none is an order without documents.
var none = &order{compare: cmp.Compare[uint32]}

func (t *table) sorting(q *Query, scores []int32) sorting {
	number := func(o *order, key func(uint32) int64, down bool) sorting {
		return sorting{
			order: o, down: down,
			at: func(d uint32) Position { return Position{Number: key(d), ID: t.ids[d]} },
			against: func(d uint32, p *Position) int {
				return cmp.Or(cmp.Compare(key(d), p.Number), cmp.Compare(t.ids[d], p.ID))
			},
		}
	}
	switch q.Sort {
	case PriceUp, PriceDown:
		p := t.prices[q.Currency]
		if p == nil {
			return number(none, func(uint32) int64 { return 0 }, false)
		}
		return number(&p.order, func(d uint32) int64 { return p.amount[d] }, q.Sort == PriceDown)
	case NameUp, NameDown:
		return sorting{
			order: &t.byName, down: q.Sort == NameDown,
			at: func(d uint32) Position { return Position{Text: t.names[d], ID: t.ids[d]} },
			against: func(d uint32, p *Position) int {
				return cmp.Or(cmp.Compare(t.names[d], p.Text), cmp.Compare(t.ids[d], p.ID))
			},
		}
	case OldestFirst, NewestFirst:
	default:
		if scores != nil {
			return sorting{
				score: scores,
				at:    func(d uint32) Position { return Position{Number: int64(scores[d]), ID: t.ids[d]} },
				against: func(d uint32, p *Position) int {
					return cmp.Or(cmp.Compare(p.Number, int64(scores[d])), cmp.Compare(t.ids[d], p.ID))
				},
			}
		}
	}
	return number(&t.byCreated, func(d uint32) int64 { return t.created[d] }, q.Sort != OldestFirst)
}

// page returns up to limit documents of the set in order, after a position, and whether there are more.
func (t *table) page(q *Query, s sorting, set words, size int) (docs []uint32, more bool) {
	switch {
	case q.Limit <= 0 || size == 0:
		return nil, size > 0
	case s.score != nil || size*16 < len(s.order.docs):
		docs = t.pick(q, s, set)
	default:
		docs = walk(q, s, set)
	}
	if len(docs) > q.Limit {
		return docs[:q.Limit], true
	}
	return docs, false
}

// walk reads the kept order, which is quick when much of it is in the set.
func walk(q *Query, s sorting, set words) []uint32 {
	out := make([]uint32, 0, q.Limit+1)
	docs := s.order.docs
	if s.down {
		i := len(docs)
		if q.After != nil {
			i = s.order.from(func(d uint32) int { return s.against(d, q.After) })
		}
		for i--; i >= 0 && len(out) <= q.Limit; i-- {
			if set.has(docs[i]) {
				out = append(out, docs[i])
			}
		}
		return out
	}
	i := 0
	if q.After != nil {
		i = s.order.after(func(d uint32) int { return s.against(d, q.After) })
	}
	for ; i < len(docs) && len(out) <= q.Limit; i++ {
		if set.has(docs[i]) {
			out = append(out, docs[i])
		}
	}
	return out
}

// pick looks at each document of the set and keeps the first ones of those after the position.
func (t *table) pick(q *Query, s sorting, set words) []uint32 {
	sign := 1
	if s.down {
		sign = -1
	}
	compare := func(a, b uint32) int {
		return cmp.Or(cmp.Compare(s.score[b], s.score[a]), t.compareID(a, b))
	}
	if s.score == nil {
		compare = func(a, b uint32) int { return sign * s.order.compare(a, b) }
	}
	best := newTop(q.Limit+1, compare)
	priced := q.Sort == PriceUp || q.Sort == PriceDown
	set.each(func(d uint32) {
		if priced && (t.prices[q.Currency] == nil || !t.prices[q.Currency].has.Contains(d)) {
			return
		}
		if q.After == nil || sign*s.against(d, q.After) > 0 {
			best.offer(d)
		}
	})
	return slices.Clone(best.sorted())
}
