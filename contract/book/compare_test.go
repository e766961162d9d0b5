package book_test

import (
	"testing"
	"time"

	"emporium/contract/book"
)

// A confirmation that comes late is corrected by the letter about the cancellation, when that comes after it and not before.
func TestTheLastWordIsTrue(t *testing.T) {
	t.Parallel()
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		confirmed, cancelled time.Duration // when letters were sent; 0 for never
		want                 int
	}{
		"in time":                     {time.Second, 2 * time.Second, 0},
		"late, and corrected":         {20 * time.Second, 21 * time.Second, 0},
		"late, and never corrected":   {20 * time.Second, 0, 1},
		"late, and after the letters": {21 * time.Second, 20 * time.Second, 1},
	} {
		b := book.Open()
		b.Has["order"], b.Has["notification"] = true, true
		b.Orders = []book.Order{{ID: "ord_1", Status: "cancelled", History: []book.Step{{Status: "placed", At: noon}, {Status: "confirmed", At: noon}, {Status: "cancelled", At: noon}}}}
		b.Messages = []book.Message{{ID: "a", Kind: "order_confirmation", OrderID: "ord_1", Status: "sent", SentAt: noon.Add(c.confirmed)}}
		if c.cancelled > 0 {
			b.Messages = append(b.Messages, book.Message{ID: "b", Kind: "order_cancelled", OrderID: "ord_1", Status: "sent", SentAt: noon.Add(c.cancelled)})
		}
		b.Compare()
		if got := b.Results()[26]; got.Found != c.want {
			t.Errorf("%s: found %q, want %d", name, got.Findings, c.want)
		}
	}
}
