package e2e

import (
	"maps"
	"net/http"
	"strings"
	"testing"
)

// keyed are operations with two parts in their path of which the first owns nothing: together they are a name.
var keyed = map[string]string{
	"/v1/admin/message-templates/{kind}/{locale}":     "the shop's own words, by kind and language",
	"/v1/admin/payment-notices/{provider}/{event_id}": "a provider's id of its notice",
	"/v1/admin/suppressions/{channel}/{address}":      "an address of a channel",
	"/v1/preferences/{channel}/{purpose}":             "the caller's own, whoever she is",
}

// family is a parent with a child of every kind, and who may change them.
type family struct {
	who              *client
	order            order
	cart             cart
	parcel, returned string
}

// family makes a cart with a line, and an order of which a parcel has arrived and a return is asked for.
func (w *World) family(t testing.TB) family {
	t.Helper()
	item := w.stock(t, article{Stock: 20})[0]
	f := family{}
	f.who, _ = w.register(t)
	f.who.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 2}), &f.cart)
	guest, o := w.buy(t, "card", line{item.SKU, 2})
	guest.awaitPayment(t, o.ID, "captured")
	w.asStaff(t).must(t, http.StatusCreated, http.MethodPost, "/v1/admin/orders/"+o.ID+"/fulfillments", map[string]any{}, nil)
	guest.must(t, http.StatusCreated, http.MethodPost, "/v1/orders/"+o.ID+"/returns", map[string]any{"reason": "damaged"}, &f.order)
	f.parcel, f.returned = f.order.Fulfillments[0].ID, f.order.Returns[0].ID
	return f
}

// parents and children are the ids of a family, by how the document names them.
func (f family) parents() map[string]string {
	return map[string]string{"/v1/carts/{id}": f.cart.ID, "/v1/admin/orders/{id}": f.order.ID}
}

func (f family) children() map[string]string {
	return map[string]string{"{line_id}": f.cart.Lines[0].ID, "{fulfillment_id}": f.parcel, "{return_id}": f.returned}
}

// TestAnothersChildIsNotReachedThroughOnesOwnParent sends every operation with two ids in its path, the first one's own and
// the second another's: there is no such child. With both of one's own there is.
func TestAnothersChildIsNotReachedThroughOnesOwnParent(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		mine, other := w.family(t), w.family(t)
		unused, tried := maps.Clone(mine.children()), 0
		send := func(o operation, parent, child map[string]string) answer {
			path := o.Path
			for template, id := range parent {
				if rest, ok := strings.CutPrefix(path, template+"/"); ok {
					path = strings.Replace(template, "{id}", id, 1) + "/" + rest
				}
			}
			for template, id := range child {
				path = strings.ReplaceAll(path, template, id)
			}
			if strings.Contains(path, "{") {
				t.Fatalf("%s: %s is neither a parent with its child nor listed as a name", o.ID, o.Path)
			}
			who := mine.who
			if o.Policy == "staff" {
				who = w.asStaff(t)
			}
			return who.do(t, o.Method, path, o.body())
		}
		operations := w.operations(t)
		for _, o := range operations {
			if strings.Count(o.Path, "{") < 2 || named(o.Path) {
				continue
			}
			for template := range unused {
				if strings.Contains(o.Path, template) {
					delete(unused, template)
				}
			}
			tried++
			a := send(o, mine.parents(), other.children())
			if p, err := a.problem(); err != nil || a.Status != http.StatusNotFound || p.Code != "not_found" {
				t.Errorf("%s: %s: got %d %s, %v, want 404", o.ID, a.Request, a.Status, p.Code, err)
			}
		}
		if len(unused) > 0 || tried < 5 {
			t.Errorf("%d operations were tried, and none with %v", tried, unused)
		}
		for _, path := range []string{"/v1/admin/orders/" + mine.order.ID + "/fulfillments", "/v1/admin/orders/" + mine.order.ID + "/returns"} {
			a := w.asStaff(t).do(t, http.MethodPost, path, map[string]any{"reason": "damaged", "lines": []any{map[string]any{"line_id": other.order.Lines[0].ID, "quantity": 1}}})
			if a.Status < http.StatusBadRequest || a.Status >= http.StatusInternalServerError {
				t.Errorf("%s with a line of another order: got %d: %s", path, a.Status, a.excerpt())
			}
		}
		var same cart
		other.who.must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+other.cart.ID, nil, &same)
		if same.Version != other.cart.Version {
			t.Errorf("the attack changed the cart from version %d to %d", other.cart.Version, same.Version)
		}
		var now order
		w.asStaff(t).must(t, http.StatusOK, http.MethodGet, "/v1/admin/orders/"+other.order.ID, nil, &now)
		if now.Returns[0] != other.order.Returns[0] {
			t.Errorf("the attack changed the return from %+v to %+v", other.order.Returns[0], now.Returns[0])
		}
		for _, o := range operations { // the same, in the family: the ids are good
			if strings.Count(o.Path, "{") < 2 || named(o.Path) || o.Method == http.MethodDelete {
				continue
			}
			if a := send(o, mine.parents(), mine.children()); a.Status == http.StatusNotFound {
				t.Errorf("%s: %s: got 404 for one's own", o.ID, a.Request)
			}
		}
	})
}

// named reports whether the parts of a path are a name.
func named(path string) bool {
	for prefix := range keyed {
		if path == prefix || strings.HasPrefix(path, prefix+"/") {
			return true
		}
	}
	return false
}
