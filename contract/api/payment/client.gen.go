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

// Defines values for RecordRefundInBodyMethod.
const (
	BankTransfer RecordRefundInBodyMethod = "bank_transfer"
	Cash         RecordRefundInBodyMethod = "cash"
	Cheque       RecordRefundInBodyMethod = "cheque"
	Other        RecordRefundInBodyMethod = "other"
)

// Valid indicates whether the value is a known member of the RecordRefundInBodyMethod enum.
func (e RecordRefundInBodyMethod) Valid() bool {
	switch e {
	case BankTransfer:
		return true
	case Cash:
		return true
	case Cheque:
		return true
	case Other:
		return true
	default:
		return false
	}
}

// Defines values for AdminListDisputesParamsStatus.
const (
	Lost          AdminListDisputesParamsStatus = "lost"
	NeedsResponse AdminListDisputesParamsStatus = "needs_response"
	UnderReview   AdminListDisputesParamsStatus = "under_review"
	Warning       AdminListDisputesParamsStatus = "warning"
	Won           AdminListDisputesParamsStatus = "won"
)

// Valid indicates whether the value is a known member of the AdminListDisputesParamsStatus enum.
func (e AdminListDisputesParamsStatus) Valid() bool {
	switch e {
	case Lost:
		return true
	case NeedsResponse:
		return true
	case UnderReview:
		return true
	case Warning:
		return true
	case Won:
		return true
	default:
		return false
	}
}

// Defines values for AdminListPaymentNoticesParamsState.
const (
	AdminListPaymentNoticesParamsStateDead    AdminListPaymentNoticesParamsState = "dead"
	AdminListPaymentNoticesParamsStateDone    AdminListPaymentNoticesParamsState = "done"
	AdminListPaymentNoticesParamsStateIgnored AdminListPaymentNoticesParamsState = "ignored"
	AdminListPaymentNoticesParamsStateQueued  AdminListPaymentNoticesParamsState = "queued"
)

// Valid indicates whether the value is a known member of the AdminListPaymentNoticesParamsState enum.
func (e AdminListPaymentNoticesParamsState) Valid() bool {
	switch e {
	case AdminListPaymentNoticesParamsStateDead:
		return true
	case AdminListPaymentNoticesParamsStateDone:
		return true
	case AdminListPaymentNoticesParamsStateIgnored:
		return true
	case AdminListPaymentNoticesParamsStateQueued:
		return true
	default:
		return false
	}
}

// Defines values for AdminListPaymentTasksParamsState.
const (
	AdminListPaymentTasksParamsStateDone AdminListPaymentTasksParamsState = "done"
	AdminListPaymentTasksParamsStateOpen AdminListPaymentTasksParamsState = "open"
)

// Valid indicates whether the value is a known member of the AdminListPaymentTasksParamsState enum.
func (e AdminListPaymentTasksParamsState) Valid() bool {
	switch e {
	case AdminListPaymentTasksParamsStateDone:
		return true
	case AdminListPaymentTasksParamsStateOpen:
		return true
	default:
		return false
	}
}

// Defines values for AdminListPaymentsParamsStatus.
const (
	Authorized        AdminListPaymentsParamsStatus = "authorized"
	Authorizing       AdminListPaymentsParamsStatus = "authorizing"
	Captured          AdminListPaymentsParamsStatus = "captured"
	Capturing         AdminListPaymentsParamsStatus = "capturing"
	Created           AdminListPaymentsParamsStatus = "created"
	Declined          AdminListPaymentsParamsStatus = "declined"
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
	case Declined:
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

// Defines values for AdminListRefundRequestsParamsState.
const (
	Approved  AdminListRefundRequestsParamsState = "approved"
	Rejected  AdminListRefundRequestsParamsState = "rejected"
	Requested AdminListRefundRequestsParamsState = "requested"
)

// Valid indicates whether the value is a known member of the AdminListRefundRequestsParamsState enum.
func (e AdminListRefundRequestsParamsState) Valid() bool {
	switch e {
	case Approved:
		return true
	case Rejected:
		return true
	case Requested:
		return true
	default:
		return false
	}
}

// AdminGiftCard defines model for AdminGiftCard.
type AdminGiftCard struct {
	Balance Money `json:"balance"`

	// Code Only in the answer to who made it.
	Code      *string    `json:"code,omitempty"`
	CreatedAt time.Time  `json:"created_at"`
	ExpiresAt *time.Time `json:"expires_at,omitempty"`

	// Hint The last four characters of the code.
	Hint string `json:"hint"`

	// ID Example: gft_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID       string `json:"id"`
	Issued   Money  `json:"issued"`
	IssuedBy string `json:"issued_by"`

	// State active or blocked
	//
	// Example: active
	State string `json:"state"`
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
	GiftCard  *Money     `json:"gift_card,omitempty"`

	// ID Example: pay_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Method Example: card
	Method      string      `json:"method"`
	NextAction  *NextAction `json:"next_action,omitempty"`
	Operations  []Operation `json:"operations"`
	OrderID     string      `json:"order_id"`
	OrderNumber string      `json:"order_number"`

	// Provider Example: sandbox
	Provider      string         `json:"provider"`
	RefundRequest *RefundRequest `json:"refund_request,omitempty"`
	Refunded      Money          `json:"refunded"`

	// SavedMethod The saved way to pay that is used; absent when none is.
	SavedMethod *string `json:"saved_method,omitempty"`

	// Status Example: captured
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
	Version   int64     `json:"version"`
}

// Balance defines model for Balance.
type Balance struct {
	// Account Example: psp_clearing
	Account  string `json:"account"`
	Balance  Money  `json:"balance"`
	Postings int64  `json:"postings"`

	// Provider Example: stripe
	Provider *string `json:"provider,omitempty"`
}

// BalancesOutBody defines model for BalancesOutBody.
type BalancesOutBody struct {
	Items []Balance `json:"items"`
}

// BlockedCardOutBody defines model for BlockedCardOutBody.
type BlockedCardOutBody struct {
	// Blocked Example: true
	Blocked bool `json:"blocked"`
}

// CaptureInBody defines model for CaptureInBody.
type CaptureInBody struct {
	Amount *Money `json:"amount,omitempty"`

	// Final Release what is not captured. Providers that take one capture only always do.
	Final *bool `json:"final,omitempty"`
}

// ChargeInBody defines model for ChargeInBody.
type ChargeInBody struct {
	// SavedMethod One of the payment's customer.
	//
	// Example: pmt_06f0z4q9y8r6m2k1t3w5x7a9b0
	SavedMethod string `json:"saved_method"`
}

// CheckCardInBody defines model for CheckCardInBody.
type CheckCardInBody struct {
	// Code Example: 7KQX-2MPA-W9FH-T4CD
	Code string `json:"code"`
}

// Dispute defines model for Dispute.
type Dispute struct {
	Amount   Money      `json:"amount"`
	ClosedAt *time.Time `json:"closed_at,omitempty"`
	Evidence *Evidence  `json:"evidence,omitempty"`

	// EvidenceDue Until when evidence is taken.
	EvidenceDue *time.Time `json:"evidence_due,omitempty"`
	Exposure    Money      `json:"exposure"`
	Fee         Money      `json:"fee"`

	// ID Example: dsp_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID        string    `json:"id"`
	OpenedAt  time.Time `json:"opened_at"`
	OrderID   string    `json:"order_id"`
	PaymentID string    `json:"payment_id"`
	Provider  string    `json:"provider"`

	// Reason The provider's word for it.
	//
	// Example: product_not_received
	Reason string `json:"reason"`

	// Reference The provider's name for it.
	Reference string `json:"reference"`

	// Status warning, needs_response, under_review, won or lost
	//
	// Example: needs_response
	Status      string     `json:"status"`
	SubmittedAt *time.Time `json:"submitted_at,omitempty"`
	SubmittedBy *string    `json:"submitted_by,omitempty"`
	Version     int64      `json:"version"`
	Withdrawn   Money      `json:"withdrawn"`
}

// Drift defines model for Drift.
type Drift struct {
	// Action What was done about it: suspense, frozen, imported, posted or queued.
	//
	// Example: suspense
	Action    string    `json:"action"`
	CreatedAt time.Time `json:"created_at"`
	ID        string    `json:"id"`

	// Kind missing_here, missing_there, amount, fee or missed_notice
	//
	// Example: missing_here
	Kind      string  `json:"kind"`
	Ours      *Money  `json:"ours,omitempty"`
	PaymentID *string `json:"payment_id,omitempty"`
	Reference string  `json:"reference"`
	Theirs    *Money  `json:"theirs,omitempty"`
}

// Evidence defines model for Evidence.
type Evidence struct {
	Carrier *string `json:"carrier,omitempty"`

	// Refund The provider's reference of a refund that was made already.
	Refund *string `json:"refund,omitempty"`

	// Text Example: Delivered and signed for on 3 November.
	Text     string  `json:"text"`
	Tracking *string `json:"tracking,omitempty"`
}

// Failure defines model for Failure.
type Failure struct {
	// Code Example: insufficient_funds
	Code    string `json:"code"`
	Message string `json:"message"`
}

// FinishedOutBody defines model for FinishedOutBody.
type FinishedOutBody struct {
	// Done Example: true
	Done bool `json:"done"`
}

// GiftCard defines model for GiftCard.
type GiftCard struct {
	Balance   Money      `json:"balance"`
	ExpiresAt *time.Time `json:"expires_at,omitempty"`

	// ID Example: gft_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`
}

// IssueCardInBody defines model for IssueCardInBody.
type IssueCardInBody struct {
	Amount Money `json:"amount"`

	// ExpiresAt When it ends; never when absent.
	ExpiresAt *time.Time `json:"expires_at,omitempty"`
}

// Method defines model for Method.
type Method struct {
	// CanSave What is paid with can be saved for later, when the customer agrees.
	CanSave bool `json:"can_save"`

	// Method Example: card
	Method string `json:"method"`

	// Provider Example: sandbox
	Provider string `json:"provider"`

	// PublishableKey What the storefront gives the provider's script; it is no secret.
	//
	// Example: pk_test_1
	PublishableKey *string `json:"publishable_key,omitempty"`

	// Title Example: Card
	Title string `json:"title"`
}

// MethodsOutBody defines model for MethodsOutBody.
type MethodsOutBody struct {
	Items []Method `json:"items"`
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
	// Type redirect: go to url. retry: the last attempt was declined; choose how to pay once more.
	//
	// Example: redirect
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Notice defines model for Notice.
type Notice struct {
	Attempts    int64      `json:"attempts"`
	CreatedAt   *time.Time `json:"created_at,omitempty"`
	Error       *string    `json:"error,omitempty"`
	EventID     string     `json:"event_id"`
	ProcessedAt *time.Time `json:"processed_at,omitempty"`
	Provider    string     `json:"provider"`
	ReceivedAt  time.Time  `json:"received_at"`

	// State queued, done, ignored or dead
	//
	// Example: done
	State string `json:"state"`
	Type  string `json:"type"`
}

// Operation defines model for Operation.
type Operation struct {
	// Actor The member of staff who asked for it.
	Actor     *string   `json:"actor,omitempty"`
	Amount    Money     `json:"amount"`
	Attempts  int64     `json:"attempts"`
	Code      *string   `json:"code,omitempty"`
	CreatedAt time.Time `json:"created_at"`
	Fee       *Money    `json:"fee,omitempty"`
	ID        string    `json:"id"`

	// Kind Example: authorize
	Kind    string  `json:"kind"`
	Message *string `json:"message,omitempty"`

	// Method How staff have paid a refund outside of the shop.
	//
	// Example: bank_transfer
	Method *string `json:"method,omitempty"`

	// OffSession Its customer was not there to act.
	OffSession *bool `json:"off_session,omitempty"`

	// Progress Example: succeeded
	Progress string `json:"progress"`

	// Provider Who was asked: the payment's provider, gift_card, or outside for a refund that staff have paid by other means.
	Provider string  `json:"provider"`
	Reason   *string `json:"reason,omitempty"`

	// Reference The provider's name for it.
	Reference *string `json:"reference,omitempty"`

	// Source external: made at the provider by others than us.
	Source    *string   `json:"source,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`

	// ValidUntil Until when an authorisation can be captured.
	ValidUntil *time.Time `json:"valid_until,omitempty"`
}

// PageAdminGiftCard defines model for PageAdminGiftCard.
type PageAdminGiftCard struct {
	Items []AdminGiftCard `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageAdminPayment defines model for PageAdminPayment.
type PageAdminPayment struct {
	Items []AdminPayment `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageDispute defines model for PageDispute.
type PageDispute struct {
	Items []Dispute `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageDrift defines model for PageDrift.
type PageDrift struct {
	Items []Drift `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageNotice defines model for PageNotice.
type PageNotice struct {
	Items []Notice `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageRefundRequest defines model for PageRefundRequest.
type PageRefundRequest struct {
	Items []RefundRequest `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageRun defines model for PageRun.
type PageRun struct {
	Items []Run `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageTask defines model for PageTask.
type PageTask struct {
	Items []Task `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageTransaction defines model for PageTransaction.
type PageTransaction struct {
	Items []Transaction `json:"items"`

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
	GiftCard  *Money     `json:"gift_card,omitempty"`

	// ID Example: pay_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Method Example: card
	Method     string      `json:"method"`
	NextAction *NextAction `json:"next_action,omitempty"`
	OrderID    string      `json:"order_id"`

	// Provider Example: sandbox
	Provider string `json:"provider"`
	Refunded Money  `json:"refunded"`

	// SavedMethod The saved way to pay that is used; absent when none is.
	SavedMethod *string `json:"saved_method,omitempty"`

	// Status Example: captured
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
}

// Posting defines model for Posting.
type Posting struct {
	// Account Example: psp_clearing
	Account string `json:"account"`
	Amount  Money  `json:"amount"`
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

// ReconcileInBody defines model for ReconcileInBody.
type ReconcileInBody struct {
	// From Compare what happened then or later.
	From time.Time `json:"from"`

	// Provider Example: stripe
	Provider string `json:"provider"`

	// To Compare what happened before; at most 31 days after from.
	To time.Time `json:"to"`
}

// RecordRefundInBody defines model for RecordRefundInBody.
type RecordRefundInBody struct {
	Amount *Money `json:"amount,omitempty"`

	// Method How it was paid. Cash comes out of the till in the books, and all else out of the bank.
	//
	// Example: bank_transfer
	Method RecordRefundInBodyMethod `json:"method"`

	// Reason Why, for the books.
	//
	// Example: The card was closed
	Reason string `json:"reason"`

	// Reference Your number for it, such as that of the transfer or the receipt.
	//
	// Example: TRF-2026-1107
	Reference string `json:"reference"`

	// ReturnID The return of the order that it is for, which is refunded with that.
	//
	// Example: ret_06f0z4q9y8r6m2k1t3w5x7a9b0
	ReturnID *string `json:"return_id,omitempty"`
}

// RecordRefundInBodyMethod How it was paid. Cash comes out of the till in the books, and all else out of the bank.
//
// Example: bank_transfer
type RecordRefundInBodyMethod string

// RefundInBody defines model for RefundInBody.
type RefundInBody struct {
	Amount *Money `json:"amount,omitempty"`

	// Reason Why, for the books and the customer.
	//
	// Example: Arrived broken
	Reason string `json:"reason"`
}

// RefundRequest defines model for RefundRequest.
type RefundRequest struct {
	Amount    Money      `json:"amount"`
	CreatedAt time.Time  `json:"created_at"`
	DecidedAt *time.Time `json:"decided_at,omitempty"`
	DecidedBy *string    `json:"decided_by,omitempty"`

	// ID Example: rrq_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Method How it was paid outside of the shop; absent when it goes by the way that was paid.
	//
	// Example: bank_transfer
	Method    *string `json:"method,omitempty"`
	PaymentID string  `json:"payment_id"`
	Reason    string  `json:"reason"`

	// Reference The shop's number for what was paid outside.
	Reference *string `json:"reference,omitempty"`

	// RefundID The refund that followed.
	RefundID    *string `json:"refund_id,omitempty"`
	RequestedBy string  `json:"requested_by"`

	// ReturnID The return that was paid outside.
	ReturnID *string `json:"return_id,omitempty"`

	// State requested, approved or rejected
	//
	// Example: requested
	State string `json:"state"`
}

// ReplayedOutBody defines model for ReplayedOutBody.
type ReplayedOutBody struct {
	// Queued Example: true
	Queued bool `json:"queued"`
}

// RetryInBody defines model for RetryInBody.
type RetryInBody struct {
	// Method Required without saved_method.
	//
	// Example: card
	Method *string `json:"method,omitempty"`

	// Provider Required without saved_method.
	//
	// Example: sandbox
	Provider *string `json:"provider,omitempty"`

	// SavePaymentMethod Keep what is paid with for later: your consent, which is noted with its time.
	SavePaymentMethod *bool `json:"save_payment_method,omitempty"`

	// SavedMethod The id of a way to pay that you have saved, instead of provider and method.
	SavedMethod *string `json:"saved_method,omitempty"`
}

// Run defines model for Run.
type Run struct {
	// Drifts How many differences were found.
	Drifts int64 `json:"drifts"`

	// Error Why it could not be finished.
	Error      *string   `json:"error,omitempty"`
	FinishedAt time.Time `json:"finished_at"`

	// Found The differences, in the answer to the comparison itself.
	Found *[]Drift  `json:"found,omitempty"`
	From  time.Time `json:"from"`

	// ID Example: rec_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID      string `json:"id"`
	Matched int64  `json:"matched"`

	// Movements How many lines the provider has listed.
	Movements int64     `json:"movements"`
	Provider  string    `json:"provider"`
	StartedAt time.Time `json:"started_at"`
	To        time.Time `json:"to"`
}

// SavedMethod defines model for SavedMethod.
type SavedMethod struct {
	// Brand Example: visa
	Brand *string `json:"brand,omitempty"`

	// ConsentedAt When the customer agreed that it is kept.
	ConsentedAt time.Time `json:"consented_at"`

	// Country Example: GB
	Country   *string   `json:"country,omitempty"`
	CreatedAt time.Time `json:"created_at"`
	Default   bool      `json:"default"`

	// ExpMonth The last month in which it can be used; absent when it does not end.
	//
	// Example: 12
	ExpMonth *int64 `json:"exp_month,omitempty"`

	// ExpYear Example: 2029
	ExpYear *int64 `json:"exp_year,omitempty"`

	// ID Example: pmt_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: card
	Kind string `json:"kind"`

	// Label Example: Visa ending in 4242
	Label string `json:"label"`

	// Last4 Example: 4242
	Last4 *string `json:"last4,omitempty"`

	// Provider Example: sandbox
	Provider string `json:"provider"`

	// Status active, expired, or unusable: refused for good. Only an active one pays.
	//
	// Example: active
	Status    string    `json:"status"`
	UpdatedAt time.Time `json:"updated_at"`
}

// SavedOutBody defines model for SavedOutBody.
type SavedOutBody struct {
	Items []SavedMethod `json:"items"`
}

// Task defines model for Task.
type Task struct {
	CreatedAt time.Time  `json:"created_at"`
	DoneAt    *time.Time `json:"done_at,omitempty"`
	DoneBy    *string    `json:"done_by,omitempty"`
	DueAt     *time.Time `json:"due_at,omitempty"`

	// ID Example: tsk_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: refund_failed
	Kind      string  `json:"kind"`
	Note      string  `json:"note"`
	OrderID   *string `json:"order_id,omitempty"`
	PaymentID *string `json:"payment_id,omitempty"`

	// State Example: open
	State string `json:"state"`

	// Subject The id of what it is about: an operation, a dispute, a provider's reference.
	Subject string `json:"subject"`
}

// Transaction defines model for Transaction.
type Transaction struct {
	// ID Example: capture:opn_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: capture
	Kind        string    `json:"kind"`
	OccurredAt  time.Time `json:"occurred_at"`
	OperationID *string   `json:"operation_id,omitempty"`
	OrderID     *string   `json:"order_id,omitempty"`
	PaymentID   *string   `json:"payment_id,omitempty"`

	// Postings They add up to nothing.
	Postings []Posting `json:"postings"`
	Provider *string   `json:"provider,omitempty"`

	// Reference The provider's name of what happened.
	Reference *string `json:"reference,omitempty"`
}

// VoidInBody defines model for VoidInBody.
type VoidInBody struct {
	// Reason Why, for the books.
	//
	// Example: Ordered twice
	Reason string `json:"reason"`
}

// AdminListDisputesParams defines parameters for AdminListDisputes.
type AdminListDisputesParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Status Only disputes with this status.
	Status *AdminListDisputesParamsStatus `form:"status,omitempty" json:"status,omitempty"`

	// PaymentID Only disputes of this payment.
	PaymentID *string `form:"payment_id,omitempty" json:"payment_id,omitempty"`
}

// AdminListDisputesParamsStatus defines parameters for AdminListDisputes.
type AdminListDisputesParamsStatus string

// AdminListGiftCardsParams defines parameters for AdminListGiftCards.
type AdminListGiftCardsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// AdminIssueGiftCardParams defines parameters for AdminIssueGiftCard.
type AdminIssueGiftCardParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminBlockGiftCardParams defines parameters for AdminBlockGiftCard.
type AdminBlockGiftCardParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminUnblockGiftCardParams defines parameters for AdminUnblockGiftCard.
type AdminUnblockGiftCardParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminListBalancesParams defines parameters for AdminListBalances.
type AdminListBalancesParams struct {
	// Until Only what happened before; everything when absent.
	Until *time.Time `form:"until,omitempty" json:"until,omitempty"`
}

// AdminListPostingsParams defines parameters for AdminListPostings.
type AdminListPostingsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// From Only what happened then or later.
	From *time.Time `form:"from,omitempty" json:"from,omitempty"`

	// To Only what happened before.
	To *time.Time `form:"to,omitempty" json:"to,omitempty"`

	// Account Only transactions that touch this account.
	Account *string `form:"account,omitempty" json:"account,omitempty"`

	// PaymentID Only transactions of this payment.
	PaymentID *string `form:"payment_id,omitempty" json:"payment_id,omitempty"`
}

// AdminListPaymentNoticesParams defines parameters for AdminListPaymentNotices.
type AdminListPaymentNoticesParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string                             `form:"cursor,omitempty" json:"cursor,omitempty"`
	State  *AdminListPaymentNoticesParamsState `form:"state,omitempty" json:"state,omitempty"`
}

// AdminListPaymentNoticesParamsState defines parameters for AdminListPaymentNotices.
type AdminListPaymentNoticesParamsState string

// AdminReplayPaymentNoticeParams defines parameters for AdminReplayPaymentNotice.
type AdminReplayPaymentNoticeParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminListPaymentTasksParams defines parameters for AdminListPaymentTasks.
type AdminListPaymentTasksParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string                           `form:"cursor,omitempty" json:"cursor,omitempty"`
	State  *AdminListPaymentTasksParamsState `form:"state,omitempty" json:"state,omitempty"`
}

// AdminListPaymentTasksParamsState defines parameters for AdminListPaymentTasks.
type AdminListPaymentTasksParamsState string

// AdminFinishPaymentTaskParams defines parameters for AdminFinishPaymentTask.
type AdminFinishPaymentTaskParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
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

// AdminChargePaymentParams defines parameters for AdminChargePayment.
type AdminChargePaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRecordRefundParams defines parameters for AdminRecordRefund.
type AdminRecordRefundParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminReauthorizePaymentParams defines parameters for AdminReauthorizePayment.
type AdminReauthorizePaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRefundPaymentParams defines parameters for AdminRefundPayment.
type AdminRefundPaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminReleasePaymentParams defines parameters for AdminReleasePayment.
type AdminReleasePaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminVoidPaymentParams defines parameters for AdminVoidPayment.
type AdminVoidPaymentParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminListReconciliationsParams defines parameters for AdminListReconciliations.
type AdminListReconciliationsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// AdminListDriftsParams defines parameters for AdminListDrifts.
type AdminListDriftsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// AdminListRefundRequestsParams defines parameters for AdminListRefundRequests.
type AdminListRefundRequestsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// State Only requests in this state.
	State *AdminListRefundRequestsParamsState `form:"state,omitempty" json:"state,omitempty"`
}

// AdminListRefundRequestsParamsState defines parameters for AdminListRefundRequests.
type AdminListRefundRequestsParamsState string

// AdminApproveRefundRequestParams defines parameters for AdminApproveRefundRequest.
type AdminApproveRefundRequestParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminRejectRefundRequestParams defines parameters for AdminRejectRefundRequest.
type AdminRejectRefundRequestParams struct {
	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// AdminListSavedPaymentMethodsParams defines parameters for AdminListSavedPaymentMethods.
type AdminListSavedPaymentMethodsParams struct {
	// UserID Whose.
	UserID string `form:"user_id" json:"user_id"`
}

// ListPaymentMethodsParams defines parameters for ListPaymentMethods.
type ListPaymentMethodsParams struct {
	// Country Country of the address that pays (ISO 3166-1 alpha-2): only what is offered there, the preferred provider first. Absent for any.
	Country *string `form:"country,omitempty" json:"country,omitempty"`

	// Currency ISO 4217 code of what is to be paid.
	Currency string `form:"currency" json:"currency"`

	// Amount How much is to be paid, in minor units: what does not take so little, or so much, is left out. 0 or absent for any amount.
	Amount *int64 `form:"amount,omitempty" json:"amount,omitempty"`
}

// DecideSandboxPaymentFormdataBody defines parameters for DecideSandboxPayment.
type DecideSandboxPaymentFormdataBody = struct {
}

// GetPaymentParams defines parameters for GetPayment.
type GetPaymentParams struct {
	// OrderToken The token that came with a guest's order.
	OrderToken *string `json:"Order-Token,omitempty"`
}

// RetryPaymentParams defines parameters for RetryPayment.
type RetryPaymentParams struct {
	// OrderToken The token that came with a guest's order.
	OrderToken *string `json:"Order-Token,omitempty"`

	// IdempotencyKey A fresh random value for each new request, the same one for its retries. Kept for at least 24 hours.
	IdempotencyKey string `json:"Idempotency-Key"`
}

// ReceiveWebhookJSONBody defines parameters for ReceiveWebhook.
type ReceiveWebhookJSONBody map[string]interface{}

// AdminWriteEvidenceJSONRequestBody defines body for AdminWriteEvidence for application/json ContentType.
type AdminWriteEvidenceJSONRequestBody = Evidence

// AdminIssueGiftCardJSONRequestBody defines body for AdminIssueGiftCard for application/json ContentType.
type AdminIssueGiftCardJSONRequestBody = IssueCardInBody

// AdminCapturePaymentJSONRequestBody defines body for AdminCapturePayment for application/json ContentType.
type AdminCapturePaymentJSONRequestBody = CaptureInBody

// AdminChargePaymentJSONRequestBody defines body for AdminChargePayment for application/json ContentType.
type AdminChargePaymentJSONRequestBody = ChargeInBody

// AdminRecordRefundJSONRequestBody defines body for AdminRecordRefund for application/json ContentType.
type AdminRecordRefundJSONRequestBody = RecordRefundInBody

// AdminRefundPaymentJSONRequestBody defines body for AdminRefundPayment for application/json ContentType.
type AdminRefundPaymentJSONRequestBody = RefundInBody

// AdminVoidPaymentJSONRequestBody defines body for AdminVoidPayment for application/json ContentType.
type AdminVoidPaymentJSONRequestBody = VoidInBody

// AdminReconcileJSONRequestBody defines body for AdminReconcile for application/json ContentType.
type AdminReconcileJSONRequestBody = ReconcileInBody

// CheckGiftCardJSONRequestBody defines body for CheckGiftCard for application/json ContentType.
type CheckGiftCardJSONRequestBody = CheckCardInBody

// DecideSandboxPaymentFormdataRequestBody defines body for DecideSandboxPayment for application/x-www-form-urlencoded ContentType.
type DecideSandboxPaymentFormdataRequestBody = DecideSandboxPaymentFormdataBody

// RetryPaymentJSONRequestBody defines body for RetryPayment for application/json ContentType.
type RetryPaymentJSONRequestBody = RetryInBody

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

	// AdminListDisputes List disputes, the newest first
	//
	// Corresponds with GET /v1/admin/disputes (the `AdminListDisputes` operationId).
	AdminListDisputes(ctx context.Context, params *AdminListDisputesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetDispute Read a dispute
	//
	// Corresponds with GET /v1/admin/disputes/{id} (the `AdminGetDispute` operationId).
	AdminGetDispute(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminWriteEvidenceWithBody Write down what speaks for us
	//
	// It is kept here until it is submitted, and can be written anew until then.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
	AdminWriteEvidenceWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminWriteEvidence Write down what speaks for us
	//
	// It is kept here until it is submitted, and can be written anew until then.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
	AdminWriteEvidence(ctx context.Context, id string, body AdminWriteEvidenceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminSubmitEvidence Send the evidence to the provider
	//
	// Only before the deadline. The same evidence sent again is one submission.
	//
	// Corresponds with POST /v1/admin/disputes/{id}/submit (the `AdminSubmitEvidence` operationId).
	AdminSubmitEvidence(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListGiftCards List gift cards, the newest first
	//
	// Corresponds with GET /v1/admin/gift-cards (the `AdminListGiftCards` operationId).
	AdminListGiftCards(ctx context.Context, params *AdminListGiftCardsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminIssueGiftCardWithBody Make a gift card
	//
	// The code is in this answer and nowhere else: only its hash is kept.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
	AdminIssueGiftCardWithBody(ctx context.Context, params *AdminIssueGiftCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminIssueGiftCard Make a gift card
	//
	// The code is in this answer and nowhere else: only its hash is kept.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
	AdminIssueGiftCard(ctx context.Context, params *AdminIssueGiftCardParams, body AdminIssueGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminBlockGiftCard Make a gift card useless
	//
	// Corresponds with POST /v1/admin/gift-cards/{id}/block (the `AdminBlockGiftCard` operationId).
	AdminBlockGiftCard(ctx context.Context, id string, params *AdminBlockGiftCardParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUnblockGiftCard Make a blocked gift card useful again
	//
	// Corresponds with POST /v1/admin/gift-cards/{id}/unblock (the `AdminUnblockGiftCard` operationId).
	AdminUnblockGiftCard(ctx context.Context, id string, params *AdminUnblockGiftCardParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListBalances Read what each account holds, per provider and currency
	//
	// Debits are positive. All balances of a currency add up to nothing.
	//
	// Corresponds with GET /v1/admin/ledger/balances (the `AdminListBalances` operationId).
	AdminListBalances(ctx context.Context, params *AdminListBalancesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminExportLedger Export a month's postings for accounting
	//
	// CSV with a header, one line per posting. The month is like 2026-11, in UTC.
	//
	// Corresponds with GET /v1/admin/ledger/export/{month} (the `AdminExportLedger` operationId).
	AdminExportLedger(ctx context.Context, month string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListPostings List transactions with their postings, the oldest first
	//
	// Corresponds with GET /v1/admin/ledger/postings (the `AdminListPostings` operationId).
	AdminListPostings(ctx context.Context, params *AdminListPostingsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListPaymentNotices List what providers have told, the newest first
	//
	// Corresponds with GET /v1/admin/payment-notices (the `AdminListPaymentNotices` operationId).
	AdminListPaymentNotices(ctx context.Context, params *AdminListPaymentNoticesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplayPaymentNotice Apply a notice once more that was put aside
	//
	// Corresponds with POST /v1/admin/payment-notices/{provider}/{event_id}/replay (the `AdminReplayPaymentNotice` operationId).
	AdminReplayPaymentNotice(ctx context.Context, provider string, eventID string, params *AdminReplayPaymentNoticeParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListPaymentTasks List what a person has to see to, the newest first
	//
	// Corresponds with GET /v1/admin/payment-tasks (the `AdminListPaymentTasks` operationId).
	AdminListPaymentTasks(ctx context.Context, params *AdminListPaymentTasksParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminFinishPaymentTask Close a task
	//
	// Corresponds with POST /v1/admin/payment-tasks/{id}/finish (the `AdminFinishPaymentTask` operationId).
	AdminFinishPaymentTask(ctx context.Context, id string, params *AdminFinishPaymentTaskParams, reqEditors ...RequestEditorFn) (*http.Response, error)

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

	// AdminChargePaymentWithBody Pay an open payment with a saved way to pay, while its customer is not there
	//
	// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
	AdminChargePaymentWithBody(ctx context.Context, id string, params *AdminChargePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminChargePayment Pay an open payment with a saved way to pay, while its customer is not there
	//
	// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
	AdminChargePayment(ctx context.Context, id string, params *AdminChargePaymentParams, body AdminChargePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRecordRefundWithBody Note money that was given back outside of the shop
	//
	// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
	AdminRecordRefundWithBody(ctx context.Context, id string, params *AdminRecordRefundParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRecordRefund Note money that was given back outside of the shop
	//
	// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
	AdminRecordRefund(ctx context.Context, id string, params *AdminRecordRefundParams, body AdminRecordRefundJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReauthorizePayment Renew a hold before it lapses
	//
	// Once, and only at providers that renew holds.
	//
	// Corresponds with POST /v1/admin/payments/{id}/reauthorize (the `AdminReauthorizePayment` operationId).
	AdminReauthorizePayment(ctx context.Context, id string, params *AdminReauthorizePaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundPaymentWithBody Refund what was captured, or a part of it
	//
	// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithBody(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRefundPayment Refund what was captured, or a part of it
	//
	// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPayment(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReleasePayment Let a frozen payment go on
	//
	// A payment is frozen when its provider's books contradict ours. Compare both first.
	//
	// Corresponds with POST /v1/admin/payments/{id}/release (the `AdminReleasePayment` operationId).
	AdminReleasePayment(ctx context.Context, id string, params *AdminReleasePaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error)

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

	// AdminListReconciliations List comparisons with providers, the newest first
	//
	// Corresponds with GET /v1/admin/reconciliations (the `AdminListReconciliations` operationId).
	AdminListReconciliations(ctx context.Context, params *AdminListReconciliationsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReconcileWithBody Compare a provider's list with the ledger now
	//
	// What was compared before can be compared again: nothing is posted twice.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
	AdminReconcileWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReconcile Compare a provider's list with the ledger now
	//
	// What was compared before can be compared again: nothing is posted twice.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
	AdminReconcile(ctx context.Context, body AdminReconcileJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListDrifts List the differences that a comparison has found first
	//
	// Corresponds with GET /v1/admin/reconciliations/{id}/drifts (the `AdminListDrifts` operationId).
	AdminListDrifts(ctx context.Context, id string, params *AdminListDriftsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListRefundRequests List refunds that wait for a second person, or were decided, the newest first
	//
	// Corresponds with GET /v1/admin/refund-requests (the `AdminListRefundRequests` operationId).
	AdminListRefundRequests(ctx context.Context, params *AdminListRefundRequestsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminApproveRefundRequest Approve a refund that a colleague asked for
	//
	// Corresponds with POST /v1/admin/refund-requests/{id}/approve (the `AdminApproveRefundRequest` operationId).
	AdminApproveRefundRequest(ctx context.Context, id string, params *AdminApproveRefundRequestParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRejectRefundRequest Reject a refund that waits
	//
	// Corresponds with POST /v1/admin/refund-requests/{id}/reject (the `AdminRejectRefundRequest` operationId).
	AdminRejectRefundRequest(ctx context.Context, id string, params *AdminRejectRefundRequestParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListSavedPaymentMethods List the ways to pay that a customer has saved
	//
	// A customer has at most 50.
	//
	// Corresponds with GET /v1/admin/saved-payment-methods (the `AdminListSavedPaymentMethods` operationId).
	AdminListSavedPaymentMethods(ctx context.Context, params *AdminListSavedPaymentMethodsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CheckGiftCardWithBody Read a gift card's balance by its code
	//
	// The answer's id goes into an order's payment as gift_card.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
	CheckGiftCardWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CheckGiftCard Read a gift card's balance by its code
	//
	// The answer's id goes into an order's payment as gift_card.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
	CheckGiftCard(ctx context.Context, body CheckGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListPaymentMethods List the ways to pay in a country and currency
	//
	// A provider that does not answer at the moment is left out.
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
	// Guests send the token of their order. Once payment is asked for, a moment after the order was placed.
	//
	// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
	GetPayment(ctx context.Context, id string, params *GetPaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RetryPaymentWithBody Choose how to pay once more
	//
	// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
	RetryPaymentWithBody(ctx context.Context, id string, params *RetryPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RetryPayment Choose how to pay once more
	//
	// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
	RetryPayment(ctx context.Context, id string, params *RetryPaymentParams, body RetryPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListSavedPaymentMethods List your saved ways to pay
	//
	// An order saves one with save_payment_method, and is paid with one by its id as saved_method. A customer has at most 50.
	//
	// Corresponds with GET /v1/saved-payment-methods (the `ListSavedPaymentMethods` operationId).
	ListSavedPaymentMethods(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RemoveSavedPaymentMethod Remove a saved way to pay
	//
	// It is forgotten at once, and its provider lets go of it.
	//
	// Corresponds with DELETE /v1/saved-payment-methods/{id} (the `RemoveSavedPaymentMethod` operationId).
	RemoveSavedPaymentMethod(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PreferSavedPaymentMethod Make a saved way to pay the default
	//
	// Corresponds with PUT /v1/saved-payment-methods/{id}/default (the `PreferSavedPaymentMethod` operationId).
	PreferSavedPaymentMethod(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

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

// AdminListDisputes List disputes, the newest first
//
// Corresponds with GET /v1/admin/disputes (the `AdminListDisputes` operationId).
func (c *Client) AdminListDisputes(ctx context.Context, params *AdminListDisputesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListDisputesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetDispute Read a dispute
//
// Corresponds with GET /v1/admin/disputes/{id} (the `AdminGetDispute` operationId).
func (c *Client) AdminGetDispute(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetDisputeRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminWriteEvidenceWithBody Write down what speaks for us
//
// It is kept here until it is submitted, and can be written anew until then.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
func (c *Client) AdminWriteEvidenceWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminWriteEvidenceRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminWriteEvidence Write down what speaks for us
//
// It is kept here until it is submitted, and can be written anew until then.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
func (c *Client) AdminWriteEvidence(ctx context.Context, id string, body AdminWriteEvidenceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminWriteEvidenceRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminSubmitEvidence Send the evidence to the provider
//
// Only before the deadline. The same evidence sent again is one submission.
//
// Corresponds with POST /v1/admin/disputes/{id}/submit (the `AdminSubmitEvidence` operationId).
func (c *Client) AdminSubmitEvidence(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminSubmitEvidenceRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListGiftCards List gift cards, the newest first
//
// Corresponds with GET /v1/admin/gift-cards (the `AdminListGiftCards` operationId).
func (c *Client) AdminListGiftCards(ctx context.Context, params *AdminListGiftCardsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListGiftCardsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminIssueGiftCardWithBody Make a gift card
//
// The code is in this answer and nowhere else: only its hash is kept.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
func (c *Client) AdminIssueGiftCardWithBody(ctx context.Context, params *AdminIssueGiftCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminIssueGiftCardRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminIssueGiftCard Make a gift card
//
// The code is in this answer and nowhere else: only its hash is kept.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
func (c *Client) AdminIssueGiftCard(ctx context.Context, params *AdminIssueGiftCardParams, body AdminIssueGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminIssueGiftCardRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminBlockGiftCard Make a gift card useless
//
// Corresponds with POST /v1/admin/gift-cards/{id}/block (the `AdminBlockGiftCard` operationId).
func (c *Client) AdminBlockGiftCard(ctx context.Context, id string, params *AdminBlockGiftCardParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminBlockGiftCardRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUnblockGiftCard Make a blocked gift card useful again
//
// Corresponds with POST /v1/admin/gift-cards/{id}/unblock (the `AdminUnblockGiftCard` operationId).
func (c *Client) AdminUnblockGiftCard(ctx context.Context, id string, params *AdminUnblockGiftCardParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUnblockGiftCardRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListBalances Read what each account holds, per provider and currency
//
// Debits are positive. All balances of a currency add up to nothing.
//
// Corresponds with GET /v1/admin/ledger/balances (the `AdminListBalances` operationId).
func (c *Client) AdminListBalances(ctx context.Context, params *AdminListBalancesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListBalancesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminExportLedger Export a month's postings for accounting
//
// CSV with a header, one line per posting. The month is like 2026-11, in UTC.
//
// Corresponds with GET /v1/admin/ledger/export/{month} (the `AdminExportLedger` operationId).
func (c *Client) AdminExportLedger(ctx context.Context, month string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminExportLedgerRequest(c.Server, month)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListPostings List transactions with their postings, the oldest first
//
// Corresponds with GET /v1/admin/ledger/postings (the `AdminListPostings` operationId).
func (c *Client) AdminListPostings(ctx context.Context, params *AdminListPostingsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListPostingsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListPaymentNotices List what providers have told, the newest first
//
// Corresponds with GET /v1/admin/payment-notices (the `AdminListPaymentNotices` operationId).
func (c *Client) AdminListPaymentNotices(ctx context.Context, params *AdminListPaymentNoticesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListPaymentNoticesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplayPaymentNotice Apply a notice once more that was put aside
//
// Corresponds with POST /v1/admin/payment-notices/{provider}/{event_id}/replay (the `AdminReplayPaymentNotice` operationId).
func (c *Client) AdminReplayPaymentNotice(ctx context.Context, provider string, eventID string, params *AdminReplayPaymentNoticeParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplayPaymentNoticeRequest(c.Server, provider, eventID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListPaymentTasks List what a person has to see to, the newest first
//
// Corresponds with GET /v1/admin/payment-tasks (the `AdminListPaymentTasks` operationId).
func (c *Client) AdminListPaymentTasks(ctx context.Context, params *AdminListPaymentTasksParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListPaymentTasksRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminFinishPaymentTask Close a task
//
// Corresponds with POST /v1/admin/payment-tasks/{id}/finish (the `AdminFinishPaymentTask` operationId).
func (c *Client) AdminFinishPaymentTask(ctx context.Context, id string, params *AdminFinishPaymentTaskParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminFinishPaymentTaskRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
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

// AdminChargePaymentWithBody Pay an open payment with a saved way to pay, while its customer is not there
//
// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
func (c *Client) AdminChargePaymentWithBody(ctx context.Context, id string, params *AdminChargePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminChargePaymentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminChargePayment Pay an open payment with a saved way to pay, while its customer is not there
//
// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
func (c *Client) AdminChargePayment(ctx context.Context, id string, params *AdminChargePaymentParams, body AdminChargePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminChargePaymentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRecordRefundWithBody Note money that was given back outside of the shop
//
// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
func (c *Client) AdminRecordRefundWithBody(ctx context.Context, id string, params *AdminRecordRefundParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRecordRefundRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRecordRefund Note money that was given back outside of the shop
//
// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
func (c *Client) AdminRecordRefund(ctx context.Context, id string, params *AdminRecordRefundParams, body AdminRecordRefundJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRecordRefundRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReauthorizePayment Renew a hold before it lapses
//
// Once, and only at providers that renew holds.
//
// Corresponds with POST /v1/admin/payments/{id}/reauthorize (the `AdminReauthorizePayment` operationId).
func (c *Client) AdminReauthorizePayment(ctx context.Context, id string, params *AdminReauthorizePaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReauthorizePaymentRequest(c.Server, id, params)
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
// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
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
// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
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

// AdminReleasePayment Let a frozen payment go on
//
// A payment is frozen when its provider's books contradict ours. Compare both first.
//
// Corresponds with POST /v1/admin/payments/{id}/release (the `AdminReleasePayment` operationId).
func (c *Client) AdminReleasePayment(ctx context.Context, id string, params *AdminReleasePaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReleasePaymentRequest(c.Server, id, params)
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

// AdminListReconciliations List comparisons with providers, the newest first
//
// Corresponds with GET /v1/admin/reconciliations (the `AdminListReconciliations` operationId).
func (c *Client) AdminListReconciliations(ctx context.Context, params *AdminListReconciliationsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListReconciliationsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReconcileWithBody Compare a provider's list with the ledger now
//
// What was compared before can be compared again: nothing is posted twice.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
func (c *Client) AdminReconcileWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReconcileRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReconcile Compare a provider's list with the ledger now
//
// What was compared before can be compared again: nothing is posted twice.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
func (c *Client) AdminReconcile(ctx context.Context, body AdminReconcileJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReconcileRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListDrifts List the differences that a comparison has found first
//
// Corresponds with GET /v1/admin/reconciliations/{id}/drifts (the `AdminListDrifts` operationId).
func (c *Client) AdminListDrifts(ctx context.Context, id string, params *AdminListDriftsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListDriftsRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListRefundRequests List refunds that wait for a second person, or were decided, the newest first
//
// Corresponds with GET /v1/admin/refund-requests (the `AdminListRefundRequests` operationId).
func (c *Client) AdminListRefundRequests(ctx context.Context, params *AdminListRefundRequestsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListRefundRequestsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminApproveRefundRequest Approve a refund that a colleague asked for
//
// Corresponds with POST /v1/admin/refund-requests/{id}/approve (the `AdminApproveRefundRequest` operationId).
func (c *Client) AdminApproveRefundRequest(ctx context.Context, id string, params *AdminApproveRefundRequestParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminApproveRefundRequestRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRejectRefundRequest Reject a refund that waits
//
// Corresponds with POST /v1/admin/refund-requests/{id}/reject (the `AdminRejectRefundRequest` operationId).
func (c *Client) AdminRejectRefundRequest(ctx context.Context, id string, params *AdminRejectRefundRequestParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRejectRefundRequestRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListSavedPaymentMethods List the ways to pay that a customer has saved
//
// A customer has at most 50.
//
// Corresponds with GET /v1/admin/saved-payment-methods (the `AdminListSavedPaymentMethods` operationId).
func (c *Client) AdminListSavedPaymentMethods(ctx context.Context, params *AdminListSavedPaymentMethodsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListSavedPaymentMethodsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CheckGiftCardWithBody Read a gift card's balance by its code
//
// The answer's id goes into an order's payment as gift_card.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
func (c *Client) CheckGiftCardWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCheckGiftCardRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CheckGiftCard Read a gift card's balance by its code
//
// The answer's id goes into an order's payment as gift_card.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
func (c *Client) CheckGiftCard(ctx context.Context, body CheckGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCheckGiftCardRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListPaymentMethods List the ways to pay in a country and currency
//
// A provider that does not answer at the moment is left out.
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
// Guests send the token of their order. Once payment is asked for, a moment after the order was placed.
//
// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
func (c *Client) GetPayment(ctx context.Context, id string, params *GetPaymentParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPaymentRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RetryPaymentWithBody Choose how to pay once more
//
// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
func (c *Client) RetryPaymentWithBody(ctx context.Context, id string, params *RetryPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRetryPaymentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RetryPayment Choose how to pay once more
//
// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
func (c *Client) RetryPayment(ctx context.Context, id string, params *RetryPaymentParams, body RetryPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRetryPaymentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListSavedPaymentMethods List your saved ways to pay
//
// An order saves one with save_payment_method, and is paid with one by its id as saved_method. A customer has at most 50.
//
// Corresponds with GET /v1/saved-payment-methods (the `ListSavedPaymentMethods` operationId).
func (c *Client) ListSavedPaymentMethods(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListSavedPaymentMethodsRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RemoveSavedPaymentMethod Remove a saved way to pay
//
// It is forgotten at once, and its provider lets go of it.
//
// Corresponds with DELETE /v1/saved-payment-methods/{id} (the `RemoveSavedPaymentMethod` operationId).
func (c *Client) RemoveSavedPaymentMethod(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRemoveSavedPaymentMethodRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PreferSavedPaymentMethod Make a saved way to pay the default
//
// Corresponds with PUT /v1/saved-payment-methods/{id}/default (the `PreferSavedPaymentMethod` operationId).
func (c *Client) PreferSavedPaymentMethod(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPreferSavedPaymentMethodRequest(c.Server, id)
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

// NewAdminListDisputesRequest constructs an http.Request for the AdminListDisputes method
func NewAdminListDisputesRequest(server string, params *AdminListDisputesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/disputes")
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

		if params.PaymentID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "payment_id", *params.PaymentID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminGetDisputeRequest constructs an http.Request for the AdminGetDispute method
func NewAdminGetDisputeRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/disputes/%s", pathParam0)
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

// NewAdminWriteEvidenceRequest calls the generic AdminWriteEvidence builder with application/json body
func NewAdminWriteEvidenceRequest(server string, id string, body AdminWriteEvidenceJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminWriteEvidenceRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminWriteEvidenceRequestWithBody constructs an http.Request for the AdminWriteEvidence method, with any body, and a specified content type
func NewAdminWriteEvidenceRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/disputes/%s/evidence", pathParam0)
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

	return req, nil
}

// NewAdminSubmitEvidenceRequest constructs an http.Request for the AdminSubmitEvidence method
func NewAdminSubmitEvidenceRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/disputes/%s/submit", pathParam0)
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

// NewAdminListGiftCardsRequest constructs an http.Request for the AdminListGiftCards method
func NewAdminListGiftCardsRequest(server string, params *AdminListGiftCardsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/gift-cards")
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

// NewAdminIssueGiftCardRequest calls the generic AdminIssueGiftCard builder with application/json body
func NewAdminIssueGiftCardRequest(server string, params *AdminIssueGiftCardParams, body AdminIssueGiftCardJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminIssueGiftCardRequestWithBody(server, params, "application/json", bodyReader)
}

// NewAdminIssueGiftCardRequestWithBody constructs an http.Request for the AdminIssueGiftCard method, with any body, and a specified content type
func NewAdminIssueGiftCardRequestWithBody(server string, params *AdminIssueGiftCardParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/gift-cards")
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

// NewAdminBlockGiftCardRequest constructs an http.Request for the AdminBlockGiftCard method
func NewAdminBlockGiftCardRequest(server string, id string, params *AdminBlockGiftCardParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/gift-cards/%s/block", pathParam0)
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

// NewAdminUnblockGiftCardRequest constructs an http.Request for the AdminUnblockGiftCard method
func NewAdminUnblockGiftCardRequest(server string, id string, params *AdminUnblockGiftCardParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/gift-cards/%s/unblock", pathParam0)
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

// NewAdminListBalancesRequest constructs an http.Request for the AdminListBalances method
func NewAdminListBalancesRequest(server string, params *AdminListBalancesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/ledger/balances")
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

		if params.Until != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "until", *params.Until, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date-time"}); err != nil {
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

// NewAdminExportLedgerRequest constructs an http.Request for the AdminExportLedger method
func NewAdminExportLedgerRequest(server string, month string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "month", month, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/ledger/export/%s", pathParam0)
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

// NewAdminListPostingsRequest constructs an http.Request for the AdminListPostings method
func NewAdminListPostingsRequest(server string, params *AdminListPostingsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/ledger/postings")
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

		if params.From != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "from", *params.From, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date-time"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.To != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "to", *params.To, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date-time"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Account != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "account", *params.Account, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PaymentID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "payment_id", *params.PaymentID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminListPaymentNoticesRequest constructs an http.Request for the AdminListPaymentNotices method
func NewAdminListPaymentNoticesRequest(server string, params *AdminListPaymentNoticesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payment-notices")
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

		if params.State != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "state", *params.State, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminReplayPaymentNoticeRequest constructs an http.Request for the AdminReplayPaymentNotice method
func NewAdminReplayPaymentNoticeRequest(server string, provider string, eventID string, params *AdminReplayPaymentNoticeParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "provider", provider, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "event_id", eventID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payment-notices/%s/%s/replay", pathParam0, pathParam1)
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

// NewAdminListPaymentTasksRequest constructs an http.Request for the AdminListPaymentTasks method
func NewAdminListPaymentTasksRequest(server string, params *AdminListPaymentTasksParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/payment-tasks")
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

		if params.State != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "state", *params.State, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminFinishPaymentTaskRequest constructs an http.Request for the AdminFinishPaymentTask method
func NewAdminFinishPaymentTaskRequest(server string, id string, params *AdminFinishPaymentTaskParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/payment-tasks/%s/finish", pathParam0)
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

// NewAdminChargePaymentRequest calls the generic AdminChargePayment builder with application/json body
func NewAdminChargePaymentRequest(server string, id string, params *AdminChargePaymentParams, body AdminChargePaymentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminChargePaymentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminChargePaymentRequestWithBody constructs an http.Request for the AdminChargePayment method, with any body, and a specified content type
func NewAdminChargePaymentRequestWithBody(server string, id string, params *AdminChargePaymentParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/charge", pathParam0)
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

// NewAdminRecordRefundRequest calls the generic AdminRecordRefund builder with application/json body
func NewAdminRecordRefundRequest(server string, id string, params *AdminRecordRefundParams, body AdminRecordRefundJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRecordRefundRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminRecordRefundRequestWithBody constructs an http.Request for the AdminRecordRefund method, with any body, and a specified content type
func NewAdminRecordRefundRequestWithBody(server string, id string, params *AdminRecordRefundParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/outside-refunds", pathParam0)
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

// NewAdminReauthorizePaymentRequest constructs an http.Request for the AdminReauthorizePayment method
func NewAdminReauthorizePaymentRequest(server string, id string, params *AdminReauthorizePaymentParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/reauthorize", pathParam0)
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

// NewAdminReleasePaymentRequest constructs an http.Request for the AdminReleasePayment method
func NewAdminReleasePaymentRequest(server string, id string, params *AdminReleasePaymentParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/payments/%s/release", pathParam0)
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

// NewAdminListReconciliationsRequest constructs an http.Request for the AdminListReconciliations method
func NewAdminListReconciliationsRequest(server string, params *AdminListReconciliationsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/reconciliations")
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

// NewAdminReconcileRequest calls the generic AdminReconcile builder with application/json body
func NewAdminReconcileRequest(server string, body AdminReconcileJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminReconcileRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminReconcileRequestWithBody constructs an http.Request for the AdminReconcile method, with any body, and a specified content type
func NewAdminReconcileRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/reconciliations")
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

// NewAdminListDriftsRequest constructs an http.Request for the AdminListDrifts method
func NewAdminListDriftsRequest(server string, id string, params *AdminListDriftsParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/reconciliations/%s/drifts", pathParam0)
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

// NewAdminListRefundRequestsRequest constructs an http.Request for the AdminListRefundRequests method
func NewAdminListRefundRequestsRequest(server string, params *AdminListRefundRequestsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/refund-requests")
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

		if params.State != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "state", *params.State, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewAdminApproveRefundRequestRequest constructs an http.Request for the AdminApproveRefundRequest method
func NewAdminApproveRefundRequestRequest(server string, id string, params *AdminApproveRefundRequestParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/refund-requests/%s/approve", pathParam0)
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

// NewAdminRejectRefundRequestRequest constructs an http.Request for the AdminRejectRefundRequest method
func NewAdminRejectRefundRequestRequest(server string, id string, params *AdminRejectRefundRequestParams) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/admin/refund-requests/%s/reject", pathParam0)
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

// NewAdminListSavedPaymentMethodsRequest constructs an http.Request for the AdminListSavedPaymentMethods method
func NewAdminListSavedPaymentMethodsRequest(server string, params *AdminListSavedPaymentMethodsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/saved-payment-methods")
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

		if queryFrag, err := runtime.StyleParamWithOptions("form", false, "user_id", params.UserID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewCheckGiftCardRequest calls the generic CheckGiftCard builder with application/json body
func NewCheckGiftCardRequest(server string, body CheckGiftCardJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCheckGiftCardRequestWithBody(server, "application/json", bodyReader)
}

// NewCheckGiftCardRequestWithBody constructs an http.Request for the CheckGiftCard method, with any body, and a specified content type
func NewCheckGiftCardRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/gift-cards/check")
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

		if params.Country != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "country", *params.Country, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if queryFrag, err := runtime.StyleParamWithOptions("form", false, "currency", params.Currency, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if params.Amount != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "amount", *params.Amount, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
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
func NewGetPaymentRequest(server string, id string, params *GetPaymentParams) (*http.Request, error) {
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

	if params != nil {

		if params.OrderToken != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Order-Token", *params.OrderToken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Order-Token", headerParam0)
		}

	}

	return req, nil
}

// NewRetryPaymentRequest calls the generic RetryPayment builder with application/json body
func NewRetryPaymentRequest(server string, id string, params *RetryPaymentParams, body RetryPaymentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRetryPaymentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewRetryPaymentRequestWithBody constructs an http.Request for the RetryPayment method, with any body, and a specified content type
func NewRetryPaymentRequestWithBody(server string, id string, params *RetryPaymentParams, contentType string, body io.Reader) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/payments/%s/choice", pathParam0)
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

// NewListSavedPaymentMethodsRequest constructs an http.Request for the ListSavedPaymentMethods method
func NewListSavedPaymentMethodsRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/saved-payment-methods")
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

// NewRemoveSavedPaymentMethodRequest constructs an http.Request for the RemoveSavedPaymentMethod method
func NewRemoveSavedPaymentMethodRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/saved-payment-methods/%s", pathParam0)
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

// NewPreferSavedPaymentMethodRequest constructs an http.Request for the PreferSavedPaymentMethod method
func NewPreferSavedPaymentMethodRequest(server string, id string) (*http.Request, error) {
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

	operationPath := fmt.Sprintf("/v1/saved-payment-methods/%s/default", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), nil)
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

	// AdminListDisputesWithResponse List disputes, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/disputes (the `AdminListDisputes` operationId).
	AdminListDisputesWithResponse(ctx context.Context, params *AdminListDisputesParams, reqEditors ...RequestEditorFn) (*AdminListDisputesResult, error)

	// AdminGetDisputeWithResponse Read a dispute
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/disputes/{id} (the `AdminGetDispute` operationId).
	AdminGetDisputeWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetDisputeResult, error)

	// AdminWriteEvidenceWithBodyWithResponse Write down what speaks for us
	//
	// It is kept here until it is submitted, and can be written anew until then.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
	AdminWriteEvidenceWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminWriteEvidenceResult, error)

	// AdminWriteEvidenceWithResponse Write down what speaks for us
	//
	// It is kept here until it is submitted, and can be written anew until then.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
	AdminWriteEvidenceWithResponse(ctx context.Context, id string, body AdminWriteEvidenceJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminWriteEvidenceResult, error)

	// AdminSubmitEvidenceWithResponse Send the evidence to the provider
	//
	// Only before the deadline. The same evidence sent again is one submission.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/disputes/{id}/submit (the `AdminSubmitEvidence` operationId).
	AdminSubmitEvidenceWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminSubmitEvidenceResult, error)

	// AdminListGiftCardsWithResponse List gift cards, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/gift-cards (the `AdminListGiftCards` operationId).
	AdminListGiftCardsWithResponse(ctx context.Context, params *AdminListGiftCardsParams, reqEditors ...RequestEditorFn) (*AdminListGiftCardsResult, error)

	// AdminIssueGiftCardWithBodyWithResponse Make a gift card
	//
	// The code is in this answer and nowhere else: only its hash is kept.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
	AdminIssueGiftCardWithBodyWithResponse(ctx context.Context, params *AdminIssueGiftCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminIssueGiftCardResult, error)

	// AdminIssueGiftCardWithResponse Make a gift card
	//
	// The code is in this answer and nowhere else: only its hash is kept.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
	AdminIssueGiftCardWithResponse(ctx context.Context, params *AdminIssueGiftCardParams, body AdminIssueGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminIssueGiftCardResult, error)

	// AdminBlockGiftCardWithResponse Make a gift card useless
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/gift-cards/{id}/block (the `AdminBlockGiftCard` operationId).
	AdminBlockGiftCardWithResponse(ctx context.Context, id string, params *AdminBlockGiftCardParams, reqEditors ...RequestEditorFn) (*AdminBlockGiftCardResult, error)

	// AdminUnblockGiftCardWithResponse Make a blocked gift card useful again
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/gift-cards/{id}/unblock (the `AdminUnblockGiftCard` operationId).
	AdminUnblockGiftCardWithResponse(ctx context.Context, id string, params *AdminUnblockGiftCardParams, reqEditors ...RequestEditorFn) (*AdminUnblockGiftCardResult, error)

	// AdminListBalancesWithResponse Read what each account holds, per provider and currency
	//
	// Debits are positive. All balances of a currency add up to nothing.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/ledger/balances (the `AdminListBalances` operationId).
	AdminListBalancesWithResponse(ctx context.Context, params *AdminListBalancesParams, reqEditors ...RequestEditorFn) (*AdminListBalancesResult, error)

	// AdminExportLedgerWithResponse Export a month's postings for accounting
	//
	// CSV with a header, one line per posting. The month is like 2026-11, in UTC.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/ledger/export/{month} (the `AdminExportLedger` operationId).
	AdminExportLedgerWithResponse(ctx context.Context, month string, reqEditors ...RequestEditorFn) (*AdminExportLedgerResult, error)

	// AdminListPostingsWithResponse List transactions with their postings, the oldest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/ledger/postings (the `AdminListPostings` operationId).
	AdminListPostingsWithResponse(ctx context.Context, params *AdminListPostingsParams, reqEditors ...RequestEditorFn) (*AdminListPostingsResult, error)

	// AdminListPaymentNoticesWithResponse List what providers have told, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/payment-notices (the `AdminListPaymentNotices` operationId).
	AdminListPaymentNoticesWithResponse(ctx context.Context, params *AdminListPaymentNoticesParams, reqEditors ...RequestEditorFn) (*AdminListPaymentNoticesResult, error)

	// AdminReplayPaymentNoticeWithResponse Apply a notice once more that was put aside
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payment-notices/{provider}/{event_id}/replay (the `AdminReplayPaymentNotice` operationId).
	AdminReplayPaymentNoticeWithResponse(ctx context.Context, provider string, eventID string, params *AdminReplayPaymentNoticeParams, reqEditors ...RequestEditorFn) (*AdminReplayPaymentNoticeResult, error)

	// AdminListPaymentTasksWithResponse List what a person has to see to, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/payment-tasks (the `AdminListPaymentTasks` operationId).
	AdminListPaymentTasksWithResponse(ctx context.Context, params *AdminListPaymentTasksParams, reqEditors ...RequestEditorFn) (*AdminListPaymentTasksResult, error)

	// AdminFinishPaymentTaskWithResponse Close a task
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payment-tasks/{id}/finish (the `AdminFinishPaymentTask` operationId).
	AdminFinishPaymentTaskWithResponse(ctx context.Context, id string, params *AdminFinishPaymentTaskParams, reqEditors ...RequestEditorFn) (*AdminFinishPaymentTaskResult, error)

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

	// AdminChargePaymentWithBodyWithResponse Pay an open payment with a saved way to pay, while its customer is not there
	//
	// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
	AdminChargePaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminChargePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminChargePaymentResult, error)

	// AdminChargePaymentWithResponse Pay an open payment with a saved way to pay, while its customer is not there
	//
	// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
	AdminChargePaymentWithResponse(ctx context.Context, id string, params *AdminChargePaymentParams, body AdminChargePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminChargePaymentResult, error)

	// AdminRecordRefundWithBodyWithResponse Note money that was given back outside of the shop
	//
	// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
	AdminRecordRefundWithBodyWithResponse(ctx context.Context, id string, params *AdminRecordRefundParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRecordRefundResult, error)

	// AdminRecordRefundWithResponse Note money that was given back outside of the shop
	//
	// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
	AdminRecordRefundWithResponse(ctx context.Context, id string, params *AdminRecordRefundParams, body AdminRecordRefundJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRecordRefundResult, error)

	// AdminReauthorizePaymentWithResponse Renew a hold before it lapses
	//
	// Once, and only at providers that renew holds.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/reauthorize (the `AdminReauthorizePayment` operationId).
	AdminReauthorizePaymentWithResponse(ctx context.Context, id string, params *AdminReauthorizePaymentParams, reqEditors ...RequestEditorFn) (*AdminReauthorizePaymentResult, error)

	// AdminRefundPaymentWithBodyWithResponse Refund what was captured, or a part of it
	//
	// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error)

	// AdminRefundPaymentWithResponse Refund what was captured, or a part of it
	//
	// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/refunds (the `AdminRefundPayment` operationId).
	AdminRefundPaymentWithResponse(ctx context.Context, id string, params *AdminRefundPaymentParams, body AdminRefundPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRefundPaymentResult, error)

	// AdminReleasePaymentWithResponse Let a frozen payment go on
	//
	// A payment is frozen when its provider's books contradict ours. Compare both first.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/payments/{id}/release (the `AdminReleasePayment` operationId).
	AdminReleasePaymentWithResponse(ctx context.Context, id string, params *AdminReleasePaymentParams, reqEditors ...RequestEditorFn) (*AdminReleasePaymentResult, error)

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

	// AdminListReconciliationsWithResponse List comparisons with providers, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/reconciliations (the `AdminListReconciliations` operationId).
	AdminListReconciliationsWithResponse(ctx context.Context, params *AdminListReconciliationsParams, reqEditors ...RequestEditorFn) (*AdminListReconciliationsResult, error)

	// AdminReconcileWithBodyWithResponse Compare a provider's list with the ledger now
	//
	// What was compared before can be compared again: nothing is posted twice.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
	AdminReconcileWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReconcileResult, error)

	// AdminReconcileWithResponse Compare a provider's list with the ledger now
	//
	// What was compared before can be compared again: nothing is posted twice.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
	AdminReconcileWithResponse(ctx context.Context, body AdminReconcileJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReconcileResult, error)

	// AdminListDriftsWithResponse List the differences that a comparison has found first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/reconciliations/{id}/drifts (the `AdminListDrifts` operationId).
	AdminListDriftsWithResponse(ctx context.Context, id string, params *AdminListDriftsParams, reqEditors ...RequestEditorFn) (*AdminListDriftsResult, error)

	// AdminListRefundRequestsWithResponse List refunds that wait for a second person, or were decided, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/refund-requests (the `AdminListRefundRequests` operationId).
	AdminListRefundRequestsWithResponse(ctx context.Context, params *AdminListRefundRequestsParams, reqEditors ...RequestEditorFn) (*AdminListRefundRequestsResult, error)

	// AdminApproveRefundRequestWithResponse Approve a refund that a colleague asked for
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/refund-requests/{id}/approve (the `AdminApproveRefundRequest` operationId).
	AdminApproveRefundRequestWithResponse(ctx context.Context, id string, params *AdminApproveRefundRequestParams, reqEditors ...RequestEditorFn) (*AdminApproveRefundRequestResult, error)

	// AdminRejectRefundRequestWithResponse Reject a refund that waits
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/refund-requests/{id}/reject (the `AdminRejectRefundRequest` operationId).
	AdminRejectRefundRequestWithResponse(ctx context.Context, id string, params *AdminRejectRefundRequestParams, reqEditors ...RequestEditorFn) (*AdminRejectRefundRequestResult, error)

	// AdminListSavedPaymentMethodsWithResponse List the ways to pay that a customer has saved
	//
	// A customer has at most 50.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/saved-payment-methods (the `AdminListSavedPaymentMethods` operationId).
	AdminListSavedPaymentMethodsWithResponse(ctx context.Context, params *AdminListSavedPaymentMethodsParams, reqEditors ...RequestEditorFn) (*AdminListSavedPaymentMethodsResult, error)

	// CheckGiftCardWithBodyWithResponse Read a gift card's balance by its code
	//
	// The answer's id goes into an order's payment as gift_card.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
	CheckGiftCardWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CheckGiftCardResult, error)

	// CheckGiftCardWithResponse Read a gift card's balance by its code
	//
	// The answer's id goes into an order's payment as gift_card.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
	CheckGiftCardWithResponse(ctx context.Context, body CheckGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*CheckGiftCardResult, error)

	// ListPaymentMethodsWithResponse List the ways to pay in a country and currency
	//
	// A provider that does not answer at the moment is left out.
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
	// Guests send the token of their order. Once payment is asked for, a moment after the order was placed.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
	GetPaymentWithResponse(ctx context.Context, id string, params *GetPaymentParams, reqEditors ...RequestEditorFn) (*GetPaymentResult, error)

	// RetryPaymentWithBodyWithResponse Choose how to pay once more
	//
	// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
	RetryPaymentWithBodyWithResponse(ctx context.Context, id string, params *RetryPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RetryPaymentResult, error)

	// RetryPaymentWithResponse Choose how to pay once more
	//
	// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
	RetryPaymentWithResponse(ctx context.Context, id string, params *RetryPaymentParams, body RetryPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*RetryPaymentResult, error)

	// ListSavedPaymentMethodsWithResponse List your saved ways to pay
	//
	// An order saves one with save_payment_method, and is paid with one by its id as saved_method. A customer has at most 50.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/saved-payment-methods (the `ListSavedPaymentMethods` operationId).
	ListSavedPaymentMethodsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListSavedPaymentMethodsResult, error)

	// RemoveSavedPaymentMethodWithResponse Remove a saved way to pay
	//
	// It is forgotten at once, and its provider lets go of it.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/saved-payment-methods/{id} (the `RemoveSavedPaymentMethod` operationId).
	RemoveSavedPaymentMethodWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*RemoveSavedPaymentMethodResult, error)

	// PreferSavedPaymentMethodWithResponse Make a saved way to pay the default
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/saved-payment-methods/{id}/default (the `PreferSavedPaymentMethod` operationId).
	PreferSavedPaymentMethodWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*PreferSavedPaymentMethodResult, error)

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

type AdminListDisputesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageDispute
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
func (r AdminListDisputesResult) GetJSON200() *PageDispute {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListDisputesResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListDisputesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListDisputesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListDisputesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListDisputesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListDisputesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListDisputesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListDisputesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListDisputesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetDisputeResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Dispute
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
func (r AdminGetDisputeResult) GetJSON200() *Dispute {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetDisputeResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetDisputeResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetDisputeResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetDisputeResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetDisputeResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminWriteEvidenceResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Dispute
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
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminWriteEvidenceResult) GetJSON200() *Dispute {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminWriteEvidenceResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminWriteEvidenceResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminWriteEvidenceResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminWriteEvidenceResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminWriteEvidenceResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminSubmitEvidenceResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Dispute
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
	// ApplicationProblemJSON502 the response for an HTTP 502 `application/problem+json` response
	ApplicationProblemJSON502 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminSubmitEvidenceResult) GetJSON200() *Dispute {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON502 returns the response for an HTTP 502 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON502() *Problem {
	return r.ApplicationProblemJSON502
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r AdminSubmitEvidenceResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r AdminSubmitEvidenceResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminSubmitEvidenceResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminSubmitEvidenceResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminSubmitEvidenceResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListGiftCardsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageAdminGiftCard
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
func (r AdminListGiftCardsResult) GetJSON200() *PageAdminGiftCard {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListGiftCardsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListGiftCardsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListGiftCardsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListGiftCardsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListGiftCardsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListGiftCardsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListGiftCardsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListGiftCardsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListGiftCardsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminIssueGiftCardResult201Headers the declared response headers of an HTTP 201 response for AdminIssueGiftCard
type AdminIssueGiftCardResult201Headers struct {
	IdempotentReplayed *string
}

type AdminIssueGiftCardResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *AdminGiftCard
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
	Headers201 *AdminIssueGiftCardResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminIssueGiftCardResult) GetJSON201() *AdminGiftCard {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminIssueGiftCardResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminIssueGiftCardResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminIssueGiftCardResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminIssueGiftCardResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminIssueGiftCardResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminBlockGiftCardResult200Headers the declared response headers of an HTTP 200 response for AdminBlockGiftCard
type AdminBlockGiftCardResult200Headers struct {
	IdempotentReplayed *string
}

type AdminBlockGiftCardResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *BlockedCardOutBody
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
	Headers200 *AdminBlockGiftCardResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminBlockGiftCardResult) GetJSON200() *BlockedCardOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminBlockGiftCardResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminBlockGiftCardResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminBlockGiftCardResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminBlockGiftCardResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminBlockGiftCardResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUnblockGiftCardResult200Headers the declared response headers of an HTTP 200 response for AdminUnblockGiftCard
type AdminUnblockGiftCardResult200Headers struct {
	IdempotentReplayed *string
}

type AdminUnblockGiftCardResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *BlockedCardOutBody
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
	Headers200 *AdminUnblockGiftCardResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUnblockGiftCardResult) GetJSON200() *BlockedCardOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUnblockGiftCardResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUnblockGiftCardResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUnblockGiftCardResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUnblockGiftCardResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUnblockGiftCardResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListBalancesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *BalancesOutBody
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
func (r AdminListBalancesResult) GetJSON200() *BalancesOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListBalancesResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListBalancesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListBalancesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListBalancesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListBalancesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListBalancesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListBalancesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListBalancesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListBalancesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminExportLedgerResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminExportLedgerResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminExportLedgerResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminExportLedgerResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminExportLedgerResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminExportLedgerResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminExportLedgerResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminExportLedgerResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminExportLedgerResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListPostingsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageTransaction
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
func (r AdminListPostingsResult) GetJSON200() *PageTransaction {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListPostingsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListPostingsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListPostingsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListPostingsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListPostingsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListPostingsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListPostingsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListPostingsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListPostingsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListPaymentNoticesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageNotice
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
func (r AdminListPaymentNoticesResult) GetJSON200() *PageNotice {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListPaymentNoticesResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListPaymentNoticesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListPaymentNoticesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListPaymentNoticesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListPaymentNoticesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListPaymentNoticesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListPaymentNoticesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListPaymentNoticesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListPaymentNoticesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminReplayPaymentNoticeResult202Headers the declared response headers of an HTTP 202 response for AdminReplayPaymentNotice
type AdminReplayPaymentNoticeResult202Headers struct {
	IdempotentReplayed *string
}

type AdminReplayPaymentNoticeResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *ReplayedOutBody
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
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminReplayPaymentNoticeResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminReplayPaymentNoticeResult) GetJSON202() *ReplayedOutBody {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReplayPaymentNoticeResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReplayPaymentNoticeResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReplayPaymentNoticeResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReplayPaymentNoticeResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReplayPaymentNoticeResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListPaymentTasksResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageTask
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
func (r AdminListPaymentTasksResult) GetJSON200() *PageTask {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListPaymentTasksResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListPaymentTasksResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListPaymentTasksResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListPaymentTasksResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListPaymentTasksResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListPaymentTasksResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListPaymentTasksResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListPaymentTasksResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListPaymentTasksResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminFinishPaymentTaskResult200Headers the declared response headers of an HTTP 200 response for AdminFinishPaymentTask
type AdminFinishPaymentTaskResult200Headers struct {
	IdempotentReplayed *string
}

type AdminFinishPaymentTaskResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FinishedOutBody
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
	Headers200 *AdminFinishPaymentTaskResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminFinishPaymentTaskResult) GetJSON200() *FinishedOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminFinishPaymentTaskResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminFinishPaymentTaskResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminFinishPaymentTaskResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminFinishPaymentTaskResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminFinishPaymentTaskResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
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

// AdminChargePaymentResult202Headers the declared response headers of an HTTP 202 response for AdminChargePayment
type AdminChargePaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminChargePaymentResult struct {
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
	// ApplicationProblemJSON429 the response for an HTTP 429 `application/problem+json` response
	ApplicationProblemJSON429 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminChargePaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminChargePaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON429 returns the response for an HTTP 429 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON429() *Problem {
	return r.ApplicationProblemJSON429
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r AdminChargePaymentResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r AdminChargePaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminChargePaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminChargePaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminChargePaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRecordRefundResult202Headers the declared response headers of an HTTP 202 response for AdminRecordRefund
type AdminRecordRefundResult202Headers struct {
	IdempotentReplayed *string
}

type AdminRecordRefundResult struct {
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
	Headers202 *AdminRecordRefundResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRecordRefundResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRecordRefundResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRecordRefundResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRecordRefundResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRecordRefundResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRecordRefundResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminReauthorizePaymentResult202Headers the declared response headers of an HTTP 202 response for AdminReauthorizePayment
type AdminReauthorizePaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminReauthorizePaymentResult struct {
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
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminReauthorizePaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminReauthorizePaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReauthorizePaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReauthorizePaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReauthorizePaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReauthorizePaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReauthorizePaymentResult) ContentType() string {
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

// AdminReleasePaymentResult202Headers the declared response headers of an HTTP 202 response for AdminReleasePayment
type AdminReleasePaymentResult202Headers struct {
	IdempotentReplayed *string
}

type AdminReleasePaymentResult struct {
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
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminReleasePaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminReleasePaymentResult) GetJSON202() *AdminPayment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReleasePaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReleasePaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReleasePaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReleasePaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReleasePaymentResult) ContentType() string {
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

type AdminListReconciliationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageRun
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
func (r AdminListReconciliationsResult) GetJSON200() *PageRun {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListReconciliationsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListReconciliationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListReconciliationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListReconciliationsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListReconciliationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListReconciliationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListReconciliationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListReconciliationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListReconciliationsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminReconcileResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Run
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
	// ApplicationProblemJSON502 the response for an HTTP 502 `application/problem+json` response
	ApplicationProblemJSON502 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminReconcileResult) GetJSON200() *Run {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON502 returns the response for an HTTP 502 `application/problem+json` response
func (r AdminReconcileResult) GetApplicationProblemJSON502() *Problem {
	return r.ApplicationProblemJSON502
}

// GetBody returns the raw response body bytes
func (r AdminReconcileResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReconcileResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReconcileResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReconcileResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListDriftsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageDrift
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
func (r AdminListDriftsResult) GetJSON200() *PageDrift {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListDriftsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListDriftsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListDriftsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListDriftsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListDriftsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListDriftsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListDriftsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListDriftsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListDriftsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListRefundRequestsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageRefundRequest
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
func (r AdminListRefundRequestsResult) GetJSON200() *PageRefundRequest {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListRefundRequestsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListRefundRequestsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListRefundRequestsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListRefundRequestsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListRefundRequestsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListRefundRequestsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListRefundRequestsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListRefundRequestsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListRefundRequestsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminApproveRefundRequestResult202Headers the declared response headers of an HTTP 202 response for AdminApproveRefundRequest
type AdminApproveRefundRequestResult202Headers struct {
	IdempotentReplayed *string
}

type AdminApproveRefundRequestResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *RefundRequest
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
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminApproveRefundRequestResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminApproveRefundRequestResult) GetJSON202() *RefundRequest {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminApproveRefundRequestResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminApproveRefundRequestResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminApproveRefundRequestResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminApproveRefundRequestResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminApproveRefundRequestResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRejectRefundRequestResult202Headers the declared response headers of an HTTP 202 response for AdminRejectRefundRequest
type AdminRejectRefundRequestResult202Headers struct {
	IdempotentReplayed *string
}

type AdminRejectRefundRequestResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *RefundRequest
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
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *AdminRejectRefundRequestResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRejectRefundRequestResult) GetJSON202() *RefundRequest {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRejectRefundRequestResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRejectRefundRequestResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRejectRefundRequestResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRejectRefundRequestResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRejectRefundRequestResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListSavedPaymentMethodsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SavedOutBody
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
func (r AdminListSavedPaymentMethodsResult) GetJSON200() *SavedOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListSavedPaymentMethodsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListSavedPaymentMethodsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListSavedPaymentMethodsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListSavedPaymentMethodsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListSavedPaymentMethodsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListSavedPaymentMethodsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListSavedPaymentMethodsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListSavedPaymentMethodsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListSavedPaymentMethodsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type CheckGiftCardResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *GiftCard
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

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r CheckGiftCardResult) GetJSON200() *GiftCard {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r CheckGiftCardResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r CheckGiftCardResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CheckGiftCardResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CheckGiftCardResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CheckGiftCardResult) ContentType() string {
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

// RetryPaymentResult202Headers the declared response headers of an HTTP 202 response for RetryPayment
type RetryPaymentResult202Headers struct {
	IdempotentReplayed *string
}

type RetryPaymentResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *Payment
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
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *RetryPaymentResult202Headers
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r RetryPaymentResult) GetJSON202() *Payment {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON429 returns the response for an HTTP 429 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON429() *Problem {
	return r.ApplicationProblemJSON429
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r RetryPaymentResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r RetryPaymentResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r RetryPaymentResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RetryPaymentResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r RetryPaymentResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListSavedPaymentMethodsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SavedOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListSavedPaymentMethodsResult) GetJSON200() *SavedOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListSavedPaymentMethodsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ListSavedPaymentMethodsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListSavedPaymentMethodsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListSavedPaymentMethodsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListSavedPaymentMethodsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListSavedPaymentMethodsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListSavedPaymentMethodsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type RemoveSavedPaymentMethodResult struct {
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
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r RemoveSavedPaymentMethodResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r RemoveSavedPaymentMethodResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r RemoveSavedPaymentMethodResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RemoveSavedPaymentMethodResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r RemoveSavedPaymentMethodResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type PreferSavedPaymentMethodResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SavedMethod
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
func (r PreferSavedPaymentMethodResult) GetJSON200() *SavedMethod {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r PreferSavedPaymentMethodResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r PreferSavedPaymentMethodResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r PreferSavedPaymentMethodResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r PreferSavedPaymentMethodResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r PreferSavedPaymentMethodResult) ContentType() string {
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

// AdminListDisputesWithResponse List disputes, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/disputes (the `AdminListDisputes` operationId).
func (c *ClientWithResponses) AdminListDisputesWithResponse(ctx context.Context, params *AdminListDisputesParams, reqEditors ...RequestEditorFn) (*AdminListDisputesResult, error) {
	rsp, err := c.AdminListDisputes(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListDisputesResult(rsp)
}

// AdminGetDisputeWithResponse Read a dispute
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/disputes/{id} (the `AdminGetDispute` operationId).
func (c *ClientWithResponses) AdminGetDisputeWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetDisputeResult, error) {
	rsp, err := c.AdminGetDispute(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetDisputeResult(rsp)
}

// AdminWriteEvidenceWithBodyWithResponse Write down what speaks for us
//
// It is kept here until it is submitted, and can be written anew until then.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
func (c *ClientWithResponses) AdminWriteEvidenceWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminWriteEvidenceResult, error) {
	rsp, err := c.AdminWriteEvidenceWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminWriteEvidenceResult(rsp)
}

// AdminWriteEvidenceWithResponse Write down what speaks for us
//
// It is kept here until it is submitted, and can be written anew until then.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/disputes/{id}/evidence (the `AdminWriteEvidence` operationId).
func (c *ClientWithResponses) AdminWriteEvidenceWithResponse(ctx context.Context, id string, body AdminWriteEvidenceJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminWriteEvidenceResult, error) {
	rsp, err := c.AdminWriteEvidence(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminWriteEvidenceResult(rsp)
}

// AdminSubmitEvidenceWithResponse Send the evidence to the provider
//
// Only before the deadline. The same evidence sent again is one submission.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/disputes/{id}/submit (the `AdminSubmitEvidence` operationId).
func (c *ClientWithResponses) AdminSubmitEvidenceWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminSubmitEvidenceResult, error) {
	rsp, err := c.AdminSubmitEvidence(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminSubmitEvidenceResult(rsp)
}

// AdminListGiftCardsWithResponse List gift cards, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/gift-cards (the `AdminListGiftCards` operationId).
func (c *ClientWithResponses) AdminListGiftCardsWithResponse(ctx context.Context, params *AdminListGiftCardsParams, reqEditors ...RequestEditorFn) (*AdminListGiftCardsResult, error) {
	rsp, err := c.AdminListGiftCards(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListGiftCardsResult(rsp)
}

// AdminIssueGiftCardWithBodyWithResponse Make a gift card
//
// The code is in this answer and nowhere else: only its hash is kept.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
func (c *ClientWithResponses) AdminIssueGiftCardWithBodyWithResponse(ctx context.Context, params *AdminIssueGiftCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminIssueGiftCardResult, error) {
	rsp, err := c.AdminIssueGiftCardWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminIssueGiftCardResult(rsp)
}

// AdminIssueGiftCardWithResponse Make a gift card
//
// The code is in this answer and nowhere else: only its hash is kept.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/gift-cards (the `AdminIssueGiftCard` operationId).
func (c *ClientWithResponses) AdminIssueGiftCardWithResponse(ctx context.Context, params *AdminIssueGiftCardParams, body AdminIssueGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminIssueGiftCardResult, error) {
	rsp, err := c.AdminIssueGiftCard(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminIssueGiftCardResult(rsp)
}

// AdminBlockGiftCardWithResponse Make a gift card useless
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/gift-cards/{id}/block (the `AdminBlockGiftCard` operationId).
func (c *ClientWithResponses) AdminBlockGiftCardWithResponse(ctx context.Context, id string, params *AdminBlockGiftCardParams, reqEditors ...RequestEditorFn) (*AdminBlockGiftCardResult, error) {
	rsp, err := c.AdminBlockGiftCard(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminBlockGiftCardResult(rsp)
}

// AdminUnblockGiftCardWithResponse Make a blocked gift card useful again
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/gift-cards/{id}/unblock (the `AdminUnblockGiftCard` operationId).
func (c *ClientWithResponses) AdminUnblockGiftCardWithResponse(ctx context.Context, id string, params *AdminUnblockGiftCardParams, reqEditors ...RequestEditorFn) (*AdminUnblockGiftCardResult, error) {
	rsp, err := c.AdminUnblockGiftCard(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUnblockGiftCardResult(rsp)
}

// AdminListBalancesWithResponse Read what each account holds, per provider and currency
//
// Debits are positive. All balances of a currency add up to nothing.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/ledger/balances (the `AdminListBalances` operationId).
func (c *ClientWithResponses) AdminListBalancesWithResponse(ctx context.Context, params *AdminListBalancesParams, reqEditors ...RequestEditorFn) (*AdminListBalancesResult, error) {
	rsp, err := c.AdminListBalances(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListBalancesResult(rsp)
}

// AdminExportLedgerWithResponse Export a month's postings for accounting
//
// CSV with a header, one line per posting. The month is like 2026-11, in UTC.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/ledger/export/{month} (the `AdminExportLedger` operationId).
func (c *ClientWithResponses) AdminExportLedgerWithResponse(ctx context.Context, month string, reqEditors ...RequestEditorFn) (*AdminExportLedgerResult, error) {
	rsp, err := c.AdminExportLedger(ctx, month, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminExportLedgerResult(rsp)
}

// AdminListPostingsWithResponse List transactions with their postings, the oldest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/ledger/postings (the `AdminListPostings` operationId).
func (c *ClientWithResponses) AdminListPostingsWithResponse(ctx context.Context, params *AdminListPostingsParams, reqEditors ...RequestEditorFn) (*AdminListPostingsResult, error) {
	rsp, err := c.AdminListPostings(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListPostingsResult(rsp)
}

// AdminListPaymentNoticesWithResponse List what providers have told, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/payment-notices (the `AdminListPaymentNotices` operationId).
func (c *ClientWithResponses) AdminListPaymentNoticesWithResponse(ctx context.Context, params *AdminListPaymentNoticesParams, reqEditors ...RequestEditorFn) (*AdminListPaymentNoticesResult, error) {
	rsp, err := c.AdminListPaymentNotices(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListPaymentNoticesResult(rsp)
}

// AdminReplayPaymentNoticeWithResponse Apply a notice once more that was put aside
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payment-notices/{provider}/{event_id}/replay (the `AdminReplayPaymentNotice` operationId).
func (c *ClientWithResponses) AdminReplayPaymentNoticeWithResponse(ctx context.Context, provider string, eventID string, params *AdminReplayPaymentNoticeParams, reqEditors ...RequestEditorFn) (*AdminReplayPaymentNoticeResult, error) {
	rsp, err := c.AdminReplayPaymentNotice(ctx, provider, eventID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplayPaymentNoticeResult(rsp)
}

// AdminListPaymentTasksWithResponse List what a person has to see to, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/payment-tasks (the `AdminListPaymentTasks` operationId).
func (c *ClientWithResponses) AdminListPaymentTasksWithResponse(ctx context.Context, params *AdminListPaymentTasksParams, reqEditors ...RequestEditorFn) (*AdminListPaymentTasksResult, error) {
	rsp, err := c.AdminListPaymentTasks(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListPaymentTasksResult(rsp)
}

// AdminFinishPaymentTaskWithResponse Close a task
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payment-tasks/{id}/finish (the `AdminFinishPaymentTask` operationId).
func (c *ClientWithResponses) AdminFinishPaymentTaskWithResponse(ctx context.Context, id string, params *AdminFinishPaymentTaskParams, reqEditors ...RequestEditorFn) (*AdminFinishPaymentTaskResult, error) {
	rsp, err := c.AdminFinishPaymentTask(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminFinishPaymentTaskResult(rsp)
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

// AdminChargePaymentWithBodyWithResponse Pay an open payment with a saved way to pay, while its customer is not there
//
// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
func (c *ClientWithResponses) AdminChargePaymentWithBodyWithResponse(ctx context.Context, id string, params *AdminChargePaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminChargePaymentResult, error) {
	rsp, err := c.AdminChargePaymentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminChargePaymentResult(rsp)
}

// AdminChargePaymentWithResponse Pay an open payment with a saved way to pay, while its customer is not there
//
// For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or refuses, she gets a mail with the link, and the payment stays open until its time is over.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/charge (the `AdminChargePayment` operationId).
func (c *ClientWithResponses) AdminChargePaymentWithResponse(ctx context.Context, id string, params *AdminChargePaymentParams, body AdminChargePaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminChargePaymentResult, error) {
	rsp, err := c.AdminChargePayment(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminChargePaymentResult(rsp)
}

// AdminRecordRefundWithBodyWithResponse Note money that was given back outside of the shop
//
// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
func (c *ClientWithResponses) AdminRecordRefundWithBodyWithResponse(ctx context.Context, id string, params *AdminRecordRefundParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRecordRefundResult, error) {
	rsp, err := c.AdminRecordRefundWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRecordRefundResult(rsp)
}

// AdminRecordRefundWithResponse Note money that was given back outside of the shop
//
// For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/outside-refunds (the `AdminRecordRefund` operationId).
func (c *ClientWithResponses) AdminRecordRefundWithResponse(ctx context.Context, id string, params *AdminRecordRefundParams, body AdminRecordRefundJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRecordRefundResult, error) {
	rsp, err := c.AdminRecordRefund(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRecordRefundResult(rsp)
}

// AdminReauthorizePaymentWithResponse Renew a hold before it lapses
//
// Once, and only at providers that renew holds.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/reauthorize (the `AdminReauthorizePayment` operationId).
func (c *ClientWithResponses) AdminReauthorizePaymentWithResponse(ctx context.Context, id string, params *AdminReauthorizePaymentParams, reqEditors ...RequestEditorFn) (*AdminReauthorizePaymentResult, error) {
	rsp, err := c.AdminReauthorizePayment(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReauthorizePaymentResult(rsp)
}

// AdminRefundPaymentWithBodyWithResponse Refund what was captured, or a part of it
//
// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
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
// Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.
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

// AdminReleasePaymentWithResponse Let a frozen payment go on
//
// A payment is frozen when its provider's books contradict ours. Compare both first.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/payments/{id}/release (the `AdminReleasePayment` operationId).
func (c *ClientWithResponses) AdminReleasePaymentWithResponse(ctx context.Context, id string, params *AdminReleasePaymentParams, reqEditors ...RequestEditorFn) (*AdminReleasePaymentResult, error) {
	rsp, err := c.AdminReleasePayment(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReleasePaymentResult(rsp)
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

// AdminListReconciliationsWithResponse List comparisons with providers, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/reconciliations (the `AdminListReconciliations` operationId).
func (c *ClientWithResponses) AdminListReconciliationsWithResponse(ctx context.Context, params *AdminListReconciliationsParams, reqEditors ...RequestEditorFn) (*AdminListReconciliationsResult, error) {
	rsp, err := c.AdminListReconciliations(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListReconciliationsResult(rsp)
}

// AdminReconcileWithBodyWithResponse Compare a provider's list with the ledger now
//
// What was compared before can be compared again: nothing is posted twice.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
func (c *ClientWithResponses) AdminReconcileWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReconcileResult, error) {
	rsp, err := c.AdminReconcileWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReconcileResult(rsp)
}

// AdminReconcileWithResponse Compare a provider's list with the ledger now
//
// What was compared before can be compared again: nothing is posted twice.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/reconciliations (the `AdminReconcile` operationId).
func (c *ClientWithResponses) AdminReconcileWithResponse(ctx context.Context, body AdminReconcileJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReconcileResult, error) {
	rsp, err := c.AdminReconcile(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReconcileResult(rsp)
}

// AdminListDriftsWithResponse List the differences that a comparison has found first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/reconciliations/{id}/drifts (the `AdminListDrifts` operationId).
func (c *ClientWithResponses) AdminListDriftsWithResponse(ctx context.Context, id string, params *AdminListDriftsParams, reqEditors ...RequestEditorFn) (*AdminListDriftsResult, error) {
	rsp, err := c.AdminListDrifts(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListDriftsResult(rsp)
}

// AdminListRefundRequestsWithResponse List refunds that wait for a second person, or were decided, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/refund-requests (the `AdminListRefundRequests` operationId).
func (c *ClientWithResponses) AdminListRefundRequestsWithResponse(ctx context.Context, params *AdminListRefundRequestsParams, reqEditors ...RequestEditorFn) (*AdminListRefundRequestsResult, error) {
	rsp, err := c.AdminListRefundRequests(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListRefundRequestsResult(rsp)
}

// AdminApproveRefundRequestWithResponse Approve a refund that a colleague asked for
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/refund-requests/{id}/approve (the `AdminApproveRefundRequest` operationId).
func (c *ClientWithResponses) AdminApproveRefundRequestWithResponse(ctx context.Context, id string, params *AdminApproveRefundRequestParams, reqEditors ...RequestEditorFn) (*AdminApproveRefundRequestResult, error) {
	rsp, err := c.AdminApproveRefundRequest(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminApproveRefundRequestResult(rsp)
}

// AdminRejectRefundRequestWithResponse Reject a refund that waits
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/refund-requests/{id}/reject (the `AdminRejectRefundRequest` operationId).
func (c *ClientWithResponses) AdminRejectRefundRequestWithResponse(ctx context.Context, id string, params *AdminRejectRefundRequestParams, reqEditors ...RequestEditorFn) (*AdminRejectRefundRequestResult, error) {
	rsp, err := c.AdminRejectRefundRequest(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRejectRefundRequestResult(rsp)
}

// AdminListSavedPaymentMethodsWithResponse List the ways to pay that a customer has saved
//
// A customer has at most 50.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/saved-payment-methods (the `AdminListSavedPaymentMethods` operationId).
func (c *ClientWithResponses) AdminListSavedPaymentMethodsWithResponse(ctx context.Context, params *AdminListSavedPaymentMethodsParams, reqEditors ...RequestEditorFn) (*AdminListSavedPaymentMethodsResult, error) {
	rsp, err := c.AdminListSavedPaymentMethods(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListSavedPaymentMethodsResult(rsp)
}

// CheckGiftCardWithBodyWithResponse Read a gift card's balance by its code
//
// The answer's id goes into an order's payment as gift_card.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
func (c *ClientWithResponses) CheckGiftCardWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CheckGiftCardResult, error) {
	rsp, err := c.CheckGiftCardWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCheckGiftCardResult(rsp)
}

// CheckGiftCardWithResponse Read a gift card's balance by its code
//
// The answer's id goes into an order's payment as gift_card.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/gift-cards/check (the `CheckGiftCard` operationId).
func (c *ClientWithResponses) CheckGiftCardWithResponse(ctx context.Context, body CheckGiftCardJSONRequestBody, reqEditors ...RequestEditorFn) (*CheckGiftCardResult, error) {
	rsp, err := c.CheckGiftCard(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCheckGiftCardResult(rsp)
}

// ListPaymentMethodsWithResponse List the ways to pay in a country and currency
//
// A provider that does not answer at the moment is left out.
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
// Guests send the token of their order. Once payment is asked for, a moment after the order was placed.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/payments/{id} (the `GetPayment` operationId).
func (c *ClientWithResponses) GetPaymentWithResponse(ctx context.Context, id string, params *GetPaymentParams, reqEditors ...RequestEditorFn) (*GetPaymentResult, error) {
	rsp, err := c.GetPayment(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPaymentResult(rsp)
}

// RetryPaymentWithBodyWithResponse Choose how to pay once more
//
// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
func (c *ClientWithResponses) RetryPaymentWithBodyWithResponse(ctx context.Context, id string, params *RetryPaymentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RetryPaymentResult, error) {
	rsp, err := c.RetryPaymentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRetryPaymentResult(rsp)
}

// RetryPaymentWithResponse Choose how to pay once more
//
// After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits for the shopper, which is given up at its provider first. Guests send the token of their order.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/payments/{id}/choice (the `RetryPayment` operationId).
func (c *ClientWithResponses) RetryPaymentWithResponse(ctx context.Context, id string, params *RetryPaymentParams, body RetryPaymentJSONRequestBody, reqEditors ...RequestEditorFn) (*RetryPaymentResult, error) {
	rsp, err := c.RetryPayment(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRetryPaymentResult(rsp)
}

// ListSavedPaymentMethodsWithResponse List your saved ways to pay
//
// An order saves one with save_payment_method, and is paid with one by its id as saved_method. A customer has at most 50.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/saved-payment-methods (the `ListSavedPaymentMethods` operationId).
func (c *ClientWithResponses) ListSavedPaymentMethodsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListSavedPaymentMethodsResult, error) {
	rsp, err := c.ListSavedPaymentMethods(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListSavedPaymentMethodsResult(rsp)
}

// RemoveSavedPaymentMethodWithResponse Remove a saved way to pay
//
// It is forgotten at once, and its provider lets go of it.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/saved-payment-methods/{id} (the `RemoveSavedPaymentMethod` operationId).
func (c *ClientWithResponses) RemoveSavedPaymentMethodWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*RemoveSavedPaymentMethodResult, error) {
	rsp, err := c.RemoveSavedPaymentMethod(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRemoveSavedPaymentMethodResult(rsp)
}

// PreferSavedPaymentMethodWithResponse Make a saved way to pay the default
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/saved-payment-methods/{id}/default (the `PreferSavedPaymentMethod` operationId).
func (c *ClientWithResponses) PreferSavedPaymentMethodWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*PreferSavedPaymentMethodResult, error) {
	rsp, err := c.PreferSavedPaymentMethod(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePreferSavedPaymentMethodResult(rsp)
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

// ParseAdminListDisputesResult parses an HTTP response from a AdminListDisputesWithResponse call
func ParseAdminListDisputesResult(rsp *http.Response) (*AdminListDisputesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListDisputesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageDispute
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

// ParseAdminGetDisputeResult parses an HTTP response from a AdminGetDisputeWithResponse call
func ParseAdminGetDisputeResult(rsp *http.Response) (*AdminGetDisputeResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetDisputeResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Dispute
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

// ParseAdminWriteEvidenceResult parses an HTTP response from a AdminWriteEvidenceWithResponse call
func ParseAdminWriteEvidenceResult(rsp *http.Response) (*AdminWriteEvidenceResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminWriteEvidenceResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Dispute
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

	return response, nil
}

// ParseAdminSubmitEvidenceResult parses an HTTP response from a AdminSubmitEvidenceWithResponse call
func ParseAdminSubmitEvidenceResult(rsp *http.Response) (*AdminSubmitEvidenceResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminSubmitEvidenceResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Dispute
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 502:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON502 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON503 = &dest

	}

	return response, nil
}

// ParseAdminListGiftCardsResult parses an HTTP response from a AdminListGiftCardsWithResponse call
func ParseAdminListGiftCardsResult(rsp *http.Response) (*AdminListGiftCardsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListGiftCardsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageAdminGiftCard
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

// ParseAdminIssueGiftCardResult parses an HTTP response from a AdminIssueGiftCardWithResponse call
func ParseAdminIssueGiftCardResult(rsp *http.Response) (*AdminIssueGiftCardResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminIssueGiftCardResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest AdminGiftCard
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
		var headers AdminIssueGiftCardResult201Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminBlockGiftCardResult parses an HTTP response from a AdminBlockGiftCardWithResponse call
func ParseAdminBlockGiftCardResult(rsp *http.Response) (*AdminBlockGiftCardResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminBlockGiftCardResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest BlockedCardOutBody
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
		var headers AdminBlockGiftCardResult200Headers
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

// ParseAdminUnblockGiftCardResult parses an HTTP response from a AdminUnblockGiftCardWithResponse call
func ParseAdminUnblockGiftCardResult(rsp *http.Response) (*AdminUnblockGiftCardResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUnblockGiftCardResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest BlockedCardOutBody
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
		var headers AdminUnblockGiftCardResult200Headers
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

// ParseAdminListBalancesResult parses an HTTP response from a AdminListBalancesWithResponse call
func ParseAdminListBalancesResult(rsp *http.Response) (*AdminListBalancesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListBalancesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest BalancesOutBody
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

// ParseAdminExportLedgerResult parses an HTTP response from a AdminExportLedgerWithResponse call
func ParseAdminExportLedgerResult(rsp *http.Response) (*AdminExportLedgerResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminExportLedgerResult{
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListPostingsResult parses an HTTP response from a AdminListPostingsWithResponse call
func ParseAdminListPostingsResult(rsp *http.Response) (*AdminListPostingsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListPostingsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageTransaction
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

// ParseAdminListPaymentNoticesResult parses an HTTP response from a AdminListPaymentNoticesWithResponse call
func ParseAdminListPaymentNoticesResult(rsp *http.Response) (*AdminListPaymentNoticesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListPaymentNoticesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageNotice
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

// ParseAdminReplayPaymentNoticeResult parses an HTTP response from a AdminReplayPaymentNoticeWithResponse call
func ParseAdminReplayPaymentNoticeResult(rsp *http.Response) (*AdminReplayPaymentNoticeResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReplayPaymentNoticeResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest ReplayedOutBody
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

	switch {
	case rsp.StatusCode == 202:
		var headers AdminReplayPaymentNoticeResult202Headers
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

// ParseAdminListPaymentTasksResult parses an HTTP response from a AdminListPaymentTasksWithResponse call
func ParseAdminListPaymentTasksResult(rsp *http.Response) (*AdminListPaymentTasksResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListPaymentTasksResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageTask
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

// ParseAdminFinishPaymentTaskResult parses an HTTP response from a AdminFinishPaymentTaskWithResponse call
func ParseAdminFinishPaymentTaskResult(rsp *http.Response) (*AdminFinishPaymentTaskResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminFinishPaymentTaskResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FinishedOutBody
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
		var headers AdminFinishPaymentTaskResult200Headers
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

// ParseAdminChargePaymentResult parses an HTTP response from a AdminChargePaymentWithResponse call
func ParseAdminChargePaymentResult(rsp *http.Response) (*AdminChargePaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminChargePaymentResult{
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
	case rsp.StatusCode == 202:
		var headers AdminChargePaymentResult202Headers
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

// ParseAdminRecordRefundResult parses an HTTP response from a AdminRecordRefundWithResponse call
func ParseAdminRecordRefundResult(rsp *http.Response) (*AdminRecordRefundResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRecordRefundResult{
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
		var headers AdminRecordRefundResult202Headers
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

// ParseAdminReauthorizePaymentResult parses an HTTP response from a AdminReauthorizePaymentWithResponse call
func ParseAdminReauthorizePaymentResult(rsp *http.Response) (*AdminReauthorizePaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReauthorizePaymentResult{
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
		var headers AdminReauthorizePaymentResult202Headers
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

// ParseAdminReleasePaymentResult parses an HTTP response from a AdminReleasePaymentWithResponse call
func ParseAdminReleasePaymentResult(rsp *http.Response) (*AdminReleasePaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReleasePaymentResult{
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
		var headers AdminReleasePaymentResult202Headers
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

// ParseAdminListReconciliationsResult parses an HTTP response from a AdminListReconciliationsWithResponse call
func ParseAdminListReconciliationsResult(rsp *http.Response) (*AdminListReconciliationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListReconciliationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageRun
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

// ParseAdminReconcileResult parses an HTTP response from a AdminReconcileWithResponse call
func ParseAdminReconcileResult(rsp *http.Response) (*AdminReconcileResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReconcileResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Run
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 502:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON502 = &dest

	}

	return response, nil
}

// ParseAdminListDriftsResult parses an HTTP response from a AdminListDriftsWithResponse call
func ParseAdminListDriftsResult(rsp *http.Response) (*AdminListDriftsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListDriftsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageDrift
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

// ParseAdminListRefundRequestsResult parses an HTTP response from a AdminListRefundRequestsWithResponse call
func ParseAdminListRefundRequestsResult(rsp *http.Response) (*AdminListRefundRequestsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListRefundRequestsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageRefundRequest
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

// ParseAdminApproveRefundRequestResult parses an HTTP response from a AdminApproveRefundRequestWithResponse call
func ParseAdminApproveRefundRequestResult(rsp *http.Response) (*AdminApproveRefundRequestResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminApproveRefundRequestResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest RefundRequest
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

	switch {
	case rsp.StatusCode == 202:
		var headers AdminApproveRefundRequestResult202Headers
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

// ParseAdminRejectRefundRequestResult parses an HTTP response from a AdminRejectRefundRequestWithResponse call
func ParseAdminRejectRefundRequestResult(rsp *http.Response) (*AdminRejectRefundRequestResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRejectRefundRequestResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest RefundRequest
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

	switch {
	case rsp.StatusCode == 202:
		var headers AdminRejectRefundRequestResult202Headers
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

// ParseAdminListSavedPaymentMethodsResult parses an HTTP response from a AdminListSavedPaymentMethodsWithResponse call
func ParseAdminListSavedPaymentMethodsResult(rsp *http.Response) (*AdminListSavedPaymentMethodsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListSavedPaymentMethodsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SavedOutBody
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

// ParseCheckGiftCardResult parses an HTTP response from a CheckGiftCardWithResponse call
func ParseCheckGiftCardResult(rsp *http.Response) (*CheckGiftCardResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CheckGiftCardResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest GiftCard
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

// ParseRetryPaymentResult parses an HTTP response from a RetryPaymentWithResponse call
func ParseRetryPaymentResult(rsp *http.Response) (*RetryPaymentResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RetryPaymentResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest Payment
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
	case rsp.StatusCode == 202:
		var headers RetryPaymentResult202Headers
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

// ParseListSavedPaymentMethodsResult parses an HTTP response from a ListSavedPaymentMethodsWithResponse call
func ParseListSavedPaymentMethodsResult(rsp *http.Response) (*ListSavedPaymentMethodsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListSavedPaymentMethodsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SavedOutBody
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

// ParseRemoveSavedPaymentMethodResult parses an HTTP response from a RemoveSavedPaymentMethodWithResponse call
func ParseRemoveSavedPaymentMethodResult(rsp *http.Response) (*RemoveSavedPaymentMethodResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RemoveSavedPaymentMethodResult{
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

// ParsePreferSavedPaymentMethodResult parses an HTTP response from a PreferSavedPaymentMethodWithResponse call
func ParsePreferSavedPaymentMethodResult(rsp *http.Response) (*PreferSavedPaymentMethodResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &PreferSavedPaymentMethodResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SavedMethod
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
