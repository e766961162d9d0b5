package notification_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// text lets Twilio deliver a message that somebody sent to the shop, and returns what the shop answers.
func (w *world) text(from, body, sid string) string {
	w.t.Helper()
	form := url.Values{"From": {from}, "Body": {body}, "MessageSid": {sid}, "To": {"+15005550006"}}
	rec := w.inbound(form, twilioSignature("twilio-token", "https://shop.example/v1/notifications/twilio-messages", form))
	if rec.Code != http.StatusOK {
		w.t.Fatalf("%d: %s", rec.Code, rec.Body)
	}
	return rec.Body.String()
}

func (w *world) inbound(form url.Values, signature string) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.t.Context(), http.MethodPost, "/v1/notifications/twilio-messages", strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", signature)
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	return rec
}

func TestKeywordsBySMS(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) {
		c.SMS.CallbackURL = "https://shop.example"
		c.SMS.Twilio = notification.Twilio{AccountSID: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", AuthToken: "twilio-token", Sender: "EMPORIUM", BaseURL: "http://127.0.0.1:1"}
	})
	const number = "+441632960960"
	form := url.Values{"From": {number}, "Body": {"STOP"}, "MessageSid": {"SM0"}}
	if rec := w.inbound(form, "bm90aGluZw=="); rec.Code != http.StatusUnauthorized {
		t.Errorf("a forged request: %d %s", rec.Code, rec.Body)
	}
	if got := w.record("sms", number).says(); got != "" {
		t.Errorf("a forged STOP did something: %s", got)
	}

	// Asking by the form leads to a text; YES from the number itself is the confirmation.
	w.post("POST", "/v1/subscriptions", "", object{"phone": number, "locale": "en"}, http.StatusAccepted, nil)
	if got := w.record("sms", number).says(); got != "promotional pending; asked by form" {
		t.Errorf("after the request: %s", got)
	}
	if answer := w.text(number, " Yes! ", "SM1"); !strings.Contains(answer, "<Response><Message>") || !strings.Contains(answer, "STOP") {
		t.Errorf("YES is answered %s", answer)
	}
	if got := w.record("sms", number).says(); !strings.HasPrefix(got, "transactional granted;") && !strings.Contains(got, "promotional granted;") {
		t.Errorf("after YES: %s", got)
	}

	// STOP ends everything at once, is confirmed once, and holds back also what belongs to orders.
	for range 2 { // Twilio delivers again when it missed the answer
		if answer := w.text(number, "stop", "SM2"); !strings.Contains(answer, "no more text messages") {
			t.Errorf("STOP is answered %s", answer)
		}
	}
	r := w.record("sms", number)
	for _, c := range r.Consents {
		if c.State != "withdrawn" {
			t.Errorf("after STOP %s is %s", c.Purpose, c.State)
		}
	}
	var stopped struct {
		Items []struct{ Address, Reason string }
	}
	w.call("GET", "/v1/admin/suppressions?channel=sms", w.staff("notifications:read"), http.StatusOK, &stopped)
	if len(stopped.Items) != 1 || stopped.Items[0].Address != number || stopped.Items[0].Reason != "opted_out" {
		t.Errorf("suppressed: %+v", stopped.Items)
	}
	proofs := len(r.Proofs)
	if answer := w.text(number, "Please do not stop the parcel", "SM3"); strings.Contains(answer, "Message>") {
		t.Errorf("a sentence is answered %s", answer)
	}
	if answer := w.text(number, "HELP", "SM4"); !strings.Contains(answer, "help@emporium.example") {
		t.Errorf("HELP is answered %s", answer)
	}
	if got := len(w.record("sms", number).Proofs); got != proofs {
		t.Errorf("%d proofs, want %d: nothing was decided", got, proofs)
	}

	// START takes it back, for what was agreed to before; the same STOP that comes late once more does not undo it.
	w.text(number, "START", "SM5")
	w.text(number, "STOP", "SM2")
	if got := w.record("sms", number).says(); !strings.Contains(got, "promotional granted;") {
		t.Errorf("after START: %s", got)
	}
	w.call("GET", "/v1/admin/suppressions?channel=sms", w.staff("notifications:read"), http.StatusOK, &stopped)
	if len(stopped.Items) != 0 {
		t.Errorf("still suppressed: %+v", stopped.Items)
	}
}

func TestSMSAboutOrdersNeedConsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.clock.Set(time.Now())
	user := contract.User{ID: id.New("usr"), Email: "joan@example.org", Name: "Joan", Locale: "en", Version: 1}
	w.publish(contract.UserRegistered{User: user})
	w.awaitMail(user.Email, "Welcome")
	order := func() contract.Order {
		o := anOrder()
		o.Email, o.CustomerID, o.ShippingAddress.Phone = user.Email, user.ID, "+441632960961"
		return o
	}
	before := order()
	w.publish(contract.OrderConfirmed{Order: before})
	w.awaitStatus(before.ID, "order_confirmation", "sent")
	w.post("PUT", "/v1/preferences/sms/transactional", w.customer(user.ID), object{"wanted": true, "phone": "+441632960961"}, http.StatusOK, nil)
	ask := w.awaitMail("+441632960961", "")
	if !strings.Contains(ask.Text, "YES to get texts about your orders") {
		t.Errorf("the number is asked %s", ask.Text)
	}
	early := order()
	w.publish(contract.OrderConfirmed{Order: early})
	w.awaitStatus(early.ID, "order_confirmation", "sent")
	if page := w.call("GET", pageIn(t, ask.Text, "confirm"), "", http.StatusOK, nil).Body.String(); !strings.Contains(page, "about your orders") || strings.Contains(page, "offers") {
		t.Errorf("the page is %s", page)
	}
	w.post("POST", pageIn(t, ask.Text, "confirm"), "", url.Values{}, http.StatusOK, nil)
	after := order()
	w.publish(contract.OrderConfirmed{Order: after})
	kittest.Eventually(t, 10*time.Second, func() error {
		box := w.mails("+441632960961")
		if len(box) != 2 {
			return fmt.Errorf("%d texts, want the question and one about an order", len(box))
		}
		var m mail
		w.call("GET", "/inbox/messages/"+box[0].ID, "", http.StatusOK, &m)
		if !strings.Contains(m.Text, after.Number) {
			t.Errorf("the text says %s", m.Text)
		}
		return nil
	})
}

// twilioTells tells what has become of a text.
func (w *world) twilioTells(callback, status string) {
	w.t.Helper()
	form := url.Values{"MessageSid": {"SM1"}, "MessageStatus": {status}}
	r := httptest.NewRequestWithContext(w.t.Context(), http.MethodPost, strings.TrimPrefix(callback, "https://shop.example"), strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Twilio-Signature", twilioSignature("twilio-token", callback, form))
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	if rec.Code != http.StatusNoContent {
		w.t.Errorf("%s: %d %s", callback, rec.Code, rec.Body)
	}
}

// TestWhatCameBackStaysSo: Twilio tells that a text did not arrive before it has answered for taking it over. Only staff, who send it
// once more, make it a new one.
func TestWhatCameBackStaysSo(t *testing.T) {
	t.Parallel()
	twilio, server := newCarrier(t)
	w := newWorld(t, withPhones(server))
	w.clock.Set(noon())
	const number = "+441632960960"
	w.post("POST", "/v1/subscriptions", "", object{"phone": number, "locale": "en-GB"}, http.StatusAccepted, nil)
	twilio.await(t, number, 1)
	w.text(number, "YES", "SMyes")
	twilio.mu.Lock()
	twilio.before = func(sent url.Values) { w.twilioTells(sent.Get("StatusCallback"), "undelivered") }
	twilio.mu.Unlock()
	c := w.create(object{"name": "Comes back", "channel": "sms", "default_locale": "en", "content": object{"en": object{"text": "15 % off"}}})
	w.do("start", c.ID, http.StatusOK)
	w.awaitCampaign(c.ID, "completed")
	var promotion entry
	kittest.Eventually(t, 10*time.Second, func() error {
		for _, e := range w.entries("recipient=" + url.QueryEscape(number)) {
			if e.Kind == "promotion" && e.Status == "sent" {
				promotion = e
				return nil
			}
		}
		return fmt.Errorf("the promotion is not settled: %+v", w.entries(""))
	})
	if s := w.statistics(c.ID); s.Bounced != 1 || s.Sent != 0 {
		t.Errorf("after it came back: %+v", s)
	}
	twilio.mu.Lock()
	twilio.before = nil
	twilio.mu.Unlock()
	w.post("POST", "/v1/admin/notifications/"+promotion.ID+"/retry", w.staff("notifications:write"), nil, http.StatusAccepted, nil)
	kittest.Eventually(t, 10*time.Second, func() error {
		if s := w.statistics(c.ID); s.Bounced != 0 || s.Sent != 1 {
			return fmt.Errorf("sent once more: %+v", s)
		}
		return nil
	})
}

// twilioSignature signs a form as Twilio does.
func twilioSignature(token, address string, form url.Values) string {
	h := hmac.New(sha1.New, []byte(token))
	h.Write([]byte(address))
	for _, name := range slices.Sorted(maps.Keys(form)) {
		h.Write([]byte(name + form.Get(name)))
	}
	return base64.StdEncoding.EncodeToString(h.Sum(nil))
}

// carrier stands in for Twilio: it keeps what is sent, by number.
type carrier struct {
	mu   sync.Mutex
	sent map[string][]url.Values
	// before runs before a message is answered for.
	before func(url.Values)
}

func (c *carrier) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "no form", http.StatusBadRequest)
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	to := r.PostForm.Get("To")
	if c.before != nil {
		c.before(r.PostForm)
	}
	c.sent[to] = append(c.sent[to], r.PostForm)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	_, _ = fmt.Fprintf(w, `{"sid":"SM%030d%02d","status":"queued"}`, 0, len(c.sent))
}

