package store_test

import (
	"context"
	"testing"

	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/services/order/internal/store"
)

func TestCustomers(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		save := func(customers ...store.Customer) {
			t.Helper()
			write(t, s, func(ctx context.Context, tx *db.Tx) error { return s.SaveCustomers(ctx, tx, customers) })
		}
		find := func(id string) string {
			t.Helper()
			c, ok, err := s.Customer(ctx, id)
			if err != nil || ok != (c.Email != "") {
				t.Fatalf("customer %s: found %v, %v", id, ok, err)
			}
			return c.Email
		}
		save(store.Customer{ID: "usr_1", Email: "a@example.org", Version: 2}, store.Customer{ID: "usr_2", Email: "b@example.org", Version: 1})
		save(store.Customer{ID: "usr_1", Email: "old@example.org", Version: 1})
		save(store.Customer{ID: "usr_2", Email: "new@example.org", Version: 2})
		for id, want := range map[string]string{"usr_1": "a@example.org", "usr_2": "new@example.org", "usr_3": ""} {
			if got := find(id); got != want {
				t.Errorf("email of %s = %q, want %q", id, got, want)
			}
		}
		save(store.Customer{ID: "usr_1", Version: 3})
		save(store.Customer{ID: "usr_1", Email: "back@example.org", Version: 4})
		if got := find("usr_1"); got != "" {
			t.Errorf("an erased customer came back as %q", got)
		}
	})
}

func TestSavedMethods(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		save := func(methods ...store.SavedMethod) {
			t.Helper()
			write(t, s, func(ctx context.Context, tx *db.Tx) error { return s.SaveMethods(ctx, tx, methods) })
		}
		card := store.SavedMethod{ID: "pmt_1", CustomerID: "usr_1", Provider: "sandbox", Kind: "card", Status: "active", ExpMonth: 12, ExpYear: 2029, Version: 2}
		old, newer := card, card
		old.Version, old.Status = 1, "unusable"
		newer.Version, newer.ExpYear = 3, 2032
		check := func(id string, want store.SavedMethod) {
			t.Helper()
			got, ok, err := s.SavedMethod(ctx, id)
			if err != nil || ok != (want.ID != "") || got != want {
				t.Errorf("%s: got %+v %t %v, want %+v", id, got, ok, err, want)
			}
		}
		save(card, old)
		check("pmt_1", card)
		check("pmt_2", store.SavedMethod{})
		save(old)
		check("pmt_1", card)
		save(newer)
		check("pmt_1", newer)
		gone := store.SavedMethod{ID: "pmt_1", Status: "removed", Version: 4}
		save(gone)
		save(newer)
		check("pmt_1", gone)
	})
}
