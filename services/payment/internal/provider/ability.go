package provider

import (
	"context"
	"errors"
	"net/http"
	"time"

	"emporium/kit/money"
)

// What a provider may be able to do beyond Provider is asked for by type assertion to the interfaces below.

// Fixed is a provider that accepts the same methods in every currency that it takes, and nothing else, such as tokens.
type Fixed interface {
	// Fixed lists them.
	Fixed() []Method
}

// Errors of Hooks.Verify.
var (
	// ErrSignature means that a delivery does not come from the provider, or has been changed: answer 400, store nothing.
	ErrSignature = errors.New("provider: the delivery's signature does not match")
	// ErrSkew is ErrSignature for a genuine delivery whose time is too far from ours.
	ErrSkew = errors.New("provider: the delivery's time is too far from ours")
	// ErrMode is ErrSignature for a delivery that is signed in the name of the provider's other world, real money or tests.
	ErrMode = errors.New("provider: the delivery is about the other kind of money")
	// ErrTryLater means that the delivery cannot be verified now: answer 503, the provider will repeat it.
	ErrTryLater = errors.New("provider: the delivery cannot be verified now")
)

// Hooks is a provider that tells of changes by itself.
type Hooks interface {
	// Verify proves a delivery on its raw body, without believing anything of it before. Errors: ErrSignature, ErrSkew,
	// ErrTryLater, or a body that cannot be read.
	Verify(ctx context.Context, header http.Header, raw []byte) (Notice, error)
	// Changes fetches what a verified and stored notice is about, and tells what is true now at the provider: never the
	// payload's own amounts. It returns none for what does not concern payments of ours. Errors: ErrAbsent.
	Changes(ctx context.Context, n Notice, raw []byte) ([]Change, error)
}

// ErrAbsent is the error of Hooks.Changes for what the provider does not know: not yet, because its notices may be ahead of
// its answers, or not at all with our account.
var ErrAbsent = errors.New("provider: it does not know what its notice is about")

// Notice is the envelope of a verified delivery.
type Notice struct {
	// ID is the provider's own id of the event, under which repetitions are recognised.
	ID   string
	Type string
	// CreatedAt is when the provider made it.
	CreatedAt time.Time
	// Live says that it is about real money. Test says that it certainly is not; both false when the provider does not tell.
	Live, Test bool
	// Object is the provider's reference of what it is about.
	Object string
	// Ignored says that we have no use for the type: it is stored, and nothing else.
	Ignored bool
}

// Kinds of Change and Movement that no request makes.
const (
	// Disputed is a dispute that was opened, has moved or was closed.
	Disputed Kind = "dispute"
	// Expired says that an authorisation has lapsed at the provider.
	Expired Kind = "expire"
	// FeeTaken is a fee by itself.
	FeeTaken Kind = "fee"
	// PaidOut is money that the provider sent to our bank.
	PaidOut Kind = "payout"
	// Returned is a refund's money that has come back to us, because the customer's bank would not have it.
	Returned Kind = "refund_return"
	// Adjusted is any other movement on our account at the provider.
	Adjusted Kind = "adjustment"
	// Stored is news of a method that a customer has saved; see Change.Saved.
	Stored Kind = "saved_method"
)

// Change is what is true now at the provider of one thing that it did.
type Change struct {
	// Kind is Authorize, Capture, Void, Refund, Disputed, Expired or Stored.
	Kind  Kind
	State State
	// PaymentID and Key are ours, where the provider knows them: the payment's id, and the key of the operation. Of refunds it always
	// does: one without the key of an operation was made by others.
	PaymentID, Key string
	// Reference is the provider's name of the thing; Target that of what it acts on: the authorisation of a capture, the
	// capture of a refund or dispute.
	Reference, Target string
	// Amount is what was really authorised, captured, freed, refunded or disputed, in all.
	Amount money.Money
	// Fee is what the provider keeps; empty when not told. Line is as in Result.
	Fee  money.Money
	Line string
	// At is when it happened.
	At            time.Time
	Code, Message string
	// Card is as in Result.
	Card      string
	ActionURL string
	// Expires is until when an authorisation can be captured.
	Expires time.Time
	// Unusable says of a decline that the saved method will be declined for ever.
	Unusable bool
	// Dispute is set for Disputed, Saved for Stored.
	Dispute *Dispute
	Saved   *SavedMethod
}

