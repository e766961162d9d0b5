package store

import (
	"context"
	"errors"
	"time"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
)

// Step is one step in the history of a delivery: what it became, or what a provider told of it.
type Step struct {
	NotificationID string
	At             time.Time
	// Status is a message.Status, or a message.Receipt that came after the delivery was sent.
	Status               string
	Attempt              int
	Provider, ProviderID string
	Code, Reason         string
}

var stepColumns = []string{"notification_id", "at", "status", "attempt", "provider", "provider_id", "code", "reason"}

func (e *Step) values() []any {
	return []any{e.NotificationID, db.Micros(e.At), e.Status, e.Attempt, Fit(e.Provider, 64), Fit(e.ProviderID, 128), Fit(e.Code, 64), Fit(e.Reason, 512)}
}

// StepOf is what a delivery has become at a moment.
func StepOf(s message.DeliveryState, at time.Time) Step {
	return Step{NotificationID: s.NotificationID, At: at, Status: string(s.Status), Attempt: s.Attempts, Provider: s.Provider, ProviderID: s.ProviderID,
		Code: s.Code, Reason: s.Reason}
}

// History returns the steps of a delivery, the first one first.
func (s *Store) History(ctx context.Context, id string) ([]Step, error) {
	var rows []struct {
		At         int64  `db:"at"`
		Status     string `db:"status"`
		Attempt    int    `db:"attempt"`
		Provider   string `db:"provider"`
		ProviderID string `db:"provider_id"`
		Code       string `db:"code"`
		Reason     string `db:"reason"`
	}
	err := s.db.Select(ctx, &rows, `SELECT at, status, attempt, provider, provider_id, code, reason FROM delivery_event WHERE notification_id = ? ORDER BY at, status`, id)
	if err != nil {
		return nil, err
	}
	out := make([]Step, len(rows))
	for i, r := range rows {
		out[i] = Step{NotificationID: id, At: db.Time(r.At), Status: r.Status, Attempt: r.Attempt, Provider: r.Provider, ProviderID: r.ProviderID, Code: r.Code, Reason: r.Reason}
	}
	return out, nil
}

// Report notes what providers tell of messages that they have taken over, and returns what was news: a receipt that tells
// no more than what is known, or is about no notification, changes nothing.
func (s *Store) Report(ctx context.Context, tx *db.Tx, reports []message.Report) ([]message.Report, error) {
	var news []message.Report
	var steps [][]any
	for i := range reports {
		r := &reports[i]
		n, err := tx.Exec(ctx, `UPDATE delivery SET receipt = ?, receipt_rank = ?, receipt_at = ?, provider_id = CASE WHEN ? = '' THEN provider_id ELSE ? END
			WHERE notification_id = ? AND receipt_rank < ?`, string(r.Receipt), r.Receipt.Rank(), db.Micros(r.At), Fit(r.ProviderID, 128), Fit(r.ProviderID, 128),
			r.NotificationID, r.Receipt.Rank())
		if err != nil {
			return nil, err
		}
		if n == 0 {
			continue
		}
		news = append(news, *r)
		step := Step{NotificationID: r.NotificationID, At: r.At, Status: string(r.Receipt), ProviderID: r.ProviderID, Code: r.Code, Reason: r.Detail}
		steps = append(steps, step.values())
	}
	if len(steps) == 0 {
		return nil, nil
	}
	_, err := tx.InsertIgnore(ctx, "delivery_event", stepColumns, steps)
	return news, err
}

// one turns the absence of a row into a value.
func one(err error) (found bool, _ error) {
	if errors.Is(err, db.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}
