package route

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Request is what routes are chosen by.
type Request struct {
	*http.Request
	// Address is the client's, behind trusted proxies.
	Address netip.Addr
	// Now decides After, Before and Between.
	Now time.Time

	vars    Variables
	query   url.Values
	weights []weight
}

type weight struct {
	group *group
	route *Route
}

// Variables are those of the path and host patterns that matched.
func (r *Request) Variables() Variables { return r.vars }

func (r *Request) values() url.Values {
	if r.query == nil {
		r.query = r.URL.Query()
	}
	return r.query
}

type predicate struct {
	text  string // as Spring's actuator writes it
	match func(*Request) bool
}

// newPredicate reads Name=arguments.
func (b *builder) newPredicate(r *Route, text string) (p predicate, err error) {
	name, rest, _ := strings.Cut(text, "=")
	name = strings.TrimSpace(name)
	args := list(rest)
	if len(args) == 0 {
		return p, fmt.Errorf("the predicate %s needs arguments, as in Path=/v1/products/**", name)
	}
	switch name {
	case "Path":
		return patterns("Paths: ", args, NewPath, func(r *Request) string { return r.URL.Path })
	case "Host":
		return patterns("Hosts: ", args, NewHost, hostOf)
	case "Method":
		return methods(args), nil
	case "Header":
		return header(rest)
	case "Cookie":
		return cookie(rest)
	case "Query":
		return query(rest)
	case "RemoteAddr":
		return remote(args)
	case "After", "Before", "Between":
		return when(name, args)
	case "Weight":
		return b.weight(r, args)
	}
	return p, fmt.Errorf("the predicate %s is unknown; there are Path, Host, Method, Header, Cookie, Query, RemoteAddr, After, Before, Between and Weight", name)
}

// list splits arguments at commas.
func list(text string) (out []string) {
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// pair splits at the first comma, so that what follows may have commas itself.
func pair(text string) (first, second string, both bool) {
	first, second, both = strings.Cut(text, ",")
	return strings.TrimSpace(first), strings.TrimSpace(second), both
}

func patterns(label string, args []string, read func(string) (*Pattern, error), of func(*Request) string) (predicate, error) {
	var all []*Pattern
	for _, a := range args {
		p, err := read(a)
		if err != nil {
			return predicate{}, err
		}
		all = append(all, p)
	}
	return predicate{text: label + "[" + strings.Join(args, ", ") + "]", match: func(r *Request) bool {
		text := of(r)
		for _, p := range all {
			if p.Match(text, &r.vars) {
				return true
			}
		}
		return false
	}}, nil
}

func hostOf(r *Request) string {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

func methods(args []string) predicate {
	set := map[string]bool{}
	for _, a := range args {
		set[strings.ToUpper(a)] = true
	}
	return predicate{text: "Methods: [" + strings.Join(args, ", ") + "]", match: func(r *Request) bool { return set[r.Method] }}
}

func optional(expression string, both bool) (*regexp.Regexp, error) {
	if !both || expression == "" {
		return nil, nil
	}
	return compile(expression)
}

func anyOf(values []string, re *regexp.Regexp) bool {
	if re == nil {
		return len(values) > 0
	}
	return slices.ContainsFunc(values, re.MatchString)
}

func described(label, name, expression string) string {
	if expression == "" {
		return label + ": " + name
	}
	return label + ": " + name + " regexp=" + expression
}

func header(rest string) (predicate, error) {
	name, expression, both := pair(rest)
	re, err := optional(expression, both)
	key := http.CanonicalHeaderKey(name)
	return predicate{text: described("Header", name, expression), match: func(r *Request) bool { return anyOf(r.Header[key], re) }}, err
}

func cookie(rest string) (predicate, error) {
	name, expression, both := pair(rest)
	re, err := optional(expression, both)
	return predicate{text: described("Cookie", name, expression), match: func(r *Request) bool {
		var values []string
		for _, c := range r.CookiesNamed(name) {
			values = append(values, c.Value)
		}
		return anyOf(values, re)
	}}, err
}

func query(rest string) (predicate, error) {
	name, expression, both := pair(rest)
	re, err := optional(expression, both)
	return predicate{text: described("Query: param", name, expression), match: func(r *Request) bool {
		return r.URL.RawQuery != "" && anyOf(r.values()[name], re)
	}}, err
}

// Networks reads addresses and networks.
func Networks(args []string) (out []netip.Prefix, err error) {
	for _, a := range args {
		if p, err := netip.ParsePrefix(a); err == nil {
			out = append(out, p.Masked())
			continue
		}
		addr, err := netip.ParseAddr(a)
		if err != nil {
			return nil, fmt.Errorf("%q is neither an address nor a network such as 10.0.0.0/8", a)
		}
		out = append(out, netip.PrefixFrom(addr, addr.BitLen()))
	}
	return out, nil
}

// Within reports whether an address is in one of the networks.
func Within(networks []netip.Prefix, a netip.Addr) bool {
	for _, n := range networks {
		if n.Contains(a) {
			return true
		}
	}
	return false
}

func remote(args []string) (predicate, error) {
	networks, err := Networks(args)
	return predicate{text: "RemoteAddrs: [" + strings.Join(args, ", ") + "]", match: func(r *Request) bool { return Within(networks, r.Address) }}, err
}

func when(name string, args []string) (p predicate, err error) {
	want := 1
	if name == "Between" {
		want = 2
	}
	if len(args) != want {
		return p, fmt.Errorf("%s takes %d times", name, want)
	}
	var at [2]time.Time
	for i, a := range args {
		if at[i], err = time.Parse(time.RFC3339, a); err != nil {
			return p, fmt.Errorf("%q is not a time such as 2026-11-27T00:00:00Z", a)
		}
	}
	p.text = name + ": " + strings.Join(args, " and ")
	p.match = func(r *Request) bool {
		switch name {
		case "After":
			return r.Now.After(at[0])
		case "Before":
			return r.Now.Before(at[0])
		}
		return !r.Now.Before(at[0]) && r.Now.Before(at[1])
	}
	return p, nil
}

// weight makes the route one of a group that share their requests in proportion.
func (b *builder) weight(r *Route, args []string) (p predicate, err error) {
	if len(args) != 2 {
		return p, errors.New("the predicate Weight takes a group and a number, as in Weight=canary, 5")
	}
	n, err := strconv.Atoi(args[1])
	if err != nil || n < 0 || n > 1_000_000 {
		return p, fmt.Errorf("the weight %q is not a whole number from 0 to 1000000", args[1])
	}
	g := b.groups[args[0]]
	if g == nil {
		g = &group{}
		b.groups[args[0]] = g
	}
	g.total += n
	g.members = append(g.members, member{r, g.total})
	return predicate{text: fmt.Sprintf("Weight: %s %d", args[0], n), match: func(req *Request) bool { return req.chosen(g) == r }}, nil
}
