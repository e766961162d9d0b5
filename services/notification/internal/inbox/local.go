package inbox

import (
	"net"
	"net/http"
	"net/netip"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/web"
)

// localOnly lets callers on the same machine pass.
func localOnly(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !local(r) {
			web.WriteProblem(w, r, fault.New(fault.Forbidden, "The development inbox answers callers on its own machine; notification.inbox.public opens it to all."))
			return
		}
		next(w, r)
	}
}

// local reports whether a request comes from the same machine. Every address on its way must be of the machine itself: that of
// the connection, which in one process is the client's own, and those that gateways before it tell. The name that was asked for must be,
// too: a page of somebody else that a browser here has open may point a name of its own at this machine (DNS rebinding).
func local(r *http.Request) bool {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil || !peer.Addr().Unmap().IsLoopback() {
		return false
	}
	for _, line := range r.Header.Values("X-Forwarded-For") {
		for said := range strings.SplitSeq(line, ",") {
			if addr, err := netip.ParseAddr(strings.TrimSpace(said)); err != nil || !addr.Unmap().IsLoopback() {
				return false
			}
		}
	}
	host := r.Host
	if told := r.Header.Get("X-Forwarded-Host"); told != "" {
		host = told // the gateway asks this process by an address of its own
	}
	return loopbackName(host)
}

// loopbackName reports whether a host, with or without a port, is none that a stranger can point at this machine: localhost, a loopback
// address, or a name without a dot, which nobody can register.
func loopbackName(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.Unmap().IsLoopback()
	}
	return !strings.Contains(host, ".") || strings.HasSuffix(host, ".localhost")
}
