package app

import (
	"context"

	"emporium/kit/telemetry"
	"emporium/services/inventory/internal/stock"
)

func newOutcomes(t *telemetry.Telemetry) *telemetry.Counters {
	return t.Counters("inventory_reservations_total", "Decisions about the stock for an order: active (reserved), rejected, released, expired; late ones come after their order has expired, and get none.", "outcome",
		string(stock.Active), string(stock.Rejected), string(stock.Released), string(stock.Expired), outcomeLate)
}

const outcomeLate = "late"

// count notes holds by the state that they were given.
func (a *App) count(holds []*stock.Hold) {
	for _, h := range holds {
		a.outcomes.Add(string(h.State()), 1)
	}
}

// Probe shows how many holds run out unless their orders are confirmed. What it returns takes the metric back.
func (a *App) Probe(t *telemetry.Telemetry) (remove func() error) {
	return t.Probe(func(ctx context.Context, emit telemetry.Emit) error {
		n, err := a.o.Store.CountActive(ctx)
		if err == nil {
			emit(0, float64(n))
		}
		return err
	}, telemetry.Sample{Name: "inventory_reservations_active", Help: "Reservations of orders that are not confirmed yet."})
}
