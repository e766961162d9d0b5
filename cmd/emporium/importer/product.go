package importer

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"emporium/kit/money"
	"emporium/kit/tabular"
)

// draft makes a product of its rows. A variant that cannot be used is left out and reported; without a variant left, so
// is the product.
func (f *file) draft(rows []tabular.Row) (d Draft, rejects []Reject, ok bool) {
	m, first := &f.mapping, rows[0]
	reject := func(line int, column, format string, args ...any) {
		rejects = append(rejects, Reject{line, column, fmt.Sprintf(format, args...)})
	}
	d = Draft{
		Line:        first.Line,
		Key:         f.cols.get(first, m.Group),
		Name:        f.cols.text(first, m.Name),
		Slug:        f.cols.text(first, m.Slug),
		Description: f.cols.text(first, m.Description),
		Brand:       f.cols.text(first, m.Brand),
		Status:      strings.ToLower(f.cols.text(first, m.Status)),
		Categories:  m.Category.paths(f.cols.get(first, m.Category.Column)),
	}
	if d.Name == "" {
		reject(first.Line, m.Name.Column, "the name is missing")
		return Draft{}, rejects, false
	}
	switch d.Status {
	case "active", "draft", "archived":
	default:
		reject(first.Line, m.Status.Column, "the status is none of active, draft and archived")
		return Draft{}, rejects, false
	}
	for _, a := range m.Attributes {
		if v := f.cols.get(first, a.Column); v != "" {
			if d.Attributes == nil {
				d.Attributes = make(map[string]string, len(m.Attributes))
			}
			d.Attributes[a.Name] = v
		}
	}
	options := f.options(first)
	for _, row := range rows {
		d.Images = f.images(row, d.Images)
		if len(rows) > 1 && f.blankVariant(row) {
			continue
		}
		if v, left, ok := f.variant(row, options, d.Key); ok {
			d.Variants = append(d.Variants, v)
		} else {
			rejects = append(rejects, left...)
		}
	}
	if len(d.Variants) == 0 {
		if len(rejects) == 0 {
			reject(first.Line, "", "the product has no variant")
		}
		return Draft{}, rejects, false
	}
	f.finish(&d, options)
	return d, rejects, true
}

// finish fills in what follows from the variants.
func (f *file) finish(d *Draft, options []Named) {
	if d.Key == "" {
		d.Key = d.Variants[0].SKU
	}
	for _, o := range options {
		option := Option{Name: o.Name}
		for _, v := range d.Variants {
			if value := v.Options[o.Name]; !slices.Contains(option.Values, value) {
				option.Values = append(option.Values, value)
			}
		}
		d.Options = append(d.Options, option)
	}
	if !slices.ContainsFunc(d.Variants, func(v Variant) bool { return len(v.Prices) > 0 }) {
		d.Status = "draft"
	}
}

// options returns the options that this product really has, with their names.
func (f *file) options(first tabular.Row) []Named {
	var out []Named
	for _, o := range f.mapping.Options {
		if o.NameColumn != "" {
			o.Name = f.cols.get(first, o.NameColumn)
		}
		value := f.cols.get(first, o.Column)
		// Shopify writes a product without options as one with the option Title and the value Default Title.
		if o.Name == "" || value == "" || o.Name == "Title" && value == "Default Title" {
			continue
		}
		out = append(out, o)
	}
	return out
}

// blankVariant tells rows that only carry a further image.
func (f *file) blankVariant(row tabular.Row) bool {
	if f.cols.get(row, f.mapping.SKU.Column) != "" {
		return false
	}
	for _, p := range f.mapping.Prices {
		if f.cols.get(row, p.Column) != "" {
			return false
		}
	}
	for _, o := range f.mapping.Options {
		if f.cols.get(row, o.Column) != "" {
			return false
		}
	}
	return true
}

func (f *file) images(row tabular.Row, images []Image) []Image {
	field := f.cols.get(row, f.mapping.Images.Column)
	parts := []string{field}
	if f.mapping.Images.Separator != "" {
		parts = strings.Split(field, f.mapping.Images.Separator)
	}
	for _, address := range parts {
		address = strings.TrimSpace(address)
		if address != "" && !slices.ContainsFunc(images, func(i Image) bool { return i.URL == address }) {
			images = append(images, Image{URL: address, Alt: f.cols.get(row, f.mapping.Images.Alt)})
		}
	}
	return images
}

