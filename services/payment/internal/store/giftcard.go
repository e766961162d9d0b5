package store

import (
	"context"
	"errors"
	"time"

	"emporium/kit/db"
	"emporium/kit/id"
)

// GiftCard is a card with its balance in minor units. Its code is kept as a hash only.
type GiftCard struct {
	ID        string `db:"id"`
	CodeHash  string `db:"code_hash"`
	Hint      string `db:"hint"`
	Currency  string `db:"currency"`
	Issued    int64  `db:"issued"`
	Balance   int64  `db:"balance"`
	State     string `db:"state"`
	ExpiresAt int64  `db:"expires_at"`
	IssuedBy  string `db:"issued_by"`
	CreatedAt int64  `db:"created_at"`
	UpdatedAt int64  `db:"updated_at"`
}

// States of gift cards.
const (
	GiftCardActive  = "active"
	GiftCardBlocked = "blocked"
)

const selectGiftCards = `SELECT id, code_hash, hint, currency, issued, balance, state, expires_at, issued_by, created_at, updated_at FROM gift_card`

// AddGiftCard writes a new card down.
func (s *Store) AddGiftCard(ctx context.Context, tx *db.Tx, c *GiftCard) error {
	return tx.InsertMany(ctx, "gift_card", []string{"id", "code_hash", "hint", "currency", "issued", "balance", "state", "expires_at", "issued_by",
		"created_at", "updated_at"}, [][]any{{c.ID, c.CodeHash, c.Hint, c.Currency, c.Issued, c.Balance, c.State, c.ExpiresAt, c.IssuedBy, c.CreatedAt, c.UpdatedAt}})
}

// GiftCardByCode returns the card with the code's hash; nil when there is none.
func (s *Store) GiftCardByCode(ctx context.Context, hash string) (*GiftCard, error) {
	return oneGiftCard(ctx, s.db, ` WHERE code_hash = ?`, hash)
}

// LoadGiftCard returns a card, locked; nil when there is none.
func (s *Store) LoadGiftCard(ctx context.Context, tx *db.Tx, id string) (*GiftCard, error) {
	return oneGiftCard(ctx, tx, ` WHERE id = ?`+tx.ForUpdate(), id)
}

func oneGiftCard(ctx context.Context, q db.Querier, where string, args ...any) (*GiftCard, error) {
	var c GiftCard
	if err := q.Get(ctx, &c, selectGiftCards+where, args...); errors.Is(err, db.ErrNoRows) {
		return nil, nil //nolint:nilnil // absence is no failure here
	} else if err != nil {
		return nil, err
	}
	return &c, nil
}

// ListGiftCards lists cards, the newest first.
func (s *Store) ListGiftCards(ctx context.Context, before string, limit int) ([]GiftCard, error) {
	where, args := ``, []any(nil)
	if before != "" {
		where, args = ` WHERE id < ?`, append(args, before)
	}
	var out []GiftCard
	return out, s.db.Select(ctx, &out, selectGiftCards+where+` ORDER BY id DESC LIMIT ?`, append(args, limit)...)
}

// MoveGiftCard changes a card's balance by amount and notes why. The balance never goes below nothing: then it reports false.
func (s *Store) MoveGiftCard(ctx context.Context, tx *db.Tx, ids id.IDs, card, paymentID, opID, kind string, amount int64, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE gift_card SET balance = balance + ?, updated_at = ? WHERE id = ? AND balance + ? >= 0`, amount, db.Micros(now), card, amount)
	if err != nil || n == 0 {
		return false, err
	}
	return true, tx.InsertMany(ctx, "gift_card_movement", []string{"id", "gift_card_id", "payment_id", "operation_id", "kind", "amount", "created_at"},
		[][]any{{ids.New("gcm"), card, paymentID, opID, kind, amount, db.Micros(now)}})
}

// BlockGiftCard makes a card useless, or useful again. It reports whether there is such a one.
func (s *Store) BlockGiftCard(ctx context.Context, tx *db.Tx, id, state string, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, `UPDATE gift_card SET state = ?, updated_at = ? WHERE id = ?`, state, db.Micros(now), id)
	return n > 0, err
}
