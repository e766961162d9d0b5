package auth_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"emporium/kit/auth"
)

func TestKeyRoundTrip(t *testing.T) {
	t.Parallel()
	key, err := auth.GenerateKey(start)
	if err != nil {
		t.Fatal(err)
	}
	text, err := key.PEM()
	if err != nil {
		t.Fatal(err)
	}
	retired := start.Add(time.Hour)
	got, err := auth.ParseKey(text, start, retired)
	if err != nil || got.ID != key.ID || !got.Private.Equal(key.Private) || !got.Created.Equal(start) || !got.Retired.Equal(retired) {
		t.Errorf("got %v, %v", got.ID, err)
	}
	for name, bad := range map[string]string{
		"empty": "", "no PEM": "secret", "another type": strings.ReplaceAll(string(text), "PRIVATE", "PUBLIC"),
		"not PKCS #8": "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n",
	} {
		if _, err := auth.ParseKey([]byte(bad), start, time.Time{}); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestKeyFromStoreWithoutRetirementIsActive(t *testing.T) {
	t.Parallel()
	key, err := auth.GenerateKey(start)
	if err != nil {
		t.Fatal(err)
	}
	text, err := key.PEM()
	if err != nil {
		t.Fatal(err)
	}
	stored, err := auth.ParseKey(text, start, time.Time{})
	if err != nil || !stored.Retired.IsZero() {
		t.Errorf("got retired %v, %v, want zero", stored.Retired, err)
	}
}

func TestRotation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	verifies := func(kid string) bool {
		_, err := w.keys.PublicKey(t.Context(), kid)
		return err == nil
	}
	signing := func() string {
		key, ok := w.keys.Signing()
		if !ok {
			t.Fatal("no signing key")
		}
		return key.ID
	}
	first := w.key.ID
	if got := signing(); got != first {
		t.Errorf("the only key does not sign at once: %s", got)
	}
	rotated, err := w.keys.Rotated()
	if err != nil {
		t.Fatal(err)
	}
	if len(w.keys.Keys()) != 1 {
		t.Error("Rotated changed the set itself")
	}
	if err := w.keys.Replace(rotated...); err != nil {
		t.Fatal(err)
	}
	second := rotated[0].ID
	if !verifies(second) || signing() != first {
		t.Error("the new key must be published, and not sign yet")
	}
	w.clock.Advance(15*time.Minute - time.Second)
	if signing() != first {
		t.Error("the new key signs before its lead time")
	}
	w.clock.Advance(time.Second)
	if signing() != second || !verifies(first) {
		t.Error("after the lead time the new key must sign, and the old one verify")
	}
	w.clock.Advance(time.Hour)
	if verifies(first) || !verifies(second) {
		t.Error("after the overlap the old key must be unknown")
	}
	if _, err := w.keys.PublicKey(t.Context(), first); !errors.Is(err, auth.ErrUnknownKey) {
		t.Errorf("got %v, want ErrUnknownKey", err)
	}
	again, err := w.keys.Rotated()
	if err != nil || len(again) != 2 {
		t.Errorf("the next rotation holds %d keys, %v, want 2: the old one is past", len(again), err)
	}
}

func TestKeySetRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if err := w.keys.Replace(w.key, w.key); err == nil {
		t.Error("two keys with one id")
	}
	if err := w.keys.Replace(auth.Key{ID: "x"}); err == nil {
		t.Error("a key without its private half")
	}
	if _, err := auth.NewKeySet(auth.KeySetOptions{Lead: -1}); err == nil {
		t.Error("a negative lead")
	}
}

func TestJWKS(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	body, err := w.keys.JWKS()
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(body), `"d"`) {
		t.Fatal("the private key is published")
	}
	keys, err := auth.ParseJWKS(body)
	if err != nil || len(keys) != 1 || !keys[w.key.ID].Equal(w.key.Public()) {
		t.Errorf("got %v, %v", keys, err)
	}
	empty, err := auth.NewKeySet(auth.KeySetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if body, err := empty.JWKS(); err != nil || string(body) != `{"keys":[]}` {
		t.Errorf("the empty set: got %s, %v", body, err)
	}
	x := strings.Repeat("A", 43)
	key := `{"kty":"OKP","crv":"Ed25519","kid":"k","use":"sig","alg":"EdDSA","x":"` + x + `"}`
	for name, test := range map[string]struct {
		body string
		want int
	}{
		"good":            {`{"keys":[` + key + `]}`, 1},
		"another beside":  {`{"keys":[{"kty":"RSA","kid":"r","n":"AQAB","e":"AQAB"},` + key + `]}`, 1},
		"only another":    {`{"keys":[{"kty":"RSA","kid":"r"}]}`, 0},
		"for encryption":  {`{"keys":[` + strings.Replace(key, "sig", "enc", 1) + `]}`, 0},
		"another alg":     {`{"keys":[` + strings.Replace(key, "EdDSA", "HS256", 1) + `]}`, 0},
		"no kid":          {`{"keys":[` + strings.Replace(key, `"k"`, `""`, 1) + `]}`, 0},
		"short":           {`{"keys":[` + strings.Replace(key, x, "AAAA", 1) + `]}`, 0},
		"two with one id": {`{"keys":[` + key + `,` + key + `]}`, 0},
		"no set":          {`[]`, 0},
		"no JSON":         {`<html>`, 0},
	} {
		if keys, err := auth.ParseJWKS([]byte(test.body)); len(keys) != test.want || (err == nil) != (test.want > 0) {
			t.Errorf("%s: got %d keys, %v, want %d", name, len(keys), err, test.want)
		}
	}
	var many []string
	for i := range 65 {
		many = append(many, strings.Replace(key, `"k"`, fmt.Sprintf(`"k%d"`, i), 1))
	}
	if _, err := auth.ParseJWKS([]byte(`{"keys":[` + strings.Join(many, ",") + `]}`)); err == nil {
		t.Error("65 keys were read")
	}
}
