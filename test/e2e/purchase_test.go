package e2e

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

func TestGuestBuysInTwoCalls(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		mug := w.stock(t, article{Name: "Guest's mug", Price: eur(1250), Stock: 5})[0]
		guest, o := w.buy(t, "card_ok", line{mug.SKU, 2})
		if o.Status != "confirmed" || o.Number == "" || o.Token == "" {
			t.Fatalf("got order %+v, want a confirmed one with number and token", o)
		}
		if o.Totals.Subtotal != eur(2500) || o.Totals.addUp() != nil {
			t.Errorf("got totals %+v, %v", o.Totals, o.Totals.addUp())
		}
		if got := guest.awaitPayment(t, o.ID, "captured"); got.Token != "" {
			t.Error("the token is shown again")
		}
		w.awaitLevel(t, mug.SKU, 5, 2)
		m := w.awaitMail(t, o.Email, o.Number)
		if m.Subject == "" {
			t.Error("the confirmation has no subject")
		}
	})
}

func TestCustomerFromRegistrationToRefund(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Name: "Lantern " + freshWord(), Price: eur(3300), Stock: 10})[0]
		customer, s := w.register(t)
		w.awaitMail(t, s.User.Email, "welcome")
		w.awaitMail(t, s.User.Email, "verify")

		var found struct{ Items []product }
		word := strings.Fields(item.Name)[1]
		kittest.Eventually(t, settleLimit, func() error {
			err := customer.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/products?in_stock=true&q="+url.QueryEscape(word), nil, &found)
			if err == nil && len(found.Items) != 1 {
				err = errorf("found %d products by %q, want 1", len(found.Items), word)
			}
			return err
		})
		var detail product
		customer.must(t, http.StatusOK, http.MethodGet, "/v1/products/"+found.Items[0].Slug, nil, &detail)
		if detail.ID != found.Items[0].ID || len(detail.Variants) != 1 || detail.Variants[0].SKU != item.SKU {
			t.Fatalf("got product %+v, want the one with SKU %s", detail, item.SKU)
		}

		var basket cart
		customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", map[string]any{"currency": "EUR",
			"lines": []any{map[string]any{"variant_id": detail.Variants[0].ID, "quantity": 1}}}, &basket)
		if basket.Token != "" {
			t.Error("a customer's cart has a token")
		}
		customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts/"+basket.ID+"/lines", line{item.SKU, 2}, &basket)
		customer.must(t, http.StatusOK, http.MethodPatch, "/v1/carts/"+basket.ID, map[string]any{"shipping_address": home}, &basket)
		if len(basket.Lines) != 1 || basket.Lines[0].Quantity != 3 || basket.Totals.Subtotal != eur(9900) {
			t.Fatalf("got cart %+v, want one line of 3", basket)
		}
		var o order
		kittest.Eventually(t, settleLimit, func() error { // the address of a new account is known to order by an event
			a := customer.with("Prefer", "wait=10").do(t, http.MethodPost, "/v1/orders",
				map[string]any{"cart_id": basket.ID, "payment": payBy("card"), "expected_total": basket.Totals.Total})
			return a.expect(http.StatusCreated, &o)
		})
		if o.Status != "confirmed" || o.Totals.Total != basket.Totals.Total || o.Email != s.User.Email || o.CustomerID != s.User.ID {
			t.Fatalf("got order %+v", o)
		}
		w.awaitMail(t, s.User.Email, o.Number)
		customer.awaitPayment(t, o.ID, "captured")
		var paid payment
		customer.must(t, http.StatusOK, http.MethodGet, "/v1/payments/"+o.Payment.ID, nil, &paid)
		if paid.OrderID != o.ID || paid.Captured != o.Totals.Total {
			t.Errorf("got payment %+v, want all of %v captured", paid, o.Totals.Total)
		}
		var history struct{ Items []order }
		customer.must(t, http.StatusOK, http.MethodGet, "/v1/orders", nil, &history)
		if len(history.Items) != 1 || history.Items[0].ID != o.ID {
			t.Errorf("got %d orders in the history, want the one", len(history.Items))
		}
		w.awaitLevel(t, item.SKU, 10, 3)

		var off order
		customer.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, &off)
		if off.Status != "cancelled" || off.CancelReason != "customer" {
			t.Fatalf("got %s %s after cancelling", off.Status, off.CancelReason)
		}
		customer.awaitPayment(t, o.ID, "refunded")
		w.awaitLevel(t, item.SKU, 10, 0)
		w.awaitMail(t, s.User.Email, "cancelled")
		if again := customer.refused(t, http.StatusConflict, "illegal_transition", http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil); again.Detail == "" {
			t.Error("the refusal does not say what to do")
		}
	})
}

