package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/inventory/internal/stock"
)

const selectHold = "SELECT order_id, state, COALESCE(expires_at, 0), round FROM holds"

var (
	holdCols        = []string{"order_id", "state", "expires_at", "created_at", "round"}
	reservationCols = []string{"order_id", "line_id", "location_id", "id", "sku", "quantity", "shipped", "returned"}
)

// LockHolds locks and returns the holds of orders, by order, without their reservations.
func (s *Store) LockHolds(ctx context.Context, tx *db.Tx, orders []string) (map[string]*stock.Hold, error) {
	query, args := db.In(selectHold+" WHERE order_id IN (?) ORDER BY order_id"+tx.ForUpdate(), distinct(orders))
	holds, err := scanHolds(ctx, tx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("lock holds: %w", err)
	}
	return holds, nil
}

// ClaimExpired locks up to limit active holds whose time is over, and leaves out those that others are working on.
func (s *Store) ClaimExpired(ctx context.Context, tx *db.Tx, now time.Time, limit int) (map[string]*stock.Hold, error) {
	holds, err := scanHolds(ctx, tx, selectHold+" WHERE expires_at <= ? ORDER BY expires_at LIMIT ?"+tx.SkipLocked(), db.Micros(now), limit)
	if err != nil {
		return nil, fmt.Errorf("claim expired holds: %w", err)
	}
	return holds, nil
}

// ExtendHolds writes when locked active holds are looked at again.
func (s *Store) ExtendHolds(ctx context.Context, tx *db.Tx, orders []string, until time.Time) error {
	if len(orders) == 0 {
		return nil
	}
	query, args := db.In("UPDATE holds SET expires_at = ? WHERE order_id IN (?)", db.Micros(until), orders)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("extend holds: %w", err)
	}
	return nil
}

// CountActive returns how many holds run out unless their orders are confirmed.
func (s *Store) CountActive(ctx context.Context) (n int64, err error) {
	if err := s.db.Get(ctx, &n, "SELECT COUNT(*) FROM holds WHERE expires_at IS NOT NULL"); err != nil {
		return 0, fmt.Errorf("count active holds: %w", err)
	}
	return n, nil
}

// HasExpired reports whether ClaimExpired would find anything. It takes no lock and does not write.
func (s *Store) HasExpired(ctx context.Context, now time.Time) (bool, error) {
	var n int64
	err := s.db.Get(ctx, &n, "SELECT COUNT(*) FROM (SELECT order_id FROM holds WHERE expires_at <= ? LIMIT 1) due", db.Micros(now))
	if err != nil {
		return false, fmt.Errorf("look for expired holds: %w", err)
	}
	return n > 0, nil
}

func scanHolds(ctx context.Context, q db.Querier, query string, args ...any) (map[string]*stock.Hold, error) {
	holds := map[string]*stock.Hold{}
	err := scan(ctx, q, func(scan func(...any) error) error {
		var order, state string
		var expires, round int64
		if err := scan(&order, &state, &expires, &round); err != nil {
			return err
		}
		holds[order] = stock.RestoreHold(order, stock.HoldState(state), db.Time(expires), round)
		return nil
	}, query, args...)
	return holds, err
}

