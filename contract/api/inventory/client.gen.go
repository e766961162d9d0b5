// Code generated from openapi.yaml. DO NOT EDIT.

// Package inventory is the client of the inventory service, generated from openapi.yaml beside it.
package inventory

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

// Defines values for AdminListStockParamsLow.
const (
	False AdminListStockParamsLow = "false"
	True  AdminListStockParamsLow = "true"
)

// Valid indicates whether the value is a known member of the AdminListStockParamsLow enum.
func (e AdminListStockParamsLow) Valid() bool {
	switch e {
	case False:
		return true
	case True:
		return true
	default:
		return false
	}
}

// AdjustInBody defines model for AdjustInBody.
type AdjustInBody struct {
	Lines []AdjustLine `json:"lines"`

	// Reason Why, for the books.
	//
	// Example: Broken in the warehouse
	Reason string `json:"reason"`

	// Reference Your number for it.
	Reference *string `json:"reference,omitempty"`
}

// AdjustLine defines model for AdjustLine.
type AdjustLine struct {
	// Difference What is there more or, below zero, less than was thought; not 0.
	//
	// Example: -1
	Difference int64 `json:"difference"`

	// LocationID The default location when absent.
	LocationID *string `json:"location_id,omitempty"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`
}

// Availability defines model for Availability.
type Availability struct {
	// Available Pieces that can be bought, at most 10.
	//
	// Example: 7
	Available int64 `json:"available"`
	InStock   bool  `json:"in_stock"`

	// More True when there are more than 10.
	More bool `json:"more"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`
}

// AvailabilityOutBody defines model for AvailabilityOutBody.
type AvailabilityOutBody struct {
	Items []Availability `json:"items"`
}

// Changed defines model for Changed.
type Changed struct {
	Items []Stock `json:"items"`
}

// CountInBody defines model for CountInBody.
type CountInBody struct {
	Lines []CountLine `json:"lines"`

	// Reason For the books.
	//
	// Example: Stocktaking
	Reason *string `json:"reason,omitempty"`
}

// CountLine defines model for CountLine.
type CountLine struct {
	// LocationID The default location when absent.
	LocationID *string `json:"location_id,omitempty"`

	// OnHand Example: 12
	OnHand int64 `json:"on_hand"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`
}

// Counted defines model for Counted.
type Counted struct {
	// Changed Lines whose count was another.
	Changed int64 `json:"changed"`

	// Refused Lines that were left as they are.
	Refused []RefusedCount `json:"refused"`

	// Unchanged Lines whose count was the same.
	Unchanged int64 `json:"unchanged"`
}

// CreateLocationInBody defines model for CreateLocationInBody.
type CreateLocationInBody struct {
	// Name Example: Warehouse North
	Name string `json:"name"`

	// Priority Stock is taken from the location with the lowest one first.
	Priority *int64 `json:"priority,omitempty"`
}

// Level defines model for Level.
type Level struct {
	// Available Example: 10
	Available int64 `json:"available"`

	// LocationID Example: loc_main
	LocationID string `json:"location_id"`

	// OnHand Example: 12
	OnHand int64 `json:"on_hand"`

	// Reserved Example: 2
	Reserved int64 `json:"reserved"`
}

// Location defines model for Location.
type Location struct {
	// ID Example: loc_main
	ID string `json:"id"`

	// Name Example: main
	Name string `json:"name"`

	// Priority Stock is taken from the location with the lowest one first.
	//
	// Example: 100
	Priority int64 `json:"priority"`
	Version  int64 `json:"version"`
}

// LocationsOutBody defines model for LocationsOutBody.
type LocationsOutBody struct {
	Items []Location `json:"items"`
}

// Movement defines model for Movement.
type Movement struct {
	// Actor The staff account; absent for what follows from orders.
	Actor     *string   `json:"actor,omitempty"`
	CreatedAt time.Time `json:"created_at"`

	// LocationID Example: loc_main
	LocationID string `json:"location_id"`

	// OnHand Difference.
	//
	// Example: 12
	OnHand int64   `json:"on_hand"`
	Reason *string `json:"reason,omitempty"`

	// Reference The order, parcel or delivery that it belongs to.
	//
	// Example: PO-1042
	Reference *string `json:"reference,omitempty"`

	// Reserved Difference.
	//
	// Example: 0
	Reserved int64 `json:"reserved"`

	// Type receive, reserve, release, ship, return, adjust, transfer, or opening for older ones that were added up
	//
	// Example: receive
	Type string `json:"type"`

	// Version The SKU's after the movement.
	Version int64 `json:"version"`
}

