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
	var consents []struct {
		ID        string `db:"id"`
		Version   int64  `db:"version"`
		ChangedAt int64  `db:"changed_at"`
	}
	if err := q.Select(ctx, &consents, "SELECT id, version, changed_at FROM consent"); err != nil {
		return fmt.Errorf("read the versions of consents: %w", err)
	}
	for _, c := range consents {
		b.Aggregates = append(b.Aggregates, book.Aggregate{Topic: event.TopicNotification, ID: c.ID, Version: c.Version, ChangedAt: db.Time(c.ChangedAt), Leaps: true})
	}
	var campaigns []struct {
		ID      string `db:"id"`
		Version int64  `db:"version"`
	}
	if err := q.Select(ctx, &campaigns, "SELECT id, version FROM campaign"); err != nil {
		return fmt.Errorf("read the versions of campaigns: %w", err)
	}
	for _, c := range campaigns { // no column tells when they were changed
		b.Aggregates = append(b.Aggregates, book.Aggregate{Topic: event.TopicNotification, ID: c.ID, Version: c.Version, ChangedAt: now, Leaps: true})
	}
	return nil
}
