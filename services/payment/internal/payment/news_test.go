package payment_test

import (
	"testing"

	"emporium/services/payment/internal/payment"
)

// run does steps that all go well.
func run(t *testing.T, p *payment.Payment, ids payment.IDs, steps ...step) {
	t.Helper()
	for i, do := range steps {
		if err := do(p, ids); err != nil {
			t.Fatalf("step %d: %v", i+1, err)
		}
	}
}

// News that name no key of ours, of one of two captures in doubt for the same amount, are taken for neither: each has its own answer.
func TestNewsOfOneOfTwoThatAreAlike(t *testing.T) {
	t.Parallel()
	p, ids := newPayment(t, 5000)
	run(t, p, ids, authorize, send, answer(payment.Done), capture(2000), send, capture(2000), send)
	first, second := p.Operations()[1], p.Operations()[2]
	resolve := func(o payment.Operation, out payment.Outcome) {
		t.Helper()
		if err := p.Resolve(ids, o.ID, out, start); err != nil {
			t.Fatal(err)
		}
	}
	resolve(first, payment.Outcome{})
	resolve(second, payment.Outcome{})
	listed := payment.News{Kind: payment.Capture, Verdict: payment.Done, Reference: "cap_2", Amount: 2000, Currency: "EUR"}
	if p.Observe(ids, listed, start) {
		t.Errorf("the news were taken for one of the two: %+v", p.Operations())
	}
	resolve(second, payment.Outcome{Verdict: payment.Done, Reference: "cap_2"})
	resolve(first, payment.Outcome{Verdict: payment.Refused, Code: "declined"})
	if p.Observe(ids, listed, start) || p.Amounts().Captured != 2000 {
		t.Errorf("captured %+v, want what the provider has taken once", p.Amounts())
	}
}

// A refund by others is never taken for ours of the same amount, of which nothing is known. What becomes of ours is told by its key.
func TestNewsOfOursAfterThoseOfOthers(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		verdict payment.Verdict
		want    int64
	}{"ours came back": {payment.Refused, 1000}, "ours arrived too": {payment.Done, 2000}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, ids := newPayment(t, 5000)
			run(t, p, ids, authorize, send, answer(payment.Done), capture(5000), send, answer(payment.Done), refund(1000), send)
			ours := p.Operations()[2]
			if err := p.Resolve(ids, ours.ID, payment.Outcome{}, start); err != nil {
				t.Fatal(err)
			}
			p.Observe(ids, payment.News{Kind: payment.Refund, Verdict: payment.Done, Reference: "by_hand", Target: ours.Target, Amount: 1000, Currency: "EUR"}, start)
			if a := p.Amounts(); a.Refunded != 1000 || a.RefundPending != 1000 {
				t.Errorf("got %+v, want theirs done and ours open", a)
			}
			told := payment.News{Kind: payment.Refund, Verdict: tt.verdict, Key: ours.Key, Reference: "ours", Target: ours.Target, Amount: 1000, Currency: "EUR", Code: "returned"}
			p.Observe(ids, told, start)
			if a := p.Amounts(); a.Refunded != tt.want || a.RefundPending != 0 {
				t.Errorf("got %+v, want %d refunded", a, tt.want)
			}
		})
	}
}
