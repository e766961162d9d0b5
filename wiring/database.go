package wiring

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"emporium/kit/db"
)

// EachDatabase opens the database of every named service, or of all, without migrating it, and hands it to fn.
func EachDatabase(ctx context.Context, c Config, names []string, fn func(service string, d *db.DB) error) error {
	c.resolve()
	for _, n := range names {
		if _, ok := lookup(n); !ok {
			return fmt.Errorf("there is no service %q; see: emporium serve --list", n)
		}
	}
	for _, s := range Table {
		if s.database == nil || len(names) > 0 && !slices.Contains(names, s.Name) {
			continue
		}
		if err := withDatabase(ctx, *s.database(&c), s.Name, s.migrations, fn); err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	return nil
}

func withDatabase(ctx context.Context, url, name string, migrations fs.FS, fn func(string, *db.DB) error) error {
	d, err := db.Open(ctx, url, db.Options{Name: name, Migrations: migrations, SkipMigrations: true, MaxConns: 2})
	if err != nil {
		return err
	}
	return errors.Join(fn(name, d), d.Close())
}