// PageMovement defines model for PageMovement.
type PageMovement struct {
	Items []Movement `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageStock defines model for PageStock.
type PageStock struct {
	Items []Stock `json:"items"`

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

// ReceiveInBody defines model for ReceiveInBody.
type ReceiveInBody struct {
	Lines []ReceiveLine `json:"lines"`

	// Reason For the books.
	//
	// Example: Spring delivery
	Reason *string `json:"reason,omitempty"`

	// Reference Your number for it, such as that of the purchase order.
	//
	// Example: PO-1042
	Reference *string `json:"reference,omitempty"`
}

// ReceiveLine defines model for ReceiveLine.
type ReceiveLine struct {
	// LocationID The default location when absent.
	LocationID *string `json:"location_id,omitempty"`

	// Quantity Example: 24
	Quantity int64 `json:"quantity"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`
}

// RefusedCount defines model for RefusedCount.
type RefusedCount struct {
	// Code Example: insufficient_stock
	Code string `json:"code"`

	// Index The line's place in the request, from 0.
	Index int64 `json:"index"`

	// OnHand What the location has on hand, as before.
	OnHand int64 `json:"on_hand"`

	// Reserved What of it is held for orders.
	Reserved int64  `json:"reserved"`
	Sku      string `json:"sku"`
}

// Stock defines model for Stock.
type Stock struct {
	// Available on_hand - reserved
	//
	// Example: 10
	Available int64 `json:"available"`

	// Deleted True when the catalogue no longer has the SKU.
	Deleted bool `json:"deleted"`

	// Levels By location, in the order in which stock is taken.
	Levels []Level `json:"levels"`
	Low    bool    `json:"low"`

	// LowStockThreshold Number of available pieces at which stock is low; 0 never warns.
	//
	// Example: 5
	LowStockThreshold int64 `json:"low_stock_threshold"`

	// OnHand Example: 12
	OnHand int64 `json:"on_hand"`

	// ProductID Absent until the catalogue has told of the SKU.
	ProductID *string `json:"product_id,omitempty"`

	// Reserved Held for orders.
	//
	// Example: 2
	Reserved int64 `json:"reserved"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`

	// UpdatedAt When stock last changed.
	UpdatedAt *time.Time `json:"updated_at,omitempty"`

	// Version Counts changes; the ETag.
	Version int64 `json:"version"`
}

// TransferInBody defines model for TransferInBody.
type TransferInBody struct {
	Lines []TransferLine `json:"lines"`

	// Reason For the books.
	Reason *string `json:"reason,omitempty"`

	// Reference Your number for it.
	Reference *string `json:"reference,omitempty"`
}

// TransferLine defines model for TransferLine.
type TransferLine struct {
	// FromLocationID Example: loc_main
	FromLocationID string `json:"from_location_id"`

	// Quantity Example: 6
	Quantity int64 `json:"quantity"`

	// Sku Example: TEA-EARL-GREY
	Sku string `json:"sku"`

	// ToLocationID Example: loc_06f0z4q9y8r6m2k1t3w5x7a9b0
	ToLocationID string `json:"to_location_id"`
}

// UpdateInBody defines model for UpdateInBody.
type UpdateInBody struct {
	// LowStockThreshold Number of available pieces at which stock is low; 0 never warns.
	//
	// Example: 5
	LowStockThreshold int64 `json:"low_stock_threshold"`
}

// UpdateLocationInBody defines model for UpdateLocationInBody.
type UpdateLocationInBody struct {
	// Name Example: Warehouse North
	Name     *string `json:"name,omitempty"`
	Priority *int64  `json:"priority,omitempty"`
}

// AdminCreateLocationParams defines parameters for AdminCreateLocation.
type AdminCreateLocationParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminDeleteLocationParams defines parameters for AdminDeleteLocation.
type AdminDeleteLocationParams struct {
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminGetLocationParams defines parameters for AdminGetLocation.
type AdminGetLocationParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminUpdateLocationParams defines parameters for AdminUpdateLocation.
type AdminUpdateLocationParams struct {
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminListStockParams defines parameters for AdminListStock.
type AdminListStockParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Sku Only these SKUs.
	Sku *[]string `form:"sku,omitempty" json:"sku,omitempty"`

	// Location Only SKUs that have a level at this location, by id.
	Location *string `form:"location,omitempty" json:"location,omitempty"`

	// Low Only SKUs at or below their threshold, or only those above it.
	Low *AdminListStockParamsLow `form:"low,omitempty" json:"low,omitempty"`
}

// AdminListStockParamsLow defines parameters for AdminListStock.
type AdminListStockParamsLow string

// AdminAdjustStockParams defines parameters for AdminAdjustStock.
type AdminAdjustStockParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminCountStockParams defines parameters for AdminCountStock.
type AdminCountStockParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminReceiveStockParams defines parameters for AdminReceiveStock.
type AdminReceiveStockParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminTransferStockParams defines parameters for AdminTransferStock.
type AdminTransferStockParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminGetStockParams defines parameters for AdminGetStock.
type AdminGetStockParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminUpdateStockParams defines parameters for AdminUpdateStock.
type AdminUpdateStockParams struct {
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminListStockMovementsParams defines parameters for AdminListStockMovements.
type AdminListStockMovementsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Location Only movements at this location, by id.
	Location *string `form:"location,omitempty" json:"location,omitempty"`
}

// GetAvailabilityParams defines parameters for GetAvailability.
type GetAvailabilityParams struct {
	// Sku The SKUs to look up; repeat the parameter for several.
	Sku []string `form:"sku" json:"sku"`
}

// AdminCreateLocationJSONRequestBody defines body for AdminCreateLocation for application/json ContentType.
type AdminCreateLocationJSONRequestBody = CreateLocationInBody

// AdminUpdateLocationJSONRequestBody defines body for AdminUpdateLocation for application/json ContentType.
type AdminUpdateLocationJSONRequestBody = UpdateLocationInBody

// AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody defines body for AdminUpdateLocation for application/merge-patch+json ContentType.
type AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody = UpdateLocationInBody

// AdminAdjustStockJSONRequestBody defines body for AdminAdjustStock for application/json ContentType.
type AdminAdjustStockJSONRequestBody = AdjustInBody

// AdminCountStockJSONRequestBody defines body for AdminCountStock for application/json ContentType.
type AdminCountStockJSONRequestBody = CountInBody

// AdminReceiveStockJSONRequestBody defines body for AdminReceiveStock for application/json ContentType.
type AdminReceiveStockJSONRequestBody = ReceiveInBody

// AdminTransferStockJSONRequestBody defines body for AdminTransferStock for application/json ContentType.
type AdminTransferStockJSONRequestBody = TransferInBody

// AdminUpdateStockJSONRequestBody defines body for AdminUpdateStock for application/json ContentType.
type AdminUpdateStockJSONRequestBody = UpdateInBody

// AdminUpdateStockApplicationMergePatchPlusJSONRequestBody defines body for AdminUpdateStock for application/merge-patch+json ContentType.
type AdminUpdateStockApplicationMergePatchPlusJSONRequestBody = UpdateInBody

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

	// AdminListLocations List locations, in the order in which stock is taken from them
	//
	// Corresponds with GET /v1/admin/locations (the `AdminListLocations` operationId).
	AdminListLocations(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateLocationWithBody Open a location
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
	AdminCreateLocationWithBody(ctx context.Context, params *AdminCreateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateLocation Open a location
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
	AdminCreateLocation(ctx context.Context, params *AdminCreateLocationParams, body AdminCreateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteLocation Close a location without stock
	//
	// Corresponds with DELETE /v1/admin/locations/{id} (the `AdminDeleteLocation` operationId).
	AdminDeleteLocation(ctx context.Context, id string, params *AdminDeleteLocationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetLocation Read a location
	//
	// Corresponds with GET /v1/admin/locations/{id} (the `AdminGetLocation` operationId).
	AdminGetLocation(ctx context.Context, id string, params *AdminGetLocationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateLocationWithBody Rename a location or change its priority
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocationWithBody(ctx context.Context, id string, params *AdminUpdateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateLocation Rename a location or change its priority
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocation(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateLocationWithApplicationMergePatchPlusJSONBody Rename a location or change its priority
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocationWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListStock List stock, sorted by SKU
	//
	// Corresponds with GET /v1/admin/stock (the `AdminListStock` operationId).
	AdminListStock(ctx context.Context, params *AdminListStockParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAdjustStockWithBody Correct counts by differences
	//
	// All lines or none. What is reserved for orders cannot be taken away.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
	AdminAdjustStockWithBody(ctx context.Context, params *AdminAdjustStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAdjustStock Correct counts by differences
	//
	// All lines or none. What is reserved for orders cannot be taken away.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
	AdminAdjustStock(ctx context.Context, params *AdminAdjustStockParams, body AdminAdjustStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCountStockWithBody Set what is on hand for up to 1000 SKUs
	//
	// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
	AdminCountStockWithBody(ctx context.Context, params *AdminCountStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCountStock Set what is on hand for up to 1000 SKUs
	//
	// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
	AdminCountStock(ctx context.Context, params *AdminCountStockParams, body AdminCountStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReceiveStockWithBody Take a delivery in
	//
	// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
	AdminReceiveStockWithBody(ctx context.Context, params *AdminReceiveStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReceiveStock Take a delivery in
	//
	// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
	AdminReceiveStock(ctx context.Context, params *AdminReceiveStockParams, body AdminReceiveStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTransferStockWithBody Move stock between locations
	//
	// All lines or none. Only what is available can be moved.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
	AdminTransferStockWithBody(ctx context.Context, params *AdminTransferStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTransferStock Move stock between locations
	//
	// All lines or none. Only what is available can be moved.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
	AdminTransferStock(ctx context.Context, params *AdminTransferStockParams, body AdminTransferStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetStock Read a SKU's stock with its levels
	//
	// Corresponds with GET /v1/admin/stock/{sku} (the `AdminGetStock` operationId).
	AdminGetStock(ctx context.Context, sku string, params *AdminGetStockParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateStockWithBody Change when a SKU's stock is low
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStockWithBody(ctx context.Context, sku string, params *AdminUpdateStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateStock Change when a SKU's stock is low
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStock(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateStockWithApplicationMergePatchPlusJSONBody Change when a SKU's stock is low
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStockWithApplicationMergePatchPlusJSONBody(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListStockMovements List a SKU's movements, the newest first
	//
	// Corresponds with GET /v1/admin/stock/{sku}/movements (the `AdminListStockMovements` operationId).
	AdminListStockMovements(ctx context.Context, sku string, params *AdminListStockMovementsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAvailability Tell whether SKUs are in stock
	//
	// Corresponds with GET /v1/stock (the `GetAvailability` operationId).
	GetAvailability(ctx context.Context, params *GetAvailabilityParams, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// AdminListLocations List locations, in the order in which stock is taken from them
//
// Corresponds with GET /v1/admin/locations (the `AdminListLocations` operationId).
func (c *Client) AdminListLocations(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListLocationsRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateLocationWithBody Open a location
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
func (c *Client) AdminCreateLocationWithBody(ctx context.Context, params *AdminCreateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateLocationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateLocation Open a location
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
func (c *Client) AdminCreateLocation(ctx context.Context, params *AdminCreateLocationParams, body AdminCreateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateLocationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteLocation Close a location without stock
//
// Corresponds with DELETE /v1/admin/locations/{id} (the `AdminDeleteLocation` operationId).
func (c *Client) AdminDeleteLocation(ctx context.Context, id string, params *AdminDeleteLocationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteLocationRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetLocation Read a location
//
// Corresponds with GET /v1/admin/locations/{id} (the `AdminGetLocation` operationId).
func (c *Client) AdminGetLocation(ctx context.Context, id string, params *AdminGetLocationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetLocationRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateLocationWithBody Rename a location or change its priority
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *Client) AdminUpdateLocationWithBody(ctx context.Context, id string, params *AdminUpdateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateLocationRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateLocation Rename a location or change its priority
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *Client) AdminUpdateLocation(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateLocationRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateLocationWithApplicationMergePatchPlusJSONBody Rename a location or change its priority
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *Client) AdminUpdateLocationWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateLocationRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListStock List stock, sorted by SKU
//
// Corresponds with GET /v1/admin/stock (the `AdminListStock` operationId).
func (c *Client) AdminListStock(ctx context.Context, params *AdminListStockParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListStockRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAdjustStockWithBody Correct counts by differences
//
// All lines or none. What is reserved for orders cannot be taken away.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
func (c *Client) AdminAdjustStockWithBody(ctx context.Context, params *AdminAdjustStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAdjustStockRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAdjustStock Correct counts by differences
//
// All lines or none. What is reserved for orders cannot be taken away.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
func (c *Client) AdminAdjustStock(ctx context.Context, params *AdminAdjustStockParams, body AdminAdjustStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAdjustStockRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCountStockWithBody Set what is on hand for up to 1000 SKUs
//
// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
func (c *Client) AdminCountStockWithBody(ctx context.Context, params *AdminCountStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCountStockRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCountStock Set what is on hand for up to 1000 SKUs
//
// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
func (c *Client) AdminCountStock(ctx context.Context, params *AdminCountStockParams, body AdminCountStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCountStockRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReceiveStockWithBody Take a delivery in
//
// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
func (c *Client) AdminReceiveStockWithBody(ctx context.Context, params *AdminReceiveStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReceiveStockRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReceiveStock Take a delivery in
//
// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
func (c *Client) AdminReceiveStock(ctx context.Context, params *AdminReceiveStockParams, body AdminReceiveStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReceiveStockRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTransferStockWithBody Move stock between locations
//
// All lines or none. Only what is available can be moved.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
func (c *Client) AdminTransferStockWithBody(ctx context.Context, params *AdminTransferStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTransferStockRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTransferStock Move stock between locations
//
// All lines or none. Only what is available can be moved.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
func (c *Client) AdminTransferStock(ctx context.Context, params *AdminTransferStockParams, body AdminTransferStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTransferStockRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetStock Read a SKU's stock with its levels
//
// Corresponds with GET /v1/admin/stock/{sku} (the `AdminGetStock` operationId).
func (c *Client) AdminGetStock(ctx context.Context, sku string, params *AdminGetStockParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetStockRequest(c.Server, sku, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateStockWithBody Change when a SKU's stock is low
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *Client) AdminUpdateStockWithBody(ctx context.Context, sku string, params *AdminUpdateStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateStockRequestWithBody(c.Server, sku, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateStock Change when a SKU's stock is low
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *Client) AdminUpdateStock(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateStockRequest(c.Server, sku, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateStockWithApplicationMergePatchPlusJSONBody Change when a SKU's stock is low
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *Client) AdminUpdateStockWithApplicationMergePatchPlusJSONBody(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateStockRequestWithApplicationMergePatchPlusJSONBody(c.Server, sku, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListStockMovements List a SKU's movements, the newest first
//
// Corresponds with GET /v1/admin/stock/{sku}/movements (the `AdminListStockMovements` operationId).
func (c *Client) AdminListStockMovements(ctx context.Context, sku string, params *AdminListStockMovementsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListStockMovementsRequest(c.Server, sku, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAvailability Tell whether SKUs are in stock
//
// Corresponds with GET /v1/stock (the `GetAvailability` operationId).
func (c *Client) GetAvailability(ctx context.Context, params *GetAvailabilityParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAvailabilityRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewAdminListLocationsRequest constructs an http.Request for the AdminListLocations method
func NewAdminListLocationsRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/locations")
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

// NewAdminCreateLocationRequest calls the generic AdminCreateLocation builder with application/json body
func NewAdminCreateLocationRequest(server string, params *AdminCreateLocationParams, body AdminCreateLocationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCreateLocationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminCreateLocationRequestWithBody constructs an http.Request for the AdminCreateLocation method, with any body, and a specified content type
func NewAdminCreateLocationRequestWithBody(server string, params *AdminCreateLocationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/locations")
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

// NewAdminDeleteLocationRequest constructs an http.Request for the AdminDeleteLocation method
func NewAdminDeleteLocationRequest(server string, id string, params *AdminDeleteLocationParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/locations/%s", pathParam0)
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminGetLocationRequest constructs an http.Request for the AdminGetLocation method
func NewAdminGetLocationRequest(server string, id string, params *AdminGetLocationParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/locations/%s", pathParam0)
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

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminUpdateLocationRequest calls the generic AdminUpdateLocation builder with application/json body
func NewAdminUpdateLocationRequest(server string, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateLocationRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminUpdateLocationRequestWithApplicationMergePatchPlusJSONBody calls the generic AdminUpdateLocation builder with application/merge-patch+json body
func NewAdminUpdateLocationRequestWithApplicationMergePatchPlusJSONBody(server string, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateLocationRequestWithBody(server, id, params, "application/merge-patch+json", bodyReader)
}

// NewAdminUpdateLocationRequestWithBody constructs an http.Request for the AdminUpdateLocation method, with any body, and a specified content type
func NewAdminUpdateLocationRequestWithBody(server string, id string, params *AdminUpdateLocationParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/locations/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminListStockRequest constructs an http.Request for the AdminListStock method
func NewAdminListStockRequest(server string, params *AdminListStockParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock")
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

		if params.Sku != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "sku", *params.Sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Location != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "location", *params.Location, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Low != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "low", *params.Low, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminAdjustStockRequest calls the generic AdminAdjustStock builder with application/json body
func NewAdminAdjustStockRequest(server string, params *AdminAdjustStockParams, body AdminAdjustStockJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminAdjustStockRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminAdjustStockRequestWithBody constructs an http.Request for the AdminAdjustStock method, with any body, and a specified content type
func NewAdminAdjustStockRequestWithBody(server string, params *AdminAdjustStockParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/adjust")
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

// NewAdminCountStockRequest calls the generic AdminCountStock builder with application/json body
func NewAdminCountStockRequest(server string, params *AdminCountStockParams, body AdminCountStockJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCountStockRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminCountStockRequestWithBody constructs an http.Request for the AdminCountStock method, with any body, and a specified content type
func NewAdminCountStockRequestWithBody(server string, params *AdminCountStockParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/batch")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
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

// NewAdminReceiveStockRequest calls the generic AdminReceiveStock builder with application/json body
func NewAdminReceiveStockRequest(server string, params *AdminReceiveStockParams, body AdminReceiveStockJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminReceiveStockRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminReceiveStockRequestWithBody constructs an http.Request for the AdminReceiveStock method, with any body, and a specified content type
func NewAdminReceiveStockRequestWithBody(server string, params *AdminReceiveStockParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/receive")
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

// NewAdminTransferStockRequest calls the generic AdminTransferStock builder with application/json body
func NewAdminTransferStockRequest(server string, params *AdminTransferStockParams, body AdminTransferStockJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminTransferStockRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminTransferStockRequestWithBody constructs an http.Request for the AdminTransferStock method, with any body, and a specified content type
func NewAdminTransferStockRequestWithBody(server string, params *AdminTransferStockParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/transfer")
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

// NewAdminGetStockRequest constructs an http.Request for the AdminGetStock method
func NewAdminGetStockRequest(server string, sku string, params *AdminGetStockParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "sku", sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/%s", pathParam0)
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

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminUpdateStockRequest calls the generic AdminUpdateStock builder with application/json body
func NewAdminUpdateStockRequest(server string, sku string, params *AdminUpdateStockParams, body AdminUpdateStockJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateStockRequestWithBody(server, sku, params, "application/json", bodyReader)
}

// NewAdminUpdateStockRequestWithApplicationMergePatchPlusJSONBody calls the generic AdminUpdateStock builder with application/merge-patch+json body
func NewAdminUpdateStockRequestWithApplicationMergePatchPlusJSONBody(server string, sku string, params *AdminUpdateStockParams, body AdminUpdateStockApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateStockRequestWithBody(server, sku, params, "application/merge-patch+json", bodyReader)
}

// NewAdminUpdateStockRequestWithBody constructs an http.Request for the AdminUpdateStock method, with any body, and a specified content type
func NewAdminUpdateStockRequestWithBody(server string, sku string, params *AdminUpdateStockParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "sku", sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminListStockMovementsRequest constructs an http.Request for the AdminListStockMovements method
func NewAdminListStockMovementsRequest(server string, sku string, params *AdminListStockMovementsParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "sku", sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/stock/%s/movements", pathParam0)
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

		if params.Location != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "location", *params.Location, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewGetAvailabilityRequest constructs an http.Request for the GetAvailability method
func NewGetAvailabilityRequest(server string, params *GetAvailabilityParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/stock")
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

		if params.Sku != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "sku", params.Sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
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

	// AdminListLocationsWithResponse List locations, in the order in which stock is taken from them
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/locations (the `AdminListLocations` operationId).
	AdminListLocationsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListLocationsResult, error)

	// AdminCreateLocationWithBodyWithResponse Open a location
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
	AdminCreateLocationWithBodyWithResponse(ctx context.Context, params *AdminCreateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateLocationResult, error)

	// AdminCreateLocationWithResponse Open a location
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
	AdminCreateLocationWithResponse(ctx context.Context, params *AdminCreateLocationParams, body AdminCreateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateLocationResult, error)

	// AdminDeleteLocationWithResponse Close a location without stock
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/locations/{id} (the `AdminDeleteLocation` operationId).
	AdminDeleteLocationWithResponse(ctx context.Context, id string, params *AdminDeleteLocationParams, reqEditors ...RequestEditorFn) (*AdminDeleteLocationResult, error)

	// AdminGetLocationWithResponse Read a location
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/locations/{id} (the `AdminGetLocation` operationId).
	AdminGetLocationWithResponse(ctx context.Context, id string, params *AdminGetLocationParams, reqEditors ...RequestEditorFn) (*AdminGetLocationResult, error)

	// AdminUpdateLocationWithBodyWithResponse Rename a location or change its priority
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocationWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error)

	// AdminUpdateLocationWithResponse Rename a location or change its priority
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocationWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error)

	// AdminUpdateLocationWithApplicationMergePatchPlusJSONBodyWithResponse Rename a location or change its priority
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
	AdminUpdateLocationWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error)

	// AdminListStockWithResponse List stock, sorted by SKU
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/stock (the `AdminListStock` operationId).
	AdminListStockWithResponse(ctx context.Context, params *AdminListStockParams, reqEditors ...RequestEditorFn) (*AdminListStockResult, error)

	// AdminAdjustStockWithBodyWithResponse Correct counts by differences
	//
	// All lines or none. What is reserved for orders cannot be taken away.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
	AdminAdjustStockWithBodyWithResponse(ctx context.Context, params *AdminAdjustStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAdjustStockResult, error)

	// AdminAdjustStockWithResponse Correct counts by differences
	//
	// All lines or none. What is reserved for orders cannot be taken away.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
	AdminAdjustStockWithResponse(ctx context.Context, params *AdminAdjustStockParams, body AdminAdjustStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAdjustStockResult, error)

	// AdminCountStockWithBodyWithResponse Set what is on hand for up to 1000 SKUs
	//
	// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
	AdminCountStockWithBodyWithResponse(ctx context.Context, params *AdminCountStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCountStockResult, error)

	// AdminCountStockWithResponse Set what is on hand for up to 1000 SKUs
	//
	// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
	AdminCountStockWithResponse(ctx context.Context, params *AdminCountStockParams, body AdminCountStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCountStockResult, error)

	// AdminReceiveStockWithBodyWithResponse Take a delivery in
	//
	// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
	AdminReceiveStockWithBodyWithResponse(ctx context.Context, params *AdminReceiveStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReceiveStockResult, error)

	// AdminReceiveStockWithResponse Take a delivery in
	//
	// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
	AdminReceiveStockWithResponse(ctx context.Context, params *AdminReceiveStockParams, body AdminReceiveStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReceiveStockResult, error)

	// AdminTransferStockWithBodyWithResponse Move stock between locations
	//
	// All lines or none. Only what is available can be moved.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
	AdminTransferStockWithBodyWithResponse(ctx context.Context, params *AdminTransferStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTransferStockResult, error)

	// AdminTransferStockWithResponse Move stock between locations
	//
	// All lines or none. Only what is available can be moved.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
	AdminTransferStockWithResponse(ctx context.Context, params *AdminTransferStockParams, body AdminTransferStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTransferStockResult, error)

	// AdminGetStockWithResponse Read a SKU's stock with its levels
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/stock/{sku} (the `AdminGetStock` operationId).
	AdminGetStockWithResponse(ctx context.Context, sku string, params *AdminGetStockParams, reqEditors ...RequestEditorFn) (*AdminGetStockResult, error)

	// AdminUpdateStockWithBodyWithResponse Change when a SKU's stock is low
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStockWithBodyWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error)

	// AdminUpdateStockWithResponse Change when a SKU's stock is low
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStockWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error)

	// AdminUpdateStockWithApplicationMergePatchPlusJSONBodyWithResponse Change when a SKU's stock is low
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
	AdminUpdateStockWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error)

	// AdminListStockMovementsWithResponse List a SKU's movements, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/stock/{sku}/movements (the `AdminListStockMovements` operationId).
	AdminListStockMovementsWithResponse(ctx context.Context, sku string, params *AdminListStockMovementsParams, reqEditors ...RequestEditorFn) (*AdminListStockMovementsResult, error)

	// GetAvailabilityWithResponse Tell whether SKUs are in stock
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/stock (the `GetAvailability` operationId).
	GetAvailabilityWithResponse(ctx context.Context, params *GetAvailabilityParams, reqEditors ...RequestEditorFn) (*GetAvailabilityResult, error)
}

type AdminListLocationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *LocationsOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListLocationsResult) GetJSON200() *LocationsOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListLocationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListLocationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListLocationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListLocationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListLocationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListLocationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListLocationsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCreateLocationResult201Headers the declared response headers of an HTTP 201 response for AdminCreateLocation
type AdminCreateLocationResult201Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminCreateLocationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Location
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
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
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminCreateLocationResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminCreateLocationResult) GetJSON201() *Location {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCreateLocationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCreateLocationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCreateLocationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCreateLocationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCreateLocationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteLocationResult struct {
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
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteLocationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteLocationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteLocationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteLocationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteLocationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetLocationResult200Headers the declared response headers of an HTTP 200 response for AdminGetLocation
type AdminGetLocationResult200Headers struct {
	ETag *string
}

type AdminGetLocationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Location
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetLocationResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetLocationResult) GetJSON200() *Location {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetLocationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetLocationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetLocationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetLocationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetLocationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUpdateLocationResult200Headers the declared response headers of an HTTP 200 response for AdminUpdateLocation
type AdminUpdateLocationResult200Headers struct {
	ETag *string
}

type AdminUpdateLocationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Location
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUpdateLocationResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpdateLocationResult) GetJSON200() *Location {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpdateLocationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpdateLocationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpdateLocationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpdateLocationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpdateLocationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageStock
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
func (r AdminListStockResult) GetJSON200() *PageStock {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminAdjustStockResult200Headers the declared response headers of an HTTP 200 response for AdminAdjustStock
type AdminAdjustStockResult200Headers struct {
	IdempotentReplayed *string
}

type AdminAdjustStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Changed
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminAdjustStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminAdjustStockResult) GetJSON200() *Changed {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminAdjustStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminAdjustStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminAdjustStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminAdjustStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminAdjustStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCountStockResult200Headers the declared response headers of an HTTP 200 response for AdminCountStock
type AdminCountStockResult200Headers struct {
	IdempotentReplayed *string
}

type AdminCountStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Counted
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminCountStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminCountStockResult) GetJSON200() *Counted {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCountStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCountStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCountStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCountStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCountStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminReceiveStockResult200Headers the declared response headers of an HTTP 200 response for AdminReceiveStock
type AdminReceiveStockResult200Headers struct {
	IdempotentReplayed *string
}

type AdminReceiveStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Changed
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminReceiveStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminReceiveStockResult) GetJSON200() *Changed {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReceiveStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReceiveStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReceiveStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReceiveStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReceiveStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminTransferStockResult200Headers the declared response headers of an HTTP 200 response for AdminTransferStock
type AdminTransferStockResult200Headers struct {
	IdempotentReplayed *string
}

type AdminTransferStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Changed
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminTransferStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminTransferStockResult) GetJSON200() *Changed {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminTransferStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminTransferStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminTransferStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminTransferStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminTransferStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetStockResult200Headers the declared response headers of an HTTP 200 response for AdminGetStock
type AdminGetStockResult200Headers struct {
	ETag *string
}

type AdminGetStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Stock
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetStockResult) GetJSON200() *Stock {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUpdateStockResult200Headers the declared response headers of an HTTP 200 response for AdminUpdateStock
type AdminUpdateStockResult200Headers struct {
	ETag *string
}

type AdminUpdateStockResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Stock
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUpdateStockResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpdateStockResult) GetJSON200() *Stock {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpdateStockResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpdateStockResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpdateStockResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpdateStockResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpdateStockResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListStockMovementsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageMovement
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
func (r AdminListStockMovementsResult) GetJSON200() *PageMovement {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListStockMovementsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListStockMovementsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListStockMovementsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListStockMovementsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListStockMovementsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetAvailabilityResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AvailabilityOutBody
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
func (r GetAvailabilityResult) GetJSON200() *AvailabilityOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetAvailabilityResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetAvailabilityResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetAvailabilityResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetAvailabilityResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetAvailabilityResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetAvailabilityResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetAvailabilityResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetAvailabilityResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminListLocationsWithResponse List locations, in the order in which stock is taken from them
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/locations (the `AdminListLocations` operationId).
func (c *ClientWithResponses) AdminListLocationsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListLocationsResult, error) {
	rsp, err := c.AdminListLocations(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListLocationsResult(rsp)
}

// AdminCreateLocationWithBodyWithResponse Open a location
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
func (c *ClientWithResponses) AdminCreateLocationWithBodyWithResponse(ctx context.Context, params *AdminCreateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateLocationResult, error) {
	rsp, err := c.AdminCreateLocationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateLocationResult(rsp)
}

// AdminCreateLocationWithResponse Open a location
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/locations (the `AdminCreateLocation` operationId).
func (c *ClientWithResponses) AdminCreateLocationWithResponse(ctx context.Context, params *AdminCreateLocationParams, body AdminCreateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateLocationResult, error) {
	rsp, err := c.AdminCreateLocation(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateLocationResult(rsp)
}

// AdminDeleteLocationWithResponse Close a location without stock
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/locations/{id} (the `AdminDeleteLocation` operationId).
func (c *ClientWithResponses) AdminDeleteLocationWithResponse(ctx context.Context, id string, params *AdminDeleteLocationParams, reqEditors ...RequestEditorFn) (*AdminDeleteLocationResult, error) {
	rsp, err := c.AdminDeleteLocation(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteLocationResult(rsp)
}

// AdminGetLocationWithResponse Read a location
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/locations/{id} (the `AdminGetLocation` operationId).
func (c *ClientWithResponses) AdminGetLocationWithResponse(ctx context.Context, id string, params *AdminGetLocationParams, reqEditors ...RequestEditorFn) (*AdminGetLocationResult, error) {
	rsp, err := c.AdminGetLocation(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetLocationResult(rsp)
}

// AdminUpdateLocationWithBodyWithResponse Rename a location or change its priority
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *ClientWithResponses) AdminUpdateLocationWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error) {
	rsp, err := c.AdminUpdateLocationWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateLocationResult(rsp)
}

// AdminUpdateLocationWithResponse Rename a location or change its priority
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *ClientWithResponses) AdminUpdateLocationWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error) {
	rsp, err := c.AdminUpdateLocation(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateLocationResult(rsp)
}

// AdminUpdateLocationWithApplicationMergePatchPlusJSONBodyWithResponse Rename a location or change its priority
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/locations/{id} (the `AdminUpdateLocation` operationId).
func (c *ClientWithResponses) AdminUpdateLocationWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateLocationParams, body AdminUpdateLocationApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateLocationResult, error) {
	rsp, err := c.AdminUpdateLocationWithApplicationMergePatchPlusJSONBody(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateLocationResult(rsp)
}

// AdminListStockWithResponse List stock, sorted by SKU
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/stock (the `AdminListStock` operationId).
func (c *ClientWithResponses) AdminListStockWithResponse(ctx context.Context, params *AdminListStockParams, reqEditors ...RequestEditorFn) (*AdminListStockResult, error) {
	rsp, err := c.AdminListStock(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListStockResult(rsp)
}

// AdminAdjustStockWithBodyWithResponse Correct counts by differences
//
// All lines or none. What is reserved for orders cannot be taken away.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
func (c *ClientWithResponses) AdminAdjustStockWithBodyWithResponse(ctx context.Context, params *AdminAdjustStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAdjustStockResult, error) {
	rsp, err := c.AdminAdjustStockWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAdjustStockResult(rsp)
}

// AdminAdjustStockWithResponse Correct counts by differences
//
// All lines or none. What is reserved for orders cannot be taken away.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/adjust (the `AdminAdjustStock` operationId).
func (c *ClientWithResponses) AdminAdjustStockWithResponse(ctx context.Context, params *AdminAdjustStockParams, body AdminAdjustStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAdjustStockResult, error) {
	rsp, err := c.AdminAdjustStock(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAdjustStockResult(rsp)
}

// AdminCountStockWithBodyWithResponse Set what is on hand for up to 1000 SKUs
//
// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
func (c *ClientWithResponses) AdminCountStockWithBodyWithResponse(ctx context.Context, params *AdminCountStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCountStockResult, error) {
	rsp, err := c.AdminCountStockWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCountStockResult(rsp)
}

// AdminCountStockWithResponse Set what is on hand for up to 1000 SKUs
//
// The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts less than is reserved for orders is refused by itself and listed in the answer.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/stock/batch (the `AdminCountStock` operationId).
func (c *ClientWithResponses) AdminCountStockWithResponse(ctx context.Context, params *AdminCountStockParams, body AdminCountStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCountStockResult, error) {
	rsp, err := c.AdminCountStock(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCountStockResult(rsp)
}

// AdminReceiveStockWithBodyWithResponse Take a delivery in
//
// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
func (c *ClientWithResponses) AdminReceiveStockWithBodyWithResponse(ctx context.Context, params *AdminReceiveStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReceiveStockResult, error) {
	rsp, err := c.AdminReceiveStockWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReceiveStockResult(rsp)
}

// AdminReceiveStockWithResponse Take a delivery in
//
// All lines or none. SKUs that the catalogue has not told of yet are taken in too.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/receive (the `AdminReceiveStock` operationId).
func (c *ClientWithResponses) AdminReceiveStockWithResponse(ctx context.Context, params *AdminReceiveStockParams, body AdminReceiveStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReceiveStockResult, error) {
	rsp, err := c.AdminReceiveStock(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReceiveStockResult(rsp)
}

// AdminTransferStockWithBodyWithResponse Move stock between locations
//
// All lines or none. Only what is available can be moved.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
func (c *ClientWithResponses) AdminTransferStockWithBodyWithResponse(ctx context.Context, params *AdminTransferStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTransferStockResult, error) {
	rsp, err := c.AdminTransferStockWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTransferStockResult(rsp)
}

// AdminTransferStockWithResponse Move stock between locations
//
// All lines or none. Only what is available can be moved.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/stock/transfer (the `AdminTransferStock` operationId).
func (c *ClientWithResponses) AdminTransferStockWithResponse(ctx context.Context, params *AdminTransferStockParams, body AdminTransferStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTransferStockResult, error) {
	rsp, err := c.AdminTransferStock(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTransferStockResult(rsp)
}

// AdminGetStockWithResponse Read a SKU's stock with its levels
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/stock/{sku} (the `AdminGetStock` operationId).
func (c *ClientWithResponses) AdminGetStockWithResponse(ctx context.Context, sku string, params *AdminGetStockParams, reqEditors ...RequestEditorFn) (*AdminGetStockResult, error) {
	rsp, err := c.AdminGetStock(ctx, sku, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetStockResult(rsp)
}

// AdminUpdateStockWithBodyWithResponse Change when a SKU's stock is low
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *ClientWithResponses) AdminUpdateStockWithBodyWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error) {
	rsp, err := c.AdminUpdateStockWithBody(ctx, sku, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateStockResult(rsp)
}

// AdminUpdateStockWithResponse Change when a SKU's stock is low
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *ClientWithResponses) AdminUpdateStockWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error) {
	rsp, err := c.AdminUpdateStock(ctx, sku, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateStockResult(rsp)
}

// AdminUpdateStockWithApplicationMergePatchPlusJSONBodyWithResponse Change when a SKU's stock is low
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/stock/{sku} (the `AdminUpdateStock` operationId).
func (c *ClientWithResponses) AdminUpdateStockWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, sku string, params *AdminUpdateStockParams, body AdminUpdateStockApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateStockResult, error) {
	rsp, err := c.AdminUpdateStockWithApplicationMergePatchPlusJSONBody(ctx, sku, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateStockResult(rsp)
}

// AdminListStockMovementsWithResponse List a SKU's movements, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/stock/{sku}/movements (the `AdminListStockMovements` operationId).
func (c *ClientWithResponses) AdminListStockMovementsWithResponse(ctx context.Context, sku string, params *AdminListStockMovementsParams, reqEditors ...RequestEditorFn) (*AdminListStockMovementsResult, error) {
	rsp, err := c.AdminListStockMovements(ctx, sku, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListStockMovementsResult(rsp)
}

// GetAvailabilityWithResponse Tell whether SKUs are in stock
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/stock (the `GetAvailability` operationId).
func (c *ClientWithResponses) GetAvailabilityWithResponse(ctx context.Context, params *GetAvailabilityParams, reqEditors ...RequestEditorFn) (*GetAvailabilityResult, error) {
	rsp, err := c.GetAvailability(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetAvailabilityResult(rsp)
}

// ParseAdminListLocationsResult parses an HTTP response from a AdminListLocationsWithResponse call
func ParseAdminListLocationsResult(rsp *http.Response) (*AdminListLocationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListLocationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest LocationsOutBody
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

// ParseAdminCreateLocationResult parses an HTTP response from a AdminCreateLocationWithResponse call
func ParseAdminCreateLocationResult(rsp *http.Response) (*AdminCreateLocationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCreateLocationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Location
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
	case rsp.StatusCode == 201:
		var headers AdminCreateLocationResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminDeleteLocationResult parses an HTTP response from a AdminDeleteLocationWithResponse call
func ParseAdminDeleteLocationResult(rsp *http.Response) (*AdminDeleteLocationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteLocationResult{
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetLocationResult parses an HTTP response from a AdminGetLocationWithResponse call
func ParseAdminGetLocationResult(rsp *http.Response) (*AdminGetLocationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetLocationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Location
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
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

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetLocationResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminUpdateLocationResult parses an HTTP response from a AdminUpdateLocationWithResponse call
func ParseAdminUpdateLocationResult(rsp *http.Response) (*AdminUpdateLocationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpdateLocationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Location
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUpdateLocationResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminListStockResult parses an HTTP response from a AdminListStockWithResponse call
func ParseAdminListStockResult(rsp *http.Response) (*AdminListStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageStock
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

// ParseAdminAdjustStockResult parses an HTTP response from a AdminAdjustStockWithResponse call
func ParseAdminAdjustStockResult(rsp *http.Response) (*AdminAdjustStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminAdjustStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Changed
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
	case rsp.StatusCode == 200:
		var headers AdminAdjustStockResult200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminCountStockResult parses an HTTP response from a AdminCountStockWithResponse call
func ParseAdminCountStockResult(rsp *http.Response) (*AdminCountStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCountStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Counted
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
	case rsp.StatusCode == 200:
		var headers AdminCountStockResult200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminReceiveStockResult parses an HTTP response from a AdminReceiveStockWithResponse call
func ParseAdminReceiveStockResult(rsp *http.Response) (*AdminReceiveStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReceiveStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Changed
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
	case rsp.StatusCode == 200:
		var headers AdminReceiveStockResult200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminTransferStockResult parses an HTTP response from a AdminTransferStockWithResponse call
func ParseAdminTransferStockResult(rsp *http.Response) (*AdminTransferStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminTransferStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Changed
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
	case rsp.StatusCode == 200:
		var headers AdminTransferStockResult200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminGetStockResult parses an HTTP response from a AdminGetStockWithResponse call
func ParseAdminGetStockResult(rsp *http.Response) (*AdminGetStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Stock
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
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

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetStockResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminUpdateStockResult parses an HTTP response from a AdminUpdateStockWithResponse call
func ParseAdminUpdateStockResult(rsp *http.Response) (*AdminUpdateStockResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpdateStockResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Stock
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUpdateStockResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminListStockMovementsResult parses an HTTP response from a AdminListStockMovementsWithResponse call
func ParseAdminListStockMovementsResult(rsp *http.Response) (*AdminListStockMovementsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListStockMovementsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageMovement
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

// ParseGetAvailabilityResult parses an HTTP response from a GetAvailabilityWithResponse call
func ParseGetAvailabilityResult(rsp *http.Response) (*GetAvailabilityResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetAvailabilityResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AvailabilityOutBody
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
