package order_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
)

func TestIssuedCouponsCountOnce(t *testing.T) {
	eachCoupons(t, func(t *testing.T, w *world) {
		batch := contract.CouponsIssued{BatchID: "cmp_1:a", CampaignID: "cmp_1", Codes: []string{"LINEN-AAAA", "LINEN-BBBB", "few"},
			Reduction: contract.Reduction{RatePPM: 500_000, EndsAt: w.clock.Now().Add(time.Hour)}}
		w.publish(batch)
		w.publish(batch) // told again under another id
		w.settle()
		var mu sync.Mutex
		var wg sync.WaitGroup
		placed := 0
		for i := range 8 {
			wg.Go(func() {
				a := w.redeem(`["linen-aaaa"]`, fmt.Sprintf("s%d@example.org", i))
				mu.Lock()
				defer mu.Unlock()
				if a.code == 201 {
					placed++
					return
				}
				w.usedUp(a, "/coupon_codes/0")
			})
		}
		wg.Wait()
		if placed != 1 {
			t.Errorf("the code was used %d times, want 1", placed)
		}
		o := decode[orderBody](t, w.redeem(`["LINEN-BBBB"]`, "t@example.org"), 201)
		if o.Totals.Discount.Amount*2 != o.Totals.Subtotal.Amount {
			t.Errorf("the totals are %+v", o.Totals)
		}
		// A configured coupon keeps its terms, whatever is issued under its name.
		if o := decode[orderBody](t, w.redeem(`["few"]`, "u@example.org"), 201); o.Totals.Discount.Amount != 400 {
			t.Errorf("the configured coupon takes %+v off", o.Totals)
		}
		w.usedUp(w.redeem(`["LINEN-CCCC"]`, "v@example.org"), "/coupon_codes/0")
		w.clock.Set(w.clock.Now().Add(2 * time.Hour))
		w.usedUp(w.redeem(`["LINEN-AAAA"]`, "x@example.org"), "/coupon_codes/0")
	})
}
