package stripe

import (
	"maps"
	"regexp"
	"slices"
	"strings"
)

// call plays one operation of the specification; those that are not played are refused by name.
func (w *world) call(rt *route, ids map[string]string, p params) (object, *failure) {
	expand := p.strings("expand")
	switch rt.method + " " + rt.path {
	case "POST /v1/payment_intents":
		return w.createIntent(p)
	case "GET /v1/payment_intents":
		return w.list(rt, p, w.intentIDs(func(pi *intent) bool { return p.str("customer") == "" || pi.customer == p.str("customer") }))
	case "GET /v1/payment_intents/search":
		return w.search(rt, p)
	case "GET /v1/payment_intents/{intent}":
		pi, bad := w.intent(ids["intent"])
		if bad != nil {
			return nil, bad
		}
		return w.renderIntent(pi, expand), nil
	case "POST /v1/payment_intents/{intent}":
		pi, bad := w.intent(ids["intent"])
		if bad != nil {
			return nil, bad
		}
		maps.Copy(pi.metadata, p.metadata())
		return w.renderIntent(pi, expand), nil
	case "POST /v1/payment_intents/{intent}/confirm":
		pi, bad := w.intent(ids["intent"])
		if bad != nil {
			return nil, bad
		}
		if _, bad := w.confirm(pi, p); bad != nil {
			return nil, bad
		}
		return w.renderIntent(pi, expand), nil
	case "POST /v1/payment_intents/{intent}/capture":
		return w.expanded(ids["intent"], expand)(w.capture(ids["intent"], p))
	case "POST /v1/payment_intents/{intent}/cancel":
		return w.expanded(ids["intent"], expand)(w.cancel(ids["intent"], p))
	case "GET /v1/charges/{charge}":
		if ch := w.charges[ids["charge"]]; ch != nil {
			return w.renderCharge(ch, expand), nil
		}
		return nil, missing("charge", ids["charge"], "charge")
	case "POST /v1/refunds":
		return w.createRefund(p)
	case "GET /v1/refunds":
		return w.list(rt, p, w.refundIDs(p))
	case "GET /v1/refunds/{refund}":
		if r := w.refunds[ids["refund"]]; r != nil {
			return w.renderRefund(r, expand), nil
		}
		return nil, missing("refund", ids["refund"], "id")
	case "GET /v1/disputes/{dispute}":
		if d := w.disputes[ids["dispute"]]; d != nil {
			return w.renderDispute(d, expand), nil
		}
		return nil, missing("dispute", ids["dispute"], "dispute")
	case "GET /v1/disputes":
		return w.list(rt, p, w.disputeIDs(p))
	case "POST /v1/disputes/{dispute}":
		return w.updateDispute(ids["dispute"], p)
	case "GET /v1/events/{id}":
		for _, e := range w.events {
			if e.id == ids["id"] {
				return w.renderEvent(e), nil
			}
		}
		return nil, missing("event", ids["id"], "id")
	case "GET /v1/events":
		return w.list(rt, p, w.eventIDs(p))
	case "GET /v1/balance_transactions":
		return w.list(rt, p, w.transactionIDs(p))
	case "GET /v1/payouts/{payout}":
		if po := w.payouts[ids["payout"]]; po != nil {
			return w.renderPayout(po), nil
		}
		return nil, missing("payout", ids["payout"], "payout")
	}
	return w.callShopper(rt, ids, p)
}

