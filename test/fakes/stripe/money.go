package stripe

import (
	"math"
	"net/http"
)

// transaction is a movement of the balance.
type transaction struct {
	id, kind, category, source, currency string
	amount, fee                          int64
	created                              int64
	payout                               string
	rate                                 float64 // at which it was exchanged, 0 when it was not
}

// settlement is the one currency in which an account keeps its balance, and what a smallest unit of any other is worth of
// it. Without a currency every amount stays in its own.
type settlement struct {
	currency string
	rate     float64
}

func (w *world) book(t *transaction) *transaction {
	t.id, t.created = w.newID("txn"), w.unix()
	if s := w.settlement; s.currency != "" && t.currency != s.currency {
		t.amount, t.fee = int64(math.Round(float64(t.amount)*s.rate)), int64(math.Round(float64(t.fee)*s.rate))
		t.currency, t.rate = s.currency, s.rate
	}
	w.txns = append(w.txns, t)
	return t
}

func (w *world) renderTransaction(t *transaction, expand []string) object {
	fees := []object{}
	if t.fee != 0 {
		fees = append(fees, object{"amount": t.fee, "application": nil, "currency": t.currency, "description": "Stripe processing fees", "type": "stripe_fee"})
	}
	o := object{
		"id": t.id, "object": "balance_transaction", "amount": t.amount, "available_on": t.created, "balance_type": "payments", "created": t.created,
		"currency": t.currency, "description": nil, "exchange_rate": nil, "fee": t.fee, "fee_details": fees, "net": t.amount - t.fee,
		"reporting_category": t.category, "source": nullable(t.source), "status": "available", "type": t.kind,
	}
	if t.rate != 0 {
		o["exchange_rate"] = t.rate
	}
	if sub, ok := expansion(expand, "source"); ok {
		switch {
		case w.charges[t.source] != nil:
			o["source"] = w.renderCharge(w.charges[t.source], sub)
		case w.refunds[t.source] != nil:
			o["source"] = w.renderRefund(w.refunds[t.source], sub)
		case w.disputes[t.source] != nil:
			o["source"] = w.renderDispute(w.disputes[t.source], sub)
		case w.payouts[t.source] != nil:
			o["source"] = w.renderPayout(w.payouts[t.source])
		}
	}
	return o
}

// payout sends the balance to the bank.
type payout struct {
	id, currency, status string
	amount, created      int64
	txn                  *transaction
}

// pay makes a payout of all that is in the balance of a currency.
func (w *world) pay(currency string) (*payout, *failure) {
	var sum int64
	for _, t := range w.txns {
		if t.currency == currency {
			sum += t.amount - t.fee
		}
	}
	if sum <= 0 {
		return nil, invalid("amount", "balance_insufficient", "You have insufficient funds in your Stripe account for this payout.")
	}
	po := &payout{id: w.newID("po"), currency: currency, status: "paid", amount: sum, created: w.unix()}
	w.payouts[po.id] = po
	for _, t := range w.txns {
		if t.currency == currency && t.payout == "" {
			t.payout = po.id
		}
	}
	po.txn = w.book(&transaction{kind: "payout", category: "payout", source: po.id, amount: -sum, currency: currency, payout: po.id})
	w.note("payout", nil, po.id, nil, sum, currency)
	w.emit("payout.paid", w.renderPayout(po))
	return po, nil
}

func (w *world) renderPayout(po *payout) object {
	return object{"id": po.id, "object": "payout", "amount": po.amount, "arrival_date": po.created, "automatic": true, "created": po.created,
		"currency": po.currency, "livemode": w.live, "method": "standard", "reconciliation_status": "completed", "source_type": "card",
		"status": po.status, "type": "bank_account", "metadata": map[string]string{}, "balance_transaction": po.txn.id}
}

// dispute is a charge that a card holder contests.
type dispute struct {
	id, status, reason string
	amount             int64
	created, due       int64
	charge             *charge
	evidence           map[string]string
	submitted          int
	txns               []*transaction
	withdrawn          bool
}

const disputeFee = 1500

