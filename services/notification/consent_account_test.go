package notification_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// account is a customer of whom the service knows, with a token.
func (w *world) account(email string, verified bool) (user contract.User, token string) {
	w.t.Helper()
	user = contract.User{ID: id.New("usr"), Email: email, Name: "Joan Clarke", Locale: "en", EmailVerified: verified, Version: 1}
	w.publish(contract.UserRegistered{User: user})
	w.awaitMail(email, "Welcome")
	return user, w.customer(user.ID)
}

// withPhones lets texts go to a carrier that stands in for Twilio.
func withPhones(url string) func(*notification.Config) {
	return func(c *notification.Config) {
		c.SMS.CallbackURL, c.SMS.Timeout, c.SMS.Parallel, c.SMS.MaxSegments = "https://shop.example", 5*time.Second, 2, 4
		c.SMS.Twilio = notification.Twilio{AccountSID: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", AuthToken: "twilio-token", Sender: "+15005550006", BaseURL: url}
	}
}

var moments = regexp.MustCompile(`"changed_at":"[^"]*"`)

// TestNobodyDecidesForAStrangersNumber lets a signed-in stranger do what the account's own preferences allow with a number that
// agreed, and with one of which nothing is known: neither changes, and both look alike.
func TestNobodyDecidesForAStrangersNumber(t *testing.T) {
	t.Parallel()
	phones, server := newCarrier(t)
	w := newWorld(t, withPhones(server))
	const known, unknown = "+441632960970", "+441632960971"
	_, owner := w.account("owner@example.org", false)
	for _, purpose := range []string{"transactional", "promotional"} {
		w.post("PUT", "/v1/preferences/sms/"+purpose, owner, object{"wanted": true, "phone": known}, http.StatusOK, nil)
	}
	phones.await(t, known, 2)
	w.text(known, "YES", "SM1")
	agreed := w.record("sms", known).says()
	if want := "promotional granted;transactional granted;"; !strings.HasPrefix(agreed, want) {
		t.Fatalf("the owner has %s", agreed)
	}
	// Longer ago than an address rests between two questions.
	w.clock.Set(w.clock.Now().Add(time.Hour))
	leaver, stranger := w.account("stranger@example.org", true)
	for _, purpose := range []string{"transactional", "promotional"} {
		path := "/v1/preferences/sms/" + purpose
		for _, step := range []struct {
			wanted bool
			state  string
		}{{false, "none"}, {true, "pending"}, {true, "pending"}, {false, "none"}, {true, "pending"}} {
			seen := map[string]string{}
			for _, number := range []string{known, unknown} {
				var p preference
				body := w.post("PUT", path, stranger, object{"wanted": step.wanted, "phone": number}, http.StatusOK, &p).Body.String()
				if p.State != step.state || p.Address != number {
					t.Errorf("%s %v: %s is %+v, want %s", purpose, step.wanted, number, p, step.state)
				}
				listed := w.preferences(stranger)["sms "+purpose]
				if step.wanted != (listed.Address == number) || listed.State != step.state {
					t.Errorf("%s %v: the list says %+v", purpose, step.wanted, listed)
				}
				seen[number] = moments.ReplaceAllString(strings.ReplaceAll(body, number, ""), "") + listed.State + listed.Text
			}
			if seen[known] != seen[unknown] {
				t.Errorf("%s %v: a known number looks %s, an unknown one %s", purpose, step.wanted, seen[known], seen[unknown])
			}
		}
	}
	r := w.record("sms", known)
	for _, c := range r.Consents {
		if c.State != "granted" {
			t.Errorf("a stranger made %s %s", c.Purpose, c.State)
		}
	}
	for _, c := range w.record("sms", unknown).Consents {
		if c.State == "granted" {
			t.Errorf("a stranger agreed for a number: %+v", c)
		}
	}
	if p := w.preferences(owner); p["sms transactional"].State != "granted" || p["sms promotional"].State != "granted" {
		t.Errorf("the owner has %+v", p)
	}
	// The account that goes takes nothing along that is not its own.
	w.publish(contract.UserErased{UserID: leaver.ID, Version: 2})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.record("sms", unknown).says(); !strings.Contains(got, "erased") && !strings.Contains(got, "by erasure") {
			return fmt.Errorf("the request that nobody answered is %s", got)
		}
		return nil
	})
	if p := w.preferences(owner); p["sms transactional"].State != "granted" || p["sms promotional"].State != "granted" {
		t.Errorf("after the stranger left, the owner has %+v", p)
	}
	// The owner ends it without being asked anything.
	var p preference
	w.post("PUT", "/v1/preferences/sms/promotional", owner, object{"wanted": false}, http.StatusOK, &p)
	if p.State != "withdrawn" || p.Address != known {
		t.Errorf("the owner ended it: %+v", p)
	}
}

