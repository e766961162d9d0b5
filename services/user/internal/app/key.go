package app

import (
	"context"
	"fmt"
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
	seal seal
}

// OpenKeys loads the keys, and makes the first one when there is none.
func OpenKeys(ctx context.Context, o KeyOptions) (*Keys, error) {
	set, err := auth.NewKeySet(auth.KeySetOptions{Clock: o.Clock})
	if err != nil {
		return nil, err
	}
	k := &Keys{o: o, set: set}
	if k.seal, err = newSeal(o.Secret, "emporium user signing keys v1"); err != nil {
		return nil, err
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
		text, sealed, err := k.seal.open(row.Private, row.ID, "the signing keys")
		if err != nil {
			return nil, false, err
		}
		key, err := auth.ParseKey(text, row.CreatedAt, row.Retired)
		if err != nil {
			return nil, false, err
		}
		plain = plain || k.seal.there() && !sealed
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
		rows[i] = store.SigningKey{ID: key.ID, Private: k.seal.shut(text, key.ID), CreatedAt: key.Created, Retired: key.Retired}
	}
	return k.o.Store.PutSigningKeys(ctx, tx, rows)
}
