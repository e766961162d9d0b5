package outbound

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
)

// closed are addresses that no request of a merchant's choosing may reach: this machine, its networks, the cloud's own services, and
// ways of writing those.
var closed = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
	"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
)

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, p := range list {
		out[i] = netip.MustParsePrefix(p)
	}
	return out
}

// ErrAddress is an address that must not be called.
var ErrAddress = errors.New("the address must not be called")

// guard decides which addresses may be called.
type guard struct{ allowed []netip.Prefix }

// ParseAllowed reads addresses (127.0.0.1) and networks (10.1.0.0/16) that may be called although they are not public.
func ParseAllowed(list []string) ([]netip.Prefix, error) {
	out := make([]netip.Prefix, 0, len(list))
	for _, text := range list {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			a, addrErr := netip.ParseAddr(text)
			if addrErr != nil {
				return nil, fmt.Errorf("%q is neither an address nor a network", text)
			}
			p = netip.PrefixFrom(a, a.BitLen())
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// private reports whether an address was allowed by name.
func (g *guard) private(a netip.Addr) bool {
	return slices.ContainsFunc(g.allowed, func(p netip.Prefix) bool { return p.Contains(a) })
}

// check judges an address as a connection is about to be made to it: whatever a name resolved to before, this one counts. A request
// without TLS reaches allowed addresses alone.
func (g *guard) check(address string, encrypted bool) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return ErrAddress
	}
	a := to.Addr().Unmap().WithZone("")
	if g.private(a) {
		return nil
	}
	if !encrypted || !public(a) || to.Port() != 443 && to.Port() < 1024 {
		return ErrAddress
	}
	return nil
}

func public(a netip.Addr) bool {
	return a.IsGlobalUnicast() && !slices.ContainsFunc(closed, func(p netip.Prefix) bool { return p.Contains(a) })
}
