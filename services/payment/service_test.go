package payment_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/payment"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

func TestMagicMethods(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tests := map[string][]string{
		"card":                    {"payment.authorized"},
		"card_ok":                 {"payment.authorized"},
		"card_declined":           {"payment.failed"},
		"card_insufficient_funds": {"payment.failed"},
		"card_requires_action":    {"payment.requires_action"},
		"card_timeout_before":     {"payment.authorized"},
		"card_timeout_after":      {"payment.authorized"},
		"no_such_card":            {"payment.failed"},
	}
	for method, want := range tests {
		o := newOrder()
		w.publish(o.requested(method, 5000))
		t.Log(method)
		w.expect(o.payment, want...)
	}
	var failed contract.PaymentFailed
	o := newOrder()
	w.publish(o.requested("card_insufficient_funds", 5000))
	w.expect(o.payment, "payment.failed")
	w.last(o.payment, "payment.failed", &failed)
	if failed.Code != "insufficient_funds" || failed.Message == "" || failed.Payment.Status != "failed" || failed.Payment.Version != 1 {
		t.Errorf("got %+v", failed)
	}
	w.audit()
}

func TestPurchase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured")
	var captured contract.PaymentCaptured
	w.last(o.payment, "payment.captured", &captured)
	if captured.Amount.Amount != 5000 || captured.Payment.Status != "captured" || captured.Payment.Captured.Amount != 5000 || captured.Payment.Version != 2 {
		t.Errorf("got %+v", captured)
	}
	w.publish(o.cancelled())
	w.expect(o.payment, "payment.authorized", "payment.captured", "refund.succeeded")
	w.audit()
}

func TestPurchaseOnEveryDatabase(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			service, journal := d.URL(t), d.URL(t)
			w := newWorld(t, func(c *payment.Config) { c.Database, c.Sandbox.Database = service, journal })
			orders := make([]order, 20)
			for i := range orders {
				orders[i] = newOrder()
				w.publish(orders[i].requested("card_timeout_after", 5000))
			}
			for _, o := range orders {
				w.expect(o.payment, "payment.authorized")
				w.publish(o.confirmed())
			}
			for _, o := range orders {
				w.expect(o.payment, "payment.authorized", "payment.captured")
			}
			w.publish(orders[0].cancelled())
			w.expect(orders[0].payment, "payment.authorized", "payment.captured", "refund.succeeded")
			w.audit()
		})
	}
}

func TestCancelledWhenAuthorised(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.cancelled())
	w.expect(o.payment, "payment.authorized", "payment.voided")
	w.audit()
}

func TestCancelledRightBehindTheRequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card_timeout_after", 5000), o.cancelled())
	kittest.Eventually(t, 10*time.Second, func() error {
		got := w.types(o.payment)
		if len(got) == 0 || got[len(got)-1] != "payment.voided" {
			return fmt.Errorf("got %v, want it voided", got)
		}
		return nil
	})
	w.audit()
}

func TestCancelledBeforeTheRequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o, other := newOrder(), newOrder()
	w.publish(o.cancelled())
	w.publish(o.requested("card", 5000), other.requested("card", 100))
	w.expect(other.payment, "payment.authorized")
	if got := w.types(o.payment); len(got) != 0 {
		t.Errorf("the payment of a cancelled order went on: %v", got)
	}
	w.audit()
}

func TestCancelledWhileTheShopperHesitates(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card_requires_action", 5000))
	w.expect(o.payment, "payment.requires_action")
	w.publish(o.cancelled())
	w.expect(o.payment, "payment.requires_action", "payment.voided")
	var action contract.PaymentRequiresAction
	w.last(o.payment, "payment.requires_action", &action)
	if got := w.decide(action.Action.URL, "approve"); got.code != http.StatusOK || !strings.Contains(string(got.body), "not approved") {
		t.Errorf("approving a voided payment: got %d %s", got.code, got.body)
	}
	w.audit()
}

func TestShopperActs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for decision, want := range map[string]string{"approve": "payment.authorized", "refuse": "payment.failed"} {
		o := newOrder()
		w.publish(o.requested("card_requires_action", 5000))
		w.expect(o.payment, "payment.requires_action")
		var action contract.PaymentRequiresAction
		w.last(o.payment, "payment.requires_action", &action)
		page := w.call("GET", strings.TrimPrefix(action.Action.URL, "http://shop.example"), "", "")
		if page.code != http.StatusOK || !strings.Contains(string(page.body), "50.00 EUR") || page.header.Get("Content-Security-Policy") == "" {
			t.Fatalf("page: got %d %s", page.code, page.body)
		}
		if got := w.decide(action.Action.URL, "perhaps"); got.code != http.StatusUnprocessableEntity {
			t.Errorf("undecided: got %d", got.code)
		}
		if got := w.decide(action.Action.URL, decision); got.code != http.StatusOK {
			t.Fatalf("decide: got %d %s", got.code, got.body)
		}
		w.expect(o.payment, "payment.requires_action", want)
	}
	if got := w.decide("http://shop.example/v1/payments/sandbox/sba_x.act_y", "approve"); got.code != http.StatusNotFound {
		t.Errorf("unknown page: got %d", got.code)
	}
	w.audit()
}

