package app

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
	"emporium/services/order/internal/store"
)

// deadlineGrace is how late an order may be expired before an audit minds.
const deadlineGrace = time.Minute

// Audit holds all orders against their rules, invariants 2 to 5 and 28, and reports them. What it finds while orders come in has to be found
// twice to be true.
func Audit(ctx context.Context, d *db.DB, rules *pricing.Rules, now time.Time, b *book.Books) error {
	st := store.New(d)
	for before := ""; ; {
		page, err := st.ListOrders(ctx, store.Filter{Before: before, Limit: 500})
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		before = page[len(page)-1].ID
		if err := auditPage(ctx, d, page, now, b); err != nil {
			return err
		}
	}
	for _, number := range []int{3, 4, 5} {
		b.Looked(number, "orders", int64(len(b.Orders)))
	}
	b.Has["order"] = true
	if err := auditAnswers(ctx, d, b); err != nil {
		return err
	}
	return auditCoupons(ctx, d, rules, b)
}

func auditPage(ctx context.Context, q db.Querier, page []order.State, now time.Time, b *book.Books) error {
	ids := make([]string, len(page))
	for i := range page {
		ids[i] = page[i].ID
	}
	histories, err := historiesOf(ctx, q, ids)
	if err != nil {
		return err
	}
	lines, err := linesOf(ctx, q, ids)
	if err != nil {
		return err
	}
	for i := range page {
		s := &page[i]
		o := reported(s, histories[s.ID])
		auditTotals(s, lines[s.ID], b)
		auditReturns(s, b)
		auditHistory(&o, b)
		if n := len(o.History); n > 0 && (o.History[n-1].Payment != string(s.PaymentStatus) || o.History[n-1].Fulfillment != string(s.FulfillmentStatus)) {
			b.Found(4, "order %s is %s and %s, and its history ends with %s and %s", s.ID, s.PaymentStatus, s.FulfillmentStatus, o.History[n-1].Payment, o.History[n-1].Fulfillment)
		}
		if !s.DeadlineAt.IsZero() && s.DeadlineAt.Before(now.Add(-deadlineGrace)) {
			b.Found(5, "order %s is %s, and its deadline was %s", s.ID, s.Status, s.DeadlineAt.Format(time.RFC3339))
		}
		if !s.Status.Final() && s.Status != order.Confirmed && s.DeadlineAt.IsZero() {
			b.Found(5, "order %s is %s, and has no deadline", s.ID, s.Status)
		}
		b.Looked(4, "changes", int64(len(o.History)))
		b.Orders = append(b.Orders, o)
	}
	return nil
}

// reported is an order as others are held against it.
func reported(s *order.State, history []book.Step) book.Order {
	o := book.Order{ID: s.ID, Number: s.Number, Status: string(s.Status), Reason: string(s.CancelReason), Total: money.New(s.Total, s.Currency),
		PlacedAt: s.PlacedAt, Version: s.Version, History: history, Told: map[string]int64{}, Awaits: !s.DeadlineAt.IsZero(),
		Captured: s.Progress.Payment.Captured, Refunded: s.Progress.Payment.Refunded, Coupons: s.Snapshot.Coupons}
	sent, skus := map[string]int64{}, map[string]string{}
	for _, l := range s.Snapshot.Lines {
		skus[l.ID] = l.SKU
	}
	for _, f := range s.Progress.Fulfillments {
		p := book.Parcel{ID: f.ID, Pieces: map[string]int64{}}
		for _, l := range f.Lines {
			sent[l.LineID] += l.Quantity
			p.Pieces[skus[l.LineID]] += l.Quantity
		}
		o.Parcels = append(o.Parcels, p)
		o.Told[event.FulfillmentShipped{}.EventType()]++
		if f.DeliveredAt != nil {
			o.Told[event.FulfillmentDelivered{}.EventType()]++
		}
	}
	for _, r := range s.Progress.Returns {
		p := book.Parcel{ID: r.ID, Pieces: map[string]int64{}}
		for _, l := range r.Lines {
			if r.Status.Back() && l.Restock > 0 {
				p.Pieces[skus[l.LineID]] += l.Restock
			}
		}
		o.Returns = append(o.Returns, p)
	}
	for _, l := range s.Snapshot.Lines {
		o.Lines = append(o.Lines, book.Line{ID: l.ID, SKU: l.SKU, Quantity: l.Quantity, Sent: sent[l.ID]})
	}
	asked := false
	for _, step := range history {
		typ := telling[step.Type]
		switch {
		case step.Type == "stock_reserved" && step.Status == string(order.Placed) && !asked,
			// The hold on the first payment has lapsed, and another one was asked for.
			step.Type == "payment_expired" && step.Payment == string(order.PaymentPending):
			asked, typ = true, event.PaymentRequested{}.EventType()
		case step.Type == "stock_released" && step.Cause == (event.InventoryHoldOverdue{}).EventType():
			typ = event.OrderHoldDecided{}.EventType()
		}
		if typ != "" {
			o.Told[typ]++
		}
	}
	return o
}

