// Package store keeps notifications, their deliveries, the views of orders, payments and accounts, and the development
// inbox's mail in SQL, on every dialect of kit/db.
package store

import (
	"embed"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"emporium/kit/db"
)

//go:embed migrations
var migrations embed.FS

// Migrations make the service's tables.
var Migrations fs.FS = func() fs.FS {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		panic("notification store: " + err.Error()) // the folder is embedded above
	}
	return sub
}()

// Store keeps the service's data. It is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns a store over a migrated database.
func New(d *db.DB) *Store { return &Store{db: d} }

// Fit makes text from outside fit a column of n bytes: names and addresses come from events, and one that is too long
// must not keep a message from being noted down.
func Fit(s string, n int) string {
	clean := len(s) <= n
	for i := 0; clean && i < len(s); i++ {
		clean = s[i] >= ' ' && s[i] < 0x7f
	}
	if clean {
		return s
	}
	s = strings.ToValidUTF8(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s), "")
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
