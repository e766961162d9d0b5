package cart

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
)

// tokenBytes gives 256 bits, which nobody guesses.
const tokenBytes = 32

// NewToken returns a fresh unguessable token, 43 characters safe in URLs and headers.
func NewToken() string {
	var b [tokenBytes]byte
	_, _ = rand.Read(b[:]) // never fails: crypto/rand ends the program when the machine has no randomness
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// HashToken returns what is stored of a token, so that a reader of the database cannot use it. A token has full
// entropy, so that one round of SHA-256 suffices.
func HashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// MatchToken reports whether a token has the hash, in a time that does not depend on where they differ.
func MatchToken(token, hash string) bool {
	return token != "" && subtle.ConstantTimeCompare([]byte(HashToken(token)), []byte(hash)) == 1
}
