// Package provider is the port to those who move the money, and the conformance suite that every adapter passes.
package provider

import (
	"context"
	"errors"
	"fmt"
	"time"

	"emporium/kit/money"
)

// Kind is what is asked of a provider.
type Kind string

// The kinds of request. They equal the kinds of operation.
const (
	Authorize Kind = "authorize"
	Capture   Kind = "capture"
	Void      Kind = "void"
	Refund    Kind = "refund"
	// Reauthorize renews an authorisation, at providers that can: see Reauthorizer.
	Reauthorize Kind = "reauthorize"
)

// Request is one thing to do. The same key with the same content is the same request for ever: the provider does it at
// most once and answers every repetition with what it has become.
type Request struct {
	// Key is the idempotency key, at most 64 characters.
	Key string
	// Kind tells what Do and Fetch are about.
	Kind Kind
	// PaymentID and OrderID are ours, for the provider's records.
	PaymentID, OrderID string
	// CustomerID is ours, empty for guests.
	CustomerID string
	// Method is how the shopper pays, one of the provider's Methods. Authorizations only.
	Method string
	// SavedMethod is a method that the customer saved earlier, as SavedMethod.Name gives it; empty for none. Save asks the
	// provider to let what is paid with be kept afterwards, see Vault. Authorizations only.
	SavedMethod string
	Save        bool
	// OffSession says that no shopper is there to act: what the bank wants of its holder is then asked for by mail.
	OffSession bool
	// Amount is what to authorise, capture or refund. A void frees all that is held.
	Amount money.Money
	// Target is the provider's reference of the authorisation (capture, void) or of the capture (refund).
	Target string
	// Reference is what the provider answered last for this key, if it did. Fetch finds by it or by the key.
	Reference string
	// ReturnURL is where the shopper goes after an action.
	ReturnURL string
	// Final marks a capture after which nothing more is captured of the authorisation, so that the rest can be released.
	Final bool
	// CreatedAt is when the operation was written down. It is the same in every attempt.
	CreatedAt time.Time
	// Wire is what Prepare rendered when the operation was written down. It is sent as it is, however often.
	Wire Wire
}

// State is what has become of a request.
type State string

// The states of a request at the provider.
const (
	// Succeeded: done.
	Succeeded State = "succeeded"
	// RequiresAction: the shopper has to act at ActionURL.
	RequiresAction State = "requires_action"
	// Approved: the shopper has agreed, and Authorize with the same request has to be called again to go on. Only Fetch and
	// Changes answer so, and Authorize itself when it was another amount that the shopper has agreed to.
	Approved State = "approved"
	// Pending: accepted by the provider, which decides later. A notice or Fetch tells.
	Pending State = "pending"
	// Declined: a definite no. Nothing was done, and repeating does not help.
	Declined State = "declined"
	// Absent: the provider has no such request. Only Fetch answers so.
	Absent State = "absent"
)

// Result is a provider's answer.
type Result struct {
	State State
	// Reference is the provider's name for what it made.
	Reference string
	// Amount is what was really authorised, captured, freed or refunded. Zero with an empty currency when not told.
	Amount money.Money
	// ActionURL is set while the shopper has to act.
	ActionURL string
	// Expires is until when an authorisation can be captured; zero when the provider did not say.
	Expires time.Time
	// Fee is what the provider keeps of a capture, or gives back with a refund as a negative amount; empty when not told.
	Fee money.Money
	// Line is the provider's name of the movement on our account that the fee is part of, as Movement.ID; empty when not told.
	Line string
	// Card is the provider's mark of the card that was tried, the same for each use of it, of whoever; empty when not told.
	Card string
	// Code and Message tell why it was declined. Message may be shown to the shopper.
	Code, Message string
	// Short says of a refund that is Pending that our balance at the provider is too low for it: the provider keeps it, and
	// carries it out when there is money.
	Short bool
	// Unusable says of a decline that the same method will be declined for ever.
	Unusable bool
}

// Method is a way to pay.
type Method struct {
	ID    string
	Title string
}

