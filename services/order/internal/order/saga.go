package order

import (
	"time"

	"emporium/kit/fault"
	"emporium/services/order/internal/contact"
)

// Stock is what is known of the order's holds.
type Stock string

// What can be known of holds.
const (
	StockPending  Stock = "pending"
	StockReserved Stock = "reserved"
	StockRejected Stock = "rejected"
	// StockReleased means that the holds are gone, because the order was cancelled or they expired.
	StockReleased Stock = "released"
)

// Hold is what inventory says of an order's lines.
type Hold struct {
	// Round is which hold of the order it is about, see Progress.Round. What is said of an earlier one is over.
	Round int64
	// Until is when a hold ends that is not confirmed; zero for as long as the order lives.
	Until time.Time
}

// Reserved takes in that every line is held. A placed order then asks for payment, which has to come before the hold ends, or
// is confirmed when nothing is to be paid or payment is already there. A cancelled one says again that it is cancelled, so
// that the hold goes.
func (o *Order) Reserved(wait Deadlines, h Hold, now time.Time) []Emission {
	const cause = "inventory.reserved"
	p := &o.state.Progress
	if p.Stock != StockPending || h.Round != p.Round {
		return nil // that hold was answered, or is known to be gone
	}
	switch o.state.Status {
	case Placed:
		p.Stock = StockReserved
		if emissions := o.confirmWhenReady(cause, now); emissions != nil {
			return emissions
		}
		if p.Payment.Requested {
			o.record(now, "stock_reserved", cause, ActorSystem)
			return nil
		}
		p.Payment.Requested = true
		o.state.DeadlineAt = now.Add(wait.Payment)
		if !h.Until.IsZero() {
			// An attempt that is open at the deadline is undone at the provider while the stock is still there.
			if latest := h.Until.Add(-min(settleMargin, h.Until.Sub(now)/8)); latest.Before(o.state.DeadlineAt) {
				o.state.DeadlineAt = latest
			}
		}
		o.record(now, "stock_reserved", cause, ActorSystem)
		return []Emission{{Kind: EmitPaymentRequested}}
	case Confirmed:
		p.Stock = StockReserved // anew, see Released
		o.record(now, "stock_reserved", cause, ActorSystem)
	case Cancelled:
		p.Stock = StockReserved
		return o.cancelAgain(cause, now)
	}
	return nil
}

// settleMargin is how long before the end of a hold payment has to be there, at most. Holds last longer than all deadlines of an order,
// unless inventory.reservation_ttl is set too short for that.
const settleMargin = 2 * time.Minute

// Rejected takes in that the order cannot be held: it is cancelled, unless goods have already left.
func (o *Order) Rejected(h Hold, now time.Time) []Emission {
	p := &o.state.Progress
	if p.Stock == StockRejected || o.hasShipped() || h.Round != p.Round {
		return nil
	}
	if o.state.Status == Cancelled {
		if p.Stock == StockPending {
			p.Stock = StockRejected
			o.record(now, "stock_rejected", "inventory.rejected", ActorSystem)
		}
		return nil
	}
	if o.state.Status.CanBecome(Cancelled) {
		p.Stock = StockRejected
	}
	return o.cancel(OutOfStock, "inventory.rejected", ActorSystem, now)
}

// Released takes in that the holds are gone. Of a cancelled order that is the end. A placed one that has shipped nothing has lost its goods
// and expires; one whose payment was asked for and is not decided waits for that: the money may be there already, see PaymentReported.
// A confirmed order is paid for, and wants its goods held anew.
func (o *Order) Released(h Hold, now time.Time) []Emission {
	const cause = "inventory.released"
	p := &o.state.Progress
	if p.Stock == StockReleased || p.Stock == StockRejected || o.hasShipped() || h.Round != p.Round {
		return nil
	}
	switch o.state.Status {
	case Cancelled:
		p.Stock = StockReleased
		o.record(now, "stock_released", cause, ActorSystem)
		return nil
	case Placed:
		p.Stock = StockReleased
		if p.Payment.open() {
			o.record(now, "stock_released", cause, ActorSystem)
			return nil
		}
		return o.cancel(Expired, cause, ActorSystem, now)
	case Confirmed:
		return o.wantStock(cause, now)
	}
	return nil
}

