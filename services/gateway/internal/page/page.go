// Package page is what the gateway itself answers: health, the OpenAPI document, Swagger UI, and the page at its root.
package page

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/swaggest/swgui"
	"github.com/swaggest/swgui/v5emb"

	"emporium/kit/fault"
	"emporium/kit/web"
)

// Options of the pages.
type Options struct {
	// Version is the program's.
	Version string
	// OpenAPI is the merged document of all services, as JSON.
	OpenAPI []byte
	// Ready tells whether everything in this process can do its work, and if not, what cannot.
	Ready func(context.Context) (bool, []string)
}

// Owns reports whether a path is the gateway's own.
func Owns(path string) bool {
	switch path {
	case "/", "/docs", "/openapi.json", "/healthz", "/readyz":
		return true
	}
	return strings.HasPrefix(path, "/docs/") || strings.HasPrefix(path, "/problems/")
}

//go:embed index.html
var index []byte

type healthOutput struct {
	Status int
	Body   health
}

type health struct {
	Status  string   `json:"status" enum:"ok,unavailable" example:"ok"`
	Version string   `json:"version,omitempty" example:"1.0.0"`
	Reasons []string `json:"reasons,omitempty" doc:"what is not ready"`
}

// Register adds the operations.
func Register(api *web.API, o Options) {
	web.Handle(api, web.Op{ID: "healthz", Method: http.MethodGet, Path: "/healthz", Summary: "Is the process alive?",
		Description: "Depends on nothing: a database or broker that is away does not make the process dead.",
		Tags:        []string{"Health"}, Policy: web.Public},
		func(context.Context, *struct{}) (*healthOutput, error) {
			return &healthOutput{Status: http.StatusOK, Body: health{Status: "ok", Version: o.Version}}, nil
		})
	web.Handle(api, web.Op{ID: "readyz", Method: http.MethodGet, Path: "/readyz", Summary: "Can the process do its work?",
		Tags: []string{"Health"}, Policy: web.Public, Errors: []fault.Code{fault.Unavailable}},
		func(ctx context.Context, _ *struct{}) (*healthOutput, error) {
			if ok, reasons := o.Ready(ctx); !ok {
				return nil, fault.New(fault.Unavailable, "Not everything is ready.").With("reasons", reasons)
			}
			return &healthOutput{Status: http.StatusOK, Body: health{Status: "ok", Version: o.Version}}, nil
		})
	api.HandleRaw("GET /openapi.json", web.Op{ID: "openapi", Summary: "The OpenAPI 3.1 document of all services", Tags: []string{"Documentation"},
		Policy: web.Public}, static("application/json", o.OpenAPI))
	api.HandleRaw("GET /{$}", web.Op{ID: "index", Hidden: true, Policy: web.Public, Produces: "text/html"}, static("text/html; charset=utf-8", index))
	api.HandleRaw("GET /docs", web.Op{ID: "docs", Hidden: true, Policy: web.Public, Produces: "text/html"}, http.RedirectHandler("/docs/", http.StatusFound))
	api.HandleRaw("GET /docs/{path...}", web.Op{ID: "docs-files", Hidden: true, Policy: web.Public, Produces: "text/html"}, docs())
	api.HandleRaw("GET /problems/{code}", web.Op{ID: "problem", Hidden: true, Policy: web.Public, Errors: []fault.Code{fault.NotFound}}, http.HandlerFunc(problem))
}

// docs serves Swagger UI from files inside the binary.
func docs() http.Handler {
	ui := v5emb.NewHandlerWithConfig(swgui.Config{Title: "Emporium", SwaggerJSON: "/openapi.json", BasePath: "/docs/",
		SettingsUI: map[string]string{"persistAuthorization": "true", "displayRequestDuration": "true", "docExpansion": `"list"`}})
	policy := docsPolicy(ui)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Content-Security-Policy", policy)
		ui.ServeHTTP(w, r)
	})
}

var inlineScript = regexp.MustCompile(`(?s)<script>(.*?)</script>`)

// docsPolicy lets the page run its own files and the script that stands in it, known by its hash, and nothing else. Swagger UI
// sets styles as it goes.
func docsPolicy(ui http.Handler) string {
	page := &answer{header: http.Header{}}
	ui.ServeHTTP(page, &http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/docs/"}})
	scripts := []string{"'self'"}
	for _, m := range inlineScript.FindAllSubmatch(page.Bytes(), -1) {
		sum := sha256.Sum256(m[1])
		scripts = append(scripts, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
	}
	return "default-src 'none'; script-src " + strings.Join(scripts, " ") + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
		"connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
}

// answer keeps what a handler writes.
type answer struct {
	bytes.Buffer

	header http.Header
}

// Header implements http.ResponseWriter.
func (a *answer) Header() http.Header { return a.header }

// WriteHeader implements http.ResponseWriter.
func (a *answer) WriteHeader(int) {}

// problem explains an error code: the type of every problem is the URL of this page.
func problem(w http.ResponseWriter, r *http.Request) {
	entry, ok := fault.Lookup(fault.Code(r.PathValue("code")))
	if !ok {
		web.WriteProblem(w, r, fault.New(fault.NotFound, "There is no such error code. See docs/errors.md for all."))
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	fmt.Fprintf(w, "%s\n\n%s.\n\nHTTP status %d %s\n", entry.Code, entry.Title, entry.Status, http.StatusText(entry.Status))
}

// static serves a document that changes with the program only.
func static(mediaType string, body []byte) http.Handler {
	sum := sha256.Sum256(body)
	tag := fmt.Sprintf(`"%x"`, sum[:8])
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Type", mediaType)
		h.Set("ETag", tag)
		h.Set("Cache-Control", "no-cache")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
	})
}
