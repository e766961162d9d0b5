package notification_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/services/notification"
	"emporium/services/notification/internal/mongo/mongotest"
)

func TestConfirmationReachesTheBuyerOnce(t *testing.T) {
	t.Parallel()
	confirmation(t, newWorld(t))
}

// TestMongoKeepsTheSamePromises runs the service on documents; what the store promises has a suite of its own.
func TestMongoKeepsTheSamePromises(t *testing.T) {
	t.Parallel()
	documents := mongotest.New(t)
	w := newWorld(t, func(c *notification.Config) { c.Documents = documents.URL })
	confirmation(t, w)
	if ok, reasons := w.svc.Ready(); !ok {
		t.Errorf("not ready: %v", reasons)
	}
}

// confirmation follows an order's confirmation to the buyer, and repeats it.
func confirmation(t *testing.T, w *world) {
	t.Helper()
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	cause := w.publish(contract.OrderConfirmed{Order: o})
	m := w.awaitMail(o.Email, o.Number)
	for _, want := range []string{"Ada", "Enamel mug", "Colour: blue · Size: 350 ml", "€29.00", "€40.90", "12 St James", "https://shop.example/orders/" + o.ID} {
		if !strings.Contains(m.Text, want) {
			t.Errorf("the text lacks %q:\n%s", want, m.Text)
		}
	}
	if !strings.Contains(m.HTML, "Enamel mug") || m.From != "Emporium <orders@emporium.example>" || len(m.To) != 1 || m.To[0] != o.Email {
		t.Errorf("got a mail from %q to %q", m.From, m.To)
	}
	e := w.awaitStatus(o.ID, "order_confirmation", "sent")
	if e.Recipient != o.Email || e.CauseID != cause[0].ID || e.Attempts != 1 {
		t.Errorf("got %+v", e)
	}
	if heard := w.told("notification.sent", e.ID); heard.Causation != cause[0].ID || heard.Correlation != cause[0].Correlation {
		t.Errorf("the event's cause is %s of %s", heard.Causation, heard.Correlation)
	}

	// The same event again, also after a restart, changes nothing. The cancellation behind it shows that it was dealt with.
	w.again(cause...)
	w.stop()
	w.start()
	w.again(cause...)
	w.publish(contract.OrderCancelled{Order: cancelled(o, "customer"), Reason: "customer"})
	w.awaitMail(o.Email, "cancelled")
	if box := w.mails(o.Email); len(box) != 2 {
		t.Errorf("%d mails, want 2", len(box))
	}
}

func TestCancellationByReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tests := []struct {
		reason, paymentStatus, subject string
		want, not                      string
	}{
		{"out_of_stock", "pending", "Sold out", "You have not been charged", "goes back to you"},
		{"payment_failed", "failed", "Payment not accepted", "You have not been charged", "goes back to you"},
		{"expired", "pending", "has expired", "in time", "goes back to you"},
		{"customer", "captured", "cancelled", "goes back to you", "You have not been charged"},
		{"merchant", "authorized", "cancelled", "could not carry out", "You have not been charged"},
	}
	for _, tt := range tests {
		o := anOrder()
		o.PaymentStatus = tt.paymentStatus
		w.publish(contract.OrderCancelled{Order: cancelled(o, tt.reason), Reason: tt.reason})
		m := w.awaitMail(o.Email, o.Number)
		if !strings.Contains(m.Subject, tt.subject) || !strings.Contains(m.Text, tt.want) || strings.Contains(m.Text, tt.not) {
			t.Errorf("%s: %q\n%s", tt.reason, m.Subject, m.Text)
		}
	}
}

func TestConfirmationIsNotSentForACancelledOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	// The cancellation is known first, as when the confirmation waited for a mail server that was down.
	w.publish(contract.OrderCancelled{Order: cancelled(o, "merchant"), Reason: "merchant"})
	w.awaitMail(o.Email, "cancelled")
	w.publish(contract.OrderConfirmed{Order: o})
	e := w.awaitStatus(o.ID, "order_confirmation", "cancelled")
	if e.Code != "order_is_cancelled" {
		t.Errorf("code %q", e.Code)
	}
	w.told("notification.failed", e.ID)
	if box := w.mails(o.Email); len(box) != 1 {
		t.Errorf("%d mails, want 1", len(box))
	}
}

func TestFailedPaymentIsToldUnlessTheOrderIsDecided(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	open, gone, paid := anOrder(), anOrder(), anOrder()
	for _, o := range []contract.Order{open, gone, paid} {
		w.publish(contract.OrderPlaced{Order: placed(o)},
			contract.PaymentFailed{Payment: aPayment(o, "failed", 2), Code: "insufficient_funds", Message: "The card has insufficient funds."})
	}
	w.publish(contract.OrderCancelled{Order: cancelled(gone, "payment_failed"), Reason: "payment_failed"}, contract.OrderConfirmed{Order: paid})
	w.awaitMail(gone.Email, "Payment not accepted")
	w.awaitMail(paid.Email, "confirmed")
	w.awaitStatus(open.ID, "payment_failed", "queued")
	w.clock.Advance(6 * time.Second)
	m := w.awaitMail(open.Email, "did not go through")
	if !strings.Contains(m.Text, "insufficient funds") || !strings.Contains(m.Subject, open.Number) {
		t.Errorf("%q\n%s", m.Subject, m.Text)
	}
	if e := w.awaitStatus(gone.ID, "payment_failed", "cancelled"); e.Code != "order_is_cancelled" {
		t.Errorf("code %q", e.Code)
	}
	if e := w.awaitStatus(paid.ID, "payment_failed", "cancelled"); e.Code != "order_is_paid" {
		t.Errorf("code %q", e.Code)
	}
}

// A service that was away confirms nothing that was cancelled meanwhile, although it reads of the one before the other.
func TestWhoIsBehindConfirmsWithCare(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone, kept := anOrder(), anOrder()
	var old []event.Event
	for _, o := range []contract.Order{gone, kept} {
		e, err := event.Make(t.Context(), "test", w.clock, id.System, contract.OrderConfirmed{Order: o})
		if err != nil {
			t.Fatal(err)
		}
		e.Time = e.Time.Add(-12 * time.Second)
		old = append(old, e)
	}
	w.again(old...)
	w.awaitStatus(gone.ID, "order_confirmation", "queued")
	w.awaitStatus(kept.ID, "order_confirmation", "queued")
	w.publish(contract.OrderCancelled{Order: cancelled(gone, "customer"), Reason: "customer"})
	w.awaitMail(gone.Email, "cancelled")
	w.clock.Advance(6 * time.Second)
	w.awaitMail(kept.Email, "confirmed")
	if e := w.awaitStatus(gone.ID, "order_confirmation", "cancelled"); e.Code != "order_is_cancelled" {
		t.Errorf("code %q", e.Code)
	}
}

func TestPaymentActionIsRemindedOfOnlyWhenItIsOpen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	open, done, late := anOrder(), anOrder(), anOrder()
	ask := func(o contract.Order, expires time.Duration) contract.PaymentRequiresAction {
		return contract.PaymentRequiresAction{Payment: aPayment(o, "requires_action", 2), Action: contract.NextAction{Type: "redirect", URL: "https://bank.example/3ds"},
			ExpiresAt: w.clock.Now().Add(expires)}
	}
	for _, o := range []contract.Order{open, done, late} {
		w.publish(contract.OrderPlaced{Order: placed(o)})
	}
	w.publish(ask(open, time.Hour), ask(done, time.Hour), ask(late, time.Minute/2), contract.PaymentAuthorized{Payment: aPayment(done, "authorized", 3)})
	w.awaitStatus(done.ID, "payment_action_required", "queued")
	w.awaitStatus(late.ID, "payment_action_required", "queued")
	w.awaitStatus(open.ID, "payment_action_required", "queued")
	w.publish(contract.RefundSucceeded{RefundID: id.New("ref"), Payment: aPayment(open, "requires_action", 3), Amount: eur(1)}) // behind the authorisation
	w.awaitMail(open.Email, "refund")
	w.clock.Advance(2 * time.Minute)
	m := w.awaitMail(open.Email, "One more step")
	if !strings.Contains(m.HTML, "https://bank.example/3ds") {
		t.Error("the link is missing")
	}
	if e := w.awaitStatus(done.ID, "payment_action_required", "cancelled"); e.Code != "order_is_paid" {
		t.Errorf("code %q", e.Code)
	}
	if e := w.awaitStatus(late.ID, "payment_action_required", "cancelled"); e.Code != "message_is_stale" {
		t.Errorf("code %q", e.Code)
	}
}

