package user_test

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/kittest"
	"emporium/services/user"
)

// S5: what is not signed by us, for us, as an access token, is refused.
func TestForgedTokens(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	parts := strings.Split(in.Access, ".")
	var header, claims object
	for i, dst := range []*object{&header, &claims} {
		raw, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, dst); err != nil {
			t.Fatal(err)
		}
	}
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	set := w.want(w.call("GET", "/.well-known/jwks.json", "", nil), 200, "").body
	var keys struct{ Keys []struct{ X string } }
	if err := json.Unmarshal(set, &keys); err != nil {
		t.Fatal(err)
	}
	sign := func(h object, c object, signature func(text string) []byte) string {
		hb, _ := json.Marshal(h)
		cb, _ := json.Marshal(c)
		text := base64.RawURLEncoding.EncodeToString(hb) + "." + base64.RawURLEncoding.EncodeToString(cb)
		return text + "." + base64.RawURLEncoding.EncodeToString(signature(text))
	}
	with := func(o object, kv ...any) object {
		out := object{}
		maps.Copy(out, o)
		for i := 0; i < len(kv); i += 2 {
			out[kv[i].(string)] = kv[i+1]
		}
		return out
	}
	own := func(text string) []byte { return ed25519.Sign(private, []byte(text)) }
	none := func(string) []byte { return nil }
	hs := func(text string) []byte {
		key, _ := base64.RawURLEncoding.DecodeString(keys.Keys[0].X)
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(text))
		return mac.Sum(nil)
	}
	jwk := object{"kty": "OKP", "crv": "Ed25519", "x": base64.RawURLEncoding.EncodeToString(public)}
	for name, token := range map[string]string{
		"no signature":          sign(with(header, "alg", "none"), claims, none),
		"stripped":              parts[0] + "." + parts[1] + ".",
		"public key as secret":  sign(with(header, "alg", "HS256"), claims, hs),
		"another key":           sign(header, claims, own),
		"brings its key":        sign(with(header, "jwk", jwk), claims, own),
		"names a key's address": sign(with(header, "jku", "http://evil.example/jwks.json", "kid", "evil"), claims, own),
		"changed claims":        parts[0] + "." + base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"usr_1"}`)) + "." + parts[2],
		"a refresh token":       in.Refresh,
	} {
		if got := w.call("GET", "/v1/me", token, nil); got.code != http.StatusUnauthorized {
			t.Errorf("%s: got %d %s", name, got.code, got.body)
		}
	}
	strangers := func(c *user.Config) { c.Issuer = "another shop" }
	if other := newWorld(t, strangers).register("eve@example.org"); w.call("GET", "/v1/me", other.Access, nil).code != http.StatusUnauthorized {
		t.Error("a token of another issuer was taken")
	}
	w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "")
	w.clock.Advance(10*time.Minute + 6*time.Second)
	w.want(w.call("GET", "/v1/me", in.Access, nil), 401, "unauthenticated")
}

func TestPublishedKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	got := w.want(w.call("GET", "/.well-known/jwks.json", "", nil), 200, "")
	if keys, err := auth.ParseJWKS(got.body); err != nil || len(keys) != 1 {
		t.Errorf("got %s", got.body)
	}
	if got.header.Get("Cache-Control") != "public, max-age=300" || got.header.Get("Content-Type") != "application/json" || strings.Contains(string(got.body), `"d"`) {
		t.Errorf("got %v %s", got.header, got.body)
	}
	if again := w.call("GET", "/.well-known/jwks.json", "", nil, "If-None-Match: "+got.header.Get("Etag")); again.code != http.StatusNotModified {
		t.Errorf("unchanged: got %d", again.code)
	}
}

// S8: what one instance ends, another refuses within seconds.
func TestInstancesLearnOfEndedSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.register("ann@example.org")
	w.clock.Advance(time.Minute)
	second := w.open()
	first := w.svc
	w.svc = second
	w.want(w.call("GET", "/v1/me", in.Access, nil), 200, "")
	w.want(w.call("POST", "/v1/auth/logout", in.Access, object{"all": true}), 204, "")
	w.close(second)
	w.svc = first
	claims := strings.Split(in.Access, ".")[1]
	raw, err := base64.RawURLEncoding.DecodeString(claims)
	if err != nil {
		t.Fatal(err)
	}
	var c struct{ SID string }
	if err := json.Unmarshal(raw, &c); err != nil {
		t.Fatal(err)
	}
	elsewhere := user.NewEnded(w.env.Cache, w.clock)
	kittest.Eventually(t, 10*time.Second, func() error {
		if err := elsewhere.Learn(t.Context()); err != nil {
			return err
		}
		if !first.Revoked(c.SID) || !elsewhere.Revoked(c.SID) {
			return fmt.Errorf("session %s is still believed by the other instance: %v, without the service: %v", c.SID, !first.Revoked(c.SID), !elsewhere.Revoked(c.SID))
		}
		return nil
	})
}
