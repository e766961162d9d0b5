package order_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/money"
	"emporium/services/order"
)

type cartPage struct {
	Items []struct {
		ID       string `json:"id"`
		Status   string `json:"status"`
		Currency string `json:"currency"`
		Pieces   int64  `json:"pieces"`
		Token    string `json:"token"`
	} `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// carts reads a whole list of carts, so many at once, and returns their ids.
func (w *world) carts(limit string, headers ...string) (ids []string) {
	w.t.Helper()
	for cursor := ""; ; {
		p := decode[cartPage](w.t, w.call("GET", "/v1/carts?limit="+limit+cursor, "", headers...), 200)
		for _, c := range p.Items {
			ids = append(ids, c.ID)
		}
		if p.NextCursor == "" {
			return ids
		}
		cursor = "&cursor=" + p.NextCursor
	}
}

// A customer finds the open carts on every device: their own alone, the one that changed last first, page by page.
func TestCustomersFindTheirOpenCarts(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann, eve := w.bearer(auth.Customer, "usr_ann"), w.bearer(auth.Customer, "usr_eve")
	var made []string
	for i := range 5 {
		if i%2 == 0 {
			w.clock.Advance(time.Second) // some change at the same time
		}
		made = append(made, w.cart(ann).ID)
	}
	hers, guest := w.cart(eve), w.cart()
	list := func(what string, want ...string) {
		t.Helper()
		for _, limit := range []string{"1", "2", "100"} {
			if diff := cmp.Diff(want, w.carts(limit, ann)); diff != "" {
				t.Errorf("%s, %s at once (-want +got):\n%s", what, limit, diff)
			}
		}
	}
	newest := slices.Clone(made)
	slices.Reverse(newest)
	list("as they were made", newest...)

	w.clock.Advance(time.Second)
	decode[cartBody](t, w.call("PATCH", "/v1/carts/"+made[0], `{"email":"ann@example.org"}`, ann), 200)
	list("a change moves to the front", made[0], made[4], made[3], made[2], made[1])

	decode[orderBody](t, w.call("POST", "/v1/orders", checkout(made[4]), key(), ann), 201)
	list("what was ordered is gone", made[0], made[3], made[2], made[1])

	// What a guest had goes into the cart that the list shows first, although others were made later.
	w.clock.Advance(time.Second)
	merged := decode[cartBody](t, w.call("POST", "/v1/carts/"+guest.ID+"/merge", "", ann, "Cart-Token: "+guest.Token), 200)
	if merged.ID != made[0] || merged.Lines[0].Quantity != 4 {
		t.Errorf("merged into %+v, want %s", merged, made[0])
	}
	list("after a merge", made[0], made[3], made[2], made[1])
	first := decode[cartPage](t, w.call("GET", "/v1/carts?limit=1", "", ann), 200)
	if c := first.Items[0]; c.Status != "open" || c.Currency != "EUR" || c.Pieces != 4 || c.Token != "" {
		t.Errorf("the first: %+v", c)
	}
	if got := w.carts("10", eve); !slices.Equal(got, []string{hers.ID}) {
		t.Errorf("another customer sees %v", got)
	}
	// A guest's cart that becomes the customer's is listed, too.
	other := w.cart()
	bob := w.bearer(auth.Customer, "usr_bob")
	if got := decode[cartPage](t, w.call("GET", "/v1/carts", "", bob), 200); got.Items == nil || len(got.Items) > 0 {
		t.Errorf("without carts the list is %+v", got)
	}
	decode[cartBody](t, w.call("POST", "/v1/carts/"+other.ID+"/merge", "", bob, "Cart-Token: "+other.Token), 200)
	if got := w.carts("10", bob); !slices.Equal(got, []string{other.ID}) {
		t.Errorf("the cart that was taken over is not listed: %v", got)
	}

	for name, r := range map[string]refusal{
		"a guest":                  {headers: nil, status: 401, code: "unauthenticated"},
		"a guest with a token":     {headers: []string{"Cart-Token: " + guest.Token}, status: 401, code: "unauthenticated"},
		"too many at once":         {path: "?limit=101", headers: []string{ann}, status: 422, code: "invalid_request", pointer: "query.limit"},
		"another customer's pages": {path: "?cursor=" + first.NextCursor, headers: []string{eve}, status: 422, code: "invalid_request", pointer: "query.cursor"},
	} {
		r.method, r.path = "GET", "/v1/carts"+r.path
		w.refuses(t, name, r)
	}
}

// Where nothing is offered, nobody is told to choose: the cart says, before an address is typed or an order tried, that the shop
// does not ship in its currency, or to its country.
func TestCartsTellWhatIsNotShipped(t *testing.T) {
	t.Parallel()
	w := stocked(t, func(w *world) {
		w.cfg.Shipping = []order.ShippingConfig{{Code: "standard", Name: "Standard", Prices: map[string]string{"EUR": "4.90"}, Countries: []string{"DE", "FR"}},
			{Code: "express", Name: "Express", Prices: map[string]string{"EUR": "12.90"}, Countries: []string{"DE"}}}
	})
	abroad := mug(2)
	abroad.Variants[0].Prices = []money.Money{money.New(1999, "EUR"), money.New(3000, "JPY"), money.New(6000, "KWD")}
	w.publish(contract.ProductUpdated{Product: abroad})
	w.settle()
	for name, tt := range map[string]struct{ currency, country, method, code, pointer string }{
		"a currency without rates":      {"JPY", "", "", "not_shipped", "/currency"},
		"another one, with an address":  {"KWD", "DE", "", "not_shipped", "/currency"},
		"with a method that is offered": {"JPY", "DE", "standard", "not_shipped", "/currency"},
		"a country that nobody serves":  {"EUR", "JP", "", "not_shipped", "/shipping_address/country"},
		"one that another way serves":   {"EUR", "FR", "express", "shipping_method_unavailable", "/shipping_method"},
		"one that is served":            {"EUR", "FR", "", "", ""},
	} {
		c := decode[cartBody](t, w.call("POST", "/v1/carts", `{"currency":"`+tt.currency+`","lines":[{"sku":"MUG-S","quantity":1}]}`), 201)
		token, address := "Cart-Token: "+c.Token, addressJSON
		patch := `{"shipping_method":"` + tt.method + `"`
		if tt.country != "" {
			address = strings.Replace(addressJSON, `"DE"`, `"`+tt.country+`"`, 1)
			patch += `,"shipping_address":` + address
		}
		c = decode[cartBody](t, w.call("PATCH", "/v1/carts/"+c.ID, patch+"}", token), 200)
		text := strings.Replace(checkout(c.ID), addressJSON, address, 1)
		if tt.code == "" {
			decode[orderBody](t, w.call("POST", "/v1/orders", text, key(), token), 201)
			continue
		}
		if len(c.Problems) != 1 || c.Problems[0].Code != tt.code || c.Problems[0].Pointer != tt.pointer || !c.Problems[0].Blocking ||
			(tt.code == "not_shipped") != (len(c.ShippingOptions) == 0) {
			t.Errorf("%s: the cart's problems are %+v with the options %v, want %s at %s", name, c.Problems, c.ShippingOptions, tt.code, tt.pointer)
		}
		w.refuses(t, name, refusal{"POST", "/v1/orders", text, []string{key(), token}, 422, tt.code, tt.pointer})
	}
}
