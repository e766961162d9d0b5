package search

import (
	"container/heap"
	"slices"
)

// top keeps the best of what it is offered, without sorting the rest.
type top struct {
	limit int
	// compare is below zero when a comes before b.
	compare func(a, b uint32) int
	kept    []uint32
}

func newTop(limit int, compare func(a, b uint32) int) *top {
	return &top{limit: limit, compare: compare}
}

func (t *top) offer(v uint32) {
	if len(t.kept) < t.limit {
		heap.Push(t, v)
		return
	}
	if t.limit > 0 && t.compare(v, t.kept[0]) < 0 {
		t.kept[0] = v
		heap.Fix(t, 0)
	}
}

func (t *top) sorted() []uint32 {
	slices.SortFunc(t.kept, t.compare)
	return t.kept
}

// The heap has the worst of the kept at its root.

func (t *top) Len() int           { return len(t.kept) }
func (t *top) Less(i, j int) bool { return t.compare(t.kept[i], t.kept[j]) > 0 }
func (t *top) Swap(i, j int)      { t.kept[i], t.kept[j] = t.kept[j], t.kept[i] }
func (t *top) Push(v any)         { t.kept = append(t.kept, v.(uint32)) }
func (t *top) Pop() any {
	v := t.kept[len(t.kept)-1]
	t.kept = t.kept[:len(t.kept)-1]
	return v
}
