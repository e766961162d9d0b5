package app

import (
	"time"

	contract "emporium/contract/event"
	"emporium/kit/telemetry"
	"emporium/services/order/internal/order"
)

// The steps of an order whose time since its placement is measured.
const (
	stepReserved   = "reserved"
	stepAuthorized = "authorized"
	stepConfirmed  = "confirmed"
	stepCaptured   = "captured"
	stepCancelled  = "cancelled"
)

// stepOf are the steps that other services tell of. They count from when it happened, not from when it was heard.
var stepOf = map[string]string{
	contract.InventoryReserved{}.EventType(): stepReserved,
	contract.PaymentAuthorized{}.EventType(): stepAuthorized,
	contract.PaymentCaptured{}.EventType():   stepCaptured,
}

func newSteps(t *telemetry.Telemetry) *telemetry.Histograms {
	return t.Histograms("order_step_seconds", "Time from the placement of an order to a step of its saga.",
		[]float64{.0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 15, 60, 300, 1800}, "step",
		stepReserved, stepAuthorized, stepConfirmed, stepCaptured, stepCancelled)
}

// timing is one order's time to a step.
type timing struct {
	step string
	took time.Duration
}

func (a *App) observe(times []timing) {
	for _, t := range times {
		a.steps.Observe(t.step, t.took.Seconds())
	}
}

// decisions is when the orders' own decisions were taken.
func decisions(changes []change, now time.Time) []timing {
	var out []timing
	for i := range changes {
		s := &changes[i].state
		for _, e := range changes[i].emissions {
			switch e.Kind {
			case order.EmitConfirmed:
				out = append(out, timing{stepConfirmed, now.Sub(s.PlacedAt)})
			case order.EmitCancelled:
				out = append(out, timing{stepCancelled, now.Sub(s.PlacedAt)})
			}
		}
	}
	return out
}
