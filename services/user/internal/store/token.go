package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// Kinds of one-time tokens.
const (
	VerifyEmail   = "verify_email"
	ResetPassword = "reset_password"
)

// OneTimeToken is what a link in a message carries; only the secret's hash is kept.
type OneTimeToken struct {
	Hash   string `db:"hash"`
	Kind   string `db:"kind"`
	UserID string `db:"user_id"`
	// Email is the address that the link went to.
	Email     string    `db:"email"`
	ExpiresAt time.Time `db:"-"`
}

// ReplaceOneTimeToken keeps a token, and drops the others of its kind and account: only the newest link works. It is for links that
// the owner alone can have sent.
func (s *Store) ReplaceOneTimeToken(ctx context.Context, tx *db.Tx, t OneTimeToken) error {
	if err := s.DropOneTimeTokens(ctx, tx, t.UserID, t.Kind); err != nil {
		return err
	}
	return s.InsertOneTimeToken(ctx, tx, t)
}

// InsertOneTimeToken keeps a token beside those that there are.
func (s *Store) InsertOneTimeToken(ctx context.Context, tx *db.Tx, t OneTimeToken) error {
	return tx.InsertMany(ctx, "one_time_token", []string{"hash", "kind", "user_id", "email", "expires_at"},
		[][]any{{t.Hash, t.Kind, t.UserID, t.Email, db.Micros(t.ExpiresAt)}})
}

// DropOneTimeTokens makes an account's tokens of a kind useless.
func (s *Store) DropOneTimeTokens(ctx context.Context, tx *db.Tx, userID, kind string) error {
	_, err := tx.Exec(ctx, `DELETE FROM one_time_token WHERE user_id = ? AND kind = ?`, userID, kind)
	return err
}

// OneTimeToken returns a token that can be used now; ErrNotFound otherwise.
func (s *Store) OneTimeToken(ctx context.Context, q db.Querier, kind, hash string, now time.Time) (OneTimeToken, error) {
	var t OneTimeToken
	err := q.Get(ctx, &t, `SELECT hash, kind, user_id, email FROM one_time_token WHERE hash = ? AND kind = ? AND expires_at > ?`, hash, kind, db.Micros(now))
	return t, notFound(err)
}

// UseOneTimeToken uses a token up. Of requests that race with one token, it reports true to one.
func (s *Store) UseOneTimeToken(ctx context.Context, tx *db.Tx, kind, hash string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `DELETE FROM one_time_token WHERE hash = ? AND kind = ? AND expires_at > ?`, hash, kind, db.Micros(now))
	return n > 0, err
}

// ExpireOneTimeTokens deletes what can no longer be used.
func (s *Store) ExpireOneTimeTokens(ctx context.Context, tx *db.Tx, now time.Time) error {
	_, err := tx.Exec(ctx, `DELETE FROM one_time_token WHERE expires_at <= ?`, db.Micros(now))
	return err
}

// ResetRequest is somebody's wish for a reset link, for an address that may have no account.
type ResetRequest struct {
	ID    string `db:"id"`
	Email string `db:"email"`
	// Reason is what the event says: "requested" or "registered_again".
	Reason string `db:"reason"`
}

// InsertResetRequest notes a wish.
func (s *Store) InsertResetRequest(ctx context.Context, tx *db.Tx, r ResetRequest, now time.Time) error {
	return tx.InsertMany(ctx, "reset_request", []string{"id", "email", "reason", "requested_at"}, [][]any{{r.ID, r.Email, r.Reason, db.Micros(now)}})
}

// TakeResetRequests removes up to limit wishes, the oldest first, and returns them.
func (s *Store) TakeResetRequests(ctx context.Context, tx *db.Tx, limit int) ([]ResetRequest, error) {
	var out []ResetRequest
	if err := tx.Select(ctx, &out, `SELECT id, email, reason FROM reset_request ORDER BY id LIMIT ?`+tx.SkipLocked(), limit); err != nil || len(out) == 0 {
		return nil, err
	}
	ids := make([]string, len(out))
	for i, r := range out {
		ids[i] = r.ID
	}
	query, args := db.In(`DELETE FROM reset_request WHERE id IN (?)`, ids)
	_, err := tx.Exec(ctx, query, args...)
	return out, err
}
