package store

import (
	"context"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/webhook"
)

// HookFilter asks for deliveries, the newest first. Empty fields take all.
type HookFilter struct {
	EndpointID, EventType, Subject string
	State                          webhook.State
	// Since and Until bound when they were made.
	Since, Until time.Time
	// Before is the id that the page before ended with.
	Before string
	Limit  int
}

func (f *HookFilter) where() (where string, args []any) {
	where = ` WHERE 1 = 1`
	add := func(condition string, value any) {
		where += " AND " + condition
		args = append(args, value)
	}
	for _, c := range []struct{ condition, value string }{
		{"d.endpoint_id = ?", f.EndpointID}, {"d.event_type = ?", f.EventType}, {"d.subject = ?", f.Subject}, {"d.state = ?", string(f.State)}, {"d.id < ?", f.Before},
	} {
		if c.value != "" {
			add(c.condition, c.value)
		}
	}
	if !f.Since.IsZero() {
		add("d.created_at >= ?", db.Micros(f.Since))
	}
	if !f.Until.IsZero() {
		add("d.created_at < ?", db.Micros(f.Until))
	}
	return where, args
}

// Hooks lists deliveries.
func (s *Webhooks) Hooks(ctx context.Context, f HookFilter) ([]webhook.Delivery, error) {
	where, args := f.where()
	var rows []hookRow
	if err := s.db.Select(ctx, &rows, selectHook+where+` ORDER BY d.id DESC LIMIT ?`, append(args, f.Limit)...); err != nil {
		return nil, err
	}
	out := make([]webhook.Delivery, len(rows))
	for i := range rows {
		out[i] = rows[i].delivery()
	}
	return out, nil
}

// Hook returns a delivery with its event and the log of its attempts, the first one first; fault.NotFound when there is none.
func (s *Webhooks) Hook(ctx context.Context, id string) (webhook.Delivery, []byte, []webhook.Attempt, error) {
	var row hookRow
	found, err := one(s.db.Get(ctx, &row, selectHook+` WHERE d.id = ?`, id))
	if err != nil {
		return webhook.Delivery{}, nil, nil, err
	}
	if !found {
		return webhook.Delivery{}, nil, nil, fault.New(fault.NotFound, "There is no such delivery.")
	}
	var body string
	if _, err := one(s.db.Get(ctx, &body, `SELECT body FROM webhook_event WHERE id = ?`, row.EventID)); err != nil {
		return webhook.Delivery{}, nil, nil, err
	}
	var rows []struct {
		Number int    `db:"number"`
		At     int64  `db:"at"`
		Took   int64  `db:"took"`
		Status int    `db:"status"`
		Code   string `db:"code"`
		Answer string `db:"answer"`
	}
	if err := s.db.Select(ctx, &rows, `SELECT number, at, took, status, code, answer FROM webhook_attempt WHERE delivery_id = ? ORDER BY number`, id); err != nil {
		return webhook.Delivery{}, nil, nil, err
	}
	attempts := make([]webhook.Attempt, len(rows))
	for i, r := range rows {
		attempts[i] = webhook.Attempt{DeliveryID: id, Number: r.Number, At: db.Time(r.At), Took: time.Duration(r.Took) * time.Microsecond, Status: r.Status, Code: r.Code,
			Answer: r.Answer}
	}
	return row.delivery(), []byte(body), attempts, nil
}

// LoadHook reads a delivery for a change; fault.NotFound when there is none.
func (s *Webhooks) LoadHook(ctx context.Context, tx *db.Tx, id string) (webhook.Delivery, error) {
	var row hookRow
	found, err := one(tx.Get(ctx, &row, selectHook+` WHERE d.id = ?`+tx.ForUpdate(), id))
	if err == nil && !found {
		err = fault.New(fault.NotFound, "There is no such delivery.")
	}
	return row.delivery(), err
}

// SaveHook writes back a delivery that was loaded in the same transaction.
func (s *Webhooks) SaveHook(ctx context.Context, tx *db.Tx, d *webhook.Delivery) error {
	_, err := tx.Exec(ctx, `UPDATE webhook_delivery SET state = ?, attempts = ?, due_at = ?, ended_at = ? WHERE id = ?`, string(d.State), d.Attempts, db.Micros(d.DueAt),
		db.Micros(d.EndedAt), d.ID)
	return err
}

// ForgetHooks deletes up to limit deliveries that ended before a time, with their logs, and events that nobody is told of any more.
func (s *Webhooks) ForgetHooks(ctx context.Context, before time.Time, limit int) (n int, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		var rows []struct {
			ID    string `db:"id"`
			Event string `db:"event_id"`
		}
		err := tx.Select(ctx, &rows, `SELECT id, event_id FROM webhook_delivery WHERE ended_at > 0 AND ended_at < ? AND due_at = 0 ORDER BY ended_at LIMIT ?`, db.Micros(before), limit)
		if n = len(rows); err != nil || n == 0 {
			return err
		}
		ids, events := make([]string, n), make([]string, n)
		for i, r := range rows {
			ids[i], events[i] = r.ID, r.Event
		}
		for _, remove := range []struct {
			query string
			ids   []string
		}{
			{`DELETE FROM webhook_attempt WHERE delivery_id IN (?)`, ids}, {`DELETE FROM webhook_delivery WHERE due_at = 0 AND id IN (?)`, ids},
			{`DELETE FROM webhook_event WHERE NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event_id = webhook_event.id) AND id IN (?)`, events},
		} {
			query, args := db.In(remove.query, remove.ids)
			if _, err := tx.Exec(ctx, query, args...); err != nil {
				return err
			}
		}
		return nil
	})
	return n, err
}
