package notification_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// post sends a JSON body, or a form when it is url.Values.
func (w *world) post(method, path, token string, body any, want int, out any) *httptest.ResponseRecorder {
	w.t.Helper()
	media, text := "application/json", ""
	switch b := body.(type) {
	case url.Values:
		media, text = "application/x-www-form-urlencoded", b.Encode()
	case nil:
		media = ""
	default:
		raw, err := json.Marshal(b)
		if err != nil {
			w.t.Fatal(err)
		}
		text = string(raw)
	}
	r := httptest.NewRequestWithContext(w.t.Context(), method, path, strings.NewReader(text))
	if media != "" {
		r.Header.Set("Content-Type", media)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	if method == http.MethodPut {
		r.Header.Set("If-Match", "*") // whatever it is by now
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	if rec.Code != want {
		w.t.Fatalf("%s %s: %d, want %d: %s", method, path, rec.Code, want, rec.Body)
	}
	if out != nil {
		if err := json.Unmarshal(rec.Body.Bytes(), out); err != nil {
			w.t.Fatalf("%s %s: %v", method, path, err)
		}
	}
	return rec
}

// answer sends a JSON body from a client, with more headers, each before its value.
func (w *world) answer(method, path, token, body, peer string, headers ...string) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequestWithContext(w.t.Context(), method, path, strings.NewReader(body))
	r.RemoteAddr = peer
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	rec := httptest.NewRecorder()
	w.svc.Handler().ServeHTTP(rec, r)
	return rec
}

var pageLinks = regexp.MustCompile(`http://shop\.example(/mail/([a-z]+)/[A-Za-z0-9_~.\-:]+)`)

// pageIn finds the link to one of the service's pages in a text.
func pageIn(t testing.TB, text, name string) string {
	t.Helper()
	for _, m := range pageLinks.FindAllStringSubmatch(text, -1) {
		if m[2] == name {
			return m[1]
		}
	}
	t.Fatalf("no link to %s in:\n%s", name, text)
	return ""
}

// subscribed is an address that has agreed to offers.
func (w *world) subscribed(email, locale string) {
	w.t.Helper()
	w.post("POST", "/v1/subscriptions", "", map[string]string{"email": email, "name": "Ada Lovelace", "locale": locale}, http.StatusAccepted, nil)
	m := w.awaitMail(email, "")
	w.post("POST", pageIn(w.t, m.Text, "confirm"), "", url.Values{"wanted": {"yes"}}, http.StatusOK, nil)
}

type record struct {
	Consents []struct{ Channel, Purpose, State string }
	Proofs   []struct{ Action, Source, Text, Evidence string }
}

func (w *world) record(channel, address string) (r record) {
	w.t.Helper()
	w.call("GET", "/v1/admin/consents?channel="+channel+"&address="+url.QueryEscape(address), w.staff("notifications:read"), http.StatusOK, &r)
	return r
}

// says sums a record up.
func (r record) says() string {
	var b strings.Builder
	for _, c := range r.Consents {
		b.WriteString(c.Purpose + " " + c.State + ";")
	}
	for _, p := range r.Proofs {
		b.WriteString(" " + p.Action + " by " + p.Source)
	}
	return b.String()
}

func TestDoubleOptIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const ask = "/v1/subscriptions"
	email := "ada@example.org"
	w.post("POST", ask, "", map[string]string{"email": "Ada@example.org", "locale": "de-AT"}, http.StatusAccepted, nil)
	m := w.awaitMail(email, "bestätigen")
	confirm := pageIn(t, m.Text, "confirm")
	if got := w.record("email", email).says(); got != "promotional pending; asked by form" {
		t.Errorf("after the request: %s", got)
	}
	// Asking again at once sends nothing, and says the same.
	w.post("POST", ask, "", map[string]string{"email": email}, http.StatusAccepted, nil)
	// Reading the page changes nothing, however often: scanners follow links.
	for range 3 {
		if page := w.call("GET", confirm, "", http.StatusOK, nil).Body.String(); !strings.Contains(page, "<button") || !strings.Contains(page, `lang="de"`) {
			t.Errorf("the page is %s", page)
		}
	}
	if got := w.record("email", email).says(); got != "promotional pending; asked by form" {
		t.Errorf("after reading: %s", got)
	}
	for range 2 {
		w.post("POST", confirm, "", url.Values{"wanted": {"yes"}}, http.StatusOK, nil)
	}
	r := w.record("email", email)
	if got := r.says(); got != "promotional granted; asked by form granted by link" {
		t.Errorf("after the confirmation: %s", got)
	}
	if r.Proofs[1].Text == "" || !strings.Contains(r.Proofs[1].Text, "offers by email") {
		t.Errorf("the proof lacks the words: %+v", r.Proofs[1])
	}
	if box := w.mails(email); len(box) != 1 {
		t.Errorf("%d mails, want 1", len(box))
	}

	for _, forged := range []string{confirm[:len(confirm)-2] + "zz", strings.Replace(confirm, "/confirm/c~", "/confirm/u~", 1), "/mail/confirm/x", strings.Replace(confirm, "confirm", "unsubscribe", 1)} {
		w.post("POST", forged, "", url.Values{}, http.StatusNotFound, nil)
	}
	for _, bad := range []map[string]string{{}, {"email": "nobody"}, {"email": "a@example.org", "phone": "+441632960960"}, {"phone": "01632 960960"}} {
		w.post("POST", ask, "", bad, http.StatusUnprocessableEntity, nil)
	}
}

func TestConfirmationLinksRunOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.post("POST", "/v1/subscriptions", "", map[string]string{"email": "late@example.org"}, http.StatusAccepted, nil)
	confirm := pageIn(t, w.awaitMail("late@example.org", "").Text, "confirm")
	w.clock.Set(w.clock.Now().Add(7*24*time.Hour + time.Second))
	w.post("POST", confirm, "", url.Values{}, http.StatusNotFound, nil)
	if got := w.record("email", "late@example.org").says(); got != "promotional pending; asked by form" {
		t.Errorf("got %s", got)
	}
	// A new request makes the old link void, and its own opens.
	w.post("POST", "/v1/subscriptions", "", map[string]string{"email": "late@example.org"}, http.StatusAccepted, nil)
	kittest.Eventually(t, 10*time.Second, func() error {
		if n := len(w.mails("late@example.org")); n != 2 {
			return fmt.Errorf("%d mails", n)
		}
		return nil
	})
	w.post("POST", confirm, "", url.Values{}, http.StatusNotFound, nil)
	var fresh mail
	w.call("GET", "/inbox/messages/"+w.mails("late@example.org")[0].ID, "", http.StatusOK, &fresh)
	w.post("POST", pageIn(t, fresh.Text, "confirm"), "", url.Values{}, http.StatusOK, nil)
}

func (w *world) customer(userID string) string {
	w.t.Helper()
	token, _, err := w.signer.Sign(auth.Claims{Subject: userID, Kind: auth.Customer})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

type preference struct{ Channel, Purpose, State, Address, Text string }

func (w *world) preferences(token string) map[string]preference {
	w.t.Helper()
	var body struct{ Items []preference }
	w.call("GET", "/v1/preferences", token, http.StatusOK, &body)
	out := map[string]preference{}
	for _, p := range body.Items {
		out[p.Channel+" "+p.Purpose] = p
	}
	return out
}

func TestAccountPreferencesAndErasure(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	user := contract.User{ID: id.New("usr"), Email: "Grace@example.org", Name: "Grace Hopper", Locale: "en", EmailVerified: true, Version: 1}
	w.publish(contract.UserRegistered{User: user})
	w.awaitMail("Grace@example.org", "Welcome")
	token := w.customer(user.ID)
	if p := w.preferences(token); len(p) != 4 || p["email transactional"].State != "always" || p["email promotional"].State != "none" || p["email promotional"].Address != user.Email {
		t.Fatalf("at first: %+v", p)
	}
	w.post("PUT", "/v1/preferences/email/transactional", token, map[string]any{"wanted": false}, http.StatusConflict, nil)
	w.post("PUT", "/v1/preferences/email/promotional", "", map[string]any{"wanted": true}, http.StatusUnauthorized, nil)
	w.post("PUT", "/v1/preferences/sms/transactional", token, map[string]any{"wanted": false}, http.StatusUnprocessableEntity, nil)
	var p preference
	w.post("PUT", "/v1/preferences/email/promotional", token, map[string]any{"wanted": true}, http.StatusOK, &p)
	if p.State != "pending" {
		t.Errorf("got %+v; promotions need the address's own confirmation", p)
	}
	w.post("POST", pageIn(t, w.awaitMail("grace@example.org", "confirm").Text, "confirm"), "", url.Values{}, http.StatusOK, nil)
	if p := w.preferences(token)["email promotional"]; p.State != "granted" {
		t.Errorf("after the confirmation: %+v", p)
	}
	if p := w.preferences(w.customer(id.New("usr")))["email promotional"]; p.State != "none" {
		t.Errorf("a stranger sees %+v", p)
	}
	w.post("PUT", "/v1/preferences/email/promotional", token, map[string]any{"wanted": false}, http.StatusOK, &p)
	if p.State != "withdrawn" {
		t.Errorf("after the end: %+v", p)
	}
	w.publish(contract.UserErased{UserID: user.ID, Version: 2})
	kittest.Eventually(t, 10*time.Second, func() error {
		r := w.record("email", user.Email)
		if got := r.says(); got != "promotional withdrawn; asked by account granted by link withdrawn by account erased by erasure" {
			return fmt.Errorf("after the erasure: %s", got)
		}
		return nil
	})
	// Nothing of the person is left with the consent; the proof stays under the key.
	rows, err := w.svc.DB.Query(t.Context(), `SELECT address || user_id || name || locale FROM consent`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var left string
		if err := rows.Scan(&left); err != nil || left != "" {
			t.Errorf("left is %q, %v", left, err)
		}
	}
}

func TestAddressChangeEndsConsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	user := contract.User{ID: id.New("usr"), Email: "old@example.org", Name: "Mary", Locale: "en", EmailVerified: true, Version: 1}
	w.publish(contract.UserRegistered{User: user})
	w.awaitMail(user.Email, "Welcome")
	w.post("PUT", "/v1/preferences/email/promotional", w.customer(user.ID), map[string]any{"wanted": true}, http.StatusOK, nil)
	w.post("POST", pageIn(t, w.awaitMail(user.Email, "confirm").Text, "confirm"), "", url.Values{}, http.StatusOK, nil)
	user.Email, user.Version = "new@example.org", 2
	w.publish(contract.UserUpdated{User: user})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.record("email", "old@example.org").says(); !strings.HasPrefix(got, "promotional withdrawn;") || !strings.HasSuffix(got, "by address_change") {
			return fmt.Errorf("got %s", got)
		}
		return nil
	})
}

func decodeEvent(t testing.TB, e event.Event, into any) {
	t.Helper()
	if err := json.Unmarshal(e.Data, into); err != nil {
		t.Fatal(err)
	}
}
