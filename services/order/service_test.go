package order_test

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/kit/money"
)

func TestPurchase(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	if o.statuses() != "placed  pending unfulfilled" && o.statuses() != "placed pending unfulfilled" && o.Status != "placed" {
		t.Errorf("fresh order is %s", o.statuses())
	}
	want := totalsBody{Subtotal: money.New(3998, "EUR"), Discount: money.New(0, "EUR"), Shipping: money.New(490, "EUR"), Tax: money.New(0, "EUR"), Total: money.New(4488, "EUR")}
	if diff := cmp.Diff(want, o.Totals); diff != "" {
		t.Errorf("totals (-want +got):\n%s", diff)
	}
	w.expect(o, "order.placed")
	placed := last[contract.OrderPlaced](w, o)
	if placed.Order.Email != "ann@example.org" || placed.Order.Number != o.Number || placed.Order.Token != o.Token || len(placed.Order.Lines) != 1 ||
		placed.Order.Totals.Total != o.Totals.Total || placed.Order.ShippingAddress == nil || placed.Order.Version != 1 ||
		!placed.ReserveBy.After(placed.Order.PlacedAt) {
		t.Errorf("order.placed says %+v", placed)
	}

	w.publish(reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	request := last[contract.PaymentRequested](w, o)
	if request.Amount != o.Totals.Total || request.PaymentID != o.Payment.ID || request.Choice.Method != "card" || request.Email != "ann@example.org" ||
		!request.ExpiresAt.Equal(w.clock.Now().Truncate(time.Microsecond).Add(30*time.Minute)) && request.ExpiresAt.Before(w.clock.Now()) {
		t.Errorf("payment.requested says %+v", request)
	}

	w.publish(contract.PaymentAuthorized{Payment: paid(o, 1, 0)})
	w.expect(o, "order.placed", "payment.requested", "order.confirmed")
	w.becomes(o, "confirmed  authorized unfulfilled")
	if confirmed := last[contract.OrderConfirmed](w, o); len(confirmed.Order.Lines) != 1 || confirmed.PaymentID != o.Payment.ID || confirmed.Order.Status != "confirmed" {
		t.Errorf("order.confirmed says %+v", confirmed)
	}
	w.publish(contract.PaymentCaptured{Payment: paid(o, 2, 4488), Amount: o.Totals.Total})
	w.becomes(o, "confirmed  captured unfulfilled")

	ship := w.call("POST", "/v1/admin/orders/"+o.ID+"/fulfillments", `{"lines":[{"line_id":"`+o.Lines[0].ID+`","quantity":1}],"carrier":"DHL","tracking_number":"1","tracking_url":"https://track.example/1"}`, key(), w.staff())
	first := decode[orderBody](t, ship, 201)
	if first.FulfillmentStatus != "partially_fulfilled" {
		t.Errorf("after a parcel: %s", first.statuses())
	}
	second := decode[orderBody](t, w.call("POST", "/v1/admin/orders/"+o.ID+"/fulfillments", `{}`, key(), w.staff()), 201)
	for _, f := range second.Fulfillments {
		decode[orderBody](t, w.call("POST", "/v1/admin/orders/"+o.ID+"/fulfillments/"+f.ID+"/deliver", "", key(), w.staff()), 200)
	}
	w.becomes(o, "completed  captured delivered")
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "fulfillment.shipped", "fulfillment.shipped",
		"fulfillment.delivered", "fulfillment.delivered", "order.completed")
	shipped := last[contract.FulfillmentShipped](w, o)
	if len(shipped.Lines) != 1 || shipped.Lines[0].SKU != "MUG-S" || shipped.Lines[0].Quantity != 1 {
		t.Errorf("fulfillment.shipped says %+v", shipped)
	}
	history := decode[struct {
		Items []struct {
			Version int64  `json:"version"`
			Type    string `json:"type"`
			Actor   string `json:"actor"`
		} `json:"items"`
	}](t, w.call("GET", "/v1/admin/orders/"+o.ID+"/history", "", w.staff()), 200)
	var types []string
	for i, e := range history.Items {
		if e.Version != int64(i+1) {
			t.Errorf("history entry %d has version %d", i, e.Version)
		}
		types = append(types, e.Type)
	}
	if diff := cmp.Diff([]string{"placed", "stock_reserved", "confirmed", "payment_captured", "shipped", "shipped", "delivered", "completed"}, types); diff != "" {
		t.Errorf("history (-want +got):\n%s", diff)
	}
}

