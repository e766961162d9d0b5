package app

import (
	"context"
	"fmt"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
)

// AuditOffers reports at which version consents and campaigns are: the newest is told by an event, invariant 20.
func AuditOffers(ctx context.Context, q db.Querier, now time.Time, b *book.Books) error {
	var consents, campaigns []book.Standing
	if err := q.Select(ctx, &consents, "SELECT id, version, changed_at FROM consent"); err != nil {
		return fmt.Errorf("read the versions of consents: %w", err)
	}
	if err := q.Select(ctx, &campaigns, "SELECT id, version FROM campaign"); err != nil {
		return fmt.Errorf("read the versions of campaigns: %w", err)
	}
	for i := range campaigns {
		campaigns[i].ChangedAt = db.Micros(now) // no column tells
	}
	b.Stand(event.TopicNotification, true, consents)
	b.Stand(event.TopicNotification, true, campaigns)
	return nil
}
