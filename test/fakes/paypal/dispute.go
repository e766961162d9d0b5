package paypal

import (
	"net/http"
	"time"
)

type dispute struct {
	ID, Status, Stage, Reason, Outcome string
	capture                            *capture
	Amount                             int64
	Evidence                           []string
	// Held is set while PayPal keeps the money back.
	Held             bool
	created, updated time.Time
}

// openDispute is the payer's act. stage is INQUIRY (at PayPal) or CHARGEBACK (at the payer's bank).
func (w *world) openDispute(c *capture, n int64, stage, reason string) *dispute {
	if n == 0 {
		n = c.Amount
	}
	d := &dispute{ID: "PP-D-" + pick("0123456789", 5), Status: "WAITING_FOR_SELLER_RESPONSE", Stage: or(stage, "INQUIRY"), Reason: or(reason, "MERCHANDISE_OR_SERVICE_NOT_RECEIVED"),
		capture: c, Amount: n, Held: true, created: w.now(), updated: w.now()}
	w.disputes[d.ID] = d
	w.sequence = append(w.sequence, d)
	w.emit("CUSTOMER.DISPUTE.CREATED", "dispute", "A new dispute opened with Case # "+d.ID, w.viewDispute(d))
	return d
}

// closeDispute ends it: won by the seller, or lost to the payer.
func (w *world) closeDispute(d *dispute, won bool) {
	d.Status, d.updated, d.Outcome, d.Held = "RESOLVED", w.now(), "RESOLVED_BUYER_FAVOUR", false
	if won {
		d.Outcome = "RESOLVED_SELLER_FAVOUR"
	}
	w.emit("CUSTOMER.DISPUTE.RESOLVED", "dispute", "A dispute was resolved with case # "+d.ID, w.viewDispute(d))
}

func (w *world) provideEvidence(id, evidence string) *problem {
	d := w.disputes[id]
	switch {
	case d == nil:
		return missing()
	case d.Status != "WAITING_FOR_SELLER_RESPONSE":
		return unprocessable("INVALID_DISPUTE_STATUS", "The dispute does not wait for the seller.")
	}
	d.Status, d.updated, d.Evidence = "UNDER_REVIEW", w.now(), append(d.Evidence, evidence)
	w.emit("CUSTOMER.DISPUTE.UPDATED", "dispute", "A dispute was updated with case # "+d.ID, w.viewDispute(d))
	return nil
}

func (w *world) viewDispute(d *dispute) map[string]any {
	self := w.base + "/v1/customer/disputes/" + d.ID
	links := []link{{self, "self", http.MethodGet}}
	view := map[string]any{"dispute_id": d.ID, "status": d.Status, "dispute_life_cycle_stage": d.Stage, "reason": d.Reason,
		"create_time": stamp(d.created), "update_time": stamp(d.updated), "dispute_amount": show(d.Amount, d.capture.order.Currency),
		"disputed_transactions": []map[string]any{{"seller_transaction_id": d.capture.ID, "custom": d.capture.order.CustomID, "invoice_number": d.capture.InvoiceID}}}
	if d.Status == "WAITING_FOR_SELLER_RESPONSE" {
		view["seller_response_due_date"] = stamp(d.created.Add(10 * 24 * time.Hour))
		links = append(links, link{self + "/provide-evidence", "provide_evidence", http.MethodPost})
	}
	if d.Outcome != "" {
		view["dispute_outcome"] = map[string]any{"outcome_code": d.Outcome, "amount_refunded": show(lost(d), d.capture.order.Currency)}
	}
	view["links"] = links
	return view
}

func lost(d *dispute) int64 {
	if d.Outcome == "RESOLVED_BUYER_FAVOUR" {
		return d.Amount
	}
	return 0
}
