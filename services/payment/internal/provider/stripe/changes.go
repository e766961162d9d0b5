package stripe

import (
	"context"
	"net/url"
	"strings"
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Changes implements provider.Hooks: it reads what the notice names, and nothing of the notice itself.
func (p *Provider) Changes(ctx context.Context, n provider.Notice, _ []byte) ([]provider.Change, error) {
	kind, _, _ := strings.Cut(n.Object, "_")
	switch kind {
	case "pi":
		pi, err := p.intent(ctx, n.Object)
		if err != nil || pi == nil {
			return nil, absent(err)
		}
		return intentChanges(pi), nil
	case "cs":
		return p.sessionChanges(ctx, n.Object)
	case "pm":
		return p.methodChanges(ctx, n.Object)
	case "ch", "py":
		return p.chargeChanges(ctx, n.Object)
	case "re", "pyr":
		var re stripego.Refund
		found, err := p.get(ctx, pathRefunds+"/"+url.PathEscape(n.Object), "expand[]=payment_intent", &re)
		if err != nil || !found {
			return nil, absent(err)
		}
		return ours(re.PaymentIntent, refundChange(&re, re.PaymentIntent)), nil
	case "du", "dp", "pdp":
		var d stripego.Dispute
		found, err := p.get(ctx, "/v1/disputes/"+url.PathEscape(n.Object), "expand[]=payment_intent", &d)
		if err != nil || !found {
			return nil, absent(err)
		}
		return ours(d.PaymentIntent, disputeChange(&d)), nil
	}
	return nil, nil
}

// absent is the error for what Stripe does not show, if it is not another one.
func absent(err error) error {
	if err == nil {
		return provider.ErrAbsent
	}
	return err
}

// ours drops changes of payments that were not made by this shop.
func ours(pi *stripego.PaymentIntent, changes ...provider.Change) []provider.Change {
	if pi == nil || pi.Metadata[metaPayment] == "" {
		return nil
	}
	return changes
}

// intentChanges tells all that an intent has come to: its authorisation, and its capture or end.
func intentChanges(pi *stripego.PaymentIntent) []provider.Change {
	if challenged(pi) {
		return nil
	}
	res := authorized(pi)
	at := time.Unix(pi.Created, 0).UTC()
	base := provider.Change{PaymentID: pi.Metadata[metaPayment], At: at}
	auth := base
	auth.Kind, auth.State, auth.Key, auth.Reference, auth.Amount = provider.Authorize, res.State, pi.Metadata[metaOperation], pi.ID, res.Amount
	auth.Code, auth.Message, auth.ActionURL, auth.Expires, auth.Card = res.Code, res.Message, res.ActionURL, res.Expires, res.Card
	auth.Unusable = res.Unusable
	changes := []provider.Change{auth}
	switch pi.Status {
	case stripego.PaymentIntentStatusSucceeded:
		c := base
		c.Kind, c.State, c.Key, c.Reference, c.Target = provider.Capture, provider.Succeeded, pi.Metadata[metaCapture], chargeID(pi), pi.ID
		c.Amount = fromStripe(pi.AmountReceived, string(pi.Currency))
		c.Fee, c.Line = feeOf(pi.LatestCharge)
		changes = append(changes, c)
	case stripego.PaymentIntentStatusCanceled:
		if ch := pi.LatestCharge; ch == nil || !ch.Paid {
			break // nothing was ever held: the authorisation's end says it all
		}
		// What was held is authorised and given up, not declined.
		changes[0].State, changes[0].Code, changes[0].Message = provider.Succeeded, "", ""
		changes[0].Amount = fromStripe(pi.Amount, string(pi.Currency))
		v := base
		v.Kind, v.State, v.Reference, v.Target = provider.Void, provider.Succeeded, pi.ID, pi.ID
		v.Amount = fromStripe(pi.Amount, string(pi.Currency))
		if pi.CancellationReason == stripego.PaymentIntentCancellationReasonAutomatic {
			v.Kind, v.Code = provider.Expired, "expired"
		}
		if pi.CanceledAt > 0 {
			v.At = time.Unix(pi.CanceledAt, 0).UTC()
		}
		changes = append(changes, v)
	}
	return ours(pi, changes...)
}

// challenged reports whether an intent was refused for want of the shopper alone. Whoever sent it is about to ask for her bank's page, or
// will when it is sent again: the notice of the refusal, which may come before, is not the end of it.
func challenged(pi *stripego.PaymentIntent) bool {
	e := pi.LastPaymentError
	return pi.Status == stripego.PaymentIntentStatusRequiresPaymentMethod && e != nil && string(e.Code) == codeAuthentication
}

func (p *Provider) sessionChanges(ctx context.Context, id string) ([]provider.Change, error) {
	s, err := p.session(ctx, id)
	if err != nil || s == nil {
		return nil, absent(err)
	}
	if s.Metadata[metaPayment] == "" {
		return nil, nil
	}
	if s.PaymentIntent != nil && s.Status == stripego.CheckoutSessionStatusComplete {
		pi, err := p.intent(ctx, s.PaymentIntent.ID)
		if err != nil || pi == nil {
			return nil, absent(err)
		}
		return intentChanges(pi), nil
	}
	res, err := sessionResult(s)
	if err != nil {
		return nil, err
	}
	return []provider.Change{{Kind: provider.Authorize, State: res.State, PaymentID: s.Metadata[metaPayment], Key: s.Metadata[metaOperation],
		Reference: s.ID, At: time.Unix(s.Created, 0).UTC(), Code: res.Code, Message: res.Message, ActionURL: res.ActionURL}}, nil
}

// chargeChanges tells what became of a charge: its intent's state, and every refund there is, also those that nobody here
// has asked for. What Stripe counts as refunded on the charge itself is not used: what was released is in it too.
func (p *Provider) chargeChanges(ctx context.Context, id string) ([]provider.Change, error) {
	var ch stripego.Charge
	found, err := p.get(ctx, "/v1/charges/"+url.PathEscape(id), "", &ch)
	if err != nil || !found {
		return nil, absent(err)
	}
	if ch.PaymentIntent == nil {
		return nil, nil
	}
	pi, err := p.intent(ctx, ch.PaymentIntent.ID)
	if err != nil || pi == nil {
		return nil, absent(err)
	}
	changes := intentChanges(pi)
	if len(changes) == 0 {
		return nil, nil
	}
	after := ""
	for range maxPages {
		var list stripego.RefundList
		if _, err := p.get(ctx, pathRefunds, "limit="+pageSize+"&charge="+url.QueryEscape(id)+after, &list); err != nil {
			return nil, err
		}
		for _, re := range list.Data {
			if !whole(re) {
				return nil, errUnclear
			}
			changes = append(changes, refundChange(re, pi))
		}
		if !list.HasMore || len(list.Data) == 0 {
			break
		}
		after = "&starting_after=" + url.QueryEscape(list.Data[len(list.Data)-1].ID)
	}
	return changes, nil
}

func refundChange(re *stripego.Refund, pi *stripego.PaymentIntent) provider.Change {
	res := refunded(re)
	c := provider.Change{Kind: provider.Refund, State: res.State, Key: re.Metadata[metaOperation], Reference: re.ID,
		Amount: fromStripe(re.Amount, string(re.Currency)), At: time.Unix(re.Created, 0).UTC(), Code: res.Code, Message: res.Message}
	if pi != nil {
		c.PaymentID = pi.Metadata[metaPayment]
	}
	if re.Charge != nil {
		c.Target = re.Charge.ID
	}
	return c
}

// disputeStates are Stripe's words for how far a dispute is. What was prevented was never lost.
var disputeStates = map[stripego.DisputeStatus]provider.DisputeState{
	stripego.DisputeStatusNeedsResponse:        provider.DisputeNeedsResponse,
	stripego.DisputeStatusUnderReview:          provider.DisputeUnderReview,
	stripego.DisputeStatusWon:                  provider.DisputeWon,
	stripego.DisputeStatusLost:                 provider.DisputeLost,
	stripego.DisputeStatusPrevented:            provider.DisputeWon,
	stripego.DisputeStatusWarningClosed:        provider.DisputeWon,
	stripego.DisputeStatusWarningNeedsResponse: provider.DisputeWarning,
	stripego.DisputeStatusWarningUnderReview:   provider.DisputeWarning,
}

func disputeChange(d *stripego.Dispute) provider.Change {
	state, ok := disputeStates[d.Status]
	if !ok {
		state = provider.DisputeUnderReview // a word of a later release: people look at it
	}
	info := &provider.Dispute{Reason: string(d.Reason), State: state}
	if d.EvidenceDetails != nil && d.EvidenceDetails.DueBy > 0 {
		info.EvidenceDue = time.Unix(d.EvidenceDetails.DueBy, 0).UTC()
	}
	var moved, fees int64
	currency := string(d.Currency)
	for _, t := range d.BalanceTransactions {
		moved, fees, currency = moved-t.Amount, fees+t.Fee, string(t.Currency)
	}
	info.Withdrawn, info.Fee = fromStripe(moved, currency), fromStripe(fees, currency)
	c := provider.Change{Kind: provider.Disputed, State: provider.Pending, Reference: d.ID, Amount: fromStripe(d.Amount, string(d.Currency)),
		At: time.Unix(d.Created, 0).UTC(), Dispute: info}
	switch state {
	case provider.DisputeWon:
		c.State = provider.Declined
	case provider.DisputeLost:
		c.State = provider.Succeeded
	case provider.DisputeWarning, provider.DisputeNeedsResponse, provider.DisputeUnderReview:
	}
	if d.PaymentIntent != nil {
		c.PaymentID = d.PaymentIntent.Metadata[metaPayment]
	}
	if d.Charge != nil {
		c.Target = d.Charge.ID
	}
	if moved == 0 {
		info.Withdrawn = money.New(0, strings.ToUpper(currency))
	}
	return c
}
