package db_test

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"emporium/kit/db"
)

func open(t *testing.T) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "x.db"), db.Options{Name: "x"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func TestGroupCommitIsolatesFailures(t *testing.T) {
	t.Parallel()
	d := open(t)
	boom := errors.New("boom")
	var wg sync.WaitGroup
	for i := range 64 {
		wg.Go(func() {
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				if err := tx.InsertMany(t.Context(), "lease", []string{"name", "holder", "expires_at"}, [][]any{{string(rune('A' + i)), "h", i}}); err != nil {
					return err
				}
				switch i % 4 {
				case 1:
					return boom
				case 2:
					panic("a bug")
				}
				return nil
			})
			switch i % 4 {
			case 1:
				if !errors.Is(err, boom) {
					t.Errorf("%d: got %v", i, err)
				}
			case 2:
				if err == nil {
					t.Errorf("%d: a panic must be an error", i)
				}
			default:
				if err != nil {
					t.Errorf("%d: %v", i, err)
				}
			}
		})
	}
	wg.Wait()
	var n int
	if err := d.Get(t.Context(), &n, "SELECT COUNT(*) FROM lease"); err != nil || n != 32 {
		t.Fatalf("got %d rows, %v; want 32", n, err)
	}
}

func BenchmarkWrite(b *testing.B) {
	d, err := db.Open(context.Background(), "sqlite:"+filepath.Join(b.TempDir(), "x.db"), db.Options{Name: "x"})
	if err != nil {
		b.Fatal(err)
	}
	defer d.Close()
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			err := d.Write(context.Background(), func(tx *db.Tx) error {
				_, err := tx.Exec(context.Background(), "INSERT INTO outbox (id,topic,type,subject,version,schema_version,occurred_at,correlation_id,causation_id,trace,data) VALUES (?,?,?,?,?,?,?,?,?,?,?)", "a", "b", "c", "d", 1, 1, 1, "e", "f", "g", "{}")
				return err
			})
			if err != nil {
				b.Error(err)
			}
		}
	})
}
