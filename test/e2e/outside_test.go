package e2e

import (
	"fmt"
	"net/http"
	"testing"

	"emporium/kit/kittest"
)

// comesBack sends an order's goods to the customer and back. It returns the return, whose money is with her.
func (w *World) comesBack(t *testing.T, guest *client, o order) string {
	t.Helper()
	staff, path := w.asStaff(t), "/v1/admin/orders/"+o.ID
	staff.must(t, http.StatusCreated, http.MethodPost, path+"/fulfillments", map[string]any{}, nil)
	var now order
	guest.must(t, http.StatusCreated, http.MethodPost, "/v1/orders/"+o.ID+"/returns", map[string]any{"reason": "damaged"}, &now)
	staff.must(t, http.StatusOK, http.MethodPost, path+"/returns/"+now.Returns[0].ID+"/receive", map[string]any{"refund_shipping": true}, nil)
	w.awaitReturn(t, o, "refunded")
	return now.Returns[0].ID
}

// awaitReturn waits until an order's only return has a status, and the flags that go with it.
func (w *World) awaitReturn(t *testing.T, o order, status string, flags ...string) {
	t.Helper()
	staff := w.asStaff(t)
	kittest.Eventually(t, settleLimit, func() error {
		var now struct {
			order
			Flags []string `json:"flags"`
		}
		if err := staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &now); err != nil {
			return err
		}
		if now.Returns[0].Status != status || fmt.Sprint(now.Flags) != fmt.Sprint(flags) {
			return fmt.Errorf("the return is %s with the flags %v, want %s with %v", now.Returns[0].Status, now.Flags, status, flags)
		}
		return nil
	})
}

// paysOutside gives the money of a return back by a bank transfer, after it has come back from the card.
func (w *World) paysOutside(t *testing.T, guest *client, o order, ret string) {
	t.Helper()
	w.awaitReturn(t, o, "received", "refund_failed")
	staff, path := w.asStaff(t), "/v1/admin/payments/"+o.Payment.ID+"/outside-refunds"
	paid := map[string]any{"method": "bank_transfer", "reference": "TRF-1", "reason": "the card is closed", "return_id": ret}
	staff.refused(t, http.StatusUnprocessableEntity, "invalid_request", http.MethodPost, path, map[string]any{"method": "cash", "reference": "1", "reason": "x", "return_id": "ret_x"})
	staff.must(t, http.StatusAccepted, http.MethodPost, path, paid, nil)
	w.awaitReturn(t, o, "refunded")
	guest.awaitPayment(t, o.ID, "refunded")
	staff.refused(t, http.StatusConflict, "nothing_left", http.MethodPost, path, paid)
	staff.refused(t, http.StatusConflict, "illegal_transition", http.MethodPost, "/v1/admin/orders/"+o.ID+"/returns/"+ret+"/refund", nil)
	var ledger struct{ Items []transaction }
	staff.must(t, http.StatusOK, http.MethodGet, "/v1/admin/ledger/postings?payment_id="+o.Payment.ID, nil, &ledger)
	var bank int64
	for _, entry := range ledger.Items {
		for _, p := range entry.Postings {
			if p.Account == "bank" {
				bank += p.Amount.Amount
			}
		}
	}
	if bank != -o.Totals.Total.Amount {
		t.Errorf("%d have left the bank, want all of %d", -bank, o.Totals.Total.Amount)
	}
	w.awaitMail(t, o.Email, "refund")
}