// wantStock asks for another hold, because the last one has ended and the money is there.
func (o *Order) wantStock(cause string, now time.Time) []Emission {
	o.state.Progress.Stock = StockPending
	o.state.Progress.Round++
	o.record(now, "stock_wanted", cause, ActorSystem)
	return []Emission{{Kind: EmitStockWanted}}
}

// HoldOverdue answers inventory, which has waited for word of the order until the hold was to end. What was paid for is kept, and what was
// called off is called off again. A placed order keeps its goods until its own deadlines have ended it: nobody but payment knows whether
// they are paid, and what it says may wait to be read, like this question did. Only a hold that was meant to end before those deadlines
// is let go of while payment is open.
func (o *Order) HoldOverdue(wait Deadlines, h Hold, now time.Time) []Emission {
	const cause = "inventory.hold_overdue"
	p := &o.state.Progress
	if h.Round != p.Round || !h.Until.After(p.Answered) {
		return nil
	}
	p.Answered = h.Until
	switch o.state.Status {
	case Placed:
		ends := o.state.PlacedAt.Add(wait.Reservation + wait.Payment + wait.Settling)
		if p.Stock == StockReserved && p.Payment.open() && h.Until.Before(ends) {
			p.Stock = StockReleased
			o.record(now, "stock_released", cause, ActorSystem)
			return []Emission{{Kind: EmitHoldDecided}}
		}
	case Confirmed, Completed:
		o.record(now, "hold_kept", cause, ActorSystem)
		return []Emission{{Kind: EmitHoldDecided, Keep: true}}
	case Cancelled:
		return o.cancelAgain(cause, now)
	}
	o.record(now, "hold_overdue", cause, ActorSystem)
	return nil
}

// PaymentReported takes in what payment says. What is not about the order's own payment and currency is ignored, for no
// such money can pay for it.
func (o *Order) PaymentReported(f PaymentFact, now time.Time) []Emission {
	p := &o.state.Progress.Payment
	if f.PaymentID != p.ID || f.Currency != o.state.Currency {
		return nil
	}
	owed := p.owes()
	changed := p.merge(f)
	if fresh := o.otherRefund(f, now); !changed && !fresh {
		return nil
	}
	cause := string(f.Outcome)
	switch o.state.Status {
	case Placed:
		if p.lost() {
			if p.expired() {
				return o.cancel(Expired, cause, ActorSystem, now)
			}
			return o.cancel(PaymentFailed, cause, ActorSystem, now)
		}
		if emissions := o.confirmWhenReady(cause, now); emissions != nil {
			return emissions
		}
		if o.state.Progress.Stock == StockReleased && p.holds(o.state.Total) {
			return o.wantStock(cause, now)
		}
	case Confirmed:
		if f.Outcome == OutcomeExpired && f.Anew != nil && p.lost() && o.state.Total > 0 && !o.hasShipped() {
			return o.payAnew(*f.Anew, cause, now)
		}
		if p.holds(o.state.Total) {
			o.state.DeadlineAt = time.Time{} // a payment that was asked for anew has come
		}
		if p.lost() && o.state.Total > 0 && !o.hasShipped() {
			return o.cancel(PaymentFailed, cause, ActorSystem, now)
		}
		if emissions := o.completeWhenReady(cause, now); emissions != nil {
			return emissions
		}
	case Cancelled:
		if p.owes() && !owed {
			return o.cancelAgain(cause, now)
		}
	}
	o.record(now, factName[f.Outcome], cause, ActorSystem)
	return nil
}

var factName = map[Outcome]string{
	OutcomeRequiresAction: "payment_requires_action",
	OutcomeAuthorized:     "payment_authorized",
	OutcomeCaptured:       "payment_captured",
	OutcomeFailed:         "payment_failed",
	OutcomeVoided:         "payment_voided",
	OutcomeRefunded:       "payment_refunded",
	OutcomeRefundFailed:   "refund_failed",
	OutcomeExpired:        "payment_expired",
}

// payAnew asks for the payment of a confirmed order once more, after the hold on the first one has lapsed. The order's stock
// stays until the new deadline. What the customer has saved is charged while she is not there.
func (o *Order) payAnew(a Anew, cause string, now time.Time) []Emission {
	p := &o.state.Progress.Payment
	o.state.Progress.Overdue = false
	*p = Payment{ID: a.PaymentID, Provider: p.Provider, Method: p.Method, Requested: true, GiftCard: p.GiftCard, Country: p.Country, Client: p.Client,
		SavedMethod: p.SavedMethod, ConsentAt: p.ConsentAt, OffSession: p.SavedMethod != "" || !p.ConsentAt.IsZero()}
	o.state.DeadlineAt = a.Until
	o.record(now, "payment_expired", cause, ActorSystem)
	return []Emission{{Kind: EmitPaymentRequested}}
}

