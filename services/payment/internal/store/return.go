package store

import (
	"context"
	"maps"
	"slices"

	"emporium/kit/db"
)

// Return is what is owed for goods that came back, as the order service has said.
type Return struct {
	ID        string `db:"return_id"`
	PaymentID string `db:"payment_id"`
	// Amount is in minor units of the payment's currency.
	Amount int64 `db:"amount"`
	// Attempts is how often the money was asked for after the first time.
	Attempts int64 `db:"attempts"`
}

// PutReturns keeps what is owed for returns, by their ids; what is newer replaces what is kept.
func (s *Store) PutReturns(ctx context.Context, tx *db.Tx, returns map[string]Return) error {
	if len(returns) == 0 {
		return nil
	}
	rows := make([][]any, 0, len(returns))
	for _, id := range slices.Sorted(maps.Keys(returns)) {
		r := returns[id]
		rows = append(rows, []any{id, r.PaymentID, r.Amount, r.Attempts})
	}
	return tx.Upsert(ctx, "payment_return", []string{"return_id", "payment_id", "amount", "attempts"}, []string{"return_id"}, []string{"amount", "attempts"}, rows)
}

// Return returns what is owed for a return; db.ErrNoRows when nothing is known of it.
func (s *Store) Return(ctx context.Context, tx *db.Tx, id string) (r Return, err error) {
	if err := tx.Flush(ctx); err != nil {
		return r, err
	}
	return r, tx.Get(ctx, &r, `SELECT return_id, payment_id, amount, attempts FROM payment_return WHERE return_id = ?`, id)
}
