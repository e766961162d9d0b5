package stripe

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// The statuses of a payment intent.
const (
	needsMethod  = "requires_payment_method"
	needsConfirm = "requires_confirmation"
	needsAction  = "requires_action"
	needsCapture = "requires_capture"
	succeeded    = "succeeded"
	canceled     = "canceled"
)

// authorizationWindow is how long a card's authorisation holds.
const authorizationWindow = 7 * 24 * time.Hour

// intent is a payment intent.
type intent struct {
	id, status, currency, captureMethod    string
	amount, capturable, received           int64
	customer, method, returnURL, setup     string
	descriptor, reason, description, group string
	created, canceledAt                    int64
	metadata                               map[string]string
	charges                                []*charge
	lastError                              *failure
	offSession                             bool
	session                                *session
}

func (pi *intent) latest() *charge {
	if len(pi.charges) == 0 {
		return nil
	}
	return pi.charges[len(pi.charges)-1]
}

func (w *world) createIntent(p params) (object, *failure) {
	pi, bad := w.makeIntent(p)
	if bad != nil {
		return nil, bad
	}
	if !p.flag("confirm") {
		return w.renderIntent(pi, p.strings("expand")), nil
	}
	confirm := maps.Clone(p)
	delete(confirm, "payment_method") // it is the intent's already
	if _, bad := w.confirm(pi, confirm); bad != nil {
		return nil, bad
	}
	return w.renderIntent(pi, p.strings("expand")), nil
}

// makeIntent checks what the specification cannot say, and makes an intent.
func (w *world) makeIntent(p params) (*intent, *failure) {
	amount, _ := p.number("amount")
	currency := strings.ToLower(p.str("currency"))
	if bad := checkAmount(amount, currency); bad != nil {
		return nil, bad
	}
	pi := &intent{
		status: needsMethod, currency: currency, amount: amount, captureMethod: or(p.str("capture_method"), "automatic"),
		created: w.unix(), metadata: p.metadata(), customer: p.str("customer"), returnURL: p.str("return_url"),
		setup: p.str("setup_future_usage"), descriptor: p.str("statement_descriptor_suffix"), description: p.str("description"),
		group: p.str("transfer_group"),
	}
	if pi.customer != "" {
		if _, bad := w.customer(pi.customer, "customer"); bad != nil {
			return nil, bad
		}
	}
	if bad := checkMetadata(pi.metadata); bad != nil {
		return nil, bad
	}
	if pi.returnURL != "" && !p.flag("confirm") {
		return nil, invalid("return_url", "parameter_unknown", "return_url may only be specified when confirm is true.")
	}
	id := p.str("payment_method")
	if token, ok := strings.CutPrefix(p.str("confirmation_token"), "ctoken_"); ok {
		id = "pm_" + token // the double's tokens are named after the test cards
	}
	if id != "" {
		c, bad := w.method(id)
		if bad != nil {
			return nil, bad
		}
		if bad := w.mayUse(c, pi.customer); bad != nil {
			return nil, bad
		}
		pi.method, pi.status = c.id, needsConfirm
	}
	pi.id = w.newID("pi")
	w.intents[pi.id] = pi
	w.emit("payment_intent.created", w.renderIntent(pi, nil))
	return pi, nil
}

func (w *world) mayUse(c *card, customer string) *failure {
	if c.detached {
		return used()
	}
	if c.customer != "" && c.customer != customer {
		return invalid("payment_method", "", "The provided PaymentMethod was attached to a customer; you must also provide that customer.")
	}
	return nil
}

func checkMetadata(m map[string]string) *failure {
	for k, v := range m {
		if len(m) > 50 || len(k) > 40 || len(v) > 500 {
			return invalid("metadata", "", "Metadata has at most 50 keys of 40 characters with values of 500 characters.")
		}
	}
	return nil
}

func (w *world) intent(id string) (*intent, *failure) {
	if pi := w.intents[id]; pi != nil {
		return pi, nil
	}
	return nil, missing("payment_intent", id, "intent")
}

// wrongState refuses what an intent's status does not allow.
func (w *world) wrongState(pi *intent, verb string) *failure {
	f := invalid("", "payment_intent_unexpected_state",
		fmt.Sprintf("You cannot %s this PaymentIntent because it has a status of %s.", verb, pi.status))
	f.Intent = w.renderIntent(pi, nil)
	return f
}

