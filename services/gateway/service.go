// Package gateway is the one door to the shop: it routes, checks tokens, limits and filters, and shows the documentation.
package gateway

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"

	"emporium/contract/api"
	"emporium/contract/event"
	"emporium/kit/conf"
	kitevent "emporium/kit/event"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/services/gateway/internal/access"
	"emporium/services/gateway/internal/edge"
	"emporium/services/gateway/internal/limit"
	"emporium/services/gateway/internal/page"
	"emporium/services/gateway/internal/proxy"
	"emporium/services/gateway/internal/route"
)

// Name is the service's name.
const Name = "gateway"

// Routes is what wiring knows of the paths of all services: prefix → service.
type Routes map[string]string

// specs are the built-in routes, the longest prefix first. All that are configured go before them.
func (r Routes) specs() []route.Spec {
	prefixes := slices.SortedFunc(maps.Keys(r), func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	var out []route.Spec
	for _, prefix := range prefixes {
		out = append(out, route.Spec{ID: prefix, URI: "lb://" + r[prefix], Order: route.Lowest, Predicates: []string{"Path=" + prefix + "/**"}})
	}
	return out
}

// Service is the gateway.
type Service struct {
	*service.Service
	edge *edge.Edge
}

// New builds the gateway over the routes of the other services.
func New(ctx context.Context, env service.Env, cfg Config, routes Routes, directory proxy.Directory, ready func(context.Context) (bool, []string)) (_ *Service, err error) {
	s := &Service{}
	base, err := service.New(ctx, env, service.Options{Name: Name, Title: "Gateway",
		Description: "Health, documentation and the routes to all services.",
		Middleware:  []func(http.Handler) http.Handler{func(own http.Handler) http.Handler { return s.edge.Wrap(own) }}})
	if err != nil {
		return nil, err
	}
	s.Service = base
	defer func() {
		if err != nil {
			err = errors.Join(err, base.Close())
		}
	}()
	log, err := access.Open(cfg.AccessLog)
	if err != nil {
		return nil, err
	}
	base.OnClose(log.Close)
	p, err := proxy.New(proxy.Options{Directory: directory, Around: base.Telemetry.Transport, Guards: guards(env), Log: base.Log})
	if err != nil {
		return nil, err
	}
	base.OnClose(func() error { p.Close(); return nil })
	s.edge, err = edge.New(edge.Options{Config: cfg.Config, Base: routes.specs(), Owns: page.Owns, Proxy: p, Auth: env.Auth,
		Limiter: limit.New(env.Cache, env.Clock), Access: log, Clock: env.Clock, Log: base.Log, Telemetry: base.Telemetry})
	if err != nil {
		return nil, fmt.Errorf("configure the gateway: %w", err)
	}
	base.OnClose(s.edge.Close)
	stop, err := conf.Watch(env.Config, Name, func(_, is Config) error { return s.edge.Apply(is.Config) })
	if err != nil {
		return nil, err
	}
	base.OnClose(func() error { stop(); return nil })
	if b, ok := env.Bus.(kitevent.Broadcaster); ok {
		base.Worker("hear of products", run.WorkerOptions{Interval: time.Second}, s.hear(b))
	}
	page.Register(base.Web, page.Options{Version: env.Version, OpenAPI: api.Merged(), Ready: ready})
	return s, nil
}

// guards are those of the process; nil in tests, whose proxy makes its own.
func guards(env service.Env) proxy.Guards {
	if env.Guards == nil {
		return nil
	}
	return env.Guards
}

// hear forgets public answers whenever the catalogue tells of a change. Every gateway has to hear of all of them and none has to
// remember, so they are listened to like signals, without a group. What is missed while the bus is away costs no more than the age
// that answers may have.
func (s *Service) hear(b kitevent.Broadcaster) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		err := b.Listen(ctx, event.TopicProduct, s.edge.Forget, func(context.Context, []byte) { s.edge.Forget() })
		s.edge.Forget()
		if ctx.Err() != nil {
			err = nil // the gateway stops
		}
		return false, err
	}
}
