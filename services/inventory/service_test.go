package inventory_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/id"
	"emporium/services/inventory"
)

type level struct {
	LocationID string `json:"location_id"`
	OnHand     int64  `json:"on_hand"`
	Reserved   int64  `json:"reserved"`
	Available  int64  `json:"available"`
}

type item struct {
	SKU       string  `json:"sku"`
	ProductID string  `json:"product_id"`
	Deleted   bool    `json:"deleted"`
	OnHand    int64   `json:"on_hand"`
	Reserved  int64   `json:"reserved"`
	Available int64   `json:"available"`
	Threshold int64   `json:"low_stock_threshold"`
	Low       bool    `json:"low"`
	Version   int64   `json:"version"`
	Levels    []level `json:"levels"`
}

type page[T any] struct {
	Items      []T    `json:"items"`
	NextCursor string `json:"next_cursor"`
}

func (w *world) write(method, path, body string, headers ...string) answer {
	w.t.Helper()
	return w.call(method, path, w.staff(), body, append([]string{"Idempotency-Key: " + id.New("key")}, headers...)...)
}

func (w *world) receive(sku string, quantity int) {
	w.t.Helper()
	a := w.write("POST", "/v1/admin/stock/receive", fmt.Sprintf(`{"lines":[{"sku":%q,"quantity":%d}]}`, sku, quantity))
	if a.code != http.StatusOK {
		w.t.Fatalf("receive: %d %s", a.code, a.body)
	}
}

func TestOrderOverTheBus(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.publish(contract.ProductCreated{Product: contract.Product{ID: "prd_1", Version: 1, Variants: []contract.Variant{{ID: "var_1", SKU: "A"}}}})
	w.receive("A", 10)
	w.expect("A", "stock.changed")
	w.publish(contract.OrderPlaced{Order: order("ord_1", "A", 6)}, contract.OrderPlaced{Order: order("ord_2", "A", 5)})
	w.expect("ord_1", "inventory.reserved")
	w.expect("ord_2", "inventory.rejected")
	w.expect("A", "stock.changed", "stock.low")
	w.publish(contract.OrderConfirmed{Order: order("ord_1", "A", 6)},
		contract.FulfillmentShipped{FulfillmentID: "ful_1", Order: order("ord_1", "A", 6), Lines: []contract.ShippedLine{{LineID: "lin_1", SKU: "A", Quantity: 6}}},
		contract.OrderPlaced{Order: order("ord_3", "A", 4)}, contract.OrderCancelled{Order: order("ord_3", "A", 4), Reason: "customer"})
	w.expect("ord_3", "inventory.reserved", "inventory.released")
	var got item
	w.call("GET", "/v1/admin/stock/A", w.staff(), "").decode(t, &got)
	if got.OnHand != 4 || got.Reserved != 0 || got.ProductID != "prd_1" || !got.Low || got.Levels[0].LocationID != "loc_main" {
		t.Errorf("got %+v", got)
	}
	w.publish(contract.ProductDeleted{ProductID: "prd_1", SKUs: []string{"A"}, Version: 2}, contract.OrderPlaced{Order: order("ord_4", "A", 1)})
	w.expect("ord_4", "inventory.reserved") // stock is there, whatever the catalogue says
	var public page[struct {
		SKU       string `json:"sku"`
		InStock   bool   `json:"in_stock"`
		Available int64  `json:"available"`
		More      bool   `json:"more"`
	}]
	w.call("GET", "/v1/stock?sku=A", "", "").decode(t, &public)
	if public.Items[0].InStock {
		t.Error("a deleted SKU is offered")
	}
	w.audit()
}

func TestHoldsExpire(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *inventory.Config) { c.ReservationTTL = time.Millisecond })
	w.receive("A", 1)
	w.publish(contract.OrderPlaced{Order: order("ord_1", "A", 1)})
	w.expect("ord_1", "inventory.reserved", "inventory.hold_overdue")
	w.publish(contract.OrderHoldDecided{OrderID: "ord_1", Version: 2})
	w.expect("ord_1", "inventory.reserved", "inventory.hold_overdue", "inventory.released")
	w.expect("A", "stock.changed", "stock.changed", "stock.changed")
	w.audit()
}

