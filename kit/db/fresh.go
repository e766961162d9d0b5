package db

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
)

// fresh are the bytes of SQLite files that have just been migrated, by a hash of their migrations.
var fresh struct {
	on    atomic.Bool
	files sync.Map // uint64 → func() ([]byte, error)
}

// CopyFresh makes every SQLite database that this process begins from now on a copy of the first one with the same migrations, instead of
// migrating each. It is for tests, of which many begin with a database of their own; what they get is the same to the byte.
func CopyFresh() { fresh.on.Store(true) }

// copyFresh puts a migrated file where there is none yet. Whoever else begins one at the same path is not disturbed.
func (d *DB) copyFresh(ctx context.Context, path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	key, err := migrationsHash(kitMigrations, d.options.Migrations)
	if err != nil {
		return err
	}
	made, _ := fresh.files.LoadOrStore(key, sync.OnceValues(func() ([]byte, error) { return migrated(context.WithoutCancel(ctx), d.options) }))
	file, err := made.(func() ([]byte, error))()
	if err != nil {
		return err
	}
	part, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".fresh-")
	if err != nil {
		return err
	}
	_, err = part.Write(file)
	if err = errors.Join(err, part.Close()); err == nil {
		if err = os.Link(part.Name(), path); errors.Is(err, os.ErrExist) {
			err = nil
		}
	}
	return errors.Join(err, os.Remove(part.Name()))
}

// migrated makes a database as Open does, and returns its file.
func migrated(ctx context.Context, o Options) (file []byte, err error) {
	dir, err := os.MkdirTemp("", "emporium-fresh-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	d := &DB{name: o.Name, log: o.Log, options: o}
	d.options.Off = nil
	path := filepath.Join(dir, "fresh.db")
	if err := d.connectSQLite(ctx, path); err != nil {
		return nil, err
	}
	if err := errors.Join(d.Migrate(ctx), d.Close()); err != nil {
		return nil, fmt.Errorf("migrate a fresh database: %w", err)
	}
	return os.ReadFile(path)
}

// migrationsHash tells sets of migrations apart.
func migrationsHash(sets ...fs.FS) (uint64, error) {
	h := fnv.New64a()
	for _, set := range sets {
		if set == nil {
			continue
		}
		dir, err := dialectDir(set, SQLite)
		if err != nil {
			return 0, err
		}
		err = fs.WalkDir(dir, ".", func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			text, err := fs.ReadFile(dir, name)
			_, _ = fmt.Fprintf(h, "%q %q\n", name, text)
			return err
		})
		if err != nil {
			return 0, err
		}
	}
	return h.Sum64(), nil
}
