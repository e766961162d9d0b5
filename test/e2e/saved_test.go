package e2e

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// savedMethod is a way to pay that a customer has saved.
type savedMethod struct {
	ID        string    `json:"id"`
	Label     string    `json:"label"`
	Last4     string    `json:"last4"`
	Status    string    `json:"status"`
	Default   bool      `json:"default"`
	UpdatedAt time.Time `json:"updated_at"`
}

// awaitSaved waits until a customer has saved so many ways to pay.
func (c *client) awaitSaved(t testing.TB, n int) []savedMethod {
	t.Helper()
	var list struct{ Items []savedMethod }
	kittest.Eventually(t, settleLimit, func() error {
		list.Items = nil
		if err := c.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/saved-payment-methods", nil, &list); err != nil {
			return err
		}
		if len(list.Items) != n {
			return fmt.Errorf("%d saved ways to pay, want %d", len(list.Items), n)
		}
		return nil
	})
	return list.Items
}

// pays is a customer's whole way, paid as said.
func (c *client) pays(t testing.TB, email string, choice map[string]any, lines ...line) answer {
	t.Helper()
	var b cart
	c.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", lines...), &b)
	body := placement(b.ID, email, "card")
	body["payment"] = choice
	return c.with("Prefer", "wait=10").do(t, http.MethodPost, "/v1/orders", body)
}

// attached are the payment methods that the double was asked to attach, the newest last, and those that it was asked to let go of.
func (s stripeAccount) attached() (attached, detached []string) {
	s.Helper()
	var all []struct{ Method, Path string }
	s.ask("requests", nil, &all)
	for _, r := range all {
		method, act, _ := strings.Cut(strings.TrimPrefix(r.Path, "/v1/payment_methods/"), "/")
		switch {
		case r.Method != http.MethodPost:
		case act == "attach":
			attached = append(attached, method)
		case act == "detach":
			detached = append(detached, method)
		}
	}
	return attached, detached
}

