package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
	"time"
)

// Secret signs deliveries until it expires; the zero time is never.
type Secret struct {
	Value     string    `json:"value"`
	ExpiresAt time.Time `json:"expires_at,omitzero"`
}

// secretPrefix begins every secret, see https://www.standardwebhooks.com.
const secretPrefix = "whsec_"

// SecretBytes is how many random bytes a secret is made of.
const SecretBytes = 32

// NewSecret writes random bytes as a secret.
func NewSecret(random []byte) string {
	return secretPrefix + base64.StdEncoding.EncodeToString(random)
}

// MaxOverlap bounds how long an old secret goes on signing after a rotation.
const MaxOverlap = 7 * 24 * time.Hour

// Rotate makes a new secret the endpoint's. The old ones go on signing beside it for the overlap, so that no delivery is refused
// while the receiver changes its configuration.
func (e *Endpoint) Rotate(secret string, overlap time.Duration, now time.Time) {
	kept := []Secret{{Value: secret}}
	for _, s := range e.Secrets {
		until := now.Add(min(overlap, MaxOverlap))
		if !s.ExpiresAt.IsZero() && s.ExpiresAt.Before(until) {
			until = s.ExpiresAt
		}
		if now.Before(until) && len(kept) < maxSecrets {
			kept = append(kept, Secret{Value: s.Value, ExpiresAt: until})
		}
	}
	e.Secrets = kept
	e.touch(now)
}

// maxSecrets bounds how many secrets sign at a time.
const maxSecrets = 4

// Headers of a delivery, as the specification of standard webhooks names them.
const (
	HeaderID        = "webhook-id"
	HeaderTimestamp = "webhook-timestamp"
	HeaderSignature = "webhook-signature"
)

var errSecret = errors.New("the endpoint has no secret that can be read")

// Sign returns the signatures of a delivery at a moment, one for each secret that is valid, the newest first.
func (e *Endpoint) Sign(id string, at time.Time, body []byte) (string, error) {
	var out []string
	for _, s := range e.Secrets {
		if !s.ExpiresAt.IsZero() && !at.Before(s.ExpiresAt) {
			continue
		}
		key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(s.Value, secretPrefix))
		if err != nil {
			return "", errSecret
		}
		h := hmac.New(sha256.New, key)
		_, _ = h.Write([]byte(id + "." + strconv.FormatInt(at.Unix(), 10) + ".")) // hashes take everything
		_, _ = h.Write(body)
		out = append(out, "v1,"+base64.StdEncoding.EncodeToString(h.Sum(nil)))
	}
	if len(out) == 0 {
		return "", errSecret
	}
	return strings.Join(out, " "), nil
}
