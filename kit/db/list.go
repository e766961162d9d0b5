package db

import (
	"database/sql/driver"
	"reflect"
	"strings"
)

// listed is a slice argument of "IN (?)" on its way to the database.
type listed struct{ values any }

// In marks each slice argument as what belongs into an "IN (?)" or "NOT IN (?)" of query. An empty list becomes NULL, so both
// match nothing then.
func In(query string, args ...any) (text string, marked []any) {
	marked = make([]any, len(args))
	for i, a := range args {
		if marked[i] = a; isList(a) {
			marked[i] = listed{a}
		}
	}
	return query, marked
}

// prepare turns a statement into what the dialect's driver takes.
func (d *DB) prepare(query string, args []any) (text string, flat []any) {
	hasList := false
	for _, a := range args {
		if _, ok := a.(listed); ok {
			hasList = true
			break
		}
	}
	switch {
	case d.dialect == Postgres && hasList:
		// One array is one argument, and one text and plan for lists of all lengths.
		return d.bound.text(query, arrayText), arrays(args)
	case d.dialect == Postgres:
		return d.bound.text(query, d.dialect.bind), args
	case hasList:
		return expand(query, args)
	}
	return query, args
}

// arrayText is PostgreSQL's text of a statement with lists.
func arrayText(query string) string {
	return Postgres.bind(strings.ReplaceAll(strings.ReplaceAll(query, "NOT IN (?)", "<> ALL(?)"), "IN (?)", "= ANY(?)"))
}

func arrays(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		l, ok := a.(listed)
		if !ok {
			out[i] = a
			continue
		}
		switch v := l.values.(type) {
		case []string:
			if len(v) > 0 {
				out[i] = v
			}
		case []int64:
			if len(v) > 0 {
				out[i] = v
			}
		default:
			if all := valuesOf(l.values); len(all) > 0 {
				out[i] = all
			}
		}
	}
	return out
}

// maxPadded bounds the padding of lists: SQLite takes at most 32766 arguments.
const maxPadded = 4096

// expand makes an argument of each value of each list. Lists are padded to a power of two by repeating the last value, so that
// few texts exist and prepared ones are found again.
func expand(query string, args []any) (text string, flat []any) {
	var b strings.Builder
	b.Grow(len(query) + 32)
	i := 0
	for _, part := range strings.SplitAfter(query, "?") {
		if !strings.HasSuffix(part, "?") || i >= len(args) {
			b.WriteString(part)
			continue
		}
		l, ok := args[i].(listed)
		i++
		if !ok {
			b.WriteString(part)
			flat = append(flat, args[i-1])
			continue
		}
		all := valuesOf(l.values)
		b.WriteString(strings.TrimSuffix(part, "?"))
		if len(all) == 0 {
			b.WriteString("NULL")
			continue
		}
		n := 1
		for n < len(all) {
			n *= 2
		}
		if n > maxPadded {
			n = len(all)
		}
		for k := range n {
			if k > 0 {
				b.WriteByte(',')
			}
			b.WriteByte('?')
			flat = append(flat, all[min(k, len(all)-1)])
		}
	}
	return b.String(), flat
}

// isList reports whether v stands for many values: every slice but of bytes.
func isList(v any) bool {
	switch v.(type) {
	case []string, []int64, []int, []any:
		return true
	case nil, []byte, string, int, int64, driver.Valuer:
		return false
	}
	t := reflect.TypeOf(v)
	return t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8
}

// valuesOf are those of a list.
func valuesOf(list any) []any {
	switch s := list.(type) {
	case []string:
		return anys(s)
	case []int64:
		return anys(s)
	case []any:
		return s
	}
	r := reflect.ValueOf(list)
	out := make([]any, r.Len())
	for i := range out {
		out[i] = r.Index(i).Interface()
	}
	return out
}

func anys[T any](s []T) []any {
	out := make([]any, len(s))
	for i, v := range s {
		out[i] = v
	}
	return out
}
