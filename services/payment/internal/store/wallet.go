package store

import (
	"context"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/wallet"
)

var savedColumns = []string{"id", "customer_id", "provider", "reference", "customer_reference", "kind", "brand", "last4", "exp_month", "exp_year",
	"country", "fingerprint", "mark", "preferred", "state", "reason", "payment_id", "consented_at", "created_at", "updated_at", "version"}

// savedUpdates are the columns that change after a method was saved.
var savedUpdates = savedColumns[3:]

const selectSaved = `SELECT id, customer_id, provider, reference, customer_reference, kind, brand, last4, exp_month, exp_year,
	country, fingerprint, preferred, state, reason, payment_id, consented_at, created_at, updated_at, version FROM saved_method`

type savedRow struct {
	ID          string `db:"id"`
	CustomerID  string `db:"customer_id"`
	Provider    string `db:"provider"`
	Reference   string `db:"reference"`
	Customer    string `db:"customer_reference"`
	Kind        string `db:"kind"`
	Brand       string `db:"brand"`
	Last4       string `db:"last4"`
	ExpMonth    int    `db:"exp_month"`
	ExpYear     int    `db:"exp_year"`
	Country     string `db:"country"`
	Fingerprint string `db:"fingerprint"`
	Preferred   bool   `db:"preferred"`
	State       string `db:"state"`
	Reason      string `db:"reason"`
	PaymentID   string `db:"payment_id"`
	ConsentAt   int64  `db:"consented_at"`
	CreatedAt   int64  `db:"created_at"`
	UpdatedAt   int64  `db:"updated_at"`
	Version     int64  `db:"version"`
}

func (r *savedRow) method() *wallet.Method {
	return &wallet.Method{ID: r.ID, CustomerID: r.CustomerID, Provider: r.Provider, Details: wallet.Details{Reference: r.Reference, Customer: r.Customer,
		Kind: r.Kind, Brand: r.Brand, Last4: r.Last4, ExpMonth: r.ExpMonth, ExpYear: r.ExpYear, Country: r.Country, Fingerprint: r.Fingerprint},
		Preferred: r.Preferred, State: wallet.State(r.State), Reason: r.Reason, PaymentID: r.PaymentID, ConsentAt: db.Time(r.ConsentAt),
		CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version}
}

func savedValues(m *wallet.Method) []any {
	return []any{m.ID, m.CustomerID, m.Provider, m.Reference, m.Customer, m.Kind, m.Brand, m.Last4, m.ExpMonth, m.ExpYear,
		m.Country, m.Fingerprint, m.Mark(), flag(m.Preferred), string(m.State), m.Reason, m.PaymentID, db.Micros(m.ConsentAt), db.Micros(m.CreatedAt),
		db.Micros(m.UpdatedAt), m.Version}
}

func selectMethods(ctx context.Context, q db.Querier, query string, args ...any) ([]*wallet.Method, error) {
	var rows []savedRow
	if err := q.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	out := make([]*wallet.Method, len(rows))
	for i := range rows {
		out[i] = rows[i].method()
	}
	return out, nil
}

// LockOwners keeps others from what the customers have saved until the transaction ends, and returns those of them who are
// forgotten for ever.
func (s *Store) LockOwners(ctx context.Context, tx *db.Tx, customers ...string) (forgotten map[string]bool, err error) {
	customers = slices.Clone(customers)
	slices.Sort(customers)
	customers = slices.Compact(customers)
	if len(customers) == 0 {
		return nil, nil
	}
	rows := make([][]any, len(customers))
	for i, c := range customers {
		rows[i] = []any{c, 0}
	}
	if _, err := tx.InsertIgnore(ctx, "wallet_owner", []string{"customer_id", "forgotten_at"}, rows); err != nil {
		return nil, err
	}
	query, args := db.In(`SELECT customer_id, forgotten_at FROM wallet_owner WHERE customer_id IN (?) ORDER BY customer_id`+tx.ForUpdate(), customers)
	var found []struct {
		ID string `db:"customer_id"`
		At int64  `db:"forgotten_at"`
	}
	if err := tx.Select(ctx, &found, query, args...); err != nil {
		return nil, err
	}
	forgotten = map[string]bool{}
	for _, f := range found {
		if f.At > 0 {
			forgotten[f.ID] = true
		}
	}
	return forgotten, nil
}

