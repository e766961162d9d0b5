// Package store keeps payments and their operations in SQL, on every dialect of kit/db.
package store

import (
	"context"
	"embed"
	"io/fs"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
)

//go:embed migrations
var migrations embed.FS

// Migrations make the service's tables.
var Migrations fs.FS = func() fs.FS {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		panic("payment store: " + err.Error()) // the folder is embedded above
	}
	return sub
}()

// Store keeps payments. It is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns a store over a migrated database.
func New(d *db.DB) *Store { return &Store{db: d} }

// Insert adds payments that are not there yet, with their operations.
func (s *Store) Insert(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	rows := make([][]any, len(payments))
	for i, p := range payments {
		rows[i] = paymentValues(p)
	}
	if err := tx.InsertMany(ctx, "payment", paymentColumns, rows); err != nil {
		return err
	}
	if ops := changedValues(payments); len(ops) > 0 {
		return tx.InsertMany(ctx, "payment_operation", operationColumns, ops)
	}
	return nil
}

// Save writes back payments that were loaded in the same transaction, with what has changed of their operations.
func (s *Store) Save(ctx context.Context, tx *db.Tx, payments []*payment.Payment) error {
	rows := make([][]any, len(payments))
	for i, p := range payments {
		rows[i] = paymentValues(p)
	}
	if err := tx.Upsert(ctx, "payment", paymentColumns, []string{"id"}, paymentUpdates, rows); err != nil {
		return err
	}
	if ops := changedValues(payments); len(ops) > 0 {
		return tx.Upsert(ctx, "payment_operation", operationColumns, []string{"payment_id", "id"}, operationUpdates, ops)
	}
	return nil
}

func changedValues(payments []*payment.Payment) [][]any {
	rows := make([][]any, 0, len(payments))
	for _, p := range payments {
		for _, o := range p.Changed() {
			rows = append(rows, operationValues(&o))
		}
	}
	return rows
}

// Load returns the payments with the ids that exist, by id, locked for the transaction.
func (s *Store) Load(ctx context.Context, tx *db.Tx, ids []string) (map[string]*payment.Payment, error) {
	return s.load(ctx, tx, `id IN (?)`, ids, tx.ForUpdate())
}

// LoadByOrder returns all payments of the orders, by payment id, locked for the transaction.
func (s *Store) LoadByOrder(ctx context.Context, tx *db.Tx, orders []string) (map[string]*payment.Payment, error) {
	return s.load(ctx, tx, `order_id IN (?)`, orders, tx.ForUpdate())
}

// load reads payments and their operations. Locked reads take the rows in the order of their keys, as everywhere, and
// lock the operations too: a worker that claims one meanwhile would send what is being given up.
func (s *Store) load(ctx context.Context, q db.Querier, where string, keys []string, lock string) (map[string]*payment.Payment, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	query, args := db.In(selectPayments+` WHERE `+where+` ORDER BY id`+lock, keys)
	var rows []paymentRow
	if err := q.Select(ctx, &rows, query, args...); err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]string, len(rows))
	for i := range rows {
		ids[i] = rows[i].ID
	}
	query, args = db.In(selectOperations+` WHERE payment_id IN (?) ORDER BY payment_id, id`+lock, ids)
	var ops []operationRow
	if err := q.Select(ctx, &ops, query, args...); err != nil {
		return nil, err
	}
	out := make(map[string]*payment.Payment, len(rows))
	for i := range rows {
		n := 0
		for n < len(ops) && ops[n].PaymentID == rows[i].ID {
			n++
		}
		out[rows[i].ID] = rows[i].payment(ops[:n])
		ops = ops[n:]
	}
	return out, nil
}

// Known is what is there of an order's payments.
type Known struct {
	ID      string `db:"id"`
	OrderID string `db:"order_id"`
	Status  string `db:"status"`
}

// Known returns the payments of the orders without their operations.
func (s *Store) Known(ctx context.Context, tx *db.Tx, orders []string) ([]Known, error) {
	query, args := db.In(`SELECT id, order_id, status FROM payment WHERE order_id IN (?)`, orders)
	var out []Known
	return out, tx.Select(ctx, &out, query, args...)
}

