package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"emporium/kit/db"
)

// CouponUse is one use of a coupon that is counted. Holder is empty for the count of all.
type CouponUse struct {
	Code   string `db:"code"`
	Holder string `db:"holder"`
	// Limit is the most uses that there may be, 0 for any number.
	Limit int64 `db:"-"`
}

// UseCoupons counts an order's uses, or tells which of them would pass its limit; the transaction must not commit then.
// Counts are locked in one order everywhere.
func (s *Store) UseCoupons(ctx context.Context, tx *db.Tx, orderID string, uses []CouponUse, now time.Time) (over *CouponUse, err error) {
	uses = slices.Clone(uses)
	slices.SortFunc(uses, compareUses)
	rows := make([][]any, len(uses))
	for i, u := range uses {
		ok, err := s.count(ctx, tx, u)
		if err != nil {
			return nil, fmt.Errorf("count coupon: %w", err)
		}
		if !ok {
			return &uses[i], nil
		}
		rows[i] = []any{orderID, u.Code, u.Holder, db.Micros(now)}
	}
	if err := tx.InsertMany(ctx, "coupon_uses", []string{"order_id", "code", "holder", "used_at"}, rows); err != nil {
		return nil, fmt.Errorf("insert uses of coupons: %w", err)
	}
	return nil, nil
}

// count adds one use, and reports false when the limit is reached. Looking and adding are one statement.
func (s *Store) count(ctx context.Context, tx *db.Tx, u CouponUse) (bool, error) {
	add := func() (int64, error) {
		if u.Limit == 0 {
			return tx.Exec(ctx, "UPDATE coupon_counts SET uses = uses + 1 WHERE code = ? AND holder = ?", u.Code, u.Holder)
		}
		return tx.Exec(ctx, "UPDATE coupon_counts SET uses = uses + 1 WHERE code = ? AND holder = ? AND uses < ?", u.Code, u.Holder, u.Limit)
	}
	n, err := add()
	if err != nil || n == 1 {
		return n == 1, err
	}
	fresh, err := tx.InsertIgnore(ctx, "coupon_counts", []string{"code", "holder", "uses"}, [][]any{{u.Code, u.Holder, 1}})
	if err != nil || fresh == 1 {
		return fresh == 1, err
	}
	n, err = add() // somebody else has made the row in between, or the limit is reached
	return n == 1, err
}

// ReturnCoupons takes the uses of orders back. What has gone back before does not go back again.
func (s *Store) ReturnCoupons(ctx context.Context, tx *db.Tx, orders []string) error {
	query, args := db.In("SELECT code, holder FROM coupon_uses WHERE order_id IN (?)"+tx.ForUpdate(), orders)
	var uses []CouponUse
	if err := tx.Select(ctx, &uses, query, args...); err != nil {
		return fmt.Errorf("read uses of coupons: %w", err)
	}
	if len(uses) == 0 {
		return nil
	}
	query, args = db.In("DELETE FROM coupon_uses WHERE order_id IN (?)", orders)
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("delete uses of coupons: %w", err)
	}
	slices.SortFunc(uses, compareUses)
	for _, u := range uses {
		if _, err := tx.Exec(ctx, "UPDATE coupon_counts SET uses = uses - 1 WHERE code = ? AND holder = ? AND uses > 0", u.Code, u.Holder); err != nil {
			return fmt.Errorf("count coupon back: %w", err)
		}
	}
	return nil
}

func compareUses(a, b CouponUse) int {
	return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Holder, b.Holder))
}
