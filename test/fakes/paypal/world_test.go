package paypal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

var shared struct {
	sync.Once
	server *httptest.Server
	err    error
}

// client is a merchant's account of its own at the double that all tests share.
type client struct {
	t         *testing.T
	base      string
	name      string
	bearer    string
	requestID string
}

func open(t *testing.T) *client {
	t.Helper()
	shared.Do(func() {
		var h http.Handler
		if h, shared.err = Handler(); shared.err == nil {
			shared.server = httptest.NewServer(h)
		}
	})
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	c := &client{t: t, base: shared.server.URL, name: strings.ToLower(newID())}
	req := c.request(http.MethodPost, "/v1/oauth2/token", "grant_type=client_credentials")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth(c.name, "secret")
	var token struct {
		Bearer string `json:"access_token"`
	}
	if status := c.send(req, &token); status != http.StatusOK || token.Bearer == "" {
		t.Fatalf("token: status %d", status)
	}
	c.bearer = token.Bearer
	return c
}

func (c *client) request(method, path, body string) *http.Request {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), method, c.base+path, strings.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+c.bearer)
	if c.requestID != "" {
		req.Header.Set("PayPal-Request-Id", c.requestID)
	}
	return req
}

func (c *client) send(req *http.Request, out any) int {
	c.t.Helper()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	if strings.Contains(string(body), "STAND_IN_OUT_OF_SPECIFICATION") {
		c.t.Errorf("%s %s: the answer is not as specified: %s", req.Method, req.URL.Path, body)
	}
	if out != nil && len(body) > 0 {
		if err := json.Unmarshal(body, out); err != nil {
			c.t.Fatalf("%s: %v", body, err)
		}
	}
	return res.StatusCode
}

// view holds what the tests look at of any answer.
type view struct {
	ID, Status string
	Amount     amount
	Details    []detail
	Links      []link
	Units      []struct {
		Payments struct{ Authorizations, Captures, Refunds []view }
	} `json:"purchase_units"`
}

func (v view) issue() string {
	if len(v.Details) == 0 {
		return ""
	}
	return v.Details[0].Issue
}

// call calls the API and expects the status, or the issue of a refusal.
func (c *client) call(method, path, body, want string) view {
	c.t.Helper()
	var v view
	status := c.send(c.request(method, path, body), &v)
	if got := v.issue(); got != "" && got != want || got == "" && want != http.StatusText(status) {
		c.t.Fatalf("%s %s: got %d %q, want %q", method, path, status, got, want)
	}
	return v
}

func (c *client) fake(path string, in any) {
	c.t.Helper()
	body, err := json.Marshal(in)
	if err != nil {
		c.t.Fatal(err)
	}
	if status := c.send(c.request(http.MethodPost, "/_fake/"+c.name+path, string(body)), nil); status != http.StatusNoContent && status != http.StatusOK {
		c.t.Fatalf("%s: status %d", path, status)
	}
}

func orderBody(value, currency, invoice string) string {
	return `{"intent":"AUTHORIZE","purchase_units":[{"amount":{"currency_code":"` + currency + `","value":"` + value + `"},"custom_id":"pay_1","invoice_id":"` + invoice + `"}],
		"payment_source":{"paypal":{"experience_context":{"return_url":"https://shop.example/back","cancel_url":"https://shop.example/cancel"}}}}`
}

// decide presses a button of the payer's page and returns where it leads.
func (c *client) decide(page, action string) string {
	c.t.Helper()
	var to string
	browser := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	u, err := url.Parse(page)
	if err != nil {
		c.t.Fatal(err)
	}
	form := url.Values{"token": {u.Query().Get("token")}, "action": {action}}
	req := c.request(http.MethodPost, "/checkoutnow", form.Encode())
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := browser.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	_ = res.Body.Close()
	if to = res.Header.Get("Location"); res.StatusCode != http.StatusSeeOther {
		c.t.Fatalf("%s: status %d", action, res.StatusCode)
	}
	return to
}

func (v view) link(rel string) string {
	for _, l := range v.Links {
		if l.Rel == rel {
			return l.Href
		}
	}
	return ""
}

