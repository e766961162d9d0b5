package app

import (
	"context"
	"encoding/csv"
	"strconv"
	"strings"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/store"
)

// csvPortion is how many transactions are read at a time.
const csvPortion = 500

// CSVHeader names the columns of WriteCSV.
func CSVHeader() []string {
	return []string{"occurred_at", "transaction", "line", "kind", "account", "provider", "currency", "debit", "credit", "payment_id", "order_id", "operation_id", "reference"}
}

// WriteCSV writes the postings of [from, to) in the order of their times, whole transactions only. Amounts are in minor
// units, in one column each for debits and credits, whose sums are equal per currency.
func WriteCSV(ctx context.Context, w *csv.Writer, a *App, from, to time.Time) error {
	if err := w.Write(CSVHeader()); err != nil {
		return err
	}
	f := store.EntryFilter{From: from, To: to, Limit: csvPortion}
	for {
		entries, err := a.Entries(ctx, f)
		if err != nil {
			return err
		}
		for i := range entries {
			if err := w.Write(csvLine(&entries[i])); err != nil {
				return err
			}
		}
		w.Flush()
		if len(entries) == 0 {
			return w.Error()
		}
		last := &entries[len(entries)-1]
		f.AfterAt, f.AfterID = last.OccurredAt, last.Transaction
	}
}

func csvLine(e *store.Entry) []string {
	debit, credit := "", ""
	if e.Amount >= 0 {
		debit = strconv.FormatInt(e.Amount, 10)
	} else {
		credit = strconv.FormatInt(-e.Amount, 10)
	}
	return []string{db.Time(e.OccurredAt).UTC().Format(time.RFC3339), plain(e.Transaction), strconv.Itoa(e.Line), e.Kind, e.Account, plain(e.Provider), e.Currency,
		debit, credit, plain(e.PaymentID), plain(e.OrderID), plain(e.OperationID), plain(e.Reference)}
}

// plain keeps a spreadsheet from taking a provider's text for a formula.
func plain(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
