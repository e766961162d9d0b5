package accepted_test

import (
	"testing"

	"emporium/contract/accepted"
)

func TestWays(t *testing.T) {
	t.Parallel()
	told := accepted.Decode(accepted.Ways{"sandbox": {"card", "card_ok"}, "stripe": nil}.Encode())
	for _, c := range []struct {
		ways             accepted.Ways
		provider, method string
		there, takes     bool
	}{
		{told, "sandbox", "card_ok", true, true},
		{told, "sandbox", "pm_1", true, false},
		{told, "stripe", "pm_1", true, true},
		{told, "paypal", "paypal", false, true},
		{told, "", "card", false, true},
		{accepted.Decode(nil), "paypal", "paypal", true, true},
		{accepted.Decode([]byte("soon")), "paypal", "paypal", true, true},
		{accepted.Decode([]byte(`{"sandbox":1}`)), "paypal", "paypal", true, true},
		{accepted.Decode(accepted.Ways{}.Encode()), "paypal", "paypal", true, true},
	} {
		if there, takes := c.ways.Provider(c.provider), c.ways.Method(c.provider, c.method); there != c.there || takes != c.takes {
			t.Errorf("%v: %s by %s: switched on %v, taken %v; want %v, %v", c.ways, c.provider, c.method, there, takes, c.there, c.takes)
		}
	}
}
