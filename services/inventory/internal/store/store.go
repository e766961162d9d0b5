// Package store keeps stock in SQL: items, levels, movements and the holds of orders, on every dialect of kit/db.
//
// Whoever changes stock locks the items' rows first, in the order of their SKUs, and reads levels after it: so levels are
// always those that the last change has left, on every database. Rows of holds are locked before those of items.
package store

import (
	"context"
	"embed"

	"emporium/kit/db"
)

// Migrations are the service's tables, a folder per dialect.
//
//go:embed migrations
var Migrations embed.FS

// Store reads and writes the tables. Methods that take a transaction belong to the caller's; the others read what is
// committed. It is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns the store over a database that has the migrations.
func New(d *db.DB) *Store { return &Store{d} }

// DB is the database underneath, for reads outside a transaction and for transactions that span several calls.
func (s *Store) DB() *db.DB { return s.db }

// Write runs fn in one transaction; see db.DB.
func (s *Store) Write(ctx context.Context, fn func(tx *db.Tx) error) error {
	return s.db.Write(ctx, fn)
}

// scan reads all rows of a query with one.
func scan(ctx context.Context, q db.Querier, one func(scan func(dest ...any) error) error, query string, args ...any) error {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := one(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
