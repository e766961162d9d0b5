// Package api is the HTTP API of Spring Cloud Config, and Emporium's own operations below /actuator.
package api

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"emporium/kit/clock"
	"emporium/kit/web"
	"emporium/services/config/internal/app"
	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

// Options of the API.
type Options struct {
	App *app.Server
	// User and Password are asked for by basic authentication. Without a password everybody may read, and nobody may use what is
	// for operators.
	User, Password string
	// MonitorSecret lets webhooks in that are signed with it.
	MonitorSecret string
	// Sites refuses what pages of other sites make browsers send.
	Sites *web.Sites
	Clock clock.Clock
	Log   *slog.Logger
}

// API serves requests. Its paths are Spring's, which no pattern of net/http can tell apart.
type API struct {
	o              Options
	user, password [sha256.Size]byte
}

// New returns the API.
func New(o Options) *API {
	return &API{o: o, user: sha256.Sum256([]byte(o.User)), password: sha256.Sum256([]byte(o.Password))}
}

// maxBody bounds what is taken in, in bytes.
const maxBody = 1 << 20

// ServeHTTP implements http.Handler.
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	segments, ok := split(r.URL)
	if !ok {
		a.fail(w, r, http.StatusBadRequest, "The path holds what no name of configuration does.")
		return
	}
	if err := a.o.Sites.Check(r); err != nil {
		a.fail(w, r, http.StatusForbidden, "A browser says that this comes from another site.")
		return
	}
	read := r.Method == http.MethodGet || r.Method == http.MethodHead
	switch segments[0] {
	case "actuator":
		a.actuator(w, r, segments[1:])
		return
	case "monitor":
		if len(segments) == 1 && r.Method == http.MethodPost {
			a.monitor(w, r)
			return
		}
	case "encrypt", "decrypt", "key":
		if a.crypto(w, r, segments) {
			return
		}
	}
	if !a.allowed(w, r) {
		return
	}
	if !read {
		w.Header().Set("Allow", "GET, HEAD")
		a.fail(w, r, http.StatusMethodNotAllowed, "Configuration is read only.")
		return
	}
	a.read(w, r, segments)
}

// signedIn reports whether a request carries the right name and password.
func (a *API) signedIn(r *http.Request) bool {
	user, password, ok := r.BasicAuth()
	u, p := sha256.Sum256([]byte(user)), sha256.Sum256([]byte(password))
	same := subtle.ConstantTimeCompare(u[:], a.user[:]) & subtle.ConstantTimeCompare(p[:], a.password[:])
	return ok && a.o.Password != "" && same == 1
}

// allowed lets in whoever may read: everybody when there is no password.
func (a *API) allowed(w http.ResponseWriter, r *http.Request) bool {
	if a.o.Password == "" || a.signedIn(r) {
		return true
	}
	a.unauthorized(w, r)
	return false
}

// operator lets in who may look at more than configuration. Without a password that is nobody.
func (a *API) operator(w http.ResponseWriter, r *http.Request) bool {
	if a.signedIn(r) {
		return true
	}
	if a.o.Password == "" {
		a.fail(w, r, http.StatusForbidden, "This is for operators. Set config.password, and send it by basic authentication.")
		return false
	}
	a.unauthorized(w, r)
	return false
}

func (a *API) unauthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", `Basic realm="configuration", charset="UTF-8"`)
	a.fail(w, r, http.StatusUnauthorized, "Sign in by basic authentication.")
}

// fail answers in the form of Spring Boot's errors.
func (a *API) fail(w http.ResponseWriter, r *http.Request, status int, message string) {
	writeJSON(w, status, "application/json", map[string]any{"timestamp": a.o.Clock.Now().UTC().Format(time.RFC3339Nano), "status": status,
		"error": http.StatusText(status), "message": message, "path": r.URL.Path})
}

// failed answers for an error of the application.
func (a *API) failed(w http.ResponseWriter, r *http.Request, err error) {
	var file *environ.FileError
	var refused *app.RefusedError
	var large *http.MaxBytesError
	switch {
	case errors.Is(err, repo.ErrNoLabel):
		a.fail(w, r, http.StatusNotFound, "No such label.")
	case errors.Is(err, environ.ErrNoResource):
		a.fail(w, r, http.StatusNotFound, "No such file.")
	case errors.Is(err, repo.ErrNoHistory):
		a.fail(w, r, http.StatusNotFound, "No repository keeps a history; only git does.")
	case errors.Is(err, app.ErrNotReady):
		a.fail(w, r, http.StatusServiceUnavailable, "No configuration could be read yet.")
	case errors.Is(err, app.ErrNoBus):
		a.fail(w, r, http.StatusServiceUnavailable, "No event bus is configured, so nobody can be told. Set bus.url to kafka://host:port.")
	case errors.As(err, &large):
		a.fail(w, r, http.StatusRequestEntityTooLarge, "The request is too large.")
	case errors.As(err, &file):
		a.fail(w, r, http.StatusInternalServerError, file.Error()) // names a file, a line and keys, and no values
	case errors.As(err, &refused):
		a.fail(w, r, http.StatusInternalServerError, "The configuration under this label is refused; see /actuator/health.")
	case errors.Is(err, context.Canceled):
	default:
		a.o.Log.ErrorContext(r.Context(), "serve configuration", "path", r.URL.Path, "error", err)
		a.fail(w, r, http.StatusInternalServerError, "The configuration could not be read; the server's log says why.")
	}
}

func writeJSON(w http.ResponseWriter, status int, media string, body any) {
	w.Header().Set("Content-Type", media)
	w.WriteHeader(status)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(body) //nolint:errchkjson // the connection may be gone
}

func writeText(w http.ResponseWriter, media string, body []byte) {
	w.Header().Set("Content-Type", media)
	_, _ = w.Write(body) //nolint:gosec // text, and said so; the connection may be gone
}

// accepts reports whether a request asks for a media type by name.
func accepts(r *http.Request, media string) bool {
	for _, value := range r.Header.Values("Accept") {
		for part := range strings.SplitSeq(value, ",") {
			name, _, _ := strings.Cut(part, ";")
			if strings.EqualFold(strings.TrimSpace(name), media) {
				return true
			}
		}
	}
	return false
}
