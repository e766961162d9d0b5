package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/telemetry"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// operation is a registered Op with what was worked out about it, so that requests need no reflection on types.
type operation struct {
	Op
	api          *API
	spec         *huma.Operation
	handler      func(huma.Context)
	params       []parameter
	schema       *huma.Schema
	media        []string
	hasBody      bool
	bodyRequired bool
	json         bool
	success      int
	tagged       bool // answers reads with an ETag, so that If-None-Match is compared
	fill         filler
	tokens       []string // headers with a guest's token
	known        []fault.Code
	told         sync.Map // codes that were answered without being declared
}

// Handle registers a typed operation. I and O are structs in huma's style: fields tagged path, query or header, and a
// Body. fn runs only when the policy holds and the input is valid; it returns a *fault.Error, or any error for 500.
// A wrong registration panics, so that it fails in the first test that builds the API.
func Handle[I, O any](a *API, op Op, fn func(ctx context.Context, in *I) (*O, error)) {
	o := a.prepare(op, reflect.TypeFor[I](), reflect.TypeFor[O]())
	huma.Register(a.huma, *o.spec, func(ctx context.Context, in *I) (*O, error) {
		out, err := fn(ctx, in)
		if err != nil {
			ctx.(*call).err = err
			return nil, nil //nolint:nilerr // the shell renders it
		}
		if out != nil && o.fill != nil {
			o.fill(reflect.ValueOf(out).Elem())
		}
		return out, nil
	})
	a.finish(o, reflect.TypeFor[I]())
}

const operationKey = "emporium/kit/web"

// prepare checks the operation and its types, and describes them to huma.
func (a *API) prepare(op Op, in, out reflect.Type) *operation {
	op.Raw = false
	a.admit(&op)
	o := &operation{Op: op, api: a}
	checkParams(op.ID, in)
	checkOutput(op.ID, out)
	o.params = queryParams(in)
	o.known = append(op.codes(true, true), anywhere...)
	for f, loc := range paramFields(in) {
		if name := f.Tag.Get("header"); loc == "header" && tokenHeaders[name] != "" {
			o.tokens = append(o.tokens, name)
		}
	}
	body, hasBody := in.FieldByName("Body")
	raw, hasRaw := in.FieldByName("RawBody")
	if hasRaw && raw.Type != reflect.TypeFor[[]byte]() {
		panic(fmt.Sprintf("web: operation %q: RawBody must be []byte; take forms with HandleRaw", op.ID))
	}
	o.hasBody = hasBody || hasRaw
	o.json = hasBody
	o.spec = &huma.Operation{
		OperationID: op.ID, Method: op.Method, Path: op.Path, Summary: op.Summary, Description: op.Description, Tags: op.Tags,
		DefaultStatus: op.Status, Hidden: op.Hidden, MaxBodyBytes: -1, BodyReadTimeout: -1,
		SkipValidateBody: true, // the shell has validated it by then
		Metadata:         map[string]any{operationKey: o},
		Responses:        a.problems(op.codes(in.NumField() > 0, o.hasBody)),
	}
	if o.hasBody {
		o.spec.RequestBody = &huma.RequestBody{}
	}
	if hasBody {
		o.media = []string{contentType(body, mediaJSON)}
		if o.media[0] != mediaJSON {
			panic(fmt.Sprintf("web: operation %q: a Body is application/json; use RawBody for other types", op.ID))
		}
		if op.Method == http.MethodPatch {
			o.media = append(o.media, mediaMerge)
		}
	} else if hasRaw {
		o.media = []string{contentType(raw, "application/octet-stream")}
	}
	o.fill = fillerFor(out)
	tag, hasTag := out.FieldByName("ETag")
	o.tagged = op.Method == http.MethodGet && hasTag && tag.Tag.Get("header") == "ETag"
	if op.Derived && !o.tagged {
		panic(fmt.Sprintf("web: operation %q: Derived is for a GET with an ETag", op.ID))
	}
	secure(o.spec, &o.Op, in)
	return o
}

const mediaMerge = "application/merge-patch+json"

func contentType(f reflect.StructField, otherwise string) string {
	if v := f.Tag.Get("contentType"); v != "" {
		return v
	}
	return otherwise
}

// finish closes what huma's generated schema leaves open and completes the documentation.
func (a *API) finish(o *operation, in reflect.Type) {
	registry := a.Spec().Components.Schemas
	if rb := o.spec.RequestBody; rb != nil {
		o.bodyRequired = rb.Required
		if o.json {
			media := rb.Content[mediaJSON]
			o.schema = media.Schema
			body, _ := in.FieldByName("Body")
			closeSchema(registry, o.ID, o.schema, body.Type, map[*huma.Schema]bool{})
			if example := exampleOf(registry, o.schema); example != nil {
				media.Example = example
			}
			if o.Method == http.MethodPatch {
				rb.Content[mediaMerge] = media
			}
			for name := range rb.Content {
				if !slices.Contains(o.media, name) {
					delete(rb.Content, name) // RawBody beside Body: the same bytes once more
				}
			}
		}
	}
	o.success = o.spec.DefaultStatus
	if o.success == 0 {
		o.success = http.StatusNoContent
	}
	o.describe(registry)
}