func TestCancelledBeforeCaptureHoldsNothing(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 3})[0]
		guest, o := w.buy(t, "card_requires_action", line{item.SKU, 3})
		if o.PaymentStatus != "requires_action" {
			t.Fatalf("got payment %s, want requires_action", o.PaymentStatus)
		}
		w.awaitLevel(t, item.SKU, 3, 3)
		guest.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		w.awaitLevel(t, item.SKU, 3, 0)
		guest.await(t, o.ID, "nothing paid", func(o order) bool { return o.PaymentStatus == "voided" || o.PaymentStatus == "failed" })
		page := o.Payment.NextAction.URL
		guest.do(t, http.MethodPost, strings.TrimPrefix(page, w.Base), form{"decision": "approve"}) // too late
		kittest.Eventually(t, settleLimit, func() error {
			p, err := w.payment(t.Context(), w.asStaff(t), o.Payment.ID)
			if err == nil && (p.Status != "voided" && p.Status != "failed" || p.Captured.Amount != p.Refunded.Amount) {
				err = errorf("the payment of a cancelled order is %s, captured %d, refunded %d", p.Status, p.Captured.Amount, p.Refunded.Amount)
			}
			return err
		})
	})
}

func TestSigningInMergesCarts(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		items := w.stock(t, article{Stock: 9}, article{Stock: 9}, article{Stock: 9})
		var guests, own cart
		guest := w.client()
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{items[0].SKU, 2}, line{items[1].SKU, 1}), &guests)
		customer, _ := w.register(t)
		customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{items[1].SKU, 3}, line{items[2].SKU, 1}), &own)

		customer.with("Cart-Token", "wrong").refused(t, http.StatusNotFound, "not_found", http.MethodPost, "/v1/carts/"+guests.ID+"/merge", nil)
		var merged cart
		customer.with("Cart-Token", guests.Token).must(t, http.StatusOK, http.MethodPost, "/v1/carts/"+guests.ID+"/merge", nil, &merged)
		got := map[string]int64{}
		for _, l := range merged.Lines {
			got[l.SKU] = l.Quantity
		}
		if merged.ID != own.ID || got[items[0].SKU] != 2 || got[items[1].SKU] != 4 || got[items[2].SKU] != 1 {
			t.Errorf("got cart %s with %v, want 2, 4 and 1 in %s", merged.ID, got, own.ID)
		}
		guest.with("Cart-Token", guests.Token).refused(t, http.StatusConflict, "conflict", http.MethodPost, "/v1/carts/"+guests.ID+"/lines", line{items[0].SKU, 1})

		stranger, _ := w.register(t)
		var lone cart
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{items[2].SKU, 2}), &lone)
		stranger.with("Cart-Token", lone.Token).must(t, http.StatusOK, http.MethodPost, "/v1/carts/"+lone.ID+"/merge", nil, &merged)
		stranger.must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+merged.ID, nil, nil)
		if len(merged.Lines) != 1 || merged.Lines[0].Quantity != 2 {
			t.Errorf("got %+v, want the guest's line", merged.Lines)
		}
	})
}

