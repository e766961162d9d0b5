package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// suite is one database with the store over it.
type suite struct {
	*testing.T
	s  *store.Store
	db *db.DB
}

func everywhere(t *testing.T, test func(t suite)) {
	t.Helper()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			x, err := db.Open(t.Context(), d.URL(t), db.Options{Name: "inventory", Migrations: store.Migrations, Log: kittest.Logger(t)})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := x.Close(); err != nil {
					t.Error(err)
				}
			})
			test(suite{t, store.New(x), x})
		})
	}
}

// write runs fn in a transaction that must succeed.
func (t suite) write(fn func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := t.db.Write(t.Context(), func(tx *db.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

var mainLocation = stock.Location{ID: stock.DefaultLocation, Priority: 100}

// receive puts pieces of SKUs on hand.
func (t suite) receive(quantity int64, skus ...string) {
	t.Helper()
	t.write(func(ctx context.Context, tx *db.Tx) error {
		items, err := t.s.EnsureItems(ctx, tx, skus, 2)
		if err != nil {
			return err
		}
		for _, i := range items {
			i.Open(mainLocation)
			if err := i.Receive(stock.DefaultLocation, quantity, stock.Note{Reference: "PO-1", Reason: "delivery", Actor: "usr_1", At: noon}); err != nil {
				return err
			}
		}
		return t.s.SaveItems(ctx, tx, items)
	})
}

func (t suite) items(skus ...string) []stock.State {
	t.Helper()
	out, err := t.s.Items(t.Context(), skus, true)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestItemsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		t.receive(3, "b", "a", "B", "a", "é 1")
		want := func(sku string) stock.State {
			return stock.State{SKU: sku, Threshold: 2, Version: 1, OnHand: 3, UpdatedAt: noon,
				Levels: []stock.Level{{LocationID: stock.DefaultLocation, Priority: 100, OnHand: 3}}}
		}
		if diff := cmp.Diff([]stock.State{want("B"), want("a"), want("b"), want("é 1")}, t.items("é 1", "a", "b", "B", "none")); diff != "" {
			t.Errorf("items (-want +got):\n%s", diff)
		}
		got, err := t.s.Movements(t.Context(), store.MovementFilter{SKU: "a", Limit: 10})
		move := stock.Movement{SKU: "a", Version: 1, LocationID: stock.DefaultLocation, Type: stock.Receive, OnHand: 3,
			Note: stock.Note{Reference: "PO-1", Reason: "delivery", Actor: "usr_1", At: noon}}
		if diff := cmp.Diff([]stock.Movement{move}, got); diff != "" || err != nil {
			t.Errorf("movements (-want +got): %v\n%s", err, diff)
		}
		t.write(func(ctx context.Context, tx *db.Tx) error { // nothing changed, nothing written
			items, err := t.s.LockItems(ctx, tx, []string{"a", "none"})
			if err != nil || len(items) != 1 {
				t.Errorf("got %d items, %v", len(items), err)
			}
			return t.s.SaveItems(ctx, tx, items)
		})
	})
}

func TestDatabaseIsTheLastGuard(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		t.receive(3, "a")
		for _, query := range []string{
			"UPDATE items SET reserved = 4 WHERE sku = 'a'", "UPDATE items SET reserved = -1 WHERE sku = 'a'",
			"UPDATE levels SET on_hand = -1 WHERE sku = 'a'", "UPDATE levels SET reserved = 4 WHERE sku = 'a'",
			"INSERT INTO levels (sku, location_id, on_hand, reserved) VALUES ('a', 'nowhere', 0, 0)",
			"INSERT INTO levels (sku, location_id, on_hand, reserved) VALUES ('none', 'loc_main', 0, 0)",
			"DELETE FROM locations WHERE id = 'loc_main'",
		} {
			err := t.db.Write(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(t.Context(), query)
				return err
			})
			if err == nil {
				t.Errorf("%s was let through", query)
			}
		}
		h := stock.RestoreHold("ord_1", stock.Active, noon, 0)
		h.RestoreReservation(stock.Reservation{ID: "rsv_1", LineID: "1", SKU: "a", LocationID: stock.DefaultLocation, Quantity: 1})
		t.write(func(ctx context.Context, tx *db.Tx) error { return t.s.InsertHolds(ctx, tx, []*stock.Hold{h}, noon) })
		err := t.db.Write(t.Context(), func(tx *db.Tx) error { return t.s.InsertHolds(t.Context(), tx, []*stock.Hold{h}, noon) })
		if !db.IsUniqueViolation(err) {
			t.Errorf("a second hold of an order: got %v", err)
		}
		err = t.db.Write(t.Context(), func(tx *db.Tx) error {
			return tx.InsertMany(t.Context(), "reservations", []string{"order_id", "line_id", "location_id", "id", "sku", "quantity", "shipped"},
				[][]any{{"ord_1", "1", stock.DefaultLocation, "rsv_2", "a", 1, 0}})
		})
		if !db.IsUniqueViolation(err) {
			t.Errorf("a second reservation of a line at a location: got %v", err)
		}
	})
}

func TestHoldsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		t.receive(10, "a", "b")
		expires := noon.Add(15 * time.Minute)
		var before []*stock.Hold
		t.write(func(ctx context.Context, tx *db.Tx) error {
			items, err := t.s.LockItems(ctx, tx, []string{"a", "b"})
			if err != nil {
				return err
			}
			before = nil
			for n := range 3 {
				d := stock.Demand{OrderID: fmt.Sprint("ord_", n), Lines: []stock.DemandLine{{LineID: "1", SKU: "a", Quantity: 2}, {LineID: "2", SKU: "b", Quantity: 1}}}
				h, _ := items.Hold(d, id.System, expires.Add(time.Duration(n)*time.Minute), noon)
				before = append(before, h)
			}
			before = append(before, stock.Cancelled("ord_9"))
			return errors.Join(t.s.InsertHolds(ctx, tx, before, noon), t.s.SaveItems(ctx, tx, items))
		})
		load := func(ctx context.Context, tx *db.Tx) map[string]*stock.Hold {
			holds, err := t.s.LockHolds(ctx, tx, []string{"ord_2", "ord_0", "ord_1", "ord_9", "none"})
			if err != nil {
				t.Fatal(err)
			}
			skus, err := t.s.LoadReservations(ctx, tx, holds)
			if err != nil || len(skus) != 6 {
				t.Errorf("got SKUs %v, %v", skus, err)
			}
			return holds
		}
		t.write(func(ctx context.Context, tx *db.Tx) error {
			holds := load(ctx, tx)
			for _, h := range before {
				if diff := cmp.Diff(h, holds[h.OrderID()], cmp.AllowUnexported(stock.Hold{})); diff != "" {
					t.Errorf("%s (-want +got):\n%s", h.OrderID(), diff)
				}
			}
			n, err := t.s.CommitHolds(ctx, tx, []string{"ord_1", "ord_9", "none"})
			if n != 1 || err != nil {
				t.Errorf("committed %d, %v, want 1", n, err)
			}
			return nil
		})
		if due, err := t.s.HasExpired(t.Context(), expires.Add(-time.Microsecond)); due || err != nil {
			t.Errorf("due too early: %v", err)
		}
		if due, err := t.s.HasExpired(t.Context(), expires); !due || err != nil {
			t.Errorf("not due: %v", err)
		}
		t.write(func(ctx context.Context, tx *db.Tx) error {
			holds, err := t.s.ClaimExpired(ctx, tx, expires.Add(time.Hour), 10)
			if err != nil || len(holds) != 2 || holds["ord_1"] != nil {
				t.Errorf("claimed %v, %v, want ord_0 and ord_2", holds, err)
			}
			one, err := t.s.ClaimExpired(ctx, tx, expires.Add(time.Hour), 1)
			if err != nil || len(one) != 1 || one["ord_0"] == nil {
				t.Errorf("claimed %v, %v, want the oldest", one, err)
			}
			all := load(ctx, tx)
			items, err := t.s.LockItems(ctx, tx, []string{"a", "b"})
			if err != nil {
				return err
			}
			if err := all["ord_1"].Ship(items, []stock.ShippedLine{{LineID: "1", Quantity: 1}}, "ful_1", noon); err != nil {
				return err
			}
			if _, err := all["ord_0"].GiveBack(items, stock.Expired, "expired", noon); err != nil {
				return err
			}
			list := []*stock.Hold{all["ord_0"], all["ord_1"]}
			return errors.Join(t.s.SetHoldStates(ctx, tx, list), t.s.SaveReservations(ctx, tx, list), t.s.SaveItems(ctx, tx, items))
		})
		t.write(func(ctx context.Context, tx *db.Tx) error {
			holds := load(ctx, tx)
			if s := holds["ord_0"]; s.State() != stock.Expired || !s.Expires().IsZero() {
				t.Errorf("got %s until %v", s.State(), s.Expires())
			}
			if s := holds["ord_1"]; s.State() != stock.Committed || s.Reservations()[0].Shipped != 1 || s.Reservations()[1].Shipped != 0 {
				t.Errorf("got %s %+v", s.State(), s.Reservations())
			}
			return nil
		})
		if got := t.items("a")[0]; got.OnHand != 9 || got.Reserved != 3 {
			t.Errorf("got %+v", got)
		}
	})
}

