package app

import (
	"context"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/store"
)

// List returns notifications with their deliveries, the newest first, without what they say.
func (a *App) List(ctx context.Context, f store.Filter) ([]store.Entry, error) {
	return a.o.Store.List(ctx, f)
}

// Get returns one notification without what it says; fault.NotFound when there is none.
func (a *App) Get(ctx context.Context, id string) (store.Entry, error) { return a.o.Store.Get(ctx, id) }

// Retry queues a failed or suppressed delivery again; fault.Conflict in any other state, and when what the message said is not kept any
// more: a letter without its link helps nobody. Whether it still tells the truth is looked at when it is sent.
func (a *App) Retry(ctx context.Context, id string) (store.Entry, error) {
	var out store.Entry
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		e, err := a.o.Store.Load(ctx, tx, id)
		if err != nil {
			return err
		}
		now := a.o.Clock.Now()
		if n := &e.Notification; n.Kind.Secret() || n.CreatedAt.Before(now.Add(-a.o.KeepBodies)) {
			return fault.New(fault.Conflict, "What the message said is not kept any more, so it cannot be sent again. A new one has to be asked for.")
		}
		if err := e.Delivery.Retry(now); err != nil {
			return err
		}
		if err := a.o.Store.Save(ctx, tx, e); err != nil {
			return err
		}
		if err := a.again(ctx, tx, &e.Notification); err != nil {
			return err
		}
		tx.AfterCommit(func() { a.wake(e.Notification.Lane()) })
		out = e
		return nil
	})
	return out, err
}
