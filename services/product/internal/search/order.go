package search

import (
	"slices"
	"sort"
)

// order keeps documents sorted by a key. Keys are read through compare, so a document must be taken out before its key
// changes and put in after.
type order struct {
	docs    []uint32
	compare func(a, b uint32) int
}

// few is the number of documents up to which each is searched for; above it one pass over all is cheaper.
const few = 32

func (o *order) remove(docs []uint32) {
	if len(docs) == 0 {
		return
	}
	if len(docs) <= few {
		for _, d := range docs {
			if i, ok := slices.BinarySearchFunc(o.docs, d, o.compare); ok {
				o.docs = slices.Delete(o.docs, i, i+1)
			}
		}
		return
	}
	out := make(map[uint32]bool, len(docs))
	for _, d := range docs {
		out[d] = true
	}
	o.docs = slices.DeleteFunc(o.docs, func(d uint32) bool { return out[d] })
}

func (o *order) insert(docs []uint32) {
	if len(docs) == 0 {
		return
	}
	if len(docs) <= few {
		for _, d := range docs {
			i, _ := slices.BinarySearchFunc(o.docs, d, o.compare)
			o.docs = slices.Insert(o.docs, i, d)
		}
		return
	}
	fresh := slices.Clone(docs)
	slices.SortFunc(fresh, o.compare)
	merged := make([]uint32, 0, len(o.docs)+len(fresh)+len(fresh)/4)
	old := o.docs
	for len(old) > 0 && len(fresh) > 0 {
		if o.compare(old[0], fresh[0]) <= 0 {
			merged, old = append(merged, old[0]), old[1:]
		} else {
			merged, fresh = append(merged, fresh[0]), fresh[1:]
		}
	}
	o.docs = append(append(merged, old...), fresh...)
}

// after returns the index of the first document that sorts after a position; position compares a document with it.
func (o *order) after(position func(doc uint32) int) int {
	return sort.Search(len(o.docs), func(i int) bool { return position(o.docs[i]) > 0 })
}

// from returns the index of the first document that does not sort before a position.
func (o *order) from(position func(doc uint32) int) int {
	return sort.Search(len(o.docs), func(i int) bool { return position(o.docs[i]) >= 0 })
}