// Expire cancels an order whose deadline has passed; any other stays as it is. An attempt to pay that is open is resolved
// first, for stock is given back only once it is known that nothing was paid: payment undoes the attempt and says so, and
// the order gives it some more time. What then is still not known, is given up here and undone when it comes.
func (o *Order) Expire(wait Deadlines, now time.Time) []Emission {
	const cause = "deadline"
	if o.state.DeadlineAt.IsZero() || now.Before(o.state.DeadlineAt) {
		return nil
	}
	p := &o.state.Progress
	if p.Payment.open() && !p.Overdue && wait.Settling > 0 {
		p.Overdue = true
		o.state.DeadlineAt = now.Add(wait.Settling)
		o.record(now, "payment_overdue", cause, ActorSystem)
		return nil
	}
	if o.state.Status == Confirmed {
		return o.cancel(PaymentFailed, cause, ActorSystem, now) // its payment was asked for anew, and has not come
	}
	return o.cancel(Expired, cause, ActorSystem, now)
}

// Cancel ends the order at somebody's wish. It refuses an order that is final, or of which something has left; a
// repetition is refused too, so that nobody takes another's cancellation for their own.
func (o *Order) Cancel(reason Reason, actor Actor, now time.Time) ([]Emission, error) {
	switch {
	case o.state.Status == Cancelled:
		return nil, fault.New(CodeIllegalTransition, "The order is already cancelled.")
	case o.state.Status == Completed:
		return nil, fault.New(CodeIllegalTransition, "A completed order cannot be cancelled. Ask for a return instead.")
	case o.hasShipped():
		return nil, fault.New(CodeIllegalTransition, "Goods of this order have already been sent. Ask for a return instead.")
	}
	return o.cancel(reason, "request", actor, now), nil
}

// Erase forgets who bought: email, names and streets. What taxes and invoices need stays.
func (o *Order) Erase(now time.Time) {
	if o.state.Email == ErasedEmail {
		return
	}
	o.state.Email = ErasedEmail
	snapshot := *o.state.Snapshot
	s := &snapshot
	o.state.Snapshot = s
	for _, at := range []**contact.Address{&s.ShippingAddress, &s.BillingAddress} {
		if *at != nil {
			erased := (*at).Erase()
			*at = &erased
		}
	}
	for i := range o.state.Progress.Returns {
		r := o.ownReturn(i)
		r.Note, r.Message = "", "" // free text
	}
	o.record(now, "erased", "user.erased", ActorSystem)
}

// ErasedEmail stands in for the email address of a person who is forgotten. Nothing is delivered there (RFC 2606).
const ErasedEmail = "erased@erased.invalid"

// confirmWhenReady confirms a placed order whose stock is held and whose total is ours.
func (o *Order) confirmWhenReady(cause string, now time.Time) []Emission {
	p := &o.state.Progress
	if p.Stock != StockReserved || !p.Payment.holds(o.state.Total) || !o.move(Confirmed) {
		return nil
	}
	o.record(now, "confirmed", cause, ActorSystem)
	return []Emission{{Kind: EmitConfirmed}}
}

// completeWhenReady completes a confirmed order of which everything is delivered and taken.
func (o *Order) completeWhenReady(cause string, now time.Time) []Emission {
	p := &o.state.Progress.Payment
	total := o.state.Total
	if p.Captured < total || o.state.parcelStatus() != Delivered || !o.move(Completed) {
		return nil
	}
	o.record(now, "completed", cause, ActorSystem)
	return []Emission{{Kind: EmitCompleted}}
}

func (o *Order) cancel(reason Reason, cause string, actor Actor, now time.Time) []Emission {
	if !o.move(Cancelled) {
		return nil
	}
	o.state.CancelReason = reason
	o.record(now, "cancelled", cause, actor)
	return []Emission{{Kind: EmitCancelled}}
}

// cancelAgain answers a hold or a payment that came after the cancellation.
func (o *Order) cancelAgain(cause string, now time.Time) []Emission {
	o.record(now, "cancelled_again", cause, ActorSystem)
	return []Emission{{Kind: EmitCancelled, Again: true}}
}
