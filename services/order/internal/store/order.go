package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"emporium/kit/db"
	"emporium/services/order/internal/order"
)

var (
	orderCols = []string{"id", "number", "cart_id", "customer_id", "token", "email", "currency", "total", "pieces", "status",
		"cancel_reason", "payment_status", "fulfillment_status", "deadline_at", "version", "placed_at", "updated_at", "progress", "snapshot"}
	// changing are the columns that follow an order through its life.
	changing = []string{"status", "cancel_reason", "payment_status", "fulfillment_status", "deadline_at", "version", "updated_at", "progress"}
	lineCols = []string{"order_id", "position", "line_id", "variant_id", "product_id", "sku", "name", "quantity", "unit_price",
		"subtotal", "discount", "tax", "tax_included"}
	historyCols = []string{"order_id", "version", "type", "cause", "actor", "status", "cancel_reason", "payment_status",
		"fulfillment_status", "occurred_at"}
	fulfillmentCols = []string{"id", "order_id", "shipped_lines", "carrier", "tracking_number", "tracking_url", "shipped_at", "delivered_at"}
)

const (
	selectOrder = "SELECT id, number, cart_id, COALESCE(customer_id, ''), token, email, currency, total, pieces, status, cancel_reason, " +
		"payment_status, fulfillment_status, deadline_at, version, placed_at, updated_at, progress, snapshot FROM orders"
	selectLight = "SELECT id, number, cart_id, COALESCE(customer_id, ''), token, email, currency, total, pieces, status, cancel_reason, " +
		"payment_status, fulfillment_status, deadline_at, version, placed_at, updated_at, progress, '' FROM orders"
)

// InsertOrders adds fresh orders with their lines and histories. A second order of one cart, and a number that is taken, are
// unique violations.
func (s *Store) InsertOrders(ctx context.Context, tx *db.Tx, orders ...*order.Order) error {
	rows, lines := make([][]any, len(orders)), make([][]any, 0, len(orders))
	for i, o := range orders {
		st := o.State()
		var err error
		if rows[i], err = orderRow(st); err != nil {
			return err
		}
		for n, l := range st.Snapshot.Lines {
			lines = append(lines, []any{st.ID, n, l.ID, l.VariantID, l.ProductID, l.SKU, l.Name, l.Quantity, l.UnitPrice, l.Subtotal, l.Discount, l.Tax, l.TaxIncluded})
		}
	}
	if err := tx.InsertMany(ctx, "orders", orderCols, rows); err != nil {
		return fmt.Errorf("insert orders: %w", err)
	}
	if err := tx.InsertMany(ctx, "order_lines", lineCols, lines); err != nil {
		return fmt.Errorf("insert order lines: %w", err)
	}
	return s.insertHistory(ctx, tx, orders)
}

// LockOrders reads the orders with these ids, without their snapshots unless full, and locks them in the order of their
// ids. What does not exist is left out.
func (s *Store) LockOrders(ctx context.Context, tx *db.Tx, ids []string, full bool) (map[string]*order.Order, error) {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	text := selectLight
	if full {
		text = selectOrder
	}
	query, args := db.In(text+" WHERE id IN (?) ORDER BY id", ids)
	if len(ids) == 1 {
		query, args = text+" WHERE id = ?", []any{ids[0]}
	}
	states, err := s.orders(ctx, tx, query+tx.ForUpdate(), args...)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*order.Order, len(states))
	for _, st := range states {
		out[st.ID] = order.Load(st)
	}
	return out, nil
}

// Snapshots reads the snapshots of orders by id.
func (s *Store) Snapshots(ctx context.Context, q db.Querier, ids []string) (map[string]*order.Snapshot, error) {
	query, args := db.In("SELECT id, snapshot FROM orders WHERE id IN (?)", ids)
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read snapshots: %w", err)
	}
	defer rows.Close()
	out := make(map[string]*order.Snapshot, len(ids))
	for rows.Next() {
		var id, text string
		if err := rows.Scan(&id, &text); err != nil {
			return nil, fmt.Errorf("read snapshots: %w", err)
		}
		snapshot := &order.Snapshot{}
		if err := decode(text, snapshot); err != nil {
			return nil, fmt.Errorf("read snapshot of %s: %w", id, err)
		}
		out[id] = snapshot
	}
	return out, rows.Err()
}

// Order reads an order as it is committed; ok is false when there is none.
func (s *Store) Order(ctx context.Context, id string) (st order.State, ok bool, err error) {
	states, err := s.orders(ctx, s.db, selectOrder+" WHERE id = ?", id)
	if err != nil || len(states) == 0 {
		return st, false, err
	}
	return states[0], true, nil
}

// OrderOfCart finds the id of the order that a cart became, empty when there is none.
func (s *Store) OrderOfCart(ctx context.Context, cartID string) (id string, err error) {
	ids, err := column[string](ctx, s.db, "SELECT id FROM orders WHERE cart_id = ?", cartID)
	if err != nil || len(ids) == 0 {
		return "", err
	}
	return ids[0], nil
}

