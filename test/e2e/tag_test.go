package e2e

import (
	"net/http"
	"strings"
	"testing"
)

// TestEveryTagIsKept reads everything that has an ETag, and what is read again with it must be 304; every change that asks
// for If-Match is refused without one and with a stale one.
func TestEveryTagIsKept(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		v := w.victim(t)
		staff := w.asStaff(t)
		var category, location, offer, hook struct{ ID string }
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/categories", map[string]any{"name": "Tagged"}, &category)
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/locations", map[string]any{"name": "Tagged"}, &location)
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/campaigns", map[string]any{"name": "Tagged", "channel": "email", "default_locale": "en",
			"content": map[string]any{"en": map[string]any{"subjects": []string{"Tagged"}, "headline": "Tagged", "body": "Never sent."}}}, &offer)
		staff.must(t, http.StatusCreated, http.MethodPost, "/v1/admin/webhooks/endpoints", map[string]any{"url": "https://shop.example/hook", "events": []string{"order.completed"}}, &hook)
		v.ids["/v1/admin/campaigns/{id}"], v.ids["/v1/admin/webhooks/endpoints/{id}"] = offer.ID, hook.ID
		v.ids["/v1/admin/categories/{id}"], v.ids["/v1/admin/locations/{id}"] = category.ID, location.ID
		read, changed := 0, 0
		for _, o := range w.operations(t) {
			c, path := v.customer, v.path(o)
			if o.Policy == "staff" {
				c = staff
			}
			switch {
			case o.Method == http.MethodGet && o.Responses["200"].Headers["ETag"] != nil:
				read++
				tag := c.must(t, http.StatusOK, o.Method, path, nil, nil).Header.Get("ETag")
				a := c.with("If-None-Match", tag).must(t, http.StatusNotModified, o.Method, path, nil, nil)
				if !strings.HasPrefix(tag, `"`) || a.Header.Get("ETag") != tag || len(a.Body) > 0 {
					t.Errorf("%s: the tag %s, then %s with %d bytes; want a strong one, twice, and nothing", a.Request, tag, a.Header.Get("ETag"), len(a.Body))
				}
			case o.Responses["428"].Codes != nil:
				changed++
				c.refused(t, http.StatusPreconditionRequired, "precondition_required", o.Method, path, o.body())
				fallthrough
			case o.Responses["412"].Codes != nil && o.ID != "merge-cart": // which has two carts, and no If-Match
				c.with("If-Match", `"999999"`).refused(t, http.StatusPreconditionFailed, "version_conflict", o.Method, path, o.body())
			}
		}
		staff.must(t, http.StatusNoContent, http.MethodDelete, "/v1/admin/webhooks/endpoints/"+hook.ID, nil, nil) // which nobody answers
		if read < 12 || changed < 9 {
			t.Errorf("tried %d reads and %d changes: that is not all", read, changed)
		}
	})
}