func TestAvailability(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.receive("few", 3)
	w.receive("many", 11)
	w.receive(" few\t", 1) // blanks around a SKU are none of its
	if a := w.write("POST", "/v1/admin/stock/adjust", `{"reason":"broken","lines":[{"sku":"few ","difference":-1}]}`); a.code != http.StatusOK {
		t.Errorf("adjust: %d %s", a.code, a.body)
	}
	got := w.call("GET", "/v1/stock?sku=many&sku=none&sku=+few", "", "")
	want := `{"items":[{"sku":"many","in_stock":true,"available":10,"more":true},{"sku":"none","in_stock":false,"available":0,"more":false},{"sku":"few","in_stock":true,"available":3,"more":false}]}`
	if strings.TrimSpace(string(got.body)) != want || got.code != 200 {
		t.Errorf("got  %d %s\nwant %s", got.code, got.body, want)
	}
	for query, want := range map[string]string{"": "invalid_request query.sku", "?sku=a&size=1": "invalid_request query.size"} {
		if got := w.call("GET", "/v1/stock"+query, "", ""); got.problem() != want {
			t.Errorf("%q: got %q", query, got.problem())
		}
	}
}

func TestStaffChangesStock(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var far struct {
		ID string `json:"id"`
	}
	w.write("POST", "/v1/admin/locations", `{"name":"far","priority":200}`).decode(t, &far)
	w.receive("A", 10)
	w.publish(contract.OrderPlaced{Order: order("ord_1", "A", 4)})
	w.expect("ord_1", "inventory.reserved")
	steps := []struct {
		name, path, body string
		code             int
		want             string // problem, or on hand at each level
	}{
		{"receive elsewhere", "receive", `{"reference":"PO-1","lines":[{"sku":"A","quantity":2,"location_id":"FAR"},{"sku":"B","quantity":1}]}`, 200, "10 2"},
		{"adjust", "adjust", `{"reason":"found","lines":[{"sku":"A","difference":1}]}`, 200, "11 2"},
		{"adjust what is reserved", "adjust", `{"reason":"lost","lines":[{"sku":"B","difference":-1},{"sku":"A","difference":-8}]}`, 409, "insufficient_stock /lines/1/difference"},
		{"adjust by nothing", "adjust", `{"reason":"x","lines":[{"sku":"A","difference":0}]}`, 422, "invalid_request /lines/0/difference"},
		{"adjust without a reason", "adjust", `{"lines":[{"sku":"A","difference":1}]}`, 422, "invalid_request /reason"},
		{"adjust what nobody knows", "adjust", `{"reason":"x","lines":[{"sku":"Z","difference":1}]}`, 422, "unknown_variant /lines/0/sku"},
		{"adjust nowhere", "adjust", `{"reason":"x","lines":[{"sku":"A","difference":1,"location_id":"loc_none"}]}`, 422, "invalid_request /lines/0/location_id"},
		{"transfer", "transfer", `{"lines":[{"sku":"A","from_location_id":"loc_main","to_location_id":"FAR","quantity":7}]}`, 200, "4 9"},
		{"transfer what is reserved", "transfer", `{"lines":[{"sku":"A","from_location_id":"loc_main","to_location_id":"FAR","quantity":1}]}`, 409, "insufficient_stock /lines/0/quantity"},
		{"transfer in a circle", "transfer", `{"lines":[{"sku":"A","from_location_id":"FAR","to_location_id":"FAR","quantity":1}]}`, 422, "invalid_request /lines/0/from_location_id"},
		{"transfer to nowhere", "transfer", `{"lines":[{"sku":"A","from_location_id":"FAR","to_location_id":"x","quantity":1}]}`, 422, "invalid_request /lines/0/to_location_id"},
		{"receive less than nothing", "receive", `{"lines":[{"sku":"A","quantity":-1}]}`, 422, "invalid_request /lines/0/quantity"},
		{"receive too much", "receive", `{"lines":[{"sku":"A","quantity":1000000000}]}`, 422, "invalid_request /lines/0/quantity"},
		{"receive nothing", "receive", `{"lines":[]}`, 422, "invalid_request /lines"},
		{"a SKU of blanks", "receive", `{"lines":[{"sku":"  ","quantity":1}]}`, 422, "invalid_request /lines/0/sku"},
		{"a SKU of other blanks", "receive", `{"lines":[{"sku":"\u00a0","quantity":1}]}`, 422, "invalid_request /lines/0/sku"},
		{"an unknown member", "receive", `{"lines":[{"sku":"A","quantity":1,"on_hand":5}]}`, 422, "invalid_request /lines/0/on_hand"},
	}
	for _, s := range steps {
		a := w.write("POST", "/v1/admin/stock/"+s.path, strings.ReplaceAll(s.body, "FAR", far.ID))
		got := a.problem()
		if a.code == http.StatusOK {
			var changed page[item]
			a.decode(t, &changed)
			got = fmt.Sprint(changed.Items[0].Levels[0].OnHand, changed.Items[0].Levels[len(changed.Items[0].Levels)-1].OnHand)
		}
		if a.code != s.code || got != s.want {
			t.Errorf("%s: got %d %q, want %d %q\n%s", s.name, a.code, got, s.code, s.want, a.body)
		}
	}
	all, cursor := "", ""
	for {
		a := w.call("GET", "/v1/admin/stock/A/movements?limit=2"+cursor, w.staff(), "")
		var moves page[struct {
			Type      string `json:"type"`
			OnHand    int64  `json:"on_hand"`
			Reserved  int64  `json:"reserved"`
			Reference string `json:"reference"`
			Actor     string `json:"actor"`
		}]
		a.decode(t, &moves)
		for _, m := range moves.Items {
			all += fmt.Sprintf("%s%+d%+d%s%s ", m.Type, m.OnHand, m.Reserved, m.Reference, m.Actor)
		}
		if moves.NextCursor == "" {
			break
		}
		cursor = "&cursor=" + moves.NextCursor
	}
	if want := "transfer+7+0usr_1 transfer-7+0usr_1 adjust+1+0usr_1 receive+2+0PO-1usr_1 reserve+0+4ord_1 receive+10+0usr_1 "; all != want {
		t.Errorf("movements: got  %s\nwant %s", all, want)
	}
	if a := w.call("GET", "/v1/admin/stock/none/movements", w.staff(), ""); a.problem() != "not_found" {
		t.Errorf("movements of nothing: %d %s", a.code, a.body)
	}
	if a := w.call("GET", "/v1/admin/stock/B/movements?cursor="+strings.TrimPrefix(cursor, "&cursor="), w.staff(), ""); a.problem() != "invalid_request query.cursor" {
		t.Errorf("a cursor of another list: %d %s", a.code, a.body)
	}
	w.audit()
}

