package paypal

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"emporium/services/payment/internal/provider"
)

const jsonType = "application/json"

// invoice is the invoice_id of what a key makes: PayPal refuses a second payment with it, and lists find by it.
func invoice(key string) string { return key }

// released is put before an order's custom_id when its authorisation is given up before the payer has approved. PayPal has no
// call to cancel such an order; with the mark nobody authorises it any more.
const released = "released."

type orderBody struct {
	Intent string     `json:"intent"`
	Units  []unitBody `json:"purchase_units"`
	Source struct {
		PayPal struct {
			Experience experience `json:"experience_context"`
		} `json:"paypal"`
	} `json:"payment_source"`
}

type unitBody struct {
	ReferenceID string `json:"reference_id"`
	Amount      amount `json:"amount"`
	CustomID    string `json:"custom_id,omitempty"`
	InvoiceID   string `json:"invoice_id,omitempty"`
}

type experience struct {
	Brand      string `json:"brand_name,omitempty"`
	ReturnURL  string `json:"return_url"`
	CancelURL  string `json:"cancel_url"`
	Shipping   string `json:"shipping_preference"`
	UserAction string `json:"user_action"`
}

type captureBody struct {
	Amount    amount `json:"amount"`
	InvoiceID string `json:"invoice_id"`
	Final     bool   `json:"final_capture"`
}

type refundBody struct {
	Amount    amount `json:"amount"`
	InvoiceID string `json:"invoice_id"`
	CustomID  string `json:"custom_id,omitempty"`
}

type patchBody struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value string `json:"value"`
}

// Prepare implements provider.Provider.
func (p *PayPal) Prepare(r provider.Request) (provider.Wire, error) {
	target := parseReference(r.Target)
	switch r.Kind {
	case provider.Authorize:
		return p.prepareOrder(r)
	case provider.Capture:
		v, err := value(r.Amount)
		return post(err, "/v2/payments/authorizations/"+segment(target)+"/capture", captureBody{v, invoice(r.Key), r.Final})
	case provider.Refund:
		v, err := value(r.Amount)
		return post(err, "/v2/payments/captures/"+url.PathEscape(r.Target)+"/refund", refundBody{v, invoice(r.Key), r.PaymentID})
	case provider.Reauthorize:
		v, err := value(r.Amount)
		return post(err, "/v2/payments/authorizations/"+segment(target)+"/reauthorize", struct {
			Amount amount `json:"amount"`
		}{v})
	case provider.Void:
		if target.auth == "" {
			w, err := post(nil, "/v2/checkout/orders/"+url.PathEscape(target.order),
				[]patchBody{{"add", "/purchase_units/@reference_id=='default'/custom_id", released + r.PaymentID}})
			w.Method = http.MethodPatch
			return w, err
		}
		return provider.Wire{Method: http.MethodPost, Path: "/v2/payments/authorizations/" + segment(target) + "/void", ContentType: jsonType}, nil
	}
	return provider.Wire{}, fmt.Errorf("paypal: no request of kind %q", r.Kind)
}

// segment is the part of a path that names an authorisation. Before there is one it names the order, which PayPal does not find.
func segment(r reference) string {
	if r.auth == "" {
		return url.PathEscape(r.order)
	}
	return url.PathEscape(r.auth)
}

func (p *PayPal) prepareOrder(r provider.Request) (provider.Wire, error) {
	v, err := value(r.Amount)
	if err != nil {
		return provider.Wire{}, err
	}
	back, err := url.Parse(r.ReturnURL)
	if err != nil || back.Host == "" {
		return provider.Wire{}, errors.New("paypal: the shopper needs a whole URL to return to")
	}
	q := back.Query()
	q.Set("cancelled", "true")
	back.RawQuery = q.Encode()
	body := orderBody{Intent: "AUTHORIZE", Units: []unitBody{{"default", v, r.PaymentID, invoice(r.Key)}}}
	body.Source.PayPal.Experience = experience{p.o.Brand, r.ReturnURL, back.String(), "NO_SHIPPING", "PAY_NOW"}
	return post(nil, "/v2/checkout/orders", body)
}

// post renders a POST of JSON, unless err says that there is nothing to render.
func post(err error, path string, body any) (provider.Wire, error) {
	if err != nil {
		return provider.Wire{}, err
	}
	text, err := json.Marshal(body)
	if err != nil {
		return provider.Wire{}, fmt.Errorf("paypal: render a request: %w", err)
	}
	return provider.Wire{Method: http.MethodPost, Path: path, ContentType: jsonType, Body: text}, nil
}
