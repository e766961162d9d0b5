package store_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/inbox"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var now = time.Date(2026, 11, 16, 9, 0, 0, 123_000, time.UTC)

// kept is what a store promises, in SQL and as documents.
type kept interface {
	app.Store
	inbox.Store
}

type fixture struct {
	kept
	t  *testing.T
	db *db.DB
	// data returns what a notification says, and named counts the contacts and orders that still name a person.
	data  func(id string) string
	named func() int64
}

var suite = map[string]func(*testing.T, fixture){
	"an intent is kept once":              onlyOnce,
	"a claim belongs to one worker":       claims,
	"a job comes with its facts":          facts,
	"results count while the claim holds": settle,
	"views do not go back":                views,
	"lists are filtered and paged":        lists,
	"an erased account leaves no trace":   erased,
	"an address is refused once":          refused,
	"odd text is kept as far as it fits":  oddText,
	"mail is kept once, newest first":     mail,
	"templates are kept in versions":      templates,
	"what is old is forgotten":            aged,
}

// TestStore holds every dialect to the same promises.
func TestStore(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			for name, test := range suite {
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					test(t, inSQL(t, d.URL(t)))
				})
			}
		})
	}
}

func inSQL(t *testing.T, url string) fixture {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "notification", Migrations: store.Migrations})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	get := func(dest any, query string, args ...any) {
		t.Helper()
		if err := d.Get(t.Context(), dest, query, args...); err != nil {
			t.Fatal(err)
		}
	}
	return fixture{kept: store.New(d), t: t, db: d,
		data: func(id string) (data string) {
			get(&data, `SELECT data FROM notification WHERE id = ?`, id)
			return data
		},
		named: func() (n int64) {
			get(&n, `SELECT (SELECT COUNT(*) FROM contact WHERE email <> '' OR name <> '') + (SELECT COUNT(*) FROM order_view WHERE email <> '' OR name <> '' OR token <> '')`)
			return n
		},
	}
}

func (f fixture) write(fn func(ctx context.Context, tx *db.Tx) error) {
	f.t.Helper()
	if err := f.db.Write(f.t.Context(), func(tx *db.Tx) error { return fn(f.t.Context(), tx) }); err != nil {
		f.t.Fatal(err)
	}
}

func (f fixture) insert(entries ...store.Entry) {
	f.t.Helper()
	f.write(func(ctx context.Context, tx *db.Tx) error { return f.Insert(ctx, tx, entries) })
}

func (f fixture) claim(at time.Time, limit int) ([]store.Job, time.Time) {
	f.t.Helper()
	until := at.Add(time.Minute)
	jobs, err := f.Claim(f.t.Context(), "email", at, until, limit)
	if err != nil {
		f.t.Fatal(err)
	}
	return jobs, until
}

func (f fixture) settle(until time.Time, jobs []store.Job) []store.Entry {
	f.t.Helper()
	entries := make([]store.Entry, len(jobs))
	for i := range jobs {
		entries[i] = jobs[i].Entry
	}
	var kept []store.Entry
	f.write(func(ctx context.Context, tx *db.Tx) (err error) {
		kept, err = f.Settle(ctx, tx, until, until, entries)
		return err
	})
	if err := f.Told(f.t.Context(), kept); err != nil {
		f.t.Fatal(err)
	}
	return kept
}

func (f fixture) get(id string) store.Entry {
	f.t.Helper()
	e, err := f.Get(f.t.Context(), id)
	if err != nil {
		f.t.Fatal(err)
	}
	return e
}

func anEntry(event string, kind message.Kind) store.Entry {
	n := message.Notification{ID: id.New("ntf"), EventID: event, Kind: kind, Channel: message.Email, Addressee: "ada@example.org", Recipient: "ada@example.org",
		Name: "Ada", OrderID: "ord_1", PaymentID: "pay_1", UserID: "usr_1", Data: []byte(`{"token":"secret"}`), NotAfter: now.Add(time.Hour), CreatedAt: now,
		Correlation: "cor", Trace: "00-trace"}
	return store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, now)}
}

func ids(entries []store.Entry) []string {
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = e.Notification.ID
	}
	return out
}

