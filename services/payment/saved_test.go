package payment_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/kittest"
	"emporium/services/payment"
)

type savedMethod struct {
	ID, Provider, Kind, Label, Brand, Last4, Country, Status string
	Default                                                  bool
	ExpMonth                                                 int       `json:"exp_month"`
	ExpYear                                                  int       `json:"exp_year"`
	ConsentedAt                                              time.Time `json:"consented_at"`
}

func (w *world) customer(id string) string { return w.token(auth.Customer, id) }

func (w *world) saved(customer string) []savedMethod {
	w.t.Helper()
	a := w.call("GET", "/v1/saved-payment-methods", w.customer(customer), "")
	var out struct{ Items []savedMethod }
	if a.decode(w.t, &out); a.code != http.StatusOK {
		w.t.Fatalf("got %d %s", a.code, a.body)
	}
	return out.Items
}

// saves pays an order with a method of the sandbox's that is kept, and waits until it is.
func (w *world) saves(customer, method string) savedMethod {
	w.t.Helper()
	o := newOrder()
	o.customer = customer
	r := o.requested(method, 5000)
	at := time.Now().UTC().Truncate(time.Millisecond)
	r.Choice.SaveConsentAt = &at
	before := len(w.saved(customer))
	w.publish(r)
	w.expect(o.payment, "payment.authorized")
	var m savedMethod
	kittest.Eventually(w.t, 10*time.Second, func() error {
		all := w.saved(customer)
		if len(all) != before+1 {
			return fmt.Errorf("%d methods", len(all))
		}
		m = all[before]
		return nil
	})
	if !m.ConsentedAt.Equal(at) {
		w.t.Errorf("consented at %s, want %s", m.ConsentedAt, at)
	}
	return m
}

// waits is an order whose payment waits for its customer.
func (w *world) waits(customer string) order {
	w.t.Helper()
	o := newOrder()
	o.customer = customer
	w.publish(o.requested("card_requires_action", 5000))
	w.expect(o.payment, "payment.requires_action")
	return o
}

func (w *world) charge(o order, token, method, key string) answer {
	w.t.Helper()
	return w.call("POST", "/v1/admin/payments/"+o.payment+"/charge", token, `{"saved_method":"`+method+`"}`, "Idempotency-Key: "+key)
}

func TestSavedMethodsOverTheAPI(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann, bob := newOrder().customer, newOrder().customer
	first := w.saves(ann, "card")
	if !first.Default || first.Status != "active" || first.Label != "Visa ending in 4242" || first.ExpMonth != 12 || first.Provider != "sandbox" || first.Country == "" {
		t.Errorf("saved as %+v", first)
	}
	second := w.saves(ann, "card_requires_action_later")
	if second.Default {
		t.Error("the second one is the default")
	}
	path := "/v1/saved-payment-methods/" + second.ID
	for who, token := range map[string]string{"another customer": w.customer(bob)} {
		for _, a := range []answer{w.call("DELETE", path, token, ""), w.call("PUT", path+"/default", token, "")} {
			if a.code != http.StatusNotFound {
				t.Errorf("%s: %d %s", who, a.code, a.body)
			}
		}
	}
	if got := w.saved(bob); len(got) != 0 {
		t.Errorf("another customer sees %+v", got)
	}
	if a := w.call("PUT", path+"/default", w.customer(ann), ""); a.code != http.StatusOK || !strings.Contains(string(a.body), `"default":true`) {
		t.Errorf("prefer: %d %s", a.code, a.body)
	}
	if got := w.saved(ann); got[0].Default || !got[1].Default {
		t.Errorf("got %+v", got)
	}
	for scope, want := range map[string]int{"payments:read": http.StatusOK, "orders:read": http.StatusForbidden} {
		a := w.call("GET", "/v1/admin/saved-payment-methods?user_id="+ann, w.token(auth.Staff, "usr_staff", scope), "")
		if a.code != want || want == http.StatusOK && !strings.Contains(string(a.body), second.ID) {
			t.Errorf("staff with %s: %d %s", scope, a.code, a.body)
		}
	}
	// It pays while she is there.
	o := newOrder()
	o.customer = ann
	r := o.requested("", 2500)
	r.Choice = contract.PaymentChoice{SavedMethod: second.ID}
	w.publish(r)
	w.expect(o.payment, "payment.authorized")
	if a := w.call("GET", "/v1/payments/"+o.payment, w.customer(ann), ""); !strings.Contains(string(a.body), `"saved_method":"`+second.ID+`"`) {
		t.Errorf("the payment says %s", a.body)
	}
	for _, want := range []int{http.StatusNoContent, http.StatusNotFound} {
		if a := w.call("DELETE", path, w.customer(ann), ""); a.code != want {
			t.Errorf("remove: %d %s, want %d", a.code, a.body, want)
		}
	}
	if got := w.saved(ann); len(got) != 1 || got[0].ID != first.ID || !got[0].Default {
		t.Errorf("left %+v", got)
	}
	gone := newOrder()
	gone.customer = ann
	r = gone.requested("", 2500)
	r.Choice = contract.PaymentChoice{SavedMethod: second.ID}
	w.publish(r)
	w.expect(gone.payment, "payment.failed")
	var failed contract.PaymentFailed
	if w.last(gone.payment, "payment.failed", &failed); failed.Code != "saved_method_unavailable" {
		t.Errorf("failed for %+v", failed)
	}
	w.audit()
}

