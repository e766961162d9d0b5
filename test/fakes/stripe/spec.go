package stripe

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/lestrrat-go/jsval"
	"github.com/stripe/stripe-mock/embedded"
	"github.com/stripe/stripe-mock/param"
	"github.com/stripe/stripe-mock/param/coercer"
	"github.com/stripe/stripe-mock/spec"
)

// official is Stripe's own specification, as stripe-mock carries it. It says which requests exist and which parameters
// they take.
type official struct {
	version    string
	routes     []*route
	components *spec.ComponentsForValidation
	schemas    map[string]*spec.Schema
}

// route is one operation of the specification.
type route struct {
	method  string
	path    string // as in the specification: /v1/payment_intents/{intent}
	pattern *regexp.Regexp
	names   []string
	schema  *spec.Schema

	compile   sync.Once
	validator *jsval.JSVal
	err       error
}

var segment = regexp.MustCompile(`\{(\w+)\}`)

func loadSpec() (*official, error) {
	var s spec.Spec
	if err := json.Unmarshal(embedded.OpenAPISpec, &s); err != nil {
		return nil, fmt.Errorf("read Stripe's specification: %w", err)
	}
	o := &official{version: s.Info.Version, components: spec.GetComponentsForValidation(&s.Components), schemas: s.Components.Schemas}
	for path, verbs := range s.Paths {
		for verb, op := range verbs {
			r := &route{method: strings.ToUpper(string(verb)), path: string(path)}
			for _, m := range segment.FindAllStringSubmatch(r.path, -1) {
				r.names = append(r.names, m[1])
			}
			var err error
			if r.pattern, err = regexp.Compile(`\A` + segment.ReplaceAllString(r.path, `([^/]+)`) + `\z`); err != nil {
				return nil, err
			}
			if r.method == http.MethodGet {
				r.schema = spec.BuildQuerySchema(op)
			} else if op.RequestBody != nil {
				for _, media := range op.RequestBody.Content {
					r.schema = media.Schema
				}
			}
			o.routes = append(o.routes, r)
		}
	}
	// Literal paths come before those with parameters: /search is no payment intent.
	slices.SortFunc(o.routes, func(a, b *route) int { return len(a.names) - len(b.names) })
	return o, nil
}

// find returns the operation of a request with the parameters of its path, or nil.
func (o *official) find(method, path string) (*route, map[string]string) {
	for _, r := range o.routes {
		if r.method != method {
			continue
		}
		m := r.pattern.FindStringSubmatch(path)
		if m == nil {
			continue
		}
		ids := make(map[string]string, len(r.names))
		for i, name := range r.names {
			id, err := url.PathUnescape(m[i+1])
			if err != nil {
				return nil, nil
			}
			ids[name] = id
		}
		return r, ids
	}
	return nil, nil
}

// validate reads a request's parameters and holds them against the specification.
func (o *official) validate(rt *route, r *http.Request) (params, error) {
	data, err := param.ParseParams(r)
	if err != nil {
		return nil, err
	}
	if data == nil {
		data = map[string]any{}
	}
	if rt.schema == nil {
		return data, nil
	}
	if err := coercer.CoerceParams(rt.schema, data); err != nil {
		return nil, err
	}
	rt.compile.Do(func() {
		components := o.components
		if rt.method == http.MethodGet {
			components = nil
		}
		rt.validator, rt.err = spec.GetValidatorForOpenAPI3Schema(rt.schema, components)
	})
	if rt.err != nil {
		return nil, rt.err
	}
	return data, rt.validator.Validate(data)
}

// params are a request's parameters, coerced to the specification's types.
type params map[string]any

func (p params) str(key string) string {
	s, _ := p[key].(string)
	return s
}

func (p params) flag(key string) bool {
	switch v := p[key].(type) {
	case bool:
		return v
	case string:
		return v == "true"
	}
	return false
}

// number returns an integer and whether it is there.
func (p params) number(key string) (int64, bool) {
	switch v := p[key].(type) {
	case int:
		return int64(v), true
	case int64:
		return v, true
	case float64:
		return int64(v), true
	}
	return 0, false
}

func (p params) sub(key string) params {
	m, _ := p[key].(map[string]any)
	return m
}

func (p params) list(key string) []any {
	l, _ := p[key].([]any)
	return l
}

// strings returns what is a string in a list.
func (p params) strings(key string) []string {
	var out []string
	for _, v := range p.list(key) {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func (p params) metadata() map[string]string {
	out := map[string]string{}
	for k, v := range p.sub("metadata") {
		out[k] = fmt.Sprint(v)
	}
	return out
}