// TestANumberGoesToTheAccountThatItAnswersFor: what was agreed to without signing in becomes the account's by the number's answer.
func TestANumberGoesToTheAccountThatItAnswersFor(t *testing.T) {
	t.Parallel()
	phones, server := newCarrier(t)
	w := newWorld(t, withPhones(server))
	const number = "+441632960972"
	w.post("POST", "/v1/subscriptions", "", object{"phone": number, "locale": "en"}, http.StatusAccepted, nil)
	phones.await(t, number, 1)
	w.text(number, "YES", "SM1")
	w.clock.Set(w.clock.Now().Add(time.Hour))
	_, token := w.account("late@example.org", false)
	w.post("PUT", "/v1/preferences/sms/promotional", token, object{"wanted": true, "phone": number}, http.StatusOK, nil)
	phones.await(t, number, 2)
	if p := w.preferences(token)["sms promotional"]; p.State != "pending" {
		t.Errorf("before the answer: %+v", p)
	}
	w.text(number, "YES", "SM2")
	if p := w.preferences(token)["sms promotional"]; p.State != "granted" || p.Address != number {
		t.Errorf("after the answer: %+v", p)
	}
	// The number has answered for the account: the other purpose needs no question.
	var p preference
	w.post("PUT", "/v1/preferences/sms/transactional", token, object{"wanted": true}, http.StatusOK, &p)
	if p.State != "granted" {
		t.Errorf("texts about orders: %+v", p)
	}
}

// TestAnUnverifiedAddressDecidesNothing: whoever registers with somebody's address neither reads nor ends what its owner agreed to.
func TestAnUnverifiedAddressDecidesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const email = "victim@example.org"
	w.subscribed(email, "en")
	before := w.record("email", email).says()
	w.clock.Set(w.clock.Now().Add(time.Hour))
	user, token := w.account(email, false)
	other, second := w.account("nobody@example.org", false)
	looks := map[string]string{}
	for _, c := range []struct{ address, token string }{{email, token}, {other.Email, second}} {
		w.post("PUT", "/v1/preferences/email/promotional", c.token, object{"wanted": false}, http.StatusConflict, nil)
		if p := w.preferences(c.token)["email promotional"]; p.State != "none" {
			t.Errorf("%s reads %+v", c.address, p)
		}
		var p preference
		w.post("PUT", "/v1/preferences/email/promotional", c.token, object{"wanted": true}, http.StatusOK, &p)
		looks[c.address] = p.State + " " + w.preferences(c.token)["email promotional"].State
	}
	if looks[email] != "pending pending" || looks[other.Email] != looks[email] {
		t.Errorf("an address that agreed, and one that did not: %v", looks)
	}
	if got := w.record("email", email).says(); got != before {
		t.Errorf("the owner's consent is %s, was %s", got, before)
	}
	w.post("POST", pageIn(t, w.awaitMail(other.Email, "confirm").Text, "confirm"), "", url.Values{}, http.StatusOK, nil)

	user.EmailVerified, user.Version = true, 2
	w.publish(contract.UserEmailVerified{User: user})
	kittest.Eventually(t, 10*time.Second, func() error {
		if p := w.preferences(token)["email promotional"]; p.State != "granted" {
			return fmt.Errorf("the verified owner reads %+v", p)
		}
		return nil
	})
	var p preference
	w.post("PUT", "/v1/preferences/email/promotional", token, object{"wanted": false}, http.StatusOK, &p)
	if p.State != "withdrawn" {
		t.Errorf("the verified owner ended it: %+v", p)
	}
}

