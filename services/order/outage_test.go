package order_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/contract/giftcard"
	"emporium/contract/outage"
	"emporium/kit/cache"
	"emporium/kit/money"
)

// The payment service has told that a provider does not answer: an order that needs it is refused at once, before anything is
// written, and the same request is welcome when the provider is back. Who needs it not is not concerned.
func TestScenario_F01_order_WhatNobodyTakesIsRefusedAtOnce(t *testing.T) {
	t.Parallel()
	c := shared(t)
	w := stocked(t, func(w *world) { w.env.Cache = c })
	before := w.cart()
	earlier := key()
	decode[orderBody](t, w.call("POST", "/v1/orders", checkout(before.ID), earlier, "Cart-Token: "+before.Token), 201)
	if err := c.Set(t.Context(), outage.Key("sandbox"), outage.Until(w.clock.Now().Add(4500*time.Millisecond)), time.Hour); err != nil {
		t.Fatal(err)
	}

	cart := w.cart()
	same := key()
	for range 2 {
		a := w.call("POST", "/v1/orders", checkout(cart.ID), same, "Cart-Token: "+cart.Token)
		got := decode[problemBody](t, a, 503)
		if got.Code != "payment_provider_unavailable" || a.header.Get("Retry-After") != "5" || !strings.Contains(string(a.body), "/payment/provider") {
			t.Errorf("refused with %s after %q: %s", got.Code, a.header.Get("Retry-After"), a.body)
		}
	}
	if now := decode[cartBody](t, w.call("GET", "/v1/carts/"+cart.ID, "", "Cart-Token: "+cart.Token), 200); now.Status != "open" {
		t.Errorf("the cart is %s", now.Status)
	}
	w.mu.Lock()
	if n := len(w.seen); n > 1 {
		t.Errorf("%d events were told, want one of the order before", n)
	}
	w.mu.Unlock()
	if again := w.call("POST", "/v1/orders", checkout(before.ID), earlier, "Cart-Token: "+before.Token); again.code != 201 {
		t.Errorf("the repetition of what was accepted: %d %s", again.code, again.body)
	}
	for id, holds := range map[string]money.Money{"gft_all": money.New(100_000, "EUR"), "gft_some": money.New(1, "EUR"), "gft_foreign": money.New(100_000, "USD")} {
		if err := c.Set(t.Context(), giftcard.Key(id), giftcard.Balance(holds), time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	for choice, want := range map[string]int{
		`"provider":"gift_card","method":"gift_card","gift_card":"gft_1"`: 201, // asks no provider
		`"provider":"other","method":"card"`:                              201,
		`"provider":"sandbox","method":"card","gift_card":"gft_1"`:        503, // is to pay the rest
		`"provider":"sandbox","method":"card","gift_card":"gft_some"`:     503,
		`"provider":"sandbox","method":"card","gift_card":"gft_foreign"`:  503,
		`"provider":"sandbox","method":"card","gift_card":"gft_all"`:      201, // the card pays alone
	} {
		other := w.cart()
		body := strings.Replace(checkout(other.ID), `"provider":"sandbox","method":"card"`, choice, 1)
		if a := w.call("POST", "/v1/orders", body, key(), "Cart-Token: "+other.Token); a.code != want {
			t.Errorf("%s: %d %s, want %d", choice, a.code, a.body, want)
		}
	}
	w.clock.Advance(4600 * time.Millisecond)
	decode[orderBody](t, w.call("POST", "/v1/orders", checkout(cart.ID), same, "Cart-Token: "+cart.Token), 201)
}

// What cannot be read from the cache, or says nothing, refuses nobody.
func TestAnOutageThatNobodyTellsRefusesNobody(t *testing.T) {
	t.Parallel()
	for name, value := range map[string]struct {
		text string
		away bool
	}{"the cache is away": {"", true}, "nonsense": {"soon", false}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := shared(t)
			w := stocked(t, func(w *world) { w.env.Cache = cache.Switched(c, func() bool { return value.away }) })
			if value.away {
				value.text = strconv.FormatInt(w.clock.Now().Add(time.Hour).UnixMilli(), 10)
			}
			if err := c.Set(t.Context(), outage.Key("sandbox"), []byte(value.text), time.Hour); err != nil {
				t.Fatal(err)
			}
			cart := w.cart()
			decode[orderBody](t, w.call("POST", "/v1/orders", checkout(cart.ID), key(), "Cart-Token: "+cart.Token), 201)
		})
	}
}
