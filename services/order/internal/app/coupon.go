package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	kitevent "emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
	"emporium/services/order/internal/store"
)

// useCoupons counts the uses of an order's coupons that have a limit, in the transaction that places it, and refuses the order
// when one is used up. A customer is known by id and by email address, so that ordering as a guest does not begin anew.
func (a *App) useCoupons(ctx context.Context, tx *db.Tx, s order.State) error {
	var uses []store.CouponUse
	for _, code := range s.Snapshot.Coupons {
		limit := a.rules.CouponLimit(code)
		if !a.rules.Knows(code) {
			limit = pricing.Limit{Total: 1} // it was issued to one customer
		}
		if limit.None() {
			continue
		}
		uses = append(uses, store.CouponUse{Code: code, Limit: limit.Total})
		for _, holder := range holders(s) {
			uses = append(uses, store.CouponUse{Code: code, Holder: holder, Limit: limit.PerCustomer})
		}
	}
	if len(uses) == 0 {
		return nil
	}
	over, err := a.store.UseCoupons(ctx, tx, s.ID, uses, s.PlacedAt)
	if err != nil || over == nil {
		return err
	}
	message := "The coupon is used up."
	if over.Holder != "" {
		message = "The coupon cannot be used again."
	}
	pointer := "/coupon_codes/" + strconv.Itoa(slices.Index(s.Snapshot.Coupons, over.Code))
	return fault.New(problem.CouponInvalid, "The cart cannot be ordered as it is. "+message).At(pointer, string(problem.CouponInvalid), message)
}

// onIssued accepts the coupons of campaigns. Codes are written as carts write them.
func (a *App) onIssued(ctx context.Context, tx *db.Tx, batch []kitevent.Of[event.CouponsIssued]) error {
	for i := range batch {
		e := &batch[i].Payload
		codes := make([]string, len(e.Codes))
		for j, code := range e.Codes {
			codes[j] = cart.NormalizeCoupon(code)
		}
		r := &e.Reduction
		p := pricing.Promotion{Code: e.BatchID, Rate: money.Rate(r.RatePPM), Amounts: r.Amounts, FreeShipping: r.FreeShipping, Minimum: r.Minimum, Ends: r.EndsAt}
		if _, err := pricing.NewCoupons([]pricing.Promotion{p}); err != nil {
			return kitevent.Permanent(fmt.Errorf("accept the coupons of %s: %w", e.CampaignID, err))
		}
		if err := a.store.AddIssued(ctx, tx, e.CampaignID, p, codes); err != nil {
			return err
		}
	}
	return nil
}

// issued finds the promotions of codes that are not among the rules' own.
func (a *App) issued(ctx context.Context, codes []string) (map[string]pricing.Promotion, error) {
	var others []string
	for _, code := range codes {
		if !a.rules.Knows(code) {
			others = append(others, code)
		}
	}
	if len(others) == 0 {
		return nil, nil
	}
	return a.store.Issued(ctx, others)
}

// issuedFor is how long a coupon is kept after its end, so that the cart says that it is over.
const issuedFor = 90 * 24 * time.Hour

// ForgetCoupons deletes issued coupons that ended long ago. It reports true when there may be more.
func (a *App) ForgetCoupons(ctx context.Context) (again bool, err error) {
	n, err := a.store.DeleteIssuedBefore(ctx, a.clock.Now().Add(-issuedFor), portion)
	return n == portion, err
}

// holders are by what a customer's uses are counted. The address is kept as a digest, which says nothing once it is erased.
func holders(s order.State) []string {
	digest := sha256.Sum256([]byte(strings.ToLower(s.Email)))
	out := []string{hex.EncodeToString(digest[:])}
	if s.CustomerID != "" {
		out = append(out, s.CustomerID)
	}
	return out
}

// returnCoupons takes the uses back of cancelled orders: of those of which nothing was paid, and of those that the shop has called off. Whoever
// calls a paid order off has used her coupon.
func (a *App) returnCoupons(ctx context.Context, tx *db.Tx, changes []change) error {
	var ids []string
	for i := range changes {
		s := &changes[i].state
		p := &s.Progress.Payment
		used := s.CancelReason == order.ByCustomer && (p.Authorized > 0 || p.Captured > 0)
		if s.Status != order.Cancelled || used || s.Snapshot == nil || len(s.Snapshot.Coupons) == 0 {
			continue
		}
		ids = append(ids, s.ID)
	}
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	return a.store.ReturnCoupons(ctx, tx, ids)
}
