package db

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/jmoiron/sqlx"
	"github.com/jmoiron/sqlx/reflectx"
)

// Rows is the answer to a query, read row by row. It must be closed, unless Next has returned false.
type Rows struct {
	std *sqlx.Rows
	pg  *pgRows
	// failed is told what ended the rows of a transaction on SQLite before their end; nil elsewhere.
	failed func(error)
}

// Next moves to the next row, the first one to begin with, and reports whether there is one.
func (r *Rows) Next() bool {
	if r.pg != nil {
		return r.pg.next()
	}
	more := r.std.Next()
	if err := r.std.Err(); err != nil && r.failed != nil {
		r.failed(err)
	}
	return more
}

// Scan stores the row's columns.
func (r *Rows) Scan(dest ...any) error {
	if r.pg != nil {
		return r.pg.scan(dest)
	}
	return r.std.Scan(dest...)
}

// Err is what ended the rows before their end.
func (r *Rows) Err() error {
	if r.pg != nil {
		return r.pg.error()
	}
	return r.std.Err()
}

// Close ends the reading, and tells what has ended the rows before their end: a lock that was not had may be told only with the rows.
// It can be called more than once.
func (r *Rows) Close() error {
	if r.pg != nil {
		return r.pg.close()
	}
	return errors.Join(r.std.Close(), r.std.Err())
}

// Columns names the columns.
func (r *Rows) Columns() ([]string, error) {
	if r.pg != nil {
		return r.pg.columns(), nil
	}
	return r.std.Columns()
}

// Kinds are the database's names of the columns' types, in capitals, such as INTEGER, INT8 or TEXT.
func (r *Rows) Kinds() ([]string, error) {
	if r.pg != nil {
		return r.pg.kinds(), nil
	}
	types, err := r.std.ColumnTypes()
	if err != nil {
		return nil, err
	}
	out := make([]string, len(types))
	for i, t := range types {
		out[i] = strings.ToUpper(t.DatabaseTypeName())
	}
	return out, nil
}

var mapper = reflectx.NewMapperFunc("db", strings.ToLower)

// layouts hold where columns go in a struct: layoutKey → [][]int.
var layouts sync.Map

type layoutKey struct {
	t       reflect.Type
	columns string
}

// layout finds the struct's fields for the columns, by their db tags.
func layout(t reflect.Type, columns []string) ([][]int, error) {
	key := layoutKey{t, strings.Join(columns, ",")}
	if l, ok := layouts.Load(key); ok {
		return l.([][]int), nil
	}
	l := mapper.TraversalsByName(t, columns)
	for i, index := range l {
		if len(index) == 0 {
			return nil, fmt.Errorf("column %s has no field in %s", columns[i], t)
		}
	}
	layouts.Store(key, l)
	return l, nil
}

// into collects the addresses of a struct's fields.
func into(v reflect.Value, l [][]int, places []any) {
	for i, index := range l {
		if len(index) == 1 {
			places[i] = v.Field(index[0]).Addr().Interface()
		} else {
			places[i] = reflectx.FieldByIndexes(v, index).Addr().Interface()
		}
	}
}

// scanAll reads all rows into a slice of structs or of scalars, and closes them.
func scanAll(rows *Rows, dest any) error {
	defer rows.Close()
	slice := reflect.ValueOf(dest)
	if slice.Kind() != reflect.Pointer || slice.Elem().Kind() != reflect.Slice {
		return errors.New("the destination of Select must be a pointer to a slice")
	}
	slice = slice.Elem()
	slice.SetZero()
	element := slice.Type().Elem()
	pointers := element.Kind() == reflect.Pointer
	if pointers {
		element = element.Elem()
	}
	scalar := scannable(reflect.Zero(reflect.PointerTo(element)).Interface())
	var l [][]int
	places := make([]any, 1)
	for rows.Next() {
		fresh := reflect.New(element)
		if scalar {
			places[0] = fresh.Interface()
		} else {
			if l == nil {
				columns, err := rows.Columns()
				if err != nil {
					return err
				}
				if l, err = layout(element, columns); err != nil {
					return err
				}
				places = make([]any, len(l))
			}
			into(fresh.Elem(), l, places)
		}
		if err := rows.Scan(places...); err != nil {
			return err
		}
		if pointers {
			slice.Set(reflect.Append(slice, fresh))
		} else {
			slice.Set(reflect.Append(slice, fresh.Elem()))
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}

// scanOne reads the first row into a struct or a scalar, and closes the rows.
func scanOne(rows *Rows, dest any) error {
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	places := []any{dest}
	if !scannable(dest) {
		columns, err := rows.Columns()
		if err != nil {
			return err
		}
		v := reflect.ValueOf(dest).Elem()
		l, err := layout(v.Type(), columns)
		if err != nil {
			return err
		}
		places = make([]any, len(l))
		into(v, l, places)
	}
	if err := rows.Scan(places...); err != nil {
		return err
	}
	return rows.Close()
}
