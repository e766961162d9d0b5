package payment

import (
	"fmt"
	"time"
)

const (
	// voidRetry and maxVoids bound how a void that the provider refuses is asked for anew: after a minute, and after four times as
	// long each further time. See voidPause.
	voidRetry = time.Minute
	maxVoids  = 5
	// maxAgain bounds how often what was proved not done is asked for under a new key.
	maxAgain = 3

	messageMethod  = "This way of paying is not available. Choose another one."
	messageExpired = "The payment was not completed in time."
)

// refusals say more than messageMethod of payments that nobody was asked for.
var refusals = map[string]string{
	CodeTooSmall: "The amount is below what this way of paying takes. Choose another one.",
	CodeTooLarge: "The amount is above what this way of paying takes. Choose another one.",
	CodeDecimals: "This way of paying does not take an amount with this many decimals. Choose another one.",
}

// RefusalMessage is what a shopper may be told of a payment that was refused with a code before anybody was asked.
func RefusalMessage(code string) string {
	if message, ok := refusals[code]; ok {
		return message
	}
	return messageMethod
}

// Verdict is what an attempt has shown.
type Verdict int

// The verdicts.
const (
	// InDoubt: the request may have been carried out. The zero value, because doubt is the safe assumption.
	InDoubt Verdict = iota
	// NotSent: this attempt certainly did not reach the provider; earlier ones may have.
	NotSent
	// Done: carried out.
	Done
	// Waiting: the shopper has to act at ActionURL.
	Waiting
	// Accepted: the provider has taken it on and decides later.
	Accepted
	// Refused: the provider's definite no.
	Refused
	// Absent: the provider was asked and has never carried it out.
	Absent
	// NotDone: it is proved that it was never carried out, and its key is worth nothing any more. See Outcome.Again.
	NotDone
	// Other: carried out, but with another amount or currency than was asked for.
	Other
)

// String names a verdict for traces and metrics.
func (v Verdict) String() string {
	switch v {
	case NotSent:
		return "not_sent"
	case Done:
		return "done"
	case Waiting:
		return "waiting"
	case Accepted:
		return "accepted"
	case Refused:
		return "refused"
	case Absent:
		return "absent"
	case NotDone:
		return "not_done"
	case Other:
		return "other"
	default:
		return "in_doubt"
	}
}

// Outcome is one attempt's verdict with what belongs to it.
type Outcome struct {
	Verdict       Verdict
	Reference     string
	ActionURL     string
	Code, Message string
	// ValidUntil is until when a succeeded authorisation can be captured; zero when not told.
	ValidUntil time.Time
	// Fee is what the provider keeps, in minor units of the payment's currency, and Foreign what it keeps in another one.
	Fee     int64
	Foreign ForeignFee
	// RetryAt is when to look again, for InDoubt, NotSent, Waiting and Absent.
	RetryAt time.Time
	// Short says that the provider lacks our money for it, and Accepted or NotSent that it is kept until there is some.
	Short bool
	// Unusable says, with Refused, that the saved method will be refused for ever.
	Unusable bool
	// Again asks, with NotDone, for the same under a new key.
	Again bool
	// Manual says, with InDoubt, that only a person can find out.
	Manual bool
	// Card is the provider's own mark of the card or account that was tried, the same for each use; empty when not told.
	Card string
	// Trace is the attempt's own traceparent, for what follows from it; empty stands for the operation's.
	Trace string
}

