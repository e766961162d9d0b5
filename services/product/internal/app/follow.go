package app

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
	"emporium/services/product/internal/store"
)

// Load makes the index of what the store has. Call it once, before anything is served.
func (a *App) Load(ctx context.Context) error {
	now := db.Micros(a.o.Clock.Now())
	a.synced.Store(now)
	a.compared.Store(now)
	tree, version, err := a.o.Store.Tree(ctx, a.o.DB)
	if err != nil {
		return err
	}
	a.feed.tree.Store(tree)
	a.treeVersion.Store(version)
	on := make(map[string]bool)
	err = a.o.Store.EachStock(ctx, 0, func(s store.Stock) {
		if s.Available > 0 {
			on[s.SKU] = true
		}
	})
	if err != nil {
		return err
	}
	a.feed.stock(on)
	return a.each(ctx, false)
}

// each feeds every product to the index.
func (a *App) each(ctx context.Context, again bool) error {
	const size = 500
	batch := make([]catalog.Record, 0, size)
	err := a.o.Store.Each(ctx, func(r catalog.Record) error {
		if batch = append(batch, r); len(batch) == size {
			a.feed.products(again, batch...)
			batch = batch[:0]
		}
		return nil
	})
	a.feed.products(again, batch...)
	return err
}

// Docs implements search.Source.
func (a *App) Docs(ctx context.Context, ids []string) ([]search.Doc, error) {
	records, err := a.o.Store.Products(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]search.Doc, 0, len(records))
	tree := a.Tree()
	for _, r := range records {
		out = append(out, document(&r, tree, false))
	}
	return out, nil
}

// news is what was committed by event handlers and not yet told to the index.
type news struct {
	mu   sync.Mutex
	turn map[string]bool
	// moved says that categories have new names or places, so that all products must be indexed again.
	moved bool
}

func (n *news) add(turned map[string]bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.turn == nil {
		n.turn = make(map[string]bool, len(turned))
	}
	maps.Copy(n.turn, turned)
}

func (n *news) move() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.moved = true
}

func (n *news) take() (turned map[string]bool, moved bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	turned, moved = n.turn, n.moved
	n.turn, n.moved = nil, false
	return turned, moved
}

// gather is how long a change of stock may wait for others: availability follows by events anyhow.
const gather = 50 * time.Millisecond

// Handlers apply what other services say.
func (a *App) Handlers() []event.Handler {
	return []event.Handler{event.On(a.stockChanged).Patient(gather)}
}

func (a *App) stockChanged(ctx context.Context, tx *db.Tx, batch []event.Of[contract.StockChanged]) error {
	levels := make([]store.Stock, len(batch))
	for i, e := range batch {
		levels[i] = store.Stock{SKU: e.Payload.SKU, Available: e.Payload.Available, Version: e.Payload.Version}
	}
	turned, err := a.o.Store.SaveStock(ctx, tx, a.o.Clock.Now(), levels)
	if err != nil || len(turned) == 0 {
		return err
	}
	tx.AfterCommit(func() {
		a.news.add(turned)
		a.o.Wake()
	})
	return nil
}

// Follow tells the index what was committed since the last call. On databases that several instances may share it also
// looks for what others have committed.
func (a *App) Follow(ctx context.Context) (again bool, err error) {
	turned, moved := a.news.take()
	if len(turned) > 0 {
		a.showStock(turned)
	}
	if moved {
		if err := a.each(ctx, true); err != nil {
			a.news.move()
			return false, err
		}
	}
	if a.o.DB.Dialect() != db.SQLite {
		if err := a.followOthers(ctx); err != nil {
			return false, err
		}
	}
	return false, a.complete(ctx)
}

// complete indexes products again of whose categories the tree knew too little.
func (a *App) complete(ctx context.Context) error {
	ids := a.feed.completed(a.Tree())
	for from := 0; from < len(ids); from += 500 {
		records, err := a.o.Store.Products(ctx, ids[from:min(from+500, len(ids))])
		if err != nil {
			return err
		}
		a.feed.products(true, slices.Collect(maps.Values(records))...)
	}
	return nil
}

// overlap is how far back changes are looked for: transactions commit later than the time in their rows says, and clocks
// differ. What is later still is found when all is compared, once in every comparison.
const (
	overlap    = 5 * time.Second
	comparison = time.Minute
)

