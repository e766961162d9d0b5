package db

import (
	"database/sql"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

// pgRows is PostgreSQL's answer to a query.
type pgRows struct {
	rows  pgx.Rows
	types *pgtype.Map
	end   func() error // gives back what the answer came by; called once
	// primed says that the first row was awaited already, and first whether there is one.
	primed, first bool
	closed        bool
	err           error
}

// prime awaits the first row.
func (r *pgRows) prime() error {
	r.primed, r.first = true, r.rows.Next()
	if !r.first {
		if err := r.rows.Err(); err != nil {
			_ = r.close()
			return err
		}
	}
	return nil
}

func (r *pgRows) next() bool {
	if r.closed {
		return false
	}
	if r.primed {
		r.primed = false
		if r.first {
			return true
		}
	} else if r.rows.Next() {
		return true
	}
	_ = r.close()
	return false
}

func (r *pgRows) close() error {
	if !r.closed {
		r.closed = true
		r.rows.Close()
		r.err = r.rows.Err()
		if err := r.end(); r.err == nil {
			r.err = err
		}
	}
	return r.err
}

func (r *pgRows) error() error {
	if r.closed {
		return r.err
	}
	return r.rows.Err()
}

func (r *pgRows) columns() []string {
	fields := r.rows.FieldDescriptions()
	out := make([]string, len(fields))
	for i := range fields {
		out[i] = fields[i].Name
	}
	return out
}

func (r *pgRows) scan(dest []any) error {
	if r.closed {
		return errors.New("the rows are closed")
	}
	fields, raw := r.rows.FieldDescriptions(), r.rows.RawValues()
	if len(dest) != len(fields) {
		return fmt.Errorf("scan: %d columns into %d places", len(fields), len(dest))
	}
	for i := range dest {
		if err := r.scanOne(&fields[i], raw[i], dest[i]); err != nil {
			return fmt.Errorf("scan column %s: %w", fields[i].Name, err)
		}
	}
	return nil
}

var errNull = errors.New("NULL does not fit")

// scanOne stores a value as database/sql would, by the kind of its destination. What is common is read here; the rest goes through
// the driver's own conversions.
func (r *pgRows) scanOne(f *pgconn.FieldDescription, raw []byte, dest any) error {
	if s, ok := dest.(sql.Scanner); ok {
		v, err := r.value(f, raw)
		if err != nil {
			return err
		}
		return s.Scan(v)
	}
	switch d := dest.(type) {
	case *string:
		if text, ok := textOf(f, raw); ok {
			*d = string(text)
			return nil
		}
	case *int64:
		if n, ok := numberOf(f, raw); ok {
			*d = n
			return nil
		}
	case *int:
		if n, ok := numberOf(f, raw); ok {
			*d = int(n)
			return nil
		}
	case *bool:
		if n, ok := numberOf(f, raw); ok {
			*d = n != 0
			return nil
		}
	case *[]byte:
		if raw == nil {
			*d = nil
			return nil
		}
		if text, ok := textOf(f, raw); ok {
			*d = append([]byte(nil), text...)
			return nil
		}
	case *any:
		v, err := r.value(f, raw)
		*d = v
		return err
	}
	return r.scanKind(f, raw, reflect.ValueOf(dest))
}

// scanKind is scanOne for named types, pointers, and what comes in a form that is not read there.
func (r *pgRows) scanKind(f *pgconn.FieldDescription, raw []byte, dest reflect.Value) error {
	if dest.Kind() != reflect.Pointer || dest.IsNil() {
		return errors.New("the destination is no pointer")
	}
	to := dest.Elem()
	if to.Kind() == reflect.Pointer {
		if raw == nil {
			to.SetZero()
			return nil
		}
		fresh := reflect.New(to.Type().Elem())
		if err := r.scanOne(f, raw, fresh.Interface()); err != nil {
			return err
		}
		to.Set(fresh)
		return nil
	}
	bytes := to.Kind() == reflect.Slice && to.Type().Elem().Kind() == reflect.Uint8
	if raw == nil {
		if bytes {
			to.SetZero()
			return nil
		}
		return errNull
	}
	v, err := r.value(f, raw)
	if err != nil {
		return err
	}
	if text, ok := v.([]byte); ok && !bytes {
		v = string(text)
	}
	return assign(to, bytes, v)
}

func assign(to reflect.Value, bytes bool, v any) error {
	switch v := v.(type) {
	case string:
		switch {
		case to.Kind() == reflect.String:
			to.SetString(v)
			return nil
		case bytes:
			to.SetBytes([]byte(v))
			return nil
		case to.CanInt():
			n, err := strconv.ParseInt(v, 10, to.Type().Bits())
			to.SetInt(n)
			return err
		case to.CanUint():
			n, err := strconv.ParseUint(v, 10, to.Type().Bits())
			to.SetUint(n)
			return err
		case to.CanFloat():
			n, err := strconv.ParseFloat(v, to.Type().Bits())
			to.SetFloat(n)
			return err
		case to.Kind() == reflect.Bool:
			b, err := strconv.ParseBool(v)
			to.SetBool(b)
			return err
		}
	case []byte:
		to.SetBytes(append([]byte(nil), v...))
		return nil
	case int64:
		switch {
		case to.Kind() == reflect.Bool:
			to.SetBool(v != 0)
			return nil
		case to.CanInt():
			if to.OverflowInt(v) {
				return fmt.Errorf("%d does not fit into %s", v, to.Type())
			}
			to.SetInt(v)
			return nil
		case to.CanUint():
			if v < 0 || to.OverflowUint(uint64(v)) {
				return fmt.Errorf("%d does not fit into %s", v, to.Type())
			}
			to.SetUint(uint64(v))
			return nil
		case to.CanFloat():
			to.SetFloat(float64(v))
			return nil
		case to.Kind() == reflect.String:
			to.SetString(strconv.FormatInt(v, 10))
			return nil
		}
	case float64:
		if to.CanFloat() {
			to.SetFloat(v)
			return nil
		}
	case bool:
		if to.Kind() == reflect.Bool {
			to.SetBool(v)
			return nil
		}
	}
	if rv := reflect.ValueOf(v); rv.IsValid() && rv.Type().AssignableTo(to.Type()) {
		to.Set(rv)
		return nil
	}
	return fmt.Errorf("a %T does not fit into %s", v, to.Type())
}

// textOf returns a value that travels as its text.
func textOf(f *pgconn.FieldDescription, raw []byte) ([]byte, bool) {
	if raw == nil {
		return nil, false
	}
	switch f.DataTypeOID {
	case pgtype.TextOID, pgtype.VarcharOID, pgtype.BPCharOID, pgtype.NameOID, pgtype.JSONOID, pgtype.UnknownOID:
		return raw, true
	case pgtype.ByteaOID:
		return raw, f.Format == pgtype.BinaryFormatCode
	}
	return nil, false
}

// numberOf returns a value that is a whole number, or a boolean as 0 or 1.
func numberOf(f *pgconn.FieldDescription, raw []byte) (int64, bool) {
	if raw == nil || f.Format != pgtype.BinaryFormatCode {
		return 0, false
	}
	switch {
	case f.DataTypeOID == pgtype.Int8OID && len(raw) == 8:
		return int64(binary.BigEndian.Uint64(raw)), true
	case f.DataTypeOID == pgtype.Int4OID && len(raw) == 4:
		return int64(int32(binary.BigEndian.Uint32(raw))), true
	case f.DataTypeOID == pgtype.Int2OID && len(raw) == 2:
		return int64(int16(binary.BigEndian.Uint16(raw))), true
	case f.DataTypeOID == pgtype.BoolOID && len(raw) == 1:
		return int64(raw[0]), true
	}
	return 0, false
}

// value is what database/sql would hand to a Scanner.
func (r *pgRows) value(f *pgconn.FieldDescription, raw []byte) (driver.Value, error) {
	if raw == nil {
		return nil, nil //nolint:nilnil // NULL
	}
	if f.DataTypeOID == pgtype.BoolOID && f.Format == pgtype.BinaryFormatCode {
		return raw[0] != 0, nil
	}
	if n, ok := numberOf(f, raw); ok {
		return n, nil
	}
	if f.DataTypeOID == pgtype.Float8OID && f.Format == pgtype.BinaryFormatCode && len(raw) == 8 {
		return math.Float64frombits(binary.BigEndian.Uint64(raw)), nil
	}
	if f.DataTypeOID != pgtype.ByteaOID {
		if text, ok := textOf(f, raw); ok {
			return string(text), nil
		}
	}
	t, ok := r.types.TypeForOID(f.DataTypeOID)
	if !ok {
		return string(raw), nil
	}
	return t.Codec.DecodeDatabaseSQLValue(r.types, f.DataTypeOID, f.Format, raw)
}

func (r *pgRows) kinds() []string {
	fields := r.rows.FieldDescriptions()
	out := make([]string, len(fields))
	for i, f := range fields {
		if t, ok := r.types.TypeForOID(f.DataTypeOID); ok {
			out[i] = strings.ToUpper(t.Name)
		}
	}
	return out
}
