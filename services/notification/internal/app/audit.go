package app

import (
	"context"

	"emporium/contract/book"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// Lister lists messages, newest first.
type Lister interface {
	List(ctx context.Context, f store.Filter) ([]store.Entry, error)
}

// Audit reports all messages, and that there is one for each event, channel and recipient: invariant 26.
func Audit(ctx context.Context, st Lister, b *book.Books) error {
	type once struct{ event, channel, addressee string }
	seen := map[once]string{}
	known := map[message.Status]bool{}
	for _, s := range message.Statuses() {
		known[s] = true
	}
	for before := ""; ; {
		page, err := st.List(ctx, store.Filter{Before: before, Limit: 500})
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		before = page[len(page)-1].Notification.ID
		for i := range page {
			n, d := &page[i].Notification, page[i].Delivery.State()
			key := once{n.EventID, string(n.Channel), n.Addressee}
			if other, twice := seen[key]; twice {
				b.Found(26, "messages %s and %s are both for event %s", other, n.ID, n.EventID)
			}
			seen[key] = n.ID
			if !known[d.Status] {
				b.Found(26, "message %s is %q", n.ID, d.Status)
			}
			if !d.Status.Final() {
				b.Looked(26, "messages under way", 1)
			}
			b.Messages = append(b.Messages, book.Message{ID: n.ID, EventID: n.EventID, Kind: string(n.Kind), OrderID: n.OrderID, PaymentID: n.PaymentID,
				Status: string(d.Status), SentAt: d.SentAt})
		}
	}
	b.Looked(26, "messages", int64(len(b.Messages)))
	b.Has["notification"] = true
	return nil
}
