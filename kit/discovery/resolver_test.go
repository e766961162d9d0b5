package discovery_test

import (
	"context"
	"errors"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/discovery"
	"emporium/kit/discovery/discoverytest"
)

// names is a DNS server in memory.
type names struct {
	mu    sync.Mutex
	hosts map[string][]string
	srv   map[string][]*net.SRV
	fail  bool
	asked int
}

func (n *names) LookupHost(ctx context.Context, host string) ([]string, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asked++
	if err := errors.Join(ctx.Err(), n.broken()); err != nil {
		return nil, err
	}
	if len(n.hosts[host]) == 0 {
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	return slices.Clone(n.hosts[host]), nil
}

func (n *names) LookupSRV(ctx context.Context, _, _, name string) (string, []*net.SRV, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := errors.Join(ctx.Err(), n.broken()); err != nil {
		return "", nil, err
	}
	if len(n.srv[name]) == 0 {
		return "", nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
	}
	return name, slices.Clone(n.srv[name]), nil
}

func (n *names) broken() error {
	if n.fail {
		return &net.DNSError{Err: "server misbehaving", IsTemporary: true}
	}
	return nil
}

// srvWorld is DNS with SRV records, which can name any port.
type srvWorld struct {
	*names
	r *discovery.DNS
}

func (w *srvWorld) Resolver() discovery.Resolver { return w.r }

func (w *srvWorld) Fail(fail bool) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fail = fail
	return true
}

func (w *srvWorld) Set(service string, urls ...string) {
	name := "_http._tcp." + service + ".shop.svc"
	_ = w.r.Add(service, "srv:"+name)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.srv[name] = nil
	for _, u := range urls {
		host, port, err := net.SplitHostPort(strings.TrimPrefix(u, "http://"))
		if err != nil {
			panic(err)
		}
		n, err := strconv.ParseUint(port, 10, 16)
		if err != nil {
			panic(err)
		}
		w.srv[name] = append(w.srv[name], &net.SRV{Target: host + ".", Port: uint16(n), Priority: 1})
	}
}

func TestDNSPassesTheSuite(t *testing.T) {
	t.Parallel()
	discoverytest.Run(t, func(*testing.T) discoverytest.World {
		n := &names{srv: map[string][]*net.SRV{}}
		return &srvWorld{names: n, r: discovery.NewDNS(discovery.DNSOptions{Lookup: n, Every: time.Millisecond})}
	})
}

func TestAddressesAndRecords(t *testing.T) {
	t.Parallel()
	n := &names{hosts: map[string][]string{"order": {"10.0.0.2", "10.0.0.1", "fd00::1"}}, srv: map[string][]*net.SRV{
		"_http._tcp.payment": {{Target: "p1.", Port: 80, Priority: 1}, {Target: "p2.", Port: 81, Priority: 1}, {Target: "spare.", Port: 82, Priority: 2}},
	}}
	r, err := discovery.Addresses(map[string][]string{
		"order": {"dns:order:8084"}, "payment": {"srv:_http._tcp.payment"}, "user": {"u:1", "https://u:2/base"}, "gone": {"dns:gone:1"},
	}, discovery.DNSOptions{Lookup: n})
	if err != nil {
		t.Fatal(err)
	}
	for service, want := range map[string][]string{
		"order":   {"http://10.0.0.1:8084", "http://10.0.0.2:8084", "http://[fd00::1]:8084"},
		"payment": {"http://p1:80", "http://p2:81"},
		"user":    {"http://u:1", "https://u:2/base"},
		"gone":    nil,
	} {
		a, err := r.Resolve(t.Context(), service)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, i := range a.Instances {
			got = append(got, i.URL)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", service, got, want)
		}
		if (a.ValidFor > 0) != (service != "user") {
			t.Errorf("%s: valid for %v", service, a.ValidFor)
		}
	}
	for _, bad := range []string{"dns:order", "dns:order:http", "dns:order:0", "srv:order", "srv:http.tcp.order", "ftp://order", "http://"} {
		if _, err := discovery.Addresses(map[string][]string{"order": {bad}}, discovery.DNSOptions{}); err == nil || !strings.Contains(err.Error(), "order") {
			t.Errorf("%s: got %v, want an error that names the service", bad, err)
		}
	}
	if _, err := discovery.Addresses(map[string][]string{"order": {"http://a", "dns:b:1"}}, discovery.DNSOptions{}); err == nil {
		t.Error("a mixture was taken, of which one part would be ignored")
	}
}
