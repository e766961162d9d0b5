package store

import (
	"context"
	"fmt"

	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

const selectLocation = "SELECT id, name, priority, version FROM locations"

// Locations lists locations in the order in which stock is looked for.
func (s *Store) Locations(ctx context.Context, q db.Querier) (out []stock.Location, err error) {
	err = scan(ctx, q, func(scan func(...any) error) error {
		var l stock.Location
		if err := scan(&l.ID, &l.Name, &l.Priority, &l.Version); err != nil {
			return err
		}
		out = append(out, l)
		return nil
	}, selectLocation+" ORDER BY priority, id")
	if err != nil {
		return nil, fmt.Errorf("read locations: %w", err)
	}
	return out, nil
}

// InsertLocation adds a location.
func (s *Store) InsertLocation(ctx context.Context, tx *db.Tx, l stock.Location) error {
	err := tx.InsertMany(ctx, "locations", []string{"id", "name", "priority", "version"}, [][]any{{l.ID, l.Name, l.Priority, l.Version}})
	if err != nil {
		return fmt.Errorf("insert location: %w", err)
	}
	return nil
}

// UpdateLocation replaces the location that had the version before, and reports false when it has another one by now.
func (s *Store) UpdateLocation(ctx context.Context, tx *db.Tx, l stock.Location, before int64) (bool, error) {
	n, err := tx.Exec(ctx, "UPDATE locations SET name = ?, priority = ?, version = ? WHERE id = ? AND version = ?",
		l.Name, l.Priority, l.Version, l.ID, before)
	if err != nil {
		return false, fmt.Errorf("update location: %w", err)
	}
	return n == 1, nil
}

// DeleteLocation removes a location that had the version before and has no stock; empty reports false when it has some.
// Its movements stay.
func (s *Store) DeleteLocation(ctx context.Context, tx *db.Tx, id string, before int64) (empty, found bool, err error) {
	if _, err := tx.Exec(ctx, "DELETE FROM levels WHERE location_id = ? AND on_hand = 0", id); err != nil {
		return false, false, fmt.Errorf("delete empty levels: %w", err)
	}
	var left int64
	if err := tx.Get(ctx, &left, "SELECT COUNT(*) FROM levels WHERE location_id = ?", id); err != nil {
		return false, false, fmt.Errorf("count levels: %w", err)
	}
	if left > 0 {
		return false, true, nil
	}
	n, err := tx.Exec(ctx, "DELETE FROM locations WHERE id = ? AND version = ?", id, before)
	if err != nil {
		return false, false, fmt.Errorf("delete location: %w", err)
	}
	return true, n == 1, nil
}
