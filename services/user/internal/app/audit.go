package app

import (
	"context"
	"fmt"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
)

// Audit reports at which version each account is: each version is told by an event, invariants 20 and 22.
func Audit(ctx context.Context, q db.Querier, b *book.Books) error {
	var accounts []struct {
		ID        string `db:"id"`
		Version   int64  `db:"version"`
		UpdatedAt int64  `db:"updated_at"`
	}
	if err := q.Select(ctx, &accounts, "SELECT id, version, updated_at FROM account"); err != nil {
		return fmt.Errorf("read the accounts' versions: %w", err)
	}
	for _, a := range accounts {
		b.Aggregates = append(b.Aggregates, book.Aggregate{Topic: event.TopicUser, ID: a.ID, Version: a.Version, ChangedAt: db.Time(a.UpdatedAt)})
	}
	return nil
}
