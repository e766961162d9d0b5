package web

import (
	"context"
	"fmt"
	"net/http"
	"net/netip"
	"strings"
)

type clientKey struct{}

// Client notes the address that a request came from, for limits and for nothing else. It is the connection's peer. Where
// that is a trusted proxy, it is the last address that the proxy has written into X-Forwarded-For; what stands before
// that anybody can make up. Of IPv6 the network of 64 bits counts, because one customer has all of it.
func Client(trusted []string) (func(http.Handler) http.Handler, error) {
	nets, err := networks(trusted)
	if err != nil {
		return nil, err
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), clientKey{}, clientOf(r, nets))))
		})
	}, nil
}

// networks reads addresses and networks of trusted proxies.
func networks(trusted []string) (nets []netip.Prefix, err error) {
	for _, text := range trusted {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			addr, addrErr := netip.ParseAddr(text)
			if addrErr != nil {
				return nil, fmt.Errorf("trusted proxies: %q is neither an address nor a network such as 10.0.0.0/8", text)
			}
			p = netip.PrefixFrom(addr, addr.BitLen())
		}
		nets = append(nets, p)
	}
	return nets, nil
}

func clientOf(r *http.Request, trusted []netip.Prefix) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return ""
	}
	addr := peer.Addr().Unmap()
	if lines := r.Header.Values("X-Forwarded-For"); len(lines) > 0 && within(trusted, addr) {
		last := lines[len(lines)-1]
		if forwarded, err := netip.ParseAddr(strings.TrimSpace(last[strings.LastIndexByte(last, ',')+1:])); err == nil {
			addr = forwarded.Unmap()
		}
	}
	if addr.Is6() {
		if p, err := addr.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return addr.String()
}

// ClientFrom returns the address that Client has noted, or the network of an IPv6 address; empty when there is none.
func ClientFrom(ctx context.Context) string {
	s, _ := ctx.Value(clientKey{}).(string)
	return s
}

// Network is what may be kept of a client's address beside what it did: the network of 24 bits, of IPv6 that of 48, which
// names nobody. Empty for what is no address, and for private ones, which are of our own house and not a shopper's.
func Network(client string) string {
	addr, err := netip.ParseAddr(client)
	if p, errNet := netip.ParsePrefix(client); err != nil && errNet == nil {
		addr, err = p.Addr(), nil
	}
	if err != nil || !addr.IsGlobalUnicast() || addr.IsPrivate() {
		return ""
	}
	bits := 24
	if addr = addr.Unmap(); addr.Is6() {
		bits = 48
	}
	p, err := addr.WithZone("").Prefix(bits)
	if err != nil {
		return ""
	}
	return p.String()
}
