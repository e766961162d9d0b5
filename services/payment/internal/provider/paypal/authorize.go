package paypal

import (
	"context"
	"errors"
	"hash/crc32"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"emporium/services/payment/internal/provider"
)

// Codes of ours for what PayPal has no issue of.
const (
	codeReleased = "voided"
	codeExpired  = "expired"
	codeDenied   = "authorization_denied"
	codeReversed = "approval_reversed"
)

// Authorize implements provider.Provider. An authorisation takes two calls: the order, which the payer approves at PayPal, and
// its authorisation. It makes the order under the request's key, and goes on as soon as the order is approved.
func (p *PayPal) Authorize(ctx context.Context, r provider.Request) (provider.Result, error) {
	var o order
	if r.Reference != "" {
		// The order is there: it is never made again, however old its key is.
		switch found, err := p.order(ctx, parseReference(r.Reference).order, &o); {
		case err != nil:
			return provider.Result{}, err
		case !found:
			return p.lost(ctx, r)
		}
		return p.advance(ctx, r, &o)
	}
	err := p.client.send(ctx, r, &o)
	switch refused, v := judge(err); {
	case refused != nil && v == look:
		// A payment of this key exists, and we do not know its order: only a person can tell.
		return provider.Result{}, err
	case refused != nil:
		return refused.declined(""), nil
	case err != nil:
		return provider.Result{}, err
	case o.ID == "":
		return provider.Result{}, errNoID
	}
	return p.advance(ctx, r, &o)
}

var errNoID = errors.New("paypal: the answer names nothing")

// order reads an order; found is false when PayPal has none, also because the time to approve it is over.
func (p *PayPal) order(ctx context.Context, id string, o *order) (found bool, err error) {
	err = p.client.get(ctx, "/v2/checkout/orders/"+url.PathEscape(id), o)
	if refused, _ := judge(err); refused != nil && refused.Status == http.StatusNotFound {
		return false, nil
	}
	if err == nil && o.ID == "" {
		err = errNoID
	}
	return err == nil, err
}

// advance does the next step of an order, if it is ours to do. An order of another amount than was asked for goes no further:
// its amount tells.
func (p *PayPal) advance(ctx context.Context, r provider.Request, o *order) (provider.Result, error) {
	res, err := p.read(o)
	if err != nil || res.State != provider.Approved || res.Amount != r.Amount {
		return res, err
	}
	var done order
	err = p.client.do(ctx, call{method: http.MethodPost, path: "/v2/checkout/orders/" + url.PathEscape(o.ID) + "/authorize",
		contentType: jsonType, body: []byte("{}"), key: authorizeKey(r.Key, o)}, &done)
	refused, v := judge(err)
	switch {
	case refused != nil && v == payer:
		res.State, res.ActionURL = provider.RequiresAction, refused.Redirect
		res.Code, res.Message = strings.ToLower(refused.Issue), issues[refused.Issue].message
		if res.ActionURL == "" {
			res.ActionURL = p.approveURL(o)
		}
		return res, nil
	case refused != nil && v == look, err == nil && (done.ID == "" || done.authorization() == nil):
		done = order{}
		if found, err := p.order(ctx, o.ID, &done); err != nil || !found {
			return provider.Result{}, errors.Join(err, errNoID)
		}
		if done.authorization() == nil && refused != nil {
			return refused.declined(o.ID), nil
		}
	case refused != nil:
		return refused.declined(o.ID), nil
	case err != nil:
		return provider.Result{Reference: o.ID}, err
	}
	return p.settled(ctx, &done)
}

// settled reads an order that was just authorised. Should it have been given up meanwhile, what it holds is let go again.
func (p *PayPal) settled(ctx context.Context, o *order) (provider.Result, error) {
	a := o.authorization()
	if a == nil || !strings.HasPrefix(o.unit().CustomID, released) || a.Status == voided {
		return p.read(o)
	}
	if _, err := p.voidAuthorization(ctx, a.ID, "release-"+a.ID); err != nil {
		return provider.Result{}, err
	}
	return givenUp(reference{o.ID, a.ID}), nil
}

func givenUp(r reference) provider.Result {
	return provider.Result{State: provider.Declined, Reference: r.String(), Code: codeReleased, Message: "The payment was cancelled."}
}

// authorizeKey is the PayPal-Request-Id of an authorisation. It changes when the payer has approved the order anew, for the
// answer to the approval before was a no. PayPal authorises an order only once, whatever the id.
func authorizeKey(key string, o *order) string {
	return key + "-a" + strconv.FormatUint(uint64(crc32.ChecksumIEEE([]byte(o.Updated))), 36)
}

// read tells how far an order is.
func (p *PayPal) read(o *order) (provider.Result, error) {
	u := o.unit()
	res := provider.Result{Reference: o.ID}
	if a := o.authorization(); a != nil {
		return p.readAuthorization(o.ID, a)
	}
	var err error
	if res.Amount, err = u.Amount.money(); err != nil {
		return provider.Result{}, err
	}
	switch {
	case strings.HasPrefix(u.CustomID, released), o.Status == voided:
		return givenUp(reference{order: o.ID}), nil
	case o.Status == "APPROVED":
		res.State = provider.Approved
	case o.Status == "CREATED", o.Status == "SAVED", o.Status == "PAYER_ACTION_REQUIRED":
		res.State, res.ActionURL = provider.RequiresAction, p.approveURL(o)
	default:
		return provider.Result{}, errors.New("paypal: the order's status tells nothing of its payment")
	}
	return res, nil
}

func (p *PayPal) readAuthorization(orderID string, a *authorization) (provider.Result, error) {
	res := provider.Result{Reference: reference{orderID, a.ID}.String(), Expires: a.Expires}
	var err error
	if res.Amount, err = a.Amount.money(); err != nil {
		return provider.Result{}, err
	}
	switch a.Status {
	case "CREATED", "CAPTURED", "PARTIALLY_CAPTURED", "PARTIALLY_CREATED":
		res.State = provider.Succeeded
	case pending:
		res.State = provider.Pending
	case "DENIED":
		res.State, res.Code, res.Message = provider.Declined, codeDenied, tellPayer
	case voided:
		res.State, res.Code, res.Message = provider.Declined, codeReleased, "The reservation of the money has been released."
		if !a.Expires.IsZero() && !p.o.Clock.Now().Before(a.Expires) {
			res.Code, res.Message = codeExpired, issues["AUTHORIZATION_EXPIRED"].message
		}
	default:
		return provider.Result{}, errors.New("paypal: the authorisation has a status that is not known")
	}
	return res, nil
}

// approveURL is where the payer approves the order: its own link, else the page that all such links lead to.
func (p *PayPal) approveURL(o *order) string {
	if to := find(o.Links, "payer-action", "approve"); to != "" {
		return to
	}
	site := "https://www.sandbox.paypal.com"
	if p.Live() {
		site = "https://www.paypal.com"
	}
	return site + "/checkoutnow?token=" + url.QueryEscape(o.ID)
}

// lost tells what became of an authorisation whose order PayPal no longer shows.
func (p *PayPal) lost(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := parseReference(r.Reference)
	if ref.auth != "" {
		var a authorization
		err := p.client.get(ctx, "/v2/payments/authorizations/"+url.PathEscape(ref.auth), &a)
		if refused, _ := judge(err); refused == nil || refused.Status != http.StatusNotFound {
			if err != nil {
				return provider.Result{}, err
			}
			return p.readAuthorization(ref.order, &a)
		}
	}
	return provider.Result{State: provider.Declined, Reference: r.Reference, Code: codeExpired, Message: issues["ORDER_EXPIRED"].message}, nil
}
