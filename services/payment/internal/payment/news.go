package payment

import (
	"time"
)

// News is what is true at the provider, learned by a notice, a list or a look, and not by an answer to a request.
type News struct {
	// Kind is what it is about. KindLapsed stands for a hold that has ended at the provider.
	Kind Kind
	// Verdict is Done, Waiting, Accepted or Refused.
	Verdict Verdict
	// Key is our operation's, if the provider knows it. Reference is the provider's name of the thing, Target that of what
	// it acts on.
	Key, Reference, Target string
	// Amount is what was done, in minor units of Currency.
	Amount   int64
	Currency string
	// Fee is in minor units of the payment's currency, Foreign of another one.
	Fee           int64
	Foreign       ForeignFee
	Code, Message string
	// Unusable says, with Refused, that the saved method will be refused for ever.
	Unusable   bool
	ActionURL  string
	ValidUntil time.Time
	// Card is as in Outcome.
	Card string
}

// KindLapsed is the kind of News of a hold that has ended at the provider.
const KindLapsed Kind = "expire"

// Observe applies what was learned of the payment, whether or not we asked for it and in whatever order it comes. What is
// known already changes nothing; what contradicts our books freezes the payment. It reports whether anything changed.
func (p *Payment) Observe(ids IDs, n News, now time.Time) (changed bool) {
	if p.Status() == IntegrityFailure {
		return false
	}
	before := len(p.events)
	o, certain := p.known(n)
	if !certain {
		return false // each of them will be told by its own answer, and what is left over by the next comparison
	}
	if o == nil {
		return p.unknown(ids, n, now)
	}
	if n.Verdict == Refused && o.Kind == Authorize && o.InFlight() && p.switching() {
		return false // it ends because we give it up: the answer to that says so, and goes on with what was chosen instead
	}
	was := *o
	switch {
	case o.Progress == Succeeded && n.Verdict == Refused && o.Kind == Refund:
		p.reverse(o, n, now)
	case o.Progress == Succeeded:
		if n.Verdict == Done && p.differs(o, n) {
			p.freeze(o, now)
			break
		}
		if n.Fee != 0 {
			o.Fee = n.Fee
		}
		o.Foreign = n.Foreign
		if !n.ValidUntil.IsZero() && o.Kind == Authorize && !n.ValidUntil.Equal(o.ValidUntil) {
			o.ValidUntil = n.ValidUntil
			o.scheduleReminder(now)
		}
	default:
		out := Outcome{Verdict: n.Verdict, Reference: n.Reference, ActionURL: n.ActionURL, Code: n.Code, Message: n.Message,
			ValidUntil: n.ValidUntil, Fee: n.Fee, Foreign: n.Foreign, Card: n.Card, Unusable: n.Unusable, RetryAt: o.NextAttempt}
		if n.Verdict != Refused && p.differs(o, n) {
			out.Verdict = Other
		}
		if out.Verdict != Other && (n.Verdict == Waiting || n.Verdict == Accepted) && o.Progress == Pending {
			return false // we know that it waits
		}
		_ = p.Resolve(ids, o.ID, out, now) // the operation was found above
	}
	o = p.find(was.ID)
	return *o != was || len(p.events) > before
}

func (p *Payment) differs(o *Operation, n News) bool {
	return o.Kind != Void && n.Currency != "" && (n.Amount != o.Amount || n.Currency != o.Currency) && !p.renews(n)
}

// renews reports whether news of an authorisation are about its renewal, which holds what was left of it.
func (p *Payment) renews(n News) bool {
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if n.Kind == Authorize && o.Kind == Reauthorize && o.Amount == n.Amount && o.Currency == n.Currency && (o.InFlight() || o.Reference == n.Reference) {
			return true
		}
	}
	return false
}

func (p *Payment) freeze(o *Operation, now time.Time) {
	o.Code, o.UpdatedAt, p.s.UpdatedAt = CodeIntegrity, now, now
	o.NextAttempt = time.Time{}
}

// TakeFee notes what the provider's list says that an operation has cost, so that nobody who tells it later books it once more. The
// difference is booked by who has compared. It reports false for what was not done, and has cost nothing.
func (p *Payment) TakeFee(opID string, fee int64) bool {
	o := p.find(opID)
	if o == nil || o.Progress != Succeeded {
		return false
	}
	o.Fee, o.Listed = fee, true
	return true
}

// Freeze stops a payment because the provider's books contradict ours. Nothing is done with it until a person has looked.
func (p *Payment) Freeze(opID string, now time.Time) bool {
	o := p.find(opID)
	if o == nil || o.frozen() {
		return false
	}
	p.freeze(o, now)
	return true
}

// Unfreeze lets a payment go on after a person has looked, and a cancellation that came meanwhile with it. It reports whether
// anything was frozen.
func (p *Payment) Unfreeze(ids IDs, now time.Time) (thawed bool) {
	for i := range p.s.Operations {
		if o := &p.s.Operations[i]; o.frozen() {
			o.Code, o.UpdatedAt, p.s.UpdatedAt = "", now, now
			if o.InFlight() {
				o.NextAttempt = now
			}
			thawed = true
		}
	}
	if thawed {
		p.compensate(ids, now)
	}
	return thawed
}

