package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

// SKUsAfter lists up to limit SKUs in their order, from the one after sku on.
func (s *Store) SKUsAfter(ctx context.Context, sku string, limit int) (out []string, err error) {
	if err := s.db.Select(ctx, &out, "SELECT sku FROM items WHERE sku > ? ORDER BY sku LIMIT ?", sku, limit); err != nil {
		return nil, fmt.Errorf("list SKUs: %w", err)
	}
	return out, nil
}

// AddUp replaces up to limit of a SKU's oldest movements, as far as they are from before, by what they come to at each location, and returns
// how many rows that saved. It locks the item, so that no other instance adds up the same.
func (s *Store) AddUp(ctx context.Context, sku string, before time.Time, limit int) (saved int, err error) {
	old, err := s.oldest(ctx, s.db, sku, before, limit)
	if err != nil || len(stock.AddUp(old)) == len(old) {
		return 0, err // nothing to gain, which most often is known without a lock
	}
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		if _, err := s.bare(ctx, tx, []string{sku}, tx.ForUpdate()); err != nil {
			return err
		}
		old, err := s.oldest(ctx, tx, sku, before, limit)
		if err != nil {
			return err
		}
		openings := stock.AddUp(old)
		if saved = len(old) - len(openings); saved == 0 {
			return nil
		}
		if _, err := tx.Exec(ctx, "DELETE FROM movements WHERE sku = ? AND version <= ?", sku, old[len(old)-1].Version); err != nil {
			return err
		}
		rows := make([][]any, len(openings))
		for i, m := range openings {
			rows[i] = []any{m.SKU, m.Version, m.LocationID, string(m.Type), m.OnHand, m.Reserved, "", "", "", db.Micros(m.At)}
		}
		return tx.InsertMany(ctx, "movements", movementCols, rows)
	})
	if err != nil {
		return 0, fmt.Errorf("add up movements: %w", err)
	}
	return saved, nil
}

// oldest reads the beginning of a SKU's movements, up to the first one that is not from before.
func (s *Store) oldest(ctx context.Context, q db.Querier, sku string, before time.Time, limit int) ([]stock.Movement, error) {
	out, err := scanMovements(ctx, q, "SELECT "+strings.Join(movementCols, ", ")+" FROM movements WHERE sku = ? ORDER BY version LIMIT ?", sku, limit)
	if err != nil {
		return nil, fmt.Errorf("read movements: %w", err)
	}
	for i := range out {
		if !out[i].At.Before(before) {
			return out[:i], nil
		}
	}
	return out, nil
}
