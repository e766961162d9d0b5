package stripe

import (
	"fmt"
	"time"
)

// charge is one attempt to take the money of an intent.
type charge struct {
	id, status, currency         string
	failureCode, failureMessage  string
	amount, capturedAmount       int64
	refundedAmount               int64 // what was released counts too
	captured, refunded, disputed bool
	created                      int64
	intent                       *intent
	card                         *card
	refunds                      []*refund
	txn                          *transaction
}

func (w *world) newCharge(pi *intent, c *card) *charge {
	ch := &charge{id: w.newID("ch"), status: succeeded, currency: pi.currency, amount: pi.amount, created: w.unix(), intent: pi, card: c}
	w.charges[ch.id] = ch
	pi.charges = append(pi.charges, ch)
	return ch
}

func (ch *charge) captureBefore() time.Time { return time.Unix(ch.created, 0).Add(authorizationWindow) }

// refundable is what of the captured amount is not given back or about to be.
func (ch *charge) refundable() int64 {
	left := ch.capturedAmount
	for _, r := range ch.refunds {
		if r.counts() {
			left -= r.amount
		}
	}
	return left
}

func (w *world) renderCharge(ch *charge, expand []string) object {
	card := object{"brand": ch.card.brand(), "country": "US", "exp_month": 8, "exp_year": w.now().Year() + 3,
		"fingerprint": ch.card.fingerprint(), "funding": "credit", "last4": "4242", "network": ch.card.brand(),
		"checks": object{"address_line1_check": nil, "address_postal_code_check": nil, "cvc_check": "pass"}}
	if !ch.captured && ch.status == succeeded {
		card["capture_before"] = ch.captureBefore().Unix()
	}
	o := object{
		"id": ch.id, "object": "charge", "amount": ch.amount, "amount_captured": ch.capturedAmount, "amount_refunded": ch.refundedAmount,
		"balance_transaction": nil, "billing_details": billing(), "captured": ch.captured, "created": ch.created, "currency": ch.currency,
		"customer": nullable(ch.intent.customer), "disputed": ch.disputed, "failure_code": nullable(ch.failureCode),
		"failure_message": nullable(ch.failureMessage), "livemode": w.live, "metadata": ch.intent.metadata, "paid": ch.status == succeeded,
		"payment_intent": ch.intent.id, "payment_method": ch.card.id, "payment_method_details": object{"type": "card", "card": card},
		"refunded": ch.refunded, "status": ch.status,
	}
	if sub, ok := expansion(expand, "payment_intent"); ok {
		o["payment_intent"] = w.renderIntent(ch.intent, sub)
	}
	if ch.txn != nil {
		o["balance_transaction"] = ch.txn.id
		if _, ok := expansion(expand, "balance_transaction"); ok {
			o["balance_transaction"] = w.renderTransaction(ch.txn, nil)
		}
	}
	return o
}

// refund gives back a part of a charge.
type refund struct {
	id, status, reason, failure string
	waits                       string // why it is pending
	amount, created             int64
	charge                      *charge
	metadata                    map[string]string
	txn, failed                 *transaction
}

// counts reports whether the refund takes of what can be refunded.
func (r *refund) counts() bool { return r.status != "failed" && r.status != canceled }

func (w *world) createRefund(p params) (object, *failure) {
	ch, bad := w.refundTarget(p)
	if bad != nil {
		return nil, bad
	}
	amount, given := p.number("amount")
	left := ch.refundable()
	if !given {
		amount = left
	}
	switch {
	case !ch.captured:
		return nil, invalid("charge", "charge_not_refundable", "Charge "+ch.id+" has not been captured; cancel its PaymentIntent instead.")
	case ch.disputed:
		return nil, invalid("charge", "charge_disputed", "Charge "+ch.id+" has been charged back; cannot issue a refund.")
	case left == 0:
		return nil, invalid("charge", "charge_already_refunded", "Charge "+ch.id+" has already been refunded.")
	case w.refuseLow && w.lowBalance:
		return nil, invalid("", "balance_insufficient", "You have insufficient funds in your Stripe account for this refund.")
	case amount < 1:
		return nil, invalid("amount", "parameter_invalid_integer", "Invalid positive integer")
	case amount > left:
		return nil, invalid("amount", "", fmt.Sprintf("Refund amount (%d) is greater than unrefunded amount on charge (%d)", amount, left))
	}
	if bad := checkDecimals(amount, ch.currency, "amount"); bad != nil {
		return nil, bad
	}
	return w.renderRefund(w.makeRefund(ch, amount, p.str("reason"), p.metadata()), nil), nil
}

