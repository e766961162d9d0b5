// Package proxy hands requests on to what is behind the gateway: into the handler of a service in the same process, or over HTTP
// to an instance elsewhere. Either way the service sees the same request.
package proxy

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"time"

	"emporium/kit/deadline"
	"emporium/kit/discovery/wire"
	"emporium/kit/fault"
	"emporium/kit/resilience"
	"emporium/kit/telemetry"
	"emporium/kit/web"
	"emporium/services/gateway/internal/route"
)

// Directory tells where services are.
type Directory interface {
	// Local returns the handler of a service in this process.
	Local(service string) (http.Handler, bool)
	// Remote sends requests to instances elsewhere; the URL's host is the service's name.
	Remote() http.RoundTripper
}

// Options set up a Proxy.
type Options struct {
	Directory Directory
	// Around is put around what goes to other processes, such as what hands the trace on. Default: nothing.
	Around func(http.RoundTripper) http.RoundTripper
	// Guards are those of routes by address, of breakers that routes name, and of repetitions. Default: some of its own.
	Guards Guards
	Log    *slog.Logger
}

// Proxy hands requests on. It is safe for concurrent use.
type Proxy struct {
	directory Directory
	services  http.RoundTripper // by name, over discovery
	targets   http.RoundTripper // by address
	upgrades  *httputil.ReverseProxy
	guards    Guards
	close     []func()
}

// Call is one request on its way.
type Call struct {
	Route *route.Route
	// Variables are those of the route's patterns.
	Variables route.Variables
	// Address is the client's, for X-Forwarded-For, and Secure whether it came over TLS.
	Address string
	Secure  bool
	// Timeout bounds the time until the answer begins.
	Timeout time.Duration
	// Patience is the timeout as a header's value, which nobody changes; nil when it has not been written down.
	Patience []string
	// Origins says that the gateway knows which web pages may read answers, so that services have no word in that.
	Origins bool
	// While returns a context that ends when the caller's token or session does, for streams and other protocols; stop frees it. nil for a
	// caller without a token.
	While func(context.Context) (_ context.Context, stop func())
	// Forward answers in the place of what is behind by the route of another path. It returns false when there is none, or one that the
	// caller may not use; then nothing was written. May be nil.
	Forward func(w http.ResponseWriter, r *http.Request, path string) bool
}

// New returns a proxy. It must be closed.
func New(o Options) (*Proxy, error) {
	if o.Guards == nil {
		set, err := resilience.NewSet(resilience.SetOptions{Log: o.Log})
		if err != nil {
			return nil, err
		}
		o.Guards = set
	}
	if o.Around == nil {
		o.Around = func(rt http.RoundTripper) http.RoundTripper { return rt }
	}
	base := &http.Transport{MaxIdleConns: 512, MaxIdleConnsPerHost: 128, IdleConnTimeout: time.Minute, DisableCompression: true,
		DialContext: (&net.Dialer{Timeout: 2 * time.Second, KeepAlive: 30 * time.Second}).DialContext, TLSHandshakeTimeout: 5 * time.Second, ForceAttemptHTTP2: true}
	lean := wire.New(wire.Options{Fallback: base, Check: true}) // these servers are others'
	p := &Proxy{directory: o.Directory, services: o.Around(o.Directory.Remote()), targets: o.Around(passing{o.Guards, lean}),
		guards: o.Guards, close: []func(){lean.Close, base.CloseIdleConnections}}
	p.upgrades = &httputil.ReverseProxy{
		Transport: upgrading{p},
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.Header = r.In.Header // cleansed already, and ours
		},
		ModifyResponse: func(resp *http.Response) error { resp.Header.Del("X-Request-Id"); return nil }, // it is ours, and already set
		ErrorLog:       slog.NewLogLogger(o.Log.Handler(), slog.LevelWarn),
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			c, _ := r.Context().Value(callKey{}).(*Call)
			p.Fail(w, r, c, err)
		},
	}
	return p, nil
}

// Close ends the connections that nobody uses.
func (p *Proxy) Close() {
	for _, fn := range p.close {
		fn()
	}
}

// Local reports whether a route leads to a service of this process.
func (p *Proxy) Local(r *route.Route) bool {
	if r.Service == "" {
		return false
	}
	_, ok := p.directory.Local(r.Service)
	return ok
}

