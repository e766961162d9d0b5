// Package edge is what every request to the gateway passes before a service sees it: CORS, the request's form, maintenance, the
// choice of a route, the caller's token, rate limits, load shedding, the cache of public answers and compression, in this order.
package edge

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/telemetry"
	"emporium/kit/web"
	"emporium/services/gateway/internal/access"
	"emporium/services/gateway/internal/kept"
	"emporium/services/gateway/internal/limit"
	"emporium/services/gateway/internal/proxy"
	"emporium/services/gateway/internal/route"
	"emporium/services/gateway/internal/shed"
)

// Options set up an Edge. All are required but Owns.
type Options struct {
	Config Config
	// Base are the routes that are built in.
	Base []route.Spec
	// Owns reports whether a path is answered by the gateway itself.
	Owns    func(path string) bool
	Proxy   *proxy.Proxy
	Auth    *auth.Verifier
	Limiter *limit.Limiter
	// Access is the access log; nil writes none.
	Access    *access.Log
	Clock     clock.Clock
	Log       *slog.Logger
	Telemetry *telemetry.Telemetry
}

// Edge serves requests. It is safe for concurrent use.
type Edge struct {
	o       Options
	state   atomic.Pointer[state]
	shed    atomic.Pointer[shed.Shedder]
	cache   atomic.Pointer[kept.Cache]
	refused *telemetry.Counters
	asked   *telemetry.Counters

	applying sync.Mutex
	closers  []func() error
}

// reasons why requests are refused here, for metrics and the access log.
const (
	byForm        = "form"
	byDenial      = "denied"
	byMaintenance = "maintenance"
	byRoute       = "no_route"
	byToken       = "token"
	byLimit       = "rate_limit"
	byLoad        = "load"
)

// New returns an edge that follows its configuration until Close.
func New(o Options) (*Edge, error) {
	e := &Edge{o: o}
	e.refused = o.Telemetry.Counters("gateway_refused_requests_total", "Requests that the gateway refused itself, by reason.", "reason",
		byForm, byDenial, byMaintenance, byRoute, byToken, byLimit, byLoad)
	e.asked = o.Telemetry.Counters("gateway_cache_requests_total", "Requests that the gateway's cache of public answers was asked for, by result.", "result",
		"hit", "stale", "miss", "error")
	e.closers = append(e.closers, o.Telemetry.Probe(func(_ context.Context, emit telemetry.Emit) error {
		if s := e.shed.Load(); s != nil {
			st := s.State()
			emit(0, float64(st.Limit))
			emit(1, float64(st.Running))
			emit(2, float64(st.Streams))
		}
		return nil
	}, telemetry.Sample{Name: "gateway_concurrency_limit", Help: "How many requests the gateway lets be under way at once at the moment."},
		telemetry.Sample{Name: "gateway_concurrent_requests", Help: "How many are."},
		telemetry.Sample{Name: "gateway_open_streams", Help: "How many answers go on as streams or as other protocols."}))
	if err := e.Apply(o.Config); err != nil {
		return nil, errors.Join(err, e.Close())
	}
	return e, nil
}

// Close frees what New took.
func (e *Edge) Close() error {
	var errs []error
	for _, fn := range e.closers {
		errs = append(errs, fn())
	}
	e.closers = nil
	if c := e.cache.Swap(nil); c != nil {
		c.Close()
	}
	return errors.Join(errs...)
}

// Apply takes a new configuration over. Requests that are under way end under the old one; when the new one cannot be used, it stays.
func (e *Edge) Apply(c Config) error {
	e.applying.Lock()
	defer e.applying.Unlock()
	next, err := compile(c, e.o.Base)
	if err != nil {
		return err
	}
	old := e.state.Load()
	if old == nil || old.config.Shed.Enabled != c.Shed.Enabled || old.config.Shed.Min != c.Shed.Min || old.config.Shed.Max != c.Shed.Max || old.config.Shed.Wait != c.Shed.Wait ||
		old.config.Shed.Streams != c.Shed.Streams {
		var s *shed.Shedder
		if c.Shed.Enabled {
			s = shed.New(shed.Options{Min: c.Shed.Min, Max: c.Shed.Max, Wait: c.Shed.Wait, Streams: c.Shed.Streams})
		}
		e.shed.Store(s)
	}
	if old == nil || sizes(old.config.Cache) != sizes(c.Cache) {
		var fresh *kept.Cache
		if c.Cache.Enabled {
			fresh, err = kept.New(kept.Options{Bytes: c.Cache.Bytes, Fresh: c.Cache.Fresh, Stale: c.Cache.Stale, IfError: c.Cache.IfError,
				Timeout: c.Timeout, Clock: e.o.Clock, Count: func(result string) { e.asked.Add(result, 1) }})
			if err != nil {
				return err
			}
		}
		if was := e.cache.Swap(fresh); was != nil {
			was.Close()
		}
	}
	e.state.Store(next)
	if cache := e.cache.Load(); cache != nil {
		cache.Forget() // a route may lead elsewhere now
	}
	return nil
}