func onlyOnce(t *testing.T, f fixture) {
	a, b := anEntry("evt_1", message.Welcome), anEntry("evt_2", message.Welcome)
	f.insert(a)
	again := anEntry("evt_1", message.Welcome)
	f.insert(again, b)
	f.insert(anEntry("evt_1", message.Welcome))
	got, err := f.List(t.Context(), store.Filter{Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{b.Notification.ID, a.Notification.ID}; !slices.Equal(ids(got), want) {
		t.Errorf("kept %v, want %v", ids(got), want)
	}
	if jobs, _ := f.claim(now, 10); len(jobs) != 2 {
		t.Errorf("%d to be sent, want 2", len(jobs))
	}
}

func claims(t *testing.T, f fixture) {
	const n = 60
	var entries []store.Entry
	for i := range n {
		entries = append(entries, anEntry(fmt.Sprintf("evt_%d", i), message.Welcome))
	}
	later := anEntry("evt_later", message.Welcome)
	later.Delivery = message.NewDelivery(later.Notification.ID, now.Add(time.Hour))
	f.insert(append(entries, later)...)

	var mu sync.Mutex
	seen := map[string]int{}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for {
				jobs, err := f.Claim(t.Context(), "email", now, now.Add(time.Minute), 7)
				if err != nil {
					t.Error(err)
					return
				}
				if len(jobs) == 0 {
					return
				}
				mu.Lock()
				for _, j := range jobs {
					seen[j.Notification.ID]++
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	// On servers a worker passes over rows that others hold, and may find nothing while they are not done.
	for {
		jobs, _ := f.claim(now, 7)
		if len(jobs) == 0 {
			break
		}
		for _, j := range jobs {
			seen[j.Notification.ID]++
		}
	}
	for _, e := range entries {
		if seen[e.Notification.ID] != 1 {
			t.Errorf("%s was claimed %d times", e.Notification.ID, seen[e.Notification.ID])
		}
	}
	if seen[later.Notification.ID] != 0 {
		t.Error("what is not due was claimed")
	}
	// Its worker has died: after the claim somebody else takes over.
	jobs, _ := f.claim(now.Add(2*time.Minute), 100)
	if len(jobs) != n || jobs[0].Delivery.Attempts() != 2 {
		t.Errorf("%d were taken over, want %d in their second attempt", len(jobs), n)
	}
}

func facts(t *testing.T, f fixture) {
	e := anEntry("evt_1", message.PaymentFailed)
	lone := anEntry("evt_2", message.Welcome)
	lone.Notification.OrderID, lone.Notification.PaymentID, lone.Notification.UserID = "", "", ""
	f.insert(e, lone)
	f.write(func(ctx context.Context, tx *db.Tx) error {
		if err := f.AddOrders(ctx, tx, []store.OrderView{{ID: "ord_1", Version: 1, Status: "placed", Number: "E-1", Token: "tok", Email: "ada@example.org", Name: "Ada L", Locale: "de", CustomerID: "usr_1"}}); err != nil {
			return err
		}
		if err := f.PutPayments(ctx, tx, []store.PaymentView{{ID: "pay_1", Status: "failed", Version: 2}}, false); err != nil {
			return err
		}
		return f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Email: "ada@example.org", Name: "Ada", Locale: "en", EmailVerified: true, Version: 1}})
	})
	jobs, _ := f.claim(now, 10)
	if len(jobs) != 2 {
		t.Fatalf("%d jobs, want 2", len(jobs))
	}
	if jobs[0].Notification.ID != e.Notification.ID {
		jobs[0], jobs[1] = jobs[1], jobs[0]
	}
	j := jobs[0]
	if j.Facts.OrderStatus != "placed" || j.Facts.PaymentStatus != "failed" || !j.Facts.EmailVerified || j.Order.Number != "E-1" || j.Order.Email != "ada@example.org" ||
		j.Order.Token != "tok" || j.Order.Name != "Ada L" || j.Order.Locale != "de" || j.Contact.Name != "Ada" || j.Contact.Locale != "en" {
		t.Errorf("got %+v", j)
	}
	n := j.Notification
	if !n.NotAfter.Equal(e.Notification.NotAfter) || !n.CreatedAt.Equal(now) || string(n.Data) != `{"token":"secret"}` || n.Kind != message.PaymentFailed || n.Correlation != "cor" || n.Trace != "00-trace" {
		t.Errorf("got %+v", n)
	}
	if jobs[1].Facts != (message.Facts{}) || jobs[1].Order != (store.OrderView{}) {
		t.Errorf("a message about nothing has %+v", jobs[1])
	}
}

func settle(t *testing.T, f fixture) {
	sent, refused, later, secret, byOrder := anEntry("evt_1", message.Welcome), anEntry("evt_2", message.Welcome), anEntry("evt_3", message.Welcome),
		anEntry("evt_4", message.EmailVerification), anEntry("evt_5", message.RefundIssued)
	byOrder.Notification.Addressee, byOrder.Notification.Recipient = message.ByOrder("ord_1"), ""
	f.insert(sent, refused, later, secret, byOrder)
	jobs, until := f.claim(now, 10)
	for i := range jobs {
		o := message.Outcome{}
		switch jobs[i].Notification.EventID {
		case "evt_2":
			o = message.Outcome{Err: fmt.Errorf("550 no such user"), Permanent: true, Code: "smtp_550"}
		case "evt_3":
			o = message.Outcome{Err: fmt.Errorf("451 later"), Code: "smtp_451"}
		case "evt_5":
			jobs[i].Notification.Recipient = "found@example.org"
		}
		if err := jobs[i].Delivery.Settle(o, now.Add(time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	if kept := f.settle(until, jobs); len(kept) != 5 {
		t.Errorf("%d results count, want 5", len(kept))
	}
	for id, want := range map[string]message.Status{sent.Notification.ID: message.Sent, refused.Notification.ID: message.Failed, later.Notification.ID: message.Queued,
		secret.Notification.ID: message.Sent, byOrder.Notification.ID: message.Sent} {
		got := f.get(id).Delivery.State()
		if got.Status != want || got.Version != 3 || got.Attempts != 1 {
			t.Errorf("%+v, want %s", got, want)
		}
		if want == message.Sent && !got.SentAt.Equal(now.Add(time.Second)) {
			t.Errorf("sent at %v", got.SentAt)
		}
	}
	if got := f.get(refused.Notification.ID).Delivery.State(); got.Code != "smtp_550" || got.Reason != "550 no such user" || !got.DueAt.IsZero() {
		t.Errorf("got %+v", got)
	}
	if got := f.get(byOrder.Notification.ID).Notification.Recipient; got != "found@example.org" {
		t.Errorf("the recipient is %q", got)
	}
	if got := f.data(secret.Notification.ID); got != "{}" {
		t.Errorf("the secret is kept: %s", got)
	}
	if kept := f.settle(until, jobs); len(kept) != 0 {
		t.Errorf("results count twice: %v", ids(kept))
	}

	// Somebody else has taken over: the late result does not count.
	again, until := f.claim(now.Add(time.Hour), 10)
	if len(again) != 1 {
		t.Fatalf("%d are due, want the one that is tried again", len(again))
	}
	if other, _ := f.claim(now.Add(2*time.Hour), 10); len(other) != 1 {
		t.Fatalf("%d were taken over, want 1", len(other))
	}
	if err := again[0].Delivery.Settle(message.Outcome{}, now.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if kept := f.settle(until, again); len(kept) != 0 {
		t.Error("a result counts that came after the claim")
	}
	if got := f.get(later.Notification.ID).Delivery.Status(); got != message.Sending {
		t.Errorf("the delivery is %s", got)
	}
}

func views(t *testing.T, f fixture) {
	e := anEntry("evt_1", message.PaymentFailed)
	f.insert(e)
	f.write(func(ctx context.Context, tx *db.Tx) error {
		for _, err := range []error{
			f.PutOrders(ctx, tx, []store.OrderView{{ID: "ord_1", Version: 3, Status: "confirmed"}, {ID: "ord_2", Version: 1, Status: "placed"}}),
			f.PutOrders(ctx, tx, []store.OrderView{{ID: "ord_1", Version: 2, Status: "placed"}}),
			f.AddOrders(ctx, tx, []store.OrderView{{ID: "ord_1", Version: 1, Status: "placed"}}),
			f.PutPayments(ctx, tx, []store.PaymentView{{ID: "pay_1", Version: 2, Status: "captured"}}, true),
			f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Version: 2, EmailVerified: true}}),
			f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Version: 1}}),
		} {
			if err != nil {
				return err
			}
		}
		return nil
	})
	jobs, _ := f.claim(now, 1)
	if got := jobs[0].Facts; got.OrderStatus != "confirmed" || got.PaymentStatus != "" || !got.EmailVerified {
		t.Errorf("got %+v", got)
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		for _, err := range []error{
			f.PutPayments(ctx, tx, []store.PaymentView{{ID: "pay_1", Version: 3, Status: "failed"}}, false),
			f.PutPayments(ctx, tx, []store.PaymentView{{ID: "pay_1", Version: 4, Status: "authorized"}}, true),
			f.PutPayments(ctx, tx, []store.PaymentView{{ID: "pay_1", Version: 2, Status: "requires_action"}}, false),
		} {
			if err != nil {
				return err
			}
		}
		return nil
	})
	jobs, _ = f.claim(now.Add(time.Hour), 1)
	if got := jobs[0].Facts.PaymentStatus; got != "authorized" {
		t.Errorf("the payment is %q", got)
	}
}

