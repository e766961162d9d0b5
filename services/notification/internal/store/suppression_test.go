package store_test

import (
	"context"
	"testing"

	"emporium/kit/db"
	"emporium/services/notification/internal/message"
)

// refused: two letters of one batch may find out about one address, and the stricter reason stays.
func refused(t *testing.T, f fixture) {
	const dead = "dead@example.org"
	of := func(r message.SuppressionReason, id string) message.Suppression {
		return message.Suppression{Channel: message.Email, Address: dead, Reason: r, NotificationID: id, CreatedAt: now}
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return f.Suppress(ctx, tx, []message.Suppression{of(message.Complaint, "ntf_1"), of(message.HardBounce, "ntf_2"), of(message.Complaint, "ntf_3"),
			{Channel: message.Email, Address: "other@example.org", Reason: message.HardBounce, NotificationID: "ntf_4", CreatedAt: now}})
	})
	found, err := f.Suppressed(t.Context(), message.Email, []string{dead, "other@example.org"})
	if err != nil || len(found) != 2 || found[dead].Reason != message.HardBounce || found[dead].NotificationID != "ntf_2" {
		t.Errorf("got %+v, %v", found, err)
	}
}
