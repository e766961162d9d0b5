package order_test

import (
	"fmt"
	"sync"
	"testing"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/order"
)

// eachCoupons runs a test over every dialect, with coupons FEW (three in all), MINE (one per customer) and BOTH (three in all,
// two per customer).
func eachCoupons(t *testing.T, test func(t *testing.T, w *world)) {
	t.Parallel()
	for _, database := range kittest.Databases(t) {
		t.Run(database.Name, func(t *testing.T) {
			t.Parallel()
			test(t, stocked(t, func(w *world) {
				w.cfg.Database = database.URL(t)
				w.cfg.Coupons = []order.CouponConfig{{Code: "few", Percent: "10", Limit: 3}, {Code: "mine", Percent: "10", PerCustomer: 1},
					{Code: "both", Percent: "10", Limit: 3, PerCustomer: 2}}
			}))
		})
	}
}

// redeem orders two mugs with coupons, a JSON list, as the owner of an email address.
func (w *world) redeem(coupons, email string, headers ...string) answer {
	w.t.Helper()
	c := w.cart(headers...)
	token := "Cart-Token: " + c.Token
	decode[cartBody](w.t, w.call("PATCH", "/v1/carts/"+c.ID, `{"coupon_codes":`+coupons+`}`, append(headers, token)...), 200)
	body := `{"cart_id":"` + c.ID + `","email":"` + email + `","shipping_address":` + addressJSON + `,"payment":{"provider":"sandbox","method":"card"}}`
	return w.call("POST", "/v1/orders", body, append(headers, token, key())...)
}

func (w *world) usedUp(a answer, pointer string) {
	w.t.Helper()
	if p := decode[problemBody](w.t, a, 422); p.Code != "coupon_invalid" || len(p.Errors) != 1 || p.Errors[0].Pointer != pointer {
		w.t.Errorf("refused with %s", a.body)
	}
}

