package paypal

import (
	"encoding/json"
	"net/http"
	"time"
)

// The times of an authorisation.
const (
	honorPeriod = 3 * 24 * time.Hour
	authTime    = 29 * 24 * time.Hour
	refundTime  = 180 * 24 * time.Hour
)

type authorization struct {
	ID, Status   string
	order        *order
	Amount       int64
	Captured     int64
	created      time.Time
	updated      time.Time
	original     time.Time // of the first authorisation, which the 29 days count from
	reauthorized bool
}

type capture struct {
	ID, Status, InvoiceID string
	order                 *order
	auth                  *authorization
	Amount, Fee, Refunded int64
	Final                 bool
	created, updated      time.Time
	refunds               []*refund
}

func (w *world) newAuthorization(o *order, n int64) *authorization {
	a := &authorization{ID: newID(), Status: or(w.behave.Authorization, "CREATED"), order: o, Amount: n, created: w.now(), updated: w.now(), original: w.now()}
	w.auths[a.ID] = a
	w.sequence = append(w.sequence, a)
	return a
}

func or(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// authorization finds an authorisation; one whose 29 days are over is voided on the way.
func (w *world) authorization(id string) (*authorization, *problem) {
	a := w.auths[id]
	if a == nil {
		return nil, missing()
	}
	w.expire(a)
	return a, nil
}

func (w *world) expired(a *authorization) bool { return !w.now().Before(a.original.Add(authTime)) }

func (w *world) expire(a *authorization) {
	if w.expired(a) && (a.Status == "CREATED" || a.Status == "PENDING" || a.Status == "PARTIALLY_CAPTURED") {
		a.Status, a.updated = "VOIDED", w.now()
		w.emit("PAYMENT.AUTHORIZATION.VOIDED", "authorization", "A payment authorization was voided", w.viewAuthorization(a, true))
	}
}

func (w *world) viewAuthorization(a *authorization, whole bool) map[string]any {
	self := w.base + "/v2/payments/authorizations/" + a.ID
	links := []link{{self, "self", http.MethodGet}}
	if a.Status == "CREATED" || a.Status == "PARTIALLY_CAPTURED" {
		links = append(links, link{self + "/capture", "capture", http.MethodPost}, link{self + "/void", "void", http.MethodPost},
			link{self + "/reauthorize", "reauthorize", http.MethodPost})
	}
	view := map[string]any{"id": a.ID, "status": a.Status, "amount": show(a.Amount, a.order.Currency), "links": links,
		"create_time": stamp(a.created), "update_time": stamp(a.updated), "expiration_time": stamp(a.original.Add(authTime))}
	setIf(view, "custom_id", a.order.CustomID)
	setIf(view, "invoice_id", a.order.InvoiceID)
	if whole {
		view["supplementary_data"] = map[string]any{"related_ids": map[string]string{"order_id": a.order.ID}}
	}
	return view
}

type captureRequest struct {
	Amount    *amount `json:"amount"`
	InvoiceID string  `json:"invoice_id"`
	Final     bool    `json:"final_capture"`
}

func (w *world) capture(id string, body []byte) (func() answer, *problem) {
	a, p := w.authorization(id)
	if p != nil {
		return nil, p
	}
	var in captureRequest
	if len(body) > 0 && json.Unmarshal(body, &in) != nil {
		return nil, refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "The request JSON is not well formed.")
	}
	n := a.Amount - a.Captured
	if in.Amount != nil {
		if n, p = in.Amount.minor(); p != nil {
			return nil, p
		}
		if in.Amount.Currency != a.order.Currency {
			return nil, unprocessable("AUTH_CAPTURE_CURRENCY_MISMATCH", "Currency of capture must be the same as currency of authorization.")
		}
	}
	switch {
	case w.expired(a):
		return nil, unprocessable("AUTHORIZATION_EXPIRED", "An expired authorization cannot be captured.")
	case a.Status == "VOIDED":
		return nil, unprocessable("AUTHORIZATION_VOIDED", "A voided authorization cannot be captured or reauthorized.")
	case a.Status == "DENIED" || a.Status == "PENDING":
		return nil, unprocessable("AUTHORIZATION_DENIED", "A denied authorization cannot be captured.")
	case a.Status == "CAPTURED":
		return nil, unprocessable("AUTHORIZATION_ALREADY_CAPTURED", "Authorization has already been captured.")
	case a.Captured+n > a.Amount:
		return nil, unprocessable("MAX_CAPTURE_AMOUNT_EXCEEDED", "Capture amount exceeds allowable limit.")
	case in.InvoiceID != "" && w.invoices[in.InvoiceID]:
		return nil, duplicateInvoice()
	}
	c := w.newCapture(a.order, a, n, or(in.InvoiceID, a.order.InvoiceID), in.Final)
	if c.Status != "DECLINED" && c.Status != "FAILED" {
		a.Captured += n
		a.Status, a.updated = "PARTIALLY_CAPTURED", w.now()
		if in.Final || a.Captured == a.Amount {
			a.Status = "CAPTURED"
		}
	}
	w.emitCapture(c)
	return w.captureAnswer(c, http.StatusCreated), nil
}

