// Package store keeps accounts, credentials, sessions, one-time tokens, addresses and signing keys in SQL, on every dialect of
// kit/db.
package store

import (
	"context"
	"embed"
	"errors"
	"io/fs"
	"time"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

//go:embed migrations
var migrations embed.FS

// Migrations make the service's tables.
var Migrations fs.FS = func() fs.FS {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		panic("user store: " + err.Error()) // the folder is embedded above
	}
	return sub
}()

// ErrNotFound is returned for what does not exist.
var ErrNotFound = errors.New("user store: not found")

// ErrTaken is returned when another account has the address.
var ErrTaken = errors.New("user store: the address is taken")

// Store is safe for concurrent use.
type Store struct{ db *db.DB }

// New returns a store over a migrated database.
func New(d *db.DB) *Store { return &Store{d} }

// The rows that Lock knows.
const (
	GuardKeys  = "keys"
	GuardStaff = "staff"
)

// Lock makes transactions that lock the same guard run one after the other, on all instances.
func (s *Store) Lock(ctx context.Context, tx *db.Tx, guard string) error {
	var name string
	return tx.Get(ctx, &name, `SELECT name FROM guard WHERE name = ?`+tx.ForUpdate(), guard)
}

func notFound(err error) error {
	if errors.Is(err, db.ErrNoRows) {
		return ErrNotFound
	}
	return err
}

// Insert adds an account; ErrTaken when its address has one.
func (s *Store) Insert(ctx context.Context, tx *db.Tx, a *account.Account) error {
	if err := tx.InsertNew(ctx, "account", accountColumns, [][]any{accountValues(a)}, ErrTaken); err != nil {
		return err
	}
	return tx.Flush(ctx) // the caller acts on ErrTaken
}