func TestSagaEndings(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	for name, c := range map[string]struct {
		say  func(o orderBody) []event.Payload
		want string
		told []string
	}{
		"out of stock": {func(o orderBody) []event.Payload {
			return []event.Payload{contract.InventoryRejected{OrderID: o.ID, Shortages: []contract.Shortage{{SKU: "MUG-S", Requested: 2}}}}
		}, "cancelled out_of_stock voided unfulfilled", []string{"order.placed", "order.cancelled"}},
		"declined": {func(o orderBody) []event.Payload {
			return []event.Payload{reserved(o), contract.PaymentFailed{Payment: unpaid(o, 1), Code: "declined"}}
		}, "cancelled payment_failed failed unfulfilled", []string{"order.placed", "payment.requested", "order.cancelled"}},
		"requires action, then paid": {func(o orderBody) []event.Payload {
			return []event.Payload{reserved(o),
				contract.PaymentRequiresAction{Payment: unpaid(o, 1), Action: contract.NextAction{Type: "redirect", URL: "https://pay.example/1"}},
				contract.PaymentAuthorized{Payment: paid(o, 2, 0)}}
		}, "confirmed  authorized unfulfilled", []string{"order.placed", "payment.requested", "order.confirmed"}},
		"refunded": {func(o orderBody) []event.Payload {
			refunded := paid(o, 3, 4488)
			refunded.Refunded = money.New(100, "EUR")
			return []event.Payload{reserved(o), contract.PaymentCaptured{Payment: paid(o, 2, 4488)}, contract.RefundSucceeded{RefundID: "ref_1", Payment: refunded}}
		}, "confirmed  partially_refunded unfulfilled", []string{"order.placed", "payment.requested", "order.confirmed"}},
		"the hold is lost": {func(o orderBody) []event.Payload {
			return []event.Payload{reserved(o), contract.InventoryReleased{OrderID: o.ID, Reason: "expired"},
				contract.PaymentFailed{Payment: unpaid(o, 1), Code: "expired"}}
		}, "cancelled expired failed unfulfilled", []string{"order.placed", "payment.requested", "order.cancelled"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := w.place()
			for _, p := range c.say(o) {
				w.publish(p)
			}
			w.becomes(o, c.want)
			w.expect(o, c.told...)
		})
	}
}

func TestRequiresActionIsShown(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	answers := make(chan answer, 1)
	go func() {
		answers <- w.call("POST", "/v1/orders", checkout(c.ID), key(), "Cart-Token: "+c.Token, "Prefer: wait=10")
	}()
	o := w.hears(t)
	w.publish(reserved(o))
	w.publish(contract.PaymentRequiresAction{Payment: unpaid(o, 1), Action: contract.NextAction{Type: "redirect", URL: "https://pay.example/1"}})
	got := decode[orderBody](t, <-answers, 201)
	if got.statuses() != "placed  requires_action unfulfilled" || got.Payment.NextAction == nil || got.Payment.NextAction.URL != "https://pay.example/1" {
		t.Errorf("answer is %s with %+v", got.statuses(), got.Payment)
	}
}

// hears waits for the one order that was placed, and returns it as another service knows it.
func (w *world) hears(t *testing.T) orderBody {
	t.Helper()
	var o orderBody
	kittest.Eventually(t, 10*time.Second, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		for _, e := range w.seen {
			if e.Type == "order.placed" {
				o.ID = e.Subject
				return nil
			}
		}
		return fmt.Errorf("nothing was placed")
	})
	placed := last[contract.OrderPlaced](w, o)
	o.Token, o.Totals.Total = placed.Order.Token, placed.Order.Totals.Total
	for _, l := range placed.Order.Lines {
		o.Lines = append(o.Lines, lineBody{ID: l.ID})
	}
	o.Payment.ID = w.read(o).Payment.ID
	return o
}

