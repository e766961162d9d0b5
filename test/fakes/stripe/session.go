package stripe

import "net/http"

// session is a Checkout Session: a page of Stripe's on which the shopper pays. Its payment intent comes with the payment.
type session struct {
	id, status, currency string
	success, cancelURL   string
	customer, reference  string
	captureMethod, setup string
	amount               int64
	created, expires     int64
	metadata, forIntent  map[string]string
	intent               *intent
	lastError            string
}

func (w *world) createSession(p params) (object, *failure) {
	if p.str("mode") != "payment" {
		return nil, invalid("mode", "", "Only the mode payment is played here.")
	}
	s := &session{
		status: "open", success: p.str("success_url"), cancelURL: p.str("cancel_url"), customer: p.str("customer"),
		reference: p.str("client_reference_id"), created: w.unix(), metadata: p.metadata(),
	}
	if s.success == "" {
		return nil, invalid("success_url", "parameter_missing", "Missing required param: success_url.")
	}
	if s.customer != "" {
		if _, bad := w.customer(s.customer, "customer"); bad != nil {
			return nil, bad
		}
	}
	for _, item := range p.list("line_items") {
		line, _ := item.(map[string]any)
		price := params(line).sub("price_data")
		unit, _ := price.number("unit_amount")
		n, given := params(line).number("quantity")
		if !given {
			n = 1
		}
		s.currency, s.amount = price.str("currency"), s.amount+unit*n
	}
	if bad := checkAmount(s.amount, s.currency); bad != nil {
		return nil, bad
	}
	s.expires = s.created + 24*3600
	if at, given := p.number("expires_at"); given {
		if at < s.created+30*60-60 || at > s.created+24*3600 {
			return nil, invalid("expires_at", "", "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.")
		}
		s.expires = at
	}
	data := p.sub("payment_intent_data")
	s.captureMethod, s.setup, s.forIntent = or(data.str("capture_method"), "automatic"), data.str("setup_future_usage"), data.metadata()
	prefix := "cs_test"
	if w.live {
		prefix = "cs_live"
	}
	s.id = w.newID(prefix)
	w.sessions[s.id] = s
	return w.renderSession(s, nil), nil
}

// payAt is what the shopper does on the page: pay with a card.
func (w *world) payAt(s *session, token string) *failure {
	if s.status != "open" {
		return invalid("", "", "This session is "+s.status+".")
	}
	if s.intent == nil {
		p := params{"amount": s.amount, "currency": s.currency, "capture_method": s.captureMethod, "customer": s.customer}
		pi, bad := w.makeIntent(p)
		if bad != nil {
			return bad
		}
		pi.metadata, pi.session, pi.setup = s.forIntent, s, s.setup
		s.intent = pi
	}
	if s.intent.status == needsAction {
		return nil
	}
	_, bad := w.confirm(s.intent, params{"payment_method": token, "return_url": s.success})
	w.finishSession(s)
	return bad
}

// finishSession completes a session whose intent has the money.
func (w *world) finishSession(s *session) {
	if s.status == "open" && (s.intent.status == needsCapture || s.intent.status == succeeded) {
		s.status = "complete"
		w.emit("checkout.session.completed", w.renderSession(s, nil))
	}
}

func (w *world) expireSession(id string) (object, *failure) {
	s := w.sessions[id]
	if s == nil {
		return nil, missing("checkout.session", id, "session")
	}
	if s.status != "open" {
		return nil, &failure{status: http.StatusBadRequest, Type: "invalid_request_error",
			Message: "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of " + s.status + "."}
	}
	w.endSession(s)
	return w.renderSession(s, nil), nil
}

func (w *world) endSession(s *session) {
	s.status = "expired"
	if s.intent != nil {
		w.release(s.intent, "abandoned")
	}
	w.emit("checkout.session.expired", w.renderSession(s, nil))
}

func (w *world) renderSession(s *session, expand []string) object {
	o := object{
		"id": s.id, "object": "checkout.session", "amount_subtotal": s.amount, "amount_total": s.amount,
		"automatic_tax": object{"enabled": false, "liability": nil, "provider": nil, "status": nil}, "cancel_url": nullable(s.cancelURL),
		"client_reference_id": nullable(s.reference), "created": s.created, "currency": s.currency, "custom_fields": []any{},
		"custom_text": object{"after_submit": nil, "shipping_address": nil, "submit": nil, "terms_of_service_acceptance": nil},
		"customer":    nullable(s.customer), "expires_at": s.expires, "livemode": w.live, "metadata": s.metadata, "mode": "payment",
		"payment_intent": nil, "payment_method_types": []string{"card"}, "payment_status": "unpaid", "shipping_options": []any{},
		"status": s.status, "success_url": s.success, "url": nil,
	}
	if s.status == "open" {
		o["url"] = w.base + "/checkout/" + w.token + "/" + s.id
	}
	if s.intent != nil {
		o["payment_intent"] = s.intent.id
		if s.intent.status == succeeded {
			o["payment_status"] = "paid"
		}
		if sub, ok := expansion(expand, "payment_intent"); ok {
			o["payment_intent"] = w.renderIntent(s.intent, sub)
		}
	}
	return o
}
