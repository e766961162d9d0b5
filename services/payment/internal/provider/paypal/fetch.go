package paypal

import (
	"context"
	"net/http"
	"net/url"

	"emporium/services/payment/internal/provider"
)

// Fetch implements provider.Provider: by PayPal's name if it is known, else by the invoice id, which is the key.
func (p *PayPal) Fetch(ctx context.Context, r provider.Request) (provider.Result, error) {
	switch r.Kind {
	case provider.Authorize:
		return p.fetchOrder(ctx, r)
	case provider.Capture:
		return p.fetchCapture(ctx, r)
	case provider.Refund:
		return p.fetchRefund(ctx, r)
	case provider.Reauthorize:
		return p.fetchRenewal(ctx, r)
	default:
		return p.fetchVoid(ctx, r)
	}
}

// fetchOrder looks at an order. One whose answer never reached us is as good as absent: its link was shown to nobody, so nobody
// can have approved it, and PayPal drops it after three hours.
func (p *PayPal) fetchOrder(ctx context.Context, r provider.Request) (provider.Result, error) {
	if r.Reference == "" {
		return provider.Result{State: provider.Absent}, nil
	}
	var o order
	found, err := p.order(ctx, parseReference(r.Reference).order, &o)
	switch {
	case err != nil:
		return provider.Result{}, err
	case !found:
		return p.lost(ctx, r)
	}
	return p.settled(ctx, &o)
}

var absent = provider.Result{State: provider.Absent}

// resource reads one resource; found is false when PayPal has none of that name.
func (p *PayPal) resource(ctx context.Context, path, id string, into any) (found bool, err error) {
	err = p.client.get(ctx, path+url.PathEscape(id), into)
	if refused, _ := judge(err); refused != nil && refused.Status == http.StatusNotFound {
		return false, nil
	}
	return err == nil, err
}

const (
	authorizationsPath = "/v2/payments/authorizations/"
	capturesPath       = "/v2/payments/captures/"
	refundsPath        = "/v2/payments/refunds/"
)

func (p *PayPal) fetchCapture(ctx context.Context, r provider.Request) (provider.Result, error) {
	var c capture
	if r.Reference != "" {
		found, err := p.resource(ctx, capturesPath, r.Reference, &c)
		if err != nil || !found {
			return absent, err
		}
		return readCapture(&c)
	}
	var o order
	found, err := p.order(ctx, parseReference(r.Target).order, &o)
	if err != nil {
		return provider.Result{}, err
	}
	list := o.unit().Payments.Captures
	for i := range list {
		if list[i].InvoiceID == invoice(r.Key) {
			return readCapture(&list[i])
		}
	}
	if found {
		return absent, nil
	}
	// The order is no longer shown: the report has what it moved.
	id, err := p.reported(ctx, r)
	if err != nil || id == "" {
		return absent, err
	}
	if found, err = p.resource(ctx, capturesPath, id, &c); err != nil || !found {
		return absent, err
	}
	return readCapture(&c)
}

func (p *PayPal) fetchRefund(ctx context.Context, r provider.Request) (provider.Result, error) {
	var f refund
	if r.Reference != "" {
		found, err := p.resource(ctx, refundsPath, r.Reference, &f)
		if err != nil || !found {
			return absent, err
		}
		return readRefund(&f)
	}
	var c capture
	found, err := p.resource(ctx, capturesPath, r.Target, &c)
	if err != nil || !found {
		return absent, err
	}
	var o order
	shown := false
	if c.Related.IDs.Order != "" {
		if shown, err = p.order(ctx, c.Related.IDs.Order, &o); err != nil {
			return provider.Result{}, err
		}
	}
	list := o.unit().Payments.Refunds
	for i := range list {
		if list[i].InvoiceID == invoice(r.Key) {
			return readRefund(&list[i])
		}
	}
	if shown {
		return absent, nil
	}
	id, err := p.reported(ctx, r)
	if err != nil || id == "" {
		return absent, err
	}
	if found, err = p.resource(ctx, refundsPath, id, &f); err != nil || !found {
		return absent, err
	}
	return readRefund(&f)
}

func (p *PayPal) fetchVoid(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := parseReference(r.Target)
	gone := provider.Result{State: provider.Succeeded, Reference: ref.String()}
	if ref.auth == "" {
		var o order
		found, err := p.order(ctx, ref.order, &o)
		if err != nil {
			return provider.Result{}, err
		}
		if !found {
			return gone, nil // it has expired, and held nothing
		}
		res, err := p.read(&o)
		if err != nil || res.State != provider.Declined {
			return absent, err
		}
		return gone, nil
	}
	var a authorization
	found, err := p.resource(ctx, authorizationsPath, ref.auth, &a)
	if err != nil || !found || a.Status != voided && a.Status != "DENIED" {
		return absent, err
	}
	return gone, nil
}

func (p *PayPal) fetchRenewal(ctx context.Context, r provider.Request) (provider.Result, error) {
	ref := parseReference(r.Target)
	var o order
	found, err := p.order(ctx, ref.order, &o)
	if err != nil {
		return provider.Result{}, err
	}
	if a := o.authorization(); found && a != nil && a.ID != ref.auth {
		return p.readAuthorization(ref.order, a)
	}
	return absent, nil
}
