package search

import (
	"strings"

	"github.com/RoaringBitmap/roaring/v2"
)

// column holds the values of one kind, such as brands: per value the products that have it, and per product its values.
// Values are numbered and keep their number for the life of the process.
type column struct {
	numbers map[string]uint32
	labels  []string
	sets    []*roaring.Bitmap
	// of has each product's values by document number. The slices are never changed in place.
	of [][]uint32
}

func newColumn() *column { return &column{numbers: make(map[string]uint32)} }

// fold makes values comparable without case.
func fold(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

func (c *column) number(key, label string) uint32 {
	n, ok := c.numbers[key]
	if !ok {
		n = uint32(len(c.labels))
		c.numbers[key] = n
		c.labels = append(c.labels, label)
		c.sets = append(c.sets, roaring.New())
	}
	return n
}

// put gives a document its values, in place of those it had.
func (c *column) put(doc uint32, values []uint32) {
	for int(doc) >= len(c.of) {
		c.of = append(c.of, nil)
	}
	for _, v := range c.of[doc] {
		c.sets[v].Remove(doc)
	}
	for _, v := range values {
		c.sets[v].Add(doc)
	}
	c.of[doc] = values
}

// union returns the documents that have one of the values; nil set when no value is known.
func (c *column) union(keys []string) *roaring.Bitmap {
	var sets []*roaring.Bitmap
	for _, key := range keys {
		if n, ok := c.numbers[key]; ok {
			sets = append(sets, c.sets[n])
		}
	}
	switch len(sets) {
	case 0:
		return empty
	case 1:
		return sets[0]
	}
	return roaring.FastOr(sets...)
}

// empty is never changed.
var empty = roaring.New()
