package paypal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
)

// specFiles are the official specifications, by the paths that they describe.
var specFiles = []string{"checkout_orders_v2.json", "payments_payment_v2.json", "notifications_webhooks_v1.json"}

// specs holds requests and answers against PayPal's own specifications. The zero value knows none and allows all.
type specs struct{ routers []routers.Router }

// loadSpecs reads the unchanged specifications from <shared>/data/openapi. Without them the result allows everything.
func loadSpecs(ctx context.Context, shared string) (*specs, error) {
	s := &specs{}
	if shared == "" {
		return s, nil
	}
	for _, name := range specFiles {
		loader := &openapi3.Loader{Context: ctx}
		doc, err := loader.LoadFromFile(filepath.Join(shared, "data", "openapi", name))
		if err != nil {
			return nil, fmt.Errorf("read the specification %s: %w", name, err)
		}
		doc.Servers = nil // it is served here
		router, err := legacy.NewRouter(doc, openapi3.DisableExamplesValidation(), openapi3.DisableSchemaDefaultsValidation(), openapi3.DisableSchemaPatternValidation())
		if err != nil {
			return nil, fmt.Errorf("use the specification %s: %w", name, err)
		}
		s.routers = append(s.routers, router)
	}
	return s, nil
}

// findShared returns the folder of what is shared but not committed: EMPORIUM_SHARED, else "shared" beside a folder that the
// repository (EMPORIUM_REPOSITORY, or the working folder) is in. Empty when there is none.
func findShared() string {
	if dir := os.Getenv("EMPORIUM_SHARED"); dir != "" {
		return existing(dir)
	}
	dir := os.Getenv("EMPORIUM_REPOSITORY")
	if dir == "" {
		var err error
		if dir, err = os.Getwd(); err != nil {
			return ""
		}
	}
	for {
		if found := existing(filepath.Join(dir, "shared")); found != "" {
			return found
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

func existing(dir string) string {
	_, err := os.Stat(filepath.Join(dir, "data", "openapi", specFiles[0]))
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	return dir
}

// known reports whether the specifications were there.
func (s *specs) known() bool { return len(s.routers) > 0 }

func (s *specs) route(r *http.Request) (*routers.Route, map[string]string) {
	for _, router := range s.routers {
		if route, params, err := router.FindRoute(r); err == nil {
			return route, params
		}
	}
	return nil, nil
}

// exchange is a request with what the specification says of it.
type exchange struct {
	in *openapi3filter.RequestValidationInput
}

// request validates r, whose body is body. A path that no specification has is let through: the reports and disputes are
// described elsewhere.
func (s *specs) request(r *http.Request, body []byte) (exchange, error) {
	route, params := s.route(r)
	if route == nil {
		return exchange{}, nil
	}
	in := &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route,
		Options: &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true}}
	r.Body = io.NopCloser(bytes.NewReader(body))
	err := openapi3filter.ValidateRequest(r.Context(), in)
	r.Body = io.NopCloser(bytes.NewReader(body))
	return exchange{in}, err
}

// response validates an answer of the double itself, so that it says nothing that PayPal would not.
func (e exchange) response(ctx context.Context, status int, body []byte) error {
	if e.in == nil {
		return nil
	}
	out := &openapi3filter.ResponseValidationInput{RequestValidationInput: e.in, Status: status,
		Header: http.Header{"Content-Type": {"application/json"}}, Options: e.in.Options}
	if status >= http.StatusBadRequest {
		// The specifications list the issues of each call with their exact words, and leave out some that PayPal's own tables have.
		var all map[string]json.RawMessage
		if err := json.Unmarshal(body, &all); err != nil {
			return err
		}
		delete(all, "details")
		var err error
		if body, err = json.Marshal(all); err != nil {
			return err
		}
	}
	out.SetBodyBytes(body)
	return openapi3filter.ValidateResponse(ctx, out)
}

// brief is what of a validation's error fits into an answer.
func brief(err error) string {
	text := err.Error()
	if i := strings.Index(text, "\nSchema:"); i > 0 {
		text = text[:i]
	}
	return text[:min(len(text), 300)]
}
