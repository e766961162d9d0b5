package app

import (
	"context"
	"fmt"
	"time"

	"emporium/kit/db"
)

// Report is what an audit counted and found; all is well when Findings is empty.
type Report struct {
	Items, Levels, Movements, Holds int64
	Findings                        []string
}

// ExpiryGrace is how late a hold may be given back before an audit minds.
const ExpiryGrace = time.Minute

// findings are queries that name what breaks a rule: each row is a key, with up to two numbers.
var findings = []struct{ text, query string }{
	{"level below zero: %s (%d on hand, %d reserved)",
		"SELECT sku, on_hand, reserved FROM levels WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand"},
	{"levels do not add up to the item: %s (%d on hand, %d reserved)",
		`SELECT i.sku, i.on_hand, i.reserved FROM items i LEFT JOIN levels l ON l.sku = i.sku GROUP BY i.sku, i.on_hand, i.reserved
		 HAVING COALESCE(SUM(l.on_hand), 0) <> i.on_hand OR COALESCE(SUM(l.reserved), 0) <> i.reserved`},
	{"movements do not add up to the item: %s (%d on hand, %d reserved)",
		`SELECT i.sku, i.on_hand, i.reserved FROM items i LEFT JOIN movements m ON m.sku = i.sku GROUP BY i.sku, i.on_hand, i.reserved
		 HAVING COALESCE(SUM(m.on_hand), 0) <> i.on_hand OR COALESCE(SUM(m.reserved), 0) <> i.reserved`},
	{"movements do not add up to the level: %s (%d on hand, %d reserved)",
		`SELECT l.sku, l.on_hand, l.reserved FROM levels l LEFT JOIN movements m ON m.sku = l.sku AND m.location_id = l.location_id
		 GROUP BY l.sku, l.location_id, l.on_hand, l.reserved
		 HAVING COALESCE(SUM(m.on_hand), 0) <> l.on_hand OR COALESCE(SUM(m.reserved), 0) <> l.reserved`},
	{"holds do not add up to the level: %s (%d reserved, %d in holds)",
		`SELECT l.sku, l.reserved, COALESCE(h.held, 0) FROM levels l LEFT JOIN (
		   SELECT r.sku, r.location_id, SUM(r.quantity - r.shipped) AS held FROM reservations r JOIN holds o ON o.order_id = r.order_id
		   WHERE o.state IN ('active', 'committed') GROUP BY r.sku, r.location_id
		 ) h ON h.sku = l.sku AND h.location_id = l.location_id WHERE l.reserved <> COALESCE(h.held, 0)`},
	{"a hold stands at a place without a level: %s (%d pieces, %d shipped)",
		`SELECT r.sku, r.quantity, r.shipped FROM reservations r JOIN holds o ON o.order_id = r.order_id
		 LEFT JOIN levels l ON l.sku = r.sku AND l.location_id = r.location_id
		 WHERE o.state IN ('active', 'committed') AND r.quantity > r.shipped AND l.sku IS NULL`},
	{"low is told wrong: %s (%d available, threshold %d)",
		`SELECT sku, on_hand - reserved, low_threshold FROM items
		 WHERE low <> CASE WHEN low_threshold > 0 AND on_hand - reserved <= low_threshold THEN 1 ELSE 0 END`},
	{"hold with a wrong expiry: %s (%d, %d)",
		"SELECT order_id, COALESCE(expires_at, 0), created_at FROM holds WHERE (state = 'active') <> (expires_at IS NOT NULL)"},
}

// Audit holds all stock against its rules: nothing below zero, movements and holds add up, and no hold is long overdue at
// now. Run it when all is quiet: it reads in several statements. At most 20 findings of a kind are listed.
func Audit(ctx context.Context, q db.Querier, now time.Time) (Report, error) {
	var r Report
	for _, c := range []struct {
		table string
		n     *int64
	}{{"items", &r.Items}, {"levels", &r.Levels}, {"movements", &r.Movements}, {"holds", &r.Holds}} {
		if err := q.Get(ctx, c.n, "SELECT COUNT(*) FROM "+c.table); err != nil {
			return r, fmt.Errorf("count %s: %w", c.table, err)
		}
	}
	for _, f := range findings {
		if err := r.look(ctx, q, f.text, f.query); err != nil {
			return r, err
		}
	}
	return r, r.look(ctx, q, "hold overdue: %s (since %d µs, made %d)",
		"SELECT order_id, expires_at, created_at FROM holds WHERE expires_at < ?", db.Micros(now.Add(-ExpiryGrace)))
}

func (r *Report) look(ctx context.Context, q db.Querier, text, query string, args ...any) error {
	rows, err := q.Query(ctx, query+" LIMIT 20", args...)
	if err != nil {
		return fmt.Errorf("audit stock: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var key string
		var a, b int64
		if err := rows.Scan(&key, &a, &b); err != nil {
			return fmt.Errorf("audit stock: %w", err)
		}
		r.Findings = append(r.Findings, fmt.Sprintf(text, key, a, b))
	}
	return rows.Err()
}
