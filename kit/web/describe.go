package web

import (
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"emporium/kit/fault"

	"github.com/danielgtaylor/huma/v2"
)

const schemaPrefix = "#/components/schemas/"

// schemaName is huma's name for a type; names made from an operation's ID lose their dashes ("get-cart" gives GetCartResponse).
func schemaName(t reflect.Type, hint string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(huma.DefaultSchemaNamer(t, hint), "-") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]))
			b.WriteString(part[1:])
		}
	}
	return b.String()
}

// The names of the security schemes in the OpenAPI document.
const (
	schemeBearer     = "bearer"
	schemeCartToken  = "cart_token"
	schemeOrderToken = "order_token"
)

// tokenHeaders are the headers by which guests prove what is theirs.
var tokenHeaders = map[string]string{"Cart-Token": schemeCartToken, "Order-Token": schemeOrderToken}

func securitySchemes() map[string]*huma.SecurityScheme {
	return map[string]*huma.SecurityScheme{
		schemeBearer:     {Type: "http", Scheme: "bearer", BearerFormat: "JWT", Description: "An access token."},
		schemeCartToken:  {Type: "apiKey", In: "header", Name: "Cart-Token", Description: "The token that came with a guest's cart."},
		schemeOrderToken: {Type: "apiKey", In: "header", Name: "Order-Token", Description: "The token that came with a guest's order."},
	}
}

// secure writes the policy into the operation's description.
func secure(spec *huma.Operation, op *Op, in reflect.Type) {
	spec.Extensions = map[string]any{"x-policy": op.Policy.Name()}
	if scopes := op.Policy.Scopes(); len(scopes) > 0 {
		spec.Extensions["x-scopes"] = scopes
	}
	if op.Owner != "" {
		spec.Extensions["x-owner"] = op.Owner
	}
	if op.Idempotent {
		spec.Extensions["x-idempotent"] = true
	}
	op.Deprecated.describe(spec)
	bearer := map[string][]string{schemeBearer: {}}
	switch op.Policy.Name() {
	case "public":
		spec.Security = []map[string][]string{}
	case "guest":
		spec.Security = []map[string][]string{{}, bearer}
		for _, name := range op.Tokens {
			spec.Security = append(spec.Security, map[string][]string{tokenHeaders[name]: {}})
		}
		if in != nil {
			for f, loc := range paramFields(in) {
				if scheme, ok := tokenHeaders[f.Tag.Get("header")]; loc == "header" && ok {
					spec.Security = append(spec.Security, map[string][]string{scheme: {}})
				}
			}
		}
	default:
		spec.Security = []map[string][]string{bearer}
	}
}

// problems describes the error answers: one response per status, with the codes that it may carry.
func (a *API) problems(codes []fault.Code) map[string]*huma.Response {
	schema := a.Spec().Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	byStatus := map[int][]fault.Entry{}
	for _, code := range codes {
		entry, _ := fault.Lookup(code)
		if !slices.Contains(byStatus[entry.Status], entry) {
			byStatus[entry.Status] = append(byStatus[entry.Status], entry)
		}
	}
	out := map[string]*huma.Response{}
	for status, entries := range byStatus {
		slices.SortFunc(entries, func(x, y fault.Entry) int { return strings.Compare(string(x.Code), string(y.Code)) })
		var names, titles []string
		for _, e := range entries {
			names = append(names, string(e.Code))
			titles = append(titles, "`"+string(e.Code)+"`: "+e.Title)
		}
		out[strconv.Itoa(status)] = &huma.Response{
			Description: strings.Join(titles, ". ") + ".",
			Content:     map[string]*huma.MediaType{mediaProblem: {Schema: schema}},
			Extensions:  map[string]any{"x-codes": names},
		}
	}
	return out
}

