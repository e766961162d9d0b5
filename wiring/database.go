package wiring

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"emporium/kit/db"
)

// WithDatabase lists the services that keep a database, in the order of the table.
func WithDatabase() []string {
	var out []string
	for _, s := range Table {
		if s.database != nil {
			out = append(out, s.Name)
		}
	}
	return out
}

// DatabaseURL is where a service keeps its data, "" for one without.
func DatabaseURL(c Config, service string) string {
	c.resolve()
	s, ok := lookup(service)
	if !ok || s.database == nil {
		return ""
	}
	return *s.database(&c)
}

// EachDatabase opens the database of every named service, or of all, without migrating it, and hands it to fn. With look nothing is
// created: a SQLite file that is not there yet is shown as an empty database.
func EachDatabase(ctx context.Context, c Config, names []string, look bool, fn func(service string, d *db.DB) error) (err error) {
	c.resolve()
	if err := CheckNames(names...); err != nil {
		return err
	}
	for _, s := range Table {
		if s.database == nil || len(names) > 0 && !slices.Contains(names, s.Name) {
			continue
		}
		url := *s.database(&c)
		if path, ok := strings.CutPrefix(url, "sqlite:"); ok && look && missing(path) {
			dir, err := os.MkdirTemp("", "emporium-look-")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
			url = "sqlite:" + filepath.Join(dir, s.Name+".db")
		}
		d, err := db.Open(ctx, url, db.Options{Name: s.Name, Migrations: s.migrations, SkipMigrations: true, MaxConns: 2})
		if err == nil {
			err = errors.Join(fn(s.Name, d), d.Close())
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	return nil
}

// missing reports whether the file of a SQLite URL's path is not there.
func missing(path string) bool {
	path, _, _ = strings.Cut(strings.TrimPrefix(path, "//"), "?")
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}
