package e2e

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// schema is what of a schema is looked at here.
type schema struct {
	Ref         string `json:"$ref"`
	Description string
	Properties  map[string]*schema
	Items       *schema
	Type        any             // a name, or a list of names
	Free        json.RawMessage `json:"additionalProperties"`
}

// schemas are the components of the merged document.
type schemas map[string]*schema

func (w *World) schemas(t testing.TB) schemas {
	t.Helper()
	_, all, err := w.client().document(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func (all schemas) resolve(s *schema) *schema {
	for s != nil && s.Ref != "" {
		s = all[s.Ref[strings.LastIndex(s.Ref, "/")+1:]]
	}
	return s
}

// privileged are members that decide who somebody is, whose something is, or what it costs.
var privileged = map[string]any{
	"id": "usr_0", "user_id": "usr_0", "role": "owner", "roles": []string{"owner"}, "scopes": []string{"*"}, "kind": "staff",
	"status": "active", "version": 99, "email_verified": true, "created_at": "2020-01-01T00:00:00Z", "price": eur(1),
	"totals": map[string]any{"total": eur(1)}, "payment_status": "captured",
}

// answered lists the members of an operation's answers, with what their examples say.
func (all schemas) answered(o operation) map[string]any {
	members := map[string]any{}
	for status, response := range o.Responses {
		c := response.Content["application/json"]
		s := all.resolve(c.Schema)
		if !strings.HasPrefix(status, "2") || s == nil {
			continue
		}
		var example map[string]any
		_ = json.Unmarshal(c.Example, &example) // an array's example is no object, and it has no members either
		for name := range s.Properties {
			if members[name] = example[name]; members[name] == nil {
				members[name] = "mine"
			}
		}
	}
	return members
}

// assign adds to every object of a body each member that its schema does not name, one at a time, and has it tried; at is where.
func (all schemas) assign(s *schema, value any, more map[string]any, at string, try func(at string)) {
	s = all.resolve(s)
	switch v := value.(type) {
	case []any:
		for n, item := range v {
			if s != nil {
				all.assign(s.Items, item, privileged, fmt.Sprintf("%s/%d", at, n), try)
			}
		}
	case map[string]any:
		if s == nil || len(s.Properties) == 0 {
			return // a table of free names
		}
		for name, item := range maps.Clone(v) {
			all.assign(s.Properties[name], item, privileged, at+"/"+name, try)
		}
		for name, item := range more {
			if s.Properties[name] == nil {
				v[name] = item
				try(at + "/" + name)
				delete(v, name)
			}
		}
	}
}

// TestNothingElseCanBeAssigned adds to the valid example of every write whatever only answers hold, and what decides about rights,
// owners and prices, at every depth. Each of them is refused by name, and nothing has changed (S3).
func TestNothingElseCanBeAssigned(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		v, all := w.victim(t), w.schemas(t)
		staff := w.asStaff(t)
		before := v.state(t, staff)
		tried, assigned := 0, 0
		for _, o := range w.operations(t) {
			c := o.Body.Content["application/json"]
			s := all.resolve(c.Schema)
			if s == nil || len(s.Properties) == 0 || harmful[o.ID] {
				continue
			}
			var body any
			if err := json.Unmarshal(c.Example, &body); err != nil {
				t.Fatalf("%s: the example: %v", o.ID, err)
			}
			more := all.answered(o)
			maps.Copy(more, privileged)
			who := v.customer
			if o.Policy == "staff" {
				who = staff
			}
			tried++
			all.assign(c.Schema, body, more, "", func(at string) {
				assigned++
				a := who.do(t, o.Method, v.path(o), body)
				p, err := a.problem()
				if err != nil || a.Status != http.StatusUnprocessableEntity || p.Code != "invalid_request" || !slices.Equal(p.pointers(), []string{at}) {
					t.Errorf("%s: %s: got %d %s at %q, %v, want 422 at %s", o.ID, a.Request, a.Status, p.Code, p.pointers(), err, at)
				}
			})
		}
		if tried < 55 || assigned < 1500 {
			t.Errorf("tried %d members in %d operations: that is not all", assigned, tried)
		}
		for path, now := range v.state(t, staff) {
			if now != before[path] {
				t.Errorf("%s was %s and is %s", path, before[path], now)
			}
		}
	})
}

// state is what the victim's things look like, to their owner and to staff.
func (v *victim) state(t testing.TB, staff *client) map[string]string {
	t.Helper()
	out := map[string]string{}
	look := func(c *client, path string) {
		out[path] = string(c.must(t, http.StatusOK, http.MethodGet, path, nil, nil).Body)
	}
	for _, path := range []string{"/v1/me", "/v1/me/addresses", "/v1/saved-payment-methods", "/v1/carts/" + v.cart.ID, "/v1/orders/" + v.order.ID, "/v1/payments/" + v.order.Payment.ID} {
		look(v.customer, path)
	}
	for template, id := range v.ids {
		switch template {
		case "/v1/admin/products/{id}", "/v1/admin/orders/{id}", "/v1/admin/payments/{id}", "/v1/admin/users/{id}":
			look(staff, strings.TrimSuffix(template, "{id}")+id)
		case "{sku}":
			look(staff, "/v1/admin/stock/"+id)
		}
	}
	return out
}
