package stripe

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/services/payment/internal/provider"
)

const (
	pageSize = "100"
	// maxPages bounds how much is read to prove that something is not there.
	maxPages = 200
	// clockSlack is how far Stripe's clock and ours may be apart when something is looked for by its time.
	clockSlack = 10 * time.Minute
)

// Fetch implements provider.Provider.
func (p *Provider) Fetch(ctx context.Context, r provider.Request) (provider.Result, error) {
	switch r.Kind {
	case provider.Authorize:
		return p.fetchAuthorization(ctx, &r)
	case provider.Capture:
		return p.fetchCapture(ctx, &r)
	case provider.Void:
		return p.fetchVoid(ctx, &r, r.Target)
	case provider.Refund:
		return p.fetchRefund(ctx, &r)
	}
	return provider.Result{}, fmt.Errorf("stripe: no request of kind %q", r.Kind)
}

func (p *Provider) fetchAuthorization(ctx context.Context, r *provider.Request) (provider.Result, error) {
	switch ref := r.Reference; {
	case isSession(ref):
		return p.fetchSession(ctx, ref)
	case ref != "":
		return p.fetchIntent(ctx, ref)
	case hosted(r):
		id, err := p.findSession(ctx, r)
		if err != nil || id == "" {
			return provider.Result{State: provider.Absent}, err
		}
		return p.fetchSession(ctx, id)
	}
	id, err := p.findIntent(ctx, r)
	if err != nil || id == "" {
		return provider.Result{State: provider.Absent}, err
	}
	return p.fetchIntent(ctx, id)
}

func (p *Provider) fetchIntent(ctx context.Context, id string) (provider.Result, error) {
	pi, err := p.intent(ctx, id)
	if err != nil {
		return provider.Result{}, err
	}
	if pi == nil {
		return provider.Result{State: provider.Absent}, nil
	}
	return authorized(pi), nil
}

// intent reads a payment intent with its charge and fee; nil when there is none.
func (p *Provider) intent(ctx context.Context, id string) (*stripego.PaymentIntent, error) {
	var pi stripego.PaymentIntent
	found, err := p.get(ctx, pathIntents+"/"+url.PathEscape(id), "expand[]=latest_charge.balance_transaction", &pi)
	if err != nil || !found {
		return nil, err
	}
	return &pi, nil
}

// window is the time in which the object of a request was made, if it was.
func (p *Provider) window(r *provider.Request) string {
	from := r.CreatedAt
	if from.IsZero() {
		from = p.o.Clock.Now().Add(-24 * time.Hour)
	}
	// A key is not sent after its window, so nothing of this request is younger.
	to := from.Add(keyWindow + 24*time.Hour)
	return "limit=" + pageSize + "&created[gte]=" + strconv.FormatInt(from.Add(-clockSlack).Unix(), 10) +
		"&created[lte]=" + strconv.FormatInt(to.Add(clockSlack).Unix(), 10)
}

// findIntent looks for the intent of a request by its metadata: by a search, which is quick but late by up to a minute, and
// then in the list, which is never late. "" means that there is none.
func (p *Provider) findIntent(ctx context.Context, r *provider.Request) (string, error) {
	var hits stripego.PaymentIntentSearchResult
	query := url.Values{"query": {"metadata['" + metaOperation + "']:'" + r.Key + "'"}}
	if found, err := p.get(ctx, pathIntents+"/search", query.Encode(), &hits); err == nil && found {
		for _, pi := range hits.Data {
			if pi.Metadata[metaOperation] == r.Key {
				return pi.ID, nil
			}
		}
	}
	return p.scan(ctx, pathIntents, p.window(r), func(id string, metadata map[string]string) bool { return metadata[metaOperation] == r.Key })
}

// page is a list of objects, of which only ids and metadata are read.
type page struct {
	stripego.APIResource
	HasMore bool `json:"has_more"`
	Data    []struct {
		ID       string            `json:"id"`
		Metadata map[string]string `json:"metadata"`
	} `json:"data"`
}