// mount is called by huma with the operation's inner handler.
func (a *API) mount(spec *huma.Operation, serve func(huma.Context)) {
	o := spec.Metadata[operationKey].(*operation)
	o.spec, o.handler = spec, serve
	a.mux.HandleFunc(o.Method+" "+o.Path, func(w http.ResponseWriter, r *http.Request) {
		telemetry.SetOperation(r.Context(), o.ID)
		o.Deprecated.announce(w.Header())
		o.serve(w, r)
	})
}

func (o *operation) context(w http.ResponseWriter, r *http.Request) huma.Context {
	return humago.NewContext(o.spec, r, w)
}

// authorise applies the policy to the principal.
func (o *operation) authorise(ctx context.Context) *fault.Error {
	return o.Policy.check(auth.From(ctx))
}

// undeclared logs, once per code, that the operation answers a code that its documentation does not list. In a test it panics.
func (o *operation) undeclared(ctx context.Context, err error) {
	code := fault.CodeOf(err)
	if code == fault.Internal || slices.Contains(o.known, code) {
		return
	}
	if o.api.strict {
		panic(fmt.Sprintf("web: operation %q answers the code %q, which it does not declare", o.ID, code))
	}
	if _, told := o.told.LoadOrStore(code, true); !told {
		o.api.opts.Log.LogAttrs(ctx, slog.LevelWarn, "operation answers a code that it does not declare",
			slog.String("operation", o.ID), slog.String("code", string(code)))
	}
}

// anywhere are codes that any operation may answer when something around it fails.
var anywhere = []fault.Code{fault.RequestTimeout, fault.Timeout, fault.Unavailable, fault.BadGateway, fault.NotAcceptable}

// HandleRaw registers an operation that reads and writes HTTP itself: event streams, webhooks on the raw body, HTML pages,
// forms. The pattern is "METHOD /path"; empty takes both from op. Policy, size limit and, for idempotent operations, the
// key are enforced before, and query parameters are refused unless the handler checks them; the body is the handler's to
// check. WriteProblem renders its errors.
func (a *API) HandleRaw(pattern string, op Op, h http.Handler) {
	if pattern != "" {
		var ok bool
		if op.Method, op.Path, ok = strings.Cut(pattern, " "); !ok {
			panic(fmt.Sprintf("web: operation %q: the pattern %q must be METHOD and path", op.ID, pattern))
		}
	}
	op.Raw = true
	a.admit(&op)
	o := &operation{Op: op, api: a, media: op.Accept, tokens: op.Tokens}
	o.hasBody = op.Method == http.MethodPost || op.Method == http.MethodPut || op.Method == http.MethodPatch
	o.known = append(op.codes(true, o.hasBody), anywhere...)
	o.describeRaw()
	a.mux.HandleFunc(op.Method+" "+op.Path, func(w http.ResponseWriter, r *http.Request) {
		telemetry.SetOperation(r.Context(), o.ID)
		o.Deprecated.announce(w.Header())
		r, stop := a.streaming(r, o.Produces)
		defer stop()
		o.serveRaw(w, r, h)
	})
}

func (o *operation) serveRaw(w http.ResponseWriter, r *http.Request, h http.Handler) {
	ctx := r.Context()
	if e := o.authorise(ctx); e != nil {
		o.api.problem(w, ctx, e, o.ID)
		return
	}
	if e := o.checkTokens(r); e != nil {
		o.api.problem(w, ctx, e, o.ID)
		return
	}
	if !o.ChecksQuery && !o.Hidden {
		if e := o.parseQuery(&call{r: r}); e != nil {
			o.api.problem(w, ctx, e, o.ID)
			return
		}
	}
	if o.hasBody && len(o.Accept) > 0 && r.ContentLength != 0 {
		if e := checkMedia(r, o.Accept); e != nil {
			o.api.problem(w, ctx, e, o.ID)
			return
		}
	}
	if o.Idempotent {
		var e *fault.Error
		if r, e = o.identifyAttempt(r); e != nil {
			o.api.problem(w, ctx, e, o.ID)
			return
		}
	} else if r.Body != nil {
		r.Body = http.MaxBytesReader(w, r.Body, o.MaxBody)
	}
	if s := scopeOf(ctx); s != nil {
		s.op = o
	}
	h.ServeHTTP(w, r)
}
