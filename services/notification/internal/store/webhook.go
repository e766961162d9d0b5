package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/webhook"
)

// Webhooks keeps endpoints of merchants' systems and what they are told, always in SQL: what is to be told commits with the inbox
// row of its event. It is safe for concurrent use.
type Webhooks struct {
	db   *db.DB
	keys *cipher.Ring
}

// NewWebhooks returns a store over a migrated database. What endpoints sign with is sealed with the keys, or in clear without them.
func NewWebhooks(d *db.DB, keys *cipher.Ring) *Webhooks { return &Webhooks{db: d, keys: keys} }

// Reseal seals what the newest key has not sealed yet, and returns how many endpoints that were. Instances may do so at the same time.
func (s *Webhooks) Reseal(ctx context.Context) (n int, err error) {
	var rows []struct {
		ID      string `db:"id"`
		Secrets string `db:"secrets"`
	}
	if err := s.db.Select(ctx, &rows, `SELECT id, secrets FROM webhook_endpoint`); err != nil {
		return 0, err
	}
	for _, row := range rows {
		if !s.keys.Stale(row.Secrets) {
			continue
		}
		err := s.db.Write(ctx, func(tx *db.Tx) error {
			e, err := s.LoadEndpoint(ctx, tx, row.ID)
			if err != nil {
				return err
			}
			return s.PutEndpoint(ctx, tx, e)
		})
		switch {
		case fault.Is(err, fault.NotFound): // deleted meanwhile
		case err != nil:
			return n, err
		default:
			n++
		}
	}
	return n, nil
}

var endpointColumns = []string{"id", "url", "description", "events", "status", "reason", "secrets", "failing_since", "expires_at", "created_by", "created_at",
	"updated_at", "version"}

const selectEndpoint = `SELECT id, url, description, events, status, reason, secrets, failing_since, expires_at, created_by, created_at, updated_at, version
	FROM webhook_endpoint`

type endpointRow struct {
	ID           string `db:"id"`
	URL          string `db:"url"`
	Description  string `db:"description"`
	Events       string `db:"events"`
	Status       string `db:"status"`
	Reason       string `db:"reason"`
	Secrets      string `db:"secrets"`
	FailingSince int64  `db:"failing_since"`
	ExpiresAt    int64  `db:"expires_at"`
	CreatedBy    string `db:"created_by"`
	CreatedAt    int64  `db:"created_at"`
	UpdatedAt    int64  `db:"updated_at"`
	Version      int64  `db:"version"`
}

func (s *Webhooks) endpoint(r *endpointRow) (*webhook.Endpoint, error) {
	e := &webhook.Endpoint{ID: r.ID, URL: r.URL, Description: r.Description, Status: webhook.Status(r.Status), Reason: r.Reason, FailingSince: db.Time(r.FailingSince),
		ExpiresAt: db.Time(r.ExpiresAt), CreatedBy: r.CreatedBy, CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version}
	secrets, err := s.keys.Open(r.Secrets, r.ID)
	if err != nil {
		return nil, fmt.Errorf("read the secret of the endpoint %s: %w", r.ID, err)
	}
	if err := errors.Join(json.Unmarshal([]byte(r.Events), &e.Events), json.Unmarshal([]byte(secrets), &e.Secrets)); err != nil {
		return nil, fmt.Errorf("read the endpoint %s: %w", r.ID, err)
	}
	return e, nil
}

// PutEndpoint inserts an endpoint, or replaces it.
func (s *Webhooks) PutEndpoint(ctx context.Context, tx *db.Tx, e *webhook.Endpoint) error {
	events, err := json.Marshal(e.Events)
	if err != nil {
		return fmt.Errorf("write the endpoint %s: %w", e.ID, err)
	}
	secrets, err := json.Marshal(e.Secrets)
	if err != nil {
		return fmt.Errorf("write the endpoint %s: %w", e.ID, err)
	}
	return tx.Upsert(ctx, "webhook_endpoint", endpointColumns, endpointColumns[:1], endpointColumns[1:], [][]any{{e.ID, e.URL, Fit(e.Description, 500), string(events),
		string(e.Status), e.Reason, s.keys.Seal(string(secrets), e.ID), db.Micros(e.FailingSince), db.Micros(e.ExpiresAt), e.CreatedBy, db.Micros(e.CreatedAt), db.Micros(e.UpdatedAt), e.Version}})
}