// callShopper plays the operations on customers, payment methods and sessions.
func (w *world) callShopper(rt *route, ids map[string]string, p params) (object, *failure) {
	switch rt.method + " " + rt.path {
	case "POST /v1/customers":
		return w.createCustomer(p)
	case "GET /v1/customers/search":
		return w.searchCustomers(rt, p)
	case "GET /v1/customers/{customer}":
		c, bad := w.customer(ids["customer"], "id")
		if bad != nil {
			return nil, bad
		}
		return w.renderCustomer(c), nil
	case "DELETE /v1/customers/{customer}":
		c, bad := w.customer(ids["customer"], "id")
		if bad != nil {
			return nil, bad
		}
		c.deleted = true
		for _, card := range w.cards {
			if card.customer == c.id {
				card.customer = ""
			}
		}
		return w.renderCustomer(c), nil
	case "GET /v1/customers/{customer}/payment_methods":
		if _, bad := w.customer(ids["customer"], "customer"); bad != nil {
			return nil, bad
		}
		var found []string
		for _, id := range w.order {
			if c := w.cards[id]; c != nil && c.customer == ids["customer"] {
				found = append(found, id)
			}
		}
		return w.list(rt, p, found)
	case "GET /v1/payment_methods/{payment_method}":
		c, bad := w.method(ids["payment_method"])
		if bad != nil {
			return nil, bad
		}
		return w.renderCard(c), nil
	case "POST /v1/payment_methods/{payment_method}/attach":
		return w.attach(ids["payment_method"], p)
	case "POST /v1/payment_methods/{payment_method}/detach":
		return w.detach(ids["payment_method"])
	case "POST /v1/checkout/sessions":
		return w.createSession(p)
	case "GET /v1/checkout/sessions":
		var found []string
		for _, id := range w.order {
			s := w.sessions[id]
			if s != nil && (p.str("payment_intent") == "" || s.intent != nil && s.intent.id == p.str("payment_intent")) {
				found = append(found, id)
			}
		}
		return w.list(rt, p, found)
	case "GET /v1/checkout/sessions/{session}":
		if s := w.sessions[ids["session"]]; s != nil {
			return w.renderSession(s, p.strings("expand")), nil
		}
		return nil, missing("checkout.session", ids["session"], "session")
	case "POST /v1/checkout/sessions/{session}/expire":
		return w.expireSession(ids["session"])
	}
	return nil, invalid("", "", "The double does not play "+rt.method+" "+rt.path+".")
}

// expanded renders an intent anew with what the request wants expanded.
func (w *world) expanded(id string, expand []string) func(object, *failure) (object, *failure) {
	return func(o object, bad *failure) (object, *failure) {
		if bad != nil || len(expand) == 0 {
			return o, bad
		}
		return w.renderIntent(w.intents[id], expand), nil
	}
}

func (w *world) intentIDs(match func(*intent) bool) []string {
	var out []string
	for _, id := range w.order {
		if pi := w.intents[id]; pi != nil && match(pi) {
			out = append(out, id)
		}
	}
	return out
}

func (w *world) refundIDs(p params) []string {
	var out []string
	for _, id := range w.order {
		r := w.refunds[id]
		if r == nil || p.str("charge") != "" && r.charge.id != p.str("charge") ||
			p.str("payment_intent") != "" && r.charge.intent.id != p.str("payment_intent") {
			continue
		}
		out = append(out, id)
	}
	return out
}

func (w *world) disputeIDs(p params) []string {
	var out []string
	for _, id := range w.order {
		d := w.disputes[id]
		if d == nil || p.str("charge") != "" && d.charge.id != p.str("charge") ||
			p.str("payment_intent") != "" && d.charge.intent.id != p.str("payment_intent") {
			continue
		}
		out = append(out, id)
	}
	return out
}

func (w *world) eventIDs(p params) []string {
	types := p.strings("types")
	var out []string
	for _, e := range w.events {
		if (p.str("type") == "" || e.kind == p.str("type")) && (len(types) == 0 || slices.Contains(types, e.kind)) {
			out = append(out, e.id)
		}
	}
	return out
}

func (w *world) transactionIDs(p params) []string {
	var out []string
	for _, t := range w.txns {
		if (p.str("type") == "" || t.kind == p.str("type")) && (p.str("payout") == "" || t.payout == p.str("payout")) &&
			(p.str("source") == "" || t.source == p.str("source")) {
			out = append(out, t.id)
		}
	}
	return out
}

