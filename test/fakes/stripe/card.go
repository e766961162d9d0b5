package stripe

import (
	"strconv"
	"strings"
	"time"
)

// card is a payment method. What becomes of it is decided by the test token that it was made from.
type card struct {
	id       string
	token    string // pm_card_visa and so on
	created  int64
	customer string
	metadata map[string]string
	// detached cards cannot be used again. number counts the cards that the holder's bank has sent since.
	detached bool
	number   int
	// as is the test card that it behaves like by now; empty for its own.
	as string
}

// trait is how a test card behaves. They are those of Stripe's documentation.
type trait struct {
	decline, code string // decline_code and code of the refusal
	challenge     bool   // wants 3-D Secure when the shopper is there
	always        bool   // wants it off session too, also when it was saved before
	afterwards    string // decline_code after the challenge
	refund        string // "fails" or "pends"
	dispute       string // reason of the dispute that follows the charge
	message       string
}

var traits = map[string]trait{
	"pm_card_visa":          {},
	"pm_card_mastercard":    {},
	"pm_card_amex":          {},
	"pm_card_visa_debit":    {},
	"pm_card_bypassPending": {},
	"pm_card_chargeDeclined": {
		decline: "generic_decline", code: "card_declined", message: "Your card was declined."},
	"pm_card_chargeDeclinedInsufficientFunds": {
		decline: "insufficient_funds", code: "card_declined", message: "Your card has insufficient funds."},
	"pm_card_chargeDeclinedLostCard": {
		decline: "lost_card", code: "card_declined", message: "Your card was declined."},
	"pm_card_chargeDeclinedStolenCard": {
		decline: "stolen_card", code: "card_declined", message: "Your card was declined."},
	"pm_card_chargeDeclinedFraudulent": {
		decline: "fraudulent", code: "card_declined", message: "Your card was declined."},
	"pm_card_chargeDeclinedExpiredCard": {
		decline: "expired_card", code: "expired_card", message: "Your card has expired."},
	"pm_card_chargeDeclinedIncorrectCvc": {
		decline: "incorrect_cvc", code: "incorrect_cvc", message: "Your card's security code is incorrect."},
	"pm_card_chargeDeclinedProcessingError": {
		decline: "processing_error", code: "processing_error", message: "An error occurred while processing your card. Try again in a little bit."},
	"pm_card_visa_chargeDeclinedVelocityLimitExceeded": {
		decline: "card_velocity_exceeded", code: "card_declined", message: "Your card was declined for making repeated attempts too frequently."},
	"pm_card_threeDSecure2Required":         {challenge: true},
	"pm_card_threeDSecureRequired":          {challenge: true},
	"pm_card_authenticationRequired":        {challenge: true, always: true},
	"pm_card_authenticationRequiredOnSetup": {challenge: true},
	"pm_card_authenticationRequiredChargeDeclinedInsufficientFunds": {
		challenge: true, always: true, afterwards: "insufficient_funds"},
	"pm_card_refundFail":                         {refund: "fails"},
	"pm_card_pendingRefund":                      {refund: "pends"},
	"pm_card_createDispute":                      {dispute: "fraudulent"},
	"pm_card_createDisputeProductNotReceived":    {dispute: "product_not_received"},
	"pm_card_createDisputeInquiry":               {dispute: "inquiry"},
	"pm_card_threeDSecureRequiredChargeDeclined": {challenge: true, always: true, afterwards: "generic_decline"},
}

// method finds a payment method by its id, or makes one from a test token.
func (w *world) method(id string) (*card, *failure) {
	if c := w.cards[id]; c != nil {
		return c, nil
	}
	if _, ok := traits[id]; ok {
		c := &card{id: w.newID("pm"), token: id, created: w.unix(), metadata: map[string]string{}}
		w.cards[c.id] = c
		return c, nil
	}
	return nil, missing("PaymentMethod", id, "payment_method")
}

