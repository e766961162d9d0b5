package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// NewSecret returns prefix + "_" + 43 characters with 256 random bits, for refresh tokens and links in
// messages. Whoever shows it is believed, so only HashSecret of it is ever stored.
func NewSecret(prefix string) string {
	var random [32]byte
	_, _ = rand.Read(random[:]) // never fails: the program stops when the machine has no randomness
	return prefix + "_" + base64.RawURLEncoding.EncodeToString(random[:])
}

// HashSecret returns the SHA-256 of a secret in 64 hexadecimal digits, to store and to look up by. It is no password hash:
// it is safe because a secret has 256 random bits.
func HashSecret(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// SecretMatches reports whether secret has the stored hash, in a time that does not depend on where they differ.
func SecretMatches(secret, hash string) bool {
	return subtle.ConstantTimeCompare([]byte(HashSecret(secret)), []byte(hash)) == 1
}

// Redact returns what a log may show of a secret: the prefix that NewSecret put in front, and nothing of the rest.
func Redact(secret string) string {
	if prefix, _, ok := strings.Cut(secret, "_"); ok && prefix != "" && len(prefix) <= 8 && len(secret) == len(prefix)+44 {
		return prefix + "_…"
	}
	return "…"
}
