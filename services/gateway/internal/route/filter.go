package route

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/http/httpguts"
)

// Actions are what a route's filters do.
type Actions struct {
	// MaxBody and MaxHeader bound a request, in bytes; 0 is the gateway's own bound.
	MaxBody, MaxHeader int64
	// Redirect is where the client is sent, with Status; the service is not asked.
	Redirect string
	// Status replaces that of the answer; 0 leaves it.
	Status int
	// PreserveHost hands the client's Host header on.
	PreserveHost bool
	// Breaker and Retry say what happens when there is no good answer; nil leaves it at the service's own circuit breaker.
	Breaker           *Breaker
	Retry             *Retry
	path              []func(raw string, v Variables) string
	request, response []step
	parameters        []step
}

// step changes a header or a query parameter.
type step struct {
	do          operation
	name, value string
}

type operation int

const (
	opAdd operation = iota
	opSet
	opRemove
)

// add reads a filter, Name=arguments.
func (r *Route) add(text string) error {
	name, rest, _ := strings.Cut(text, "=")
	name, rest = strings.TrimSpace(name), strings.TrimSpace(rest)
	var err error
	switch name {
	case "StripPrefix":
		err = r.strip(rest)
	case "PrefixPath":
		err = r.prefix(rest)
	case "RewritePath":
		err = r.rewrite(rest)
	case "SetPath":
		if !strings.HasPrefix(rest, "/") {
			return errors.New("SetPath takes a path that begins with /")
		}
		r.path = append(r.path, func(_ string, v Variables) string { return expand(rest, v, url.PathEscape) })
	case "AddRequestHeader":
		err = headerStep(&r.request, opAdd, rest)
	case "SetRequestHeader":
		err = headerStep(&r.request, opSet, rest)
	case "RemoveRequestHeader":
		err = headerStep(&r.request, opRemove, rest)
	case "AddResponseHeader":
		err = headerStep(&r.response, opAdd, rest)
	case "SetResponseHeader":
		err = headerStep(&r.response, opSet, rest)
	case "RemoveResponseHeader":
		err = headerStep(&r.response, opRemove, rest)
	case "AddRequestParameter":
		parameter, value, both := pair(rest)
		if parameter == "" || !both {
			return errors.New("AddRequestParameter takes a name and a value")
		}
		r.parameters = append(r.parameters, step{opAdd, parameter, value})
	case "RemoveRequestParameter":
		r.parameters = append(r.parameters, step{opRemove, rest, ""})
	case "PreserveHostHeader":
		r.PreserveHost = true
	case "RequestSize":
		r.MaxBody, err = size(rest, 5_000_000)
	case "RequestHeaderSize":
		r.MaxHeader, err = size(rest, 16_000)
	case "RedirectTo":
		err = r.redirect(rest)
	case "SetStatus":
		r.Status, err = strconv.Atoi(rest)
		if err != nil || r.Status < 200 || r.Status > 599 {
			return fmt.Errorf("SetStatus: %q is not a status from 200 to 599", rest)
		}
	case "CircuitBreaker":
		err = r.breaker(rest)
	case "Retry":
		err = r.retry(rest)
	default:
		return fmt.Errorf("the filter %s is unknown; there are %s", name, known)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

const known = "StripPrefix, PrefixPath, RewritePath, SetPath, AddRequestHeader, SetRequestHeader, RemoveRequestHeader, AddResponseHeader, SetResponseHeader, " +
	"RemoveResponseHeader, AddRequestParameter, RemoveRequestParameter, PreserveHostHeader, RequestSize, RequestHeaderSize, RedirectTo, SetStatus, CircuitBreaker and Retry"

func (r *Route) strip(rest string) error {
	n, err := strconv.Atoi(rest)
	if err != nil || n < 0 || n > 20 {
		return fmt.Errorf("%q is not a number of segments", rest)
	}
	r.path = append(r.path, func(raw string, _ Variables) string {
		for range n {
			i := strings.IndexByte(raw[1:], '/')
			if i < 0 {
				return "/"
			}
			raw = raw[1+i:]
		}
		return raw
	})
	return nil
}

func (r *Route) prefix(rest string) error {
	if !strings.HasPrefix(rest, "/") {
		return errors.New("takes a path that begins with /")
	}
	rest = strings.TrimSuffix(rest, "/")
	r.path = append(r.path, func(raw string, v Variables) string { return expand(rest, v, url.PathEscape) + raw })
	return nil
}

// rewrite takes a regular expression and what stands in the place of what it finds. Java's $\{name} is Go's ${name}.
func (r *Route) rewrite(rest string) error {
	i := strings.LastIndexByte(rest, ',')
	if i < 0 {
		return errors.New("takes an expression and a replacement, as in /red/?(?<rest>.*), /$\\{rest}")
	}
	re, err := regexp.Compile(strings.TrimSpace(rest[:i]))
	if err != nil {
		return err
	}
	by := strings.ReplaceAll(strings.TrimSpace(rest[i+1:]), `$\`, `$`)
	r.path = append(r.path, func(raw string, _ Variables) string {
		out := re.ReplaceAllString(raw, by)
		if !strings.HasPrefix(out, "/") {
			out = "/" + out
		}
		return out
	})
	return nil
}

func (r *Route) redirect(rest string) error {
	code, to, _ := pair(rest)
	status, err := strconv.Atoi(code)
	if err != nil || status < 300 || status > 308 || status == 304 {
		return fmt.Errorf("%q is not a status of a redirection", code)
	}
	u, err := url.Parse(to)
	if err != nil || to == "" || u.Scheme == "" && !strings.HasPrefix(to, "/") {
		return errors.New("takes a status and a URL, as in 302, https://shop.example")
	}
	r.Status, r.Redirect = status, to
	return nil
}

func headerStep(to *[]step, do operation, rest string) error {
	name, value, both := pair(rest)
	if !httpguts.ValidHeaderFieldName(name) || do != opRemove && !both || !httpguts.ValidHeaderFieldValue(value) {
		return errors.New("takes the name of a header, and a value unless it removes one")
	}
	switch name = http.CanonicalHeaderKey(name); name {
	case "Content-Length", "Transfer-Encoding", "Connection", "Host":
		return fmt.Errorf("%s is not for filters to change", name)
	}
	*to = append(*to, step{do, name, value})
	return nil
}

// size reads bytes, with KB and MB as Spring takes them.
func size(text string, otherwise int64) (int64, error) {
	if text == "" {
		return otherwise, nil
	}
	number, unit := strings.ToUpper(text), int64(1)
	for suffix, n := range map[string]int64{"KB": 1 << 10, "MB": 1 << 20, "B": 1} {
		if rest, ok := strings.CutSuffix(number, suffix); ok && (suffix != "B" || rest != "" && rest[len(rest)-1] <= '9') {
			number, unit = rest, n
			break
		}
	}
	n, err := strconv.ParseInt(strings.TrimSpace(number), 10, 64)
	if err != nil || n <= 0 || n > 1<<40/unit {
		return 0, fmt.Errorf("%q is not a size such as 5000000, 64KB or 5MB", text)
	}
	return n * unit, nil
}

// expand puts variables in the place of {name}.
func expand(text string, v Variables, escape func(string) string) string {
	if len(v) == 0 || !strings.Contains(text, "{") {
		return text
	}
	for name, value := range v {
		text = strings.ReplaceAll(text, "{"+name+"}", escape(value))
	}
	return text
}

// ChangesPath reports whether Path would return another one.
func (a *Actions) ChangesPath() bool { return len(a.path) > 0 }

// Path is where the request goes, from its raw path.
func (a *Actions) Path(raw string, v Variables) string {
	for _, fn := range a.path {
		raw = fn(raw, v)
	}
	return raw
}

// Query is the raw query that the request goes with.
func (a *Actions) Query(raw string) string {
	if len(a.parameters) == 0 {
		return raw
	}
	values, err := url.ParseQuery(raw)
	if err != nil {
		return raw // the gateway has refused it before
	}
	for _, s := range a.parameters {
		if s.do == opRemove {
			values.Del(s.name)
		} else {
			values.Add(s.name, s.value)
		}
	}
	return values.Encode()
}

// Request changes the headers of a request, Response those of an answer.
func (a *Actions) Request(h http.Header, v Variables) { apply(a.request, h, v) }

// Response is Request for answers.
func (a *Actions) Response(h http.Header, v Variables) { apply(a.response, h, v) }

func apply(steps []step, h http.Header, v Variables) {
	for _, s := range steps {
		switch s.do {
		case opRemove:
			delete(h, s.name)
		case opSet:
			h[s.name] = []string{headerValue(s.value, v)}
		case opAdd:
			h[s.name] = append(h[s.name], headerValue(s.value, v))
		}
	}
}

// headerValue is a value with its variables; what a path holds and a header may not is left out of it.
func headerValue(text string, v Variables) string {
	return expand(text, v, func(value string) string {
		if httpguts.ValidHeaderFieldValue(value) {
			return value
		}
		return ""
	})
}