func TestRepeatedRequests(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const body = `{"lines":[{"sku":"A","quantity":3}]}`
	first := w.call("POST", "/v1/admin/stock/receive", w.staff(), body, "Idempotency-Key: k1")
	again := w.call("POST", "/v1/admin/stock/receive", w.staff(), body, "Idempotency-Key: k1")
	if first.code != 200 || again.code != 200 || string(first.body) != string(again.body) || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("got %d %s and %d %s", first.code, first.body, again.code, again.body)
	}
	if a := w.call("POST", "/v1/admin/stock/receive", w.staff(), `{"lines":[{"sku":"A","quantity":4}]}`, "Idempotency-Key: k1"); !strings.HasPrefix(a.problem(), "idempotency_key_reused") {
		t.Errorf("got %s", a.body)
	}
	if a := w.call("POST", "/v1/admin/stock/receive", w.staff(), body); !strings.HasPrefix(a.problem(), "idempotency_key_missing") {
		t.Errorf("got %s", a.body)
	}
	var got item
	w.call("GET", "/v1/admin/stock/A", w.staff(), "").decode(t, &got)
	if got.OnHand != 3 {
		t.Errorf("got %d on hand, want 3", got.OnHand)
	}
}

func TestCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.receive("A", 10)
	w.publish(contract.OrderPlaced{Order: order("ord_1", "A", 4)})
	w.expect("ord_1", "inventory.reserved")
	count := func(body string) string {
		t.Helper()
		a := w.call("PUT", "/v1/admin/stock/batch", w.staff(), body, "Idempotency-Key: "+id.New("key"))
		if a.code != http.StatusOK {
			return a.problem()
		}
		return strings.TrimSpace(string(a.body))
	}
	steps := []struct{ name, body, want string }{
		{"first", `{"reason":"stocktaking","lines":[{"sku":"A","on_hand":8},{"sku":"B","on_hand":5},{"sku":"C","on_hand":0}]}`, `{"changed":2,"unchanged":1,"refused":[]}`},
		{"again", `{"lines":[{"sku":"A","on_hand":8},{"sku":"B","on_hand":5},{"sku":"C","on_hand":0}]}`, `{"changed":0,"unchanged":3,"refused":[]}`},
		{"less than is reserved", `{"lines":[{"sku":"B","on_hand":6},{"sku":"A","on_hand":3}]}`, `{"changed":1,"unchanged":0,"refused":[{"index":1,"sku":"A","code":"insufficient_stock","on_hand":8,"reserved":4}]}`},
		{"twice", `{"lines":[{"sku":"B","on_hand":6},{"sku":"B","on_hand":7,"location_id":"loc_main"}]}`, `invalid_request /lines/1/sku`},
		{"nowhere", `{"lines":[{"sku":"B","on_hand":9,"location_id":"x"}]}`, `invalid_request /lines/0/location_id`},
		{"below zero", `{"lines":[{"sku":"B","on_hand":-1}]}`, `invalid_request /lines/0/on_hand`},
		{"too many lines", `{"lines":[` + strings.Repeat(`{"sku":"B","on_hand":1},`, 1000) + `{"sku":"B","on_hand":1}]}`, `invalid_request /lines`},
	}
	for _, s := range steps {
		if got := count(s.body); got != s.want {
			t.Errorf("%s: got %s, want %s", s.name, got, s.want)
		}
	}
	w.expect("B", "stock.changed", "stock.changed")
	w.audit()
}

