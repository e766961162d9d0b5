package notification_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	netsmtp "net/smtp"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	contract "emporium/contract/event"
	"emporium/kit/kittest"
	"emporium/services/notification"
)

// serveMail lets a mail server run until the test ends or stop is called.
func serveMail(t *testing.T, receiver *mailServer) (address string, stop func()) {
	t.Helper()
	server := smtp.NewServer(receiver)
	server.Domain = "mail.example"
	var lc net.ListenConfig
	l, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	ended := false
	stop = func() {
		if ended {
			return
		}
		ended = true
		if err := errors.Join(server.Close(), <-done); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(stop)
	return l.Addr().String(), stop
}

// send makes a request with a JSON body.
func (w *world) send(method, path, token string, body any, want int, out any) {
	w.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	if body == nil {
		text = nil
	}
	r := httptest.NewRequestWithContext(w.t.Context(), method, path, bytes.NewReader(text))
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	r.Header.Set("Authorization", "Bearer "+token)
	if method == http.MethodPatch {
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
}

type detailed struct {
	entry
	Provider string `json:"provider"`
	Receipt  string `json:"receipt"`
	History  []struct {
		Status string `json:"status"`
		Code   string `json:"code"`
		Reason string `json:"reason"`
	} `json:"history"`
}

func (w *world) read(id string) detailed {
	w.t.Helper()
	var d detailed
	w.call(http.MethodGet, "/v1/admin/notifications/"+id, w.staff("notifications:read"), http.StatusOK, &d)
	return d
}

// freePort returns an address on which nobody listens.
func freePort(t *testing.T) string {
	t.Helper()
	var lc net.ListenConfig
	l, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestBouncesSuppress lets a letter bounce: its envelope has an address of its own, and what comes back to that ends letters to the
// recipient.
func TestBouncesSuppress(t *testing.T) {
	t.Parallel()
	receiver := &mailServer{}
	server, _ := serveMail(t, receiver)
	bounces := freePort(t)
	w := newWorld(t, func(c *notification.Config) {
		c.SMTP.URL = "smtp://" + server
		c.Bounces = notification.Bounces{Address: "bounces@bounces.shop.example", Key: "0123456789abcdef", Listen: bounces}
	})
	o := anOrder()
	w.publish(contract.OrderConfirmed{Order: o})
	e := w.awaitStatus(o.ID, "order_confirmation", "sent")
	receiver.mu.Lock()
	envelope := receiver.from
	receiver.mu.Unlock()
	if !strings.HasPrefix(envelope, "bounces+"+e.ID+".") {
		t.Fatalf("bounces go to %q", envelope)
	}
	report := func(to, status string) error {
		body := "From: MAILER-DAEMON@mx.example.org\r\nTo: " + to + "\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n" +
			"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; " + o.Email + "\r\nAction: failed\r\nStatus: " + status +
			"\r\nDiagnostic-Code: smtp; 550 no such user " + o.Email + "\r\n\r\n--b--\r\n"
		return netsmtp.SendMail(bounces, nil, "", []string{to}, []byte(body))
	}
	forged := strings.Replace(envelope, "@", "0@", 1)
	if err := report(forged, "5.1.1"); err == nil {
		t.Error("a bounce that somebody made up is taken")
	}
	if d := w.read(e.ID); d.Receipt != "" {
		t.Errorf("a forged bounce counts: %+v", d)
	}
	w.clock.Advance(time.Second)
	for range 2 { // twice is once
		if err := report(envelope, "5.1.1"); err != nil {
			t.Fatal(err)
		}
	}
	d := w.read(e.ID)
	if d.Status != "sent" || d.Receipt != "bounced" || len(d.History) != 2 || d.History[1].Status != "bounced" || d.History[1].Code != "5.1.1" ||
		strings.Contains(d.History[1].Reason, "@") {
		t.Errorf("got %+v", d)
	}
	var list struct{ Items []map[string]any }
	w.call(http.MethodGet, "/v1/admin/suppressions?reason=hard_bounce&address="+url.QueryEscape(o.Email), w.staff("notifications:read"), http.StatusOK, &list)
	if len(list.Items) != 1 || list.Items[0]["notification_id"] != e.ID {
		t.Errorf("suppressed: %v", list.Items)
	}
	w.publish(contract.FulfillmentShipped{Order: o, Carrier: "DHL"})
	held := w.awaitStatus(o.ID, "order_shipped", "suppressed")
	if held.Code != "recipient_is_suppressed" {
		t.Errorf("code %q", held.Code)
	}
	// Staff know better, and let both go out.
	token := w.staff("notifications:write")
	w.call(http.MethodDelete, "/v1/admin/suppressions/email/"+url.PathEscape(o.Email), token, http.StatusNoContent, nil)
	w.call(http.MethodDelete, "/v1/admin/suppressions/email/"+url.PathEscape(o.Email), token, http.StatusNotFound, nil)
	for _, id := range []string{held.ID, e.ID} {
		w.call(http.MethodPost, "/v1/admin/notifications/"+id+"/retry", token, http.StatusAccepted, nil)
	}
	w.awaitStatus(o.ID, "order_shipped", "sent")
	w.awaitStatus(o.ID, "order_confirmation", "sent")
}

func TestSecondServerTakesOver(t *testing.T) {
	t.Parallel()
	first, second := &mailServer{}, &mailServer{}
	one, stop := serveMail(t, first)
	two, _ := serveMail(t, second)
	w := newWorld(t, func(c *notification.Config) { c.SMTP.URL, c.SMTP.Fallback = "smtp://"+one, "smtp://"+two })
	a, b := anOrder(), anOrder()
	w.publish(contract.OrderConfirmed{Order: a})
	if d := w.read(w.awaitStatus(a.ID, "order_confirmation", "sent").ID); d.Provider != "smtp:"+one {
		t.Errorf("sent by %q", d.Provider)
	}
	stop()
	w.publish(contract.OrderConfirmed{Order: b})
	if d := w.read(w.awaitStatus(b.ID, "order_confirmation", "sent").ID); d.Provider != "smtp:"+two || d.Attempts != 1 {
		t.Errorf("sent by %q in %d attempts", d.Provider, d.Attempts)
	}
}

func TestFailedMessagesAreSentAgainTogether(t *testing.T) {
	t.Parallel()
	receiver := &mailServer{}
	server, _ := serveMail(t, receiver)
	w := newWorld(t, func(c *notification.Config) { c.SMTP.URL = "smtp://" + server })
	var orders []contract.Order
	for range 3 {
		o := anOrder()
		o.Email = "gone-" + o.Email
		orders = append(orders, o)
		w.publish(contract.OrderConfirmed{Order: o})
	}
	for _, o := range orders {
		w.awaitStatus(o.ID, "order_confirmation", "failed")
		w.call(http.MethodDelete, "/v1/admin/suppressions/email/"+url.PathEscape(o.Email), w.staff("notifications:write"), http.StatusNoContent, nil)
	}
	receiver.mu.Lock()
	receiver.all = true
	receiver.mu.Unlock()
	var done struct{ Queued int }
	w.send(http.MethodPost, "/v1/admin/notifications/retry", w.staff("notifications:write"), map[string]string{"order_id": orders[0].ID}, http.StatusAccepted, &done)
	if done.Queued != 1 {
		t.Errorf("queued %d, want 1", done.Queued)
	}
	w.send(http.MethodPost, "/v1/admin/notifications/retry", w.staff("notifications:write"), map[string]string{}, http.StatusAccepted, &done)
	if done.Queued != 2 {
		t.Errorf("queued %d, want 2", done.Queued)
	}
	for _, o := range orders {
		w.awaitStatus(o.ID, "order_confirmation", "sent")
	}
}

// TestStatusesOfTwilio lets statuses come in the wrong order, repeated and made up.
func TestStatusesOfTwilio(t *testing.T) {
	t.Parallel()
	const token = "a-token-of-twilio"
	w := newWorld(t, func(c *notification.Config) {
		c.SMS.CallbackURL = "https://shop.example"
		c.SMS.Twilio = notification.Twilio{AccountSID: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", AuthToken: token, Sender: "EMPORIUM"}
	})
	o := anOrder()
	w.publish(contract.OrderConfirmed{Order: o})
	id := w.awaitStatus(o.ID, "order_confirmation", "sent").ID
	tell := func(id, key string, form url.Values, want int) {
		t.Helper()
		path := "/v1/notifications/" + id + "/twilio-status"
		h := hmac.New(sha1.New, []byte(key))
		text := "https://shop.example" + path
		for _, name := range []string{"ErrorCode", "MessageSid", "MessageStatus"} {
			if form.Has(name) {
				text += name + form.Get(name)
			}
		}
		_, _ = h.Write([]byte(text))
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("X-Twilio-Signature", base64.StdEncoding.EncodeToString(h.Sum(nil)))
		rec := httptest.NewRecorder()
		w.svc.Handler().ServeHTTP(rec, r)
		if rec.Code != want {
			t.Errorf("%v: %d, want %d: %s", form, rec.Code, want, rec.Body)
		}
	}
	status := func(s string) url.Values { return url.Values{"MessageStatus": {s}, "MessageSid": {"SM1"}} }
	tell(id, "another-token", status("delivered"), http.StatusUnauthorized)
	if d := w.read(id); d.Receipt != "" {
		t.Errorf("a forged status counts: %+v", d)
	}
	w.clock.Advance(time.Second)
	tell(id, token, status("delivered"), http.StatusNoContent)
	tell(id, token, status("sent"), http.StatusNoContent)
	tell(id, token, status("delivered"), http.StatusNoContent)
	tell(id, token, status("invented"), http.StatusNoContent)
	tell("ntf_of_another_shop", token, status("delivered"), http.StatusNoContent)
	if d := w.read(id); d.Receipt != "delivered" || len(d.History) != 2 {
		t.Errorf("got %+v", d)
	}
}

func TestChannelsThatAreSetUpWrongly(t *testing.T) {
	t.Parallel()
	const secret = "s3cret-of-somebody"
	for name, change := range map[string]func(*notification.Config){
		"a fallback alone": func(c *notification.Config) { c.SMTP.Fallback = "smtp://u:" + secret + "@mail.example" },
		"no key for DKIM": func(c *notification.Config) {
			c.SMTP.URL, c.SMTP.DKIM = "smtp://mail.example", notification.DKIM{Domain: "shop.example"}
		},
		"the same server twice": func(c *notification.Config) {
			c.SMTP.URL, c.SMTP.Fallback = "smtp://mail.example", "smtp://mail.example"
		},
		"an account without SID": func(c *notification.Config) { c.SMS.Twilio.AuthToken = secret },
		"a short key": func(c *notification.Config) {
			c.Bounces = notification.Bounces{Address: "b@shop.example", Key: "s3cret"}
		},
		"a zone that is none": func(c *notification.Config) { c.Quiet = notification.Quiet{From: 21, To: 8, Zone: "Mars/Olympus"} },
		"quiet by day":        func(c *notification.Config) { c.Quiet = notification.Quiet{From: 8, To: 21, Zone: "UTC"} },
		"no such message":     func(c *notification.Config) { c.Also = []string{"birthday"} },
		"nowhere to go":       func(c *notification.Config) { c.Inbox.Enabled = false },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			change(&w.cfg)
			w.cfg.Database += "2"
			s, err := notification.New(t.Context(), w.env, w.cfg)
			if err == nil {
				err = fmt.Errorf("it is taken, %w", s.Close())
				t.Error(err)
			}
			if strings.Contains(err.Error(), "s3cret") {
				t.Errorf("the error shows a secret: %v", err)
			}
		})
	}
}

func TestOptionalMessagesAreSentWhenAskedFor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) { c.Also = []string{"order_received"} })
	o := placed(anOrder())
	w.publish(contract.OrderPlaced{Order: o})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.mails(o.Email); len(got) != 1 {
			return fmt.Errorf("%d mails", len(got))
		}
		return nil
	})
}