// Claim takes up to limit operations that are due, marks them as sent, and keeps others from them until the lease ends.
// An operation whose lease has ended without a result may have reached the provider: it comes back in doubt. What waits
// for its shopper stays pending, because it is only looked at.
func (s *Store) Claim(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]payment.Operation, error) {
	var rows []operationRow
	err := tx.Select(ctx, &rows, selectOperations+` WHERE next_attempt_at > 0 AND next_attempt_at <= ?
		ORDER BY next_attempt_at LIMIT ?`+tx.SkipLocked(), db.Micros(now), limit)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	payments, ids := make([]string, len(rows)), make([]string, len(rows))
	out := make([]payment.Operation, len(rows))
	for i := range rows {
		o := rows[i].operation()
		if o.Progress == payment.Sent {
			o.InDoubt = true
		}
		if o.Progress != payment.Pending {
			o.Progress = payment.Sent
		}
		o.Attempts++
		out[i], payments[i], ids[i] = o, o.PaymentID, o.ID
	}
	slices.Sort(payments)
	// COALESCE keeps the planner from pairing each payment with each operation in the primary key.
	query, args := db.In(`UPDATE payment_operation SET
		in_doubt = CASE WHEN progress = 'sent' THEN 1 ELSE in_doubt END,
		progress = CASE WHEN progress = 'pending' THEN progress ELSE 'sent' END,
		attempts = attempts + 1, next_attempt_at = ?
		WHERE payment_id IN (?) AND COALESCE(id, '') IN (?)`, db.Micros(lease), slices.Compact(payments), ids)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return nil, err
	}
	return out, nil
}

// Poke makes an operation due now, if it is not final. It reports whether there is such a one.
func (s *Store) Poke(ctx context.Context, tx *db.Tx, paymentID, opID string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE payment_operation SET next_attempt_at = ? WHERE payment_id = ? AND id = ? AND next_attempt_at > ?`,
		db.Micros(now), paymentID, opID, db.Micros(now))
	return n > 0, err
}

// Release makes everything due that was sent, for a store that no other process can be working on: what was under way
// when the process before this one ended is taken up at once, and not when its lease ends.
func (s *Store) Release(ctx context.Context, tx *db.Tx, now time.Time) error {
	_, err := tx.Exec(ctx, `UPDATE payment_operation SET next_attempt_at = ? WHERE next_attempt_at > ? AND progress = 'sent'`,
		db.Micros(now), db.Micros(now))
	return err
}

// Get returns one payment without locking it; nil when there is none.
func (s *Store) Get(ctx context.Context, id string) (*payment.Payment, error) {
	found, err := s.load(ctx, s.db, `id IN (?)`, []string{id}, "")
	return found[id], err
}

// Filter says which payments List returns.
type Filter struct {
	Status, OrderID string
	// Before is the id of the last payment of the page before; empty for the first page.
	Before string
	Limit  int
}

// List returns payments, the newest first.
func (s *Store) List(ctx context.Context, f Filter) ([]*payment.Payment, error) {
	where, args := `1 = 1`, []any(nil)
	for _, c := range []struct{ sql, value string }{{`status = ?`, f.Status}, {`order_id = ?`, f.OrderID}, {`id < ?`, f.Before}} {
		if c.value != "" {
			where, args = where+` AND `+c.sql, append(args, c.value)
		}
	}
	var page []Known
	err := s.db.Select(ctx, &page, `SELECT id, order_id, status FROM payment WHERE `+where+` ORDER BY id DESC LIMIT ?`, append(args, f.Limit)...)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(page))
	for i := range page {
		ids[i] = page[i].ID
	}
	found, err := s.load(ctx, s.db, `id IN (?)`, ids, "")
	if err != nil {
		return nil, err
	}
	out := make([]*payment.Payment, 0, len(ids))
	for _, id := range ids {
		if p := found[id]; p != nil {
			out = append(out, p)
		}
	}
	return out, nil
}
