package book

import (
	"cmp"
	"slices"
	"time"
)

// slack is how far apart two services' clocks and batches may be when the times of their doings are compared.
const slack = 10 * time.Second

// Compare holds what the services reported against one another: invariants 2, 6, 7, 11, 12, 17, 23, 25 and 27.
func (b *Books) Compare() {
	orders := make(map[string]*Order, len(b.Orders))
	for i := range b.Orders {
		orders[b.Orders[i].ID] = &b.Orders[i]
	}
	holds := make(map[string]*Hold, len(b.Holds))
	for i := range b.Holds {
		holds[b.Holds[i].OrderID] = &b.Holds[i]
	}
	payments := map[string][]*Payment{}
	for i := range b.Payments {
		p := &b.Payments[i]
		payments[p.OrderID] = append(payments[p.OrderID], p)
	}
	if !b.Has["order"] {
		for _, n := range []int{6, 7, 12, 17, 27} {
			b.Unseen(n, "the order service's books are not here")
		}
		return
	}
	b.compareAnswers(orders)
	b.comparePayments(orders, payments)
	b.compareStock(orders, holds)
	b.compareMessages(orders, payments)
}

func (b *Books) compareAnswers(orders map[string]*Order) {
	keys := map[string]string{}
	for _, a := range b.Answers {
		key := a.Scope + " " + a.Key
		if other, twice := keys[a.OrderID]; twice && other != key {
			b.Found(2, "order %s is the answer to two keys", a.OrderID)
		}
		keys[a.OrderID] = key
		if orders[a.OrderID] == nil {
			b.Found(2, "order %s was answered and is not there", a.OrderID)
		}
	}
	b.Looked(2, "answers", int64(len(b.Answers)))
	for i := range b.Orders {
		if o := &b.Orders[i]; keys[o.ID] == "" && !b.AnswersSince.IsZero() && o.PlacedAt.After(b.AnswersSince) {
			b.Found(2, "order %s has no answer that is kept", o.ID)
		}
	}
	numbers := map[string]bool{}
	for _, o := range b.Orders {
		if numbers[o.Number] {
			b.Found(2, "order %s has another's number", o.ID)
		}
		numbers[o.Number] = true
	}
	b.Looked(2, "orders", int64(len(b.Orders)))
}

func sold(o *Order) bool { return o.Status == "confirmed" || o.Status == "completed" }

// comparePayments: what is confirmed is paid, what is cancelled keeps nothing, and no order takes more than its total.
func (b *Books) comparePayments(orders map[string]*Order, payments map[string][]*Payment) {
	if !b.Has["payment"] {
		for _, n := range []int{6, 7, 17} {
			b.Unseen(n, "the payment service's books are not here")
		}
		return
	}
	for i := range b.Orders {
		o := &b.Orders[i]
		var authorized, held, captured, refunded int64
		open, chains := 0, 0
		for _, p := range payments[o.ID] {
			authorized, held, captured, refunded = authorized+p.Authorized, held+p.Held, captured+p.Captured, refunded+p.Refunded
			open += p.Open
			if p.Captured > 0 {
				chains++
			}
			if p.Amount > o.Total.Amount {
				b.Found(17, "order %s over %d: payment %s is about %d", o.ID, o.Total.Amount, p.ID, p.Amount)
			}
			if p.Currency != o.Total.Currency {
				b.Found(17, "order %s: payment %s is in %s", o.ID, p.ID, p.Currency)
			}
		}
		if captured > o.Total.Amount || chains > 1 {
			b.Found(17, "order %s over %d: %d captured by %d payments, %d refunded", o.ID, o.Total.Amount, captured, chains, refunded)
		}
		if open == 0 && (o.Captured != captured || o.Refunded != refunded) {
			b.Found(25, "order %s knows of %d captured and %d refunded, and its payments have %d and %d", o.ID, o.Captured, o.Refunded, captured, refunded)
		}
		switch {
		case sold(o):
			b.Looked(6, "sold orders", 1)
			if max(held, captured) < o.Total.Amount && !o.Awaits {
				b.Found(6, "order %s over %d is %s, and %d are held of %d authorised", o.ID, o.Total.Amount, o.Status, held, authorized)
			}
		case o.Status == "cancelled":
			b.Looked(7, "cancelled orders", 1)
			if open == 0 && (captured != refunded || held > captured) {
				b.Found(7, "order %s is cancelled: %d held, %d captured, %d refunded", o.ID, held, captured, refunded)
			}
		}
	}
	b.Looked(17, "orders", int64(len(b.Orders)))
	for _, p := range b.Payments {
		if orders[p.OrderID] == nil {
			b.Found(17, "payment %s is for order %s, which is not there", p.ID, p.OrderID)
		}
	}
}

func (h *Hold) standing() bool { return h.State == "active" || h.State == "committed" }