// newCarrier starts one, and returns its address.
func newCarrier(t testing.TB) (c *carrier, address string) {
	t.Helper()
	c = &carrier{sent: map[string][]url.Values{}}
	server := httptest.NewServer(c)
	t.Cleanup(server.Close)
	return c, server.URL
}

// await returns the n-th message to a number.
func (c *carrier) await(t testing.TB, to string, n int) url.Values {
	t.Helper()
	var out url.Values
	kittest.Eventually(t, 10*time.Second, func() error {
		c.mu.Lock()
		defer c.mu.Unlock()
		if len(c.sent[to]) < n {
			return fmt.Errorf("%d messages to %s, want %d", len(c.sent[to]), to, n)
		}
		out = c.sent[to][n-1]
		return nil
	})
	return out
}

func TestCampaignBySMS(t *testing.T) {
	t.Parallel()
	twilio, server := newCarrier(t)
	w := newWorld(t, withPhones(server))
	w.clock.Set(noon())
	numbers := []string{"+441632960960", "+441632960961", "+441632960962"}
	for i, number := range numbers {
		w.post("POST", "/v1/subscriptions", "", object{"phone": number, "locale": "en-GB"}, http.StatusAccepted, nil)
		if ask := twilio.await(t, number, 1).Get("Body"); !strings.Contains(ask, "reply YES") {
			t.Errorf("it asks %q", ask)
		}
		if i < 2 {
			w.text(number, "YES", "SMyes"+number)
		}
	}
	c := w.create(object{"name": "By SMS", "channel": "sms", "default_locale": "en", "content": object{"en": object{"text": "15 % off with {coupon}: {url}", "url": "https://shop.example/linen"}},
		"coupon": object{"rate_ppm": 150000, "ends_at": noon().Add(48 * time.Hour)}})
	w.do("start", c.ID, http.StatusOK)
	w.awaitCampaign(c.ID, "completed")
	if s := w.statistics(c.ID); s.Sent != 2 || s.Recipients != 2 {
		t.Errorf("got %+v", s)
	}
	first, second := twilio.await(t, numbers[0], 2), twilio.await(t, numbers[1], 2)
	if to := w.call("GET", pageIn(t, first.Get("Body"), "follow"), "", http.StatusFound, nil).Header().Get("Location"); to != "https://shop.example/linen" {
		t.Errorf("the link leads to %q", to)
	}
	// One arrives and one does not; what is told late and twice changes nothing more.
	for _, told := range []struct {
		of     url.Values
		status string
	}{{first, "delivered"}, {first, "sent"}, {second, "undelivered"}, {second, "undelivered"}} {
		w.twilioTells(told.of.Get("StatusCallback"), told.status)
	}
	if s := w.statistics(c.ID); s.Delivered != 1 || s.Bounced != 1 || s.Sent != 0 || s.Clicked != 1 {
		t.Errorf("after the receipts: %+v", s)
	}
	w.text(numbers[0], "STOP", "SMstop")
	next := w.create(object{"name": "Again", "channel": "sms", "default_locale": "en", "content": object{"en": object{"text": "Once more"}}})
	w.do("start", next.ID, http.StatusOK)
	w.awaitCampaign(next.ID, "completed")
	if s := w.statistics(next.ID); s.Recipients != 1 {
		t.Errorf("after STOP: %+v", s)
	}
}