// approved makes an order that the payer has approved.
func (c *client) approved(value, invoice string) view {
	c.t.Helper()
	o := c.call("POST", "/v2/checkout/orders", orderBody(value, "EUR", invoice), "Created")
	if to := c.decide(o.link("payer-action"), "approve"); !strings.HasPrefix(to, "https://shop.example/back?") || !strings.Contains(to, "token="+o.ID) {
		c.t.Fatalf("the payer is sent to %s", to)
	}
	return o
}

func (c *client) authorized(value, invoice string) view {
	c.t.Helper()
	o := c.approved(value, invoice)
	done := c.call("POST", "/v2/checkout/orders/"+o.ID+"/authorize", "{}", "Created")
	return done.Units[0].Payments.Authorizations[0]
}

// lastDay is the query of a report about the last day and the next minute.
func lastDay() string {
	now := time.Now().UTC()
	return url.Values{"start_date": {now.Add(-24 * time.Hour).Format(time.RFC3339)}, "end_date": {now.Add(time.Minute).Format(time.RFC3339)}}.Encode()
}

func eur(value string) string { return `{"amount":{"currency_code":"EUR","value":"` + value + `"}}` }

func TestWholeLife(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.authorized("100.00", "inv1")
	first := c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", eur("60.00"), "Created")
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", eur("41.00"), "MAX_CAPTURE_AMOUNT_EXCEEDED")
	if got := c.call("GET", "/v2/payments/authorizations/"+a.ID, "", "OK"); got.Status != "PARTIALLY_CAPTURED" {
		t.Errorf("after the first capture: %s", got.Status)
	}
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", `{"amount":{"currency_code":"EUR","value":"40.00"},"final_capture":true}`, "Created")
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", eur("1.00"), "AUTHORIZATION_ALREADY_CAPTURED")
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/void", "", "PREVIOUSLY_CAPTURED")
	c.call("POST", "/v2/payments/captures/"+first.ID+"/refund", eur("20.00"), "Created")
	c.call("POST", "/v2/payments/captures/"+first.ID+"/refund", eur("41.00"), "REFUND_AMOUNT_EXCEEDED")
	c.call("POST", "/v2/payments/captures/"+first.ID+"/refund", "{}", "Created")
	if got := c.call("GET", "/v2/payments/captures/"+first.ID, "", "OK"); got.Status != "REFUNDED" {
		t.Errorf("after the refunds: %s", got.Status)
	}
	c.call("POST", "/v2/payments/captures/"+first.ID+"/refund", eur("1.00"), "CAPTURE_FULLY_REFUNDED")
}

func TestOrders(t *testing.T) {
	t.Parallel()
	c := open(t)
	c.call("POST", "/v2/checkout/orders", orderBody("100.5", "JPY", ""), "INVALID_PARAMETER_SYNTAX") // an empty invoice_id
	c.call("POST", "/v2/checkout/orders", orderBody("100.5", "JPY", "i1"), "DECIMALS_NOT_SUPPORTED")
	c.call("POST", "/v2/checkout/orders", orderBody("100", "ISK", "i2"), "INVALID_CURRENCY_CODE")
	c.call("POST", "/v2/checkout/orders", orderBody("0.00", "EUR", "i3"), "CANNOT_BE_ZERO_OR_NEGATIVE")
	c.call("POST", "/v2/checkout/orders", `{"intent":"AUTHORIZE"}`, "INVALID_PARAMETER_SYNTAX")
	o := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i4"), "Created")
	c.call("POST", "/v2/checkout/orders/"+o.ID+"/authorize", "{}", "ORDER_NOT_APPROVED")
	if to := c.decide(o.link("payer-action"), "cancel"); !strings.HasPrefix(to, "https://shop.example/cancel?") {
		t.Errorf("after a cancellation: %s", to)
	}
	c.decide(o.link("payer-action"), "decline")
	c.call("POST", "/v2/checkout/orders/"+o.ID+"/capture", "{}", "ACTION_DOES_NOT_MATCH_INTENT")
	if again := c.call("POST", "/v2/checkout/orders/"+o.ID+"/authorize", "{}", "INSTRUMENT_DECLINED"); again.link("redirect") == "" {
		t.Error("a declined instrument has no link to choose another")
	}
	c.decide(o.link("payer-action"), "approve")
	c.call("PATCH", "/v2/checkout/orders/"+o.ID, `[{"op":"add","path":"/purchase_units/@reference_id=='default'/custom_id","value":"x"}]`, "No Content")
	c.call("POST", "/v2/checkout/orders/"+o.ID+"/authorize", "{}", "Created")
	c.call("POST", "/v2/checkout/orders/"+o.ID+"/authorize", "{}", "ORDER_ALREADY_AUTHORIZED")
	c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i4"), "DUPLICATE_INVOICE_ID")
	late := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i5"), "Created")
	c.fake("/clock", map[string]string{"advance": "3h"})
	c.call("GET", "/v2/checkout/orders/"+late.ID, "", "INVALID_RESOURCE_ID")
}

