package app

import (
	"context"
	"fmt"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
)

// auditWaiting: what providers have told, and what they are asked about saved methods, is taken up in time, invariant 19. It reports at which
// version saved methods are.
func auditWaiting(ctx context.Context, d *db.DB, now time.Time, b *book.Books) error {
	for _, c := range []struct{ what, text, table, key string }{
		{"notices", "notice %s of a provider is due and nobody looks into it", "webhook_inbox", "event_id"},
		{"requests about saved methods", "request %s about a saved method is due and nobody takes it up", "vault_operation", "id"},
	} {
		var n int64
		if err := d.Get(ctx, &n, "SELECT COUNT(*) FROM "+c.table); err != nil {
			return fmt.Errorf("count %s: %w", c.what, err)
		}
		b.Looked(19, c.what, n)
		var late []string
		if err := d.Select(ctx, &late, "SELECT "+c.key+" FROM "+c.table+" WHERE next_attempt_at > 0 AND next_attempt_at < ? ORDER BY next_attempt_at LIMIT ?",
			db.Micros(now.Add(-attemptGrace)), book.MaxFindings); err != nil {
			return fmt.Errorf("look for %s that wait: %w", c.what, err)
		}
		for _, id := range late {
			b.Found(19, c.text, id)
		}
	}
	var methods []book.Standing
	if err := d.Select(ctx, &methods, "SELECT id, version, updated_at AS changed_at FROM saved_method"); err != nil {
		return fmt.Errorf("read saved methods: %w", err)
	}
	b.Stand(event.TopicPayment, true, methods)
	return nil
}
