package edge

import (
	"mime"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strings"

	"emporium/kit/fault"
	"emporium/services/gateway/internal/filter"
	"emporium/services/gateway/internal/route"
)

// client is the address that a request comes from, and whether it came over TLS. What proxies say is believed from trusted ones
// only, the nearest first, so that no client can choose its address.
func (s *state) client(r *http.Request) (addr netip.Addr, secure bool) {
	secure = r.TLS != nil
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}, secure
	}
	addr = peer.Addr().Unmap()
	if len(s.trusted) == 0 || !route.Within(s.trusted, addr) {
		return addr, secure
	}
	secure = secure || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https")
	said := strings.Split(strings.Join(r.Header["X-Forwarded-For"], ","), ",")
	for _, text := range slices.Backward(said) {
		next, err := netip.ParseAddr(strings.TrimSpace(text))
		if err != nil {
			break
		}
		if addr = next.Unmap(); !route.Within(s.trusted, addr) {
			break
		}
	}
	return addr, secure
}

// admissible refuses requests for their form or their sender, with the reason.
func (s *state) admissible(r *http.Request, from netip.Addr) (reason string, err error) {
	switch f := &s.config.Filter; {
	case len(s.denied) > 0 && route.Within(s.denied, from):
		return byDenial, fault.New(fault.Forbidden, "Requests from here are not taken.")
	case !s.methods[r.Method]:
		return byForm, fault.Newf(fault.MethodNotAllowed, "The methods taken are %s.", strings.Join(f.Methods, ", "))
	case !plainPath(r):
		return byForm, fault.New(fault.Malformed, "The path is not in its plain form: no //, no dot segments, no encoded slashes, no parameters after a semicolon.")
	case !plainQuery(r.URL.RawQuery):
		return byForm, fault.New(fault.Malformed, "The query cannot be read: a semicolon and a percent sign are written %3B and %25.")
	case len(s.denyPaths) > 0 && matches(s.denyPaths, r.URL.Path):
		return byDenial, fault.New(fault.NotFound, "There is nothing at this path.")
	}
	if len(s.agents) > 0 {
		agent := strings.ToLower(r.UserAgent())
		for _, part := range s.agents {
			if strings.Contains(agent, part) {
				return byDenial, fault.New(fault.Forbidden, "Requests of this program are not taken.")
			}
		}
	}
	return byForm, s.readable(r)
}

// plainPath is false for paths that could be read in two ways, so that gateway and service always mean the same resource.
func plainPath(r *http.Request) bool {
	p := r.URL.Path
	if p == "" || p[0] != '/' || strings.Contains(p, "//") || strings.IndexByte(p, '\\') >= 0 || strings.IndexByte(p, 0) >= 0 {
		return false
	}
	if strings.Contains(p, "/.") {
		if clean := path.Clean(p); clean != p && clean != strings.TrimSuffix(p, "/") {
			return false
		}
	}
	if r.URL.RawPath != "" {
		raw := strings.ToLower(r.URL.RawPath)
		return !strings.Contains(raw, "%2f") && !strings.Contains(raw, "%5c") && strings.IndexByte(raw, ';') < 0
	}
	// Servlets drop what follows a semicolon before they look at the path: /admin;a is /admin to them.
	return strings.IndexByte(p, ';') < 0
}

// plainQuery is false for queries of which a reader would leave something out: routes and filters would go by another query than the service.
func plainQuery(raw string) bool {
	if !strings.ContainsAny(raw, ";%") {
		return true
	}
	_, err := url.ParseQuery(raw)
	return err == nil
}

// readable looks at the head of a body: its type and its encoding. A body is never unpacked here, so none can grow.
func (s *state) readable(r *http.Request) error {
	if r.ContentLength == 0 {
		return nil
	}
	if encoding := r.Header["Content-Encoding"]; len(encoding) > 0 && !strings.EqualFold(strings.Join(encoding, ","), "identity") {
		return fault.New(fault.UnsupportedMedia, "Send the body as it is, without Content-Encoding.")
	}
	values := r.Header["Content-Type"]
	if s.types["*"] || len(values) == 0 {
		return nil // the service knows what it takes
	}
	if len(values) > 1 || !s.types[values[0]] {
		media, _, err := mime.ParseMediaType(values[0])
		if err != nil || len(values) > 1 || !s.types[media] {
			return fault.New(fault.UnsupportedMedia, "A body of this media type is not taken.")
		}
	}
	return nil
}

// bound refuses a request that is larger than its route takes, and sees to it that its body cannot become so.
func (s *state) bound(r *http.Request, to *route.Route) error {
	if to.MaxHeader > 0 && headerSize(r) > to.MaxHeader {
		return fault.Newf(fault.HeadersTooLarge, "The headers may have %d bytes here.", to.MaxHeader)
	}
	if r.ContentLength == 0 {
		return nil
	}
	most := s.config.MaxBody
	if to.MaxBody > 0 {
		most = to.MaxBody
	}
	if r.ContentLength > most {
		return filter.TooLarge(most)
	}
	levels := 0
	types := r.Header["Content-Type"]
	if s.config.Filter.JSONDepth > 0 && mayBeJSON(types) {
		levels = s.config.Filter.JSONDepth
	}
	body := filter.NewBody(r.Body, most, levels)
	if len(types) == 0 {
		body = body.Untyped()
	}
	r.Body = body
	return nil
}

// mayBeJSON reports whether a service could take a body for JSON: by its type, in any case, or because it has none.
func mayBeJSON(types []string) bool {
	return len(types) == 0 || strings.Contains(strings.ToLower(types[0]), "json")
}

func headerSize(r *http.Request) (n int64) {
	for name, values := range r.Header {
		for _, v := range values {
			n += int64(len(name) + len(v) + len(": \r\n"))
		}
	}
	return n + int64(len("Host: \r\n")+len(r.Host))
}

// enters reports whether a request passes while the shop is closed.
func (s *state) enters(r *http.Request, v *visit) bool {
	m := &s.config.Maintenance
	return matches(s.open, r.URL.Path) || len(s.admitted) > 0 && route.Within(s.admitted, v.address) || v.caller.Has(m.Scope)
}
