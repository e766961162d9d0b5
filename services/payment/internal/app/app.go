// Package app is what the payment service does: it turns the order's events into operations, sends them to providers
// outside any transaction, and tells what came of them.
package app

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/telemetry"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// Store keeps payments.
type Store interface {
	Insert(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error
	Save(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error
	Load(ctx context.Context, tx *db.Tx, ids []string) (map[string]*payment.Payment, error)
	LoadByOrder(ctx context.Context, tx *db.Tx, orders []string) (map[string]*payment.Payment, error)
	Known(ctx context.Context, tx *db.Tx, orders []string) ([]store.Known, error)
	Claim(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]payment.Operation, error)
	Poke(ctx context.Context, tx *db.Tx, paymentID, opID string, now time.Time) (bool, error)
	Release(ctx context.Context, tx *db.Tx, now time.Time) error
	Get(ctx context.Context, id string) (*payment.Payment, error)
	List(ctx context.Context, f store.Filter) ([]*payment.Payment, error)
}

var _ Store = (*store.Store)(nil)

// CapturePolicy says when an authorised payment is taken.
type CapturePolicy string

// The policies.
const (
	// OnConfirm captures when the order is confirmed.
	OnConfirm CapturePolicy = "on_confirm"
	// OnShipment captures everything when the order's first parcel leaves.
	OnShipment CapturePolicy = "on_shipment"
	// Manual leaves captures to staff.
	Manual CapturePolicy = "manual"
)

// Options set up an App.
type Options struct {
	DB        *db.DB
	Store     Store
	Outbox    *event.Outbox
	Providers []provider.Provider
	// Capture is the policy. Default OnConfirm.
	Capture CapturePolicy
	// ReturnURL is where shoppers go after they have acted at a provider.
	ReturnURL string
	// Concurrency bounds the calls to providers under way. Default 128.
	Concurrency int
	// CallTimeout bounds one attempt at a provider. Default 10 s.
	CallTimeout time.Duration
	// Lease is how long an operation stays with the worker that claimed it. Default 3 × CallTimeout.
	Lease time.Duration
	Clock clock.Clock
	IDs   id.IDs
	Log   *slog.Logger
	// Telemetry records the calls to providers. Default: nothing.
	Telemetry *telemetry.Telemetry
}

// App is the service's use cases. It is safe for concurrent use.
type App struct {
	o         Options
	providers map[string]*gateway
	names     []string
	calls     *caller
	metrics   metrics
}

// New returns the use cases.
func New(o Options) (*App, error) {
	var wrong []error
	if o.DB == nil || o.Store == nil || o.Outbox == nil {
		wrong = append(wrong, errors.New("payment: database, store and outbox are required"))
	}
	switch o.Capture {
	case "":
		o.Capture = OnConfirm
	case OnConfirm, OnShipment, Manual:
	default:
		wrong = append(wrong, errors.New("payment: capture must be on_confirm, on_shipment or manual"))
	}
	o.Concurrency = cmp.Or(max(o.Concurrency, 0), 128)
	o.CallTimeout = cmp.Or(max(o.CallTimeout, 0), 10*time.Second)
	o.Lease = cmp.Or(max(o.Lease, 0), 3*o.CallTimeout)
	if o.Lease < 2*o.CallTimeout {
		wrong = append(wrong, errors.New("payment: the lease must be at least twice the call timeout, or two workers send one operation"))
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.IDs == nil {
		o.IDs = id.System
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	a := &App{o: o, providers: map[string]*gateway{}}
	for _, p := range o.Providers {
		if a.providers[p.Name()] != nil {
			wrong = append(wrong, errors.New("payment: two providers have one name"))
		}
		a.providers[p.Name()] = newGateway(p)
		a.names = append(a.names, p.Name())
	}
	slices.Sort(a.names)
	a.calls, a.metrics = newCaller(a), newMetrics(o.Telemetry)
	return a, errors.Join(wrong...)
}

// Method is a way to pay that works at the moment.
type Method struct {
	Provider string
	provider.Method
}

// Methods lists the ways to pay in a currency. A provider whose breaker is open is left out.
func (a *App) Methods(currency string) []Method {
	var out []Method
	for _, name := range a.names {
		g := a.providers[name]
		if !g.available() {
			continue
		}
		for _, m := range g.Methods(currency) {
			out = append(out, Method{Provider: name, Method: m})
		}
	}
	return out
}

// finish stores payments that were loaded in tx, publishes their events, and wakes the worker for what is due.
func (a *App) finish(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	if len(payments) == 0 {
		return nil
	}
	a.dispatch(tx, payments)
	if err := a.o.Store.Save(ctx, tx, payments); err != nil {
		return err
	}
	return a.announce(ctx, tx, payments)
}

// dispatch renders what the payments want of their providers, marks it as sent, and starts the calls once that is
// committed. What finds no room is left to the worker.
func (a *App) dispatch(tx *db.Tx, payments []*payment.Payment) {
	now := a.o.Clock.Now()
	for _, p := range payments {
		a.render(p, now)
	}
	if !a.calls.room() {
		return
	}
	var ops []payment.Operation
	for _, p := range payments {
		ops = append(ops, p.Dispatch(now, now.Add(a.o.Lease))...)
	}
	if len(ops) > 0 {
		tx.AfterCommit(func() { a.calls.launch(ops) })
	}
}

// announce publishes what has happened to the payments, and wakes the worker after the commit when there is work.
func (a *App) announce(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	due := false
	for _, p := range payments {
		for _, e := range p.TakeEvents() {
			a.count(tx, p, &e)
			if payload := contractEvent(p, e); payload != nil {
				cause := event.Event{ID: e.Origin.Causation, Correlation: e.Origin.Correlation, Trace: e.Origin.Trace}
				if err := a.o.Outbox.Publish(event.Because(ctx, cause), tx, payload); err != nil {
					return err
				}
			}
		}
		for _, o := range p.Operations() {
			due = due || o.Progress == payment.Prepared
		}
	}
	if due {
		tx.AfterCommit(a.calls.wakeSend)
	}
	return nil
}

// originOf is what a change follows from that is made under ctx: an event that is being applied, or a request.
func originOf(ctx context.Context) payment.Origin {
	e := event.CauseOf(ctx)
	return because(&e)
}

// because is originOf for the change that an event asks for.
func because(e *event.Event) payment.Origin {
	return payment.Origin{Trace: clip(e.Trace, 64), Correlation: clip(e.Correlation, 64), Causation: clip(e.ID, 64)}
}

// sorted returns the payments in the order in which rows are locked everywhere.
func sorted(m map[string]*payment.Payment) []*payment.Payment {
	out := make([]*payment.Payment, 0, len(m))
	for _, p := range m {
		out = append(out, p)
	}
	slices.SortFunc(out, func(x, y *payment.Payment) int { return cmp.Compare(x.ID(), y.ID()) })
	return out
}
