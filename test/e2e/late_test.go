package e2e

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

const lateKey = "sk_test_late"

// startImpatient runs a shop that captures when goods leave, paid at the double of Stripe. Its inventory asks after three seconds about
// what nobody has paid, which is far too soon: so short a hold is let go of while its order is being paid.
func startImpatient(t testing.TB, dir string) *World {
	t.Helper()
	w := startEmbeddedWith(t, dir, settings{
		"inventory": settings{"reservation_ttl": "3s"},
		"order":     settings{"expiry_interval": "100ms"},
		"payment": settings{"call_timeout": "1s", "capture": "on_shipment", "stripe": settings{"enabled": true, "secret_key": lateKey,
			"webhook_secrets": []string{stripeSecret}, "url": "http://" + kittest.StartDouble(t, "stripe")}},
	})
	stripeAccount{t, lateKey}.hooks(w, map[string]any{})
	return w
}

// hasHappened waits until an order's history holds an entry.
func (w *World) hasHappened(t testing.TB, o order, entry string) {
	t.Helper()
	staff := w.asStaff(t)
	kittest.Eventually(t, settleLimit, func() error {
		var history struct{ Items []struct{ Type string } }
		if err := staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID+"/history", nil, &history); err != nil {
			return err
		}
		types := make([]string, len(history.Items))
		for i, e := range history.Items {
			types[i] = e.Type
			if e.Type == entry {
				return nil
			}
		}
		return fmt.Errorf("the history is %s", strings.Join(types, ", "))
	})
}

// TestLatePayments lets payments come after inventory has given up their orders, and authorisations lapse.
func TestLatePayments(t *testing.T) { //nolint:tparallel // its parts steer one account, one after another
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := aside(t, startImpatient)
	stripe := stripeAccount{t, lateKey}
	// away places an order whose authorisation is given and not heard of until its stock has gone.
	away := func(t *testing.T, item article) (*client, order) {
		t.Helper()
		stripe.ask("faults", map[string]any{"kind": "lost_after", "method": http.MethodPost, "path": "/v1/payment_intents"}, nil)
		stripe.ask("faults", map[string]any{"kind": "503", "times": 100_000}, nil)
		guest, o := w.buyAt(t, "stripe", "pm_card_visa", line{item.SKU, 1})
		w.hasHappened(t, o, "stock_released")
		if o = guest.awaitStatus(t, o.ID, "placed"); o.PaymentStatus != "pending" {
			t.Fatalf("payment %s", o.PaymentStatus)
		}
		return guest, o
	}
	told := func(t *testing.T, o order, subject string) {
		t.Helper()
		w.awaitMail(t, o.Email, subject)
		if box, err := w.mails(t.Context(), o.Email); err != nil || len(box) != 1 {
			t.Errorf("%d mails, %v", len(box), err)
		}
	}

	t.Run("F04 the stock can be had again", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1})[0]
		guest, o := away(t, item)
		w.awaitLevel(t, item.SKU, 1, 0)
		stripe.ask("faults/clear", map[string]any{}, nil)
		o = guest.awaitStatus(t, o.ID, "confirmed")
		w.awaitLevel(t, item.SKU, 1, 1)
		w.paymentOf(t, o).once(t, "authorize")
		told(t, o, o.Number)
	})
	t.Run("F04 the stock is sold", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1})[0]
		guest, o := away(t, item)
		quicker, theirs := w.buy(t, "card", line{item.SKU, 1})
		quicker.awaitStatus(t, theirs.ID, "confirmed")
		stripe.ask("faults/clear", map[string]any{}, nil)
		o = guest.awaitStatus(t, o.ID, "cancelled")
		if o.CancelReason != "out_of_stock" {
			t.Errorf("the order is cancelled for %s", o.CancelReason)
		}
		guest.awaitPayment(t, o.ID, "voided")
		w.awaitLevel(t, item.SKU, 1, 1)
		told(t, o, "")
	})
	t.Run("C05 the hold lapses", func(t *testing.T) {
		item := w.stock(t, article{Stock: 5})[0]
		guest, o := w.buyAt(t, "stripe", "pm_card_visa", line{item.SKU, 1})
		o = guest.awaitPayment(t, o.ID, "authorized")
		first := o.Payment.ID
		stripe.ask("cancels", map[string]any{"payment_intent": w.paymentOf(t, o).reference(t, "authorize"), "reason": "automatic"}, nil)
		o = guest.await(t, o.ID, "another payment", func(o order) bool { return o.Payment.ID != first && o.PaymentStatus == "authorized" })
		if o.Status != "confirmed" {
			t.Errorf("the order is %s", o.Status)
		}
		kittest.Eventually(t, settleLimit, func() error { // the hold stays with the order
			if l, err := w.level(t.Context(), w.asStaff(t), item.SKU); err != nil || l.Reserved != 1 {
				return errors.Join(fmt.Errorf("reserved %d", l.Reserved), err)
			}
			return nil
		})
		w.asStaff(t).must(t, http.StatusCreated, http.MethodPost, "/v1/admin/orders/"+o.ID+"/fulfillments", map[string]any{}, nil)
		o = guest.awaitPayment(t, o.ID, "captured")
		w.paymentOf(t, o).once(t, "authorize", "capture")
	})
}