func (w *world) confirm(pi *intent, p params) (object, *failure) {
	if !slices.Contains([]string{needsMethod, needsConfirm, needsAction}, pi.status) {
		return nil, w.wrongState(pi, "confirm")
	}
	if id := p.str("payment_method"); id != "" {
		c, bad := w.method(id)
		if bad != nil {
			return nil, bad
		}
		if bad := w.mayUse(c, pi.customer); bad != nil {
			return nil, bad
		}
		pi.method = c.id
	}
	if url := p.str("return_url"); url != "" {
		pi.returnURL = url
	}
	c := w.cards[pi.method]
	if c == nil {
		return nil, invalid("payment_method", "payment_intent_unexpected_state",
			"You cannot confirm this PaymentIntent because it's missing a payment method.")
	}
	pi.offSession = p.flag("off_session") || p.str("off_session") == "recurring" || p.str("off_session") == "one_off"
	t := c.trait()
	asked := p.sub("payment_method_options").sub("card").str("request_three_d_secure")
	t.challenge = t.challenge || asked == "any" || asked == "challenge"
	switch {
	case t.decline != "":
		return nil, w.refuse(pi, c, t.code, t.decline, t.message)
	case t.challenge && pi.offSession && (t.always || c.customer == ""):
		return nil, w.refuse(pi, c, "authentication_required", "authentication_required",
			"Your card was declined. This transaction requires authentication.")
	case t.challenge && !pi.offSession:
		pi.status, pi.lastError = needsAction, nil
		w.emit("payment_intent.requires_action", w.renderIntent(pi, nil))
	default:
		w.accept(pi, c)
	}
	return w.renderIntent(pi, nil), nil
}

// accept makes the charge of a confirmed intent.
func (w *world) accept(pi *intent, c *card) {
	if pi.setup != "" && pi.customer != "" {
		c.customer = pi.customer
	}
	ch := w.newCharge(pi, c)
	w.note("authorize", pi, pi.id, nil, pi.amount, pi.currency)
	pi.lastError = nil
	w.emit("charge.succeeded", w.renderCharge(ch, nil))
	if pi.captureMethod == "manual" {
		pi.status, pi.capturable = needsCapture, pi.amount
		w.emit("payment_intent.amount_capturable_updated", w.renderIntent(pi, nil))
		return
	}
	w.settle(pi, ch, pi.amount)
}

// refuse declines a confirmation. The intent can be used again with another method.
func (w *world) refuse(pi *intent, c *card, code, decline, message string) *failure {
	ch := w.newCharge(pi, c)
	ch.status, ch.failureCode, ch.failureMessage = "failed", code, message
	f := &failure{status: http.StatusPaymentRequired, Type: "card_error", Code: code, Decline: decline, Message: message, Charge: ch.id, Card: w.renderCard(c)}
	pi.status, pi.lastError = needsMethod, f
	pi.method = ""
	w.emit("charge.failed", w.renderCharge(ch, nil))
	w.emit("payment_intent.payment_failed", w.renderIntent(pi, nil))
	answer := *f
	answer.Intent = w.renderIntent(pi, nil)
	return &answer
}

// decide ends a challenge.
func (w *world) decide(pi *intent, approve bool) {
	c := w.cards[pi.method]
	if pi.status != needsAction || c == nil {
		return
	}
	switch t := c.trait(); {
	case !approve:
		f := &failure{Type: "invalid_request_error", Code: "payment_intent_authentication_failure",
			Message: "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.",
			Card:    w.renderCard(c)}
		pi.status, pi.lastError, pi.method = needsMethod, f, ""
		w.emit("payment_intent.payment_failed", w.renderIntent(pi, nil))
	case t.afterwards != "":
		w.refuse(pi, c, "card_declined", t.afterwards, "Your card was declined.")
	default:
		w.accept(pi, c)
	}
	if pi.session != nil {
		w.finishSession(pi.session)
	}
}

func (w *world) capture(id string, p params) (object, *failure) {
	pi, bad := w.intent(id)
	if bad != nil {
		return nil, bad
	}
	if pi.status != needsCapture {
		return nil, w.wrongState(pi, "capture")
	}
	amount, given := p.number("amount_to_capture")
	switch {
	case !given:
		amount = pi.capturable
	case amount < 1:
		return nil, invalid("amount_to_capture", "parameter_invalid_integer", "This value must be greater than or equal to 1.")
	case amount > pi.capturable:
		return nil, invalid("amount_to_capture", "amount_too_large",
			"The requested capture amount is greater than the amount you can capture for this charge.")
	}
	if bad := checkDecimals(amount, pi.currency, "amount_to_capture"); bad != nil {
		return nil, bad
	}
	maps.Copy(pi.metadata, p.metadata())
	ch := pi.latest()
	if rest := pi.capturable - amount; rest > 0 {
		w.note("release", pi, pi.id, nil, rest, pi.currency)
		ch.refundedAmount += rest // Stripe counts what was released among what was refunded
	}
	w.settle(pi, ch, amount)
	return w.renderIntent(pi, nil), nil
}

