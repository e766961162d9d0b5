package importer

import (
	"fmt"
	"slices"
	"strings"

	"emporium/kit/tabular"
)

// columns finds a row's fields by the names that the mapping uses.
type columns struct {
	at map[string]int
}

// resolve checks that every column of the mapping is there, and names all that are not.
func resolve(m Mapping, header []string) (columns, error) {
	c := columns{at: make(map[string]int, len(header))}
	for i, name := range header {
		c.at[name] = i
	}
	names := []string{
		m.Group, m.SKU.Column, m.Name.Column, m.Slug.Column, m.Description.Column, m.Brand.Column, m.Status.Column,
		m.Category.Column, m.Stock.Column, m.Weight.Column, m.Images.Column, m.Images.Alt,
	}
	for _, p := range m.Prices {
		names = append(names, p.Column, p.CurrencyColumn)
	}
	for _, n := range slices.Concat(m.Attributes, m.Options) {
		names = append(names, n.Column, n.NameColumn)
	}
	for _, s := range m.Skip {
		names = append(names, s.Column)
	}
	var missing []string
	for _, n := range names {
		if _, ok := c.at[n]; n != "" && !ok && !slices.Contains(missing, n) {
			missing = append(missing, n)
		}
	}
	if len(missing) > 0 {
		return columns{}, fmt.Errorf("the mapping names columns that the file does not have: %q; it has %q", missing, header)
	}
	return c, nil
}

// drop takes columns out of the mapping that a file may leave out, such as older exports of Shopify's.
func (m *Mapping) drop(header []string) {
	for _, column := range []*string{
		&m.Description.Column, &m.Brand.Column, &m.Status.Column, &m.Category.Column, &m.Stock.Column, &m.Weight.Column,
		&m.Images.Column, &m.Images.Alt,
	} {
		if !slices.Contains(header, *column) {
			*column = ""
		}
	}
	absent := func(n Named) bool { return !slices.Contains(header, n.Column) }
	m.Attributes = slices.DeleteFunc(m.Attributes, absent)
	m.Options = slices.DeleteFunc(m.Options, absent)
}

// get returns a row's field without odd spaces; "" for a column that the mapping leaves out.
func (c columns) get(row tabular.Row, column string) string {
	i, ok := c.at[column]
	if !ok || column == "" {
		return ""
	}
	return tabular.Clean(row.Fields[i])
}

// text returns a field with the mapping's rules applied.
func (c columns) text(row tabular.Row, f Field) string {
	s := c.get(row, f.Column)
	if f.HTML {
		s = plainText(s)
	}
	if s == "" {
		s = f.Default
	}
	if f.Max > 0 {
		s = cut(s, f.Max)
	}
	return s
}

// cut shortens a text to so many characters, between words when one ends in its last third.
func cut(s string, limit int) string {
	runes := []rune(s)
	if len(runes) <= limit {
		return s
	}
	for i := limit; i > limit*2/3; i-- {
		if runes[i] == ' ' {
			return strings.TrimSpace(string(runes[:i]))
		}
	}
	return string(runes[:limit])
}

func (s Skip) matches(value string) bool {
	return (!s.Empty || value == "") && (s.Equals == "" || value == s.Equals) &&
		(s.pattern == nil || s.pattern.MatchString(value))
}
