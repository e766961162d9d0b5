package api

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
	var nets []netip.Prefix
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
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), clientKey{}, clientOf(r, nets))))
		})
	}, nil
}

func clientOf(r *http.Request, trusted []netip.Prefix) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return ""
	}
	addr := peer.Addr().Unmap()
	for _, p := range trusted {
		if !p.Contains(addr) {
			continue
		}
		if lines := r.Header.Values("X-Forwarded-For"); len(lines) > 0 {
			last := lines[len(lines)-1]
			if forwarded, err := netip.ParseAddr(strings.TrimSpace(last[strings.LastIndexByte(last, ',')+1:])); err == nil {
				addr = forwarded.Unmap()
			}
		}
		break
	}
	if addr.Is6() {
		if p, err := addr.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return addr.String()
}

func clientFrom(ctx context.Context) string {
	s, _ := ctx.Value(clientKey{}).(string)
	return s
}