// ForgetOwners notes that nothing is saved for the customers any more. They are locked.
func (s *Store) ForgetOwners(ctx context.Context, tx *db.Tx, customers []string, now time.Time) error {
	query, args := db.In(`UPDATE wallet_owner SET forgotten_at = ? WHERE customer_id IN (?) AND forgotten_at = 0`, db.Micros(now), customers)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// SavedOf returns what customers have saved, the oldest first.
func (s *Store) SavedOf(ctx context.Context, q db.Querier, customers ...string) ([]*wallet.Method, error) {
	if len(customers) == 0 {
		return nil, nil
	}
	query, args := db.In(selectSaved+` WHERE customer_id IN (?) ORDER BY customer_id, id`, customers)
	return selectMethods(ctx, q, query, args...)
}

// Saved returns the methods with the ids that exist, by id.
func (s *Store) Saved(ctx context.Context, q db.Querier, ids []string) (map[string]*wallet.Method, error) {
	out := make(map[string]*wallet.Method, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	query, args := db.In(selectSaved+` WHERE id IN (?)`, ids)
	found, err := selectMethods(ctx, q, query, args...)
	for _, m := range found {
		out[m.ID] = m
	}
	return out, err
}

// SavedAs returns the methods that a provider calls by one name, or that were charged by it.
func (s *Store) SavedAs(ctx context.Context, q db.Querier, provider, reference string) ([]*wallet.Method, error) {
	return selectMethods(ctx, q, selectSaved+` WHERE provider = ? AND reference = ?`, provider, reference)
}

// PutMethods writes methods, new ones and changed ones. Their owners are locked.
func (s *Store) PutMethods(ctx context.Context, tx *db.Tx, methods []*wallet.Method) error {
	if len(methods) == 0 {
		return nil
	}
	rows := make([][]any, len(methods))
	for i, m := range methods {
		rows[i] = savedValues(m)
	}
	return tx.Upsert(ctx, "saved_method", savedColumns, []string{"id"}, savedUpdates, rows)
}

// DeleteMethods forgets methods. Their owners are locked.
func (s *Store) DeleteMethods(ctx context.Context, tx *db.Tx, methods []*wallet.Method) error {
	if len(methods) == 0 {
		return nil
	}
	ids := make([]string, len(methods))
	for i, m := range methods {
		ids[i] = m.ID
	}
	query, args := db.In(`DELETE FROM saved_method WHERE id IN (?)`, ids)
	_, err := tx.Exec(ctx, query, args...)
	return err
}

// Kinds of what is asked of a provider about saved methods.
const (
	VaultKeep   = "keep"
	VaultDetach = "detach"
)

// VaultOperation is something that is asked of a provider about a saved method. Its id is the key that every attempt carries.
type VaultOperation struct {
	ID         string `db:"id"`
	Kind       string `db:"kind"`
	Provider   string `db:"provider"`
	CustomerID string `db:"customer_id"`
	// Customer is the provider's name of the customer, empty while there is none.
	Customer string `db:"customer_reference"`
	// Reference is the provider's name of the authorisation that was paid with what is kept, or of the method that is given up.
	Reference     string `db:"reference"`
	PaymentID     string `db:"payment_id"`
	Attempts      int    `db:"attempts"`
	NextAttemptAt int64  `db:"next_attempt_at"`
	ConsentAt     int64  `db:"consented_at"`
	CreatedAt     int64  `db:"created_at"`
}

var vaultColumns = []string{"id", "kind", "provider", "customer_id", "customer_reference", "reference", "payment_id", "attempts", "next_attempt_at",
	"consented_at", "created_at"}

// AddVaultOperations writes down what is going to be asked.
func (s *Store) AddVaultOperations(ctx context.Context, tx *db.Tx, ops []VaultOperation) error {
	if len(ops) == 0 {
		return nil
	}
	rows := make([][]any, len(ops))
	for i, o := range ops {
		rows[i] = []any{o.ID, o.Kind, o.Provider, o.CustomerID, o.Customer, o.Reference, o.PaymentID, o.Attempts, o.NextAttemptAt, o.ConsentAt, o.CreatedAt}
	}
	return tx.InsertMany(ctx, "vault_operation", vaultColumns, rows)
}

// ClaimVaultOperations takes up to limit operations that are due, and keeps others from them until the lease ends.
func (s *Store) ClaimVaultOperations(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]VaultOperation, error) {
	var due []VaultOperation
	err := tx.Select(ctx, &due, `SELECT id, kind, provider, customer_id, customer_reference, reference, payment_id, attempts, next_attempt_at,
		consented_at, created_at FROM vault_operation WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?`+tx.SkipLocked(), db.Micros(now), limit)
	if err != nil || len(due) == 0 {
		return nil, err
	}
	ids := make([]string, len(due))
	for i := range due {
		due[i].Attempts++
		ids[i] = due[i].ID
	}
	query, args := db.In(`UPDATE vault_operation SET attempts = attempts + 1, next_attempt_at = ? WHERE id IN (?)`, db.Micros(lease), ids)
	_, err = tx.Exec(ctx, query, args...)
	return due, err
}

// DelayVaultOperation says when an operation is due again.
func (s *Store) DelayVaultOperation(ctx context.Context, tx *db.Tx, id string, until time.Time) error {
	_, err := tx.Exec(ctx, `UPDATE vault_operation SET next_attempt_at = ? WHERE id = ?`, db.Micros(until), id)
	return err
}

// EndVaultOperation forgets an operation. It reports whether it was there: whoever ends it applies what came of it.
func (s *Store) EndVaultOperation(ctx context.Context, tx *db.Tx, id string) (bool, error) {
	if _, err := tx.Exec(ctx, `DELETE FROM vault_unwanted WHERE operation_id = ?`, id); err != nil {
		return false, err
	}
	n, err := tx.Exec(ctx, `DELETE FROM vault_operation WHERE id = ?`, id)
	return n > 0, err
}

// RefuseKeeping notes with everything that is still to be kept for a customer at a provider that she does not want a method of this mark.
// She is locked.
func (s *Store) RefuseKeeping(ctx context.Context, tx *db.Tx, customer, provider, mark string) error {
	var waiting []string
	err := tx.Select(ctx, &waiting, `SELECT id FROM vault_operation WHERE customer_id = ? AND kind = ? AND provider = ? ORDER BY id`, customer, VaultKeep, provider)
	if err != nil || len(waiting) == 0 {
		return err
	}
	rows := make([][]any, len(waiting))
	for i, id := range waiting {
		rows[i] = []any{id, mark}
	}
	_, err = tx.InsertIgnore(ctx, "vault_unwanted", []string{"operation_id", "mark"}, rows)
	return err
}

// KeepingRefused reports whether an operation's owner has removed a method of a mark since it was written down. She is locked.
func (s *Store) KeepingRefused(ctx context.Context, tx *db.Tx, id, mark string) (bool, error) {
	var found []string
	err := tx.Select(ctx, &found, `SELECT mark FROM vault_unwanted WHERE operation_id = ? AND mark = ?`, id, mark)
	return len(found) > 0, err
}
