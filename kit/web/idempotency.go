package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"emporium/kit/fault"
)

// Idempotency names one attempt at an idempotent operation.
type Idempotency struct {
	// Key is the caller's Idempotency-Key: 1 to 255 visible ASCII characters.
	Key string
	// Fingerprint is the hex SHA-256 over method, path and raw body: another fingerprint under one key is another request.
	Fingerprint string
	// Operation is the Op's ID.
	Operation string
}

// IdempotencyFrom returns the attempt that a handler serves; ok is false in operations that are not idempotent.
func IdempotencyFrom(ctx context.Context) (i Idempotency, ok bool) {
	if c := callOf(ctx); c != nil && c.idem.Key != "" {
		return c.idem, true
	}
	i, ok = ctx.Value(idempotencyKey{}).(Idempotency)
	return i, ok
}

type idempotencyKey struct{}

const maxKey = 255

func readKey(r *http.Request, i *Idempotency) *fault.Error {
	values := r.Header["Idempotency-Key"]
	if len(values) == 0 || values[0] == "" {
		return fault.New(fault.IdempotencyKeyMissing, "Send an Idempotency-Key header: a fresh random value for each new request, the same one for a retry.")
	}
	if len(values) > 1 || len(values[0]) > maxKey || !visible(values[0]) {
		return fault.New(fault.Malformed, "The request cannot be read.").
			At("header.Idempotency-Key", "format", "must be one value of 1 to 255 visible ASCII characters")
	}
	i.Key = values[0]
	return nil
}

func visible(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func fingerprint(r *http.Request, body []byte) string {
	h := sha256.New()
	_, _ = h.Write([]byte(r.Method + " " + r.URL.Path + "\n")) // hashes take everything
	_, _ = h.Write(body)
	var sum [sha256.Size]byte
	return hex.EncodeToString(h.Sum(sum[:0]))
}