func (a *App) followOthers(ctx context.Context) error {
	now := a.o.Clock.Now()
	since := a.synced.Load() - overlap.Microseconds()
	if err := a.refreshTree(ctx); err != nil {
		return err
	}
	stale, err := a.o.Store.Versions(ctx, since)
	if err != nil {
		return err
	}
	var ids []string
	for id, version := range stale {
		if version > a.feed.version(id) {
			ids = append(ids, id)
		}
	}
	if err := a.takeIn(ctx, ids); err != nil {
		return err
	}
	gone, err := a.o.Store.Deleted(ctx, since)
	if err != nil {
		return err
	}
	a.feed.removed(gone...)
	turned := make(map[string]bool)
	if err := a.o.Store.EachStock(ctx, since, func(s store.Stock) { turned[s.SKU] = s.Available > 0 }); err != nil {
		return err
	}
	a.showStock(turned)
	a.synced.Store(db.Micros(now))
	if now.Before(db.Time(a.compared.Load()).Add(comparison)) {
		return nil
	}
	if err := a.compare(ctx); err != nil {
		return err
	}
	a.compared.Store(db.Micros(now))
	return nil
}

// takeIn shows products as they are now.
func (a *App) takeIn(ctx context.Context, ids []string) error {
	for part := range slices.Chunk(ids, 500) {
		records, err := a.o.Store.Products(ctx, part)
		if err != nil {
			return err
		}
		// The tree again, behind the products: what they name was committed with them, or before.
		if err := a.refreshTree(ctx); err != nil {
			return err
		}
		for _, r := range records {
			a.feed.products(false, r)
		}
	}
	return nil
}

// compare holds all that is shown against all that is there, by versions and not by times, so that nothing is missed for ever.
func (a *App) compare(ctx context.Context) error {
	var stale []string
	there := 0
	err := a.o.Store.EachVersion(ctx, func(id string, version int64) {
		shown := a.feed.version(id)
		if shown > 0 {
			there++
		}
		if version > shown {
			stale = append(stale, id)
		}
	})
	if err != nil {
		return err
	}
	if a.feed.count() > there {
		if err := a.dropDeleted(ctx); err != nil {
			return err
		}
	}
	if err := a.takeIn(ctx, stale); err != nil {
		return err
	}
	turned := make(map[string]bool)
	err = a.o.Store.EachStock(ctx, 0, func(s store.Stock) {
		if on := s.Available > 0; on != a.feed.offered(s.SKU) {
			turned[s.SKU] = on
		}
	})
	if err != nil || len(turned) == 0 {
		return err
	}
	a.showStock(turned)
	return nil
}

// dropDeleted shows no more what is not there. What came in during the reading is looked for once more.
func (a *App) dropDeleted(ctx context.Context) error {
	missing := a.feed.known()
	if err := a.o.Store.EachVersion(ctx, func(id string, _ int64) { delete(missing, id) }); err != nil {
		return err
	}
	for part := range slices.Chunk(slices.Sorted(maps.Keys(missing)), 500) {
		found, err := a.o.Store.Existing(ctx, part)
		if err != nil {
			return err
		}
		a.feed.removed(slices.DeleteFunc(part, func(id string) bool { return slices.Contains(found, id) })...)
	}
	return nil
}

// showStock takes over whether SKUs are available. Pages tell it of each variant, also where the product as a whole stays what it is.
func (a *App) showStock(turned map[string]bool) {
	if a.feed.stock(turned) {
		a.shown.Add(1)
	}
}

// refreshTree takes over a tree that another instance has changed.
func (a *App) refreshTree(ctx context.Context) error {
	version, err := a.o.Store.TreeVersion(ctx)
	if err != nil || version <= a.treeVersion.Load() {
		return err
	}
	tree, version, err := a.o.Store.Tree(ctx, a.o.DB)
	if err != nil {
		return err
	}
	a.setTree(tree, version)
	return nil
}

// setTree replaces the tree, unless a newer one is there, and has products indexed again when known categories have
// another name or place.
func (a *App) setTree(tree *catalog.Tree, version int64) {
	a.treeMu.Lock()
	defer a.treeMu.Unlock()
	if version <= a.treeVersion.Load() {
		return
	}
	was := a.feed.tree.Swap(tree)
	a.treeVersion.Store(version)
	a.trees.Add(1)
	if len(a.feed.completed(tree)) > 0 {
		a.o.Wake()
	}
	for _, c := range was.All() {
		if now, ok := tree.Get(c.ID); ok && (now.Name != c.Name || now.ParentID != c.ParentID) {
			a.news.move()
			a.o.Wake()
			return
		}
	}
}

// Housekeeping forgets what other instances must have seen by now.
func (a *App) Housekeeping(ctx context.Context) (again bool, err error) {
	const kept = 24 * time.Hour
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.o.Store.Forget(ctx, tx, a.o.Clock.Now().Add(-kept)) })
	if err != nil {
		return false, fmt.Errorf("forget deleted products: %w", err)
	}
	return false, nil
}
