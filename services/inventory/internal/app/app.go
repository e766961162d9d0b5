// Package app is what the inventory service does: it holds stock for orders as their events come in, a batch in a few
// statements, gives back what expires, and lets staff move and count stock.
package app

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/telemetry"
	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

// Options set up an App.
type Options struct {
	// Store and Outbox belong to one database. Required.
	Store  *store.Store
	Outbox *event.Outbox
	// ReservationTTL is how long stock is held for an order before it is asked what became of it, if it is neither confirmed nor
	// cancelled. Default 48 hours.
	ReservationTTL time.Duration
	// LowStock is the threshold that new SKUs get, in pieces; 0 never warns.
	LowStock int64
	// ExpiryBatch is how many holds are asked about in one transaction. Default 200.
	ExpiryBatch int
	Clock       clock.Clock
	IDs         id.IDs
	Log         *slog.Logger
	// Telemetry counts reservations. Default: nothing.
	Telemetry *telemetry.Telemetry
}

// App is the service's use cases. It is safe for concurrent use.
type App struct {
	o        Options
	outcomes *telemetry.Counters
}

// New returns the use cases.
func New(o Options) (*App, error) {
	var wrong []error
	if o.Store == nil || o.Outbox == nil {
		wrong = append(wrong, errors.New("inventory: store and outbox are required"))
	}
	if o.LowStock < 0 || o.LowStock > stock.MaxQuantity {
		wrong = append(wrong, errors.New("inventory: low stock must not be negative"))
	}
	o.ReservationTTL = cmp.Or(max(o.ReservationTTL, 0), 48*time.Hour)
	o.ExpiryBatch = cmp.Or(max(o.ExpiryBatch, 0), 200)
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.IDs == nil {
		o.IDs = id.System
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &App{o, newOutcomes(o.Telemetry)}, errors.Join(wrong...)
}

// save writes changed items and tells of them what others have to know. causes are the events by the reference of
// the movements that they led to; nil where no event did.
func (a *App) save(ctx context.Context, tx *db.Tx, items stock.Items, causes func(reference string) (event.Event, bool)) error {
	if err := a.o.Store.SaveItems(ctx, tx, items); err != nil {
		return err
	}
	for _, i := range store.Changed(items) {
		payloads := announcements(i)
		if len(payloads) == 0 {
			continue
		}
		ctx := ctx
		if moves := i.Movements(); causes != nil && len(moves) > 0 {
			if e, ok := causes(moves[len(moves)-1].Reference); ok {
				ctx = event.Because(ctx, e)
			}
		}
		if err := a.o.Outbox.Publish(ctx, tx, payloads...); err != nil {
			return err
		}
	}
	return nil
}
