package paypal

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"
)

// reportSpan is the longest time that one report may cover.
const reportSpan = 31 * 24 * time.Hour

// payout is a withdrawal to the merchant's bank.
type payout struct {
	ID       string    `json:"id"`
	Amount   int64     `json:"amount"`
	Currency string    `json:"currency"`
	At       time.Time `json:"at"`
}

// movement is one line of the report, with PayPal's code of its kind.
type movement struct {
	id, of, code, custom, invoice, currency, status string
	amount, fee                                     int64
	at                                              time.Time
}

// movements lists all that moved money, in the order of time.
func (w *world) movements() []movement {
	var all []movement
	for _, thing := range w.sequence {
		switch v := thing.(type) {
		case *capture:
			if v.Status == "COMPLETED" || v.Status == "PARTIALLY_REFUNDED" || v.Status == "REFUNDED" {
				all = append(all, movement{id: v.ID, code: "T0006", custom: v.order.CustomID, invoice: v.InvoiceID, currency: v.order.Currency, status: "S", amount: v.Amount, fee: -v.Fee, at: v.created})
			}
		case *refund:
			if v.Status == "COMPLETED" {
				code := "T1107"
				if v.Reversal {
					code = "T1106"
				}
				all = append(all, movement{id: v.ID, of: v.capture.ID, code: code, custom: v.CustomID, invoice: v.InvoiceID, currency: v.capture.order.Currency, status: "S", amount: -v.Amount, at: v.updated})
			}
		case *dispute:
			base := movement{of: v.capture.ID, custom: v.capture.order.CustomID, invoice: v.capture.InvoiceID, currency: v.capture.order.Currency, status: "S"}
			hold := base
			hold.id, hold.code, hold.amount, hold.at = v.ID+"-H", "T1110", -v.Amount, v.created
			all = append(all, hold)
			if v.Outcome == "RESOLVED_SELLER_FAVOUR" {
				back := base
				back.id, back.code, back.amount, back.at = v.ID+"-R", "T1111", v.Amount, v.updated
				all = append(all, back)
			}
		}
	}
	for _, p := range w.payouts {
		all = append(all, movement{id: p.ID, code: "T0403", currency: p.Currency, status: "S", amount: -p.Amount, at: p.At})
	}
	slices.SortStableFunc(all, func(a, b movement) int { return a.at.Compare(b.at) }) // of one moment in the order in which they came
	return all
}

func (w *world) report(q url.Values) (answer, *problem) {
	from, err1 := time.Parse(time.RFC3339, q.Get("start_date"))
	to, err2 := time.Parse(time.RFC3339, q.Get("end_date"))
	if err1 != nil || err2 != nil || to.Before(from) {
		return answer{}, refuse(http.StatusBadRequest, "INVALID_PARAMETER_SYNTAX", "start_date and end_date are required, in Internet date and time format.")
	}
	if to.Sub(from) > reportSpan {
		return answer{}, refuse(http.StatusBadRequest, "DATE_RANGE_EXCEEDED", "The maximum supported range is 31 days.")
	}
	size, page := number(q.Get("page_size"), 100), number(q.Get("page"), 1)
	if size < 1 || size > 500 || page < 1 {
		return answer{}, refuse(http.StatusBadRequest, "INVALID_PARAMETER_VALUE", "page_size is 1 to 500, page counts from 1.")
	}
	seen := w.now().Add(-time.Duration(w.behave.ReportDelay) * time.Second)
	var lines []any
	for _, m := range w.movements() {
		if m.at.Before(from) || m.at.After(to) || m.at.After(seen) || q.Get("transaction_id") != "" && q.Get("transaction_id") != m.id {
			continue
		}
		info := map[string]any{"transaction_id": m.id, "transaction_event_code": m.code, "transaction_initiation_date": reportTime(m.at),
			"transaction_updated_date": reportTime(m.at), "transaction_amount": show(m.amount, m.currency), "transaction_status": m.status}
		if m.fee != 0 {
			info["fee_amount"] = show(m.fee, or(w.behave.FeeCurrency, m.currency))
		}
		if m.of != "" {
			info["paypal_reference_id"], info["paypal_reference_id_type"] = m.of, "TXN"
		}
		setIf(info, "custom_field", m.custom)
		setIf(info, "invoice_id", m.invoice)
		lines = append(lines, map[string]any{"transaction_info": info})
	}
	pages := max((len(lines)+size-1)/size, 1)
	first := min((page-1)*size, len(lines))
	last := min(first+size, len(lines))
	return say(http.StatusOK, map[string]any{"transaction_details": append([]any{}, lines[first:last]...), "start_date": reportTime(from), "end_date": reportTime(to),
		"last_refreshed_datetime": reportTime(seen), "page": page, "total_items": len(lines), "total_pages": pages}), nil
}

// reportTime writes times as reports do: with an offset that has no colon.
func reportTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05-0700") }

func number(s string, fallback int) int {
	if s == "" {
		return fallback
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}
