package discovery

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Lookup is the part of net.Resolver that DNS uses.
type Lookup interface {
	LookupHost(ctx context.Context, host string) ([]string, error)
	LookupSRV(ctx context.Context, service, proto, name string) (cname string, addrs []*net.SRV, err error)
}

// DNSOptions configure NewDNS.
type DNSOptions struct {
	// Every is how often a name is asked for again. Default 5 s: what Kubernetes' headless services take to change, at most.
	Every time.Duration
	// Timeout bounds one question. Default 2 s.
	Timeout time.Duration
	// Lookup asks. Default net.DefaultResolver.
	Lookup Lookup
}

// DNS resolves services by names: the addresses of a headless service, or SRV records. It is safe for concurrent use.
type DNS struct {
	o     DNSOptions
	mu    sync.RWMutex
	names map[string][]dnsName
}

var _ Resolver = (*DNS)(nil)

// dnsName is a name to ask for. Without a port it is that of SRV records.
type dnsName struct{ host, port string }

// NewDNS returns a resolver that knows no service yet.
func NewDNS(o DNSOptions) *DNS {
	if o.Every <= 0 {
		o.Every = 5 * time.Second
	}
	if o.Timeout <= 0 {
		o.Timeout = 2 * time.Second
	}
	if o.Lookup == nil {
		o.Lookup = net.DefaultResolver
	}
	return &DNS{o: o, names: map[string][]dnsName{}}
}

func isDNS(address string) bool {
	return strings.HasPrefix(address, "dns:") || strings.HasPrefix(address, "srv:")
}

// Add makes a service known by "dns:host:port" or "srv:_service._proto.name".
func (d *DNS) Add(service, address string) error {
	var n dnsName
	if name, ok := strings.CutPrefix(address, "srv:"); ok {
		n.host = name
		if parts := strings.SplitN(name, ".", 3); len(parts) != 3 || !strings.HasPrefix(parts[0], "_") || !strings.HasPrefix(parts[1], "_") {
			return fmt.Errorf("the address of %s must look like srv:_http._tcp.host", service)
		}
	} else {
		var err error
		if n.host, n.port, err = net.SplitHostPort(strings.TrimPrefix(address, "dns:")); err != nil || n.host == "" {
			return fmt.Errorf("the address of %s must look like dns:host:port", service)
		}
		if port, err := strconv.ParseUint(n.port, 10, 16); err != nil || port == 0 {
			return fmt.Errorf("the address of %s needs a port in numbers", service)
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.names[service] = append(d.names[service], n)
	return nil
}

// Resolve implements Resolver. A name that does not exist is a service without instances, as a headless service without pods is.
func (d *DNS) Resolve(ctx context.Context, service string) (Answer, error) {
	d.mu.RLock()
	names := d.names[service]
	d.mu.RUnlock()
	if len(names) == 0 {
		return Answer{}, ErrUnknown
	}
	ctx, cancel := context.WithTimeout(ctx, d.o.Timeout)
	defer cancel()
	var hosts []string
	for _, n := range names {
		found, err := d.ask(ctx, n)
		var gone *net.DNSError
		if err != nil && (!errors.As(err, &gone) || !gone.IsNotFound) {
			return Answer{}, fmt.Errorf("resolve %s: %w", service, err)
		}
		hosts = append(hosts, found...)
	}
	slices.Sort(hosts)
	a := Answer{ValidFor: d.o.Every}
	for _, h := range slices.Compact(hosts) {
		a.Instances = append(a.Instances, Instance{URL: "http://" + h})
	}
	return a, nil
}

func (d *DNS) ask(ctx context.Context, n dnsName) (hosts []string, err error) {
	if n.port != "" {
		addresses, err := d.o.Lookup.LookupHost(ctx, n.host)
		for _, a := range addresses {
			hosts = append(hosts, net.JoinHostPort(a, n.port))
		}
		return hosts, err
	}
	_, records, err := d.o.Lookup.LookupSRV(ctx, "", "", n.host)
	best := uint16(0)
	for i, r := range records { // sorted by priority
		if i == 0 {
			best = r.Priority
		}
		if r.Priority == best {
			hosts = append(hosts, net.JoinHostPort(strings.TrimSuffix(r.Target, "."), strconv.Itoa(int(r.Port))))
		}
	}
	return hosts, err
}
