package payment_test

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"emporium/contract/market"
	"emporium/kit/auth"
	"emporium/services/payment"
)

func TestStaff(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Capture = "manual" })
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	staff := w.staff()
	path := "/v1/admin/payments/" + o.payment
	post := func(action, key, body string) answer {
		return w.call("POST", path+action, staff, body, "Idempotency-Key: "+key)
	}
	if got := w.call("POST", path+"/capture", staff, `{}`); got.code != 400 || got.problem() != "idempotency_key_missing" {
		t.Errorf("without a key: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":5001,"currency":"EUR"}}`); got.problem() != "payment_state" {
		t.Errorf("too much: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":100,"currency":"USD"}}`); got.problem() != "currency_mismatch" {
		t.Errorf("another currency: got %d %s", got.code, got.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":-5,"currency":"EUR"}}`); got.code != 422 {
		t.Errorf("negative: got %d %s", got.code, got.body)
	}
	first := post("/capture", "k1", `{}`)
	if first.code != http.StatusAccepted {
		t.Fatalf("capture: got %d %s", first.code, first.body)
	}
	if again := post("/capture", "k1", `{}`); again.code != first.code || string(again.body) != string(first.body) || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("repetition: got %d %s", again.code, again.body)
	}
	if got := post("/capture", "k1", `{"amount":{"amount":1,"currency":"EUR"}}`); got.problem() != "idempotency_key_reused" {
		t.Errorf("key reused: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured")
	if got := post("/void", "k2", `{"reason":"x"}`); got.problem() != "payment_state" {
		t.Errorf("void what is captured: got %d %s", got.code, got.body)
	}
	if got := post("/refunds", "k3", `{"amount":{"amount":3000,"currency":"EUR"},"reason":"broken"}`); got.code != http.StatusAccepted {
		t.Fatalf("refund: got %d %s", got.code, got.body)
	}
	if got := post("/refunds", "k4", `{"reason":"return ret_06f0z4q9y8r6m2k1t3w5x7a9b0"}`); got.problem() != "invalid_request" {
		t.Errorf("the reason of a return's refund: got %d %s", got.code, got.problem())
	}
	if got := post("/refunds", "k4", `{"amount":{"amount":2001,"currency":"EUR"},"reason":"broken"}`); got.problem() != "refund_exceeds_captured" {
		t.Errorf("too much: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	if got := post("/refunds", "k4", `{"reason":"rest"}`); got.code != http.StatusAccepted {
		t.Errorf("refund the rest: got %d %s", got.code, got.body)
	}
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded", "refund.succeeded")
	if got := post("/refunds", "k5", `{"reason":"more"}`); got.problem() != "nothing_left" {
		t.Errorf("nothing left: got %d %s", got.code, got.body)
	}
	w.audit()
}

func TestWhoMayRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o, guest := newOrder(), newOrder()
	guest.customer = ""
	w.publish(o.requested("card_requires_action", 5000), guest.requested("card", 5000))
	w.expect(o.payment, "payment.requires_action")
	w.expect(guest.payment, "payment.authorized")
	owner, other := w.token(auth.Customer, o.customer), w.token(auth.Customer, "usr_other")
	tests := []struct {
		name, path, token string
		want              int
	}{
		{"owner", "/v1/payments/" + o.payment, owner, 200},
		{"another customer", "/v1/payments/" + o.payment, other, 404},
		{"staff as a customer", "/v1/payments/" + o.payment, w.staff(), 404},
		{"anonymous", "/v1/payments/" + o.payment, "", 404},
		{"a guest's payment", "/v1/payments/" + guest.payment, other, 404},
		{"unknown", "/v1/payments/pay_x", owner, 404},
		{"staff", "/v1/admin/payments/" + o.payment, w.staff(), 200},
		{"staff without the scope", "/v1/admin/payments/" + o.payment, w.token(auth.Staff, "usr_s", "stock:*"), 403},
		{"customer in the back office", "/v1/admin/payments/" + o.payment, owner, 403},
		{"anonymous in the back office", "/v1/admin/payments", "", 401},
		{"reader refunds", "/v1/admin/payments/" + o.payment, w.token(auth.Staff, "usr_s", "payments:read"), 200},
	}
	for _, tc := range tests {
		if got := w.call("GET", tc.path, tc.token, ""); got.code != tc.want {
			t.Errorf("%s: got %d %s, want %d", tc.name, got.code, got.body, tc.want)
		}
	}
	if got := w.call("POST", "/v1/admin/payments/"+o.payment+"/refunds", w.token(auth.Staff, "usr_s", "payments:read", "payments:write"), `{"reason":"x"}`, "Idempotency-Key: k"); got.code != 403 {
		t.Errorf("refund without its scope: got %d", got.code)
	}
	var p struct {
		NextAction struct{ URL string } `json:"next_action"`
		Operations any
	}
	w.call("GET", "/v1/payments/"+o.payment, owner, "").decode(t, &p)
	if !strings.HasPrefix(p.NextAction.URL, "http://shop.example/v1/payments/sandbox/") || p.Operations != nil {
		t.Errorf("got %+v", p)
	}
}