// size is what of the cache's configuration needs a new cache.
type size struct {
	enabled               bool
	bytes                 int64
	fresh, stale, ifError time.Duration
}

func sizes(c CacheConfig) size { return size{c.Enabled, c.Bytes, c.Fresh, c.Stale, c.IfError} }

// Forget empties the cache of public answers.
func (e *Edge) Forget() {
	if c := e.cache.Load(); c != nil {
		c.Forget()
	}
}

// Routes are those in force, in the order that they are tried in.
func (e *Edge) Routes() []*route.Route { return e.state.Load().table.Routes() }

// visit is one request on its way through the edge.
type visit struct {
	call    proxy.Call
	request route.Request
	state   *state
	at      time.Time // it began
	caller  auth.Principal
	key     string // name of the partner whose API key was sent
	address netip.Addr
	text    string // the address's
	entry   access.Entry
	out     access.Recorder
	place   place
}

// Wrap serves everything but what the gateway answers itself, which is own's.
func (e *Edge) Wrap(own http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := &visit{state: e.state.Load(), at: e.o.Clock.Now()}
		if e.o.Access == nil {
			e.serve(w, r, own, v)
			return
		}
		v.entry = access.Entry{At: v.at, RequestID: web.RequestID(r.Context()), Method: r.Method, Path: r.URL.Path, Host: r.Host,
			Proto: r.Proto, Agent: r.UserAgent()}
		v.out.ResponseWriter = w
		out := &v.out
		defer func() {
			v.entry.Took, v.entry.Status, v.entry.Bytes = e.o.Clock.Now().Sub(v.entry.At), out.Status, out.Bytes
			v.entry.Address, v.entry.Caller = v.text, v.caller.ID
			if v.entry.Caller == "" && v.key != "" {
				v.entry.Caller = "api_key:" + v.key
			}
			if xcache := out.Header()["X-Cache"]; len(xcache) > 0 {
				v.entry.Cache = xcache[0]
			}
			e.o.Access.Write(&v.entry)
		}()
		e.serve(out, r, own, v)
	})
}

func (e *Edge) refuse(w http.ResponseWriter, r *http.Request, v *visit, reason string, err error) {
	e.refused.Add(reason, 1)
	v.entry.By = reason
	web.WriteProblem(w, r, err)
}