// OrderVersion reads the version that an order has now, 0 when there is none.
func (s *Store) OrderVersion(ctx context.Context, id string) (version int64, err error) {
	versions, err := column[int64](ctx, s.db, "SELECT version FROM orders WHERE id = ?", id)
	if err != nil || len(versions) == 0 {
		return 0, err
	}
	return versions[0], nil
}

// SaveOrders writes what has changed of orders that the transaction has locked, and adds to their histories.
func (s *Store) SaveOrders(ctx context.Context, tx *db.Tx, orders []*order.Order) error {
	rows := make([][]any, 0, len(orders))
	var parcels, returns [][]any
	for _, o := range orders {
		if len(o.Recorded()) == 0 {
			continue
		}
		st := o.State()
		progress, err := encode(st.Progress)
		if err != nil {
			return err
		}
		// The row exists and is locked, so that this never inserts: what does not change is left empty.
		rows = append(rows, []any{st.ID, st.Number, st.CartID, nil, "", "", "", 0, 0, string(st.Status), string(st.CancelReason),
			string(st.PaymentStatus), string(st.FulfillmentStatus), db.Micros(st.DeadlineAt), st.Version, 0, db.Micros(st.UpdatedAt), progress, ""})
		for _, f := range st.Progress.Fulfillments {
			row, err := fulfillmentRow(st.ID, f)
			if err != nil {
				return err
			}
			parcels = append(parcels, row)
		}
		for i := range st.Progress.Returns {
			row, err := returnRow(&st, &st.Progress.Returns[i])
			if err != nil {
				return err
			}
			returns = append(returns, row)
		}
	}
	switch len(rows) {
	case 0:
		return nil
	case 1:
		r := rows[0]
		if _, err := tx.Exec(ctx, updateOrder, append(append(make([]any, 0, 9), r[9:15]...), r[16], r[17], r[0])...); err != nil {
			return fmt.Errorf("update order: %w", err)
		}
	default:
		if err := tx.Upsert(ctx, "orders", orderCols, []string{"id"}, changing, rows); err != nil {
			return fmt.Errorf("update orders: %w", err)
		}
	}
	if len(parcels) > 0 {
		if err := tx.Upsert(ctx, "fulfillments", fulfillmentCols, []string{"id"}, []string{"delivered_at"}, parcels); err != nil {
			return fmt.Errorf("write fulfilments: %w", err)
		}
	}
	if len(returns) > 0 {
		if err := tx.Upsert(ctx, "order_returns", returnCols, []string{"id"}, returnChanging, returns); err != nil {
			return fmt.Errorf("write returns: %w", err)
		}
	}
	return s.insertHistory(ctx, tx, orders)
}

var updateOrder = "UPDATE orders SET " + strings.Join(changing, " = ?, ") + " = ? WHERE id = ?"

// SaveErased writes orders whose persons were forgotten.
func (s *Store) SaveErased(ctx context.Context, tx *db.Tx, orders []*order.Order) error {
	for _, o := range orders {
		st := o.State()
		snapshot, err := encode(st.Snapshot)
		if err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, "UPDATE orders SET email = ?, snapshot = ? WHERE id = ?", st.Email, snapshot, st.ID); err != nil {
			return fmt.Errorf("erase order: %w", err)
		}
	}
	return s.SaveOrders(ctx, tx, orders)
}

// DueOrders finds the ids of up to limit orders whose deadline has come.
func (s *Store) DueOrders(ctx context.Context, now time.Time, limit int) (ids []string, err error) {
	ids, err = column[string](ctx, s.db, "SELECT id FROM orders WHERE deadline_at > 0 AND deadline_at <= ? ORDER BY deadline_at LIMIT ?", db.Micros(now), limit)
	if err != nil {
		return nil, fmt.Errorf("find due orders: %w", err)
	}
	return ids, nil
}

// OrdersOf finds the ids of all orders of customers.
func (s *Store) OrdersOf(ctx context.Context, q db.Querier, customers []string) (ids []string, err error) {
	query, args := db.In("SELECT id FROM orders WHERE customer_id IN (?) ORDER BY id", customers)
	if ids, err = column[string](ctx, q, query, args...); err != nil {
		return nil, fmt.Errorf("find orders of customers: %w", err)
	}
	return ids, nil
}

// History reads an order's changes after a version, oldest first.
func (s *Store) History(ctx context.Context, id string, after int64) ([]order.Entry, error) {
	rows, err := s.db.Query(ctx, "SELECT version, type, cause, actor, status, cancel_reason, payment_status, fulfillment_status, occurred_at "+
		"FROM order_history WHERE order_id = ? AND version > ? ORDER BY version", id, after)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	defer rows.Close()
	var out []order.Entry
	for rows.Next() {
		var e order.Entry
		var at int64
		if err := rows.Scan(&e.Version, &e.Type, &e.Cause, &e.Actor, &e.Status, &e.CancelReason, &e.PaymentStatus, &e.FulfillmentStatus, &at); err != nil {
			return nil, fmt.Errorf("read history: %w", err)
		}
		e.At = db.Time(at)
		out = append(out, e)
	}
	return out, rows.Err()
}