func TestDeadlineOfTheShopper(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	r := o.requested("card_requires_action", 5000)
	r.ExpiresAt = time.Now().Add(time.Second)
	w.publish(r)
	w.expect(o.payment, "payment.requires_action", "payment.failed")
	var failed contract.PaymentFailed
	w.last(o.payment, "payment.failed", &failed)
	if failed.Code != "expired" {
		t.Errorf("got %+v", failed)
	}
	unreachable := newOrder()
	r = unreachable.requested("card_unreachable", 5000)
	r.ExpiresAt = time.Now().Add(time.Second)
	w.publish(r)
	w.expect(unreachable.payment, "payment.failed")
	w.audit()
}

func TestRepetitionsChangeNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("card", 5000), o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed(), o.confirmed(), o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized", "payment.captured")
	second := o
	second.payment = id.New("pay")
	w.publish(second.requested("card", 5000))
	w.expect(second.payment, "payment.failed")
	var failed contract.PaymentFailed
	w.last(second.payment, "payment.failed", &failed)
	if failed.Code != "order_already_paid" {
		t.Errorf("a second payment: got %+v", failed)
	}
	w.audit()
}

func TestNothingToPay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := newOrder()
	w.publish(o.requested("", 0))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.expect(o.payment, "payment.authorized", "payment.captured")
	w.audit()
}

func TestCaptureOnShipment(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Capture = "on_shipment" })
	o := newOrder()
	w.publish(o.requested("card", 5000))
	w.expect(o.payment, "payment.authorized")
	w.publish(o.confirmed())
	w.publish(contract.FulfillmentShipped{FulfillmentID: "ful_1", Order: contract.Order{ID: o.id}})
	w.publish(contract.FulfillmentShipped{FulfillmentID: "ful_2", Order: contract.Order{ID: o.id}})
	w.expect(o.payment, "payment.authorized", "payment.captured")
	w.audit()
}

// What a confirmation has not captured, such as a payment that was asked for anew after the first one had lapsed, is captured when goods leave;
// by hand it is left to staff.
func TestWhatIsHeldIsCapturedWhenGoodsLeave(t *testing.T) {
	t.Parallel()
	for policy, captured := range map[string]bool{"on_confirm": true, "manual": false} {
		t.Run(policy, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, func(c *payment.Config) { c.Capture = policy })
			o := newOrder()
			w.publish(o.requested("card", 5000))
			w.expect(o.payment, "payment.authorized")
			for _, parcel := range []string{"ful_1", "ful_2"} {
				w.publish(contract.FulfillmentShipped{FulfillmentID: parcel, Order: contract.Order{ID: o.id}})
			}
			if !captured {
				last := newOrder()
				w.publish(last.requested("card", 5000)) // the log is read in its order
				w.expect(last.payment, "payment.authorized")
				w.expect(o.payment, "payment.authorized")
				return
			}
			w.expect(o.payment, "payment.authorized", "payment.captured")
			w.audit()
		})
	}
}

func TestRestartGoesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *payment.Config) { c.Sandbox.Timeout, c.CallTimeout = 20*time.Second, 25*time.Second })
	o := newOrder()
	w.publish(o.requested("card_timeout_after", 5000))
	staff := w.staff()
	kittest.Eventually(t, 10*time.Second, func() error {
		var p struct {
			Operations []struct{ Progress string }
		}
		got := w.call("GET", "/v1/admin/payments/"+o.payment, staff, "")
		_ = json.Unmarshal(got.body, &p)
		if len(p.Operations) != 1 || p.Operations[0].Progress != "sent" {
			return fmt.Errorf("got %d %s", got.code, got.body)
		}
		return nil
	})
	killed := w.svc
	_ = killed.Close() // as if killed: nothing is drained, and the call under way is cut
	_ = killed.Stop(t.Context())
	w.svc = nil
	w.cfg.Sandbox.Timeout = time.Millisecond
	w.start()
	w.expect(o.payment, "payment.authorized")
	w.audit()
}
