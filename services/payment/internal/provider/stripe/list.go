package stripe

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Movements implements provider.Lister over the balance's transactions.
func (p *Provider) Movements(ctx context.Context, from, to time.Time, after string) ([]provider.Movement, string, error) {
	// Stripe knows whole seconds; both bounds are rounded up alike, so that windows that touch miss and repeat nothing.
	query := "limit=" + pageSize + "&expand[]=data.source&created[gte]=" + seconds(from) + "&created[lt]=" + seconds(to)
	if after != "" {
		query += "&starting_after=" + url.QueryEscape(after)
	}
	var list stripego.BalanceTransactionList
	if _, err := p.get(ctx, "/v1/balance_transactions", query, &list); err != nil {
		return nil, "", err
	}
	out := make([]provider.Movement, 0, len(list.Data))
	for _, t := range list.Data {
		out = append(out, movement(t))
	}
	if !list.HasMore || len(list.Data) == 0 {
		return out, "", nil
	}
	return out, list.Data[len(list.Data)-1].ID, nil
}

func seconds(t time.Time) string {
	return strconv.FormatInt(t.Add(time.Second-time.Nanosecond).Unix(), 10)
}

// movement reads a line of the balance. Signs are as the port wants them: captures, refunds and payouts are what moved,
// all else is negative when it was taken from us.
func movement(t *stripego.BalanceTransaction) provider.Movement {
	currency := string(t.Currency) // of the balance, which need not be the charge's
	m := provider.Movement{Kind: provider.Adjusted, ID: t.ID, Amount: fromStripe(t.Amount, currency), Fee: fromStripe(t.Fee, currency),
		At: time.Unix(t.Created, 0).UTC()}
	if t.Source != nil {
		m.Reference, m.PaymentID = t.Source.ID, paymentOf(t.Source)
		if re := t.Source.Refund; re != nil {
			m.Key = re.Metadata[metaOperation]
			if re.Charge != nil {
				m.Target = re.Charge.ID // one of the dashboard's names nothing else
			}
		}
	}
	switch t.Type {
	case stripego.BalanceTransactionTypeCharge, stripego.BalanceTransactionTypePayment:
		m.Kind = provider.Capture
		exchanged(&m, t.Source)
	case stripego.BalanceTransactionTypeRefund, stripego.BalanceTransactionTypePaymentRefund:
		m.Kind, m.Amount.Amount = provider.Refund, -m.Amount.Amount
		exchanged(&m, t.Source)
	case stripego.BalanceTransactionTypeRefundFailure:
		m.Kind = provider.Returned
		exchanged(&m, t.Source)
	case stripego.BalanceTransactionTypePayout:
		m.Kind, m.Amount.Amount = provider.PaidOut, -m.Amount.Amount
	case stripego.BalanceTransactionTypeStripeFee, stripego.BalanceTransactionTypeStripeFxFee:
		// A fee by itself is the line's amount: what it calls its fee is what was kept of it.
		m.Kind, m.Fee = provider.FeeTaken, fromStripe(t.Fee-t.Amount, currency)
	case stripego.BalanceTransactionTypeAdjustment:
		if strings.HasPrefix(string(t.ReportingCategory), "dispute") {
			m.Kind = provider.Disputed
		}
	}
	return m
}

// exchanged tells apart what a payer paid, or got back, and what that came to in the balance, where these are of different
// currencies.
func exchanged(m *provider.Movement, s *stripego.BalanceTransactionSource) {
	var own money.Money
	switch {
	case s == nil:
		return
	case s.Charge != nil:
		own = fromStripe(s.Charge.AmountCaptured, string(s.Charge.Currency))
	case s.Refund != nil:
		own = fromStripe(s.Refund.Amount, string(s.Refund.Currency))
	}
	if own.Currency != "" && own.Currency != m.Amount.Currency {
		m.Amount, m.Settled = own, m.Amount
	}
}

// paymentOf is our payment's id, as far as what moved the money tells.
func paymentOf(s *stripego.BalanceTransactionSource) string {
	switch {
	case s.Charge != nil:
		return s.Charge.Metadata[metaPayment]
	case s.Refund != nil:
		return s.Refund.Metadata[metaPayment]
	}
	return ""
}

// rawList is a list whose objects are kept as they came.
type rawList struct {
	stripego.APIResource
	HasMore bool              `json:"has_more"`
	Data    []json.RawMessage `json:"data"`
}

// Missed implements provider.EventLister. Stripe keeps events for 30 days.
func (p *Provider) Missed(ctx context.Context, since time.Time, after string) ([]provider.Delivery, string, error) {
	query := url.Values{"limit": {pageSize}, "created[gte]": {strconv.FormatInt(since.Unix(), 10)}, "types[]": types}
	if after != "" {
		query.Set("starting_after", after)
	}
	var list rawList
	if _, err := p.get(ctx, "/v1/events", query.Encode(), &list); err != nil {
		return nil, "", err
	}
	out := make([]provider.Delivery, 0, len(list.Data))
	for _, raw := range list.Data {
		n, err := parse(raw)
		if err != nil {
			return nil, "", err
		}
		out = append(out, provider.Delivery{Notice: n, Raw: raw})
	}
	if !list.HasMore || len(out) == 0 {
		return out, "", nil
	}
	return out, out[len(out)-1].Notice.ID, nil
}

// Submit implements provider.Evidence. Stripe takes evidence once: what is sent is final.
func (p *Provider) Submit(ctx context.Context, dispute string, e provider.EvidenceDocument) error {
	text := e.Text
	if e.Refund != "" {
		text += "\nThe payment was already refunded: " + e.Refund
	}
	body := encode(&stripego.DisputeUpdateParams{Submit: new(true), Evidence: &stripego.DisputeUpdateEvidenceParams{
		UncategorizedText: optional(text), ShippingCarrier: optional(e.Carrier), ShippingTrackingNumber: optional(e.Tracking)}})
	var d stripego.Dispute
	a, err := p.call(ctx, http.MethodPost, "/v1/disputes/"+url.PathEscape(dispute), e.Key, body, &d)
	switch {
	case err != nil:
		return err
	case a.refused != nil:
		return &callError{status: a.refused.status, code: a.refused.Code, what: "the evidence was refused"}
	}
	return nil
}
