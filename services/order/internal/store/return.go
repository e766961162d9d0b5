package store

import (
	"context"
	"fmt"
	"strings"

	"emporium/kit/db"
	"emporium/services/order/internal/order"
)

var (
	returnCols = []string{"id", "order_id", "order_number", "status", "reason", "note", "message", "returned_lines", "currency", "refund", "refunded",
		"requested_at", "received_at", "updated_at"}
	// returnChanging are the columns that follow a return through its life.
	returnChanging = []string{"status", "note", "message", "returned_lines", "refund", "refunded", "received_at", "updated_at"}
)

// Return is a return as lists show it.
type Return struct {
	order.Return
	OrderID, OrderNumber, Currency string
}

// ReturnFilter says which returns a list holds. Empty members do not filter.
type ReturnFilter struct {
	Status order.ReturnStatus
	// Before is the id after which the list goes on; lists are newest first.
	Before string
	Limit  int
}

// ListReturns reads returns, newest first, without the refunds that paid them.
func (s *Store) ListReturns(ctx context.Context, f ReturnFilter) ([]Return, error) {
	var where []string
	var args []any
	if f.Status != "" {
		where, args = append(where, "status = ?"), append(args, string(f.Status))
	}
	if f.Before != "" {
		where, args = append(where, "id < ?"), append(args, f.Before)
	}
	query := "SELECT id, order_id, order_number, status, reason, note, message, returned_lines, currency, refund, refunded, requested_at, received_at FROM order_returns"
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	rows, err := s.db.Query(ctx, query+" ORDER BY id DESC LIMIT ?", append(args, f.Limit)...)
	if err != nil {
		return nil, fmt.Errorf("list returns: %w", err)
	}
	defer rows.Close()
	var out []Return
	for rows.Next() {
		var r Return
		var lines string
		var requested, received int64
		if err := rows.Scan(&r.ID, &r.OrderID, &r.OrderNumber, &r.Status, &r.Reason, &r.Note, &r.Message, &lines, &r.Currency, &r.Refund, &r.Refunded,
			&requested, &received); err != nil {
			return nil, fmt.Errorf("list returns: %w", err)
		}
		if err := decode(lines, &r.Lines); err != nil {
			return nil, fmt.Errorf("read return %s: %w", r.ID, err)
		}
		r.RequestedAt = db.Time(requested)
		if received > 0 {
			at := db.Time(received)
			r.ReceivedAt = &at
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

func returnRow(st *order.State, r *order.Return) ([]any, error) {
	lines, err := encode(r.Lines)
	if err != nil {
		return nil, err
	}
	var received int64
	if r.ReceivedAt != nil {
		received = db.Micros(*r.ReceivedAt)
	}
	return []any{r.ID, st.ID, st.Number, string(r.Status), r.Reason, r.Note, r.Message, lines, st.Currency, r.Refund, r.Refunded,
		db.Micros(r.RequestedAt), received, db.Micros(st.UpdatedAt)}, nil
}