// Filter says which orders a list holds. Empty members do not filter.
type Filter struct {
	CustomerID string
	Status     order.Status
	Email      string
	SKU        string
	// From and To bound the placement: From ≤ placed_at < To.
	From, To time.Time
	// Before is the id after which the list goes on; lists are newest first.
	Before string
	Limit  int
}

// ListOrders reads orders, newest first.
func (s *Store) ListOrders(ctx context.Context, f Filter) ([]order.State, error) {
	var where []string
	var args []any
	add := func(condition string, arg any) {
		where = append(where, condition)
		args = append(args, arg)
	}
	if f.CustomerID != "" {
		add("customer_id = ?", f.CustomerID)
	}
	if f.Status != "" {
		add("status = ?", string(f.Status))
	}
	if f.Email != "" {
		add("email = ?", f.Email)
	}
	if f.SKU != "" {
		add("id IN (SELECT order_id FROM order_lines WHERE sku = ?)", f.SKU)
	}
	if !f.From.IsZero() {
		add("placed_at >= ?", db.Micros(f.From))
	}
	if !f.To.IsZero() {
		add("placed_at < ?", db.Micros(f.To))
	}
	if f.Before != "" {
		add("id < ?", f.Before)
	}
	query := selectOrder
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	return s.orders(ctx, s.db, query+" ORDER BY id DESC LIMIT ?", append(args, f.Limit)...)
}

func (s *Store) orders(ctx context.Context, q db.Querier, query string, args ...any) ([]order.State, error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read orders: %w", err)
	}
	defer rows.Close()
	var out []order.State
	for rows.Next() {
		var st order.State
		var deadline, placed, updated int64
		var progress, snapshot string
		if err := rows.Scan(&st.ID, &st.Number, &st.CartID, &st.CustomerID, &st.Token, &st.Email, &st.Currency, &st.Total, &st.Pieces,
			&st.Status, &st.CancelReason, &st.PaymentStatus, &st.FulfillmentStatus, &deadline, &st.Version, &placed, &updated,
			&progress, &snapshot); err != nil {
			return nil, fmt.Errorf("read orders: %w", err)
		}
		st.DeadlineAt, st.PlacedAt, st.UpdatedAt = db.Time(deadline), db.Time(placed), db.Time(updated)
		if err := decode(progress, &st.Progress); err != nil {
			return nil, fmt.Errorf("read order %s: %w", st.ID, err)
		}
		if snapshot != "" {
			st.Snapshot = &order.Snapshot{}
			if err := decode(snapshot, st.Snapshot); err != nil {
				return nil, fmt.Errorf("read order %s: %w", st.ID, err)
			}
		}
		out = append(out, st)
	}
	return out, rows.Err()
}

func (s *Store) insertHistory(ctx context.Context, tx *db.Tx, orders []*order.Order) error {
	rows := make([][]any, 0, len(orders))
	for _, o := range orders {
		id := o.ID()
		for _, e := range o.Recorded() {
			rows = append(rows, []any{id, e.Version, e.Type, e.Cause, string(e.Actor), string(e.Status), string(e.CancelReason),
				string(e.PaymentStatus), string(e.FulfillmentStatus), db.Micros(e.At)})
		}
	}
	if err := tx.InsertMany(ctx, "order_history", historyCols, rows); err != nil {
		return fmt.Errorf("insert history: %w", err)
	}
	return nil
}

func orderRow(st order.State) ([]any, error) {
	progress, err := encode(st.Progress)
	if err != nil {
		return nil, err
	}
	snapshot, err := encode(st.Snapshot)
	if err != nil {
		return nil, err
	}
	return []any{st.ID, st.Number, st.CartID, null(st.CustomerID), st.Token, st.Email, st.Currency, st.Total, st.Pieces, string(st.Status),
		string(st.CancelReason), string(st.PaymentStatus), string(st.FulfillmentStatus), db.Micros(st.DeadlineAt), st.Version,
		db.Micros(st.PlacedAt), db.Micros(st.UpdatedAt), progress, snapshot}, nil
}

func fulfillmentRow(orderID string, f order.Fulfillment) ([]any, error) {
	lines, err := encode(f.Lines)
	if err != nil {
		return nil, err
	}
	var delivered int64
	if f.DeliveredAt != nil {
		delivered = db.Micros(*f.DeliveredAt)
	}
	return []any{f.ID, orderID, lines, f.Carrier, f.TrackingNumber, f.TrackingURL, db.Micros(f.ShippedAt), delivered}, nil
}
