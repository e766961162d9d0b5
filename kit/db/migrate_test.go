package db_test

import (
	"errors"
	"sync"
	"testing"

	"emporium/kit/db"
	"emporium/kit/kittest"
)

func TestMigrateIsRepeatable(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(t.Context(), kind.URL(t), db.Options{Name: "test", Migrations: migrations(), SkipMigrations: true})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = d.Close() })
			for i, want := range []int{3, 0} {
				pending, err := d.Pending(t.Context())
				if err != nil || len(pending) != want {
					t.Errorf("got %v pending, %v, want %d", pending, err, want)
				}
				if want == 3 && (pending[0].Set != "kit" || pending[1].Set != "kit" || pending[2].Set != "service" || pending[2].Version != 1) {
					t.Errorf("got %v, want the kit's first, then the service's", pending)
				}
				if err := d.Migrate(t.Context()); err != nil {
					t.Fatalf("run %d: %v", i, err)
				}
			}
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return put(t.Context(), tx, "a", 1) }); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestInstancesMigrateAtTheSameTime(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			url := kind.URL(t)
			var wg sync.WaitGroup
			for range 6 {
				wg.Go(func() {
					d, err := db.Open(t.Context(), url, db.Options{Name: "test", Migrations: migrations(), MaxConns: 1})
					if err != nil {
						t.Error(err)
						return
					}
					pending, err := d.Pending(t.Context())
					if err := errors.Join(err, d.Close()); err != nil || len(pending) != 0 {
						t.Errorf("got %v pending, %v", pending, err)
					}
				})
			}
			wg.Wait()
		})
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", "sqlite:", "sqlite::memory:", "oracle://x", "mysql://", "postgres://u:secret@127.0.0.1:bad/x",
		"mysql://u:secret@127.0.0.1:1/x", "postgres://u:secret@127.0.0.1:1/x"} {
		d, err := db.Open(t.Context(), url, db.Options{Name: "test"})
		if err == nil {
			_ = d.Close()
			t.Errorf("%s: got no error", url)
			continue
		}
		if got := err.Error(); contains(got, "secret") {
			t.Errorf("the error repeats the password: %s", got)
		}
	}
}
