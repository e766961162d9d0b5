package stripe_test

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"

	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

// answering is an adapter for somebody who answers everything alike.
func answering(t *testing.T, status int, body string) *stripe.Provider {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Content-Type", "application/json")
		rw.WriteHeader(status)
		_, _ = rw.Write([]byte(body)) // a client that has gone fails its test by itself
	}))
	p, err := stripe.New(stripe.Options{SecretKey: "sk_test_x", URL: s.URL})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close(); s.Close() })
	return p
}

// What answers with success and is not what Stripe answers to this is no success, no decline, and no proof of absence: it is
// doubt, which the same key or a look resolves.
func TestScenario_B09_stripe_AnotherObject(t *testing.T) {
	t.Parallel()
	const intent = `{"id":"pi_1","object":"payment_intent","amount":5000,"amount_received":5000,"currency":%q,"status":%q,"latest_charge":"ch_1"}`
	const session = `{"id":"cs_1","object":"checkout.session","amount_total":5000,"currency":%q,"status":%q,"url":%q}`
	const refund = `{"id":"re_1","object":"refund","amount":5000,"currency":%q,"status":%q}`
	anything := map[string]string{
		"nothing":        `{}`,
		"a string":       `"pi_1"`,
		"a list":         `[]`,
		"another object": `{"id":"prod_1","object":"product","currency":"eur","status":"succeeded"}`,
		"no id":          `{"object":"payment_intent","currency":"eur","status":"succeeded","latest_charge":"ch_1"}`,
		"the word alone": `{"error":"no \"object\""}`,
		"inside another": `{"id":"x","data":{"object":"payment_intent","id":"pi_1","status":"succeeded","currency":"eur"}}`,
	}
	for name, tt := range map[string]struct {
		kind           provider.Kind
		method, target string
		bodies         map[string]string
	}{
		"authorize": {provider.Authorize, good, "", map[string]string{
			"an unknown status": fmt.Sprintf(intent, "eur", "requires_luck"), "no status": fmt.Sprintf(intent, "eur", ""),
			"no currency": fmt.Sprintf(intent, "", "requires_capture"), "declined without a currency": fmt.Sprintf(intent, "", "requires_payment_method"),
			"a refund": fmt.Sprintf(refund, "eur", "succeeded")}},
		"authorize on Stripe's page": {provider.Authorize, stripe.MethodCheckout, "", map[string]string{
			"an unknown status": fmt.Sprintf(session, "eur", "lost", "https://x"), "no status": fmt.Sprintf(session, "eur", "", "https://x"),
			"no currency": fmt.Sprintf(session, "", "open", "https://x"), "no page": fmt.Sprintf(session, "eur", "open", ""),
			"paid without a payment": fmt.Sprintf(session, "eur", "complete", ""), "an intent": fmt.Sprintf(intent, "eur", "succeeded"),
			"paid with half a payment": `{"id":"cs_1","object":"checkout.session","currency":"eur","status":"complete","payment_intent":` +
				fmt.Sprintf(intent, "eur", "") + `}`}},
		"capture": {provider.Capture, good, "pi_1", map[string]string{
			"an unknown status": fmt.Sprintf(intent, "eur", "requires_luck"), "no status": fmt.Sprintf(intent, "eur", ""),
			"no currency": fmt.Sprintf(intent, "", "succeeded"), "a refund": fmt.Sprintf(refund, "eur", "succeeded"),
			"no charge": `{"id":"pi_1","object":"payment_intent","amount_received":5000,"currency":"eur","status":"succeeded"}`}},
		"void": {provider.Void, good, "pi_1", map[string]string{
			"an unknown status": fmt.Sprintf(intent, "eur", "requires_luck"), "no status": fmt.Sprintf(intent, "eur", ""),
			"no currency": fmt.Sprintf(intent, "", "canceled"), "a session": fmt.Sprintf(session, "eur", "expired", "")}},
		"void of a session": {provider.Void, stripe.MethodCheckout, "cs_1", map[string]string{
			"an unknown status": fmt.Sprintf(session, "eur", "lost", ""), "no status": fmt.Sprintf(session, "eur", "", ""),
			"no currency": fmt.Sprintf(session, "", "expired", ""), "an intent": fmt.Sprintf(intent, "eur", "canceled")}},
		"refund": {provider.Refund, good, "ch_1", map[string]string{
			"an unknown status": fmt.Sprintf(refund, "eur", "maybe"), "no status": fmt.Sprintf(refund, "eur", ""),
			"no currency": fmt.Sprintf(refund, "", "succeeded"), "failed without a currency": fmt.Sprintf(refund, "", "failed"),
			"an intent": fmt.Sprintf(intent, "eur", "succeeded")}},
	} {
		maps.Copy(tt.bodies, anything)
		for what, body := range tt.bodies {
			t.Run(name+"/"+what, func(t *testing.T) {
				t.Parallel()
				p := answering(t, http.StatusOK, body)
				auth := request(tt.method, 5000, "EUR")
				r := auth
				if tt.kind != provider.Authorize {
					r = follow(tt.kind, &auth, tt.target, 5000)
				}
				var err error
				if r.Wire, err = p.Prepare(r); err != nil {
					t.Fatal(err)
				}
				if res, err := provider.Do(t.Context(), p, r); err == nil || errors.Is(err, provider.ErrNotSent) {
					t.Errorf("asked: got %+v, %v, want doubt", res, err)
				}
				if res, err := p.Fetch(t.Context(), r); err == nil {
					t.Errorf("looked up: got %+v, want doubt", res)
				}
			})
		}
	}
}

// Some answers are what they should be in form, and do not say that it was done.
func TestScenario_B09_stripe_NotDone(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		kind         provider.Kind
		target, body string
	}{
		"a capture that is not captured":   {provider.Capture, "pi_1", `{"id":"pi_1","object":"payment_intent","currency":"eur","status":"requires_capture"}`},
		"a capture of another":             {provider.Capture, "pi_1", `{"id":"pi_2","object":"payment_intent","amount_received":5000,"currency":"eur","status":"succeeded","latest_charge":"ch_2"}`},
		"a void that is not cancelled":     {provider.Void, "pi_1", `{"id":"pi_1","object":"payment_intent","currency":"eur","status":"requires_capture"}`},
		"a void of another":                {provider.Void, "pi_1", `{"id":"pi_2","object":"payment_intent","currency":"eur","status":"canceled"}`},
		"a session that is open":           {provider.Void, "cs_1", `{"id":"cs_1","object":"checkout.session","currency":"eur","status":"open","url":"https://x"}`},
		"payment required, by nobody's no": {provider.Refund, "ch_1", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := answering(t, http.StatusOK, tt.body)
			if tt.body == "" {
				p = answering(t, http.StatusPaymentRequired, `{"error":{"message":"the licence of this gateway has expired"}}`)
			}
			auth := request(good, 5000, "EUR")
			r := follow(tt.kind, &auth, tt.target, 5000)
			var err error
			if r.Wire, err = p.Prepare(r); err != nil {
				t.Fatal(err)
			}
			if res, err := provider.Do(t.Context(), p, r); err == nil || errors.Is(err, provider.ErrNotSent) {
				t.Errorf("got %+v, %v, want doubt", res, err)
			}
		})
	}
}