// A guest whose card is declined pays the same order with another one. Who is declined again and again ends it.
func TestPaymentsThatFail(t *testing.T) {
	t.Parallel()
	for method, code := range map[string]string{"card_declined": "declined", "card_insufficient_funds": "insufficient_funds"} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			forEachTopology(t, func(t *testing.T, w *World) {
				item := w.stock(t, article{Stock: 3})[0]
				guest, o := w.buy(t, method, line{item.SKU, 2})
				guest.declined(t, o)
				w.awaitLevel(t, item.SKU, 3, 2) // her goods wait for her
				w.client().refused(t, http.StatusNotFound, "not_found", http.MethodPut, "/v1/payments/"+o.Payment.ID+"/choice", map[string]any{"provider": "sandbox", "method": "card"})
				guest.choose(t, o, "sandbox", "card")
				if o = guest.awaitPayment(t, o.ID, "captured"); o.Status != "confirmed" {
					t.Errorf("the order is %s", o.Status)
				}

				other, o := w.buy(t, method, line{item.SKU, 1})
				for range 4 {
					other.declined(t, o)
					other.choose(t, o, "sandbox", method)
				}
				o = other.awaitStatus(t, o.ID, "cancelled")
				if o.CancelReason != "payment_failed" || o.PaymentStatus != "failed" || !strings.Contains(o.Payment.FailureCode, code) {
					t.Errorf("got %s, payment %s %q, want payment_failed, failed, %s", o.CancelReason, o.PaymentStatus, o.Payment.FailureCode, code)
				}
				w.awaitLevel(t, item.SKU, 3, 2)
				w.awaitMail(t, o.Email, o.Number)
			})
		})
	}
}

func TestPaymentsWhoseAnswerIsLost(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"card_timeout_before", "card_timeout_after"} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			forEachTopology(t, func(t *testing.T, w *World) {
				item := w.stock(t, article{Stock: 1})[0]
				guest, o := w.buy(t, method, line{item.SKU, 1})
				guest.awaitPayment(t, o.ID, "captured")
				p, err := w.payment(t.Context(), w.asStaff(t), o.Payment.ID)
				if err != nil {
					t.Fatal(err)
				}
				succeeded := map[string]int{}
				for _, op := range p.Operations {
					if op.Progress == "succeeded" {
						succeeded[op.Kind]++
					}
				}
				if succeeded["authorize"] != 1 || succeeded["capture"] != 1 || p.Captured != o.Totals.Total || p.Authorized != o.Totals.Total {
					t.Errorf("got payment %+v, want the total authorised and captured once", p)
				}
			})
		})
	}
}

func TestPaymentThatAsksTheShopper(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 2})[0]
		for _, decision := range []string{"approve", "refuse"} {
			guest, o := w.buy(t, "card_requires_action", line{item.SKU, 1})
			if o.Status != "placed" || o.PaymentStatus != "requires_action" || o.Payment.NextAction == nil {
				t.Fatalf("got order %+v, want one that asks for action", o)
			}
			path, ours := strings.CutPrefix(o.Payment.NextAction.URL, w.Base)
			if !ours {
				t.Fatalf("the page %s is not at the gateway", o.Payment.NextAction.URL)
			}
			page := guest.must(t, http.StatusOK, http.MethodGet, path, nil, nil)
			if !strings.HasPrefix(page.Header.Get("Content-Type"), "text/html") || !strings.Contains(string(page.Body), `value="approve"`) {
				t.Errorf("got page %s", page.excerpt())
			}
			guest.refused(t, http.StatusUnprocessableEntity, "invalid_request", http.MethodPost, path, form{"decision": "perhaps"})
			guest.must(t, http.StatusOK, http.MethodPost, path, form{"decision": decision}, nil)
			if decision == "approve" {
				guest.awaitPayment(t, o.ID, "captured")
				continue
			}
			guest.declined(t, o) // and she leaves
			guest.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
			if o = guest.awaitPayment(t, o.ID, "voided"); o.CancelReason != "customer" {
				t.Errorf("got reason %s, want customer", o.CancelReason)
			}
		}
		w.awaitLevel(t, item.SKU, 2, 1)
		w.client().refused(t, http.StatusNotFound, "not_found", http.MethodGet, "/v1/payments/sandbox/aaaaaaaaaaaaaaaaaaaaaaaaaa", nil)
	})
}

