package notification_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/notification"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

// world is the notification service with a bus, as its neighbours see it.
type world struct {
	t      testing.TB
	bus    *local.Bus
	signer *auth.Signer
	clock  *clock.Fake
	env    service.Env
	cfg    notification.Config
	svc    *service.Service

	mu   sync.Mutex
	seen []event.Event
}

func newWorld(t testing.TB, change ...func(*notification.Config)) *world {
	t.Helper()
	dir := t.TempDir()
	w := &world{t: t, clock: clock.NewFake(time.Now())}
	ctx := context.WithoutCancel(t.Context())
	var err error
	if w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(dir, "log.db")}); err != nil {
		t.Fatal(err)
	}
	tel, err := telemetry.New(ctx, telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	key, err := auth.GenerateKey(time.Now().Add(-time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.NewKeySet(auth.KeySetOptions{}, key)
	if err != nil {
		t.Fatal(err)
	}
	if w.signer, err = auth.NewSigner(auth.SignerOptions{Issuer: "test", Audience: "test", Keys: keys}); err != nil {
		t.Fatal(err)
	}
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "test", Audience: "test", Keys: keys})
	if err != nil {
		t.Fatal(err)
	}
	w.env = service.Env{Clock: w.clock, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Auth: verifier, Telemetry: tel,
		DataDir: dir, PublicURL: "http://shop.example", Version: "test", Instance: "test"}
	w.cfg = notification.Config{Database: "sqlite:" + filepath.Join(dir, "notification.db"),
		SMTP:  notification.SMTP{Timeout: 5 * time.Second, Connections: 2},
		Inbox: notification.Inbox{Enabled: true, Public: true, Listen: "127.0.0.1:0", Keep: 5000},
		Shop: notification.Shop{Name: "Emporium", From: "orders@emporium.example", Support: "help@emporium.example", Storefront: "https://shop.example",
			OrderPath: "/orders/{id}?token={token}", VerifyPath: "/verify-email?token={token}", ResetPath: "/reset-password?token={token}"}}
	for _, c := range change {
		c(&w.cfg)
	}
	if err := w.bus.EnsureTopics(ctx, contract.Topics()); err != nil {
		t.Fatal(err)
	}
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicNotification}}, func(_ context.Context, batch []event.Record) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			for _, r := range batch {
				w.seen = append(w.seen, r.Event)
			}
			return nil
		})
	}()
	w.start()
	t.Cleanup(func() {
		w.stop()
		stop()
		<-done
		if err := errors.Join(w.bus.Close(), tel.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
		verifier.Close()
	})
	return w
}

func (w *world) start() {
	w.t.Helper()
	ctx := context.WithoutCancel(w.t.Context())
	svc, err := notification.New(ctx, w.env, w.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := svc.Start(ctx); err != nil {
		w.t.Fatal(err)
	}
	w.svc = svc
}

func (w *world) stop() {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(w.t.Context()), 10*time.Second)
	defer cancel()
	if err := errors.Join(w.svc.Stop(ctx), w.svc.Close()); err != nil {
		w.t.Error(err)
	}
}

// publish makes the payloads' events and puts them on the bus.
func (w *world) publish(payloads ...event.Payload) []event.Event {
	w.t.Helper()
	events := make([]event.Event, len(payloads))
	for i, p := range payloads {
		e, err := event.Make(w.t.Context(), "test", w.clock, id.System, p)
		if err != nil {
			w.t.Fatal(err)
		}
		events[i] = e
	}
	w.again(events...)
	return events
}

func (w *world) again(events ...event.Event) {
	w.t.Helper()
	if err := w.bus.Publish(w.t.Context(), events); err != nil {
		w.t.Fatal(err)
	}
}

// call asks the service's API.
func (w *world) call(method, path, token string, want int, out any) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.t.Context(), method, path, nil)
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	if rec.Code != want {
		w.t.Fatalf("%s %s: %d, want %d: %s", method, path, rec.Code, want, rec.Body)
	}
	if out != nil {
		if err := json.Unmarshal(rec.Body.Bytes(), out); err != nil {
			w.t.Fatalf("%s %s: %v", method, path, err)
		}
	}
	return rec
}

func (w *world) staff(scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: id.New("usr"), Kind: auth.Staff, Scopes: scopes})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

type mail struct {
	ID        string   `json:"id"`
	MessageID string   `json:"message_id"`
	From      string   `json:"from"`
	To        []string `json:"to"`
	Subject   string   `json:"subject"`
	Text      string   `json:"text"`
	HTML      string   `json:"html"`
}

// mails lists the mail to an address.
func (w *world) mails(to string) []mail {
	w.t.Helper()
	var box struct{ Items []mail }
	w.call(http.MethodGet, "/inbox/messages?limit=200&q="+url.QueryEscape(to), "", http.StatusOK, &box)
	return box.Items
}

