package order_test

import (
	"testing"
	"time"

	contract "emporium/contract/event"
)

// What inventory asks about holds that outlasted what it has heard: what is paid stays, and so does what may be paid; what nobody
// knows goes.
func TestOverdueHolds(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	end := w.clock.Now().Add(48 * time.Hour)
	o := w.place()
	w.publish(reserved(o))
	w.twice(contract.InventoryHoldOverdue{OrderID: o.ID, ExpiresAt: end})
	w.settle() // payments come on a way of their own, and must not be faster
	w.publish(contract.PaymentAuthorized{Payment: paid(o, 1, 0)})
	w.becomes(o, "confirmed  authorized unfulfilled")
	w.twice(contract.InventoryHoldOverdue{OrderID: o.ID, ExpiresAt: end.Add(time.Hour)})
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "order.hold_decided")
	if got := last[contract.OrderHoldDecided](w, o); !got.Keep || got.Round != 0 {
		t.Errorf("told %+v", got)
	}
	gone := orderBody{ID: "ord_nobody_knows"}
	w.twice(contract.InventoryHoldOverdue{OrderID: gone.ID, Round: 1, ExpiresAt: end})
	w.expect(gone, "order.hold_decided")
	if got := last[contract.OrderHoldDecided](w, gone); got.Keep || got.Round != 1 {
		t.Errorf("told %+v", got)
	}
	// An inventory of an earlier version gives back by itself: the goods are wanted again, for good.
	w.twice(contract.InventoryReleased{OrderID: o.ID, Reason: "expired"})
	w.expect(o, "order.placed", "payment.requested", "order.confirmed", "order.hold_decided", "order.stock_wanted")
	if got := last[contract.OrderStockWanted](w, o); got.Round != 1 || got.Order.Status != "confirmed" {
		t.Errorf("wants %+v", got)
	}
}
