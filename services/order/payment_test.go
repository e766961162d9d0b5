package order_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/kit/money"
)

// flags reads what staff see of an order.
func (w *world) flags(o orderBody) []string {
	w.t.Helper()
	return decode[struct {
		Flags []string `json:"flags"`
	}](w.t, w.call("GET", "/v1/admin/orders/"+o.ID, "", w.staff()), 200).Flags
}

// count is how often an event was told of an order.
func (w *world) count(o orderBody, kind string) (n int) {
	for _, k := range w.types(o.ID) {
		if k == kind {
			n++
		}
	}
	return n
}

// twice says something again, as a bus may.
func (w *world) twice(p event.Payload) { w.again(w.publish(p)...) }

// An attempt to pay that is open at the deadline is undone at the provider first: the order waits for payment's word before
// it lets its stock go, and then says so once.
func TestScenario_A04_F03_order_StockGoesAfterTheAttempt(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	w.publish(reserved(o))
	w.twice(contract.PaymentRequiresAction{Payment: unpaid(o, 1), Action: contract.NextAction{Type: "redirect", URL: "https://pay.example/1"}})
	w.becomes(o, "placed  requires_action unfulfilled")
	w.clock.Advance(31 * time.Minute)
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.flags(o); !slices.Contains(got, "payment_overdue") {
			return fmt.Errorf("flags %v", got)
		}
		return nil
	})
	if n := w.count(o, "order.cancelled"); n != 0 {
		t.Fatalf("the order was cancelled %d times while its payment was open", n)
	}
	w.twice(contract.PaymentFailed{Payment: unpaid(o, 2), Code: "expired"})
	w.becomes(o, "cancelled expired failed unfulfilled")
	w.expect(o, "order.placed", "payment.requested", "order.cancelled")
}

// A payment that comes after the stock had to go is kept when the stock can be had again, and given back when not. The
// customer hears of one outcome.
func TestScenario_F04_order_LatePaymentIsKeptOrGivenBack(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	late := func() orderBody {
		o := w.place()
		w.publish(reserved(o))
		w.twice(contract.InventoryReleased{OrderID: o.ID, Reason: "expired"})
		kittest.Eventually(t, 10*time.Second, func() error { // payments come on a way of their own, and must not be faster
			if !strings.Contains(string(w.call("GET", "/v1/admin/orders/"+o.ID+"/history", "", w.staff()).body), "stock_released") {
				return errors.New("the release is not known yet")
			}
			return nil
		})
		w.twice(contract.PaymentAuthorized{Payment: paid(o, 2, 0)})
		kittest.Eventually(t, 10*time.Second, func() error {
			if w.count(o, "order.stock_wanted") == 0 {
				return errors.New("the stock is not asked for again")
			}
			return nil
		})
		if got := last[contract.OrderStockWanted](w, o); got.Round != 1 || len(got.Order.Lines) != 1 {
			t.Errorf("asked for %+v", got)
		}
		return o
	}
	kept := late()
	again := reserved(kept)
	again.Round = 1
	w.twice(again)
	w.becomes(kept, "confirmed  authorized unfulfilled")
	w.expect(kept, "order.placed", "payment.requested", "order.stock_wanted", "order.confirmed")

	lost := late()
	w.twice(contract.InventoryRejected{OrderID: lost.ID, Round: 1, Shortages: []contract.Shortage{{SKU: "MUG-S", Requested: 2}}})
	w.becomes(lost, "cancelled out_of_stock authorized unfulfilled")
	w.twice(contract.PaymentVoided{Payment: paid(lost, 3, 0)})
	w.becomes(lost, "cancelled out_of_stock voided unfulfilled")
	w.expect(lost, "order.placed", "payment.requested", "order.stock_wanted", "order.cancelled")

	// Given up for good: what comes then goes back, and nobody is told a second time that the order is off.
	gone := w.place()
	w.publish(reserved(gone))
	w.becomes(gone, "placed  pending unfulfilled")
	w.expect(gone, "order.placed", "payment.requested") // a time-out before that would find nothing reserved
	kittest.Eventually(t, 10*time.Second, func() error {
		w.clock.Advance(13 * time.Hour)
		if got := w.read(gone); got.Status != "cancelled" {
			return fmt.Errorf("the order is %s", got.Status)
		}
		return nil
	})
	w.twice(contract.PaymentCaptured{Payment: paid(gone, 2, gone.Totals.Total.Amount)})
	w.expect(gone, "order.placed", "payment.requested", "order.cancelled", "order.cancelled")
	if got := last[contract.OrderCancelled](w, gone); !got.Again {
		t.Error("the second cancellation does not say that it is one")
	}
}

