package store

import (
	"context"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

// SecondFactor returns what an account's app and the shop have in common, as it is stored; ErrNotFound when there is none.
func (s *Store) SecondFactor(ctx context.Context, q db.Querier, userID string) (account.SecondFactor, error) {
	var row struct {
		Secret    string `db:"secret"`
		UsedStep  int64  `db:"used_step"`
		CreatedAt int64  `db:"created_at"`
	}
	err := q.Get(ctx, &row, `SELECT secret, used_step, created_at FROM second_factor WHERE user_id = ?`, userID)
	return account.SecondFactor{Secret: row.Secret, UsedStep: row.UsedStep, CreatedAt: db.Time(row.CreatedAt)}, notFound(err)
}

// PutSecondFactor makes f the account's only one.
func (s *Store) PutSecondFactor(ctx context.Context, tx *db.Tx, userID string, f account.SecondFactor) error {
	cols := []string{"user_id", "secret", "used_step", "created_at"}
	return tx.Upsert(ctx, "second_factor", cols, cols[:1], cols[1:], [][]any{{userID, f.Secret, f.UsedStep, db.Micros(f.CreatedAt)}})
}

// UseStep notes that a step's password was shown. Of requests that race with one password, it reports true to one.
func (s *Store) UseStep(ctx context.Context, tx *db.Tx, userID string, step int64) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE second_factor SET used_step = ? WHERE user_id = ? AND used_step < ?`, step, userID, step)
	return n > 0, err
}

// PutRecoveryCodes makes the hashes those of all recovery codes of an account.
func (s *Store) PutRecoveryCodes(ctx context.Context, tx *db.Tx, userID string, hashes []string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM recovery_code WHERE user_id = ?`, userID); err != nil {
		return err
	}
	rows := make([][]any, len(hashes))
	for i, h := range hashes {
		rows[i] = []any{userID, h}
	}
	return tx.InsertMany(ctx, "recovery_code", []string{"user_id", "hash"}, rows)
}

// UseRecoveryCode uses a code up. Of requests that race with one code, it reports true to one.
func (s *Store) UseRecoveryCode(ctx context.Context, tx *db.Tx, userID, hash string) (bool, error) {
	n, err := tx.Exec(ctx, `DELETE FROM recovery_code WHERE user_id = ? AND hash = ?`, userID, hash)
	return n > 0, err
}

// RecoveryCodes is how many codes an account has left.
func (s *Store) RecoveryCodes(ctx context.Context, userID string) (int, error) {
	var n int
	err := s.db.Get(ctx, &n, `SELECT COUNT(*) FROM recovery_code WHERE user_id = ?`, userID)
	return n, err
}

// DropSecondFactor forgets an account's second factor and its recovery codes.
func (s *Store) DropSecondFactor(ctx context.Context, tx *db.Tx, userID string) error {
	for _, statement := range []string{`DELETE FROM second_factor WHERE user_id = ?`, `DELETE FROM recovery_code WHERE user_id = ?`} {
		if _, err := tx.Exec(ctx, statement, userID); err != nil {
			return err
		}
	}
	return nil
}
