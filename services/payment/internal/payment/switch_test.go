package payment_test

import (
	"testing"
	"time"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
)

// The provider tells that an attempt was called off, before it answers our wish to call it off: the payment goes on with what was chosen.
func TestANoticeOfWhatIsGivenUpForAnotherWay(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	ids := id.NewSequence(1)
	p, err := payment.New(payment.Request{ID: ids.New("pay"), OrderID: ids.New("ord"), Provider: "x", Method: "card", Amount: money.New(5000, "EUR"),
		ExpiresAt: now.Add(time.Hour)}, now)
	if err != nil {
		t.Fatal(err)
	}
	resolve := func(opID string, out payment.Outcome) {
		t.Helper()
		if err := p.Resolve(ids, opID, out, now); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := p.StartAuthorize(ids, now); err != nil {
		t.Fatal(err)
	}
	first := p.Operations()[0]
	resolve(first.ID, payment.Outcome{Verdict: payment.Waiting, Reference: "pi_1", ActionURL: "https://bank.example/1"})
	if err := p.Switch(ids, payment.Choice{Provider: "x", Method: "other"}, now); err != nil {
		t.Fatal(err)
	}
	p.TakeEvents()
	if p.Observe(ids, payment.News{Kind: payment.Authorize, Key: first.Key, Reference: "pi_1", Verdict: payment.Refused, Code: "canceled"}, now) {
		t.Errorf("the notice changed the payment: %s", p.Status())
	}
	void := p.Operations()[1]
	resolve(void.ID, payment.Outcome{Verdict: payment.Done})
	ops := p.Operations()
	if last := ops[len(ops)-1]; last.Kind != payment.Authorize || last.ID == first.ID || !last.InFlight() {
		t.Errorf("after the void: %+v", last)
	}
	for _, e := range p.TakeEvents() {
		if e.Type == payment.Declining {
			t.Error("the payment failed")
		}
	}
}
