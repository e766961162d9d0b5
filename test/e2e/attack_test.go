package e2e

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// operation is one operation of the merged OpenAPI document.
type operation struct {
	Method, Path string
	ID           string      `json:"operationId"`
	Policy       string      `json:"x-policy"`
	Scopes       []string    `json:"x-scopes"`
	Parameters   []parameter `json:"parameters"`
	Responses    map[string]struct {
		Headers map[string]json.RawMessage `json:"headers"`
		Codes   []string                   `json:"x-codes"`
		Content map[string]content         `json:"content"`
	} `json:"responses"`
	Body struct {
		Content map[string]content `json:"content"`
	} `json:"requestBody"`
}

// content is a body of one media type.
type content struct {
	Schema  *schema         `json:"schema"`
	Example json.RawMessage `json:"example"`
}

type parameter struct {
	Name, In string
	Schema   struct {
		Type, Format string
		Enum         []any
	}
}

func (w *World) operations(t testing.TB) []operation {
	t.Helper()
	out, _, err := w.client().document(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 40 {
		t.Fatalf("the document has %d operations, want all services'", len(out))
	}
	return out
}

// document reads the merged document.
func (c *client) document(ctx context.Context) (out []operation, components schemas, err error) {
	var document struct {
		Paths      map[string]map[string]json.RawMessage `json:"paths"`
		Components struct{ Schemas schemas }
	}
	if err := c.expect(ctx, http.StatusOK, http.MethodGet, "/openapi.json", nil, &document); err != nil {
		return nil, nil, err
	}
	for path, item := range document.Paths {
		for method, text := range item {
			if method == "parameters" || method == "summary" || method == "description" {
				continue
			}
			var o operation
			if err := json.Unmarshal(text, &o); err != nil {
				return nil, nil, fmt.Errorf("%s %s: %w", method, path, err)
			}
			o.Method, o.Path = strings.ToUpper(method), path
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(a, b operation) int { return strings.Compare(a.Path+" "+a.Method, b.Path+" "+b.Method) })
	return out, document.Components.Schemas, nil
}

// body is the document's own example, so that a request is refused for who sends it and not for what it says.
func (o operation) body() any {
	for media, content := range o.Body.Content {
		switch {
		case media == "application/json" && content.Example != nil:
			return raw(content.Example)
		case media == "application/x-www-form-urlencoded":
			return form{"decision": "approve"}
		}
	}
	if len(o.Body.Content) > 0 {
		return raw(`{}`)
	}
	return nil
}

// victim owns one of everything.
type victim struct {
	customer *client
	cart     cart
	order    order
	saved    savedMethod
	ids      map[string]string
}

func (w *World) victim(t testing.TB) *victim {
	t.Helper()
	item := w.stock(t, article{Stock: 20})[0]
	c, s := w.register(t)
	v := &victim{customer: c}
	c.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 2}), &v.cart)
	var bought cart
	c.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &bought)
	saving := placement(bought.ID, s.User.Email, "card")
	saving["payment"] = map[string]any{"provider": "sandbox", "method": "card", "save_payment_method": true}
	c.with("Prefer", "wait=10").must(t, http.StatusCreated, http.MethodPost, "/v1/orders", saving, &v.order)
	v.order = c.awaitPayment(t, v.order.ID, "captured")
	v.saved = c.awaitSaved(t, 1)[0]
	var address, detail, location struct{ ID string }
	c.must(t, http.StatusCreated, http.MethodPost, "/v1/me/addresses", home, &address)
	var found struct{ Items []struct{ ID string } }
	staff := w.asStaff(t)
	staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/products?sku="+item.SKU, nil, &found)
	detail = found.Items[0]
	staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/locations", nil, &found)
	location = found.Items[0]
	v.ids = map[string]string{
		"/v1/carts/{id}": v.cart.ID, "{line_id}": v.cart.Lines[0].ID, "/v1/orders/{id}": v.order.ID, "/v1/payments/{id}": v.order.Payment.ID,
		"/v1/me/addresses/{id}": address.ID, "/v1/products/{id}": detail.ID, "/v1/admin/products/{id}": detail.ID,
		"/v1/admin/orders/{id}": v.order.ID, "/v1/admin/payments/{id}": v.order.Payment.ID, "/v1/admin/users/{id}": s.User.ID,
		"/v1/saved-payment-methods/{id}": v.saved.ID, "{sku}": item.SKU, "/v1/admin/locations/{id}": location.ID,
	}
	return v
}

