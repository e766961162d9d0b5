package app_test

import (
	"errors"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
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

// TestWhatWasForgottenIsNotSentAgain: messages with links that are wiped once they are done with, and old ones.
func TestWhatWasForgottenIsNotSentAgain(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.channel.answer = func(message.Letter) message.Outcome {
		return message.Outcome{Err: errors.New("no such mailbox"), Permanent: true, Code: "5.0.0"}
	}
	entries := map[message.Kind]string{}
	for _, kind := range []message.Kind{message.Welcome, message.PasswordReset, message.EmailVerification} {
		n := message.Notification{ID: id.New("ntf"), EventID: id.New("evt"), Kind: kind, Channel: message.Email, Addressee: "ada@example.org",
			Recipient: "ada@example.org", Data: []byte(`{"url":"https://shop.example/x","token":"t"}`), CreatedAt: f.clock.Now()}
		entries[kind] = n.ID
		err := f.db.Write(t.Context(), func(tx *db.Tx) error {
			return f.store.Insert(t.Context(), tx, []store.Entry{{Notification: n, Delivery: message.NewDelivery(n.ID, f.clock.Now())}})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []message.Kind{message.PasswordReset, message.EmailVerification} {
		if e, err := f.app.Retry(t.Context(), entries[kind]); !fault.Is(err, fault.Conflict) {
			t.Errorf("%s is sent again as %+v, %v", kind, e.Delivery, err)
		}
	}
	if _, err := f.app.Retry(t.Context(), entries[message.Welcome]); err != nil {
		t.Errorf("what is still known cannot be sent again: %v", err)
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	f.clock.Advance(91 * 24 * time.Hour)
	if _, err := f.app.Retry(t.Context(), entries[message.Welcome]); !fault.Is(err, fault.Conflict) {
		t.Errorf("an old one is sent again: %v", err)
	}
	if n, err := f.app.RetryMany(t.Context(), store.Filter{}, 10); n != 0 || err != nil {
		t.Errorf("%d of many are sent again, %v", n, err)
	}
}
