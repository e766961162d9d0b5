package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/order/internal/cart"
)

var cartCols = []string{"id", "customer_id", "token_hash", "currency", "status", "version", "contents", "created_at", "updated_at"}

const selectCart = "SELECT id, COALESCE(customer_id, ''), token_hash, currency, status, version, contents, created_at, updated_at FROM carts"

// InsertCarts adds carts.
func (s *Store) InsertCarts(ctx context.Context, tx *db.Tx, carts ...cart.State) error {
	rows := make([][]any, len(carts))
	for i := range carts {
		c := &carts[i]
		contents, err := encode(c.Contents)
		if err != nil {
			return err
		}
		rows[i] = []any{c.ID, null(c.CustomerID), c.TokenHash, c.Currency, string(c.Status), c.Version, contents, db.Micros(c.CreatedAt), db.Micros(c.UpdatedAt)}
	}
	if err := tx.InsertMany(ctx, "carts", cartCols, rows); err != nil {
		return fmt.Errorf("insert carts: %w", err)
	}
	return nil
}

// Cart reads a cart as it is committed; ok is false when there is none.
func (s *Store) Cart(ctx context.Context, id string) (c cart.State, ok bool, err error) {
	return s.cart(ctx, s.db, selectCart+" WHERE id = ?", id)
}

// LockCart reads a cart that the transaction is going to change; ok is false when there is none.
func (s *Store) LockCart(ctx context.Context, tx *db.Tx, id string) (c cart.State, ok bool, err error) {
	return s.cart(ctx, tx, selectCart+" WHERE id = ?"+tx.ForUpdate(), id)
}

// OpenCart finds the id of the open cart of a customer in a currency that changed last, empty when there is none.
func (s *Store) OpenCart(ctx context.Context, q db.Querier, customerID, currency string) (id string, err error) {
	err = q.Get(ctx, &id, "SELECT id FROM carts WHERE customer_id = ? AND currency = ? AND status = ? ORDER BY updated_at DESC, id DESC LIMIT 1",
		customerID, currency, string(cart.Open))
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("find open cart: %w", err)
	}
	return id, nil
}

// CartPosition is a cart's place in the list of its customer's open carts.
type CartPosition struct {
	Updated int64  `json:"updated"` // microseconds since 1970
	ID      string `json:"id"`
}

// PositionOf is where a cart stands in that list.
func PositionOf(c cart.State) CartPosition {
	return CartPosition{Updated: db.Micros(c.UpdatedAt), ID: c.ID}
}

// OpenCarts reads the open carts of a customer, the one that changed last first: at most limit of them, those that come after a
// position when one is given.
func (s *Store) OpenCarts(ctx context.Context, customerID string, after *CartPosition, limit int) ([]cart.State, error) {
	query, args := selectCart+" WHERE customer_id = ? AND status = ?", []any{customerID, string(cart.Open)}
	if after != nil {
		query += " AND updated_at <= ? AND (updated_at < ? OR id < ?)"
		args = append(args, after.Updated, after.Updated, after.ID)
	}
	return carts(ctx, s.db, query+" ORDER BY updated_at DESC, id DESC LIMIT ?", append(args, limit)...)
}

func (s *Store) cart(ctx context.Context, q db.Querier, query string, args ...any) (c cart.State, ok bool, err error) {
	found, err := carts(ctx, q, query, args...)
	if err != nil || len(found) == 0 {
		return c, false, err
	}
	return found[0], true, nil
}

func carts(ctx context.Context, q db.Querier, query string, args ...any) (out []cart.State, err error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read carts: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var c cart.State
		var contents string
		var created, updated int64
		if err := rows.Scan(&c.ID, &c.CustomerID, &c.TokenHash, &c.Currency, &c.Status, &c.Version, &contents, &created, &updated); err != nil {
			return nil, fmt.Errorf("read carts: %w", err)
		}
		if err := decode(contents, &c.Contents); err != nil {
			return nil, fmt.Errorf("read cart %s: %w", c.ID, err)
		}
		c.CreatedAt, c.UpdatedAt = db.Time(created), db.Time(updated)
		out = append(out, c)
	}
	return out, rows.Err()
}

