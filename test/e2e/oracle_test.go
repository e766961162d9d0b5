package e2e

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/kittest"
)

// movement is money that moved at a provider, under the provider's name of it.
type movement struct {
	Kind   string // capture or refund
	Amount int64
}

// books are the double's own journal: what has really happened there, by the name of the charge or refund.
func (s stripeAccount) books() map[string]movement {
	s.Helper()
	var entries []struct {
		Kind, Object string
		Amount       int64
	}
	s.ask("journal", nil, &entries)
	out := map[string]movement{}
	for _, e := range entries {
		switch e.Kind {
		case "capture", "refund":
			if _, twice := out[e.Object]; twice {
				s.Errorf("the provider has %s twice", e.Object)
			}
			out[e.Object] = movement{e.Kind, e.Amount}
		case "refund_failed":
			delete(out, e.Object)
		}
	}
	return out
}

func (p paypalAccount) books() map[string]movement {
	p.Helper()
	var journal struct {
		Entries []struct {
			Kind, ID, Status string
			Amount           int64
		}
	}
	p.ask("journal", nil, &journal)
	out := map[string]movement{}
	for _, e := range journal.Entries {
		switch {
		case e.Kind == "capture" && (e.Status == "COMPLETED" || e.Status == "PARTIALLY_REFUNDED" || e.Status == "REFUNDED"),
			e.Kind == "refund" && e.Status == "COMPLETED":
			out[e.ID] = movement{e.Kind, e.Amount}
		}
	}
	return out
}

// transaction is an entry of our ledger.
type transaction struct {
	ID        string `json:"id"`
	Kind      string `json:"kind"`
	Provider  string `json:"provider"`
	PaymentID string `json:"payment_id"`
	Reference string `json:"reference"`
	Postings  []struct {
		Account string `json:"account"`
		Amount  amount `json:"amount"`
	} `json:"postings"`
}

// oracle holds a provider's own journal against our payments and our ledger, in both directions, and the payments against
// their rules: invariants 14 to 19.
func (w *World) oracle(t *testing.T, provider string, books func() map[string]movement) {
	t.Helper()
	staff := w.asStaff(t)
	kittest.Eventually(t, settleLimit, func() error {
		payments, err := list[payment](t.Context(), staff, "/v1/admin/payments", url.Values{})
		if err != nil {
			return err
		}
		ours := map[string]movement{}
		for _, p := range payments {
			if p.Provider != provider {
				continue
			}
			if err := p.check(); err != nil {
				return err
			}
			for _, op := range p.Operations {
				if (op.Kind == "capture" || op.Kind == "refund") && op.Progress == "succeeded" && op.Provider == provider {
					if _, twice := ours[op.Reference]; twice {
						return fmt.Errorf("two operations of ours are %s at the provider", op.Reference)
					}
					ours[op.Reference] = movement{op.Kind, op.Amount.Amount}
				}
			}
		}
		if diff := cmp.Diff(books(), ours); diff != "" {
			return fmt.Errorf("the provider and our payments differ (-provider +ours):\n%s", diff)
		}
		inLedger, err := w.ledger(t.Context(), staff, provider)
		if err != nil {
			return err
		}
		if diff := cmp.Diff(books(), inLedger); diff != "" {
			return fmt.Errorf("the provider and our ledger differ (-provider +ledger):\n%s", diff)
		}
		return nil
	})
	// The shop's own comparison comes to the same.
	var run struct {
		Movements, Matched int64
		Error              string
		Found              []struct{ Kind, Reference, Action string }
	}
	now := time.Now()
	staff.must(t, http.StatusOK, http.MethodPost, "/v1/admin/reconciliations",
		map[string]any{"provider": provider, "from": now.Add(-time.Hour), "to": now.Add(time.Minute)}, &run)
	for _, d := range run.Found {
		if d.Kind != "fee" {
			t.Errorf("the reconciliation finds %+v", d)
		}
	}
	if run.Error != "" || run.Matched == 0 {
		t.Errorf("the reconciliation says %+v", run)
	}
	t.Logf("%d movements at %s, %d matched, %d differences", run.Movements, provider, run.Matched, len(run.Found))
}

// ledger reads what our ledger has captured and refunded at a provider, and checks that every transaction adds up.
func (w *World) ledger(ctx context.Context, staff *client, provider string) (map[string]movement, error) {
	all, err := list[transaction](ctx, staff, "/v1/admin/ledger/postings", url.Values{})
	if err != nil {
		return nil, err
	}
	out := map[string]movement{}
	for _, tx := range all {
		sums := map[string]int64{}
		clearing := int64(0)
		for _, p := range tx.Postings {
			sums[p.Amount.Currency] += p.Amount.Amount
			if p.Account == "psp_clearing" {
				clearing += p.Amount.Amount
			}
		}
		for currency, sum := range sums {
			if sum != 0 {
				return nil, fmt.Errorf("%s is off by %d %s", tx.ID, sum, currency)
			}
		}
		if tx.Provider != provider || clearing == 0 {
			continue
		}
		switch kind, _, _ := strings.Cut(tx.Kind, "_"); kind {
		case "capture":
			out[tx.Reference] = movement{"capture", out[tx.Reference].Amount + clearing}
		case "refund":
			out[tx.Reference] = movement{"refund", out[tx.Reference].Amount - clearing}
			if out[tx.Reference].Amount == 0 {
				delete(out, tx.Reference) // it came back
			}
		}
	}
	return out, nil
}

// check holds a payment against its rules.
func (p payment) check() error {
	if p.Captured.Amount > p.Authorized.Amount || p.Authorized.Amount > p.Amount.Amount || p.Refunded.Amount > p.Captured.Amount {
		return fmt.Errorf("payment %s: %d asked for, %d authorised, %d captured, %d refunded", p.ID, p.Amount.Amount, p.Authorized.Amount, p.Captured.Amount, p.Refunded.Amount)
	}
	for _, op := range p.Operations {
		switch op.Progress {
		case "succeeded", "declined", "failed":
		default:
			return fmt.Errorf("payment %s: %s is %s", p.ID, op.Kind, op.Progress)
		}
	}
	return nil
}
