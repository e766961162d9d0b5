// Package service is what all services are made of: a database with outbox and inbox, an HTTP API, an event consumer,
// workers, and one ordered life from start to stop. A service's own New adds its rooms to it and knows nothing of the
// topology that it runs in.
package service

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"sync/atomic"
	"time"

	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/log"
	"emporium/kit/resilience"
	"emporium/kit/run"
	"emporium/kit/telemetry"
	"emporium/kit/web"
)

// Env is what a service is given by its host. Nothing in it tells whether the other services run in the same process.
type Env struct {
	Clock clock.Clock
	IDs   id.IDs
	Log   *slog.Logger
	// Bus is the local event log or Kafka.
	Bus event.Bus
	// Cache is shared by all instances when Redis is configured; nothing durable depends on it.
	Cache cache.Cache
	// Auth verifies shoppers' and staff's tokens against the issuer's published keys.
	Auth *auth.Verifier
	// Client returns the HTTP client for another service, whose base URL is http://<name>.
	Client func(service string) *http.Client
	// Guards are the policies before everything that the process calls; nil in tests, whose calls go unguarded.
	Guards *resilience.Set
	// Telemetry is the process's; services take theirs with For.
	Telemetry *telemetry.Telemetry
	// DataDir is where embedded parts keep files.
	DataDir string
	// PublicURL is where shoppers reach the gateway, for links in messages.
	PublicURL string
	// Version is the program's.
	Version string
	// Instance names this process, unique among the instances of a service.
	Instance string
	// Await runs fn until it does not fail any more for want of what cannot be reached, as long as a process may wait at its start. nil
	// runs it once.
	Await func(ctx context.Context, what string, fn func(context.Context) error) error
	// Retention is how long is kept what only serves to recognise repetitions. Zero values are the defaults.
	Retention Retention
	// Config tells of changes while the process runs: conf.Watch(env.Config, "gateway", …) for a service's own section. nil
	// where the configuration never changes.
	Config *conf.Live
}

// Options are what distinguishes a service.
type Options struct {
	// Name is the short name: consumer group, metrics label, host in URLs.
	Name string
	// Title and Description head its OpenAPI document.
	Title, Description string
	// Database is the URL of its own database. Empty for a service that keeps nothing.
	Database string
	// Migrations are its own tables.
	Migrations fs.FS
	// MaxConns bounds the database pool; see db.Options.
	MaxConns int
	// Middleware wraps the API; see web.Options.
	Middleware []func(http.Handler) http.Handler
}

// Service is one service, built and not yet started.
type Service struct {
	Name      string
	DB        *db.DB
	Outbox    *event.Outbox
	Web       *web.API
	Log       *slog.Logger
	Telemetry *telemetry.Telemetry

	env     Env
	group   *run.Group
	closers []func() error
	extra   func(web http.Handler) http.Handler
	handler atomic.Pointer[http.Handler]
	applies []string
}

// Retention is how long is kept what only serves to recognise repetitions.
type Retention struct {
	// Every is how often is looked for what is not needed any more. Default one hour.
	Every time.Duration
	// Inbox is how long it is known which events were applied. It must be longer than the bus keeps them. Default 45 days.
	Inbox time.Duration
	// Idempotency is how long the answer to a request with an Idempotency-Key is known. Default 48 hours.
	Idempotency time.Duration
}

func (r *Retention) defaults() {
	const day = 24 * time.Hour
	r.Every, r.Inbox, r.Idempotency = cmp.Or(r.Every, time.Hour), cmp.Or(r.Inbox, 45*day), cmp.Or(r.Idempotency, 2*day)
}

// DatabaseGuard and a service's name are the name of the switch of its database.
const DatabaseGuard = "database "

// New opens the database, applies its migrations, and prepares the API. The service must be closed when it is not needed
// any more, also when it was never started.
func New(ctx context.Context, env Env, o Options) (*Service, error) {
	env.Retention.defaults()
	s := &Service{Name: o.Name, env: env, Log: log.Named(env.Log, o.Name).With("service", o.Name), Telemetry: env.Telemetry.For(o.Name)}
	s.Telemetry.LogRequests(s.Log)
	s.group = run.NewGroup(s.Log)
	s.Web = web.New(web.Options{Service: o.Name, Title: o.Title, Version: "1", Description: o.Description, Verify: env.Auth,
		Log: s.Log, Now: env.Clock, PublicURL: env.PublicURL, Middleware: o.Middleware})
	if o.Database == "" {
		return s, nil
	}
	var off func() bool
	if env.Guards != nil { // the database has bounds of its own; the guard is its switch
		off = env.Guards.Guard(DatabaseGuard + o.Name).Off
	}
	d, err := db.Open(ctx, o.Database, db.Options{Name: o.Name, Migrations: o.Migrations, MaxConns: o.MaxConns, Off: off, Log: s.Log})
	if err != nil {
		return nil, err
	}
	s.DB = d
	s.Outbox = event.NewOutbox(o.Name, env.Clock, env.IDs)
	s.closers = append(s.closers, d.Close)
	s.group.AddCheck("database", d.Ping)
	if env.Bus != nil {
		s.group.AddCheck("event bus", env.Bus.Ping)
		s.group.Add(event.NewRelay(d, s.Outbox, env.Bus, env.Clock, s.Log, env.Instance))
	}
	if err := s.measure(); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.Housekeeping("housekeeping", s.forget)
	return s, nil
}

// measure registers what all services measure.
func (s *Service) measure() error {
	registry := s.Telemetry.Registry()
	for _, c := range event.Collectors() {
		if _, err := telemetry.Register(registry, c); err != nil {
			return err
		}
	}
	s.OnClose(s.Telemetry.Collect(s.DB.Collector()))
	s.OnClose(event.ProbeOutbox(s.Telemetry, s.DB, s.env.Clock))
	return nil
}

