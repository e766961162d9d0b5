package search

import (
	"hash"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/token/edgengram"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/registry"
)

// format names what the text index holds and how. A change of the mapping or of an analyzer takes a new name, and an
// index on disk with another name is built anew.
const format = "products-1"

// Names of analyzers and of the fields of the text index.
const (
	analyzerText   = "product_text"
	analyzerPrefix = "product_prefix"
	filterPlural   = "product_plural"
	filterPrefix   = "product_edge"

	fieldName        = "name"
	fieldPrefix      = "prefix"
	fieldBrand       = "brand"
	fieldSKU         = "sku"
	fieldCategory    = "category"
	fieldAttribute   = "attribute"
	fieldDescription = "description"
	fieldDigest      = "digest"
)

// entry is what the text index gets of a product.
type entry struct {
	Name        string   `json:"name"`
	Prefix      string   `json:"prefix"`
	Brand       string   `json:"brand"`
	SKU         []string `json:"sku"`
	Category    []string `json:"category"`
	Attribute   []string `json:"attribute"`
	Description string   `json:"description"`
	Digest      string   `json:"digest"`
}

var registerPlural = sync.OnceValue(func() error {
	return registry.RegisterTokenFilter(filterPlural, func(map[string]any, *registry.Cache) (analysis.TokenFilter, error) {
		return pluralFilter{}, nil
	})
})

// indexMapping is static: a field that it does not name is not indexed.
func indexMapping() (*mapping.IndexMappingImpl, error) {
	if err := registerPlural(); err != nil {
		return nil, err
	}
	m := bleve.NewIndexMapping()
	if err := m.AddCustomTokenFilter(filterPrefix, map[string]any{
		"type": edgengram.Name, "min": 2.0, "max": 12.0,
	}); err != nil {
		return nil, err
	}
	for name, filters := range map[string][]string{
		analyzerText:   {lowercase.Name, filterPlural},
		analyzerPrefix: {lowercase.Name, filterPrefix},
	} {
		if err := m.AddCustomAnalyzer(name, map[string]any{
			"type": custom.Name, "char_filters": []string{asciifolding.Name}, "tokenizer": unicode.Name, "token_filters": filters,
		}); err != nil {
			return nil, err
		}
	}
	text := func(analyzer string, norms bool) *mapping.FieldMapping {
		f := bleve.NewTextFieldMapping()
		f.Analyzer, f.Store, f.IncludeTermVectors, f.IncludeInAll, f.DocValues, f.SkipFreqNorm = analyzer, false, false, false, false, !norms
		return f
	}
	product := bleve.NewDocumentStaticMapping()
	product.AddFieldMappingsAt(fieldName, text(analyzerText, true))
	product.AddFieldMappingsAt(fieldPrefix, text(analyzerPrefix, false))
	for _, field := range []string{fieldBrand, fieldSKU, fieldCategory, fieldAttribute, fieldDescription} {
		product.AddFieldMappingsAt(field, text(analyzerText, false))
	}
	sum := text(keyword.Name, false)
	sum.Index, sum.DocValues = true, true
	product.AddFieldMappingsAt(fieldDigest, sum)
	product.AddSubDocumentMapping("_all", bleve.NewDocumentDisabledMapping())
	m.DefaultMapping = product
	m.DefaultAnalyzer = analyzerText
	m.StoreDynamic, m.IndexDynamic, m.DocValuesDynamic = false, false, false
	return m, m.Validate()
}

// pluralFilter takes the plural off English words and leaves others alone: Harman's S-stemmer. It does little on
// purpose: a stemmer of one language harms the words of every other.
type pluralFilter struct{}

func (pluralFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	for _, t := range in {
		t.Term = singular(t.Term)
	}
	return in
}

func singular(w []byte) []byte {
	n := len(w)
	if n < 4 || w[n-1] != 's' {
		return w
	}
	switch {
	case w[n-2] == 's' || w[n-2] == 'u':
		return w
	case w[n-2] == 'e' && w[n-3] == 'i' && n > 4 && w[n-4] != 'a' && w[n-4] != 'e':
		return append(w[:n-3:n-3], 'y')
	case w[n-2] == 'e' && (w[n-3] == 'x' || w[n-3] == 'h' || w[n-3] == 's' || w[n-3] == 'z'):
		return w[:n-2]
	}
	return w[:n-1]
}

// sortKey writes a name so that byte order is the order of its letters, whatever their case and accents.
func sortKey(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			return strings.ToLower(string(asciifolding.New().Filter([]byte(name))))
		}
	}
	return strings.ToLower(name)
}

func newEntry(d *Doc, sum uint64) entry {
	e := entry{
		Name: d.Name, Prefix: d.Name, Brand: d.Brand, SKU: d.SKUs, Category: d.CategoryNames, Description: d.Description,
		Digest: digestText(sum),
	}
	for _, values := range d.Attributes {
		e.Attribute = append(e.Attribute, values...)
	}
	return e
}

// digest is equal for documents whose text is equal. It is never 0, which stands for no text.
func digest(d *Doc) uint64 {
	h := fnv.New64a()
	part(h, d.Name, d.Brand, d.Description)
	part(h, d.SKUs...)
	part(h, d.CategoryNames...)
	for _, name := range slices.Sorted(maps.Keys(d.Attributes)) {
		part(h, d.Attributes[name]...)
	}
	return max(h.Sum64(), 1)
}

func part(h hash.Hash64, texts ...string) {
	for _, s := range texts {
		_, _ = h.Write([]byte(s))
		_, _ = h.Write([]byte{0})
	}
	_, _ = h.Write([]byte{1})
}

func digestText(sum uint64) string {
	const digits = "0123456789abcdef"
	var out [16]byte
	for i := 15; i >= 0; i-- {
		out[i] = digits[sum&15]
		sum >>= 4
	}
	return string(out[:])
}
