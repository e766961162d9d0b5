package discovery

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// Instance is where one instance of a service answers.
type Instance struct {
	// ID is unique among the instances of a service, and stays as long as the instance does. Default: the URL.
	ID string
	// URL is its base URL, http or https.
	URL string
}

// Answer is what a Resolver knows of a service.
type Answer struct {
	// Instances may be empty: the service is known, and none of it is up.
	Instances []Instance
	// ValidFor is how long the answer may be used before the resolver is asked again; 0 is for as long as it announces no change.
	ValidFor time.Duration
}

// ErrUnknown is what a Resolver answers for a service that it has never heard of.
var ErrUnknown = errors.New("the service is not known here")

// Resolver finds the instances of services. Adapters pass discoverytest's suite. It is called seldom and never on a caller's way, so
// it may take its time within ctx. After an error other than ErrUnknown the last answer stays in use.
type Resolver interface {
	Resolve(ctx context.Context, service string) (Answer, error)
}

// Announcer is what a Resolver implements that hears of changes by itself, such as a registry's client.
type Announcer interface {
	// Announce makes changed be called with a service's name after each change of its instances, and "" for all, until stop has returned.
	Announce(changed func(service string)) (stop func())
}

// Chain asks the resolvers in turn until one knows the service.
func Chain(resolvers ...Resolver) Resolver { return chain(resolvers) }

type chain []Resolver

// Resolve implements Resolver.
func (c chain) Resolve(ctx context.Context, service string) (Answer, error) {
	for _, r := range c {
		a, err := r.Resolve(ctx, service)
		if !errors.Is(err, ErrUnknown) {
			return a, err
		}
	}
	return Answer{}, ErrUnknown
}

// Announce implements Announcer.
func (c chain) Announce(changed func(service string)) (stop func()) {
	var stops []func()
	for _, r := range c {
		if a, ok := r.(Announcer); ok {
			stops = append(stops, a.Announce(changed))
		}
	}
	return func() {
		for _, stop := range stops {
			stop()
		}
	}
}

// Addresses resolves what a configuration names: service → addresses. An address is a base URL ("http://host:port", the
// scheme may be missing), "dns:host:port" for every address that the name has, or "srv:_http._tcp.name" for what its SRV
// records name. Names are asked again as DNSOptions say.
func Addresses(services map[string][]string, o DNSOptions) (Resolver, error) {
	static, dns := Static{}, NewDNS(o)
	var errs []error
	for name, addresses := range services {
		for _, a := range addresses {
			if isDNS(a) {
				if err := dns.Add(name, a); err != nil {
					errs = append(errs, err)
				}
				continue
			}
			if !strings.Contains(a, "://") {
				a = "http://" + a
			}
			u, err := url.Parse(a)
			if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
				errs = append(errs, fmt.Errorf("the address of %s must look like http://host:port, dns:host:port or srv:_http._tcp.host", name))
				continue
			}
			static[name] = append(static[name], Instance{URL: a})
		}
		if len(dns.names[name]) > 0 && len(static[name]) > 0 {
			errs = append(errs, fmt.Errorf("the addresses of %s must all be URLs or all be DNS names", name))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return Chain(static, dns), nil
}

// Static is a resolver of instances that never change.
type Static map[string][]Instance

var _ Resolver = Static(nil)

// Resolve implements Resolver.
func (s Static) Resolve(_ context.Context, service string) (Answer, error) {
	list, ok := s[service]
	if !ok {
		return Answer{}, ErrUnknown
	}
	return Answer{Instances: append([]Instance(nil), list...)}, nil
}
