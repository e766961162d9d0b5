package e2e

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// journal is what shoppers know: every order that was acknowledged to them, with what they asked for.
type journal struct {
	orders []receipt
}

// receipt is an acknowledged order.
type receipt struct {
	ID, Number, Token, Email string
	Lines                    []line
	Total                    amount
}

// books are all orders of a shop, read by staff.
type books struct {
	w     *World
	staff *client
}

// list reads all pages of a list.
func list[T any](ctx context.Context, c *client, path string, query url.Values) ([]T, error) {
	var out []T
	query.Set("limit", "100")
	for {
		var page struct {
			Items      []T    `json:"items"`
			NextCursor string `json:"next_cursor"`
		}
		if err := c.expect(ctx, http.StatusOK, http.MethodGet, path+"?"+query.Encode(), nil, &page); err != nil {
			return nil, err
		}
		out = append(out, page.Items...)
		if page.NextCursor == "" {
			return out, nil
		}
		query.Set("cursor", page.NextCursor)
	}
}

// settled waits until every order is decided and every payment has followed.
func (w *World) settled(t testing.TB, limit time.Duration) []order {
	t.Helper()
	staff := w.asStaff(t)
	var orders []order
	kittest.Eventually(t, limit, func() error {
		var err error
		if orders, err = list[order](t.Context(), staff, "/v1/admin/orders", url.Values{}); err != nil {
			return err
		}
		open := map[string]int{}
		for _, o := range orders {
			switch state := o.Status + " " + o.PaymentStatus; state {
			case "confirmed captured", "completed captured", "cancelled failed", "cancelled voided", "cancelled refunded", "cancelled not_required":
			default:
				open[state]++
			}
		}
		if len(open) > 0 {
			return fmt.Errorf("of %d orders these are not settled: %v", len(orders), open)
		}
		return nil
	})
	return orders
}

// audit holds orders, stock, payments and messages against one another and against what the shoppers were told. initial
// is what was on hand before the first order; nothing is shipped meanwhile. It reads everything through the gateway.
func (w *World) audit(t testing.TB, j journal, initial map[string]int64) (confirmed, cancelled int) {
	t.Helper()
	orders := w.settled(t, 2*time.Minute)
	b := books{w, w.asStaff(t)}
	byID := make(map[string]order, len(orders))
	for _, o := range orders {
		byID[o.ID] = o
	}
	for _, r := range j.orders {
		if o, ok := byID[r.ID]; !ok || o.Number != r.Number {
			t.Errorf("order %s was acknowledged and is not there", r.ID)
		}
	}
	if len(orders) != len(j.orders) {
		t.Errorf("there are %d orders, and %d were acknowledged: each request was repeated until it was answered, and may count once",
			len(orders), len(j.orders))
	}
	reserved := map[string]int64{}
	for i, o := range orders {
		if err := b.staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &orders[i]); err != nil {
			t.Fatal(err)
		}
		o = orders[i]
		if err := o.Totals.addUp(); err != nil {
			t.Errorf("order %s: %v", o.ID, err)
		}
		if o.Status == "cancelled" {
			cancelled++
			continue
		}
		confirmed++
		for _, l := range o.Lines {
			reserved[l.SKU] += l.Quantity
		}
	}
	b.stock(t, initial, reserved)
	b.payments(t, orders)
	b.messages(t, orders)
	b.movements(t, initial, reserved)
	return confirmed, cancelled
}

// movements: the book of a SKU adds up to what is there. A part of the SKUs is looked at, those that were sold first.
func (b books) movements(t testing.TB, initial, reserved map[string]int64) {
	t.Helper()
	looked := 0
	for sku := range reserved {
		if looked++; looked > 100 {
			return
		}
		type movement struct {
			OnHand   int64 `json:"on_hand"`
			Reserved int64 `json:"reserved"`
		}
		all, err := list[movement](t.Context(), b.staff, "/v1/admin/stock/"+url.PathEscape(sku)+"/movements", url.Values{})
		if err != nil {
			t.Fatal(err)
		}
		var sum movement
		for _, m := range all {
			sum.OnHand += m.OnHand
			sum.Reserved += m.Reserved
		}
		if sum.OnHand != initial[sku] || sum.Reserved != reserved[sku] {
			t.Errorf("the movements of SKU %s add up to %+v, want on hand %d, reserved %d", sku, sum, initial[sku], reserved[sku])
		}
	}
}

