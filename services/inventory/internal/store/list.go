package store

import (
	"context"
	"fmt"
	"strings"

	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

// ItemFilter selects items. Zero fields select all.
type ItemFilter struct {
	SKUs       []string
	LocationID string
	// Low selects items at or below their threshold, or with false those above it.
	Low *bool
	// After is the SKU that the page before ended with.
	After string
	Limit int
}

// List reads a page of items with their levels, sorted by SKU.
func (s *Store) List(ctx context.Context, f ItemFilter) ([]stock.State, error) {
	where, args := []string{"sku > ?"}, []any{f.After}
	if len(f.SKUs) > 0 {
		text, values := db.In("sku IN (?)", distinct(f.SKUs))
		where, args = append(where, text), append(args, values...)
	}
	if f.Low != nil {
		where, args = append(where, "low = ?"), append(args, flag(*f.Low))
	}
	if f.LocationID != "" {
		where = append(where, "EXISTS (SELECT 1 FROM levels WHERE levels.sku = items.sku AND levels.location_id = ?)")
		args = append(args, f.LocationID)
	}
	query := "SELECT sku FROM items WHERE " + strings.Join(where, " AND ") + " ORDER BY sku LIMIT ?"
	var skus []string
	err := scan(ctx, s.db, func(scan func(...any) error) error {
		var sku string
		defer func() { skus = append(skus, sku) }()
		return scan(&sku)
	}, query, append(args, f.Limit)...)
	if err != nil {
		return nil, fmt.Errorf("list items: %w", err)
	}
	if len(skus) == 0 {
		return nil, nil
	}
	return s.Items(ctx, skus, true)
}

// MovementFilter selects movements of a SKU.
type MovementFilter struct {
	SKU, LocationID string
	// Before is the version that the page before ended with; 0 begins with the newest.
	Before int64
	Limit  int
}

// Movements reads a page of movements, the newest first.
func (s *Store) Movements(ctx context.Context, f MovementFilter) ([]stock.Movement, error) {
	where, args := "sku = ?", []any{f.SKU}
	if f.Before > 0 {
		where, args = where+" AND version < ?", append(args, f.Before)
	}
	if f.LocationID != "" {
		where, args = where+" AND location_id = ?", append(args, f.LocationID)
	}
	out, err := scanMovements(ctx, s.db, "SELECT "+strings.Join(movementCols, ", ")+" FROM movements WHERE "+where+" ORDER BY version DESC LIMIT ?", append(args, f.Limit)...)
	if err != nil {
		return nil, fmt.Errorf("read movements: %w", err)
	}
	return out, nil
}

func scanMovements(ctx context.Context, q db.Querier, query string, args ...any) (out []stock.Movement, err error) {
	err = scan(ctx, q, func(scan func(...any) error) error {
		var m stock.Movement
		var at int64
		err := scan(&m.SKU, &m.Version, &m.LocationID, &m.Type, &m.OnHand, &m.Reserved, &m.Reference, &m.Reason, &m.Actor, &at)
		m.At = db.Time(at)
		out = append(out, m)
		return err
	}, query, args...)
	return out, err
}