// forgetAtOnce bounds what one run of forget deletes, because on SQLite it holds up every other write.
const forgetAtOnce = 500

// forget deletes a portion of what only served to recognise repetitions that can no longer come.
func (s *Service) forget(ctx context.Context) (again bool, err error) {
	now := s.env.Clock.Now()
	for _, table := range []struct {
		name, scope, key, at string
		retention            time.Duration
	}{
		{"inbox", "consumer", "event_id", "applied_at", s.env.Retention.Inbox},
		{"idempotency", "scope", "request_key", "created_at", s.env.Retention.Idempotency},
	} {
		n, err := forgetIn(ctx, s.DB, fmt.Sprintf("SELECT %s AS scope, %s AS id FROM %s WHERE %s < ? ORDER BY %s LIMIT ?",
			table.scope, table.key, table.name, table.at, table.at),
			fmt.Sprintf("DELETE FROM %s WHERE %s = ? AND %s IN (?)", table.name, table.scope, table.key),
			db.Micros(now.Add(-table.retention)))
		if err != nil {
			return false, fmt.Errorf("trim %s: %w", table.name, err)
		}
		again = again || n == forgetAtOnce
	}
	return again, nil
}

func forgetIn(ctx context.Context, d *db.DB, find, remove string, before int64) (int, error) {
	var rows []struct {
		Scope string `db:"scope"`
		ID    string `db:"id"`
	}
	if err := d.Select(ctx, &rows, find, before, forgetAtOnce); err != nil || len(rows) == 0 {
		return 0, err
	}
	byScope := map[string][]string{}
	for _, r := range rows {
		byScope[r.Scope] = append(byScope[r.Scope], r.ID)
	}
	err := d.Write(ctx, func(tx *db.Tx) error {
		for _, scope := range slices.Sorted(maps.Keys(byScope)) {
			query, args := db.In(remove, scope, byScope[scope])
			if _, err := tx.Exec(ctx, query, args...); err != nil {
				return err
			}
		}
		return nil
	})
	return len(rows), err
}

// Consume applies events with the handlers, as the consumer group named like the service. Call it once.
func (s *Service) Consume(handlers ...event.Handler) error {
	c, err := event.NewConsumer(event.ConsumerOptions{Group: s.Name, DB: s.DB, Bus: s.env.Bus, Outbox: s.Outbox,
		Clock: s.env.Clock, Log: s.Log, Handlers: handlers, Tracer: s.Telemetry.Tracer()})
	if err != nil {
		return err
	}
	s.group.Add(c)
	for _, h := range handlers {
		s.applies = append(s.applies, h.Type)
	}
	return nil
}

// Applies lists the types of the events that the service acts on, for documents.
func (s *Service) Applies() []string { return s.applies }

// Worker adds background work to the service's life.
func (s *Service) Worker(name string, o run.WorkerOptions, fn func(ctx context.Context) (again bool, err error)) *run.Worker {
	if o.Log == nil {
		o.Log = s.Log
	}
	w := run.NewWorker(name, o, fn)
	s.group.Add(w)
	return w
}

// Await is for what a component reads when it starts: fn runs until what it needs can be reached, as long as the host lets it wait.
func (s *Service) Await(ctx context.Context, what string, fn func(context.Context) error) error {
	if s.env.Await == nil {
		return fn(ctx)
	}
	return s.env.Await(ctx, what, fn)
}

// Housekeeping adds a worker that deletes what is not needed any more, a portion at a time, as often as the host says.
func (s *Service) Housekeeping(name string, fn func(ctx context.Context) (again bool, err error)) {
	s.Worker(name, run.WorkerOptions{Interval: s.env.Retention.Every}, fn)
}

// Add makes components start and stop with the service, in the order of their adding.
func (s *Service) Add(components ...run.Component) { s.group.Add(components...) }

// AddCheck makes readiness depend on fn.
func (s *Service) AddCheck(name string, fn func(ctx context.Context) error) {
	s.group.AddCheck(name, fn)
}

// OnClose runs fn when the service is closed, after everything has stopped and before its database goes.
func (s *Service) OnClose(fn func() error) { s.closers = append(s.closers, fn) }

// Wrap puts a handler around the whole API, for answers that come before it, such as a cache of pages.
func (s *Service) Wrap(fn func(api http.Handler) http.Handler) { s.extra = fn }

// Handler serves the API with traces and metrics.
func (s *Service) Handler() http.Handler {
	if h := s.handler.Load(); h != nil {
		return *h
	}
	h := s.Web.Handler()
	if s.extra != nil {
		h = s.extra(h)
	}
	h = s.Telemetry.Handler(nil, h)
	s.handler.CompareAndSwap(nil, &h)
	return *s.handler.Load()
}

// Start begins the service's work.
func (s *Service) Start(ctx context.Context) error {
	if err := s.group.Start(ctx); err != nil {
		return fmt.Errorf("start %s: %w", s.Name, err)
	}
	return nil
}

// Stop ends the service's work in the reverse order, within ctx.
func (s *Service) Stop(ctx context.Context) error { return s.group.Stop(ctx) }

// Ready reports whether the service can do its work now, and if not, why.
func (s *Service) Ready() (ok bool, reasons []string) { return s.group.Ready() }

// Close frees what New took. Stop comes before it.
func (s *Service) Close() error {
	var errs []error
	for _, v := range slices.Backward(s.closers) {
		errs = append(errs, v())
	}
	return errors.Join(errs...)
}
