package account

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"time"
)

// Session is one sign-in, which lasts until it expires, idles too long, or is ended.
type Session struct {
	ID, UserID           string
	CreatedAt, ExpiresAt time.Time
	// RevokedAt is zero while the session has not been ended.
	RevokedAt time.Time
}

// Refresh is one refresh token of a session's family, as the store knows it.
type Refresh struct {
	// Seed derives the successor from the token itself.
	Seed     string
	IssuedAt time.Time
	// RotatedAt is when it was exchanged for its successor; zero while it was not.
	RotatedAt time.Time
}

// Lifetimes bound sessions.
type Lifetimes struct {
	// Session is how long a sign-in lasts at most, Idle how long it lasts without a refresh.
	Session, Idle time.Duration
	// Grace is how long after its exchange a refresh token still answers with the same successor, for clients that
	// ask twice at once or did not get the first answer.
	Grace time.Duration
}

// Decision is what becomes of a refresh token that is shown.
type Decision int

const (
	// Refused means that the session has ended.
	Refused Decision = iota
	// Rotate means that the token is exchanged for its successor.
	Rotate
	// Repeat means that it was exchanged a moment ago, and the answer is the same successor.
	Repeat
	// Stolen means that it was exchanged before: somebody has a copy, and the whole family ends (RFC 9700, 4.14).
	Stolen
)

// Decide judges a refresh token. An exchanged token is judged before the session's end is, but an ended session has
// nothing left to revoke.
func (l Lifetimes) Decide(s Session, r Refresh, now time.Time) Decision {
	if !s.RevokedAt.IsZero() || !now.Before(s.ExpiresAt) {
		return Refused
	}
	if !r.RotatedAt.IsZero() {
		if now.Sub(r.RotatedAt) <= l.Grace {
			return Repeat
		}
		return Stolen
	}
	if now.Sub(r.IssuedAt) >= l.Idle {
		return Refused
	}
	return Rotate
}

// RefreshPrefix begins every refresh token, so that none passes for anything else.
const RefreshPrefix = "rt"

// NewSeed returns the seed of a fresh token's successor.
func NewSeed() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails: the program stops when the machine has no randomness
	return hex.EncodeToString(b[:])
}

// Successor is the token that follows token, always the same one, so that requests which race with one token get one
// successor, on whichever instance they are. Without the token itself the seed says nothing about it.
func Successor(seed, token string) string {
	mac := hmac.New(sha256.New, []byte(seed))
	_, _ = mac.Write([]byte(token)) // hashes take everything
	return RefreshPrefix + "_" + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// RefreshForm reports whether text can be a refresh token at all.
func RefreshForm(text string) bool {
	rest, ok := strings.CutPrefix(text, RefreshPrefix+"_")
	return ok && len(rest) == 43
}
