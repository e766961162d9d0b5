package notification

import (
	"context"
	"fmt"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/cipher"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/services/notification/internal/api"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/outbound"
	"emporium/services/notification/internal/store"
)

// readers are the scopes with which staff read what the events of each topic are about; whoever has an endpoint told of them needs the same.
var readers = map[string]string{
	contract.TopicUser: "users:read", contract.TopicProduct: "products:read", contract.TopicInventory: "stock:read", contract.TopicOrder: "orders:read",
	contract.TopicPayment: "payments:read", contract.TopicNotification: api.ScopeRead,
}

// Webhooks are how merchants' own systems are told what happens in the shop.
type Webhooks struct {
	Allow    []string      `conf:"allow" doc:"addresses (127.0.0.1) and networks (10.1.0.0/16) that webhooks may call although they are not public, also without TLS; for development and for systems in the shop's own network"`
	Timeout  time.Duration `conf:"timeout" default:"15s" min:"1s" max:"1m" doc:"how long an endpoint may take to answer"`
	Parallel int           `conf:"parallel" default:"16" min:"1" max:"256" doc:"how many requests are under way at the same time"`
	Keys     []string      `conf:"keys" default:"" secret:"true" doc:"what the secrets of endpoints are encrypted with in the database, as name:base64 of 32 random bytes (openssl rand -base64 32): the first encrypts, all open; empty leaves them in clear"`
	Keep     time.Duration `conf:"keep" default:"720h" min:"1m" doc:"how long deliveries that have ended stay in the log"`
}

// Validate implements conf.Validator.
func (w *Webhooks) Validate() error {
	if _, err := cipher.NewRing(w.Keys); err != nil {
		return fmt.Errorf("keys: %w", err)
	}
	return nil
}

// refreshEvery is how often endpoints are read that other instances may have changed.
const refreshEvery = 2 * time.Second

// rounds is how often each slot may wait for an endpoint that takes its whole time before a batch has to end: with its claim, what a process
// was sending when it died is sent again.
const rounds = 8

// newWebhooks adds webhooks to the service.
func newWebhooks(ctx context.Context, env service.Env, cfg Webhooks, s *service.Service, st app.Store) (*app.Webhooks, error) {
	allowed, err := outbound.ParseAllowed(cfg.Allow)
	if err != nil {
		return nil, fmt.Errorf("notification.webhooks.allow: %w", err)
	}
	sender := outbound.New(outbound.Options{Allowed: allowed, Timeout: cfg.Timeout, Agent: "Emporium-Webhooks/" + env.Version, Guards: env.Guards})
	s.OnClose(func() error { sender.Close(); return nil })
	types := map[string]string{}
	for _, p := range contract.All() {
		if topic := p.EventTopic(); readers[topic] != "" { // who may read of sessions is asked by nobody
			types[p.EventType()] = topic
		}
	}
	keys, err := cipher.NewRing(cfg.Keys)
	if err != nil {
		return nil, fmt.Errorf("notification.webhooks.keys: %w", err)
	}
	endpoints := store.NewWebhooks(s.DB, keys)
	if n, err := endpoints.Reseal(ctx); err != nil {
		return nil, fmt.Errorf("encrypt the secrets of webhooks: %w", err)
	} else if n > 0 {
		s.Log.InfoContext(ctx, "secrets of webhooks were encrypted with the newest key", "endpoints", n)
	}
	w, err := app.NewWebhooks(app.WebhookOptions{DB: s.DB, Store: endpoints, Poster: sender, Clock: env.Clock, IDs: env.IDs, Log: s.Log, Telemetry: s.Telemetry, Types: types, Readers: readers,
		Erased: st.Erased, Parallel: cfg.Parallel, Lease: rounds * cfg.Timeout, Keep: cfg.Keep})
	if err != nil {
		return nil, err
	}
	s.OnClose(w.Probe())
	// Read before the first event comes: what no endpoint wants is passed over.
	if _, err := w.Refresh(ctx); err != nil {
		return nil, err
	}
	api.RegisterWebhooks(s.Web, w)
	s.Worker("webhook endpoints", run.WorkerOptions{Interval: refreshEvery}, w.Refresh)
	deliver := s.Worker("webhooks", run.WorkerOptions{Interval: safetyNet}, w.Deliver)
	s.Housekeeping("forget webhooks", w.Forget)
	w.OnWork(deliver.Wake)
	return w, nil
}
