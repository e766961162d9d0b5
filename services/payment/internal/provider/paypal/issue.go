package paypal

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"emporium/services/payment/internal/provider"
)

// refusal is an error as PayPal tells it: a definite no.
type refusal struct {
	Status               int
	Name, Issue, DebugID string
	Redirect             string // where the payer is to go, if PayPal says so
}

// Error implements error. It repeats nothing that was submitted.
func (r *refusal) Error() string {
	return fmt.Sprintf("paypal: status %d %s %s (debug id %s)", r.Status, r.Name, r.Issue, r.DebugID)
}

func readRefusal(res *http.Response, body []byte) *refusal {
	var in struct {
		Name    string `json:"name"`
		DebugID string `json:"debug_id"`
		Details []struct {
			Issue string `json:"issue"`
		} `json:"details"`
		Links []link `json:"links"`
	}
	r := &refusal{Status: res.StatusCode}
	if json.Unmarshal(body, &in) == nil {
		r.Name = word(in.Name)
		if len(in.Details) > 0 {
			r.Issue = word(in.Details[0].Issue)
		}
		r.Redirect = find(in.Links, "payer-action", "redirect", "approve")
	}
	r.DebugID = debugID(res, in.DebugID)
	return r
}

func debugID(res *http.Response, told string) string {
	if told == "" {
		told = res.Header.Get("Paypal-Debug-Id")
	}
	return clean(told, 40)
}

// word keeps a name that may be logged and stored: capitals, digits and underscores.
func word(s string) string {
	s = clean(s, 64)
	if strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
		return ""
	}
	return s
}

// clean bounds s and drops everything but letters, digits, and the characters of ids.
func clean(s string, n int) string {
	if len(s) > n {
		s = s[:n]
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == '-' || r == '_' {
			return r
		}
		return -1
	}, s)
}

// verdict is what follows from an issue.
type verdict int

const (
	// no is a definite no.
	no verdict = iota
	// payer: the payer has to go to PayPal (again), with the same order.
	payer
	// look: it may have been done by an earlier attempt, so look it up and decide by what is there.
	look
	// done: what was asked for is so already.
	done
	// wait: not now. Nothing was done, and the same request is good again when our side has seen to it.
	wait
)

// What the shopper is told.
const (
	tellPayer = "PayPal could not take the payment. Choose another way to pay."
	tellShop  = "The payment could not be carried out."
)

// issues are those of PayPal's 491 that need more than the plain answer: a no, with its own name as the code.
var issues = map[string]struct {
	verdict verdict
	message string
}{
	// The payer has to act, again or for the first time.
	"INSTRUMENT_DECLINED":                  {payer, "PayPal could not charge the chosen card or account. Choose another one at PayPal."},
	"PAYER_ACTION_REQUIRED":                {payer, "PayPal wants you to confirm the payment."},
	"ORDER_NOT_APPROVED":                   {payer, "Approve the payment at PayPal first."},
	"REDIRECT_PAYER_FOR_ALTERNATE_FUNDING": {payer, "PayPal could not charge the chosen card or account. Choose another one at PayPal."},

	// An earlier attempt may have done it.
	"DUPLICATE_INVOICE_ID":             {look, tellShop},
	"ORDER_ALREADY_AUTHORIZED":         {look, tellShop},
	"ORDER_ALREADY_CAPTURED":           {look, tellShop},
	"ORDER_COMPLETED_OR_VOIDED":        {look, tellShop},
	"ORDER_ALREADY_COMPLETED":          {look, tellShop},
	"MAX_AUTHORIZATION_COUNT_EXCEEDED": {look, tellShop},
	"AUTHORIZATION_ALREADY_CAPTURED":   {look, tellShop},
	"CAPTURE_FULLY_REFUNDED":           {look, tellShop},
	"REFUND_AMOUNT_EXCEEDED":           {look, tellShop},
	"MAX_CAPTURE_AMOUNT_EXCEEDED":      {look, tellShop},
	"MAX_CAPTURE_COUNT_EXCEEDED":       {look, tellShop},

	// Our account has not enough money: finance has to see to it.
	"REFUND_FAILED_INSUFFICIENT_FUNDS": {wait, tellShop},

	// It is so already: nothing is held any more.
	"PREVIOUSLY_VOIDED":     {done, ""},
	"AUTHORIZATION_VOIDED":  {no, "The reservation of the money has been released."},
	"AUTHORIZATION_EXPIRED": {no, "The reservation of the money has expired."},

	// The payer's side.
	"PAYER_ACCOUNT_LOCKED_OR_CLOSED":          {no, tellPayer},
	"PAYER_ACCOUNT_RESTRICTED":                {no, tellPayer},
	"PAYER_CANNOT_PAY":                        {no, tellPayer},
	"TRANSACTION_REFUSED":                     {no, tellPayer},
	"TRANSACTION_LIMIT_EXCEEDED":              {no, tellPayer},
	"COMPLIANCE_VIOLATION":                    {no, tellPayer},
	"CARD_EXPIRED":                            {no, tellPayer},
	"REFERENCED_CARD_EXPIRED":                 {no, tellPayer},
	"DOMESTIC_TRANSACTION_REQUIRED":           {no, tellPayer},
	"MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED": {no, "PayPal has refused too many attempts. Choose another way to pay."},
	"AUTHORIZATION_DENIED":                    {no, tellPayer},
	"ORDER_EXPIRED":                           {no, "The time to approve the payment at PayPal is over. Pay again."},

	// Refunds that a person has to deal with: see the code.
	"REFUND_TIME_LIMIT_EXCEEDED":             {no, "PayPal no longer refunds this payment. It has to be paid back in another way."},
	"REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK": {no, "The payment is disputed at the payer's bank, which decides about the money."},
	"TRANSACTION_DISPUTED":                   {no, "The payment is disputed at PayPal, which decides about the money."},
	"PENDING_CAPTURE":                        {no, "The payment is not completed yet, and cannot be refunded before."},
}

// judge tells what follows from an error of the client: the refusal, if it is one, with its verdict.
func judge(err error) (*refusal, verdict) {
	r, ok := errors.AsType[*refusal](err)
	if !ok || errors.Is(err, provider.ErrNotSent) {
		return nil, no
	}
	return r, issues[r.Issue].verdict
}

// declined is the result of a definite no.
func (r *refusal) declined(reference string) provider.Result {
	code := strings.ToLower(r.Issue)
	if code == "" {
		code = strings.ToLower(r.Name)
	}
	message := issues[r.Issue].message
	if message == "" {
		message = tellShop
	}
	return provider.Result{State: provider.Declined, Reference: reference, Code: code, Message: message}
}
