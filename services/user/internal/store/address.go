package store

import (
	"context"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

// Addresses returns an account's address book, the oldest entry first.
func (s *Store) Addresses(ctx context.Context, q db.Querier, userID string) ([]account.Address, error) {
	var rows []addressRow
	if err := q.Select(ctx, &rows, selectAddress+` WHERE user_id = ? ORDER BY id`, userID); err != nil {
		return nil, err
	}
	out := make([]account.Address, len(rows))
	for i := range rows {
		out[i] = rows[i].address()
	}
	return out, nil
}

// PutAddresses adds or replaces entries.
func (s *Store) PutAddresses(ctx context.Context, tx *db.Tx, entries []account.Address) error {
	if len(entries) == 0 {
		return nil
	}
	rows := make([][]any, len(entries))
	for i, a := range entries {
		rows[i] = addressValues(a)
	}
	return tx.Upsert(ctx, "address", addressColumns, []string{"id"}, addressUpdates, rows)
}

// DeleteAddress removes an entry of the account's own; false when there is none.
func (s *Store) DeleteAddress(ctx context.Context, tx *db.Tx, userID, id string) (bool, error) {
	n, err := tx.Exec(ctx, `DELETE FROM address WHERE id = ? AND user_id = ?`, id, userID)
	return n > 0, err
}
