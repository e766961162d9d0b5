// Package store keeps products, categories and what is known of stock in SQL, on every dialect of kit/db.
package store

import (
	"embed"
	"io/fs"

	"emporium/kit/db"
)

//go:embed migrations
var migrations embed.FS

// Migrations make the service's tables.
var Migrations fs.FS = func() fs.FS {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		panic("product store: " + err.Error()) // the folder is embedded above
	}
	return sub
}()

// Store keeps the catalogue. It is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns a store over a migrated database.
func New(d *db.DB) *Store { return &Store{db: d} }
