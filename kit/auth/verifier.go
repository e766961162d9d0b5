package auth

import (
	"context"
	"crypto/sha256"
	"errors"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/maypok86/otter/v2"

	"emporium/kit/clock"
	"emporium/kit/fault"
)

// Bounds of what a verifier looks at.
const (
	maxTokenBytes = 4096
	maxKeyIDBytes = 64
	maxLeeway     = 5 * time.Second
)

// Options sets up a Verifier.
type Options struct {
	// Issuer and Audience must stand in a token's iss and aud. Required.
	Issuer, Audience string
	// Keys finds the keys by id. Required.
	Keys KeySource
	// Clock tells whether a token is valid yet and still. Default clock.System.
	Clock clock.Clock
	// Leeway is how far the issuer's clock may differ: 5 seconds at most, which is the default. Negative means none.
	Leeway time.Duration
	// Revoked reports whether a session has been ended. It is asked for every token, also a cached one, so it must be
	// fast. Default: no session is.
	Revoked func(sessionID string) bool
	// CacheSize is how many verified tokens are remembered. Default 10,000; negative means none.
	CacheSize int
}

// Verifier tells who a token's holder is. It is safe for concurrent use.
//
// It is strict: Ed25519 signatures only, no header but alg, typ and kid, the type "at+jwt", an expiry, the issuer and the
// audience. A verified token is remembered by its SHA-256, so that showing it again costs a microsecond; its expiry and
// its session's revocation are checked each time. A key that is withdrawn before its time therefore still works for
// tokens that were seen before, until they expire.
type Verifier struct {
	options Options
	parser  *jwt.Parser
	seen    *otter.Cache[[sha256.Size]byte, Principal]
}

// NewVerifier returns a verifier.
func NewVerifier(o Options) (*Verifier, error) {
	var wrong []error
	if o.Issuer == "" {
		wrong = append(wrong, errors.New("verifier: the issuer is missing"))
	}
	if o.Audience == "" {
		wrong = append(wrong, errors.New("verifier: the audience is missing"))
	}
	if o.Keys == nil {
		wrong = append(wrong, errors.New("verifier: the key source is missing"))
	}
	if o.Leeway > maxLeeway {
		wrong = append(wrong, errors.New("verifier: the leeway is more than 5 seconds"))
	}
	if len(wrong) > 0 {
		return nil, errors.Join(wrong...)
	}
	if o.Clock == nil {
		o.Clock = clock.System
	}
	switch {
	case o.Leeway == 0:
		o.Leeway = maxLeeway
	case o.Leeway < 0:
		o.Leeway = 0
	}
	if o.Revoked == nil {
		o.Revoked = func(string) bool { return false }
	}
	if o.CacheSize == 0 {
		o.CacheSize = 10_000
	}
	v := &Verifier{options: o}
	v.parser = jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}),
		jwt.WithIssuer(o.Issuer),
		jwt.WithAudience(o.Audience),
		jwt.WithExpirationRequired(),
		jwt.WithIssuedAt(),
		jwt.WithLeeway(o.Leeway),
		jwt.WithTimeFunc(o.Clock.Now),
		jwt.WithStrictDecoding(),
	)
	if o.CacheSize > 0 {
		seen, err := otter.New(&otter.Options[[sha256.Size]byte, Principal]{
			MaximumSize: o.CacheSize,
			ExpiryCalculator: otter.ExpiryWritingFunc(func(e otter.Entry[[sha256.Size]byte, Principal]) time.Duration {
				return max(e.Value.Expires.Sub(o.Clock.Now())+o.Leeway, time.Millisecond)
			}),
		})
		if err != nil {
			return nil, err
		}
		v.seen = seen
	}
	return v, nil
}

// Close frees the memory of verified tokens. The verifier still works, but no longer clears it by itself.
func (v *Verifier) Close() {
	if v.seen != nil {
		v.seen.InvalidateAll()
		v.seen.StopAllGoroutines()
	}
}

func refuse(cause error) error {
	return fault.Wrap(cause, fault.Unauthenticated, "The access token is not valid. Sign in again.")
}