func (c *card) trait() trait { return traits[or(c.as, c.token)] }

func (c *card) brand() string {
	if strings.Contains(c.token, "mastercard") {
		return "mastercard"
	}
	return "visa"
}

func (c *card) fingerprint() string {
	f := "fp" + c.token
	return f[:min(len(f), 16)]
}

func (c *card) last4() string { return strconv.Itoa(4242 + c.number) }

func (w *world) renderCard(c *card) object {
	return object{
		"id": c.id, "object": "payment_method", "created": c.created, "livemode": w.live, "type": "card", "customer": nullable(c.customer),
		"metadata": c.metadata, "allow_redisplay": "unspecified",
		"billing_details": billing(),
		"card": object{"brand": c.brand(), "country": "US", "exp_month": 8, "exp_year": time.Unix(c.created, 0).UTC().Year() + 3 + c.number, "fingerprint": c.fingerprint(),
			"funding": "credit", "last4": c.last4(), "display_brand": c.brand()},
	}
}

func billing() object {
	return object{"address": object{"city": nil, "country": nil, "line1": nil, "line2": nil, "postal_code": nil, "state": nil},
		"email": nil, "name": nil, "phone": nil, "tax_id": nil}
}

// nullable is null for nothing.
func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// customer is a buyer with saved payment methods.
type customer struct {
	id, email, name string
	created         int64
	metadata        map[string]string
	deleted         bool
}

func (w *world) createCustomer(p params) (object, *failure) {
	c := &customer{id: "cus_" + random(14), email: p.str("email"), name: p.str("name"), created: w.unix(), metadata: p.metadata()}
	w.order = append(w.order, c.id)
	w.people[c.id] = c
	return w.renderCustomer(c), nil
}

func (w *world) renderCustomer(c *customer) object {
	if c.deleted {
		return object{"id": c.id, "object": "customer", "deleted": true}
	}
	return object{"id": c.id, "object": "customer", "created": c.created, "livemode": w.live, "email": nullable(c.email), "name": nullable(c.name),
		"metadata": c.metadata, "balance": 0, "description": nil, "shipping": nil, "delinquent": false, "default_source": nil}
}

func (w *world) customer(id, param string) (*customer, *failure) {
	c := w.people[id]
	if c == nil || c.deleted {
		return nil, missing("customer", id, param)
	}
	return c, nil
}

func (w *world) attach(id string, p params) (object, *failure) {
	c, bad := w.method(id)
	if bad != nil {
		return nil, bad
	}
	if _, bad := w.customer(p.str("customer"), "customer"); bad != nil {
		return nil, bad
	}
	if c.detached {
		return nil, used()
	}
	if c.customer != "" && c.customer != p.str("customer") {
		return nil, invalid("payment_method", "", "The payment method you provided has already been attached to a customer.")
	}
	c.customer = p.str("customer")
	w.emit("payment_method.attached", w.renderCard(c))
	return w.renderCard(c), nil
}

func (w *world) detach(id string) (object, *failure) {
	c := w.cards[id]
	if c == nil {
		return nil, missing("PaymentMethod", id, "payment_method")
	}
	if c.customer == "" {
		return nil, invalid("payment_method", "", "The payment method you provided is not attached to a customer so detachment is impossible.")
	}
	c.customer, c.detached = "", true
	w.emit("payment_method.detached", w.renderCard(c))
	return w.renderCard(c), nil
}

// used refuses a card that was let go of.
func used() *failure {
	return invalid("payment_method", "", "The provided PaymentMethod was previously used or was detached from a Customer. It may not be used again.")
}

// renew is what banks do: they send a new card, and tell Stripe.
func (w *world) renew(id string) (object, *failure) {
	c := w.cards[id]
	if c == nil {
		return nil, missing("PaymentMethod", id, "payment_method")
	}
	c.number++
	w.emit("payment_method.automatically_updated", w.renderCard(c))
	return w.renderCard(c), nil
}