// awaitMail waits for a mail to an address whose subject holds the text.
func (w *world) awaitMail(to, subject string) mail {
	w.t.Helper()
	var out mail
	kittest.Eventually(w.t, 10*time.Second, func() error {
		box := w.mails(to)
		for _, m := range box {
			if strings.Contains(m.Subject, subject) {
				w.call(http.MethodGet, "/inbox/messages/"+m.ID, "", http.StatusOK, &out)
				return nil
			}
		}
		return fmt.Errorf("no mail about %q among %d", subject, len(box))
	})
	return out
}

type entry struct {
	ID        string `json:"id"`
	Kind      string `json:"kind"`
	Status    string `json:"status"`
	Recipient string `json:"recipient"`
	OrderID   string `json:"order_id"`
	CauseID   string `json:"cause_id"`
	Attempts  int    `json:"attempts"`
	Code      string `json:"code"`
}

func (w *world) entries(query string) []entry {
	w.t.Helper()
	var page struct{ Items []entry }
	w.call(http.MethodGet, "/v1/admin/notifications?limit=100&"+query, w.staff("notifications:read"), http.StatusOK, &page)
	return page.Items
}

// awaitStatus waits until the one notification of the kind about the order has a status.
func (w *world) awaitStatus(orderID, kind, status string) entry {
	w.t.Helper()
	var out entry
	kittest.Eventually(w.t, 10*time.Second, func() error {
		var found []entry
		for _, e := range w.entries("order_id=" + orderID) {
			if e.Kind == kind {
				found = append(found, e)
			}
		}
		if len(found) != 1 || found[0].Status != status {
			return fmt.Errorf("got %+v, want one %s that is %s", found, kind, status)
		}
		out = found[0]
		return nil
	})
	return out
}

// told waits for an event of the type about a notification.
func (w *world) told(eventType, notificationID string) event.Event {
	w.t.Helper()
	var out event.Event
	kittest.Eventually(w.t, 10*time.Second, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		n := 0
		for _, e := range w.seen {
			if e.Subject == notificationID {
				out, n = e, n+1
			}
		}
		if n != 1 || out.Type != eventType {
			return fmt.Errorf("heard of %s %d times, the last %q, want one %s", notificationID, n, out.Type, eventType)
		}
		return nil
	})
	return out
}

func eur(amount int64) money.Money { return money.Money{Amount: amount, Currency: "EUR"} }

// anOrder is an order as it is confirmed.
func anOrder() contract.Order {
	oid := id.New("ord")
	return contract.Order{
		ID: oid, Number: "E-" + oid[len(oid)-8:], Token: "tok-" + oid, Email: "ada-" + oid[len(oid)-8:] + "@example.org", Status: "confirmed",
		PaymentStatus: "authorized", FulfillmentStatus: "unfulfilled", Currency: "EUR",
		Lines: []contract.OrderLine{
			{ID: "lin_1", SKU: "MUG", Name: "Enamel mug", Options: map[string]string{"size": "350 ml", "colour": "blue"}, Quantity: 2, UnitPrice: eur(1450), Total: eur(2900)},
			{ID: "lin_2", SKU: "TEA", Name: "Green tea", Quantity: 1, UnitPrice: eur(700), Total: eur(700)},
		},
		Totals:          contract.Totals{Subtotal: eur(3600), Discount: eur(0), Shipping: eur(490), Tax: eur(0), TaxIncluded: eur(653), Total: eur(4090)},
		ShippingAddress: &contract.Address{Name: "Ada Lovelace", Line1: "12 St James's Square", City: "London", PostalCode: "SW1Y 4LB", Country: "GB"},
		ShippingMethod:  "standard", Payment: contract.PaymentChoice{Provider: "sandbox", Method: "card"}, Version: 3, PlacedAt: time.Now().UTC(),
	}
}

func placed(o contract.Order) contract.Order {
	o.Status, o.PaymentStatus, o.Version = "placed", "pending", 1
	return o
}

func cancelled(o contract.Order, reason string) contract.Order {
	o.Status, o.CancelReason, o.Version = "cancelled", reason, o.Version+1
	return o
}

func aPayment(o contract.Order, status string, version int64) contract.Payment {
	return contract.Payment{ID: "pay_" + o.ID[4:], OrderID: o.ID, Provider: "sandbox", Method: "card", Status: status, Amount: o.Totals.Total,
		Authorized: eur(0), Captured: eur(0), Refunded: eur(0), Version: version}
}

// awaitEntry waits until the notification that an event caused has a status.
func (w *world) awaitEntry(query, causeID, status string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		got := w.entries(query)
		for _, e := range got {
			if e.CauseID == causeID && e.Status == status {
				return nil
			}
		}
		return fmt.Errorf("got %+v, want one of %s that is %s", got, causeID, status)
	})
}

func (w *world) awaitNone(query string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if got := w.entries(query); len(got) > 0 {
			return fmt.Errorf("still %+v", got)
		}
		return nil
	})
}
