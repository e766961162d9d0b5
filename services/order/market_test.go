package order_test

import (
	"strings"
	"testing"

	contract "emporium/contract/event"
	"emporium/contract/market"
	"emporium/services/order"
)

// An order is refused at once when the provider that it names is not offered where the payer's address is, and the field is
// named. Nothing is written and nobody is asked.
func TestProvidersAreOfferedByMarket(t *testing.T) {
	t.Parallel()
	w := stocked(t, func(w *world) {
		w.cfg.Markets = []market.Rule{
			{Countries: []string{"DE"}, Currencies: []string{"EUR"}, Providers: []string{"sandbox"}, Minimum: map[string]string{"EUR": "1"}, Maximum: map[string]string{"EUR": "100"}},
			{Countries: []string{"FR"}, Providers: []string{"paypal"}},
			{Countries: []string{"AT"}, Providers: []string{"sandbox"}, Maximum: map[string]string{"EUR": "10"}},
			{Countries: []string{"CH"}, Providers: []string{"sandbox"}, Minimum: map[string]string{"EUR": "1000"}},
		}
	})
	c := w.cart()
	token := "Cart-Token: " + c.Token
	body := func(changes ...string) string {
		return strings.NewReplacer(changes...).Replace(checkout(c.ID))
	}
	bill := func(country string) string {
		return `"email":"ann@example.org","billing_address":` + strings.Replace(addressJSON, `"DE"`, `"`+country+`"`, 1)
	}
	for name, r := range map[string]refusal{
		"not offered in the country":         {body: body(`"DE"`, `"FR"`), code: "payment_method_unavailable"},
		"a country without any provider":     {body: body(`"DE"`, `"JP"`), code: "payment_method_unavailable"},
		"another provider's country":         {body: body(`"provider":"sandbox"`, `"provider":"paypal"`), code: "payment_method_unavailable"},
		"a provider that nobody has":         {body: body(`"provider":"sandbox"`, `"provider":"canary"`), code: "payment_method_unavailable"},
		"too much":                           {body: body(`"DE"`, `"AT"`), code: "amount_too_large"},
		"too little":                         {body: body(`"DE"`, `"CH"`), code: "amount_too_small"},
		"the bill goes elsewhere":            {body: body(`"email":"ann@example.org"`, bill("FR")), code: "payment_method_unavailable"},
		"a gift card does not open a market": {body: body(`"DE"`, `"FR"`, `"method":"card"`, `"method":"card","gift_card":"gft_1"`), code: "payment_method_unavailable"},
	} {
		r.method, r.path, r.headers, r.status, r.pointer = "POST", "/v1/orders", []string{key(), token}, 422, "/payment/provider"
		w.refuses(t, name, r)
	}
	if now := decode[cartBody](t, w.call("GET", "/v1/carts/"+c.ID, "", token), 200); now.Status != "open" {
		t.Errorf("a refusal left the cart %s", now.Status)
	}

	o := decode[orderBody](t, w.call("POST", "/v1/orders", body(), key(), token, "X-Forwarded-For: 1.2.3.4, 203.0.113.77"), 201)
	w.publish(reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	if got := last[contract.PaymentRequested](w, o); got.Country != "DE" || got.CartID != c.ID {
		t.Errorf("asked for a payment from %q, cart %q", got.Country, got.CartID)
	}
	whole := w.cart()
	text := strings.NewReplacer(`"DE"`, `"JP"`, `"provider":"sandbox","method":"card"`, `"provider":"gift_card","method":"gift_card","gift_card":"gft_1"`).Replace(checkout(whole.ID))
	if a := w.call("POST", "/v1/orders", text, key(), "Cart-Token: "+whole.Token); a.code != 201 {
		t.Errorf("a gift card pays all, and the market's providers have no say: %d %s", a.code, a.body)
	}
}

// The country of the bill decides, when there is one.
func TestTheBillDecidesTheMarket(t *testing.T) {
	t.Parallel()
	w := stocked(t, func(w *world) {
		w.cfg.Markets = []market.Rule{{Countries: []string{"FR"}, Providers: []string{"sandbox"}}}
	})
	c := w.cart()
	text := strings.Replace(checkout(c.ID), `"email":"ann@example.org"`, `"email":"ann@example.org","billing_address":`+strings.Replace(addressJSON, `"DE"`, `"FR"`, 1), 1)
	o := decode[orderBody](t, w.call("POST", "/v1/orders", text, key(), "Cart-Token: "+c.Token), 201)
	w.publish(reserved(o))
	w.expect(o, "order.placed", "payment.requested")
	if got := last[contract.PaymentRequested](w, o).Country; got != "FR" {
		t.Errorf("asked for a payment from %q", got)
	}
}

// The network of the shopper's address goes along, and never the address.
func TestTheShoppersNetworkGoesAlong(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ trusted, want string }{
		"behind a gateway": {"192.0.2.0/24", "203.0.113.0/24"}, // the test's peer is 192.0.2.1
		"nobody's gateway": {"10.0.0.0/8", "192.0.2.0/24"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := stocked(t, func(w *world) { w.cfg.TrustedProxies = []string{tt.trusted} })
			c := w.cart()
			o := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), key(), "Cart-Token: "+c.Token, "X-Forwarded-For: 1.2.3.4, 203.0.113.77"), 201)
			w.publish(reserved(o))
			w.expect(o, "order.placed", "payment.requested")
			if got := last[contract.PaymentRequested](w, o).Client; got != tt.want {
				t.Errorf("the network is %q, want %q", got, tt.want)
			}
		})
	}
}

func TestMarketsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	cfg := w.cfg
	cfg.Markets = []market.Rule{{Countries: []string{"Germany"}, Providers: []string{"sandbox"}}}
	if s, err := order.New(t.Context(), w.env, cfg); err == nil {
		_ = s.Close()
		t.Error("a country that is none was accepted")
	}
}
