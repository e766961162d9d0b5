package e2e

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"emporium/kit/id"
	"emporium/kit/kittest"
)

// scarce are lists that a shop with the sandbox alone does not fill; the service's own tests page through lists that are made alike.
var scarce = map[string]bool{
	"admin-list-disputes": true, "admin-list-drifts": true, "admin-list-payment-notices": true, "admin-list-payment-tasks": true,
	"admin-list-reconciliations": true, "admin-list-refund-requests": true,
}

// bystanders are parameters that decide neither what a list holds nor in which order it comes.
var bystanders = []string{"limit", "cursor", "facets", "total"}

// lists makes one more of everything that is listed.
type lists struct {
	w        *World
	staff    *client
	customer *client
	email    string
	item     article
}

func newLists(t *testing.T, w *World) *lists {
	t.Helper()
	l := &lists{w: w, staff: w.asStaff(t), item: w.stock(t, article{Stock: 500})[0]}
	var s session
	l.customer, s = w.register(t)
	l.email = s.User.Email
	l.staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/webhooks/endpoints",
		map[string]any{"url": "https://erp.shop.example/webhooks", "events": []string{"order.*"}}, nil)
	return l
}

// add makes one of everything and returns the order, its money not yet taken.
func (l *lists) add(t *testing.T) order {
	t.Helper()
	l.w.register(t)
	sku := strings.ToUpper(id.New("sku"))
	l.staff.must(t, http.StatusOK, http.MethodPost, "/v1/admin/products/batch", map[string]any{"products": []any{
		map[string]any{"name": "Article " + sku, "status": "active", "variants": []any{map[string]any{"sku": sku, "prices": []amount{eur(1999)}}}}}}, nil)
	l.w.setStock(t, article{SKU: sku, Stock: 3})
	l.staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/gift-cards", map[string]any{"amount": eur(500)}, nil)
	l.staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/suppressions", map[string]any{"channel": "email", "address": freshEmail()}, nil)
	l.staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/campaigns", map[string]any{"name": "Linen", "channel": "email", "default_locale": "en",
		"content": map[string]any{"en": map[string]any{"subjects": []string{"Half price"}, "headline": "Linen", "body": "Half price.", "action": "Look", "url": "https://shop.example/linen"}}}, nil)
	var open, bought cart
	var o order
	l.customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{l.item.SKU, 1}), &open)
	l.customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{l.item.SKU, 1}), &bought)
	l.customer.with("Prefer", "wait=10").must(t, http.StatusCreated, http.MethodPost, "/v1/orders", placement(bought.ID, l.email, "card"), &o)
	return o
}

// sendBack has an order's goods sent and asked to be taken back.
func (l *lists) sendBack(t *testing.T, o order) {
	t.Helper()
	l.customer.awaitPayment(t, o.ID, "captured")
	l.staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/orders/"+o.ID+"/fulfillments", map[string]any{}, nil)
	l.customer.must(t, http.StatusCreated, http.MethodPost, "/v1/orders/"+o.ID+"/returns", map[string]any{"reason": "damaged"}, nil)
}

// page is one page of any list: its items by what tells them apart, and where it goes on.
func (l *lists) page(t *testing.T, o operation, query url.Values) (keys []string, next string) {
	t.Helper()
	var page struct {
		Items      []map[string]json.RawMessage `json:"items"`
		NextCursor string                       `json:"next_cursor"`
	}
	l.who(o).must(t, http.StatusOK, o.Method, l.path(o)+"?"+query.Encode(), nil, &page)
	for _, item := range page.Items {
		key := ""
		for _, names := range [][]string{{"id"}, {"address"}, {"sku", "location_id"}, {"version", "location_id"}} {
			if item[names[0]] == nil {
				continue
			}
			for _, name := range names {
				key += string(item[name])
			}
			break
		}
		if key == "" {
			t.Fatalf("%s: an item has nothing that tells it apart: %s", o.ID, item)
		}
		keys = append(keys, key)
	}
	return keys, page.NextCursor
}

func (l *lists) who(o operation) *client {
	if o.Policy == "staff" {
		return l.staff
	}
	return l.customer
}

func (l *lists) path(o operation) string { return strings.ReplaceAll(o.Path, "{sku}", l.item.SKU) }