// Endpoints lists all of them, the oldest first.
func (s *Webhooks) Endpoints(ctx context.Context) ([]*webhook.Endpoint, error) {
	var rows []endpointRow
	if err := s.db.Select(ctx, &rows, selectEndpoint+` ORDER BY id`); err != nil {
		return nil, err
	}
	out := make([]*webhook.Endpoint, len(rows))
	for i := range rows {
		var err error
		if out[i], err = s.endpoint(&rows[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// LoadEndpoint reads one for a change; fault.NotFound when there is none.
func (s *Webhooks) LoadEndpoint(ctx context.Context, tx *db.Tx, id string) (*webhook.Endpoint, error) {
	var row endpointRow
	found, err := one(tx.Get(ctx, &row, selectEndpoint+` WHERE id = ?`+tx.ForUpdate(), id))
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, fault.New(fault.NotFound, "There is no such endpoint.")
	}
	return s.endpoint(&row)
}

// DeleteEndpoint forgets an endpoint, and all that it was told.
func (s *Webhooks) DeleteEndpoint(ctx context.Context, tx *db.Tx, id string) error {
	n, err := tx.Exec(ctx, `DELETE FROM webhook_endpoint WHERE id = ?`, id)
	if err != nil {
		return err
	}
	if n == 0 {
		return fault.New(fault.NotFound, "There is no such endpoint.")
	}
	if _, err := tx.Exec(ctx, `DELETE FROM webhook_attempt WHERE delivery_id IN (SELECT id FROM webhook_delivery WHERE endpoint_id = ?)`, id); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `DELETE FROM webhook_delivery WHERE endpoint_id = ?`, id)
	return err
}

// EndWaiting ends what waits for an endpoint, for the reason in code.
func (s *Webhooks) EndWaiting(ctx context.Context, tx *db.Tx, endpointID, code string, now time.Time) error {
	_, err := tx.Exec(ctx, `UPDATE webhook_delivery SET state = ?, due_at = 0, code = ?, ended_at = ? WHERE endpoint_id = ? AND state = ?`,
		string(webhook.Failed), code, db.Micros(now), endpointID, string(webhook.Pending))
	return err
}

var (
	hookEventColumns = []string{"id", "type", "subject", "at", "body", "user_id"}
	hookColumns      = []string{"id", "endpoint_id", "event_id", "event_type", "subject", "state", "attempts", "tries", "due_at", "status", "code", "created_at", "ended_at"}
	attemptColumns   = []string{"delivery_id", "number", "at", "took", "status", "code", "answer"}
)

func hookValues(d *webhook.Delivery) []any {
	return []any{d.ID, d.EndpointID, d.EventID, d.EventType, d.Subject, string(d.State), d.Attempts, d.Tries, db.Micros(d.DueAt), d.Status, d.Code, db.Micros(d.CreatedAt),
		db.Micros(d.EndedAt)}
}

// Tell notes events and who is to be told. What is noted already stays as it is.
func (s *Webhooks) Tell(ctx context.Context, tx *db.Tx, events []webhook.Event, deliveries []webhook.Delivery) error {
	if len(deliveries) == 0 {
		return nil
	}
	rows := make([][]any, len(events))
	for i := range events {
		e := &events[i]
		rows[i] = []any{e.ID, e.Type, e.Subject, db.Micros(e.At), string(e.Body), Fit(e.UserID, 64)}
	}
	if _, err := tx.InsertIgnore(ctx, "webhook_event", hookEventColumns, rows); err != nil {
		return err
	}
	rows = make([][]any, len(deliveries))
	for i := range deliveries {
		rows[i] = hookValues(&deliveries[i])
	}
	_, err := tx.InsertIgnore(ctx, "webhook_delivery", hookColumns, rows)
	return err
}

const selectHook = `SELECT d.id, d.endpoint_id, d.event_id, d.event_type, d.subject, d.state, d.attempts, d.tries, d.due_at, d.status, d.code, d.created_at, d.ended_at
	FROM webhook_delivery d`

type hookRow struct {
	ID         string `db:"id"`
	EndpointID string `db:"endpoint_id"`
	EventID    string `db:"event_id"`
	EventType  string `db:"event_type"`
	Subject    string `db:"subject"`
	State      string `db:"state"`
	Attempts   int    `db:"attempts"`
	Tries      int    `db:"tries"`
	DueAt      int64  `db:"due_at"`
	Status     int    `db:"status"`
	Code       string `db:"code"`
	CreatedAt  int64  `db:"created_at"`
	EndedAt    int64  `db:"ended_at"`
}

func (r *hookRow) delivery() webhook.Delivery {
	return webhook.Delivery{ID: r.ID, EndpointID: r.EndpointID, EventID: r.EventID, EventType: r.EventType, Subject: r.Subject, State: webhook.State(r.State),
		Attempts: r.Attempts, Tries: r.Tries, DueAt: db.Time(r.DueAt), Status: r.Status, Code: r.Code, CreatedAt: db.Time(r.CreatedAt), EndedAt: db.Time(r.EndedAt)}
}

// WaitingEndpoints lists the endpoints for which something is due.
func (s *Webhooks) WaitingEndpoints(ctx context.Context, now time.Time) ([]string, error) {
	var ids []string
	err := s.db.Select(ctx, &ids, `SELECT DISTINCT endpoint_id FROM webhook_delivery WHERE due_at > 0 AND due_at <= ? ORDER BY endpoint_id`, db.Micros(now))
	return ids, err
}

// ClaimHooks takes what is due for an endpoint until the claim ends: for each subject at most the oldest that is not at its end, so
// that nothing overtakes what came before it.
func (s *Webhooks) ClaimHooks(ctx context.Context, endpointID string, now, until time.Time, limit int) (deliveries []webhook.Delivery, bodies map[string][]byte, err error) {
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		deliveries = nil
		var rows []hookRow
		err := tx.Select(ctx, &rows, selectHook+` WHERE d.endpoint_id = ? AND d.due_at > 0 AND d.due_at <= ? AND NOT EXISTS (
				SELECT 1 FROM webhook_delivery e WHERE e.endpoint_id = d.endpoint_id AND e.subject = d.subject AND e.due_at > 0 AND e.id < d.id)
			ORDER BY d.due_at, d.id LIMIT ?`+tx.SkipLocked(), endpointID, db.Micros(now), limit)
		if err != nil || len(rows) == 0 {
			return err
		}
		ids := make([]string, len(rows))
		for i := range rows {
			ids[i] = rows[i].ID
			d := rows[i].delivery()
			d.State, d.DueAt = webhook.Sending, until
			deliveries = append(deliveries, d)
		}
		query, args := db.In(`UPDATE webhook_delivery SET state = ?, due_at = ? WHERE id IN (?)`, string(webhook.Sending), db.Micros(until), ids)
		_, err = tx.Exec(ctx, query, args...)
		return err
	})
	if err != nil || len(deliveries) == 0 {
		return nil, nil, err
	}
	ids := make([]string, len(deliveries))
	for i := range deliveries {
		ids[i] = deliveries[i].EventID
	}
	query, args := db.In(`SELECT id, body FROM webhook_event WHERE id IN (?)`, ids)
	var rows []struct {
		ID   string `db:"id"`
		Body string `db:"body"`
	}
	if err := s.db.Select(ctx, &rows, query, args...); err != nil {
		return nil, nil, err
	}
	bodies = make(map[string][]byte, len(rows))
	for _, r := range rows {
		bodies[r.ID] = []byte(r.Body)
	}
	return deliveries, bodies, nil
}

