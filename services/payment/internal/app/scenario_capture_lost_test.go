package app_test

import (
	"testing"
	"time"

	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// A capture that the provider refuses is a person's task: goods may have left. It is over when another capture takes the money, and there
// is none for an order that is off.
func TestScenario_C05_ARefusedCaptureIsToldToStaff(t *testing.T) {
	t.Parallel()
	refused := provider.Result{State: provider.Declined, Code: "expired", Message: "The hold is gone."}
	for name, tt := range map[string]struct {
		answer provider.Result // of the capture
		notice bool            // and what has become of it is told by a notice
		off    bool            // the order is called off meanwhile
		want   int
	}{
		"at once":                     {answer: refused, want: 1},
		"after a while":               {answer: provider.Result{State: provider.Pending, Reference: "cap_1"}, notice: true, want: 1},
		"of an order that is off now": {answer: provider.Result{State: provider.Pending, Reference: "cap_1"}, notice: true, off: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p := newTold(t)
			answer := tt.answer
			p.do = func(n int, r provider.Request) (provider.Result, error) {
				if r.Kind == provider.Capture && answer.State != "" {
					return answer, nil
				}
				return done(n, r)
			}
			r := buy()
			pay := b.request(r)
			b.round()
			b.must(b.try(pay, 0, false))
			b.round()
			if tt.off {
				b.cancel(r)
				b.round()
			}
			if tt.notice {
				p.says("obj", provider.Change{Kind: provider.Capture, State: provider.Declined, PaymentID: pay, Reference: "cap_1", Amount: eur(4999), Code: "denied"})
				b.told("evt_1", "obj")
				b.told("evt_2", "obj")
			}
			if got := b.tasks("capture_failed"); got != tt.want {
				t.Errorf("%d tasks, want %d", got, tt.want)
			}
			if tt.off {
				return
			}
			b.status(pay, payment.StatusAuthorized)
			answer = provider.Result{}
			b.must(b.try(pay, 0, false))
			b.rounds(1, time.Minute)
			b.status(pay, payment.StatusCaptured)
			if got := b.tasks("capture_failed"); got != 0 {
				t.Errorf("%d tasks when the money is here", got)
			}
		})
	}
}
