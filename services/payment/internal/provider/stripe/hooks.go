package stripe

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/stripe/stripe-go/v85/webhook"

	"emporium/services/payment/internal/provider"
)

// tolerance is how far a notice's time may be from ours, in both directions.
const tolerance = 5 * time.Minute

// signatureHeader carries the time of a notice and its signatures.
const signatureHeader = "Stripe-Signature"

// types are the notices that we have a use for.
var types = []string{
	"payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.canceled", "payment_intent.amount_capturable_updated",
	"payment_intent.requires_action", "payment_intent.processing",
	"charge.refunded", "charge.expired",
	"refund.created", "refund.updated", "refund.failed",
	"charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated",
	"checkout.session.completed", "checkout.session.expired",
	"payment_method.automatically_updated", "payment_method.updated", "payment_method.detached",
}

var known = func() map[string]bool {
	m := map[string]bool{}
	for _, t := range types {
		m[t] = true
	}
	return m
}()

// Verify implements provider.Hooks. Stripe's library does not mind times in the future, so both directions are held here,
// and by our clock.
func (p *Provider) Verify(_ context.Context, header http.Header, raw []byte) (provider.Notice, error) {
	signature := header.Get(signatureHeader)
	genuine := false
	for _, secret := range p.o.WebhookSecrets {
		genuine = webhook.ValidatePayloadIgnoringTolerance(raw, signature, secret) == nil || genuine
	}
	if !genuine {
		return provider.Notice{}, provider.ErrSignature
	}
	if off := p.o.Clock.Now().Sub(signedAt(signature)); off > tolerance || off < -tolerance {
		return provider.Notice{}, fmt.Errorf("%w: by %s", provider.ErrSkew, off.Round(time.Second))
	}
	return parse(raw)
}

func signedAt(signature string) time.Time {
	var at time.Time
	for pair := range strings.SplitSeq(signature, ",") {
		if value, ok := strings.CutPrefix(pair, "t="); ok {
			seconds, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				return time.Time{}
			}
			at = time.Unix(seconds, 0) // the last one, as the library takes it
		}
	}
	return at
}

var errNotice = errors.New("stripe: the notice is no event")

// envelope is what is read of a notice: of an event with its object, or of a thin event, which only names it. No amount,
// and no state, is ever taken from it.
type envelope struct {
	ID      string          `json:"id"`
	Object  string          `json:"object"`
	Type    string          `json:"type"`
	Created json.RawMessage `json:"created"`
	Live    bool            `json:"livemode"`
	Data    struct {
		Object struct {
			ID string `json:"id"`
		} `json:"object"`
	} `json:"data"`
	Related struct {
		ID string `json:"id"`
	} `json:"related_object"`
}

func parse(raw []byte) (provider.Notice, error) {
	var e envelope
	if err := json.Unmarshal(raw, &e); err != nil || e.ID == "" || e.Type == "" {
		return provider.Notice{}, errNotice
	}
	n := provider.Notice{ID: e.ID, Type: e.Type, Live: e.Live, Test: !e.Live, Object: e.Data.Object.ID}
	switch e.Object {
	case "event":
		var seconds int64
		if err := json.Unmarshal(e.Created, &seconds); err != nil {
			return provider.Notice{}, errNotice
		}
		n.CreatedAt = time.Unix(seconds, 0).UTC()
	case "v2.core.event":
		if err := json.Unmarshal(e.Created, &n.CreatedAt); err != nil {
			return provider.Notice{}, errNotice
		}
		n.Object = e.Related.ID
	default:
		return provider.Notice{}, errNotice
	}
	n.Ignored = !known[strings.TrimPrefix(e.Type, "v1.")] || n.Object == ""
	return n, nil
}
