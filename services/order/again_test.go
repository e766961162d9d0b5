package order_test

import (
	"testing"
	"time"

	"emporium/contract/bearer"
	contract "emporium/contract/event"
)

// A declined payment waits for another try until the order's deadline. What the order tells of who pays is true in the end.
func TestScenario_A02_order_ADeclinedPaymentIsTriedAgain(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	declined := func() orderBody {
		o := w.place()
		w.publish(reserved(o))
		w.twice(contract.PaymentRequiresAction{Payment: unpaid(o, 1), Action: contract.NextAction{Type: "retry", URL: "https://shop.example/"}})
		now := w.becomes(o, "placed  requires_action unfulfilled")
		if now.Payment.NextAction == nil || now.Payment.NextAction.Type != "retry" {
			t.Errorf("she is asked for %+v", now.Payment.NextAction)
		}
		return o
	}
	tried := declined()
	w.expect(tried, "order.placed", "payment.requested")
	if got := last[contract.PaymentRequested](w, tried); !bearer.Holds(tried.Token, got.Bearer) {
		t.Errorf("whoever holds the order's token may not pay it: the mark is %q", got.Bearer)
	}
	p := paid(tried, 2, 0)
	p.Provider, p.Method = "paypal", "paypal"
	w.twice(contract.PaymentAuthorized{Payment: p})
	if now := w.becomes(tried, "confirmed  authorized unfulfilled"); now.Payment.Provider != "paypal" || now.Payment.Method != "paypal" || now.Payment.NextAction != nil {
		t.Errorf("it is paid by %+v", now.Payment)
	}

	left := declined()
	w.clock.Advance(31 * time.Minute)
	w.twice(contract.PaymentFailed{Payment: unpaid(left, 2), Code: "declined"})
	w.becomes(left, "cancelled payment_failed failed unfulfilled")
	w.expect(left, "order.placed", "payment.requested", "order.cancelled")
}
