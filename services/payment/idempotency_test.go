package payment_test

import (
	"net/http"
	"sync"
	"testing"

	"emporium/kit/auth"
	"emporium/services/payment"
)

func TestScenario_A13_A14_A15_OneKeyOneRequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Capture = "manual" })
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	ann, ben := w.token(auth.Staff, "usr_ann", "payments:*"), w.token(auth.Staff, "usr_ben", "payments:*")
	capture := func(token, body string) answer {
		return w.call("POST", "/v1/admin/payments/"+o.payment+"/capture", token, body, "Idempotency-Key: double-click")
	}
	const body = `{"amount":{"amount":1000,"currency":"EUR"}}`
	answers := make([]answer, 8)
	var wg sync.WaitGroup
	for i := range answers {
		wg.Go(func() { answers[i] = capture(ann, body) })
	}
	wg.Wait()
	done := 0
	for _, a := range answers {
		switch {
		case a.code == http.StatusAccepted:
			done++
		case a.problem() != "completion_in_progress":
			t.Errorf("A13: got %d %s, want the answer or 409", a.code, a.body)
		}
	}
	if done == 0 {
		t.Error("A13: nobody got the answer")
	}
	w.expect(o.payment, "payment.authorized", "payment.captured")
	if got := capture(ann, `{"amount":{"amount":2000,"currency":"EUR"}}`); got.code != http.StatusUnprocessableEntity || got.problem() != "idempotency_key_reused" {
		t.Errorf("A14 another body: got %d %s", got.code, got.body)
	}
	if got := capture(ben, body); got.code != http.StatusAccepted || got.header.Get("Idempotent-Replayed") != "" {
		t.Errorf("A15 another person's key: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "payment.captured")
	w.audit()
}

func TestScenario_F12_CardNumbersAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := w.captured()
	staff := w.staff()
	const pan = "4242 4242 4242 4242"
	for path, body := range map[string]string{
		"/v1/admin/payments/" + o.payment + "/refunds": `{"reason":"card ` + pan + ` broken"}`,
		"/v1/admin/payments/" + o.payment + "/void":    `{"reason":"4000056655665556"}`,
	} {
		if got := w.call("POST", path, staff, body, "Idempotency-Key: pan"); got.code != 422 || got.problem() != "card_data_refused" {
			t.Errorf("%s: got %d %s", path, got.code, got.body)
		}
	}
	if got := w.call("PUT", "/v1/admin/disputes/dsp_x/evidence", staff, `{"text":"Paid with `+pan+`."}`); got.problem() != "card_data_refused" {
		t.Errorf("evidence: got %d %s", got.code, got.body)
	}
	owner := w.token(auth.Customer, o.customer)
	if got := w.call("PUT", "/v1/payments/"+o.payment+"/choice", owner, `{"provider":"sandbox","method":"`+pan+`"}`, "Idempotency-Key: pan"); got.problem() != "card_data_refused" {
		t.Errorf("choice: got %d %s", got.code, got.body)
	}
	if got := w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", staff, `{"amount":{"amount":100,"currency":"EUR"},"reason":"order 1234567890123 twice"}`, "Idempotency-Key: fine"); got.code != http.StatusAccepted {
		t.Errorf("a number that is no card: got %d %s", got.code, got.body)
	}
}
