package auth_test

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"maps"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/go-cmp/cmp"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/id"
)

const (
	issuer   = "https://shop.test"
	audience = "shop"
)

var start = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// world is an issuer and a verifier that trusts it.
type world struct {
	clock    *clock.Fake
	key      auth.Key
	keys     *auth.KeySet
	signer   *auth.Signer
	verifier *auth.Verifier
	revoked  atomic.Pointer[string]
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{clock: clock.NewFake(start)}
	var err error
	if w.key, err = auth.GenerateKey(start); err != nil {
		t.Fatal(err)
	}
	if w.keys, err = auth.NewKeySet(auth.KeySetOptions{Clock: w.clock}, w.key); err != nil {
		t.Fatal(err)
	}
	w.signer, err = auth.NewSigner(auth.SignerOptions{
		Issuer: issuer, Audience: audience, Keys: w.keys, Clock: w.clock, IDs: id.NewSequence(1),
	})
	if err != nil {
		t.Fatal(err)
	}
	w.verifier = newVerifier(t, auth.Options{Keys: w.keys, Clock: w.clock, Revoked: func(session string) bool {
		ended := w.revoked.Load()
		return ended != nil && *ended == session
	}})
	return w
}

func newVerifier(t testing.TB, o auth.Options) *auth.Verifier {
	t.Helper()
	o.Issuer, o.Audience = issuer, audience
	v, err := auth.NewVerifier(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(v.Close)
	return v
}

func (w *world) sign(t testing.TB, c auth.Claims) string {
	t.Helper()
	token, _, err := w.signer.Sign(c)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

var customer = auth.Claims{Subject: "usr_1", Kind: auth.Customer, Session: "ses_1", Scopes: []string{"orders:read", "cart"}}

func TestTokenRoundTrip(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token, expires, err := w.signer.Sign(customer)
	if err != nil {
		t.Fatal(err)
	}
	if want := start.Add(10 * time.Minute); !expires.Equal(want) {
		t.Errorf("expires at %v, want %v", expires, want)
	}
	want := auth.Principal{
		ID: "usr_1", Kind: auth.Customer, Session: "ses_1", Scopes: []string{"orders:read", "cart"}, Expires: expires,
	}
	for _, pass := range []string{"verified", "remembered"} {
		got, err := w.verifier.Verify(t.Context(), token)
		if err != nil {
			t.Fatalf("%s: %v", pass, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: want -, got +:\n%s", pass, diff)
		}
	}
}

func TestTokenOnTheWire(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	parts := strings.Split(w.sign(t, customer), ".")
	read := func(part string) (m map[string]any) {
		data, err := base64.RawURLEncoding.DecodeString(part)
		if err != nil || json.Unmarshal(data, &m) != nil {
			t.Fatalf("cannot read %q", part)
		}
		return m
	}
	if diff := cmp.Diff(map[string]any{"alg": "EdDSA", "typ": "at+jwt", "kid": w.key.ID}, read(parts[0])); diff != "" {
		t.Errorf("header: want -, got +:\n%s", diff)
	}
	seconds := float64(start.Unix())
	want := map[string]any{
		"iss": issuer, "aud": []any{audience}, "sub": "usr_1", "iat": seconds, "nbf": seconds, "exp": seconds + 600,
		"jti": id.NewSequence(1).New("tok"), "sid": "ses_1", "kind": "customer", "scope": "orders:read cart",
	}
	if diff := cmp.Diff(want, read(parts[1])); diff != "" {
		t.Errorf("claims: want -, got +:\n%s", diff)
	}
}

// TestRefusedTokens is requirement S5: everything that must not pass for an access token (RFC 8725).
func TestRefusedTokens(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	otherKey, err := auth.GenerateKey(start)
	if err != nil {
		t.Fatal(err)
	}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	spki, err := x509.MarshalPKIXPublicKey(w.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	publicPEM := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: spki})

	type edit func(header, claims map[string]any)
	header := func(name string, value any) edit { return func(h, _ map[string]any) { h[name] = value } }
	claim := func(name string, value any) edit { return func(_, c map[string]any) { c[name] = value } }
	without := func(name string) edit {
		return func(h, c map[string]any) { delete(h, name); delete(c, name) }
	}
	otherJWK := map[string]any{"kty": "OKP", "crv": "Ed25519", "kid": "mine", "x": base64.RawURLEncoding.EncodeToString(otherKey.Public())}
	seconds := start.Unix()

	build := func(method jwt.SigningMethod, key any, edits ...edit) string {
		claims := jwt.MapClaims{
			"iss": issuer, "aud": audience, "sub": "usr_1", "sid": "ses_1", "kind": "customer", "jti": "tok_1",
			"iat": seconds, "nbf": seconds, "exp": seconds + 600,
		}
		token := jwt.NewWithClaims(method, claims)
		maps.Copy(token.Header, map[string]any{"typ": "at+jwt", "kid": w.key.ID})
		for _, e := range edits {
			e(token.Header, claims)
		}
		text, err := token.SignedString(key)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	good := func(edits ...edit) string { return build(jwt.SigningMethodEdDSA, w.key.Private, edits...) }
	part := func(i int, with string) string {
		parts := strings.Split(good(), ".")
		parts[i] = with
		return strings.Join(parts, ".")
	}
	encode := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }

	if _, err := w.verifier.Verify(t.Context(), good()); err != nil {
		t.Fatalf("the unchanged token is refused: %v", err)
	}
	tests := map[string]string{
		"empty":                         "",
		"no JWT":                        "hello",
		"an opaque refresh token":       auth.NewSecret("rt"),
		"two parts":                     strings.Join(strings.Split(good(), ".")[:2], "."),
		"four parts":                    good() + ".x",
		"too long":                      good(claim("pad", strings.Repeat("x", 5000))),
		"alg none":                      build(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType),
		"alg none in other letters":     part(0, encode(`{"alg":"nOnE","typ":"at+jwt","kid":"`+w.key.ID+`"}`)),
		"no alg":                        part(0, encode(`{"typ":"at+jwt","kid":"`+w.key.ID+`"}`)),
		"HS256 with the public key":     build(jwt.SigningMethodHS256, []byte(w.key.Public())),
		"HS256 with the public key PEM": build(jwt.SigningMethodHS256, publicPEM),
		"RS256":                         build(jwt.SigningMethodRS256, rsaKey),
		"PS256":                         build(jwt.SigningMethodPS256, rsaKey),
		"signature left out":            part(2, ""),
		"signature of zeros":            part(2, base64.RawURLEncoding.EncodeToString(append([]byte(nil), strings.Repeat("\x00", 64)...))),
		"forged by another key":         build(jwt.SigningMethodEdDSA, otherKey.Private),
		"claims changed":                part(1, encode(`{"iss":"`+issuer+`","aud":"shop","sub":"usr_2","kind":"staff","scope":"*","exp":9999999999}`)),
		"padded base64":                 part(1, strings.Split(good(), ".")[1]+"="),
		"unknown kid":                   build(jwt.SigningMethodEdDSA, otherKey.Private, header("kid", otherKey.ID)),
		"no kid":                        good(without("kid")),
		"kid no string":                 good(header("kid", 7)),
		"kid with a path":               good(header("kid", "../../../dev/null")),
		"kid too long":                  good(header("kid", strings.Repeat("k", 65))),
		"jku":                           build(jwt.SigningMethodEdDSA, otherKey.Private, header("jku", "https://evil.test/jwks"), header("kid", "mine")),
		"x5u":                           good(header("x5u", "https://evil.test/cert")),
		"jwk":                           build(jwt.SigningMethodEdDSA, otherKey.Private, header("jwk", otherJWK)),
		"x5c":                           good(header("x5c", []string{"MII"})),
		"crit":                          good(header("crit", []string{"exp"})),
		"b64 false":                     good(header("b64", false)),
		"no typ":                        good(without("typ")),
		"typ JWT":                       good(header("typ", "JWT")),
		"refresh token as access token": good(header("typ", "rt+jwt")),
		"another issuer":                good(claim("iss", "https://evil.test")),
		"no issuer":                     good(without("iss")),
		"another audience":              good(claim("aud", "bank")),
		"no audience":                   good(without("aud")),
		"no exp":                        good(without("exp")),
		"exp no number":                 good(claim("exp", "tomorrow")),
		"expired":                       good(claim("exp", seconds-6)),
		"not valid yet":                 good(claim("nbf", seconds+6)),
		"issued in the future":          good(claim("iat", seconds+60)),
		"no subject":                    good(without("sub")),
		"unknown kind":                  good(claim("kind", "root")),
		"no kind":                       good(without("kind")),
	}
	for name, token := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for range 2 { // a refusal must not be remembered as something else
				p, err := w.verifier.Verify(t.Context(), token)
				if !fault.Is(err, fault.Unauthenticated) {
					t.Fatalf("got %v, %v, want %q", p, err, fault.Unauthenticated)
				}
				if p.Authenticated() {
					t.Errorf("a refusal comes with the principal %v", p)
				}
				if len(token) > 20 && strings.Contains(err.Error(), token[len(token)-20:]) || strings.Contains(err.Error(), "evil") {
					t.Errorf("the error repeats the token: %v", err)
				}
			}
		})
	}
}

