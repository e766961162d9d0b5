package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// SigningKey is a key as it is stored: Private is PEM, or what the sealer made of it.
type SigningKey struct {
	ID                 string
	Private            string
	CreatedAt, Retired time.Time
}

// SigningKeys returns all keys.
func (s *Store) SigningKeys(ctx context.Context, q db.Querier) ([]SigningKey, error) {
	var rows []struct {
		ID        string `db:"id"`
		Private   string `db:"private"`
		CreatedAt int64  `db:"created_at"`
		RetiredAt int64  `db:"retired_at"`
	}
	if err := q.Select(ctx, &rows, `SELECT id, private, created_at, retired_at FROM signing_key ORDER BY created_at, id`); err != nil {
		return nil, err
	}
	out := make([]SigningKey, len(rows))
	for i, r := range rows {
		out[i] = SigningKey{ID: r.ID, Private: r.Private, CreatedAt: db.Time(r.CreatedAt), Retired: db.Time(r.RetiredAt)}
	}
	return out, nil
}

// PutSigningKeys makes keys all that there are.
func (s *Store) PutSigningKeys(ctx context.Context, tx *db.Tx, keys []SigningKey) error {
	rows, ids := make([][]any, len(keys)), make([]string, len(keys))
	for i, k := range keys {
		ids[i] = k.ID
		rows[i] = []any{k.ID, k.Private, db.Micros(k.CreatedAt), db.Micros(k.Retired)}
	}
	query, args := db.In(`DELETE FROM signing_key WHERE id NOT IN (?)`, ids)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return err
	}
	return tx.Upsert(ctx, "signing_key", []string{"id", "private", "created_at", "retired_at"}, []string{"id"}, []string{"private", "retired_at"}, rows)
}