func (e *Edge) serve(w http.ResponseWriter, r *http.Request, own http.Handler, v *visit) {
	s := v.state
	v.address, v.call.Secure = s.client(r)
	v.text = v.address.String()
	if s.cors.serve(w, r) {
		return
	}
	if reason, err := s.admissible(r, v.address); err != nil {
		if fault.Is(err, fault.MethodNotAllowed) {
			w.Header().Set("Allow", strings.Join(s.config.Filter.Methods, ", "))
			w.Header().Set("Connection", "close") // what follows may be meant for a tunnel
		}
		e.refuse(w, r, v, reason, err)
		return
	}
	if e.o.Owns(r.URL.Path) {
		own.ServeHTTP(w, r)
		return
	}
	v.request = route.Request{Request: r, Address: v.address, Now: v.at}
	found := s.table.Find(&v.request)
	if found == nil {
		e.refuse(w, r, v, byRoute, fault.New(fault.NotFound, "There is nothing at this path. See /docs for what is."))
		return
	}
	v.entry.Route = found.ID
	telemetry.SetOperation(r.Context(), found.ID)
	v.call.Route, v.call.Variables, v.call.Timeout, v.call.Patience, v.call.Address = found, v.request.Variables(), s.timeout(found), found.Patience, v.text
	v.call.Origins = s.cors != nil
	if found.Breaker != nil {
		brought := r.Header.Clone() // the route's filters change them
		v.call.Forward = func(w http.ResponseWriter, r *http.Request, path string) bool {
			return e.forward(w, r, brought, v, path)
		}
	}
	if !e.limit(w, r, v, s.early) {
		return
	}
	if err := e.identify(r, v); err != nil {
		e.refuse(w, r, v, byToken, err)
		return
	}
	if s.config.Maintenance.Enabled && !s.enters(r, v) {
		err := fault.New(fault.Unavailable, s.config.Maintenance.Message)
		err.RetryAfter = int(s.config.Maintenance.RetryAfter / time.Second)
		e.refuse(w, r, v, byMaintenance, err)
		return
	}
	if !e.limit(w, r, v, s.late) {
		return
	}
	if err := s.bound(r, found); err != nil {
		e.refuse(w, r, v, byForm, err)
		return
	}
	r.Header["X-Request-Id"] = []string{web.RequestID(r.Context())}
	e.admit(w, r, v)
}

// identify proves the caller's token, and refuses one that no service would accept. Services check again.
func (e *Edge) identify(r *http.Request, v *visit) error {
	token, sent := auth.BearerToken(r)
	var unknown error // why it is not known who calls
	if sent {
		v.caller, unknown = e.o.Auth.Verify(r.Context(), token)
		if fault.Is(unknown, fault.Unauthenticated) {
			return unknown
		}
	}
	if key := r.Header["X-Api-Key"]; len(key) > 0 && len(v.state.keys) > 0 {
		sum := sha256.Sum256([]byte(key[0]))
		name, ok := v.state.keys[hex.EncodeToString(sum[:])]
		if !ok || len(key) > 1 {
			return fault.New(fault.Unauthenticated, "The API key is not known.")
		}
		v.key = name
	}
	if v.caller.Authenticated() {
		v.call.While = func(ctx context.Context) (context.Context, func()) { return e.o.Auth.While(ctx, v.caller) }
	}
	needs := v.call.Route
	if !needs.SignedIn && len(needs.Scopes) == 0 {
		return nil // valid or none; or the issuer cannot be reached, and the service decides with what it knows
	}
	switch {
	case unknown != nil:
		return unknown
	case !v.caller.Authenticated():
		return fault.New(fault.Unauthenticated, "Sign in first.")
	}
	for _, scope := range needs.Scopes {
		if !v.caller.Has(scope) {
			return fault.Newf(fault.Forbidden, "The access token lacks the scope %s.", scope)
		}
	}
	return nil
}

const byAddress = "address"

// limit counts the request by every rule that it falls under. It returns false when it has refused.
func (e *Edge) limit(w http.ResponseWriter, r *http.Request, v *visit, rules []rule) bool {
	if len(rules) == 0 {
		return true
	}
	var counts []limit.Count
	var worst *limit.Count
	for i := range rules {
		l := &rules[i]
		if len(l.methods) > 0 && !l.methods[r.Method] || !matches(l.paths, r.URL.Path) {
			continue
		}
		key := v.countedBy(l.by)
		if key == "" {
			continue
		}
		counts = append(counts, limit.Count{Name: l.id, Rate: l.rate, Result: e.o.Limiter.Take(r.Context(), l.id+":"+key, l.rate)})
		if c := &counts[len(counts)-1]; !c.Allowed && (worst == nil || c.Retry > worst.Retry) {
			worst = c
		}
	}
	limit.Write(w.Header(), counts)
	if worst == nil {
		return true
	}
	err := fault.New(fault.RateLimited, "Too many requests. Wait a moment before the next one.")
	err.RetryAfter = int(limit.Seconds(worst.Retry))
	e.refuse(w, r, v, byLimit, err)
	return false
}

func (v *visit) countedBy(kinds []string) string {
	for _, kind := range kinds {
		switch {
		case kind == "principal" && v.caller.ID != "":
			return "principal:" + v.caller.ID
		case kind == "api_key" && v.key != "":
			return "api_key:" + v.key
		case kind == byAddress:
			return "address:" + network(v.address)
		}
	}
	return ""
}

