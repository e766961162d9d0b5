package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/telemetry"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

// WebhookStore is what webhooks need of the database.
type WebhookStore interface {
	Endpoints(ctx context.Context) ([]*webhook.Endpoint, error)
	LoadEndpoint(ctx context.Context, tx *db.Tx, id string) (*webhook.Endpoint, error)
	PutEndpoint(ctx context.Context, tx *db.Tx, e *webhook.Endpoint) error
	DeleteEndpoint(ctx context.Context, tx *db.Tx, id string) error
	EndWaiting(ctx context.Context, tx *db.Tx, endpointID, code string, now time.Time) error
	Tell(ctx context.Context, tx *db.Tx, events []webhook.Event, deliveries []webhook.Delivery) error
	WaitingEndpoints(ctx context.Context, now time.Time) ([]string, error)
	ClaimHooks(ctx context.Context, endpointID string, now, until time.Time, limit int) ([]webhook.Delivery, map[string][]byte, error)
	SettleHooks(ctx context.Context, tx *db.Tx, until time.Time, deliveries []webhook.Delivery, attempts []webhook.Attempt) error
	Hooks(ctx context.Context, f store.HookFilter) ([]webhook.Delivery, error)
	Hook(ctx context.Context, id string) (webhook.Delivery, []byte, []webhook.Attempt, error)
	LoadHook(ctx context.Context, tx *db.Tx, id string) (webhook.Delivery, error)
	SaveHook(ctx context.Context, tx *db.Tx, d *webhook.Delivery) error
	ForgetHooks(ctx context.Context, before time.Time, limit int) (int, error)
	ErasePerson(ctx context.Context, tx *db.Tx, userID string, now time.Time) error
}

var _ WebhookStore = (*store.Webhooks)(nil)

// Poster calls endpoints.
type Poster interface {
	// Check refuses a URL that may never be called.
	Check(url string) error
	Post(ctx context.Context, url string, headers map[string]string, body []byte) webhook.Outcome
}

// WebhookOptions are what Webhooks are made of; all are required but the numbers.
type WebhookOptions struct {
	DB     *db.DB
	Store  WebhookStore
	Poster Poster
	Clock  clock.Clock
	IDs    id.IDs
	Log    *slog.Logger
	// Telemetry counts what becomes of deliveries; nil counts nothing that anybody sees.
	Telemetry *telemetry.Telemetry
	// Types are the events that there are, by the topic of each.
	Types map[string]string
	// Readers are the scopes that read what is told, by topic; every topic has one.
	Readers map[string]string
	// Erased returns which of the accounts were erased: what comes late of them is told without what it says.
	Erased func(ctx context.Context, tx *db.Tx, userIDs []string) (map[string]bool, error)
	// Parallel is how many requests are under way at a time; default 16.
	Parallel int
	// Lease is how long a batch may take; default 2 minutes.
	Lease time.Duration
	// Keep is how long what has ended is kept; default 30 days.
	Keep time.Duration
}

// Webhooks tell merchants' own systems what happens in the shop. They are safe for concurrent use.
type Webhooks struct {
	o     WebhookOptions
	types []string
	// endpoints are those that get events, as they were read last. Events that come before another instance has read a new endpoint
	// are not told to it.
	endpoints atomic.Pointer[[]*webhook.Endpoint]
	wake      func()
	ended     *telemetry.Counters
	took      *telemetry.Histograms
	disabled  atomic.Int64
}

// NewWebhooks checks the options.
func NewWebhooks(o WebhookOptions) (*Webhooks, error) {
	if o.DB == nil || o.Store == nil || o.Poster == nil || o.Clock == nil || o.IDs == nil || o.Log == nil || o.Erased == nil || len(o.Types) == 0 {
		return nil, errors.New("webhooks: an option that is required is missing")
	}
	if o.Parallel <= 0 {
		o.Parallel = 16
	}
	if o.Lease <= 0 {
		o.Lease = 2 * time.Minute
	}
	if o.Keep <= 0 {
		o.Keep = 30 * 24 * time.Hour
	}
	w := &Webhooks{o: o, wake: func() {}}
	for t, topic := range o.Types {
		if o.Readers[topic] == "" {
			return nil, fmt.Errorf("webhooks: no scope reads %s", topic)
		}
		if webhook.Tellable(t) {
			w.types = append(w.types, t)
		}
	}
	slices.Sort(w.types)
	w.endpoints.Store(&[]*webhook.Endpoint{})
	w.measure()
	return w, nil
}

// OnWork sets what is called, after the commit, when there is something to send. Call it before the first event.
func (w *Webhooks) OnWork(wake func()) { w.wake = wake }

// Types lists the events that may be told.
func (w *Webhooks) Types() []string { return w.types }

