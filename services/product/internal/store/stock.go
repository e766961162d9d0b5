package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"emporium/kit/db"
)

// Stock is what inventory said last about a SKU.
type Stock struct {
	SKU       string
	Available int64
	Version   int64
}

// SaveStock takes over what is newer than what is known, and returns the SKUs that began or ceased to be available.
func (s *Store) SaveStock(ctx context.Context, tx *db.Tx, now time.Time, news []Stock) (turned map[string]bool, err error) {
	slices.SortFunc(news, func(a, b Stock) int { return compareText(a.SKU, b.SKU) })
	skus := make([]string, len(news))
	for i, n := range news {
		skus[i] = n.SKU
	}
	known := make(map[string]Stock, len(news))
	query, args := db.In("SELECT sku, available, version FROM stock WHERE sku IN (?) ORDER BY sku"+tx.ForUpdate(), skus)
	if err := eachStock(ctx, tx, query, args, func(k Stock) { known[k.SKU] = k }); err != nil {
		return nil, fmt.Errorf("read stock: %w", err)
	}
	rows := make([][]any, 0, len(news))
	turned = make(map[string]bool)
	for _, n := range news {
		was, seen := known[n.SKU]
		if seen && n.Version <= was.Version {
			continue
		}
		if n.Available > 0 != (was.Available > 0) {
			turned[n.SKU] = n.Available > 0
		}
		rows = append(rows, []any{n.SKU, n.Available, n.Version, db.Micros(now)})
	}
	if len(rows) == 0 {
		return turned, nil
	}
	if err := tx.Upsert(ctx, "stock", []string{"sku", "available", "version", "changed_at"}, []string{"sku"},
		[]string{"available", "version", "changed_at"}, rows); err != nil {
		return nil, fmt.Errorf("save stock: %w", err)
	}
	return turned, nil
}

func eachStock(ctx context.Context, q db.Querier, query string, args []any, visit func(Stock)) error {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var k Stock
		if err := rows.Scan(&k.SKU, &k.Available, &k.Version); err != nil {
			return err
		}
		visit(k)
	}
	return rows.Err()
}

// EachStock visits what is known of every SKU that changed at the time or later; 0 is all.
func (s *Store) EachStock(ctx context.Context, since int64, visit func(Stock)) error {
	if err := eachStock(ctx, s.db, "SELECT sku, available, version FROM stock WHERE changed_at >= ?", []any{since}, visit); err != nil {
		return fmt.Errorf("read stock: %w", err)
	}
	return nil
}
