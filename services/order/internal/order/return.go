package order

import (
	"slices"
	"strconv"
	"time"

	"emporium/kit/fault"
)

// CodeReturnWindow is the refusal of a return that comes too late. It stands in contract/problem.
const CodeReturnWindow fault.Code = "return_window"

// ReturnStatus is where a return stands.
type ReturnStatus string

// The statuses of returns. One that was received with nothing to pay back stays so.
const (
	ReturnRequested ReturnStatus = "requested"
	ReturnApproved  ReturnStatus = "approved"
	ReturnReceived  ReturnStatus = "received"
	ReturnRejected  ReturnStatus = "rejected"
	ReturnRefunded  ReturnStatus = "refunded"
)

// returnTransitions lead from each status to those that may follow. Goods may be there before anybody has approved of it.
var returnTransitions = map[ReturnStatus][]ReturnStatus{
	ReturnRequested: {ReturnApproved, ReturnReceived, ReturnRejected},
	ReturnApproved:  {ReturnReceived, ReturnRejected},
	ReturnReceived:  {ReturnRefunded},
	ReturnRejected:  nil,
	ReturnRefunded:  nil, // RefundReported alone takes it back, when its money has not arrived after all
}

// Back reports whether the goods are here again.
func (s ReturnStatus) Back() bool { return s == ReturnReceived || s == ReturnRefunded }

// Return is goods of an order that come back. Amounts are in minor units of the order's currency.
type Return struct {
	ID     string       `json:"id"`
	Status ReturnStatus `json:"status"`
	// Reason is why the customer sends them back; Note is what she adds, Message what the shop answers to a request that it rejects.
	Reason  string         `json:"reason"`
	Note    string         `json:"note,omitempty"`
	Message string         `json:"message,omitempty"`
	Lines   []ReturnedLine `json:"lines"`
	// Refund is what is given back, decided when the goods are received and what they were paid with until then. Shipping is the part of
	// it that the transport had cost.
	Refund   int64 `json:"refund"`
	Shipping int64 `json:"shipping,omitempty"`
	// Refunded is how much of Refund has reached the customer, by what payment has reported in Refunds.
	Refunded int64          `json:"refunded,omitempty"`
	Refunds  []ReturnRefund `json:"refunds,omitempty"`
	// Retries is how often the money was sent once more, see RetryRefund.
	Retries int64 `json:"retries,omitempty"`
	// Despite is how much other money had gone back when somebody agreed to that.
	Despite     int64      `json:"despite,omitempty"`
	RequestedAt time.Time  `json:"requested_at"`
	ReceivedAt  *time.Time `json:"received_at,omitempty"`
}

// ReturnRefund is money of a return that went back, as payment says. A failed one has not reached the customer, or not after all: people send
// it again, or find another way.
type ReturnRefund struct {
	ID     string `json:"id"`
	Amount int64  `json:"amount"`
	Failed bool   `json:"failed,omitempty"`
	// Again is true once it was sent again after it had failed.
	Again bool `json:"again,omitempty"`
	// Version is that of the payment when it became so.
	Version int64 `json:"version,omitempty"`
}

// ReturnedLine is how many pieces of a line come back, and how many of them can be sold again.
type ReturnedLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
	Restock  int64  `json:"restock,omitempty"`
}

// ReturnWish is a wish to send goods back. No lines mean all that was sent and is not on its way back.
type ReturnWish struct {
	ID     string
	Lines  []ReturnedLine
	Reason string
	Note   string
	// Window is how long after the last parcel's delivery, or its leaving where that is not known, the wish is heard; 0 is for ever.
	Window time.Duration
}

// Receipt says what of a return has come. No lines mean all that was announced, in a state to be sold again.
type Receipt struct {
	Lines []ReturnedLine
	// Shipping gives back what the transport had cost, too; once for an order.
	Shipping bool
	// Refund is less than what the goods were paid with, for those that have suffered. Nil for all of it.
	Refund *int64
}

// Returns are part of their order, so there are no more than these: of a shopper's that were not rejected, and of all.
const (
	maxWishes  = 20
	maxReturns = 100
)

