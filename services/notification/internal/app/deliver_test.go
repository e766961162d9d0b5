package app_test

import (
	"context"
	"errors"
	netmail "net/mail"
	"path/filepath"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

// channel records what it is given, and answers as it is told.
type channel struct {
	mu     sync.Mutex
	got    []message.Letter
	answer func(message.Letter) message.Outcome
	during func() // runs while the letters are under way
}

func (c *channel) Send(_ context.Context, letters []message.Letter) []message.Outcome {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make([]message.Outcome, len(letters))
	for i, l := range letters {
		c.got = append(c.got, l)
		if c.answer != nil {
			out[i] = c.answer(l)
		}
	}
	if c.during != nil {
		c.during()
	}
	return out
}

// dying is a store whose process ends before the results are written.
type dying struct{ app.Store }

func (dying) Settle(context.Context, *db.Tx, time.Time, time.Time, []store.Entry) ([]store.Entry, error) {
	return nil, errors.New("the process has ended")
}

type fixture struct {
	t       *testing.T
	db      *db.DB
	store   *store.Store
	clock   *clock.Fake
	channel *channel
	app     *app.App
}

func (f *fixture) build(st app.Store, s app.Sender) *app.App {
	f.t.Helper()
	templates, err := template.New(template.Shop{Name: "Emporium"})
	if err != nil {
		f.t.Fatal(err)
	}
	a, err := app.New(app.Options{DB: f.db, Store: st, Outbox: event.NewOutbox("notification", f.clock, id.System), Templates: templates, Sender: s, Clock: f.clock,
		IDs: id.System, Log: kittest.Logger(f.t), From: netmail.Address{Name: "Emporium", Address: "orders@shop.example"}, Batch: 10, Pace: -1, Lease: time.Minute})
	if err != nil {
		f.t.Fatal(err)
	}
	return a
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	d, err := db.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "n.db"), db.Options{Name: "notification", Migrations: store.Migrations})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	f := &fixture{t: t, db: d, store: store.New(d), clock: clock.NewFake(time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)), channel: &channel{}}
	f.app = f.build(f.store, f.channel)
	return f
}

// deliver runs the worker until there is nothing left.
func (f *fixture) deliver(a *app.App) error {
	for {
		again, err := a.Deliver(f.t.Context())
		if err != nil || !again {
			return err
		}
	}
}

// note notes n messages down.
func (f *fixture) note(n int) {
	f.t.Helper()
	err := f.db.Write(f.t.Context(), func(tx *db.Tx) error {
		entries := make([]store.Entry, n)
		for i := range entries {
			note := message.Notification{ID: id.New("ntf"), EventID: id.New("evt"), Kind: message.PaymentFailed, Channel: message.Email, Addressee: "ada@example.org",
				Recipient: "ada@example.org", OrderID: id.New("ord"), Data: []byte(`{"amount":{"amount":100,"currency":"EUR"}}`), CreatedAt: f.clock.Now()}
			entries[i] = store.Entry{Notification: note, Delivery: message.NewDelivery(note.ID, f.clock.Now())}
		}
		return f.store.Insert(f.t.Context(), tx, entries)
	})
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *fixture) statuses() map[message.Status]int {
	f.t.Helper()
	all, err := f.store.List(f.t.Context(), store.Filter{Limit: 1000})
	if err != nil {
		f.t.Fatal(err)
	}
	out := map[message.Status]int{}
	for _, e := range all {
		out[e.Delivery.Status()]++
	}
	return out
}

func (f *fixture) told(eventType string) int {
	f.t.Helper()
	var n int
	if err := f.db.Get(f.t.Context(), &n, `SELECT COUNT(*) FROM outbox WHERE type = ?`, eventType); err != nil {
		f.t.Fatal(err)
	}
	return n
}

