package cipher

import (
	"crypto/aes"
	stdcipher "crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// Ring encrypts what rests in a database: AES-256-GCM under the first of its keys, which is named in front of the text, so that texts of
// earlier keys can be read for as long as those are on the ring. A nil ring leaves texts in clear. It is safe for concurrent use.
type Ring struct {
	first string
	keys  map[string]stdcipher.AEAD
}

var (
	ringKey  = regexp.MustCompile(`^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/=]+)$`)
	ringText = regexp.MustCompile(`^\{sealed:([A-Za-z0-9_-]{1,32})\}`)
)

// NewRing takes keys as name:base64 of 32 random bytes, the newest first; none gives a nil ring. No error holds a key.
func NewRing(keys []string) (*Ring, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	r := &Ring{keys: map[string]stdcipher.AEAD{}}
	for i, text := range keys {
		m := ringKey.FindStringSubmatch(text)
		if m == nil {
			return nil, fmt.Errorf("key %d is not name:base64", i)
		}
		raw, err := base64.StdEncoding.DecodeString(m[2])
		if err != nil || len(raw) != 32 {
			return nil, fmt.Errorf("key %d is not 32 bytes in base64, as openssl rand -base64 32 makes them", i)
		}
		if r.keys[m[1]] != nil {
			return nil, fmt.Errorf("two keys are named %s", m[1])
		}
		block, err := aes.NewCipher(raw)
		if err != nil {
			return nil, err
		}
		if r.keys[m[1]], err = stdcipher.NewGCM(block); err != nil {
			return nil, err
		}
		if i == 0 {
			r.first = m[1]
		}
	}
	return r, nil
}

// Seal encrypts a text for a place, such as a row's id: in another place it cannot be opened.
func (r *Ring) Seal(text, place string) string {
	if r == nil {
		return text
	}
	aead := r.keys[r.first]
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(text)+aead.Overhead())
	_, _ = rand.Read(nonce) // never fails
	return "{sealed:" + r.first + "}" + base64.StdEncoding.EncodeToString(aead.Seal(nonce, nonce, []byte(text), []byte(place)))
}

// Open decrypts what Seal has made for the place. A text in clear is returned as it is.
func (r *Ring) Open(text, place string) (string, error) {
	m := ringText.FindStringSubmatch(text)
	if m == nil {
		return text, nil
	}
	if r == nil || r.keys[m[1]] == nil {
		return "", fmt.Errorf("it was sealed with the key %s, which is not there", m[1])
	}
	aead := r.keys[m[1]]
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(text, m[0]))
	if err != nil || len(raw) < aead.NonceSize() {
		return "", errors.New("it is no sealed text")
	}
	plain, err := aead.Open(nil, raw[:aead.NonceSize()], raw[aead.NonceSize():], []byte(place))
	if err != nil {
		return "", fmt.Errorf("it was not sealed with the key %s for this place", m[1])
	}
	return string(plain), nil
}

// Stale reports whether Seal would write a text another way: under the first key, or in clear.
func (r *Ring) Stale(text string) bool {
	m := ringText.FindStringSubmatch(text)
	if r == nil {
		return false // what is sealed cannot be opened, what is in clear stays so
	}
	return m == nil || m[1] != r.first
}
