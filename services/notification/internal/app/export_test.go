package app

import (
	"context"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
)

// OnErased applies a batch of user.erased.
func (a *App) OnErased(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserErased]) error {
	return a.onErased(ctx, tx, batch)
}
