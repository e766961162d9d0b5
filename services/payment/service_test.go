package payment_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/payment"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func TestMagicMethods(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tests := map[string][]string{
		"card":                    {"payment.authorized"},
		"card_ok":                 {"payment.authorized"},
		"card_declined":           {"payment.failed"},
		"card_insufficient_funds": {"payment.failed"},
		"card_requires_action":    {"payment.requires_action"},
		"card_timeout_before":     {"payment.authorized"},
		"card_timeout_after":      {"payment.authorized"},
		"no_such_card":            {"payment.failed"},
	}
	for method, want := range tests {
		t.Run(method, func(t *testing.T) {
			o := newOrder()
			w.publish(o.requested(method, 5000))
			w.expect(o.payment, want...)
		})
	}
	var failed contract.PaymentFailed
	o := newOrder()
	w.publish(o.requested("card_insufficient_funds", 5000))
	w.expect(o.payment, "payment.failed")
	w.last(o.payment, "payment.failed", &failed)
	if failed.Code != "insufficient_funds" || failed.Message == "" || failed.Payment.Status != "failed" || failed.Payment.Version != 1 {
		t.Errorf("got %+v", failed)
	}
	w.audit()
}

func TestPurchase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured")
	var captured contract.PaymentCaptured
	w.last(o.payment, "payment.captured", &captured)
	if captured.Amount.Amount != 5000 || captured.Payment.Status != "captured" || captured.Payment.Captured.Amount != 5000 || captured.Payment.Version != 2 {
		t.Errorf("got %+v", captured)
	}
	w.publish(o.cancelled())
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	w.audit()
}

func TestCancellation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	t.Run("of what is authorised", func(t *testing.T) {
		o := newOrder()
		w.publish(o.requested("card", 5000))
		w.expect(o.payment, "payment.authorized")
		w.publish(o.cancelled())
		w.expect(o.payment, "payment.authorized", "payment.voided")
	})
	t.Run("right behind the request", func(t *testing.T) {
		o := newOrder()
		w.publish(o.requested("card_timeout_after", 5000), o.cancelled())
		kittest.Eventually(t, 10*time.Second, func() error {
			got := w.types(o.payment)
			if len(got) == 0 || got[len(got)-1] != "payment.voided" {
				return fmt.Errorf("got %v, want it voided", got)
			}
			return nil
		})
	})
	t.Run("before the request", func(t *testing.T) {
		o, other := newOrder(), newOrder()
		w.publish(o.cancelled())
		w.publish(o.requested("card", 5000), other.requested("card", 100))
		w.expect(other.payment, "payment.authorized")
		if got := w.types(o.payment); len(got) != 0 {
			t.Errorf("the payment of a cancelled order went on: %v", got)
		}
	})
	t.Run("while the shopper hesitates", func(t *testing.T) {
		o := newOrder()
		w.publish(o.requested("card_requires_action", 5000))
		w.expect(o.payment, "payment.requires_action")
		w.publish(o.cancelled())
		w.expect(o.payment, "payment.requires_action", "payment.voided")
		var action contract.PaymentRequiresAction
		w.last(o.payment, "payment.requires_action", &action)
		if got := w.decide(action.Action.URL, "approve"); got.code != http.StatusOK || !strings.Contains(string(got.body), "not approved") {
			t.Errorf("approving a voided payment: got %d %s", got.code, got.body)
		}
	})
	w.audit()
}

func TestShopperActs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for decision, want := range map[string]string{"approve": "payment.authorized", "refuse": "payment.failed"} {
		t.Run(decision, func(t *testing.T) {
			o := newOrder()
			w.publish(o.requested("card_requires_action", 5000))
			w.expect(o.payment, "payment.requires_action")
			var action contract.PaymentRequiresAction
			w.last(o.payment, "payment.requires_action", &action)
			page := w.call("GET", strings.TrimPrefix(action.Action.URL, "http://shop.example"), "", "")
			if page.code != http.StatusOK || !strings.Contains(string(page.body), "50.00 EUR") || page.header.Get("Content-Security-Policy") == "" {
				t.Fatalf("page: got %d %s", page.code, page.body)
			}
			if got := w.decide(action.Action.URL, "perhaps"); got.code != http.StatusUnprocessableEntity {
				t.Errorf("undecided: got %d", got.code)
			}
			if got := w.decide(action.Action.URL, decision); got.code != http.StatusOK {
				t.Fatalf("decide: got %d %s", got.code, got.body)
			}
			w.expect(o.payment, "payment.requires_action", want)
		})
	}
	if got := w.decide("http://shop.example/v1/payments/sandbox/sba_x.act_y", "approve"); got.code != http.StatusNotFound {
		t.Errorf("unknown page: got %d", got.code)
	}
	w.audit()
}

