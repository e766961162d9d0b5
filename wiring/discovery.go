package wiring

import (
	"context"
	"maps"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/discovery/eureka"
	"emporium/kit/log"
	"emporium/kit/resilience"
	"emporium/kit/run"
)

// openDirectory makes the directory over what is configured: addresses, DNS names, and a registry for what those do not name.
func (h *Host) openDirectory() error {
	resolver, err := discovery.Addresses(h.config.addresses(), discovery.DNSOptions{})
	if err != nil {
		return err
	}
	servers, err := h.config.registries()
	if err != nil {
		return err
	}
	if r := h.config.Discovery.Registry; len(servers) > 0 {
		if h.registry, err = eureka.New(eureka.Options{Servers: servers, Poll: r.Poll, Renew: r.Renew, Log: log.Named(h.log, "discovery"),
			Transport: h.guards.GuardWith(registryPolicy()).Transport(&http.Transport{MaxIdleConnsPerHost: 2, IdleConnTimeout: 2 * time.Minute})}); err != nil {
			return err
		}
		resolver = discovery.Chain(resolver, prefixed{h.registry, strings.ToLower(r.Prefix)})
	}
	if h.directory, err = discovery.Open(discovery.Options{Resolver: resolver, Guards: h.guards}); err != nil {
		return err
	}
	h.closers = append(h.closers, func() error { h.directory.Close(); return nil })
	return nil
}

// registryPolicy is that of the service registry: its client has pauses, turns and limits of its own.
func registryPolicy() resilience.Policy {
	p := resilience.BuiltIn("service registry")
	p.Timeout, p.Retry.Attempts, p.Breaker.HalfOpenCalls = 0, 1, 1
	return p
}

// prefixed looks for Emporium's services under names that begin with a prefix, and for others under their own.
type prefixed struct {
	registry *eureka.Client
	prefix   string
}

// Resolve implements discovery.Resolver.
func (p prefixed) Resolve(ctx context.Context, name string) (discovery.Answer, error) {
	return p.registry.Resolve(ctx, p.outside(name))
}

// Announce implements discovery.Announcer.
func (p prefixed) Announce(changed func(service string)) (stop func()) {
	return p.registry.Announce(func(name string) {
		if own, ok := strings.CutPrefix(name, p.prefix); ok && p.outside(own) == name {
			name = own
		}
		changed(name)
	})
}

func (p prefixed) outside(name string) string {
	if _, ours := lookup(name); ours {
		return p.prefix + name
	}
	return name
}

// registration is the part of the process's life in which the registry knows its services: from when they answer until just
// before they stop to.
func (h *Host) registration() run.Component {
	return run.Func("service registry", func(ctx context.Context) error {
		if h.config.Discovery.Registry.Register {
			if err := h.registry.Register(h.registrations(ctx)...); err != nil {
				return err
			}
		}
		return h.registry.Start(ctx)
	}, h.registry.Stop)
}

// registrations are the services of this process as others find them. One without a listener of its own is reached through the
// gateway.
func (h *Host) registrations(ctx context.Context) (out []eureka.Registration) {
	c := h.config.Discovery.Registry
	for _, name := range h.names {
		server := h.servers[name]
		if line, _ := lookup(name); server == nil && !line.Apart {
			server = h.servers["gateway"]
		}
		if server == nil || server.Addr() == "" {
			continue
		}
		host, port := h.reached(ctx, server.Addr())
		r := eureka.Registration{App: strings.ToLower(c.Prefix) + name, Host: host, Port: port, Metadata: maps.Clone(c.Metadata)}
		if r.Metadata == nil {
			r.Metadata = map[string]string{}
		}
		r.Metadata["version"] = h.version
		h.describeManagement(&r)
		out = append(out, r)
	}
	return out
}

// describeManagement tells where the actuator of this process is, in the words that Spring Boot Admin reads, unless it listens
// where only this machine can reach it.
func (h *Host) describeManagement(r *eureka.Registration) {
	server := h.servers["management"]
	if server == nil || server.Addr() == "" {
		return
	}
	at, port, err := net.SplitHostPort(server.Addr())
	if err != nil || loopback(at) && !loopback(r.Host) {
		return
	}
	base := "http://" + net.JoinHostPort(r.Host, port) + "/actuator"
	r.Metadata["management.port"], r.Metadata["management.context-path"], r.Metadata["health.path"] = port, "/actuator", "/health"
	r.Health, r.Status = base+"/health", base+"/info"
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// reached is by which name or address, and on which port, others reach a listener.
func (h *Host) reached(ctx context.Context, addr string) (host string, port int) {
	host, number, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0
	}
	port, _ = strconv.Atoi(number) // a listener's is a number
	if given := h.config.Discovery.Registry.Host; given != "" {
		return given, port
	}
	if ip := net.ParseIP(host); ip != nil && !ip.IsUnspecified() {
		return host, port
	}
	return h.outward(ctx), port
}

// outward is the address that this machine has toward the registry, or else the first that it has at all. Nothing is sent.
func (h *Host) outward(ctx context.Context) string {
	servers, _ := h.config.registries() // were checked
	for _, s := range servers {
		u, err := url.Parse(s)
		if err != nil {
			continue
		}
		port := u.Port()
		if port == "" {
			port = "80"
		}
		var d net.Dialer
		conn, err := d.DialContext(ctx, "udp", net.JoinHostPort(u.Hostname(), port))
		if err != nil {
			continue
		}
		local, _, err := net.SplitHostPort(conn.LocalAddr().String())
		_ = conn.Close() // it was never used
		if err == nil {
			return local
		}
	}
	addresses, _ := net.InterfaceAddrs() // none is as good as an error
	for _, a := range addresses {
		if n, ok := a.(*net.IPNet); ok && n.IP.IsGlobalUnicast() {
			return n.IP.String()
		}
	}
	return "localhost"
}