// RequestReturn takes in that goods shall come back. It refuses an order of which nothing has left, a wish that comes too late, lines that
// are not the order's, and more pieces than were sent and are not coming back already.
func (o *Order) RequestReturn(w ReturnWish, actor Actor, now time.Time) ([]Emission, error) {
	p := &o.state.Progress
	switch {
	case !o.hasShipped():
		return nil, fault.New(CodeIllegalTransition, "Nothing of this order has been sent. Cancel it instead.")
	case w.Window > 0 && now.After(o.lastParcel().Add(w.Window)):
		return nil, fault.New(CodeReturnWindow, "The time in which this order could be returned is over.")
	case actor == ActorShopper && o.wishes() >= maxWishes, len(p.Returns) >= maxReturns:
		return nil, fault.New(fault.Conflict, "This order has too many returns. Ask the shop.")
	}
	if o.state.Email == ErasedEmail {
		w.Note = "" // nobody would ask to forget it
	}
	left := o.returnable()
	lines, err := o.take(w.Lines, left, "Fewer pieces were sent, or some are on their way back already.")
	if err != nil {
		return nil, err
	}
	if len(lines) == 0 {
		return nil, fault.New(CodeIllegalTransition, "All that was sent of this order is on its way back.")
	}
	r := Return{ID: w.ID, Status: ReturnRequested, Reason: w.Reason, Note: w.Note, Lines: lines, Refund: o.worth(lines), RequestedAt: now}
	p.Returns = append(slices.Clip(p.Returns), r)
	o.record(now, "return_requested", "request", actor)
	return []Emission{{Kind: EmitReturnRequested, ReturnID: w.ID}}, nil
}

// ApproveReturn agrees to a return that was asked for.
func (o *Order) ApproveReturn(id string, actor Actor, now time.Time) ([]Emission, error) {
	return o.changeReturn(id, ReturnApproved, actor, now, EmitReturnApproved, func(*Return) error { return nil })
}

// RejectReturn refuses a return whose goods are not here; the message is for the customer.
func (o *Order) RejectReturn(id, message string, actor Actor, now time.Time) ([]Emission, error) {
	return o.changeReturn(id, ReturnRejected, actor, now, EmitReturnRejected, func(r *Return) error {
		if o.state.Email != ErasedEmail {
			r.Message = message
		}
		return nil
	})
}

// ReceiveReturn takes in that the goods of a return are here, and decides what is given back for them.
func (o *Order) ReceiveReturn(id string, g Receipt, actor Actor, now time.Time) ([]Emission, error) {
	return o.changeReturn(id, ReturnReceived, actor, now, EmitReturnReceived, func(r *Return) error {
		if err := o.receive(r, g); err != nil {
			return err
		}
		r.ReceivedAt = &now
		return nil
	})
}

func (o *Order) receive(r *Return, g Receipt) error {
	announced := make(map[string]int64, len(r.Lines))
	for _, l := range r.Lines {
		announced[l.LineID] = l.Quantity
	}
	lines, err := o.take(g.Lines, announced, "Fewer pieces were announced.")
	if err != nil {
		return err
	}
	if len(g.Lines) == 0 {
		for i := range lines {
			lines[i].Restock = lines[i].Quantity
		}
	}
	refund, p := o.worth(lines), &o.state.Progress.Payment
	if g.Refund == nil && p.Captured < o.state.Total {
		return fault.New(CodeIllegalTransition, "The order is not paid in full yet. Wait for its payment, or say how much is given back.")
	}
	if g.Shipping {
		if slices.ContainsFunc(o.state.Progress.Returns, func(other Return) bool { return other.Shipping > 0 }) {
			return fault.New(fault.Conflict, "What the transport had cost was given back with another return.").
				At("/refund_shipping", "conflict", "The transport is paid back once.")
		}
		r.Shipping = o.transport()
		refund += r.Shipping
	}
	refund = min(refund, max(0, p.Captured-p.Refunded-o.promised())) // some may have gone back, or be on its way
	if g.Refund != nil {
		if *g.Refund < 0 || *g.Refund > refund {
			return fault.New(fault.Invalid, "No more can be given back than the goods were paid with.").
				At("/refund/amount", "out_of_bounds", "This is more than was paid for what has come back.").With("limit", refund)
		}
		refund = *g.Refund
	}
	r.Shipping = min(r.Shipping, refund)
	r.Lines, r.Refund = lines, refund
	return nil
}

