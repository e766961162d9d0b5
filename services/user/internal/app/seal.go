package app

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// seal keeps what is secret in the database from whoever has the database alone. The zero seal leaves it in clear.
type seal struct{ aead cipher.AEAD }

const sealedPrefix = "sealed:v1:"

// newSeal returns the seal for a purpose under the configured secret, the zero one for none.
func newSeal(secret, purpose string) (seal, error) {
	if secret == "" {
		return seal{}, nil
	}
	key, err := hkdf.Key(sha256.New, []byte(secret), nil, purpose, 32)
	if err != nil {
		return seal{}, fmt.Errorf("derive the sealing key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return seal{}, fmt.Errorf("derive the sealing key: %w", err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return seal{aead}, err
}

func (s seal) there() bool { return s.aead != nil }

// shut returns the text as it is stored. The owner's id is sealed with it, so that rows cannot be exchanged.
func (s seal) shut(text []byte, owner string) string {
	if !s.there() {
		return string(text)
	}
	//nolint:gosec // the nonce is not nil: this AEAD makes a random one itself
	return sealedPrefix + base64.RawStdEncoding.EncodeToString(s.aead.Seal(nil, nil, text, []byte(owner)))
}

// open returns the text of what is stored, and whether it was sealed: it may be from before there was a secret. what names it in errors.
func (s seal) open(stored, owner, what string) (text []byte, sealed bool, err error) {
	encoded, sealed := strings.CutPrefix(stored, sealedPrefix)
	if !sealed {
		return []byte(stored), false, nil
	}
	if !s.there() {
		return nil, true, errors.New(what + " in the database are sealed; set user.key_secret to the secret that they were sealed with")
	}
	raw, err := base64.RawStdEncoding.DecodeString(encoded)
	if err == nil {
		text, err = s.aead.Open(nil, nil, raw, []byte(owner))
	}
	if err != nil {
		return nil, true, errors.New(what + " in the database were sealed with another user.key_secret, or have been tampered with; set the secret that they were sealed with")
	}
	return text, true, nil
}
