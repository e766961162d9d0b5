package edge

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"emporium/kit/deadline"
	"emporium/services/gateway/internal/limit"
	"emporium/services/gateway/internal/route"
)

// state is a configuration made ready. Requests that run under one keep it to their end.
type state struct {
	config Config
	table  *route.Table

	trusted, denied, admitted []netip.Prefix
	denyPaths, open           []*route.Pattern
	browsing, checkout        []*route.Pattern
	cached, purging, verbatim []*route.Pattern
	agents                    []string
	methods, types            map[string]bool
	keys                      map[string]string // SHA-256 → name
	cors                      *cors
	early, late               []rule // before and after the caller is known
	compress                  func(http.Handler) http.HandlerFunc
}

type rule struct {
	id      string
	rate    limit.Rate
	by      []string
	paths   []*route.Pattern
	methods map[string]bool
}

// compile makes a configuration ready, with the routes that are built in behind its own.
func compile(c Config, base []route.Spec) (*state, error) {
	s := &state{config: c}
	errs := []error{c.check()}
	specs := make([]route.Spec, 0, len(c.Routes)+len(base))
	for i := range c.Routes {
		specs = append(specs, c.Routes[i].spec())
	}
	var err error
	if s.table, err = route.New(append(specs, base...)); err != nil {
		errs = append(errs, err)
	}
	for _, r := range s.table.Routes() {
		r.Patience = deadline.Value(s.timeout(r))
	}
	for _, list := range []struct {
		key  string
		from []string
		to   *[]netip.Prefix
	}{
		{"trusted_proxies", c.TrustedProxies, &s.trusted},
		{"filter.deny_addresses", c.Filter.DenyAddresses, &s.denied},
		{"maintenance.addresses", c.Maintenance.Addresses, &s.admitted},
	} {
		if *list.to, err = route.Networks(list.from); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", list.key, err))
		}
	}
	for _, list := range []struct {
		key  string
		from []string
		to   *[]*route.Pattern
	}{
		{"filter.deny_paths", c.Filter.DenyPaths, &s.denyPaths},
		{"maintenance.paths", c.Maintenance.Paths, &s.open},
		{"shed.browsing", c.Shed.Browsing, &s.browsing},
		{"shed.checkout", c.Shed.Checkout, &s.checkout},
		{"cache.paths", c.Cache.Paths, &s.cached},
		{"cache.purge", c.Cache.Purge, &s.purging},
		{"compression.except", c.Compression.Except, &s.verbatim},
	} {
		if *list.to, err = patterns(list.from); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", list.key, err))
		}
	}
	for _, l := range c.Limits {
		r := rule{id: l.ID, rate: l.rate(), by: l.By, methods: set(l.Methods)}
		if r.paths, err = patterns(l.Paths); err != nil {
			errs = append(errs, fmt.Errorf("limits, %s: %w", l.ID, err))
		}
		if slices.Equal(l.By, []string{byAddress}) {
			s.early = append(s.early, r)
		} else {
			s.late = append(s.late, r)
		}
	}
	s.methods, s.types = set(c.Filter.Methods), set(c.Filter.ContentTypes)
	for _, a := range c.Filter.DenyAgents {
		s.agents = append(s.agents, strings.ToLower(a))
	}
	s.keys = make(map[string]string, len(c.APIKeys))
	for name, sum := range c.APIKeys {
		s.keys[strings.ToLower(sum)] = name
	}
	s.cors = newCORS(c.CORS)
	if c.Compression.Enabled {
		if s.compress, err = compressor(c.Compression); err != nil {
			errs = append(errs, fmt.Errorf("compression: %w", err))
		}
	}
	return s, errors.Join(errs...)
}

func patterns(texts []string) (out []*route.Pattern, err error) {
	for _, text := range texts {
		p, err := route.NewPath(text)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

func matches(list []*route.Pattern, path string) bool {
	for _, p := range list {
		if p.Match(path, nil) {
			return true
		}
	}
	return false
}

func set(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, v := range list {
		out[v] = true
	}
	return out
}

// compressor makes text smaller. Streams of events are left alone, and so is what is compressed already.
func compressor(c CompressionConfig) (func(http.Handler) http.HandlerFunc, error) {
	return gzhttp.NewWrapper(gzhttp.MinSize(c.MinSize), gzhttp.EnableZstd(true), gzhttp.ContentTypeFilter(func(t string) bool {
		t, _, _ = strings.Cut(t, ";")
		t = strings.TrimSpace(t)
		return t != "text/event-stream" && (strings.HasPrefix(t, "text/") || t == "application/json" || strings.HasSuffix(t, "+json") ||
			t == "application/javascript" || t == "application/xml" || t == "image/svg+xml")
	}))
}

// timeout is how long an answer may take to begin.
func (s *state) timeout(r *route.Route) time.Duration { return cmp.Or(r.Timeout, s.config.Timeout) }

// cors answers browsers that ask for pages of other origins.
type cors struct {
	origins                          map[string]bool
	methods, headers, expose, maxAge string
	credentials                      bool
}

func newCORS(c CORSConfig) *cors {
	if len(c.Origins) == 0 {
		return nil
	}
	return &cors{origins: set(c.Origins), methods: strings.Join(c.Methods, ", "), headers: strings.Join(c.Headers, ", "),
		expose: strings.Join(c.Expose, ", "), maxAge: strconv.Itoa(int(c.MaxAge / time.Second)), credentials: c.Credentials}
}

// serve writes what the browser has to know, and answers a preflight request itself. An origin that is not on the list is told
// nothing, so the browser keeps the answer from its page.
func (c *cors) serve(w http.ResponseWriter, r *http.Request) (answered bool) {
	if c == nil {
		return false
	}
	h := w.Header()
	h.Add("Vary", "Origin")
	origin := r.Header["Origin"]
	preflight := r.Method == http.MethodOptions && len(origin) == 1 && r.Header["Access-Control-Request-Method"] != nil
	if len(origin) == 1 && c.origins[origin[0]] {
		h["Access-Control-Allow-Origin"] = []string{origin[0]}
		if c.credentials {
			h["Access-Control-Allow-Credentials"] = []string{"true"}
		}
		if preflight {
			h["Access-Control-Allow-Methods"] = []string{c.methods}
			h["Access-Control-Allow-Headers"] = []string{c.headers}
			h["Access-Control-Max-Age"] = []string{c.maxAge}
		} else {
			h["Access-Control-Expose-Headers"] = []string{c.expose}
		}
	}
	if preflight {
		w.WriteHeader(http.StatusNoContent)
	}
	return preflight
}