// Refresh reads the endpoints anew, and deletes temporary ones that are over. It is the function of a worker.
func (w *Webhooks) Refresh(ctx context.Context) (again bool, err error) {
	all, err := w.o.Store.Endpoints(ctx)
	if err != nil {
		return false, fmt.Errorf("read webhook endpoints: %w", err)
	}
	now := w.o.Clock.Now()
	open := make([]*webhook.Endpoint, 0, len(all))
	disabled := 0
	for _, e := range all {
		switch {
		case e.Over(now):
			if err := w.o.DB.Write(ctx, func(tx *db.Tx) error { return w.o.Store.DeleteEndpoint(ctx, tx, e.ID) }); err != nil {
				return false, fmt.Errorf("delete a temporary endpoint: %w", err)
			}
		case e.Status == webhook.Enabled:
			open = append(open, e)
		default:
			disabled++
		}
	}
	w.disabled.Store(int64(disabled))
	w.endpoints.Store(&open)
	return false, nil
}

// Handlers adds webhooks to the handlers of a consumer: what is to be told is noted in the transaction that consumes the event. Types
// that nothing else handles are passed over as long as no endpoint wants them.
func (w *Webhooks) Handlers(handlers []event.Handler) []event.Handler {
	left := map[string]bool{}
	for _, t := range w.types {
		left[t] = true
	}
	out := make([]event.Handler, 0, len(w.types)+len(handlers))
	for _, h := range handlers {
		if h.Type == webhook.ErasedType {
			h = h.Then(w.erase)
		}
		if left[h.Type] {
			h = h.Then(w.note)
			delete(left, h.Type)
		}
		out = append(out, h)
	}
	for _, t := range w.types {
		if left[t] {
			out = append(out, event.Raw(t, w.o.Types[t], w.note).Patient(gather).While(func() bool { return w.wanted(t) }))
		}
	}
	return out
}

func (w *Webhooks) wanted(eventType string) bool {
	endpoints := *w.endpoints.Load()
	if len(endpoints) == 0 {
		return false
	}
	now := w.o.Clock.Now()
	return slices.ContainsFunc(endpoints, func(e *webhook.Endpoint) bool { return e.Wants(eventType, now) })
}

// note notes who is to be told of events, which are of one type.
func (w *Webhooks) note(ctx context.Context, tx *db.Tx, batch []event.Event) error {
	if len(batch) == 0 || !w.wanted(batch[0].Type) {
		return nil
	}
	now := w.o.Clock.Now()
	events := make([]webhook.Event, 0, len(batch))
	var deliveries []webhook.Delivery
	for i := range batch {
		in := &batch[i]
		e, err := webhook.Write(in.ID, in.Type, in.Subject, in.Time, in.Data)
		if err != nil {
			return event.Permanent(err)
		}
		events = append(events, e)
	}
	if err := w.anonymise(ctx, tx, events); err != nil {
		return err
	}
	for i := range events {
		in, e := &batch[i], events[i]
		for _, to := range *w.endpoints.Load() {
			if to.Wants(in.Type, now) {
				deliveries = append(deliveries, webhook.NewDelivery(w.o.IDs.New("whd"), to.ID, &e, now))
			}
		}
	}
	if err := w.o.Store.Tell(ctx, tx, events, deliveries); err != nil {
		return err
	}
	tx.AfterCommit(w.wake)
	return nil
}

// erase forgets what is kept of the people that a batch of user.erased names.
func (w *Webhooks) erase(ctx context.Context, tx *db.Tx, batch []event.Event) error {
	for i := range batch {
		if err := w.o.Store.ErasePerson(ctx, tx, batch[i].Subject, w.o.Clock.Now()); err != nil {
			return fmt.Errorf("erase what webhooks keep: %w", err)
		}
	}
	return nil
}

// anonymise empties events of people who were erased before.
func (w *Webhooks) anonymise(ctx context.Context, tx *db.Tx, events []webhook.Event) error {
	var ids []string
	for i := range events {
		if events[i].UserID != "" && events[i].Type != webhook.ErasedType {
			ids = append(ids, events[i].UserID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	erased, err := w.o.Erased(ctx, tx, ids)
	if err != nil {
		return fmt.Errorf("look for erased accounts: %w", err)
	}
	for i := range events {
		e := &events[i]
		if !erased[e.UserID] || e.Type == webhook.ErasedType {
			continue
		}
		if e.Body, err = webhook.Empty(e.Type, e.At); err != nil {
			return event.Permanent(err)
		}
	}
	return nil
}

func newSecret() (string, error) {
	random := make([]byte, webhook.SecretBytes)
	if _, err := rand.Read(random); err != nil {
		return "", fmt.Errorf("make a secret: %w", err)
	}
	return webhook.NewSecret(random), nil
}

// Forget deletes a portion of what ended long ago. It is the function of a worker.
func (w *Webhooks) Forget(ctx context.Context) (again bool, err error) {
	const portion = 500
	n, err := w.o.Store.ForgetHooks(ctx, w.o.Clock.Now().Add(-w.o.Keep), portion)
	return n == portion, err
}
