package app

import (
	"context"
	"fmt"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
	"emporium/services/payment/internal/dispute"
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
	return reportDisputes(ctx, d, b)
}

// reportDisputes reports all cases: that they were opened, and how they were decided, is told, invariant 20.
func reportDisputes(ctx context.Context, d *db.DB, b *book.Books) error {
	var rows []struct {
		ID       string `db:"id"`
		Status   string `db:"status"`
		Version  int64  `db:"version"`
		OpenedAt int64  `db:"opened_at"`
		ClosedAt int64  `db:"closed_at"`
	}
	if err := d.Select(ctx, &rows, "SELECT id, status, version, opened_at, closed_at FROM dispute"); err != nil {
		return fmt.Errorf("read disputes: %w", err)
	}
	for _, r := range rows {
		b.Disputes = append(b.Disputes, book.Dispute{ID: r.ID, Status: r.Status, Closed: dispute.Status(r.Status).Closed(), Version: r.Version,
			OpenedAt: db.Time(r.OpenedAt), ClosedAt: db.Time(r.ClosedAt)})
	}
	return nil
}
