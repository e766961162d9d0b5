package importer

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	yaml "go.yaml.in/yaml/v3"

	"emporium/kit/money"
)

// Mapping says which column of a file is what. Only Name and SKU must be there, and a price or MissingPrice "draft".
type Mapping struct {
	// Delimiter parts the fields, such as ";". Default: guessed from the header. "tab" is a tabulator.
	Delimiter string `yaml:"delimiter"`
	// Encoding is a name such as windows-1252. Default: UTF-8, or what a byte order mark says.
	Encoding string `yaml:"encoding"`
	// Group is the column whose equal values in neighbouring rows make one product with several variants. Default: each
	// row is a product.
	Group string `yaml:"group"`
	SKU   Field  `yaml:"sku"`
	Name  Field  `yaml:"name"`
	// Slug is the product's name in addresses. Default: made from the name.
	Slug        Field `yaml:"slug"`
	Description Field `yaml:"description"`
	Brand       Field `yaml:"brand"`
	// Status is active, draft or archived. Default: active.
	Status Field `yaml:"status"`
	// Category is a path of names.
	Category Category `yaml:"category"`
	// Price is the one price column of a file with one currency, or with a column that names it.
	Price Price `yaml:"price"`
	// Prices are further price columns, one per currency.
	Prices []Price `yaml:"prices"`
	// MissingPrice is "reject" (default) or "draft": a product none of whose variants has a price comes in as a draft.
	MissingPrice string `yaml:"missing_price"`
	// MissingSKU is "reject" (default) or "derive": from the group and the option values, so that it stays the same from
	// one import to the next.
	MissingSKU string `yaml:"missing_sku"`
	Stock      Stock  `yaml:"stock"`
	Weight     Weight `yaml:"weight"`
	Images     Images `yaml:"images"`
	// Attributes name columns that become attributes; empty values are left out.
	Attributes []Named `yaml:"attributes"`
	// Options name columns by which the variants of one product differ.
	Options []Named `yaml:"options"`
	// Skip leaves rows out silently that match any of its rules.
	Skip []Skip `yaml:"skip"`
}

// Field is a column, with a value for rows where it is empty.
type Field struct {
	Column  string `yaml:"column"`
	Default string `yaml:"default"`
	// HTML takes the text out of HTML.
	HTML bool `yaml:"html"`
	// Max cuts the text after so many characters, between words where it can be. Default: no limit.
	Max int `yaml:"max"`
}

// Category is a column with a path such as "Games > Board games".
type Category struct {
	Column string `yaml:"column"`
	// Separator parts the levels. Default: " > ".
	Separator string `yaml:"separator"`
	// Multiple parts several paths in one field. Default: the field is one path.
	Multiple string `yaml:"multiple"`
	Default  string `yaml:"default"`
}

// Price is a column with an amount in major units, such as 19.99.
type Price struct {
	Column string `yaml:"column"`
	// Currency is an ISO 4217 code.
	Currency string `yaml:"currency"`
	// CurrencyColumn names the currency per row; Currency is used where it is empty.
	CurrencyColumn string `yaml:"currency_column"`
	// DecimalComma reads "1.299,50" as 1299.50.
	DecimalComma bool `yaml:"decimal_comma"`
	// Strip is taken off both ends first, such as "£" or "EUR".
	Strip []string `yaml:"strip"`
}

// Stock is a column with a number of pieces.
type Stock struct {
	Column string `yaml:"column"`
	// Rule is "number" (default) or "leading_number", which reads "5 new" as 5.
	Rule string `yaml:"rule"`
	// Default is for empty fields. Without one an empty field says nothing about stock.
	Default *int64 `yaml:"default"`
}

// Weight is a column with a weight.
type Weight struct {
	Column string `yaml:"column"`
	// Unit is g (default), kg, oz or lb.
	Unit string `yaml:"unit"`
}

// Images is a column with addresses of pictures.
type Images struct {
	Column string `yaml:"column"`
	// Separator parts several addresses in one field. Default: the field is one address.
	Separator string `yaml:"separator"`
	Alt       string `yaml:"alt_column"`
}

// Named is a column that becomes an attribute or option with the name.
type Named struct {
	Column string `yaml:"column"`
	// Name is what shoppers see. Default: the column's.
	Name string `yaml:"name"`
	// NameColumn has the name per product, as Shopify's files do.
	NameColumn string `yaml:"name_column"`
}

// Skip is a rule for rows to leave out. All conditions that it names must hold.
type Skip struct {
	Column  string `yaml:"column"`
	Empty   bool   `yaml:"empty"`
	Equals  string `yaml:"equals"`
	Matches string `yaml:"matches"`

	pattern *regexp.Regexp
}

// ParseMapping reads a mapping file. Unknown keys and values are refused, all faults at once.
func ParseMapping(data []byte) (Mapping, error) {
	var m Mapping
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(&m); err != nil && !errors.Is(err, io.EOF) {
		return Mapping{}, fmt.Errorf("read the mapping: %w", err)
	}
	if err := m.complete(); err != nil {
		return Mapping{}, fmt.Errorf("check the mapping: %w", err)
	}
	return m, nil
}