func TestCrashBetweenSendingAndWritingIt(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	box, err := inbox.New(inbox.Options{Store: f.store, Clock: f.clock, IDs: id.System, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	f.note(3)
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	if _, err := f.build(dying{f.store}, box).Deliver(ctx); err == nil {
		t.Fatal("the dead process reports success")
	}
	state, err := f.store.MailState(t.Context())
	if err != nil || state.Count != 3 {
		t.Fatalf("%d mails went out (%v), want 3", state.Count, err)
	}
	// Another process leaves the letters alone while the claim lasts, and then sends them again: they are the same.
	survivor := f.build(f.store, box)
	if err := f.deliver(survivor); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Sending] != 3 {
		t.Errorf("before the claim ends: %v", got)
	}
	f.clock.Advance(2 * time.Minute)
	if err := f.deliver(survivor); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Sent] != 3 {
		t.Errorf("after the claim: %v", got)
	}
	if state, err = f.store.MailState(t.Context()); err != nil || state.Count != 3 {
		t.Errorf("%d mails (%v), want still 3", state.Count, err)
	}
	if n := f.told("notification.sent"); n != 3 {
		t.Errorf("told of %d, want 3", n)
	}
}

func TestFailuresAreTriedAgainOrEnd(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.note(25)
	n := 0
	f.channel.answer = func(message.Letter) message.Outcome {
		n++
		switch {
		case n <= 20:
			return message.Outcome{Err: errors.New("451 greylisted"), Code: "smtp_451"}
		case n == 21:
			return message.Outcome{Err: errors.New("550 no such user"), Permanent: true, Code: "smtp_550"}
		}
		return message.Outcome{}
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Queued] != 20 || got[message.Failed] != 1 || got[message.Sent] != 4 {
		t.Errorf("got %v", got)
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	if n != 25 {
		t.Errorf("%d letters were offered, want none before the back-off", n)
	}
	f.clock.Advance(5 * time.Second)
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Failed] != 1 || got[message.Sent] != 24 {
		t.Errorf("got %v", got)
	}
	if sent, failed := f.told("notification.sent"), f.told("notification.failed"); sent != 24 || failed != 1 {
		t.Errorf("told of %d and %d", sent, failed)
	}
	ids := map[string]int{}
	for _, l := range f.channel.got {
		ids[l.MessageID]++
	}
	if len(ids) != 25 {
		t.Errorf("%d Message-IDs for 25 messages", len(ids))
	}
}

func TestLateResultDoesNotCountTwice(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.note(1)
	other := f.build(f.store, &channel{})
	// While the first one sends, its claim runs out, and another one sends the letter, too.
	f.channel.during = func() {
		f.clock.Advance(2 * time.Minute)
		if err := f.deliver(other); err != nil {
			t.Error(err)
		}
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Sent] != 1 {
		t.Errorf("got %v", got)
	}
	if n := f.told("notification.sent"); n != 1 {
		t.Errorf("told %d times, want once", n)
	}
}

func TestWhatCannotBeRenderedFails(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.note(2)
	if err := f.db.Write(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(t.Context(), `UPDATE notification SET data = '{' WHERE id = (SELECT MIN(id) FROM notification)`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if err := f.deliver(f.app); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Sent] != 1 || got[message.Failed] != 1 {
		t.Errorf("got %v", got)
	}
}

func TestStoppingWritesWhatWasSent(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	f.note(2)
	ctx, stop := context.WithCancel(t.Context())
	f.channel.during = stop
	if _, err := f.app.Deliver(ctx); err != nil {
		t.Fatal(err)
	}
	if got := f.statuses(); got[message.Sent] != 2 {
		t.Errorf("got %v", got)
	}
}

func TestEventsLeadToTheKindsThatAreWrittenDown(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	handled := map[string]bool{}
	for _, h := range f.app.Handlers() {
		handled[h.Type] = true
	}
	for _, p := range contract.All() {
		if kind, ok := message.ForEvent(p.EventType()); ok && !handled[p.EventType()] {
			t.Errorf("%s leads to %s, and nobody handles it", p.EventType(), kind)
		}
	}
}
