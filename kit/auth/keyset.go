package auth

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"sync/atomic"
	"time"

	"emporium/kit/clock"
)

// KeySetOptions sets up a KeySet.
type KeySetOptions struct {
	// Clock tells when keys start and stop. Default clock.System.
	Clock clock.Clock
	// Lead is how long a key is published before it signs, so that every verifier knows it by then. It must exceed
	// the verifiers' refresh age (10 minutes by default). Default 15 minutes.
	Lead time.Duration
	// Overlap is how long a retired key still verifies. It must exceed the life of an access token. Default 1 hour.
	Overlap time.Duration
}

// KeySet is the issuer's keys: the one that signs, those that will, and those whose tokens are still about.
// It is safe for concurrent use, and a KeySource for the issuer's own verifier.
type KeySet struct {
	options KeySetOptions
	keys    atomic.Pointer[[]Key] // newest first; never modified in place
}

var _ KeySource = (*KeySet)(nil)

// NewKeySet returns a set of keys, which may be empty until Replace is called.
func NewKeySet(o KeySetOptions, keys ...Key) (*KeySet, error) {
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.Lead == 0 {
		o.Lead = 15 * time.Minute
	}
	if o.Overlap == 0 {
		o.Overlap = time.Hour
	}
	if o.Lead < 0 || o.Overlap < 0 {
		return nil, errors.New("key set: lead and overlap must not be negative")
	}
	s := &KeySet{options: o}
	if err := s.Replace(keys...); err != nil {
		return nil, err
	}
	return s, nil
}

// Replace sets all keys, for example after another instance of the issuer has rotated them in the shared store.
func (s *KeySet) Replace(keys ...Key) error {
	ids := map[string]bool{}
	for _, k := range keys {
		if len(k.Private) != ed25519.PrivateKeySize || k.ID == "" {
			return errors.New("key set: a key has no id or no private key")
		}
		if ids[k.ID] {
			return errors.New("key set: two keys have one id")
		}
		ids[k.ID] = true
	}
	sorted := slices.Clone(keys)
	slices.SortStableFunc(sorted, func(a, b Key) int { return b.Created.Compare(a.Created) })
	s.keys.Store(&sorted)
	return nil
}

// Keys returns all keys, newest first, for the store.
func (s *KeySet) Keys() []Key { return slices.Clone(*s.keys.Load()) }

// Rotated returns what the set becomes by a rotation now: a new key, the others retiring when it starts to sign, and those
// whose overlap has passed left out. The caller stores that first, and then calls Replace, so that no token is ever
// signed with a key that could be lost.
func (s *KeySet) Rotated() ([]Key, error) {
	now := s.options.Clock.Now()
	fresh, err := GenerateKey(now)
	if err != nil {
		return nil, err
	}
	keys := []Key{fresh}
	for _, k := range *s.keys.Load() {
		if k.Retired.IsZero() {
			k.Retired = now.Add(s.options.Lead)
		}
		if s.verifies(k, now) {
			keys = append(keys, k)
		}
	}
	return keys, nil
}

// Signing returns the key to sign with: the newest that has been published for the lead time and is not retired. When
// there is none yet, as on the first start, it is the oldest that is not retired; false when there is none at all.
func (s *KeySet) Signing() (Key, bool) {
	now := s.options.Clock.Now()
	var fallback Key
	found := false
	for _, k := range *s.keys.Load() {
		if !k.Retired.IsZero() && !now.Before(k.Retired) {
			continue
		}
		if !now.Before(k.Created.Add(s.options.Lead)) {
			return k, true
		}
		fallback, found = k, true
	}
	return fallback, found
}

func (s *KeySet) verifies(k Key, now time.Time) bool {
	return k.Retired.IsZero() || now.Before(k.Retired.Add(s.options.Overlap))
}

// PublicKey implements KeySource. A key whose overlap has passed is unknown.
func (s *KeySet) PublicKey(_ context.Context, kid string) (ed25519.PublicKey, error) {
	now := s.options.Clock.Now()
	for _, k := range *s.keys.Load() {
		if k.ID == kid && s.verifies(k, now) {
			return k.Public(), nil
		}
	}
	return nil, ErrUnknownKey
}

// jwk is a public key as RFC 8037 writes it.
type jwk struct {
	Type      string `json:"kty"`
	Curve     string `json:"crv"`
	ID        string `json:"kid"`
	Use       string `json:"use,omitempty"`
	Algorithm string `json:"alg,omitempty"`
	X         string `json:"x"`
}

type jwks struct {
	Keys []jwk `json:"keys"`
}

// JWKS returns the set to publish (RFC 7517): every key that signs, will sign, or still verifies.
func (s *KeySet) JWKS() ([]byte, error) {
	now := s.options.Clock.Now()
	set := jwks{Keys: []jwk{}}
	for _, k := range *s.keys.Load() {
		if s.verifies(k, now) {
			x := base64.RawURLEncoding.EncodeToString(k.Public())
			set.Keys = append(set.Keys, jwk{Type: "OKP", Curve: "Ed25519", ID: k.ID, Use: "sig", Algorithm: "EdDSA", X: x})
		}
	}
	return json.Marshal(set)
}
