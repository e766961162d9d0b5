package order_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/contract/velocity"
	"emporium/kit/cache"
)

// shared is a cache that payment and order have in common.
func shared(t *testing.T) cache.Cache {
	t.Helper()
	c, err := cache.Local(cache.LocalOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// tell speaks as the payment service: it takes nothing of a mark for ten minutes.
func (w *world) tell(c cache.Cache, mark string) {
	w.t.Helper()
	until := strconv.FormatInt(w.clock.Now().Add(10*time.Minute).Unix(), 10)
	for key, value := range map[string]string{velocity.Key(mark): until, velocity.Any: "1"} {
		if err := c.Set(w.t.Context(), key, []byte(value), time.Hour); err != nil {
			w.t.Fatal(err)
		}
	}
}

// Whoever was declined too often is refused before there is an order: no stock is held, no provider is asked.
func TestScenario_F06_order_WhoTriesCardsIsRefused(t *testing.T) {
	t.Parallel()
	for name, mark := range map[string]func(cart string) string{
		"an address for mail": func(string) string { return velocity.Mark(velocity.Email, "ann@example.org") },
		"a cart":              func(cart string) string { return velocity.Mark(velocity.Cart, cart) },
		"a token":             func(string) string { return velocity.MethodMark("sandbox", "card") },
		"a network":           func(string) string { return velocity.Mark(velocity.Network, "192.0.2.0/24") }, // the test's own
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := shared(t)
			w := stocked(t, func(w *world) { w.env.Cache = c })
			before := w.cart()
			earlier := key()
			first := w.call("POST", "/v1/orders", checkout(before.ID), earlier, "Cart-Token: "+before.Token)
			decode[orderBody](t, first, 201)

			cart := w.cart()
			w.tell(c, mark(cart.ID))
			a := w.call("POST", "/v1/orders", checkout(cart.ID), key(), "Cart-Token: "+cart.Token)
			if got := decode[problemBody](t, a, 429); got.Code != "velocity_limit" {
				t.Errorf("refused with %s", got.Code)
			}
			if wait, err := strconv.Atoi(a.header.Get("Retry-After")); err != nil || wait < 590 || wait > 601 {
				t.Errorf("Retry-After is %q, want ten minutes", a.header.Get("Retry-After"))
			}
			if strings.Contains(string(a.body), velocity.KindOf(mark(cart.ID))+":") {
				t.Errorf("the answer tells what is counted: %s", a.body)
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
			gift := strings.Replace(checkout(cart.ID), `"provider":"sandbox","method":"card"`, `"provider":"gift_card","method":"gift_card","gift_card":"gft_1"`, 1)
			if mark("") != velocity.MethodMark("sandbox", "card") { // elsewhere the token is not at issue
				other := w.cart()
				if a := w.call("POST", "/v1/orders", strings.Replace(gift, cart.ID, other.ID, 1), key(), "Cart-Token: "+other.Token); a.code != 201 {
					t.Errorf("a gift card asks no provider: %d", a.code)
				}
			}
			w.clock.Advance(11 * time.Minute)
			decode[orderBody](t, w.call("POST", "/v1/orders", checkout(cart.ID), key(), "Cart-Token: "+cart.Token), 201)
		})
	}
}

// A cache that is away refuses nobody: the payment service counts by itself.
func TestACacheThatIsAwayRefusesNobody(t *testing.T) {
	t.Parallel()
	c := shared(t)
	w := stocked(t, func(w *world) { w.env.Cache = cache.Switched(c, func() bool { return true }) })
	w.tell(c, velocity.Mark(velocity.Email, "ann@example.org"))
	cart := w.cart()
	decode[orderBody](t, w.call("POST", "/v1/orders", checkout(cart.ID), key(), "Cart-Token: "+cart.Token), 201)
}
