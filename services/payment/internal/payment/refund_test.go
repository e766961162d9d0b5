package payment_test

import (
	"testing"

	"emporium/services/payment/internal/payment"
)

// A refund of more than any single capture holds is one refund of each, and never more than is left.
func TestScenario_C02_D01_RefundedOverTwoCaptures(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ amount, first, second int64 }{
		"all that is left": {0, 2000, 3000},
		"most of it":       {4000, 2000, 2000},
		"from one of them": {2500, 0, 2500},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, ids := newPayment(t, 5000)
			run(t, p, ids, authorize, send, answer(payment.Done), capture(2000), send, answer(payment.Done), capture(3000), send, answer(payment.Done), refund(tt.amount))
			got := map[string]int64{}
			for _, o := range p.Operations() {
				if o.Kind == payment.Refund {
					got[o.Target] += o.Amount
				}
			}
			captures := p.Operations()[1:3]
			if got[captures[0].Reference] != tt.first || got[captures[1].Reference] != tt.second {
				t.Errorf("got %v, want %d and %d", got, tt.first, tt.second)
			}
			if err := refund(5000-tt.first-tt.second+1)(p, ids); err == nil {
				t.Error("more than is left was refunded")
			}
		})
	}
}
