package stripe

import (
	"context"
	"net/http"
	"net/url"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/services/payment/internal/provider"
)

// openSession begins a Checkout Session: the shopper pays on Stripe's page. Its intent comes with the payment, and takes
// the place of the session's reference then.
func (p *Provider) openSession(ctx context.Context, r provider.Request) (provider.Result, error) {
	var s stripego.CheckoutSession
	a, err := p.send(ctx, &r, &s)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil:
		return a.refused.result(), nil
	case a.replayed:
		return p.fetchSession(ctx, s.ID)
	}
	return sessionResult(&s)
}

// session reads a Checkout Session with its intent; nil when there is none.
func (p *Provider) session(ctx context.Context, id string) (*stripego.CheckoutSession, error) {
	var s stripego.CheckoutSession
	found, err := p.get(ctx, pathSessions+"/"+url.PathEscape(id), "expand[]=payment_intent.latest_charge", &s)
	if err != nil || !found {
		return nil, err
	}
	return &s, nil
}

func (p *Provider) fetchSession(ctx context.Context, id string) (provider.Result, error) {
	s, err := p.session(ctx, id)
	if err != nil || s == nil {
		return provider.Result{State: provider.Absent}, err
	}
	return sessionResult(s)
}

// sessionResult is a session as the answer to an authorisation. While it is open the shopper may try again after a decline.
func sessionResult(s *stripego.CheckoutSession) (provider.Result, error) {
	res := provider.Result{Reference: s.ID, Amount: fromStripe(s.AmountTotal, string(s.Currency))}
	switch {
	case s.Status == stripego.CheckoutSessionStatusOpen && s.URL != "":
		res.State, res.ActionURL = provider.RequiresAction, s.URL
		return res, nil
	case s.Status == stripego.CheckoutSessionStatusComplete && s.PaymentIntent != nil && whole(s.PaymentIntent):
		return authorized(s.PaymentIntent), nil
	case s.Status != stripego.CheckoutSessionStatusExpired: // a page without its address, or paid without its payment
		return provider.Result{}, errUnclear
	}
	return provider.Result{State: provider.Declined, Reference: s.ID, Code: "canceled", Message: "The payment was not completed."}, nil
}

func (p *Provider) findSession(ctx context.Context, r *provider.Request) (string, error) {
	return p.scan(ctx, pathSessions, p.window(r), func(_ string, metadata map[string]string) bool { return metadata[metaOperation] == r.Key })
}

// closeSession gives up a session. When its shopper was quicker, what was authorised is given up.
func (p *Provider) closeSession(ctx context.Context, r *provider.Request) (provider.Result, error) {
	var s stripego.CheckoutSession
	a, err := p.send(ctx, r, &s)
	if err != nil {
		return provider.Result{}, err
	}
	if a.refused == nil && s.Status != stripego.CheckoutSessionStatusExpired {
		return provider.Result{}, errUnclear
	}
	if a.refused == nil {
		return provider.Result{State: provider.Succeeded, Reference: s.ID, Amount: fromStripe(s.AmountTotal, string(s.Currency))}, nil
	}
	res, err := p.fetchVoid(ctx, r, r.Target)
	if err != nil || res.State != provider.Absent {
		return res, err
	}
	now, err := p.session(ctx, r.Target)
	switch {
	case err != nil:
		return provider.Result{}, err
	case now == nil || now.PaymentIntent == nil || now.Status != stripego.CheckoutSessionStatusComplete:
		return a.refused.result(), nil
	}
	var pi stripego.PaymentIntent
	body := encode(&stripego.PaymentIntentCancelParams{CancellationReason: stripego.String("abandoned")})
	a, err = p.call(ctx, http.MethodPost, pathIntents+"/"+now.PaymentIntent.ID+"/cancel", r.Key+"-intent", body, &pi)
	switch {
	case err != nil:
		return provider.Result{}, err
	case a.refused != nil:
		return a.refused.result(), nil
	}
	return voided(&pi)
}
