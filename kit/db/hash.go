package db

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// Hash is a digest of all rows of all tables but those named and those of the migrations, whatever order they lie in: two states of one
// database are the same when their hashes are.
func (d *DB) Hash(ctx context.Context, without ...string) (string, error) {
	list := map[Dialect]string{
		SQLite:   `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
		Postgres: `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`,
		MySQL:    `SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
	}[d.dialect]
	var tables []string
	if err := d.Select(ctx, &tables, list); err != nil {
		return "", fmt.Errorf("list the tables: %w", err)
	}
	slices.Sort(tables)
	all := sha256.New()
	for _, table := range tables {
		if slices.Contains(without, table) || strings.HasPrefix(table, "schema_") {
			continue
		}
		sum, n, err := d.hashTable(ctx, table)
		if err != nil {
			return "", fmt.Errorf("hash %s: %w", table, err)
		}
		fmt.Fprintf(all, "%s %d %x\n", table, n, sum)
	}
	return hex.EncodeToString(all.Sum(nil)), nil
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
