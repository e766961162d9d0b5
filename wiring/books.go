package wiring

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"emporium/kit/clock"
	"emporium/kit/id"
	"emporium/kit/service"
	"emporium/services/payment"
)

// Books are the payments' ledger and what belongs to it.
type Books = payment.Books

// OpenBooks opens the payment service's books as they are configured, beside a shop that may be running. Books that are not there are an error, not
// new books.
func OpenBooks(ctx context.Context, c Config, log *slog.Logger) (*Books, error) {
	c.resolve()
	if path, ok := strings.CutPrefix(c.Payment.Database, "sqlite:"); ok && missing(path) {
		return nil, fmt.Errorf("there is no database of payments in %s; name the shop's data directory by --data, or its database by payment.database", c.DataDir)
	}
	return payment.OpenBooks(ctx, service.Env{Clock: clock.System, IDs: id.System, Log: log, DataDir: c.DataDir, PublicURL: c.PublicURL, Instance: "books"}, c.Payment)
}
