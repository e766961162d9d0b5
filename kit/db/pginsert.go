package db

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5/pgtype"
)

// maxColumnRows bounds the rows of one statement on PostgreSQL.
const maxColumnRows = 1024

// columnTypes are the types of tables' columns on PostgreSQL, by table and column, as they were when first asked for.
type columnTypes struct{ m sync.Map }

func (c *columnTypes) of(ctx context.Context, t *Tx, table string) (map[string]string, error) {
	if known, ok := c.m.Load(table); ok {
		return known.(map[string]string), nil
	}
	var found []struct {
		Name string `db:"name"`
		Type string `db:"type"`
	}
	rows, err := t.src.query(ctx, `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
		WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`, []any{table})
	if err != nil {
		return nil, err
	}
	if err := scanAll(rows, &found); err != nil {
		return nil, err
	}
	types := make(map[string]string, len(found))
	for _, column := range found {
		types[column.Name] = column.Type
	}
	if len(types) > 0 {
		c.m.Store(table, types)
	}
	return types, nil
}

// eachColumns is eachInsert on PostgreSQL: one array for each column instead of one argument for each value, so that there is one
// text and one plan for any number of rows, and neither side handles thousands of arguments.
func (t *Tx) eachColumns(ctx context.Context, table string, cols []string, rows [][]any, tail string, run func(query string, args []any) error) error {
	if len(rows) == 0 {
		return nil
	}
	text, err := t.columnsText(ctx, table, cols, tail)
	if err != nil {
		return err
	}
	for len(rows) > 0 {
		n := min(len(rows), maxColumnRows)
		flat := make([]any, n*len(cols))
		args := make([]any, len(cols))
		for c := range cols {
			column := flat[c*n : (c+1)*n : (c+1)*n]
			for r := range n {
				column[r] = rows[r][c]
			}
			args[c] = arrayArg{values: column}
		}
		args[0] = arrayArg{values: flat[:n:n], room: roomFor(flat, len(cols))}
		if err := run(text, args); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

func (t *Tx) columnsText(ctx context.Context, table string, cols []string, tail string) (string, error) {
	key := insertKey{Postgres, "", table, strings.Join(cols, ","), tail, 0}
	if text, ok := t.db.inserts.Load(key); ok {
		return text.(string), nil
	}
	types, err := t.db.columns.of(ctx, t, table)
	if err != nil {
		return "", err
	}
	arrays := make([]string, len(cols))
	for i, c := range cols {
		kind, ok := types[c]
		if !ok {
			return "", fmt.Errorf("the table %s has no column %s", table, c)
		}
		arrays[i] = fmt.Sprintf("$%d::%s[]", i+1, kind)
	}
	names := strings.Join(cols, ", ")
	text := "INSERT INTO " + table + " (" + names + ") SELECT " + names + " FROM unnest(" + strings.Join(arrays, ", ") + ") AS given (" + names + ")" + tail
	t.db.inserts.Store(key, text)
	return text, nil
}

// arrayArg is an array on its way to the server. Room is asked for before it is written: the driver lets a small buffer grow by a quarter
// at a time, over and over, and starts with a small one again for each statement.
type arrayArg struct {
	values pgtype.FlatArray[any]
	room   int
}

// roomFor is how many bytes so many arrays of values take, and a little more.
func roomFor(values []any, arrays int) int {
	const head, length, number = 20, 4, 8
	n := arrays*head + len(values)*(length+number)
	for _, v := range values {
		switch v := v.(type) {
		case string:
			n += len(v)
		case []byte:
			n += len(v)
		}
	}
	return n
}

func withRoom(value any) (plan pgtype.WrappedEncodePlanNextSetter, next any, ok bool) {
	a, ok := value.(arrayArg)
	return &roomPlan{}, a.values, ok
}

type roomPlan struct{ next pgtype.EncodePlan }

func (p *roomPlan) SetNext(next pgtype.EncodePlan) { p.next = next }

// Encode implements pgtype.EncodePlan.
func (p *roomPlan) Encode(value any, buf []byte) ([]byte, error) {
	a := value.(arrayArg)
	return p.next.Encode(a.values, slices.Grow(buf, a.room))
}

// writeRoom makes the driver's buffer as large as what is written next, of which these are the statements. It is written before them as a
// message of no bytes.
type writeRoom []queued

// Frontend implements pgproto3.FrontendMessage.
func (writeRoom) Frontend() {}

// Decode implements pgproto3.FrontendMessage.
func (writeRoom) Decode([]byte) error { return nil }

// Encode implements pgproto3.FrontendMessage.
func (w writeRoom) Encode(buf []byte) ([]byte, error) {
	const statement = 256 // its name, its formats, and what asks for its outcome
	n := 0
	for _, q := range w {
		n += statement
		if len(q.args) == 0 {
			continue
		}
		if a, ok := q.args[0].(arrayArg); ok {
			n += a.room
		}
	}
	return slices.Grow(buf, n), nil
}