// She was charged while she was not there: nobody else tells her that her bank wants her.
func TestScenario_A17_notification_ToldAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	w.publish(contract.PaymentRequiresAction{Payment: aPayment(o, "requires_action", 2), Action: contract.NextAction{Type: "redirect", URL: "https://bank.example/3ds"},
		ExpiresAt: w.clock.Now().Add(time.Hour), OffSession: true})
	if m := w.awaitMail(o.Email, "One more step"); !strings.Contains(m.HTML, "https://bank.example/3ds") {
		t.Error("the link is missing")
	}
}

// Events of payments travel on a way of their own, and may be faster than the order's.
func TestMessageWaitsForTheOrdersAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	w.publish(contract.RefundSucceeded{RefundID: id.New("ref"), Payment: aPayment(o, "refunded", 5), Amount: eur(4090)})
	waiting := w.awaitStatus(o.ID, "refund_issued", "queued")
	for waiting.Attempts == 0 {
		waiting = w.awaitStatus(o.ID, "refund_issued", "queued")
	}
	if waiting.Code != "recipient_is_unknown" || waiting.Recipient != "" {
		t.Errorf("got %+v", waiting)
	}
	w.publish(contract.OrderPlaced{Order: placed(o)}, contract.OrderConfirmed{Order: o})
	w.awaitMail(o.Email, "confirmed")
	w.clock.Advance(5 * time.Second)
	if m := w.awaitMail(o.Email, "refund of €40.90"); !strings.Contains(m.Text, o.Number) {
		t.Errorf("the refund names no order:\n%s", m.Text)
	}
	if e := w.awaitStatus(o.ID, "refund_issued", "sent"); e.Recipient != o.Email {
		t.Errorf("the recipient is %q", e.Recipient)
	}
}

func TestParcelsAndRefunds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	o.Version++
	w.publish(contract.FulfillmentShipped{FulfillmentID: id.New("ful"), Order: o, Lines: []contract.ShippedLine{{LineID: "lin_1", SKU: "MUG", Name: "Enamel mug", Quantity: 2}},
		Carrier: "DHL", TrackingNumber: "JD0146", TrackingURL: "https://track.example/JD0146"})
	if m := w.awaitMail(o.Email, "on its way"); !strings.Contains(m.Text, "JD0146") || !strings.Contains(m.Text, "2 × Enamel mug") || strings.Contains(m.Text, "Green tea") {
		t.Errorf("got\n%s", m.Text)
	}
	o.Version++
	w.publish(contract.FulfillmentDelivered{FulfillmentID: id.New("ful"), Order: o})
	w.awaitMail(o.Email, "was delivered")
	w.publish(contract.RefundSucceeded{RefundID: id.New("ref"), Payment: aPayment(o, "partially_refunded", 6), Amount: eur(1450)})
	w.awaitMail(o.Email, "refund of €14.50")
}

func TestAccounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	user := contract.User{ID: id.New("usr"), Email: "grace@example.org", Name: "Grace Hopper", Version: 1, CreatedAt: time.Now()}
	w.publish(contract.UserRegistered{User: user}, contract.UserVerificationRequested{User: user, Token: "s3cr3t-tok3n", ExpiresAt: w.clock.Now().Add(time.Hour)})
	if m := w.awaitMail(user.Email, "Welcome to Emporium"); !strings.Contains(m.Text, "Welcome, Grace") {
		t.Errorf("got\n%s", m.Text)
	}
	m := w.awaitMail(user.Email, "Verify")
	if !strings.Contains(m.Text, "https://shop.example/verify-email?token=s3cr3t-tok3n") {
		t.Errorf("got\n%s", m.Text)
	}

	// Whoever has verified the address is not asked again.
	user.EmailVerified, user.Version = true, 2
	w.publish(contract.UserEmailVerified{User: user})
	user.Version = 3
	events := w.publish(contract.UserVerificationRequested{User: user, Token: "another", ExpiresAt: w.clock.Now().Add(time.Hour)})
	w.awaitEntry("recipient="+user.Email, events[0].ID, "cancelled")
	if box := w.mails(user.Email); len(box) != 2 {
		t.Errorf("%d mails, want 2", len(box))
	}

	w.publish(contract.UserPasswordResetRequested{User: user, Token: "r3set-tok3n", ExpiresAt: w.clock.Now().Add(time.Hour)})
	if m := w.awaitMail(user.Email, "Set a new password"); !strings.Contains(m.HTML, "https://shop.example/reset-password?token=r3set-tok3n") {
		t.Errorf("got\n%s", m.HTML)
	}

	w.publish(contract.UserErased{UserID: user.ID, Version: 4})
	w.awaitNone("recipient=" + user.Email)
}

func TestStaffAPI(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	broken, fine := anOrder(), anOrder()
	broken.Email = "no address"
	w.publish(contract.OrderConfirmed{Order: broken}, contract.OrderConfirmed{Order: fine})
	e := w.awaitStatus(broken.ID, "order_confirmation", "suppressed")
	w.awaitStatus(fine.ID, "order_confirmation", "sent")
	if e.Code != "recipient_is_invalid" {
		t.Errorf("code %q", e.Code)
	}
	if got := w.entries("status=suppressed"); len(got) != 1 || got[0].ID != e.ID {
		t.Errorf("suppressed: %+v", got)
	}
	if got := w.entries("status=sent&recipient=" + fine.Email); len(got) != 1 || got[0].OrderID != fine.ID {
		t.Errorf("sent: %+v", got)
	}
	if got := w.entries("status=queued"); len(got) != 0 {
		t.Errorf("queued: %+v", got)
	}

	var page struct {
		Items      []entry
		NextCursor string `json:"next_cursor"`
	}
	read, write := w.staff("notifications:read"), w.staff("notifications:*")
	w.call(http.MethodGet, "/v1/admin/notifications?limit=1", read, http.StatusOK, &page)
	if len(page.Items) != 1 || page.NextCursor == "" {
		t.Fatalf("got %+v", page)
	}
	seen := page.Items[0].ID
	w.call(http.MethodGet, "/v1/admin/notifications?limit=1&cursor="+page.NextCursor, read, http.StatusOK, &page)
	if len(page.Items) != 1 || page.Items[0].ID == seen {
		t.Errorf("the second page is %+v", page.Items)
	}
	w.call(http.MethodGet, "/v1/admin/notifications?limit=1&status=sent&cursor="+page.NextCursor, read, http.StatusUnprocessableEntity, nil)
	w.call(http.MethodGet, "/v1/admin/notifications?sort=x", read, http.StatusUnprocessableEntity, nil)

	for _, tt := range []struct {
		method, path, token string
		want                int
	}{
		{http.MethodGet, "/v1/admin/notifications", "", http.StatusUnauthorized},
		{http.MethodGet, "/v1/admin/notifications", w.staff("orders:read"), http.StatusForbidden},
		{http.MethodPost, "/v1/admin/notifications/" + e.ID + "/retry", read, http.StatusForbidden},
		{http.MethodGet, "/v1/admin/notifications/ntf_none", read, http.StatusNotFound},
		{http.MethodPost, "/v1/admin/notifications/ntf_none/retry", write, http.StatusNotFound},
		{http.MethodPost, "/v1/admin/notifications/" + w.entries("status=sent")[0].ID + "/retry", write, http.StatusConflict},
		{http.MethodPost, "/v1/admin/notifications/" + e.ID + "/retry", write, http.StatusAccepted},
	} {
		w.call(tt.method, tt.path, tt.token, tt.want, nil)
	}
	w.awaitStatus(broken.ID, "order_confirmation", "suppressed")
	var one entry
	w.call(http.MethodGet, "/v1/admin/notifications/"+e.ID, read, http.StatusOK, &one)
	if one.Attempts != 1 || one.OrderID != broken.ID {
		t.Errorf("after the retry: %+v", one)
	}
}

func TestNowhereToSendIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, change := range map[string]func(*notification.Config){
		"no inbox and no server":   func(c *notification.Config) { c.Inbox.Enabled = false },
		"an SMTP URL that is none": func(c *notification.Config) { c.SMTP.URL = "http://mail.example" },
		"an inbox for everybody":   func(c *notification.Config) { c.Inbox.Listen = "0.0.0.0:0" },
		"a sender that is none":    func(c *notification.Config) { c.Shop.From = "nobody" },
	} {
		cfg := w.cfg
		cfg.Database = "sqlite:" + t.TempDir() + "/n.db"
		change(&cfg)
		if s, err := notification.New(t.Context(), w.env, cfg); err == nil {
			t.Errorf("%s: accepted", name)
			_ = s.Close()
		}
	}
}

// TestTheInboxIsForThisMachine: with the usual configuration a caller from elsewhere reads no mail, also through a gateway here.
func TestTheInboxIsForThisMachine(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *notification.Config) { c.Inbox.Public = false })
	for _, path := range []string{"/inbox", "/inbox/inbox.js", "/inbox/messages", "/inbox/messages/x", "/inbox/messages/x/html", "/inbox/messages/x/source"} {
		if r := w.answer(http.MethodGet, path, "", "", "192.0.2.1:1234"); r.Code != http.StatusForbidden {
			t.Errorf("%s from elsewhere: %d %s", path, r.Code, r.Body)
		}
		if r := w.answer(http.MethodGet, path, "", "", "192.0.2.1:1234", "X-Forwarded-Host", "localhost"); r.Code != http.StatusForbidden {
			t.Errorf("%s from elsewhere under this machine's name: %d %s", path, r.Code, r.Body)
		}
		if r := w.answer(http.MethodGet, path, "", "", "127.0.0.1:1234", "X-Forwarded-Host", "shop.example"); r.Code != http.StatusForbidden {
			t.Errorf("%s under a stranger's name: %d %s", path, r.Code, r.Body)
		}
		if r := w.answer(http.MethodGet, path, "", "", "127.0.0.1:1234", "X-Forwarded-For", "192.0.2.1", "X-Forwarded-Host", "localhost"); r.Code != http.StatusForbidden {
			t.Errorf("%s from elsewhere through the gateway: %d %s", path, r.Code, r.Body)
		}
	}
	if r := w.answer(http.MethodDelete, "/inbox/messages", "", "", "192.0.2.1:1234"); r.Code != http.StatusForbidden {
		t.Errorf("clearing it from elsewhere: %d %s", r.Code, r.Body)
	}
	// The test's requests ask for example.com.
	if r := w.answer(http.MethodGet, "/inbox/messages", "", "", "127.0.0.1:1234", "X-Forwarded-For", "127.0.0.1", "X-Forwarded-Host", "localhost:8080"); r.Code != http.StatusOK {
		t.Errorf("this machine: %d %s", r.Code, r.Body)
	}
}
