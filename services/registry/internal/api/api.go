// Package api is Eureka's REST interface over the registry, and a page for people.
package api

import (
	"crypto/sha256"
	"crypto/subtle"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"emporium/kit/telemetry"
	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/wire"
)

// Options set up the interface.
type Options struct {
	Registry *lease.Registry
	Log      *slog.Logger
	// User and Password, when set, are wanted of every client by basic authentication.
	User, Password string
	// Peers tells the page how the leases are shared, "" when they are not.
	Peers func() string
}

// maxBody bounds what a client may send: an instance with much metadata is some kilobytes.
const maxBody = 256 << 10

type handler struct {
	Options
	pages *pages
}

// bases are where clients look: Spring's and fargo's, and the one that Netflix' own and the JavaScript client add to it.
var bases = []string{"/eureka", "/eureka/v2"}

// Handler answers everything below /eureka, and / with the page. Errors have no body: Spring would read one as an instance.
func Handler(o Options) http.Handler {
	h := &handler{Options: o, pages: newPages(o.Registry)}
	mux := http.NewServeMux()
	for _, base := range bases {
		for _, o := range []struct {
			pattern, name string
			fn            http.HandlerFunc
		}{
			{"POST /apps/{app}", "register", h.register}, {"PUT /apps/{app}/{id}", "renew", h.renew}, {"DELETE /apps/{app}/{id}", "cancel", h.cancel},
			{"PUT /apps/{app}/{id}/status", "override-status", h.override}, {"DELETE /apps/{app}/{id}/status", "clear-override", h.clearOverride},
			{"PUT /apps/{app}/{id}/metadata", "describe", h.describe}, {"GET /apps", "list-all", h.all}, {"GET /apps/{$}", "list-all", h.all},
			{"GET /apps/delta", "list-changes", h.delta}, {"GET /apps/{app}", "get-application", h.app},
			{"GET /apps/{app}/{id}", "get-instance", h.instance}, {"GET /instances/{id}", "get-instance", h.instance},
			{"GET /vips/{vip}", "find-address", h.vip}, {"GET /svips/{vip}", "find-address", h.vip},
			{"POST /peerreplication/batch/{$}", "take-changes", h.batch}, {"POST /peerreplication/batch", "take-changes", h.batch},
		} {
			method, path, _ := strings.Cut(o.pattern, " ")
			mux.HandleFunc(method+" "+base+path, named(o.name, o.fn))
		}
	}
	mux.HandleFunc("GET /{$}", named("page", h.page))
	// Pages of other sites that somebody looks at must not speak for them here; clients that are no browsers pass.
	own := http.NewCrossOriginProtection()
	own.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) }))
	return h.guarded(own.Handler(mux))
}

// named tells metrics and traces what a request is about.
func named(operation string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		telemetry.SetOperation(r.Context(), operation)
		next(w, r)
	}
}

// guarded lets only those in who sign in, when that is wanted.
func (h *handler) guarded(next http.Handler) http.Handler {
	if h.User == "" && h.Password == "" {
		return next
	}
	wantUser, wantPassword := sha256.Sum256([]byte(h.User)), sha256.Sum256([]byte(h.Password))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		gotUser, gotPassword := sha256.Sum256([]byte(user)), sha256.Sum256([]byte(password))
		if subtle.ConstantTimeCompare(gotUser[:], wantUser[:])&subtle.ConstantTimeCompare(gotPassword[:], wantPassword[:]) != 1 {
			w.Header().Set("WWW-Authenticate", `Basic realm="registry", charset="UTF-8"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// replicated reports whether another node sends this, so that it must not be told to others.
func replicated(r *http.Request) bool {
	return r.Header.Get("X-Netflix-Discovery-Replication") == "true"
}

func (h *handler) register(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	parse := wire.ParseXML
	if trimmed := strings.TrimSpace(string(body)); strings.HasPrefix(trimmed, "{") {
		parse = wire.ParseJSON
	}
	instance, err := parse(body)
	if err != nil {
		h.refuse(w, r, "the body is no instance")
		return
	}
	if wrong := instance.Wrong(); wrong != "" {
		h.refuse(w, r, wrong)
		return
	}
	if !strings.EqualFold(instance.App, r.PathValue("app")) {
		h.refuse(w, r, "app is another than the path's")
		return
	}
	h.Registry.Register(instance, replicated(r))
	w.WriteHeader(http.StatusNoContent)
}

// refuse answers 400 with its reason in a header, and logs it, because clients show neither.
func (h *handler) refuse(w http.ResponseWriter, r *http.Request, reason string) {
	h.Log.LogAttrs(r.Context(), slog.LevelWarn, "refused a registration", slog.String("reason", reason))
	w.Header().Set("X-Reason", reason)
	w.WriteHeader(http.StatusBadRequest)
}

func dirty(r *http.Request) int64 {
	n, _ := strconv.ParseInt(r.URL.Query().Get("lastDirtyTimestamp"), 10, 64) // what is no number was not told
	return n
}

func known(w http.ResponseWriter, ok bool) {
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (h *handler) renew(w http.ResponseWriter, r *http.Request) {
	known(w, h.Registry.Renew(r.PathValue("app"), r.PathValue("id"), dirty(r), replicated(r)))
}

func (h *handler) cancel(w http.ResponseWriter, r *http.Request) {
	known(w, h.Registry.Cancel(r.PathValue("app"), r.PathValue("id"), replicated(r)))
}

func (h *handler) override(w http.ResponseWriter, r *http.Request) {
	value := r.URL.Query().Get("value")
	status := lease.ParseStatus(value)
	if value == "" || status == lease.Unknown && !strings.EqualFold(value, string(lease.Unknown)) {
		h.refuse(w, r, "value is no status")
		return
	}
	known(w, h.Registry.Override(r.PathValue("app"), r.PathValue("id"), status, dirty(r), replicated(r)))
}

func (h *handler) clearOverride(w http.ResponseWriter, r *http.Request) {
	known(w, h.Registry.ClearOverride(r.PathValue("app"), r.PathValue("id"), lease.ParseStatus(r.URL.Query().Get("value")), dirty(r), replicated(r)))
}

func (h *handler) describe(w http.ResponseWriter, r *http.Request) {
	metadata := map[string]string{}
	for k, v := range r.URL.Query() {
		metadata[k] = v[0]
	}
	known(w, h.Registry.Describe(r.PathValue("app"), r.PathValue("id"), metadata, replicated(r)))
}
