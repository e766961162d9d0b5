package cipher_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"emporium/kit/cipher"
)

func symmetric(t testing.TB, key string) *cipher.Symmetric {
	t.Helper()
	c, err := cipher.NewSymmetric(key, "")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func pair(t testing.TB) *cipher.RSA {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	c, err := cipher.NewRSA(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}), "")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The text was encrypted by Spring Cloud Config with the key foo.
func TestSpringsOwnText(t *testing.T) {
	t.Parallel()
	got, err := symmetric(t, "foo").Decrypt("682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda")
	if err != nil || got != "mysecret" {
		t.Errorf("got %q, %v; want mysecret", got, err)
	}
}

func TestThereAndBack(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]cipher.Cipher{"symmetric": symmetric(t, "foo"), "RSA": pair(t)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				plain := rapid.String().Draw(t, "plain")
				sealed, err := c.Encrypt(plain)
				if err != nil {
					t.Fatal(err)
				}
				again, err := c.Encrypt(plain)
				if err != nil || again == sealed {
					t.Fatalf("two texts of the same look the same: %v", err)
				}
				if got, err := c.Decrypt(sealed); err != nil || got != plain {
					t.Fatalf("got %q, %v; want %q", got, err, plain)
				}
			})
		})
	}
}

func TestWrongTexts(t *testing.T) {
	t.Parallel()
	foo, other, keys, otherKeys := symmetric(t, "foo"), symmetric(t, "bar"), pair(t), pair(t)
	sealed, err := other.Encrypt(strings.Repeat("x", 100))
	if err != nil {
		t.Fatal(err)
	}
	byOther, err := otherKeys.Encrypt("x")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "zz", "00", strings.Repeat("0", 64), sealed[:len(sealed)-2]} {
		if _, err := foo.Decrypt(text); !errors.Is(err, cipher.ErrInvalid) {
			t.Errorf("%.10q: got %v", text, err)
		}
	}
	if got, err := foo.Decrypt(sealed); err == nil && strings.Contains(got, "xxx") {
		t.Error("the wrong key has opened the text")
	}
	for _, text := range []string{"", "AA==", "!", "AQA=", byOther} {
		if got, err := keys.Decrypt(text); !errors.Is(err, cipher.ErrInvalid) && got == "x" {
			t.Errorf("%.10q: got %q, %v", text, got, err)
		}
	}
	for _, bad := range [][]byte{nil, []byte("x"), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: []byte("x")})} {
		if _, err := cipher.NewRSA(bad, ""); err == nil {
			t.Errorf("%q is taken for a key", bad)
		}
	}
	if _, err := cipher.NewSymmetric("k", "xyz"); err == nil {
		t.Error("a salt that is no hexadecimal was taken")
	}
	if _, err := cipher.NewSymmetric("", ""); err == nil {
		t.Error("an empty key was taken")
	}
	if keys.PublicKey() == "" || foo.PublicKey() != "" {
		t.Error("the wrong one has a public key")
	}
}

func TestStripKeys(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"abc": "abc", "{key:a}abc": "abc", "{name:app}{key:a}{secret:x}abc": "abc", "{abc": "{abc", "x{key:a}": "x{key:a}"} {
		if got := cipher.StripKeys(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
