// Package bearer names those who hold an order's token, so that other services than the order's own know them: the order service
// gives the mark of a token with what it asks of them, and they compare it with that of a token that somebody sends.
package bearer

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
)

// markBytes is how much of the digest is kept: nobody finds a second token with the same 144 bits.
const markBytes = 18

// Mark is what is told and kept of an order's token, 24 characters; empty for no token. A token has full entropy, so that one round
// of SHA-256 suffices for nobody to find it by its mark.
func Mark(token string) string {
	if token == "" {
		return ""
	}
	sum := sha256.Sum256([]byte("emporium order token\x00" + token))
	return base64.RawURLEncoding.EncodeToString(sum[:markBytes])
}

// Holds reports whether a token has a mark, in a time that does not depend on where they differ. Nobody holds what has no mark.
func Holds(token, mark string) bool {
	return token != "" && mark != "" && subtle.ConstantTimeCompare([]byte(Mark(token)), []byte(mark)) == 1
}
