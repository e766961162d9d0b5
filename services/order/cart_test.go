package order_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/auth"
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
