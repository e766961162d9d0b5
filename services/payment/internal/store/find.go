package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// PaymentOf finds the payment that news are about: by its own id, or by the provider's name of a capture.
// Empty when there is none, or none yet.
func (s *Store) PaymentOf(ctx context.Context, q db.Querier, provider, paymentID string, references ...string) (string, error) {
	var found []string
	if paymentID != "" {
		if err := q.Select(ctx, &found, `SELECT id FROM payment WHERE id = ?`, paymentID); err != nil || len(found) > 0 {
			return first(found), err
		}
	}
	known := references[:0:0]
	for _, r := range references {
		if r != "" {
			known = append(known, r)
		}
	}
	if len(known) > 0 {
		query, args := db.In(`SELECT payment_id FROM payment_operation WHERE kind = 'capture' AND reference <> '' AND reference IN (?) AND provider = ? LIMIT 1`, known, provider)
		if err := q.Select(ctx, &found, query, args...); err != nil || len(found) > 0 {
			return first(found), err
		}
	}
	return "", nil
}

func first(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// Reminders returns payments with a hold of which somebody has to hear now.
func (s *Store) Reminders(ctx context.Context, now time.Time, limit int) ([]string, error) {
	var out []string
	return out, s.db.Select(ctx, &out, `SELECT payment_id FROM payment_operation WHERE remind_at > 0 AND remind_at <= ? ORDER BY remind_at LIMIT ?`,
		db.Micros(now), limit)
}

// GivenUp returns payments that wait for a shopper's next attempt, and whose time is over.
func (s *Store) GivenUp(ctx context.Context, now time.Time, limit int) ([]string, error) {
	var out []string
	return out, s.db.Select(ctx, &out, `SELECT id FROM payment WHERE status = 'declined' AND expires_at > 0 AND expires_at <= ? ORDER BY id LIMIT ?`, db.Micros(now), limit)
}

// Moved is a capture or refund of ours that succeeded, for reconciliation.
type Moved struct {
	PaymentID string `db:"payment_id"`
	ID        string `db:"id"`
	OrderID   string `db:"order_id"`
	Kind      string `db:"kind"`
	Amount    int64  `db:"amount"`
	Currency  string `db:"currency"`
	Reference string `db:"reference"`
	Fee       int64  `db:"fee"`
	Code      string `db:"code"`
	Progress  string `db:"progress"`
	UpdatedAt int64  `db:"updated_at"`
}

const selectMoved = `SELECT payment_id, id, order_id, kind, amount, currency, reference, fee, code, progress, updated_at FROM payment_operation`

// MovedBetween returns the captures and refunds at a provider that succeeded in [from, to), after the given one.
func (s *Store) MovedBetween(ctx context.Context, provider string, from, to time.Time, after Moved, limit int) ([]Moved, error) {
	var out []Moved
	return out, s.db.Select(ctx, &out, selectMoved+` WHERE provider = ? AND kind IN ('capture', 'refund') AND progress = 'succeeded' AND amount > 0
		AND updated_at >= ? AND updated_at < ? AND (payment_id > ? OR payment_id = ? AND id > ?) ORDER BY payment_id, id LIMIT ?`,
		provider, db.Micros(from), db.Micros(to), after.PaymentID, after.PaymentID, after.ID, limit)
}

// MovedByReference returns the captures and refunds at a provider with the references.
func (s *Store) MovedByReference(ctx context.Context, provider string, references, payments []string) ([]Moved, error) {
	var out []Moved
	if len(references) > 0 {
		query, args := db.In(selectMoved+` WHERE kind = 'capture' AND reference <> '' AND reference IN (?) AND provider = ?`, references, provider)
		if err := s.db.Select(ctx, &out, query, args...); err != nil {
			return nil, err
		}
	}
	if len(payments) > 0 {
		var more []Moved
		query, args := db.In(selectMoved+` WHERE payment_id IN (?) AND kind = 'refund' AND provider = ?`, payments, provider)
		if err := s.db.Select(ctx, &more, query, args...); err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return out, nil
}