func (w *world) refundTarget(p params) (*charge, *failure) {
	if id := p.str("charge"); id != "" {
		if ch := w.charges[id]; ch != nil {
			return ch, nil
		}
		return nil, missing("charge", id, "charge")
	}
	id := p.str("payment_intent")
	if id == "" {
		return nil, invalid("", "parameter_missing", "One of the following params should be provided for this request: payment_intent or charge.")
	}
	pi, bad := w.intent(id)
	if bad != nil {
		bad.Param = "payment_intent"
		return nil, bad
	}
	if pi.latest() == nil || pi.status != succeeded {
		return nil, invalid("", "payment_intent_unexpected_state", "This PaymentIntent ("+id+") does not have a successful charge to refund.")
	}
	return pi.latest(), nil
}

func (w *world) makeRefund(ch *charge, amount int64, reason string, metadata map[string]string) *refund {
	r := &refund{id: w.newID("re"), status: succeeded, reason: reason, amount: amount, created: w.unix(), charge: ch, metadata: metadata}
	w.refunds[r.id] = r
	ch.refunds = append(ch.refunds, r)
	ch.refundedAmount += amount
	ch.refunded = ch.refundable() == 0
	switch {
	case w.lowBalance:
		r.status, r.waits = "pending", "insufficient_funds"
	case ch.card.trait().refund == "pends":
		r.status, r.waits = "pending", "processing"
	default:
		w.payBack(r)
	}
	w.emit("refund.created", w.renderRefund(r, nil))
	w.emit("charge.refunded", w.renderCharge(ch, nil))
	return r
}

// payBack moves a refund's money.
func (w *world) payBack(r *refund) {
	r.status = succeeded
	r.txn = w.book(&transaction{kind: "refund", category: "refund", source: r.id, amount: -r.amount, currency: r.charge.currency})
	w.note("refund", r.charge.intent, r.id, r.metadata, r.amount, r.charge.currency)
}

// topUp gives the account the money that its refunds wait for.
func (w *world) topUp() {
	for _, id := range w.order {
		if r := w.refunds[id]; r != nil && r.status == "pending" && r.waits == "insufficient_funds" {
			w.payBack(r)
			w.emit("refund.updated", w.renderRefund(r, nil))
		}
	}
}

// settleRefund ends a refund: as the bank says, days later. A refund that succeeded may still fail.
func (w *world) settleRefund(r *refund, status, reason string) *failure {
	switch {
	case status == succeeded && r.status == "pending":
		w.payBack(r)
	case status == "failed" && r.counts():
		if r.txn != nil {
			r.failed = w.book(&transaction{kind: "refund_failure", category: "refund_failure", source: r.id, amount: r.amount, currency: r.charge.currency})
			w.note("refund_failed", r.charge.intent, r.id, r.metadata, r.amount, r.charge.currency)
		}
		r.status, r.failure = "failed", or(reason, "expired_or_canceled_card")
		r.charge.refundedAmount -= r.amount
		r.charge.refunded = false
		w.emit("refund.failed", w.renderRefund(r, nil))
	case status == canceled && r.status == "pending":
		r.status = canceled
		r.charge.refundedAmount -= r.amount
		r.charge.refunded = false
	default:
		return invalid("status", "", "A refund that is "+r.status+" cannot become "+status+".")
	}
	w.emit("refund.updated", w.renderRefund(r, nil))
	return nil
}

func (w *world) renderRefund(r *refund, expand []string) object {
	o := object{
		"id": r.id, "object": "refund", "amount": r.amount, "balance_transaction": nil, "charge": r.charge.id, "created": r.created,
		"currency": r.charge.currency, "metadata": r.metadata, "payment_intent": r.charge.intent.id, "reason": nullable(r.reason),
		"receipt_number": nil, "status": r.status,
	}
	if r.txn != nil {
		o["balance_transaction"] = r.txn.id
	}
	if r.status == "pending" {
		o["pending_reason"] = r.waits
	}
	if r.failure != "" {
		o["failure_reason"] = r.failure
	}
	if r.failed != nil {
		o["failure_balance_transaction"] = r.failed.id
	}
	if sub, ok := expansion(expand, "charge"); ok {
		o["charge"] = w.renderCharge(r.charge, sub)
	}
	if sub, ok := expansion(expand, "payment_intent"); ok {
		o["payment_intent"] = w.renderIntent(r.charge.intent, sub)
	}
	return o
}
