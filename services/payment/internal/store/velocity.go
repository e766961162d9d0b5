package store

import (
	"context"
	"slices"
	"time"

	"emporium/kit/db"
)

// Decline is a provider's no, counted for a mark.
type Decline struct {
	Mark        string `db:"mark"`
	OperationID string `db:"operation_id"`
	At          int64  `db:"declined_at"` // microseconds
}

// AddDeclines writes declines down. One that is there already counts once.
func (s *Store) AddDeclines(ctx context.Context, tx *db.Tx, declines []Decline) error {
	rows := make([][]any, len(declines))
	for i, d := range declines {
		rows[i] = []any{d.Mark, d.OperationID, d.At}
	}
	_, err := tx.InsertIgnore(ctx, "payment_decline", []string{"mark", "operation_id", "declined_at"}, rows)
	return err
}

// DeclinesSince returns the declines that count for marks and are newer than since, the oldest first.
func (s *Store) DeclinesSince(ctx context.Context, tx *db.Tx, marks []string, since time.Time) ([]Decline, error) {
	if len(marks) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT mark, operation_id, declined_at FROM payment_decline WHERE mark IN (?) AND declined_at > ? ORDER BY declined_at`, marks, db.Micros(since))
	var out []Decline
	return out, tx.Select(ctx, &out, query, args...)
}

// Block refuses payments of the marks until their times.
func (s *Store) Block(ctx context.Context, tx *db.Tx, until map[string]time.Time) error {
	marks := make([]string, 0, len(until))
	for m := range until {
		marks = append(marks, m)
	}
	slices.Sort(marks)
	rows := make([][]any, len(marks))
	for i, m := range marks {
		rows[i] = []any{m, db.Micros(until[m])}
	}
	return tx.Upsert(ctx, "payment_block", []string{"mark", "until_at"}, []string{"mark"}, []string{"until_at"}, rows)
}

// Blocked returns which of the marks are refused at now, and until when.
func (s *Store) Blocked(ctx context.Context, tx *db.Tx, marks []string, now time.Time) (map[string]time.Time, error) {
	if len(marks) == 0 {
		return nil, nil
	}
	query, args := db.In(`SELECT mark, until_at FROM payment_block WHERE mark IN (?) AND until_at > ?`, marks, db.Micros(now))
	var rows []struct {
		Mark  string `db:"mark"`
		Until int64  `db:"until_at"`
	}
	if err := tx.Select(ctx, &rows, query, args...); err != nil || len(rows) == 0 {
		return nil, err
	}
	out := make(map[string]time.Time, len(rows))
	for _, r := range rows {
		out[r.Mark] = db.Time(r.Until)
	}
	return out, nil
}

// ForgetDeclines forgets declines before one time and blocks that have ended at the other.
func (s *Store) ForgetDeclines(ctx context.Context, tx *db.Tx, before, now time.Time) error {
	if _, err := tx.Exec(ctx, `DELETE FROM payment_decline WHERE declined_at < ?`, db.Micros(before)); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `DELETE FROM payment_block WHERE until_at < ?`, db.Micros(now))
	return err
}
