package stripe

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stripe/stripe-mock/spec"
)

var double = sync.OnceValues(New)

// account is a world of its own at a double, and a client for it.
type account struct {
	t    *testing.T
	base string
	key  string
	s    *Server
}

func open(t *testing.T) *account {
	t.Helper()
	s, err := double()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return &account{t: t, base: server.URL, key: "sk_test_" + random(16), s: s}
}

func (a *account) do(method, path, key string, form url.Values) (int, object, http.Header) {
	a.t.Helper()
	target := a.base + path
	var body io.Reader
	if method == http.MethodGet && form != nil {
		target += "?" + form.Encode()
	} else if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r, err := http.NewRequestWithContext(a.t.Context(), method, target, body)
	if err != nil {
		a.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+a.key)
	if body != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, nil, nil
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	var o object
	if err := json.NewDecoder(resp.Body).Decode(&o); err != nil {
		return resp.StatusCode, nil, resp.Header
	}
	return resp.StatusCode, o, resp.Header
}

// post sends a form that must be answered by status.
func (a *account) post(status int, path, key string, pairs ...string) object {
	a.t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Add(pairs[i], pairs[i+1])
	}
	got, o, _ := a.do(http.MethodPost, path, key, form)
	if got != status {
		a.t.Fatalf("POST %s: status %d %v, want %d", path, got, o, status)
	}
	return o
}

func (a *account) get(path string, pairs ...string) object {
	a.t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Add(pairs[i], pairs[i+1])
	}
	got, o, _ := a.do(http.MethodGet, path, "", form)
	if got != http.StatusOK {
		a.t.Fatalf("GET %s: status %d %v", path, got, o)
	}
	return o
}

func (a *account) control(act string, in any) object {
	a.t.Helper()
	body, err := json.Marshal(in)
	if err != nil {
		a.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(a.t.Context(), http.MethodPost, a.base+"/_fake/"+act, strings.NewReader(string(body)))
	if err != nil {
		a.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+a.key)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		a.t.Fatal(err)
	}
	defer resp.Body.Close() //nolint:errcheck // read to its end
	var o object
	if err := json.NewDecoder(resp.Body).Decode(&o); err != nil || resp.StatusCode != http.StatusOK {
		a.t.Fatalf("%s: status %d, %v %v", act, resp.StatusCode, o, err)
	}
	return o
}

func (a *account) pay(token string, pairs ...string) object {
	a.t.Helper()
	return a.post(http.StatusOK, "/v1/payment_intents", random(12), append([]string{"amount", "5000", "currency", "eur", "capture_method", "manual",
		"confirm", "true", "payment_method", token, "return_url", "https://shop.example/", "metadata[payment_id]", "pay_1", "metadata[operation]", "opn_1"}, pairs...)...)
}

func errorOf(o object) (kind, code string) {
	e, _ := o["error"].(map[string]any)
	kind, _ = e["type"].(string)
	code, _ = e["code"].(string)
	return kind, code
}

func TestWholeLife(t *testing.T) {
	t.Parallel()
	a := open(t)
	pi := a.pay("pm_card_visa")
	if pi["status"] != needsCapture || pi["amount_capturable"] != 5000.0 {
		t.Fatalf("authorised: %v", pi)
	}
	id, _ := pi["id"].(string)
	captured := a.post(http.StatusOK, "/v1/payment_intents/"+id+"/capture", "", "amount_to_capture", "3000", "expand[]", "latest_charge.balance_transaction")
	if captured["status"] != succeeded || captured["amount_received"] != 3000.0 {
		t.Fatalf("captured: %v", captured)
	}
	charge, _ := captured["latest_charge"].(map[string]any)
	txn, _ := charge["balance_transaction"].(map[string]any)
	if txn["fee"] != 70.0 || txn["net"] != 2930.0 {
		t.Errorf("balance transaction %v, want a fee of 70", txn)
	}
	if _, code := errorOf(a.post(http.StatusBadRequest, "/v1/payment_intents/"+id+"/capture", "")); code != "payment_intent_unexpected_state" {
		t.Errorf("a second capture: %s", code)
	}
	a.post(http.StatusOK, "/v1/refunds", "", "payment_intent", id, "amount", "1000")
	a.post(http.StatusBadRequest, "/v1/refunds", "", "payment_intent", id, "amount", "2001")
	a.post(http.StatusOK, "/v1/refunds", "", "payment_intent", id)
	if _, code := errorOf(a.post(http.StatusBadRequest, "/v1/refunds", "", "payment_intent", id)); code != "charge_already_refunded" {
		t.Errorf("a third refund: %s", code)
	}
	if n := len(a.get("/v1/balance_transactions")["data"].([]any)); n != 3 {
		t.Errorf("%d balance transactions, want one charge and two refunds", n)
	}
	var kinds []string
	w := a.s.worlds[a.key]
	for _, e := range w.journal {
		kinds = append(kinds, e.Kind)
	}
	if got, want := strings.Join(kinds, " "), "authorize release capture fee refund refund"; got != want {
		t.Errorf("journal %q, want %q", got, want)
	}
}

