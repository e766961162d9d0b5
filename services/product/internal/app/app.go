// Package app has the catalogue's use cases: what staff and imports change, what shoppers find, and what other services
// tell of stock. Every change is one transaction with its events; the search index follows after the commit.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/maypok86/otter/v2"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/services/product/internal/catalog"
	"emporium/services/product/internal/search"
	"emporium/services/product/internal/store"
)

// Index is what the use cases want of search.
type Index interface {
	Apply(docs ...search.Doc)
	Remove(ids ...string)
	SetInStock(flags map[string]bool)
	Generation() uint64
	Search(ctx context.Context, q search.Query) (search.Result, error)
	Suggest(ctx context.Context, text string, limit int) ([]string, error)
	Brands(text string, limit int) []search.Count
	CategoryCounts() map[string]int
	MainCurrency() string
}

var _ Index = (*search.Engine)(nil)

// Options are what the use cases need.
type Options struct {
	DB     *db.DB
	Store  *store.Store
	Outbox *event.Outbox
	Index  Index
	Clock  clock.Clock
	IDs    id.IDs
	Log    *slog.Logger
	// Currency is used for prices where a query names none. Default: the one in which most products are sold.
	Currency string
	// Wake asks for Follow to be called. Default: nobody is asked; then Follow's interval is the delay.
	Wake func()
}

// App has the use cases. It is safe for concurrent use.
type App struct {
	o    Options
	feed *feed
	// records are products as the store has them, for rendering; an entry is used when it is as new as the index.
	records *otter.Cache[string, catalog.Record]
	news    news
	synced  atomic.Int64
	// compared is when all that is shown was held against all that is there.
	compared atomic.Int64
	// trees counts replaced trees, and shown changes of variants' stock, see Generation.
	trees       atomic.Uint64
	shown       atomic.Uint64
	treeMu      sync.Mutex
	treeVersion atomic.Int64
}

// New returns the use cases. Load comes before anything else.
func New(o Options) (*App, error) {
	if o.DB == nil || o.Store == nil || o.Outbox == nil || o.Index == nil || o.Clock == nil || o.IDs == nil || o.Log == nil {
		return nil, errors.New("product: options are missing")
	}
	if o.Wake == nil {
		o.Wake = func() {}
	}
	const kept = 4096
	records, err := otter.New(&otter.Options[string, catalog.Record]{MaximumSize: kept})
	if err != nil {
		return nil, fmt.Errorf("make the cache of products: %w", err)
	}
	return &App{o: o, feed: newFeed(o.Index), records: records}, nil
}

// Generation changes with everything that can change what shoppers see.
func (a *App) Generation() uint64 { return a.o.Index.Generation() + a.trees.Load() + a.shown.Load() }

// Tree is the current tree of categories. It never changes; a changed tree is another one.
func (a *App) Tree() *catalog.Tree { return a.feed.tree.Load() }

// write runs fn in a transaction, again when another caller took a SKU or slug at the same moment: fn sees it then.
func (a *App) write(ctx context.Context, fn func(tx *db.Tx) error) error {
	const attempts = 4
	var err error
	for range attempts {
		if err = a.o.DB.Write(ctx, fn); !db.IsUniqueViolation(err) {
			return err
		}
	}
	return fault.Wrap(err, fault.Conflict, "Somebody else is changing the same products; try again.")
}

// reserved slugs are parts of addresses that mean something else.
var reserved = map[string]bool{"suggest": true}

func slugTaken(pointer string) *fault.Error {
	return fault.New(problem.SlugTaken, "Another product has this slug; choose another one, or leave it out to get one.").
		At(pointer, string(problem.SlugTaken), "The slug is taken.")
}

func skuTaken(pointer string) *fault.Error {
	return fault.New(problem.SKUTaken, "Another product has this SKU; a SKU is unique in the shop.").
		At(pointer, string(problem.SKUTaken), "The SKU belongs to another product.")
}

func notFound() *fault.Error { return fault.New(fault.NotFound, "There is no such product.") }