func TestPreferWaitAnswersWhenTheSagaHasDecided(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	k := key()
	answers := make(chan answer, 1)
	go func() {
		answers <- w.call("POST", "/v1/orders", checkout(c.ID), k, "Cart-Token: "+c.Token, "Prefer: wait=10")
	}()
	o := w.hears(t)
	w.publish(reserved(o))
	w.publish(contract.PaymentAuthorized{Payment: paid(o, 1, 0)})
	a := <-answers
	got := decode[orderBody](t, a, 201)
	if got.Status != "confirmed" || len(got.Lines) != 1 || got.Token == "" || a.header.Get("Location") != "http://shop.example/v1/orders/"+o.ID ||
		a.header.Get("Preference-Applied") != "wait=10" {
		t.Errorf("answer %s with headers %v", a.body, a.header)
	}
	again := w.call("POST", "/v1/orders", checkout(c.ID), k, "Cart-Token: "+c.Token, "Prefer: wait=10")
	if repeated := decode[orderBody](t, again, 201); repeated.ID != got.ID || repeated.Token != got.Token || again.header.Get("Idempotent-Replayed") != "true" || again.header.Get("Location") != a.header.Get("Location") {
		t.Errorf("repetition %s with headers %v", again.body, again.header)
	}
}

func TestDeadlines(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	noStock, noPayment := w.place(), w.place()
	w.publish(reserved(noPayment))
	w.expect(noPayment, "order.placed", "payment.requested")
	w.clock.Advance(16 * time.Minute)
	w.becomes(noStock, "cancelled expired voided unfulfilled")
	if now := w.read(noPayment); now.Status != "placed" {
		t.Errorf("the payment's time is not over, the order is %s", now.statuses())
	}
	w.clock.Advance(15 * time.Minute)
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.flags(noPayment); len(got) != 1 || got[0] != "payment_overdue" {
			return fmt.Errorf("flags %v", got)
		}
		return nil
	})
	w.clock.Advance(24 * time.Hour) // payment has never said what became of it
	w.becomes(noPayment, "cancelled expired voided unfulfilled")

	// A payment that comes too late is told to go back, once.
	late := contract.PaymentAuthorized{Payment: paid(noPayment, 1, 0)}
	w.publish(late)
	w.becomes(noPayment, "cancelled expired authorized unfulfilled")
	w.publish(late)
	w.expect(noPayment, "order.placed", "payment.requested", "order.cancelled", "order.cancelled")
	if again := last[contract.OrderCancelled](w, noPayment); again.PaymentID != noPayment.Payment.ID || again.Reason != "expired" || len(again.Order.Lines) != 1 {
		t.Errorf("order.cancelled says %+v", again)
	}
	w.publish(contract.PaymentVoided{Payment: paid(noPayment, 2, 0)})
	w.becomes(noPayment, "cancelled expired voided unfulfilled")
	// So is a hold.
	w.publish(reserved(noStock))
	w.expect(noStock, "order.placed", "order.cancelled", "order.cancelled")
	w.settle()
	w.expect(noPayment, "order.placed", "payment.requested", "order.cancelled", "order.cancelled")
}

// Events that come twice, in another order, or all over again change nothing and are answered by nothing.
func TestRepetitionsChangeNothing(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	events := w.publish(contract.PaymentAuthorized{Payment: paid(o, 1, 0)})
	w.settle()
	events = append(events, w.publish(reserved(o))...)
	w.becomes(o, "confirmed  authorized unfulfilled")
	events = append(events, w.publish(contract.PaymentCaptured{Payment: paid(o, 2, 4488)})...)
	now := w.becomes(o, "confirmed  captured unfulfilled")

	w.again(events...)                                                          // the same events
	w.publish(reserved(o), contract.PaymentCaptured{Payment: paid(o, 2, 4488)}, // the same facts again
		contract.PaymentAuthorized{Payment: paid(o, 1, 0)}, contract.PaymentFailed{Payment: unpaid(o, 1), Code: "declined"}) // and an old no
	w.settle()
	w.stop()
	w.start()
	w.again(events...)
	w.settle()
	if then := w.read(o); then.Version != now.Version || then.statuses() != now.statuses() {
		t.Errorf("the order went from version %d to %d, %s", now.Version, then.Version, then.statuses())
	}
	w.expect(o, "order.placed", "order.confirmed")
}

