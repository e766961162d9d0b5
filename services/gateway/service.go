// Package gateway is the one door to the shop: it routes, checks tokens, and shows the documentation.
package gateway

import (
	"context"
	"net/http"

	"emporium/contract/api"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/service"
	"emporium/services/gateway/internal/page"
	"emporium/services/gateway/internal/proxy"
)

// Config of the gateway.
type Config struct {
	Listen string `conf:"listen" default:":8080" doc:"address of the one listener that shoppers and staff reach"`
}

// Routes is what wiring knows of the paths of all services: prefix → service.
type Routes map[string]string

// New builds the gateway over the routes of the other services.
func New(ctx context.Context, env service.Env, _ Config, routes Routes, directory proxy.Directory, ready func(context.Context) (bool, []string)) (*service.Service, error) {
	var list []proxy.Route
	for prefix, name := range routes {
		list = append(list, proxy.Route{Prefix: prefix, Service: name})
	}
	p, err := proxy.New(list, directory, border{env.Auth}, env.Log)
	if err != nil {
		return nil, err
	}
	s, err := service.New(ctx, env, service.Options{Name: "gateway", Title: "Gateway",
		Description: "Health, documentation and the routes to all services.",
		Middleware: []func(http.Handler) http.Handler{func(own http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if page.Owns(r.URL.Path) {
					own.ServeHTTP(w, r)
					return
				}
				p.ServeHTTP(w, r)
			})
		}}})
	if err != nil {
		return nil, err
	}
	p.Wrap(s.Telemetry.Transport)
	page.Register(s.Web, page.Options{Version: env.Version, OpenAPI: api.Merged(), Ready: ready})
	return s, nil
}

// border refuses a token that no service would accept, so that services see less of an attack. They check again.
type border struct{ verifier *auth.Verifier }

// Check implements proxy.Verifier.
func (b border) Check(ctx context.Context, r *http.Request) error {
	token, ok := auth.BearerToken(r)
	if !ok {
		return nil
	}
	if _, err := b.verifier.Verify(ctx, token); fault.Is(err, fault.Unauthenticated) {
		return err
	}
	return nil // valid; or the issuer cannot be reached, and the service decides with what it knows
}
