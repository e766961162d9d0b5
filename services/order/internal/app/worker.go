package app

import (
	"context"
	"fmt"

	"emporium/kit/db"
)

// portion is how many orders or carts one run of a worker takes.
const portion = 200

// ExpireOrders cancels orders that have waited too long for stock or payment. It reports true when there may be more.
// Several instances may run it at once: each order is locked and looked at again.
func (a *App) ExpireOrders(ctx context.Context) (again bool, err error) {
	ids, err := a.store.DueOrders(ctx, a.clock.Now(), portion)
	if err != nil || len(ids) == 0 {
		return false, err
	}
	err = a.store.DB().Write(ctx, func(tx *db.Tx) error {
		orders, err := a.store.LockOrders(ctx, tx, ids, full)
		if err != nil {
			return err
		}
		now := a.clock.Now()
		var changes []change
		for _, o := range orders {
			if emissions := o.Expire(a.deadlines, now); len(emissions) > 0 {
				changes = append(changes, change{state: o.State(), emissions: emissions})
			}
		}
		return a.commit(ctx, tx, values(orders), changes)
	})
	if err != nil {
		return false, fmt.Errorf("expire orders: %w", err)
	}
	return len(ids) == portion, nil
}

// ForgetCarts deletes carts that nobody has touched for long. It reports true when there may be more.
func (a *App) ForgetCarts(ctx context.Context) (again bool, err error) {
	n, err := a.store.DeleteCartsBefore(ctx, a.clock.Now().Add(-a.retention), portion)
	return n == portion, err
}
