package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"testing"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

const unpaidAccount = "unpaid"

// startPunctual runs a shop whose orders wait five seconds for their payment, paid at the double of Stripe.
func startPunctual(t testing.TB, dir string) *World {
	t.Helper()
	stripe := stripeOf(t, unpaidAccount)
	w := startEmbeddedWith(t, dir, settings{
		"order": settings{"payment_wait": "5s", "expiry_interval": "100ms"},
		"payment": settings{"call_timeout": "1s", "stripe": settings{"enabled": true, "secret_key": stripe.key,
			"webhook_secrets": []string{stripeSecret}, "url": "http://" + kittest.StartDouble(t, "stripe")}},
	})
	stripe.hooks(w, map[string]any{})
	return w
}

// intent is what Stripe says of a payment intent.
func (s stripeAccount) intent(reference string) (status string) {
	s.Helper()
	req, err := http.NewRequestWithContext(s.Context(), http.MethodGet, "http://"+kittest.StartDouble(s, "stripe")+"/v1/payment_intents/"+reference, http.NoBody)
	if err != nil {
		s.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+s.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		s.Fatal(err)
	}
	defer resp.Body.Close()
	var out struct{ Status string }
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil || resp.StatusCode != http.StatusOK {
		s.Fatalf("read intent %s: %d %v", reference, resp.StatusCode, err)
	}
	return out.Status
}

// inVain waits until Stripe was asked for something so many times and did not do it.
func (s stripeAccount) inVain(path string, times int) {
	s.Helper()
	kittest.Eventually(s, settleLimit, func() error {
		var asked []struct{ Path, Fault string }
		s.ask("requests", nil, &asked)
		n := 0
		for _, r := range asked {
			if r.Path == path && r.Fault != "" {
				n++
			}
		}
		if n < times {
			return fmt.Errorf("%s was asked for %d times", path, n)
		}
		return nil
	})
}

