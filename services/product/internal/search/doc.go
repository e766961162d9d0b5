// Package search finds products: by text with bleve, by filter, facet and order in columns held in memory.
//
// The two are apart because they are good at different things. A text index answers which products have a word; it is
// slow at counting facets over thousands of hits. Columns (one bitmap per brand, category and attribute value, sorted
// lists per price, name and time) browse a category of 10,000 with three facets in well under a millisecond and never
// touch the text index. Both are made of the store's rows and can be thrown away at any time: columns are loaded at
// start, and the text index on disk is compared with them in the background and mended where it differs.
package search

import (
	"strings"
	"time"
)

// Doc is a product as search sees it.
type Doc struct {
	ID string
	// Version is the product's. A Doc older than what the index has is ignored, so that order of arrival does not matter.
	Version int64
	// Again makes the index take the Doc although it has this version: something that is not the product's own has
	// changed, such as the categories above it.
	Again bool
	// Hidden products are known and never found: drafts and archived ones.
	Hidden      bool
	Name        string
	Brand       string
	Description string
	SKUs        []string
	// Categories are ids, ancestors included.
	Categories []string
	// CategoryNames are the names of the same categories, for text search.
	CategoryNames []string
	// Attributes are facts and option values: several per name where variants differ.
	Attributes map[string][]string
	// Prices is the lowest price per currency, in minor units.
	Prices  map[string]int64
	InStock bool
	Created time.Time
}

// Sort is an order of hits. Each has the id as last key, so that it is total.
type Sort string

// Orders. Relevance without text is NewestFirst.
const (
	Relevance   Sort = "relevance"
	PriceUp     Sort = "price"
	PriceDown   Sort = "-price"
	NameUp      Sort = "name"
	NameDown    Sort = "-name"
	OldestFirst Sort = "created_at"
	NewestFirst Sort = "-created_at"
)

// Query says what to find. Conditions of different kinds must all hold; of the values of one kind one must.
type Query struct {
	// Text is what a shopper typed. Every word must be found; empty browses.
	Text string
	// Category is an id; products of categories below it are found too.
	Category string
	// Brands and the values of Attributes are compared without case.
	Brands     []string
	Attributes map[string][]string
	// Currency is needed for prices and for sorting by them; then products without a price in it are left out.
	Currency string
	// FacetCurrency is the currency of FacetPrice; unlike Currency it leaves nothing out. Default: Currency.
	FacetCurrency string
	// PriceGTE and PriceLTE bound the lowest price, in minor units of Currency; nil is no bound.
	PriceGTE, PriceLTE *int64
	// InStock, when set, asks for products with or without a variant in stock.
	InStock *bool
	Sort    Sort
	// Limit is the number of hits at most.
	Limit int
	// After is the position of the last hit of the page before; nil starts at the beginning.
	After *Position
	// Facets to count: FacetBrand, FacetCategory, FacetPrice (needs a currency), FacetInStock, FacetAttributes for all
	// attributes, or AttributeFacet(name).
	Facets []string
	// Total asks for the number of all hits.
	Total bool
}

// Facet names.
const (
	FacetBrand      = "brand"
	FacetCategory   = "category"
	FacetPrice      = "price"
	FacetInStock    = "in_stock"
	FacetAttributes = "attributes"

	attributePrefix = "attributes."
)

// AttributeFacet names the facet of one attribute.
func AttributeFacet(name string) string { return attributePrefix + name }

// Position is a place in an order. It stays good while products come and go: the hits after it are those that sort after
// it now.
type Position struct {
	// Number is the key of orders by number (price, time, score), Text that of orders by name.
	Number int64  `json:"n,omitempty"`
	Text   string `json:"t,omitempty"`
	ID     string `json:"i"`
	// Loose keeps a text search in the mode that its first page was in, see Result.Loose.
	Loose bool `json:"l,omitempty"`
}

// Hit is one product found.
type Hit struct {
	ID string
	// Version is the product's that the index knows.
	Version int64
	At      Position
}

// Result is a page of hits and what was counted over all of them.
type Result struct {
	Hits []Hit
	// More says that there are hits after the last one.
	More bool
	// Total is the number of all hits; -1 when nobody asked.
	Total  int
	Facets []Facet
	// Loose says that few products had the words as typed, and that similar and longer words were taken too.
	Loose bool
}

// Facet counts hits per value. A condition on the facet itself does not limit its counts, so that a shopper sees what
// choosing another value would give.
type Facet struct {
	Name string
	// Values with a count above zero, most first.
	Values []Count
	// Ranges, Min and Max are for FacetPrice.
	Ranges   []PriceRange
	Currency string
	Min, Max int64
}

// Attribute is the name of the attribute that the facet counts; empty for other facets.
func (f Facet) Attribute() string {
	name, ok := strings.CutPrefix(f.Name, attributePrefix)
	if !ok {
		return ""
	}
	return name
}

// Count is the number of hits with a value.
type Count struct {
	Value string
	Count int
}

// PriceRange counts hits from From up to and not including To, in minor units; To 0 is open.
type PriceRange struct {
	From, To int64
	Count    int
}
