package store

import (
	"context"
	"time"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

// InsertSession begins a session with its first refresh token.
func (s *Store) InsertSession(ctx context.Context, tx *db.Tx, v account.Session, hash string, r account.Refresh) error {
	if err := tx.InsertMany(ctx, "user_session", []string{"id", "user_id", "created_at", "expires_at", "revoked_at", "revoke_reason"},
		[][]any{{v.ID, v.UserID, db.Micros(v.CreatedAt), db.Micros(v.ExpiresAt), int64(0), ""}}); err != nil {
		return err
	}
	return s.insertRefresh(ctx, tx, v.ID, hash, r)
}

func (s *Store) insertRefresh(ctx context.Context, tx *db.Tx, sessionID, hash string, r account.Refresh) error {
	return tx.InsertMany(ctx, "refresh_token", []string{"hash", "session_id", "seed", "issued_at", "rotated_at"},
		[][]any{{hash, sessionID, r.Seed, db.Micros(r.IssuedAt), db.Micros(r.RotatedAt)}})
}

// Family is a refresh token with its session and account.
type Family struct {
	Refresh account.Refresh
	Session account.Session
	Account *account.Account
}

// FamilyOf finds what a refresh token with the hash belongs to; ErrNotFound when there is none.
func (s *Store) FamilyOf(ctx context.Context, hash string) (Family, error) {
	var row struct {
		accountRow
		Seed           string `db:"seed"`
		IssuedAt       int64  `db:"issued_at"`
		RotatedAt      int64  `db:"rotated_at"`
		SessionID      string `db:"session_id"`
		SessionCreated int64  `db:"session_created_at"`
		ExpiresAt      int64  `db:"expires_at"`
		RevokedAt      int64  `db:"revoked_at"`
	}
	err := s.db.Get(ctx, &row, `SELECT r.seed, r.issued_at, r.rotated_at, r.session_id,
		s.created_at AS session_created_at, s.expires_at, s.revoked_at,
		a.id, a.email, a.name, a.locale, a.role, a.scopes, a.disabled, a.email_verified, a.erased, a.second_factor, a.created_at, a.updated_at, a.version
		FROM refresh_token r JOIN user_session s ON s.id = r.session_id JOIN account a ON a.id = s.user_id WHERE r.hash = ?`, hash)
	if err != nil {
		return Family{}, notFound(err)
	}
	return Family{
		Refresh: account.Refresh{Seed: row.Seed, IssuedAt: db.Time(row.IssuedAt), RotatedAt: db.Time(row.RotatedAt)},
		Session: account.Session{ID: row.SessionID, UserID: row.ID, CreatedAt: db.Time(row.SessionCreated),
			ExpiresAt: db.Time(row.ExpiresAt), RevokedAt: db.Time(row.RevokedAt)},
		Account: row.account(),
	}, nil
}

// Rotate exchanges a refresh token for its successor. It reports false when the token was exchanged by another request or
// its session has ended meanwhile: then nothing has changed.
func (s *Store) Rotate(ctx context.Context, tx *db.Tx, sessionID, hash, successor string, r account.Refresh, now time.Time) (bool, error) {
	var id string // the session first: whoever ends it locks it before its tokens
	err := tx.Get(ctx, &id, `SELECT id FROM user_session WHERE id = ? AND revoked_at = 0`+tx.ForUpdate(), sessionID)
	if err := notFound(err); err != nil {
		return false, ignoreNotFound(err)
	}
	n, err := tx.Exec(ctx, `UPDATE refresh_token SET rotated_at = ? WHERE hash = ? AND rotated_at = 0`, db.Micros(now), hash)
	if err != nil || n == 0 {
		return false, err
	}
	return true, s.insertRefresh(ctx, tx, sessionID, successor, r)
}

func ignoreNotFound(err error) error {
	if err == ErrNotFound { //nolint:errorlint // it was made by notFound
		return nil
	}
	return err
}

// Why sessions end, for the record.
const (
	EndedByOwner    = "logout"
	EndedByStaff    = "staff"
	EndedByPassword = "password"
	EndedByReuse    = "reuse"
	EndedByErasure  = "erased"
	EndedByRights   = "rights"
)

// EndSession ends one session, if it has not ended.
func (s *Store) EndSession(ctx context.Context, tx *db.Tx, id, reason string, now time.Time) (ended bool, err error) {
	n, err := tx.Exec(ctx, `UPDATE user_session SET revoked_at = ?, revoke_reason = ? WHERE id = ? AND revoked_at = 0`, db.Micros(now), reason, id)
	return n > 0, err
}

// EndSessions ends all sessions of an account that have not ended, and returns their ids.
func (s *Store) EndSessions(ctx context.Context, tx *db.Tx, userID, reason string, now time.Time) ([]string, error) {
	ids, err := selectIDs(ctx, tx, `SELECT id FROM user_session WHERE user_id = ? AND revoked_at = 0 AND expires_at > ? ORDER BY id`+tx.ForUpdate(),
		userID, db.Micros(now))
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	query, args := db.In(`UPDATE user_session SET revoked_at = ?, revoke_reason = ? WHERE id IN (?)`, db.Micros(now), reason, ids)
	_, err = tx.Exec(ctx, query, args...)
	return ids, err
}

func selectIDs(ctx context.Context, q db.Querier, query string, args ...any) ([]string, error) {
	var rows []struct {
		ID string `db:"id"`
	}
	err := q.Select(ctx, &rows, query, args...)
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids, err
}

// EndedSince returns the sessions that were ended at or after a time, with when.
func (s *Store) EndedSince(ctx context.Context, since time.Time) (map[string]time.Time, error) {
	var rows []struct {
		ID        string `db:"id"`
		RevokedAt int64  `db:"revoked_at"`
	}
	if err := s.db.Select(ctx, &rows, `SELECT id, revoked_at FROM user_session WHERE revoked_at >= ?`, db.Micros(since)); err != nil {
		return nil, err
	}
	out := make(map[string]time.Time, len(rows))
	for _, r := range rows {
		out[r.ID] = db.Time(r.RevokedAt)
	}
	return out, nil
}

// Expire deletes up to limit sessions that ended or expired before a time, with their refresh tokens. It reports whether
// there may be more.
func (s *Store) Expire(ctx context.Context, tx *db.Tx, before time.Time, limit int) (more bool, err error) {
	us := db.Micros(before)
	ids, err := selectIDs(ctx, tx, `SELECT id FROM user_session WHERE expires_at < ? OR (revoked_at > 0 AND revoked_at < ?) ORDER BY id LIMIT ?`+tx.SkipLocked(),
		us, us, limit)
	if err != nil || len(ids) == 0 {
		return false, err
	}
	for _, statement := range []string{`DELETE FROM refresh_token WHERE session_id IN (?)`, `DELETE FROM user_session WHERE id IN (?)`} {
		query, args := db.In(statement, ids)
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return false, err
		}
	}
	return len(ids) == limit, nil
}