func TestSpecificationRefuses(t *testing.T) {
	t.Parallel()
	a := open(t)
	for name, form := range map[string][]string{
		"an unknown parameter": {"amount", "5000", "currency", "eur", "colour", "red"},
		"an amount of text":    {"amount", "many", "currency", "eur"},
		"no currency":          {"amount", "5000"},
		"an unknown word":      {"amount", "5000", "currency", "eur", "capture_method", "sometimes"},
		"a negative amount":    {"amount", "-5", "currency", "eur"},
		"too little":           {"amount", "49", "currency", "eur"},
		"fils that end in 5":   {"amount", "1005", "currency", "kwd"},
	} {
		if kind, _ := errorOf(a.post(http.StatusBadRequest, "/v1/payment_intents", "", form...)); kind != "invalid_request_error" {
			t.Errorf("%s: %s", name, kind)
		}
	}
	if got, _, _ := a.do(http.MethodPost, "/v1/payment_intentions", "", url.Values{}); got != http.StatusNotFound {
		t.Errorf("an unknown path: %d", got)
	}
}

func TestIdempotency(t *testing.T) {
	t.Parallel()
	a := open(t)
	form := []string{"amount", "5000", "currency", "eur", "confirm", "true", "payment_method", "pm_card_chargeDeclined"}
	first := a.post(http.StatusPaymentRequired, "/v1/payment_intents", "one", form...)
	again := a.post(http.StatusPaymentRequired, "/v1/payment_intents", "one", form...)
	if first["error"].(map[string]any)["charge"] != again["error"].(map[string]any)["charge"] {
		t.Error("the decline was not replayed")
	}
	if kind, _ := errorOf(a.post(http.StatusBadRequest, "/v1/payment_intents", "one", "amount", "6000", "currency", "eur")); kind != "idempotency_error" {
		t.Errorf("other parameters: %s", kind)
	}
	a.control("faults", object{"kind": savedAfter})
	good := []string{"amount", "5000", "currency", "eur"}
	for range 3 {
		a.post(http.StatusInternalServerError, "/v1/payment_intents", "two", good...)
	}
	if n := len(a.get("/v1/payment_intents")["data"].([]any)); n != 2 {
		t.Errorf("%d intents, want the declined one and the one behind the saved 500", n)
	}
	a.control("clock", object{"advance_seconds": 25 * 3600})
	a.post(http.StatusOK, "/v1/payment_intents", "two", good...)
	// Two at once: one is executed, the other is told to wait.
	a.control("faults", object{"kind": slow, "delay_ms": 300})
	statuses := make([]int, 2)
	var wg sync.WaitGroup
	for i := range statuses {
		wg.Go(func() {
			statuses[i], _, _ = a.do(http.MethodPost, "/v1/payment_intents", "three", url.Values{"amount": {"5000"}, "currency": {"eur"}})
		})
	}
	wg.Wait()
	if statuses[0]+statuses[1] != http.StatusOK+http.StatusConflict {
		t.Errorf("two at once: %v, want 200 and 409", statuses)
	}
}

func TestChallenge(t *testing.T) {
	t.Parallel()
	for answer, want := range map[string]string{"approve": needsCapture, "refuse": needsMethod} {
		a := open(t)
		pi := a.pay("pm_card_threeDSecure2Required")
		if pi["status"] != needsAction {
			t.Fatalf("status %v, want requires_action", pi["status"])
		}
		page := pi["next_action"].(map[string]any)["redirect_to_url"].(map[string]any)["url"].(string)
		shown, err := http.Get(page) //nolint:noctx // a page as a browser gets it
		if err != nil {
			t.Fatal(err)
		}
		html, err := io.ReadAll(shown.Body)
		if err != nil || !strings.Contains(string(html), "50.00 EUR") || shown.Body.Close() != nil {
			t.Errorf("the page: %v %s", err, html)
		}
		client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		resp, err := client.PostForm(page, url.Values{"answer": {answer}})
		if err != nil {
			t.Fatal(err)
		}
		if err := resp.Body.Close(); err != nil {
			t.Error(err)
		}
		if to := resp.Header.Get("Location"); !strings.HasPrefix(to, "https://shop.example/?payment_intent=") {
			t.Errorf("%s leads to %q", answer, to)
		}
		if got := a.get("/v1/payment_intents/" + pi["id"].(string))["status"]; got != want {
			t.Errorf("%s: status %v, want %s", answer, got, want)
		}
	}
}