// TestTogglingSendsNoMoreThanAsking turns a consent on and off: between two questions its address rests, and it gets three a day.
func TestTogglingSendsNoMoreThanAsking(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	user, token := w.account("toggle@example.org", true)
	const path = "/v1/preferences/email/promotional"
	sent := 0
	for range 20 {
		r := w.answer(http.MethodPut, path, token, `{"wanted": true}`, "192.0.2.1:1234")
		switch r.Code {
		case http.StatusOK:
			sent++
		case http.StatusTooManyRequests:
			if r.Header().Get("Retry-After") == "" {
				t.Error("it does not say when")
			}
		default:
			t.Fatalf("%d %s", r.Code, r.Body)
		}
		w.post(http.MethodPut, path, token, object{"wanted": false}, http.StatusOK, nil)
		w.clock.Set(w.clock.Now().Add(5 * time.Minute))
	}
	if sent != 3 {
		t.Errorf("%d questions were granted, want 3", sent)
	}
	asked := 0
	for _, p := range w.record("email", user.Email).Proofs {
		if p.Action == "asked" {
			asked++
		}
	}
	if asked != 3 {
		t.Errorf("%d letters, want 3", asked)
	}
}

// TestOneClientAsksForFewAddresses: whoever enters address after address is stopped, by the client's address and by the account.
func TestOneClientAsksForFewAddresses(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) {
		c.Confirmations = notification.Confirmations{ClientBurst: 3, ClientEvery: time.Minute}
		c.TrustedProxies = []string{"127.0.0.0/8"}
	})
	n := 0
	subscribe := func(peer string, want int, more ...string) {
		t.Helper()
		n++
		if r := w.answer(http.MethodPost, "/v1/subscriptions", "", fmt.Sprintf(`{"email": "reader%d@example.org"}`, n), peer, more...); r.Code != want {
			t.Errorf("subscription %d from %s %v: %d, want %d", n, peer, more, r.Code, want)
		}
	}
	for _, want := range []int{202, 202, 202, 429, 429} {
		subscribe("192.0.2.1:1234", want)
	}
	subscribe("192.0.2.1:1234", 429, "X-Forwarded-For", "198.51.100.9") // nobody chooses an address
	subscribe("192.0.2.2:1234", 202)
	subscribe("127.0.0.1:1234", 202, "X-Forwarded-For", "198.51.100.1")
	subscribe("127.0.0.1:1234", 429, "X-Forwarded-For", "192.0.2.1")
	w.clock.Set(w.clock.Now().Add(time.Minute))
	subscribe("192.0.2.1:1234", 202)
	subscribe("192.0.2.1:1234", 429)

	_, token := w.account("asks@example.org", false)
	for i, want := range []int{200, 200, 200, 429} {
		body := fmt.Sprintf(`{"wanted": true, "phone": "+44163296098%d"}`, i)
		if r := w.answer(http.MethodPut, "/v1/preferences/sms/promotional", token, body, fmt.Sprintf("192.0.2.1%d:1234", i)); r.Code != want {
			t.Errorf("number %d of an account: %d, want %d: %s", i, r.Code, want, r.Body)
		}
	}
	if r := w.answer(http.MethodPut, "/v1/preferences/sms/promotional", token, `{"wanted": false}`, "192.0.2.1:1234"); r.Code != http.StatusOK {
		t.Errorf("ending is bounded: %d %s", r.Code, r.Body)
	}
}