// Update writes an account back that was read with the version before; ErrNotFound when it has changed since.
func (s *Store) Update(ctx context.Context, tx *db.Tx, a *account.Account) error {
	v := a.Snapshot()
	n, err := tx.Exec(ctx, `UPDATE account SET email = ?, name = ?, locale = ?, role = ?, scopes = ?, disabled = ?, email_verified = ?,
		erased = ?, second_factor = ?, updated_at = ?, version = ? WHERE id = ? AND version = ?`,
		v.Email, v.Name, v.Locale, string(v.Role), joinScopes(v.Scopes), bit(v.Disabled), bit(v.EmailVerified), bit(v.Erased), bit(v.SecondFactor),
		db.Micros(v.UpdatedAt), v.Version, v.ID, v.Version-1)
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// Get returns an account; ErrNotFound when there is none.
func (s *Store) Get(ctx context.Context, id string) (*account.Account, error) {
	return get(ctx, s.db, `id = ?`, "", id)
}

// GetForUpdate is Get with the row locked for the transaction.
func (s *Store) GetForUpdate(ctx context.Context, tx *db.Tx, id string) (*account.Account, error) {
	return get(ctx, tx, `id = ?`, tx.ForUpdate(), id)
}

// GetByEmail returns the account with a normalised address, within the transaction.
func (s *Store) GetByEmail(ctx context.Context, q db.Querier, email string) (*account.Account, error) {
	return get(ctx, q, `email = ?`, "", email)
}

func get(ctx context.Context, q db.Querier, where, lock string, args ...any) (*account.Account, error) {
	var row accountRow
	if err := q.Get(ctx, &row, selectAccount+` WHERE `+where+lock, args...); err != nil {
		return nil, notFound(err)
	}
	return row.account(), nil
}

// Login is an account with what its password is checked against.
type Login struct {
	Account *account.Account
	// Hash is the PHC string, empty when the account has no password.
	Hash string
	// OneTime says that the password only lets another one be chosen.
	OneTime bool
}

// LoginByEmail returns the account with a normalised address and its credential; ErrNotFound when there is none.
func (s *Store) LoginByEmail(ctx context.Context, email string) (Login, error) {
	return s.login(ctx, `a.email = ?`, email)
}

// LoginByID is LoginByEmail for an account's id.
func (s *Store) LoginByID(ctx context.Context, id string) (Login, error) {
	return s.login(ctx, `a.id = ?`, id)
}

func (s *Store) login(ctx context.Context, where string, arg string) (Login, error) {
	var row struct {
		accountRow
		Hash    string `db:"hash"`
		OneTime bool   `db:"one_time"`
	}
	err := s.db.Get(ctx, &row, `SELECT a.id, a.email, a.name, a.locale, a.role, a.scopes, a.disabled, a.email_verified, a.erased, a.second_factor,
		a.created_at, a.updated_at, a.version, COALESCE(c.hash, '') AS hash, COALESCE(c.one_time, 0) AS one_time
		FROM account a LEFT JOIN credential c ON c.user_id = a.id WHERE `+where, arg)
	if err != nil {
		return Login{}, notFound(err)
	}
	return Login{Account: row.account(), Hash: row.Hash, OneTime: row.OneTime}, nil
}

// SetPassword sets an account's only password.
func (s *Store) SetPassword(ctx context.Context, tx *db.Tx, userID, hash string, oneTime bool, now time.Time) error {
	cols := []string{"user_id", "hash", "one_time", "changed_at"}
	return tx.Upsert(ctx, "credential", cols, cols[:1], cols[1:], [][]any{{userID, hash, bit(oneTime), db.Micros(now)}})
}

// Rehash replaces a hash by another one of the same password, unless the password was changed meanwhile.
func (s *Store) Rehash(ctx context.Context, tx *db.Tx, userID, old, fresh string) (replaced bool, err error) {
	n, err := tx.Exec(ctx, `UPDATE credential SET hash = ? WHERE user_id = ? AND hash = ?`, fresh, userID, old)
	return n > 0, err
}

// PasswordIs reports whether the account's hash is still the given one, and locks it for the transaction.
func (s *Store) PasswordIs(ctx context.Context, tx *db.Tx, userID, hash string) (bool, error) {
	var have string
	err := tx.Get(ctx, &have, `SELECT hash FROM credential WHERE user_id = ?`+tx.ForUpdate(), userID)
	if errors.Is(err, db.ErrNoRows) {
		return false, nil
	}
	return have == hash, err
}

// Forget deletes all that belongs to an account except the account itself and its sessions' ids.
func (s *Store) Forget(ctx context.Context, tx *db.Tx, userID string) error {
	for _, statement := range []string{
		`DELETE FROM credential WHERE user_id = ?`,
		`DELETE FROM second_factor WHERE user_id = ?`,
		`DELETE FROM recovery_code WHERE user_id = ?`,
		`DELETE FROM one_time_token WHERE user_id = ?`,
		`DELETE FROM address WHERE user_id = ?`,
		`DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM user_session WHERE user_id = ?)`,
	} {
		if _, err := tx.Exec(ctx, statement, userID); err != nil {
			return err
		}
	}
	return nil
}

// HasStaff reports whether there is any member of staff that can sign in.
func (s *Store) HasStaff(ctx context.Context, q db.Querier) (bool, error) {
	var n int
	err := q.Get(ctx, &n, `SELECT COUNT(*) FROM account WHERE role = ? AND disabled = 0`, string(account.Staff))
	return n > 0, err
}

// Filter says which accounts List returns.
type Filter struct {
	// Email is a whole normalised address, or empty.
	Email string
	Role  string
	// Before is the id of the last account of the page before; empty for the first page.
	Before string
	Limit  int
}

// List returns accounts, the newest first, without those that have been erased.
func (s *Store) List(ctx context.Context, f Filter) ([]*account.Account, error) {
	where, args := `erased = 0`, []any(nil)
	for _, c := range []struct{ sql, value string }{{`email = ?`, f.Email}, {`role = ?`, f.Role}, {`id < ?`, f.Before}} {
		if c.value != "" {
			where, args = where+` AND `+c.sql, append(args, c.value)
		}
	}
	var rows []accountRow
	if err := s.db.Select(ctx, &rows, selectAccount+` WHERE `+where+` ORDER BY id DESC LIMIT ?`, append(args, f.Limit)...); err != nil {
		return nil, err
	}
	out := make([]*account.Account, len(rows))
	for i := range rows {
		out[i] = rows[i].account()
	}
	return out, nil
}