func lists(t *testing.T, f fixture) {
	var entries []store.Entry
	for i := range 5 {
		e := anEntry(fmt.Sprintf("evt_%d", i), message.Welcome)
		if i == 2 {
			e.Notification.OrderID, e.Notification.Recipient = "ord_2", "bob@example.org"
			if err := e.Delivery.Suppress("recipient_is_invalid"); err != nil {
				t.Fatal(err)
			}
		}
		entries = append(entries, e)
	}
	f.insert(entries...)
	all := ids(entries)
	slices.Reverse(all)
	list := func(filter store.Filter) []string {
		if filter.Limit == 0 {
			filter.Limit = 10
		}
		got, err := f.List(t.Context(), filter)
		if err != nil {
			t.Fatal(err)
		}
		return ids(got)
	}
	tests := []struct {
		filter store.Filter
		want   []string
	}{
		{store.Filter{}, all},
		{store.Filter{Limit: 2}, all[:2]},
		{store.Filter{Limit: 2, Before: all[1]}, all[2:4]},
		{store.Filter{OrderID: "ord_2"}, all[2:3]},
		{store.Filter{Recipient: "bob@example.org"}, all[2:3]},
		{store.Filter{Status: message.Suppressed}, all[2:3]},
		{store.Filter{Status: message.Queued, OrderID: "ord_1"}, slices.Concat(all[:2], all[3:])},
		{store.Filter{Status: message.Sent}, nil},
	}
	for _, tt := range tests {
		if got := list(tt.filter); !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.filter, got, tt.want)
		}
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		e, err := f.Load(ctx, tx, all[2])
		if err != nil {
			return err
		}
		if err := e.Delivery.Retry(now); err != nil {
			return err
		}
		return f.Save(ctx, tx, e)
	})
	if got := list(store.Filter{Status: message.Suppressed}); len(got) != 0 {
		t.Errorf("still suppressed: %v", got)
	}
	if _, err := f.Get(t.Context(), "ntf_none"); !fault.Is(err, fault.NotFound) {
		t.Errorf("an unknown id: %v", err)
	}
}

func oddText(t *testing.T, f fixture) {
	e := anEntry("evt_1", message.Welcome)
	e.Notification.Name = "Zoë\x00\x07 " + strings.Repeat("ü", 400)
	e.Notification.Recipient = strings.Repeat("x", 300) + "@example.org"
	e.Notification.Addressee = strings.Repeat("x", 300) + "@example.org"
	e.Notification.Locale = strings.Repeat("en-", 30)
	f.insert(e)
	jobs, until := f.claim(now, 1)
	if n := jobs[0].Notification; !strings.HasPrefix(n.Name, "Zoë ü") || len(n.Name) > 255 || len(n.Recipient) != 255 {
		t.Errorf("got %q to %q", n.Name, n.Recipient)
	}
	if err := jobs[0].Delivery.Settle(message.Outcome{Err: fmt.Errorf("5\xff0 %s", strings.Repeat("é", 500)), Permanent: true, Code: strings.Repeat("c", 90)}, now); err != nil {
		t.Fatal(err)
	}
	f.settle(until, jobs)
	if got := f.get(e.Notification.ID).Delivery.State(); got.Status != message.Failed || got.Reason == "" {
		t.Errorf("got %+v", got)
	}
}
