package ledger_test

import (
	"testing"
	"time"

	"emporium/services/payment/internal/ledger"
)

// What was booked of a case in the wrong currency leaves it, and each transaction adds up in its own.
func TestACaseMovesToTheCurrencyOfItsMoney(t *testing.T) {
	t.Parallel()
	before := ledger.Case{ID: "dsp_1", Provider: "stripe", Reference: "du_1", Currency: "EUR", Taken: 5500, Fee: 1500}
	after := before
	after.Currency, after.Taken, after.Lost = "USD", 5400, true
	got, ids := map[ledger.Account]map[string]int64{}, map[string]bool{}
	for _, x := range append(ledger.Dispute(ledger.Case{}, before, 1, time.Time{}), ledger.Dispute(before, after, 2, time.Time{})...) {
		if x.Sum() != 0 || ids[x.ID] {
			t.Errorf("%+v does not add up, or is there twice", x)
		}
		ids[x.ID] = true
		for _, p := range x.Postings {
			if got[p.Account] == nil {
				got[p.Account] = map[string]int64{}
			}
			got[p.Account][x.Currency] += p.Amount
		}
	}
	for account, usd := range map[ledger.Account]int64{ledger.Clearing: -6900, ledger.Fees: 1500, ledger.ChargebackLoss: 5400, ledger.DisputeReceivable: 0} {
		if got[account]["EUR"] != 0 || got[account]["USD"] != usd {
			t.Errorf("%s has %v, want %d USD alone", account, got[account], usd)
		}
	}
}
