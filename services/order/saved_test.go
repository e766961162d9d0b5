package order_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// shopper is a customer with an account.
type shopper struct {
	*world
	id, token string
}

func (w *world) shopper() *shopper {
	s := &shopper{world: w, id: id.New("usr")}
	s.token = w.bearer(auth.Customer, s.id)
	return s
}

// saves lets payment tell of a method that she has saved.
func (s *shopper) saves(change ...func(*contract.SavedMethod)) string {
	m := contract.SavedMethod{ID: id.New("pmt"), CustomerID: s.id, Provider: "sandbox", Status: "active", Kind: "card", Brand: "visa", Last4: "4242",
		ExpMonth: 12, ExpYear: 2099, Default: true, Version: 1}
	for _, c := range change {
		c(&m)
	}
	s.twice(contract.SavedMethodChanged{Method: m})
	return m.ID
}

// orders places an order that is paid as said.
func (s *shopper) orders(payment string, headers ...string) answer {
	s.t.Helper()
	c := s.cart(headers...)
	body := strings.Replace(checkout(c.ID), `{"provider":"sandbox","method":"card"}`, payment, 1)
	if len(headers) == 0 {
		headers = []string{"Cart-Token: " + c.Token}
	}
	return s.call("POST", "/v1/orders", body, append(headers, key())...)
}

func TestPaidWithASavedMethod(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.shopper()
	saved := ann.saves()
	var o orderBody
	kittest.Eventually(t, 10*time.Second, func() error { // until the event is there
		a := ann.orders(`{"saved_method":"`+saved+`"}`, ann.token)
		if a.code != 201 {
			return errors.New(string(a.body))
		}
		o = decode[orderBody](t, a, 201)
		return nil
	})
	w.publish(reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	r := last[contract.PaymentRequested](w, o)
	if r.Choice.SavedMethod != saved || r.Choice.Provider != "sandbox" || r.Choice.Method != "card" || r.OffSession || r.Choice.SaveConsentAt != nil {
		t.Errorf("asked for %+v", r)
	}
}

func TestConsentTravelsWithThePayment(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.shopper()
	o := decode[orderBody](t, ann.orders(`{"provider":"sandbox","method":"card","save_payment_method":true}`, ann.token), 201)
	w.publish(reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	r := last[contract.PaymentRequested](w, o)
	if r.Choice.SaveConsentAt == nil || r.Choice.SaveConsentAt.IsZero() || w.clock.Now().Sub(*r.Choice.SaveConsentAt) > time.Minute {
		t.Errorf("asked for %+v", r)
	}
	// Guests have nowhere to keep it.
	a := ann.orders(`{"provider":"sandbox","method":"card","save_payment_method":true}`)
	if a.code != 422 || !strings.Contains(string(a.body), `"/payment/save_payment_method"`) {
		t.Errorf("a guest who saves: %d %s", a.code, a.body)
	}
}

func TestSavedMethodsThatCannotPay(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann, bob := w.shopper(), w.shopper()
	good := ann.saves()
	cases := map[string]struct {
		body, pointer, code string
		headers             []string
	}{
		"of somebody else":      {`{"saved_method":"` + good + `"}`, "/payment/saved_method", "unknown", []string{bob.token}},
		"of nobody, by a guest": {`{"saved_method":"` + good + `"}`, "/payment/saved_method", "unknown", nil},
		"made up":               {`{"saved_method":"pmt_nobody"}`, "/payment/saved_method", "unknown", []string{ann.token}},
		"expired": {`{"saved_method":"` + ann.saves(func(m *contract.SavedMethod) { m.ExpYear, m.ExpMonth = 2020, 2 }) + `"}`,
			"/payment/saved_method", "expired", []string{ann.token}},
		"refused for good": {`{"saved_method":"` + ann.saves(func(m *contract.SavedMethod) { m.Status = "unusable" }) + `"}`,
			"/payment/saved_method", "unusable", []string{ann.token}},
		"detached": {`{"saved_method":"` + ann.saves(func(m *contract.SavedMethod) { m.Status = "removed" }) + `"}`,
			"/payment/saved_method", "unknown", []string{ann.token}},
		"at another provider": {`{"provider":"stripe","saved_method":"` + good + `"}`, "/payment/provider", "another_provider", []string{ann.token}},
	}
	for name, c := range cases {
		kittest.Eventually(t, 10*time.Second, func() error { // until the events are there
			a := ann.orders(c.body, c.headers...)
			if a.code != 422 || !strings.Contains(string(a.body), `"payment_method_unavailable"`) || !strings.Contains(string(a.body), `"`+c.pointer+`"`) ||
				!strings.Contains(string(a.body), `"`+c.code+`"`) {
				return fmt.Errorf("%s: %d %s", name, a.code, a.body)
			}
			if strings.Contains(string(a.body), good) {
				t.Errorf("%s: the answer quotes the id", name)
			}
			return nil
		})
	}
	for name, body := range map[string]string{"nothing": `{}`, "no method": `{"provider":"sandbox"}`} {
		if a := ann.orders(body, ann.token); a.code != 422 || !strings.Contains(string(a.body), `"/payment"`) {
			t.Errorf("%s: %d %s", name, a.code, a.body)
		}
	}
	if a := ann.orders(`{"saved_method":"4242 4242 4242 4242"}`, ann.token); !strings.Contains(string(a.body), `"card_data_refused"`) {
		t.Errorf("a card's number: %d %s", a.code, a.body)
	}
}

// The hold on an order lapses that was paid with what its customer has saved: she is charged again while she is not there.
func TestScenario_A17_order_PaidAnewOffSession(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.shopper()
	o := decode[orderBody](t, ann.orders(`{"provider":"sandbox","method":"card","save_payment_method":true}`, ann.token), 201)
	w.publish(reserved(o), contract.PaymentAuthorized{Payment: paid(o, 2, 0)})
	w.expect(o, "order.placed", "payment.requested", "order.confirmed")
	w.twice(contract.PaymentExpired{Payment: paid(o, 4, 0)})
	w.twice(contract.PaymentVoided{Payment: paid(o, 4, 0)})
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "payment.requested")
	r := last[contract.PaymentRequested](w, o)
	if !r.OffSession || r.Choice.SaveConsentAt == nil || r.PaymentID == o.Payment.ID {
		t.Fatalf("asked for %+v", r)
	}
	// Her bank wants her: the order waits for her, and stays confirmed.
	second := o
	second.Payment.ID = r.PaymentID
	w.twice(contract.PaymentRequiresAction{Payment: unpaid(second, 1), Action: contract.NextAction{Type: "redirect", URL: "https://bank.example/1"}})
	kittest.Eventually(t, 10*time.Second, func() error {
		now := decode[orderBody](t, w.call("GET", "/v1/orders/"+o.ID, "", ann.token), 200)
		if got := now.statuses(); got != "confirmed  requires_action unfulfilled" {
			return errors.New(got)
		}
		return nil
	})
}
