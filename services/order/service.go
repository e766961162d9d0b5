// Package order is the order service: carts, pricing, placement, the saga that confirms or cancels orders, and fulfilment.
package order

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"time"

	"emporium/contract/book"
	"emporium/contract/market"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/web"
	"emporium/services/order/internal/api"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/catalogue"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// Name is the service's short name.
const Name = "order"

// Migrations are the service's tables, for emporium migrate.
var Migrations fs.FS = store.Migrations

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (*service.Service, error) {
	rules, err := cfg.rules()
	if err != nil {
		return nil, fmt.Errorf("configure order: %w", err)
	}
	markets, err := market.New(cfg.Markets)
	if err != nil {
		return nil, fmt.Errorf("configure order: %w", err)
	}
	client, err := web.Client(cfg.TrustedProxies)
	if err != nil {
		return nil, fmt.Errorf("configure order: %w", err)
	}
	s, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Orders", Database: cfg.Database, Migrations: store.Migrations,
		Description: "Carts and orders. Amounts are integers of the currency's minor unit; every amount is computed by the shop.",
		Middleware:  []func(http.Handler) http.Handler{client},
	})
	if err != nil {
		return nil, err
	}
	o := app.Options{
		Store: store.New(s.DB), Outbox: s.Outbox, Rules: rules, Markets: markets, Cache: env.Cache, Clock: env.Clock, IDs: env.IDs, Log: s.Log, Telemetry: s.Telemetry, CartRetention: cfg.CartRetention,
		ReturnWindow: cfg.ReturnWindow,
		Deadlines:    order.Deadlines{Reservation: cfg.ReservationWait, Payment: cfg.PaymentWait, Settling: cfg.PaymentSettling, Anew: cfg.RepaymentWait},
	}
	if env.Client != nil {
		if o.Catalogue, err = catalogue.New(env.Client("product"), "http://product"); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	a, err := app.New(o)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.OnClose(a.Close)
	api.Register(s.Web, api.Options{App: a, MaxWait: cfg.MaxWait})
	if err := s.Consume(a.Handlers()...); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	interval := cfg.ExpiryInterval
	if interval <= 0 {
		interval = 5 * time.Second
	}
	s.Worker("expire orders", run.WorkerOptions{Interval: interval}, a.ExpireOrders)
	s.Housekeeping("forget carts", a.ForgetCarts)
	s.Housekeeping("forget coupons", a.ForgetCoupons)
	return s, nil
}

// Audit holds all orders in the service's database against their rules at now, and reports them.
func Audit(ctx context.Context, d *db.DB, cfg Config, now time.Time, b *book.Books) error {
	rules, err := cfg.rules()
	if err != nil {
		return fmt.Errorf("configure order: %w", err)
	}
	return app.Audit(ctx, d, rules, now, b)
}

// Applies lists the types of the events that the service acts on.
func Applies() []string { return event.Types((&app.App{}).Handlers()) }
