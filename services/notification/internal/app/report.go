package app

import (
	"context"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// News is what a provider tells of a message that it had taken over.
type News struct {
	message.Report
	// Suppress says that the recipient must not be written to again by the channel, and why; empty for nothing.
	Suppress message.SuppressionReason
}

// Report notes what providers tell: receipts by their rank, and recipients that must not be written to again. News about messages
// that nobody knows, such as those of another shop on the same account, is left out; repeated news changes nothing.
func (a *App) Report(ctx context.Context, news []News) error {
	reports := make([]message.Report, 0, len(news))
	var suppressions []message.Suppression
	for i := range news {
		n := &news[i]
		e, err := a.o.Store.Get(ctx, n.NotificationID)
		if fault.Is(err, fault.NotFound) {
			continue
		}
		if err != nil {
			return err
		}
		reports = append(reports, n.Report)
		if n.Suppress != "" && e.Notification.Recipient != "" {
			suppressions = append(suppressions, message.Suppression{Channel: e.Notification.Channel,
				Address: message.Normalise(e.Notification.Channel, e.Notification.Recipient), Reason: n.Suppress, Detail: n.Code,
				NotificationID: n.NotificationID, CreatedAt: n.At})
		}
	}
	if len(reports) == 0 {
		return nil
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.o.Store.Suppress(ctx, tx, suppressions); err != nil {
			return err
		}
		fresh, err := a.o.Store.Report(ctx, tx, reports)
		if err != nil || len(fresh) == 0 || a.o.OnReport == nil {
			return err
		}
		return a.o.OnReport(ctx, tx, fresh)
	})
}

// Now is the time by the service's clock.
func (a *App) Now() time.Time { return a.o.Clock.Now() }

// History returns what has become of a notification, step by step.
func (a *App) History(ctx context.Context, id string) ([]store.Step, error) {
	return a.o.Store.History(ctx, id)
}

// Suppressions lists who is not written to.
func (a *App) Suppressions(ctx context.Context, f store.SuppressionFilter) ([]message.Suppression, error) {
	return a.o.Store.ListSuppressions(ctx, f)
}

// Suppress keeps an address from being written to, on behalf of a staff member.
func (a *App) Suppress(ctx context.Context, c message.Channel, address, note, by string) (message.Suppression, error) {
	if err := c.CheckRecipient(address); err != nil {
		return message.Suppression{}, fault.New(fault.Invalid, "The address does not suit the channel.").At("/address", "invalid",
			"must be an email address, or for SMS a number in international form")
	}
	s := message.Suppression{Channel: c, Address: message.Normalise(c, address), Reason: message.ByStaff, Detail: note, By: by, CreatedAt: a.o.Clock.Now()}
	return s, a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.o.Store.Suppress(ctx, tx, []message.Suppression{s}) })
}

// Unsuppress lets an address be written to again; fault.NotFound when it was not suppressed.
func (a *App) Unsuppress(ctx context.Context, c message.Channel, address string) error {
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		return a.o.Store.Unsuppress(ctx, tx, c, message.Normalise(c, address))
	})
}

// RetryMany queues failed notifications again, the newest first, at most limit of them, and returns how many. Those that
// something else has changed meanwhile are left out.
func (a *App) RetryMany(ctx context.Context, f store.Filter, limit int) (int, error) {
	f.Status, f.Limit = message.Failed, limit
	entries, err := a.o.Store.List(ctx, f)
	if err != nil {
		return 0, err
	}
	n := 0
	for i := range entries {
		_, err := a.Retry(ctx, entries[i].Notification.ID)
		switch {
		case fault.Is(err, fault.Conflict) || fault.Is(err, fault.NotFound):
		case err != nil:
			return n, err
		default:
			n++
		}
	}
	return n, nil
}