func TestLists(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		var all []string
		for n := range 7 {
			all = append(all, fmt.Sprint("s", n))
		}
		t.receive(1, all[:3]...)
		t.receive(9, all[3:]...)
		far := stock.Location{ID: "loc_far", Name: "far", Priority: 7, Version: 1}
		t.write(func(ctx context.Context, tx *db.Tx) error {
			if err := t.s.InsertLocation(ctx, tx, far); err != nil {
				return err
			}
			items, err := t.s.LockItems(ctx, tx, []string{"s2", "s5"})
			if err != nil {
				return err
			}
			for _, i := range items {
				i.Open(far)
				if err := i.Transfer(stock.DefaultLocation, far.ID, 1, stock.Note{At: noon}); err != nil {
					return err
				}
			}
			return t.s.SaveItems(ctx, tx, items)
		})
		yes, no := true, false
		tests := map[string]struct {
			f    store.ItemFilter
			want []string
		}{
			"all":            {store.ItemFilter{Limit: 100}, all},
			"a page":         {store.ItemFilter{Limit: 2}, all[:2]},
			"the next page":  {store.ItemFilter{After: "s1", Limit: 2}, all[2:4]},
			"low":            {store.ItemFilter{Low: &yes, Limit: 100}, all[:3]},
			"not low":        {store.ItemFilter{Low: &no, Limit: 2}, all[3:5]},
			"at a location":  {store.ItemFilter{LocationID: "loc_far", Limit: 100}, []string{"s2", "s5"}},
			"some SKUs":      {store.ItemFilter{SKUs: []string{"s4", "s0", "none"}, Limit: 100}, []string{"s0", "s4"}},
			"all of it":      {store.ItemFilter{SKUs: []string{"s2", "s5"}, Low: &yes, LocationID: "loc_far", After: "s1", Limit: 1}, []string{"s2"}},
			"beyond the end": {store.ItemFilter{After: "s6", Limit: 5}, nil},
		}
		for name, tt := range tests {
			got, err := t.s.List(t.Context(), tt.f)
			var skus []string
			for _, s := range got {
				skus = append(skus, s.SKU)
			}
			if err != nil || !slices.Equal(skus, tt.want) {
				t.Errorf("%s: got %v, %v, want %v", name, skus, err, tt.want)
			}
		}
		if got := t.items("s5")[0].Levels; len(got) != 2 || got[0].LocationID != "loc_far" {
			t.Errorf("levels are not in the order of priority: %+v", got)
		}
		for name, tt := range map[string]struct {
			f    store.MovementFilter
			want []int64
		}{
			"all":           {store.MovementFilter{SKU: "s5", Limit: 10}, []int64{3, 2, 1}},
			"a page":        {store.MovementFilter{SKU: "s5", Limit: 2}, []int64{3, 2}},
			"the next page": {store.MovementFilter{SKU: "s5", Before: 2, Limit: 2}, []int64{1}},
			"at a location": {store.MovementFilter{SKU: "s5", LocationID: "loc_far", Limit: 10}, []int64{3}},
		} {
			got, err := t.s.Movements(t.Context(), tt.f)
			var versions []int64
			for _, m := range got {
				versions = append(versions, m.Version)
			}
			if err != nil || !slices.Equal(versions, tt.want) {
				t.Errorf("movements, %s: got %v, %v, want %v", name, versions, err, tt.want)
			}
		}
	})
}

