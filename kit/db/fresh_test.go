package db

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
)

func TestFreshDatabasesAreCopied(t *testing.T) {
	t.Parallel()
	shelf := fstest.MapFS{"sqlite/00001_shelf.sql": {Data: []byte("-- +goose Up\nCREATE TABLE shelf (id TEXT NOT NULL);\n")}}
	crate := fstest.MapFS{"sqlite/00001_shelf.sql": {Data: []byte("-- +goose Up\nCREATE TABLE crate (id TEXT NOT NULL);\n")}}
	dir := t.TempDir()
	for _, c := range []struct {
		file, table string
		set         fs.FS
	}{{"a.db", "shelf", shelf}, {"b.db", "shelf", shelf}, {"c.db", "crate", crate}, {"a.db", "shelf", shelf}} {
		path := filepath.Join(dir, c.file)
		o := Options{Name: "shop", Migrations: c.set, Log: slog.New(slog.DiscardHandler)}
		_, err := os.Stat(path)
		there := err == nil
		if err := (&DB{options: o, log: o.Log}).copyFresh(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		o.SkipMigrations = true // whatever is there has come with the copy
		d, err := Open(t.Context(), "sqlite:"+path, o)
		if err != nil {
			t.Fatal(err)
		}
		pending, err := d.Pending(t.Context())
		if err != nil || len(pending) > 0 {
			t.Errorf("%s: %v is pending, %v", c.file, pending, err)
		}
		var rows int
		err = errors.Join(
			d.Get(t.Context(), &rows, "SELECT COUNT(*) FROM "+c.table),
			d.Write(t.Context(), func(tx *Tx) error {
				_, err := tx.Exec(t.Context(), "INSERT INTO "+c.table+" (id) VALUES (?)", "x")
				return err
			}), d.Close())
		if err != nil || (rows > 0) != there {
			t.Errorf("%s has %d rows, %v; was it there: %v", c.file, rows, err, there)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 3 {
		t.Errorf("%v are left, %v", left, err)
	}
}