func TestABatchOfManyOrders(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	var orders []orderBody
	var holds, payments []event.Payload
	for i := range 60 {
		o := w.place()
		orders = append(orders, o)
		if i%3 == 0 {
			holds = append(holds, contract.InventoryRejected{OrderID: o.ID})
			continue
		}
		holds = append(holds, reserved(o))
		payments = append(payments, contract.PaymentAuthorized{Payment: paid(o, 1, 0)})
	}
	w.publish(holds...)
	w.publish(payments...)
	for i, o := range orders {
		want := "confirmed  authorized unfulfilled"
		if i%3 == 0 {
			want = "cancelled out_of_stock voided unfulfilled"
		}
		w.becomes(o, want)
	}
}

// An event about an order that this service never had does not stop the others of its batch.
func TestUnknownOrdersGoToTheDeadLetters(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	w.publish(contract.InventoryReserved{OrderID: "ord_never"}, reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	kittest.Eventually(t, 10*time.Second, func() error {
		dead, err := w.bus.Read(t.Context(), event.DeadLetterTopic("order"), -10, 10)
		if err == nil && len(dead) == 0 {
			err = fmt.Errorf("no dead letter")
		}
		return err
	})
}

func TestCancel(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	k := key()
	if a := w.call("POST", "/v1/orders/"+o.ID+"/cancel", "", k, "Order-Token: wrong"); a.code != 404 {
		t.Errorf("a stranger's cancellation: %d %s", a.code, a.body)
	}
	got := decode[orderBody](t, w.call("POST", "/v1/orders/"+o.ID+"/cancel", "", k, "Order-Token: "+o.Token), 200)
	if got.statuses() != "cancelled customer voided unfulfilled" {
		t.Errorf("cancelled order is %s", got.statuses())
	}
	if again := w.call("POST", "/v1/orders/"+o.ID+"/cancel", "", k, "Order-Token: "+o.Token); again.code != 200 || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("repetition: %d %s", again.code, again.body)
	}
	if p := decode[problemBody](t, w.call("POST", "/v1/orders/"+o.ID+"/cancel", "", key(), "Order-Token: "+o.Token), 409); p.Code != "illegal_transition" {
		t.Errorf("a second cancellation: %s", p.Code)
	}
	w.publish(reserved(o))
	w.expect(o, "order.placed", "order.cancelled", "order.cancelled")

	merchants := w.place()
	got = decode[orderBody](t, w.call("POST", "/v1/admin/orders/"+merchants.ID+"/cancel", "", key(), w.staff()), 200)
	if got.statuses() != "cancelled merchant voided unfulfilled" {
		t.Errorf("order cancelled by staff is %s", got.statuses())
	}
}

func TestErasure(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.bearer(auth.Customer, "usr_ann")
	w.publish(contract.UserRegistered{User: contract.User{ID: "usr_ann", Email: "ann@known.example", Locale: "de", Version: 1}})
	w.settle()
	c := w.cart(ann)
	o := decode[orderBody](t, w.call("POST", "/v1/orders", `{"cart_id":"`+c.ID+`","shipping_address":`+addressJSON+`,"payment":{"provider":"sandbox","method":"card"}}`, key(), ann), 201)
	if o.Email != "ann@known.example" || o.CustomerID != "usr_ann" {
		t.Errorf("a customer's order goes to %q, customer %q", o.Email, o.CustomerID)
	}
	open := w.cart(ann)
	w.publish(contract.UserErased{UserID: "usr_ann", Version: 2})
	w.settle()
	a := w.call("GET", "/v1/orders/"+o.ID, "", ann)
	if strings.Contains(string(a.body), "ann@") || strings.Contains(string(a.body), "High Street") || strings.Contains(string(a.body), "Ann Example") {
		t.Errorf("personal data is left: %s", a.body)
	}
	if a := w.call("GET", "/v1/carts/"+open.ID, "", ann); a.code != 404 {
		t.Errorf("the erased customer's cart: %d", a.code)
	}
}

