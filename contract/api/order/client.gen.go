// Code generated from openapi.yaml. DO NOT EDIT.

// Package order is the client of the order service, generated from openapi.yaml beside it.
package order

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

// Defines values for CartStatus.
const (
	Abandoned CartStatus = "abandoned"
	Merged    CartStatus = "merged"
	Open      CartStatus = "open"
	Ordered   CartStatus = "ordered"
)

// Valid indicates whether the value is a known member of the CartStatus enum.
func (e CartStatus) Valid() bool {
	switch e {
	case Abandoned:
		return true
	case Merged:
		return true
	case Open:
		return true
	case Ordered:
		return true
	default:
		return false
	}
}

// Defines values for OrderReturnReason.
const (
	OrderReturnReasonDamaged        OrderReturnReason = "damaged"
	OrderReturnReasonLate           OrderReturnReason = "late"
	OrderReturnReasonNotAsDescribed OrderReturnReason = "not_as_described"
	OrderReturnReasonOther          OrderReturnReason = "other"
	OrderReturnReasonUnwanted       OrderReturnReason = "unwanted"
	OrderReturnReasonWrongItem      OrderReturnReason = "wrong_item"
)

// Valid indicates whether the value is a known member of the OrderReturnReason enum.
func (e OrderReturnReason) Valid() bool {
	switch e {
	case OrderReturnReasonDamaged:
		return true
	case OrderReturnReasonLate:
		return true
	case OrderReturnReasonNotAsDescribed:
		return true
	case OrderReturnReasonOther:
		return true
	case OrderReturnReasonUnwanted:
		return true
	case OrderReturnReasonWrongItem:
		return true
	default:
		return false
	}
}

// Defines values for OrderReturnStatus.
const (
	OrderReturnStatusApproved  OrderReturnStatus = "approved"
	OrderReturnStatusReceived  OrderReturnStatus = "received"
	OrderReturnStatusRefunded  OrderReturnStatus = "refunded"
	OrderReturnStatusRejected  OrderReturnStatus = "rejected"
	OrderReturnStatusRequested OrderReturnStatus = "requested"
)

// Valid indicates whether the value is a known member of the OrderReturnStatus enum.
func (e OrderReturnStatus) Valid() bool {
	switch e {
	case OrderReturnStatusApproved:
		return true
	case OrderReturnStatusReceived:
		return true
	case OrderReturnStatusRefunded:
		return true
	case OrderReturnStatusRejected:
		return true
	case OrderReturnStatusRequested:
		return true
	default:
		return false
	}
}

// Defines values for ReturnReason.
const (
	ReturnReasonDamaged        ReturnReason = "damaged"
	ReturnReasonLate           ReturnReason = "late"
	ReturnReasonNotAsDescribed ReturnReason = "not_as_described"
	ReturnReasonOther          ReturnReason = "other"
	ReturnReasonUnwanted       ReturnReason = "unwanted"
	ReturnReasonWrongItem      ReturnReason = "wrong_item"
)

// Valid indicates whether the value is a known member of the ReturnReason enum.
func (e ReturnReason) Valid() bool {
	switch e {
	case ReturnReasonDamaged:
		return true
	case ReturnReasonLate:
		return true
	case ReturnReasonNotAsDescribed:
		return true
	case ReturnReasonOther:
		return true
	case ReturnReasonUnwanted:
		return true
	case ReturnReasonWrongItem:
		return true
	default:
		return false
	}
}

// Defines values for ReturnStatus.
const (
	ReturnStatusApproved  ReturnStatus = "approved"
	ReturnStatusReceived  ReturnStatus = "received"
	ReturnStatusRefunded  ReturnStatus = "refunded"
	ReturnStatusRejected  ReturnStatus = "rejected"
	ReturnStatusRequested ReturnStatus = "requested"
)

// Valid indicates whether the value is a known member of the ReturnStatus enum.
func (e ReturnStatus) Valid() bool {
	switch e {
	case ReturnStatusApproved:
		return true
	case ReturnStatusReceived:
		return true
	case ReturnStatusRefunded:
		return true
	case ReturnStatusRejected:
		return true
	case ReturnStatusRequested:
		return true
	default:
		return false
	}
}

// Defines values for ReturnInputReason.
const (
	ReturnInputReasonDamaged        ReturnInputReason = "damaged"
	ReturnInputReasonLate           ReturnInputReason = "late"
	ReturnInputReasonNotAsDescribed ReturnInputReason = "not_as_described"
	ReturnInputReasonOther          ReturnInputReason = "other"
	ReturnInputReasonUnwanted       ReturnInputReason = "unwanted"
	ReturnInputReasonWrongItem      ReturnInputReason = "wrong_item"
)

// Valid indicates whether the value is a known member of the ReturnInputReason enum.
func (e ReturnInputReason) Valid() bool {
	switch e {
	case ReturnInputReasonDamaged:
		return true
	case ReturnInputReasonLate:
		return true
	case ReturnInputReasonNotAsDescribed:
		return true
	case ReturnInputReasonOther:
		return true
	case ReturnInputReasonUnwanted:
		return true
	case ReturnInputReasonWrongItem:
		return true
	default:
		return false
	}
}

// Defines values for TraceStepRounding.
const (
	HalfUp           TraceStepRounding = "half_up"
	LargestRemainder TraceStepRounding = "largest_remainder"
)

// Valid indicates whether the value is a known member of the TraceStepRounding enum.
func (e TraceStepRounding) Valid() bool {
	switch e {
	case HalfUp:
		return true
	case LargestRemainder:
		return true
	default:
		return false
	}
}

// Defines values for TraceStepStep.
const (
	Price     TraceStepStep = "price"
	Promotion TraceStepStep = "promotion"
	Shipping  TraceStepStep = "shipping"
	Tax       TraceStepStep = "tax"
	Total     TraceStepStep = "total"
)

// Valid indicates whether the value is a known member of the TraceStepStep enum.
func (e TraceStepStep) Valid() bool {
	switch e {
	case Price:
		return true
	case Promotion:
		return true
	case Shipping:
		return true
	case Tax:
		return true
	case Total:
		return true
	default:
		return false
	}
}

// Defines values for AdminListOrdersParamsStatus.
const (
	Cancelled AdminListOrdersParamsStatus = "cancelled"
	Completed AdminListOrdersParamsStatus = "completed"
	Confirmed AdminListOrdersParamsStatus = "confirmed"
	Placed    AdminListOrdersParamsStatus = "placed"
)

// Valid indicates whether the value is a known member of the AdminListOrdersParamsStatus enum.
func (e AdminListOrdersParamsStatus) Valid() bool {
	switch e {
	case Cancelled:
		return true
	case Completed:
		return true
	case Confirmed:
		return true
	case Placed:
		return true
	default:
		return false
	}
}

// Defines values for AdminListReturnsParamsStatus.
const (
	AdminListReturnsParamsStatusApproved  AdminListReturnsParamsStatus = "approved"
	AdminListReturnsParamsStatusReceived  AdminListReturnsParamsStatus = "received"
	AdminListReturnsParamsStatusRefunded  AdminListReturnsParamsStatus = "refunded"
	AdminListReturnsParamsStatusRejected  AdminListReturnsParamsStatus = "rejected"
	AdminListReturnsParamsStatusRequested AdminListReturnsParamsStatus = "requested"
)

// Valid indicates whether the value is a known member of the AdminListReturnsParamsStatus enum.
func (e AdminListReturnsParamsStatus) Valid() bool {
	switch e {
	case AdminListReturnsParamsStatusApproved:
		return true
	case AdminListReturnsParamsStatusReceived:
		return true
	case AdminListReturnsParamsStatusRefunded:
		return true
	case AdminListReturnsParamsStatusRejected:
		return true
	case AdminListReturnsParamsStatusRequested:
		return true
	default:
		return false
	}
}

// Address defines model for Address.
type Address struct {
	// City Example: London
	City    string  `json:"city"`
	Company *string `json:"company,omitempty"`

	// Country ISO 3166-1 alpha-2.
	//
	// Example: GB
	Country string `json:"country"`

	// Line1 Example: 1 High Street
	Line1 string  `json:"line1"`
	Line2 *string `json:"line2,omitempty"`

	// Name Example: Ann Example
	Name  string  `json:"name"`
	Phone *string `json:"phone,omitempty"`

	// PostalCode Required where the country's post has them.
	//
	// Example: N1 9GU
	PostalCode *string `json:"postal_code,omitempty"`
	Region     *string `json:"region,omitempty"`
}

// AddressPatchOrNull defines model for AddressPatchOrNull.
type AddressPatchOrNull struct {
	City       *string `json:"city,omitempty"`
	Company    *string `json:"company,omitempty"`
	Country    *string `json:"country,omitempty"`
	Line1      *string `json:"line1,omitempty"`
	Line2      *string `json:"line2,omitempty"`
	Name       *string `json:"name,omitempty"`
	Phone      *string `json:"phone,omitempty"`
	PostalCode *string `json:"postal_code,omitempty"`
	Region     *string `json:"region,omitempty"`
}

// Cart defines model for Cart.
type Cart struct {
	BillingAddress  *Address         `json:"billing_address,omitempty"`
	CouponCodes     []string         `json:"coupon_codes"`
	CreatedAt       time.Time        `json:"created_at"`
	Currency        string           `json:"currency"`
	Email           *string          `json:"email,omitempty"`
	ID              string           `json:"id"`
	Lines           []Line           `json:"lines"`
	Problems        []CartProblem    `json:"problems"`
	ShippingAddress *Address         `json:"shipping_address,omitempty"`
	ShippingMethod  *string          `json:"shipping_method,omitempty"`
	ShippingOptions []ShippingOption `json:"shipping_options"`
	Status          CartStatus       `json:"status"`

	// Token Opens a guest's cart; shown once.
	Token     *string     `json:"token,omitempty"`
	Totals    Totals      `json:"totals"`
	Trace     []TraceStep `json:"trace"`
	UpdatedAt time.Time   `json:"updated_at"`
	Version   int64       `json:"version"`
}

// CartStatus defines model for Cart.Status.
type CartStatus string

// CartProblem defines model for CartProblem.
type CartProblem struct {
	// Blocking True when it stands in the way of an order.
	Blocking bool `json:"blocking"`

	// Code Example: price_changed
	Code    string `json:"code"`
	Message string `json:"message"`

	// Pointer Example: /lines/0
	Pointer string `json:"pointer"`
}

// CartSummary defines model for CartSummary.
type CartSummary struct {
	CreatedAt time.Time `json:"created_at"`

	// Currency Example: EUR
	Currency string `json:"currency"`
	ID       string `json:"id"`

	// Pieces Of all lines. What they cost now, the cart itself says.
	Pieces int64 `json:"pieces"`

	// Status Example: open
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
	Version   int64     `json:"version"`
}

// CreateCartInBody defines model for CreateCartInBody.
type CreateCartInBody struct {
	// Currency ISO 4217 code; all of a cart is in one currency.
	//
	// Example: EUR
	Currency string       `json:"currency"`
	Lines    *[]LineInput `json:"lines,omitempty"`
}

// Fulfillment defines model for Fulfillment.
type Fulfillment struct {
	Carrier        *string           `json:"carrier,omitempty"`
	DeliveredAt    *time.Time        `json:"delivered_at,omitempty"`
	ID             string            `json:"id"`
	Lines          []FulfillmentLine `json:"lines"`
	ShippedAt      time.Time         `json:"shipped_at"`
	TrackingNumber *string           `json:"tracking_number,omitempty"`
	TrackingURL    *string           `json:"tracking_url,omitempty"`
}

// FulfillmentLine defines model for FulfillmentLine.
type FulfillmentLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
}

// HistoryEntry defines model for HistoryEntry.
type HistoryEntry struct {
	// Actor Example: system
	Actor        string    `json:"actor"`
	At           time.Time `json:"at"`
	CancelReason *string   `json:"cancel_reason,omitempty"`

	// Cause Example: payment.authorized
	Cause             *string `json:"cause,omitempty"`
	FulfillmentStatus string  `json:"fulfillment_status"`
	PaymentStatus     string  `json:"payment_status"`
	Status            string  `json:"status"`

	// Type Example: confirmed
	Type    string `json:"type"`
	Version int64  `json:"version"`
}

