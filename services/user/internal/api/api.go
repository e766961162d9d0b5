// Package api is the user service's HTTP operations.
package api

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"

	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/user/internal/app"
)

// Scopes of staff.
const (
	ScopeRead  = "users:read"
	ScopeWrite = "users:write"
)

// Options are what the operations need.
type Options struct {
	App   *app.App
	Keys  *app.Keys
	Clock clock.Clock
}

type handler struct{ o Options }

// maxBody is plenty for the bodies here, and little for a flood.
const maxBody = 16 << 10

// Register adds the operations to an API.
func Register(a *web.API, o Options) {
	h := &handler{o}
	h.registerAuth(a)
	h.registerPassword(a)
	h.registerMe(a)
	h.registerFactor(a)
	h.registerAddresses(a)
	h.registerAdmin(a)
	a.HandleRaw("GET /.well-known/jwks.json", web.Op{ID: "get-jwks", Policy: web.Public, Tags: []string{"Sign-in"},
		Summary: "Read the public keys that access tokens are signed with", Description: "A JWK set (RFC 7517) of Ed25519 keys, those that will sign soon included."},
		http.HandlerFunc(h.jwks))
}

// keysAge is how long the published keys may be cached, in seconds: less than the time that a key is published before it signs.
const keysAge = 300

func (h *handler) jwks(w http.ResponseWriter, r *http.Request) {
	body, err := h.o.Keys.Set().JWKS()
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	w.Header().Set("Cache-Control", fmt.Sprintf("public, max-age=%d", keysAge))
	w.Header().Set("ETag", tag)
	if web.NotModified(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(body) // the caller is gone when this fails
}

// signIn are the codes of every operation that checks a password.
func signIn(more ...fault.Code) []fault.Code {
	return append([]fault.Code{fault.RateLimited, fault.Unavailable}, more...)
}
