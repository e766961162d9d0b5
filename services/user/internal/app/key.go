package app

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/services/user/internal/store"
)

// KeyOptions set up Keys.
type KeyOptions struct {
	DB    *db.DB
	Store *store.Store
	Clock clock.Clock
	// Secret seals the private keys in the database; empty leaves them in plain PEM.
	Secret string
	// RotateEvery is the age at which the newest key gets a successor.
	RotateEvery time.Duration
}

// Keys are the signing keys, which all instances share through the database.
type Keys struct {
	o    KeyOptions
	set  *auth.KeySet
	seal cipher.AEAD
}

// OpenKeys loads the keys, and makes the first one when there is none.
func OpenKeys(ctx context.Context, o KeyOptions) (*Keys, error) {
	set, err := auth.NewKeySet(auth.KeySetOptions{Clock: o.Clock})
	if err != nil {
		return nil, err
	}
	k := &Keys{o: o, set: set}
	if o.Secret != "" {
		if k.seal, err = newSeal(o.Secret); err != nil {
			return nil, err
		}
	}
	if _, err := k.Rotate(ctx); err != nil {
		return nil, err
	}
	return k, nil
}

// Set is the keys in memory, for signers and for publication.
func (k *Keys) Set() *auth.KeySet { return k.set }

// Rotate takes over what other instances have done, and rotates when the newest key is old enough. A fresh key is
// published long before it signs, and a retired one verifies for longer than any token lives.
func (k *Keys) Rotate(ctx context.Context) (again bool, err error) {
	keys, plain, err := k.load(ctx, k.o.DB)
	if err != nil {
		return false, err
	}
	if !k.due(keys) && !plain {
		return false, k.set.Replace(keys...)
	}
	err = k.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := k.o.Store.Lock(ctx, tx, store.GuardKeys); err != nil {
			return err
		}
		if keys, plain, err = k.load(ctx, tx); err != nil {
			return err
		}
		if k.due(keys) {
			if keys, err = k.rotated(keys); err != nil {
				return err
			}
		} else if !plain {
			return nil // another instance was faster
		}
		return k.store(ctx, tx, keys)
	})
	if err != nil {
		return false, fmt.Errorf("rotate signing keys: %w", err)
	}
	return false, k.set.Replace(keys...)
}

func (k *Keys) due(keys []auth.Key) bool {
	for _, key := range keys {
		if key.Retired.IsZero() && k.o.Clock.Now().Sub(key.Created) < k.o.RotateEvery {
			return false
		}
	}
	return true
}

func (k *Keys) rotated(keys []auth.Key) ([]auth.Key, error) {
	set, err := auth.NewKeySet(auth.KeySetOptions{Clock: k.o.Clock}, keys...)
	if err != nil {
		return nil, err
	}
	return set.Rotated()
}

// load reads the keys; plain says that some should be sealed and are not.
func (k *Keys) load(ctx context.Context, q db.Querier) (keys []auth.Key, plain bool, err error) {
	rows, err := k.o.Store.SigningKeys(ctx, q)
	if err != nil {
		return nil, false, fmt.Errorf("load signing keys: %w", err)
	}
	for _, row := range rows {
		text, sealed, err := k.open(row)
		if err != nil {
			return nil, false, err
		}
		key, err := auth.ParseKey(text, row.CreatedAt, row.Retired)
		if err != nil {
			return nil, false, err
		}
		plain = plain || k.seal != nil && !sealed
		keys = append(keys, key)
	}
	return keys, plain, nil
}

func (k *Keys) store(ctx context.Context, tx *db.Tx, keys []auth.Key) error {
	rows := make([]store.SigningKey, len(keys))
	for i, key := range keys {
		text, err := key.PEM()
		if err != nil {
			return err
		}
		rows[i] = store.SigningKey{ID: key.ID, Private: string(text), CreatedAt: key.Created, Retired: key.Retired}
		if k.seal != nil {
			//nolint:gosec // the nonce is not nil: this AEAD makes a random one itself
			rows[i].Private = sealedPrefix + base64.RawStdEncoding.EncodeToString(k.seal.Seal(nil, nil, text, []byte(key.ID)))
		}
	}
	return k.o.Store.PutSigningKeys(ctx, tx, rows)
}

const sealedPrefix = "sealed:v1:"

// open returns a key's PEM. The key's id is sealed with it, so that rows cannot be exchanged.
func (k *Keys) open(row store.SigningKey) (text []byte, sealed bool, err error) {
	encoded, sealed := strings.CutPrefix(row.Private, sealedPrefix)
	if !sealed {
		return []byte(row.Private), false, nil
	}
	if k.seal == nil {
		return nil, true, errors.New("the signing keys in the database are sealed; set user.key_secret to the secret that they were sealed with")
	}
	raw, err := base64.RawStdEncoding.DecodeString(encoded)
	if err == nil {
		text, err = k.seal.Open(nil, nil, raw, []byte(row.ID))
	}
	if err != nil {
		return nil, true, errors.New("the signing keys in the database were sealed with another user.key_secret, or have been tampered with; set the secret that they were sealed with")
	}
	return text, true, nil
}

func newSeal(secret string) (cipher.AEAD, error) {
	key, err := hkdf.Key(sha256.New, []byte(secret), nil, "emporium user signing keys v1", 32)
	if err != nil {
		return nil, fmt.Errorf("derive the sealing key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("derive the sealing key: %w", err)
	}
	return cipher.NewGCMWithRandomNonce(block)
}
