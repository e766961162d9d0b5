// Package registry is the service registry: instances of services take a lease in it and renew it, and everybody can ask who is
// there. It speaks Eureka's API, so that Spring Cloud's clients, and those of other languages, use it as it is.
package registry

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/registry/internal/api"
	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/share"
)

// Name is the service's name.
const Name = "registry"

// Config is what can be set.
type Config struct {
	User             string        `conf:"user" default:"" doc:"name that clients sign in with by basic authentication; empty with an empty password lets everybody in"`
	Password         string        `conf:"password" default:"" secret:"true" doc:"password that clients sign in with"`
	Eviction         time.Duration `conf:"eviction" default:"10s" min:"1s" max:"10m" doc:"how often instances are taken out whose leases have run out"`
	SelfPreservation bool          `conf:"self_preservation" default:"false" doc:"keep instances whose leases ran out while most of all instances are silent"`
	Share            string        `conf:"share" default:"" secret:"true" doc:"redis://user:password@host:6379/0, through which several nodes share their leases; empty keeps them in memory"`
}

// New builds the service. It must be closed, also when it was never started.
func New(ctx context.Context, env service.Env, cfg Config) (*service.Service, error) {
	var shared *share.Share
	o := lease.Options{Clock: env.Clock, SelfPreservation: cfg.SelfPreservation}
	peers := func() string { return "" }
	if cfg.Share != "" {
		var err error
		if shared, err = share.New(cfg.Share, env.Instance, env.Log.With("service", Name)); err != nil {
			return nil, fmt.Errorf("registry.share: %w", err)
		}
		o.OnChange, peers = shared.Changed, shared.Peers
	}
	registry := lease.New(o)
	eureka := api.Handler(api.Options{Registry: registry, Log: env.Log.With("service", Name), User: cfg.User, Password: cfg.Password, Peers: peers})
	s, err := service.New(ctx, env, service.Options{Name: Name, Title: "Registry", Description: "Who runs where: Eureka's API, and a page for people.",
		Middleware: []func(http.Handler) http.Handler{func(own http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path == "/" || r.URL.Path == "/eureka" || strings.HasPrefix(r.URL.Path, "/eureka/") {
					eureka.ServeHTTP(w, r)
					return
				}
				own.ServeHTTP(w, r)
			})
		}}})
	if err != nil {
		return nil, err
	}
	if shared != nil {
		shared.Serve(registry)
		s.Add(shared.Component())
	}
	var evicted atomic.Int64
	s.OnClose(s.Telemetry.Probe(func(_ context.Context, emit telemetry.Emit) error {
		by := registry.Health().By
		for _, status := range lease.Statuses {
			emit(0, float64(by[status]), string(status))
		}
		emit(1, float64(evicted.Load()))
		return nil
	}, telemetry.Sample{Name: "registry_instances", Help: "Instances that hold a lease, by their status.", Labels: []string{"status"}},
		telemetry.Sample{Name: "registry_evictions_total", Help: "Instances that were taken out because their leases had run out.", Counter: true}))
	s.Worker("evict", run.WorkerOptions{Interval: cfg.Eviction}, func(context.Context) (bool, error) {
		if n := registry.Evict(); n > 0 {
			evicted.Add(int64(n))
			s.Log.Info("took out instances whose leases had run out", "instances", n)
		}
		return false, nil
	})
	return s, nil
}
