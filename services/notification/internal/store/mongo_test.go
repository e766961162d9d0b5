package store_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/mongo"
	"emporium/services/notification/internal/mongo/mongotest"
	"emporium/services/notification/internal/store"
)

// inMongo returns a store of documents beside a database of the kit, and its database for a look inside.
func inMongo(t *testing.T) (fixture, mongotest.Database) {
	t.Helper()
	inside := mongotest.New(t)
	f := inSQL(t, "sqlite:"+filepath.Join(t.TempDir(), "kit.db"))
	st, err := mongo.Open(t.Context(), inside.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	f.kept = st
	f.data = func(id string) string {
		var n struct{ Data string }
		if err := inside.Collection("notifications").FindOne(t.Context(), bson.M{"_id": id}).Decode(&n); err != nil {
			t.Fatal(err)
		}
		return n.Data
	}
	f.named = func() (total int64) {
		for _, c := range []string{"contacts", "orders"} {
			some := bson.M{"$ne": ""}
			found, err := inside.Collection(c).Find(t.Context(), bson.M{"$or": bson.A{bson.M{"email": some}, bson.M{"name": some}}})
			if err != nil {
				t.Fatal(err)
			}
			var all []bson.M
			if err := found.All(t.Context(), &all); err != nil {
				t.Fatal(err)
			}
			total += int64(len(all))
		}
		return total
	}
	return f, inside
}

// TestStoreOnMongo holds the documents to the promises of the SQL store, and to those of ADR 5.
func TestStoreOnMongo(t *testing.T) {
	t.Parallel()
	for name, test := range suite {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, _ := inMongo(t)
			test(t, f)
		})
	}
	for name, test := range map[string]func(*testing.T, fixture){
		"an outcome is told after a crash":          untold,
		"an event repeated after erasing is silent": twin,
		"views repeated change nothing":             repeated,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, _ := inMongo(t)
			test(t, f)
		})
	}
	t.Run("the indexes are there", func(t *testing.T) {
		t.Parallel()
		_, inside := inMongo(t)
		for collection, want := range map[string]int{"notifications": 9, "orders": 2, "mail": 2} {
			got, err := inside.Collection(collection).Indexes().ListSpecifications(t.Context())
			if err != nil || len(got) != want {
				t.Errorf("%s has %d indexes, want %d (%v)", collection, len(got), want, err)
			}
		}
	})
}

var errCrash = errors.New("the process has ended")

// crash settles in a transaction that never commits.
func (f fixture) crash(until time.Time, jobs []store.Job) (kept []store.Entry) {
	f.t.Helper()
	entries := make([]store.Entry, len(jobs))
	for i := range jobs {
		entries[i] = jobs[i].Entry
	}
	err := f.db.Write(f.t.Context(), func(tx *db.Tx) (err error) {
		if kept, err = f.Settle(f.t.Context(), tx, until, until, entries); err != nil {
			return err
		}
		return errCrash
	})
	if !errors.Is(err, errCrash) {
		f.t.Fatal(err)
	}
	return kept
}

func (f fixture) untold(at time.Time) []store.Entry {
	f.t.Helper()
	got, err := f.Untold(f.t.Context(), at, 10)
	if err != nil {
		f.t.Fatal(err)
	}
	return got
}

func untold(t *testing.T, f fixture) {
	e := anEntry("evt_1", message.Welcome)
	f.insert(e)
	jobs, until := f.claim(now, 10)
	if err := jobs[0].Delivery.Settle(message.Outcome{Err: errCrash, Permanent: true, Code: "smtp_550"}, now); err != nil {
		t.Fatal(err)
	}
	f.crash(until, jobs)
	if again := f.crash(until, jobs); len(again) != 1 {
		t.Errorf("a repetition tells %d outcomes, want 1", len(again))
	}
	if got := f.untold(until.Add(-time.Microsecond)); len(got) != 0 {
		t.Errorf("told for whoever may still do it: %v", ids(got))
	}
	left := f.untold(until)
	if len(left) != 1 || left[0].Delivery.State() != jobs[0].Delivery.State() || left[0].Notification.EventID != "evt_1" || left[0].Notification.Correlation != "cor" {
		t.Fatalf("got %+v", left)
	}
	retry := func() error {
		return f.db.Write(t.Context(), func(tx *db.Tx) error {
			again, err := f.Load(t.Context(), tx, e.Notification.ID)
			if err != nil {
				return err
			}
			if err := again.Delivery.Retry(now); err != nil {
				return err
			}
			return f.Save(t.Context(), tx, again)
		})
	}
	if err := retry(); !fault.Is(err, fault.Conflict) {
		t.Errorf("an untold outcome was overwritten: %v", err)
	}
	if jobs, _ := f.claim(until, 10); len(jobs) != 0 {
		t.Error("it is sent again")
	}
	if err := f.Told(t.Context(), left); err != nil {
		t.Fatal(err)
	}
	if got := f.untold(until); len(got) != 0 {
		t.Errorf("still untold: %v", ids(got))
	}
	if err := retry(); err != nil {
		t.Error(err)
	}
}

