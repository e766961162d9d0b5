package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/store"
)

// Of several carts those are closed that are open and have their version.
func TestCloseCarts(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store) {
		ctx := kittest.Context(t)
		moved := newCart("cart_moved", "")
		moved.Version = 2
		ordered := newCart("cart_ordered", "")
		ordered.Status = cart.Ordered
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			return s.InsertCarts(ctx, tx, newCart("cart_a", ""), newCart("cart_b", ""), moved, ordered)
		})
		write(t, s, func(ctx context.Context, tx *db.Tx) error {
			closed, err := s.CloseCarts(ctx, tx, map[string]int64{"cart_a": 1, "cart_b": 1, "cart_moved": 1, "cart_ordered": 1, "cart_x": 1}, noon.Add(time.Hour))
			if diff := cmp.Diff(map[string]bool{"cart_a": true, "cart_b": true}, closed); diff != "" {
				t.Errorf("closed (-want +got):\n%s", diff)
			}
			return err
		})
		for id, want := range map[string]struct {
			status  cart.Status
			version int64
		}{"cart_a": {cart.Ordered, 2}, "cart_b": {cart.Ordered, 2}, "cart_moved": {cart.Open, 2}, "cart_ordered": {cart.Ordered, 1}} {
			if got, _, err := s.Cart(ctx, id); err != nil || got.Status != want.status || got.Version != want.version {
				t.Errorf("cart %s: %s at version %d, %v, want %+v", id, got.Status, got.Version, err, want)
			}
		}
	})
}
