package paypal

import (
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// approvalTime is how long a payer has to approve an order.
const approvalTime = 3 * time.Hour

type order struct {
	ID, Intent, Status  string
	Amount              int64
	Currency            string
	CustomID, InvoiceID string
	Description         string
	ReturnURL           string
	CancelURL           string
	Brand               string
	// wallet is set when the order came with payment_source.paypal: then it waits as PAYER_ACTION_REQUIRED, with another link.
	wallet   bool
	declines bool // the payer chose an instrument that is declined
	declined int  // how often one was: each time the payer is sent to another link
	approved time.Time
	created  time.Time
	updated  time.Time
	auths    []*authorization
	captures []*capture
}

type orderRequest struct {
	Intent        string `json:"intent"`
	PurchaseUnits []struct {
		ReferenceID string `json:"reference_id"`
		Amount      amount `json:"amount"`
		CustomID    string `json:"custom_id"`
		InvoiceID   string `json:"invoice_id"`
		Description string `json:"description"`
	} `json:"purchase_units"`
	PaymentSource struct {
		PayPal *struct {
			Experience experience `json:"experience_context"`
		} `json:"paypal"`
	} `json:"payment_source"`
	Context experience `json:"application_context"`
}

type experience struct {
	ReturnURL string `json:"return_url"`
	CancelURL string `json:"cancel_url"`
	Brand     string `json:"brand_name"`
}

func (w *world) createOrder(body []byte) (func() answer, *problem) {
	var in orderRequest
	if json.Unmarshal(body, &in) != nil {
		return nil, refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "The request JSON is not well formed.")
	}
	if len(in.PurchaseUnits) != 1 {
		return nil, unprocessable("UNSUPPORTED_INTENT", "This stand-in takes orders of one purchase unit.")
	}
	unit := in.PurchaseUnits[0]
	n, p := unit.Amount.minor()
	if p != nil {
		return nil, p
	}
	if unit.InvoiceID != "" && w.invoices[unit.InvoiceID] {
		return nil, duplicateInvoice()
	}
	o := &order{ID: newID(), Intent: in.Intent, Status: "CREATED", Amount: n, Currency: unit.Amount.Currency, CustomID: unit.CustomID,
		InvoiceID: unit.InvoiceID, Description: unit.Description, created: w.now(), updated: w.now()}
	ctx := in.Context
	if in.PaymentSource.PayPal != nil {
		o.wallet, o.Status, ctx = true, "PAYER_ACTION_REQUIRED", in.PaymentSource.PayPal.Experience
	}
	o.ReturnURL, o.CancelURL, o.Brand = ctx.ReturnURL, ctx.CancelURL, ctx.Brand
	w.orders[o.ID] = o
	w.sequence = append(w.sequence, o)
	return w.orderAnswer(o, http.StatusCreated), nil
}

func duplicateInvoice() *problem {
	return unprocessable("DUPLICATE_INVOICE_ID", "Duplicate Invoice ID detected. To avoid a potential duplicate transaction your account setting requires that Invoice Id be unique for each transaction.")
}

// orderAnswer answers with the order as it is when it is asked: first with status, afterwards with 200.
func (w *world) orderAnswer(o *order, status int) func() answer {
	return func() answer {
		a := say(status, w.viewOrder(o))
		status = http.StatusOK
		return a
	}
}

// gone reports whether the order was not approved, or not used after its approval, in time.
func (w *world) gone(o *order) bool {
	since := o.created
	if !o.approved.IsZero() {
		since = o.approved
	}
	return len(o.auths) == 0 && len(o.captures) == 0 && !w.now().Before(since.Add(approvalTime))
}

// order finds an order. One that has expired is no longer there, as PayPal answers after some hours.
func (w *world) order(id string) (*order, *problem) {
	o := w.orders[id]
	if o == nil || w.gone(o) {
		return nil, missing()
	}
	return o, nil
}

func (w *world) viewOrder(o *order) map[string]any {
	payments := map[string]any{}
	var auths, captures, refunds []any
	for _, a := range o.auths {
		auths = append(auths, w.viewAuthorization(a, false))
	}
	for _, c := range o.captures {
		captures = append(captures, w.viewCapture(c, false))
		for _, r := range c.refunds {
			refunds = append(refunds, w.viewRefund(r))
		}
	}
	for name, list := range map[string][]any{"authorizations": auths, "captures": captures, "refunds": refunds} {
		if len(list) > 0 {
			payments[name] = list
		}
	}
	unit := map[string]any{"reference_id": "default", "amount": show(o.Amount, o.Currency)}
	setIf(unit, "custom_id", o.CustomID)
	setIf(unit, "invoice_id", o.InvoiceID)
	setIf(unit, "description", o.Description)
	if len(payments) > 0 {
		unit["payments"] = payments
	}
	view := map[string]any{"id": o.ID, "intent": o.Intent, "status": o.Status, "purchase_units": []any{unit},
		"create_time": stamp(o.created), "update_time": stamp(o.updated), "links": w.orderLinks(o)}
	if o.wallet {
		view["payment_source"] = map[string]any{"paypal": map[string]any{}}
	}
	if !o.approved.IsZero() {
		view["payer"] = map[string]any{"email_address": "payer@example.com", "payer_id": "QYR5Z8XDVJNXQ"}
	}
	return view
}

func setIf(m map[string]any, name, value string) {
	if value != "" {
		m[name] = value
	}
}

func (w *world) approveURL(o *order) string {
	page := w.base + "/checkoutnow?token=" + url.QueryEscape(o.ID)
	if o.declined > 0 {
		page += "&retry=" + strconv.Itoa(o.declined)
	}
	return page
}

