package order_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
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
	"emporium/services/order"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m) }

// world is the order service with a bus, as its neighbours and shoppers see it.
type world struct {
	t      testing.TB
	bus    *local.Bus
	clock  *clock.Fake
	signer *auth.Signer
	env    service.Env
	cfg    order.Config
	svc    *service.Service
	ended  sync.Map // sessions

	mu   sync.Mutex
	seen []event.Event
}

func newWorld(t testing.TB, change ...func(*world)) *world {
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
	verifier, err := auth.NewVerifier(auth.Options{Issuer: "test", Audience: "test", Keys: keys, Revoked: func(session string) bool { _, ok := w.ended.Load(session); return ok }})
	if err != nil {
		t.Fatal(err)
	}
	w.env = service.Env{Clock: w.clock, IDs: id.System, Log: kittest.Logger(t), Bus: w.bus, Auth: verifier, Telemetry: tel,
		DataDir: dir, PublicURL: "http://shop.example", Version: "test", Instance: "test"}
	w.cfg = order.Config{
		Database: "sqlite:" + filepath.Join(dir, "order.db"), ReservationWait: 15 * time.Minute, PaymentWait: 30 * time.Minute, PaymentSettling: 24 * time.Hour, RepaymentWait: 72 * time.Hour,
		ExpiryInterval: 10 * time.Millisecond, MaxWait: 10 * time.Second, CartRetention: 24 * time.Hour, PriceMode: "gross",
		Shipping: []order.ShippingConfig{{Code: "standard", Name: "Standard", Prices: map[string]string{"EUR": "4.90"}, FreeFrom: map[string]string{"EUR": "50.00"}},
			{Code: "express", Name: "Express", Prices: map[string]string{"EUR": "12.90"}, Countries: []string{"DE"}}},
		Coupons: []order.CouponConfig{{Code: "ten", Percent: "10"}, {Code: "gift", Percent: "100", FreeShipping: true}, {Code: "old", Percent: "5", Ends: "2020-01-01T00:00:00Z"}},
	}
	for _, c := range change {
		c(w)
	}
	if err := w.bus.EnsureTopics(ctx, contract.Topics()); err != nil {
		t.Fatal(err)
	}
	listen, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = w.bus.Subscribe(listen, event.Subscription{Group: "listener", Topics: []string{contract.TopicOrder}}, func(_ context.Context, batch []event.Record) error {
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
	svc, err := order.New(ctx, w.env, w.cfg)
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

// publish speaks as another service, and returns the events so that they can come again.
func (w *world) publish(payloads ...event.Payload) []event.Event {
	w.t.Helper()
	var events []event.Event
	for _, p := range payloads {
		e, err := event.Make(w.t.Context(), "test", w.clock, id.System, p)
		if err != nil {
			w.t.Fatal(err)
		}
		events = append(events, e)
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

// mug is what the shop sells: two sizes, 19.99 and 60.00 EUR, the larger also in GBP.
func mug(version int64) contract.Product {
	return contract.Product{ID: "prd_mug", Slug: "mug", Name: "Mug", Status: "active", Version: version, Variants: []contract.Variant{
		{ID: "var_s", SKU: "MUG-S", Options: map[string]string{"size": "S"}, Prices: []money.Money{money.New(1999, "EUR")}},
		{ID: "var_l", SKU: "MUG-L", Options: map[string]string{"size": "L"}, Prices: []money.Money{money.New(6000, "EUR"), money.New(5000, "GBP")}},
	}}
}

// stocked is a world that sells mugs.
func stocked(t testing.TB, change ...func(*world)) *world {
	t.Helper()
	w := newWorld(t, change...)
	w.publish(contract.ProductCreated{Product: mug(1)})
	w.settle()
	return w
}

// settle waits until everything published so far was applied: the log is applied in its order, so a last product tells.
func (w *world) settle() {
	w.t.Helper()
	marker := id.New("prd")
	w.publish(contract.ProductCreated{Product: contract.Product{ID: marker, Name: "Marker", Status: "active", Version: 1,
		Variants: []contract.Variant{{ID: "var" + marker, SKU: marker, Prices: []money.Money{money.New(1, "EUR")}}}}})
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if a := w.call("POST", "/v1/carts", `{"currency":"EUR","lines":[{"sku":"`+marker+`","quantity":1}]}`); a.code != 201 {
			return fmt.Errorf("the marker is not known yet: %d", a.code)
		}
		return nil
	})
}

type answer struct {
	code   int
	header http.Header
	body   []byte
}

type problemBody struct {
	Code   string `json:"code"`
	Errors []struct {
		Pointer string `json:"pointer"`
		Code    string `json:"code"`
	} `json:"errors"`
	CurrentTotal *money.Money `json:"current_total"`
}

func decode[T any](t testing.TB, a answer, code int) T {
	t.Helper()
	if a.code != code {
		t.Fatalf("status %d, want %d: %s", a.code, code, a.body)
	}
	var out T
	if err := json.Unmarshal(a.body, &out); err != nil {
		t.Fatalf("decode %s: %v", a.body, err)
	}
	return out
}

func (w *world) call(method, path, body string, headers ...string) answer {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.t.Context(), method, path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Set(name, value)
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	return answer{rec.Code, rec.Header(), bytes.Clone(rec.Body.Bytes())}
}

func (w *world) bearer(kind auth.Kind, subject string, scopes ...string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: subject, Kind: kind, Scopes: scopes})
	if err != nil {
		w.t.Fatal(err)
	}
	return "Authorization: Bearer " + token
}

func (w *world) staff() string { return w.bearer(auth.Staff, "usr_staff", "orders:*") }

type lineBody struct {
	ID        string       `json:"id"`
	SKU       string       `json:"sku"`
	Quantity  int64        `json:"quantity"`
	UnitPrice *money.Money `json:"unit_price"`
	Total     *money.Money `json:"total"`
}

type totalsBody struct {
	Subtotal money.Money `json:"subtotal"`
	Discount money.Money `json:"discount"`
	Shipping money.Money `json:"shipping"`
	Tax      money.Money `json:"tax"`
	Total    money.Money `json:"total"`
}

type cartBody struct {
	ID             string     `json:"id"`
	Token          string     `json:"token"`
	Status         string     `json:"status"`
	Email          string     `json:"email"`
	Lines          []lineBody `json:"lines"`
	Totals         totalsBody `json:"totals"`
	ShippingMethod string     `json:"shipping_method"`
	CouponCodes    []string   `json:"coupon_codes"`
	Problems       []struct {
		Code     string `json:"code"`
		Pointer  string `json:"pointer"`
		Blocking bool   `json:"blocking"`
	} `json:"problems"`
	ShippingAddress *contract.Address `json:"shipping_address"`
	ShippingOptions []struct {
		Code string `json:"code"`
	} `json:"shipping_options"`
	Version int64 `json:"version"`
}

type orderBody struct {
	ID                string     `json:"id"`
	Number            string     `json:"number"`
	Token             string     `json:"token"`
	Status            string     `json:"status"`
	CancelReason      string     `json:"cancel_reason"`
	PaymentStatus     string     `json:"payment_status"`
	FulfillmentStatus string     `json:"fulfillment_status"`
	CustomerID        string     `json:"customer_id"`
	Email             string     `json:"email"`
	Lines             []lineBody `json:"lines"`
	Totals            totalsBody `json:"totals"`
	Payment           struct {
		ID         string `json:"id"`
		Provider   string `json:"provider"`
		Method     string `json:"method"`
		NextAction *struct {
			Type string `json:"type"`
			URL  string `json:"url"`
		} `json:"next_action"`
		FailureCode string `json:"failure_code"`
	} `json:"payment"`
	Fulfillments []struct {
		ID    string `json:"id"`
		Lines []struct {
			LineID   string `json:"line_id"`
			Quantity int64  `json:"quantity"`
		} `json:"lines"`
	} `json:"fulfillments"`
	Returns []returnBody `json:"returns"`
	Version int64        `json:"version"`
}

type returnBody struct {
	ID      string      `json:"id"`
	OrderID string      `json:"order_id"`
	Status  string      `json:"status"`
	Reason  string      `json:"reason"`
	Message string      `json:"message"`
	Refund  money.Money `json:"refund"`
	Lines   []struct {
		Quantity int64 `json:"quantity"`
		Restock  int64 `json:"restock"`
	} `json:"lines"`
}

func (o orderBody) statuses() string {
	return strings.Trim(strings.Join([]string{o.Status, o.CancelReason, o.PaymentStatus, o.FulfillmentStatus}, " "), " ")
}

const (
	oneMug      = `{"currency":"EUR","lines":[{"sku":"MUG-S","quantity":2}]}`
	addressJSON = `{"name":"Ann Example","line1":"1 High Street","city":"Berlin","postal_code":"10115","country":"DE"}`
)

func checkout(cartID string) string {
	return `{"cart_id":"` + cartID + `","email":"ann@example.org","shipping_address":` + addressJSON + `,"payment":{"provider":"sandbox","method":"card"}}`
}

func (w *world) cart(headers ...string) cartBody {
	w.t.Helper()
	return decode[cartBody](w.t, w.call("POST", "/v1/carts", oneMug, headers...), 201)
}

// key is a fresh Idempotency-Key.
func key() string { return "Idempotency-Key: " + id.New("key") }

// place buys two small mugs as a guest.
func (w *world) place() orderBody {
	w.t.Helper()
	c := w.cart()
	return decode[orderBody](w.t, w.call("POST", "/v1/orders", checkout(c.ID), key(), "Cart-Token: "+c.Token), 201)
}

func (w *world) read(o orderBody) orderBody {
	w.t.Helper()
	return decode[orderBody](w.t, w.call("GET", "/v1/orders/"+o.ID, "", "Order-Token: "+o.Token), 200)
}

// becomes waits until an order has these statuses.
func (w *world) becomes(o orderBody, want string) orderBody {
	w.t.Helper()
	var now orderBody
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if now = w.read(o); now.statuses() != want {
			return fmt.Errorf("order is %s, want %s", now.statuses(), want)
		}
		return nil
	})
	return now
}