func TestListsPageWithoutGapsOrRepetition(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	want := map[string]bool{}
	for range 7 {
		o := newOrder()
		w.publish(o.requested("card", 5000))
		want[o.payment] = true
	}
	for p := range want {
		w.expect(p, "payment.authorized")
	}
	var page struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
		NextCursor string `json:"next_cursor"`
	}
	got := map[string]bool{}
	for path := "/v1/admin/payments?limit=3&status=authorized"; path != ""; {
		page.NextCursor, page.Items = "", nil
		a := w.call("GET", path, w.staff(), "")
		if a.code != 200 {
			t.Fatalf("got %d %s", a.code, a.body)
		}
		a.decode(t, &page)
		for _, i := range page.Items {
			if got[i.ID] {
				t.Errorf("%s twice", i.ID)
			}
			got[i.ID] = true
		}
		path = ""
		if page.NextCursor != "" {
			path = "/v1/admin/payments?limit=3&status=authorized&cursor=" + page.NextCursor
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %d payments, want %d", len(got), len(want))
	}
	if a := w.call("GET", "/v1/admin/payments?limit=3&status=captured&cursor="+"AAAA", w.staff(), ""); a.code != 422 {
		t.Errorf("a cursor of another list: got %d", a.code)
	}
}

func TestMethods(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var list struct {
		Items []struct{ Provider, Method, Title string }
	}
	w.call("GET", "/v1/payment-methods?currency=EUR", "", "").decode(t, &list)
	if len(list.Items) == 0 || list.Items[0].Provider != "sandbox" || list.Items[0].Method != "card" {
		t.Errorf("got %+v", list)
	}
	w.call("GET", "/v1/payment-methods?currency=XXX", "", "").decode(t, &list)
	if len(list.Items) != 0 {
		t.Errorf("an unknown currency: got %+v", list)
	}
	for _, q := range []string{"", "?currency=eur", "?currency=EUR&x=1", "?currency=EUR&country=de", "?currency=EUR&country=DEU"} {
		if got := w.call("GET", "/v1/payment-methods"+q, "", ""); got.code != 422 {
			t.Errorf("%q: got %d", q, got.code)
		}
	}
}

// The list is that of the market of country and currency.
func TestMethodsOfAMarket(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) {
		c.Markets = []market.Rule{{Countries: []string{"DE"}, Currencies: []string{"EUR"}, Providers: []string{"sandbox"}, Maximum: map[string]string{"EUR": "100"}}}
	})
	for query, want := range map[string]bool{
		"currency=EUR&country=DE": true, "currency=EUR": true, "currency=EUR&country=DE&amount=10000": true,
		"currency=EUR&country=FR": false, "currency=USD&country=DE": false, "currency=EUR&country=DE&amount=10001": false,
	} {
		var list struct{ Items []struct{ Provider string } }
		w.call("GET", "/v1/payment-methods?"+query, "", "").decode(t, &list)
		if got := len(list.Items) > 0; got != want {
			t.Errorf("%s: got %+v", query, list)
		}
	}
	cfg := w.cfg
	cfg.Markets = []market.Rule{{Providers: []string{"canary"}}}
	cfg.Database = "sqlite:" + filepath.Join(t.TempDir(), "payment.db")
	if s, err := payment.New(t.Context(), w.env, cfg); err == nil {
		_ = s.Close()
		t.Error("a provider that there is not was accepted")
	}
}
