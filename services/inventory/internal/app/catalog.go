package app

import (
	"context"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/inventory/internal/store"
)

// The catalogue tells which SKUs there are. Stock may come before its product is known, and stays when the product goes.

func (a *App) onProductCreated(ctx context.Context, tx *db.Tx, batch []event.Of[productCreated]) error {
	return know(ctx, a, tx, batch, func(e *productCreated) store.Product { return e.Product.known() })
}

func (a *App) onProductUpdated(ctx context.Context, tx *db.Tx, batch []event.Of[productUpdated]) error {
	return know(ctx, a, tx, batch, func(e *productUpdated) store.Product { return e.Product.known() })
}

func (a *App) onProductDeleted(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ProductDeleted]) error {
	return know(ctx, a, tx, batch, func(e *contract.ProductDeleted) store.Product {
		return store.Product{ID: e.ProductID, Version: e.Version}
	})
}

func know[T event.Payload](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) store.Product) error {
	products := make([]store.Product, len(batch))
	for i := range batch {
		products[i] = read(&batch[i].Payload)
	}
	return a.o.Store.SaveProducts(ctx, tx, products, a.o.LowStock)
}

type product struct {
	ID       string `json:"id"`
	Version  int64  `json:"version"`
	Variants []struct {
		SKU string `json:"sku"`
	} `json:"variants"`
}

func (p *product) known() store.Product {
	out := store.Product{ID: p.ID, Version: p.Version, SKUs: make([]string, len(p.Variants))}
	for i, v := range p.Variants {
		out.SKUs[i] = v.SKU
	}
	return out
}

type productRef struct {
	Product product `json:"product"`
}

type productCreated struct{ productRef }

type productUpdated struct{ productRef }

func (productCreated) EventType() string  { return contract.ProductCreated{}.EventType() }
func (productUpdated) EventType() string  { return contract.ProductUpdated{}.EventType() }
func (productRef) EventTopic() string     { return contract.TopicProduct }
func (e productRef) EventSubject() string { return e.Product.ID }
func (e productRef) EventVersion() int64  { return e.Product.Version }
