package wiring

import (
	"context"
	"log/slog"

	"emporium/kit/clock"
	"emporium/kit/id"
	"emporium/kit/service"
	"emporium/services/payment"
)

// Books are the payments' ledger and what belongs to it.
type Books = payment.Books

// OpenBooks opens the payment service's books as they are configured, beside a shop that may be running.
func OpenBooks(ctx context.Context, c Config, log *slog.Logger) (*Books, error) {
	c.resolve()
	return payment.OpenBooks(ctx, service.Env{Clock: clock.System, IDs: id.System, Log: log, DataDir: c.DataDir, PublicURL: c.PublicURL, Instance: "books"}, c.Payment)
}