// scan reads a list page by page until match says yes. "" means that nothing matched.
func (p *Provider) scan(ctx context.Context, path, query string, match func(id string, metadata map[string]string) bool) (string, error) {
	after := ""
	for range maxPages {
		var list page
		found, err := p.get(ctx, path, query+after, &list)
		if err != nil || !found {
			return "", err
		}
		for _, o := range list.Data {
			if match(o.ID, o.Metadata) {
				return o.ID, nil
			}
		}
		if !list.HasMore || len(list.Data) == 0 {
			return "", nil
		}
		after = "&starting_after=" + url.QueryEscape(list.Data[len(list.Data)-1].ID)
	}
	return "", &callError{what: "there are too many objects to look for one by its time"}
}

// fetchCapture tells what has become of a capture: Stripe takes one for each intent, and the intent remembers whose it was.
func (p *Provider) fetchCapture(ctx context.Context, r *provider.Request) (provider.Result, error) {
	pi, err := p.intent(ctx, r.Target)
	if err != nil || pi == nil {
		return provider.Result{State: provider.Absent}, err
	}
	switch pi.Status {
	case stripego.PaymentIntentStatusSucceeded:
		res, err := captured(pi)
		if err != nil {
			return provider.Result{}, err
		}
		switch owner := pi.Metadata[metaCapture]; {
		case owner == r.Key:
			return res, nil
		case owner == "" && res.Amount == r.Amount:
			// Captured by Stripe itself or in its dashboard: what we want is done.
			return res, nil
		}
		return provider.Result{State: provider.Declined, Code: "charge_already_captured", Message: refusals["charge_already_captured"]}, nil
	case stripego.PaymentIntentStatusCanceled:
		code := "charge_expired_for_capture"
		if pi.CancellationReason != stripego.PaymentIntentCancellationReasonAutomatic {
			code = "canceled"
		}
		return provider.Result{State: provider.Declined, Code: code, Message: refusals[codeState]}, nil
	case stripego.PaymentIntentStatusProcessing:
		return provider.Result{State: provider.Pending, Reference: chargeID(pi)}, nil
	}
	return provider.Result{State: provider.Absent}, nil
}

// fetchVoid tells whether an authorisation was given up.
func (p *Provider) fetchVoid(ctx context.Context, r *provider.Request, target string) (provider.Result, error) {
	if isSession(target) {
		s, err := p.session(ctx, target)
		switch {
		case err != nil || s == nil:
			return provider.Result{State: provider.Absent}, err
		case s.PaymentIntent != nil:
			target = s.PaymentIntent.ID
		case s.Status == stripego.CheckoutSessionStatusExpired:
			return provider.Result{State: provider.Succeeded, Reference: s.ID, Amount: r.Amount}, nil
		default:
			return provider.Result{State: provider.Absent}, nil
		}
	}
	pi, err := p.intent(ctx, target)
	if err != nil || pi == nil {
		return provider.Result{State: provider.Absent}, err
	}
	switch pi.Status {
	case stripego.PaymentIntentStatusCanceled:
		return voided(pi)
	case stripego.PaymentIntentStatusSucceeded:
		return provider.Result{State: provider.Declined, Code: "charge_already_captured", Message: refusals["charge_already_captured"]}, nil
	}
	return provider.Result{State: provider.Absent}, nil
}

func (p *Provider) fetchRefund(ctx context.Context, r *provider.Request) (provider.Result, error) {
	id := r.Reference
	if !strings.HasPrefix(id, "re_") && !strings.HasPrefix(id, "pyr_") {
		var err error
		id, err = p.scan(ctx, pathRefunds, "limit="+pageSize+"&charge="+url.QueryEscape(r.Target),
			func(_ string, metadata map[string]string) bool { return metadata[metaOperation] == r.Key })
		if err != nil || id == "" {
			return provider.Result{State: provider.Absent}, err
		}
	}
	var re stripego.Refund
	found, err := p.get(ctx, pathRefunds+"/"+url.PathEscape(id), "", &re)
	if err != nil || !found {
		return provider.Result{State: provider.Absent}, err
	}
	return refunded(&re), nil
}