// types lists what was told of an order, in order.
func (w *world) types(orderID string) []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []string
	for _, e := range w.seen {
		if e.Subject == orderID {
			out = append(out, e.Type)
		}
	}
	return out
}

// expect waits until exactly these events were told of an order.
func (w *world) expect(o orderBody, want ...string) {
	w.t.Helper()
	kittest.Eventually(w.t, 10*time.Second, func() error {
		if got := w.types(o.ID); !slices.Equal(got, want) {
			return fmt.Errorf("told %v, want %v", got, want)
		}
		return nil
	})
}

// last decodes the newest event of a type about an order.
func last[T event.Payload](w *world, o orderBody) T {
	w.t.Helper()
	var out T
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, e := range slices.Backward(w.seen) {
		if e.Subject == o.ID && e.Type == out.EventType() {
			if err := json.Unmarshal(e.Data, &out); err != nil {
				w.t.Fatal(err)
			}
			return out
		}
	}
	w.t.Fatalf("no event %s of %s", out.EventType(), o.ID)
	return out
}

func reserved(o orderBody) contract.InventoryReserved {
	return contract.InventoryReserved{OrderID: o.ID, Lines: []contract.ReservedLine{{LineID: o.Lines[0].ID, SKU: "MUG-S", Quantity: 2}}}
}

// paid is the payment of an order at a version, with all of it authorised and so much captured.
func paid(o orderBody, version, captured int64) contract.Payment {
	of := func(amount int64) money.Money { return money.New(amount, "EUR") }
	total := o.Totals.Total.Amount
	return contract.Payment{ID: o.Payment.ID, OrderID: o.ID, Provider: "sandbox", Method: "card", Status: "authorized", Amount: of(total),
		Authorized: of(total), Captured: of(captured), Refunded: of(0), Version: version}
}

func unpaid(o orderBody, version int64) contract.Payment {
	p := paid(o, version, 0)
	p.Authorized.Amount = 0
	return p
}
