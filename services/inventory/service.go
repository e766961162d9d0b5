// Package inventory is the inventory service: what is on hand at which location, what is held for which order, and every
// movement that led there.
package inventory

import (
	"context"
	"errors"
	"io/fs"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/services/inventory/internal/api"
	"emporium/services/inventory/internal/app"
	"emporium/services/inventory/internal/store"
)

// Name is the service's name.
const Name = "inventory"

// Migrations are the service's tables, for emporium migrate.
var Migrations fs.FS = store.Migrations

// Config is what can be set.
type Config struct {
	Database       string        `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a file in the data directory"`
	ReservationTTL time.Duration `conf:"reservation_ttl" default:"48h" min:"1s" max:"720h" doc:"after how long an order is asked what became of it, for which stock is held and of which nothing was heard. The stock is held until it answers. Longer than order.reservation_wait, order.payment_wait and order.payment_settling together, only orders that were paid or have ended still have an answer to give; shorter, stock is given back while it is being paid"`
	KeepMovements  time.Duration `conf:"keep_movements" default:"17520h" min:"1m" doc:"how long each movement of stock is kept; older ones are added up, to one for each SKU and location"`
	LowStock       int64         `conf:"low_stock" default:"5" min:"0" max:"1000000" doc:"number of available pieces at which staff is warned, for SKUs that are new; 0 never warns"`
}

// expiryInterval is how late an order is asked about its hold at most: a quarter of its time, and never more than 5 s.
func expiryInterval(ttl time.Duration) time.Duration {
	return min(max(ttl/4, 50*time.Millisecond), 5*time.Second)
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (_ *service.Service, err error) {
	s, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Inventory", Description: "Stock by location, reservations and movements.",
		Database: cfg.Database, Migrations: store.Migrations,
	})
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	a, err := app.New(app.Options{
		Store: store.New(s.DB), Outbox: s.Outbox, ReservationTTL: cfg.ReservationTTL, LowStock: cfg.LowStock,
		Clock: env.Clock, IDs: env.IDs, Log: s.Log, Telemetry: s.Telemetry,
	})
	if err != nil {
		return nil, err
	}
	s.OnClose(a.Probe(s.Telemetry))
	api.Register(s.Web, api.Options{App: a, DB: s.DB, Clock: env.Clock})
	s.Worker("ask about overdue reservations", run.WorkerOptions{Interval: expiryInterval(cfg.ReservationTTL)}, a.AskOverdue)
	if cfg.KeepMovements > 0 {
		s.Housekeeping("add up old movements", a.AddUp(cfg.KeepMovements))
	}
	return s, s.Consume(a.Handlers()...)
}

// Audit holds all stock in the service's database against its rules at now, and reports it: nothing below zero, movements and holds add
// up, no hold long overdue.
func Audit(ctx context.Context, q db.Querier, now time.Time, b *book.Books) error {
	return app.Audit(ctx, q, now, b)
}

// Applies lists the types of the events that the service acts on.
func Applies() []string { return event.Types((&app.App{}).Handlers()) }
