package importer

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"emporium/kit/tabular"
)

// file reads drafts from a CSV file.
type file struct {
	rows    *tabular.Reader
	mapping Mapping
	cols    columns
	// ahead is the first row of the next product.
	ahead *tabular.Row
	ended bool
	line  int
	// skus and groups are the lines where a SKU or group was first seen.
	skus, groups map[string]int
}

var _ Source = (*file)(nil)

// Open reads a CSV file by the mapping; nil recognises known formats by their header. The currency is for formats that
// do not name theirs, such as Shopify's.
func Open(src io.Reader, m *Mapping, currency string) (Source, error) {
	var o tabular.Options
	if m != nil {
		o.Encoding = m.Encoding
		if m.Delimiter != "" {
			o.Delimiter = rune(m.Delimiter[0])
		}
	}
	rows, err := tabular.NewReader(src, o)
	if err != nil {
		return nil, fmt.Errorf("read the header: %w", err)
	}
	f := &file{rows: rows, skus: make(map[string]int), groups: make(map[string]int)}
	switch {
	case m != nil:
		f.mapping = *m
	case IsShopify(rows.Header()):
		if currency == "" {
			return nil, errors.New("a Shopify file does not name its currency: give it with --currency")
		}
		f.mapping = Shopify(currency)
		f.mapping.drop(rows.Header())
	default:
		return nil, fmt.Errorf("no known format: write a mapping that says which of the columns %q is what, and give it with --map", rows.Header())
	}
	f.cols, err = resolve(f.mapping, rows.Header())
	return f, err
}

// Progress implements Source.
func (f *file) Progress() (int64, int) { return f.rows.Bytes(), f.line }

// Next implements Source.
func (f *file) Next() (Draft, []Reject, error) {
	var rejects []Reject
	for {
		rows, left, err := f.group()
		rejects = append(rejects, left...)
		if err != nil {
			return Draft{}, rejects, err
		}
		draft, left, ok := f.draft(rows)
		rejects = append(rejects, left...)
		if ok {
			return draft, rejects, nil
		}
	}
}

// group returns the rows of the next product.
func (f *file) group() (rows []tabular.Row, rejects []Reject, err error) {
	for {
		row, left, err := f.row()
		rejects = append(rejects, left...)
		if errors.Is(err, io.EOF) && len(rows) > 0 {
			return rows, rejects, nil
		}
		if err != nil {
			return nil, rejects, err
		}
		if f.mapping.Group == "" {
			return []tabular.Row{row}, rejects, nil
		}
		key := f.cols.get(row, f.mapping.Group)
		if len(rows) > 0 && key != f.cols.get(rows[0], f.mapping.Group) {
			f.ahead = &row
			return rows, rejects, nil
		}
		if len(rows) == 0 {
			if key == "" {
				rejects = append(rejects, Reject{row.Line, f.mapping.Group, "is empty, so that the row belongs to no product"})
				continue
			}
			if first, seen := f.groups[key]; seen {
				rejects = append(rejects, Reject{row.Line, f.mapping.Group, fmt.Sprintf("this product began on line %d: its rows must stand together", first)})
				continue
			}
			f.groups[key] = row.Line
		}
		rows = append(rows, row)
	}
}

// row returns the next row that the mapping does not skip.
func (f *file) row() (tabular.Row, []Reject, error) {
	if f.ahead != nil {
		row := *f.ahead
		f.ahead = nil
		return row, nil, nil
	}
	if f.ended {
		return tabular.Row{}, nil, io.EOF
	}
	var rejects []Reject
	for {
		row, err := f.rows.Read()
		var broken *tabular.LineError
		switch {
		case errors.As(err, &broken):
			f.line = broken.Line
			reject := Reject{Line: broken.Line, Reason: broken.Reason}
			if broken.Column > 0 && broken.Column <= len(f.rows.Header()) {
				reject.Column = f.rows.Header()[broken.Column-1]
			}
			rejects = append(rejects, reject)
			continue
		case err != nil:
			f.ended = errors.Is(err, io.EOF)
			return tabular.Row{}, rejects, err
		}
		f.line = row.Line
		if !f.skip(row) {
			return row, rejects, nil
		}
	}
}

func (f *file) skip(row tabular.Row) bool {
	for _, s := range f.mapping.Skip {
		if s.matches(f.cols.get(row, s.Column)) {
			return true
		}
	}
	return false
}

// paths splits a category field.
func (c Category) paths(field string) [][]string {
	if field == "" {
		field = c.Default
	}
	parts := []string{field}
	if c.Multiple != "" {
		parts = strings.Split(field, c.Multiple)
	}
	var out [][]string
	for _, part := range parts {
		var path []string
		for level := range strings.SplitSeq(part, strings.TrimSpace(c.Separator)) {
			if level = strings.TrimSpace(level); level != "" {
				path = append(path, level)
			}
		}
		if len(path) > 0 {
			out = append(out, path)
		}
	}
	return out
}
