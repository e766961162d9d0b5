package app

import (
	"context"
	"fmt"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

// ExpiryGrace is how late a hold may be given back before an audit minds.
const ExpiryGrace = time.Minute

// findings are queries that name what breaks an invariant: each row is a key, with up to two numbers.
var findings = []struct {
	invariant   int
	text, query string
}{
	{8, "level below zero: %s (%d on hand, %d reserved)",
		"SELECT sku, on_hand, reserved FROM levels WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand"},
	{8, "low is told wrong: %s (%d available, threshold %d)",
		`SELECT sku, on_hand - reserved, low_threshold FROM items
		 WHERE low <> CASE WHEN low_threshold > 0 AND on_hand - reserved <= low_threshold THEN 1 ELSE 0 END`},
	{9, "levels do not add up to the item: %s (%d on hand, %d reserved)",
		`SELECT i.sku, i.on_hand, i.reserved FROM items i LEFT JOIN levels l ON l.sku = i.sku GROUP BY i.sku, i.on_hand, i.reserved
		 HAVING COALESCE(SUM(l.on_hand), 0) <> i.on_hand OR COALESCE(SUM(l.reserved), 0) <> i.reserved`},
	{9, "movements do not add up to the item: %s (%d on hand, %d reserved)",
		`SELECT i.sku, i.on_hand, i.reserved FROM items i LEFT JOIN movements m ON m.sku = i.sku GROUP BY i.sku, i.on_hand, i.reserved
		 HAVING COALESCE(SUM(m.on_hand), 0) <> i.on_hand OR COALESCE(SUM(m.reserved), 0) <> i.reserved`},
	{9, "movements do not add up to the level: %s (%d on hand, %d reserved)",
		`SELECT l.sku, l.on_hand, l.reserved FROM levels l LEFT JOIN movements m ON m.sku = l.sku AND m.location_id = l.location_id
		 GROUP BY l.sku, l.location_id, l.on_hand, l.reserved
		 HAVING COALESCE(SUM(m.on_hand), 0) <> l.on_hand OR COALESCE(SUM(m.reserved), 0) <> l.reserved`},
	{10, "holds do not add up to the level: %s (%d reserved, %d in holds)",
		`SELECT l.sku, l.reserved, COALESCE(h.held, 0) FROM levels l LEFT JOIN (
		   SELECT r.sku, r.location_id, SUM(r.quantity - r.shipped) AS held FROM reservations r JOIN holds o ON o.order_id = r.order_id
		   WHERE o.state IN ('active', 'committed') GROUP BY r.sku, r.location_id
		 ) h ON h.sku = l.sku AND h.location_id = l.location_id WHERE l.reserved <> COALESCE(h.held, 0)`},
	{10, "a hold stands at a place without a level: %s (%d pieces, %d shipped)",
		`SELECT r.sku, r.quantity, r.shipped FROM reservations r JOIN holds o ON o.order_id = r.order_id
		 LEFT JOIN levels l ON l.sku = r.sku AND l.location_id = r.location_id
		 WHERE o.state IN ('active', 'committed') AND r.quantity > r.shipped AND l.sku IS NULL`},
	{11, "hold with a wrong expiry: %s (%d, %d)",
		"SELECT order_id, COALESCE(expires_at, 0), created_at FROM holds WHERE (state = 'active') <> (expires_at IS NOT NULL)"},
	{11, "reservations without a hold: %s (%d pieces, %d shipped)",
		"SELECT r.order_id, r.quantity, r.shipped FROM reservations r LEFT JOIN holds h ON h.order_id = r.order_id WHERE h.order_id IS NULL"},
}

// Audit holds all stock against its rules, invariants 8 to 11 and 13, and reports it: nothing below zero, movements and holds add up, and no
// hold is long overdue at now. It reads in several statements, so what it finds while orders come in has to be found twice to be true.
func Audit(ctx context.Context, q db.Querier, now time.Time, b *book.Books) error {
	for _, c := range []struct {
		table      string
		invariants []int
	}{{"items", []int{8, 9, 13}}, {"levels", []int{8, 9, 10}}, {"movements", []int{9, 13}}, {"holds", []int{10, 11}}, {"reservations", []int{10, 11}}} {
		var n int64
		if err := q.Get(ctx, &n, "SELECT COUNT(*) FROM "+c.table); err != nil {
			return fmt.Errorf("count %s: %w", c.table, err)
		}
		for _, number := range c.invariants {
			b.Looked(number, c.table, n)
		}
	}
	for _, f := range findings {
		if err := look(ctx, q, b, f.invariant, f.text, f.query); err != nil {
			return err
		}
	}
	if err := look(ctx, q, b, 11, "hold overdue: %s (since %d µs, made %d)",
		"SELECT order_id, expires_at, created_at FROM holds WHERE expires_at < ?", db.Micros(now.Add(-ExpiryGrace))); err != nil {
		return err
	}
	if err := replayMovements(ctx, q, b); err != nil {
		return err
	}
	b.Has["inventory"] = true
	return reportHolds(ctx, q, b)
}

func look(ctx context.Context, q db.Querier, b *book.Books, invariant int, text, query string, args ...any) error {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("audit stock: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var key string
		var x, y int64
		if err := rows.Scan(&key, &x, &y); err != nil {
			return fmt.Errorf("audit stock: %w", err)
		}
		b.Found(invariant, text, key, x, y)
	}
	return rows.Err()
}

// replayMovements runs through the movements of each SKU in the order of their versions, which is the order in which they were decided
// under its lock: at no point may less be there than is reserved. What was available from when on is reported.
func replayMovements(ctx context.Context, q db.Querier, b *book.Books) error {
	rows, err := q.Query(ctx, "SELECT m.sku, m.version, m.location_id, m.type, m.on_hand, m.reserved, m.created_at, m.reference, i.version, COALESCE(i.low_threshold, 0) FROM movements m "+
		"LEFT JOIN items i ON i.sku = m.sku ORDER BY m.sku, m.version")
	if err != nil {
		return fmt.Errorf("audit movements: %w", err)
	}
	defer rows.Close()
	type place struct{ onHand, reserved int64 }
	var sku string
	var sum place
	var at map[string]place
	var s book.Stock
	keep := func() {
		if sku != "" {
			s.OnHand, s.Reserved = sum.onHand, sum.reserved
			b.Stock[sku] = s
		}
	}
	for rows.Next() {
		var this, location, kind, reference string
		var version, onHand, reserved, created, threshold int64
		var latest *int64
		if err := rows.Scan(&this, &version, &location, &kind, &onHand, &reserved, &created, &reference, &latest, &threshold); err != nil {
			return fmt.Errorf("audit movements: %w", err)
		}
		if this != sku {
			keep()
			sku, sum, at, s = this, place{}, map[string]place{}, book.Stock{}
		}
		l := at[location]
		l.onHand, l.reserved = l.onHand+onHand, l.reserved+reserved
		at[location] = l
		sum.onHand, sum.reserved = sum.onHand+onHand, sum.reserved+reserved
		if l.reserved < 0 || l.onHand < l.reserved {
			b.Found(13, "SKU %s at %s, version %d: after a movement of kind %s %d are on hand and %d reserved", this, location, version, kind, l.onHand, l.reserved)
		}
		if latest == nil || version > *latest {
			b.Found(13, "SKU %s has a movement of version %d, which it never had", this, version)
		}
		if latest != nil {
			s.Version, s.Threshold = *latest, threshold
		}
		from := db.Time(created)
		if n := len(s.Available); n > 0 && from.Before(s.Available[n-1].From) {
			from = s.Available[n-1].From // two instances, whose clocks differ
		}
		s.Available = append(s.Available, book.Level{From: from, Version: version, Available: sum.onHand - sum.reserved})
		switch t := stock.MovementType(kind); t {
		case stock.Reserve, stock.Release:
			b.Moves[book.Move{Type: string(stock.Reserve), For: reference, SKU: this}] += reserved
		case stock.Ship, stock.Return:
			b.Moves[book.Move{Type: kind, For: reference, SKU: this}] += max(onHand, -onHand)
		case stock.Opening:
			s.AddedUp = true
		case stock.Receive, stock.Adjust, stock.Transfer:
		default:
			b.Found(9, "SKU %s, version %d: a movement of kind %q", this, version, kind)
		}
		if !fits(stock.MovementType(kind), onHand, reserved) {
			b.Found(9, "SKU %s, version %d: a movement of kind %s changed %d on hand and %d reserved", this, version, kind, onHand, reserved)
		}
		if ofStaff(stock.MovementType(kind)) {
			s.ByStaff = version
		}
	}
	keep()
	return rows.Err()
}

// fits reports whether a movement changes what its type may: what is reserved stays where it is until it is shipped, and what comes or goes
// otherwise was reserved by nobody.
func fits(t stock.MovementType, onHand, reserved int64) bool {
	switch t {
	case stock.Receive, stock.Return:
		return onHand > 0 && reserved == 0
	case stock.Adjust, stock.Transfer:
		return reserved == 0
	case stock.Reserve:
		return onHand == 0 && reserved > 0
	case stock.Release:
		return onHand == 0 && reserved < 0
	case stock.Ship:
		return onHand < 0 && onHand == reserved
	default:
		return true
	}
}

// ofStaff reports whether a movement is one that is always told.
func ofStaff(t stock.MovementType) bool {
	return t == stock.Receive || t == stock.Return || t == stock.Adjust || t == stock.Transfer
}

func reportHolds(ctx context.Context, q db.Querier, b *book.Books) error {
	rows, err := q.Query(ctx, "SELECT h.order_id, h.state, h.created_at, COALESCE(r.line_id, ''), COALESCE(r.sku, ''), COALESCE(r.quantity, 0), COALESCE(r.shipped, 0) "+
		"FROM holds h LEFT JOIN reservations r ON r.order_id = h.order_id ORDER BY h.order_id, r.line_id, r.location_id")
	if err != nil {
		return fmt.Errorf("read holds: %w", err)
	}
	defer rows.Close()
	known := map[stock.HoldState]bool{stock.Active: true, stock.Committed: true, stock.Shipped: true, stock.Released: true, stock.Expired: true, stock.Rejected: true}
	for rows.Next() {
		var order, state string
		var created int64
		var l book.HeldLine
		if err := rows.Scan(&order, &state, &created, &l.LineID, &l.SKU, &l.Quantity, &l.Shipped); err != nil {
			return fmt.Errorf("read holds: %w", err)
		}
		if n := len(b.Holds); n == 0 || b.Holds[n-1].OrderID != order {
			b.Holds = append(b.Holds, book.Hold{OrderID: order, State: state, At: db.Time(created)})
			if !known[stock.HoldState(state)] {
				b.Found(11, "the hold of order %s is %q", order, state)
			}
		}
		if l.LineID != "" {
			h := &b.Holds[len(b.Holds)-1]
			h.Lines = append(h.Lines, l)
		}
	}
	return rows.Err()
}