func TestDeadlineOfTheShopper(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	r := o.requested("card_requires_action", 5000)
	r.ExpiresAt = time.Now().Add(time.Second)
	w.publish(r)
	w.expect(o.payment, "payment.requires_action", "payment.failed")
	var failed contract.PaymentFailed
	w.last(o.payment, "payment.failed", &failed)
	if failed.Code != "expired" {
		t.Errorf("got %+v", failed)
	}
	unreachable := newOrder()
	r = unreachable.requested("card_unreachable", 5000)
	r.ExpiresAt = time.Now().Add(time.Second)
	w.publish(r)
	w.expect(unreachable.payment, "payment.failed")
	w.audit()
}

func TestRepetitionsChangeNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card", 5000), o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed(), o.confirmed(), o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized", "payment.captured")
	second := o
	second.payment = id.New("pay")
	w.publish(second.requested("card", 5000))
	w.expect(second.payment, "payment.failed")
	var failed contract.PaymentFailed
	w.last(second.payment, "payment.failed", &failed)
	if failed.Code != "order_already_paid" {
		t.Errorf("a second payment: got %+v", failed)
	}
	w.audit()
}

func TestNothingToPay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("", 0))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured")
	w.audit()
}

func TestCaptureOnShipment(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Capture = "on_shipment" })
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.publish(contract.FulfillmentShipped{FulfillmentID: "ful_1", Order: contract.Order{ID: o.id}})
	w.publish(contract.FulfillmentShipped{FulfillmentID: "ful_2", Order: contract.Order{ID: o.id}})
	w.expect(o.payment, "payment.authorized", "payment.captured")
	w.audit()
}

func TestRestartGoesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Sandbox.Timeout, c.CallTimeout = 20*time.Second, 25*time.Second })
	o := newOrder()
	w.publish(o.requested("card_timeout_after", 5000))
	staff := w.staff()
	kittest.Eventually(t, 10*time.Second, func() error {
		var p struct {
			Operations []struct{ Progress string }
		}
		got := w.call("GET", "/v1/admin/payments/"+o.payment, staff, "")
		_ = json.Unmarshal(got.body, &p)
		if len(p.Operations) != 1 || p.Operations[0].Progress != "sent" {
			return fmt.Errorf("got %d %s", got.code, got.body)
		}
		return nil
	})
	killed := w.svc
	_ = killed.Close() // as if killed: nothing is drained, and the call under way is cut
	_ = killed.Stop(t.Context())
	w.svc = nil
	w.cfg.Sandbox.Timeout = time.Millisecond
	w.start()
	w.expect(o.payment, "payment.authorized")
	w.audit()
}

func TestStaff(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Capture = "manual" })
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	staff := w.staff()
	path := "/v1/admin/payments/" + o.payment
	post := func(action, key, body string) answer {
		return w.call("POST", path+action, staff, body, "Idempotency-Key: "+key)
	}
	if got := w.call("POST", path+"/capture", staff, `{}`); got.code != 400 || got.problem() != "idempotency_key_missing" {
		t.Errorf("without a key: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":5001,"currency":"EUR"}}`); got.problem() != "payment_state" {
		t.Errorf("too much: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":100,"currency":"USD"}}`); got.problem() != "currency_mismatch" {
		t.Errorf("another currency: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":-5,"currency":"EUR"}}`); got.code != 422 {
		t.Errorf("negative: got %d %s", got.code, got.body)
	}
	first := post("/capture", "k1", `{}`)
	if first.code != http.StatusAccepted {
		t.Fatalf("capture: got %d %s", first.code, first.body)
	}
	if again := post("/capture", "k1", `{}`); again.code != first.code || string(again.body) != string(first.body) || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("repetition: got %d %s", again.code, again.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":1,"currency":"EUR"}}`); got.problem() != "idempotency_key_reused" {
		t.Errorf("key reused: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured")
	if got := post("/void", "k2", `{"reason":"x"}`); got.problem() != "payment_state" {
		t.Errorf("void what is captured: got %d %s", got.code, got.body)
	}
	if got := post("/refunds", "k3", `{"amount":{"amount":3000,"currency":"EUR"},"reason":"broken"}`); got.code != http.StatusAccepted {
		t.Fatalf("refund: got %d %s", got.code, got.body)
	}
	if got := post("/refunds", "k4", `{"amount":{"amount":2001,"currency":"EUR"},"reason":"broken"}`); got.problem() != "refund_exceeds_captured" {
		t.Errorf("too much: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	if got := post("/refunds", "k4", `{"reason":"rest"}`); got.code != http.StatusAccepted {
		t.Errorf("refund the rest: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded", "refund.succeeded")
	if got := post("/refunds", "k5", `{"reason":"more"}`); got.problem() != "refund_exceeds_captured" {
		t.Errorf("nothing left: got %d %s", got.code, got.body)
	}
	w.audit()
}

func TestWhoMayRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o, guest := newOrder(), newOrder()
	guest.customer = ""
	w.publish(o.requested("card_requires_action", 5000), guest.requested("card", 5000))
	w.expect(o.payment, "payment.requires_action")
	w.expect(guest.payment, "payment.authorized")
	owner, other := w.token(auth.Customer, o.customer), w.token(auth.Customer, "usr_other")
	tests := []struct {
		name, path, token string
		want              int
	}{
		{"owner", "/v1/payments/" + o.payment, owner, 200},
		{"another customer", "/v1/payments/" + o.payment, other, 404},
		{"staff as a customer", "/v1/payments/" + o.payment, w.staff(), 404},
		{"anonymous", "/v1/payments/" + o.payment, "", 401},
		{"a guest's payment", "/v1/payments/" + guest.payment, other, 404},
		{"unknown", "/v1/payments/pay_x", owner, 404},
		{"staff", "/v1/admin/payments/" + o.payment, w.staff(), 200},
		{"staff without the scope", "/v1/admin/payments/" + o.payment, w.token(auth.Staff, "usr_s", "stock:*"), 403},
		{"customer in the back office", "/v1/admin/payments/" + o.payment, owner, 403},
		{"anonymous in the back office", "/v1/admin/payments", "", 401},
		{"reader refunds", "/v1/admin/payments/" + o.payment, w.token(auth.Staff, "usr_s", "payments:read"), 200},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := w.call("GET", tc.path, tc.token, ""); got.code != tc.want {
				t.Errorf("got %d %s, want %d", got.code, got.body, tc.want)
			}
		})
	}
	if got := w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", w.token(auth.Staff, "usr_s", "payments:read", "payments:write"), `{"reason":"x"}`, "Idempotency-Key: k"); got.code != 403 {
		t.Errorf("refund without its scope: got %d", got.code)
	}
	var p struct {
		NextAction struct{ URL string } `json:"next_action"`
		Operations any
	}
	w.call("GET", "/v1/payments/"+o.payment, owner, "").decode(t, &p)
	if !strings.HasPrefix(p.NextAction.URL, "http://shop.example/v1/payments/sandbox/") || p.Operations != nil {
		t.Errorf("got %+v", p)
	}
}