// TestAForgottenRequestIsNoObstacle: of a request that nobody answered the proof stays, and the address can subscribe again, and stop.
func TestAForgottenRequestIsNoObstacle(t *testing.T) {
	t.Parallel()
	phones, server := newCarrier(t)
	w := newWorld(t, withPhones(server))
	const email, number, quiet = "later@example.org", "+441632960990", "+441632960991"
	for _, body := range []object{{"email": email}, {"phone": number, "locale": "en"}, {"phone": quiet}} {
		w.post("POST", "/v1/subscriptions", "", body, http.StatusAccepted, nil)
	}
	w.awaitMail(email, "confirm")
	phones.await(t, number, 1)
	phones.await(t, quiet, 1)
	w.clock.Set(w.clock.Now().Add(31 * 24 * time.Hour))
	w.stop()
	w.env.Retention.Every = 20 * time.Millisecond
	w.start()
	kittest.Eventually(t, 10*time.Second, func() error {
		for address, channel := range map[string]string{email: "email", number: "sms", quiet: "sms"} {
			if got := w.record(channel, address).says(); got != " asked by form" {
				return fmt.Errorf("after a month %s has %q", address, got)
			}
		}
		return nil
	})
	w.post("POST", "/v1/subscriptions", "", object{"email": email}, http.StatusAccepted, nil)
	w.post("POST", "/v1/subscriptions", "", object{"phone": number, "locale": "en"}, http.StatusAccepted, nil)
	phones.await(t, number, 2)
	w.text(number, "YES", "SM1")
	if got := w.record("sms", number).says(); got != "promotional granted; asked by form asked by form granted by sms" {
		t.Errorf("after the second request: %q", got)
	}
	if answer := w.text(quiet, "STOP", "SM2"); !strings.Contains(answer, "no more text messages") {
		t.Errorf("STOP is answered %s", answer)
	}
	if got := w.record("sms", quiet).says(); !strings.Contains(got, "promotional withdrawn;") || !strings.Contains(got, "transactional withdrawn;") {
		t.Errorf("after STOP: %q", got)
	}
}

// TestNothingThatComesLateWritesAnErasedPersonBack: events of the person's orders, and of the account, that are read after the erasure.
func TestNothingThatComesLateWritesAnErasedPersonBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	user, _ := w.account("gone@example.org", true)
	w.publish(contract.UserErased{UserID: user.ID, Version: 2})
	user.Version = 9
	of := func(email, customer string) contract.Order {
		o := anOrder()
		o.Email, o.CustomerID, o.ShippingAddress.Phone, o.ShippingAddress.Name = email, customer, "+441632960999", "Joan Clarke"
		return o
	}
	kittest.Eventually(t, 10*time.Second, func() error {
		rows := w.rows(`SELECT email FROM contact WHERE user_id = '` + user.ID + `'`)
		if len(rows) == 1 && rows[0] != "" {
			return fmt.Errorf("the contact is %v", rows)
		}
		return nil
	})
	late, other := of(user.Email, user.ID), of("somebody@example.org", "")
	w.publish(contract.UserVerificationRequested{User: user, Token: "ev_secret", ExpiresAt: w.clock.Now().Add(time.Hour)}, contract.UserUpdated{User: user},
		contract.OrderPlaced{Order: placed(late)}, contract.OrderConfirmed{Order: late}, contract.FulfillmentShipped{Order: late}, contract.OrderConfirmed{Order: other})
	w.awaitStatus(other.ID, "order_confirmation", "sent")
	kittest.Eventually(t, 10*time.Second, func() error {
		if rows := w.rows(`SELECT order_id FROM order_view WHERE order_id = '` + late.ID + `'`); len(rows) != 1 {
			return fmt.Errorf("the late order is not there yet: %v", rows)
		}
		if n := w.rows(`SELECT order_id FROM purchase WHERE order_id = '` + late.ID + `'`); len(n) != 1 {
			return fmt.Errorf("the late purchase is not there yet: %v", n)
		}
		return nil
	})
	for _, left := range append(w.rows(`SELECT email || name || token || phone || customer_id FROM order_view WHERE order_id = '`+late.ID+`'`),
		append(w.rows(`SELECT email || name FROM contact WHERE user_id = '`+user.ID+`'`), w.rows(`SELECT user_id || address_key FROM purchase WHERE order_id = '`+late.ID+`'`)...)...) {
		if left != "" {
			t.Errorf("left is %q", left)
		}
	}
	if n := w.rows(`SELECT kind FROM notification WHERE recipient = '` + user.Email + `' OR user_id = '` + user.ID + `' AND addressee NOT LIKE 'erased:%'`); len(n) != 0 {
		t.Errorf("the erased person would get %v", n)
	}
}

// rows reads a column of the service's database.
func (w *world) rows(query string) (out []string) {
	w.t.Helper()
	if err := w.svc.DB.Select(w.t.Context(), &out, query); err != nil {
		w.t.Fatal(err)
	}
	return out
}
