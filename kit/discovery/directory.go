// Package discovery finds the instances of a service. In one process a call goes straight into the target's handler; else it
// goes to one of the addresses that the configuration names.
package discovery

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/resilience"
)

// Directory knows where services are. It is safe for concurrent use.
type Directory struct {
	mu     sync.RWMutex
	local  map[string]http.Handler
	remote map[string][]*url.URL
	next   map[string]*atomic.Uint64 // one per service: a common one would always send two that alternate to the same instances
	http   *http.Transport
	guard  map[string]http.RoundTripper
}

// New returns a directory of remote addresses: service name → base URLs.
func New(remote map[string][]string) (*Directory, error) {
	d := &Directory{local: map[string]http.Handler{}, remote: map[string][]*url.URL{}, guard: map[string]http.RoundTripper{}, next: map[string]*atomic.Uint64{},
		http: &http.Transport{MaxIdleConns: 512, MaxIdleConnsPerHost: 128, IdleConnTimeout: 90 * time.Second,
			ResponseHeaderTimeout: 30 * time.Second, DisableCompression: true}}
	var errs []error
	for name, addresses := range remote {
		for _, a := range addresses {
			if !strings.Contains(a, "://") {
				a = "http://" + a
			}
			u, err := url.Parse(a)
			if err != nil || u.Host == "" {
				errs = append(errs, fmt.Errorf("the address of %s must look like http://host:port", name))
				continue
			}
			d.remote[name] = append(d.remote[name], u)
			d.next[name] = &atomic.Uint64{}
		}
	}
	return d, errors.Join(errs...)
}

// Host makes a service of this process known.
func (d *Directory) Host(name string, h http.Handler) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.local[name] = h
}

// Local returns the handler of a service of this process.
func (d *Directory) Local(name string) (http.Handler, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	h, ok := d.local[name]
	return h, ok
}

// Client returns the client for a service. Its base URL is http://<name>. Calls have a deadline of 5 s, one retry when they are
// idempotent, and a circuit breaker per service.
func (d *Directory) Client(name string) *http.Client {
	d.mu.Lock()
	defer d.mu.Unlock()
	g, ok := d.guard[name]
	if !ok {
		g = resilience.Transport(name, &route{d, name}, resilience.HTTPOptions{})
		d.guard[name] = g
	}
	return &http.Client{Transport: g, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// Breakers are the circuit breakers before the services that were called so far.
func (d *Directory) Breakers() []resilience.Breaker {
	d.mu.RLock()
	defer d.mu.RUnlock()
	out := make([]resilience.Breaker, 0, len(d.guard))
	for name, transport := range d.guard {
		if state, ok := resilience.StateOf(transport); ok {
			out = append(out, resilience.Breaker{Dependency: name, Kind: "http", State: state})
		}
	}
	return out
}

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