func TestTheLastPieceIsSoldOnce(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 1})[0]
		type result struct {
			o   order
			err error
		}
		results := make(chan result, 2)
		for range 2 {
			go func() {
				_, o, err := w.purchase(t.Context(), "card", "EUR", line{item.SKU, 1})
				results <- result{o, err}
			}()
		}
		got := map[string]order{}
		for range 2 {
			r := <-results
			if r.err != nil {
				t.Fatal(r.err)
			}
			got[r.o.Status+" "+r.o.CancelReason] = r.o
		}
		winner, won := got["confirmed "]
		loser, lost := got["cancelled out_of_stock"]
		if !won || !lost {
			t.Fatalf("got %v, want one confirmed and one cancelled out_of_stock", got)
		}
		w.awaitMail(t, winner.Email, winner.Number)
		w.awaitMail(t, loser.Email, loser.Number)
		w.awaitLevel(t, item.SKU, 1, 1)
		if loser.PaymentStatus == "captured" || loser.PaymentStatus == "authorized" {
			t.Errorf("the loser's payment is %s", loser.PaymentStatus)
		}
	})
}

func TestStaffShips(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5})[0]
		guest, o := w.buy(t, "card", line{item.SKU, 3})
		guest.awaitPayment(t, o.ID, "captured")
		w.awaitLevel(t, item.SKU, 5, 3)
		staff := w.asStaff(t)
		var shipped order
		path := "/v1/admin/orders/" + o.ID
		staff.must(t, http.StatusCreated, http.MethodPost, path+"/fulfillments",
			map[string]any{"lines": []any{map[string]any{"line_id": o.Lines[0].ID, "quantity": 2}}, "carrier": "Post", "tracking_number": "TR-1"}, &shipped)
		if shipped.FulfillmentStatus != "partially_fulfilled" || len(shipped.Fulfillments) != 1 {
			t.Fatalf("got %s with %d parcels", shipped.FulfillmentStatus, len(shipped.Fulfillments))
		}
		w.awaitLevel(t, item.SKU, 3, 1)
		w.awaitMail(t, o.Email, "way")
		guest.refused(t, http.StatusConflict, "illegal_transition", http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil)
		staff.must(t, http.StatusCreated, http.MethodPost, path+"/fulfillments", map[string]any{}, &shipped)
		w.awaitLevel(t, item.SKU, 2, 0)
		for _, f := range shipped.Fulfillments {
			staff.must(t, http.StatusOK, http.MethodPost, path+"/fulfillments/"+f.ID+"/deliver", nil, nil)
		}
		done := guest.awaitStatus(t, o.ID, "completed")
		if done.FulfillmentStatus != "delivered" {
			t.Errorf("got fulfilment %s, want delivered", done.FulfillmentStatus)
		}
		staff.refused(t, http.StatusConflict, "illegal_transition", http.MethodPost, path+"/cancel", nil)
	})
}

func TestGoodsComeBack(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5, Price: eur(3000)})[0]
		guest, o := w.buy(t, "card", line{item.SKU, 3})
		guest.awaitPayment(t, o.ID, "captured")
		staff := w.asStaff(t)
		path := "/v1/admin/orders/" + o.ID
		guest.refused(t, http.StatusConflict, "illegal_transition", http.MethodPost, "/v1/orders/"+o.ID+"/returns", map[string]any{"reason": "unwanted"})
		var now order
		staff.must(t, http.StatusCreated, http.MethodPost, path+"/fulfillments", map[string]any{}, &now)
		staff.must(t, http.StatusOK, http.MethodPost, path+"/fulfillments/"+now.Fulfillments[0].ID+"/deliver", nil, nil)
		guest.awaitStatus(t, o.ID, "completed")
		w.awaitLevel(t, item.SKU, 2, 0)

		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/orders/"+o.ID+"/returns",
			map[string]any{"reason": "damaged", "lines": []any{map[string]any{"line_id": o.Lines[0].ID, "quantity": 2}}}, &now)
		if len(now.Returns) != 1 || now.Returns[0].Status != "requested" || now.Returns[0].Refund != eur(6000) {
			t.Fatalf("got %+v", now.Returns)
		}
		w.awaitMail(t, o.Email, "return")
		one := path + "/returns/" + now.Returns[0].ID
		staff.must(t, http.StatusOK, http.MethodPost, one+"/approve", nil, nil)
		staff.must(t, http.StatusOK, http.MethodPost, one+"/receive",
			map[string]any{"lines": []any{map[string]any{"line_id": o.Lines[0].ID, "quantity": 2, "restock": 1}}}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		w.awaitLevel(t, item.SKU, 3, 0)
		kittest.Eventually(t, settleLimit, func() error {
			guest.must(t, http.StatusOK, http.MethodGet, "/v1/orders/"+o.ID, nil, &now)
			if now.Returns[0].Status != "refunded" || now.FulfillmentStatus != "partially_returned" {
				return fmt.Errorf("the return is %s, the order %s", now.Returns[0].Status, now.FulfillmentStatus)
			}
			return nil
		})

		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/orders/"+o.ID+"/returns", map[string]any{"reason": "unwanted"}, &now)
		staff.must(t, http.StatusOK, http.MethodPost, path+"/returns/"+now.Returns[1].ID+"/receive", map[string]any{"refund_shipping": true}, nil)
		guest.awaitPayment(t, o.ID, "refunded")
		w.awaitLevel(t, item.SKU, 4, 0)
	})
}

