package stripe

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"
)

// control steers a world: what tests and people do who stand beside Stripe. Bodies and answers are JSON.
//
//	POST /_fake/faults            {kind, method, path, times, retry_after, delay_ms}
//	POST /_fake/faults/clear      {}
//	POST /_fake/webhooks          {url, secrets, types, before, duplicates, reverse, hold, thin, retries, version}
//	GET  /_fake/webhooks          the attempts at delivery
//	POST /_fake/webhooks/release  {reverse}: sends what was held
//	POST /_fake/webhooks/resend   {event}: sends an event once more
//	POST /_fake/clock             {advance_seconds}
//	POST /_fake/refunds           {payment_intent, amount}: a refund by hand in the dashboard
//	POST /_fake/refunds/settle    {refund, status, reason}
//	POST /_fake/balance           {low, refuse}: refunds are pending while it is low, or refused; they are paid when it is not any more
//	POST /_fake/settlement        {currency, rate}: the balance is kept in it from now on, with so much of its smallest unit for one of another's
//	POST /_fake/disputes          {payment_intent, amount, reason}
//	POST /_fake/disputes/close    {dispute, status}
//	POST /_fake/disputes/withdraw {dispute}
//	POST /_fake/payouts           {currency}
//	POST /_fake/captures          {payment_intent, amount}: a capture by hand in the dashboard
//	POST /_fake/cancels           {payment_intent, reason}
//	POST /_fake/complete          {payment_intent, approve}: ends a challenge without the page
//	POST /_fake/pay               {session, method}: pays a Checkout Session without the page
//	POST /_fake/methods/renew     {card}: the bank has sent a new card
//	POST /_fake/methods/detach    {card}: detached by hand in the dashboard
//	POST /_fake/methods/spoil     {card, as}: a saved card behaves like another test card from now on
//	POST /_fake/events            {type, object}: an event about any object, also of a type that nobody knows
//	GET  /_fake/journal           what has really happened
//	GET  /_fake/requests          what was asked
func (s *Server) control(rw http.ResponseWriter, r *http.Request, w *world) {
	act := strings.TrimPrefix(r.URL.Path, "/_fake/")
	if r.Method == http.MethodGet {
		w.mu.Lock()
		defer w.mu.Unlock()
		switch act {
		case "journal":
			respond(rw, http.StatusOK, append([]Entry{}, w.journal...))
		case "requests":
			respond(rw, http.StatusOK, append([]Request{}, w.requests...))
		case "webhooks":
			respond(rw, http.StatusOK, append([]Delivery{}, w.deliveries...))
		default:
			respond(rw, http.StatusNotFound, object{"error": "no such act"})
		}
		return
	}
	var in instruction
	if err := json.NewDecoder(http.MaxBytesReader(rw, r.Body, maxBody)).Decode(&in); err != nil {
		respond(rw, http.StatusBadRequest, object{"error": err.Error()})
		return
	}
	w.mu.Lock()
	w.tick()
	from := len(w.events)
	out, bad := w.act(act, &in)
	var batch []pending
	if bad == nil {
		batch = w.outgoing(from, "")
	}
	if w.hooks.Hold {
		batch = nil
	}
	if act == "webhooks/release" {
		w.hooks.Hold = false
		if w.held >= 0 {
			batch = w.outgoing(w.held, "")
		}
		w.held = -1
		if in.Reverse {
			slices.Reverse(batch)
		}
	}
	if act == "webhooks/resend" {
		for i, e := range w.events {
			if e.id == in.Event {
				rest := w.events[i+1:]
				batch = w.outgoing(i, e.key)
				batch = batch[:max(len(batch)-len(rest), 0)]
			}
		}
	}
	w.mu.Unlock()
	w.send(context.WithoutCancel(r.Context()), s.client, batch)
	if bad != nil {
		respond(rw, bad.status, object{"error": bad.Message})
		return
	}
	respond(rw, http.StatusOK, out)
}

// instruction is the body of a control request.
type instruction struct {
	fault
	hooks
	AdvanceSeconds int64   `json:"advance_seconds"`
	Intent         string  `json:"payment_intent"`
	Refund         string  `json:"refund"`
	Dispute        string  `json:"dispute"`
	Session        string  `json:"session"`
	Card           string  `json:"card"`
	As             string  `json:"as"`
	Event          string  `json:"event"`
	Status         string  `json:"status"`
	Reason         string  `json:"reason"`
	Currency       string  `json:"currency"`
	Amount         int64   `json:"amount"`
	Rate           float64 `json:"rate"`
	Low            bool    `json:"low"`
	Refuse         bool    `json:"refuse"`
	Approve        bool    `json:"approve"`
	Type           string  `json:"type"`
	Object         object  `json:"object"`
}

