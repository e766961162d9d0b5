// Package store keeps carts, orders and the view of what can be sold in the order service's own database.
package store

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"

	"emporium/kit/db"
)

// Migrations are the service's tables, a folder per dialect.
//
//go:embed migrations
var Migrations embed.FS

// Store reads and writes the order service's tables. Methods that take a transaction are part of the caller's; the others
// read what is committed. It is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns the store over a database that has the service's migrations.
func New(d *db.DB) *Store { return &Store{d} }

// DB is the database underneath, for the transactions that span several calls.
func (s *Store) DB() *db.DB { return s.db }

func encode(v any) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode document: %w", err)
	}
	return string(b), nil
}

func decode(text string, v any) error {
	if err := json.Unmarshal([]byte(text), v); err != nil {
		return fmt.Errorf("decode document: %w", err)
	}
	return nil
}

// null is how an empty text is stored in a column that may be null, so that indexes leave it out.
func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// column reads a query's only column.
func column[T any](ctx context.Context, q db.Querier, query string, args ...any) (out []T, err error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var v T
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