// compareStock: what is sold is held or has left, line by line; what is cancelled holds nothing; and what was refused for want of stock
// was not there.
func (b *Books) compareStock(orders map[string]*Order, holds map[string]*Hold) {
	if !b.Has["inventory"] {
		for _, n := range []int{6, 7, 11, 12} {
			b.Unseen(n, "the inventory service's books are not here")
		}
		return
	}
	wanted, taken := map[string]int64{}, map[string]int64{}
	for i := range b.Orders {
		o := &b.Orders[i]
		h := holds[o.ID]
		switch {
		case sold(o):
			b.compareLines(o, h)
			for _, l := range o.Lines {
				wanted[l.SKU] += l.Quantity
			}
		case o.Status == "cancelled" && h != nil && h.standing():
			b.Found(7, "order %s is cancelled, and its hold is %s", o.ID, h.State)
		case o.Status == "cancelled" && o.Reason == "out_of_stock" && h != nil && h.State == "rejected":
			b.Looked(12, "orders refused for want of stock", 1)
			if b.couldHaveBeenHeld(o, h) {
				b.Found(12, "order %s was refused for want of stock, and all of it was there", o.ID)
			}
		}
	}
	for i := range b.Holds {
		h := &b.Holds[i]
		o := orders[h.OrderID]
		if o == nil {
			if h.standing() {
				b.Found(11, "a hold is %s for order %s, which is not there", h.State, h.OrderID)
			}
			continue
		}
		b.compareMoves(o, h)
		if h.standing() || h.State == "shipped" {
			b.compareHeld(o, h)
		}
		if !sold(o) {
			continue
		}
		for _, l := range h.Lines {
			taken[l.SKU] += l.Quantity
		}
	}
	for sku, n := range wanted {
		s := b.Stock[sku]
		switch {
		case taken[sku] != n:
			b.Found(12, "SKU %s: %d sold, %d held or shipped", sku, n, taken[sku])
		case s.Reserved > s.OnHand:
			b.Found(12, "SKU %s is oversold: %d reserved, %d on hand", sku, s.Reserved, s.OnHand)
		}
	}
	b.Looked(12, "SKUs sold", int64(len(wanted)))
}

func (b *Books) compareLines(o *Order, h *Hold) {
	if h == nil || !h.standing() && h.State != "shipped" {
		state := "not there"
		if h != nil {
			state = h.State
		}
		b.Found(6, "order %s is %s, and its hold is %s", o.ID, o.Status, state)
		return
	}
	held, shipped := map[string]int64{}, map[string]int64{}
	for _, l := range h.Lines {
		held[l.LineID] += l.Quantity
		shipped[l.LineID] += l.Shipped
	}
	for _, l := range o.Lines {
		if n := held[l.ID]; n < l.Quantity {
			b.Found(6, "order %s: %d of %d pieces are held for line %s", o.ID, n, l.Quantity, l.ID)
		}
		if n := shipped[l.ID]; n != l.Sent {
			b.Found(6, "order %s: %d pieces of line %s were sent, and %d have left", o.ID, l.Sent, l.ID, n)
		}
	}
	b.Looked(6, "lines of sold orders", int64(len(o.Lines)))
}

// compareHeld: no more is held for an order than its lines are about.
func (b *Books) compareHeld(o *Order, h *Hold) {
	free := map[HeldLine]int64{}
	for _, l := range o.Lines {
		free[HeldLine{LineID: l.ID, SKU: l.SKU}] += l.Quantity
	}
	for _, l := range h.Lines {
		key := HeldLine{LineID: l.LineID, SKU: l.SKU}
		if free[key] -= l.Quantity; free[key] < 0 {
			b.Found(11, "order %s: more pieces of %s are held for line %s than it is about", o.ID, l.SKU, l.LineID)
		}
	}
	b.Looked(11, "lines held", int64(len(h.Lines)))
}

// compareMoves: what an order, a parcel and a return ask of stock was done once, as its movements tell.
func (b *Books) compareMoves(o *Order, h *Hold) {
	reserved := map[string]int64{}
	for _, l := range h.Lines {
		if h.standing() || h.State == "shipped" {
			reserved[l.SKU] += l.Quantity
		} else {
			reserved[l.SKU] += l.Shipped
		}
	}
	for _, l := range o.Lines {
		if _, held := reserved[l.SKU]; !held {
			reserved[l.SKU] = 0
		}
	}
	b.compareMove("reserve", o.ID, reserved)
	for _, p := range o.Parcels {
		b.compareMove("ship", p.ID, p.Pieces)
	}
	for _, r := range o.Returns {
		b.compareMove("return", r.ID, r.Pieces)
	}
}

func (b *Books) compareMove(typ, of string, pieces map[string]int64) {
	for sku, want := range pieces {
		if b.Stock[sku].AddedUp {
			b.Unseen(23, "movements that are kept as their sum")
			continue
		}
		if n := b.Moves[Move{typ, of, sku}]; n != want {
			b.Found(23, "%s of %s: %d pieces of %s moved, and %d should", typ, of, n, sku, want)
		}
		b.Looked(23, "movements of "+typ, 1)
	}
}