// telling is the event that tells of a change, by its type in the history. Those of parcels are told by the parcels themselves; what was
// reserved, released or has expired is told only where others have to act.
var telling = map[string]string{
	"placed": event.OrderPlaced{}.EventType(), "stock_wanted": event.OrderStockWanted{}.EventType(), "confirmed": event.OrderConfirmed{}.EventType(),
	"completed": event.OrderCompleted{}.EventType(), "cancelled": event.OrderCancelled{}.EventType(), "cancelled_again": event.OrderCancelled{}.EventType(),
	"return_requested": event.ReturnRequested{}.EventType(), "return_approved": event.ReturnApproved{}.EventType(),
	"return_received": event.ReturnReceived{}.EventType(), "return_rejected": event.ReturnRejected{}.EventType(),
	"return_refunded": event.ReturnRefunded{}.EventType(), "return_refund_wanted": event.ReturnRefundWanted{}.EventType(),
	"hold_kept": event.OrderHoldDecided{}.EventType(),
}

// sums are what an order's rows of lines add up to.
type sums struct{ n, pieces, subtotal, discount, tax int64 }

func linesOf(ctx context.Context, q db.Querier, ids []string) (map[string]sums, error) {
	query, args := db.In("SELECT order_id, COUNT(*), SUM(quantity), SUM(subtotal), SUM(discount), SUM(tax) FROM order_lines WHERE order_id IN (?) GROUP BY order_id", ids)
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read lines: %w", err)
	}
	defer rows.Close()
	out := make(map[string]sums, len(ids))
	for rows.Next() {
		var id string
		var s sums
		if err := rows.Scan(&id, &s.n, &s.pieces, &s.subtotal, &s.discount, &s.tax); err != nil {
			return nil, fmt.Errorf("read lines: %w", err)
		}
		out[id] = s
	}
	return out, rows.Err()
}

func historiesOf(ctx context.Context, q db.Querier, ids []string) (map[string][]book.Step, error) {
	query, args := db.In("SELECT order_id, version, type, status, cause, payment_status, fulfillment_status, occurred_at FROM order_history WHERE order_id IN (?) ORDER BY order_id, version", ids)
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read histories: %w", err)
	}
	defer rows.Close()
	out := make(map[string][]book.Step, len(ids))
	for rows.Next() {
		var id string
		var s book.Step
		var at int64
		if err := rows.Scan(&id, &s.Version, &s.Type, &s.Status, &s.Cause, &s.Payment, &s.Fulfillment, &at); err != nil {
			return nil, fmt.Errorf("read histories: %w", err)
		}
		s.At = db.Time(at)
		out[id] = append(out[id], s)
	}
	return out, rows.Err()
}

