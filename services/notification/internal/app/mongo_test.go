package app_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/mongo"
	"emporium/services/notification/internal/mongo/mongotest"
	"emporium/services/notification/internal/store"
)

// torn is a store of documents whose process ends after a step: what it wrote is there, what should follow is not.
type torn struct {
	app.Store
	afterSettle, afterCommit bool
	times                    int // how often it happens; 0 for every time
	happened                 int
}

func (s *torn) end(here bool) error {
	if !here || s.times > 0 && s.happened == s.times {
		return nil
	}
	s.happened++
	return errors.New("the process has ended")
}

func (s *torn) Settle(ctx context.Context, tx *db.Tx, until, now time.Time, entries []store.Entry) ([]store.Entry, error) {
	kept, err := s.Store.Settle(ctx, tx, until, now, entries)
	return kept, errors.Join(err, s.end(s.afterSettle))
}

func (s *torn) Told(ctx context.Context, entries []store.Entry) error {
	if err := s.end(s.afterCommit); err != nil {
		return err
	}
	return s.Store.Told(ctx, entries)
}

// TestMongoOutcomesAreToldWhateverBreaks cuts the way from a sent letter to the outbox at each step.
func TestMongoOutcomesAreToldWhateverBreaks(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		torn torn
		// fails says that the batch reports an error.
		fails bool
		// told are the rows in the outbox after the batch, and after the sweep.
		told, swept int
	}{
		{"nothing breaks", torn{}, false, 2, 2},
		{"the transaction fails once", torn{afterSettle: true, times: 1}, false, 2, 2},
		{"the process ends before the commit", torn{afterSettle: true}, true, 0, 2},
		{"the process ends after the commit", torn{afterCommit: true}, false, 2, 4},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			documents := mongotest.New(t)
			st, err := mongo.Open(t.Context(), documents.URL)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := st.Close(); err != nil {
					t.Error(err)
				}
			})
			f := newFixture(t)
			entries := make([]store.Entry, 2)
			for i := range entries {
				n := message.Notification{ID: id.New("ntf"), EventID: id.New("evt"), Kind: message.Welcome, Channel: message.Email, Addressee: "ada@example.org",
					Recipient: "ada@example.org", Data: []byte(`{}`), CreatedAt: f.clock.Now()}
				entries[i] = store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, f.clock.Now())}
			}
			if err := st.Insert(t.Context(), nil, entries); err != nil {
				t.Fatal(err)
			}
			tt.torn.Store = st
			if err := f.deliver(f.build(&tt.torn, f.channel)); (err != nil) != tt.fails {
				t.Fatalf("the batch ends with %v", err)
			}
			if n := f.told("notification.sent"); n != tt.told {
				t.Errorf("told of %d, want %d", n, tt.told)
			}
			f.clock.Advance(2 * time.Minute)
			survivor := f.build(st, f.channel)
			for range 2 {
				if err := f.deliver(survivor); err != nil {
					t.Fatal(err)
				}
				f.clock.Advance(time.Minute)
			}
			var events []string
			if err := f.db.Select(t.Context(), &events, `SELECT id FROM outbox ORDER BY id`); err != nil {
				t.Fatal(err)
			}
			if distinct := slices.Compact(slices.Clone(events)); len(events) != tt.swept || len(distinct) != 2 {
				t.Errorf("the outbox holds %v, want %d rows of 2 events", events, tt.swept)
			}
			if len(f.channel.got) != 2 {
				t.Errorf("%d letters went out, want 2", len(f.channel.got))
			}
			for _, e := range entries {
				if got, err := st.Get(t.Context(), e.Notification.ID); err != nil || got.Delivery.Status() != message.Sent {
					t.Errorf("got %+v, %v", got.Delivery, err)
				}
			}
		})
	}
}
