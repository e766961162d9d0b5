package auth

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"time"
)

// ErrUnknownKey means that no key with that id may verify tokens.
var ErrUnknownKey = errors.New("auth: unknown key")

// KeySource finds the public key that a token names. It is safe for concurrent use.
type KeySource interface {
	// PublicKey returns the key with the id, ErrUnknownKey when there is none, and another error when that cannot be told.
	PublicKey(ctx context.Context, kid string) (ed25519.PublicKey, error)
}

// StaticKeys is a KeySource that never changes, by key id.
type StaticKeys map[string]ed25519.PublicKey

var _ KeySource = StaticKeys(nil)

// PublicKey implements KeySource.
func (s StaticKeys) PublicKey(_ context.Context, kid string) (ed25519.PublicKey, error) {
	if key, ok := s[kid]; ok {
		return key, nil
	}
	return nil, ErrUnknownKey
}

// Key is a signing key with its life.
type Key struct {
	// ID is the kid in tokens and in the published set: a part of the key's own thumbprint.
	ID      string
	Private ed25519.PrivateKey
	// Created is when the key was made. It is published from then on, and signs after the set's lead time.
	Created time.Time
	// Retired is when it stops signing; zero while that is not decided. It verifies for the set's overlap longer.
	Retired time.Time
}

// GenerateKey makes a key that was created now.
func GenerateKey(now time.Time) (Key, error) {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return Key{}, fmt.Errorf("generate signing key: %w", err)
	}
	return Key{ID: keyID(public), Private: private, Created: now.UTC()}, nil
}

// keyID is derived from the key, so that no two keys can share one.
func keyID(public ed25519.PublicKey) string {
	sum := sha256.Sum256(public)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// Public returns the half that verifies.
func (k Key) Public() ed25519.PublicKey { return k.Private.Public().(ed25519.PublicKey) }

// PEM returns the private key as PKCS #8, to be stored where only the issuer can read it.
func (k Key) PEM() ([]byte, error) {
	der, err := x509.MarshalPKCS8PrivateKey(k.Private)
	if err != nil {
		return nil, fmt.Errorf("encode signing key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), nil
}

// ParseKey reads what PEM wrote; created and retired come from beside it in the store.
func ParseKey(text []byte, created, retired time.Time) (Key, error) {
	block, _ := pem.Decode(text)
	if block == nil || block.Type != "PRIVATE KEY" {
		return Key{}, errors.New("read signing key: not a PEM block of type PRIVATE KEY")
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return Key{}, errors.New("read signing key: not a PKCS #8 private key")
	}
	private, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return Key{}, errors.New("read signing key: not an Ed25519 key")
	}
	return Key{ID: keyID(private.Public().(ed25519.PublicKey)), Private: private, Created: created.UTC(), Retired: retired.UTC()}, nil
}