// network is what an address is counted as: who has an IPv6 address has at least a whole /64 of them.
func network(a netip.Addr) string {
	if a.Is6() {
		if p, err := a.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}

// answer hands the request on, or answers it from the cache.
func (e *Edge) answer(w http.ResponseWriter, r *http.Request, v *visit) {
	s := v.state
	if s.compress != nil && r.Header["Accept-Encoding"] != nil && r.Header["Upgrade"] == nil && !matches(s.verbatim, r.URL.Path) &&
		!strings.Contains(r.Header.Get("Accept"), "text/event-stream") { // whose head must not wait for its first event
		s.compress(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { e.hand(w, r, v) })).ServeHTTP(w, r)
		return
	}
	e.hand(w, r, v)
}

func (e *Edge) hand(w http.ResponseWriter, r *http.Request, v *visit) {
	if v.place.held {
		v.place.ResponseWriter, v.place.r = w, r
		w = &v.place
		defer v.place.recovered()
	}
	cache := e.cache.Load()
	switch {
	case cache == nil || e.o.Proxy.Local(v.call.Route) || v.call.Route.Service == "" && v.call.Route.Target == nil:
	case r.Method == http.MethodGet:
		if matches(v.state.cached, r.URL.Path) && kept.Takes(r) {
			served, err := cache.Serve(w, r, kept.Key(v.call.Route.ID, r), e.fetch(r, v))
			if err != nil {
				e.o.Proxy.Fail(w, r, &v.call, err)
				return
			}
			if served {
				return
			}
		}
	case r.Method != http.MethodHead && r.Method != http.MethodOptions && matches(v.state.purging, r.URL.Path):
		defer cache.Forget() // also when the answer is lost: the change may have happened
	}
	e.o.Proxy.ServeHTTP(w, r, &v.call)
}

// forward answers a request whose service did not by the route of another path, for which the caller needs what everybody needs there.
// What the request brought as its body is gone; its headers are those that it came with.
func (e *Edge) forward(w http.ResponseWriter, r *http.Request, brought http.Header, from *visit, path string) bool {
	v := &visit{state: from.state, at: from.at, address: from.address}
	in := r.WithContext(r.Context())
	u := *r.URL
	u.Path, u.RawPath = path, ""
	in.URL, in.RequestURI, in.Body, in.ContentLength, in.TransferEncoding = &u, u.RequestURI(), http.NoBody, 0, nil
	in.Header = brought.Clone()
	for _, name := range []string{"Content-Length", "Content-Type", "Upgrade", "Connection"} {
		delete(in.Header, name)
	}
	in.Header["X-Request-Id"] = []string{web.RequestID(r.Context())}
	v.request = route.Request{Request: in, Address: v.address, Now: v.at}
	found := v.state.table.Find(&v.request)
	if found == nil || found.ID == from.call.Route.ID {
		return false
	}
	v.call = proxy.Call{Route: found, Variables: v.request.Variables(), Address: from.call.Address, Secure: from.call.Secure, Timeout: v.state.timeout(found),
		Origins: from.call.Origins}
	if e.identify(in, v) != nil {
		return false
	}
	e.o.Proxy.ServeHTTP(w, in, &v.call)
	return true
}

// fetch asks the service for an answer that several clients may get: nothing in the request is of one of them.
func (e *Edge) fetch(r *http.Request, v *visit) kept.Fetch {
	header := http.Header{}
	for _, name := range []string{"Accept", "Accept-Language", "User-Agent", "X-Request-Id"} {
		if values := r.Header[name]; values != nil {
			header[name] = values
		}
	}
	call := v.call
	call.Address = ""
	return func(ctx context.Context) (*http.Response, error) {
		in := r.WithContext(ctx)
		in.Header = header.Clone()
		in.Body = http.NoBody
		call.Route.Request(in.Header, call.Variables)
		resp, cancel, err := e.o.Proxy.RoundTrip(in, &call)
		if cancel != nil {
			defer cancel()
		}
		if err != nil {
			return nil, err
		}
		proxy.Prepare(resp, &call)
		return resp, nil
	}
}
