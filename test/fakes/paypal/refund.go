package paypal

import (
	"encoding/json"
	"net/http"
	"time"
)

type refund struct {
	ID, Status, InvoiceID, CustomID string
	capture                         *capture
	Amount                          int64
	External                        bool
	// Reversal is set when PayPal took the money back by itself.
	Reversal         bool
	created, updated time.Time
}

type refundRequest struct {
	Amount    *amount `json:"amount"`
	InvoiceID string  `json:"invoice_id"`
	CustomID  string  `json:"custom_id"`
}

func (w *world) refund(id string, body []byte) (func() answer, *problem) {
	c := w.captures[id]
	if c == nil {
		return nil, missing()
	}
	var in refundRequest
	if len(body) > 0 && json.Unmarshal(body, &in) != nil {
		return nil, refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "The request JSON is not well formed.")
	}
	n := c.Amount - c.Refunded
	if in.Amount != nil {
		var p *problem
		if n, p = in.Amount.minor(); p != nil {
			return nil, p
		}
		if in.Amount.Currency != c.order.Currency {
			return nil, unprocessable("CURRENCY_MISMATCH", "The currency of the refund is not the same as the currency of the capture.")
		}
	}
	if p := w.refundable(c, n, in.InvoiceID); p != nil {
		return nil, p
	}
	r := w.newRefund(c, n, in.InvoiceID, in.CustomID, or(w.behave.Refund, "COMPLETED"))
	return func() answer { return say(http.StatusCreated, w.viewRefund(r)) }, nil
}

func (w *world) refundable(c *capture, n int64, invoice string) *problem {
	switch {
	case c.Status == "PENDING":
		return unprocessable("PENDING_CAPTURE", "Cannot initiate a refund as the capture is pending.")
	case c.Status == "DECLINED", c.Status == "FAILED":
		return unprocessable("REFUND_NOT_ALLOWED", "The capture was not completed.")
	case w.chargedBack(c):
		return unprocessable("REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK", "Refunds not allowed on this capture due to a chargeback on the card or bank. Please contact the payee to resolve the chargeback.")
	case !w.now().Before(c.created.Add(refundTime)):
		return unprocessable("REFUND_TIME_LIMIT_EXCEEDED", "You are over the time limit to perform a refund on this capture. The refund cannot be issued at this time.")
	case c.Refunded == c.Amount:
		return unprocessable("CAPTURE_FULLY_REFUNDED", "The capture has already been fully refunded.")
	case c.Refunded+n > c.Amount:
		return unprocessable("REFUND_AMOUNT_EXCEEDED", "The refund amount must be less than or equal to the capture amount that has not yet been refunded.")
	case w.behave.Broke:
		return unprocessable("REFUND_FAILED_INSUFFICIENT_FUNDS", "Capture could not be refunded due to insufficient funds. Verify the balance.")
	case invoice != "" && w.invoices[invoice]:
		return duplicateInvoice()
	}
	return nil
}

// chargedBack reports whether a dispute about the capture is open at the payer's bank.
func (w *world) chargedBack(c *capture) bool {
	for _, d := range w.disputes {
		if d.capture == c && d.Status != "RESOLVED" && d.Stage == "CHARGEBACK" {
			return true
		}
	}
	return false
}

func (w *world) newRefund(c *capture, n int64, invoice, custom, status string) *refund {
	// A refund without an invoice id has that of its capture, as PayPal shows it.
	r := &refund{ID: newID(), Status: status, InvoiceID: or(invoice, c.InvoiceID), CustomID: or(custom, c.order.CustomID), capture: c, Amount: n, created: w.now(), updated: w.now()}
	w.use(invoice)
	c.refunds = append(c.refunds, r)
	w.refunds[r.ID] = r
	w.sequence = append(w.sequence, r)
	if status == "COMPLETED" || status == "PENDING" {
		c.Refunded += n
		w.restate(c)
	}
	if status == "COMPLETED" {
		w.emit("PAYMENT.CAPTURE.REFUNDED", "refund", "A capture payment was refunded", w.viewRefund(r))
	} else {
		w.emit("PAYMENT.REFUND."+status, "refund", "A refund is "+status, w.viewRefund(r))
	}
	return r
}

func (w *world) restate(c *capture) {
	c.updated = w.now()
	switch c.Refunded {
	case 0:
		c.Status = "COMPLETED"
	case c.Amount:
		c.Status = "REFUNDED"
	default:
		c.Status = "PARTIALLY_REFUNDED"
	}
}

// settleRefund ends a pending refund.
func (w *world) settleRefund(r *refund, status string) *problem {
	if r.Status != "PENDING" {
		return unprocessable("REFUND_NOT_PENDING", "The refund is not pending.")
	}
	r.Status, r.updated = status, w.now()
	if status == "COMPLETED" {
		w.emit("PAYMENT.CAPTURE.REFUNDED", "refund", "A capture payment was refunded", w.viewRefund(r))
		return nil
	}
	r.capture.Refunded -= r.Amount
	w.restate(r.capture)
	w.emit("PAYMENT.REFUND.FAILED", "refund", "A refund has failed", w.viewRefund(r))
	return nil
}

func (w *world) viewRefund(r *refund) map[string]any {
	currency := r.capture.order.Currency
	view := map[string]any{"id": r.ID, "status": r.Status, "amount": show(r.Amount, currency), "create_time": stamp(r.created), "update_time": stamp(r.updated),
		"seller_payable_breakdown": map[string]any{"gross_amount": show(r.Amount, currency), "paypal_fee": show(0, currency), "net_amount": show(r.Amount, currency),
			"total_refunded_amount": show(r.capture.Refunded, currency)},
		"links": []link{{w.base + "/v2/payments/refunds/" + r.ID, "self", http.MethodGet}, {w.base + "/v2/payments/captures/" + r.capture.ID, "up", http.MethodGet}}}
	if r.Status == "PENDING" {
		view["status_details"] = map[string]string{"reason": "ECHECK"}
	}
	setIf(view, "custom_id", r.CustomID)
	setIf(view, "invoice_id", r.InvoiceID)
	return view
}
