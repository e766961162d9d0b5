// Package app is what the order service does: carts, placement, the saga that turns events into confirmed or cancelled
// orders, and what staff do with them. Each use case is one transaction with the events that it causes.
package app

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"time"

	"github.com/maypok86/otter/v2"

	"emporium/contract/market"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/telemetry"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
	"emporium/services/order/internal/store"
)

// Outbox adds events to a transaction; they are published if and only if it commits.
type Outbox interface {
	Publish(ctx context.Context, tx *db.Tx, payloads ...event.Payload) error
}

var _ Outbox = (*event.Outbox)(nil)

// Catalogue is asked for variants that no event has told of yet. It returns those that it finds.
type Catalogue interface {
	Variants(ctx context.Context, ids, skus []string) ([]offer.Variant, error)
}

// Options make an App.
type Options struct {
	Store  *store.Store
	Outbox Outbox
	Rules  *pricing.Rules
	// Markets say who takes payments where. Nil for everybody everywhere.
	Markets *market.Markets
	// Cache is where the payment service tells of whom it takes no payments. Nil is told nothing.
	Cache cache.Cache
	// Catalogue may be nil: then only what events told of is known.
	Catalogue Catalogue
	// Deadlines are 15 minutes for stock, 30 for payment and a day for its settling where they are zero; Anew stays zero.
	Deadlines order.Deadlines
	// VariantTTL bounds how old a price held in memory may be when another instance got the product's event. Default 2 s.
	VariantTTL time.Duration
	// PollInterval is how often somebody who waits looks for what another instance has decided. Default 200 ms.
	PollInterval time.Duration
	// CartRetention is how long a cart that nobody touches is kept. Default 90 days.
	CartRetention time.Duration
	// ReturnWindow is how long customers may ask to return what they got; 0 is for ever.
	ReturnWindow time.Duration
	Clock        clock.Clock
	IDs          id.IDs
	// Random is where order numbers come from. Default crypto/rand.
	Random io.Reader
	Log    *slog.Logger
	// Telemetry measures the saga. Default: nothing.
	Telemetry *telemetry.Telemetry
}

// App is the order service's use cases. It is safe for concurrent use.
type App struct {
	store     *store.Store
	outbox    Outbox
	rules     *pricing.Rules
	markets   *market.Markets
	cache     cache.Cache
	ways      ways
	refused   *telemetry.Counters
	view      *view
	deadlines order.Deadlines
	poll      time.Duration
	retention time.Duration
	window    time.Duration
	clock     clock.Clock
	ids       id.IDs
	random    io.Reader
	log       *slog.Logger
	hub       hub
	steps     *telemetry.Histograms
	// recent are carts as this process wrote them last, for placements that follow at once.
	recent *otter.Cache[string, cart.State]
	// carts and placements are written together with those of others that come at the same time.
	carts      *db.Gather[cart.State]
	placements *db.Gather[*placing]
}

// How many recent carts are held, and how long.
const (
	recentCarts = 4096
	recentTTL   = time.Minute
)

// mostCarts bounds how many new carts share a transaction.
const mostCarts = 64

// How long a new cart and a placement wait for others while somebody waits for an order. Orders that are placed together go through the whole
// saga together, in half as many commits; the wait is paid back many times.
const (
	cartsTogether  = 2 * time.Millisecond
	placedTogether = 3 * time.Millisecond
)

// New returns the use cases over a store. Close ends what they hold in memory.
func New(o Options) (*App, error) {
	var missing []error
	for name, absent := range map[string]bool{
		"Store": o.Store == nil, "Outbox": o.Outbox == nil, "Rules": o.Rules == nil, "Clock": o.Clock == nil, "IDs": o.IDs == nil,
	} {
		if absent {
			missing = append(missing, errors.New("order app: "+name+" is required"))
		}
	}
	if err := errors.Join(missing...); err != nil {
		return nil, err
	}
	fill(&o.Deadlines.Reservation, 15*time.Minute)
	fill(&o.Deadlines.Payment, 30*time.Minute)
	fill(&o.Deadlines.Settling, 24*time.Hour)
	fill(&o.VariantTTL, 2*time.Second)
	fill(&o.PollInterval, 200*time.Millisecond)
	fill(&o.CartRetention, 90*24*time.Hour)
	if o.Random == nil {
		o.Random = rand.Reader
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	v, err := newView(o.Store, o.Catalogue, o.VariantTTL, o.Log)
	if err != nil {
		return nil, err
	}
	recent, err := otter.New(&otter.Options[string, cart.State]{MaximumSize: recentCarts, ExpiryCalculator: otter.ExpiryWriting[string, cart.State](recentTTL)})
	if err != nil {
		return nil, err
	}
	a := &App{
		store: o.Store, outbox: o.Outbox, rules: o.Rules, markets: o.Markets, cache: o.Cache, refused: newRefusals(o.Telemetry), view: v, deadlines: o.Deadlines, poll: o.PollInterval,
		retention: o.CartRetention, window: o.ReturnWindow, clock: o.Clock, ids: o.IDs, random: o.Random, log: o.Log,
		recent: recent, steps: newSteps(o.Telemetry), ways: ways{cache: o.Cache, clock: o.Clock},
	}
	a.carts = db.NewGather(o.Store.DB(), mostCarts, func(ctx context.Context, tx *db.Tx, carts []cart.State) error {
		return a.store.InsertCarts(ctx, tx, carts...)
	})
	a.placements = db.NewGather(o.Store.DB(), mostPlacings, a.placeAll)
	a.carts.Linger(cartsTogether, func(int) bool { return a.hub.size() > 0 })
	a.placements.Linger(placedTogether, func(gathered int) bool { return a.hub.size() > gathered })
	return a, nil
}

func fill(d *time.Duration, otherwise time.Duration) {
	if *d <= 0 {
		*d = otherwise
	}
}

// Close ends the view's own goroutines.
func (a *App) Close() error {
	a.view.close()
	a.recent.StopAllGoroutines()
	return nil
}

// Visitor is who asks: a signed-in customer, the bearer of a token, or both.
type Visitor struct {
	CustomerID string
	Token      string
}
