package app

import (
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
	"emporium/services/product/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m) }

// noted is an index that remembers the categories that each product was last shown in.
type noted struct {
	Index
	mu  sync.Mutex
	has map[string][]string
}

func (n *noted) Apply(docs ...search.Doc) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, d := range docs {
		n.has[d.ID] = d.Categories
	}
}

func (*noted) SetInStock(map[string]bool) {}
func (n *noted) Remove(ids ...string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, id := range ids {
		delete(n.has, id)
	}
}

// What another instance commits long after the time that it notes, for it was slow or its clock is, is shown all the same: what is new, what has
// changed, what is gone, and what is in stock.
func TestWhatIsCommittedLateIsShown(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		if kind.Name == "sqlite" {
			continue // has one instance
		}
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
			slow, ahead := clock.NewFake(noon), clock.NewFake(noon)
			one, two := instances(t, kind.URL(t), slow, ahead)
			ctx := t.Context()
			create := func(sku string) catalog.Record {
				r, err := one.Create(ctx, Draft{Name: sku, Status: catalog.Active, Variants: []catalog.Variant{{SKU: sku}}})
				if err != nil {
					t.Fatal(err)
				}
				return r
			}
			follow := func() {
				if _, err := two.Follow(ctx); err != nil {
					t.Fatal(err)
				}
			}
			kept, gone := create("KEPT"), create("GONE")
			follow()
			ahead.Advance(10 * time.Minute)
			follow()
			fresh := create("FRESH")
			if _, err := one.Change(ctx, kept.ID, any64, func(c *catalog.Content) { c.Name = "Other" }); err != nil {
				t.Fatal(err)
			}
			if err := one.Delete(ctx, gone.ID, any64); err != nil {
				t.Fatal(err)
			}
			err := one.o.DB.Write(ctx, func(tx *db.Tx) error {
				_, err := one.o.Store.SaveStock(ctx, tx, slow.Now(), []store.Stock{{SKU: "KEPT", Available: 3, Version: 1}})
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			ahead.Advance(comparison)
			follow()
			if got := []int64{two.feed.version(kept.ID), two.feed.version(gone.ID), two.feed.version(fresh.ID)}; !slices.Equal(got, []int64{2, 0, 1}) || !two.feed.offered("KEPT") {
				t.Errorf("shown are versions %v, in stock %v", got, two.feed.offered("KEPT"))
			}
		})
	}
}

// What was read of a product before it was deleted, here or by another instance, does not bring it back: neither a change that is told
// late nor a reading of the whole catalogue.
func TestWhatIsDeletedStaysAway(t *testing.T) {
	t.Parallel()
	index := &noted{has: map[string][]string{}}
	f := newFeed(index)
	r := catalog.Record{ID: "prd_1", Version: 1, Content: catalog.Content{Variants: []catalog.Variant{{ID: "var_1", SKU: "T-1"}}}}
	f.products(false, r)
	f.removed("prd_1", "prd_2")
	r.Version = 2
	f.products(false, r)
	f.products(true, r)
	r.ID = "prd_2" // not heard of before it was gone
	f.products(false, r)
	if len(index.has) != 0 || f.version("prd_1") != 0 || len(f.owner) != 0 {
		t.Errorf("shown %v, owned %v", index.has, f.owner)
	}
	for n := range remembered + 1 { // it is kept in mind, but not all that ever was
		f.removed("prd_x" + strconv.Itoa(n))
	}
	f.products(false, r)
	for n := range remembered {
		f.removed("prd_y" + strconv.Itoa(n))
	}
	if len(index.has) != 0 || len(f.gone)+len(f.before) > 2*remembered {
		t.Errorf("shown %v, %d and %d in mind", index.has, len(f.gone), len(f.before))
	}
}

// Another instance commits a category with a product in it, between our reading of the tree and of the products. What was indexed
// without its category is indexed again as soon as the tree has it.
func TestAProductBeforeItsCategory(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			d, err := db.Open(t.Context(), kind.URL(t), db.Options{Name: "product", Migrations: store.Migrations, Log: kittest.Logger(t)})
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = d.Close() }()
			st, index, woken := store.New(d), &noted{has: map[string][]string{}}, 0
			a := &App{o: Options{DB: d, Store: st, Index: index, Clock: clock.System, Wake: func() { woken++ }}, feed: newFeed(index)}
			tents, err := catalog.NewCategory("cat_tents", "Tents", "tents", "", 0)
			if err != nil {
				t.Fatal(err)
			}
			now := time.Now()
			in := catalog.Record{ID: "prd_1", Version: 1, Created: now, Updated: now, Content: catalog.Content{Slug: "tent", Name: "Tent", Status: catalog.Active,
				CategoryIDs: []string{"cat_tents"}, Variants: []catalog.Variant{{ID: "var_1", SKU: "T-1"}}}}
			err = d.Write(t.Context(), func(tx *db.Tx) error {
				if _, _, err := st.LockTree(t.Context(), tx); err != nil {
					return err
				}
				if err := st.SaveCategories(t.Context(), tx, []catalog.Category{tents}); err != nil {
					return err
				}
				return st.Save(t.Context(), tx, []*catalog.Product{catalog.Load(in)}, nil)
			})
			if err != nil {
				t.Fatal(err)
			}

			a.feed.products(false, in)
			if got := index.has["prd_1"]; len(got) != 0 {
				t.Fatalf("a tree without categories puts it in %v", got)
			}
			if err := a.complete(t.Context()); err != nil || len(index.has["prd_1"]) != 0 {
				t.Fatalf("still without the category: %v, %v", index.has, err)
			}
			if err := a.refreshTree(t.Context()); err != nil {
				t.Fatal(err)
			}
			if woken == 0 {
				t.Error("nobody was woken to index it again")
			}
			if _, err := a.Follow(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := index.has["prd_1"]; !slices.Equal(got, []string{"cat_tents"}) {
				t.Errorf("indexed in %v, want its category", got)
			}
			if left := a.feed.completed(a.Tree()); len(left) != 0 {
				t.Errorf("it is indexed for ever: %v", left)
			}
		})
	}
}