func TestTimesOfAnAuthorization(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.authorized("100.00", "inv1")
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/reauthorize", eur("100.00"), "REAUTHORIZATION_TOO_SOON")
	c.fake("/clock", map[string]string{"advance": "96h"})
	fresh := c.call("POST", "/v2/payments/authorizations/"+a.ID+"/reauthorize", eur("100.00"), "Created")
	c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", eur("1.00"), "AUTHORIZATION_VOIDED")
	c.fake("/clock", map[string]string{"advance": "96h"})
	c.call("POST", "/v2/payments/authorizations/"+fresh.ID+"/reauthorize", eur("100.00"), "REAUTHORIZATION_NOT_SUPPORTED")
	done := c.call("POST", "/v2/payments/authorizations/"+fresh.ID+"/capture", eur("50.00"), "Created")
	c.fake("/clock", map[string]string{"advance": "504h"})
	c.call("POST", "/v2/payments/authorizations/"+fresh.ID+"/capture", eur("50.00"), "AUTHORIZATION_EXPIRED")
	c.fake("/clock", map[string]string{"advance": "4320h"})
	c.call("POST", "/v2/payments/captures/"+done.ID+"/refund", eur("1.00"), "REFUND_TIME_LIMIT_EXCEEDED")
}

func TestRequestIDs(t *testing.T) {
	t.Parallel()
	c := open(t)
	c.requestID = "key-1"
	o := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i1"), "Created")
	c.requestID = ""
	c.decide(o.link("payer-action"), "approve")
	c.requestID = "key-1"
	if again := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i1"), "OK"); again.ID != o.ID || again.Status != "APPROVED" {
		t.Errorf("a repetition answers %s %s, want %s as it is now", again.ID, again.Status, o.ID)
	}
	// Which of two requests comes first is the machine's choice: tried until a repetition has met the other under way.
	want, invoice := "", ""
	for n := 0; ; n++ {
		c.requestID, invoice = fmt.Sprint("key-2-", n), fmt.Sprint("i2-", n)
		c.fake("/faults", []fault{{Match: "POST /v2/checkout/orders", Mode: "delay", DelayMS: 300}})
		first := make(chan view, 1)
		slow := c.request("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", invoice))
		go func() {
			var v view
			c.send(slow, &v)
			first <- v
		}()
		for c.busy(c.requestID) == 0 && len(first) == 0 {
			c.send(c.request("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", invoice)), nil)
		}
		if want = (<-first).ID; want != "" && c.busy(c.requestID) > 0 {
			break
		}
		if n == 20 {
			t.Fatal("no repetition met the first request under way")
		}
	}
	if again := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", invoice), "OK"); again.ID != want {
		t.Errorf("the repetition made %s, want %s", again.ID, want)
	}
	c.fake("/clock", map[string]string{"advance": "6h"})
	if again := c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", invoice), "Created"); again.ID == want {
		t.Error("after its window the id is still known")
	}
}

