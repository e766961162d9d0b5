// Code generated from openapi.yaml. DO NOT EDIT.

// Package notification is the client of the notification service, generated from openapi.yaml beside it.
package notification

import (
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

// Defines values for NotificationStatus.
const (
	NotificationStatusCancelled  NotificationStatus = "cancelled"
	NotificationStatusFailed     NotificationStatus = "failed"
	NotificationStatusQueued     NotificationStatus = "queued"
	NotificationStatusSending    NotificationStatus = "sending"
	NotificationStatusSent       NotificationStatus = "sent"
	NotificationStatusSuppressed NotificationStatus = "suppressed"
)

// Valid indicates whether the value is a known member of the NotificationStatus enum.
func (e NotificationStatus) Valid() bool {
	switch e {
	case NotificationStatusCancelled:
		return true
	case NotificationStatusFailed:
		return true
	case NotificationStatusQueued:
		return true
	case NotificationStatusSending:
		return true
	case NotificationStatusSent:
		return true
	case NotificationStatusSuppressed:
		return true
	default:
		return false
	}
}

// Defines values for AdminListNotificationsParamsStatus.
const (
	AdminListNotificationsParamsStatusCancelled  AdminListNotificationsParamsStatus = "cancelled"
	AdminListNotificationsParamsStatusFailed     AdminListNotificationsParamsStatus = "failed"
	AdminListNotificationsParamsStatusQueued     AdminListNotificationsParamsStatus = "queued"
	AdminListNotificationsParamsStatusSending    AdminListNotificationsParamsStatus = "sending"
	AdminListNotificationsParamsStatusSent       AdminListNotificationsParamsStatus = "sent"
	AdminListNotificationsParamsStatusSuppressed AdminListNotificationsParamsStatus = "suppressed"
)

// Valid indicates whether the value is a known member of the AdminListNotificationsParamsStatus enum.
func (e AdminListNotificationsParamsStatus) Valid() bool {
	switch e {
	case AdminListNotificationsParamsStatusCancelled:
		return true
	case AdminListNotificationsParamsStatusFailed:
		return true
	case AdminListNotificationsParamsStatusQueued:
		return true
	case AdminListNotificationsParamsStatusSending:
		return true
	case AdminListNotificationsParamsStatusSent:
		return true
	case AdminListNotificationsParamsStatusSuppressed:
		return true
	default:
		return false
	}
}

// Notification defines model for Notification.
type Notification struct {
	Attempts int64 `json:"attempts"`

	// CauseID The event that asked for it.
	CauseID string `json:"cause_id"`

	// Channel Example: email
	Channel string `json:"channel"`

	// Code Example: smtp_550
	Code      *string   `json:"code,omitempty"`
	CreatedAt time.Time `json:"created_at"`

	// ID Example: ntf_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: order_confirmation
	Kind          string     `json:"kind"`
	NextAttemptAt *time.Time `json:"next_attempt_at,omitempty"`
	OrderID       *string    `json:"order_id,omitempty"`

	// Reason What the receiving server said.
	Reason *string `json:"reason,omitempty"`

	// Recipient Absent while the address is not known, and after the account was erased.
	Recipient *string            `json:"recipient,omitempty"`
	SentAt    *time.Time         `json:"sent_at,omitempty"`
	Status    NotificationStatus `json:"status"`
	UserID    *string            `json:"user_id,omitempty"`
}

// NotificationStatus defines model for Notification.Status.
type NotificationStatus string

// PageNotification defines model for PageNotification.
type PageNotification struct {
	Items []Notification `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
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

// AdminListNotificationsParams defines parameters for AdminListNotifications.
type AdminListNotificationsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// OrderID Only those about this order.
	OrderID *string `form:"order_id,omitempty" json:"order_id,omitempty"`

	// Status Only those with this status.
	Status *AdminListNotificationsParamsStatus `form:"status,omitempty" json:"status,omitempty"`

	// Recipient Only those to this address.
	Recipient *string `form:"recipient,omitempty" json:"recipient,omitempty"`
}

// AdminListNotificationsParamsStatus defines parameters for AdminListNotifications.
type AdminListNotificationsParamsStatus string

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

	// ClearInbox Delete all mail that was caught
	//
	// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
	ClearInbox(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListInboxMessages List the mail that was caught, the newest first
	//
	// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
	ListInboxMessages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetInboxMessage Read a mail that was caught
	//
	// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
	GetInboxMessage(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListNotifications List notifications, the newest first
	//
	// What the messages say is not shown.
	//
	// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
	AdminListNotifications(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetNotification Read a notification
	//
	// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
	AdminGetNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRetryNotification Send a failed or suppressed notification again
	//
	// It is queued; a message that what happened since contradicts is still not sent.
	//
	// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
	AdminRetryNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ClearInbox Delete all mail that was caught
//
// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
func (c *Client) ClearInbox(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewClearInboxRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListInboxMessages List the mail that was caught, the newest first
//
// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
func (c *Client) ListInboxMessages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListInboxMessagesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetInboxMessage Read a mail that was caught
//
// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
func (c *Client) GetInboxMessage(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetInboxMessageRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListNotifications List notifications, the newest first
//
// What the messages say is not shown.
//
// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
func (c *Client) AdminListNotifications(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListNotificationsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetNotification Read a notification
//
// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
func (c *Client) AdminGetNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetNotificationRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRetryNotification Send a failed or suppressed notification again
//
// It is queued; a message that what happened since contradicts is still not sent.
//
// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
func (c *Client) AdminRetryNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewClearInboxRequest constructs an http.Request for the ClearInbox method
func NewClearInboxRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/inbox/messages")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListInboxMessagesRequest constructs an http.Request for the ListInboxMessages method
func NewListInboxMessagesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/inbox/messages")
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

// NewGetInboxMessageRequest constructs an http.Request for the GetInboxMessage method
func NewGetInboxMessageRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/inbox/messages/%s", pathParam0)
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

// NewAdminListNotificationsRequest constructs an http.Request for the AdminListNotifications method
func NewAdminListNotificationsRequest(server string, params *AdminListNotificationsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications")
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

		if params.OrderID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "order_id", *params.OrderID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

		if params.Recipient != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "recipient", *params.Recipient, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminGetNotificationRequest constructs an http.Request for the AdminGetNotification method
func NewAdminGetNotificationRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/notifications/%s", pathParam0)
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

// NewAdminRetryNotificationRequest constructs an http.Request for the AdminRetryNotification method
func NewAdminRetryNotificationRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/notifications/%s/retry", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

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

	// ClearInboxWithResponse Delete all mail that was caught
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
	ClearInboxWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ClearInboxResult, error)

	// ListInboxMessagesWithResponse List the mail that was caught, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
	ListInboxMessagesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListInboxMessagesResult, error)

	// GetInboxMessageWithResponse Read a mail that was caught
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
	GetInboxMessageWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetInboxMessageResult, error)

	// AdminListNotificationsWithResponse List notifications, the newest first
	//
	// What the messages say is not shown.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
	AdminListNotificationsWithResponse(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*AdminListNotificationsResult, error)

	// AdminGetNotificationWithResponse Read a notification
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
	AdminGetNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetNotificationResult, error)

	// AdminRetryNotificationWithResponse Send a failed or suppressed notification again
	//
	// It is queued; a message that what happened since contradicts is still not sent.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
	AdminRetryNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminRetryNotificationResult, error)
}

type ClearInboxResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ClearInboxResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ClearInboxResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ClearInboxResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ClearInboxResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ClearInboxResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListInboxMessagesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListInboxMessagesResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListInboxMessagesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListInboxMessagesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListInboxMessagesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListInboxMessagesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetInboxMessageResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetInboxMessageResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetInboxMessageResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetInboxMessageResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetInboxMessageResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetInboxMessageResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListNotificationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageNotification
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
func (r AdminListNotificationsResult) GetJSON200() *PageNotification {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListNotificationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListNotificationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListNotificationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListNotificationsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetNotificationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Notification
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
func (r AdminGetNotificationResult) GetJSON200() *Notification {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetNotificationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetNotificationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetNotificationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetNotificationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminRetryNotificationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *Notification
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
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRetryNotificationResult) GetJSON202() *Notification {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRetryNotificationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRetryNotificationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRetryNotificationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRetryNotificationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ClearInboxWithResponse Delete all mail that was caught
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
func (c *ClientWithResponses) ClearInboxWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ClearInboxResult, error) {
	rsp, err := c.ClearInbox(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseClearInboxResult(rsp)
}

// ListInboxMessagesWithResponse List the mail that was caught, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
func (c *ClientWithResponses) ListInboxMessagesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListInboxMessagesResult, error) {
	rsp, err := c.ListInboxMessages(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListInboxMessagesResult(rsp)
}

// GetInboxMessageWithResponse Read a mail that was caught
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
func (c *ClientWithResponses) GetInboxMessageWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetInboxMessageResult, error) {
	rsp, err := c.GetInboxMessage(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetInboxMessageResult(rsp)
}

// AdminListNotificationsWithResponse List notifications, the newest first
//
// What the messages say is not shown.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
func (c *ClientWithResponses) AdminListNotificationsWithResponse(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*AdminListNotificationsResult, error) {
	rsp, err := c.AdminListNotifications(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListNotificationsResult(rsp)
}

// AdminGetNotificationWithResponse Read a notification
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
func (c *ClientWithResponses) AdminGetNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetNotificationResult, error) {
	rsp, err := c.AdminGetNotification(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetNotificationResult(rsp)
}

// AdminRetryNotificationWithResponse Send a failed or suppressed notification again
//
// It is queued; a message that what happened since contradicts is still not sent.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
func (c *ClientWithResponses) AdminRetryNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminRetryNotificationResult, error) {
	rsp, err := c.AdminRetryNotification(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationResult(rsp)
}

// ParseClearInboxResult parses an HTTP response from a ClearInboxWithResponse call
func ParseClearInboxResult(rsp *http.Response) (*ClearInboxResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ClearInboxResult{
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseListInboxMessagesResult parses an HTTP response from a ListInboxMessagesWithResponse call
func ParseListInboxMessagesResult(rsp *http.Response) (*ListInboxMessagesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListInboxMessagesResult{
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

// ParseGetInboxMessageResult parses an HTTP response from a GetInboxMessageWithResponse call
func ParseGetInboxMessageResult(rsp *http.Response) (*GetInboxMessageResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetInboxMessageResult{
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

// ParseAdminListNotificationsResult parses an HTTP response from a AdminListNotificationsWithResponse call
func ParseAdminListNotificationsResult(rsp *http.Response) (*AdminListNotificationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListNotificationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageNotification
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

// ParseAdminGetNotificationResult parses an HTTP response from a AdminGetNotificationWithResponse call
func ParseAdminGetNotificationResult(rsp *http.Response) (*AdminGetNotificationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetNotificationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Notification
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

// ParseAdminRetryNotificationResult parses an HTTP response from a AdminRetryNotificationWithResponse call
func ParseAdminRetryNotificationResult(rsp *http.Response) (*AdminRetryNotificationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRetryNotificationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest Notification
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
