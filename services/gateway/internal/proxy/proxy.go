// Package proxy hands requests on to the services behind the gateway: into the handler of a service in the same process, or
// over HTTP to an instance elsewhere. Either way the service sees the same request.
package proxy

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"net/textproto"
	"path"
	"slices"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/telemetry"
	"emporium/kit/web"
)

// Directory tells where services are.
type Directory interface {
	// Local returns the handler of a service in this process.
	Local(service string) (http.Handler, bool)
	// Remote sends requests to instances elsewhere; the URL's host is the service's name.
	Remote() http.RoundTripper
}

// Route sends the paths below Prefix to a service. A prefix matches whole segments.
type Route struct{ Prefix, Service string }

// Verifier proves bearer tokens at the border, before a service sees them.
type Verifier interface {
	Check(ctx context.Context, r *http.Request) error
}

// Proxy routes by the longest prefix.
type Proxy struct {
	routes    []Route
	directory Directory
	verify    Verifier
	reverse   *httputil.ReverseProxy
}

// New returns a proxy. Two routes with one prefix are an error.
func New(routes []Route, d Directory, v Verifier, log *slog.Logger) (*Proxy, error) {
	sorted := slices.Clone(routes)
	slices.SortFunc(sorted, func(a, b Route) int {
		if d := len(b.Prefix) - len(a.Prefix); d != 0 {
			return d
		}
		return strings.Compare(a.Prefix, b.Prefix)
	})
	for i := 1; i < len(sorted); i++ {
		if sorted[i].Prefix == sorted[i-1].Prefix {
			return nil, errors.New("two routes for " + sorted[i].Prefix)
		}
	}
	p := &Proxy{routes: sorted, directory: d, verify: v}
	p.reverse = &httputil.ReverseProxy{
		Transport: d.Remote(),
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL.Scheme = "http"
			r.Out.URL.Host, _ = r.In.Context().Value(serviceKey{}).(string)
			r.Out.Host = ""
			r.SetXForwarded()
		},
		ModifyResponse: func(resp *http.Response) error {
			resp.Header.Del("X-Request-Id") // it is ours, and already set
			return nil
		},
		FlushInterval: -1, // event streams are passed on as they come
		ErrorLog:      slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ErrorHandler:  badGateway,
	}
	return p, nil
}

// Wrap puts something around the calls to instances elsewhere, such as what hands the trace on. Call it before the first request.
func (p *Proxy) Wrap(fn func(http.RoundTripper) http.RoundTripper) {
	p.reverse.Transport = fn(p.reverse.Transport)
}

type serviceKey struct{}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	route, err := p.route(r)
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	telemetry.SetOperation(r.Context(), route.Prefix)
	service := route.Service
	cleanse(r.Header)
	r.Header["X-Request-Id"] = []string{web.RequestID(r.Context())}
	if err := p.verify.Check(r.Context(), r); err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	if h, ok := p.directory.Local(service); ok {
		h.ServeHTTP(w, r)
		return
	}
	p.reverse.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), serviceKey{}, service)))
}

// route finds the service of a path. Paths that could be read in two ways are refused, so that gateway and service always mean
// the same resource.
func (p *Proxy) route(r *http.Request) (Route, error) {
	raw := r.URL.EscapedPath()
	if clean := path.Clean(r.URL.Path); clean != strings.TrimSuffix(r.URL.Path, "/") && clean != r.URL.Path ||
		strings.Contains(strings.ToLower(raw), "%2f") || strings.Contains(strings.ToLower(raw), "%5c") || strings.ContainsAny(r.URL.Path, "\\\x00") {
		return Route{}, fault.New(fault.Malformed, "The path is not in its plain form: no //, no dot segments, no encoded slashes.")
	}
	for _, route := range p.routes {
		if rest, ok := strings.CutPrefix(r.URL.Path, route.Prefix); ok && (rest == "" || rest[0] == '/' || strings.HasSuffix(route.Prefix, "/")) {
			return route, nil
		}
	}
	return Route{}, fault.New(fault.NotFound, "There is nothing at this path. See /docs for what is.")
}

// cleanse removes what only a trusted hop may say. Identity comes from the token alone, and the forwarding headers are set anew.
func cleanse(h http.Header) {
	upgrade := false
	for _, connection := range h["Connection"] {
		for name := range strings.SplitSeq(connection, ",") {
			switch name = http.CanonicalHeaderKey(textproto.TrimString(name)); name {
			case "Authorization", "Cart-Token", "Order-Token", "Idempotency-Key", "If-Match", "Content-Length":
				// A client must not be able to have the headers removed that decide who it is and what it means.
			case "Upgrade":
				upgrade = true
			default:
				h.Del(name)
			}
		}
	}
	delete(h, "Connection") // has been obeyed; the next hop has a connection of its own
	if upgrade {
		h["Connection"] = []string{"Upgrade"}
	}
	for name := range h {
		if strings.HasPrefix(name, "X-User") || strings.HasPrefix(name, "X-Forwarded-") || strings.HasPrefix(name, "X-Auth") {
			delete(h, name)
		}
	}
	delete(h, "Forwarded")
	delete(h, "X-Real-Ip")
	delete(h, "Proxy-Authorization")
}

func badGateway(w http.ResponseWriter, r *http.Request, err error) {
	var netErr net.Error
	switch {
	case r.Context().Err() != nil && errors.Is(err, context.Canceled):
		w.WriteHeader(499) // the client is gone; nobody reads this
	case fault.Is(err, fault.Unavailable):
		web.WriteProblem(w, r, fault.Wrap(err, fault.Unavailable, "This part of the shop is not running at the moment."))
	case errors.As(err, &netErr) && netErr.Timeout():
		web.WriteProblem(w, r, fault.Wrap(err, fault.Timeout, "The service behind took too long to answer."))
	default:
		e := fault.Wrap(err, fault.BadGateway, "The service behind cannot be reached at the moment; try again shortly.")
		e.RetryAfter = 1
		web.WriteProblem(w, r, e)
	}
}