func TestWebhooks(t *testing.T) {
	t.Parallel()
	a := open(t)
	type got struct {
		event, kind string
		signed      bool
	}
	arrived := make(chan got, 64)
	endpoint := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		var e struct{ ID, Type string }
		if err := json.Unmarshal(body, &e); err != nil {
			t.Error(err)
		}
		header := r.Header.Get("Stripe-Signature")
		stamp, _, _ := strings.Cut(strings.TrimPrefix(header, "t="), ",")
		arrived <- got{e.ID, e.Type, header == Sign(body, time.Unix(number(stamp), 0), "whsec_old", "whsec_new")}
	}))
	defer endpoint.Close()
	a.control("webhooks", object{"url": endpoint.URL, "secrets": []string{"whsec_old", "whsec_new"}, "before": true, "duplicates": 1,
		"types": []string{"payment_intent.amount_capturable_updated", "charge.succeeded"}})
	a.pay("pm_card_visa")
	if len(arrived) != 4 {
		t.Fatalf("%d deliveries before the answer, want two events twice", len(arrived))
	}
	one, two := <-arrived, <-arrived
	if !one.signed || one.event != two.event || one.kind != "charge.succeeded" {
		t.Errorf("got %+v and %+v", one, two)
	}
	<-arrived
	<-arrived
	a.control("webhooks", object{"url": endpoint.URL, "secrets": []string{"whsec_old"}, "hold": true, "types": []string{"payment_intent.succeeded", "payment_intent.created"}})
	a.post(http.StatusOK, "/v1/payment_intents", "", "amount", "5000", "currency", "eur", "confirm", "true", "payment_method", "pm_card_visa")
	if len(arrived) != 0 {
		t.Fatal("an event was sent that was to be held")
	}
	a.control("webhooks/release", object{"reverse": true})
	if e := <-arrived; e.kind != "payment_intent.succeeded" {
		t.Errorf("reversed: the first is %s", e.kind)
	}
	<-arrived
	a.control("webhooks/release", object{})
	if len(arrived) != 0 {
		t.Error("what was sent already was sent again")
	}
}

// TestAnswersMeetTheSpecification holds what the double renders against the official schemas.
func TestAnswersMeetTheSpecification(t *testing.T) {
	t.Parallel()
	a := open(t)
	pi := a.pay("pm_card_visa")
	id, _ := pi["id"].(string)
	a.post(http.StatusOK, "/v1/payment_intents/"+id+"/capture", "")
	refund := a.post(http.StatusOK, "/v1/refunds", "", "payment_intent", id, "amount", "1000")
	dispute := a.control("disputes", object{"payment_intent": id, "amount": 2000})
	customer := a.post(http.StatusOK, "/v1/customers", "", "email", "ada@example.com")
	session := a.post(http.StatusOK, "/v1/checkout/sessions", "", "mode", "payment", "success_url", "https://shop.example/", "line_items[0][quantity]", "1",
		"line_items[0][price_data][currency]", "eur", "line_items[0][price_data][unit_amount]", "5000", "line_items[0][price_data][product_data][name]", "Order")
	intent := a.get("/v1/payment_intents/" + id)
	charge := a.get("/v1/charges/" + intent["latest_charge"].(string))
	payout := a.control("payouts", object{"currency": "eur"})
	txn := a.get("/v1/balance_transactions")["data"].([]any)[0].(map[string]any)
	event := a.get("/v1/events")["data"].([]any)[0].(map[string]any)
	for name, o := range map[string]object{
		"payment_intent": intent, "charge": charge, "refund": refund, "dispute": dispute, "customer": customer, "checkout.session": session,
		"payout": payout, "balance_transaction": txn, "event": event, "payment_method": a.get("/v1/payment_methods/" + intent["payment_method"].(string)),
	} {
		for _, field := range a.s.spec.schemas[name].Required {
			if _, there := o[field]; !there {
				t.Errorf("%s has no %s", name, field)
			}
		}
		for field, v := range o {
			schema := a.s.spec.schemas[name].Properties[field]
			if schema == nil {
				t.Errorf("%s has a field that Stripe has not: %s", name, field)
				continue
			}
			if err := fits(schema, v); err != "" {
				t.Errorf("%s.%s: %s", name, field, err)
			}
		}
	}
}

// fits holds a value against a schema's type and words; what is behind a reference is not followed.
func fits(s *spec.Schema, v any) string {
	if v == nil {
		if s.Nullable || s.Type == "" {
			return ""
		}
		return "null"
	}
	switch s.Type {
	case spec.TypeString:
		text, ok := v.(string)
		if !ok {
			return "no string"
		}
		for _, word := range s.Enum {
			if word == text {
				return ""
			}
		}
		if len(s.Enum) > 0 {
			return "not one of its words: " + text
		}
	case spec.TypeInteger:
		if n, ok := v.(float64); !ok || n != float64(int64(n)) {
			return "no integer"
		}
	case spec.TypeBoolean:
		if _, ok := v.(bool); !ok {
			return "no boolean"
		}
	case spec.TypeArray:
		if _, ok := v.([]any); !ok {
			return "no array"
		}
	case spec.TypeObject:
		if _, ok := v.(map[string]any); !ok {
			return "no object"
		}
	}
	return ""
}
