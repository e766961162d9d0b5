package web

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Sites refuses requests of browsers that pages of other sites have made: a browser sends a password that it knows along with a form
// of any page. Clients that are no browsers pass. It is safe for concurrent use.
type Sites struct {
	own     *http.CrossOriginProtection
	trusted []netip.Prefix
}

// NewSites takes the addresses and networks of the proxies whose X-Forwarded-Host is the name under which browsers know this site.
func NewSites(trusted []string) (*Sites, error) {
	nets, err := networks(trusted)
	if err != nil {
		return nil, err
	}
	return &Sites{own: http.NewCrossOriginProtection(), trusted: nets}, nil
}

// Check returns an error when a browser says that a request comes from another site. A proxy may have written a Host of its own; the name
// that the browser has used is then the first that it hands on, and counts only if it comes from a proxy that is trusted.
func (s *Sites) Check(r *http.Request) error {
	peer, _ := netip.ParseAddrPort(r.RemoteAddr) // what is no address is in no network
	if name := r.Header.Get("X-Forwarded-Host"); name != "" && within(s.trusted, peer.Addr()) {
		seen := *r
		seen.Host, _, _ = strings.Cut(name, ",")
		seen.Host = strings.TrimSpace(seen.Host)
		r = &seen
	}
	return s.own.Check(r)
}

// within reports whether an address is in one of the networks.
func within(nets []netip.Prefix, addr netip.Addr) bool {
	return slices.ContainsFunc(nets, func(p netip.Prefix) bool { return p.Contains(addr.Unmap()) })
}