func auditTotals(s *order.State, lines sums, b *book.Books) {
	t := s.Snapshot.Totals
	if err := s.Snapshot.Check(); err != nil || t.Total != s.Total {
		b.Found(3, "order %s over %d %s: subtotal %d, discount %d, shipping %d, tax %d, total %d", s.ID, s.Total, s.Currency, t.Subtotal, t.Discount, t.Shipping, t.Tax, t.Total)
	}
	var tax int64
	for _, l := range s.Snapshot.Lines {
		tax += l.Tax
	}
	if lines.n != int64(len(s.Snapshot.Lines)) || lines.pieces != s.Pieces || lines.subtotal != t.Subtotal || lines.discount != t.Discount || lines.tax != tax || tax > t.Tax {
		b.Found(3, "order %s: its lines add up to %d pieces for %d less %d, with %d of tax", s.ID, lines.pieces, lines.subtotal, lines.discount, lines.tax)
	}
	if len(s.Currency) != 3 {
		b.Found(3, "order %s is in %q", s.ID, s.Currency)
	}
}

// auditReturns: no more comes back of a line than was sent, and no more is given back for it all than it had cost.
func auditReturns(s *order.State, b *book.Books) {
	sent := map[string]int64{}
	for _, f := range s.Progress.Fulfillments {
		for _, l := range f.Lines {
			sent[l.LineID] += l.Quantity
		}
	}
	var refund int64
	for _, r := range s.Progress.Returns {
		if r.Refunded > r.Refund {
			b.Found(3, "order %s: %d were given back for return %s, which is worth %d", s.ID, r.Refunded, r.ID, r.Refund)
		}
		if !r.Status.Back() {
			continue
		}
		refund += r.Refund
		for _, l := range r.Lines {
			if sent[l.LineID] -= l.Quantity; sent[l.LineID] < 0 || l.Restock > l.Quantity {
				b.Found(3, "order %s: more pieces of line %s came back than were sent, or more are sold again", s.ID, l.LineID)
			}
		}
	}
	if refund > s.Total {
		b.Found(3, "order %s over %d %s: its returns are worth %d", s.ID, s.Total, s.Currency, refund)
	}
	b.Looked(3, "returns", int64(len(s.Progress.Returns)))
}

func auditHistory(o *book.Order, b *book.Books) {
	status := order.Status("")
	for i, s := range o.History {
		next := order.Status(s.Status)
		switch {
		case s.Version != int64(i)+1:
			b.Found(4, "order %s has no version %d", o.ID, i+1)
			return
		case i == 0 && next != order.Placed, i > 0 && next != status && !status.CanBecome(next):
			b.Found(4, "order %s went from %q to %q", o.ID, status, next)
		}
		status = next
	}
	if int64(len(o.History)) != o.Version || string(status) != o.Status {
		b.Found(4, "order %s is %s at version %d, and its history ends with %q at %d", o.ID, o.Status, o.Version, status, len(o.History))
	}
}

// placeScope ends the scope of the idempotency keys of placements.
const placeScope = " place-order"

