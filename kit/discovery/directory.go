// Package discovery finds the instances of a service. In one process a call goes straight into the target's handler; else it
// goes to one of the instances that a Resolver knows: the less busy of two that are well.
package discovery

import (
	"context"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"emporium/kit/discovery/wire"
	"emporium/kit/resilience"
	"emporium/kit/run"
	"emporium/kit/web"
)

// Options configure Open.
type Options struct {
	// Resolver finds instances. Required.
	Resolver Resolver
	// Guards are the policies before each service. Default: a set of its own with the built-in ones.
	Guards *resilience.Set
	// HeaderTimeout bounds the time until an instance begins to answer. Default 30 s.
	HeaderTimeout time.Duration
	// DialTimeout bounds the making of a connection. Default 2 s.
	DialTimeout time.Duration
}

// Directory knows where services are. It is safe for concurrent use.
type Directory struct {
	mu       sync.RWMutex
	local    map[string]http.Handler
	pools    map[string]*pool
	resolver Resolver
	guards   *resilience.Set
	wire     *wire.Transport
	http     *http.Transport
	quiet    func()          // ends the resolver's announcements
	ended    context.Context //nolint:containedctx // the directory's own life
	cancel   context.CancelFunc
	group    run.Tasks
}

// New returns a directory of configured addresses: service name → addresses as Addresses takes them.
func New(remote map[string][]string) (*Directory, error) {
	r, err := Addresses(remote, DNSOptions{})
	if err != nil {
		return nil, err
	}
	return Open(Options{Resolver: r})
}

// Open returns a directory over a resolver. It must be closed.
func Open(o Options) (*Directory, error) {
	if o.Guards == nil {
		var err error
		if o.Guards, err = resilience.NewSet(resilience.SetOptions{}); err != nil {
			return nil, err
		}
	}
	if o.HeaderTimeout <= 0 {
		o.HeaderTimeout = 30 * time.Second
	}
	if o.DialTimeout <= 0 {
		o.DialTimeout = 2 * time.Second
	}
	d := &Directory{local: map[string]http.Handler{}, pools: map[string]*pool{}, resolver: o.Resolver, guards: o.Guards,
		http: &http.Transport{MaxIdleConns: 512, MaxIdleConnsPerHost: 128, IdleConnTimeout: 60 * time.Second,
			DialContext:         (&net.Dialer{Timeout: o.DialTimeout, KeepAlive: 30 * time.Second}).DialContext,
			TLSHandshakeTimeout: 5 * time.Second, ForceAttemptHTTP2: true, DisableCompression: true}}
	d.wire = wire.New(wire.Options{Fallback: d.http, HeaderTimeout: o.HeaderTimeout, DialTimeout: o.DialTimeout,
		Check: true}) // some are others' servers, and it costs too little to tell them apart
	// detached: the directory lives until Close
	d.ended, d.cancel = context.WithCancel(context.Background())
	d.quiet = func() {}
	if a, ok := o.Resolver.(Announcer); ok {
		d.quiet = a.Announce(d.Changed)
	}
	return d, nil
}

// Close ends the connections that nobody uses, and the questions to the resolver.
func (d *Directory) Close() {
	d.quiet()
	d.cancel()
	d.group.Close()
	d.wire.Close()
	d.http.CloseIdleConnections()
}

// Changed makes the resolver be asked again for a service, whichever case its name is in, or with "" for all that are in use.
func (d *Directory) Changed(service string) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	for name, p := range d.pools {
		if service == "" || strings.EqualFold(service, name) { // lb://BILLING and billing are one in a registry
			p.changed()
		}
	}
}

// Host makes a service of this process known. Its guard's switch takes it away here as elsewhere.
func (d *Directory) Host(name string, h http.Handler) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.local[name] = &hosted{h, d.guards.Guard(name)}
}

type hosted struct {
	http.Handler

	guard *resilience.Guard
}

// ServeHTTP implements http.Handler.
func (h *hosted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h.guard.Off() {
		web.WriteProblem(w, r, h.guard.Refusal())
		return
	}
	h.Handler.ServeHTTP(w, r)
}

// Local returns the handler of a service of this process.
func (d *Directory) Local(name string) (http.Handler, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	h, ok := d.local[name]
	return h, ok
}

func (d *Directory) pool(service string) *pool {
	d.mu.RLock()
	p := d.pools[service]
	d.mu.RUnlock()
	if p != nil {
		return p
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if p = d.pools[service]; p == nil {
		p = &pool{service: service, resolver: d.resolver, group: &d.group, ended: d.ended,
			guard: sync.OnceValue(func() *resilience.Guard { return d.guards.Guard(service) })}
		d.pools[service] = p
	}
	return p
}

// Client returns the client for a service. Its base URL is http://<name>. Calls pass through the service's guard: a
// deadline, a retry when they are safe to repeat, and a circuit breaker.
func (d *Directory) Client(name string) *http.Client {
	return &http.Client{Transport: d.guards.Guard(name).Transport(&route{d, name}),
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// Guards are the policies before the services.
func (d *Directory) Guards() *resilience.Set { return d.guards }

// route sends a request to wherever the service is.
type route struct {
	d    *Directory
	name string
}

func (r *route) RoundTrip(req *http.Request) (*http.Response, error) {
	if h, ok := r.d.Local(r.name); ok {
		return serve(h, req)
	}
	return r.d.elsewhere(r.name, req)
}