// A count is true when it is made. Its repetition must not undo what has moved since.
func TestARepeatedCountSetsNothingBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	count := func(key string) answer {
		t.Helper()
		return w.call("PUT", "/v1/admin/stock/batch", w.staff(), `{"lines":[{"sku":"A","on_hand":8}]}`, key)
	}
	first := count("Idempotency-Key: k1")
	w.receive("A", 5)
	again := count("Idempotency-Key: k1")
	if first.code != 200 || again.code != 200 || string(first.body) != string(again.body) || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("got %d %s and %d %s, want the first answer again", first.code, first.body, again.code, again.body)
	}
	var got item
	w.call("GET", "/v1/admin/stock/A", w.staff(), "").decode(t, &got)
	if got.OnHand != 13 {
		t.Errorf("got %d on hand, want what was counted and what has come since", got.OnHand)
	}
	if a := count("X-None: 1"); a.problem() != "idempotency_key_missing" {
		t.Errorf("without a key: %d %s", a.code, a.body)
	}
	w.audit()
}

func TestListAndThreshold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for n := range 5 {
		w.receive(fmt.Sprint("S", n), 4+n)
	}
	list := func(query string) string {
		t.Helper()
		out := ""
		for cursor := ""; ; {
			a := w.call("GET", "/v1/admin/stock?limit=2"+query+cursor, w.staff(), "")
			if a.code != http.StatusOK {
				return a.problem()
			}
			var p page[item]
			a.decode(t, &p)
			for _, i := range p.Items {
				out += i.SKU + " "
			}
			if p.NextCursor == "" {
				return out
			}
			cursor = "&cursor=" + p.NextCursor
		}
	}
	for query, want := range map[string]string{"": "S0 S1 S2 S3 S4 ", "&low=true": "S0 S1 ", "&low=false": "S2 S3 S4 ", "&sku=S4&sku=S1&sku=Z": "S1 S4 ",
		"&location=loc_main&low=true": "S0 S1 ", "&location=none": "", "&low=maybe": "invalid_request query.low"} {
		if got := list(query); got != want {
			t.Errorf("%q: got %q, want %q", query, got, want)
		}
	}
	first := w.call("GET", "/v1/admin/stock/S4", w.staff(), "")
	tag := first.header.Get("ETag")
	if a := w.call("GET", "/v1/admin/stock/S4", w.staff(), "", "If-None-Match: "+tag); a.code != http.StatusNotModified {
		t.Errorf("got %d", a.code)
	}
	patch := func(headers ...string) answer {
		return w.call("PATCH", "/v1/admin/stock/S4", w.staff(), `{"low_stock_threshold":8}`, headers...)
	}
	if a := patch(); a.code != http.StatusPreconditionRequired {
		t.Errorf("without If-Match: %d %s", a.code, a.body)
	}
	if a := patch(`If-Match: "99"`); a.code != http.StatusPreconditionFailed {
		t.Errorf("with a stale one: %d %s", a.code, a.body)
	}
	a := patch("If-Match: " + tag)
	if a.code != http.StatusOK || a.header.Get("ETag") == tag {
		t.Errorf("got %d %s %s", a.code, a.header.Get("ETag"), a.body)
	}
	if got := list("&low=true"); got != "S0 S1 S4 " {
		t.Errorf("got %q", got)
	}
	if a := w.call("GET", "/v1/admin/stock/none", w.staff(), ""); a.problem() != "not_found" {
		t.Errorf("got %s", a.body)
	}
	w.audit()
}