// Resolve applies an attempt's outcome to an operation. What is final stays as it is, with one exception: a success
// that comes after an operation was given up is the truth, and counts. Resolve also takes the next step that a
// cancellation or a passed deadline asks for.
func (p *Payment) Resolve(ids IDs, opID string, out Outcome, now time.Time) error {
	o := p.find(opID)
	if o == nil {
		return fmt.Errorf("resolve %s: %w", opID, ErrUnknownOperation)
	}
	late := (o.Progress == Failed && o.Code != CodeReversed || o.Progress == Declined && o.Kind == Authorize) && out.Verdict == Done && !p.voided() && !p.superseded(o)
	if o.Progress.Final() && !late || o.frozen() {
		return nil
	}
	o.UpdatedAt, p.s.UpdatedAt = now, now
	p.origin = o.Origin
	if out.Trace != "" {
		p.origin.Trace = out.Trace
	}
	if out.Reference != "" {
		o.Reference = out.Reference
	}
	if !out.ValidUntil.IsZero() {
		o.ValidUntil = out.ValidUntil
	}
	if out.Fee != 0 {
		o.Fee = out.Fee
	}
	o.Foreign = out.Foreign
	o.Card = out.Card
	switch out.Verdict {
	case Done:
		o.end(Succeeded, "", "", now)
		p.succeeded(ids, o, now)
	case Refused:
		o.end(Declined, out.Code, out.Message, now)
		o.Unusable = out.Unusable
		p.denied(ids, o, now)
	case Waiting:
		p.wait(ids, o, out, now)
	case Accepted:
		if o.Kind == Authorize {
			p.wait(ids, o, out, now)
			break
		}
		o.Progress, o.InDoubt, o.NextAttempt = Pending, false, out.RetryAt
	case Absent:
		p.absent(o, out, now)
	case NotDone:
		p.notDone(ids, o, out, now)
	case Other:
		o.Progress, o.Code, o.InDoubt, o.NextAttempt = Unknown, CodeIntegrity, true, time.Time{}
	case NotSent:
		if o.Progress == Sent {
			o.Progress = Prepared
			if o.InDoubt {
				o.Progress = Unknown
			}
		}
		o.NextAttempt = out.RetryAt
	default:
		if o.Progress != Pending {
			o.Progress, o.InDoubt = Unknown, true
		}
		if out.Manual {
			o.Code = CodeManual
		}
		o.NextAttempt = out.RetryAt
	}
	p.compensate(ids, now)
	p.settleGift(ids, now)
	return nil
}

// superseded reports whether an authorisation was followed by another one.
func (p *Payment) superseded(o *Operation) bool {
	auth := p.authorization()
	return o.Kind == Authorize && auth != nil && auth.ID != o.ID
}

func (p *Payment) succeeded(ids IDs, o *Operation, now time.Time) {
	switch o.Kind {
	case Authorize:
		o.scheduleReminder(now)
		p.s.Next, p.s.NextSaved = "", "" // paid after all
		if p.s.Cancel == "" {            // of a cancelled order nobody shall hear that it is paid
			p.happened(Authorized, o, now)
		}
	case Reauthorize:
		p.renewed(ids, o, now)
	case Capture:
		p.happened(Captured, o, now)
	case Void:
		p.voidDone(ids, o, now)
	case Refund:
		p.happened(RefundDone, o, now)
	}
}

func (p *Payment) voidDone(ids IDs, o *Operation, now time.Time) {
	auth := p.authorization()
	auth.RemindAt = time.Time{}
	if o.Reason == ReasonSwitched && auth.InFlight() && p.switched(ids, auth, now) {
		return
	}
	if auth.InFlight() {
		auth.end(Failed, CodeExpired, messageExpired, now)
		if p.s.Cancel != "" {
			auth.Code, auth.Message = CodeCancelled, ""
		}
	}
	switch {
	case p.Amounts().Captured > 0: // the rest of a hold: what counts was told with its capture
	case (o.Reason == ReasonExpired || o.Reason == ReasonSwitched) && p.s.Cancel == "":
		o.Code, o.Message = CodeExpired, messageExpired
		p.happened(Declining, o, now)
	default:
		if o.Reason == ReasonLapsed {
			p.happened(Lapsed, o, now)
		}
		p.happened(Voided, o, now)
	}
}

// denied is the provider's no. An attempt that could not be called off for another way to pay makes way by itself.
func (p *Payment) denied(ids IDs, o *Operation, now time.Time) {
	if o.Kind == Authorize && p.s.Next != "" {
		declined := *o
		if p.switched(ids, o, now) {
			p.noticed(MadeWay, &declined, now)
			return
		}
	}
	if o.Kind == Reauthorize {
		p.captureRenewed(ids, o, now)
		return
	}
	p.refused(o, now)
}

