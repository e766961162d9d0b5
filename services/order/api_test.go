package order_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/money"
)

// refusal is a request that must be refused, with its status, code and pointer.
type refusal struct {
	method, path, body string
	headers            []string
	status             int
	code, pointer      string
}

func (w *world) refuses(t *testing.T, name string, r refusal) {
	t.Helper()
	a := w.call(r.method, r.path, r.body, r.headers...)
	if a.code != r.status {
		t.Errorf("%s: status %d, want %d: %s", name, a.code, r.status, a.body)
		return
	}
	p := decode[problemBody](t, a, r.status)
	if p.Code != r.code {
		t.Errorf("%s: code %q, want %q", name, p.Code, r.code)
	}
	if a.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%s: content type %q", name, a.header.Get("Content-Type"))
	}
	if r.pointer != "" && (len(p.Errors) == 0 || p.Errors[0].Pointer != r.pointer) {
		t.Errorf("%s: errors %+v, want the pointer %s", name, p.Errors, r.pointer)
	}
	for _, secret := range []string{"canary", "4242 4242", "42424242"} {
		if strings.Contains(string(a.body), secret) {
			t.Errorf("%s: the answer repeats what was sent: %s", name, a.body)
		}
	}
}

func TestBadCarts(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	line := func(inner string) string { return `{"currency":"EUR","lines":[` + inner + `]}` }
	for name, r := range map[string]refusal{
		"not JSON":             {body: `{"currency":`, status: 400, code: "malformed_request"},
		"no currency":          {body: `{}`, status: 422, code: "invalid_request", pointer: "/currency"},
		"unknown currency":     {body: `{"currency":"ZZZ"}`, status: 422, code: "invalid_request", pointer: "/currency"},
		"lower-case currency":  {body: `{"currency":"eur"}`, status: 422, code: "invalid_request", pointer: "/currency"},
		"unknown member":       {body: `{"currency":"EUR","extra":1}`, status: 422, code: "invalid_request"},
		"a price":              {body: line(`{"sku":"MUG-S","quantity":1,"unit_price":1}`), status: 422, code: "invalid_request", pointer: "/lines/0/unit_price"},
		"another case":         {body: line(`{"sku":"MUG-S","quantity":1,"Quantity":-5}`), status: 422, code: "invalid_request"},
		"zero":                 {body: line(`{"sku":"MUG-S","quantity":0}`), status: 422, code: "invalid_request", pointer: "/lines/0/quantity"},
		"negative":             {body: line(`{"sku":"MUG-S","quantity":-1}`), status: 422, code: "invalid_request", pointer: "/lines/0/quantity"},
		"too many":             {body: line(`{"sku":"MUG-S","quantity":1000}`), status: 422, code: "invalid_request", pointer: "/lines/0/quantity"},
		"huge":                 {body: line(`{"sku":"MUG-S","quantity":99999999999999999999}`), status: 400, code: "malformed_request"},
		"half":                 {body: line(`{"sku":"MUG-S","quantity":1.5}`), status: 422, code: "invalid_request", pointer: "/lines/0/quantity"},
		"text":                 {body: line(`{"sku":"MUG-S","quantity":"1"}`), status: 422, code: "invalid_request", pointer: "/lines/0/quantity"},
		"too many together":    {body: line(`{"sku":"MUG-S","quantity":600},{"variant_id":"var_s","quantity":600}`), status: 422, code: "quantity_limit", pointer: "/lines/1/quantity"},
		"unknown SKU":          {body: line(`{"sku":"canary","quantity":1}`), status: 422, code: "unknown_variant", pointer: "/lines/0/sku"},
		"unknown variant":      {body: line(`{"sku":"MUG-S","quantity":1},{"variant_id":"canary","quantity":1}`), status: 422, code: "unknown_variant", pointer: "/lines/1/variant_id"},
		"blanks for a name":    {body: line(`{"sku":"  ","quantity":1}`), status: 422, code: "invalid_request", pointer: "/lines/0"},
		"neither name":         {body: line(`{"quantity":1}`), status: 422, code: "invalid_request", pointer: "/lines/0"},
		"both names":           {body: line(`{"sku":"MUG-S","variant_id":"var_s","quantity":1}`), status: 422, code: "invalid_request", pointer: "/lines/0"},
		"not in this currency": {body: `{"currency":"GBP","lines":[{"sku":"MUG-S","quantity":1}]}`, status: 422, code: "currency_mismatch", pointer: "/lines/0/sku"},
		"too many lines":       {body: line(strings.Repeat(`{"sku":"MUG-S","quantity":1},`, 100) + `{"sku":"MUG-S","quantity":1}`), status: 422, code: "invalid_request", pointer: "/lines"},
		"a forged token":       {body: `{"currency":"EUR"}`, headers: []string{"Authorization: Bearer canary"}, status: 401, code: "unauthenticated"},
	} {
		r.method, r.path = "POST", "/v1/carts"
		w.refuses(t, name, r)
	}
	if c := decode[cartBody](t, w.call("POST", "/v1/carts", line(`{"sku":" MUG-S\t","quantity":1}`)), 201); len(c.Lines) != 1 {
		t.Errorf("blanks around a SKU: got %+v", c)
	}
	w.refuses(t, "unknown query parameter", refusal{method: "POST", path: "/v1/carts?extra=1", body: `{"currency":"EUR"}`, status: 422, code: "invalid_request"})
}

