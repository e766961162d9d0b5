// Code generated from openapi.yaml. DO NOT EDIT.

// Package notification is the client of the notification service, generated from openapi.yaml beside it.
package notification

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

// Defines values for SuppressInBodyChannel.
const (
	SuppressInBodyChannelEmail SuppressInBodyChannel = "email"
	SuppressInBodyChannelSms   SuppressInBodyChannel = "sms"
)

// Valid indicates whether the value is a known member of the SuppressInBodyChannel enum.
func (e SuppressInBodyChannel) Valid() bool {
	switch e {
	case SuppressInBodyChannelEmail:
		return true
	case SuppressInBodyChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for SuppressionReason.
const (
	SuppressionReasonComplaint  SuppressionReason = "complaint"
	SuppressionReasonHardBounce SuppressionReason = "hard_bounce"
	SuppressionReasonOptedOut   SuppressionReason = "opted_out"
	SuppressionReasonStaff      SuppressionReason = "staff"
)

// Valid indicates whether the value is a known member of the SuppressionReason enum.
func (e SuppressionReason) Valid() bool {
	switch e {
	case SuppressionReasonComplaint:
		return true
	case SuppressionReasonHardBounce:
		return true
	case SuppressionReasonOptedOut:
		return true
	case SuppressionReasonStaff:
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

// Defines values for AdminListSuppressionsParamsChannel.
const (
	AdminListSuppressionsParamsChannelEmail AdminListSuppressionsParamsChannel = "email"
	AdminListSuppressionsParamsChannelSms   AdminListSuppressionsParamsChannel = "sms"
)

// Valid indicates whether the value is a known member of the AdminListSuppressionsParamsChannel enum.
func (e AdminListSuppressionsParamsChannel) Valid() bool {
	switch e {
	case AdminListSuppressionsParamsChannelEmail:
		return true
	case AdminListSuppressionsParamsChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for AdminListSuppressionsParamsReason.
const (
	AdminListSuppressionsParamsReasonComplaint  AdminListSuppressionsParamsReason = "complaint"
	AdminListSuppressionsParamsReasonHardBounce AdminListSuppressionsParamsReason = "hard_bounce"
	AdminListSuppressionsParamsReasonOptedOut   AdminListSuppressionsParamsReason = "opted_out"
	AdminListSuppressionsParamsReasonStaff      AdminListSuppressionsParamsReason = "staff"
)

// Valid indicates whether the value is a known member of the AdminListSuppressionsParamsReason enum.
func (e AdminListSuppressionsParamsReason) Valid() bool {
	switch e {
	case AdminListSuppressionsParamsReasonComplaint:
		return true
	case AdminListSuppressionsParamsReasonHardBounce:
		return true
	case AdminListSuppressionsParamsReasonOptedOut:
		return true
	case AdminListSuppressionsParamsReasonStaff:
		return true
	default:
		return false
	}
}

// Defines values for AdminDeleteSuppressionParamsChannel.
const (
	AdminDeleteSuppressionParamsChannelEmail AdminDeleteSuppressionParamsChannel = "email"
	AdminDeleteSuppressionParamsChannelSms   AdminDeleteSuppressionParamsChannel = "sms"
)

// Valid indicates whether the value is a known member of the AdminDeleteSuppressionParamsChannel enum.
func (e AdminDeleteSuppressionParamsChannel) Valid() bool {
	switch e {
	case AdminDeleteSuppressionParamsChannelEmail:
		return true
	case AdminDeleteSuppressionParamsChannelSms:
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

	// History What became of it, the first step first; only when one notification is read.
	History *[]Step `json:"history,omitempty"`

	// ID Example: ntf_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: order_confirmation
	Kind          string     `json:"kind"`
	NextAttemptAt *time.Time `json:"next_attempt_at,omitempty"`
	OrderID       *string    `json:"order_id,omitempty"`

	// Provider Example: smtp:mail.example
	Provider   *string `json:"provider,omitempty"`
	ProviderID *string `json:"provider_id,omitempty"`

	// Reason What the receiving server said.
	Reason *string `json:"reason,omitempty"`

	// Receipt What the provider told after it had taken the message over.
	//
	// Example: delivered
	Receipt   *string    `json:"receipt,omitempty"`
	ReceiptAt *time.Time `json:"receipt_at,omitempty"`

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

// PageSuppression defines model for PageSuppression.
type PageSuppression struct {
	Items []Suppression `json:"items"`

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

// RetryManyInBody defines model for RetryManyInBody.
type RetryManyInBody struct {
	// OrderID Only those about this order.
	OrderID *string `json:"order_id,omitempty"`

	// Recipient Only those to this address.
	Recipient *string `json:"recipient,omitempty"`
}

// RetryManyOutBody defines model for RetryManyOutBody.
type RetryManyOutBody struct {
	// Queued How many were queued.
	Queued int64 `json:"queued"`
}

// Step defines model for Step.
type Step struct {
	At       time.Time `json:"at"`
	Attempt  int64     `json:"attempt"`
	Code     *string   `json:"code,omitempty"`
	Provider *string   `json:"provider,omitempty"`
	Reason   *string   `json:"reason,omitempty"`

	// Status A status, or a receipt.
	//
	// Example: sent
	Status string `json:"status"`
}

// SuppressInBody defines model for SuppressInBody.
type SuppressInBody struct {
	// Address An email address, or a number in E.164.
	//
	// Example: ada@example.org
	Address string                `json:"address"`
	Channel SuppressInBodyChannel `json:"channel"`
	Note    *string               `json:"note,omitempty"`
}

// SuppressInBodyChannel defines model for SuppressInBody.Channel.
type SuppressInBodyChannel string

// Suppression defines model for Suppression.
type Suppression struct {
	// Address Example: ada@example.org
	Address string `json:"address"`

	// Channel Example: email
	Channel   string    `json:"channel"`
	CreatedAt time.Time `json:"created_at"`

	// Detail What the provider said, or a note of staff.
	Detail    *string `json:"detail,omitempty"`
	EnteredBy *string `json:"entered_by,omitempty"`

	// NotificationID The message that led to it.
	NotificationID *string           `json:"notification_id,omitempty"`
	Reason         SuppressionReason `json:"reason"`
}

// SuppressionReason defines model for Suppression.Reason.
type SuppressionReason string

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

// AdminListSuppressionsParams defines parameters for AdminListSuppressions.
type AdminListSuppressionsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Channel Only those of this channel.
	Channel *AdminListSuppressionsParamsChannel `form:"channel,omitempty" json:"channel,omitempty"`

	// Reason Only those for this reason.
	Reason *AdminListSuppressionsParamsReason `form:"reason,omitempty" json:"reason,omitempty"`

	// Address Only this address.
	Address *string `form:"address,omitempty" json:"address,omitempty"`
}

// AdminListSuppressionsParamsChannel defines parameters for AdminListSuppressions.
type AdminListSuppressionsParamsChannel string

// AdminListSuppressionsParamsReason defines parameters for AdminListSuppressions.
type AdminListSuppressionsParamsReason string

// AdminDeleteSuppressionParamsChannel defines parameters for AdminDeleteSuppression.
type AdminDeleteSuppressionParamsChannel string

// ReportTwilioStatusFormdataBody defines parameters for ReportTwilioStatus.
type ReportTwilioStatusFormdataBody = struct {
}

// AdminRetryNotificationsJSONRequestBody defines body for AdminRetryNotifications for application/json ContentType.
type AdminRetryNotificationsJSONRequestBody = RetryManyInBody

// AdminAddSuppressionJSONRequestBody defines body for AdminAddSuppression for application/json ContentType.
type AdminAddSuppressionJSONRequestBody = SuppressInBody

// ReportTwilioStatusFormdataRequestBody defines body for ReportTwilioStatus for application/x-www-form-urlencoded ContentType.
type ReportTwilioStatusFormdataRequestBody = ReportTwilioStatusFormdataBody

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

	// AdminRetryNotificationsWithBody Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRetryNotifications Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotifications(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

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

	// AdminListSuppressions List who is not written to
	//
	// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
	//
	// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
	AdminListSuppressions(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddSuppressionWithBody Keep an address from being written to
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddSuppression Keep an address from being written to
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppression(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteSuppression Let an address be written to again
	//
	// Messages that were held back can be sent again by their own operation.
	//
	// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
	AdminDeleteSuppression(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportTwilioStatusWithBody Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportTwilioStatusWithFormdataBody Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type.
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithFormdataBody(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
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

// AdminRetryNotificationsWithBody Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *Client) AdminRetryNotificationsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationsRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRetryNotifications Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *Client) AdminRetryNotifications(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationsRequest(c.Server, body)
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

// AdminListSuppressions List who is not written to
//
// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
//
// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
func (c *Client) AdminListSuppressions(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListSuppressionsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddSuppressionWithBody Keep an address from being written to
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *Client) AdminAddSuppressionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddSuppressionRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddSuppression Keep an address from being written to
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *Client) AdminAddSuppression(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddSuppressionRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteSuppression Let an address be written to again
//
// Messages that were held back can be sent again by their own operation.
//
// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
func (c *Client) AdminDeleteSuppression(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteSuppressionRequest(c.Server, channel, address)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportTwilioStatusWithBody Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *Client) ReportTwilioStatusWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportTwilioStatusRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportTwilioStatusWithFormdataBody Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes a body of the `application/x-www-form-urlencoded` content type.
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *Client) ReportTwilioStatusWithFormdataBody(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportTwilioStatusRequestWithFormdataBody(c.Server, id, body)
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

// NewAdminRetryNotificationsRequest calls the generic AdminRetryNotifications builder with application/json body
func NewAdminRetryNotificationsRequest(server string, body AdminRetryNotificationsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRetryNotificationsRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminRetryNotificationsRequestWithBody constructs an http.Request for the AdminRetryNotifications method, with any body, and a specified content type
func NewAdminRetryNotificationsRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications/retry")
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

// NewAdminListSuppressionsRequest constructs an http.Request for the AdminListSuppressions method
func NewAdminListSuppressionsRequest(server string, params *AdminListSuppressionsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions")
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

		if params.Channel != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "channel", *params.Channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Reason != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "reason", *params.Reason, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Address != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "address", *params.Address, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminAddSuppressionRequest calls the generic AdminAddSuppression builder with application/json body
func NewAdminAddSuppressionRequest(server string, body AdminAddSuppressionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminAddSuppressionRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminAddSuppressionRequestWithBody constructs an http.Request for the AdminAddSuppression method, with any body, and a specified content type
func NewAdminAddSuppressionRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions")
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

// NewAdminDeleteSuppressionRequest constructs an http.Request for the AdminDeleteSuppression method
func NewAdminDeleteSuppressionRequest(server string, channel AdminDeleteSuppressionParamsChannel, address string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "channel", channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "address", address, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions/%s/%s", pathParam0, pathParam1)
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

// NewReportTwilioStatusRequestWithFormdataBody calls the generic ReportTwilioStatus builder with application/x-www-form-urlencoded body
func NewReportTwilioStatusRequestWithFormdataBody(server string, id string, body ReportTwilioStatusFormdataRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	bodyStr, err := runtime.MarshalForm(body, nil)
	if err != nil {
		return nil, err
	}
	bodyReader = strings.NewReader(bodyStr.Encode())
	return NewReportTwilioStatusRequestWithBody(server, id, "application/x-www-form-urlencoded", bodyReader)
}

// NewReportTwilioStatusRequestWithBody constructs an http.Request for the ReportTwilioStatus method, with any body, and a specified content type
func NewReportTwilioStatusRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/notifications/%s/twilio-status", pathParam0)
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

	// AdminRetryNotificationsWithBodyWithResponse Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error)

	// AdminRetryNotificationsWithResponse Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithResponse(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error)

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

	// AdminListSuppressionsWithResponse List who is not written to
	//
	// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
	AdminListSuppressionsWithResponse(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*AdminListSuppressionsResult, error)

	// AdminAddSuppressionWithBodyWithResponse Keep an address from being written to
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error)

	// AdminAddSuppressionWithResponse Keep an address from being written to
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithResponse(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error)

	// AdminDeleteSuppressionWithResponse Let an address be written to again
	//
	// Messages that were held back can be sent again by their own operation.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
	AdminDeleteSuppressionWithResponse(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*AdminDeleteSuppressionResult, error)

	// ReportTwilioStatusWithBodyWithResponse Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error)

	// ReportTwilioStatusWithFormdataBodyWithResponse Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithFormdataBodyWithResponse(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error)
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

type AdminRetryNotificationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *RetryManyOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRetryNotificationsResult) GetJSON202() *RetryManyOutBody {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRetryNotificationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRetryNotificationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRetryNotificationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRetryNotificationsResult) ContentType() string {
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

type AdminListSuppressionsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageSuppression
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
func (r AdminListSuppressionsResult) GetJSON200() *PageSuppression {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListSuppressionsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListSuppressionsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListSuppressionsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListSuppressionsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminAddSuppressionResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Suppression
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminAddSuppressionResult) GetJSON201() *Suppression {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminAddSuppressionResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminAddSuppressionResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminAddSuppressionResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminAddSuppressionResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteSuppressionResult struct {
	Body         []byte
	HTTPResponse *http.Response
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

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteSuppressionResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteSuppressionResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteSuppressionResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteSuppressionResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ReportTwilioStatusResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
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

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r ReportTwilioStatusResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ReportTwilioStatusResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReportTwilioStatusResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ReportTwilioStatusResult) ContentType() string {
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

// AdminRetryNotificationsWithBodyWithResponse Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *ClientWithResponses) AdminRetryNotificationsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error) {
	rsp, err := c.AdminRetryNotificationsWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationsResult(rsp)
}

// AdminRetryNotificationsWithResponse Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *ClientWithResponses) AdminRetryNotificationsWithResponse(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error) {
	rsp, err := c.AdminRetryNotifications(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationsResult(rsp)
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

// AdminListSuppressionsWithResponse List who is not written to
//
// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
func (c *ClientWithResponses) AdminListSuppressionsWithResponse(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*AdminListSuppressionsResult, error) {
	rsp, err := c.AdminListSuppressions(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListSuppressionsResult(rsp)
}

// AdminAddSuppressionWithBodyWithResponse Keep an address from being written to
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *ClientWithResponses) AdminAddSuppressionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error) {
	rsp, err := c.AdminAddSuppressionWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddSuppressionResult(rsp)
}

// AdminAddSuppressionWithResponse Keep an address from being written to
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *ClientWithResponses) AdminAddSuppressionWithResponse(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error) {
	rsp, err := c.AdminAddSuppression(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddSuppressionResult(rsp)
}

// AdminDeleteSuppressionWithResponse Let an address be written to again
//
// Messages that were held back can be sent again by their own operation.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
func (c *ClientWithResponses) AdminDeleteSuppressionWithResponse(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*AdminDeleteSuppressionResult, error) {
	rsp, err := c.AdminDeleteSuppression(ctx, channel, address, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteSuppressionResult(rsp)
}

// ReportTwilioStatusWithBodyWithResponse Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *ClientWithResponses) ReportTwilioStatusWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error) {
	rsp, err := c.ReportTwilioStatusWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportTwilioStatusResult(rsp)
}

// ReportTwilioStatusWithFormdataBodyWithResponse Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *ClientWithResponses) ReportTwilioStatusWithFormdataBodyWithResponse(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error) {
	rsp, err := c.ReportTwilioStatusWithFormdataBody(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportTwilioStatusResult(rsp)
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

// ParseAdminRetryNotificationsResult parses an HTTP response from a AdminRetryNotificationsWithResponse call
func ParseAdminRetryNotificationsResult(rsp *http.Response) (*AdminRetryNotificationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRetryNotificationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest RetryManyOutBody
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

// ParseAdminListSuppressionsResult parses an HTTP response from a AdminListSuppressionsWithResponse call
func ParseAdminListSuppressionsResult(rsp *http.Response) (*AdminListSuppressionsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListSuppressionsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageSuppression
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

// ParseAdminAddSuppressionResult parses an HTTP response from a AdminAddSuppressionWithResponse call
func ParseAdminAddSuppressionResult(rsp *http.Response) (*AdminAddSuppressionResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminAddSuppressionResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Suppression
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

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

// ParseAdminDeleteSuppressionResult parses an HTTP response from a AdminDeleteSuppressionWithResponse call
func ParseAdminDeleteSuppressionResult(rsp *http.Response) (*AdminDeleteSuppressionResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteSuppressionResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

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

// ParseReportTwilioStatusResult parses an HTTP response from a ReportTwilioStatusWithResponse call
func ParseReportTwilioStatusResult(rsp *http.Response) (*ReportTwilioStatusResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReportTwilioStatusResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

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
