package conf

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// suggest names the known key that is nearest to one that is not: a section for a section, a value for a value.
func (n *node) suggest(key string, section bool) string {
	var known []string
	for c := range n.all() {
		if (c.kind == kindSection) == section {
			known = append(known, c.key)
		}
	}
	return Nearest(key, known)
}

// all are the sections and keys below a node.
func (n *node) all() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for _, c := range n.children {
			if !yield(c) {
				return
			}
			if c.kind != kindSection {
				continue
			}
			for d := range c.all() {
				if !yield(d) {
					return
				}
			}
		}
	}
}

// Nearest returns "; did you mean X?", or "" when nothing known is near. Commands use it for names that are no keys.
func Nearest(unknown string, known []string) string {
	best, distance := "", max(2, len(unknown)/3)+1
	for _, candidate := range slices.Sorted(slices.Values(known)) {
		if d := levenshtein(strings.ToLower(unknown), strings.ToLower(candidate)); d < distance {
			best, distance = candidate, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %s?", best)
}

// levenshtein is the number of bytes to insert, delete or replace that lie between two texts.
func levenshtein(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

func keysOf[V any](m map[string]V) []string { return slices.Collect(maps.Keys(m)) }

func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }
