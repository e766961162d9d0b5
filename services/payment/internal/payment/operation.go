package payment

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"

	"emporium/kit/money"
)

// Kind is what an operation asks of the provider.
type Kind string

// The kinds of operation.
const (
	Authorize Kind = "authorize"
	Capture   Kind = "capture"
	Void      Kind = "void"
	Refund    Kind = "refund"
	// Reauthorize renews a hold, at providers that can.
	Reauthorize Kind = "reauthorize"
)

// Progress is how far an operation has come.
type Progress string

// The progress of an operation: prepared → sent → succeeded | declined | failed, by way of unknown and pending.
const (
	// Prepared is written down, and certainly not yet with the provider unless InDoubt says otherwise.
	Prepared Progress = "prepared"
	// Sent is being asked of the provider, or was when the process died.
	Sent Progress = "sent"
	// Pending waits for the shopper: the provider has the request and wants an action first.
	Pending Progress = "pending"
	// Unknown may or may not have been done. Only the same key, or looking it up, may resolve it.
	Unknown Progress = "unknown"
	// Succeeded was done by the provider.
	Succeeded Progress = "succeeded"
	// Declined is the provider's definite no.
	Declined Progress = "declined"
	// Failed was certainly not done, and will not be tried again.
	Failed Progress = "failed"
)

// Final reports whether the operation needs no further step.
func (p Progress) Final() bool { return p == Succeeded || p == Declined || p == Failed }

// Codes that operations of our own making end with; all others are the provider's.
const (
	CodeCancelled   = "cancelled"          // abandoned before it was ever sent
	CodeExpired     = "expired"            // the deadline passed and nothing was done
	CodeIntegrity   = "integrity_failure"  // the provider did another amount than it was asked for
	CodeUnavailable = "provider_refused"   // the provider refused the request itself
	CodeNotDone     = "not_done"           // proved never to have been carried out, and not repeated
	CodeManual      = "manual"             // in doubt for longer than the provider remembers: a person has to look
	CodeSwitched    = "switched"           // given up because the shopper has chosen another way to pay
	CodeReversed    = "reversed"           // a refund that had succeeded and came back
	CodeOvertaken   = "refunded_by_others" // a refund that was not sent yet when others gave the money back
	CodeMethod      = "method_unavailable" // no provider offers the method
	CodeTooSmall    = "amount_too_small"   // below what the provider takes
	CodeTooLarge    = "amount_too_large"   // above it
	CodeDecimals    = "decimals_not_supported"
	ReasonExpired   = "expired"               // of a void that undoes an authorisation whose shopper never acted
	ReasonLapsed    = "authorization_expired" // of a void that clears up a hold that has lapsed at the provider
	ReasonSwitched  = "switched"              // of a void that makes way for another way to pay
	ReasonCapture   = "capture"               // of a renewal that a capture waits for
	ReasonCancelled = "order_cancelled"       // of compensation that an order's cancellation asked for
	referenceNone   = "none"                  // stands for the provider's reference when nothing was to be paid
	refundPrefix    = "rfd"                   // ids of refunds
	operationPrefix = "opn"                   // ids of all other operations
	operationFormat = "emporium.payment.v1"   // what fingerprints begin with
)

// Operation is one request to a provider, written down before it is made. Its key and fingerprint never change, so that
// any repetition is recognised by the provider as the same request.
type Operation struct {
	ID        string
	PaymentID string
	OrderID   string
	Provider  string
	Method    string
	Kind      Kind
	Progress  Progress
	// Amount is in minor units of the payment's currency; a void has the amount that it sets free.
	Amount   int64
	Currency string
	// Key is the idempotency key that every attempt carries.
	Key string
	// Fingerprint is the SHA-256 of what is asked, in hex.
	Fingerprint string
	// Request is what is sent, byte for byte and however often, as the provider's adapter rendered it when the operation
	// was written down. Empty for operations of our own and for those written down by releases before 1.1.
	Request string
	// Target is the provider's reference of what a capture, void or refund acts on.
	Target string
	// Reference is what the provider calls the result.
	Reference string
	// ActionURL is where the shopper has to go while the operation is Pending.
	ActionURL string
	// Code and Message say why an operation ended as declined or failed. The message may be shown to the customer.
	Code, Message string
	// Reason is why a void or refund was asked for.
	Reason string
	// Attempts counts how often the operation was handed to a worker.
	Attempts int
	// InDoubt stays true once an attempt may have reached the provider without an answer.
	InDoubt bool
	// Deadline is until when an authorisation may be asked for; after it, what is in doubt is only looked up. Zero means
	// that there is none.
	Deadline time.Time
	// NextAttempt is when a worker shall take the operation up; zero once it is final or frozen.
	NextAttempt time.Time
	CreatedAt   time.Time
	UpdatedAt   time.Time
	// ValidUntil is until when a succeeded authorisation can be captured; zero when the provider did not say.
	ValidUntil time.Time
	// RemindAt is when somebody shall hear that a hold is about to lapse, and then when it has lapsed; zero for never.
	RemindAt time.Time
	// Card is the provider's mark of the card that the last attempt has tried; empty when not told. It is not stored.
	Card string
	// Final marks a capture after which nothing more will be captured; of a renewal, the capture that follows it.
	Final bool
	// Then is how much is captured of a hold as soon as it is renewed, in minor units; 0 for a renewal by itself.
	Then int64
	// Source is who made the operation: empty for us, SourceExternal for what was done at the provider by others.
	Source string
	// Fee is what the provider keeps, in minor units; negative when it gives something back.
	Fee int64
	// Foreign is a fee in another currency than the payment's, as it was told last. Listed says that the fee was taken from the
	// provider's list, and is booked by who has compared. Both are for the books, and not stored.
	Foreign ForeignFee
	Listed  bool
	// Actor is the member of staff who asked for it, empty for nobody.
	Actor string
	// SavedMethod is the provider's name of the saved method that an authorisation is paid with, empty for none. OffSession
	// says that its shopper is not there, and Keep that what she pays with is to be kept for later.
	SavedMethod      string
	OffSession, Keep bool
	// Unusable says of a decline that the saved method is of no use any more. It is for those who hear of the decline, and
	// not stored.
	Unusable bool
	// Origin is what the operation follows from.
	Origin Origin
}

// ForeignFee is what a provider keeps in another currency than the payment's.
type ForeignFee struct {
	// Amount is in minor units of Currency. Line is the provider's name of the movement that it is part of.
	Amount         int64
	Currency, Line string
}

// SourceExternal marks what was done in the provider's own dashboard, and came to us as news.
const SourceExternal = "external"

// Origin is the story that something belongs to, so that what is done later, and what is told of it, goes on with it.
type Origin struct {
	// Trace is the W3C traceparent of the cause, empty for none.
	Trace string
	// Correlation is the same for all that follows from one request; Causation is the event that caused this.
	Correlation, Causation string
}

// InFlight reports whether the operation's amount counts as pending.
func (o *Operation) InFlight() bool { return !o.Progress.Final() }

// neverSent reports whether no attempt can have reached the provider, so that dropping the operation is safe.
func (o *Operation) neverSent() bool { return o.Progress == Prepared && !o.InDoubt }

func (o *Operation) frozen() bool { return o.Code == CodeIntegrity }

// end moves the operation to a final progress.
func (o *Operation) end(to Progress, code, message string, now time.Time) {
	o.Progress, o.Code, o.Message = to, code, message
	o.NextAttempt, o.UpdatedAt = time.Time{}, now
	o.ActionURL = ""
}

// fingerprint covers all that decides what the provider will do.
func fingerprint(kind Kind, key, method, target string, amount money.Money) string {
	h := sha256.New()
	buf := make([]byte, 0, 256)
	for _, part := range [...]string{operationFormat, string(kind), key, method, target, amount.Currency} {
		buf = append(buf, part...)
		buf = append(buf, 0)
	}
	buf = strconv.AppendInt(buf, amount.Amount, 10)
	h.Write(buf)
	return hex.EncodeToString(h.Sum(buf[:0]))
}
