package payment_test

import (
	"net/http"
	"testing"

	"emporium/contract/bearer"
	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/id"
	"emporium/services/payment"
)

// guestOrder is an order of somebody without an account, and the header with its token.
func guestOrder(method string) (o order, r contract.PaymentRequested, token string) {
	o = newOrder()
	o.customer = ""
	secret := id.New("secret")
	r = o.requested(method, 5000)
	r.Bearer = bearer.Mark(secret)
	return o, r, "Order-Token: " + secret
}

func TestScenario_A02_GuestsTryAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Attempts = 3 })
	o, r, token := guestOrder("card_declined")
	w.publish(r)
	w.expect(o.payment, "payment.requires_action")
	path := "/v1/payments/" + o.payment
	choose := func(method, key string, headers ...string) answer {
		return w.call("PUT", path+"/choice", "", `{"provider":"sandbox","method":"`+method+`"}`, append(headers, "Idempotency-Key: "+key)...)
	}

	for name, headers := range map[string][]string{
		"without a token":   nil,
		"another's token":   {"Order-Token: another"},
		"the token's mark":  {"Order-Token: " + r.Bearer},
		"a customer's name": {"Order-Token: " + o.customer},
	} {
		if got := w.call("GET", path, "", "", headers...); got.code != http.StatusNotFound {
			t.Errorf("%s: read with %d %s", name, got.code, got.body)
		}
		if got := choose("card", id.New("key"), headers...); got.code != http.StatusNotFound {
			t.Errorf("%s: paid with %d %s", name, got.code, got.body)
		}
	}
	if got := w.call("GET", path, w.token(auth.Customer, "usr_other"), ""); got.code != http.StatusNotFound {
		t.Errorf("a customer: read with %d %s", got.code, got.body)
	}

	var view struct {
		Status     string
		NextAction struct{ Type string } `json:"next_action"`
		Failure    struct{ Code string }
	}
	w.call("GET", path, "", "", token).decode(t, &view)
	if view.Status != "declined" || view.NextAction.Type != "retry" || view.Failure.Code != "declined" {
		t.Errorf("she reads %+v", view)
	}
	for pointer, body := range map[string]string{
		"/saved_method":        `{"saved_method":"pmt_x"}`,
		"/save_payment_method": `{"provider":"sandbox","method":"card","save_payment_method":true}`,
	} {
		if got := w.call("PUT", path+"/choice", "", body, token, "Idempotency-Key: "+pointer); got.code != http.StatusUnprocessableEntity || got.pointer() != pointer {
			t.Errorf("%s: got %d %s", pointer, got.code, got.body)
		}
	}

	if got := choose("card_insufficient_funds", "second", token); got.code != http.StatusAccepted {
		t.Fatalf("got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action")
	first := choose("card", "third", token)
	if first.code != http.StatusAccepted {
		t.Fatalf("got %d %s", first.code, first.body)
	}
	if again := choose("card", "third", token); again.code != http.StatusAccepted || again.header.Get("Idempotent-Replayed") == "" || string(again.body) != string(first.body) {
		t.Errorf("the same again: got %d %s", again.code, again.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.requires_action", "payment.authorized")
	w.audit()
}

// TestBearersOfACustomersOrder: the order's token opens a customer's payment as it opens her order, and nothing that she has saved.
func TestBearersOfACustomersOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Attempts = 2 })
	_, r, token := guestOrder("card_declined")
	o := order{r.OrderID, r.PaymentID, "usr_ann"}
	r.CustomerID = o.customer
	w.publish(r)
	w.expect(o.payment, "payment.requires_action")
	choose := func(body string) answer {
		return w.call("PUT", "/v1/payments/"+o.payment+"/choice", "", body, token, "Idempotency-Key: "+id.New("key"))
	}
	for _, body := range []string{`{"saved_method":"pmt_x"}`, `{"provider":"sandbox","method":"card","save_payment_method":true}`} {
		if got := choose(body); got.code != http.StatusUnprocessableEntity {
			t.Errorf("%s: got %d %s", body, got.code, got.body)
		}
	}
	if got := choose(`{"provider":"sandbox","method":"card"}`); got.code != http.StatusAccepted {
		t.Fatalf("got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.requires_action", "payment.authorized")
}