// The hold on the money of a confirmed order has lapsed before anything left: the order asks for a payment once more.
func TestScenario_C05_order_PaidAnewAfterTheHoldLapsed(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	confirmed := func() orderBody {
		o := w.place()
		w.publish(reserved(o), contract.PaymentAuthorized{Payment: paid(o, 2, 0)})
		w.becomes(o, "confirmed  authorized unfulfilled")
		w.publish(contract.PaymentExpiring{Payment: paid(o, 3, 0), ExpiresAt: w.clock.Now().Add(24 * time.Hour)})
		w.twice(contract.PaymentExpired{Payment: paid(o, 4, 0)})
		w.twice(contract.PaymentVoided{Payment: paid(o, 4, 0)})
		w.becomes(o, "confirmed  pending unfulfilled")
		w.expect(o, "order.placed", "payment.requested", "order.confirmed", "payment.requested")
		return o
	}
	o := confirmed()
	request := last[contract.PaymentRequested](w, o)
	if request.PaymentID == o.Payment.ID || request.Amount != o.Totals.Total || !request.ExpiresAt.After(w.clock.Now().Add(71*time.Hour)) {
		t.Errorf("asked for %+v", request)
	}
	second := o
	second.Payment.ID = request.PaymentID
	w.twice(contract.PaymentAuthorized{Payment: paid(second, 2, 0)})
	if now := w.becomes(o, "confirmed  authorized unfulfilled"); now.Payment.ID != request.PaymentID {
		t.Errorf("the order is paid by %s", now.Payment.ID)
	}

	o = confirmed()
	second = o
	second.Payment.ID = last[contract.PaymentRequested](w, o).PaymentID
	w.clock.Advance(73 * time.Hour)
	w.twice(contract.PaymentFailed{Payment: unpaid(second, 1), Code: "expired"})
	w.becomes(o, "cancelled payment_failed failed unfulfilled")
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "payment.requested", "order.cancelled")
}

// A refund that had been told as done comes back days later: the order counts the money as ours again and is flagged.
func TestScenario_D05_order_RefundComesBack(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	total := o.Totals.Total.Amount
	captured, refunded := paid(o, 3, total), paid(o, 4, total)
	refunded.Refunded = money.New(100, "EUR")
	back := paid(o, 5, total)
	w.publish(reserved(o))
	w.twice(contract.PaymentCaptured{Payment: captured})
	w.twice(contract.RefundSucceeded{RefundID: "ref_1", Payment: refunded, Amount: money.New(100, "EUR")})
	w.becomes(o, "confirmed  partially_refunded unfulfilled")
	if got := w.flags(o); got != nil {
		t.Errorf("flags %v", got)
	}
	w.twice(contract.RefundFailed{RefundID: "ref_1", Payment: back, Amount: money.New(100, "EUR"), Code: "reversed", Reversed: true})
	w.becomes(o, "confirmed  captured unfulfilled")
	if got := strings.Join(w.flags(o), " "); got != "refund_failed" {
		t.Errorf("flags %q", got)
	}
}

// A dispute shows in the order's payment status while it is open; a lost one stays as a flag, and moves neither the order
// nor its stock.
func TestScenario_D10_order_LostDisputeIsFlagged(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	w.publish(reserved(o), contract.PaymentCaptured{Payment: paid(o, 3, o.Totals.Total.Amount)})
	w.becomes(o, "confirmed  captured unfulfilled")
	d := contract.Dispute{ID: "dsp_1", PaymentID: o.Payment.ID, OrderID: o.ID, Provider: "sandbox", Status: "needs_response", Reason: "fraudulent",
		Amount: o.Totals.Total, Exposure: o.Totals.Total, Version: 1}
	w.twice(contract.DisputeOpened{Dispute: d})
	w.becomes(o, "confirmed  disputed unfulfilled")
	if got := strings.Join(w.flags(o), " "); got != "disputed" {
		t.Errorf("flags %q", got)
	}
	d.Status, d.Version = "lost", 2
	w.twice(contract.DisputeClosed{Dispute: d})
	w.becomes(o, "confirmed  captured unfulfilled")
	if got := strings.Join(w.flags(o), " "); got != "chargeback" {
		t.Errorf("flags %q", got)
	}
	w.expect(o, "order.placed", "payment.requested", "order.confirmed")
}