// savesAtStripe walks a customer through what can become of a card that she has saved at the double of Stripe.
func (w *World) savesAtStripe(t *testing.T, one line) {
	t.Helper()
	staff := w.asStaff(t)
	ann, s := w.register(t)
	email := s.User.Email
	bought := func(choice map[string]any) (o order) {
		t.Helper()
		kittest.Eventually(t, settleLimit, func() error { // the order service hears of a saved method a moment later
			return ann.pays(t, email, choice, one).expect(http.StatusCreated, &o)
		})
		return o
	}
	saving := map[string]any{"provider": "stripe", "method": "pm_card_visa", "save_payment_method": true}
	ann.awaitPayment(t, bought(saving).ID, "captured")
	saved := ann.awaitSaved(t, 1)[0]
	if !saved.Default || saved.Status != "active" || saved.Label != "Visa ending in 4242" {
		t.Errorf("saved as %+v", saved)
	}
	with := map[string]any{"saved_method": saved.ID}
	o := ann.awaitPayment(t, bought(with).ID, "captured")
	w.paymentOf(t, o).once(t, "authorize", "capture")

	// The same card once more is the same saved method; what Stripe held of it before is let go of.
	ann.awaitPayment(t, bought(saving).ID, "captured")
	kittest.Eventually(t, settleLimit, func() error {
		if attached, detached := atStripe(t).attached(); len(attached) != 2 || !slices.Equal(detached, attached[:1]) {
			return fmt.Errorf("attached %v, detached %v", attached, detached)
		}
		return nil
	})
	if again := ann.awaitSaved(t, 1)[0]; again.ID != saved.ID {
		t.Errorf("saved twice: %+v", again)
	}
	cards, _ := atStripe(t).attached()
	card := cards[len(cards)-1]

	// Staff charge it for an order that waits for her, while she is not there: her bank wants her.
	charged := func(as, action string) (waiting, after order) {
		t.Helper()
		atStripe(t).ask("methods/spoil", map[string]any{"card": card, "as": as}, nil)
		waiting = bought(map[string]any{"provider": "stripe", "method": "pm_card_threeDSecure2Required"})
		first := waiting.action(t)
		staff.must(t, http.StatusAccepted, http.MethodPost, "/v1/admin/payments/"+waiting.Payment.ID+"/charge", with, nil)
		return waiting, ann.await(t, waiting.ID, "another action", func(o order) bool { // her bank's page, or the word to choose anew
			return o.Payment.NextAction != nil && o.Payment.NextAction.Type == action && o.Payment.NextAction.URL != first
		})
	}
	waiting, after := charged("pm_card_authenticationRequired", "redirect")
	link := after.action(t)
	var told mail
	w.client().must(t, http.StatusOK, http.MethodGet, "/inbox/messages/"+w.awaitMail(t, email, "one more step").ID, nil, &told)
	if !strings.Contains(told.Text+told.HTML, link) {
		t.Errorf("the mail lacks the link %s: %s", link, told.Text)
	}
	w.press(t, link, url.Values{"answer": {"approve"}})
	ann.awaitPayment(t, waiting.ID, "captured")
	w.paymentOf(t, waiting).once(t, "authorize", "capture")

	// It is declined for good: she may choose another way, and it cannot be used any more.
	waiting, after = charged("pm_card_chargeDeclinedLostCard", "retry")
	if after.Status != "placed" {
		t.Errorf("after a decline: %+v", after)
	}
	kittest.Eventually(t, settleLimit, func() error {
		if got := ann.awaitSaved(t, 1)[0]; got.Status != "unusable" {
			return fmt.Errorf("it is %s", got.Status)
		}
		return nil
	})
	kittest.Eventually(t, settleLimit, func() error {
		a := ann.pays(t, email, with, one)
		p, err := a.problem()
		if err == nil && (a.Status != http.StatusUnprocessableEntity || p.Code != "payment_method_unavailable" || !slices.Contains(p.pointers(), "/payment/saved_method")) {
			err = fmt.Errorf("got %d %s", a.Status, a.excerpt())
		}
		return err
	})
	ann.must(t, http.StatusAccepted, http.MethodPut, "/v1/payments/"+waiting.Payment.ID+"/choice",
		map[string]any{"provider": "stripe", "method": "pm_card_mastercard", "save_payment_method": true}, nil)
	ann.awaitPayment(t, waiting.ID, "captured")
	second := ann.awaitSaved(t, 2)[1]

	// Her bank sends a new card: it can be used again. Then Stripe's dashboard lets go of it.
	atStripe(t).ask("methods/spoil", map[string]any{"card": card, "as": ""}, nil)
	atStripe(t).ask("methods/renew", map[string]any{"card": card}, nil)
	kittest.Eventually(t, settleLimit, func() error {
		if got := ann.awaitSaved(t, 2)[0]; got.Status != "active" || got.Last4 != "4243" {
			return fmt.Errorf("got %+v", got)
		}
		return nil
	})
	ann.awaitPayment(t, bought(with).ID, "captured")
	atStripe(t).ask("methods/detach", map[string]any{"card": card}, nil)
	if left := ann.awaitSaved(t, 1)[0]; left.ID != second.ID || !left.Default {
		t.Errorf("left %+v", left)
	}

	// What she removes, and what she had saved when she is forgotten, Stripe lets go of.
	letGo := func(n int) {
		t.Helper()
		kittest.Eventually(t, settleLimit, func() error {
			if _, detached := atStripe(t).attached(); len(detached) != n {
				return fmt.Errorf("asked to let go of %v", detached)
			}
			return nil
		})
	}
	ann.must(t, http.StatusNoContent, http.MethodDelete, "/v1/saved-payment-methods/"+second.ID, nil, nil)
	letGo(2)
	ann.awaitPayment(t, bought(saving).ID, "captured")
	ann.awaitSaved(t, 1)
	ann.must(t, http.StatusNoContent, http.MethodDelete, "/v1/me", map[string]any{"password": customerPassword}, nil)
	letGo(3)
}