// Dispute is a case that a payer's bank or the payer has opened.
type Dispute struct {
	// Reason is the provider's word for it: fraudulent, product_not_received …
	Reason string
	// State is one of the constants below.
	State DisputeState
	// EvidenceDue is until when evidence is taken; zero when none can be given.
	EvidenceDue time.Time
	// Withdrawn is what the provider has taken from our account for the case and not given back, and Fee what it charges.
	Withdrawn, Fee money.Money
	// Views is how many views of the case we had taken in before this one was asked for. The provider's adapter leaves it alone.
	Views int64
}

// DisputeState is how far a dispute has come.
type DisputeState string

// The states of a dispute.
const (
	// DisputeWarning is an inquiry: nothing was taken yet.
	DisputeWarning       DisputeState = "warning"
	DisputeNeedsResponse DisputeState = "needs_response"
	DisputeUnderReview   DisputeState = "under_review"
	DisputeWon           DisputeState = "won"
	DisputeLost          DisputeState = "lost"
)

// Movement is one line of our account at the provider.
type Movement struct {
	// Kind is Capture, Refund, Returned, Disputed, FeeTaken, PaidOut or Adjusted.
	Kind Kind
	// Reference is that of the capture, refund (also of one that came back), dispute or payout; ID that of the line itself.
	Reference, ID string
	// PaymentID is ours, when the provider knows it; Target the reference of the capture that a refund is of, when it tells. Key is as in
	// Change: always told of refunds of ours.
	PaymentID, Target, Key string
	// Amount is what moved, in the currency in which the payer paid it: positive towards us for captures and away from us
	// for refunds and payouts; disputes and adjustments carry their sign: negative is taken from us.
	Amount money.Money
	// Settled is what our balance has changed by for it, with the sign of Amount, where the provider has exchanged it into
	// another currency; empty where it has not.
	Settled money.Money
	// Fee is what the provider kept of it, in the currency of the balance.
	Fee money.Money
	At  time.Time
}

// Held is what our balance at the provider has changed by, in the currency in which it is held.
func (m *Movement) Held() money.Money {
	if m.Settled.Currency != "" {
		return m.Settled
	}
	return m.Amount
}

// Inspector tells all that has become of an authorisation, whoever has done it: what a refusal does not tell.
type Inspector interface {
	// Inspect tells what is true now of the authorisation of that reference and of each capture of it, in the order in which
	// Hooks.Changes would. It returns none when there is nothing of that name.
	Inspect(ctx context.Context, authorization string) ([]Change, error)
}

// Lister lists what has moved, for reconciliation.
type Lister interface {
	// Movements returns a page of the movements in [from, to), in no particular order, and the next page; "" after the last.
	Movements(ctx context.Context, from, to time.Time, page string) ([]Movement, string, error)
}

// EventLister lists the notices that the provider has sent or tried to send, for when our endpoint was down.
type EventLister interface {
	// Missed returns a page of the notices made since, with their raw bodies, and the next page; "" after the last.
	Missed(ctx context.Context, since time.Time, page string) ([]Delivery, string, error)
}

// Delivery is a notice with its body, fetched from the provider and so as good as verified.
type Delivery struct {
	Notice Notice
	Raw    []byte
}

// Reauthorizer renews an authorisation that is about to lapse.
type Reauthorizer interface {
	// CanReauthorize reports whether an authorisation can be renewed now that was written down at asked and can be captured
	// until then, zero when that was not told. Before it can be, a capture needs no renewal; afterwards it has one first.
	CanReauthorize(asked, until, now time.Time) bool
	// Reauthorize renews r.Target for r.Amount under r.Key. The result's reference stands for the authorisation from then on.
	Reauthorize(ctx context.Context, r Request) (Result, error)
}

// Evidence sends evidence for a dispute.
type Evidence interface {
	Submit(ctx context.Context, dispute string, e EvidenceDocument) error
}

// EvidenceDocument is what we can say for ourselves.
type EvidenceDocument struct {
	// Key makes repetitions of the submission one.
	Key string
	// Text is the explanation. Tracking and Carrier prove a delivery; Refund is the reference of a refund already made.
	Text, Carrier, Tracking, Refund string
}

// LiveMode tells whether the adapter's credentials move real money, so that notices of the other kind are refused.
type LiveMode interface{ Live() bool }