func (w *world) newCapture(o *order, a *authorization, n int64, invoice string, final bool) *capture {
	c := &capture{ID: newID(), Status: or(w.behave.Capture, "COMPLETED"), InvoiceID: invoice, order: o, auth: a, Amount: n, Final: final, created: w.now(), updated: w.now()}
	if c.Status == "COMPLETED" {
		c.Fee = feeOf(n)
	}
	w.use(invoice)
	o.captures = append(o.captures, c)
	w.captures[c.ID] = c
	w.sequence = append(w.sequence, c)
	return c
}

func (w *world) emitCapture(c *capture) {
	w.emit("PAYMENT.CAPTURE."+c.Status, "capture", "Payment "+c.Status, w.viewCapture(c, true))
}

// captureAnswer answers with the capture as it is. Payments answer a repetition with 201 too: their specification has nothing else.
func (w *world) captureAnswer(c *capture, status int) func() answer {
	return func() answer { return say(status, w.viewCapture(c, true)) }
}

func (w *world) viewCapture(c *capture, whole bool) map[string]any {
	self := w.base + "/v2/payments/captures/" + c.ID
	links := []link{{self, "self", http.MethodGet}, {self + "/refund", "refund", http.MethodPost}}
	related := map[string]string{"order_id": c.order.ID}
	if c.auth != nil {
		related["authorization_id"] = c.auth.ID
		links = append(links, link{w.base + "/v2/payments/authorizations/" + c.auth.ID, "up", http.MethodGet})
	}
	view := map[string]any{"id": c.ID, "status": c.Status, "amount": show(c.Amount, c.order.Currency), "final_capture": c.Final,
		"create_time": stamp(c.created), "update_time": stamp(c.updated), "links": links}
	switch c.Status {
	case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED":
		breakdown := map[string]any{"gross_amount": show(c.Amount, c.order.Currency),
			"paypal_fee": show(c.Fee, c.order.Currency), "net_amount": show(c.Amount-c.Fee, c.order.Currency)}
		if in := w.behave.FeeCurrency; in != "" {
			breakdown["paypal_fee_in_receivable_currency"] = show(c.Fee, in)
		}
		view["seller_receivable_breakdown"] = breakdown
	case "PENDING":
		view["status_details"] = map[string]string{"reason": "PENDING_REVIEW"}
	}
	setIf(view, "custom_id", c.order.CustomID)
	setIf(view, "invoice_id", c.InvoiceID)
	if whole {
		view["supplementary_data"] = map[string]any{"related_ids": related}
	}
	return view
}

func (w *world) void(id string) *problem {
	a, p := w.authorization(id)
	if p != nil {
		return p
	}
	switch a.Status {
	case "VOIDED":
		return unprocessable("PREVIOUSLY_VOIDED", "Authorization has been previously voided and hence cannot be voided again.")
	case "CAPTURED":
		return unprocessable("PREVIOUSLY_CAPTURED", "Authorization has been previously captured and hence cannot be voided.")
	case "DENIED":
		return unprocessable("CANNOT_BE_VOIDED", "The authorization cannot be voided.")
	}
	a.Status, a.updated = "VOIDED", w.now()
	w.emit("PAYMENT.AUTHORIZATION.VOIDED", "authorization", "A payment authorization was voided", w.viewAuthorization(a, true))
	return nil
}

// reauthorize makes a second authorisation of the first, once, from the day after the honour period until the 29th.
func (w *world) reauthorize(id string, body []byte) (func() answer, *problem) {
	a, p := w.authorization(id)
	if p != nil {
		return nil, p
	}
	var in captureRequest
	if len(body) > 0 && json.Unmarshal(body, &in) != nil {
		return nil, refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "The request JSON is not well formed.")
	}
	n := a.Amount
	if in.Amount != nil {
		if n, p = in.Amount.minor(); p != nil {
			return nil, p
		}
		if in.Amount.Currency != a.order.Currency {
			return nil, unprocessable("AUTH_CURRENCY_MISMATCH", "The currency of the authorization should be same as the one in which it was first authorized.")
		}
	}
	switch {
	case a.Status == "VOIDED":
		return nil, unprocessable("AUTHORIZATION_VOIDED", "A voided authorization cannot be captured or reauthorized.")
	case a.Captured > 0:
		return nil, unprocessable("AUTHORIZATION_ALREADY_CAPTURED", "Authorization has already been captured.")
	case a.reauthorized:
		return nil, unprocessable("REAUTHORIZATION_NOT_SUPPORTED", "An authorization can be reauthorized once only.")
	case w.now().Before(a.created.Add(honorPeriod)):
		return nil, unprocessable("REAUTHORIZATION_TOO_SOON", "A reauthorization is allowed once the honor period is over.")
	case n > a.Amount:
		return nil, unprocessable("AUTHORIZATION_AMOUNT_LIMIT_EXCEEDED", "The amount exceeds what can be reauthorized.")
	}
	fresh := w.newAuthorization(a.order, n)
	fresh.original, fresh.reauthorized = a.original, true
	a.reauthorized, a.Status, a.updated = true, "VOIDED", w.now()
	a.order.auths = append(a.order.auths, fresh)
	w.emit("PAYMENT.AUTHORIZATION.CREATED", "authorization", "A payment authorization was created", w.viewAuthorization(fresh, true))
	return func() answer { return say(http.StatusCreated, w.viewAuthorization(fresh, true)) }, nil
}