// complete checks the mapping and fills the defaults in.
func (m *Mapping) complete() error {
	var errs []error
	fault := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	oneOf := func(key, value string, allowed ...string) {
		if !slices.Contains(allowed, value) {
			fault("%s: %q is not one of %s", key, value, strings.Join(allowed, ", "))
		}
	}
	def := func(s *string, value string) {
		if *s == "" {
			*s = value
		}
	}
	if m.Delimiter == "tab" {
		m.Delimiter = "\t"
	}
	if len(m.Delimiter) > 1 {
		fault("delimiter: name one ASCII character, or tab")
	}
	if m.SKU.Column == "" {
		fault("sku: name its column; products are known by it")
	}
	if m.Name.Column == "" {
		fault("name: name its column")
	}
	def(&m.Status.Default, "active")
	oneOf("status.default", m.Status.Default, "active", "draft", "archived")
	def(&m.Category.Separator, " > ")
	def(&m.MissingPrice, "reject")
	oneOf("missing_price", m.MissingPrice, "reject", "draft")
	def(&m.MissingSKU, "reject")
	oneOf("missing_sku", m.MissingSKU, "reject", "derive")
	if m.MissingSKU == "derive" && m.Group == "" {
		fault("missing_sku: derive needs a group column")
	}
	def(&m.Stock.Rule, "number")
	oneOf("stock.rule", m.Stock.Rule, "number", "leading_number")
	def(&m.Weight.Unit, "g")
	oneOf("weight.unit", m.Weight.Unit, "g", "kg", "oz", "lb")
	if m.Price.Column != "" {
		m.Prices = slices.Insert(m.Prices, 0, m.Price)
	}
	if len(m.Prices) == 0 && m.MissingPrice == "reject" {
		fault(`price: name its column, or set missing_price: draft`)
	}
	for i, p := range m.Prices {
		if p.Column == "" {
			fault("prices[%d]: name the column", i)
		}
		if p.Currency == "" && p.CurrencyColumn == "" {
			fault("price %q: name the currency or its column", p.Column)
		}
		if _, known := money.Exponent(p.Currency); p.Currency != "" && !known {
			fault("price %q: %q is no currency of ISO 4217", p.Column, p.Currency)
		}
	}
	for kind, list := range map[string][]Named{"attributes": m.Attributes, "options": m.Options} {
		for i := range list {
			if list[i].Column == "" {
				fault("%s[%d]: name the column", kind, i)
			}
			def(&list[i].Name, list[i].Column)
		}
	}
	if len(m.Options) > 0 && m.Group == "" {
		fault("options: name the group column too; it tells which rows are variants of one product")
	}
	for i := range m.Skip {
		s := &m.Skip[i]
		if s.Column == "" || !s.Empty && s.Equals == "" && s.Matches == "" {
			fault("skip[%d]: name a column and one of empty, equals and matches", i)
		}
		if s.Matches != "" {
			p, err := regexp.Compile(s.Matches)
			if err != nil {
				fault("skip[%d].matches: %w", i, err)
			}
			s.pattern = p
		}
	}
	return errors.Join(errs...)
}

// Shopify is the mapping of Shopify's product export.
func Shopify(currency string) Mapping {
	m := Mapping{
		Delimiter:   ",",
		Group:       "Handle",
		SKU:         Field{Column: "Variant SKU"},
		Name:        Field{Column: "Title"},
		Slug:        Field{Column: "Handle"},
		Description: Field{Column: "Body (HTML)", HTML: true},
		Brand:       Field{Column: "Vendor"},
		Status:      Field{Column: "Status", Default: "active"},
		Category:    Category{Column: "Type"},
		Price:       Price{Column: "Variant Price", Currency: currency},
		Stock:       Stock{Column: "Variant Inventory Qty"},
		Weight:      Weight{Column: "Variant Grams"},
		Images:      Images{Column: "Image Src", Alt: "Image Alt Text"},
		Attributes:  []Named{{Column: "Tags"}},
		Options: []Named{
			{Column: "Option1 Value", NameColumn: "Option1 Name"},
			{Column: "Option2 Value", NameColumn: "Option2 Name"},
			{Column: "Option3 Value", NameColumn: "Option3 Name"},
		},
		MissingPrice: "draft",
		MissingSKU:   "derive",
	}
	if err := m.complete(); err != nil {
		panic("importer: the built-in mapping is broken: " + err.Error())
	}
	return m
}

// IsShopify recognises the header of Shopify's product export.
func IsShopify(header []string) bool {
	for _, column := range []string{"Handle", "Title", "Vendor", "Option1 Name", "Option1 Value", "Variant SKU", "Variant Price"} {
		if !slices.Contains(header, column) {
			return false
		}
	}
	return true
}
