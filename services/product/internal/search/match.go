package search

import (
	"context"
	"fmt"
	"math"

	index "github.com/blevesearch/bleve_index_api"
)

// weights say what a word is worth by the field that has it. A word in a name is worth more the shorter the name.
var weights = []struct {
	field string
	score int32
}{
	{fieldName, 400}, {fieldSKU, 800}, {fieldBrand, 300}, {fieldCategory, 120}, {fieldAttribute, 100}, {fieldDescription, 40},
}

const (
	// shortName is what the shortest name adds to a word's score; longer ones add less.
	shortName = 400
	// Words that are only similar, or longer, count less than any word found as typed.
	scorePrefix = 30
	scoreFuzzy  = 10
)

// matcher gathers which documents have all words of a query. A document that lacks one word is out: matched counts the
// words so far, and a word only counts for documents that had all before it.
type matcher struct {
	view    *view
	scores  []int32
	matched []uint8
	docs    []uint32
	doc     index.TermFieldDoc
}

// word adds the documents that have the n-th word, from 0, in one field.
func (m *matcher) word(ctx context.Context, n uint8, term, field string, score int32, norms bool) error {
	reader, err := m.view.reader.TermFieldReader(ctx, []byte(term), field, norms, norms, false)
	if err != nil {
		return fmt.Errorf("search the field %s: %w", field, err)
	}
	for {
		hit, err := reader.Next(&m.doc)
		if err != nil {
			_ = reader.Close()
			return fmt.Errorf("search the field %s: %w", field, err)
		}
		if hit == nil {
			return reader.Close()
		}
		entry := int(hit.ID.Value())
		if entry >= len(m.view.numbers) || m.view.numbers[entry] == unknown {
			continue
		}
		d := m.view.numbers[entry]
		switch m.matched[d] {
		case n:
			if n == 0 {
				m.docs = append(m.docs, d)
			}
			m.matched[d] = n + 1
		case n + 1:
		default:
			continue
		}
		m.scores[d] += score
		if norms {
			// A norm is 1/√(words): from 1 for one word towards 0.
			m.scores[d] += int32(math.Round(shortName * min(hit.Norm, 1)))
		}
	}
}

// exact matches every term as it is, in any field.
func (m *matcher) exact(ctx context.Context, terms []string) error {
	for i, term := range terms {
		for _, w := range weights {
			if err := m.word(ctx, uint8(i), term, w.field, w.score, w.field == fieldName); err != nil {
				return err
			}
		}
	}
	return nil
}

// loose matches every term also as the beginning of a word of the name, and as a similar word of name or brand.
func (m *matcher) loose(ctx context.Context, terms []string) error {
	for i, term := range terms {
		n := uint8(i)
		for _, w := range weights {
			if err := m.word(ctx, n, term, w.field, w.score, w.field == fieldName); err != nil {
				return err
			}
		}
		if err := m.word(ctx, n, term, fieldPrefix, scorePrefix, false); err != nil {
			return err
		}
		for _, field := range []string{fieldName, fieldBrand} {
			similar, err := m.similar(term, field)
			if err != nil {
				return err
			}
			for _, s := range similar {
				if err := m.word(ctx, n, s, field, scoreFuzzy, false); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// similar returns words of a field that differ from the term by one letter, or two when it is long. The first letter
// must be right: people rarely miss it, and it keeps the search short.
func (m *matcher) similar(term, field string) ([]string, error) {
	const most = 30
	letters := []rune(term)
	distance := 1
	switch {
	case len(letters) < 4:
		return nil, nil
	case len(letters) >= 8:
		distance = 2
	}
	fuzzy, ok := m.view.reader.(index.IndexReaderFuzzy)
	if !ok {
		return nil, nil
	}
	dict, err := fuzzy.FieldDictFuzzy(field, term, distance, string(letters[:1]))
	if err != nil {
		return nil, fmt.Errorf("search similar words: %w", err)
	}
	var out []string
	for len(out) < most {
		e, err := dict.Next()
		if err != nil {
			_ = dict.Close()
			return nil, fmt.Errorf("search similar words: %w", err)
		}
		if e == nil {
			break
		}
		if e.Term != term {
			out = append(out, e.Term)
		}
	}
	return out, dict.Close()
}

// begins matches every term as a word or as the beginning of one, in names and brands.
func (m *matcher) begins(ctx context.Context, terms []string) error {
	for i, term := range terms {
		for _, field := range []string{fieldName, fieldPrefix, fieldBrand} {
			if err := m.word(ctx, uint8(i), term, field, scorePrefix, field == fieldName); err != nil {
				return err
			}
		}
	}
	return nil
}

// set returns the documents that have all n words as plain bits in buf.
func (m *matcher) set(buf words, n int) (words, int) {
	size := (len(m.scores) + 63) / 64
	if buf == nil || cap(buf) < size {
		buf = make(words, size+size/4)
	}
	buf = buf[:size]
	clear(buf)
	count := 0
	for _, d := range m.docs {
		if int(m.matched[d]) == n {
			buf[d>>6] |= 1 << (d & 63)
			count++
		}
	}
	return buf, count
}

// reset makes the memory ready for the next search, touching only what this one touched.
func (m *matcher) reset() {
	for _, d := range m.docs {
		m.scores[d], m.matched[d] = 0, 0
	}
	m.docs = m.docs[:0]
}