var (
	errExpired = errors.New("token expired")
	errRevoked = errors.New("session revoked")
)

func expired() error {
	return fault.Wrap(errExpired, fault.Unauthenticated, "The access token has expired. Refresh it.")
}

// Verify returns the holder of an access token. A token that is not valid gives fault.Unauthenticated; keys that cannot
// be fetched give fault.Unavailable, because that says nothing about the token.
func (v *Verifier) Verify(ctx context.Context, token string) (Principal, error) {
	if token == "" || len(token) > maxTokenBytes {
		return Principal{}, refuse(errors.New("token empty or too long"))
	}
	sum := sha256.Sum256([]byte(token))
	if v.seen != nil {
		if p, ok := v.seen.GetIfPresent(sum); ok {
			if v.over(p) {
				v.seen.Invalidate(sum)
				return Principal{}, expired()
			}
			return v.checkSession(p)
		}
	}
	p, err := v.parse(ctx, token)
	if err != nil {
		return Principal{}, err
	}
	if v.seen != nil {
		v.seen.Set(sum, p)
	}
	return v.checkSession(p)
}

// over reports whether the caller's token has expired.
func (v *Verifier) over(p Principal) bool {
	return !v.options.Clock.Now().Before(p.Expires.Add(v.options.Leeway))
}

func (v *Verifier) checkSession(p Principal) (Principal, error) {
	if p.Session != "" && v.options.Revoked(p.Session) {
		return Principal{}, fault.Wrap(errRevoked, fault.Unauthenticated, "The session has ended. Sign in again.")
	}
	return p, nil
}

func (v *Verifier) parse(ctx context.Context, token string) (Principal, error) {
	var claims wireClaims
	_, err := v.parser.ParseWithClaims(token, &claims, func(t *jwt.Token) (any, error) {
		kid, err := checkHeader(t.Header)
		if err != nil {
			return nil, err
		}
		return v.options.Keys.PublicKey(ctx, kid)
	})
	switch {
	case err == nil:
	case errors.Is(err, jwt.ErrTokenExpired):
		return Principal{}, expired()
	case fault.Is(err, fault.Unavailable):
		return Principal{}, fault.From(err)
	case ctx.Err() != nil:
		return Principal{}, ctx.Err()
	default:
		return Principal{}, refuse(errors.New(reason(err)))
	}
	if claims.Subject == "" || !claims.Kind.known() {
		return Principal{}, refuse(errors.New("token without subject or with an unknown kind"))
	}
	return Principal{
		ID:      claims.Subject,
		Kind:    claims.Kind,
		Scopes:  strings.Fields(claims.Scope),
		Session: claims.Session,
		Expires: claims.ExpiresAt.UTC(),
	}, nil
}

// checkHeader refuses every header that is not needed: jku, x5u, jwk and x5c would let a token bring its own key, crit asks for
// what is not understood here. It returns the key's id.
func checkHeader(header map[string]any) (kid string, err error) {
	for name := range header {
		if name != "alg" && name != "typ" && name != "kid" {
			return "", errors.New("header not allowed")
		}
	}
	if typ, ok := header["typ"].(string); !ok || !strings.EqualFold(typ, tokenType) {
		return "", errors.New("not an access token")
	}
	kid, ok := header["kid"].(string)
	if !ok || kid == "" || len(kid) > maxKeyIDBytes {
		return "", errors.New("no key id")
	}
	return kid, nil
}

// reason names the check that failed, without the parser's own text, which may quote the token.
func reason(err error) string {
	for _, known := range []error{
		ErrUnknownKey, jwt.ErrTokenMalformed, jwt.ErrTokenSignatureInvalid, jwt.ErrTokenUnverifiable,
		jwt.ErrTokenRequiredClaimMissing, jwt.ErrTokenInvalidAudience, jwt.ErrTokenInvalidIssuer,
		jwt.ErrTokenNotValidYet, jwt.ErrTokenUsedBeforeIssued, jwt.ErrTokenInvalidClaims,
	} {
		if errors.Is(err, known) {
			return known.Error()
		}
	}
	return "token refused"
}
