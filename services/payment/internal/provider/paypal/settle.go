package paypal

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"emporium/services/payment/internal/provider"
)

// Capture implements provider.Provider.
func (p *PayPal) Capture(ctx context.Context, r provider.Request) (provider.Result, error) {
	var c capture
	err := p.client.send(ctx, r, &c)
	if err != nil {
		return p.settleRefusal(ctx, r, err)
	}
	return readCapture(&c)
}

// settleRefusal judges why a capture or a refund was refused: what an earlier attempt may have done is looked up.
func (p *PayPal) settleRefusal(ctx context.Context, r provider.Request, err error) (provider.Result, error) {
	refused, v := judge(err)
	switch {
	case refused == nil:
		return provider.Result{}, err
	case v == wait:
		return provider.Result{}, provider.NotSentUntil(refused, tryDaily)
	case v != look:
		return refused.declined(""), nil
	}
	res, err := p.Fetch(ctx, r)
	if err == nil && res.State == provider.Absent {
		return refused.declined(""), nil
	}
	return res, err
}

func readCapture(c *capture) (provider.Result, error) {
	if c.ID == "" {
		return provider.Result{}, errNoID
	}
	m, err := c.Amount.money()
	if err != nil {
		return provider.Result{}, err
	}
	res := provider.Result{Reference: c.ID, Amount: m, Fee: c.Breakdown.fee(1), Line: c.ID}
	switch c.Status {
	case completed, "PARTIALLY_REFUNDED", "REFUNDED":
		res.State = provider.Succeeded
	case pending:
		res.State, res.Code = provider.Pending, code(c.Details.Reason)
	case "DECLINED", "FAILED", "DENIED":
		res.State, res.Code, res.Message = provider.Declined, "capture_"+strings.ToLower(c.Status), tellPayer
	default:
		return provider.Result{}, errors.New("paypal: the capture has a status that is not known")
	}
	return res, nil
}

// code makes a code of one of PayPal's reasons.
func code(reason string) string { return strings.ToLower(word(reason)) }

// Refund implements provider.Provider.
func (p *PayPal) Refund(ctx context.Context, r provider.Request) (provider.Result, error) {
	var f refund
	err := p.client.send(ctx, r, &f)
	if err != nil {
		return p.settleRefusal(ctx, r, err)
	}
	return readRefund(&f)
}

func readRefund(f *refund) (provider.Result, error) {
	if f.ID == "" {
		return provider.Result{}, errNoID
	}
	m, err := f.Amount.money()
	if err != nil {
		return provider.Result{}, err
	}
	res := provider.Result{Reference: f.ID, Amount: m, Fee: f.Breakdown.fee(-1), Line: f.ID}
	if res.Fee.Amount == 0 {
		res.Fee.Currency = ""
	}
	switch f.Status {
	case completed:
		res.State = provider.Succeeded
	case pending:
		res.State, res.Code = provider.Pending, code(f.Details.Reason)
	case "FAILED", "CANCELLED":
		res.State, res.Code, res.Message = provider.Declined, "refund_"+strings.ToLower(f.Status), "PayPal could not refund the payment."
	default:
		return provider.Result{}, errors.New("paypal: the refund has a status that is not known")
	}
	return res, nil
}

// Void implements provider.Provider. While the payer has not approved nothing is held: the order is marked so that nobody
// authorises it any more, and PayPal forgets it by itself.
func (p *PayPal) Void(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := parseReference(r.Target)
	if ref.auth == "" {
		return p.release(ctx, r, ref)
	}
	return p.voided(p.sendVoid(ctx, r, ref))
}

func (p *PayPal) sendVoid(ctx context.Context, r provider.Request, ref reference) (reference, error) {
	err := p.client.send(ctx, r, nil)
	return ref, err
}

// voided reads the answer to a void.
func (p *PayPal) voided(ref reference, err error) (provider.Result, error) {
	ok := provider.Result{State: provider.Succeeded, Reference: ref.String()}
	switch refused, v := judge(err); {
	case refused != nil && (v == done || refused.Issue == "AUTHORIZATION_VOIDED" || refused.Issue == "AUTHORIZATION_EXPIRED"):
		return ok, nil
	case refused != nil:
		return refused.declined(ref.String()), nil
	case err != nil:
		return provider.Result{}, err
	}
	return ok, nil
}

func (p *PayPal) voidAuthorization(ctx context.Context, id, key string) (provider.Result, error) {
	err := p.client.do(ctx, call{method: http.MethodPost, path: "/v2/payments/authorizations/" + url.PathEscape(id) + "/void", contentType: jsonType, key: key}, nil)
	return p.voided(reference{auth: id}, err)
}

// release gives up an order that was not authorised. It marks first and looks afterwards, while an authorisation looks at the
// mark when it is done: whichever comes second lets the money go.
func (p *PayPal) release(ctx context.Context, r provider.Request, ref reference) (provider.Result, error) {
	err := p.client.send(ctx, r, nil)
	if refused, _ := judge(err); err != nil && refused == nil {
		return provider.Result{}, err // a refusal means that it cannot be marked: the look tells why
	}
	var o order
	found, err := p.order(ctx, ref.order, &o)
	if err != nil {
		return provider.Result{}, err
	}
	if a := o.authorization(); found && a != nil && a.Status != voided {
		res, err := p.voidAuthorization(ctx, a.ID, r.Key)
		res.Reference = reference{ref.order, a.ID}.String()
		return res, err
	}
	return provider.Result{State: provider.Succeeded, Reference: ref.String()}, nil
}

// Reauthorize implements provider.Reauthorizer. What PayPal will not renew, but still holds, stands as it is.
func (p *PayPal) Reauthorize(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := parseReference(r.Target)
	var a authorization
	err := p.client.send(ctx, r, &a)
	refused, _ := judge(err)
	switch {
	case refused != nil:
		a = authorization{}
		if err := p.client.get(ctx, "/v2/payments/authorizations/"+segment(ref), &a); err != nil {
			return provider.Result{}, err
		}
		if a.Status != "CREATED" && a.Status != "PARTIALLY_CAPTURED" {
			return refused.declined(r.Target), nil
		}
		res, err := p.readAuthorization(ref.order, &a)
		if err == nil && res.Amount.Amount > r.Amount.Amount {
			res.Amount = r.Amount // it holds at least what was asked for
		}
		return res, err
	case err != nil:
		return provider.Result{}, err
	case a.ID == "":
		return provider.Result{}, errNoID
	}
	return p.readAuthorization(ref.order, &a)
}