// busy counts requests of an id that were refused because the first was under way.
func (c *client) busy(id string) int {
	c.t.Helper()
	var all struct {
		Requests []struct {
			RequestID string `json:"request_id"`
			Issue     string
		}
	}
	c.send(c.request("GET", "/_fake/"+c.name+"/journal", ""), &all)
	n := 0
	for _, r := range all.Requests {
		if r.RequestID == id && r.Issue == "PREVIOUS_REQUEST_IN_PROGRESS" {
			n++
		}
	}
	return n
}

func TestFaults(t *testing.T) {
	t.Parallel()
	c := open(t)
	c.fake("/faults", []fault{{Match: "POST /v2/checkout/orders", Mode: "lost_after"}})
	c.requestID = "k"
	res, err := http.DefaultClient.Do(c.request("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i1")))
	if err == nil {
		_ = res.Body.Close()
		t.Fatal("a lost answer arrived")
	}
	c.call("POST", "/v2/checkout/orders", orderBody("5.00", "EUR", "i1"), "OK")
	c.fake("/faults", []fault{{Match: "* /v2/checkout/orders/*", Mode: "rate_limit", RetryAfter: "3"}})
	c.call("GET", "/v2/checkout/orders/X", "", "RATE_LIMIT_REACHED")
	c.call("GET", "/v2/checkout/orders/X", "", "INVALID_RESOURCE_ID")
}

func TestDeliveries(t *testing.T) {
	t.Parallel()
	c := open(t)
	got := make(chan *http.Request, 8)
	sink := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		got <- r
	}))
	t.Cleanup(sink.Close)
	c.fake("/webhook", hook{URL: sink.URL, Early: true, Duplicate: true})
	c.approved("5.00", "i1")
	seen := map[string]int{}
	for len(seen) < 1 || seen["CHECKOUT.ORDER.APPROVED"] < 2 {
		r := <-got
		var e struct {
			Type string `json:"event_type"`
		}
		if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
			t.Fatal(err)
		}
		seen[e.Type]++
		if r.Header.Get("PayPal-Transmission-Sig") == "" || !strings.HasPrefix(r.Header.Get("PayPal-Cert-Url"), "https://") {
			t.Errorf("headers %v", r.Header)
		}
	}
	var list struct{ Events []struct{ ID string } }
	if c.send(c.request("GET", "/v1/notifications/webhooks-events?page_size=5", ""), &list); len(list.Events) != 1 {
		t.Errorf("%d events listed, want 1", len(list.Events))
	}
}

func TestDisputesAndReport(t *testing.T) {
	t.Parallel()
	c := open(t)
	a := c.authorized("100.00", "inv1")
	done := c.call("POST", "/v2/payments/authorizations/"+a.ID+"/capture", eur("100.00"), "Created")
	c.fake("/act", act{Do: "open_dispute", ID: done.ID, Amount: 4000, Stage: "CHARGEBACK"})
	c.call("POST", "/v2/payments/captures/"+done.ID+"/refund", eur("1.00"), "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK")
	c.fake("/act", act{Do: "payout", Amount: 5000, Currency: "EUR"})
	var report struct {
		Lines []struct {
			Info struct {
				Code   string `json:"transaction_event_code"`
				Amount amount `json:"transaction_amount"`
				Fee    amount `json:"fee_amount"`
			} `json:"transaction_info"`
		} `json:"transaction_details"`
	}
	if status := c.send(c.request("GET", "/v1/reporting/transactions?start_date=2020-01-01T00:00:00Z&end_date=2020-03-01T00:00:00Z", ""), nil); status != http.StatusBadRequest {
		t.Errorf("a report over two months: status %d", status)
	}
	c.send(c.request("GET", "/v1/reporting/transactions?"+lastDay(), ""), &report)
	var codes []string
	for _, l := range report.Lines {
		codes = append(codes, l.Info.Code+" "+l.Info.Amount.Value+" "+l.Info.Fee.Value)
	}
	if got, want := strings.Join(codes, ", "), "T0006 100.00 -2.84, T1110 -40.00 , T0403 -50.00 "; got != want {
		t.Errorf("report: got %s, want %s", got, want)
	}
}