func (f *file) variant(row tabular.Row, options []Named, key string) (v Variant, rejects []Reject, ok bool) {
	m := &f.mapping
	reject := func(column, format string, args ...any) {
		rejects = append(rejects, Reject{row.Line, column, fmt.Sprintf(format, args...)})
	}
	// Spreadsheets are told by an apostrophe that a number is text.
	v.SKU = strings.TrimPrefix(f.cols.text(row, m.SKU), "'")
	for _, o := range options {
		value := f.cols.get(row, o.Column)
		if value == "" {
			reject(o.Column, "the option %s has no value", o.Name)
			continue
		}
		if v.Options == nil {
			v.Options = make(map[string]string, len(options))
		}
		v.Options[o.Name] = value
	}
	if v.SKU == "" && m.MissingSKU == "derive" {
		v.SKU = derive(key, options, v.Options)
	}
	if v.SKU == "" {
		reject(m.SKU.Column, "the SKU is missing")
	} else if first, seen := f.skus[v.SKU]; seen {
		reject(m.SKU.Column, "the SKU is already used on line %d", first)
	}
	f.prices(row, &v, reject)
	f.stock(row, &v, reject)
	f.weight(row, &v, reject)
	if len(rejects) > 0 {
		return Variant{}, rejects, false
	}
	f.skus[v.SKU] = row.Line
	return v, nil, true
}

// derive makes a SKU that is the same in every import of the same product.
func derive(key string, options []Named, values map[string]string) string {
	parts := []string{key}
	for _, o := range options {
		parts = append(parts, strings.ToLower(strings.Join(strings.Fields(values[o.Name]), "-")))
	}
	return cut(strings.Join(parts, "-"), 64)
}

func (f *file) prices(row tabular.Row, v *Variant, reject func(column, format string, args ...any)) {
	m := &f.mapping
	named := false
	for _, p := range m.Prices {
		text := f.cols.get(row, p.Column)
		for _, s := range p.Strip {
			text = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(text, s), s))
		}
		if text == "" {
			continue
		}
		named = true
		currency := strings.ToUpper(f.cols.get(row, p.CurrencyColumn))
		if currency == "" {
			currency = p.Currency
		}
		if _, known := money.Exponent(currency); !known {
			reject(p.CurrencyColumn, "the currency is no code of ISO 4217")
			continue
		}
		if p.DecimalComma {
			text = strings.Replace(strings.ReplaceAll(text, ".", ""), ",", ".", 1)
		}
		price, err := money.ParseLoose(text, currency)
		switch {
		case err != nil:
			reject(p.Column, "the price is not an amount in %s", currency)
		case price.Amount < 0:
			reject(p.Column, "the price is below zero")
		case slices.ContainsFunc(v.Prices, func(o money.Money) bool { return o.Currency == currency }):
			reject(p.Column, "there are two prices in %s", currency)
		default:
			v.Prices = append(v.Prices, price)
		}
	}
	if !named && m.MissingPrice == "reject" {
		reject(m.Prices[0].Column, "the price is missing")
	}
}

func (f *file) stock(row tabular.Row, v *Variant, reject func(column, format string, args ...any)) {
	m := &f.mapping.Stock
	text := f.cols.get(row, m.Column)
	if text == "" {
		v.Stock = m.Default
		return
	}
	n, ok := tabular.LeadingNumber(text)
	if m.Rule == "number" {
		parsed, err := strconv.ParseInt(text, 10, 64)
		// An oversold shop counts below zero; there is nothing to sell then.
		n, ok = max(parsed, 0), err == nil && parsed <= 1_000_000_000
	}
	if !ok {
		reject(m.Column, "the stock is not a number of pieces")
		return
	}
	v.Stock = &n
}

func (f *file) weight(row tabular.Row, v *Variant, reject func(column, format string, args ...any)) {
	m := &f.mapping.Weight
	text := f.cols.get(row, m.Column)
	if text == "" {
		return
	}
	n, err := strconv.ParseFloat(text, 64)
	grams := n * map[string]float64{"g": 1, "kg": 1000, "oz": 28.349523125, "lb": 453.59237}[m.Unit]
	if err != nil || math.IsNaN(grams) || grams < 0 || grams > 100_000_000 {
		reject(m.Column, "the weight is not a number of %s", m.Unit)
		return
	}
	v.WeightGrams = int(math.Round(grams))
}