// path fills in the victim's ids.
func (v *victim) path(o operation) string {
	path := o.Path
	for template, id := range v.ids {
		if rest, ok := strings.CutPrefix(path, template); ok {
			path = template[:strings.LastIndex(template, "{")] + id + rest
		} else if strings.HasPrefix(template, "{") {
			path = strings.ReplaceAll(path, template, id)
		}
	}
	for strings.Contains(path, "{") {
		before, rest, _ := strings.Cut(path, "{")
		_, after, _ := strings.Cut(rest, "}")
		path = before + "nothing_here" + after
	}
	return path
}

// harmful operations would change what other tests look at, whoever calls them.
var harmful = map[string]bool{"clear-inbox": true}

// TestEveryOperationKeepsItsPolicy sends every operation of the merged document, with another's ids, as everybody who
// must not: what the document states as its policy decides what comes back.
func TestEveryOperationKeepsItsPolicy(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		v := w.victim(t)
		stranger, s := w.register(t)
		anonymous := w.client()
		forged := forgeries(t, s.AccessToken)
		limited := map[string]*client{}
		for email := range limitedStaff {
			var in session
			anonymous.must(t, http.StatusOK, http.MethodPost, "/v1/auth/login", map[string]any{"email": email, "password": staffPassword}, &in)
			limited[email] = anonymous.as(in.AccessToken)
		}
		for _, o := range w.operations(t) {
			path := v.path(o)
			refused := func(who string, c *client, status int) {
				a := c.do(t, o.Method, path, o.body())
				p, err := a.problem()
				if err != nil || a.Status != status {
					t.Errorf("%s (%s) as %s with %s: got %d %s, %v, want %d", o.ID, o.Policy, who, a.Request, a.Status, p.Code, err, status)
				}
			}
			if harmful[o.ID] {
				continue
			}
			for kind, token := range forged {
				refused(kind, anonymous.as(token), http.StatusUnauthorized)
			}
			another := strings.Contains(o.Path, "{")
			switch o.Policy {
			case "public":
			case "guest":
				if another {
					refused("nobody", anonymous, http.StatusNotFound)
					refused("another customer", stranger, http.StatusNotFound)
				}
			case "customer":
				refused("nobody", anonymous, http.StatusUnauthorized)
				if another {
					refused("another customer", stranger, http.StatusNotFound)
				}
			case "staff":
				if len(o.Scopes) == 0 {
					t.Errorf("%s is for staff of any scope", o.ID)
				}
				refused("nobody", anonymous, http.StatusUnauthorized)
				refused("a customer", stranger, http.StatusForbidden)
				for email, scopes := range limitedStaff {
					if !covers(scopes, o.Scopes) {
						refused(email, limited[email], http.StatusForbidden)
					}
				}
			case "service":
				refused("nobody", anonymous, http.StatusUnauthorized)
				refused("a customer", stranger, http.StatusForbidden)
				refused("staff", w.asStaff(t), http.StatusForbidden)
			default:
				t.Errorf("%s %s has the policy %q", o.Method, o.Path, o.Policy)
			}
		}
		var same cart
		v.customer.must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+v.cart.ID, nil, &same)
		if same.Version != v.cart.Version {
			t.Errorf("the attack changed the cart from version %d to %d", v.cart.Version, same.Version)
		}
		if now := v.customer.awaitSaved(t, 1)[0]; now != v.saved {
			t.Errorf("the attack changed the saved way to pay from %+v to %+v", v.saved, now)
		}
		if now := v.customer.awaitPayment(t, v.order.ID, "captured"); now.Version != v.order.Version {
			t.Errorf("the attack changed the order from version %d to %d", v.order.Version, now.Version)
		}
	})
}

