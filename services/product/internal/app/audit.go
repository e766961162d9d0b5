package app

import (
	"context"
	"fmt"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
)

// Audit reports at which version each product is: each version is told by one event, invariant 20.
func Audit(ctx context.Context, q db.Querier, b *book.Books) error {
	rows, err := q.Query(ctx, "SELECT id, version, updated_at FROM product")
	if err != nil {
		return fmt.Errorf("read the products' versions: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		a := book.Aggregate{Topic: event.TopicProduct}
		var at int64
		if err := rows.Scan(&a.ID, &a.Version, &at); err != nil {
			return fmt.Errorf("read the products' versions: %w", err)
		}
		a.ChangedAt = db.Time(at)
		b.Aggregates = append(b.Aggregates, a)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the products' versions: %w", err)
	}
	return nil
}
