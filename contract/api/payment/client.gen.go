// Code generated from openapi.yaml. DO NOT EDIT.

// Package payment is the client of the payment service, generated from openapi.yaml beside it.
package payment

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/oapi-codegen/runtime"
)

// Defines values for AdminListPaymentsParamsStatus.
const (
	Authorized        AdminListPaymentsParamsStatus = "authorized"
	Authorizing       AdminListPaymentsParamsStatus = "authorizing"
	Captured          AdminListPaymentsParamsStatus = "captured"
	Capturing         AdminListPaymentsParamsStatus = "capturing"
	Created           AdminListPaymentsParamsStatus = "created"
	Failed            AdminListPaymentsParamsStatus = "failed"
	IntegrityFailure  AdminListPaymentsParamsStatus = "integrity_failure"
	PartiallyCaptured AdminListPaymentsParamsStatus = "partially_captured"
	PartiallyRefunded AdminListPaymentsParamsStatus = "partially_refunded"
	Refunded          AdminListPaymentsParamsStatus = "refunded"
	RequiresAction    AdminListPaymentsParamsStatus = "requires_action"
	Voided            AdminListPaymentsParamsStatus = "voided"
	Voiding           AdminListPaymentsParamsStatus = "voiding"
)

// Valid indicates whether the value is a known member of the AdminListPaymentsParamsStatus enum.
func (e AdminListPaymentsParamsStatus) Valid() bool {
	switch e {
	case Authorized:
		return true
	case Authorizing:
		return true
	case Captured:
		return true
	case Capturing:
		return true
	case Created:
		return true
	case Failed:
		return true
	case IntegrityFailure:
		return true
	case PartiallyCaptured:
		return true
	case PartiallyRefunded:
		return true
	case Refunded:
		return true
	case RequiresAction:
		return true
	case Voided:
		return true
	case Voiding:
		return true
	default:
		return false
	}
}

// AdminPayment defines model for AdminPayment.
type AdminPayment struct {
	Amount     Money `json:"amount"`
	Authorized Money `json:"authorized"`

	// CancelReason Why the order was cancelled.
	CancelReason *string   `json:"cancel_reason,omitempty"`
	Captured     Money     `json:"captured"`
	CreatedAt    time.Time `json:"created_at"`
	CustomerID   *string   `json:"customer_id,omitempty"`

	// ExpiresAt When a payment that is still open is given up.
	ExpiresAt *time.Time `json:"expires_at,omitempty"`
	Failure   *Failure   `json:"failure,omitempty"`

	// ID Example: pay_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Method Example: card
	Method      string      `json:"method"`
	NextAction  *NextAction `json:"next_action,omitempty"`
	Operations  []Operation `json:"operations"`
	OrderID     string      `json:"order_id"`
	OrderNumber string      `json:"order_number"`

	// Provider Example: sandbox
	Provider string `json:"provider"`
	Refunded Money  `json:"refunded"`

	// Status Example: captured
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
	Version   int64     `json:"version"`
}

// CaptureInBody defines model for CaptureInBody.
type CaptureInBody struct {
	Amount *Money `json:"amount,omitempty"`

	// Final Release what is not captured. Providers that take one capture only always do.
	Final *bool `json:"final,omitempty"`
}

// Failure defines model for Failure.
type Failure struct {
	// Code Example: insufficient_funds
	Code    string `json:"code"`
	Message string `json:"message"`
}

// Method defines model for Method.
type Method struct {
	// Method Example: card
	Method string `json:"method"`

	// Provider Example: sandbox
	Provider string `json:"provider"`

	// Title Example: Card
	Title string `json:"title"`
}

// MethodsOutBody defines model for MethodsOutBody.
type MethodsOutBody struct {
	Items []Method `json:"items"`
}

// Money defines model for Money.
type Money struct {
	Amount   int64  `json:"amount"`
	Currency string `json:"currency"`
}