// LoadReservations adds to holds their reservations, and returns the SKUs that are in them.
func (s *Store) LoadReservations(ctx context.Context, q db.Querier, holds map[string]*stock.Hold) (skus []string, err error) {
	orders := make([]string, 0, len(holds))
	for order := range holds {
		orders = append(orders, order)
	}
	slices.Sort(orders)
	query, args := db.In("SELECT order_id, line_id, location_id, id, sku, quantity, shipped, returned FROM reservations WHERE order_id IN (?) ORDER BY order_id, id", orders)
	err = scan(ctx, q, func(scan func(...any) error) error {
		var order string
		var r stock.Reservation
		if err := scan(&order, &r.LineID, &r.LocationID, &r.ID, &r.SKU, &r.Quantity, &r.Shipped, &r.Returned); err != nil {
			return err
		}
		holds[order].RestoreReservation(r)
		skus = append(skus, r.SKU)
		return nil
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read reservations: %w", err)
	}
	return skus, nil
}

// InsertHolds adds holds with their reservations. One that is already there is an error: the primary keys are the
// backstop against reserving twice.
func (s *Store) InsertHolds(ctx context.Context, tx *db.Tx, holds []*stock.Hold, now time.Time) error {
	if len(holds) == 0 {
		return nil
	}
	rows := make([][]any, len(holds))
	var lines [][]any
	for i, h := range holds {
		rows[i] = []any{h.OrderID(), string(h.State()), expiry(h), db.Micros(now), h.Round()}
		for _, r := range h.Reservations() {
			lines = append(lines, []any{h.OrderID(), r.LineID, r.LocationID, r.ID, r.SKU, r.Quantity, r.Shipped, r.Returned})
		}
	}
	if err := tx.InsertMany(ctx, "holds", holdCols, rows); err != nil {
		return fmt.Errorf("insert holds: %w", err)
	}
	if len(lines) == 0 {
		return nil
	}
	if err := tx.InsertMany(ctx, "reservations", reservationCols, lines); err != nil {
		return fmt.Errorf("insert reservations: %w", err)
	}
	return nil
}

// ForgetHolds deletes holds that have ended, with their reservations, to make room for those of another round.
func (s *Store) ForgetHolds(ctx context.Context, tx *db.Tx, orders []string) error {
	if len(orders) == 0 {
		return nil
	}
	for _, table := range []string{"reservations", "holds"} {
		query, args := db.In("DELETE FROM "+table+" WHERE order_id IN (?)", distinct(orders))
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return fmt.Errorf("forget %s: %w", table, err)
		}
	}
	return nil
}

func expiry(h *stock.Hold) any {
	if h.Expires().IsZero() {
		return nil
	}
	return db.Micros(h.Expires())
}

// SetHoldStates writes the states of locked holds, one statement per state.
func (s *Store) SetHoldStates(ctx context.Context, tx *db.Tx, holds []*stock.Hold) error {
	byState := map[stock.HoldState][]string{}
	for _, h := range holds {
		byState[h.State()] = append(byState[h.State()], h.OrderID())
	}
	for _, state := range []stock.HoldState{stock.Committed, stock.Shipped, stock.Released, stock.Expired} {
		if len(byState[state]) == 0 {
			continue
		}
		query, args := db.In("UPDATE holds SET state = ?, expires_at = NULL WHERE order_id IN (?)", string(state), distinct(byState[state]))
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return fmt.Errorf("write holds: %w", err)
		}
	}
	return nil
}

// CommitHolds makes the active holds of orders committed, and returns how many those were.
func (s *Store) CommitHolds(ctx context.Context, tx *db.Tx, orders []string) (int64, error) {
	query, args := db.In("UPDATE holds SET state = ?, expires_at = NULL WHERE order_id IN (?) AND state = ?",
		string(stock.Committed), distinct(orders), string(stock.Active))
	n, err := tx.Exec(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("commit holds: %w", err)
	}
	return n, nil
}

// SaveReservations writes how much of the holds' reservations has left, and has come back.
func (s *Store) SaveReservations(ctx context.Context, tx *db.Tx, holds []*stock.Hold) error {
	var rows [][]any
	for _, h := range holds {
		for _, r := range h.Reservations() {
			if r.Shipped > 0 {
				rows = append(rows, []any{h.OrderID(), r.LineID, r.LocationID, r.ID, r.SKU, r.Quantity, r.Shipped, r.Returned})
			}
		}
	}
	if len(rows) == 0 {
		return nil
	}
	if err := tx.Upsert(ctx, "reservations", reservationCols, reservationCols[:3], []string{"shipped", "returned"}, rows); err != nil {
		return fmt.Errorf("write reservations: %w", err)
	}
	return nil
}
