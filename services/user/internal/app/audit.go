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
	var accounts []book.Standing
	if err := q.Select(ctx, &accounts, "SELECT id, version, updated_at AS changed_at FROM account"); err != nil {
		return fmt.Errorf("read the accounts' versions: %w", err)
	}
	b.Stand(event.TopicUser, false, accounts)
	return nil
}
