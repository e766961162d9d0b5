package stripe

// decline is why a payment was refused, in our words.
type decline struct{ code, message string }

// What shoppers are told. The cards that their holders may have stolen are declined like any other: the reason would help
// the wrong person alone.
var (
	declined     = decline{"card_declined", "Your card was declined. Please use another card or way to pay."}
	noFunds      = decline{"insufficient_funds", "Your card was declined for lack of funds. Please use another card or way to pay."}
	expired      = decline{"expired_card", "Your card has expired. Please use another one."}
	mistyped     = decline{"incorrect_card_details", "Some of the card's details are not right. Please check them, or use another card."}
	notSupported = decline{"card_not_supported", "Your card cannot be used for this payment. Please use another card or way to pay."}
	tooOften     = decline{"card_limit_exceeded", "Your card's limit is reached. Please use another card or way to pay."}
	authenticate = decline{codeAuthentication, "Your bank wants you to confirm this payment. Please try again and follow its steps."}
	tryLater     = decline{"try_again_later", "Your bank could not be reached. Please try again in a few minutes."}
)

// declines are Stripe's reasons of issuers and of its own. What is not here is declined without a reason.
var declines = map[string]decline{
	"authentication_required": authenticate,
	"approve_with_id":         authenticate,

	"insufficient_funds":              noFunds,
	"withdrawal_count_limit_exceeded": tooOften,
	"card_velocity_exceeded":          tooOften,
	"pin_try_exceeded":                tooOften,

	"expired_card":                      expired,
	"incorrect_number":                  mistyped,
	"incorrect_cvc":                     mistyped,
	"incorrect_pin":                     mistyped,
	"incorrect_zip":                     mistyped,
	"incorrect_address":                 mistyped,
	"invalid_account":                   mistyped,
	"invalid_cvc":                       mistyped,
	"invalid_expiry_month":              mistyped,
	"invalid_expiry_year":               mistyped,
	"invalid_number":                    mistyped,
	"invalid_pin":                       mistyped,
	"new_account_information_available": mistyped,

	"card_not_supported":             notSupported,
	"currency_not_supported":         notSupported,
	"invalid_amount":                 notSupported,
	"not_permitted":                  notSupported,
	"offline_pin_required":           notSupported,
	"online_or_offline_pin_required": notSupported,
	"service_not_allowed":            notSupported,
	"transaction_not_allowed":        notSupported,

	"issuer_not_available": tryLater,
	"processing_error":     tryLater,
	"reenter_transaction":  tryLater,
	"try_again_later":      tryLater,

	"call_issuer":        declined,
	"do_not_honor":       declined,
	"generic_decline":    declined,
	"no_action_taken":    declined,
	"restricted_card":    declined,
	"security_violation": declined,
	"testmode_decline":   declined,

	// Never told apart.
	"do_not_try_again":                 declined,
	"duplicate_transaction":            declined,
	"fraudulent":                       declined,
	"lost_card":                        declined,
	"merchant_blacklist":               declined,
	"pickup_card":                      declined,
	"revocation_of_all_authorizations": declined,
	"revocation_of_authorization":      declined,
	"stolen_card":                      declined,
	"stop_payment_order":               declined,
}

// declineOf tells why a card was refused: by the issuer's reason, else by the API's code.
func declineOf(reason, code string) decline {
	if d, ok := declines[reason]; ok {
		return d
	}
	if d, ok := declines[code]; ok {
		return d
	}
	switch code {
	case "payment_intent_authentication_failure", "setup_intent_authentication_failure":
		return decline{"authentication_failed", "The payment was not confirmed. Please try again, or use another way to pay."}
	}
	return declined
}

// refusals are reasons to refuse a request itself, which say more to operators than to shoppers.
var refusals = map[string]string{
	codeState:                     "The payment is not in a state that allows this.",
	"charge_already_captured":     "The payment has already been captured.",
	"charge_already_refunded":     "The payment has already been refunded.",
	"charge_disputed":             "The payment is disputed: it cannot be refunded.",
	"charge_exceeds_source_limit": "The payment is above what can be taken this way.",
	"charge_expired_for_capture":  "The authorisation has expired.",
	"amount_too_large":            "The amount is larger than what can be taken.",
	"amount_too_small":            "The amount is smaller than what can be taken.",
	"resource_missing":            "The payment provider does not know the payment.",
}

func refusalOf(code string) decline {
	if message, ok := refusals[code]; ok {
		return decline{code, message}
	}
	return decline{"request_refused", "The payment provider refused the request."}
}
