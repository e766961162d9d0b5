package paypal

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

const (
	// reportSpan is the longest time that PayPal reports about at once.
	reportSpan = 31 * 24 * time.Hour
	reportSize = 500
)

type reportPage struct {
	Lines []struct {
		Info transaction `json:"transaction_info"`
	} `json:"transaction_details"`
	Pages int `json:"total_pages"`
}

type transaction struct {
	ID        string     `json:"transaction_id"`
	Of        string     `json:"paypal_reference_id"`
	OfType    string     `json:"paypal_reference_id_type"`
	EventCode string     `json:"transaction_event_code"`
	Status    string     `json:"transaction_status"`
	At        reportTime `json:"transaction_initiation_date"`
	Amount    amount     `json:"transaction_amount"`
	Fee       *amount    `json:"fee_amount"`
	CustomID  string     `json:"custom_field"`
	InvoiceID string     `json:"invoice_id"`
}

// reportTime reads times with and without a colon in their offset: reports have none.
type reportTime struct{ at time.Time }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *reportTime) UnmarshalText(text []byte) error {
	for _, layout := range [...]string{"2006-01-02T15:04:05-0700", time.RFC3339Nano} {
		if at, err := time.Parse(layout, string(text)); err == nil {
			t.at = at.UTC()
			return nil
		}
	}
	return errors.New("paypal: a time of the report cannot be read")
}

// report reads one page of the transactions in [from, to].
func (p *PayPal) report(ctx context.Context, from, to time.Time, page int) (reportPage, error) {
	q := url.Values{"start_date": {from.UTC().Format(time.RFC3339)}, "end_date": {to.UTC().Format(time.RFC3339)}, "fields": {"transaction_info"},
		"page_size": {strconv.Itoa(reportSize)}, "page": {strconv.Itoa(page)}}
	var out reportPage
	err := p.client.get(ctx, "/v1/reporting/transactions?"+q.Encode(), &out)
	return out, err
}

// Movements implements provider.Lister. PayPal's report lags by up to three hours, and covers 31 days at once: a page names the
// start of its part and its number therein.
func (p *PayPal) Movements(ctx context.Context, from, to time.Time, page string) ([]provider.Movement, string, error) {
	start, number, err := parsePage(page, from)
	if err != nil || !start.Before(to) {
		return nil, "", err
	}
	end := to
	if latest := start.Add(reportSpan); end.After(latest) {
		end = latest
	}
	got, err := p.report(ctx, start, end.Add(-time.Second), number)
	if err != nil {
		return nil, "", err
	}
	out := make([]provider.Movement, 0, len(got.Lines))
	for i := range got.Lines {
		m, ok, err := got.Lines[i].Info.movement()
		if err != nil {
			return nil, "", err
		}
		if ok && !m.At.Before(from) && m.At.Before(to) {
			out = append(out, m)
		}
	}
	switch {
	case number < got.Pages:
		return out, formatPage(start, number+1), nil
	case end.Before(to):
		return out, formatPage(end, 1), nil
	}
	return out, "", nil
}

func formatPage(start time.Time, number int) string {
	return strconv.FormatInt(start.Unix(), 10) + "." + strconv.Itoa(number)
}

func parsePage(page string, from time.Time) (time.Time, int, error) {
	if page == "" {
		return from.Truncate(time.Second), 1, nil
	}
	start, number, _ := strings.Cut(page, ".")
	s, err1 := strconv.ParseInt(start, 10, 64)
	n, err2 := strconv.Atoi(number)
	if err1 != nil || err2 != nil || n < 1 {
		return time.Time{}, 0, errors.New("paypal: a page that is none of ours")
	}
	return time.Unix(s, 0).UTC(), n, nil
}

// movement reads a line by PayPal's code of its kind; ok is false for what has moved nothing.
func (t *transaction) movement() (m provider.Movement, ok bool, err error) {
	if t.Status != "S" && t.Status != "V" { // successful, also when reversed later by a line of its own
		return m, false, nil
	}
	m = provider.Movement{Reference: t.ID, ID: t.ID, Key: t.InvoiceID, PaymentID: strings.TrimPrefix(t.CustomID, released), At: t.At.at}
	if m.Amount, err = t.Amount.money(); err != nil {
		return m, false, fmt.Errorf("transaction %s: %w", clean(t.ID, 40), err)
	}
	m.Fee = fee(t.Fee, -1)
	code := t.EventCode
	switch {
	case strings.HasPrefix(code, "T13"), strings.HasPrefix(code, "T15"):
		return m, false, nil // authorisations and holds
	case strings.HasPrefix(code, "T00") && m.Amount.Amount > 0:
		m.Kind = provider.Capture
	case code == "T1107", code == "T1106":
		m.Kind, m.Amount = provider.Refund, negative(m.Amount)
	case code == "T1110", code == "T1111", strings.HasPrefix(code, "T12"):
		m.Kind = provider.Disputed
		if t.OfType == "TXN" && t.Of != "" {
			m.Reference = t.Of // the report names the capture, not the case
		}
	case strings.HasPrefix(code, "T01"):
		m.Kind, m.Amount = provider.FeeTaken, negative(m.Amount)
		if m.Fee.Amount == 0 {
			m.Fee = m.Amount // the line itself is the fee
		}
	case strings.HasPrefix(code, "T04"):
		m.Kind, m.Amount = provider.PaidOut, negative(m.Amount)
	default:
		m.Kind = provider.Adjusted
	}
	return m, true, nil
}

func negative(m money.Money) money.Money { return money.New(-m.Amount, m.Currency) }

// reported finds what a request has made in the report, by its key; "" when the report has nothing of it.
func (p *PayPal) reported(ctx context.Context, r provider.Request) (id string, err error) {
	if r.CreatedAt.IsZero() {
		return "", errors.New("paypal: the request cannot be looked up without its time")
	}
	from, to := r.CreatedAt.Add(-time.Hour), p.o.Clock.Now()
	for start := from; start.Before(to); start = start.Add(reportSpan) {
		end := start.Add(reportSpan - time.Second)
		if end.After(to) {
			end = to
		}
		for page, pages := 1, 1; page <= pages; page++ {
			got, err := p.report(ctx, start, end, page)
			if err != nil {
				return "", err
			}
			pages = got.Pages
			for i := range got.Lines {
				if got.Lines[i].Info.InvoiceID == invoice(r.Key) {
					return got.Lines[i].Info.ID, nil
				}
			}
		}
	}
	return "", nil
}

type eventPage struct {
	Events []rawEvent `json:"events"`
	Links  []link     `json:"links"`
}

// Missed implements provider.EventLister. A page is the query of the next call: its path and host are never taken from an answer.
func (p *PayPal) Missed(ctx context.Context, since time.Time, page string) ([]provider.Delivery, string, error) {
	if page == "" {
		page = url.Values{"start_time": {since.UTC().Format(time.RFC3339)}, "end_time": {p.o.Clock.Now().UTC().Add(time.Minute).Format(time.RFC3339)},
			"page_size": {"100"}}.Encode()
	}
	var got eventPage
	if err := p.client.get(ctx, "/v1/notifications/webhooks-events?"+page, &got); err != nil {
		return nil, "", err
	}
	out := make([]provider.Delivery, 0, len(got.Events))
	for _, raw := range got.Events {
		n, err := p.notice(raw)
		if err != nil {
			return nil, "", err
		}
		out = append(out, provider.Delivery{Notice: n, Raw: raw})
	}
	next := ""
	if u, err := url.Parse(find(got.Links, "next")); err == nil && len(got.Events) > 0 {
		next = u.RawQuery
	}
	return out, next, nil
}