func auditAnswers(ctx context.Context, q db.Querier, b *book.Books) error {
	rows, err := q.Query(ctx, "SELECT scope, request_key, body FROM idempotency WHERE status = 201 AND scope LIKE ?", "%"+placeScope)
	if err != nil {
		return fmt.Errorf("read answers: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		a := book.Answer{}
		var body string
		if err := rows.Scan(&a.Scope, &a.Key, &body); err != nil {
			return fmt.Errorf("read answers: %w", err)
		}
		var answer struct {
			ID string `json:"id"`
		}
		if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.ID == "" {
			b.Found(2, "the answer to key %s is no order", a.Key)
			continue
		}
		a.OrderID = answer.ID
		b.Answers = append(b.Answers, a)
	}
	return rows.Err()
}

// auditCoupons: counts equal the uses that are kept, and no count is past its limit as it is configured.
func auditCoupons(ctx context.Context, q db.Querier, rules *pricing.Rules, b *book.Books) error {
	var issued []string
	if err := q.Select(ctx, &issued, "SELECT code FROM issued_coupons"); err != nil {
		return fmt.Errorf("read issued coupons: %w", err)
	}
	once := make(map[string]bool, len(issued))
	for _, code := range issued {
		once[code] = true
	}
	b.Looked(28, "codes of campaigns", int64(len(issued)))
	rows, err := q.Query(ctx, `SELECT c.code, c.holder, c.uses, COUNT(u.order_id) FROM coupon_counts c LEFT JOIN coupon_uses u ON u.code = c.code AND u.holder = c.holder
		GROUP BY c.code, c.holder, c.uses`)
	if err != nil {
		return fmt.Errorf("read uses of coupons: %w", err)
	}
	defer rows.Close()
	counts := int64(0)
	for rows.Next() {
		var code, holder string
		var counted, kept int64
		if err := rows.Scan(&code, &holder, &counted, &kept); err != nil {
			return fmt.Errorf("read uses of coupons: %w", err)
		}
		counts++
		if counted != kept {
			b.Found(28, "coupon %s: %d uses are counted, %d are kept", code, counted, kept)
		}
		limit := rules.CouponLimit(code)
		most := limit.Total
		if holder != "" {
			most = limit.PerCustomer
		}
		if once[code] {
			most = 1 // it was given to one recipient, for one order
		}
		if most > 0 && kept > most {
			b.Found(28, "coupon %s was used %d times, at most %d are allowed", code, kept, most)
		}
	}
	b.Looked(28, "counts", counts)
	if err := rows.Err(); err != nil {
		return err
	}
	return auditUses(ctx, q, rules, b)
}

// couponUse is an order's use of a coupon.
type couponUse struct {
	Order  string `db:"order_id"`
	Code   string `db:"code"`
	Holder string `db:"holder"`
	UsedAt int64  `db:"used_at"`
}

// auditUses: every use is counted, and is of an order that had the coupon; and every order that had a coupon with a limit, and keeps it, is a use.
func auditUses(ctx context.Context, q db.Querier, rules *pricing.Rules, b *book.Books) error {
	var uncounted []string
	if err := q.Select(ctx, &uncounted, `SELECT u.order_id FROM coupon_uses u LEFT JOIN coupon_counts c ON c.code = u.code AND c.holder = u.holder WHERE c.code IS NULL`); err != nil {
		return fmt.Errorf("read uses of coupons: %w", err)
	}
	for _, id := range uncounted {
		b.Found(28, "a use of a coupon by order %s is not counted", id)
	}
	var uses []couponUse
	if err := q.Select(ctx, &uses, "SELECT order_id, code, holder, used_at FROM coupon_uses"); err != nil {
		return fmt.Errorf("read uses of coupons: %w", err)
	}
	b.Looked(28, "uses", int64(len(uses)))
	// A limit may be younger than the coupon: what was ordered before the first use that is kept was not counted.
	first, kept := map[string]int64{}, make(map[[2]string]bool, len(uses))
	for _, u := range uses {
		kept[[2]string{u.Order, u.Code}] = true
		if at, there := first[u.Code]; !there || u.UsedAt < at {
			first[u.Code] = u.UsedAt
		}
	}
	for i := range b.Orders {
		o := &b.Orders[i]
		for _, code := range o.Coupons {
			b.Looked(28, "coupons of orders", 1)
			if o.Status == string(order.Cancelled) || rules.Knows(code) && rules.CouponLimit(code).None() || kept[[2]string{o.ID, code}] {
				continue
			}
			if at, used := first[code]; used && db.Micros(o.PlacedAt) >= at {
				b.Found(28, "order %s has coupon %s, and this is no use of it", o.ID, code)
			} else {
				b.Unseen(28, "orders from before uses of coupon %s were counted", code)
			}
		}
	}
	return nil
}
