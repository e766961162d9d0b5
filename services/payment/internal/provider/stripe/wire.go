package stripe

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	stripego "github.com/stripe/stripe-go/v85"
	"github.com/stripe/stripe-go/v85/form"

	"emporium/services/payment/internal/provider"
)

// Paths of the API.
const (
	pathIntents  = "/v1/payment_intents"
	pathSessions = "/v1/checkout/sessions"
	pathRefunds  = "/v1/refunds"
)

// Metadata that we give Stripe's objects, so that they can be found, and known as ours, without what we have written down.
const (
	metaPayment   = "payment_id"
	metaOrder     = "order_id"
	metaOperation = "operation"         // the key of the authorisation or refund that made the object
	metaCapture   = "capture_operation" // the key of the capture of an intent
	metaSave      = "save_for"          // our customer for whom the method is to be kept
)

var (
	expandCharge = []*string{stripego.String("latest_charge")}
	expandAll    = []*string{stripego.String("latest_charge.balance_transaction")}
)

// Prepare implements provider.Provider.
func (p *Provider) Prepare(r provider.Request) (provider.Wire, error) {
	amount, err := toStripe(r.Amount, r.Kind == provider.Authorize)
	if err != nil && r.Kind != provider.Void {
		return provider.Wire{}, err
	}
	switch r.Kind {
	case provider.Authorize:
		if hosted(&r) {
			return post(pathSessions, p.sessionParams(&r, amount)), nil
		}
		return post(pathIntents, p.intentParams(&r, amount)), nil
	case provider.Capture:
		return post(pathIntents+"/"+url.PathEscape(r.Target)+"/capture", &stripego.PaymentIntentCaptureParams{
			AmountToCapture: new(amount), Metadata: map[string]string{metaCapture: r.Key}, Expand: expandAll}), nil
	case provider.Void:
		if isSession(r.Target) {
			return post(pathSessions+"/"+url.PathEscape(r.Target)+"/expire", &stripego.CheckoutSessionExpireParams{}), nil
		}
		return post(pathIntents+"/"+url.PathEscape(r.Target)+"/cancel", &stripego.PaymentIntentCancelParams{
			CancellationReason: stripego.String("abandoned"), Expand: expandCharge}), nil
	case provider.Refund:
		params := &stripego.RefundCreateParams{Amount: new(amount), Metadata: map[string]string{
			metaPayment: r.PaymentID, metaOrder: r.OrderID, metaOperation: r.Key}}
		// A capture is known by its charge.
		params.Charge = stripego.String(r.Target)
		return post(pathRefunds, params), nil
	}
	return provider.Wire{}, fmt.Errorf("stripe: no request of kind %q", r.Kind)
}

func post(path string, params any) provider.Wire {
	return provider.Wire{Method: http.MethodPost, Path: path, ContentType: "application/x-www-form-urlencoded", Body: []byte(encode(params))}
}

// encode writes parameters as Stripe takes them. Maps are written in the order of their keys, so that the same parameters
// give the same bytes.
func encode(params any) string {
	values := &form.Values{}
	form.AppendTo(values, params)
	return values.Encode()
}

func (p *Provider) metadata(r *provider.Request) map[string]string {
	m := map[string]string{metaPayment: r.PaymentID, metaOrder: r.OrderID, metaOperation: r.Key}
	if r.Save && r.CustomerID != "" {
		m[metaSave] = r.CustomerID
	}
	return m
}

func (p *Provider) captureMethod() *string {
	if p.o.Automatic {
		return stripego.String("automatic")
	}
	return stripego.String("manual")
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (p *Provider) intentParams(r *provider.Request, amount int64) *stripego.PaymentIntentCreateParams {
	params := &stripego.PaymentIntentCreateParams{
		Amount: new(amount), Currency: stripego.String(strings.ToLower(r.Amount.Currency)), CaptureMethod: p.captureMethod(),
		Confirm: new(true), Metadata: p.metadata(r), StatementDescriptorSuffix: optional(p.o.DescriptorSuffix),
		PaymentMethodTypes: []*string{stripego.String("card")}, Expand: expandCharge,
	}
	customer, method := splitSaved(r.SavedMethod)
	params.Customer = optional(customer)
	switch token := cmp.Or(method, r.Method); {
	case strings.HasPrefix(token, "ctoken_"):
		params.ConfirmationToken = stripego.String(token)
	default:
		params.PaymentMethod = stripego.String(token)
	}
	if r.OffSession {
		params.OffSession = new(true)
	} else {
		params.ReturnURL = optional(r.ReturnURL)
	}
	if r.Save && r.SavedMethod == "" {
		params.SetupFutureUsage = stripego.String("off_session")
	}
	return params
}

func (p *Provider) sessionParams(r *provider.Request, amount int64) *stripego.CheckoutSessionCreateParams {
	data := &stripego.CheckoutSessionCreatePaymentIntentDataParams{
		CaptureMethod: p.captureMethod(), Metadata: p.metadata(r), StatementDescriptorSuffix: optional(p.o.DescriptorSuffix)}
	if r.Save {
		data.SetupFutureUsage = stripego.String("off_session")
	}
	params := &stripego.CheckoutSessionCreateParams{
		Mode: stripego.String("payment"), SuccessURL: stripego.String(r.ReturnURL), CancelURL: stripego.String(r.ReturnURL),
		ClientReferenceID: optional(r.OrderID), Metadata: p.metadata(r), PaymentIntentData: data,
		LineItems: []*stripego.CheckoutSessionCreateLineItemParams{{
			Quantity: stripego.Int64(1),
			PriceData: &stripego.CheckoutSessionCreateLineItemPriceDataParams{
				Currency: stripego.String(strings.ToLower(r.Amount.Currency)), UnitAmount: new(amount),
				ProductData: &stripego.CheckoutSessionCreateLineItemPriceDataProductDataParams{Name: stripego.String(p.o.Label)},
			},
		}},
	}
	if r.Method == MethodCard {
		params.PaymentMethodTypes = []*string{stripego.String("card")}
	}
	return params
}

func isSession(reference string) bool { return strings.HasPrefix(reference, "cs_") }
