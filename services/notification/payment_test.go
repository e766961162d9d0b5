package notification_test

import (
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/id"
)

// An order that was called off is told of once, also when a payment came after that and goes back.
func TestScenario_F04_notification_CancellationIsToldOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	w.publish(contract.OrderCancelled{Order: cancelled(o, "expired"), Reason: "expired"})
	w.awaitMail(o.Email, "has expired")
	again := cancelled(o, "expired")
	again.Version++
	again.PaymentStatus = "captured"
	w.publish(contract.OrderCancelled{Order: again, Reason: "expired", Again: true})
	w.publish(contract.RefundSucceeded{RefundID: id.New("ref"), Payment: aPayment(o, "refunded", 5), Amount: eur(4090)})
	w.awaitMail(o.Email, "refund")
	if box := w.mails(o.Email); len(box) != 2 {
		t.Errorf("%d mails, want the cancellation and the refund", len(box))
	}
}

// A confirmed order whose hold has lapsed asks its buyer to pay once more; the payment that confirmed it does not.
func TestScenario_C05_notification_BuyerIsAskedToPayAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	ask := func(payment string) contract.PaymentRequiresAction {
		p := aPayment(o, "requires_action", 2)
		p.ID = payment
		return contract.PaymentRequiresAction{Payment: p, Action: contract.NextAction{Type: "redirect", URL: "https://bank.example/" + payment},
			ExpiresAt: w.clock.Now().Add(72 * time.Hour)}
	}
	w.publish(contract.OrderPlaced{Order: placed(o)}, ask("pay_first"))
	w.awaitStatus(o.ID, "payment_action_required", "queued")
	w.publish(contract.OrderConfirmed{Order: o, PaymentID: "pay_first"})
	w.awaitMail(o.Email, "confirmed")
	w.publish(ask("pay_second"))
	// Behind it on the same way, so that it is known when the clock moves.
	w.publish(contract.RefundSucceeded{RefundID: id.New("ref"), Payment: aPayment(o, "requires_action", 3), Amount: eur(1)})
	w.awaitMail(o.Email, "refund")
	w.clock.Advance(2 * time.Minute)
	m := w.awaitMail(o.Email, "One more step")
	if !strings.Contains(m.HTML, "https://bank.example/pay_second") {
		t.Errorf("the link is another: %s", m.HTML)
	}
	if box := w.mails(o.Email); len(box) != 3 {
		t.Errorf("%d mails, want the confirmation, the refund and one wish to pay", len(box))
	}
}

// A refund that had been told as done and came back is told of; one that is only refused is staff's to mend first.
func TestScenario_D05_notification_ReturnedRefundIsTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	o := anOrder()
	w.publish(contract.OrderPlaced{Order: placed(o)})
	e := w.publish(contract.RefundFailed{RefundID: "ref_1", Payment: aPayment(o, "captured", 6), Amount: eur(4090), Code: "reversed", Reversed: true})
	w.awaitStatus(o.ID, "refund_delayed", "sent")
	w.again(e...)
	w.publish(contract.RefundSucceeded{RefundID: "ref_2", Payment: aPayment(o, "refunded", 7), Amount: eur(4090), Outside: "bank_transfer"})
	w.awaitStatus(o.ID, "refund_issued", "sent")
	box := w.mails(o.Email)
	if len(box) != 2 {
		t.Errorf("%d mails, want 2", len(box))
	}
	for _, m := range box {
		if strings.Contains(m.Subject, "Your refund") && strings.Contains(m.Text, "account or card that you paid with. Banks") {
			t.Errorf("what was paid in another way is said to arrive on the card: %s", m.Text)
		}
	}
}