// ServeHTTP answers r by what the call's route leads to. The headers of r are changed: it is the gateway's own.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request, c *Call) {
	if c.Route.Service == "" && c.Route.Target == nil {
		answer(w, c)
		return
	}
	upgrade := Cleanse(r.Header)
	c.Route.Request(r.Header, c.Variables)
	if c.Route.Service != "" {
		if h, ok := p.directory.Local(c.Route.Service); ok {
			p.local(w, r, h, c)
			return
		}
	}
	if upgrade {
		ctx, stop := c.while(r.Context())
		defer stop()
		p.upgrades.ServeHTTP(w, p.request(context.WithValue(ctx, callKey{}, c), r, c))
		return
	}
	asked := r
	var end context.CancelFunc // ends the answer
	if c.While != nil {
		var ctx context.Context
		ctx, end = context.WithCancel(r.Context())
		defer end()
		asked = r.WithContext(ctx)
	}
	resp, cancel, err := p.RoundTrip(asked, c)
	if cancel != nil {
		defer cancel()
	}
	if err != nil {
		p.Fail(w, r, c, err)
		return
	}
	if end != nil && listened(resp) {
		over, stop := c.while(r.Context())
		defer stop()
		defer context.AfterFunc(over, end)()
	}
	hand(w, resp, c)
}

// while is While of a caller who may have no token.
func (c *Call) while(ctx context.Context) (_ context.Context, stop func()) {
	if c.While == nil {
		return ctx, func() {}
	}
	return c.While(ctx)
}

// listened reports whether an answer goes on for as long as somebody listens.
func listened(resp *http.Response) bool {
	return strings.HasPrefix(first(resp.Header["Content-Type"]), "text/event-stream")
}

// answer is that of a route without anything behind it.
func answer(w http.ResponseWriter, c *Call) {
	h := w.Header()
	c.Route.Response(h, c.Variables)
	if c.Route.Redirect != "" {
		h.Set("Location", c.Route.Redirect)
	}
	w.WriteHeader(c.Route.Status)
}

var errSlow = fault.New(fault.Timeout, "The service behind took too long to answer.")

// small is what a body may have for the request to be sent at once, so that the transport's own limit is enough.
const small = 64 << 10

// RoundTrip asks what is behind a route in another process. The answer's body must be closed; cancel, unless nil, comes after it.
func (p *Proxy) RoundTrip(r *http.Request, c *Call) (resp *http.Response, cancel func(), err error) {
	if c.Route.Breaker != nil || c.Route.Retry != nil {
		return p.shielded(r, c)
	}
	return p.once(r, c)
}

func (p *Proxy) once(r *http.Request, c *Call) (resp *http.Response, cancel func(), err error) {
	ctx := wire.WithTimeout(r.Context(), c.Timeout)
	transport := p.services
	if c.Route.Target != nil {
		transport = p.targets
	}
	if r.ContentLength >= 0 && r.ContentLength <= small {
		resp, err = transport.RoundTrip(p.request(ctx, r, c))
		return resp, nil, err
	}
	ctx, end := context.WithCancelCause(ctx)
	timer := time.AfterFunc(c.Timeout, func() { end(errSlow) })
	resp, err = transport.RoundTrip(p.request(ctx, r, c))
	timer.Stop()
	if cause := context.Cause(ctx); cause != nil && r.Context().Err() == nil {
		if err == nil {
			_ = resp.Body.Close() // nobody reads it
		}
		err = cause
	}
	return resp, func() { end(nil) }, err
}

// request is the one that goes to another process. It shares the headers of r.
func (p *Proxy) request(ctx context.Context, r *http.Request, c *Call) *http.Request {
	if hasty(ctx, c) {
		ctx = deadline.Hasty(ctx)
	}
	out := r.WithContext(ctx)
	out.RequestURI, out.Close = "", false
	out.URL = target(r.URL, c)
	h := r.Header
	values := [...]string{c.Address, r.Host, telemetry.Inject(r.Context())} // in one piece
	if c.Address != "" {
		h["X-Forwarded-For"] = values[0:1:1]
	}
	h["X-Forwarded-Host"] = values[1:2:2]
	if c.Secure {
		h["X-Forwarded-Proto"] = https
	} else {
		h["X-Forwarded-Proto"] = plain
	}
	tell(ctx, h, c)
	if h["User-Agent"] == nil {
		h["User-Agent"] = nobody // or the transport would write its own
	}
	if values[2] != "" {
		h["Traceparent"] = values[2:3:3] // in these headers, which are ours, so that no transport has to copy them
	}
	if !c.Route.PreserveHost {
		out.Host = ""
	}
	return out
}

// hasty reports whether a client waits much less long than its route would. One that waits nearly as long is as good a witness as the route.
func hasty(ctx context.Context, c *Call) bool {
	end, ok := ctx.Deadline()
	return ok && time.Until(end) < c.Timeout/2
}

