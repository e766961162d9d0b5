// Package page is what the gateway itself answers: health, the OpenAPI document, Swagger UI, and the page at its root.
package page

import (
	"context"
	_ "embed"
	"net/http"
	"strings"

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
	api.HandleRaw("GET /problems/{code}", web.Op{ID: "problem", Hidden: true, Policy: web.Public}, http.HandlerFunc(problem))
}

// docs serves Swagger UI from files inside the binary.
func docs() http.Handler {
	ui := v5emb.NewHandlerWithConfig(swgui.Config{Title: "Emporium", SwaggerJSON: "/openapi.json", BasePath: "/docs/",
		SettingsUI: map[string]string{"persistAuthorization": "true", "displayRequestDuration": "true", "docExpansion": `"list"`}})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("X-Frame-Options", "DENY")
		ui.ServeHTTP(w, r)
	})
}

// problem explains an error code: the type of every problem is the URL of this page.
func problem(w http.ResponseWriter, r *http.Request) {
	entry, ok := fault.Lookup(fault.Code(r.PathValue("code")))
	if !ok {
		web.WriteProblem(w, r, fault.New(fault.NotFound, "There is no such error code."))
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(string(entry.Code) + "\n\n" + entry.Title + "\n\nHTTP status " + http.StatusText(entry.Status) + "\n"))
}

func static(mediaType string, body []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", mediaType)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
		_, _ = w.Write(body)
	})
}
