package db

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// Hashes are digests of all rows of each table but those named and those of the migrations, whatever order they lie in: two states of a
// table are the same when their hashes are.
func (d *DB) Hashes(ctx context.Context, without ...string) (map[string]string, error) {
	list := map[Dialect]string{
		SQLite:   `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
		Postgres: `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`,
		MySQL:    `SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
	}[d.dialect]
	var tables []string
	if err := d.Select(ctx, &tables, list); err != nil {
		return nil, fmt.Errorf("list the tables: %w", err)
	}
	out := map[string]string{}
	for _, table := range tables {
		if slices.Contains(without, table) || strings.HasPrefix(table, "schema_") {
			continue
		}
		sum, n, err := d.hashTable(ctx, table)
		if err != nil {
			return nil, fmt.Errorf("hash %s: %w", table, err)
		}
		out[table] = fmt.Sprintf("%d rows, %016x%016x%016x%016x", n, sum[0], sum[1], sum[2], sum[3])
	}
	return out, nil
}

// hashTable adds the digests of all rows up, so that their order does not count.
func (d *DB) hashTable(ctx context.Context, table string) (sum [4]uint64, n int64, err error) {
	rows, err := d.Query(ctx, "SELECT * FROM "+table) //nolint:unqueryvet // all columns, whichever there are
	if err != nil {
		return sum, 0, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return sum, 0, err
	}
	values, targets := make([]*string, len(columns)), make([]any, len(columns))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return sum, 0, err
		}
		h := sha256.New()
		for i, v := range values {
			if v == nil {
				fmt.Fprintf(h, "%s null;", columns[i])
				continue
			}
			fmt.Fprintf(h, "%s %d %s;", columns[i], len(*v), *v)
		}
		digest := h.Sum(nil)
		for i := range sum {
			sum[i] += binary.BigEndian.Uint64(digest[i*8:])
		}
		n++
	}
	return sum, n, rows.Err()
}
