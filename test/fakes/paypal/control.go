package paypal

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"time"
)

// control serves /_fake/: what tests, the demonstration and its audience do to the double. Worlds are named by client id.
//
//	GET  /_fake/info                          where certificates are had
//	GET  /_fake/ca.pem                        the root that all of the double's certificates chain to
//	POST /_fake/{client}/faults   [fault]     adds faults; DELETE clears them
//	POST /_fake/{client}/behave   behaviour   sets what the account does by itself
//	POST /_fake/{client}/clock    {"advance": "72h"}
//	POST /_fake/{client}/webhook  hook        sets where events go; an empty id keeps the one that is; GET shows it
//	POST /_fake/{client}/release              sends what was held
//	POST /_fake/{client}/sign     body        answers with the headers of a delivery of the body
//	POST /_fake/{client}/act      act         what someone does in the dashboard, at the bank or as the payer
//	GET  /_fake/{client}/journal              all that is and was asked, as JSON
func (s *Server) control(mux *http.ServeMux) {
	mux.HandleFunc("GET /_fake/info", func(rw http.ResponseWriter, _ *http.Request) {
		writeJSON(rw, http.StatusOK, map[string]any{"cert_host": theCertHost, "validates": s.specs.known()})
	})
	mux.HandleFunc("GET /_fake/ca.pem", func(rw http.ResponseWriter, _ *http.Request) { _, _ = rw.Write(theAuthority.rootPEM) })
	mux.HandleFunc("POST /_fake/{client}/faults", on(s, func(w *world, in *[]*fault) any {
		for _, f := range *in {
			if !faultModes[f.Mode] {
				return "no fault of mode " + f.Mode
			}
		}
		w.faults = append(w.faults, *in...)
		return nil
	}))
	mux.HandleFunc("DELETE /_fake/{client}/faults", on(s, func(w *world, _ *struct{}) any { w.faults = nil; return nil }))
	mux.HandleFunc("POST /_fake/{client}/behave", on(s, func(w *world, in *behaviour) any { w.behave = *in; return nil }))
	mux.HandleFunc("POST /_fake/{client}/clock", on(s, func(w *world, in *struct{ Advance string }) any {
		d, err := time.ParseDuration(in.Advance)
		if err != nil {
			return "advance is a duration such as 72h"
		}
		w.offset += d
		for _, thing := range w.sequence {
			if a, ok := thing.(*authorization); ok {
				w.expire(a)
			}
		}
		return nil
	}))
	mux.HandleFunc("POST /_fake/{client}/webhook", on(s, func(w *world, in *hook) any {
		in.ID = or(in.ID, w.hook.ID)
		w.hook = *in
		return nil
	}))
	mux.HandleFunc("GET /_fake/{client}/webhook", func(rw http.ResponseWriter, r *http.Request) {
		w := s.world(r.PathValue("client"))
		w.mu.Lock()
		defer w.mu.Unlock()
		writeJSON(rw, http.StatusOK, w.hook)
	})
	mux.HandleFunc("POST /_fake/{client}/release", on(s, func(w *world, _ *struct{}) any { w.hook.Hold = false; return nil }))
	mux.HandleFunc("POST /_fake/{client}/act", on(s, func(w *world, in *act) any { return w.act(in) }))
	mux.HandleFunc("POST /_fake/{client}/sign", func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		w := s.world(r.PathValue("client"))
		w.mu.Lock()
		webhook, at := w.hook.ID, w.now()
		w.mu.Unlock()
		header, err := w.signed(webhook, at, body)
		if err != nil {
			http.Error(rw, err.Error(), http.StatusInternalServerError)
			return
		}
		writeJSON(rw, http.StatusOK, header)
	})
	mux.HandleFunc("GET /_fake/{client}/journal", func(rw http.ResponseWriter, r *http.Request) {
		w := s.world(r.PathValue("client"))
		w.mu.Lock()
		defer w.mu.Unlock()
		writeJSON(rw, http.StatusOK, w.journal())
	})
}

// on makes a handler of what is done to a world with a body of type T.
func on[T any](s *Server, fn func(w *world, in *T) any) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) {
		in := new(T)
		s.apply(r, rw, in, func(w *world) any { return fn(w, in) })
	}
}

// apply decodes a body, calls fn under the world's lock, and sends the events that it caused. A string that fn returns
// is what is wrong with the request; anything else that is not nil is the answer.
func (s *Server) apply(r *http.Request, rw http.ResponseWriter, in any, fn func(w *world) any) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err == nil && len(body) > 0 {
		err = json.Unmarshal(body, in)
	}
	if err != nil {
		http.Error(rw, "the body is not what is expected: "+err.Error(), http.StatusBadRequest)
		return
	}
	w := s.world(r.PathValue("client"))
	w.mu.Lock()
	out := fn(w)
	due := w.take()
	w.mu.Unlock()
	w.deliver(due)
	switch v := out.(type) {
	case nil:
		writeJSON(rw, http.StatusOK, struct{}{})
	case string:
		http.Error(rw, v, http.StatusBadRequest)
	case *problem:
		http.Error(rw, v.Details[0].Issue, http.StatusConflict)
	default:
		writeJSON(rw, http.StatusOK, v)
	}
}

// act is something that the merchant, the payer or a bank does without our API.
type act struct {
	// Do is refund (in the dashboard), settle_refund, fail_refund, settle_capture, deny_capture, reverse_capture, open_dispute,
	// win_dispute, lose_dispute, void, approve, decline (the payer approves with an instrument that will be declined) or payout.
	Do     string `json:"do"`
	ID     string `json:"id"`
	Amount int64  `json:"amount"`
	// Stage and Reason are those of a dispute, Currency that of a payout.
	Stage    string `json:"stage"`
	Reason   string `json:"reason"`
	Currency string `json:"currency"`
}