func TestStream(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	server := httptest.NewServer(w.svc.Handler())
	t.Cleanup(server.Close)
	follow := func(lastID string, want ...string) {
		t.Helper()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+"/v1/orders/"+o.ID+"/events", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Order-Token", o.Token)
		r.Header.Set("Last-Event-ID", lastID)
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if got := res.Header.Get("Content-Type"); got != "text/event-stream" {
			t.Fatalf("content type %q, status %d", got, res.StatusCode)
		}
		lines := bufio.NewScanner(res.Body)
		for _, name := range want {
			for {
				if !lines.Scan() {
					t.Fatalf("the stream ended before %s: %v", name, lines.Err())
				}
				if got, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
					if got != name {
						t.Fatalf("event %q, want %q", got, name)
					}
					break
				}
			}
			if name == "placed" {
				w.publish(reserved(o))
			}
		}
	}
	follow("", "placed", "stock_reserved")
	follow("1", "stock_reserved")
	if a := w.call("GET", "/v1/orders/"+o.ID+"/events", "", "Order-Token: wrong"); a.code != 404 {
		t.Errorf("a stranger's stream: %d", a.code)
	}
}

type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// A variant that no event has told of is asked for, once in a while; while nobody answers it is unknown, and nothing breaks.
func TestUnknownVariantsAreAskedFor(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	down := atomic.Bool{}
	w := stocked(t, func(w *world) {
		w.env.Client = func(service string) *http.Client {
			return &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
				asked.Add(1)
				if down.Load() {
					return nil, fmt.Errorf("%s is down", service)
				}
				rec := httptest.NewRecorder()
				rec.Header().Set("Content-Type", "application/json")
				if strings.Contains(r.URL.RawQuery, "skus=NEW") {
					_, _ = rec.WriteString(`{"items":[{"id":"var_new","sku":"NEW","product_id":"prd_new","name":"New","prices":[{"amount":700,"currency":"EUR"}],"status":"active","version":1}]}`)
				} else {
					_, _ = rec.WriteString(`{"items":[]}`)
				}
				return rec.Result(), nil
			})}
		}
	})
	w.settle()
	down.Store(true)
	order := `{"currency":"EUR","lines":[{"sku":"NEW","quantity":1}]}`
	w.refuses(t, "while product is down", refusal{method: "POST", path: "/v1/carts", body: order, status: 422, code: "unknown_variant", pointer: "/lines/0/sku"})
	down.Store(false)
	if c := decode[cartBody](t, w.call("POST", "/v1/carts", order), 201); c.Totals.Subtotal.Amount != 700 {
		t.Errorf("cart %+v", c)
	}
	asked.Store(0)
	for range 5 {
		w.refuses(t, "unknown to all", refusal{method: "POST", path: "/v1/carts", body: `{"currency":"EUR","lines":[{"sku":"NOPE","quantity":1}]}`, status: 422, code: "unknown_variant", pointer: "/lines/0/sku"})
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("asked %d times for one unknown SKU, want once", n)
	}
}

// The saga holds on every database: a batch of orders of which each third is out of stock, and a cart asked for twice.
func TestEveryDatabase(t *testing.T) {
	t.Parallel()
	for _, database := range kittest.Databases(t) {
		t.Run(database.Name, func(t *testing.T) {
			t.Parallel()
			url := database.URL(t)
			w := stocked(t, func(w *world) { w.cfg.Database = url })
			var orders []orderBody
			var holds, payments []event.Payload
			for i := range 12 {
				o := w.place()
				orders = append(orders, o)
				if i%3 == 0 {
					holds = append(holds, contract.InventoryRejected{OrderID: o.ID})
					continue
				}
				holds = append(holds, reserved(o))
				payments = append(payments, contract.PaymentAuthorized{Payment: paid(o, 1, 0)}, contract.PaymentCaptured{Payment: paid(o, 2, 4488)})
			}
			w.publish(holds...)
			w.publish(payments...)
			for i, o := range orders {
				want := "confirmed  captured unfulfilled"
				if i%3 == 0 {
					want = "cancelled out_of_stock voided unfulfilled"
				}
				w.becomes(o, want)
			}
			c := w.cart()
			k := key()
			first := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), k, "Cart-Token: "+c.Token), 201)
			if again := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), k, "Cart-Token: "+c.Token), 201); again.ID != first.ID {
				t.Errorf("a repetition made the order %s beside %s", again.ID, first.ID)
			}
			w.refuses(t, "the cart once more", refusal{"POST", "/v1/orders", checkout(c.ID), []string{key(), "Cart-Token: " + c.Token}, 409, "cart_ordered", ""})
		})
	}
}