// UpdateCart replaces the cart that had the version before, and reports false when somebody else has changed it since.
func (s *Store) UpdateCart(ctx context.Context, tx *db.Tx, c cart.State, before int64) (bool, error) {
	contents, err := encode(c.Contents)
	if err != nil {
		return false, err
	}
	n, err := tx.Exec(ctx, "UPDATE carts SET customer_id = ?, token_hash = ?, status = ?, version = ?, contents = ?, updated_at = ? WHERE id = ? AND version = ?",
		null(c.CustomerID), c.TokenHash, string(c.Status), c.Version, contents, db.Micros(c.UpdatedAt), c.ID, before)
	if err != nil {
		return false, fmt.Errorf("update cart: %w", err)
	}
	return n == 1, nil
}

// CloseCart makes an open cart an ordered one, if it still has the version; otherwise it reports false. Contents stay.
func (s *Store) CloseCart(ctx context.Context, tx *db.Tx, id string, version int64, now time.Time) (bool, error) {
	n, err := tx.Exec(ctx, "UPDATE carts SET status = ?, version = ?, updated_at = ? WHERE id = ? AND version = ? AND status = ?",
		string(cart.Ordered), version+1, db.Micros(now), id, version, string(cart.Open))
	if err != nil {
		return false, fmt.Errorf("close cart: %w", err)
	}
	return n == 1, nil
}

// CloseCarts is CloseCart for several carts, each at the version that it is given with. It returns the ids of those that it closed.
func (s *Store) CloseCarts(ctx context.Context, tx *db.Tx, versions map[string]int64, now time.Time) (map[string]bool, error) {
	ids := slices.Sorted(maps.Keys(versions))
	query, args := db.In("SELECT id, version FROM carts WHERE status = ? AND id IN (?) ORDER BY id"+tx.ForUpdate(), string(cart.Open), ids)
	var rows []struct {
		ID      string `db:"id"`
		Version int64  `db:"version"`
	}
	if err := tx.Select(ctx, &rows, query, args...); err != nil {
		return nil, fmt.Errorf("lock carts: %w", err)
	}
	closed := make(map[string]bool, len(rows))
	ids = ids[:0]
	for _, r := range rows {
		if r.Version == versions[r.ID] {
			closed[r.ID] = true
			ids = append(ids, r.ID)
		}
	}
	if len(ids) == 0 {
		return closed, nil
	}
	query, args = db.In("UPDATE carts SET status = ?, version = version + 1, updated_at = ? WHERE id IN (?)", string(cart.Ordered), db.Micros(now), ids)
	if err := tx.ExecLater(ctx, query, args...); err != nil {
		return nil, fmt.Errorf("close carts: %w", err)
	}
	return closed, nil
}

// DeleteCartsOf forgets all carts of a customer.
func (s *Store) DeleteCartsOf(ctx context.Context, tx *db.Tx, customers []string) error {
	query, args := db.In("DELETE FROM carts WHERE customer_id IN (?)", customers)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("delete carts: %w", err)
	}
	return nil
}

// DeleteCartsBefore forgets up to limit carts that nobody has touched since, and returns how many they were. Orders
// keep their own snapshots.
func (s *Store) DeleteCartsBefore(ctx context.Context, since time.Time, limit int) (int, error) {
	ids, err := column[string](ctx, s.db, "SELECT id FROM carts WHERE updated_at < ? LIMIT ?", db.Micros(since), limit)
	if err != nil {
		return 0, fmt.Errorf("find old carts: %w", err)
	}
	if len(ids) == 0 {
		return 0, nil
	}
	err = s.db.Write(ctx, func(tx *db.Tx) error {
		query, args := db.In("DELETE FROM carts WHERE id IN (?) AND updated_at < ?", ids, db.Micros(since))
		_, err := tx.Exec(ctx, query, args...)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("delete old carts: %w", err)
	}
	return len(ids), nil
}