func (p *Payment) refused(o *Operation, now time.Time) {
	switch o.Kind {
	case Authorize:
		if p.Status() == StatusDeclined {
			p.happened(RetryWanted, o, now)
			return
		}
		p.happened(Declining, o, now)
	case Refund:
		p.happened(RefundDeclined, o, now)
	case Void:
		if auth := p.authorization(); auth.Progress == Pending {
			auth.NextAttempt = now.Add(voidRetry) // the shopper may have been faster: look again
		}
	}
}

// wait keeps an operation for the shopper until the payment expires; then it is undone at the provider first, so that
// stock is never released while the shopper can still pay. When she is sent elsewhere than before, it is told anew; why she
// is asked again, for instance for a declined card, stays with the operation.
func (p *Payment) wait(ids IDs, o *Operation, out Outcome, now time.Time) {
	elsewhere := out.Verdict == Waiting && (o.ActionURL == "" || out.ActionURL != "" && out.ActionURL != o.ActionURL)
	o.Progress, o.NextAttempt = Pending, out.RetryAt
	if out.ActionURL != "" {
		o.ActionURL = out.ActionURL
	}
	if out.Code != "" {
		o.Code, o.Message = out.Code, out.Message
	}
	if p.s.Cancel != "" {
		p.giveUp(ids, o, ReasonCancelled, now)
		return
	}
	if p.expired(now) {
		p.giveUp(ids, o, ReasonExpired, now)
		return
	}
	if p.s.Next != "" {
		p.giveUp(ids, o, ReasonSwitched, now) // the provider has refused to undo it: ask again
		return
	}
	if elsewhere {
		p.happened(ActionRequired, o, now)
	}
}

// giveUp asks the provider to undo an authorisation that waits for its shopper.
func (p *Payment) giveUp(ids IDs, auth *Operation, reason string, now time.Time) {
	if !p.mayVoid() {
		return
	}
	auth.NextAttempt = time.Time{} // the void's outcome decides
	p.prepare(ids, Void, auth.Amount, auth.Reference, reason, now)
}

// absent handles the proof that nothing was done: the same key may be sent again, unless its time has passed.
func (p *Payment) absent(o *Operation, out Outcome, now time.Time) {
	if o.Kind != Authorize || (!p.expired(now) && p.s.Cancel == "") {
		o.Progress, o.NextAttempt = Unknown, out.RetryAt
		return
	}
	if p.s.Cancel != "" {
		o.end(Failed, CodeCancelled, "", now)
		p.happened(Voided, o, now)
		return
	}
	o.end(Failed, CodeExpired, messageExpired, now)
	p.happened(Declining, o, now)
}

// notDone ends what is proved not to have been done, and asks for it anew if that is wanted and has not failed too often.
func (p *Payment) notDone(ids IDs, o *Operation, out Outcome, now time.Time) {
	kind, amount, target, reason, final, then, actor := o.Kind, o.Amount, o.Target, o.Reason, o.Final, o.Then, o.Actor
	o.end(Failed, CodeNotDone, out.Message, now)
	tried := 0
	for i := range p.s.Operations {
		if q := &p.s.Operations[i]; q.Kind == kind && q.Code == CodeNotDone {
			tried++
		}
	}
	if out.Again && tried <= maxAgain && (kind != Authorize || !p.expired(now) && p.s.Cancel == "") && (kind != Capture || p.s.Cancel == "") {
		next := p.prepare(ids, kind, amount, target, reason, now)
		next.Final, next.Then, next.Actor = final, then, actor
		return
	}
	p.denied(ids, p.find(o.ID), now)
}

func (p *Payment) expired(now time.Time) bool {
	return !p.s.ExpiresAt.IsZero() && !now.Before(p.s.ExpiresAt)
}
