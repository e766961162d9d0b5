package web

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"

	"emporium/kit/auth"
	"emporium/kit/clock"

	"github.com/danielgtaylor/huma/v2"
)

// testFlag is there in tests only. Package testing, which could be asked, is no part of the program.
const testFlag = "test.v"

// DefaultMaxBody is the size in bytes up to which request bodies are read.
const DefaultMaxBody int64 = 1 << 20

// Verifier proves bearer tokens. An error means that the token is not valid.
type Verifier interface {
	Verify(ctx context.Context, token string) (auth.Principal, error)
	// While returns a context that ends when the caller's token or session does; stop frees it.
	While(ctx context.Context, p auth.Principal) (_ context.Context, stop func())
}

// Options configure New.
type Options struct {
	// Service is the service's short name, as it appears in logs.
	Service string
	// Title and Version head the OpenAPI document. Default: Service and "1".
	Title, Version string
	// Description is the OpenAPI document's introduction, in Markdown.
	Description string
	// Verify proves bearer tokens. Default: none, so everybody is anonymous and every token is refused.
	Verify Verifier
	// Log receives the causes of 5xx answers. Default: slog.Default().
	Log *slog.Logger
	// Middleware wraps routing and authentication, the first one outermost. It sees the request id, and not yet the principal.
	Middleware []func(http.Handler) http.Handler
	// MaxBody is the size limit of request bodies in bytes for operations that set none. Default: DefaultMaxBody.
	MaxBody int64
	// PublicURL is where callers reach the API, without / at its end, for Location headers. Default: none, which gives relative ones.
	PublicURL string
	// Now is the clock. Default: clock.System.
	Now clock.Clock
}

// API is one service's set of operations. Register all of them before Handler is called.
type API struct {
	opts Options
	huma huma.API
	mux  *http.ServeMux
	ops  []Op
	ids  map[string]bool
	// strict makes an operation that answers a code which it does not declare panic, so that no test passes over it.
	strict bool

	once  sync.Once
	chain http.Handler
}

// New returns an API without operations.
func New(o Options) *API {
	if o.Title == "" {
		o.Title = o.Service
	}
	if o.Version == "" {
		o.Version = "1"
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if v, ok := o.Verify.(*auth.Verifier); ok && v == nil {
		o.Verify = nil // a nil verifier in an interface is none
	}
	if o.MaxBody <= 0 {
		o.MaxBody = DefaultMaxBody
	}
	if o.Now == nil {
		o.Now = clock.System
	}
	a := &API{opts: o, mux: http.NewServeMux(), ids: map[string]bool{}, strict: flag.Lookup(testFlag) != nil}
	a.mux.HandleFunc("/", a.unrouted)
	a.huma = huma.NewAPI(huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info:    &huma.Info{Title: o.Title, Version: o.Version, Description: o.Description},
			Components: &huma.Components{
				Schemas:         huma.NewMapRegistry(schemaPrefix, schemaName),
				SecuritySchemes: securitySchemes(),
			},
		},
		Formats:       map[string]huma.Format{mediaJSON: jsonFormat, "json": jsonFormat},
		DefaultFormat: mediaJSON,
	}, adapter{a})
	return a
}

// Handler returns the whole chain: request id, recovery from panics, Options.Middleware, authentication, routing, the
// operation's policy and limits, the operation.
func (a *API) Handler() http.Handler {
	a.once.Do(func() { a.chain = a.build() })
	return a.chain
}

// Spec is the OpenAPI document. It belongs to the API: read it, and change it only before the first request.
func (a *API) Spec() *huma.OpenAPI { return a.huma.OpenAPI() }

// SpecYAML renders the document as OpenAPI 3.1. The same operations give the same bytes.
func (a *API) SpecYAML() ([]byte, error) {
	out, err := a.Spec().YAML()
	if err != nil {
		return nil, fmt.Errorf("render openapi: %w", err)
	}
	return out, nil
}

// SpecYAML30 renders the document as OpenAPI 3.0.3, for generators that do not read 3.1. The same operations give the same bytes.
func (a *API) SpecYAML30() ([]byte, error) {
	out, err := a.Spec().DowngradeYAML()
	if err != nil {
		return nil, fmt.Errorf("render openapi 3.0: %w", err)
	}
	return out, nil
}

// Operations lists what was registered, sorted by path and method, hidden ones included. Tests generate attacks from it.
func (a *API) Operations() []Op {
	out := slices.Clone(a.ops)
	slices.SortFunc(out, func(x, y Op) int {
		if c := strings.Compare(x.Path, y.Path); c != 0 {
			return c
		}
		return strings.Compare(x.Method, y.Method)
	})
	return out
}

// adapter lets huma register its operations with the shell, which stands before each of them.
type adapter struct{ api *API }

func (d adapter) Handle(op *huma.Operation, serve func(huma.Context)) { d.api.mount(op, serve) }

func (d adapter) ServeHTTP(w http.ResponseWriter, r *http.Request) { d.api.Handler().ServeHTTP(w, r) }