// TestUnpaidOrders lets attempts to pay be open past the deadlines of their orders: what is held for them stays until the
// provider has said that nothing is paid.
func TestUnpaidOrders(t *testing.T) { //nolint:tparallel // its parts steer one account, one after another
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	w := aside(t, startPunctual)
	stripe := stripeOf(t, unpaidAccount)
	// held checks that an order whose time is over goes on holding its goods.
	held := func(t *testing.T, guest *client, o order, item article) {
		t.Helper()
		w.hasHappened(t, o, "payment_overdue")
		w.awaitLevel(t, item.SKU, 1, 1)
		if now := guest.awaitStatus(t, o.ID, "placed"); now.PaymentStatus == "failed" {
			t.Errorf("the order is placed, and its payment %s", now.PaymentStatus)
		}
	}
	// let checks that the goods went because the order was called off, and that its customer was told so once.
	let := func(t *testing.T, guest *client, o order, item article) {
		t.Helper()
		if o = guest.awaitStatus(t, o.ID, "cancelled"); o.CancelReason != "expired" {
			t.Errorf("the order is cancelled for %s", o.CancelReason)
		}
		w.awaitLevel(t, item.SKU, 1, 0)
		var moved struct {
			Items []struct{ Type, Reason, Reference string }
		}
		w.asStaff(t).must(t, http.StatusOK, http.MethodGet, "/v1/admin/stock/"+item.SKU+"/movements", nil, &moved)
		if i := slices.IndexFunc(moved.Items, func(m struct{ Type, Reason, Reference string }) bool { return m.Type == "release" }); i != 0 ||
			moved.Items[0].Reason != "cancelled" || moved.Items[0].Reference != o.ID {
			t.Errorf("the goods moved as %+v", moved.Items)
		}
		w.awaitMail(t, o.Email, "")
		if box, err := w.mails(t.Context(), o.Email); err != nil || len(box) != 1 {
			t.Errorf("%d mails, %v", len(box), err)
		}
	}

	t.Run("A04 nobody finishes the bank's challenge", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1})[0]
		stripe.ask("faults", map[string]any{"kind": "503", "method": http.MethodPost, "path": "/v1/payment_intents/*/cancel", "times": 100_000}, nil)
		guest, o := w.buyAt(t, "stripe", "pm_card_threeDSecure2Required", line{item.SKU, 1})
		o.action(t)
		p := w.paymentOf(t, o)
		intent := p.Operations[0].Reference
		stripe.inVain("/v1/payment_intents/"+intent+"/cancel", 2) // its deadline is over
		held(t, guest, o, item)
		if got := stripe.intent(intent); got != "requires_action" {
			t.Fatalf("the attempt is %s at the provider", got)
		}
		stripe.ask("faults/clear", map[string]any{}, nil)
		kittest.Eventually(t, settleLimit, func() error {
			before := stripe.intent(intent)
			l, err := w.level(t.Context(), w.asStaff(t), item.SKU)
			switch {
			case err != nil:
				return err
			case l.Reserved == 1:
				return errors.New("the goods are held still")
			case before != "canceled" && stripe.intent(intent) != "canceled":
				t.Fatalf("the goods went while the attempt was %s at the provider", before)
			}
			return nil
		})
		let(t, guest, o, item)
	})
	t.Run("A02 nobody tries another card", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1})[0]
		guest, o := w.buyAt(t, "stripe", "pm_card_chargeDeclined", line{item.SKU, 1})
		if o.Payment.NextAction == nil || o.Payment.NextAction.Type != "retry" {
			t.Fatalf("the order is %s, payment %s", o.Status, o.PaymentStatus)
		}
		if o = guest.awaitStatus(t, o.ID, "cancelled"); o.CancelReason != "payment_failed" || o.Payment.FailureCode != "card_declined" {
			t.Errorf("the order is cancelled for %s (%s)", o.CancelReason, o.Payment.FailureCode)
		}
		w.awaitLevel(t, item.SKU, 1, 0)
		w.awaitMail(t, o.Email, o.Number)
	})
	t.Run("F03 the provider is away", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1})[0]
		stripe.ask("faults", map[string]any{"kind": "lost_before", "method": http.MethodPost, "path": "/v1/payment_intents"}, nil)
		stripe.ask("faults", map[string]any{"kind": "503", "times": 100_000}, nil)
		guest, o := w.buyAt(t, "stripe", "pm_card_visa", line{item.SKU, 1})
		held(t, guest, o, item)
		stripe.ask("faults/clear", map[string]any{}, nil)
		let(t, guest, o, item) // nothing had been done there
		if p := w.paymentOf(t, o); p.Status != "failed" || p.Authorized.Amount != 0 {
			t.Errorf("the payment is %+v", p)
		}
	})
	t.Run("F01 checkouts are refused while the provider is away", func(t *testing.T) {
		item := w.stock(t, article{Stock: 1000})[0]
		stripe.ask("faults", map[string]any{"kind": "503", "times": 100_000}, nil)
		refused := func(a answer) bool { return a.Status == http.StatusServiceUnavailable }
		// try places an order under a key, and returns its cart too.
		try := func(key string) (c *client, b cart, body map[string]any, a answer) {
			c = w.client()
			c.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &b)
			body = placement(b.ID, freshEmail(), "card")
			body["payment"] = map[string]any{"provider": "stripe", "method": "pm_card_visa"}
			c = c.with("Cart-Token", b.Token).with("Idempotency-Key", key)
			a, err := c.send(t.Context(), http.MethodPost, "/v1/orders", body)
			if err != nil {
				t.Fatal(err)
			}
			return c, b, body, a
		}
		var (
			shopper *client
			basket  cart
			body    map[string]any
			a       answer
		)
		kittest.Eventually(t, settleLimit, func() error { // those before it are taken, and their payments open the breaker
			if shopper, basket, body, a = try(id.New("e2e")); refused(a) {
				return nil
			}
			return a.expect(http.StatusServiceUnavailable, nil)
		})
		if wait, err := strconv.Atoi(a.Header.Get("Retry-After")); a.code() != "payment_provider_unavailable" || err != nil || wait < 1 || wait > 6 {
			t.Errorf("refused with %s after %q: %s", a.code(), a.Header.Get("Retry-After"), a.excerpt())
		}
		var now cart
		shopper.must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+basket.ID, nil, &now)
		if now.Status != "open" {
			t.Errorf("the cart is %s", now.Status)
		}
		w.paysByCardAlone(t, item)
		stripe.ask("faults/clear", map[string]any{}, nil)
		var o order
		kittest.Eventually(t, settleLimit, func() error { // the same request, as often as it is told to come again
			return shopper.expect(t.Context(), http.StatusCreated, http.MethodPost, "/v1/orders", body, &o)
		})
		shopper.with("Order-Token", o.Token).awaitStatus(t, o.ID, "confirmed")
	})
}

// paysByCardAlone buys with a gift card that holds enough, and names a provider that is away beside it.
func (w *World) paysByCardAlone(t *testing.T, item article) {
	t.Helper()
	var issued struct{ Code string }
	w.asStaff(t).must(t, http.StatusCreated, http.MethodPost, "/v1/admin/gift-cards", map[string]any{"amount": eur(100_000)}, &issued)
	var card struct{ ID string }
	w.client().must(t, http.StatusOK, http.MethodPost, "/v1/gift-cards/check", map[string]any{"code": issued.Code}, &card)
	guest, o := w.buyWith(t, map[string]any{"provider": "stripe", "method": "pm_card_visa", "gift_card": card.ID}, line{item.SKU, 1})
	if o = guest.awaitPayment(t, o.ID, "captured"); o.Status != "confirmed" {
		t.Errorf("the order is %s", o.Status)
	}
}