// Part of the hold was taken and the rest let go: that is what the order says, and it is not complete without the rest.
func TestScenario_C01_order_PartiallyCaptured(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	o := w.place()
	w.publish(reserved(o), contract.PaymentAuthorized{Payment: paid(o, 2, 0)})
	w.becomes(o, "confirmed  authorized unfulfilled")
	w.twice(contract.PaymentCaptured{Payment: paid(o, 3, 100)})
	w.becomes(o, "confirmed  partially_captured unfulfilled")
}

// What a gift card pays is payment's affair: the order passes it on, with a provider for the rest.
func TestGiftCardIsPassedOn(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	for choice, want := range map[string]contract.PaymentChoice{
		`{"gift_card":"gft_1","provider":"gift_card","method":"gift_card"}`: {Provider: "gift_card", Method: "gift_card", GiftCard: "gft_1"},
		`{"gift_card":"gft_1","provider":"sandbox","method":"card"}`:        {Provider: "sandbox", Method: "card", GiftCard: "gft_1"},
	} {
		c := w.cart()
		body := strings.Replace(checkout(c.ID), `"payment":{"provider":"sandbox","method":"card"}`, `"payment":`+choice, 1)
		o := decode[orderBody](t, w.call("POST", "/v1/orders", body, key(), "Cart-Token: "+c.Token), 201)
		w.publish(reserved(o))
		w.expect(o, "order.placed", "payment.requested")
		if got := last[contract.PaymentRequested](w, o).Choice; got != want {
			t.Errorf("asked for %+v, want %+v", got, want)
		}
	}
	c := w.cart()
	body := strings.Replace(checkout(c.ID), `"payment":{"provider":"sandbox","method":"card"}`, `"payment":{"gift_card":"gft_1","provider":"sandbox"}`, 1)
	if a := w.call("POST", "/v1/orders", body, key(), "Cart-Token: "+c.Token); a.code != 422 {
		t.Errorf("a provider without a method: %d", a.code)
	}
}

// One request places one order, however often and however fast it comes; another content under its key is refused, and the
// same key of somebody else is another key.
func TestScenario_A13_A14_A15_order_OneKeyOneOrder(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c, same := w.cart(), key()
	answers := make(chan answer, 2)
	for range 2 {
		go func() { answers <- w.call("POST", "/v1/orders", checkout(c.ID), same, "Cart-Token: "+c.Token) }()
	}
	ids := map[string]bool{}
	var placed orderBody
	for range 2 {
		switch a := <-answers; a.code {
		case 201:
			placed = decode[orderBody](t, a, 201)
			ids[placed.ID] = true
		case 409: // the first is under way
		default:
			t.Errorf("got %d %s", a.code, a.body)
		}
	}
	if len(ids) != 1 {
		t.Fatalf("%d orders were placed", len(ids))
	}
	other := strings.Replace(checkout(c.ID), `"method":"card"`, `"method":"card_declined"`, 1)
	if a := w.call("POST", "/v1/orders", other, same, "Cart-Token: "+c.Token); a.code != 422 || !strings.Contains(string(a.body), "idempotency_key_reused") {
		t.Errorf("another content: %d %s", a.code, a.body)
	}
	second := w.cart()
	theirs := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(second.ID), same, "Cart-Token: "+second.Token), 201)
	if ids[theirs.ID] {
		t.Error("another shopper got the first one's order")
	}
	w.twice(reserved(placed)) // and payment is asked for once, so that one call is made
	w.expect(placed, "order.placed", "payment.requested")
}

func TestScenario_A08_order_NothingToPay(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	decode[cartBody](t, w.call("PATCH", "/v1/carts/"+c.ID, `{"coupon_codes":["gift"]}`, "Cart-Token: "+c.Token), 200)
	w.refuses(t, "a card number that nobody needs", refusal{"POST", "/v1/orders", `{"cart_id":"` + c.ID + `","email":"a@example.org","shipping_address":` + addressJSON +
		`,"payment":{"provider":"stripe","method":"4242 4242 4242 4242"}}`, []string{key(), "Cart-Token: " + c.Token}, 422, "card_data_refused", "/payment/method"})
	o := decode[orderBody](t, w.call("POST", "/v1/orders", `{"cart_id":"`+c.ID+`","email":"a@example.org","shipping_address":`+addressJSON+`}`, key(), "Cart-Token: "+c.Token), 201)
	w.publish(reserved(o))
	w.becomes(o, "confirmed  not_required unfulfilled")
	w.expect(o, "order.placed", "order.confirmed")
}
