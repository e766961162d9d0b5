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

// The provider refuses to call an attempt off. It is asked again while the shopper is waited for, and whatever ends the attempt but the money
// itself lets the payment go on with what was chosen.
func TestWhatCannotBeCalledOffMakesWayByItself(t *testing.T) {
	t.Parallel()
	setting := func(t *testing.T) (*payment.Payment, payment.IDs) {
		t.Helper()
		p, ids := newPayment(t, 5000)
		for _, s := range []step{authorize, answer(payment.Waiting), func(p *payment.Payment, ids payment.IDs) error {
			return p.Switch(ids, payment.Choice{Provider: "sandbox", Method: "other"}, start)
		}, answer(payment.Refused)} {
			if err := s(p, ids); err != nil {
				t.Fatal(err)
			}
		}
		p.TakeEvents()
		return p, ids
	}
	last := func(p *payment.Payment) payment.Operation {
		ops := p.Operations()
		return ops[len(ops)-1]
	}
	for name, c := range map[string]struct {
		steps  []step
		kind   payment.Kind
		method string
		status payment.Status
	}{
		"declined":                      {[]step{answer(payment.Refused)}, payment.Authorize, "other", payment.Authorizing},
		"proved never to have happened": {[]step{answer(payment.NotDone)}, payment.Authorize, "other", payment.Authorizing},
		"still waiting":                 {[]step{answer(payment.Waiting)}, payment.Void, "card_ok", payment.Voiding},
		"undone when asked again":       {[]step{answer(payment.Waiting), answer(payment.Done)}, payment.Authorize, "other", payment.Authorizing},
		"paid after all":                {[]step{answer(payment.Done)}, payment.Void, "card_ok", payment.StatusAuthorized},
		"the order is off":              {[]step{cancel, answer(payment.Refused)}, payment.Void, "card_ok", payment.StatusFailed},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, ids := setting(t)
			version := p.Snapshot().Version
			for _, s := range c.steps {
				if err := s(p, ids); err != nil {
					t.Fatal(err)
				}
			}
			if o := last(p); o.Kind != c.kind || o.Method != c.method {
				t.Errorf("the last operation is %s by %s, want %s by %s", o.Kind, o.Method, c.kind, c.method)
			}
			if p.Status() != c.status {
				t.Errorf("got %s, want %s", p.Status(), c.status)
			}
			noticed := false
			for _, e := range p.TakeEvents() {
				if e.Type == payment.Declining && c.kind == payment.Authorize {
					t.Error("the payment failed")
				}
				noticed = noticed || e.Type == payment.MadeWay && e.Operation.Progress == payment.Declined && e.Operation.Method == "card_ok"
			}
			if noticed != (name == "declined") {
				t.Errorf("that an attempt was declined is noticed: %v", noticed)
			}
			if v := p.Snapshot().Version; name == "declined" && v != version {
				t.Errorf("version %d was told of to nobody, after %d", v, version)
			}
		})
	}
}