// RefundReported takes in that money of a return has gone back, or that what was said to has not arrived. What is not about a return that was
// received, and a repetition, changes nothing; nor does it matter which is heard of first: the newer of what is said of a refund counts, for
// what was given up may have been done after all. Without versions the bad news count.
func (o *Order) RefundReported(returnID string, f ReturnRefund, now time.Time) []Emission {
	i := slices.IndexFunc(o.state.Progress.Returns, func(r Return) bool { return r.ID == returnID })
	if i < 0 || !o.state.Progress.Returns[i].Status.Back() {
		return nil
	}
	n := slices.IndexFunc(o.state.Progress.Returns[i].Refunds, func(k ReturnRefund) bool { return k.ID == f.ID })
	if n >= 0 && !f.after(o.state.Progress.Returns[i].Refunds[n]) {
		return nil
	}
	r := o.ownReturn(i)
	r.Refunds = slices.Clone(r.Refunds)
	if n >= 0 {
		r.Refunds[n] = f
	} else {
		r.Refunds = append(r.Refunds, f)
	}
	r.Refunded = 0
	for _, k := range r.Refunds {
		if !k.Failed {
			r.Refunded += k.Amount
		}
	}
	defer o.flagRefunds()
	switch {
	case f.Failed:
		r.Status = ReturnReceived
		o.record(now, "return_refund_failed", "refund.failed", ActorSystem)
	case r.Refunded < r.Refund:
		o.record(now, "return_partially_refunded", "refund.succeeded", ActorSystem)
	default:
		r.Status = ReturnRefunded
		o.record(now, "return_refunded", "refund.succeeded", ActorSystem)
		return []Emission{{Kind: EmitReturnRefunded, ReturnID: returnID}}
	}
	return nil
}

// after reports whether it says something newer of the same refund than k.
func (f *ReturnRefund) after(k ReturnRefund) bool {
	if f.Version == k.Version || k.Version == 0 {
		return f.Failed && !k.Failed
	}
	return f.Version > k.Version && f.Failed != k.Failed
}

func noReturn() error { return fault.New(fault.NotFound, "The order has no such return.") }

// Return returns one of the order's returns.
func (s *State) Return(id string) (Return, bool) {
	for _, r := range s.Progress.Returns {
		if r.ID == id {
			return r, true
		}
	}
	return Return{}, false
}

// changeReturn leads a return to another status. do may refuse, and then nothing has changed.
func (o *Order) changeReturn(id string, to ReturnStatus, actor Actor, now time.Time, kind EmissionKind, do func(*Return) error) ([]Emission, error) {
	i := slices.IndexFunc(o.state.Progress.Returns, func(r Return) bool { return r.ID == id })
	if i < 0 {
		return nil, noReturn()
	}
	changed := o.state.Progress.Returns[i]
	if !slices.Contains(returnTransitions[changed.Status], to) {
		return nil, fault.New(CodeIllegalTransition, "The return is "+string(changed.Status)+" and cannot become "+string(to)+".")
	}
	if err := do(&changed); err != nil {
		return nil, err
	}
	changed.Status = to
	*o.ownReturn(i) = changed
	o.record(now, "return_"+string(to), "request", actor)
	return []Emission{{Kind: kind, ReturnID: id}}, nil
}

// ownReturn is a return that may be changed: the list may belong to a state that was handed out.
func (o *Order) ownReturn(i int) *Return {
	o.state.Progress.Returns = slices.Clone(o.state.Progress.Returns)
	return &o.state.Progress.Returns[i]
}

// returnable is how many pieces of each line were sent and are not coming back.
func (o *Order) returnable() map[string]int64 {
	left := o.shipped()
	for _, r := range o.state.Progress.Returns {
		if r.Status == ReturnRejected {
			continue
		}
		for _, l := range r.Lines {
			left[l.LineID] -= l.Quantity
		}
	}
	return left
}

