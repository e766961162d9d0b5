package stripe

import (
	"encoding/json"

	stripego "github.com/stripe/stripe-go/v85"
)

// What answers with success, and is not what was asked for as Stripe describes it, tells nothing: a proxy's page, another
// object, a status of a later release. It is doubt, and neither a success nor a decline.

// cover is what every object says of itself.
type cover struct {
	ID     string `json:"id"`
	Object string `json:"object"`
}

// opened reads the cover of an answer; that of nothing when it has none.
func opened(body []byte) (e cover) {
	if json.Unmarshal(body, &e) != nil {
		return cover{}
	}
	return e
}

// of reports whether it is that of what is decoded into into, with an id where objects have one.
func (e cover) of(into stripego.LastResponseSetter) bool {
	want := "list"
	switch into.(type) {
	case *stripego.PaymentIntent:
		want = "payment_intent"
	case *stripego.CheckoutSession:
		want = "checkout.session"
	case *stripego.Refund:
		want = "refund"
	case *stripego.Charge:
		want = "charge"
	case *stripego.Dispute:
		want = "dispute"
	case *stripego.PaymentMethod:
		want = "payment_method"
	case *stripego.Customer:
		want = "customer"
	case *stripego.PaymentIntentSearchResult, *stripego.CustomerSearchResult:
		return e.Object == "search_result"
	}
	return e.Object == want && (want == "list" || e.ID != "")
}

// whole reports whether an object that moves money says what has become of it: with a status that we know, and a currency.
func whole(o stripego.LastResponseSetter) bool {
	switch o := o.(type) {
	case *stripego.PaymentIntent:
		switch o.Status {
		case stripego.PaymentIntentStatusCanceled, stripego.PaymentIntentStatusProcessing, stripego.PaymentIntentStatusRequiresAction,
			stripego.PaymentIntentStatusRequiresCapture, stripego.PaymentIntentStatusRequiresConfirmation,
			stripego.PaymentIntentStatusRequiresPaymentMethod, stripego.PaymentIntentStatusSucceeded:
			return o.ID != "" && o.Currency != ""
		}
		return false
	case *stripego.CheckoutSession:
		switch o.Status {
		case stripego.CheckoutSessionStatusComplete, stripego.CheckoutSessionStatusExpired, stripego.CheckoutSessionStatusOpen:
			return o.ID != "" && o.Currency != ""
		}
		return false
	case *stripego.Refund:
		switch o.Status {
		case stripego.RefundStatusCanceled, stripego.RefundStatusFailed, stripego.RefundStatusPending, stripego.RefundStatusRequiresAction,
			stripego.RefundStatusSucceeded:
			return o.ID != "" && o.Currency != ""
		}
		return false
	}
	return true
}

// errUnclear is an answer that does not tell what became of what was asked.
var errUnclear = &callError{what: "the answer does not tell what has become of it"}