func TestProducts(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		t.receive(5, "a")
		save := func(products ...store.Product) {
			t.Helper()
			t.write(func(ctx context.Context, tx *db.Tx) error { return t.s.SaveProducts(ctx, tx, products, 4) })
		}
		look := func() string {
			out := ""
			for _, s := range t.items("a", "b", "c", "d") {
				out += fmt.Sprintf("%s:%s:%v:%d:%d ", s.SKU, s.ProductID, s.Deleted, s.OnHand, s.Threshold)
			}
			return out
		}
		p := func(version int64, skus ...string) store.Product {
			return store.Product{ID: "prd_1", Version: version, SKUs: skus}
		}
		steps := []struct {
			name     string
			products []store.Product
			want     string
		}{
			{"created", []store.Product{p(1, "a", "b"), {ID: "prd_2", Version: 1, SKUs: []string{"d"}}}, "a:prd_1:false:5:2 b:prd_1:false:0:4 d:prd_2:false:0:4 "},
			{"once more", []store.Product{p(1, "a")}, "a:prd_1:false:5:2 b:prd_1:false:0:4 d:prd_2:false:0:4 "},
			{"other variants", []store.Product{p(3, "c", "a")}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:false:0:4 d:prd_2:false:0:4 "},
			{"a late state", []store.Product{p(2, "b")}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:false:0:4 d:prd_2:false:0:4 "},
			{"deleted", []store.Product{p(4)}, "a:prd_1:true:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_2:false:0:4 "},
			{"back again", []store.Product{p(5, "a")}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_2:false:0:4 "},
			{"unknown and deleted", []store.Product{{ID: "prd_7", Version: 9}}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_2:false:0:4 "},
			{"and then heard of", []store.Product{{ID: "prd_7", Version: 8, SKUs: []string{"d"}}}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_2:false:0:4 "},
			{"deleted, and its SKU used anew", []store.Product{{ID: "prd_2", Version: 2}, {ID: "prd_3", Version: 1, SKUs: []string{"d"}}}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_3:false:0:4 "},
			{"sent again", []store.Product{{ID: "prd_2", Version: 1, SKUs: []string{"d"}}}, "a:prd_1:false:5:2 b:prd_1:true:0:4 c:prd_1:true:0:4 d:prd_3:false:0:4 "},
		}
		for _, step := range steps {
			save(step.products...)
			if got := look(); got != step.want {
				t.Errorf("%s: got  %s\nwant %s", step.name, got, step.want)
			}
		}
	})
}

func TestLocations(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t suite) {
		t.receive(1, "a")
		empty := stock.Location{ID: "loc_1", Name: "first", Priority: 1, Version: 1}
		t.write(func(ctx context.Context, tx *db.Tx) error { return t.s.InsertLocation(ctx, tx, empty) })
		got, err := t.s.Locations(t.Context(), t.db)
		want := []stock.Location{empty, {ID: stock.DefaultLocation, Name: "main", Priority: 100, Version: 1}}
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("locations (-want +got): %v\n%s", err, diff)
		}
		t.write(func(ctx context.Context, tx *db.Tx) error {
			stale := stock.Location{ID: "loc_1", Name: "x", Priority: 1, Version: 3}
			if ok, err := t.s.UpdateLocation(ctx, tx, stale, 2); ok || err != nil {
				t.Errorf("updated from a stale version: %v", err)
			}
			stale.Version = 2
			if ok, err := t.s.UpdateLocation(ctx, tx, stale, 1); !ok || err != nil {
				t.Errorf("not updated: %v", err)
			}
			if empty, _, err := t.s.DeleteLocation(ctx, tx, stock.DefaultLocation, 1); empty || err != nil {
				t.Errorf("deleted a location with stock: %v", err)
			}
			if empty, found, err := t.s.DeleteLocation(ctx, tx, "loc_1", 1); !empty || found || err != nil {
				t.Errorf("deleted from a stale version: %v", err)
			}
			if empty, found, err := t.s.DeleteLocation(ctx, tx, "loc_1", 2); !empty || !found || err != nil {
				t.Errorf("not deleted: %v", err)
			}
			return nil
		})
	})
}