// SettleHooks writes what became of deliveries that were claimed until a time, and the log of their attempts. What somebody else has
// taken over since is left alone.
func (s *Webhooks) SettleHooks(ctx context.Context, tx *db.Tx, until time.Time, deliveries []webhook.Delivery, attempts []webhook.Attempt) error {
	mine := map[string]bool{}
	for i := range deliveries {
		d := &deliveries[i]
		n, err := tx.Exec(ctx, `UPDATE webhook_delivery SET state = ?, attempts = ?, tries = ?, due_at = ?, status = ?, code = ?, ended_at = ?
			WHERE id = ? AND state = ? AND due_at = ?`, string(d.State), d.Attempts, d.Tries, db.Micros(d.DueAt), d.Status, d.Code, db.Micros(d.EndedAt), d.ID,
			string(webhook.Sending), db.Micros(until))
		if err != nil {
			return err
		}
		mine[d.ID] = n > 0
	}
	var rows [][]any
	for i := range attempts {
		a := &attempts[i]
		if mine[a.DeliveryID] {
			rows = append(rows, []any{a.DeliveryID, a.Number, db.Micros(a.At), a.Took.Microseconds(), a.Status, a.Code, Fit(a.Answer, 1000)})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	_, err := tx.InsertIgnore(ctx, "webhook_attempt", attemptColumns, rows)
	return err
}
