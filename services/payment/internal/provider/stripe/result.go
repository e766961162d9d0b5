package stripe

import (
	"time"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// authorized is a payment intent as the answer to an authorisation. It has to be whole.
func authorized(pi *stripego.PaymentIntent) provider.Result {
	res := provider.Result{Reference: pi.ID, Amount: fromStripe(pi.Amount, string(pi.Currency))}
	switch pi.Status {
	case stripego.PaymentIntentStatusRequiresCapture, stripego.PaymentIntentStatusSucceeded:
		res.State = provider.Succeeded
		res.Expires = captureBefore(pi)
	case stripego.PaymentIntentStatusRequiresAction:
		res.State, res.ActionURL = provider.RequiresAction, actionURL(pi)
		if res.ActionURL == "" {
			// The shopper cannot be sent anywhere. It is given up by whoever called, or at its deadline.
			return provider.Result{State: provider.Declined, Reference: pi.ID, Code: codeAuthentication, Message: authenticate.message}
		}
	case stripego.PaymentIntentStatusProcessing:
		res.State = provider.Pending
	case stripego.PaymentIntentStatusCanceled:
		res.State, res.Code, res.Message = provider.Declined, "canceled", "The payment was called off."
		if pi.CancellationReason == stripego.PaymentIntentCancellationReasonAutomatic {
			res.Code, res.Message = "expired", "The authorisation has expired."
		}
	case stripego.PaymentIntentStatusRequiresPaymentMethod, stripego.PaymentIntentStatusRequiresConfirmation:
		// It wants another method, or a confirmation that never came.
		d := declined
		if e := pi.LastPaymentError; e != nil {
			d = declineOf(string(e.DeclineCode), string(e.Code))
		}
		res.Card = triedCard(pi)
		res.State, res.Code, res.Message, res.Unusable = provider.Declined, d.code, d.message, unusable(pi.LastPaymentError)
	}
	if res.State == provider.Declined {
		res.Amount = money.Money{}
	}
	return res
}

func actionURL(pi *stripego.PaymentIntent) string {
	if pi.NextAction == nil || pi.NextAction.RedirectToURL == nil {
		return ""
	}
	return pi.NextAction.RedirectToURL.URL
}

// triedCard is the fingerprint of the card that an intent was last refused for; empty when Stripe does not tell.
func triedCard(pi *stripego.PaymentIntent) string {
	if pi.LastPaymentError == nil {
		return ""
	}
	return fingerprint(pi.LastPaymentError.PaymentMethod)
}

// fingerprint is the same for every token of one card.
func fingerprint(m *stripego.PaymentMethod) string {
	if m == nil || m.Card == nil {
		return ""
	}
	return m.Card.Fingerprint
}

func chargeID(pi *stripego.PaymentIntent) string {
	if pi.LatestCharge == nil {
		return ""
	}
	return pi.LatestCharge.ID
}

func captureBefore(pi *stripego.PaymentIntent) time.Time {
	if ch := pi.LatestCharge; pi.Status == stripego.PaymentIntentStatusRequiresCapture && ch != nil && ch.PaymentMethodDetails != nil &&
		ch.PaymentMethodDetails.Card != nil && ch.PaymentMethodDetails.Card.CaptureBefore > 0 {
		return time.Unix(ch.PaymentMethodDetails.Card.CaptureBefore, 0).UTC()
	}
	return time.Time{}
}

// captured is a payment intent as the answer to its capture. A capture is known by its charge.
func captured(pi *stripego.PaymentIntent) (provider.Result, error) {
	switch {
	case pi.Status == stripego.PaymentIntentStatusProcessing:
		return provider.Result{State: provider.Pending, Reference: chargeID(pi)}, nil
	case pi.Status != stripego.PaymentIntentStatusSucceeded || chargeID(pi) == "":
		return provider.Result{}, errUnclear
	}
	res := provider.Result{State: provider.Succeeded, Reference: chargeID(pi), Amount: fromStripe(pi.AmountReceived, string(pi.Currency))}
	res.Fee, res.Line = feeOf(pi.LatestCharge)
	return res, nil
}

// feeOf is what Stripe keeps of a charge, in the currency of the account's balance, and the line of the balance that says so; empty
// when not told.
func feeOf(ch *stripego.Charge) (fee money.Money, line string) {
	if ch == nil || ch.BalanceTransaction == nil || ch.BalanceTransaction.Currency == "" {
		return money.Money{}, ""
	}
	return fromStripe(ch.BalanceTransaction.Fee, string(ch.BalanceTransaction.Currency)), ch.BalanceTransaction.ID
}

// voided is a cancelled payment intent as the answer to a void.
func voided(pi *stripego.PaymentIntent) (provider.Result, error) {
	if pi.Status != stripego.PaymentIntentStatusCanceled {
		return provider.Result{}, errUnclear
	}
	return provider.Result{State: provider.Succeeded, Reference: pi.ID, Amount: fromStripe(pi.Amount, string(pi.Currency))}, nil
}

// refunded is a refund as an answer. It has to be whole.
func refunded(re *stripego.Refund) provider.Result {
	res := provider.Result{Reference: re.ID, Amount: fromStripe(re.Amount, string(re.Currency))}
	switch re.Status {
	case stripego.RefundStatusSucceeded:
		res.State = provider.Succeeded
	case stripego.RefundStatusFailed, stripego.RefundStatusCanceled:
		res.State, res.Amount = provider.Declined, money.Money{}
		res.Code = "refund_" + string(re.Status)
		if re.FailureReason != "" {
			res.Code = string(re.FailureReason)
		}
		res.Message = "The bank did not take the refund."
	case stripego.RefundStatusPending, stripego.RefundStatusRequiresAction:
		res.State, res.Short = provider.Pending, re.PendingReason == stripego.RefundPendingReasonInsufficientFunds
	}
	return res
}
