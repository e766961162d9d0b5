package paypal

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Changes implements provider.Hooks: the object is fetched, and nothing of the payload is believed but its name.
func (p *PayPal) Changes(ctx context.Context, n provider.Notice, raw []byte) ([]provider.Change, error) {
	var (
		change provider.Change
		found  bool
		err    error
	)
	switch family(n.Type) {
	case aboutOrder:
		id := n.Object
		var e event
		if json.Unmarshal(raw, &e) == nil && e.Resource.OrderID != "" {
			id = clean(e.Resource.OrderID, 64) // an approval that was reversed names its order beside itself
		}
		change, found, err = p.orderChange(ctx, id, n)
	case aboutAuthorization:
		change, found, err = p.authorizationChange(ctx, n.Object)
	case aboutCapture:
		change, found, err = p.captureChange(ctx, n.Object)
	case aboutRefund:
		change, found, err = p.refundChange(ctx, n.Object)
	case aboutDispute:
		change, found, err = p.disputeChange(ctx, n.Object)
	}
	switch {
	case err != nil:
		return nil, err
	case !found && family(n.Type) != "":
		return nil, provider.ErrAbsent
	case change.Kind == "":
		return nil, nil
	}
	if change.At.IsZero() {
		change.At = n.CreatedAt
	}
	return []provider.Change{change}, nil
}

// from makes a change of a result.
func from(kind provider.Kind, res provider.Result) provider.Change {
	return provider.Change{Kind: kind, State: res.State, Reference: res.Reference, Amount: res.Amount, Fee: res.Fee, Line: res.Line, Code: res.Code, Message: res.Message,
		ActionURL: res.ActionURL, Expires: res.Expires}
}

// ours takes the mark off a payment's id.
func ours(customID string) string { return strings.TrimPrefix(customID, released) }

func (p *PayPal) orderChange(ctx context.Context, id string, n provider.Notice) (provider.Change, bool, error) {
	var o order
	found, err := p.order(ctx, id, &o)
	if err != nil || !found {
		return provider.Change{}, false, err
	}
	res, err := p.read(&o)
	if err != nil {
		return provider.Change{}, false, err
	}
	if n.Type == "CHECKOUT.PAYMENT-APPROVAL.REVERSED" && res.State == provider.Approved {
		res.State, res.Code, res.Message = provider.Declined, codeReversed, tellPayer
	}
	c := from(provider.Authorize, res)
	c.PaymentID, c.Key = ours(o.unit().CustomID), o.unit().InvoiceID
	return c, true, nil
}

func (p *PayPal) authorizationChange(ctx context.Context, id string) (provider.Change, bool, error) {
	var a authorization
	found, err := p.resource(ctx, authorizationsPath, id, &a)
	if err != nil || !found {
		return provider.Change{}, false, err
	}
	orderID := a.Related.IDs.Order
	ref := reference{orderID, a.ID}
	if orderID != "" {
		var o order
		if found, err = p.order(ctx, orderID, &o); err != nil {
			return provider.Change{}, false, err
		}
		if current := o.authorization(); found && current != nil && current.ID != a.ID {
			return provider.Change{}, true, nil // another one stands in its place
		}
	}
	res, err := p.readAuthorization(orderID, &a)
	if err != nil {
		return provider.Change{}, false, err
	}
	c := from(provider.Authorize, res)
	c.PaymentID, c.Key, c.At = ours(a.CustomID), a.InvoiceID, a.Updated
	if a.Status == voided {
		c = provider.Change{Kind: provider.Void, State: provider.Succeeded, PaymentID: c.PaymentID, Reference: ref.String(), Target: ref.String(), At: a.Updated}
		if res.Code == codeExpired {
			c.Kind = provider.Expired
		}
	}
	return c, true, nil
}