// settle takes the money of a charge.
func (w *world) settle(pi *intent, ch *charge, amount int64) {
	pi.status, pi.capturable, pi.received = succeeded, 0, amount
	ch.captured, ch.capturedAmount = true, amount
	w.note("capture", pi, ch.id, nil, amount, pi.currency)
	fee := amount*15/1000 + 25
	ch.txn = w.book(&transaction{kind: "charge", category: "charge", source: ch.id, amount: amount, fee: fee, currency: pi.currency})
	w.note("fee", pi, ch.txn.id, nil, ch.txn.fee, ch.txn.currency)
	w.emit("payment_intent.succeeded", w.renderIntent(pi, nil))
	w.emit("charge.captured", w.renderCharge(ch, nil))
	if reason := w.cards[pi.method].trait().dispute; reason != "" {
		w.openDispute(ch, amount, reason)
	}
}

func (w *world) cancel(id string, p params) (object, *failure) {
	pi, bad := w.intent(id)
	if bad != nil {
		return nil, bad
	}
	if pi.status == succeeded || pi.status == canceled {
		return nil, w.wrongState(pi, "cancel")
	}
	if pi.session != nil && pi.session.status == "open" {
		return nil, invalid("", "payment_intent_unexpected_state",
			"You cannot cancel this PaymentIntent because it was created by an open Checkout Session. Expire the session instead.")
	}
	w.release(pi, or(p.str("cancellation_reason"), ""))
	return w.renderIntent(pi, nil), nil
}

// release ends an intent without money.
func (w *world) release(pi *intent, reason string) {
	held := pi.status == needsCapture
	pi.status, pi.reason, pi.canceledAt = canceled, reason, w.unix()
	ch := pi.latest()
	if held {
		w.note("release", pi, pi.id, nil, pi.capturable, pi.currency)
		pi.capturable = 0
		ch.refundedAmount, ch.refunded = ch.amount, true
	}
	w.emit("payment_intent.canceled", w.renderIntent(pi, nil))
	if held {
		w.emit(map[bool]string{true: "charge.expired", false: "charge.refunded"}[reason == "automatic"], w.renderCharge(ch, nil))
	}
}

// tick lets the time that has passed do what it does.
func (w *world) tick() {
	now := w.now()
	for _, id := range w.order {
		if pi := w.intents[id]; pi != nil && pi.status == needsCapture && !now.Before(pi.latest().captureBefore()) {
			w.release(pi, "automatic")
		}
		if s := w.sessions[id]; s != nil && s.status == "open" && now.Unix() >= s.expires {
			w.endSession(s)
		}
	}
	for key, r := range w.replies {
		if r.done() && now.Sub(r.at) > 24*time.Hour {
			delete(w.replies, key)
		}
	}
}

func (w *world) renderIntent(pi *intent, expand []string) object {
	o := object{
		"id": pi.id, "object": "payment_intent", "amount": pi.amount, "amount_capturable": pi.capturable, "amount_received": pi.received,
		"canceled_at": nil, "cancellation_reason": nullable(pi.reason), "capture_method": pi.captureMethod,
		"client_secret": pi.id + "_secret_" + w.token, "confirmation_method": "automatic", "created": pi.created, "currency": pi.currency,
		"customer": nullable(pi.customer), "description": nullable(pi.description), "last_payment_error": nil, "latest_charge": nil,
		"livemode": w.live, "metadata": pi.metadata, "next_action": nil, "payment_method": nullable(pi.method),
		"payment_method_types": []string{"card"}, "processing": nil, "setup_future_usage": nullable(pi.setup), "status": pi.status,
		"statement_descriptor_suffix": nullable(pi.descriptor), "transfer_group": nullable(pi.group),
	}
	if pi.canceledAt != 0 {
		o["canceled_at"] = pi.canceledAt
	}
	if e := pi.lastError; e != nil {
		o["last_payment_error"] = e
	}
	if ch := pi.latest(); ch != nil {
		o["latest_charge"] = ch.id
		if sub, ok := expansion(expand, "latest_charge"); ok {
			o["latest_charge"] = w.renderCharge(ch, sub)
		}
	}
	if pi.status == needsAction {
		if pi.returnURL != "" {
			o["next_action"] = object{"type": "redirect_to_url", "redirect_to_url": object{
				"url": w.base + "/authenticate/" + w.token + "/" + pi.id, "return_url": pi.returnURL}}
		} else {
			o["next_action"] = object{"type": "use_stripe_sdk", "use_stripe_sdk": object{"type": "three_d_secure_redirect"}}
		}
	}
	return o
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// expansion reports whether a field is to be expanded, and what below it.
func expansion(expand []string, field string) (below []string, ok bool) {
	for _, e := range expand {
		head, rest, deeper := strings.Cut(e, ".")
		if head != field {
			continue
		}
		ok = true
		if deeper {
			below = append(below, rest)
		}
	}
	return below, ok
}
