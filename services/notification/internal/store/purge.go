package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// Aged is a message as those see it who clear up.
type Aged struct {
	ID        string
	CreatedAt time.Time
	// Final says that nothing will happen to it by itself, and Body that it still holds what it says.
	Final, Body bool
}

// Oldest lists messages in the order of their ids, which is that of their making, after an id.
func (s *Store) Oldest(ctx context.Context, after string, limit int) ([]Aged, error) {
	var rows []struct {
		ID        string `db:"id"`
		CreatedAt int64  `db:"created_at"`
		DueAt     int64  `db:"due_at"`
		Body      bool   `db:"body"`
	}
	err := s.db.Select(ctx, &rows, `SELECT n.id, n.created_at, d.due_at, CASE WHEN n.data = '{}' THEN 0 ELSE 1 END AS body FROM notification n
		JOIN delivery d ON d.notification_id = n.id WHERE n.id > ? ORDER BY n.id LIMIT ?`, after, limit)
	if err != nil {
		return nil, err
	}
	out := make([]Aged, len(rows))
	for i, r := range rows {
		out[i] = Aged{ID: r.ID, CreatedAt: db.Time(r.CreatedAt), Final: r.DueAt == 0, Body: r.Body}
	}
	return out, nil
}

// PurgeBodies forgets what messages say, and who they greet.
func (s *Store) PurgeBodies(ctx context.Context, tx *db.Tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	query, args := db.In(`UPDATE notification SET data = '{}', name = '' WHERE id IN (?)`, ids)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// DeleteMessages forgets messages.
func (s *Store) DeleteMessages(ctx context.Context, tx *db.Tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	for _, remove := range []string{`DELETE FROM delivery_event WHERE notification_id IN (?)`, `DELETE FROM delivery WHERE notification_id IN (?)`, `DELETE FROM notification WHERE id IN (?)`} {
		query, args := db.In(remove, ids)
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}
