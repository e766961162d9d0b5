package app

import (
	"cmp"
	"context"
	"slices"

	"emporium/kit/db"
	"emporium/services/order/internal/cart"
)

// MergeCart adds a guest's cart to the open cart of the customer who signed in, or makes it theirs when they have none in
// its currency. Of several it is the one that changed last: the first that the customer's list of carts shows. Nothing of either is lost.
func (a *App) MergeCart(ctx context.Context, who Visitor, id string) (CartView, error) {
	first, err := a.ownCart(ctx, who, id)
	if err != nil {
		return CartView{}, err
	}
	var merged cart.State
	err = a.store.DB().Write(ctx, func(tx *db.Tx) error {
		mine, err := a.store.OpenCart(ctx, tx, who.CustomerID, first.Currency)
		if err != nil {
			return err
		}
		// Locks go in the order of ids, so that two merges cannot wait for one another.
		locked := map[string]*cart.Cart{}
		for _, lock := range slices.Compact(slices.Sorted(slices.Values([]string{id, cmp.Or(mine, id)}))) {
			s, ok, err := a.store.LockCart(ctx, tx, lock)
			if err != nil {
				return err
			}
			if !ok {
				return noSuchCart()
			}
			locked[lock] = cart.Load(s)
		}
		from := locked[id]
		if !from.OwnedBy(who.CustomerID, who.Token) {
			return noSuchCart()
		}
		into := locked[mine]
		if into == nil || mine == id || into.CheckOpen() != nil {
			if err := from.Claim(who.CustomerID); err != nil {
				return err
			}
			merged, err = a.saveCart(ctx, tx, from)
			return err
		}
		if err := into.Merge(from); err != nil {
			return err
		}
		if _, err := a.saveCart(ctx, tx, from); err != nil {
			return err
		}
		merged, err = a.saveCart(ctx, tx, into)
		return err
	})
	if err != nil {
		return CartView{}, err
	}
	return a.show(ctx, merged)
}

func (a *App) saveCart(ctx context.Context, tx *db.Tx, c *cart.Cart) (cart.State, error) {
	before := c.Version()
	c.Touch(a.clock.Now())
	_, err := a.store.UpdateCart(ctx, tx, c.State(), before)
	return c.State(), err
}