// TestEveryOperationRefusesUnknownParameters: a filter with a slip of the pen must not look like one that finds all.
func TestEveryOperationRefusesUnknownParameters(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		v := w.victim(t)
		staff := w.asStaff(t)
		for _, o := range w.operations(t) {
			if harmful[o.ID] {
				continue
			}
			a := staff.do(t, o.Method, v.path(o)+"?e2e_unknown=1", o.body())
			p, err := a.problem()
			if err != nil || a.Status != http.StatusUnprocessableEntity || p.Code != "invalid_request" || !slices.Contains(p.pointers(), "query.e2e_unknown") {
				t.Errorf("%s: %s: got %d %s %v, %v, want 422 at query.e2e_unknown", o.ID, a.Request, a.Status, p.Code, p.pointers(), err)
			}
		}
	})
}

// TestExpiredTokensOpenNothing waits for a real token to expire and tries every operation with it.
func TestExpiredTokensOpenNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	t.Parallel()
	w := aside(t, func(t testing.TB, dir string) *World {
		return startEmbeddedWith(t, dir, settings{"user": settings{"access_ttl": "10s"}})
	})
	customer, s := w.register(t)
	kittest.Eventually(t, 2*time.Minute, func() error {
		a := customer.do(t, http.MethodGet, "/v1/me", nil)
		return a.expect(http.StatusUnauthorized, nil)
	})
	v := &victim{}
	for _, o := range w.operations(t) {
		if harmful[o.ID] {
			continue
		}
		a := customer.do(t, o.Method, v.path(o), o.body())
		if p, err := a.problem(); err != nil || a.Status != http.StatusUnauthorized || p.Code != "unauthenticated" {
			t.Errorf("%s: %s: got %d %s, %v, want 401", o.ID, a.Request, a.Status, p.Code, err)
		}
	}
	var next session
	w.client().must(t, http.StatusOK, http.MethodPost, "/v1/auth/refresh", map[string]any{"refresh_token": s.RefreshToken}, &next)
	w.client().as(next.AccessToken).must(t, http.StatusOK, http.MethodGet, "/v1/me", nil, nil)
}

// limitedStaff are accounts that may do a part of what staff do.
var limitedStaff = map[string][]string{
	"stock@shop.test":  {"stock:*"},
	"orders@shop.test": {"orders:*"},
	"reader@shop.test": {"products:read", "users:read", "payments:read"},
}

func covers(have, need []string) bool {
	for _, n := range need {
		area, _, _ := strings.Cut(n, ":")
		if !slices.Contains(have, n) && !slices.Contains(have, area+":*") {
			return false
		}
	}
	return true
}

// forgeries are tokens that look right and prove nothing, made of a customer's real one.
func forgeries(t testing.TB, genuine string) map[string]string {
	t.Helper()
	parts := strings.Split(genuine, ".")
	if len(parts) != 3 {
		t.Fatal("the access token is no JWT")
	}
	change := func(part string, set map[string]any) string {
		text, err := base64.RawURLEncoding.DecodeString(part)
		if err != nil {
			t.Fatal(err)
		}
		var claims map[string]any
		if err := json.Unmarshal(text, &claims); err != nil {
			t.Fatal(err)
		}
		maps.Copy(claims, set)
		if text, err = json.Marshal(claims); err != nil {
			t.Fatal(err)
		}
		return base64.RawURLEncoding.EncodeToString(text)
	}
	staff := change(parts[1], map[string]any{"kind": "staff", "scope": "*"})
	return map[string]string{
		"staff by a changed claim": parts[0] + "." + staff + "." + parts[2],
		"staff without signature":  change(parts[0], map[string]any{"alg": "none"}) + "." + staff + ".",
		"a token of another key":   change(parts[0], map[string]any{"kid": "unknown"}) + "." + parts[1] + "." + parts[2],
		"a cut token":              fmt.Sprintf("%s.%s.%s", parts[0], parts[1], parts[2][:len(parts[2])/2]),
	}
}