// HistoryOutBody defines model for HistoryOutBody.
type HistoryOutBody struct {
	Items []HistoryEntry `json:"items"`
}

// Item defines model for Item.
type Item struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
}

// Item1 defines model for Item1.
type Item1 struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`

	// Restock How many can be sold again.
	Restock *int64 `json:"restock,omitempty"`
}

// Line defines model for Line.
type Line struct {
	Discount    *Money             `json:"discount,omitempty"`
	ID          string             `json:"id"`
	Name        *string            `json:"name,omitempty"`
	Options     *map[string]string `json:"options,omitempty"`
	ProductID   *string            `json:"product_id,omitempty"`
	Quantity    int64              `json:"quantity"`
	Sku         string             `json:"sku"`
	Tax         *Money             `json:"tax,omitempty"`
	TaxIncluded *Money             `json:"tax_included,omitempty"`
	TaxRatePpm  *int64             `json:"tax_rate_ppm,omitempty"`
	Total       *Money             `json:"total,omitempty"`
	UnitPrice   *Money             `json:"unit_price,omitempty"`
	VariantID   string             `json:"variant_id"`
}

// LineInput defines model for LineInput.
type LineInput struct {
	// Quantity Example: 2
	Quantity int64 `json:"quantity"`

	// Sku Example: MUG-BLUE
	Sku       *string `json:"sku,omitempty"`
	VariantID *string `json:"variant_id,omitempty"`
}

// Money defines model for Money.
type Money struct {
	// Amount Example: 1999
	Amount int64 `json:"amount"`

	// Currency Example: EUR
	Currency string `json:"currency"`
}

// NextAction defines model for NextAction.
type NextAction struct {
	// Type Example: redirect
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Order defines model for Order.
type Order struct {
	BillingAddress *Address `json:"billing_address,omitempty"`

	// CancelReason Example: out_of_stock
	CancelReason *string  `json:"cancel_reason,omitempty"`
	CouponCodes  []string `json:"coupon_codes"`
	Currency     string   `json:"currency"`
	CustomerID   *string  `json:"customer_id,omitempty"`

	// DeadlineAt When the order expires unless it is paid.
	DeadlineAt *time.Time `json:"deadline_at,omitempty"`
	Email      string     `json:"email"`

	// Flags What staff have to look at: refund_failed, disputed, chargeback or payment_overdue. Shown to staff only.
	Flags *[]string `json:"flags,omitempty"`

	// FulfillmentStatus Example: unfulfilled
	FulfillmentStatus string        `json:"fulfillment_status"`
	Fulfillments      []Fulfillment `json:"fulfillments"`
	ID                string        `json:"id"`
	Lines             []Line        `json:"lines"`

	// Number Example: E-7K3M-9Q2P
	Number  string       `json:"number"`
	Payment OrderPayment `json:"payment"`

	// PaymentStatus Example: captured
	PaymentStatus   string    `json:"payment_status"`
	PlacedAt        time.Time `json:"placed_at"`
	Returns         *[]Return `json:"returns,omitempty"`
	ShippingAddress *Address  `json:"shipping_address,omitempty"`
	ShippingMethod  *string   `json:"shipping_method,omitempty"`

	// Status Example: confirmed
	Status string `json:"status"`

	// Token Opens the order to guests as Order-Token; shown once.
	Token     *string     `json:"token,omitempty"`
	Totals    Totals      `json:"totals"`
	Trace     []TraceStep `json:"trace"`
	UpdatedAt time.Time   `json:"updated_at"`
	Version   int64       `json:"version"`
}

// OrderPayment defines model for OrderPayment.
type OrderPayment struct {
	// FailureCode Why it failed; while the shopper has to act, why her last attempt did.
	//
	// Example: insufficient_funds
	FailureCode *string `json:"failure_code,omitempty"`

	// GiftCard The gift card that pays its part first.
	GiftCard   *string     `json:"gift_card,omitempty"`
	ID         *string     `json:"id,omitempty"`
	Method     *string     `json:"method,omitempty"`
	NextAction *NextAction `json:"next_action,omitempty"`
	Provider   *string     `json:"provider,omitempty"`

	// SavedMethod The saved way to pay that pays.
	SavedMethod *string `json:"saved_method,omitempty"`
}

// OrderReturn defines model for OrderReturn.
type OrderReturn struct {
	// ID Example: ret_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID    string         `json:"id"`
	Lines []ReturnedLine `json:"lines"`

	// Message What the shop answers to a return that it rejects.
	Message *string `json:"message,omitempty"`

	// Note What the customer adds.
	Note    *string `json:"note,omitempty"`
	OrderID string  `json:"order_id"`

	// OrderNumber Example: E-7K3M-9Q2P
	OrderNumber string            `json:"order_number"`
	Reason      OrderReturnReason `json:"reason"`
	ReceivedAt  *time.Time        `json:"received_at,omitempty"`
	Refund      Money             `json:"refund"`
	Refunded    Money             `json:"refunded"`
	RequestedAt time.Time         `json:"requested_at"`
	Status      OrderReturnStatus `json:"status"`
}

// OrderReturnReason defines model for OrderReturn.Reason.
type OrderReturnReason string

// OrderReturnStatus defines model for OrderReturn.Status.
type OrderReturnStatus string

// OrderSummary defines model for OrderSummary.
type OrderSummary struct {
	CancelReason *string `json:"cancel_reason,omitempty"`
	Email        string  `json:"email"`

	// FulfillmentStatus Example: unfulfilled
	FulfillmentStatus string `json:"fulfillment_status"`
	ID                string `json:"id"`

	// Number Example: E-7K3M-9Q2P
	Number string `json:"number"`

	// PaymentStatus Example: captured
	PaymentStatus string    `json:"payment_status"`
	Pieces        int64     `json:"pieces"`
	PlacedAt      time.Time `json:"placed_at"`

	// Status Example: confirmed
	Status string `json:"status"`
	Total  Money  `json:"total"`
}

// PageCartSummary defines model for PageCartSummary.
type PageCartSummary struct {
	Items []CartSummary `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageOrderReturn defines model for PageOrderReturn.
