package store

import (
	"context"
	"fmt"
	"time"

	"emporium/kit/db"
	"emporium/services/notification/internal/webhook"
)

// ErasePerson empties what is kept of the events that tell of an account, and ends what is still to be told of them. That the account is
// erased is told all the same.
func (s *Webhooks) ErasePerson(ctx context.Context, tx *db.Tx, userID string, now time.Time) error {
	var rows []struct {
		ID   string `db:"id"`
		Type string `db:"type"`
		At   int64  `db:"at"`
	}
	err := tx.Select(ctx, &rows, `SELECT id, type, at FROM webhook_event WHERE user_id = ? AND type <> ? ORDER BY id`+tx.ForUpdate(), userID, webhook.ErasedType)
	if err != nil || len(rows) == 0 {
		return err
	}
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
		empty, err := webhook.Empty(r.Type, db.Time(r.At))
		if err != nil {
			return fmt.Errorf("empty the event %s: %w", r.ID, err)
		}
		if _, err := tx.Exec(ctx, `UPDATE webhook_event SET body = ? WHERE id = ?`, string(empty), r.ID); err != nil {
			return err
		}
	}
	query, args := db.In(`UPDATE webhook_delivery SET state = ?, due_at = 0, code = ?, ended_at = ? WHERE state = ? AND event_id IN (?)`,
		string(webhook.Failed), webhook.CodeErased, db.Micros(now), string(webhook.Pending), ids)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return err
	}
	// Receivers may have answered with what they were told.
	query, args = db.In(`UPDATE webhook_attempt SET answer = '' WHERE delivery_id IN (SELECT id FROM webhook_delivery WHERE event_id IN (?))`, ids)
	_, err = tx.Exec(ctx, query, args...)
	return err
}