func (p *PayPal) captureChange(ctx context.Context, id string) (provider.Change, bool, error) {
	var got capture
	found, err := p.resource(ctx, capturesPath, id, &got)
	if err != nil || !found {
		return provider.Change{}, false, err
	}
	res, err := readCapture(&got)
	if err != nil {
		return provider.Change{}, false, err
	}
	c := from(provider.Capture, res)
	c.PaymentID, c.Key, c.At = ours(got.CustomID), got.InvoiceID, got.Created
	c.Target = reference{got.Related.IDs.Order, got.Related.IDs.Authorization}.String()
	return c, true, nil
}

func (p *PayPal) refundChange(ctx context.Context, id string) (provider.Change, bool, error) {
	var got refund
	found, err := p.resource(ctx, refundsPath, id, &got)
	if err != nil || !found {
		return provider.Change{}, false, err
	}
	res, err := readRefund(&got)
	if err != nil {
		return provider.Change{}, false, err
	}
	c := from(provider.Refund, res)
	// A refund that is not ours has the invoice id of its capture, which is the key of no refund.
	c.PaymentID, c.Key, c.At, c.Target = ours(got.CustomID), got.InvoiceID, got.Created, got.capture()
	return c, true, nil
}

type dispute struct {
	ID           string    `json:"dispute_id"`
	Status       string    `json:"status"`
	Stage        string    `json:"dispute_life_cycle_stage"`
	Reason       string    `json:"reason"`
	Amount       amount    `json:"dispute_amount"`
	Created      time.Time `json:"create_time"`
	Updated      time.Time `json:"update_time"`
	Due          time.Time `json:"seller_response_due_date"`
	Transactions []struct {
		ID     string `json:"seller_transaction_id"`
		Custom string `json:"custom"`
	} `json:"disputed_transactions"`
	Outcome struct {
		Code     string  `json:"outcome_code"`
		Refunded *amount `json:"amount_refunded"`
	} `json:"dispute_outcome"`
}

const disputesPath = "/v1/customer/disputes/"

func (p *PayPal) disputeChange(ctx context.Context, id string) (provider.Change, bool, error) {
	var d dispute
	found, err := p.resource(ctx, disputesPath, id, &d)
	if err != nil || !found || len(d.Transactions) == 0 {
		return provider.Change{}, found, err
	}
	m, err := d.Amount.money()
	if err != nil {
		return provider.Change{}, false, err
	}
	if d.ID == "" {
		return provider.Change{}, false, errNoID
	}
	c := provider.Change{Kind: provider.Disputed, State: provider.Succeeded, PaymentID: ours(d.Transactions[0].Custom), Reference: d.ID, Target: clean(d.Transactions[0].ID, 40),
		Amount: m, At: d.Updated, Dispute: &provider.Dispute{Reason: code(d.Reason), State: d.state(), EvidenceDue: d.Due}}
	c.Dispute.Withdrawn = d.withdrawn(m)
	return c, true, nil
}

func (d *dispute) state() provider.DisputeState {
	switch d.Status {
	case "RESOLVED":
		switch d.Outcome.Code {
		case "RESOLVED_SELLER_FAVOUR", "RESOLVED_SELLER_FAVOR", "CANCELED_BY_BUYER", "DENIED", "RESOLVED_WITH_PAYOUT":
			return provider.DisputeWon
		}
		return provider.DisputeLost
	case "WAITING_FOR_SELLER_RESPONSE", "OPEN":
		if d.Stage == "INQUIRY" && d.Due.IsZero() {
			return provider.DisputeWarning
		}
		return provider.DisputeNeedsResponse
	}
	return provider.DisputeUnderReview
}

// withdrawn is what PayPal keeps back: all that is disputed while the case is open, what was given to the payer when it is lost,
// and nothing when it is won.
func (d *dispute) withdrawn(m money.Money) money.Money {
	switch d.state() {
	case provider.DisputeWon, provider.DisputeWarning:
		return money.New(0, m.Currency)
	case provider.DisputeLost:
		if back := fee(d.Outcome.Refunded, 1); back.Currency == m.Currency {
			return back
		}
	}
	return m
}

var errEvidence = errors.New("paypal: there is nothing to submit")