// TestListsNeitherSkipNorRepeat pages through every list of the document, in every order that it has, while everything that is
// listed comes to it, and the item that the next page begins after is deleted where that can be. A cursor opens no other list.
func TestListsNeitherSkipNorRepeat(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	t.Parallel()
	w := aside(t, startEmbedded)
	l := newLists(t, w)
	for i := range 6 {
		if o := l.add(t); i < 5 {
			l.sendBack(t, o)
		}
	}
	var cursors []string
	var walked []operation
	unused := maps.Clone(scarce)
	for _, o := range w.operations(t) {
		names := map[string]parameter{}
		for _, p := range o.Parameters {
			if p.In == "query" {
				names[p.Name] = p
			}
		}
		if _, paged := names["cursor"]; !paged {
			continue
		}
		if scarce[o.ID] {
			delete(unused, o.ID)
			continue
		}
		sorts := []any{""}
		if by, ok := names["sort"]; ok {
			sorts = by.Schema.Enum
		}
		for _, sort := range sorts {
			query := url.Values{}
			if sort != "" {
				query.Set("sort", fmt.Sprint(sort))
				query.Set("currency", "EUR")
			}
			cursors = append(cursors, l.walk(t, o, query))
		}
		for name, p := range names {
			if slices.Contains(bystanders, name) {
				continue
			}
			query := url.Values{"cursor": {cursors[len(cursors)-1]}}
			if sort := sorts[len(sorts)-1]; sort != "" {
				query.Set("sort", fmt.Sprint(sort))
				query.Set("currency", "EUR")
			}
			query.Set(name, another(p))
			l.foreign(t, o, query)
		}
		walked = append(walked, o)
	}
	if len(walked) < 15 || len(unused) > 0 {
		t.Errorf("%d lists were walked; no longer there: %v", len(walked), unused)
	}
	for i, o := range walked {
		l.foreign(t, o, url.Values{"cursor": {cursors[(i+len(walked)/2)%len(walked)]}})
	}
}

// another is a value that nothing was filtered by.
func another(p parameter) string {
	switch {
	case len(p.Schema.Enum) > 0:
		return fmt.Sprint(p.Schema.Enum[0])
	case p.Schema.Format == "date-time":
		return "2026-01-01T00:00:00Z"
	case p.Schema.Type == "integer":
		return "1"
	case p.Name == "currency":
		return "GBP"
	case p.Name == "attributes":
		return "Colour:Moss"
	}
	return "nothing@example.org"
}

// foreign sends a cursor to where it does not belong.
func (l *lists) foreign(t *testing.T, o operation, query url.Values) {
	t.Helper()
	a := l.who(o).do(t, o.Method, l.path(o)+"?"+query.Encode(), nil)
	if p, err := a.problem(); err != nil || a.Status != http.StatusUnprocessableEntity || !slices.Contains(p.pointers(), "query.cursor") {
		t.Errorf("%s with a cursor of another list, filter or sort: %v: got %d %v, %v, want 422 at query.cursor", o.ID, query, a.Status, p.pointers(), err)
	}
}

// walk goes from page to page and returns the first one's cursor.
func (l *lists) walk(t *testing.T, o operation, query url.Values) (first string) {
	t.Helper()
	var before []string
	kittest.Eventually(t, settleLimit, func() error { // what follows from events comes a moment later
		before = nil
		all := maps.Clone(query)
		all.Set("limit", "100")
		for next := "-"; next != ""; all.Set("cursor", next) {
			var keys []string
			keys, next = l.page(t, o, all)
			before = append(before, keys...)
		}
		if len(before) < 5 {
			return fmt.Errorf("%s has %d items, want 5", o.ID, len(before))
		}
		return nil
	})
	step := maps.Clone(query)
	step.Set("limit", "2")
	seen := map[string]int{}
	for n := 0; ; n++ {
		keys, next := l.page(t, o, step)
		for _, key := range keys {
			seen[key]++
		}
		if n < 2 {
			l.add(t)
			l.remove(t, o, keys[len(keys)-1])
		}
		if next == "" {
			break
		}
		if first == "" {
			first = next
		}
		step.Set("cursor", next)
	}
	for _, key := range before {
		if seen[key] != 1 {
			t.Errorf("%s %v: %s was there all the time, and came %d times", o.ID, query, key, seen[key])
		}
	}
	return first
}

// remove deletes what a list shows, where that can be.
func (l *lists) remove(t *testing.T, o operation, key string) {
	t.Helper()
	key = strings.Trim(key, `"`)
	switch o.ID {
	case "admin-list-suppressions":
		l.staff.must(t, http.StatusNoContent, http.MethodDelete, "/v1/admin/suppressions/email/"+url.PathEscape(key), nil, nil)
	case "admin-list-products", "list-products":
		a := l.staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/products/"+key, nil, nil)
		l.staff.with("If-Match", a.Header.Get("ETag")).must(t, http.StatusNoContent, http.MethodDelete, "/v1/admin/products/"+key, nil, nil)
	}
}
