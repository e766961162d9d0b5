package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
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
	Key, ID, Number, Token, Email string
	Lines                         []line
	Total                         amount
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

// audit holds the shop's books against the invariants and against what the shoppers were told, as emporium audit does; and what only its clients
// see: that there are no orders but theirs, that what was on hand at first still is, since nothing is shipped meanwhile, and which letters have come.
func (w *World) audit(t testing.TB, j journal, initial map[string]int64) (confirmed, cancelled int) {
	t.Helper()
	orders := w.settled(t, 2*time.Minute)
	w.invariants(t, j)
	b := books{w, w.asStaff(t)}
	if len(orders) != len(j.orders) {
		t.Errorf("there are %d orders, and %d were acknowledged: each request was repeated until it was answered, and may count once",
			len(orders), len(j.orders))
	}
	reserved := map[string]int64{}
	for i, o := range orders {
		if o.Status == "cancelled" {
			cancelled++
			continue
		}
		if err := b.staff.expect(t.Context(), http.StatusOK, http.MethodGet, "/v1/admin/orders/"+o.ID, nil, &orders[i]); err != nil {
			t.Fatal(err)
		}
		confirmed++
		for _, l := range orders[i].Lines {
			reserved[l.SKU] += l.Quantity
		}
	}
	b.stock(t, initial, reserved)
	b.messages(t, orders)
	return confirmed, cancelled
}

// seen are the invariants that an audit of any shop with orders has to have looked at; there are not always coupons and returns, nor an earlier state.
var seen = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27}

// invariants runs emporium audit on the shop's stores, with the shoppers' journal.
func (w *World) invariants(t testing.TB, j journal) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "journal.jsonl")
	var text bytes.Buffer
	lines := json.NewEncoder(&text)
	for _, r := range j.orders {
		if err := lines.Encode(map[string]any{"key": r.Key, "order_id": r.ID, "number": r.Number, "total": r.Total}); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(file, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	said, err := command(t, "", "--config", w.config, "audit", "--json", "--patience", "1m", "--journal", file)
	var audited struct {
		Results []struct {
			Number        int
			Name, Verdict string
			Looked        map[string]int64
			Findings      []string
			Unseen        []string
		}
	}
	if jerr := json.Unmarshal([]byte(said), &audited); jerr != nil {
		t.Fatalf("the audit says %q: %v", said, errors.Join(err, jerr))
	}
	for _, r := range audited.Results {
		if len(r.Findings) > 0 || r.Verdict == "not looked at" && slices.Contains(seen, r.Number) {
			t.Errorf("%d, %s: %s; looked at %v, found %q, not looked at %q", r.Number, r.Name, r.Verdict, r.Looked, r.Findings, r.Unseen)
		}
	}
	if err != nil {
		t.Error(err)
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
