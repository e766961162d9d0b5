package app_test

import (
	"testing"
	"time"

	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// TestOldMessagesAreForgotten lets time pass: first goes what messages say, then the messages, and never one that waits.
func TestOldMessagesAreForgotten(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.note(3)
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	f.note(1) // waits
	purge := func() {
		t.Helper()
		for {
			again, err := f.app.Purge(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if !again {
				return
			}
		}
	}
	bodies := func() (n int) {
		t.Helper()
		if err := f.db.Get(t.Context(), &n, `SELECT COUNT(*) FROM notification WHERE data <> '{}'`); err != nil {
			t.Fatal(err)
		}
		return n
	}
	purge()
	if n := bodies(); n != 4 {
		t.Errorf("%d bodies at once, want 4", n)
	}
	f.clock.Advance(91 * 24 * time.Hour)
	purge()
	if n := bodies(); n != 1 {
		t.Errorf("%d bodies after 91 days, want that of the one which waits", n)
	}
	f.clock.Advance(2 * 365 * 24 * time.Hour)
	purge()
	left, err := f.store.List(t.Context(), store.Filter{Limit: 10})
	if err != nil || len(left) != 1 || left[0].Delivery.Status() != message.Queued {
		t.Errorf("%d are left, %v", len(left), err)
	}
}
