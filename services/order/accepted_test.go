package order_test

import (
	"strings"
	"testing"

	"emporium/contract/accepted"
	"emporium/kit/cache"
)

// The payment service has told who takes payments, and how: an order that names another is refused at once, before anything is
// written, instead of being cancelled. Who needs no provider, or tokens that nobody can list, are not concerned.
func TestWhatNobodyHasIsRefusedAtOnce(t *testing.T) {
	t.Parallel()
	c := shared(t)
	w := stocked(t, func(w *world) { w.env.Cache = c })
	tell := func(ways accepted.Ways) {
		t.Helper()
		if err := c.Set(t.Context(), accepted.Key, ways.Encode(), accepted.Kept); err != nil {
			t.Fatal(err)
		}
		w.clock.Advance(accepted.Every)
	}
	tell(accepted.Ways{"sandbox": {"card", "card_ok"}, "stripe": nil})
	cart := w.cart()
	token := "Cart-Token: " + cart.Token
	body := func(id, choice string) string {
		return strings.Replace(checkout(id), `"provider":"sandbox","method":"card"`, choice, 1)
	}
	for choice, pointer := range map[string]string{
		`"provider":"canary","method":"card"`:    "/payment/provider",
		`"provider":"paypal","method":"paypal"`:  "/payment/provider",
		`"provider":"sandbox","method":"canary"`: "/payment/method",
	} {
		w.refuses(t, choice, refusal{"POST", "/v1/orders", body(cart.ID, choice), []string{key(), token}, 422, "payment_method_unavailable", pointer})
	}
	if now := decode[cartBody](t, w.call("GET", "/v1/carts/"+cart.ID, "", token), 200); now.Status != "open" {
		t.Errorf("a refusal left the cart %s", now.Status)
	}
	w.mu.Lock()
	if n := len(w.seen); n > 0 {
		t.Errorf("refusals told %d events", n)
	}
	w.mu.Unlock()
	for _, choice := range []string{
		`"provider":"sandbox","method":"card_ok"`, `"provider":"stripe","method":"pm_1"`, `"provider":"gift_card","method":"gift_card","gift_card":"gft_1"`,
		`"provider":"canary","method":"card","gift_card":"gft_1"`, // the card may pay all: the payment service knows
	} {
		other := w.cart()
		decode[orderBody](t, w.call("POST", "/v1/orders", body(other.ID, choice), key(), "Cart-Token: "+other.Token), 201)
	}
	tell(accepted.Ways{"paypal": {"paypal"}}) // it was switched on, and the sandbox off
	w.refuses(t, "switched off", refusal{"POST", "/v1/orders", checkout(cart.ID), []string{key(), token}, 422, "payment_method_unavailable", "/payment/provider"})
	decode[orderBody](t, w.call("POST", "/v1/orders", body(cart.ID, `"provider":"paypal","method":"paypal"`), key(), token), 201)
}

// What cannot be read from the cache, or says nothing, refuses nobody.
func TestWaysToPayThatNobodyTellsRefuseNobody(t *testing.T) {
	t.Parallel()
	for name, value := range map[string]struct {
		text string
		away bool
	}{"the cache is away": {`{"paypal":null}`, true}, "nonsense": {"soon", false}, "nothing": {"", false}, "no provider": {"{}", false}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := shared(t)
			w := stocked(t, func(w *world) { w.env.Cache = cache.Switched(c, func() bool { return value.away }) })
			if err := c.Set(t.Context(), accepted.Key, []byte(value.text), accepted.Kept); err != nil {
				t.Fatal(err)
			}
			cart := w.cart()
			decode[orderBody](t, w.call("POST", "/v1/orders", checkout(cart.ID), key(), "Cart-Token: "+cart.Token), 201)
		})
	}
}
