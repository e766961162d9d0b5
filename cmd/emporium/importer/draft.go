// Package importer brings products from files into the shop: a mapping says which column is what, rows become product
// drafts, and a Sink writes them in batches. What cannot be used is reported with line, column and reason, and never
// stops the rest.
package importer

import (
	"context"
	"strconv"

	"emporium/kit/money"
)

// Draft is a product as a file describes it. Prices, options and stock are checked; the shop's own rules are checked
// where the shop keeps them.
type Draft struct {
	// Line is where the product starts in the file, from 1; 0 for one that comes from no file.
	Line int `yaml:"-"`
	// Key is the file's own name for the product: a handle, or the SKU of its first variant.
	Key         string `yaml:"-"`
	Slug        string `yaml:"slug"`
	Name        string `yaml:"name"`
	Description string `yaml:"description"`
	Brand       string `yaml:"brand"`
	// Status is active, draft or archived.
	Status string `yaml:"status"`
	// Categories are paths of names from the top of the tree.
	Categories [][]string        `yaml:"categories"`
	Attributes map[string]string `yaml:"attributes"`
	Images     []Image           `yaml:"images"`
	Options    []Option          `yaml:"options"`
	Variants   []Variant         `yaml:"variants"`
}

// Image is a picture's address.
type Image struct {
	URL string `yaml:"url"`
	Alt string `yaml:"alt"`
}

// Option is a choice and its values, in the file's order.
type Option struct {
	Name   string   `yaml:"name"`
	Values []string `yaml:"values"`
}

// Variant is what is sold.
type Variant struct {
	SKU     string
	Options map[string]string
	// Prices has one price per currency at most.
	Prices      []money.Money
	WeightGrams int
	// Stock is the number on hand; nil when the file says nothing, which leaves the shop's number alone.
	Stock *int64
}

// Reject is a part of a file that was left out.
type Reject struct {
	// Line is the number in the file, from 1.
	Line int
	// Column is the column's name; empty when the whole line is meant.
	Column string
	// Reason is for people.
	Reason string
}

func (r Reject) String() string {
	s := "line " + strconv.Itoa(r.Line)
	if r.Column != "" {
		s += ", column " + strconv.Quote(r.Column)
	}
	return s + ": " + r.Reason
}

// Source hands out drafts one by one.
type Source interface {
	// Next returns the next draft and what was rejected on the way to it. After the last one it returns io.EOF, together
	// with the rejects at the end. Any other error is final.
	Next() (Draft, []Reject, error)
	// Progress returns how much of the source has been read, in bytes, and its last line.
	Progress() (bytes int64, line int)
}

// Outcome says what a Sink did with a draft.
type Outcome string

// A draft that says what the shop already knows is Unchanged: nothing is written and nothing announced.
const (
	Created   Outcome = "created"
	Updated   Outcome = "updated"
	Unchanged Outcome = "unchanged"
	Refused   Outcome = "refused"
)

// Result is the fate of one draft.
type Result struct {
	Outcome Outcome
	// Reason says why a draft was refused, for people.
	Reason string
}

// Level is the number on hand of one SKU.
type Level struct {
	SKU    string
	OnHand int64
}

// Sink writes drafts into the shop. While stock is set, the next products are written; neither is called twice at a time.
type Sink interface {
	// UpsertProducts writes a batch, known by SKU, and returns one result per draft in the same order. An error means
	// that the batch was not written and that the import must end.
	UpsertProducts(ctx context.Context, batch []Draft) ([]Result, error)
	// SetStock sets the numbers on hand and leaves those alone that are as they should be. An error means that the import
	// must end.
	SetStock(ctx context.Context, levels []Level) (Counted, error)
}

// Counted is what a Sink did with levels. Those that are neither changed nor refused were right before.
type Counted struct {
	Changed int
	Refused []RefusedLevel
}

// RefusedLevel is a level that was left as it is.
type RefusedLevel struct {
	// Index is its place among the levels, from 0.
	Index int
	// Reason says why, for people.
	Reason string
}
