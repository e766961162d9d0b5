package store

import (
	"context"
	"time"

	"emporium/kit/db"
)

// Task is something that a person has to see to. There is one per kind and subject.
type Task struct {
	ID        string `db:"id"`
	Kind      string `db:"kind"`
	Subject   string `db:"subject"`
	PaymentID string `db:"payment_id"`
	OrderID   string `db:"order_id"`
	Note      string `db:"note"`
	State     string `db:"state"`
	DueAt     int64  `db:"due_at"`
	CreatedAt int64  `db:"created_at"`
	DoneAt    int64  `db:"done_at"`
	DoneBy    string `db:"done_by"`
}

// States of tasks.
const (
	TaskOpen = "open"
	TaskDone = "done"
)

// AddTasks writes tasks down; what is there already stays as it is.
func (s *Store) AddTasks(ctx context.Context, tx *db.Tx, tasks []Task) (added int64, err error) {
	if len(tasks) == 0 {
		return 0, nil
	}
	rows := make([][]any, len(tasks))
	for i := range tasks {
		t := &tasks[i]
		rows[i] = []any{t.ID, t.Kind, t.Subject, t.PaymentID, t.OrderID, t.Note, TaskOpen, t.DueAt, t.CreatedAt, 0, ""}
	}
	return tx.InsertIgnore(ctx, "payment_task", []string{"id", "kind", "subject", "payment_id", "order_id", "note", "state", "due_at",
		"created_at", "done_at", "done_by"}, rows)
}

// Tasks lists tasks, the newest first.
func (s *Store) Tasks(ctx context.Context, state, before string, limit int) ([]Task, error) {
	where, args := ` WHERE state = ?`, []any{state}
	if before != "" {
		where, args = where+` AND id < ?`, append(args, before)
	}
	var out []Task
	return out, s.db.Select(ctx, &out, `SELECT id, kind, subject, payment_id, order_id, note, state, due_at, created_at, done_at, done_by
		FROM payment_task`+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}

// FinishTask closes an open task. It reports whether there was one.
func (s *Store) FinishTask(ctx context.Context, tx *db.Tx, id, by string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE payment_task SET state = 'done', done_by = ?, done_at = ? WHERE id = ? AND state = 'open'`, by, db.Micros(now), id)
	return n > 0, err
}

// SettleTask closes an open task that has settled by itself, in nobody's name. It reports whether there was one.
func (s *Store) SettleTask(ctx context.Context, tx *db.Tx, kind, subject string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE payment_task SET state = 'done', done_at = ? WHERE kind = ? AND subject = ? AND state = 'open'`, db.Micros(now), kind, subject)
	return n > 0, err
}

// RefundRequest is a refund that waits for a second person.
type RefundRequest struct {
	ID          string `db:"id"`
	PaymentID   string `db:"payment_id"`
	Amount      int64  `db:"amount"`
	Currency    string `db:"currency"`
	Reason      string `db:"reason"`
	State       string `db:"state"`
	RequestedBy string `db:"requested_by"`
	DecidedBy   string `db:"decided_by"`
	RefundID    string `db:"refund_id"`
	// Method and Reference are of a refund that was paid outside of the shop, and ReturnID is the return that it is for; empty for any other.
	Method    string `db:"method"`
	Reference string `db:"reference"`
	ReturnID  string `db:"return_id"`
	CreatedAt int64  `db:"created_at"`
	DecidedAt int64  `db:"decided_at"`
}

// States of refund requests.
const (
	RequestOpen     = "requested"
	RequestApproved = "approved"
	RequestRejected = "rejected"
)

var requestColumns = []string{"id", "payment_id", "amount", "currency", "reason", "state", "requested_by", "decided_by", "refund_id",
	"method", "reference", "return_id", "created_at", "decided_at"}

const selectRequests = `SELECT id, payment_id, amount, currency, reason, state, requested_by, decided_by, refund_id, method, reference, return_id,
	created_at, decided_at FROM refund_request`

// AddRefundRequest writes down a refund that waits.
func (s *Store) AddRefundRequest(ctx context.Context, tx *db.Tx, r *RefundRequest) error {
	return tx.InsertMany(ctx, "refund_request", requestColumns, [][]any{{r.ID, r.PaymentID, r.Amount, r.Currency, r.Reason, r.State,
		r.RequestedBy, r.DecidedBy, r.RefundID, r.Method, r.Reference, r.ReturnID, r.CreatedAt, r.DecidedAt}})
}

// LoadRefundRequest returns a request, locked; db.ErrNoRows when there is none.
func (s *Store) LoadRefundRequest(ctx context.Context, tx *db.Tx, id string) (RefundRequest, error) {
	var r RefundRequest
	return r, tx.Get(ctx, &r, selectRequests+` WHERE id = ?`+tx.ForUpdate(), id)
}

// DecideRefundRequest writes the decision down.
func (s *Store) DecideRefundRequest(ctx context.Context, tx *db.Tx, r *RefundRequest) error {
	_, err := tx.Exec(ctx, `UPDATE refund_request SET state = ?, decided_by = ?, refund_id = ?, decided_at = ? WHERE id = ?`,
		r.State, r.DecidedBy, r.RefundID, r.DecidedAt, r.ID)
	return err
}

// RefundRequests lists requests, the newest first.
func (s *Store) RefundRequests(ctx context.Context, state, before string, limit int) ([]RefundRequest, error) {
	where, args := ` WHERE 1 = 1`, []any(nil)
	for _, c := range []struct{ sql, value string }{{`state = ?`, state}, {`id < ?`, before}} {
		if c.value != "" {
			where, args = where+` AND `+c.sql, append(args, c.value)
		}
	}
	var out []RefundRequest
	return out, s.db.Select(ctx, &out, selectRequests+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}
