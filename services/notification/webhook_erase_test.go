package notification_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/kittest"
)

// TestWebhooksForgetAPerson: what was told and what is still to be told of an erased person is emptied, and what comes late is told
// without what it says. Others' events stay, and the erasure itself is told.
func TestWebhooksForgetAPerson(t *testing.T) {
	t.Parallel()
	merchant := newERP(t)
	w := newWorld(t, withWebhooks)
	w.addEndpoint(merchant, "order.*", "user.*")
	user, _ := w.account("ada@example.org", true)
	order := func(customer, email string) contract.Order {
		o := anOrder()
		o.CustomerID, o.Email = customer, email
		return o
	}
	toldOf, waits, other := order(user.ID, user.Email), order(user.ID, user.Email), order("", "ben@example.org")
	w.publish(contract.OrderConfirmed{Order: toldOf}, contract.OrderConfirmed{Order: other})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := merchant.types(toldOf.ID) + merchant.types(other.ID); got != "order.confirmedorder.confirmed" {
			return fmt.Errorf("told of %s", got)
		}
		return nil
	})
	merchant.answers(func(typ string) int {
		if typ == "order.confirmed" {
			return http.StatusServiceUnavailable
		}
		return http.StatusOK
	})
	w.publish(contract.OrderConfirmed{Order: waits})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.rows(`SELECT state FROM webhook_delivery WHERE attempts = 1 AND subject = '` + waits.ID + `'`); len(got) != 1 || got[0] != "pending" {
			return fmt.Errorf("the one that waits is %v", got)
		}
		return nil
	})
	const answers = `SELECT answer FROM webhook_attempt WHERE delivery_id IN (SELECT id FROM webhook_delivery WHERE subject = '`
	if got := w.rows(answers + waits.ID + `')`); len(got) != 1 || !strings.Contains(got[0], user.Email) {
		t.Fatalf("the merchant's answer is kept as %v", got)
	}
	w.publish(contract.UserErased{UserID: user.ID, Version: 2})
	late := order(user.ID, user.Email)
	merchant.answers(func(string) int { return http.StatusOK })
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := merchant.types(""); !strings.Contains(got, "user.erased") {
			return fmt.Errorf("told of %s", got)
		}
		return nil
	})
	w.publish(contract.OrderConfirmed{Order: late})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.rows(`SELECT body FROM webhook_event WHERE subject = '` + late.ID + `'`); len(got) != 1 {
			return fmt.Errorf("the late one is %v", got)
		}
		return nil
	})
	for _, body := range w.rows(`SELECT body FROM webhook_event`) {
		if strings.Contains(body, user.Email) || strings.Contains(body, "St James") && !strings.Contains(body, "ben@example.org") {
			t.Errorf("left is %s", body)
		}
	}
	if got := w.rows(`SELECT body FROM webhook_event WHERE subject = '` + other.ID + `'`); len(got) != 1 || !strings.Contains(got[0], "ben@example.org") {
		t.Errorf("somebody else's event is %v", got)
	}
	for _, answer := range w.rows(answers + waits.ID + `')`) {
		if answer != "" {
			t.Errorf("the merchant's answer is still %s", answer)
		}
	}
	if got := w.rows(`SELECT state || ' ' || code FROM webhook_delivery WHERE subject = '` + waits.ID + `'`); len(got) != 1 || got[0] != "failed erased" {
		t.Errorf("the one that waited is %v", got)
	}
}