func TestListsPageWithoutGapsOrRepetition(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	want := map[string]bool{}
	for range 7 {
		o := newOrder()
		w.publish(o.requested("card", 5000))
		want[o.payment] = true
	}
	for p := range want {
		w.expect(p, "payment.authorized")
	}
	var page struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
		NextCursor string `json:"next_cursor"`
	}
	got := map[string]bool{}
	for path := "/v1/admin/payments?limit=3&status=authorized"; path != ""; {
		page.NextCursor, page.Items = "", nil
		a := w.call("GET", path, w.staff(), "")
		if a.code != 200 {
			t.Fatalf("got %d %s", a.code, a.body)
		}
		a.decode(t, &page)
		for _, i := range page.Items {
			if got[i.ID] {
				t.Errorf("%s twice", i.ID)
			}
			got[i.ID] = true
		}
		path = ""
		if page.NextCursor != "" {
			path = "/v1/admin/payments?limit=3&status=authorized&cursor=" + page.NextCursor
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %d payments, want %d", len(got), len(want))
	}
	if a := w.call("GET", "/v1/admin/payments?limit=3&status=captured&cursor="+"AAAA", w.staff(), ""); a.code != 422 {
		t.Errorf("a cursor of another list: got %d", a.code)
	}
}

func TestMethods(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var list struct {
		Items []struct{ Provider, Method, Title string }
	}
	w.call("GET", "/v1/payment-methods?currency=EUR", "", "").decode(t, &list)
	if len(list.Items) == 0 || list.Items[0].Provider != "sandbox" || list.Items[0].Method != "card" {
		t.Errorf("got %+v", list)
	}
	w.call("GET", "/v1/payment-methods?currency=XXX", "", "").decode(t, &list)
	if len(list.Items) != 0 {
		t.Errorf("an unknown currency: got %+v", list)
	}
	for _, q := range []string{"", "?currency=eur", "?currency=EUR&x=1"} {
		if got := w.call("GET", "/v1/payment-methods"+q, "", ""); got.code != 422 {
			t.Errorf("%q: got %d", q, got.code)
		}
	}
}

// BenchmarkPurchase is payment's whole share of a purchase: authorise and capture, from event to event.
func BenchmarkPurchase(b *testing.B) {
	w := newWorld(b, func(c *payment.Config) { c.Concurrency = 128 })
	const batch = 256
	b.ReportAllocs()
	b.ResetTimer()
	for done := 0; done < b.N; done += batch {
		n := min(batch, b.N-done)
		orders := make([]order, n)
		requests, confirmations := make([]event.Payload, n), make([]event.Payload, n)
		for i := range orders {
			orders[i] = newOrder()
			requests[i], confirmations[i] = orders[i].requested("card", 5000), orders[i].confirmed()
		}
		want := (done + n) * 2
		w.publish(requests...)
		waitFor(b, w, want-n)
		w.publish(confirmations...)
		waitFor(b, w, want)
	}
}

func waitFor(b *testing.B, w *world, n int) {
	b.Helper()
	kittest.Eventually(b, time.Minute, func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		if len(w.seen) < n {
			return fmt.Errorf("%d of %d events", len(w.seen), n)
		}
		return nil
	})
}