// wishes is how many returns were not rejected.
func (o *Order) wishes() (n int) {
	for _, r := range o.state.Progress.Returns {
		if r.Status != ReturnRejected {
			n++
		}
	}
	return n
}

// promised is what of the worth of returns that are here is on its way. What has failed is not, until it is sent again: people may give it back
// in another way.
func (o *Order) promised() (sum int64) {
	for _, r := range o.state.Progress.Returns {
		if r.Status.Back() {
			left := r.Refund - r.Refunded
			for _, f := range r.Refunds {
				if f.Failed && !f.Again {
					left -= f.Amount
				}
			}
			sum += max(0, left)
		}
	}
	return sum
}

// take holds wanted lines against what is left of each, or takes all that is left when none is named.
func (o *Order) take(wanted []ReturnedLine, left map[string]int64, short string) ([]ReturnedLine, error) {
	var out []ReturnedLine
	if len(wanted) == 0 {
		for _, l := range o.state.Snapshot.Lines {
			if left[l.ID] > 0 {
				out = append(out, ReturnedLine{LineID: l.ID, Quantity: left[l.ID]})
			}
		}
		return out, nil
	}
	for i, l := range wanted {
		pointer := "/lines/" + strconv.Itoa(i)
		rest, there := left[l.LineID]
		switch {
		case !there:
			return nil, unknownLine(pointer)
		case l.Quantity < 1:
			return nil, tooFew(pointer)
		case l.Restock < 0 || l.Restock > l.Quantity:
			return nil, fault.New(fault.Invalid, "No more pieces can be sold again than have come back.").
				At(pointer+"/restock", "out_of_bounds", "This must not be more than the quantity.")
		case slices.ContainsFunc(out, func(o ReturnedLine) bool { return o.LineID == l.LineID }):
			return nil, fault.New(fault.Invalid, "A line is named twice.").At(pointer+"/line_id", "duplicate", "An earlier line names it, too.")
		case l.Quantity > rest:
			return nil, fault.New(fault.Conflict, "More pieces than are left of the line cannot come back.").At(pointer+"/quantity", "quantity_limit", short)
		}
		out = append(out, l)
	}
	return out, nil
}

// worth is what lines were paid with, less what those pieces that are back already were worth: so all pieces of a line together are worth
// exactly what was paid for it, in whatever portions they come.
func (o *Order) worth(lines []ReturnedLine) (sum int64) {
	back := map[string]int64{}
	for _, r := range o.state.Progress.Returns {
		if r.Status.Back() {
			for _, l := range r.Lines {
				back[l.LineID] += l.Quantity
			}
		}
	}
	for _, r := range lines {
		for _, l := range o.state.Snapshot.Lines {
			if l.ID == r.LineID {
				k := back[l.ID]
				sum += portion(l.paid(), k+r.Quantity, l.Quantity) - portion(l.paid(), k, l.Quantity)
			}
		}
	}
	return sum
}

// portion is the price of k of n pieces, rounded down. The two steps keep the product within bounds.
func portion(price, k, n int64) int64 { return price/n*k + price%n*k/n }

// paid is what all pieces of the line cost the customer, with the tax that was added.
func (l *Line) paid() int64 { return l.Subtotal - l.Discount + l.Tax }

// transport is what the customer paid beside the goods, with its tax.
func (o *Order) transport() int64 {
	rest := o.state.Total
	for i := range o.state.Snapshot.Lines {
		rest -= o.state.Snapshot.Lines[i].paid()
	}
	return max(rest, 0)
}

// lastParcel is when the customer got the last parcel, or when it left where that is not known.
func (o *Order) lastParcel() (last time.Time) {
	for _, f := range o.state.Progress.Fulfillments {
		at := f.ShippedAt
		if f.DeliveredAt != nil {
			at = *f.DeliveredAt
		}
		if at.After(last) {
			last = at
		}
	}
	return last
}

// cameBack is how many pieces are here again.
func (s *State) cameBack() (n int64) {
	for _, r := range s.Progress.Returns {
		if r.Status.Back() {
			for _, l := range r.Lines {
				n += l.Quantity
			}
		}
	}
	return n
}