// tell says how long the answer may take: what the route allows, and no longer than the client waits.
func tell(ctx context.Context, h http.Header, c *Call) {
	end, ok := ctx.Deadline()
	switch {
	case ok:
		h[deadline.Header] = deadline.Value(min(c.Timeout, time.Until(end)))
	case c.Patience != nil: // the usual case, which costs nothing
		h[deadline.Header] = c.Patience
	default:
		h[deadline.Header] = deadline.Value(c.Timeout)
	}
}

// Shared by all requests: nobody changes them.
var https, plain, nobody = []string{"https"}, []string{"http"}, []string{""}

// target is the URL that a request goes to: the path as the route makes it, on the raw form so that nothing is decoded twice.
func target(u *url.URL, c *Call) *url.URL {
	out := &url.URL{Scheme: "http", Host: c.Route.Service, Path: u.Path, RawPath: u.RawPath, RawQuery: c.Route.Query(u.RawQuery)}
	if t := c.Route.Target; t != nil {
		out.Scheme, out.Host = t.Scheme, t.Host
	}
	rewrite(out, c)
	return out
}

func rewrite(u *url.URL, c *Call) {
	if !c.Route.ChangesPath() {
		return
	}
	raw := c.Route.Path(u.EscapedPath(), c.Variables)
	path, err := url.PathUnescape(raw)
	if err != nil {
		path = raw
	}
	u.Path, u.RawPath = path, ""
	if u.EscapedPath() != raw {
		u.RawPath = raw
	}
}

type callKey struct{}

// upgrading is the transport of upgraded connections. What was asked for is already addressed.
type upgrading struct{ p *Proxy }

// RoundTrip implements http.RoundTripper.
func (u upgrading) RoundTrip(r *http.Request) (*http.Response, error) {
	c, _ := r.Context().Value(callKey{}).(*Call)
	b := c.Route.Breaker
	if b == nil || b.Name == behind(c.Route) {
		return u.send(r, c)
	}
	pass, err := u.p.guards.Guard(b.Name).Pass(r.Context())
	if err != nil {
		return nil, err
	}
	resp, err := u.send(r, c)
	switch {
	case err != nil:
		pass.Ended(r, nil, err)
	case deadline.Missed(r.Context(), resp.StatusCode):
		pass.End(resilience.Ignored)
	case b.Fails(resp.StatusCode):
		pass.End(resilience.Failure)
		if b.Replaces() {
			_ = resp.Body.Close() // nobody reads it
			return nil, errReplaced
		}
	default:
		pass.End(resilience.Success)
	}
	return resp, err
}

func (u upgrading) send(r *http.Request, c *Call) (*http.Response, error) {
	transport := u.p.services
	if c.Route.Target != nil {
		transport = u.p.targets
	}
	resp, err := transport.RoundTrip(r.WithContext(wire.WithTimeout(r.Context(), c.Timeout)))
	if err != nil {
		return nil, err
	}
	c.Route.Response(resp.Header, c.Variables)
	return resp, nil
}

// Fail answers a request that what is behind gave no answer to: 504 after a limit, 503 when nobody is there, else 502. What a
// request's own body was found guilty of is answered as that.
func Fail(w http.ResponseWriter, r *http.Request, err error) {
	var netErr net.Error
	e, own := errors.AsType[*fault.Error](err)
	switch {
	case r.Context().Err() != nil && errors.Is(err, context.Canceled):
		w.WriteHeader(statusGone) // the client is gone; nobody reads this
	case own && e.Code == fault.Unavailable && e.RetryAfter == 0:
		e := fault.Wrap(err, fault.Unavailable, "This part of the shop is not running at the moment.")
		e.RetryAfter = 1
		web.WriteProblem(w, r, e)
	case own:
		web.WriteProblem(w, r, err)
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &netErr) && netErr.Timeout():
		web.WriteProblem(w, r, fault.Wrap(err, fault.Timeout, errSlow.Message))
	default:
		e := fault.Wrap(err, fault.BadGateway, "The service behind cannot be reached at the moment; try again shortly.")
		e.RetryAfter = 1
		web.WriteProblem(w, r, e)
	}
}

// statusGone stands in metrics and logs for requests whose caller did not wait.
const statusGone = 499

// streams reports whether an answer is to be passed on as it comes.
func streams(resp *http.Response) bool {
	return resp.ContentLength < 0 && resp.Body != http.NoBody || listened(resp)
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
