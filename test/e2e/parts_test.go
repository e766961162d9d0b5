package e2e

import (
	"fmt"
	"net/http"
	"net/url"
	"testing"

	"emporium/kit/kittest"
)

// TestPurchasesInParts pays at the doubles of Stripe and PayPal in the shop whose services are processes of their own, on
// PostgreSQL and a broker: notices come in by the gateway, and what they tell goes over the broker to the order. The doubles'
// journals and the shop's books say the same in the end.
func TestPurchasesInParts(t *testing.T) { //nolint:tparallel // its parts end with the oracles
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := suite.processes.get(t)
	if w.money == nil {
		t.Skip("there are no doubles")
	}
	stripe, paypal := stripeOf(t, partsAccount), paypalAccount{t, partsAccount}
	item := w.stock(t, article{Stock: 100, Price: eur(6000)})[0]
	one := line{item.SKU, 1}
	staff := w.asStaff(t)

	t.Run("A01 E01 a good card at Stripe, its notices, a refund in the dashboard", func(t *testing.T) {
		stripe.hooks(w, map[string]any{"duplicates": 1})
		guest, o := w.buyAt(t, "stripe", "pm_card_visa", one)
		o = guest.awaitPayment(t, o.ID, "captured")
		if o.Status != "confirmed" {
			t.Errorf("the order is %s", o.Status)
		}
		p := w.paymentOf(t, o)
		p.once(t, "authorize", "capture")
		w.awaitMail(t, o.Email, o.Number)
		w.awaitDelivered(t, stripe, 2)
		// Nobody but a notice tells of what is done in the dashboard.
		stripe.ask("refunds", map[string]any{"payment_intent": p.reference(t, "authorize"), "amount": 700}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		p = w.paymentOf(t, o)
		if last := p.Operations[len(p.Operations)-1]; last.Kind != "refund" || last.Source != "external" || last.Amount != eur(700) {
			t.Errorf("it is written down as %+v", last)
		}
		p.once(t, "refund")
	})
	t.Run("A03 the bank asks", func(t *testing.T) {
		guest, o := w.buyAt(t, "stripe", "pm_card_threeDSecure2Required", one)
		w.press(t, o.action(t), url.Values{"answer": {"approve"}})
		guest.awaitPayment(t, o.ID, "captured")
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
	t.Run("A02 a declined card", func(t *testing.T) {
		guest, o := w.buyAt(t, "stripe", "pm_card_chargeDeclinedInsufficientFunds", one)
		guest.declined(t, o)
		guest.choose(t, o, "stripe", "pm_card_visa")
		o = guest.awaitPayment(t, o.ID, "captured")
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
	t.Run("A01 D01 approved at PayPal, and refunded in two parts", func(t *testing.T) {
		guest, o := w.buyAt(t, "paypal", "paypal", one)
		w.approveAtPayPal(t, o, "approve")
		o = guest.awaitPayment(t, o.ID, "captured")
		w.paymentOf(t, o).once(t, "authorize", "capture")
		path := "/v1/admin/payments/" + o.Payment.ID + "/refunds"
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"amount": eur(1500), "reason": "a scratch"}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"reason": "the rest"}, nil)
		guest.awaitPayment(t, o.ID, "refunded")
	})
	t.Run("F11 the oracle at Stripe", func(t *testing.T) { w.oracle(t, "stripe", stripe.books) })
	t.Run("F11 the oracle at PayPal", func(t *testing.T) { w.oracle(t, "paypal", paypal.books) })
}

// awaitDelivered waits until an account's notices have been taken by the shop, at least so many.
func (w *World) awaitDelivered(t testing.TB, account stripeAccount, least int) {
	t.Helper()
	kittest.Eventually(t, settleLimit, func() error {
		var attempts []struct{ Status int }
		account.ask("webhooks", nil, &attempts)
		taken := 0
		for _, a := range attempts {
			if a.Status == http.StatusOK {
				taken++
			}
		}
		if taken < least {
			return fmt.Errorf("%d of %d notices were taken", taken, len(attempts))
		}
		return nil
	})
}