type PageOrderReturn struct {
	Items []OrderReturn `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageOrderSummary defines model for PageOrderSummary.
type PageOrderSummary struct {
	Items []OrderSummary `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PaymentInput defines model for PaymentInput.
type PaymentInput struct {
	// GiftCard The id of a gift card, which pays as much as it holds; the provider is asked for the rest.
	//
	// Example: gft_06f0z4q9y8r6m2k1t3w5x7a9b0
	GiftCard *string `json:"gift_card,omitempty"`

	// Method A method of the provider, or the token that it gave; never a card number. Required without saved_method.
	//
	// Example: card
	Method *string `json:"method,omitempty"`

	// Provider Who takes the money; gift_card when a gift card shall pay all of it. Required without saved_method.
	//
	// Example: sandbox
	Provider *string `json:"provider,omitempty"`

	// SavePaymentMethod Keep what is paid with for later orders, also for ones that are charged while the customer is not there: her consent, which is noted with its time. Only for customers who are signed in.
	SavePaymentMethod *bool `json:"save_payment_method,omitempty"`

	// SavedMethod The id of a way to pay that the customer has saved, instead of a method.
	SavedMethod *string `json:"saved_method,omitempty"`
}

// PlaceOrderInBody defines model for PlaceOrderInBody.
type PlaceOrderInBody struct {
	BillingAddress *Address `json:"billing_address,omitempty"`

	// CartID Example: cart_06f0z4q9y8r6m2k1t3w5x7a9b0
	CartID string `json:"cart_id"`

	// Email Example: ann@example.org
	Email           *string       `json:"email,omitempty"`
	ExpectedTotal   *Money        `json:"expected_total,omitempty"`
	Payment         *PaymentInput `json:"payment,omitempty"`
	ShippingAddress *Address      `json:"shipping_address,omitempty"`

	// ShippingMethod Example: standard
	ShippingMethod *string `json:"shipping_method,omitempty"`
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

// ReceiveReturnInBody defines model for ReceiveReturnInBody.
type ReceiveReturnInBody struct {
	Lines  *[]Item1 `json:"lines,omitempty"`
	Refund *Money   `json:"refund,omitempty"`

	// RefundShipping Give back what the transport had cost, too; once for an order.
	RefundShipping *bool `json:"refund_shipping,omitempty"`
}

// RefundReturnInBody defines model for RefundReturnInBody.
type RefundReturnInBody struct {
	// DespiteRefunds The customer gets this beside what was refunded since the return was received.
	//
	// Example: true
	DespiteRefunds *bool `json:"despite_refunds,omitempty"`
}

// RejectReturnInBody defines model for RejectReturnInBody.
type RejectReturnInBody struct {
	// Message For the customer.
	//
	// Example: The seal of the box is broken.
	Message *string `json:"message,omitempty"`
}

// Return defines model for Return.
type Return struct {
	// ID Example: ret_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID    string         `json:"id"`
	Lines []ReturnedLine `json:"lines"`

	// Message What the shop answers to a return that it rejects.
	Message *string `json:"message,omitempty"`

	// Note What the customer adds.
	Note        *string      `json:"note,omitempty"`
	Reason      ReturnReason `json:"reason"`
	ReceivedAt  *time.Time   `json:"received_at,omitempty"`
	Refund      Money        `json:"refund"`
	Refunded    Money        `json:"refunded"`
	RequestedAt time.Time    `json:"requested_at"`
	Status      ReturnStatus `json:"status"`
}

// ReturnReason defines model for Return.Reason.
type ReturnReason string

// ReturnStatus defines model for Return.Status.
type ReturnStatus string

// ReturnInput defines model for ReturnInput.
type ReturnInput struct {
	Lines *[]Item `json:"lines,omitempty"`

	// Note Example: The lid is cracked.
	Note *string `json:"note,omitempty"`

	// Reason Example: damaged
	Reason ReturnInputReason `json:"reason"`
}

// ReturnInputReason Example: damaged
type ReturnInputReason string

// ReturnedLine defines model for ReturnedLine.
type ReturnedLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`

	// Restock How many of them can be sold again, once they were received.
	Restock *int64 `json:"restock,omitempty"`
}

// ShipInBody defines model for ShipInBody.
type ShipInBody struct {
	// Carrier Example: DHL
	Carrier *string `json:"carrier,omitempty"`
	Lines   *[]Item `json:"lines,omitempty"`

	// TrackingNumber Example: JD014600003828392837
	TrackingNumber *string `json:"tracking_number,omitempty"`

	// TrackingURL Example: https://track.example/JD014600003828392837
	TrackingURL *string `json:"tracking_url,omitempty"`
}

// ShippingOption defines model for ShippingOption.
type ShippingOption struct {
	// Code Example: standard
	Code string `json:"code"`

	// Name Example: Standard
	Name  string `json:"name"`
	Price Money  `json:"price"`
}

// Totals defines model for Totals.
type Totals struct {
	Discount    Money `json:"discount"`
	Shipping    Money `json:"shipping"`
	Subtotal    Money `json:"subtotal"`
	Tax         Money `json:"tax"`
	TaxIncluded Money `json:"tax_included"`
	Total       Money `json:"total"`
}

// TraceStep defines model for TraceStep.
type TraceStep struct {
	Amount int64 `json:"amount"`

	// Base What a rate was applied to, or the price of one piece.
	Base *int64 `json:"base,omitempty"`

	// Included A tax within the price, not added to it.
	Included *bool   `json:"included,omitempty"`
	LineID   *string `json:"line_id,omitempty"`
	Quantity *int64  `json:"quantity,omitempty"`

	// RatePpm A rate in parts per million: 190000 is 19 %.
	RatePpm *int64 `json:"rate_ppm,omitempty"`

	// Ref Coupon, shipping method or tax class.
	Ref      *string            `json:"ref,omitempty"`
	Rounding *TraceStepRounding `json:"rounding,omitempty"`
	Step     TraceStepStep      `json:"step"`
}

// TraceStepRounding defines model for TraceStep.Rounding.
type TraceStepRounding string

// TraceStepStep defines model for TraceStep.Step.
type TraceStepStep string

// UpdateCartInBody defines model for UpdateCartInBody.
type UpdateCartInBody struct {
	BillingAddress *AddressPatchOrNull `json:"billing_address,omitempty"`
	CouponCodes    *[]string           `json:"coupon_codes,omitempty"`

	// Email Example: ann@example.org
	Email           *string             `json:"email,omitempty"`
	ShippingAddress *AddressPatchOrNull `json:"shipping_address,omitempty"`

	// ShippingMethod Example: standard
	ShippingMethod *string `json:"shipping_method,omitempty"`
}

// UpdateLineInBody defines model for UpdateLineInBody.
type UpdateLineInBody struct {
	// Quantity Example: 3
	Quantity int64 `json:"quantity"`
}

// AdminListOrdersParams defines parameters for AdminListOrders.
type AdminListOrdersParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string                      `form:"cursor,omitempty" json:"cursor,omitempty"`
	Status *AdminListOrdersParamsStatus `form:"status,omitempty" json:"status,omitempty"`
	Email  *string                      `form:"email,omitempty" json:"email,omitempty"`

	// Sku Orders with a line of this SKU.
	Sku *string `form:"sku,omitempty" json:"sku,omitempty"`

	// CreatedAtGte Placed at or after this time.
	CreatedAtGte *time.Time `form:"created_at[gte],omitempty" json:"created_at[gte],omitempty"`

	// CreatedAtLt Placed before this time.
	CreatedAtLt *time.Time `form:"created_at[lt],omitempty" json:"created_at[lt],omitempty"`
}

// AdminListOrdersParamsStatus defines parameters for AdminListOrders.
type AdminListOrdersParamsStatus string

// AdminGetOrderParams defines parameters for AdminGetOrder.
type AdminGetOrderParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminCancelOrderParams defines parameters for AdminCancelOrder.
type AdminCancelOrderParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminShipOrderParams defines parameters for AdminShipOrder.
type AdminShipOrderParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminDeliverFulfillmentParams defines parameters for AdminDeliverFulfillment.
type AdminDeliverFulfillmentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRequestReturnParams defines parameters for AdminRequestReturn.
type AdminRequestReturnParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminApproveReturnParams defines parameters for AdminApproveReturn.
type AdminApproveReturnParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminReceiveReturnParams defines parameters for AdminReceiveReturn.
type AdminReceiveReturnParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRefundReturnParams defines parameters for AdminRefundReturn.
type AdminRefundReturnParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRejectReturnParams defines parameters for AdminRejectReturn.
type AdminRejectReturnParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminListReturnsParams defines parameters for AdminListReturns.
type AdminListReturnsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string                       `form:"cursor,omitempty" json:"cursor,omitempty"`
	Status *AdminListReturnsParamsStatus `form:"status,omitempty" json:"status,omitempty"`
}

// AdminListReturnsParamsStatus defines parameters for AdminListReturns.
type AdminListReturnsParamsStatus string

// ListCartsParams defines parameters for ListCarts.
type ListCartsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// GetCartParams defines parameters for GetCart.
type GetCartParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// UpdateCartParams defines parameters for UpdateCart.
type UpdateCartParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// IfMatch The ETag that was read: the change is refused when the cart has changed since.
	IfMatch *string `json:"If-Match,omitempty"`
}

// AddCartLineParams defines parameters for AddCartLine.
type AddCartLineParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// IfMatch The ETag that was read: the change is refused when the cart has changed since.
	IfMatch *string `json:"If-Match,omitempty"`
}

// RemoveCartLineParams defines parameters for RemoveCartLine.
type RemoveCartLineParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// IfMatch The ETag that was read: the change is refused when the cart has changed since.
	IfMatch *string `json:"If-Match,omitempty"`
}

// UpdateCartLineParams defines parameters for UpdateCartLine.
type UpdateCartLineParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// IfMatch The ETag that was read: the change is refused when the cart has changed since.
	IfMatch *string `json:"If-Match,omitempty"`
}

// MergeCartParams defines parameters for MergeCart.
type MergeCartParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`
}

// ListOrdersParams defines parameters for ListOrders.
type ListOrdersParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// PlaceOrderParams defines parameters for PlaceOrder.
type PlaceOrderParams struct {
	CartToken *string `json:"Cart-Token,omitempty"`

	// Prefer wait=N holds the answer until the order is decided, at most N seconds.
	Prefer *string `json:"Prefer,omitempty"`

	// AcceptLanguage The first language is that of the order's messages.
	AcceptLanguage *string `json:"Accept-Language,omitempty"`

	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// GetOrderParams defines parameters for GetOrder.
type GetOrderParams struct {
	OrderToken *string `json:"Order-Token,omitempty"`

	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// CancelOrderParams defines parameters for CancelOrder.
type CancelOrderParams struct {
	OrderToken *string `json:"Order-Token,omitempty"`

	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// RequestReturnParams defines parameters for RequestReturn.
type RequestReturnParams struct {
	OrderToken *string `json:"Order-Token,omitempty"`

	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminShipOrderJSONRequestBody defines body for AdminShipOrder for application/json ContentType.
type AdminShipOrderJSONRequestBody = ShipInBody

// AdminRequestReturnJSONRequestBody defines body for AdminRequestReturn for application/json ContentType.
type AdminRequestReturnJSONRequestBody = ReturnInput

// AdminReceiveReturnJSONRequestBody defines body for AdminReceiveReturn for application/json ContentType.
type AdminReceiveReturnJSONRequestBody = ReceiveReturnInBody

// AdminRefundReturnJSONRequestBody defines body for AdminRefundReturn for application/json ContentType.
type AdminRefundReturnJSONRequestBody = RefundReturnInBody

// AdminRejectReturnJSONRequestBody defines body for AdminRejectReturn for application/json ContentType.
type AdminRejectReturnJSONRequestBody = RejectReturnInBody

// CreateCartJSONRequestBody defines body for CreateCart for application/json ContentType.
type CreateCartJSONRequestBody = CreateCartInBody

// UpdateCartJSONRequestBody defines body for UpdateCart for application/json ContentType.
type UpdateCartJSONRequestBody = UpdateCartInBody

// UpdateCartApplicationMergePatchPlusJSONRequestBody defines body for UpdateCart for application/merge-patch+json ContentType.
type UpdateCartApplicationMergePatchPlusJSONRequestBody = UpdateCartInBody

// AddCartLineJSONRequestBody defines body for AddCartLine for application/json ContentType.
type AddCartLineJSONRequestBody = LineInput

// UpdateCartLineJSONRequestBody defines body for UpdateCartLine for application/json ContentType.
type UpdateCartLineJSONRequestBody = UpdateLineInBody

// UpdateCartLineApplicationMergePatchPlusJSONRequestBody defines body for UpdateCartLine for application/merge-patch+json ContentType.
type UpdateCartLineApplicationMergePatchPlusJSONRequestBody = UpdateLineInBody

// PlaceOrderJSONRequestBody defines body for PlaceOrder for application/json ContentType.
type PlaceOrderJSONRequestBody = PlaceOrderInBody

// RequestReturnJSONRequestBody defines body for RequestReturn for application/json ContentType.
type RequestReturnJSONRequestBody = ReturnInput

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

	// AdminListOrders List orders, the newest first
	//
	// Corresponds with GET /v1/admin/orders (the `AdminListOrders` operationId).
	AdminListOrders(ctx context.Context, params *AdminListOrdersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetOrder Read an order
	//
	// Corresponds with GET /v1/admin/orders/{id} (the `AdminGetOrder` operationId).
	AdminGetOrder(ctx context.Context, id string, params *AdminGetOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCancelOrder Cancel an order of which nothing was sent
	//
	// Corresponds with POST /v1/admin/orders/{id}/cancel (the `AdminCancelOrder` operationId).
	AdminCancelOrder(ctx context.Context, id string, params *AdminCancelOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminShipOrderWithBody Record that a parcel left
	//
	// Without lines the parcel holds all that has not been sent yet.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
	AdminShipOrderWithBody(ctx context.Context, id string, params *AdminShipOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminShipOrder Record that a parcel left
	//
	// Without lines the parcel holds all that has not been sent yet.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
	AdminShipOrder(ctx context.Context, id string, params *AdminShipOrderParams, body AdminShipOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeliverFulfillment Record that a parcel arrived
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments/{fulfillment_id}/deliver (the `AdminDeliverFulfillment` operationId).
	AdminDeliverFulfillment(ctx context.Context, id string, fulfillmentID string, params *AdminDeliverFulfillmentParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetOrderHistory Read an order's history, the oldest first
	//
	// Corresponds with GET /v1/admin/orders/{id}/history (the `AdminGetOrderHistory` operationId).
	AdminGetOrderHistory(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRequestReturnWithBody Note that a customer wants to send goods back
	//
	// However long ago the order was. Without lines for all that was sent and is not coming back already.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
	AdminRequestReturnWithBody(ctx context.Context, id string, params *AdminRequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRequestReturn Note that a customer wants to send goods back
	//
	// However long ago the order was. Without lines for all that was sent and is not coming back already.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
	AdminRequestReturn(ctx context.Context, id string, params *AdminRequestReturnParams, body AdminRequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminApproveReturn Agree to a return
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/approve (the `AdminApproveReturn` operationId).
	AdminApproveReturn(ctx context.Context, id string, returnID string, params *AdminApproveReturnParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReceiveReturnWithBody Record that returned goods are here
	//
	// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
	AdminReceiveReturnWithBody(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReceiveReturn Record that returned goods are here
	//
	// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
	AdminReceiveReturn(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, body AdminReceiveReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundReturnWithBody Send the money of a return once more
	//
	// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
	AdminRefundReturnWithBody(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundReturn Send the money of a return once more
	//
	// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
	AdminRefundReturn(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, body AdminRefundReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRejectReturnWithBody Refuse a return
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
	AdminRejectReturnWithBody(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRejectReturn Refuse a return
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
	AdminRejectReturn(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, body AdminRejectReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListReturns List returns, the newest first
	//
	// Corresponds with GET /v1/admin/returns (the `AdminListReturns` operationId).
	AdminListReturns(ctx context.Context, params *AdminListReturnsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListCarts List your open carts, the one that changed last first
	//
	// For going on with a cart on another device. Carts that became orders, or were merged into another, are not among them; a cart that changes while its list is read moves to the front.
	//
	// Corresponds with GET /v1/carts (the `ListCarts` operationId).
	ListCarts(ctx context.Context, params *ListCartsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateCartWithBody Make a cart
	//
	// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/carts (the `CreateCart` operationId).
	CreateCartWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateCart Make a cart
	//
	// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/carts (the `CreateCart` operationId).
	CreateCart(ctx context.Context, body CreateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetCart Read a cart, priced by what is sold now
	//
	// Corresponds with GET /v1/carts/{id} (the `GetCart` operationId).
	GetCart(ctx context.Context, id string, params *GetCartParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCartWithBody Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCartWithBody(ctx context.Context, id string, params *UpdateCartParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCart Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCart(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCartWithApplicationMergePatchPlusJSONBody Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCartWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddCartLineWithBody Put a variant into a cart
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
	AddCartLineWithBody(ctx context.Context, id string, params *AddCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddCartLine Put a variant into a cart
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
	AddCartLine(ctx context.Context, id string, params *AddCartLineParams, body AddCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RemoveCartLine Take a line out of a cart
	//
	// Corresponds with DELETE /v1/carts/{id}/lines/{line_id} (the `RemoveCartLine` operationId).
	RemoveCartLine(ctx context.Context, id string, lineID string, params *RemoveCartLineParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCartLineWithBody Change a line's quantity
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLineWithBody(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCartLine Change a line's quantity
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLine(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCartLineWithApplicationMergePatchPlusJSONBody Change a line's quantity
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLineWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// MergeCart Add a guest's cart to the customer's own
	//
	// After signing in: the lines of the cart named by its Cart-Token are added to the customer's open cart in that currency, the one that changed last, or the cart becomes theirs when they have none. Nothing of either cart is lost.
	//
	// Corresponds with POST /v1/carts/{id}/merge (the `MergeCart` operationId).
	MergeCart(ctx context.Context, id string, params *MergeCartParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListOrders List your orders, the newest first
	//
	// Corresponds with GET /v1/orders (the `ListOrders` operationId).
	ListOrders(ctx context.Context, params *ListOrdersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PlaceOrderWithBody Order a cart
	//
	// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
	PlaceOrderWithBody(ctx context.Context, params *PlaceOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PlaceOrder Order a cart
	//
	// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
	PlaceOrder(ctx context.Context, params *PlaceOrderParams, body PlaceOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetOrder Read an order
	//
	// Corresponds with GET /v1/orders/{id} (the `GetOrder` operationId).
	GetOrder(ctx context.Context, id string, params *GetOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CancelOrder Cancel an order of which nothing was sent
	//
	// Corresponds with POST /v1/orders/{id}/cancel (the `CancelOrder` operationId).
	CancelOrder(ctx context.Context, id string, params *CancelOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// StreamOrder Stream an order's changes
	//
	// Server-sent events: each is a change of the order, its id the order's version. Last-Event-ID goes on where a broken stream ended; without it the stream begins with the placement. A stream that was begun with an access token ends with it, and with its session: come back with the next token and Last-Event-ID.
	//
	// Corresponds with GET /v1/orders/{id}/events (the `StreamOrder` operationId).
	StreamOrder(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RequestReturnWithBody Ask to send goods back
	//
	// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
	RequestReturnWithBody(ctx context.Context, id string, params *RequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RequestReturn Ask to send goods back
	//
	// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
	RequestReturn(ctx context.Context, id string, params *RequestReturnParams, body RequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// AdminListOrders List orders, the newest first
//
// Corresponds with GET /v1/admin/orders (the `AdminListOrders` operationId).
func (c *Client) AdminListOrders(ctx context.Context, params *AdminListOrdersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListOrdersRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetOrder Read an order
//
// Corresponds with GET /v1/admin/orders/{id} (the `AdminGetOrder` operationId).
func (c *Client) AdminGetOrder(ctx context.Context, id string, params *AdminGetOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetOrderRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCancelOrder Cancel an order of which nothing was sent
//
// Corresponds with POST /v1/admin/orders/{id}/cancel (the `AdminCancelOrder` operationId).
func (c *Client) AdminCancelOrder(ctx context.Context, id string, params *AdminCancelOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCancelOrderRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminShipOrderWithBody Record that a parcel left
//
// Without lines the parcel holds all that has not been sent yet.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
func (c *Client) AdminShipOrderWithBody(ctx context.Context, id string, params *AdminShipOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminShipOrderRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminShipOrder Record that a parcel left
//
// Without lines the parcel holds all that has not been sent yet.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
func (c *Client) AdminShipOrder(ctx context.Context, id string, params *AdminShipOrderParams, body AdminShipOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminShipOrderRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeliverFulfillment Record that a parcel arrived
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments/{fulfillment_id}/deliver (the `AdminDeliverFulfillment` operationId).
func (c *Client) AdminDeliverFulfillment(ctx context.Context, id string, fulfillmentID string, params *AdminDeliverFulfillmentParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeliverFulfillmentRequest(c.Server, id, fulfillmentID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetOrderHistory Read an order's history, the oldest first
//
// Corresponds with GET /v1/admin/orders/{id}/history (the `AdminGetOrderHistory` operationId).
func (c *Client) AdminGetOrderHistory(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetOrderHistoryRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRequestReturnWithBody Note that a customer wants to send goods back
//
// However long ago the order was. Without lines for all that was sent and is not coming back already.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
func (c *Client) AdminRequestReturnWithBody(ctx context.Context, id string, params *AdminRequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRequestReturnRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRequestReturn Note that a customer wants to send goods back
//
// However long ago the order was. Without lines for all that was sent and is not coming back already.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
func (c *Client) AdminRequestReturn(ctx context.Context, id string, params *AdminRequestReturnParams, body AdminRequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRequestReturnRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminApproveReturn Agree to a return
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/approve (the `AdminApproveReturn` operationId).
func (c *Client) AdminApproveReturn(ctx context.Context, id string, returnID string, params *AdminApproveReturnParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminApproveReturnRequest(c.Server, id, returnID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReceiveReturnWithBody Record that returned goods are here
//
// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
func (c *Client) AdminReceiveReturnWithBody(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReceiveReturnRequestWithBody(c.Server, id, returnID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReceiveReturn Record that returned goods are here
//
// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
func (c *Client) AdminReceiveReturn(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, body AdminReceiveReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReceiveReturnRequest(c.Server, id, returnID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRefundReturnWithBody Send the money of a return once more
//
// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
func (c *Client) AdminRefundReturnWithBody(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRefundReturnRequestWithBody(c.Server, id, returnID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRefundReturn Send the money of a return once more
//
// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
func (c *Client) AdminRefundReturn(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, body AdminRefundReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRefundReturnRequest(c.Server, id, returnID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRejectReturnWithBody Refuse a return
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
func (c *Client) AdminRejectReturnWithBody(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRejectReturnRequestWithBody(c.Server, id, returnID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRejectReturn Refuse a return
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
func (c *Client) AdminRejectReturn(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, body AdminRejectReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRejectReturnRequest(c.Server, id, returnID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListReturns List returns, the newest first
//
// Corresponds with GET /v1/admin/returns (the `AdminListReturns` operationId).
func (c *Client) AdminListReturns(ctx context.Context, params *AdminListReturnsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListReturnsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListCarts List your open carts, the one that changed last first
//
// For going on with a cart on another device. Carts that became orders, or were merged into another, are not among them; a cart that changes while its list is read moves to the front.
//
// Corresponds with GET /v1/carts (the `ListCarts` operationId).
func (c *Client) ListCarts(ctx context.Context, params *ListCartsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListCartsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateCartWithBody Make a cart
//
// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/carts (the `CreateCart` operationId).
func (c *Client) CreateCartWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateCartRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateCart Make a cart
//
// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/carts (the `CreateCart` operationId).
func (c *Client) CreateCart(ctx context.Context, body CreateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateCartRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetCart Read a cart, priced by what is sold now
//
// Corresponds with GET /v1/carts/{id} (the `GetCart` operationId).
func (c *Client) GetCart(ctx context.Context, id string, params *GetCartParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetCartRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCartWithBody Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *Client) UpdateCartWithBody(ctx context.Context, id string, params *UpdateCartParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCart Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *Client) UpdateCart(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCartWithApplicationMergePatchPlusJSONBody Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *Client) UpdateCartWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddCartLineWithBody Put a variant into a cart
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
func (c *Client) AddCartLineWithBody(ctx context.Context, id string, params *AddCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddCartLineRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddCartLine Put a variant into a cart
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
func (c *Client) AddCartLine(ctx context.Context, id string, params *AddCartLineParams, body AddCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddCartLineRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RemoveCartLine Take a line out of a cart
//
// Corresponds with DELETE /v1/carts/{id}/lines/{line_id} (the `RemoveCartLine` operationId).
func (c *Client) RemoveCartLine(ctx context.Context, id string, lineID string, params *RemoveCartLineParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRemoveCartLineRequest(c.Server, id, lineID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCartLineWithBody Change a line's quantity
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *Client) UpdateCartLineWithBody(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartLineRequestWithBody(c.Server, id, lineID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCartLine Change a line's quantity
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *Client) UpdateCartLine(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartLineRequest(c.Server, id, lineID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCartLineWithApplicationMergePatchPlusJSONBody Change a line's quantity
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *Client) UpdateCartLineWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCartLineRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, lineID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// MergeCart Add a guest's cart to the customer's own
//
// After signing in: the lines of the cart named by its Cart-Token are added to the customer's open cart in that currency, the one that changed last, or the cart becomes theirs when they have none. Nothing of either cart is lost.
//
// Corresponds with POST /v1/carts/{id}/merge (the `MergeCart` operationId).
func (c *Client) MergeCart(ctx context.Context, id string, params *MergeCartParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewMergeCartRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListOrders List your orders, the newest first
//
// Corresponds with GET /v1/orders (the `ListOrders` operationId).
func (c *Client) ListOrders(ctx context.Context, params *ListOrdersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListOrdersRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PlaceOrderWithBody Order a cart
//
// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
func (c *Client) PlaceOrderWithBody(ctx context.Context, params *PlaceOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPlaceOrderRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PlaceOrder Order a cart
//
// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
func (c *Client) PlaceOrder(ctx context.Context, params *PlaceOrderParams, body PlaceOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPlaceOrderRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetOrder Read an order
//
// Corresponds with GET /v1/orders/{id} (the `GetOrder` operationId).
func (c *Client) GetOrder(ctx context.Context, id string, params *GetOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetOrderRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CancelOrder Cancel an order of which nothing was sent
//
// Corresponds with POST /v1/orders/{id}/cancel (the `CancelOrder` operationId).
func (c *Client) CancelOrder(ctx context.Context, id string, params *CancelOrderParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCancelOrderRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// StreamOrder Stream an order's changes
//
// Server-sent events: each is a change of the order, its id the order's version. Last-Event-ID goes on where a broken stream ended; without it the stream begins with the placement. A stream that was begun with an access token ends with it, and with its session: come back with the next token and Last-Event-ID.
//
// Corresponds with GET /v1/orders/{id}/events (the `StreamOrder` operationId).
func (c *Client) StreamOrder(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewStreamOrderRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RequestReturnWithBody Ask to send goods back
//
// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
func (c *Client) RequestReturnWithBody(ctx context.Context, id string, params *RequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRequestReturnRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RequestReturn Ask to send goods back
//
// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
func (c *Client) RequestReturn(ctx context.Context, id string, params *RequestReturnParams, body RequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRequestReturnRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewAdminListOrdersRequest constructs an http.Request for the AdminListOrders method
func NewAdminListOrdersRequest(server string, params *AdminListOrdersParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders")
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

		if params.Email != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "email", *params.Email, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Sku != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "sku", *params.Sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.CreatedAtGte != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "created_at[gte]", *params.CreatedAtGte, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date-time"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.CreatedAtLt != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "created_at[lt]", *params.CreatedAtLt, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date-time"}); err != nil {
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

// NewAdminGetOrderRequest constructs an http.Request for the AdminGetOrder method
func NewAdminGetOrderRequest(server string, id string, params *AdminGetOrderParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/orders/%s", pathParam0)
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

// NewAdminCancelOrderRequest constructs an http.Request for the AdminCancelOrder method
func NewAdminCancelOrderRequest(server string, id string, params *AdminCancelOrderParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/cancel", pathParam0)
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

// NewAdminShipOrderRequest calls the generic AdminShipOrder builder with application/json body
func NewAdminShipOrderRequest(server string, id string, params *AdminShipOrderParams, body AdminShipOrderJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminShipOrderRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminShipOrderRequestWithBody constructs an http.Request for the AdminShipOrder method, with any body, and a specified content type
func NewAdminShipOrderRequestWithBody(server string, id string, params *AdminShipOrderParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/fulfillments", pathParam0)
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

// NewAdminDeliverFulfillmentRequest constructs an http.Request for the AdminDeliverFulfillment method
func NewAdminDeliverFulfillmentRequest(server string, id string, fulfillmentID string, params *AdminDeliverFulfillmentParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "fulfillment_id", fulfillmentID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/fulfillments/%s/deliver", pathParam0, pathParam1)
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

// NewAdminGetOrderHistoryRequest constructs an http.Request for the AdminGetOrderHistory method
func NewAdminGetOrderHistoryRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/history", pathParam0)
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

// NewAdminRequestReturnRequest calls the generic AdminRequestReturn builder with application/json body
func NewAdminRequestReturnRequest(server string, id string, params *AdminRequestReturnParams, body AdminRequestReturnJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRequestReturnRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminRequestReturnRequestWithBody constructs an http.Request for the AdminRequestReturn method, with any body, and a specified content type
func NewAdminRequestReturnRequestWithBody(server string, id string, params *AdminRequestReturnParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/returns", pathParam0)
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

// NewAdminApproveReturnRequest constructs an http.Request for the AdminApproveReturn method
func NewAdminApproveReturnRequest(server string, id string, returnID string, params *AdminApproveReturnParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "return_id", returnID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/returns/%s/approve", pathParam0, pathParam1)
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

// NewAdminReceiveReturnRequest calls the generic AdminReceiveReturn builder with application/json body
func NewAdminReceiveReturnRequest(server string, id string, returnID string, params *AdminReceiveReturnParams, body AdminReceiveReturnJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminReceiveReturnRequestWithBody(server, id, returnID, params, "application/json", bodyReader)
}

// NewAdminReceiveReturnRequestWithBody constructs an http.Request for the AdminReceiveReturn method, with any body, and a specified content type
func NewAdminReceiveReturnRequestWithBody(server string, id string, returnID string, params *AdminReceiveReturnParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "return_id", returnID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/returns/%s/receive", pathParam0, pathParam1)
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

// NewAdminRefundReturnRequest calls the generic AdminRefundReturn builder with application/json body
func NewAdminRefundReturnRequest(server string, id string, returnID string, params *AdminRefundReturnParams, body AdminRefundReturnJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRefundReturnRequestWithBody(server, id, returnID, params, "application/json", bodyReader)
}

// NewAdminRefundReturnRequestWithBody constructs an http.Request for the AdminRefundReturn method, with any body, and a specified content type
func NewAdminRefundReturnRequestWithBody(server string, id string, returnID string, params *AdminRefundReturnParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "return_id", returnID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/returns/%s/refund", pathParam0, pathParam1)
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

// NewAdminRejectReturnRequest calls the generic AdminRejectReturn builder with application/json body
func NewAdminRejectReturnRequest(server string, id string, returnID string, params *AdminRejectReturnParams, body AdminRejectReturnJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRejectReturnRequestWithBody(server, id, returnID, params, "application/json", bodyReader)
}

// NewAdminRejectReturnRequestWithBody constructs an http.Request for the AdminRejectReturn method, with any body, and a specified content type
func NewAdminRejectReturnRequestWithBody(server string, id string, returnID string, params *AdminRejectReturnParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "return_id", returnID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/orders/%s/returns/%s/reject", pathParam0, pathParam1)
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

// NewAdminListReturnsRequest constructs an http.Request for the AdminListReturns method
func NewAdminListReturnsRequest(server string, params *AdminListReturnsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/returns")
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

// NewListCartsRequest constructs an http.Request for the ListCarts method
func NewListCartsRequest(server string, params *ListCartsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/carts")
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

// NewCreateCartRequest calls the generic CreateCart builder with application/json body
func NewCreateCartRequest(server string, body CreateCartJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateCartRequestWithBody(server, "application/json", bodyReader)
}

// NewCreateCartRequestWithBody constructs an http.Request for the CreateCart method, with any body, and a specified content type
func NewCreateCartRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/carts")
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

// NewGetCartRequest constructs an http.Request for the GetCart method
func NewGetCartRequest(server string, id string, params *GetCartParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/carts/%s", pathParam0)
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.IfNoneMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam1)
		}

	}

	return req, nil
}

// NewUpdateCartRequest calls the generic UpdateCart builder with application/json body
func NewUpdateCartRequest(server string, id string, params *UpdateCartParams, body UpdateCartJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateCartRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateCartRequestWithApplicationMergePatchPlusJSONBody calls the generic UpdateCart builder with application/merge-patch+json body
func NewUpdateCartRequestWithApplicationMergePatchPlusJSONBody(server string, id string, params *UpdateCartParams, body UpdateCartApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateCartRequestWithBody(server, id, params, "application/merge-patch+json", bodyReader)
}

// NewUpdateCartRequestWithBody constructs an http.Request for the UpdateCart method, with any body, and a specified content type
func NewUpdateCartRequestWithBody(server string, id string, params *UpdateCartParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/carts/%s", pathParam0)
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewAddCartLineRequest calls the generic AddCartLine builder with application/json body
func NewAddCartLineRequest(server string, id string, params *AddCartLineParams, body AddCartLineJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAddCartLineRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAddCartLineRequestWithBody constructs an http.Request for the AddCartLine method, with any body, and a specified content type
func NewAddCartLineRequestWithBody(server string, id string, params *AddCartLineParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/carts/%s/lines", pathParam0)
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewRemoveCartLineRequest constructs an http.Request for the RemoveCartLine method
func NewRemoveCartLineRequest(server string, id string, lineID string, params *RemoveCartLineParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "line_id", lineID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/carts/%s/lines/%s", pathParam0, pathParam1)
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewUpdateCartLineRequest calls the generic UpdateCartLine builder with application/json body
func NewUpdateCartLineRequest(server string, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateCartLineRequestWithBody(server, id, lineID, params, "application/json", bodyReader)
}

// NewUpdateCartLineRequestWithApplicationMergePatchPlusJSONBody calls the generic UpdateCartLine builder with application/merge-patch+json body
func NewUpdateCartLineRequestWithApplicationMergePatchPlusJSONBody(server string, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateCartLineRequestWithBody(server, id, lineID, params, "application/merge-patch+json", bodyReader)
}

// NewUpdateCartLineRequestWithBody constructs an http.Request for the UpdateCartLine method, with any body, and a specified content type
func NewUpdateCartLineRequestWithBody(server string, id string, lineID string, params *UpdateCartLineParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "line_id", lineID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/carts/%s/lines/%s", pathParam0, pathParam1)
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewMergeCartRequest constructs an http.Request for the MergeCart method
func NewMergeCartRequest(server string, id string, params *MergeCartParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/carts/%s/merge", pathParam0)
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

	if params != nil {

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

	}

	return req, nil
}

// NewListOrdersRequest constructs an http.Request for the ListOrders method
func NewListOrdersRequest(server string, params *ListOrdersParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/orders")
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

// NewPlaceOrderRequest calls the generic PlaceOrder builder with application/json body
func NewPlaceOrderRequest(server string, params *PlaceOrderParams, body PlaceOrderJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewPlaceOrderRequestWithBody(server, params, "application/json", bodyReader)
}

// NewPlaceOrderRequestWithBody constructs an http.Request for the PlaceOrder method, with any body, and a specified content type
func NewPlaceOrderRequestWithBody(server string, params *PlaceOrderParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/orders")
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

		if params.CartToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Cart-Token", *params.CartToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Cart-Token", headerParam0)
		}

		if params.Prefer != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Prefer", *params.Prefer, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Prefer", headerParam1)
		}

		if params.AcceptLanguage != nil {
			var headerParam2 string

			headerParam2, err = runtime.StyleParamWithOptions("simple", false, "Accept-Language", *params.AcceptLanguage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Accept-Language", headerParam2)
		}

		var headerParam3 string

		headerParam3, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam3)

	}

	return req, nil
}

// NewGetOrderRequest constructs an http.Request for the GetOrder method
func NewGetOrderRequest(server string, id string, params *GetOrderParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/orders/%s", pathParam0)
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

		if params.OrderToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Order-Token", *params.OrderToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Order-Token", headerParam0)
		}

		if params.IfNoneMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam1)
		}

	}

	return req, nil
}

// NewCancelOrderRequest constructs an http.Request for the CancelOrder method
func NewCancelOrderRequest(server string, id string, params *CancelOrderParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/orders/%s/cancel", pathParam0)
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

	if params != nil {

		if params.OrderToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Order-Token", *params.OrderToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Order-Token", headerParam0)
		}

		var headerParam1 string

		headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam1)

	}

	return req, nil
}

// NewStreamOrderRequest constructs an http.Request for the StreamOrder method
func NewStreamOrderRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/orders/%s/events", pathParam0)
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

// NewRequestReturnRequest calls the generic RequestReturn builder with application/json body
func NewRequestReturnRequest(server string, id string, params *RequestReturnParams, body RequestReturnJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRequestReturnRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewRequestReturnRequestWithBody constructs an http.Request for the RequestReturn method, with any body, and a specified content type
func NewRequestReturnRequestWithBody(server string, id string, params *RequestReturnParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/orders/%s/returns", pathParam0)
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

		if params.OrderToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Order-Token", *params.OrderToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Order-Token", headerParam0)
		}

		var headerParam1 string

		headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("Idempotency-Key", headerParam1)

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

	// AdminListOrdersWithResponse List orders, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/orders (the `AdminListOrders` operationId).
	AdminListOrdersWithResponse(ctx context.Context, params *AdminListOrdersParams, reqEditors ...RequestEditorFn) (*AdminListOrdersResult, error)

	// AdminGetOrderWithResponse Read an order
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/orders/{id} (the `AdminGetOrder` operationId).
	AdminGetOrderWithResponse(ctx context.Context, id string, params *AdminGetOrderParams, reqEditors ...RequestEditorFn) (*AdminGetOrderResult, error)

	// AdminCancelOrderWithResponse Cancel an order of which nothing was sent
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/cancel (the `AdminCancelOrder` operationId).
	AdminCancelOrderWithResponse(ctx context.Context, id string, params *AdminCancelOrderParams, reqEditors ...RequestEditorFn) (*AdminCancelOrderResult, error)

	// AdminShipOrderWithBodyWithResponse Record that a parcel left
	//
	// Without lines the parcel holds all that has not been sent yet.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
	AdminShipOrderWithBodyWithResponse(ctx context.Context, id string, params *AdminShipOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminShipOrderResult, error)

	// AdminShipOrderWithResponse Record that a parcel left
	//
	// Without lines the parcel holds all that has not been sent yet.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
	AdminShipOrderWithResponse(ctx context.Context, id string, params *AdminShipOrderParams, body AdminShipOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminShipOrderResult, error)

	// AdminDeliverFulfillmentWithResponse Record that a parcel arrived
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/fulfillments/{fulfillment_id}/deliver (the `AdminDeliverFulfillment` operationId).
	AdminDeliverFulfillmentWithResponse(ctx context.Context, id string, fulfillmentID string, params *AdminDeliverFulfillmentParams, reqEditors ...RequestEditorFn) (*AdminDeliverFulfillmentResult, error)

	// AdminGetOrderHistoryWithResponse Read an order's history, the oldest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/orders/{id}/history (the `AdminGetOrderHistory` operationId).
	AdminGetOrderHistoryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetOrderHistoryResult, error)

	// AdminRequestReturnWithBodyWithResponse Note that a customer wants to send goods back
	//
	// However long ago the order was. Without lines for all that was sent and is not coming back already.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
	AdminRequestReturnWithBodyWithResponse(ctx context.Context, id string, params *AdminRequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRequestReturnResult, error)

	// AdminRequestReturnWithResponse Note that a customer wants to send goods back
	//
	// However long ago the order was. Without lines for all that was sent and is not coming back already.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
	AdminRequestReturnWithResponse(ctx context.Context, id string, params *AdminRequestReturnParams, body AdminRequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRequestReturnResult, error)

	// AdminApproveReturnWithResponse Agree to a return
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/approve (the `AdminApproveReturn` operationId).
	AdminApproveReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminApproveReturnParams, reqEditors ...RequestEditorFn) (*AdminApproveReturnResult, error)

	// AdminReceiveReturnWithBodyWithResponse Record that returned goods are here
	//
	// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
	AdminReceiveReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReceiveReturnResult, error)

	// AdminReceiveReturnWithResponse Record that returned goods are here
	//
	// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
	AdminReceiveReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, body AdminReceiveReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReceiveReturnResult, error)

	// AdminRefundReturnWithBodyWithResponse Send the money of a return once more
	//
	// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
	AdminRefundReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRefundReturnResult, error)

	// AdminRefundReturnWithResponse Send the money of a return once more
	//
	// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
	AdminRefundReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, body AdminRefundReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRefundReturnResult, error)

	// AdminRejectReturnWithBodyWithResponse Refuse a return
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
	AdminRejectReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRejectReturnResult, error)

	// AdminRejectReturnWithResponse Refuse a return
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
	AdminRejectReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, body AdminRejectReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRejectReturnResult, error)

	// AdminListReturnsWithResponse List returns, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/returns (the `AdminListReturns` operationId).
	AdminListReturnsWithResponse(ctx context.Context, params *AdminListReturnsParams, reqEditors ...RequestEditorFn) (*AdminListReturnsResult, error)

	// ListCartsWithResponse List your open carts, the one that changed last first
	//
	// For going on with a cart on another device. Carts that became orders, or were merged into another, are not among them; a cart that changes while its list is read moves to the front.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/carts (the `ListCarts` operationId).
	ListCartsWithResponse(ctx context.Context, params *ListCartsParams, reqEditors ...RequestEditorFn) (*ListCartsResult, error)

	// CreateCartWithBodyWithResponse Make a cart
	//
	// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/carts (the `CreateCart` operationId).
	CreateCartWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateCartResult, error)

	// CreateCartWithResponse Make a cart
	//
	// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/carts (the `CreateCart` operationId).
	CreateCartWithResponse(ctx context.Context, body CreateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateCartResult, error)

	// GetCartWithResponse Read a cart, priced by what is sold now
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/carts/{id} (the `GetCart` operationId).
	GetCartWithResponse(ctx context.Context, id string, params *GetCartParams, reqEditors ...RequestEditorFn) (*GetCartResult, error)

	// UpdateCartWithBodyWithResponse Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCartWithBodyWithResponse(ctx context.Context, id string, params *UpdateCartParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCartResult, error)

	// UpdateCartWithResponse Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCartWithResponse(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartResult, error)

	// UpdateCartWithApplicationMergePatchPlusJSONBodyWithResponse Change a cart's details
	//
	// A JSON merge patch (RFC 7396): what is absent stays, null removes.
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
	UpdateCartWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartResult, error)

	// AddCartLineWithBodyWithResponse Put a variant into a cart
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
	AddCartLineWithBodyWithResponse(ctx context.Context, id string, params *AddCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AddCartLineResult, error)

	// AddCartLineWithResponse Put a variant into a cart
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
	AddCartLineWithResponse(ctx context.Context, id string, params *AddCartLineParams, body AddCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*AddCartLineResult, error)

	// RemoveCartLineWithResponse Take a line out of a cart
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/carts/{id}/lines/{line_id} (the `RemoveCartLine` operationId).
	RemoveCartLineWithResponse(ctx context.Context, id string, lineID string, params *RemoveCartLineParams, reqEditors ...RequestEditorFn) (*RemoveCartLineResult, error)

	// UpdateCartLineWithBodyWithResponse Change a line's quantity
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLineWithBodyWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error)

	// UpdateCartLineWithResponse Change a line's quantity
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLineWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error)

	// UpdateCartLineWithApplicationMergePatchPlusJSONBodyWithResponse Change a line's quantity
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
	UpdateCartLineWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error)

	// MergeCartWithResponse Add a guest's cart to the customer's own
	//
	// After signing in: the lines of the cart named by its Cart-Token are added to the customer's open cart in that currency, the one that changed last, or the cart becomes theirs when they have none. Nothing of either cart is lost.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/carts/{id}/merge (the `MergeCart` operationId).
	MergeCartWithResponse(ctx context.Context, id string, params *MergeCartParams, reqEditors ...RequestEditorFn) (*MergeCartResult, error)

	// ListOrdersWithResponse List your orders, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/orders (the `ListOrders` operationId).
	ListOrdersWithResponse(ctx context.Context, params *ListOrdersParams, reqEditors ...RequestEditorFn) (*ListOrdersResult, error)

	// PlaceOrderWithBodyWithResponse Order a cart
	//
	// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
	PlaceOrderWithBodyWithResponse(ctx context.Context, params *PlaceOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PlaceOrderResult, error)

	// PlaceOrderWithResponse Order a cart
	//
	// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
	PlaceOrderWithResponse(ctx context.Context, params *PlaceOrderParams, body PlaceOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*PlaceOrderResult, error)

	// GetOrderWithResponse Read an order
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/orders/{id} (the `GetOrder` operationId).
	GetOrderWithResponse(ctx context.Context, id string, params *GetOrderParams, reqEditors ...RequestEditorFn) (*GetOrderResult, error)

	// CancelOrderWithResponse Cancel an order of which nothing was sent
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/orders/{id}/cancel (the `CancelOrder` operationId).
	CancelOrderWithResponse(ctx context.Context, id string, params *CancelOrderParams, reqEditors ...RequestEditorFn) (*CancelOrderResult, error)

	// StreamOrderWithResponse Stream an order's changes
	//
	// Server-sent events: each is a change of the order, its id the order's version. Last-Event-ID goes on where a broken stream ended; without it the stream begins with the placement. A stream that was begun with an access token ends with it, and with its session: come back with the next token and Last-Event-ID.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/orders/{id}/events (the `StreamOrder` operationId).
	StreamOrderWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*StreamOrderResult, error)

	// RequestReturnWithBodyWithResponse Ask to send goods back
	//
	// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
	RequestReturnWithBodyWithResponse(ctx context.Context, id string, params *RequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RequestReturnResult, error)

	// RequestReturnWithResponse Ask to send goods back
	//
	// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
	RequestReturnWithResponse(ctx context.Context, id string, params *RequestReturnParams, body RequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*RequestReturnResult, error)
}

type AdminListOrdersResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageOrderSummary
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
func (r AdminListOrdersResult) GetJSON200() *PageOrderSummary {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListOrdersResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListOrdersResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListOrdersResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListOrdersResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListOrdersResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListOrdersResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListOrdersResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListOrdersResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListOrdersResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetOrderResult200Headers the declared response headers of an HTTP 200 response for AdminGetOrder
type AdminGetOrderResult200Headers struct {
	ETag     *string
	Location *string
}

type AdminGetOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	Headers200 *AdminGetOrderResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetOrderResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCancelOrderResult200Headers the declared response headers of an HTTP 200 response for AdminCancelOrder
type AdminCancelOrderResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminCancelOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminCancelOrderResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminCancelOrderResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCancelOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCancelOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCancelOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCancelOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCancelOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminShipOrderResult201Headers the declared response headers of an HTTP 201 response for AdminShipOrder
type AdminShipOrderResult201Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminShipOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Order
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
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminShipOrderResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminShipOrderResult) GetJSON201() *Order {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminShipOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminShipOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminShipOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminShipOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminShipOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminDeliverFulfillmentResult200Headers the declared response headers of an HTTP 200 response for AdminDeliverFulfillment
type AdminDeliverFulfillmentResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminDeliverFulfillmentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminDeliverFulfillmentResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminDeliverFulfillmentResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeliverFulfillmentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeliverFulfillmentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeliverFulfillmentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeliverFulfillmentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeliverFulfillmentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetOrderHistoryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *HistoryOutBody
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
func (r AdminGetOrderHistoryResult) GetJSON200() *HistoryOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetOrderHistoryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetOrderHistoryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetOrderHistoryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetOrderHistoryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetOrderHistoryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRequestReturnResult201Headers the declared response headers of an HTTP 201 response for AdminRequestReturn
type AdminRequestReturnResult201Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminRequestReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Order
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
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminRequestReturnResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminRequestReturnResult) GetJSON201() *Order {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRequestReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRequestReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRequestReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRequestReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRequestReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminApproveReturnResult200Headers the declared response headers of an HTTP 200 response for AdminApproveReturn
type AdminApproveReturnResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminApproveReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminApproveReturnResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminApproveReturnResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminApproveReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminApproveReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminApproveReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminApproveReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminApproveReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminReceiveReturnResult200Headers the declared response headers of an HTTP 200 response for AdminReceiveReturn
type AdminReceiveReturnResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminReceiveReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminReceiveReturnResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminReceiveReturnResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReceiveReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReceiveReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReceiveReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReceiveReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReceiveReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRefundReturnResult200Headers the declared response headers of an HTTP 200 response for AdminRefundReturn
type AdminRefundReturnResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminRefundReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminRefundReturnResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminRefundReturnResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRefundReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRefundReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRefundReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRefundReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRefundReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRejectReturnResult200Headers the declared response headers of an HTTP 200 response for AdminRejectReturn
type AdminRejectReturnResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type AdminRejectReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
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
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminRejectReturnResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminRejectReturnResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRejectReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRejectReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRejectReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRejectReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRejectReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListReturnsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageOrderReturn
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
func (r AdminListReturnsResult) GetJSON200() *PageOrderReturn {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListReturnsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListReturnsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListReturnsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListReturnsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListReturnsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListReturnsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListReturnsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListReturnsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListReturnsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListCartsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageCartSummary
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
func (r ListCartsResult) GetJSON200() *PageCartSummary {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ListCartsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListCartsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ListCartsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListCartsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListCartsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListCartsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListCartsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListCartsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListCartsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// CreateCartResult201Headers the declared response headers of an HTTP 201 response for CreateCart
type CreateCartResult201Headers struct {
	ETag     *string
	Location *string
}

type CreateCartResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Cart
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
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateCartResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r CreateCartResult) GetJSON201() *Cart {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r CreateCartResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r CreateCartResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CreateCartResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateCartResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CreateCartResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetCartResult200Headers the declared response headers of an HTTP 200 response for GetCart
type GetCartResult200Headers struct {
	ETag     *string
	Location *string
}

type GetCartResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Cart
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetCartResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetCartResult) GetJSON200() *Cart {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetCartResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetCartResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetCartResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetCartResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetCartResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetCartResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetCartResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetCartResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetCartResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateCartResult200Headers the declared response headers of an HTTP 200 response for UpdateCart
type UpdateCartResult200Headers struct {
	ETag     *string
	Location *string
}

type UpdateCartResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Cart
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateCartResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r UpdateCartResult) GetJSON200() *Cart {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r UpdateCartResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r UpdateCartResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateCartResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateCartResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateCartResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AddCartLineResult201Headers the declared response headers of an HTTP 201 response for AddCartLine
type AddCartLineResult201Headers struct {
	ETag     *string
	Location *string
}

type AddCartLineResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Cart
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AddCartLineResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AddCartLineResult) GetJSON201() *Cart {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AddCartLineResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AddCartLineResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AddCartLineResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AddCartLineResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AddCartLineResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// RemoveCartLineResult200Headers the declared response headers of an HTTP 200 response for RemoveCartLine
type RemoveCartLineResult200Headers struct {
	ETag     *string
	Location *string
}

type RemoveCartLineResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Cart
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *RemoveCartLineResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r RemoveCartLineResult) GetJSON200() *Cart {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r RemoveCartLineResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r RemoveCartLineResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r RemoveCartLineResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RemoveCartLineResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r RemoveCartLineResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateCartLineResult200Headers the declared response headers of an HTTP 200 response for UpdateCartLine
type UpdateCartLineResult200Headers struct {
	ETag     *string
	Location *string
}

type UpdateCartLineResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Cart
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateCartLineResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r UpdateCartLineResult) GetJSON200() *Cart {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r UpdateCartLineResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r UpdateCartLineResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateCartLineResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateCartLineResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateCartLineResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// MergeCartResult200Headers the declared response headers of an HTTP 200 response for MergeCart
type MergeCartResult200Headers struct {
	ETag     *string
	Location *string
}

type MergeCartResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Cart
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
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *MergeCartResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r MergeCartResult) GetJSON200() *Cart {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r MergeCartResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r MergeCartResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r MergeCartResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r MergeCartResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r MergeCartResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListOrdersResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageOrderSummary
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
func (r ListOrdersResult) GetJSON200() *PageOrderSummary {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ListOrdersResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListOrdersResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ListOrdersResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListOrdersResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListOrdersResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListOrdersResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListOrdersResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListOrdersResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListOrdersResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// PlaceOrderResult201Headers the declared response headers of an HTTP 201 response for PlaceOrder
type PlaceOrderResult201Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type PlaceOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Order
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
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
	// ApplicationProblemJSON429 the response for an HTTP 429 `application/problem+json` response
	ApplicationProblemJSON429 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *PlaceOrderResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r PlaceOrderResult) GetJSON201() *Order {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON429 returns the response for an HTTP 429 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON429() *Problem {
	return r.ApplicationProblemJSON429
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r PlaceOrderResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r PlaceOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r PlaceOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r PlaceOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r PlaceOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetOrderResult200Headers the declared response headers of an HTTP 200 response for GetOrder
type GetOrderResult200Headers struct {
	ETag     *string
	Location *string
}

type GetOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetOrderResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetOrderResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// CancelOrderResult200Headers the declared response headers of an HTTP 200 response for CancelOrder
type CancelOrderResult200Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type CancelOrderResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Order
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *CancelOrderResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r CancelOrderResult) GetJSON200() *Order {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r CancelOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r CancelOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CancelOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CancelOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CancelOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type StreamOrderResult struct {
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
func (r StreamOrderResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r StreamOrderResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r StreamOrderResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r StreamOrderResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r StreamOrderResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r StreamOrderResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r StreamOrderResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// RequestReturnResult201Headers the declared response headers of an HTTP 201 response for RequestReturn
type RequestReturnResult201Headers struct {
	ETag               *string
	IdempotentReplayed *string
	Location           *string
}

type RequestReturnResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Order
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
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
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *RequestReturnResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r RequestReturnResult) GetJSON201() *Order {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r RequestReturnResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r RequestReturnResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r RequestReturnResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RequestReturnResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r RequestReturnResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminListOrdersWithResponse List orders, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/orders (the `AdminListOrders` operationId).
func (c *ClientWithResponses) AdminListOrdersWithResponse(ctx context.Context, params *AdminListOrdersParams, reqEditors ...RequestEditorFn) (*AdminListOrdersResult, error) {
	rsp, err := c.AdminListOrders(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListOrdersResult(rsp)
}

// AdminGetOrderWithResponse Read an order
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/orders/{id} (the `AdminGetOrder` operationId).
func (c *ClientWithResponses) AdminGetOrderWithResponse(ctx context.Context, id string, params *AdminGetOrderParams, reqEditors ...RequestEditorFn) (*AdminGetOrderResult, error) {
	rsp, err := c.AdminGetOrder(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetOrderResult(rsp)
}

// AdminCancelOrderWithResponse Cancel an order of which nothing was sent
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/cancel (the `AdminCancelOrder` operationId).
func (c *ClientWithResponses) AdminCancelOrderWithResponse(ctx context.Context, id string, params *AdminCancelOrderParams, reqEditors ...RequestEditorFn) (*AdminCancelOrderResult, error) {
	rsp, err := c.AdminCancelOrder(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCancelOrderResult(rsp)
}

// AdminShipOrderWithBodyWithResponse Record that a parcel left
//
// Without lines the parcel holds all that has not been sent yet.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
func (c *ClientWithResponses) AdminShipOrderWithBodyWithResponse(ctx context.Context, id string, params *AdminShipOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminShipOrderResult, error) {
	rsp, err := c.AdminShipOrderWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminShipOrderResult(rsp)
}

// AdminShipOrderWithResponse Record that a parcel left
//
// Without lines the parcel holds all that has not been sent yet.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments (the `AdminShipOrder` operationId).
func (c *ClientWithResponses) AdminShipOrderWithResponse(ctx context.Context, id string, params *AdminShipOrderParams, body AdminShipOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminShipOrderResult, error) {
	rsp, err := c.AdminShipOrder(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminShipOrderResult(rsp)
}

// AdminDeliverFulfillmentWithResponse Record that a parcel arrived
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/fulfillments/{fulfillment_id}/deliver (the `AdminDeliverFulfillment` operationId).
func (c *ClientWithResponses) AdminDeliverFulfillmentWithResponse(ctx context.Context, id string, fulfillmentID string, params *AdminDeliverFulfillmentParams, reqEditors ...RequestEditorFn) (*AdminDeliverFulfillmentResult, error) {
	rsp, err := c.AdminDeliverFulfillment(ctx, id, fulfillmentID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeliverFulfillmentResult(rsp)
}

// AdminGetOrderHistoryWithResponse Read an order's history, the oldest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/orders/{id}/history (the `AdminGetOrderHistory` operationId).
func (c *ClientWithResponses) AdminGetOrderHistoryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetOrderHistoryResult, error) {
	rsp, err := c.AdminGetOrderHistory(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetOrderHistoryResult(rsp)
}

// AdminRequestReturnWithBodyWithResponse Note that a customer wants to send goods back
//
// However long ago the order was. Without lines for all that was sent and is not coming back already.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
func (c *ClientWithResponses) AdminRequestReturnWithBodyWithResponse(ctx context.Context, id string, params *AdminRequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRequestReturnResult, error) {
	rsp, err := c.AdminRequestReturnWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRequestReturnResult(rsp)
}

// AdminRequestReturnWithResponse Note that a customer wants to send goods back
//
// However long ago the order was. Without lines for all that was sent and is not coming back already.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns (the `AdminRequestReturn` operationId).
func (c *ClientWithResponses) AdminRequestReturnWithResponse(ctx context.Context, id string, params *AdminRequestReturnParams, body AdminRequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRequestReturnResult, error) {
	rsp, err := c.AdminRequestReturn(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRequestReturnResult(rsp)
}

// AdminApproveReturnWithResponse Agree to a return
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/approve (the `AdminApproveReturn` operationId).
func (c *ClientWithResponses) AdminApproveReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminApproveReturnParams, reqEditors ...RequestEditorFn) (*AdminApproveReturnResult, error) {
	rsp, err := c.AdminApproveReturn(ctx, id, returnID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminApproveReturnResult(rsp)
}

// AdminReceiveReturnWithBodyWithResponse Record that returned goods are here
//
// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
func (c *ClientWithResponses) AdminReceiveReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReceiveReturnResult, error) {
	rsp, err := c.AdminReceiveReturnWithBody(ctx, id, returnID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReceiveReturnResult(rsp)
}

// AdminReceiveReturnWithResponse Record that returned goods are here
//
// What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/receive (the `AdminReceiveReturn` operationId).
func (c *ClientWithResponses) AdminReceiveReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminReceiveReturnParams, body AdminReceiveReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReceiveReturnResult, error) {
	rsp, err := c.AdminReceiveReturn(ctx, id, returnID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReceiveReturnResult(rsp)
}

// AdminRefundReturnWithBodyWithResponse Send the money of a return once more
//
// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
func (c *ClientWithResponses) AdminRefundReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRefundReturnResult, error) {
	rsp, err := c.AdminRefundReturnWithBody(ctx, id, returnID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRefundReturnResult(rsp)
}

// AdminRefundReturnWithResponse Send the money of a return once more
//
// For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/refund (the `AdminRefundReturn` operationId).
func (c *ClientWithResponses) AdminRefundReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminRefundReturnParams, body AdminRefundReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRefundReturnResult, error) {
	rsp, err := c.AdminRefundReturn(ctx, id, returnID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRefundReturnResult(rsp)
}

// AdminRejectReturnWithBodyWithResponse Refuse a return
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
func (c *ClientWithResponses) AdminRejectReturnWithBodyWithResponse(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRejectReturnResult, error) {
	rsp, err := c.AdminRejectReturnWithBody(ctx, id, returnID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRejectReturnResult(rsp)
}

// AdminRejectReturnWithResponse Refuse a return
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/orders/{id}/returns/{return_id}/reject (the `AdminRejectReturn` operationId).
func (c *ClientWithResponses) AdminRejectReturnWithResponse(ctx context.Context, id string, returnID string, params *AdminRejectReturnParams, body AdminRejectReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRejectReturnResult, error) {
	rsp, err := c.AdminRejectReturn(ctx, id, returnID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRejectReturnResult(rsp)
}

// AdminListReturnsWithResponse List returns, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/returns (the `AdminListReturns` operationId).
func (c *ClientWithResponses) AdminListReturnsWithResponse(ctx context.Context, params *AdminListReturnsParams, reqEditors ...RequestEditorFn) (*AdminListReturnsResult, error) {
	rsp, err := c.AdminListReturns(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListReturnsResult(rsp)
}

// ListCartsWithResponse List your open carts, the one that changed last first
//
// For going on with a cart on another device. Carts that became orders, or were merged into another, are not among them; a cart that changes while its list is read moves to the front.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/carts (the `ListCarts` operationId).
func (c *ClientWithResponses) ListCartsWithResponse(ctx context.Context, params *ListCartsParams, reqEditors ...RequestEditorFn) (*ListCartsResult, error) {
	rsp, err := c.ListCarts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListCartsResult(rsp)
}

// CreateCartWithBodyWithResponse Make a cart
//
// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/carts (the `CreateCart` operationId).
func (c *ClientWithResponses) CreateCartWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateCartResult, error) {
	rsp, err := c.CreateCartWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateCartResult(rsp)
}

// CreateCartWithResponse Make a cart
//
// Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/carts (the `CreateCart` operationId).
func (c *ClientWithResponses) CreateCartWithResponse(ctx context.Context, body CreateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateCartResult, error) {
	rsp, err := c.CreateCart(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateCartResult(rsp)
}

// GetCartWithResponse Read a cart, priced by what is sold now
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/carts/{id} (the `GetCart` operationId).
func (c *ClientWithResponses) GetCartWithResponse(ctx context.Context, id string, params *GetCartParams, reqEditors ...RequestEditorFn) (*GetCartResult, error) {
	rsp, err := c.GetCart(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetCartResult(rsp)
}

// UpdateCartWithBodyWithResponse Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *ClientWithResponses) UpdateCartWithBodyWithResponse(ctx context.Context, id string, params *UpdateCartParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCartResult, error) {
	rsp, err := c.UpdateCartWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartResult(rsp)
}

// UpdateCartWithResponse Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *ClientWithResponses) UpdateCartWithResponse(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartResult, error) {
	rsp, err := c.UpdateCart(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartResult(rsp)
}

// UpdateCartWithApplicationMergePatchPlusJSONBodyWithResponse Change a cart's details
//
// A JSON merge patch (RFC 7396): what is absent stays, null removes.
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id} (the `UpdateCart` operationId).
func (c *ClientWithResponses) UpdateCartWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *UpdateCartParams, body UpdateCartApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartResult, error) {
	rsp, err := c.UpdateCartWithApplicationMergePatchPlusJSONBody(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartResult(rsp)
}

// AddCartLineWithBodyWithResponse Put a variant into a cart
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
func (c *ClientWithResponses) AddCartLineWithBodyWithResponse(ctx context.Context, id string, params *AddCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AddCartLineResult, error) {
	rsp, err := c.AddCartLineWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAddCartLineResult(rsp)
}

// AddCartLineWithResponse Put a variant into a cart
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/carts/{id}/lines (the `AddCartLine` operationId).
func (c *ClientWithResponses) AddCartLineWithResponse(ctx context.Context, id string, params *AddCartLineParams, body AddCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*AddCartLineResult, error) {
	rsp, err := c.AddCartLine(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAddCartLineResult(rsp)
}

// RemoveCartLineWithResponse Take a line out of a cart
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/carts/{id}/lines/{line_id} (the `RemoveCartLine` operationId).
func (c *ClientWithResponses) RemoveCartLineWithResponse(ctx context.Context, id string, lineID string, params *RemoveCartLineParams, reqEditors ...RequestEditorFn) (*RemoveCartLineResult, error) {
	rsp, err := c.RemoveCartLine(ctx, id, lineID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRemoveCartLineResult(rsp)
}

// UpdateCartLineWithBodyWithResponse Change a line's quantity
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *ClientWithResponses) UpdateCartLineWithBodyWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error) {
	rsp, err := c.UpdateCartLineWithBody(ctx, id, lineID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartLineResult(rsp)
}

// UpdateCartLineWithResponse Change a line's quantity
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *ClientWithResponses) UpdateCartLineWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error) {
	rsp, err := c.UpdateCartLine(ctx, id, lineID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartLineResult(rsp)
}

// UpdateCartLineWithApplicationMergePatchPlusJSONBodyWithResponse Change a line's quantity
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/carts/{id}/lines/{line_id} (the `UpdateCartLine` operationId).
func (c *ClientWithResponses) UpdateCartLineWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, lineID string, params *UpdateCartLineParams, body UpdateCartLineApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCartLineResult, error) {
	rsp, err := c.UpdateCartLineWithApplicationMergePatchPlusJSONBody(ctx, id, lineID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCartLineResult(rsp)
}

// MergeCartWithResponse Add a guest's cart to the customer's own
//
// After signing in: the lines of the cart named by its Cart-Token are added to the customer's open cart in that currency, the one that changed last, or the cart becomes theirs when they have none. Nothing of either cart is lost.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/carts/{id}/merge (the `MergeCart` operationId).
func (c *ClientWithResponses) MergeCartWithResponse(ctx context.Context, id string, params *MergeCartParams, reqEditors ...RequestEditorFn) (*MergeCartResult, error) {
	rsp, err := c.MergeCart(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseMergeCartResult(rsp)
}

// ListOrdersWithResponse List your orders, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/orders (the `ListOrders` operationId).
func (c *ClientWithResponses) ListOrdersWithResponse(ctx context.Context, params *ListOrdersParams, reqEditors ...RequestEditorFn) (*ListOrdersResult, error) {
	rsp, err := c.ListOrders(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListOrdersResult(rsp)
}

// PlaceOrderWithBodyWithResponse Order a cart
//
// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
func (c *ClientWithResponses) PlaceOrderWithBodyWithResponse(ctx context.Context, params *PlaceOrderParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PlaceOrderResult, error) {
	rsp, err := c.PlaceOrderWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePlaceOrderResult(rsp)
}

// PlaceOrderWithResponse Order a cart
//
// Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/orders (the `PlaceOrder` operationId).
func (c *ClientWithResponses) PlaceOrderWithResponse(ctx context.Context, params *PlaceOrderParams, body PlaceOrderJSONRequestBody, reqEditors ...RequestEditorFn) (*PlaceOrderResult, error) {
	rsp, err := c.PlaceOrder(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePlaceOrderResult(rsp)
}

// GetOrderWithResponse Read an order
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/orders/{id} (the `GetOrder` operationId).
func (c *ClientWithResponses) GetOrderWithResponse(ctx context.Context, id string, params *GetOrderParams, reqEditors ...RequestEditorFn) (*GetOrderResult, error) {
	rsp, err := c.GetOrder(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetOrderResult(rsp)
}

// CancelOrderWithResponse Cancel an order of which nothing was sent
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/orders/{id}/cancel (the `CancelOrder` operationId).
func (c *ClientWithResponses) CancelOrderWithResponse(ctx context.Context, id string, params *CancelOrderParams, reqEditors ...RequestEditorFn) (*CancelOrderResult, error) {
	rsp, err := c.CancelOrder(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCancelOrderResult(rsp)
}

// StreamOrderWithResponse Stream an order's changes
//
// Server-sent events: each is a change of the order, its id the order's version. Last-Event-ID goes on where a broken stream ended; without it the stream begins with the placement. A stream that was begun with an access token ends with it, and with its session: come back with the next token and Last-Event-ID.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/orders/{id}/events (the `StreamOrder` operationId).
func (c *ClientWithResponses) StreamOrderWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*StreamOrderResult, error) {
	rsp, err := c.StreamOrder(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseStreamOrderResult(rsp)
}

// RequestReturnWithBodyWithResponse Ask to send goods back
//
// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
func (c *ClientWithResponses) RequestReturnWithBodyWithResponse(ctx context.Context, id string, params *RequestReturnParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RequestReturnResult, error) {
	rsp, err := c.RequestReturnWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRequestReturnResult(rsp)
}

// RequestReturnWithResponse Ask to send goods back
//
// For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/orders/{id}/returns (the `RequestReturn` operationId).
func (c *ClientWithResponses) RequestReturnWithResponse(ctx context.Context, id string, params *RequestReturnParams, body RequestReturnJSONRequestBody, reqEditors ...RequestEditorFn) (*RequestReturnResult, error) {
	rsp, err := c.RequestReturn(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRequestReturnResult(rsp)
}

// ParseAdminListOrdersResult parses an HTTP response from a AdminListOrdersWithResponse call
func ParseAdminListOrdersResult(rsp *http.Response) (*AdminListOrdersResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListOrdersResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageOrderSummary
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

// ParseAdminGetOrderResult parses an HTTP response from a AdminGetOrderWithResponse call
func ParseAdminGetOrderResult(rsp *http.Response) (*AdminGetOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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
		var headers AdminGetOrderResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminCancelOrderResult parses an HTTP response from a AdminCancelOrderWithResponse call
func ParseAdminCancelOrderResult(rsp *http.Response) (*AdminCancelOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCancelOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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

	switch {
	case rsp.StatusCode == 200:
		var headers AdminCancelOrderResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminShipOrderResult parses an HTTP response from a AdminShipOrderWithResponse call
func ParseAdminShipOrderResult(rsp *http.Response) (*AdminShipOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminShipOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Order
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
	case rsp.StatusCode == 201:
		var headers AdminShipOrderResult201Headers
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

// ParseAdminDeliverFulfillmentResult parses an HTTP response from a AdminDeliverFulfillmentWithResponse call
func ParseAdminDeliverFulfillmentResult(rsp *http.Response) (*AdminDeliverFulfillmentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeliverFulfillmentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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

	switch {
	case rsp.StatusCode == 200:
		var headers AdminDeliverFulfillmentResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminGetOrderHistoryResult parses an HTTP response from a AdminGetOrderHistoryWithResponse call
func ParseAdminGetOrderHistoryResult(rsp *http.Response) (*AdminGetOrderHistoryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetOrderHistoryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest HistoryOutBody
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

// ParseAdminRequestReturnResult parses an HTTP response from a AdminRequestReturnWithResponse call
func ParseAdminRequestReturnResult(rsp *http.Response) (*AdminRequestReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRequestReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Order
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
	case rsp.StatusCode == 201:
		var headers AdminRequestReturnResult201Headers
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

// ParseAdminApproveReturnResult parses an HTTP response from a AdminApproveReturnWithResponse call
func ParseAdminApproveReturnResult(rsp *http.Response) (*AdminApproveReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminApproveReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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

	switch {
	case rsp.StatusCode == 200:
		var headers AdminApproveReturnResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminReceiveReturnResult parses an HTTP response from a AdminReceiveReturnWithResponse call
func ParseAdminReceiveReturnResult(rsp *http.Response) (*AdminReceiveReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReceiveReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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
		var headers AdminReceiveReturnResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminRefundReturnResult parses an HTTP response from a AdminRefundReturnWithResponse call
func ParseAdminRefundReturnResult(rsp *http.Response) (*AdminRefundReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRefundReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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
		var headers AdminRefundReturnResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminRejectReturnResult parses an HTTP response from a AdminRejectReturnWithResponse call
func ParseAdminRejectReturnResult(rsp *http.Response) (*AdminRejectReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRejectReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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
		var headers AdminRejectReturnResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminListReturnsResult parses an HTTP response from a AdminListReturnsWithResponse call
func ParseAdminListReturnsResult(rsp *http.Response) (*AdminListReturnsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListReturnsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageOrderReturn
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

// ParseListCartsResult parses an HTTP response from a ListCartsWithResponse call
func ParseListCartsResult(rsp *http.Response) (*ListCartsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListCartsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageCartSummary
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

// ParseCreateCartResult parses an HTTP response from a CreateCartWithResponse call
func ParseCreateCartResult(rsp *http.Response) (*CreateCartResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateCartResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Cart
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
		var headers CreateCartResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
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

// ParseGetCartResult parses an HTTP response from a GetCartWithResponse call
func ParseGetCartResult(rsp *http.Response) (*GetCartResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetCartResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Cart
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
		var headers GetCartResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseUpdateCartResult parses an HTTP response from a UpdateCartWithResponse call
func ParseUpdateCartResult(rsp *http.Response) (*UpdateCartResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateCartResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Cart
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
		var headers UpdateCartResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAddCartLineResult parses an HTTP response from a AddCartLineWithResponse call
func ParseAddCartLineResult(rsp *http.Response) (*AddCartLineResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AddCartLineResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Cart
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
		var headers AddCartLineResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
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

// ParseRemoveCartLineResult parses an HTTP response from a RemoveCartLineWithResponse call
func ParseRemoveCartLineResult(rsp *http.Response) (*RemoveCartLineResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RemoveCartLineResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Cart
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers RemoveCartLineResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseUpdateCartLineResult parses an HTTP response from a UpdateCartLineWithResponse call
func ParseUpdateCartLineResult(rsp *http.Response) (*UpdateCartLineResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateCartLineResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Cart
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
		var headers UpdateCartLineResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseMergeCartResult parses an HTTP response from a MergeCartWithResponse call
func ParseMergeCartResult(rsp *http.Response) (*MergeCartResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &MergeCartResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Cart
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers MergeCartResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseListOrdersResult parses an HTTP response from a ListOrdersWithResponse call
func ParseListOrdersResult(rsp *http.Response) (*ListOrdersResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListOrdersResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageOrderSummary
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

// ParsePlaceOrderResult parses an HTTP response from a PlaceOrderWithResponse call
func ParsePlaceOrderResult(rsp *http.Response) (*PlaceOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &PlaceOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Order
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON429 = &dest

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

	switch {
	case rsp.StatusCode == 201:
		var headers PlaceOrderResult201Headers
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

// ParseGetOrderResult parses an HTTP response from a GetOrderWithResponse call
func ParseGetOrderResult(rsp *http.Response) (*GetOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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
		var headers GetOrderResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseCancelOrderResult parses an HTTP response from a CancelOrderWithResponse call
func ParseCancelOrderResult(rsp *http.Response) (*CancelOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CancelOrderResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Order
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

	switch {
	case rsp.StatusCode == 200:
		var headers CancelOrderResult200Headers
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
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseStreamOrderResult parses an HTTP response from a StreamOrderWithResponse call
func ParseStreamOrderResult(rsp *http.Response) (*StreamOrderResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &StreamOrderResult{
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

// ParseRequestReturnResult parses an HTTP response from a RequestReturnWithResponse call
func ParseRequestReturnResult(rsp *http.Response) (*RequestReturnResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RequestReturnResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Order
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
	case rsp.StatusCode == 201:
		var headers RequestReturnResult201Headers
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