func TestLocations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	created := w.write("POST", "/v1/admin/locations", `{"name":"North"}`)
	var l struct {
		ID       string `json:"id"`
		Priority int64  `json:"priority"`
	}
	created.decode(t, &l)
	if created.code != http.StatusCreated || !id.Valid("loc", l.ID) || l.Priority != 100 {
		t.Fatalf("got %d %s", created.code, created.body)
	}
	path := "/v1/admin/locations/" + l.ID
	steps := []struct {
		name, method, path, body, match string
		code                            int
	}{
		{"read", "GET", path, "", "", 200},
		{"list", "GET", "/v1/admin/locations", "", "", 200},
		{"none", "GET", "/v1/admin/locations/loc_none", "", "", 404},
		{"without a tag", "PATCH", path, `{"priority":1}`, "", 428},
		{"stale", "PATCH", path, `{"priority":1}`, `"7"`, 412},
		{"changed", "PATCH", path, `{"priority":1}`, `"1"`, 200},
		{"unnamed", "PATCH", path, `{"name":null}`, `"2"`, 422},
		{"the default stays", "DELETE", "/v1/admin/locations/loc_main", "", `"1"`, 409},
		{"stale delete", "DELETE", path, "", `"1"`, 412},
		{"receive there", "POST", "/v1/admin/stock/receive", `{"lines":[{"sku":"A","quantity":1,"location_id":"` + l.ID + `"}]}`, "", 200},
		{"with stock", "DELETE", path, "", `"2"`, 409},
		{"take the stock away", "POST", "/v1/admin/stock/adjust", `{"reason":"moved","lines":[{"sku":"A","difference":-1,"location_id":"` + l.ID + `"}]}`, "", 200},
		{"empty", "DELETE", path, "", `"2"`, 204},
		{"gone", "DELETE", path, "", `"2"`, 404},
	}
	for _, s := range steps {
		var headers []string
		if s.match != "" {
			headers = append(headers, "If-Match: "+s.match)
		}
		if a := w.write(s.method, s.path, s.body, headers...); a.code != s.code {
			t.Errorf("%s: got %d %s, want %d", s.name, a.code, a.body, s.code)
		}
	}
}

func TestWhoMay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tokens := map[string]string{"nobody": "", "customer": w.token(auth.Customer), "reader": w.token(auth.Staff, "stock:read"), "other staff": w.token(auth.Staff, "orders:*")}
	tests := []struct {
		method, path, body string
		want               map[string]int
	}{
		{"GET", "/v1/admin/stock", "", map[string]int{"nobody": 401, "customer": 403, "reader": 200, "other staff": 403}},
		{"GET", "/v1/admin/locations", "", map[string]int{"nobody": 401, "customer": 403, "reader": 200, "other staff": 403}},
		{"POST", "/v1/admin/stock/receive", `{"lines":[{"sku":"A","quantity":1}]}`, map[string]int{"nobody": 401, "customer": 403, "reader": 403, "other staff": 403}},
		{"PUT", "/v1/admin/stock/batch", `{"lines":[{"sku":"A","on_hand":1}]}`, map[string]int{"nobody": 401, "customer": 403, "reader": 403, "other staff": 403}},
	}
	for _, tt := range tests {
		for who, want := range tt.want {
			if a := w.call(tt.method, tt.path, tokens[who], tt.body, "Idempotency-Key: "+id.New("key")); a.code != want {
				t.Errorf("%s %s as %s: got %d, want %d", tt.method, tt.path, who, a.code, want)
			}
		}
	}
}