// known finds the operation that news are about: by our key, by the provider's name, or as the one request of the kind that is under
// way for the same thing and amount, and may have reached the provider. Nobody is certain when there are several of these: to take one
// for another would count one thing twice. Each refund of ours bears its key, so that one without is of others.
func (p *Payment) known(n News) (known *Operation, certain bool) {
	kind := n.Kind
	if kind == KindLapsed {
		kind = Void
	}
	var same *Operation
	several := false
	for i := range p.s.Operations {
		o := &p.s.Operations[i]
		if o.Kind != kind || o.elsewhere() {
			continue
		}
		if n.Key != "" && o.Key == n.Key && !o.isAnother(n) || n.Reference != "" && o.Reference == n.Reference && kind != Void {
			return o, true
		}
		if n.Key == "" && kind != Refund && o.InFlight() && (kind == Void || o.Reference == "" && !o.neverSent() && (n.Currency == "" || o.Amount == n.Amount) &&
			(n.Target == "" || o.Target == "" || o.Target == n.Target)) {
			several = same != nil
			same = o
		}
	}
	if same == nil && kind == Authorize && n.Key == "" {
		return p.authorization(), true
	}
	return same, !several
}

// isAnother reports whether news that have an operation's key are about another thing at the provider than the one that it was taken for:
// what others had done there for the same amount while nobody knew what had become of the operation.
func (o *Operation) isAnother(n News) bool {
	return (o.Kind == Capture || o.Kind == Refund) && o.Progress == Succeeded && o.Reference != "" && n.Reference != "" && o.Reference != n.Reference
}

// reverse takes back a refund that had succeeded: the money did not arrive, and is with us again.
func (p *Payment) reverse(o *Operation, n News, now time.Time) {
	message := n.Message
	if message == "" {
		message = n.Code
	}
	o.end(Failed, CodeReversed, message, now)
	p.s.UpdatedAt, p.origin = now, o.Origin
	p.happened(RefundReversed, o, now)
}

// unknown applies what we have not asked for.
func (p *Payment) unknown(ids IDs, n News, now time.Time) bool {
	auth := p.authorization()
	switch n.Kind {
	case Refund:
		return p.external(ids, n, RefundDone, now)
	case Capture:
		if auth != nil && n.Verdict == Done && (auth.InFlight() || auth.Progress != Succeeded && !p.voided()) {
			// Captured before we have heard of the authorisation, or after we have given it up: it must have been given.
			p.origin = auth.Origin
			if n.Target != "" {
				auth.Reference = n.Target
			}
			auth.end(Succeeded, "", "", now)
			p.succeeded(ids, auth, now)
		}
		return p.external(ids, n, Captured, now)
	case Void, KindLapsed:
		return p.ended(ids, n, auth, now)
	}
	return false
}

// external writes down what others have done at the provider.
func (p *Payment) external(ids IDs, n News, told EventType, now time.Time) bool {
	if n.Verdict != Done && n.Verdict != Accepted || n.Reference == "" {
		return false
	}
	target := n.Target
	a := p.Amounts()
	left := a.Authorized - p.giftHeld() - (a.Captured + a.CapturePending - p.gift(Capture)) // at the provider
	if n.Kind == Refund {
		c := p.captureOf(target)
		if c != nil {
			target, left = c.Reference, p.leftOf(c)
		} else {
			left = 0
		}
	}
	if n.Kind == Refund {
		left += p.overtaken(target, n.Amount-left, now)
	}
	o := p.prepare(ids, n.Kind, n.Amount, target, "", now)
	o.Source, o.Actor, o.Reference, o.Fee, o.Foreign = SourceExternal, "", n.Reference, n.Fee, n.Foreign
	switch {
	case n.Currency != p.s.Amount.Currency || n.Amount <= 0 || n.Amount > left:
		o.Progress, o.Code, o.InDoubt, o.NextAttempt = Unknown, CodeIntegrity, true, time.Time{}
	case n.Verdict == Accepted:
		o.Progress, o.NextAttempt = Pending, time.Time{} // the provider will tell
	default:
		o.end(Succeeded, "", "", now)
		p.happened(told, o, now)
	}
	p.compensate(ids, now)
	return true
}

// ended applies that a hold is gone without our having asked.
func (p *Payment) ended(ids IDs, n News, auth *Operation, now time.Time) bool {
	if auth == nil || n.Verdict != Done {
		return false
	}
	if auth.InFlight() {
		_ = p.Resolve(ids, auth.ID, Outcome{Verdict: Refused, Code: CodeExpired, Message: messageExpired}, now)
		return true
	}
	left := p.capturable(auth)
	if left == 0 {
		return false
	}
	p.origin = auth.Origin
	o := p.prepare(ids, Void, left, auth.Reference, ReasonLapsed, now)
	o.Source, o.Actor, o.Reference = SourceExternal, "", n.Reference
	o.end(Succeeded, "", "", now)
	p.voidDone(ids, o, now)
	p.settleGift(ids, now)
	return true
}

// Hurry makes an authorisation that waits for its shopper due at once, because the shopper has acted. It reports whether
// there is one.
func (p *Payment) Hurry(now time.Time) bool {
	auth := p.authorization()
	if auth == nil || auth.Progress != Pending || auth.NextAttempt.IsZero() {
		return false
	}
	auth.NextAttempt = now
	return true
}
