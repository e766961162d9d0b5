// Package cipher encrypts and decrypts values as Spring Cloud Config does, so that repositories with {cipher} values go on working.
package cipher

import (
	"crypto/aes"
	stdcipher "crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1" //nolint:gosec // the key derivation of Spring's Encryptors, fixed by what repositories hold
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"regexp"
)

// ErrInvalid is of a text that was not encrypted with this key.
var ErrInvalid = errors.New("the text was not encrypted with this key")

// Cipher encrypts and decrypts texts. It is safe for concurrent use.
type Cipher interface {
	Encrypt(plain string) (string, error)
	// Decrypt returns ErrInvalid for what the key does not fit.
	Decrypt(text string) (string, error)
	// PublicKey is in PEM, "" for a symmetric cipher.
	PublicKey() string
}

// Prefix begins encrypted values in files.
const Prefix = "{cipher}"

var keyPrefix = regexp.MustCompile(`^(?:\{[A-Za-z0-9_-]+:[^{}]*\})+`)

// StripKeys removes prefixes such as {key:name}, which choose among keys: here there is one.
func StripKeys(text string) string { return keyPrefix.ReplaceAllString(text, "") }

// What Spring's Encryptors.standard is made of.
const (
	rounds  = 1024
	keySize = 32
)

// defaultSalt is Spring's encrypt.salt.
const defaultSalt = "deadbeef"

// Symmetric is AES-256 in CBC mode under a key made of a pass phrase: hex(IV ‖ PKCS7(text)).
type Symmetric struct{ block stdcipher.Block }

// NewSymmetric takes encrypt.key and encrypt.salt, which is hexadecimal; "" is Spring's default.
func NewSymmetric(key, salt string) (*Symmetric, error) {
	if key == "" {
		return nil, errors.New("the key is empty")
	}
	if salt == "" {
		salt = defaultSalt
	}
	raw, err := hex.DecodeString(salt)
	if err != nil {
		return nil, errors.New("the salt must be hexadecimal")
	}
	derived, err := pbkdf2.Key(sha1.New, key, raw, rounds, keySize)
	if err != nil {
		return nil, fmt.Errorf("derive the key: %w", err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		return nil, fmt.Errorf("derive the key: %w", err)
	}
	return &Symmetric{block}, nil
}

// Encrypt implements Cipher.
func (s *Symmetric) Encrypt(plain string) (string, error) {
	return hex.EncodeToString(s.seal([]byte(plain))), nil
}

func (s *Symmetric) seal(plain []byte) []byte {
	pad := aes.BlockSize - len(plain)%aes.BlockSize
	out := make([]byte, aes.BlockSize+len(plain)+pad)
	_, _ = rand.Read(out[:aes.BlockSize]) // never fails
	body := out[aes.BlockSize:]
	copy(body, plain)
	for i := len(plain); i < len(body); i++ {
		body[i] = byte(pad)
	}
	stdcipher.NewCBCEncrypter(s.block, out[:aes.BlockSize]).CryptBlocks(body, body) //nolint:gosec // it was filled at random above
	return out
}

func (s *Symmetric) open(sealed []byte) ([]byte, error) {
	if len(sealed) < 2*aes.BlockSize || len(sealed)%aes.BlockSize != 0 {
		return nil, ErrInvalid
	}
	body := make([]byte, len(sealed)-aes.BlockSize)
	stdcipher.NewCBCDecrypter(s.block, sealed[:aes.BlockSize]).CryptBlocks(body, sealed[aes.BlockSize:])
	pad := int(body[len(body)-1])
	if pad == 0 || pad > aes.BlockSize {
		return nil, ErrInvalid
	}
	for _, b := range body[len(body)-pad:] {
		if int(b) != pad {
			return nil, ErrInvalid
		}
	}
	return body[:len(body)-pad], nil
}

// Decrypt implements Cipher.
func (s *Symmetric) Decrypt(text string) (string, error) {
	sealed, err := hex.DecodeString(text)
	if err != nil {
		return "", ErrInvalid
	}
	plain, err := s.open(sealed)
	return string(plain), err
}

// PublicKey implements Cipher.
func (s *Symmetric) PublicKey() string { return "" }

// RSA seals a random key with a key pair and the text with that key: base64(length ‖ RSA(random) ‖ AES(text)).
type RSA struct {
	key    *rsa.PrivateKey
	public string
	salt   string
}

// randomSize is the size of the random key in bytes.
const randomSize = 16

// NewRSA takes a private key in PEM, PKCS #1 or PKCS #8.
func NewRSA(text []byte, salt string) (*RSA, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("the private key is no PEM")
	}
	key, err := x509.ParsePKCS1PrivateKey(block.Bytes)
	if err != nil {
		parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return nil, errors.New("the private key is neither PKCS #1 nor PKCS #8")
		}
		var ok bool
		if key, ok = parsed.(*rsa.PrivateKey); !ok {
			return nil, errors.New("the private key is not RSA")
		}
	}
	der, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("write the public key: %w", err)
	}
	return &RSA{key: key, salt: salt, public: string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))}, nil
}

func (r *RSA) symmetric(random []byte) (*Symmetric, error) {
	return NewSymmetric(hex.EncodeToString(random), r.salt)
}

// Encrypt implements Cipher.
func (r *RSA) Encrypt(plain string) (string, error) {
	random := make([]byte, randomSize)
	_, _ = rand.Read(random) // never fails
	s, err := r.symmetric(random)
	if err != nil {
		return "", err
	}
	sealed, err := rsa.EncryptPKCS1v15(rand.Reader, &r.key.PublicKey, random) //nolint:staticcheck // the padding that Spring's clients expect
	if err != nil {
		return "", fmt.Errorf("encrypt: %w", err)
	}
	out := []byte{byte(len(sealed) >> 8), byte(len(sealed))}
	return base64.StdEncoding.EncodeToString(append(append(out, sealed...), s.seal([]byte(plain))...)), nil
}

// Decrypt implements Cipher.
func (r *RSA) Decrypt(text string) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(raw) < 2 {
		return "", ErrInvalid
	}
	size := int(raw[0])<<8 | int(raw[1])
	if len(raw) < 2+size {
		return "", ErrInvalid
	}
	// A random key in place of one that cannot be opened makes a wrong padding look like a wrong key.
	random := make([]byte, randomSize)
	_, _ = rand.Read(random)                                                                         // never fails
	if err := rsa.DecryptPKCS1v15SessionKey(rand.Reader, r.key, raw[2:2+size], random); err != nil { //nolint:staticcheck // as in Encrypt
		return "", ErrInvalid
	}
	s, err := r.symmetric(random)
	if err != nil {
		return "", err
	}
	plain, err := s.open(raw[2+size:])
	return string(plain), err
}

// PublicKey implements Cipher.
func (r *RSA) PublicKey() string { return r.public }
