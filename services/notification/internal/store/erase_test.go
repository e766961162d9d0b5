package store_test

import (
	"context"
	"strings"
	"testing"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

func erased(t *testing.T, f fixture) {
	a, b, other := anEntry("evt_1", message.Welcome), anEntry("evt_2", message.OrderConfirmation), anEntry("evt_3", message.Welcome)
	other.Notification.UserID = "usr_2"
	f.insert(a, b, other)
	f.write(func(ctx context.Context, tx *db.Tx) error {
		if err := f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Email: "ada@example.org", Version: 1}}); err != nil {
			return err
		}
		return f.AddOrders(ctx, tx, []store.OrderView{{ID: "ord_9", Version: 1, Email: "ada@example.org", Name: "Ada", Token: "tok", CustomerID: "usr_1"}})
	})
	f.write(func(ctx context.Context, tx *db.Tx) error { return f.Erase(ctx, tx, "usr_1", "") })
	for _, e := range []store.Entry{a, b} {
		got := f.get(e.Notification.ID)
		if got.Notification.Recipient != "" || strings.Contains(got.Notification.Addressee, "ada") || got.Delivery.Status() != message.Cancelled {
			t.Errorf("got %+v, %+v", got.Notification, got.Delivery.State())
		}
	}
	if got := f.get(other.Notification.ID); got.Notification.Recipient == "" || got.Delivery.Status() != message.Queued {
		t.Error("somebody else was erased, too")
	}
	if got := f.data(a.Notification.ID); got != "{}" {
		t.Errorf("it still says %s", got)
	}
	if left := f.named(); left != 0 {
		t.Errorf("%d records still name the account", left)
	}
	// What comes late finds the grave.
	f.write(func(ctx context.Context, tx *db.Tx) error {
		if err := f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Email: "ada@example.org", Version: 9}, {UserID: "usr_2", Email: "ben@example.org", Version: 1}}); err != nil {
			return err
		}
		gone, err := f.Erased(ctx, tx, []string{"usr_1", "usr_2", "usr_3"})
		if len(gone) != 1 || !gone["usr_1"] {
			t.Errorf("erased are %v", gone)
		}
		return err
	})
	if c, found, err := f.Contact(t.Context(), "usr_1"); err != nil || found || c.Email != "" {
		t.Errorf("the erased account is %+v, %v, %v", c, found, err)
	}
}