func twin(t *testing.T, f fixture) {
	f.insert(anEntry("evt_1", message.Welcome))
	jobs, until := f.claim(now, 10)
	if err := jobs[0].Delivery.Settle(message.Outcome{}, now); err != nil {
		t.Fatal(err)
	}
	f.settle(until, jobs)
	f.write(func(ctx context.Context, tx *db.Tx) error { return f.Erase(ctx, tx, "usr_1", "key1") })
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return f.PutContacts(ctx, tx, []store.Contact{{UserID: "usr_1", Email: "ada@example.org", Name: "Ada", Version: 9}})
	})
	if left := f.named(); left != 0 {
		t.Error("a repetition has raised the account")
	}
	if c, found, err := f.Contact(t.Context(), "usr_1"); err != nil || found || c.Grave != "key1" {
		t.Errorf("the grave is %+v, %v, %v", c, found, err)
	}
	again, other := anEntry("evt_1", message.Welcome), anEntry("evt_2", message.Welcome)
	f.insert(again, other)
	jobs, _ = f.claim(now, 10)
	if len(jobs) != 2 {
		t.Fatalf("%d jobs, want 2", len(jobs))
	}
	for _, j := range jobs {
		if silent := j.Notification.Recipient == ""; silent != (j.Notification.ID == again.Notification.ID) {
			t.Errorf("%s goes to %q", j.Notification.EventID, j.Notification.Recipient)
		}
	}
	if got := f.data(again.Notification.ID); got != "{}" {
		t.Errorf("it says %s", got)
	}
}

func repeated(t *testing.T, f fixture) {
	f.insert(anEntry("evt_1", message.PaymentFailed))
	for range 2 {
		_ = f.db.Write(t.Context(), func(tx *db.Tx) error {
			return errors.Join(
				f.PutOrders(t.Context(), tx, []store.OrderView{{ID: "ord_1", Version: 3, Status: "confirmed"}, {ID: "ord_2", Version: 1}}),
				f.PutPayments(t.Context(), tx, []store.PaymentView{{ID: "pay_1", Version: 3, Status: "failed"}}, false), errCrash)
		})
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return f.PutOrders(ctx, tx, []store.OrderView{{ID: "ord_1", Version: 4, Status: "cancelled"}})
	})
	if jobs, _ := f.claim(now, 10); len(jobs) != 1 || jobs[0].Facts.OrderStatus != "cancelled" || jobs[0].Facts.PaymentStatus != "failed" {
		t.Errorf("got %+v", jobs)
	}
}

// wire is a way to a server that can be cut.
type wire struct {
	t      *testing.T
	addr   string
	server string

	mu    sync.Mutex
	l     net.Listener
	conns []net.Conn
}

// mend lets connections through again; cut ends those that there are, and lets none through.
func (w *wire) mend() {
	w.t.Helper()
	l, err := (&net.ListenConfig{}).Listen(w.t.Context(), "tcp", w.addr)
	if err != nil {
		w.t.Fatal(err)
	}
	w.addr, w.l = l.Addr().String(), l
	go func() {
		for {
			here, err := l.Accept()
			if err != nil {
				return
			}
			there, err := (&net.Dialer{}).DialContext(w.t.Context(), "tcp", w.server)
			if err != nil {
				_ = here.Close() // as a server that is gone
				continue
			}
			w.mu.Lock()
			w.conns = append(w.conns, here, there)
			w.mu.Unlock()
			go func() { _, _ = io.Copy(there, here) }() // until it is cut
			go func() { _, _ = io.Copy(here, there) }()
		}
	}()
}

func (w *wire) cut() {
	_ = w.l.Close() // it is gone either way
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.conns {
		_ = c.Close()
	}
	w.conns = nil
}

// TestMongoThatIsGoneIsUnavailable wants a lost server to be told from a mistake, so that events wait for it.
func TestMongoThatIsGoneIsUnavailable(t *testing.T) {
	t.Parallel()
	lent := mongotest.New(t)
	u, err := url.Parse(lent.URL)
	if err != nil {
		t.Fatal(err)
	}
	if u.Scheme != "mongodb" || strings.Contains(u.Host, ",") {
		t.Skip("needs a server with one address")
	}
	w := &wire{t: t, addr: "127.0.0.1:0", server: u.Host}
	w.mend()
	defer func() { w.cut() }()
	u.Host = w.addr
	q := u.Query()
	q.Set("directConnection", "true")
	q.Set("serverSelectionTimeoutMS", "500")
	u.RawQuery = q.Encode()
	st, err := mongo.Open(t.Context(), u.String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	}()
	a, b := anEntry("evt_1", message.Welcome), anEntry("evt_2", message.Welcome)
	if err := st.Insert(t.Context(), nil, []store.Entry{a}); err != nil {
		t.Fatal(err)
	}
	w.cut()
	for name, call := range map[string]func() error{
		"insert": func() error { return st.Insert(t.Context(), nil, []store.Entry{b}) },
		"find":   func() error { _, err := st.Get(t.Context(), a.Notification.ID); return err },
		"update": func() error { return st.Told(t.Context(), []store.Entry{a}) },
		"ping":   func() error { return st.Ping(t.Context()) },
	} {
		if err := call(); !fault.Is(err, fault.Unavailable) {
			t.Errorf("%s without a server: %v", name, err)
		}
	}
	w.mend()
	kittest.Eventually(t, 20*time.Second, func() error { return st.Insert(t.Context(), nil, []store.Entry{a, b}) })
	if got, err := st.List(t.Context(), store.Filter{Limit: 9}); err != nil || len(got) != 2 {
		t.Errorf("%d are kept (%v), want 2", len(got), err)
	}
}
