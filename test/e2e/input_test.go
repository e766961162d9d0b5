package e2e

import (
	"bytes"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// canary is what bad requests carry; no answer may repeat it.
const canary = "canary7f3a"

// TestBadInput sends what clients should not. Each gets its status, a stable code and a pointer, nothing of what was sent,
// and leaves nothing half done.
func TestBadInput(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 7})[0]
		pounds := w.stock(t, article{Stock: 7, Price: amount{500, "GBP"}})[0]
		var full, empty cart
		guest := w.client()
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &full)
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR"), &empty)
		mine := guest.with("Cart-Token", full.Token)
		lineOf := func(rest string) raw {
			return raw(`{"currency":"EUR","lines":[{"sku":"` + item.SKU + `",` + rest + `}]}`)
		}
		cartPath, linePath := "/v1/carts/"+full.ID, "/v1/carts/"+full.ID+"/lines/"+full.Lines[0].ID
		place := func(change map[string]any) map[string]any {
			body := placement(full.ID, freshEmail(), "card")
			for k, v := range change {
				body[k] = v
				if v == nil {
					delete(body, k)
				}
			}
			return body
		}
		address := func(field, value string) map[string]any {
			out := map[string]any{}
			maps.Copy(out, home)
			out[field] = value
			return out
		}
		for _, tt := range []struct {
			name         string
			client       *client
			method, path string
			body         any
			status       int
			code         string
			pointers     []string
		}{
			// The body as text.
			{"no body", guest, "POST", "/v1/carts", nil, 400, "malformed_request", []string{""}},
			{"half a document", guest, "POST", "/v1/carts", raw(`{"currency":"` + canary), 400, "malformed_request", nil},
			{"two documents", guest, "POST", "/v1/carts", raw(`{"currency":"EUR"}{"currency":"USD"}`), 400, "malformed_request", nil},
			{"no JSON", guest, "POST", "/v1/carts", raw(canary), 400, "malformed_request", nil},
			{"NaN", guest, "POST", "/v1/carts", lineOf(`"quantity":NaN`), 400, "malformed_request", nil},
			{"a member twice", guest, "POST", "/v1/carts", lineOf(`"quantity":1,"quantity":99`), 400, "malformed_request", []string{"/lines/0/quantity"}},
			{"no UTF-8", guest, "POST", "/v1/carts", raw("{\"currency\":\"E\xff\"}"), 400, "malformed_request", nil},
			{"too deep", guest, "POST", "/v1/carts", raw(`{"currency":` + strings.Repeat("[", 5000)), 400, "malformed_request", nil},
			{"too large", guest, "POST", "/v1/carts", raw(`{"currency":"` + strings.Repeat(canary, 200_000) + `"}`), 413, "request_too_large", nil},
			{"another media type", guest.with("Content-Type", "text/plain"), "POST", "/v1/carts", raw(`{"currency":"EUR"}`), 415, "unsupported_media_type", nil},
			// Members.
			{"an array", guest, "POST", "/v1/carts", raw(`[]`), 422, "invalid_request", []string{""}},
			{"an unknown member", guest, "POST", "/v1/carts", raw(`{"currency":"EUR","discount":"` + canary + `"}`), 422, "invalid_request", []string{"/discount"}},
			{"an unknown member inside", guest, "POST", "/v1/carts", lineOf(`"quantity":1,"price":1`), 422, "invalid_request", []string{"/lines/0/price"}},
			{"another case", guest, "POST", "/v1/carts", lineOf(`"quantity":1,"Quantity":-5`), 422, "invalid_request", []string{"/lines/0/Quantity"}},
			{"a missing member", guest, "POST", "/v1/carts", raw(`{"currency":"EUR","lines":[{"sku":"A"}]}`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"a null", guest, "POST", "/v1/carts", lineOf(`"quantity":null`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"a text for a number", guest, "POST", "/v1/carts", lineOf(`"quantity":"` + canary + `"`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"a number for a text", guest, "POST", "/v1/carts", raw(`{"currency":978}`), 422, "invalid_request", []string{"/currency"}},
			{"an object for an array", guest, "POST", "/v1/carts", raw(`{"currency":"EUR","lines":{}}`), 422, "invalid_request", []string{"/lines"}},
			{"SKU and id", guest, "POST", "/v1/carts", lineOf(`"quantity":1,"variant_id":"var_1"`), 422, "invalid_request", []string{"/lines/0"}},
			// Quantities.
			{"none", guest, "POST", "/v1/carts", lineOf(`"quantity":0`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"below zero", guest, "POST", "/v1/carts", lineOf(`"quantity":-3`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"a part", guest, "POST", "/v1/carts", lineOf(`"quantity":1.5`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"too many", guest, "POST", "/v1/carts", lineOf(`"quantity":1000`), 422, "invalid_request", []string{"/lines/0/quantity"}},
			{"more than fits", guest, "POST", "/v1/carts", lineOf(`"quantity":99999999999999999999`), 400, "malformed_request", []string{"/lines/0/quantity"}},
			{"astronomic", guest, "POST", "/v1/carts", lineOf(`"quantity":1e400`), 400, "malformed_request", []string{"/lines/0/quantity"}},
			{"too many together", mine, "POST", cartPath + "/lines", line{item.SKU, 999}, 422, "quantity_limit", []string{"/quantity"}},
			{"a line's below zero", mine, "PATCH", linePath, raw(`{"quantity":-1}`), 422, "invalid_request", []string{"/quantity"}},
			// What is sold.
			{"an unknown SKU", guest, "POST", "/v1/carts", cartOf("EUR", line{canary, 1}), 422, "unknown_variant", []string{"/lines/0/sku"}},
			{"an unknown id", mine, "POST", cartPath + "/lines", map[string]any{"variant_id": canary, "quantity": 1}, 422, "unknown_variant", []string{"/variant_id"}},
			{"an unknown line", mine, "PATCH", cartPath + "/lines/" + canary, raw(`{"quantity":1}`), 404, "not_found", nil},
			{"a foreign currency", guest, "POST", "/v1/carts", cartOf("EUR", line{pounds.SKU, 1}), 422, "currency_mismatch", []string{"/lines/0/sku"}},
			{"a foreign currency later", mine, "POST", cartPath + "/lines", line{pounds.SKU, 1}, 422, "currency_mismatch", []string{"/sku"}},
			{"no currency of this world", guest, "POST", "/v1/carts", cartOf("QQQ"), 422, "invalid_request", []string{"/currency"}},
			// Query and headers.
			{"an unknown parameter", guest, "GET", "/v1/products?colour=" + canary, nil, 422, "invalid_request", []string{"query.colour"}},
			{"a parameter twice", guest, "GET", "/v1/products?q=a&q=b", nil, 422, "invalid_request", []string{"query.q"}},
			{"a limit over the limit", guest, "GET", "/v1/products?limit=101", nil, 422, "invalid_request", []string{"query.limit"}},
			{"a limit that is no number", guest, "GET", "/v1/products?limit=" + canary, nil, 422, "invalid_request", []string{"query.limit"}},
			{"a made-up cursor", guest, "GET", "/v1/products?cursor=" + canary, nil, 422, "invalid_request", []string{"query.cursor"}},
			{"an unknown sort", guest, "GET", "/v1/products?sort=" + canary, nil, 422, "invalid_request", []string{"query.sort"}},
			{"a stale If-Match", mine.with("If-Match", `"99"`), "PATCH", cartPath, map[string]any{"email": freshEmail()}, 412, "version_conflict", nil},
			{"no Idempotency-Key", mine.with("Idempotency-Key", "none"), "POST", "/v1/orders", place(nil), 400, "idempotency_key_missing", nil},
			{"a long Idempotency-Key", mine.with("Idempotency-Key", strings.Repeat("k", 256)), "POST", "/v1/orders", place(nil), 400, "malformed_request", []string{"header.Idempotency-Key"}},
			// Orders.
			{"an order without address", mine, "POST", "/v1/orders", place(map[string]any{"shipping_address": nil}), 422, "address_required", []string{"/shipping_address"}},
			{"an order without email", mine, "POST", "/v1/orders", place(map[string]any{"email": nil}), 422, "email_required", []string{"/email"}},
			{"no email address", mine, "POST", "/v1/orders", place(map[string]any{"email": canary}), 422, "invalid_request", []string{"/email"}},
			{"two email addresses", mine, "POST", "/v1/orders", place(map[string]any{"email": "a@example.org,b@example.org"}), 422, "invalid_request", []string{"/email"}},
			{"no country of this world", mine, "POST", "/v1/orders", place(map[string]any{"shipping_address": address("country", "QQ")}), 422, "invalid_request", []string{"/shipping_address/country"}},
			{"a line break in an address", mine, "POST", "/v1/orders", place(map[string]any{"shipping_address": address("city", "Lon\ndon")}), 422, "invalid_request", []string{"/shipping_address/city"}},
			{"an unknown shipping method", mine, "POST", "/v1/orders", place(map[string]any{"shipping_method": canary}), 422, "shipping_method_unavailable", []string{"/shipping_method"}},
			{"no payment", mine, "POST", "/v1/orders", place(map[string]any{"payment": nil}), 422, "invalid_request", []string{"/payment"}},
			{"a card number", mine, "POST", "/v1/orders", place(map[string]any{"payment": payBy("4111 1111 1111 1111")}), 422, "card_data_refused", []string{"/payment/method"}},
			{"a client's price", mine, "POST", "/v1/orders", place(map[string]any{"total": eur(1)}), 422, "invalid_request", []string{"/total"}},
			{"another total", mine, "POST", "/v1/orders", place(map[string]any{"expected_total": eur(1)}), 409, "cart_changed", nil},
			{"an empty cart", guest.with("Cart-Token", empty.Token), "POST", "/v1/orders", place(map[string]any{"cart_id": empty.ID}), 409, "cart_empty", nil},
			{"another's cart", guest, "POST", "/v1/orders", place(nil), 404, "not_found", nil},
			{"no cart", mine, "POST", "/v1/orders", place(map[string]any{"cart_id": canary}), 404, "not_found", nil},
			// Accounts.
			{"a weak password", guest, "POST", "/v1/auth/register", map[string]any{"email": freshEmail(), "password": "canary", "name": "A"}, 422, "password_weak", []string{"/password"}},
			{"a password with no address", guest, "POST", "/v1/auth/register", map[string]any{"email": "nobody", "password": canary + canary, "name": "A"}, 422, "invalid_request", []string{"/email"}},
			{"a made-up role", guest, "POST", "/v1/auth/register", map[string]any{"email": freshEmail(), "password": canary + canary, "name": "A", "role": "staff"}, 422, "invalid_request", []string{"/role"}},
			{"a made-up refresh token", guest, "POST", "/v1/auth/refresh", map[string]any{"refresh_token": canary + canary + canary + canary}, 401, "token_invalid", nil},
			{"no token at all", guest.as(canary), "GET", "/v1/me", nil, 401, "unauthenticated", nil},
			// Paths.
			{"a way up", guest, "GET", "/v1/carts/../orders", nil, 400, "malformed_request", nil},
			{"an encoded slash", guest, "GET", "/v1/carts/a%2Fb", nil, 400, "malformed_request", nil},
			{"a doubled slash", guest, "GET", "/v1//carts", nil, 400, "malformed_request", nil},
			{"a long id", mine, "GET", "/v1/carts/" + strings.Repeat("x", 65), nil, 422, "invalid_request", []string{"path.id"}},
		} {
			t.Run(tt.name, func(t *testing.T) {
				a := tt.client.do(t, tt.method, tt.path, tt.body)
				p, err := a.problem()
				if err != nil {
					t.Fatal(err)
				}
				if a.Status != tt.status || p.Code != tt.code {
					t.Errorf("got %d %s, want %d %s: %s", a.Status, p.Code, tt.status, tt.code, a.excerpt())
				}
				if tt.pointers != nil && !slices.Equal(p.pointers(), tt.pointers) {
					t.Errorf("got pointers %q, want %q", p.pointers(), tt.pointers)
				}
				if bytes.Contains(a.Body, []byte("canary")) || bytes.Contains(bytes.ReplaceAll(a.Body, []byte(" "), nil), []byte("41111111")) {
					t.Errorf("the answer repeats what was sent: %s", a.excerpt())
				}
			})
		}
		var same cart
		mine.must(t, http.StatusOK, http.MethodGet, cartPath, nil, &same)
		if same.Version != full.Version || same.Status != "open" || len(same.Lines) != 1 || same.Lines[0].Quantity != 1 {
			t.Errorf("the refused requests left the cart as %+v", same)
		}
		var placed struct{ Items []order }
		w.asStaff(t).must(t, http.StatusOK, http.MethodGet, "/v1/admin/orders?sku="+item.SKU, nil, &placed)
		if len(placed.Items) != 0 {
			t.Errorf("the refused requests placed %d orders", len(placed.Items))
		}
		w.awaitLevel(t, item.SKU, 7, 0)
	})
}