func (w *world) act(in *act) any {
	c, r, d, o := w.captures[in.ID], w.refunds[in.ID], w.disputes[in.ID], w.orders[in.ID]
	switch {
	case in.Do == "payout":
		p := payout{ID: newID(), Amount: in.Amount, Currency: in.Currency, At: w.now()}
		w.payouts = append(w.payouts, p)
		return p
	case in.Do == "refund" && c != nil:
		n := in.Amount
		if n == 0 {
			n = c.Amount - c.Refunded
		}
		if p := w.refundable(c, n, ""); p != nil {
			return p
		}
		made := w.newRefund(c, n, "", "", "COMPLETED")
		made.External = true
		return map[string]string{"id": made.ID}
	case in.Do == "reverse_capture" && c != nil:
		made := w.newRefund(c, c.Amount-c.Refunded, "", "", "COMPLETED")
		made.External, made.Reversal = true, true
		w.emit("PAYMENT.CAPTURE.REVERSED", "refund", "A capture payment was reversed", w.viewRefund(made))
		return map[string]string{"id": made.ID}
	case in.Do == "settle_refund" && r != nil:
		return anyOf(w.settleRefund(r, "COMPLETED"))
	case in.Do == "fail_refund" && r != nil:
		return anyOf(w.settleRefund(r, "FAILED"))
	case (in.Do == "settle_capture" || in.Do == "deny_capture") && c != nil:
		c.Status, c.Fee, c.updated = "COMPLETED", feeOf(c.Amount), w.now()
		if in.Do == "deny_capture" {
			c.Status, c.Fee = "DECLINED", 0
		}
		w.emitCapture(c)
	case in.Do == "open_dispute" && c != nil:
		return map[string]string{"id": w.openDispute(c, in.Amount, in.Stage, in.Reason).ID}
	case (in.Do == "win_dispute" || in.Do == "lose_dispute") && d != nil:
		w.closeDispute(d, in.Do == "win_dispute")
	case in.Do == "void" && w.auths[in.ID] != nil:
		return anyOf(w.void(in.ID))
	case (in.Do == "approve" || in.Do == "decline") && o != nil:
		w.approve(o, in.Do == "decline")
	default:
		return "nothing to do " + strconv.Quote(in.Do) + " with under that id"
	}
	return nil
}

// anyOf keeps a nil problem from becoming a value that is not nil.
func anyOf(p *problem) any {
	if p == nil {
		return nil
	}
	return p
}

// journal is the double's own record, for those who compare it with theirs. Amounts are in PayPal's smallest units.
func (w *world) journal() any {
	type entry struct {
		Kind      string    `json:"kind"`
		ID        string    `json:"id"`
		Of        string    `json:"of,omitempty"`
		Status    string    `json:"status"`
		Amount    int64     `json:"amount"`
		Captured  int64     `json:"captured,omitempty"`
		Refunded  int64     `json:"refunded,omitempty"`
		Fee       int64     `json:"fee,omitempty"`
		Currency  string    `json:"currency"`
		CustomID  string    `json:"custom_id,omitempty"`
		InvoiceID string    `json:"invoice_id,omitempty"`
		External  bool      `json:"external,omitempty"`
		Evidence  []string  `json:"evidence,omitempty"`
		At        time.Time `json:"at"`
	}
	entries := []entry{}
	for _, thing := range w.sequence {
		switch v := thing.(type) {
		case *order:
			entries = append(entries, entry{Kind: "order", ID: v.ID, Status: v.Status, Amount: v.Amount, Currency: v.Currency, CustomID: v.CustomID, InvoiceID: v.InvoiceID, At: v.created})
		case *authorization:
			entries = append(entries, entry{Kind: "authorization", ID: v.ID, Of: v.order.ID, Status: v.Status, Amount: v.Amount, Captured: v.Captured, Currency: v.order.Currency,
				CustomID: v.order.CustomID, InvoiceID: v.order.InvoiceID, At: v.created})
		case *capture:
			of := v.order.ID
			if v.auth != nil {
				of = v.auth.ID
			}
			entries = append(entries, entry{Kind: "capture", ID: v.ID, Of: of, Status: v.Status, Amount: v.Amount, Refunded: v.Refunded, Fee: v.Fee, Currency: v.order.Currency,
				CustomID: v.order.CustomID, InvoiceID: v.InvoiceID, At: v.created})
		case *refund:
			entries = append(entries, entry{Kind: "refund", ID: v.ID, Of: v.capture.ID, Status: v.Status, Amount: v.Amount, Currency: v.capture.order.Currency,
				CustomID: v.CustomID, InvoiceID: v.InvoiceID, External: v.External, At: v.created})
		case *dispute:
			entries = append(entries, entry{Kind: "dispute", ID: v.ID, Of: v.capture.ID, Status: v.Status, Amount: v.Amount, Currency: v.capture.order.Currency,
				CustomID: v.capture.order.CustomID, Evidence: v.Evidence, At: v.created})
		}
	}
	return map[string]any{"entries": entries, "requests": append([]request{}, w.requests...), "payouts": append([]payout{}, w.payouts...)}
}

func writeJSON(rw http.ResponseWriter, status int, v any) {
	rw.Header().Set("Content-Type", "application/json")
	rw.WriteHeader(status)
	_ = json.NewEncoder(rw).Encode(v) // whoever asked has gone
}