func (w *world) orderLinks(o *order) []link {
	self := w.base + "/v2/checkout/orders/" + o.ID
	links := []link{{self, "self", http.MethodGet}}
	switch o.Status {
	case "CREATED":
		links = append(links, link{w.approveURL(o), "approve", http.MethodGet}, link{self, "update", http.MethodPatch})
	case "PAYER_ACTION_REQUIRED":
		links = append(links, link{w.approveURL(o), "payer-action", http.MethodGet})
	case "APPROVED":
		links = append(links, link{self, "update", http.MethodPatch}, link{self + "/" + strings.ToLower(o.Intent), strings.ToLower(o.Intent), http.MethodPost})
	}
	return links
}

// unitField is what can be patched here of an order's only purchase unit.
var unitField = regexp.MustCompile(`^/purchase_units/@reference_id=='default'/(custom_id|invoice_id|description)$`)

func (w *world) patchOrder(id string, body []byte) *problem {
	o, p := w.order(id)
	if p != nil {
		return p
	}
	if o.Status == "COMPLETED" {
		return unprocessable("ORDER_ALREADY_COMPLETED", "The order cannot be patched after it is completed.")
	}
	var in []struct{ Op, Path, Value string }
	if json.Unmarshal(body, &in) != nil {
		return refuse(http.StatusBadRequest, "MALFORMED_REQUEST_JSON", "The request JSON is not well formed.")
	}
	for _, change := range in {
		field := unitField.FindStringSubmatch(change.Path)
		if field == nil {
			return unprocessable("NOT_PATCHABLE", "Cannot be patched.")
		}
		target := map[string]*string{"custom_id": &o.CustomID, "invoice_id": &o.InvoiceID, "description": &o.Description}[field[1]]
		switch {
		case change.Op == "remove":
			*target = ""
		case change.Op == "add", change.Op == "replace" && *target != "":
			*target = change.Value
		default:
			return unprocessable("INVALID_PATCH_OPERATION", "The operation cannot be honored. Cannot add a property that's already present, use replace. Cannot remove a property thats not present, use add. Cannot replace a property thats not present, use add.")
		}
	}
	o.updated = w.now()
	return nil
}

// ready tells why an order cannot be authorised or captured, if it cannot.
func (w *world) ready(o *order, intent string) *problem {
	switch {
	case o.Intent != intent:
		return unprocessable("ACTION_DOES_NOT_MATCH_INTENT", "Order was created with another intent.")
	case len(o.auths) > 0:
		return unprocessable("ORDER_ALREADY_AUTHORIZED", "Order already authorized. If 'intent=AUTHORIZE' only one authorization per order is allowed.")
	case len(o.captures) > 0:
		return unprocessable("ORDER_ALREADY_CAPTURED", "Order already captured. If 'intent=CAPTURE' only one capture per order is allowed.")
	case o.Status != "APPROVED":
		p := unprocessable("ORDER_NOT_APPROVED", "Payer has not yet approved the Order for payment. Please redirect the payer to the 'rel':'approve' url returned as part of the HATEOAS links within the Create Order call.")
		p.Links = []link{{w.approveURL(o), "approve", http.MethodGet}}
		return p
	case o.InvoiceID != "" && w.invoices[o.InvoiceID]:
		return duplicateInvoice()
	case o.declines:
		// The payer is sent back to choose another instrument for the same order.
		o.declines, o.approved, o.updated = false, time.Time{}, w.now()
		o.declined++
		o.Status = "CREATED"
		if o.wallet {
			o.Status = "PAYER_ACTION_REQUIRED"
		}
		p := unprocessable("INSTRUMENT_DECLINED", "The instrument presented was either declined by the processor or bank, or it can't be used for this payment.")
		p.Links = []link{{w.approveURL(o), "redirect", http.MethodGet}}
		return p
	}
	return nil
}

func (w *world) authorizeOrder(id string) (func() answer, *problem) {
	o, p := w.order(id)
	if p != nil {
		return nil, p
	}
	if p := w.ready(o, "AUTHORIZE"); p != nil {
		return nil, p
	}
	a := w.newAuthorization(o, o.Amount)
	o.auths = append(o.auths, a)
	o.Status, o.updated = "COMPLETED", w.now()
	w.use(o.InvoiceID)
	w.emit("PAYMENT.AUTHORIZATION.CREATED", "authorization", "A payment authorization was created", w.viewAuthorization(a, true))
	return w.orderAnswer(o, http.StatusCreated), nil
}

func (w *world) captureOrder(id string) (func() answer, *problem) {
	o, p := w.order(id)
	if p != nil {
		return nil, p
	}
	if p := w.ready(o, "CAPTURE"); p != nil {
		return nil, p
	}
	c := w.newCapture(o, nil, o.Amount, o.InvoiceID, true)
	o.Status, o.updated = "COMPLETED", w.now()
	w.emit("CHECKOUT.ORDER.COMPLETED", "checkout-order", "Checkout Order Completed", w.viewOrder(o))
	w.emitCapture(c)
	return w.orderAnswer(o, http.StatusCreated), nil
}

func (w *world) use(invoice string) {
	if invoice != "" {
		w.invoices[invoice] = true
	}
}

// approve is the payer's yes. declining chooses an instrument that the bank will refuse.
func (w *world) approve(o *order, declining bool) {
	o.Status, o.approved, o.updated, o.declines = "APPROVED", w.now(), w.now(), declining
	w.emit("CHECKOUT.ORDER.APPROVED", "checkout-order", "An order has been approved by buyer", w.viewOrder(o))
}
