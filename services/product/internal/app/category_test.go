package app

import (
	"context"
	"testing"
	"time"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
	"emporium/services/product/internal/store"
)

func (*noted) Generation() uint64 { return 0 }

// instances are two of the service on one database.
func instances(t *testing.T, url string, clocks ...clock.Clock) (one, two *App) {
	t.Helper()
	d, err := db.Open(kittest.Context(t), url, db.Options{Name: "product", Migrations: store.Migrations, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	start := func(c clock.Clock) *App {
		a, err := New(Options{DB: d, Store: store.New(d), Outbox: event.NewOutbox("product", clock.System, id.System), Index: &noted{has: map[string][]string{}},
			Clock: c, IDs: id.System, Log: kittest.Logger(t)})
		if err != nil {
			t.Fatal(err)
		}
		if err := a.Load(t.Context()); err != nil {
			t.Fatal(err)
		}
		return a
	}
	if clocks == nil {
		clocks = []clock.Clock{clock.System, clock.System}
	}
	return start(clocks[0]), start(clocks[1])
}

func any64(int64) error { return nil }

// A product never stands in a category that is not there, whichever of two instances is faster: the one that takes it away, or the one that
// puts a product into it.
func TestACategoryIsDeletedWhileAProductComesIn(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			one, two := instances(t, kind.URL(t))
			ctx := t.Context()
			category := func(name string) string {
				c, err := one.CreateCategory(ctx, CategoryInput{Name: name})
				if err != nil {
					t.Fatal(err)
				}
				if err := two.refreshTree(ctx); err != nil {
					t.Fatal(err)
				}
				return c.ID
			}
			draft := func(sku, category string) Draft {
				return Draft{Name: sku, CategoryIDs: []string{category}, Variants: []catalog.Variant{{SKU: sku}}}
			}

			gone := category("Gone")
			if err := one.DeleteCategory(ctx, gone, any64); err != nil {
				t.Fatal(err)
			}
			if _, err := two.Create(ctx, draft("A", gone)); fault.CodeOf(err) != fault.Invalid {
				t.Errorf("a product in a category that is gone: %v", err)
			}
			tent, err := two.Create(ctx, Draft{Name: "Tent", Variants: []catalog.Variant{{SKU: "T"}}})
			if err != nil {
				t.Fatal(err)
			}
			file := func(id string) error {
				_, err := two.Change(ctx, tent.ID, any64, func(c *catalog.Content) { c.CategoryIDs = []string{id} })
				return err
			}
			if err := file(gone); fault.CodeOf(err) != fault.Invalid {
				t.Errorf("a product that moves into it: %v", err)
			}

			kept := category("Kept")
			answer := make(chan error, 1)
			err = two.o.DB.Write(ctx, func(tx *db.Tx) error {
				b := &batch{app: two, tx: tx, drafts: []Draft{draft("B", kept)}, results: make([]Result, 1)}
				if err := b.run(ctx); err != nil {
					return err
				}
				go func() { answer <- one.DeleteCategory(context.WithoutCancel(ctx), kept, any64) }()
				select {
				case err := <-answer:
					answer <- err
				case <-time.After(200 * time.Millisecond): // it waits, as it should
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := <-answer; fault.CodeOf(err) != problem.CategoryNotEmpty {
				t.Errorf("the category of a product that was coming in is deleted: %v", err)
			}
			if err := file(kept); err != nil {
				t.Error(err)
			}
		})
	}
}

var _ Index = (*noted)(nil)

func (*noted) Search(context.Context, search.Query) (search.Result, error) {
	return search.Result{}, nil
}