// stock: on hand is what it was, reserved is what confirmed orders hold, and never more than there is.
func (b books) stock(t testing.TB, initial, reserved map[string]int64) {
	t.Helper()
	check := func() error {
		levels, err := list[level](t.Context(), b.staff, "/v1/admin/stock", url.Values{})
		if err != nil {
			return err
		}
		seen := map[string]bool{}
		for _, l := range levels {
			was, ours := initial[l.SKU]
			if !ours {
				continue
			}
			seen[l.SKU] = true
			if l.OnHand != was || l.Reserved != reserved[l.SKU] || l.Available != l.OnHand-l.Reserved || l.Available < 0 {
				return fmt.Errorf("SKU %s has %+v, want on hand %d, reserved %d", l.SKU, l, was, reserved[l.SKU])
			}
		}
		for sku := range initial {
			if !seen[sku] {
				return fmt.Errorf("SKU %s has no stock any more", sku)
			}
		}
		return nil
	}
	kittest.Eventually(t, settleLimit, check)
}

// payments: one per order that asked for one, captured in full for confirmed orders, nothing kept of cancelled ones.
func (b books) payments(t testing.TB, orders []order) {
	t.Helper()
	all, err := list[payment](t.Context(), b.staff, "/v1/admin/payments", url.Values{})
	if err != nil {
		t.Fatal(err)
	}
	byOrder := map[string]payment{}
	for _, p := range all {
		if _, twice := byOrder[p.OrderID]; twice {
			t.Errorf("order %s has two payments", p.OrderID)
		}
		byOrder[p.OrderID] = p
	}
	for _, o := range orders {
		p, has := byOrder[o.ID]
		done := map[string]int64{}
		for _, op := range p.Operations {
			if op.Progress == "succeeded" {
				done[op.Kind] += op.Amount.Amount
			}
		}
		switch {
		case o.Status == "cancelled" && p.Captured.Amount != p.Refunded.Amount:
			t.Errorf("cancelled order %s: captured %d, refunded %d", o.ID, p.Captured.Amount, p.Refunded.Amount)
		case o.Status == "cancelled" && p.Status == "authorized":
			t.Errorf("cancelled order %s still holds the shopper's money", o.ID)
		case o.Status != "cancelled" && (!has || p.Captured != o.Totals.Total || done["capture"] != o.Totals.Total.Amount || done["authorize"] != o.Totals.Total.Amount):
			t.Errorf("confirmed order %s over %d: payment %+v", o.ID, o.Totals.Total.Amount, p)
		}
	}
}

// messages: a confirmed order has one confirmation and no other news, a cancelled one was told of once.
func (b books) messages(t testing.TB, orders []order) {
	t.Helper()
	kittest.Eventually(t, time.Minute, func() error {
		box, err := list[mail](t.Context(), b.w.client(), "/inbox/messages", url.Values{})
		if err != nil {
			return err
		}
		told := map[string][]string{}
		for _, m := range box {
			for word := range strings.FieldsSeq(m.Subject) {
				if word = strings.Trim(word, ".,:;!()"); strings.HasPrefix(word, "E-") {
					told[word] = append(told[word], m.Subject)
				}
			}
		}
		missing, doubled := 0, []string{}
		for _, o := range orders {
			subjects := told[o.Number]
			if len(subjects) == 0 {
				missing++
				continue
			}
			if slices.Sort(subjects); len(slices.Compact(slices.Clone(subjects))) != len(subjects) || o.Status == "confirmed" && len(subjects) != 1 {
				doubled = append(doubled, fmt.Sprintf("%s: %q", o.Status, subjects))
			}
		}
		if len(doubled) > 0 {
			t.Fatalf("%d orders have more messages than one, for example %s", len(doubled), doubled[0])
		}
		if missing > 0 {
			return fmt.Errorf("%d of %d orders have no message", missing, len(orders))
		}
		return nil
	})
}