// render renders the object of an id with its time.
func (w *world) render(id string, expand []string) (object, int64) {
	switch {
	case w.intents[id] != nil:
		return w.renderIntent(w.intents[id], expand), w.intents[id].created
	case w.refunds[id] != nil:
		return w.renderRefund(w.refunds[id], expand), w.refunds[id].created
	case w.disputes[id] != nil:
		return w.renderDispute(w.disputes[id], expand), w.disputes[id].created
	case w.cards[id] != nil:
		return w.renderCard(w.cards[id]), w.cards[id].created
	case w.sessions[id] != nil:
		return w.renderSession(w.sessions[id], expand), w.sessions[id].created
	}
	for _, t := range w.txns {
		if t.id == id {
			return w.renderTransaction(t, expand), t.created
		}
	}
	for _, e := range w.events {
		if e.id == id {
			return w.renderEvent(e), e.created
		}
	}
	return nil, 0
}

// list answers a page, newest first.
func (w *world) list(rt *route, p params, ids []string) (object, *failure) {
	limit, given := p.number("limit")
	if !given {
		limit = 10
	}
	if limit < 1 || limit > 100 {
		return nil, invalid("limit", "parameter_invalid_integer", "limit is 1 to 100.")
	}
	var expand []string
	for _, e := range p.strings("expand") {
		expand = append(expand, strings.TrimPrefix(e, "data."))
	}
	data, more, started := []object{}, false, p.str("starting_after") == ""
	for _, id := range slices.Backward(ids) {
		if !started {
			started = id == p.str("starting_after")
			continue
		}
		o, created := w.render(id, expand)
		if !within(created, p["created"]) {
			continue
		}
		if int64(len(data)) == limit {
			more = true
			break
		}
		data = append(data, o)
	}
	return object{"object": "list", "url": rt.path, "has_more": more, "data": data}, nil
}

// within applies a filter by time: a time, or bounds.
func within(created int64, filter any) bool {
	switch f := filter.(type) {
	case map[string]any:
		for op, v := range f {
			bound, ok := params(f).number(op)
			if s, isText := v.(string); isText {
				bound, ok = number(s), true
			}
			if ok && (op == "gte" && created < bound || op == "gt" && created <= bound || op == "lte" && created > bound || op == "lt" && created >= bound) {
				return false
			}
		}
	case string:
		return created == number(f)
	case int:
		return created == int64(f)
	}
	return true
}

var byMetadata = regexp.MustCompile(`^metadata\['([^']+)'\]:'([^']*)'$`)

// search finds intents by one metadata value, the only query that is played. As at Stripe it does not see what is new:
// an intent is found from the next second on.
func (w *world) search(rt *route, p params) (object, *failure) {
	m := byMetadata.FindStringSubmatch(p.str("query"))
	if m == nil {
		return nil, invalid("query", "", "The double searches by metadata['key']:'value' alone.")
	}
	data := []object{}
	for _, id := range w.intentIDs(func(pi *intent) bool { return pi.metadata[m[1]] == m[2] && pi.created < w.unix() }) {
		data = append(data, w.renderIntent(w.intents[id], nil))
	}
	return object{"object": "search_result", "url": rt.path, "has_more": false, "data": data, "next_page": nil}, nil
}

// searchCustomers is search for customers.
func (w *world) searchCustomers(rt *route, p params) (object, *failure) {
	m := byMetadata.FindStringSubmatch(p.str("query"))
	if m == nil {
		return nil, invalid("query", "", "The double searches by metadata['key']:'value' alone.")
	}
	data := []object{}
	for _, id := range w.order {
		if c := w.people[id]; c != nil && !c.deleted && c.metadata[m[1]] == m[2] && c.created < w.unix() {
			data = append(data, w.renderCustomer(c))
		}
	}
	return object{"object": "search_result", "url": rt.path, "has_more": false, "data": data, "next_page": nil}, nil
}