func TestLeewayIsSmall(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.sign(t, customer)
	for _, remembered := range []bool{false, true} {
		v := w.verifier
		if !remembered {
			v = newVerifier(t, auth.Options{Keys: w.keys, Clock: w.clock, CacheSize: -1})
		}
		for _, test := range []struct {
			after time.Duration
			ok    bool
		}{{0, true}, {-5 * time.Second, true}, {10*time.Minute + 4*time.Second, true}, {10*time.Minute + 5*time.Second, false}} {
			w.clock.Set(start.Add(test.after))
			if _, err := v.Verify(t.Context(), token); (err == nil) != test.ok {
				t.Errorf("after %v (remembered: %t): got %v, want valid: %t", test.after, remembered, err, test.ok)
			}
		}
		w.clock.Set(start)
	}
}

func TestRevokedSession(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.sign(t, customer)
	other := w.sign(t, auth.Claims{Subject: "usr_1", Kind: auth.Customer, Session: "ses_2"})
	for _, text := range []string{token, other} {
		if _, err := w.verifier.Verify(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	ended := "ses_1"
	w.revoked.Store(&ended)
	if _, err := w.verifier.Verify(t.Context(), token); !fault.Is(err, fault.Unauthenticated) {
		t.Errorf("the ended session: got %v", err)
	}
	if _, err := w.verifier.Verify(t.Context(), other); err != nil {
		t.Errorf("another session of the same account: got %v", err)
	}
}

// failingKeys is a source whose issuer cannot be reached.
type failingKeys struct{}

func (failingKeys) PublicKey(context.Context, string) (ed25519.PublicKey, error) {
	return nil, fault.Wrap(errors.New("no route"), fault.Unavailable, "Tokens cannot be checked at the moment.")
}

func TestMissingKeysSayNothingAboutTheToken(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	v := newVerifier(t, auth.Options{Keys: failingKeys{}, Clock: w.clock})
	if _, err := v.Verify(t.Context(), w.sign(t, customer)); !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v, want %q", err, fault.Unavailable)
	}
}

func TestStaticKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	v := newVerifier(t, auth.Options{Keys: auth.StaticKeys{w.key.ID: w.key.Public()}, Clock: w.clock})
	if _, err := v.Verify(t.Context(), w.sign(t, customer)); err != nil {
		t.Error(err)
	}
}

func TestSignerRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, c := range map[string]auth.Claims{
		"no subject":         {Kind: auth.Customer},
		"no kind":            {Subject: "usr_1"},
		"an unknown kind":    {Subject: "usr_1", Kind: "root"},
		"a scope with space": {Subject: "usr_1", Kind: auth.Staff, Scopes: []string{"a b"}},
		"an empty scope":     {Subject: "usr_1", Kind: auth.Staff, Scopes: []string{""}},
	} {
		if _, _, err := w.signer.Sign(c); err == nil {
			t.Errorf("%s: signed", name)
		}
	}
	if _, expires, err := w.signer.Sign(auth.Claims{Subject: "u", Kind: auth.Service, TTL: time.Hour}); err != nil || !expires.Equal(start.Add(10*time.Minute)) {
		t.Errorf("a longer life: got %v, %v, want it cut to the signer's", expires, err)
	}
	empty, err := auth.NewKeySet(auth.KeySetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	keyless, err := auth.NewSigner(auth.SignerOptions{Issuer: issuer, Audience: audience, Keys: empty})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := keyless.Sign(customer); err == nil {
		t.Error("signed without a key")
	}
}

func TestOptionsAreValidatedAllAtOnce(t *testing.T) {
	t.Parallel()
	if _, err := auth.NewSigner(auth.SignerOptions{}); err == nil || strings.Count(err.Error(), "missing") != 3 {
		t.Errorf("signer: got %v", err)
	}
	if _, err := auth.NewVerifier(auth.Options{Leeway: time.Minute}); err == nil || strings.Count(err.Error(), "verifier:") != 4 {
		t.Errorf("verifier: got %v", err)
	}
	if _, err := auth.NewRemoteKeys(auth.RemoteOptions{}); err == nil {
		t.Error("remote keys without a URL")
	}
}

func BenchmarkVerify(b *testing.B) {
	for name, size := range map[string]int{"first": -1, "remembered": 0} {
		b.Run(name, func(b *testing.B) {
			w := newWorld(b)
			v := newVerifier(b, auth.Options{Keys: w.keys, Clock: w.clock, CacheSize: size})
			token := w.sign(b, customer)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := v.Verify(b.Context(), token); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func FuzzVerify(f *testing.F) {
	w := newWorld(f)
	f.Add(w.sign(f, customer))
	f.Add("e30.e30.e30")
	f.Add("..")
	f.Fuzz(func(t *testing.T, token string) {
		p, err := w.verifier.Verify(t.Context(), token)
		if err != nil && !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("got %v, want %q", err, fault.Unauthenticated)
		}
		if err == nil && p.ID != "usr_1" {
			t.Errorf("a token nobody signed passes for %q", p.ID)
		}
	})
}