// couldHaveBeenHeld reports whether all of an order was available during the whole time around its refusal.
func (b *Books) couldHaveBeenHeld(o *Order, h *Hold) bool {
	need := map[string]int64{}
	for _, l := range o.Lines {
		need[l.SKU] += l.Quantity
	}
	for sku, n := range need {
		if b.Stock[sku].least(h.At.Add(-slack), h.At.Add(slack)) < n {
			return false
		}
	}
	return true
}

// least is the least that was available between two times.
func (s Stock) least(from, to time.Time) int64 {
	i, _ := slices.BinarySearchFunc(s.Available, from, func(l Level, t time.Time) int { return cmp.Compare(l.From.UnixMicro(), t.UnixMicro()) })
	least := int64(0)
	if i > 0 {
		least = s.Available[i-1].Available
	}
	for ; i < len(s.Available) && !s.Available[i].From.After(to); i++ {
		least = min(least, s.Available[i].Available)
	}
	return least
}

// compareMessages: no message that was sent says what is not so.
func (b *Books) compareMessages(orders map[string]*Order, payments map[string][]*Payment) {
	if !b.Has["notification"] {
		b.Unseen(27, "the notification service's books are not here")
		return
	}
	// A sender that stands still between its last look and the sending says a little late what was so; what is so now has to follow.
	corrected := map[string]time.Time{}
	for _, m := range b.Messages {
		if m.Kind == "order_cancelled" && m.Status == "sent" && m.SentAt.After(corrected[m.OrderID]) {
			corrected[m.OrderID] = m.SentAt
		}
	}
	for _, m := range b.Messages {
		if m.OrderID == "" || m.Status != "sent" {
			continue
		}
		b.Looked(27, "messages sent about orders", 1)
		o := orders[m.OrderID]
		if o == nil {
			b.Found(27, "message %s is about order %s, which is not there", m.ID, m.OrderID)
			continue
		}
		if why := contradiction(m, o, payments[o.ID], corrected[o.ID].After(m.SentAt)); why != "" {
			b.Found(27, "message %s says %s to the buyer of order %s, which %s", m.ID, m.Kind, o.ID, why)
		}
	}
}

// saying is the event that has to have been for a kind of message about an order to be true.
var saying = map[string]string{
	"order_shipped": "fulfillment.shipped", "order_delivered": "fulfillment.delivered", "return_requested": "return.requested",
	"return_approved": "return.approved", "return_received": "return.received", "return_rejected": "return.rejected", "return_refunded": "return.refunded",
}

// contradiction says what is not so of what a message says. corrected means that a letter about the order's cancellation came after it.
func contradiction(m Message, o *Order, payments []*Payment, corrected bool) string {
	late := func(status string) bool {
		at := o.Once(status)
		return !at.IsZero() && m.SentAt.After(at.Add(slack))
	}
	if typ := saying[m.Kind]; typ != "" && o.Told[typ] == 0 {
		return "never had an " + typ
	}
	switch m.Kind {
	case "order_cancelled":
		if o.Status != "cancelled" {
			return "is " + o.Status
		}
	case "order_confirmation":
		if o.Once("confirmed").IsZero() {
			return "was never confirmed"
		}
		if late("cancelled") && !corrected {
			return "was cancelled before"
		}
	case "order_completed":
		if o.Status != "completed" {
			return "is " + o.Status
		}
	case "payment_failed":
		if late("confirmed") && len(payments) < 2 {
			return "was confirmed before"
		}
	case "payment_authorized", "payment_received":
		for _, p := range payments {
			if p.Captured > 0 || m.Kind == "payment_authorized" && p.Authorized > 0 {
				return ""
			}
		}
		if len(payments) > 0 {
			return "has paid nothing"
		}
	case "refund_issued":
		for _, p := range payments {
			if p.Refunded > 0 {
				return ""
			}
		}
		if len(payments) > 0 {
			return "got nothing back"
		}
	}
	return ""
}

// Acknowledged holds the orders against what shoppers were told: invariant 1.
func (b *Books) Acknowledged(told []Told) {
	orders := make(map[string]*Order, len(b.Orders))
	for i := range b.Orders {
		orders[b.Orders[i].ID] = &b.Orders[i]
	}
	keys, answers := map[string]string{}, map[string]string{}
	for _, t := range told {
		if other := answers[t.Key]; other != "" && other != t.OrderID {
			b.Found(2, "key %s was answered by order %s and by order %s", t.Key, other, t.OrderID)
		}
		answers[t.Key] = t.OrderID
		o := orders[t.OrderID]
		switch {
		case o == nil:
			b.Found(1, "order %s was acknowledged and is not there", t.OrderID)
		case o.Number != t.Number || o.Total.Amount != t.Total || o.Total.Currency != t.Currency:
			b.Found(1, "order %s is not the one that was acknowledged", t.OrderID)
		}
		if other, twice := keys[t.OrderID]; twice && other != t.Key {
			b.Found(2, "order %s was acknowledged for two keys", t.OrderID)
		}
		keys[t.OrderID] = t.Key
	}
	b.Looked(1, "acknowledged orders", int64(len(told)))
}

// Told is what a shopper was told of an order.
type Told struct {
	Key, OrderID, Number, Currency string
	Total                          int64
}