func (w *world) act(act string, in *instruction) (any, *failure) {
	switch act {
	case "faults":
		f := in.fault
		f.Times = max(f.Times, 1)
		w.faults = append(w.faults, &f)
		return object{}, nil
	case "faults/clear":
		w.faults = nil
		return object{}, nil
	case "webhooks":
		w.hooks = in.hooks
		if w.hooks.Hold && w.held < 0 {
			w.held = len(w.events)
		}
		return object{}, nil
	case "webhooks/release", "webhooks/resend":
		return object{}, nil
	case "clock":
		w.offset += time.Duration(in.AdvanceSeconds) * time.Second
		w.tick()
		return object{"now": w.unix()}, nil
	case "balance":
		w.lowBalance, w.refuseLow = in.Low, in.Refuse
		if !in.Low {
			w.topUp()
		}
		return object{}, nil
	case "settlement":
		if in.Currency == "" || in.Rate <= 0 {
			return nil, invalid("rate", "", "a currency and what one of another's smallest unit is worth of its own")
		}
		w.settlement = settlement{currency: in.Currency, rate: in.Rate}
		return object{}, nil
	case "payouts":
		po, bad := w.pay(in.Currency)
		if bad != nil {
			return nil, bad
		}
		return w.renderPayout(po), nil
	case "events":
		w.emit(in.Type, in.Object)
		return object{"event": w.events[len(w.events)-1].id}, nil
	case "refunds/settle":
		r := w.refunds[in.Refund]
		if r == nil {
			return nil, missing("refund", in.Refund, "refund")
		}
		return w.renderRefund(r, nil), w.settleRefund(r, in.Status, in.Reason)
	case "disputes/close", "disputes/withdraw":
		d := w.disputes[in.Dispute]
		if d == nil {
			return nil, missing("dispute", in.Dispute, "dispute")
		}
		if act == "disputes/withdraw" {
			d.status, d.charge.disputed = "needs_response", true
			w.withdraw(d)
			return w.renderDispute(d, nil), nil
		}
		return w.renderDispute(d, nil), w.closeDispute(d, in.Status)
	case "methods/renew":
		return w.renew(in.Card)
	case "methods/detach":
		return w.detach(in.Card)
	case "methods/spoil":
		c, bad := w.method(in.Card)
		if bad != nil {
			return nil, bad
		}
		c.as = in.As
		return w.renderCard(c), nil
	case "pay":
		sess := w.sessions[in.Session]
		if sess == nil {
			return nil, missing("checkout.session", in.Session, "session")
		}
		bad := w.payAt(sess, or(in.Card, "pm_card_visa"))
		return w.renderSession(sess, nil), bad
	}
	return w.actOnIntent(act, in)
}

func (w *world) actOnIntent(act string, in *instruction) (any, *failure) {
	pi, bad := w.intent(in.Intent)
	if bad != nil {
		return nil, bad
	}
	switch act {
	case "complete":
		w.decide(pi, in.Approve)
		return w.renderIntent(pi, nil), nil
	case "captures":
		p := params{}
		if in.Amount > 0 {
			p["amount_to_capture"] = in.Amount
		}
		return w.capture(pi.id, p)
	case "cancels":
		if pi.status == succeeded || pi.status == canceled {
			return nil, w.wrongState(pi, "cancel")
		}
		w.release(pi, in.Reason)
		return w.renderIntent(pi, nil), nil
	}
	ch := pi.latest()
	if ch == nil || !ch.captured {
		return nil, w.wrongState(pi, "refund")
	}
	amount := in.Amount
	switch act {
	case "refunds":
		if amount == 0 {
			amount = ch.refundable()
		}
		if amount > ch.refundable() {
			return nil, invalid("amount", "", "more than there is")
		}
		return w.renderRefund(w.makeRefund(ch, amount, "requested_by_customer", map[string]string{}), nil), nil
	case "disputes":
		if amount == 0 {
			amount = ch.capturedAmount
		}
		return w.renderDispute(w.openDispute(ch, amount, or(in.Reason, "fraudulent")), nil), nil
	}
	return nil, &failure{status: http.StatusNotFound, Message: "no such act"}
}

func respond(rw http.ResponseWriter, status int, v any) {
	rw.Header().Set("Content-Type", "application/json")
	rw.WriteHeader(status)
	_ = json.NewEncoder(rw).Encode(v) // the client has gone
}