func TestCartChanges(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	token := "Cart-Token: " + c.Token
	path := "/v1/carts/" + c.ID
	if len(c.Lines) != 1 || c.Lines[0].Total.Amount != 3998 || c.Totals.Total.Amount != 4488 || len(c.ShippingOptions) != 2 || c.ShippingMethod != "standard" {
		t.Errorf("fresh cart %+v", c)
	}
	a := w.call("POST", path+"/lines", `{"variant_id":"var_l","quantity":1}`, token, `If-Match: "1"`)
	c = decode[cartBody](t, a, 201)
	if c.Version != 2 || a.header.Get("ETag") != `"2"` || c.Totals.Total.Amount != 9998 {
		t.Errorf("after adding: version %d, ETag %s, total %v", c.Version, a.header.Get("ETag"), c.Totals.Total)
	}
	c = decode[cartBody](t, w.call("POST", path+"/lines", `{"sku":"MUG-S","quantity":1}`, token), 201)
	if len(c.Lines) != 2 || c.Lines[0].Quantity != 3 {
		t.Errorf("adding a variant again: %+v", c.Lines)
	}
	c = decode[cartBody](t, w.call("PATCH", path+"/lines/"+c.Lines[0].ID, `{"quantity":1}`, token), 200)
	decode[cartBody](t, w.call("DELETE", path+"/lines/"+c.Lines[1].ID, "", token), 200)
	c = decode[cartBody](t, w.call("PATCH", path, `{"email":"Ann@Example.ORG","shipping_method":"express","coupon_codes":["Ten","ten"],"shipping_address":`+addressJSON+`}`, token), 200)
	if c.Email != "Ann@example.org" || c.Totals.Discount.Amount != 200 || c.Totals.Total.Amount != 1999-200+1290 || !slices.Equal(c.CouponCodes, []string{"TEN"}) || len(c.Problems) != 0 {
		t.Errorf("after the patch: %+v", c)
	}
	c = decode[cartBody](t, w.call("PATCH", path, `{"shipping_address":{"city":"Potsdam","company":null},"coupon_codes":null}`, token), 200)
	if c.ShippingAddress == nil || c.ShippingAddress.City != "Potsdam" || c.ShippingAddress.Line1 != "1 High Street" || len(c.CouponCodes) != 0 {
		t.Errorf("a merge patch of an address gives %+v", c.ShippingAddress)
	}
	c = decode[cartBody](t, w.call("PATCH", path, `{"shipping_address":{"country":"FR"},"coupon_codes":["nope"]}`, token), 200)
	var problems []string
	for _, p := range c.Problems {
		problems = append(problems, p.Code+" "+p.Pointer)
	}
	if diff := cmp.Diff([]string{"coupon_invalid /coupon_codes/0", "shipping_method_unavailable /shipping_method"}, problems); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	version := c.Version
	for name, r := range map[string]refusal{
		"stale If-Match":       {method: "PATCH", path: path, body: `{}`, headers: []string{token, `If-Match: "1"`}, status: 412, code: "version_conflict"},
		"no token":             {method: "GET", path: path, status: 404, code: "not_found"},
		"wrong token":          {method: "GET", path: path, headers: []string{"Cart-Token: canary"}, status: 404, code: "not_found"},
		"another's cart":       {method: "GET", path: path, headers: []string{w.bearer(auth.Customer, "usr_eve")}, status: 404, code: "not_found"},
		"change by a stranger": {method: "PATCH", path: path, body: `{"email":"eve@example.org"}`, headers: []string{"Cart-Token: canary"}, status: 404, code: "not_found"},
		"unknown cart":         {method: "GET", path: "/v1/carts/cart_none", headers: []string{token}, status: 404, code: "not_found"},
		"unknown line":         {method: "PATCH", path: path + "/lines/line_none", body: `{"quantity":1}`, headers: []string{token}, status: 404, code: "not_found"},
		"remove unknown line":  {method: "DELETE", path: path + "/lines/line_none", headers: []string{token}, status: 404, code: "not_found"},
		"bad email":            {method: "PATCH", path: path, body: `{"email":"canary"}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/email"},
		"bad country":          {method: "PATCH", path: path, body: `{"shipping_address":{"country":"XX"}}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/shipping_address/country"},
		"incomplete address":   {method: "PATCH", path: path, body: `{"billing_address":{"name":"canary"}}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/billing_address/line1"},
		"response-only member": {method: "PATCH", path: path, body: `{"totals":{"total":1}}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/totals"},
		"status":               {method: "PATCH", path: path, body: `{"status":"ordered"}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/status"},
		"many coupons":         {method: "PATCH", path: path, body: `{"coupon_codes":["a","b","c","d","e","f"]}`, headers: []string{token}, status: 422, code: "invalid_request", pointer: "/coupon_codes"},
		"unknown SKU":          {method: "POST", path: path + "/lines", body: `{"sku":"canary","quantity":1}`, headers: []string{token}, status: 422, code: "unknown_variant", pointer: "/sku"},
		"over the limit":       {method: "POST", path: path + "/lines", body: `{"sku":"MUG-S","quantity":999}`, headers: []string{token}, status: 422, code: "quantity_limit", pointer: "/quantity"},
		"two tokens":           {method: "GET", path: path + "?token=canary", headers: []string{token}, status: 422, code: "invalid_request"},
	} {
		w.refuses(t, name, r)
	}
	if now := decode[cartBody](t, w.call("GET", path, "", token), 200); now.Version != version {
		t.Errorf("refusals moved the cart from version %d to %d", version, now.Version)
	}
}

func TestBadOrders(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	token := "Cart-Token: " + c.Token
	body := func(changes ...string) string {
		text := checkout(c.ID)
		for i := 0; i < len(changes); i += 2 {
			text = strings.Replace(text, changes[i], changes[i+1], 1)
		}
		return text
	}
	empty := decode[cartBody](t, w.call("POST", "/v1/carts", `{"currency":"EUR"}`), 201)
	for name, r := range map[string]refusal{
		"no key":           {body: body(), headers: []string{token}, status: 400, code: "idempotency_key_missing"},
		"no token":         {body: body(), headers: []string{key()}, status: 404, code: "not_found"},
		"wrong token":      {body: body(), headers: []string{key(), "Cart-Token: canary"}, status: 404, code: "not_found"},
		"unknown cart":     {body: body(c.ID, "cart_canary"), headers: []string{key(), token}, status: 404, code: "not_found"},
		"empty cart":       {body: body(c.ID, empty.ID), headers: []string{key(), "Cart-Token: " + empty.Token}, status: 409, code: "cart_empty"},
		"no email":         {body: body(`"email":"ann@example.org",`, ""), headers: []string{key(), token}, status: 422, code: "email_required", pointer: "/email"},
		"bad email":        {body: body("ann@example.org", "canary"), headers: []string{key(), token}, status: 422, code: "invalid_request", pointer: "/email"},
		"no address":       {body: body(`"shipping_address":`+addressJSON+",", ""), headers: []string{key(), token}, status: 422, code: "address_required", pointer: "/shipping_address"},
		"bad country":      {body: body(`"DE"`, `"QQ"`), headers: []string{key(), token}, status: 422, code: "invalid_request", pointer: "/shipping_address/country"},
		"no payment":       {body: body(`,"payment":{"provider":"sandbox","method":"card"}`, ""), headers: []string{key(), token}, status: 422, code: "invalid_request", pointer: "/payment"},
		"a card number":    {body: body(`"card"`, `"4242 4242 4242 4242"`), headers: []string{key(), token}, status: 422, code: "card_data_refused", pointer: "/payment/method"},
		"a total":          {body: body(`"email"`, `"total":1,"email"`), headers: []string{key(), token}, status: 422, code: "invalid_request", pointer: "/total"},
		"unknown method":   {body: body(`"email"`, `"shipping_method":"canary","email"`), headers: []string{key(), token}, status: 422, code: "shipping_method_unavailable", pointer: "/shipping_method"},
		"another total":    {body: body(`"email"`, `"expected_total":{"amount":1,"currency":"EUR"},"email"`), headers: []string{key(), token}, status: 409, code: "cart_changed"},
		"another currency": {body: body(`"email"`, `"expected_total":{"amount":4488,"currency":"USD"},"email"`), headers: []string{key(), token}, status: 409, code: "cart_changed"},
		"not JSON":         {body: `[`, headers: []string{key(), token}, status: 400, code: "malformed_request"},
	} {
		r.method, r.path = "POST", "/v1/orders"
		w.refuses(t, name, r)
	}
	changed := decode[problemBody](t, w.call("POST", "/v1/orders", body(`"email"`, `"expected_total":{"amount":1,"currency":"EUR"},"email"`), key(), token), 409)
	if changed.CurrentTotal == nil || *changed.CurrentTotal != money.New(4488, "EUR") {
		t.Errorf("cart_changed names the total %v", changed.CurrentTotal)
	}
	if now := decode[cartBody](t, w.call("GET", "/v1/carts/"+c.ID, "", token), 200); now.Status != "open" || now.Version != c.Version || now.Email != "" {
		t.Errorf("refusals changed the cart: %+v", now)
	}
	w.mu.Lock()
	if len(w.seen) != 0 {
		t.Errorf("refusals told %d events", len(w.seen))
	}
	w.mu.Unlock()

	// A coupon that does not count refuses the order, instead of charging more than the shopper expects.
	decode[cartBody](t, w.call("PATCH", "/v1/carts/"+c.ID, `{"coupon_codes":["old"]}`, token), 200)
	w.refuses(t, "expired coupon", refusal{"POST", "/v1/orders", body(), []string{key(), token}, 422, "coupon_invalid", "/coupon_codes/0"})
	decode[cartBody](t, w.call("PATCH", "/v1/carts/"+c.ID, `{"coupon_codes":[]}`, token), 200)

	k := key()
	expected := body(`"email"`, `"expected_total":{"amount":4488,"currency":"EUR"},"email"`)
	o := decode[orderBody](t, w.call("POST", "/v1/orders", expected, k, token), 201)
	for name, r := range map[string]refusal{
		"the cart once more":        {"POST", "/v1/orders", body(), []string{key(), token}, 409, "cart_ordered", ""},
		"the key with another body": {"POST", "/v1/orders", body(), []string{k, token}, 422, "idempotency_key_reused", ""},
		"add to an ordered cart":    {"POST", "/v1/carts/" + c.ID + "/lines", `{"sku":"MUG-S","quantity":1}`, []string{token}, 409, "cart_ordered", ""},
		"patch an ordered cart":     {"PATCH", "/v1/carts/" + c.ID, `{"email":"a@example.org"}`, []string{token}, 409, "cart_ordered", ""},
		"a stranger reads":          {"GET", "/v1/orders/" + o.ID, "", nil, 404, "not_found", ""},
		"the cart's token reads":    {"GET", "/v1/orders/" + o.ID, "", []string{"Order-Token: " + c.Token}, 404, "not_found", ""},
		"another customer reads":    {"GET", "/v1/orders/" + o.ID, "", []string{w.bearer(auth.Customer, "usr_eve")}, 404, "not_found", ""},
		"another customer cancels":  {"POST", "/v1/orders/" + o.ID + "/cancel", "", []string{key(), w.bearer(auth.Customer, "usr_eve")}, 404, "not_found", ""},
		"cancel without a key":      {"POST", "/v1/orders/" + o.ID + "/cancel", "", []string{"Order-Token: " + o.Token}, 400, "idempotency_key_missing", ""},
		"list as a guest":           {"GET", "/v1/orders", "", nil, 401, "unauthenticated", ""},
		"staff list as a customer":  {"GET", "/v1/admin/orders", "", []string{w.bearer(auth.Customer, "usr_eve")}, 403, "forbidden", ""},
		"staff without the scope":   {"POST", "/v1/admin/orders/" + o.ID + "/cancel", "", []string{key(), w.bearer(auth.Staff, "usr_s", "orders:read")}, 403, "forbidden", ""},
		"ship a placed order":       {"POST", "/v1/admin/orders/" + o.ID + "/fulfillments", `{}`, []string{key(), w.staff()}, 409, "illegal_transition", ""},
		"ship by a script address":  {"POST", "/v1/admin/orders/" + o.ID + "/fulfillments", `{"tracking_url":"javascript:canary"}`, []string{key(), w.staff()}, 422, "invalid_request", "/tracking_url"},
		"deliver nothing":           {"POST", "/v1/admin/orders/" + o.ID + "/fulfillments/ful_none/deliver", "", []string{key(), w.staff()}, 404, "not_found", ""},
		"unknown order":             {"GET", "/v1/admin/orders/ord_none", "", []string{w.staff()}, 404, "not_found", ""},
		"unknown filter":            {"GET", "/v1/admin/orders?extra=1", "", []string{w.staff()}, 422, "invalid_request", ""},
		"unknown status":            {"GET", "/v1/admin/orders?status=canary", "", []string{w.staff()}, 422, "invalid_request", "query.status"},
		"bad time":                  {"GET", "/v1/admin/orders?created_at[gte]=canary", "", []string{w.staff()}, 422, "invalid_request", ""},
		"bad cursor":                {"GET", "/v1/admin/orders?cursor=canary", "", []string{w.staff()}, 422, "invalid_request", "query.cursor"},
	} {
		w.refuses(t, name, r)
	}
	if a := w.call("GET", "/v1/orders/"+o.ID, "", "Order-Token: "+o.Token); a.code != 200 || strings.Contains(string(a.body), o.Token) {
		t.Errorf("the order shows its token again: %d", a.code)
	}
	if a := w.call("GET", "/v1/orders/"+o.ID, "", "Order-Token: "+o.Token, `If-None-Match: "1"`); a.code != 304 {
		t.Errorf("an order that is known: %d", a.code)
	}
}

// However many ask for it at once, with one key or many, a cart becomes one order.
func TestACartIsOrderedOnce(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	for _, keys := range []int{1, 12} {
		c := w.cart()
		var mu sync.Mutex
		ids, codes := map[string]bool{}, map[int]int{}
		var wg sync.WaitGroup
		same := key()
		for range 12 {
			k := same
			if keys > 1 {
				k = key()
			}
			wg.Go(func() {
				a := w.call("POST", "/v1/orders", checkout(c.ID), k, "Cart-Token: "+c.Token)
				mu.Lock()
				defer mu.Unlock()
				codes[a.code]++
				if a.code == 201 {
					ids[decode[orderBody](t, a, 201).ID] = true
				} else if p := decode[problemBody](t, a, 409); p.Code != "cart_ordered" && p.Code != "completion_in_progress" {
					t.Errorf("code %s", p.Code)
				}
			})
		}
		wg.Wait()
		if len(ids) != 1 || keys > 1 && codes[201] != 1 {
			t.Errorf("%d keys: %d orders, answers %v", keys, len(ids), codes)
		}
	}
}

func TestMergeOnSignIn(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.bearer(auth.Customer, "usr_ann")
	// Without a cart of their own, the customer takes the guest's over.
	guest := w.cart()
	taken := decode[cartBody](t, w.call("POST", "/v1/carts/"+guest.ID+"/merge", "", ann, "Cart-Token: "+guest.Token), 200)
	if taken.ID != guest.ID || len(taken.Lines) != 1 {
		t.Errorf("taken over: %+v", taken)
	}
	if a := w.call("GET", "/v1/carts/"+guest.ID, "", "Cart-Token: "+guest.Token); a.code != 404 {
		t.Errorf("the guest's token still opens the customer's cart: %d", a.code)
	}
	// With one, the guest's lines are added.
	second := decode[cartBody](t, w.call("POST", "/v1/carts", `{"currency":"EUR","lines":[{"sku":"MUG-S","quantity":1},{"sku":"MUG-L","quantity":1}]}`), 201)
	merged := decode[cartBody](t, w.call("POST", "/v1/carts/"+second.ID+"/merge", "", ann, "Cart-Token: "+second.Token), 200)
	if merged.ID != guest.ID || len(merged.Lines) != 2 || merged.Lines[0].Quantity != 3 || merged.Lines[1].Quantity != 1 {
		t.Errorf("merged: %+v", merged)
	}
	for name, r := range map[string]refusal{
		"merge again":             {"POST", "/v1/carts/" + second.ID + "/merge", "", []string{ann, "Cart-Token: " + second.Token}, 409, "conflict", ""},
		"as a guest":              {"POST", "/v1/carts/" + second.ID + "/merge", "", []string{"Cart-Token: " + second.Token}, 401, "unauthenticated", ""},
		"another's without token": {"POST", "/v1/carts/" + w.cart().ID + "/merge", "", []string{ann}, 404, "not_found", ""},
		"order a merged cart":     {"POST", "/v1/orders", checkout(second.ID), []string{key(), "Cart-Token: " + second.Token}, 409, "conflict", ""},
	} {
		w.refuses(t, name, r)
	}
}

func TestCartsTellWhatHasChanged(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := decode[cartBody](t, w.call("POST", "/v1/carts", `{"currency":"EUR","lines":[{"sku":"MUG-S","quantity":1},{"sku":"MUG-L","quantity":1}]}`), 201)
	token := "Cart-Token: " + c.Token
	next := mug(2)
	next.Variants[0].Prices = []money.Money{money.New(2500, "EUR")}
	next.Variants[1].Prices = []money.Money{money.New(5000, "GBP")}
	w.publish(contract.ProductUpdated{Product: next})
	w.settle()
	c = decode[cartBody](t, w.call("GET", "/v1/carts/"+c.ID, "", token), 200)
	got := fmt.Sprint(c.Problems, c.Totals.Total)
	if want := "[{price_changed /lines/0 false} {currency_mismatch /lines/1 true}] 29.90 EUR"; got != want {
		t.Errorf("after new prices: %s, want %s", got, want)
	}
	w.refuses(t, "order", refusal{"POST", "/v1/orders", checkout(c.ID), []string{key(), token}, 422, "currency_mismatch", "/lines/1"})
	c = decode[cartBody](t, w.call("DELETE", "/v1/carts/"+c.ID+"/lines/"+c.Lines[1].ID, "", token), 200)
	o := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), key(), token), 201)
	if o.Lines[0].UnitPrice.Amount != 2500 {
		t.Errorf("sold at %v, want the new price", o.Lines[0].UnitPrice)
	}

	c = w.cart()
	w.publish(contract.ProductDeleted{ProductID: "prd_mug", SKUs: []string{"MUG-S", "MUG-L"}, Version: 3})
	w.settle()
	w.refuses(t, "order what is gone", refusal{"POST", "/v1/orders", checkout(c.ID), []string{key(), "Cart-Token: " + c.Token}, 422, "unknown_variant", "/lines/0"})
	// The order keeps what was sold.
	if now := w.read(o); now.Lines[0].UnitPrice.Amount != 2500 || now.Lines[0].SKU != "MUG-S" {
		t.Errorf("the order's lines changed: %+v", now.Lines)
	}
}

func TestLists(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := w.bearer(auth.Customer, "usr_ann")
	var mine []string
	for range 5 {
		c := w.cart(ann)
		o := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), key(), ann), 201)
		mine = append(mine, o.ID)
		w.place()
		w.clock.Advance(time.Second)
	}
	slices.Reverse(mine)
	type page struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
		NextCursor string `json:"next_cursor"`
	}
	walk := func(path, sep string, headers ...string) (ids []string) {
		t.Helper()
		cursor := ""
		for range 20 {
			p := decode[page](t, w.call("GET", path+sep+"limit=2"+cursor, "", headers...), 200)
			for _, item := range p.Items {
				ids = append(ids, item.ID)
			}
			if p.NextCursor == "" {
				return ids
			}
			cursor = "&cursor=" + p.NextCursor
		}
		t.Fatal("the list does not end")
		return nil
	}
	if diff := cmp.Diff(mine, walk("/v1/orders", "?", ann)); diff != "" {
		t.Errorf("own orders (-want +got):\n%s", diff)
	}
	if got := walk("/v1/orders", "?", w.bearer(auth.Customer, "usr_eve")); got != nil {
		t.Errorf("another customer sees %v", got)
	}
	for path, want := range map[string]int{
		"/v1/admin/orders":                                      10,
		"/v1/admin/orders?status=placed":                        10,
		"/v1/admin/orders?status=cancelled":                     0,
		"/v1/admin/orders?email=ann@example.org":                10,
		"/v1/admin/orders?email=eve@example.org":                0,
		"/v1/admin/orders?sku=MUG-S":                            10,
		"/v1/admin/orders?sku=MUG-L":                            0,
		"/v1/admin/orders?created_at[gte]=2100-01-01T00:00:00Z": 0,
		"/v1/admin/orders?created_at[lt]=2100-01-01T00:00:00Z":  10,
	} {
		sep := "?"
		if strings.Contains(path, "?") {
			sep = "&"
		}
		if got := walk(path, sep, w.staff()); len(got) != want {
			t.Errorf("%s lists %d orders, want %d", path, len(got), want)
		}
	}
	first := decode[page](t, w.call("GET", "/v1/orders?limit=2", "", ann), 200)
	w.refuses(t, "another list's cursor", refusal{"GET", "/v1/admin/orders?cursor=" + first.NextCursor, "", []string{w.staff()}, 422, "invalid_request", "query.cursor"})
}