// describe adds to the document what every operation has in common.
func (o *operation) describe(registry huma.Registry) {
	if o.Idempotent {
		o.describeKey()
	}
	o.describeLocation()
	if o.tagged {
		o.spec.Parameters = append(o.spec.Parameters, &huma.Param{
			Name: "If-None-Match", In: "header", Description: "An ETag that was read before: 304 while the resource is in that state.",
			Schema: &huma.Schema{Type: huma.TypeString},
		})
		o.spec.Responses[strconv.Itoa(http.StatusNotModified)] = &huma.Response{Description: "The caller has this state already."}
	}
	for status, response := range o.spec.Responses {
		if media := response.Content[mediaJSON]; media != nil && strings.HasPrefix(status, "2") && media.Example == nil {
			if example := exampleOf(registry, media.Schema); example != nil {
				media.Example = example
			}
		}
	}
	for _, p := range o.spec.Parameters {
		if p.Example == nil && p.Schema != nil && len(p.Schema.Examples) > 0 {
			p.Example = p.Schema.Examples[0]
		}
	}
}

func (o *operation) describeKey() {
	shortest, longest := 1, maxKey
	o.spec.Parameters = append(o.spec.Parameters, &huma.Param{
		Name: "Idempotency-Key", In: "header", Required: true,
		Description: "A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.",
		Example:     "3f8a1c5e-9d2b-4f60-8a77-0c1d2e3f4a5b",
		Schema:      &huma.Schema{Type: huma.TypeString, MinLength: &shortest, MaxLength: &longest},
	})
	if response := o.spec.Responses[strconv.Itoa(o.success)]; response != nil {
		if response.Headers == nil {
			response.Headers = map[string]*huma.Param{}
		}
		response.Headers["Idempotent-Replayed"] = &huma.Param{
			Description: "true when this is the stored answer to an earlier request with the same key.",
			Schema:      &huma.Schema{Type: huma.TypeString},
		}
	}
}

// describeRaw puts an operation that huma does not know into the document.
func (o *operation) describeRaw() {
	o.spec = &huma.Operation{
		OperationID: o.ID, Method: o.Method, Path: documentPath(o.Path), Summary: o.Summary, Description: o.Description, Tags: o.Tags,
		Responses: o.api.problems(o.codes(false, o.hasBody)),
	}
	secure(o.spec, &o.Op, nil)
	o.success = o.Status
	if o.success == 0 {
		o.success = http.StatusOK
	}
	produces := o.Produces
	if produces == "" {
		produces = mediaJSON
	}
	answer := &huma.Response{Description: http.StatusText(o.success)}
	if o.success != http.StatusNoContent && (o.success < 300 || o.success > 399) {
		answer.Content = map[string]*huma.MediaType{produces: {Schema: &huma.Schema{Type: huma.TypeString}}}
		if produces == mediaJSON {
			answer.Content[produces].Schema = &huma.Schema{Type: huma.TypeObject, AdditionalProperties: true}
		}
	}
	o.spec.Responses[strconv.Itoa(o.success)] = answer
	for _, name := range pathNames(o.spec.Path) {
		o.spec.Parameters = append(o.spec.Parameters, &huma.Param{Name: name, In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString}})
	}
	if o.hasBody && len(o.Accept) > 0 {
		o.spec.RequestBody = &huma.RequestBody{Content: map[string]*huma.MediaType{}}
		for _, media := range o.Accept {
			o.spec.RequestBody.Content[media] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
			if media == mediaJSON {
				o.spec.RequestBody.Content[media].Schema = &huma.Schema{Type: huma.TypeObject, AdditionalProperties: true}
			}
		}
	}
	if o.Idempotent {
		o.describeKey()
	}
	if !o.Hidden {
		o.api.Spec().AddOperation(o.spec)
	}
}

// documentPath is a mux pattern's path as OpenAPI writes it.
func documentPath(path string) string {
	return strings.NewReplacer("...}", "}", "{$}", "").Replace(path)
}

func pathNames(path string) []string {
	var out []string
	for {
		_, rest, ok := strings.Cut(path, "{")
		if !ok {
			return out
		}
		name, after, _ := strings.Cut(rest, "}")
		out, path = append(out, name), after
	}
}
