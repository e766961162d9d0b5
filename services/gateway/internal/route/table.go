// Package route decides which route takes a request and what happens to it on its way: predicates and filters as Spring Cloud
// Gateway writes them, so that its configuration reads the same here.
package route

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Lowest is the order of routes that all others go before.
const Lowest = 1<<31 - 1

// Spec is a route as it is configured.
type Spec struct {
	// ID is unique in a table.
	ID string
	// URI is lb://service, http://host, https://host, or no://op for a route that answers by its filters alone.
	URI string
	// Order decides between routes that match; the lowest wins, and among equal ones the first.
	Order int
	// Predicates must all hold, Filters apply in their order. Each is a conf.Call.
	Predicates, Filters []string
	// Timeout bounds the time until an answer begins; 0 is the gateway's.
	Timeout time.Duration
	// Scopes must all be among the caller's. SignedIn asks for a caller with a token.
	Scopes   []string
	SignedIn bool
}

// Route is a Spec made ready.
type Route struct {
	Spec
	// Service is that of lb://, Target what http:// and https:// name. A route with neither answers itself.
	Service string
	Target  *url.URL
	// Patience is how long an answer may take to begin, as the value of a header that nobody changes.
	Patience []string
	Actions

	predicates []predicate
}

// Table is a set of routes. It never changes; a new configuration makes a new one.
type Table struct {
	routes []*Route // in the order that they are tried in
}

type group struct {
	members []member
	total   int
}

type member struct {
	route *Route
	upTo  int
}

type builder struct{ groups map[string]*group }

// New makes a table. The error names every route that is wrong.
func New(specs []Spec) (*Table, error) {
	t := &Table{}
	b := &builder{groups: map[string]*group{}}
	var errs []error
	seen := map[string]bool{}
	for i, s := range specs {
		if s.ID == "" {
			errs = append(errs, fmt.Errorf("route %d has no id", i))
			continue
		}
		if seen[s.ID] {
			errs = append(errs, fmt.Errorf("two routes have the id %s", s.ID))
		}
		seen[s.ID] = true
		r, err := b.route(s)
		if err != nil {
			errs = append(errs, fmt.Errorf("route %s: %w", s.ID, err))
			continue
		}
		t.routes = append(t.routes, r)
	}
	slices.SortStableFunc(t.routes, func(a, b *Route) int { return cmp.Compare(a.Order, b.Order) })
	return t, errors.Join(errs...)
}

func (b *builder) route(s Spec) (*Route, error) {
	r := &Route{Spec: s}
	var errs []error
	u, err := url.Parse(s.URI)
	switch {
	case err != nil || u.Host == "" && u.Scheme != "no":
		errs = append(errs, errors.New("the uri must look like lb://service, http://host:port or no://op"))
	case u.Scheme == "lb":
		r.Service = u.Host
	case u.Scheme == "http", u.Scheme == "https":
		if u.User != nil || u.RawQuery != "" || u.Path != "" && u.Path != "/" {
			errs = append(errs, errors.New("the uri takes a host and no path; use PrefixPath"))
		}
		r.Target = u
	case u.Scheme != "no":
		errs = append(errs, fmt.Errorf("the uri's scheme %s is not lb, http, https or no", u.Scheme))
	}
	if len(s.Predicates) == 0 {
		errs = append(errs, errors.New("a route needs a predicate; Path=/** takes everything"))
	}
	for _, c := range s.Predicates {
		text, err := shortcut(c)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		p, err := b.newPredicate(r, text)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		r.predicates = append(r.predicates, p)
	}
	r.Filters = slices.Clone(s.Filters)
	for i, c := range s.Filters {
		text, err := shortcut(c)
		if err == nil {
			err = r.add(text)
		}
		if err != nil {
			errs = append(errs, err)
		}
		r.Filters[i] = text
	}
	if r.Service == "" && r.Target == nil && (r.Breaker != nil || r.Retry != nil) {
		errs = append(errs, errors.New("CircuitBreaker and Retry are for routes with something behind them"))
	}
	if r.Service == "" && r.Target == nil && r.Redirect == "" && r.Status == 0 && len(errs) == 0 {
		errs = append(errs, errors.New("a route to no://op needs RedirectTo or SetStatus"))
	}
	return r, errors.Join(errs...)
}

// Find returns the route that takes a request, nil when there is none.
func (t *Table) Find(r *Request) *Route {
next:
	for _, route := range t.routes {
		r.vars = nil
		for i := range route.predicates {
			if !route.predicates[i].match(r) {
				continue next
			}
		}
		return route
	}
	return nil
}

// Routes are those of the table, in the order that they are tried in.
func (t *Table) Routes() []*Route { return t.routes }

// Predicate describes all predicates, as Spring's actuator does.
func (r *Route) Predicate() string {
	texts := make([]string, len(r.predicates))
	for i, p := range r.predicates {
		texts[i] = p.text
	}
	if len(texts) == 1 {
		return texts[0]
	}
	return "(" + strings.Join(texts, " && ") + ")"
}

// chosen is the route of a group that a request is for: drawn once, in proportion to the weights.
func (r *Request) chosen(g *group) *Route {
	for _, w := range r.weights {
		if w.group == g {
			return w.route
		}
	}
	w := weight{group: g}
	if g.total > 0 {
		n := rand.IntN(g.total) //nolint:gosec // a share needs no secret
		for _, m := range g.members {
			if n < m.upTo {
				w.route = m.route
				break
			}
		}
	}
	r.weights = append(r.weights, w)
	return w.route
}