func TestStaffRefundsAPart(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5, Price: eur(10000)})[0]
		guest, o := w.buy(t, "card", line{item.SKU, 1})
		guest.awaitPayment(t, o.ID, "captured")
		staff := w.asStaff(t)
		path := "/v1/admin/payments/" + o.Payment.ID + "/refunds"
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"amount": eur(2500), "reason": "a scratch"}, nil)
		guest.awaitPayment(t, o.ID, "partially_refunded")
		staff.refused(t, http.StatusUnprocessableEntity, "refund_exceeds_captured", http.MethodPost, path,
			map[string]any{"amount": eur(o.Totals.Total.Amount - 2499), "reason": "too much"})
		staff.must(t, http.StatusAccepted, http.MethodPost, path, map[string]any{"reason": "all of it"}, nil)
		guest.awaitPayment(t, o.ID, "refunded")
		w.awaitMail(t, o.Email, "refund")
	})
}

func TestPriceChangesBetweenCartAndOrder(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5, Price: eur(1000)})[0]
		var before, after cart
		guest := w.client()
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &before)
		guest = guest.with("Cart-Token", before.Token)
		guest.must(t, http.StatusOK, http.MethodPatch, "/v1/carts/"+before.ID, map[string]any{"email": freshEmail(), "shipping_address": home}, &before)
		seen := guest.must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+before.ID, nil, nil).Header.Get("ETag")
		w.asStaff(t).must(t, http.StatusOK, http.MethodPost, "/v1/admin/products/batch", map[string]any{"products": []any{map[string]any{
			"name": item.Name, "variants": []any{map[string]any{"sku": item.SKU, "prices": []amount{eur(1100)}}}}}}, nil)
		const staleness = 2500 * time.Millisecond // an instance that did not handle the event knows after 2 seconds
		var since time.Time
		kittest.Eventually(t, settleLimit, func() error {
			err := guest.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/carts/"+before.ID, nil, &after)
			switch {
			case err != nil:
			case after.Totals.Subtotal != eur(1100):
				since = time.Time{}
				err = errorf("the cart still costs %d", after.Totals.Subtotal.Amount)
			case since.IsZero():
				since = time.Now()
				fallthrough
			case time.Since(since) < staleness:
				err = errors.New("the new price is not known for long enough")
			}
			return err
		})
		guest.with("If-None-Match", seen).must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+before.ID, nil, nil) // the tag of the old price
		if len(after.Problems) != 1 || after.Problems[0].Code != "price_changed" {
			t.Errorf("got problems %+v, want price_changed", after.Problems)
		}
		body := map[string]any{"cart_id": before.ID, "payment": payBy("card"), "expected_total": before.Totals.Total}
		a := guest.do(t, http.MethodPost, "/v1/orders", body)
		p, err := a.problem()
		if err != nil || a.Status != http.StatusConflict || p.Code != "cart_changed" || !strings.Contains(string(p.Extra["current_total"]), "EUR") {
			t.Fatalf("got %d %s %s, %v, want 409 cart_changed with the current total", a.Status, p.Code, p.Extra["current_total"], err)
		}
		body["expected_total"] = after.Totals.Total
		var o order
		guest.with("Prefer", "wait=10").must(t, http.StatusCreated, http.MethodPost, "/v1/orders", body, &o)
		if o.Totals.Total != after.Totals.Total {
			t.Errorf("got total %v, want %v", o.Totals.Total, after.Totals.Total)
		}
	})
}
