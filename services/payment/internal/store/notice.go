package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// Notice is what a provider told us, once per event: verified on arrival, applied afterwards.
type Notice struct {
	Provider      string `db:"provider"`
	EventID       string `db:"event_id"`
	Type          string `db:"type"`
	Object        string `db:"object"`
	State         string `db:"state"`
	Attempts      int    `db:"attempts"`
	NextAttemptAt int64  `db:"next_attempt_at"`
	Error         string `db:"error"`
	CreatedAt     int64  `db:"created_at"`
	ReceivedAt    int64  `db:"received_at"`
	ProcessedAt   int64  `db:"processed_at"`
	Raw           string `db:"raw"`
}

// States of notices.
const (
	NoticeQueued  = "queued"
	NoticeDone    = "done"
	NoticeIgnored = "ignored" // of a type that we have no use for
	NoticeDead    = "dead"    // it could not be applied; see its error
)

var noticeColumns = []string{"provider", "event_id", "type", "object", "state", "attempts", "next_attempt_at", "error",
	"created_at", "received_at", "processed_at", "raw"}

const selectNotices = `SELECT provider, event_id, type, object, state, attempts, next_attempt_at, error, created_at, received_at, processed_at`

// AddNotices writes notices down; what is there already stays as it is. It returns how many are new.
func (s *Store) AddNotices(ctx context.Context, tx *db.Tx, notices []Notice) (added int64, err error) {
	if len(notices) == 0 {
		return 0, nil
	}
	rows := make([][]any, len(notices))
	for i := range notices {
		n := &notices[i]
		rows[i] = []any{n.Provider, n.EventID, n.Type, n.Object, n.State, n.Attempts, n.NextAttemptAt, n.Error, n.CreatedAt, n.ReceivedAt, n.ProcessedAt, n.Raw}
	}
	return tx.InsertIgnore(ctx, "webhook_inbox", noticeColumns, rows)
}

// ClaimNotices takes up to limit notices that are due, the longest waiting first, and keeps others from them until the
// lease ends.
func (s *Store) ClaimNotices(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]Notice, error) {
	var out []Notice
	err := tx.Select(ctx, &out, selectNotices+`, raw FROM webhook_inbox WHERE next_attempt_at > 0 AND next_attempt_at <= ?
		ORDER BY next_attempt_at LIMIT ?`+tx.SkipLocked(), db.Micros(now), limit)
	if err != nil {
		return nil, err
	}
	for i := range out {
		if _, err := tx.Exec(ctx, `UPDATE webhook_inbox SET next_attempt_at = ? WHERE provider = ? AND event_id = ?`,
			db.Micros(lease), out[i].Provider, out[i].EventID); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// SettleNotice writes down what became of a claimed notice: its state, attempts, error and next attempt.
func (s *Store) SettleNotice(ctx context.Context, tx *db.Tx, n *Notice) error {
	_, err := tx.Exec(ctx, `UPDATE webhook_inbox SET state = ?, attempts = ?, error = ?, next_attempt_at = ?, processed_at = ? WHERE provider = ? AND event_id = ?`,
		n.State, n.Attempts, n.Error, n.NextAttemptAt, n.ProcessedAt, n.Provider, n.EventID)
	return err
}

// ReplayNotice makes a dead notice due once more. It reports whether there is such a one.
func (s *Store) ReplayNotice(ctx context.Context, tx *db.Tx, provider, eventID string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE webhook_inbox SET state = 'queued', attempts = 0, error = '', next_attempt_at = ?, processed_at = 0
		WHERE provider = ? AND event_id = ? AND state = 'dead'`, db.Micros(now), provider, eventID)
	return n > 0, err
}

// NoticePosition is where a list of notices goes on.
type NoticePosition struct {
	ReceivedAt int64  `json:"r"`
	EventID    string `json:"e"`
}

// Notices lists notices in a state without their bodies, the newest first.
func (s *Store) Notices(ctx context.Context, state string, before NoticePosition, limit int) ([]Notice, error) {
	where, args := ` FROM webhook_inbox WHERE state = ?`, []any{state}
	if before.EventID != "" {
		where, args = where+` AND (received_at < ? OR received_at = ? AND event_id < ?)`, append(args, before.ReceivedAt, before.ReceivedAt, before.EventID)
	}
	var out []Notice
	return out, s.db.Select(ctx, &out, selectNotices+where+` ORDER BY received_at DESC, event_id DESC LIMIT ?`, append(args, limit)...)
}

// OldestNotice returns when the notice arrived that waits for longest to be applied, zero when none waits.
func (s *Store) OldestNotice(ctx context.Context) (time.Time, error) {
	var at int64
	if err := s.db.Get(ctx, &at, `SELECT COALESCE(MIN(received_at), 0) FROM webhook_inbox WHERE state = 'queued'`); err != nil || at == 0 {
		return time.Time{}, err
	}
	return db.Time(at), nil
}

// PurgeNotices forgets what was settled before t, up to limit notices.
func (s *Store) PurgeNotices(ctx context.Context, tx *db.Tx, before time.Time, limit int) (int64, error) {
	var old []Notice
	if err := tx.Select(ctx, &old, selectNotices+` FROM webhook_inbox WHERE state IN ('done', 'ignored') AND received_at < ? LIMIT ?`, db.Micros(before), limit); err != nil {
		return 0, err
	}
	for i := range old {
		if _, err := tx.Exec(ctx, `DELETE FROM webhook_inbox WHERE provider = ? AND event_id = ?`, old[i].Provider, old[i].EventID); err != nil {
			return 0, err
		}
	}
	return int64(len(old)), nil
}