// Traits are what an adapter's provider allows, as far as others have to know it before they ask.
type Traits struct {
	// MultiCapture says that an authorisation may be captured in parts. Without it the first capture is the last.
	MultiCapture bool
	// ReplaysErrors says that the provider answers a key for ever with the first answer, its own failures included. What
	// was then looked up and proved not done is asked for anew, as another operation with a key of its own.
	ReplaysErrors bool
	// PerSecond is how many requests of one class the provider takes in a second; 0 for no limit.
	PerSecond float64
	// RefundWindow is how long after a capture it can be refunded; 0 for ever.
	RefundWindow time.Duration
}

// Provider moves money. All calls respect the context's deadline. An error means that the outcome is not known, unless
// NotSent says otherwise; a definite no is a Result, never an error.
type Provider interface {
	// Name is the provider's name in payments, for example "sandbox".
	Name() string
	// Methods lists the ways to pay in a currency; none when the provider does not take it.
	Methods(currency string) []Method
	// Accepts reports whether method can be used with the currency, also when Methods does not list it.
	Accepts(method, currency string) bool
	// Traits tell what the provider allows. They never change.
	Traits() Traits
	// KeyWindow is how long the provider surely remembers the key of such a request; 0 for ever. After it a request in
	// doubt is only looked up.
	KeyWindow(kind Kind) time.Duration
	// Check refuses what the provider would refuse for its amount: too small, a currency that it does not take, decimals
	// that it does not allow. It makes no call. The error is a *fault.Error that names the reason.
	Check(method string, amount money.Money) error
	// Prepare renders a request as it will be sent. It makes no call, and the same request gives the same bytes.
	Prepare(r Request) (Wire, error)
	Authorize(ctx context.Context, r Request) (Result, error)
	Capture(ctx context.Context, r Request) (Result, error)
	Void(ctx context.Context, r Request) (Result, error)
	Refund(ctx context.Context, r Request) (Result, error)
	// Fetch tells what has become of a request without doing anything.
	Fetch(ctx context.Context, r Request) (Result, error)
}

// Do calls the method that r's kind names. The caller has seen to it that r carries its Wire.
func Do(ctx context.Context, p Provider, r Request) (Result, error) {
	switch r.Kind {
	case Authorize:
		return p.Authorize(ctx, r)
	case Capture:
		return p.Capture(ctx, r)
	case Void:
		return p.Void(ctx, r)
	case Refund:
		return p.Refund(ctx, r)
	case Reauthorize:
		if renewer, ok := p.(Reauthorizer); ok {
			return renewer.Reauthorize(ctx, r)
		}
	}
	return Result{}, NotSent(fmt.Errorf("provider: no request of kind %q", r.Kind))
}

// ErrNotSent marks errors after which the request has certainly not been carried out by this call: refused connections,
// rate limits, an open breaker. What does not carry it may have been carried out.
var ErrNotSent = errors.New("provider: the request was not carried out")

// ErrKeyReused means that a key came with another content than before. It is an error of ours, and nothing was done. A
// provider that answers with what the key has made instead is told by the amount of its answer.
var ErrKeyReused = errors.New("provider: the key belongs to another request")

// ErrShort marks, beside ErrNotSent, refunds that were not carried out because our balance at the provider is too low.
var ErrShort = errors.New("provider: our balance there is too low")

// NotSent marks err as proof that this call did nothing.
func NotSent(err error) error { return &notSentError{cause: err} }

// NotSentUntil is NotSent with the time that the provider wants to be left alone for.
func NotSentUntil(err error, retryAfter time.Duration) error {
	return &notSentError{cause: err, retryAfter: retryAfter}
}

// RetryAfter returns how long the provider wants to be left alone, 0 when it did not say.
func RetryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*notSentError](err); ok {
		return e.retryAfter
	}
	return 0
}

type notSentError struct {
	cause      error
	retryAfter time.Duration
}

func (e *notSentError) Error() string   { return "not sent: " + e.cause.Error() }
func (e *notSentError) Unwrap() []error { return []error{ErrNotSent, e.cause} }