// NextAction defines model for NextAction.
type NextAction struct {
	// Type Example: redirect
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Operation defines model for Operation.
type Operation struct {
	Amount    Money     `json:"amount"`
	Attempts  int64     `json:"attempts"`
	Code      *string   `json:"code,omitempty"`
	CreatedAt time.Time `json:"created_at"`
	ID        string    `json:"id"`

	// Kind Example: authorize
	Kind    string  `json:"kind"`
	Message *string `json:"message,omitempty"`

	// Progress Example: succeeded
	Progress string  `json:"progress"`
	Reason   *string `json:"reason,omitempty"`

	// Reference The provider's name for it.
	Reference *string   `json:"reference,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`
}

// PageAdminPayment defines model for PageAdminPayment.
type PageAdminPayment struct {
	Items []AdminPayment `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// Payment defines model for Payment.
type Payment struct {
	Amount     Money     `json:"amount"`
	Authorized Money     `json:"authorized"`
	Captured   Money     `json:"captured"`
	CreatedAt  time.Time `json:"created_at"`

	// ExpiresAt When a payment that is still open is given up.
	ExpiresAt *time.Time `json:"expires_at,omitempty"`
	Failure   *Failure   `json:"failure,omitempty"`

	// ID Example: pay_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Method Example: card
	Method     string      `json:"method"`
	NextAction *NextAction `json:"next_action,omitempty"`
	OrderID    string      `json:"order_id"`

	// Provider Example: sandbox
	Provider string `json:"provider"`
	Refunded Money  `json:"refunded"`

	// Status Example: captured
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
}

// Problem defines model for Problem.
type Problem struct {
	// Code The kind of problem, for machines. New codes may appear.
	//
	// Example: not_found
	Code string `json:"code"`

	// Detail What happened here and what to do next.
	Detail *string `json:"detail,omitempty"`

	// Errors Each offending part of the request.
	Errors *[]ProblemDetail `json:"errors,omitempty"`

	// RequestID Name it when asking for help.
	RequestID string `json:"request_id"`

	// Status The HTTP status.
	//
	// Example: 404
	Status int64 `json:"status"`

	// Title What this kind of problem means.
	//
	// Example: Not found
	Title string `json:"title"`

	// Type Stable URI of the kind of problem.
	//
	// Example: /problems/not_found
	Type                 string                 `json:"type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ProblemDetail defines model for ProblemDetail.
type ProblemDetail struct {
	// Code What is wrong, for machines.
	//
	// Example: minimum
	Code *string `json:"code,omitempty"`

	// Message What is wrong, for people. Never repeats what was sent.
	Message string `json:"message"`

	// Pointer JSON pointer into the body, or query.name, path.name, header.name.
	//
	// Example: /lines/0/quantity
	Pointer string `json:"pointer"`
}

// RefundInBody defines model for RefundInBody.
type RefundInBody struct {
	Amount *Money `json:"amount,omitempty"`

	// Reason Why, for the books and the customer.
	//
	// Example: Arrived broken
	Reason string `json:"reason"`
}

// VoidInBody defines model for VoidInBody.
type VoidInBody struct {
	// Reason Why, for the books.
	//
	// Example: Ordered twice
	Reason string `json:"reason"`
}

// AdminListPaymentsParams defines parameters for AdminListPayments.
type AdminListPaymentsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Status Only payments with this status.
	Status *AdminListPaymentsParamsStatus `form:"status,omitempty" json:"status,omitempty"`

	// OrderID Only payments of this order.
	OrderID *string `form:"order_id,omitempty" json:"order_id,omitempty"`
}

// AdminListPaymentsParamsStatus defines parameters for AdminListPayments.
type AdminListPaymentsParamsStatus string

// AdminCapturePaymentParams defines parameters for AdminCapturePayment.
type AdminCapturePaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRefundPaymentParams defines parameters for AdminRefundPayment.
type AdminRefundPaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminVoidPaymentParams defines parameters for AdminVoidPayment.
type AdminVoidPaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// ListPaymentMethodsParams defines parameters for ListPaymentMethods.
type ListPaymentMethodsParams struct {
	// Currency ISO 4217 code of what is to be paid.
	Currency string `form:"currency" json:"currency"`
}

// DecideSandboxPaymentFormdataBody defines parameters for DecideSandboxPayment.
type DecideSandboxPaymentFormdataBody = struct {
}

// ReceiveWebhookJSONBody defines parameters for ReceiveWebhook.
type ReceiveWebhookJSONBody map[string]interface{}

// AdminCapturePaymentJSONRequestBody defines body for AdminCapturePayment for application/json ContentType.
type AdminCapturePaymentJSONRequestBody = CaptureInBody

// AdminRefundPaymentJSONRequestBody defines body for AdminRefundPayment for application/json ContentType.
type AdminRefundPaymentJSONRequestBody = RefundInBody

// AdminVoidPaymentJSONRequestBody defines body for AdminVoidPayment for application/json ContentType.
type AdminVoidPaymentJSONRequestBody = VoidInBody

// DecideSandboxPaymentFormdataRequestBody defines body for DecideSandboxPayment for application/x-www-form-urlencoded ContentType.
type DecideSandboxPaymentFormdataRequestBody = DecideSandboxPaymentFormdataBody

// ReceiveWebhookJSONRequestBody defines body for ReceiveWebhook for application/json ContentType.
type ReceiveWebhookJSONRequestBody ReceiveWebhookJSONBody

// Getter for additional properties for Problem. Returns the specified
// element and whether it was found
func (a Problem) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for Problem
func (a *Problem) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a *Problem) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["code"]; found {
		err = json.Unmarshal(raw, &a.Code)
		if err != nil {
			return fmt.Errorf("error reading 'code': %w", err)
		}
		delete(object, "code")
	}

	if raw, found := object["detail"]; found {
		err = json.Unmarshal(raw, &a.Detail)
		if err != nil {
			return fmt.Errorf("error reading 'detail': %w", err)
		}
		delete(object, "detail")
	}

	if raw, found := object["errors"]; found {
		err = json.Unmarshal(raw, &a.Errors)
		if err != nil {
			return fmt.Errorf("error reading 'errors': %w", err)
		}
		delete(object, "errors")
	}

	if raw, found := object["request_id"]; found {
		err = json.Unmarshal(raw, &a.RequestID)
		if err != nil {
			return fmt.Errorf("error reading 'request_id': %w", err)
		}
		delete(object, "request_id")
	}

	if raw, found := object["status"]; found {
		err = json.Unmarshal(raw, &a.Status)
		if err != nil {
			return fmt.Errorf("error reading 'status': %w", err)
		}
		delete(object, "status")
	}

	if raw, found := object["title"]; found {
		err = json.Unmarshal(raw, &a.Title)
		if err != nil {
			return fmt.Errorf("error reading 'title': %w", err)
		}
		delete(object, "title")
	}

	if raw, found := object["type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'type': %w", err)
		}
		delete(object, "type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a Problem) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["code"], err = json.Marshal(a.Code)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'code': %w", err)
	}

	if a.Detail != nil {
		object["detail"], err = json.Marshal(a.Detail)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'detail': %w", err)
		}
	}

	if a.Errors != nil {
		object["errors"], err = json.Marshal(a.Errors)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'errors': %w", err)
		}
	}

	object["request_id"], err = json.Marshal(a.RequestID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'request_id': %w", err)
	}

	object["status"], err = json.Marshal(a.Status)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'status': %w", err)
	}

	object["title"], err = json.Marshal(a.Title)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'title': %w", err)
	}

	object["type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// AdminListPayments List payments, the newest first
	//
	// Corresponds with GET /v1/admin/payments (the `AdminListPayments` operationId).
	AdminListPayments(ctx context.Context, params *AdminListPaymentsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetPayment Read a payment with its operations
	//
	// Corresponds with GET /v1/admin/payments/{id} (the `AdminGetPayment` operationId).
	AdminGetPayment(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCapturePaymentWithBody Capture what is authorised, or a part of it
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
	AdminCapturePaymentWithBody(ctx context.Context, id string, params *AdminCapturePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCapturePayment Capture what is authorised, or a part of it
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
	AdminCapturePayment(ctx context.Context, id string, params *AdminCapturePaymentParams, body AdminCapturePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundPaymentWithBody Refund what was captured, or a part of it
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithBody(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundPayment Refund what was captured, or a part of it
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPayment(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminVoidPaymentWithBody Give up an authorisation
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
	AdminVoidPaymentWithBody(ctx context.Context, id string, params *AdminVoidPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminVoidPayment Give up an authorisation
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
	AdminVoidPayment(ctx context.Context, id string, params *AdminVoidPaymentParams, body AdminVoidPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListPaymentMethods List the ways to pay in a currency
	//
	// Corresponds with GET /v1/payment-methods (the `ListPaymentMethods` operationId).
	ListPaymentMethods(ctx context.Context, params *ListPaymentMethodsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ShowSandboxPayment The sandbox's page on which a shopper approves or refuses
	//
	// Corresponds with GET /v1/payments/sandbox/{token} (the `ShowSandboxPayment` operationId).
	ShowSandboxPayment(ctx context.Context, token string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DecideSandboxPaymentWithBody Approve or refuse a sandbox payment
	//
	// A form with `decision=approve` or `decision=refuse`. The first decision counts.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
	DecideSandboxPaymentWithBody(ctx context.Context, token string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DecideSandboxPaymentWithFormdataBody Approve or refuse a sandbox payment
	//
	// A form with `decision=approve` or `decision=refuse`. The first decision counts.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type.
	//
	// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
	DecideSandboxPaymentWithFormdataBody(ctx context.Context, token string, body DecideSandboxPaymentFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetPayment Read one of your payments
	//
	// Guests read the payment with their order.
	//
	// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
	GetPayment(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveWebhookWithBody Take a notice from a payment provider
	//
	// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
	ReceiveWebhookWithBody(ctx context.Context, provider string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveWebhook Take a notice from a payment provider
	//
	// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
	ReceiveWebhook(ctx context.Context, provider string, body ReceiveWebhookJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// AdminListPayments List payments, the newest first
//
// Corresponds with GET /v1/admin/payments (the `AdminListPayments` operationId).
func (c *Client) AdminListPayments(ctx context.Context, params *AdminListPaymentsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListPaymentsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetPayment Read a payment with its operations
//
// Corresponds with GET /v1/admin/payments/{id} (the `AdminGetPayment` operationId).
func (c *Client) AdminGetPayment(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetPaymentRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCapturePaymentWithBody Capture what is authorised, or a part of it
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
func (c *Client) AdminCapturePaymentWithBody(ctx context.Context, id string, params *AdminCapturePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCapturePaymentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCapturePayment Capture what is authorised, or a part of it
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
func (c *Client) AdminCapturePayment(ctx context.Context, id string, params *AdminCapturePaymentParams, body AdminCapturePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCapturePaymentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRefundPaymentWithBody Refund what was captured, or a part of it
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
func (c *Client) AdminRefundPaymentWithBody(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRefundPaymentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRefundPayment Refund what was captured, or a part of it
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
func (c *Client) AdminRefundPayment(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRefundPaymentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminVoidPaymentWithBody Give up an authorisation
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
func (c *Client) AdminVoidPaymentWithBody(ctx context.Context, id string, params *AdminVoidPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminVoidPaymentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminVoidPayment Give up an authorisation
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
func (c *Client) AdminVoidPayment(ctx context.Context, id string, params *AdminVoidPaymentParams, body AdminVoidPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminVoidPaymentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListPaymentMethods List the ways to pay in a currency
//
// Corresponds with GET /v1/payment-methods (the `ListPaymentMethods` operationId).
func (c *Client) ListPaymentMethods(ctx context.Context, params *ListPaymentMethodsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListPaymentMethodsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ShowSandboxPayment The sandbox's page on which a shopper approves or refuses
//
// Corresponds with GET /v1/payments/sandbox/{token} (the `ShowSandboxPayment` operationId).
func (c *Client) ShowSandboxPayment(ctx context.Context, token string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewShowSandboxPaymentRequest(c.Server, token)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DecideSandboxPaymentWithBody Approve or refuse a sandbox payment
//
// A form with `decision=approve` or `decision=refuse`. The first decision counts.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
func (c *Client) DecideSandboxPaymentWithBody(ctx context.Context, token string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDecideSandboxPaymentRequestWithBody(c.Server, token, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DecideSandboxPaymentWithFormdataBody Approve or refuse a sandbox payment
//
// A form with `decision=approve` or `decision=refuse`. The first decision counts.
//
// Takes a body of the `application/x-www-form-urlencoded` content type.
//
// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
func (c *Client) DecideSandboxPaymentWithFormdataBody(ctx context.Context, token string, body DecideSandboxPaymentFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDecideSandboxPaymentRequestWithFormdataBody(c.Server, token, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetPayment Read one of your payments
//
// Guests read the payment with their order.
//
// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
func (c *Client) GetPayment(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPaymentRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveWebhookWithBody Take a notice from a payment provider
//
// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
func (c *Client) ReceiveWebhookWithBody(ctx context.Context, provider string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveWebhookRequestWithBody(c.Server, provider, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveWebhook Take a notice from a payment provider
//
// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
func (c *Client) ReceiveWebhook(ctx context.Context, provider string, body ReceiveWebhookJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveWebhookRequest(c.Server, provider, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewAdminListPaymentsRequest constructs an http.Request for the AdminListPayments method
func NewAdminListPaymentsRequest(server string, params *AdminListPaymentsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payments")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.OrderID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "order_id", *params.OrderID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetPaymentRequest constructs an http.Request for the AdminGetPayment method
func NewAdminGetPaymentRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payments/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminCapturePaymentRequest calls the generic AdminCapturePayment builder with application/json body
func NewAdminCapturePaymentRequest(server string, id string, params *AdminCapturePaymentParams, body AdminCapturePaymentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCapturePaymentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminCapturePaymentRequestWithBody constructs an http.Request for the AdminCapturePayment method, with any body, and a specified content type
func NewAdminCapturePaymentRequestWithBody(server string, id string, params *AdminCapturePaymentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/capture", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam0)

	}

	return req, nil
}

// NewAdminRefundPaymentRequest calls the generic AdminRefundPayment builder with application/json body
func NewAdminRefundPaymentRequest(server string, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRefundPaymentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminRefundPaymentRequestWithBody constructs an http.Request for the AdminRefundPayment method, with any body, and a specified content type
func NewAdminRefundPaymentRequestWithBody(server string, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/refunds", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam0)

	}

	return req, nil
}

// NewAdminVoidPaymentRequest calls the generic AdminVoidPayment builder with application/json body
func NewAdminVoidPaymentRequest(server string, id string, params *AdminVoidPaymentParams, body AdminVoidPaymentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminVoidPaymentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminVoidPaymentRequestWithBody constructs an http.Request for the AdminVoidPayment method, with any body, and a specified content type
func NewAdminVoidPaymentRequestWithBody(server string, id string, params *AdminVoidPaymentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/void", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam0)

	}

	return req, nil
}

// NewListPaymentMethodsRequest constructs an http.Request for the ListPaymentMethods method
func NewListPaymentMethodsRequest(server string, params *ListPaymentMethodsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/payment-methods")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", false, "currency", params.Currency, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewShowSandboxPaymentRequest constructs an http.Request for the ShowSandboxPayment method
func NewShowSandboxPaymentRequest(server string, token string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "token", token, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/payments/sandbox/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewDecideSandboxPaymentRequestWithFormdataBody calls the generic DecideSandboxPayment builder with application/x-www-form-urlencoded body
func NewDecideSandboxPaymentRequestWithFormdataBody(server string, token string, body DecideSandboxPaymentFormdataRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	bodyStr, err := runtime.MarshalForm(body, nil)
	if err != nil {
		return nil, err
	}
	bodyReader = strings.NewReader(bodyStr.Encode())
	return NewDecideSandboxPaymentRequestWithBody(server, token, "application/x-www-form-urlencoded", bodyReader)
}

// NewDecideSandboxPaymentRequestWithBody constructs an http.Request for the DecideSandboxPayment method, with any body, and a specified content type
func NewDecideSandboxPaymentRequestWithBody(server string, token string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "token", token, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/payments/sandbox/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetPaymentRequest constructs an http.Request for the GetPayment method
func NewGetPaymentRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/payments/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReceiveWebhookRequest calls the generic ReceiveWebhook builder with application/json body
func NewReceiveWebhookRequest(server string, provider string, body ReceiveWebhookJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReceiveWebhookRequestWithBody(server, provider, "application/json", bodyReader)
}

// NewReceiveWebhookRequestWithBody constructs an http.Request for the ReceiveWebhook method, with any body, and a specified content type
func NewReceiveWebhookRequestWithBody(server string, provider string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "provider", provider, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/webhooks/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *Client) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// AdminListPaymentsWithResponse List payments, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/payments (the `AdminListPayments` operationId).
	AdminListPaymentsWithResponse(ctx context.Context, params *AdminListPaymentsParams, reqEditors ...RequestEditorFn) (*AdminListPaymentsResult, error)

	// AdminGetPaymentWithResponse Read a payment with its operations
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/payments/{id} (the `AdminGetPayment` operationId).
	AdminGetPaymentWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetPaymentResult, error)

	// AdminCapturePaymentWithBodyWithResponse Capture what is authorised, or a part of it
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
	AdminCapturePaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminCapturePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCapturePaymentResult, error)

	// AdminCapturePaymentWithResponse Capture what is authorised, or a part of it
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
	AdminCapturePaymentWithResponse(ctx context.Context, id string, params *AdminCapturePaymentParams, body AdminCapturePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCapturePaymentResult, error)

	// AdminRefundPaymentWithBodyWithResponse Refund what was captured, or a part of it
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error)

	// AdminRefundPaymentWithResponse Refund what was captured, or a part of it
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error)

	// AdminVoidPaymentWithBodyWithResponse Give up an authorisation
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
	AdminVoidPaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminVoidPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminVoidPaymentResult, error)

	// AdminVoidPaymentWithResponse Give up an authorisation
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
	AdminVoidPaymentWithResponse(ctx context.Context, id string, params *AdminVoidPaymentParams, body AdminVoidPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminVoidPaymentResult, error)

	// ListPaymentMethodsWithResponse List the ways to pay in a currency
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/payment-methods (the `ListPaymentMethods` operationId).
	ListPaymentMethodsWithResponse(ctx context.Context, params *ListPaymentMethodsParams, reqEditors ...RequestEditorFn) (*ListPaymentMethodsResult, error)

	// ShowSandboxPaymentWithResponse The sandbox's page on which a shopper approves or refuses
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/payments/sandbox/{token} (the `ShowSandboxPayment` operationId).
	ShowSandboxPaymentWithResponse(ctx context.Context, token string, reqEditors ...RequestEditorFn) (*ShowSandboxPaymentResult, error)

	// DecideSandboxPaymentWithBodyWithResponse Approve or refuse a sandbox payment
	//
	// A form with `decision=approve` or `decision=refuse`. The first decision counts.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
	DecideSandboxPaymentWithBodyWithResponse(ctx context.Context, token string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DecideSandboxPaymentResult, error)

	// DecideSandboxPaymentWithFormdataBodyWithResponse Approve or refuse a sandbox payment
	//
	// A form with `decision=approve` or `decision=refuse`. The first decision counts.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
	DecideSandboxPaymentWithFormdataBodyWithResponse(ctx context.Context, token string, body DecideSandboxPaymentFormdataRequestBody, reqEditors ...RequestEditorFn) (*DecideSandboxPaymentResult, error)

	// GetPaymentWithResponse Read one of your payments
	//
	// Guests read the payment with their order.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
	GetPaymentWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetPaymentResult, error)

	// ReceiveWebhookWithBodyWithResponse Take a notice from a payment provider
	//
	// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
	ReceiveWebhookWithBodyWithResponse(ctx context.Context, provider string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveWebhookResult, error)

	// ReceiveWebhookWithResponse Take a notice from a payment provider
	//
	// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
	ReceiveWebhookWithResponse(ctx context.Context, provider string, body ReceiveWebhookJSONRequestBody, reqEditors ...RequestEditorFn) (*ReceiveWebhookResult, error)
}

type AdminListPaymentsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageAdminPayment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListPaymentsResult) GetJSON200() *PageAdminPayment {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListPaymentsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListPaymentsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListPaymentsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListPaymentsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListPaymentsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListPaymentsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListPaymentsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListPaymentsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListPaymentsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AdminPayment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetPaymentResult) GetJSON200() *AdminPayment {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCapturePaymentResult202Headers the declared response headers of an HTTP 202 response for AdminCapturePayment
type AdminCapturePaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminCapturePaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *AdminPayment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminCapturePaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminCapturePaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCapturePaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCapturePaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCapturePaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCapturePaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCapturePaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRefundPaymentResult202Headers the declared response headers of an HTTP 202 response for AdminRefundPayment
type AdminRefundPaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminRefundPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *AdminPayment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminRefundPaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRefundPaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRefundPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRefundPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRefundPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRefundPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRefundPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminVoidPaymentResult202Headers the declared response headers of an HTTP 202 response for AdminVoidPayment
type AdminVoidPaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminVoidPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *AdminPayment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminVoidPaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminVoidPaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminVoidPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminVoidPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminVoidPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminVoidPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminVoidPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListPaymentMethodsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *MethodsOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListPaymentMethodsResult) GetJSON200() *MethodsOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ListPaymentMethodsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListPaymentMethodsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListPaymentMethodsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListPaymentMethodsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListPaymentMethodsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListPaymentMethodsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListPaymentMethodsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListPaymentMethodsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ShowSandboxPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ShowSandboxPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r ShowSandboxPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ShowSandboxPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ShowSandboxPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ShowSandboxPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ShowSandboxPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ShowSandboxPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DecideSandboxPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r DecideSandboxPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r DecideSandboxPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r DecideSandboxPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DecideSandboxPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r DecideSandboxPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Payment
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetPaymentResult) GetJSON200() *Payment {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ReceiveWebhookResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ReceiveWebhookResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r ReceiveWebhookResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r ReceiveWebhookResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ReceiveWebhookResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReceiveWebhookResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ReceiveWebhookResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminListPaymentsWithResponse List payments, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/payments (the `AdminListPayments` operationId).
func (c *ClientWithResponses) AdminListPaymentsWithResponse(ctx context.Context, params *AdminListPaymentsParams, reqEditors ...RequestEditorFn) (*AdminListPaymentsResult, error) {
	rsp, err := c.AdminListPayments(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListPaymentsResult(rsp)
}

// AdminGetPaymentWithResponse Read a payment with its operations
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/payments/{id} (the `AdminGetPayment` operationId).
func (c *ClientWithResponses) AdminGetPaymentWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetPaymentResult, error) {
	rsp, err := c.AdminGetPayment(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetPaymentResult(rsp)
}

// AdminCapturePaymentWithBodyWithResponse Capture what is authorised, or a part of it
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
func (c *ClientWithResponses) AdminCapturePaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminCapturePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCapturePaymentResult, error) {
	rsp, err := c.AdminCapturePaymentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCapturePaymentResult(rsp)
}

// AdminCapturePaymentWithResponse Capture what is authorised, or a part of it
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/capture (the `AdminCapturePayment` operationId).
func (c *ClientWithResponses) AdminCapturePaymentWithResponse(ctx context.Context, id string, params *AdminCapturePaymentParams, body AdminCapturePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCapturePaymentResult, error) {
	rsp, err := c.AdminCapturePayment(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCapturePaymentResult(rsp)
}

// AdminRefundPaymentWithBodyWithResponse Refund what was captured, or a part of it
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
func (c *ClientWithResponses) AdminRefundPaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error) {
	rsp, err := c.AdminRefundPaymentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRefundPaymentResult(rsp)
}

// AdminRefundPaymentWithResponse Refund what was captured, or a part of it
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
func (c *ClientWithResponses) AdminRefundPaymentWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error) {
	rsp, err := c.AdminRefundPayment(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRefundPaymentResult(rsp)
}

// AdminVoidPaymentWithBodyWithResponse Give up an authorisation
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
func (c *ClientWithResponses) AdminVoidPaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminVoidPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminVoidPaymentResult, error) {
	rsp, err := c.AdminVoidPaymentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminVoidPaymentResult(rsp)
}

// AdminVoidPaymentWithResponse Give up an authorisation
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/void (the `AdminVoidPayment` operationId).
func (c *ClientWithResponses) AdminVoidPaymentWithResponse(ctx context.Context, id string, params *AdminVoidPaymentParams, body AdminVoidPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminVoidPaymentResult, error) {
	rsp, err := c.AdminVoidPayment(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminVoidPaymentResult(rsp)
}

// ListPaymentMethodsWithResponse List the ways to pay in a currency
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/payment-methods (the `ListPaymentMethods` operationId).
func (c *ClientWithResponses) ListPaymentMethodsWithResponse(ctx context.Context, params *ListPaymentMethodsParams, reqEditors ...RequestEditorFn) (*ListPaymentMethodsResult, error) {
	rsp, err := c.ListPaymentMethods(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListPaymentMethodsResult(rsp)
}

// ShowSandboxPaymentWithResponse The sandbox's page on which a shopper approves or refuses
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/payments/sandbox/{token} (the `ShowSandboxPayment` operationId).
func (c *ClientWithResponses) ShowSandboxPaymentWithResponse(ctx context.Context, token string, reqEditors ...RequestEditorFn) (*ShowSandboxPaymentResult, error) {
	rsp, err := c.ShowSandboxPayment(ctx, token, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseShowSandboxPaymentResult(rsp)
}

// DecideSandboxPaymentWithBodyWithResponse Approve or refuse a sandbox payment
//
// A form with `decision=approve` or `decision=refuse`. The first decision counts.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
func (c *ClientWithResponses) DecideSandboxPaymentWithBodyWithResponse(ctx context.Context, token string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DecideSandboxPaymentResult, error) {
	rsp, err := c.DecideSandboxPaymentWithBody(ctx, token, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDecideSandboxPaymentResult(rsp)
}

// DecideSandboxPaymentWithFormdataBodyWithResponse Approve or refuse a sandbox payment
//
// A form with `decision=approve` or `decision=refuse`. The first decision counts.
//
// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/payments/sandbox/{token} (the `DecideSandboxPayment` operationId).
func (c *ClientWithResponses) DecideSandboxPaymentWithFormdataBodyWithResponse(ctx context.Context, token string, body DecideSandboxPaymentFormdataRequestBody, reqEditors ...RequestEditorFn) (*DecideSandboxPaymentResult, error) {
	rsp, err := c.DecideSandboxPaymentWithFormdataBody(ctx, token, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDecideSandboxPaymentResult(rsp)
}

// GetPaymentWithResponse Read one of your payments
//
// Guests read the payment with their order.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
func (c *ClientWithResponses) GetPaymentWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetPaymentResult, error) {
	rsp, err := c.GetPayment(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPaymentResult(rsp)
}

// ReceiveWebhookWithBodyWithResponse Take a notice from a payment provider
//
// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
func (c *ClientWithResponses) ReceiveWebhookWithBodyWithResponse(ctx context.Context, provider string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveWebhookResult, error) {
	rsp, err := c.ReceiveWebhookWithBody(ctx, provider, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveWebhookResult(rsp)
}

// ReceiveWebhookWithResponse Take a notice from a payment provider
//
// Providers call this; set its address in their dashboards. A delivery is proved to be genuine on its raw body, stored once per event, and applied afterwards: the answer tells only that it is stored.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/webhooks/{provider} (the `ReceiveWebhook` operationId).
func (c *ClientWithResponses) ReceiveWebhookWithResponse(ctx context.Context, provider string, body ReceiveWebhookJSONRequestBody, reqEditors ...RequestEditorFn) (*ReceiveWebhookResult, error) {
	rsp, err := c.ReceiveWebhook(ctx, provider, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveWebhookResult(rsp)
}

// ParseAdminListPaymentsResult parses an HTTP response from a AdminListPaymentsWithResponse call
func ParseAdminListPaymentsResult(rsp *http.Response) (*AdminListPaymentsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListPaymentsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageAdminPayment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetPaymentResult parses an HTTP response from a AdminGetPaymentWithResponse call
func ParseAdminGetPaymentResult(rsp *http.Response) (*AdminGetPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AdminPayment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminCapturePaymentResult parses an HTTP response from a AdminCapturePaymentWithResponse call
func ParseAdminCapturePaymentResult(rsp *http.Response) (*AdminCapturePaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCapturePaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest AdminPayment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 202:
		var headers AdminCapturePaymentResult202Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers202 = &headers
	}

	return response, nil
}

// ParseAdminRefundPaymentResult parses an HTTP response from a AdminRefundPaymentWithResponse call
func ParseAdminRefundPaymentResult(rsp *http.Response) (*AdminRefundPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRefundPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest AdminPayment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 202:
		var headers AdminRefundPaymentResult202Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers202 = &headers
	}

	return response, nil
}

// ParseAdminVoidPaymentResult parses an HTTP response from a AdminVoidPaymentWithResponse call
func ParseAdminVoidPaymentResult(rsp *http.Response) (*AdminVoidPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminVoidPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest AdminPayment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 202:
		var headers AdminVoidPaymentResult202Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers202 = &headers
	}

	return response, nil
}

// ParseListPaymentMethodsResult parses an HTTP response from a ListPaymentMethodsWithResponse call
func ParseListPaymentMethodsResult(rsp *http.Response) (*ListPaymentMethodsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListPaymentMethodsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest MethodsOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseShowSandboxPaymentResult parses an HTTP response from a ShowSandboxPaymentWithResponse call
func ParseShowSandboxPaymentResult(rsp *http.Response) (*ShowSandboxPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ShowSandboxPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseDecideSandboxPaymentResult parses an HTTP response from a DecideSandboxPaymentWithResponse call
func ParseDecideSandboxPaymentResult(rsp *http.Response) (*DecideSandboxPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DecideSandboxPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseGetPaymentResult parses an HTTP response from a GetPaymentWithResponse call
func ParseGetPaymentResult(rsp *http.Response) (*GetPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Payment
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseReceiveWebhookResult parses an HTTP response from a ReceiveWebhookWithResponse call
func ParseReceiveWebhookResult(rsp *http.Response) (*ReceiveWebhookResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReceiveWebhookResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest map[string]interface{}
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON503 = &dest

	}

	return response, nil
}