func TestScenario_A17_StaffCharge(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := newOrder().customer
	good, asks, lost := w.saves(ann, "card"), w.saves(ann, "card_requires_action_later"), w.saves(ann, "card_lost_later")

	o := w.waits(ann)
	if a := w.charge(o, w.token(auth.Staff, "usr_staff", "payments:read"), good.ID, "one"); a.code != http.StatusForbidden {
		t.Errorf("without the scope: %d %s", a.code, a.body)
	}
	if a := w.charge(o, w.staff(), "pmt_nobody", "two"); a.problem() != "payment_method_unavailable" || !strings.Contains(string(a.body), `"/saved_method"`) {
		t.Errorf("made up: %d %s", a.code, a.body)
	}
	for range 2 { // one key charges once
		if a := w.charge(o, w.staff(), good.ID, "three"); a.code != http.StatusAccepted {
			t.Fatalf("got %d %s", a.code, a.body)
		}
	}
	w.expect(o.payment, "payment.requires_action", "payment.authorized")

	// Her bank wants her: she gets the link, pays, and nothing was tried again without her.
	o = w.waits(ann)
	if a := w.charge(o, w.staff(), asks.ID, "four"); a.code != http.StatusAccepted {
		t.Fatalf("got %d %s", a.code, a.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action")
	var wanted contract.PaymentRequiresAction
	w.last(o.payment, "payment.requires_action", &wanted)
	if a := w.decide(wanted.Action.URL, "approve"); a.code >= 400 {
		t.Fatalf("got %d %s", a.code, a.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action", "payment.authorized")

	// It is refused for good: she may choose another way, and it is not charged again.
	o = w.waits(ann)
	if a := w.charge(o, w.staff(), lost.ID, "five"); a.code != http.StatusAccepted {
		t.Fatalf("got %d %s", a.code, a.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action")
	if w.last(o.payment, "payment.requires_action", &wanted); wanted.Action.Type != "retry" || wanted.Code == "" {
		t.Errorf("told %+v", wanted)
	}
	kittest.Eventually(t, 10*time.Second, func() error {
		for _, m := range w.saved(ann) {
			if m.ID == lost.ID && m.Status == "unusable" {
				return nil
			}
		}
		return errors.New("it still counts as usable")
	})
	if a := w.charge(o, w.staff(), lost.ID, "six"); a.problem() != "payment_method_unavailable" {
		t.Errorf("charged again: %d %s", a.code, a.body)
	}
	a := w.call("PUT", "/v1/payments/"+o.payment+"/choice", w.customer(ann), `{"saved_method":"`+good.ID+`"}`, "Idempotency-Key: seven")
	if a.code != http.StatusAccepted {
		t.Fatalf("got %d %s", a.code, a.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action", "payment.authorized")
	w.audit()
}

func TestChoosingOnceMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Attempts = 3 })
	o := newOrder()
	w.publish(o.requested("card_declined", 5000))
	w.expect(o.payment, "payment.requires_action")
	choose := func(body, key string) answer {
		return w.call("PUT", "/v1/payments/"+o.payment+"/choice", w.customer(o.customer), body, "Idempotency-Key: "+key)
	}
	if a := choose(`{}`, "one"); a.code != http.StatusUnprocessableEntity || !strings.Contains(string(a.body), `"/method"`) {
		t.Errorf("nothing: %d %s", a.code, a.body)
	}
	if a := choose(`{"saved_method":"pmt_nobody"}`, "two"); a.problem() != "payment_method_unavailable" || !strings.Contains(string(a.body), `"/saved_method"`) {
		t.Errorf("made up: %d %s", a.code, a.body)
	}
	if a := choose(`{"provider":"sandbox","method":"card","save_payment_method":true}`, "three"); a.code != http.StatusAccepted {
		t.Fatalf("got %d %s", a.code, a.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.authorized")
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.saved(o.customer); len(got) != 1 {
			return fmt.Errorf("saved %+v", got)
		}
		return nil
	})
}

func TestErasedCustomersKeepNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ann := newOrder().customer
	m := w.saves(ann, "card")
	w.publish(contract.UserErased{UserID: ann, Version: 7})
	w.expect(m.ID, "payment_method.changed", "payment_method.changed")
	var told contract.SavedMethodChanged
	if w.last(m.ID, "payment_method.changed", &told); told.Method.Status != "removed" || told.Method.Version != 2 {
		t.Errorf("told %+v", told)
	}
	if got := w.saved(ann); len(got) != 0 {
		t.Errorf("still saved: %+v", got)
	}
}

func TestMethodsSayWhetherTheyCanBeSaved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var out struct {
		Items []struct {
			Method  string
			CanSave bool `json:"can_save"`
		}
	}
	w.call("GET", "/v1/payment-methods?currency=EUR", "", "").decode(t, &out)
	for _, m := range out.Items {
		if !m.CanSave {
			t.Errorf("%s cannot be saved", m.Method)
		}
	}
}
