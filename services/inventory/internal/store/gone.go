package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"emporium/kit/db"
)

// ended reads with which version products have ended; those that have not are left out.
func (s *Store) ended(ctx context.Context, tx *db.Tx, products []string) (map[string]int64, error) {
	query, args := db.In("SELECT product_id, version FROM gone_products WHERE product_id IN (?)", products)
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read products that are gone: %w", err)
	}
	defer rows.Close()
	out := map[string]int64{}
	for rows.Next() {
		var id string
		var version int64
		if err := rows.Scan(&id, &version); err != nil {
			return nil, fmt.Errorf("read products that are gone: %w", err)
		}
		out[id] = version
	}
	return out, rows.Err()
}

// end remembers with which versions products have ended.
func (s *Store) end(ctx context.Context, tx *db.Tx, ended map[string]int64) error {
	if len(ended) == 0 {
		return nil
	}
	rows := make([][]any, 0, len(ended))
	for _, id := range slices.Sorted(maps.Keys(ended)) {
		rows = append(rows, []any{id, ended[id]})
	}
	if err := tx.Upsert(ctx, "gone_products", []string{"product_id", "version"}, []string{"product_id"}, []string{"version"}, rows); err != nil {
		return fmt.Errorf("remember products that are gone: %w", err)
	}
	return nil
}
