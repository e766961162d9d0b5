package auth

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"emporium/kit/clock"
	"emporium/kit/id"
)

// tokenType is the typ header of access tokens (RFC 9068); nothing else passes for one.
const tokenType = "at+jwt"

// SignerOptions sets up a Signer.
type SignerOptions struct {
	// Issuer and Audience are what verifiers expect in iss and aud. Required.
	Issuer, Audience string
	// Keys holds the signing keys. Required.
	Keys *KeySet
	// TTL is the life of a token whose Claims name none. Default 10 minutes; it must stay below the keys' overlap.
	TTL time.Duration
	// Clock tells the time of issue. Default clock.System.
	Clock clock.Clock
	// IDs makes the token ids. Default id.System.
	IDs id.IDs
}

// Signer issues access tokens. It is safe for concurrent use.
type Signer struct{ options SignerOptions }

// NewSigner returns a signer.
func NewSigner(o SignerOptions) (*Signer, error) {
	var missing []error
	if o.Issuer == "" {
		missing = append(missing, errors.New("signer: the issuer is missing"))
	}
	if o.Audience == "" {
		missing = append(missing, errors.New("signer: the audience is missing"))
	}
	if o.Keys == nil {
		missing = append(missing, errors.New("signer: the key set is missing"))
	}
	if o.TTL == 0 {
		o.TTL = 10 * time.Minute
	}
	if o.Keys != nil && (o.TTL < 0 || o.TTL > o.Keys.options.Overlap) {
		missing = append(missing, errors.New("signer: the TTL must be positive and not exceed the keys' overlap"))
	}
	if len(missing) > 0 {
		return nil, errors.Join(missing...)
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	if o.IDs == nil {
		o.IDs = id.System
	}
	return &Signer{options: o}, nil
}

// Claims are what a token says about its holder. The signer adds issuer, audience, times and id.
type Claims struct {
	// Subject is the account's id. Required.
	Subject string
	// Kind is Customer, Staff or Service. Required.
	Kind Kind
	// Session is the sign-in that the token belongs to; ending it ends the token.
	Session string
	// Scopes are what the token allows. None may contain a space.
	Scopes []string
	// TTL is the token's life; 0 takes the signer's, and more than that is cut to it.
	TTL time.Duration
}

// wireClaims is the token's payload.
type wireClaims struct {
	jwt.RegisteredClaims
	Session string `json:"sid,omitempty"`
	Kind    Kind   `json:"kind"`
	Scope   string `json:"scope,omitempty"`
}

// Sign issues a token and says when it expires.
func (s *Signer) Sign(c Claims) (token string, expires time.Time, err error) {
	if c.Subject == "" || !c.Kind.known() {
		return "", time.Time{}, errors.New("sign token: subject and kind are required")
	}
	for _, scope := range c.Scopes {
		if scope == "" || strings.ContainsAny(scope, " \t\r\n") {
			return "", time.Time{}, errors.New("sign token: a scope is empty or contains a space")
		}
	}
	if c.TTL <= 0 || c.TTL > s.options.TTL {
		c.TTL = s.options.TTL
	}
	key, ok := s.options.Keys.Signing()
	if !ok {
		return "", time.Time{}, errors.New("sign token: there is no signing key")
	}
	now := s.options.Clock.Now().UTC().Truncate(time.Second)
	expires = now.Add(c.TTL)
	t := jwt.NewWithClaims(jwt.SigningMethodEdDSA, wireClaims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer:    s.options.Issuer,
			Subject:   c.Subject,
			Audience:  jwt.ClaimStrings{s.options.Audience},
			IssuedAt:  jwt.NewNumericDate(now),
			NotBefore: jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(expires),
			ID:        s.options.IDs.New("tok"),
		},
		Session: c.Session,
		Kind:    c.Kind,
		Scope:   strings.Join(c.Scopes, " "),
	})
	t.Header["typ"] = tokenType
	t.Header["kid"] = key.ID
	token, err = t.SignedString(key.Private)
	if err != nil {
		return "", time.Time{}, fmt.Errorf("sign token: %w", err)
	}
	return token, expires.Truncate(time.Second), nil
}
