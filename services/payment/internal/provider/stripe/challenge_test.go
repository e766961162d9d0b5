package stripe

import (
	"testing"

	stripego "github.com/stripe/stripe-go/v85"

	"emporium/services/payment/internal/provider"
)

// Stripe tells that a charge without the shopper was refused while we are still asking for her bank's page: that is not a decline.
func TestTheNoticeOfARefusalForWantOfTheShopper(t *testing.T) {
	t.Parallel()
	refused := func(code stripego.ErrorCode) *stripego.PaymentIntent {
		return &stripego.PaymentIntent{ID: "pi_1", Status: stripego.PaymentIntentStatusRequiresPaymentMethod, Currency: "eur", Amount: 100,
			Metadata: map[string]string{metaPayment: "pay_1", metaOperation: "opn_1"}, LastPaymentError: &stripego.Error{Code: code}}
	}
	if got := intentChanges(refused(stripego.ErrorCodeAuthenticationRequired)); len(got) != 0 {
		t.Errorf("told %+v", got)
	}
	if got := intentChanges(refused(stripego.ErrorCodeCardDeclined)); len(got) != 1 || got[0].State != provider.Declined {
		t.Errorf("a decline: told %+v", got)
	}
}
