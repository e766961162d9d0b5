// Package product is the catalogue service: products, variants, categories and prices, and how shoppers find them.
package product

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/services/product/internal/api"
	"emporium/services/product/internal/app"
	"emporium/services/product/internal/search"
	"emporium/services/product/internal/store"
)

// Name is the service's name.
const Name = "product"

// Migrations are the service's tables, for emporium migrate.
var Migrations fs.FS = store.Migrations

// Config is what can be set.
type Config struct {
	Database  string `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a SQLite file in data_dir"`
	Index     string `conf:"index" default:"" doc:"folder of the text index; empty for one in the data directory, memory for none on disk"`
	Currency  string `conf:"currency" default:"" doc:"currency of prices where a query names none; empty for the one most products are sold in"`
	PageCache int64  `conf:"page_cache" default:"33554432" min:"0" max:"1073741824" doc:"bytes of answers kept for shoppers; 0 keeps none"`
}

// Service is the catalogue service.
type Service struct {
	*service.Service
	app *app.App
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (_ *Service, err error) {
	base, err := service.New(ctx, env, service.Options{
		Name: Name, Title: "Catalogue", Description: "Products, categories and search.",
		Database: cfg.Database, Migrations: store.Migrations,
	})
	if err != nil {
		return nil, err
	}
	s := &Service{Service: base}
	defer func() {
		if err != nil {
			err = errors.Join(err, base.Close())
		}
	}()
	dir := cfg.Index
	switch dir {
	case "":
		dir = filepath.Join(env.DataDir, "product-index")
	case "memory":
		dir = ""
	}
	source := &source{}
	index, err := search.New(search.Options{Dir: dir, Source: source, Log: base.Log})
	if err != nil {
		return nil, err
	}
	base.OnClose(index.Close)
	var follow *run.Worker
	s.app, err = app.New(app.Options{
		DB: base.DB, Store: store.New(base.DB), Outbox: base.Outbox, Index: index, Clock: env.Clock, IDs: env.IDs, Log: base.Log,
		Currency: cfg.Currency, Wake: func() { follow.Wake() },
	})
	if err != nil {
		return nil, err
	}
	source.app = s.app
	api.Register(base.Web, s.app)
	if cfg.PageCache > 0 {
		pages, err := api.NewPages(s.app.Generation, uint64(cfg.PageCache))
		if err != nil {
			return nil, fmt.Errorf("make the cache of pages: %w", err)
		}
		base.Wrap(pages.Wrap)
	}
	base.Add(run.Func("catalogue index", func(ctx context.Context) error { return base.Await(ctx, "the catalogue", s.app.Load) }, nil), newIndexer(index))
	follow = base.Worker("follow the catalogue", run.WorkerOptions{Interval: time.Second}, s.app.Follow)
	base.Housekeeping("forget deleted products", s.app.Housekeeping)
	return s, base.Consume(s.app.Handlers()...)
}

// source breaks the circle between index and use cases: each wants the other one.
type source struct{ app *app.App }

// Docs implements search.Source.
func (s *source) Docs(ctx context.Context, ids []string) ([]search.Doc, error) {
	return s.app.Docs(ctx, ids)
}

// Audit reports the products in the service's database.
func Audit(ctx context.Context, q db.Querier, b *book.Books) error { return app.Audit(ctx, q, b) }

// Applies lists the types of the events that the service acts on.
func Applies() []string { return event.Types((&app.App{}).Handlers()) }