// openDispute begins a case. The money is withdrawn at once, unless it is a mere inquiry.
func (w *world) openDispute(ch *charge, amount int64, reason string) *dispute {
	d := &dispute{id: w.newID("du"), status: "needs_response", reason: reason, amount: amount, created: w.unix(), charge: ch, evidence: map[string]string{}}
	d.due = d.created + 7*24*3600
	w.disputes[d.id] = d
	if reason == "inquiry" {
		d.reason, d.status = "fraudulent", "warning_needs_response"
	} else {
		ch.disputed = true
	}
	w.emit("charge.dispute.created", w.renderDispute(d, nil))
	if d.status == "needs_response" {
		w.withdraw(d)
	}
	return d
}

func (w *world) withdraw(d *dispute) {
	if d.withdrawn {
		return
	}
	d.withdrawn = true
	d.txns = append(d.txns, w.book(&transaction{kind: "adjustment", category: "dispute", source: d.id, amount: -d.amount, fee: disputeFee, currency: d.charge.currency}))
	w.note("dispute", d.charge.intent, d.id, nil, d.amount, d.charge.currency)
	taken := d.txns[len(d.txns)-1]
	w.note("fee", d.charge.intent, taken.id, nil, taken.fee, taken.currency)
	w.emit("charge.dispute.funds_withdrawn", w.renderDispute(d, nil))
}

// closeDispute ends a case as won, lost or warning_closed.
func (w *world) closeDispute(d *dispute, status string) *failure {
	switch d.status {
	case "won", "lost", "warning_closed", "prevented":
		return invalid("dispute", "", "This dispute is already closed")
	}
	d.status = status
	w.emit("charge.dispute.closed", w.renderDispute(d, nil))
	if status == "won" && d.withdrawn {
		d.txns = append(d.txns, w.book(&transaction{kind: "adjustment", category: "dispute_reversal", source: d.id, amount: d.amount, currency: d.charge.currency}))
		w.note("dispute_won", d.charge.intent, d.id, nil, d.amount, d.charge.currency)
		w.emit("charge.dispute.funds_reinstated", w.renderDispute(d, nil))
	}
	return nil
}

func (w *world) updateDispute(id string, p params) (object, *failure) {
	d := w.disputes[id]
	if d == nil {
		return nil, missing("dispute", id, "dispute")
	}
	if d.status != "needs_response" && d.status != "warning_needs_response" {
		return nil, &failure{status: http.StatusBadRequest, Type: "invalid_request_error", Message: "This dispute can no longer be changed."}
	}
	for k, v := range p.sub("evidence") {
		if s, ok := v.(string); ok {
			d.evidence[k] = s
		}
	}
	if submit, given := p["submit"]; given && submit != false && submit != "false" {
		d.submitted++
		d.status = map[string]string{"needs_response": "under_review", "warning_needs_response": "warning_under_review"}[d.status]
	}
	w.emit("charge.dispute.updated", w.renderDispute(d, nil))
	return w.renderDispute(d, nil), nil
}

func (w *world) renderDispute(d *dispute, expand []string) object {
	txns := []object{}
	for _, t := range d.txns {
		txns = append(txns, w.renderTransaction(t, nil))
	}
	o := object{
		"id": d.id, "object": "dispute", "amount": d.amount, "balance_transactions": txns, "charge": d.charge.id, "created": d.created,
		"currency": d.charge.currency, "enhanced_eligibility_types": []string{}, "evidence": w.renderEvidence(d),
		"evidence_details":     object{"due_by": d.due, "enhanced_eligibility": object{}, "has_evidence": len(d.evidence) > 0, "past_due": w.unix() > d.due, "submission_count": d.submitted},
		"is_charge_refundable": !d.charge.disputed, "livemode": w.live, "metadata": map[string]string{}, "payment_intent": d.charge.intent.id,
		"reason": d.reason, "status": d.status,
	}
	if sub, ok := expansion(expand, "payment_intent"); ok {
		o["payment_intent"] = w.renderIntent(d.charge.intent, sub)
	}
	if sub, ok := expansion(expand, "charge"); ok {
		o["charge"] = w.renderCharge(d.charge, sub)
	}
	return o
}

func (w *world) renderEvidence(d *dispute) object {
	o := object{"enhanced_evidence": object{}}
	for k, v := range d.evidence {
		o[k] = v
	}
	return o
}