func TestCouponsAreNotUsedMoreOftenThanTheyMay(t *testing.T) {
	eachCoupons(t, func(t *testing.T, w *world) {
		race := func(n int, redeem func(i int) answer) int {
			var mu sync.Mutex
			var wg sync.WaitGroup
			placed := 0
			for i := range n {
				wg.Go(func() {
					a := redeem(i)
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
			return placed
		}
		if got := race(12, func(i int) answer { return w.redeem(`["few"]`, fmt.Sprintf("s%d@example.org", i)) }); got != 3 {
			t.Errorf("FEW was used %d times, want 3", got)
		}
		if got := race(12, func(int) answer { return w.redeem(`["mine"]`, "ann@example.org") }); got != 1 {
			t.Errorf("MINE was used %d times by one address, want 1", got)
		}
		if got := race(12, func(i int) answer { return w.redeem(`["both"]`, fmt.Sprintf("s%d@example.org", i%2)) }); got != 3 {
			t.Errorf("BOTH was used %d times, want 3", got)
		}
		// An account does not begin anew for the same address, nor another address for the same account.
		bob := w.bearer(auth.Customer, "usr_bob")
		w.usedUp(w.redeem(`["mine"]`, "ANN@example.org", bob), "/coupon_codes/0")
		decode[orderBody](t, w.redeem(`["mine"]`, "bob@example.org", bob), 201)
		w.usedUp(w.redeem(`["mine"]`, "bob2@example.org", bob), "/coupon_codes/0")
		// A refused order uses nothing of its other coupons.
		w.usedUp(w.redeem(`["mine","few"]`, "eve@example.org"), "/coupon_codes/1")
		decode[orderBody](t, w.redeem(`["mine"]`, "eve@example.org"), 201)
	})
}

func TestCouponsGoBackWithWhatWasNeverPaid(t *testing.T) {
	eachCoupons(t, func(t *testing.T, w *world) {
		redeem := func() orderBody {
			t.Helper()
			return decode[orderBody](t, w.redeem(`["mine"]`, "ann@example.org"), 201)
		}
		o := redeem()
		w.usedUp(w.redeem(`["mine"]`, "ann@example.org"), "/coupon_codes/0")
		k := key()
		for range 2 { // a repeated wish gives back once
			decode[orderBody](t, w.call("POST", "/v1/orders/"+o.ID+"/cancel", "", k, "Order-Token: "+o.Token), 200)
		}
		// What comes after the cancellation gives nothing back again.
		w.publish(reserved(o))
		w.expect(o, "order.placed", "order.cancelled", "order.cancelled")
		rejected := redeem()
		w.usedUp(w.redeem(`["mine"]`, "ann@example.org"), "/coupon_codes/0")
		w.publish(contract.InventoryRejected{OrderID: rejected.ID})
		w.becomes(rejected, "cancelled out_of_stock voided unfulfilled")

		paidFor := redeem()
		w.publish(reserved(paidFor), contract.PaymentAuthorized{Payment: paid(paidFor, 1, 0)})
		w.becomes(paidFor, "confirmed  authorized unfulfilled")
		decode[orderBody](t, w.call("POST", "/v1/orders/"+paidFor.ID+"/cancel", "", key(), "Order-Token: "+paidFor.Token), 200)
		w.usedUp(w.redeem(`["mine"]`, "ann@example.org"), "/coupon_codes/0")
	})
}

// Whose order the shop itself calls off gets the coupon back, also after it was paid: she has bought nothing, and it was not her wish.
func TestCouponsGoBackWhenTheShopCallsOff(t *testing.T) {
	eachCoupons(t, func(t *testing.T, w *world) {
		paidFor := func() orderBody {
			t.Helper()
			o := decode[orderBody](t, w.redeem(`["mine"]`, "ann@example.org"), 201)
			w.publish(reserved(o), contract.PaymentCaptured{Payment: paid(o, 1, o.Totals.Total.Amount), Amount: o.Totals.Total})
			w.becomes(o, "confirmed  captured unfulfilled")
			w.usedUp(w.redeem(`["mine"]`, "ann@example.org"), "/coupon_codes/0")
			return o
		}
		o := paidFor()
		decode[orderBody](t, w.call("POST", "/v1/admin/orders/"+o.ID+"/cancel", "", key(), w.staff()), 200)
		o = paidFor()
		w.publish(contract.InventoryReleased{OrderID: o.ID})
		w.publish(contract.InventoryRejected{OrderID: o.ID, Round: 1})
		w.becomes(o, "cancelled out_of_stock captured unfulfilled")
		// The same order, called off once more, gives back nothing of a later one.
		later := paidFor()
		returned := paid(o, 2, o.Totals.Total.Amount)
		returned.Refunded = o.Totals.Total
		w.publish(contract.RefundSucceeded{RefundID: "ref_1", Payment: returned, Amount: o.Totals.Total})
		w.becomes(o, "cancelled out_of_stock refunded unfulfilled")
		decode[orderBody](t, w.call("POST", "/v1/orders/"+later.ID+"/cancel", "", key(), "Order-Token: "+later.Token), 200)
		w.usedUp(w.redeem(`["mine"]`, "ann@example.org"), "/coupon_codes/0")
	})
}

// The ways to send a cart are offered for what they would cost, with the coupons that it has.
func TestOffersOfACartThatIsSentForNothing(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	c := w.cart()
	body := func(codes, method string) string {
		return `{"coupon_codes":` + codes + `,"shipping_method":"` + method + `","shipping_address":` + addressJSON + `}`
	}
	prices := func(codes, method string) string {
		t.Helper()
		got := decode[struct {
			Totals          struct{ Shipping money.Money }
			ShippingOptions []struct {
				Code  string
				Price money.Money
			} `json:"shipping_options"`
		}](t, w.call("PATCH", "/v1/carts/"+c.ID, body(codes, method), "Cart-Token: "+c.Token), 200)
		out := fmt.Sprint(got.Totals.Shipping.Amount)
		for _, o := range got.ShippingOptions {
			out += fmt.Sprint(" ", o.Code, " ", o.Price.Amount)
		}
		return out
	}
	if got, want := prices(`[]`, "express"), "1290 standard 490 express 1290"; got != want {
		t.Errorf("without a coupon: %q, want %q", got, want)
	}
	if got, want := prices(`["gift"]`, "express"), "0 standard 0 express 0"; got != want {
		t.Errorf("sent for nothing: %q, want %q", got, want)
	}
}
