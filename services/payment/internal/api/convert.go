package api

import (
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
)

// Payment is a payment as its customer sees it.
type Payment struct {
	ID         string       `json:"id" example:"pay_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	OrderID    string       `json:"order_id"`
	Provider   string       `json:"provider" example:"sandbox"`
	Method     string       `json:"method" example:"card"`
	Saved      string       `json:"saved_method,omitempty" doc:"The saved way to pay that is used; absent when none is."`
	Status     string       `json:"status" example:"captured"`
	Amount     money.Money  `json:"amount" doc:"What is to be paid."`
	Authorized money.Money  `json:"authorized"`
	Captured   money.Money  `json:"captured"`
	Refunded   money.Money  `json:"refunded"`
	GiftCard   *money.Money `json:"gift_card,omitempty" doc:"What a gift card pays of it; absent when there is none."`
	NextAction *NextAction  `json:"next_action,omitempty" doc:"What the customer has to do before the payment can go on."`
	Failure    *Failure     `json:"failure,omitempty" doc:"Why the payment failed."`
	ExpiresAt  *time.Time   `json:"expires_at,omitempty" doc:"When a payment that is still open is given up."`
	CreatedAt  time.Time    `json:"created_at"`
	UpdatedAt  time.Time    `json:"updated_at"`
}

// NextAction is something for the customer to do.
type NextAction struct {
	Type string `json:"type" example:"redirect" doc:"redirect: go to url. retry: the last attempt was declined; choose how to pay once more."`
	URL  string `json:"url" format:"uri"`
}

// Failure is why a payment failed.
type Failure struct {
	Code    string `json:"code" example:"insufficient_funds"`
	Message string `json:"message"`
}

// AdminPayment is a payment as staff see it.
type AdminPayment struct {
	Payment
	OrderNumber   string         `json:"order_number"`
	CustomerID    string         `json:"customer_id,omitempty"`
	CancelReason  string         `json:"cancel_reason,omitempty" doc:"Why the order was cancelled."`
	Version       int64          `json:"version"`
	Operations    []Operation    `json:"operations"`
	RefundRequest *RefundRequest `json:"refund_request,omitempty" doc:"The refund that waits for a second person, in the answer to the one who asked."`
}

// Operation is one request to the provider.
type Operation struct {
	ID         string       `json:"id"`
	Kind       string       `json:"kind" example:"authorize"`
	Progress   string       `json:"progress" example:"succeeded"`
	Amount     money.Money  `json:"amount"`
	Reference  string       `json:"reference,omitempty" doc:"The provider's name for it."`
	Code       string       `json:"code,omitempty"`
	Message    string       `json:"message,omitempty"`
	Reason     string       `json:"reason,omitempty"`
	Attempts   int          `json:"attempts"`
	Provider   string       `json:"provider" doc:"Who was asked: the payment's provider, gift_card, or outside for a refund that staff have paid by other means."`
	Method     string       `json:"method,omitempty" example:"bank_transfer" doc:"How staff have paid a refund outside of the shop."`
	Fee        *money.Money `json:"fee,omitempty" doc:"What the provider keeps; negative when it gives something back."`
	Actor      string       `json:"actor,omitempty" doc:"The member of staff who asked for it."`
	OffSession bool         `json:"off_session,omitempty" doc:"Its customer was not there to act."`
	Source     string       `json:"source,omitempty" doc:"external: made at the provider by others than us."`
	ValidUntil *time.Time   `json:"valid_until,omitempty" doc:"Until when an authorisation can be captured."`
	CreatedAt  time.Time    `json:"created_at"`
	UpdatedAt  time.Time    `json:"updated_at"`
}

func (h *handler) toPayment(p *payment.Payment) Payment {
	s, a := p.Snapshot(), p.Amounts()
	in := func(n int64) money.Money { return money.New(n, s.Amount.Currency) }
	out := Payment{
		ID: s.ID, OrderID: s.OrderID, Provider: s.Provider, Method: s.Method, Saved: s.SavedMethod, Status: string(p.Status()), Amount: s.Amount,
		Authorized: in(a.Authorized), Captured: in(a.Captured), Refunded: in(a.Refunded), CreatedAt: s.CreatedAt, UpdatedAt: s.UpdatedAt,
	}
	out.ExpiresAt = optional(s.ExpiresAt)
	if s.Refusal != "" {
		out.Failure = &Failure{Code: s.Refusal, Message: payment.RefusalMessage(s.Refusal)}
	}
	if held := p.GiftHeld(); held > 0 {
		card := in(held)
		out.GiftCard = &card
	}
	for _, o := range p.Operations() {
		if o.Kind != payment.Authorize {
			continue
		}
		out.NextAction = nil // of the newest attempt
		switch st := p.Status(); {
		case o.Progress == payment.Pending && o.ActionURL != "":
			out.NextAction = &NextAction{Type: "redirect", URL: o.ActionURL}
			if o.Message != "" { // why the shopper is asked once more
				out.Failure = &Failure{Code: o.Code, Message: o.Message}
			}
		case o.Progress == payment.Declined && st == payment.StatusDeclined:
			out.NextAction = &NextAction{Type: "retry", URL: h.o.ReturnURL}
			out.Failure = &Failure{Code: o.Code, Message: o.Message}
		case (o.Progress == payment.Declined || o.Progress == payment.Failed) && st == payment.StatusFailed:
			out.Failure = &Failure{Code: o.Code, Message: o.Message}
		}
	}
	return out
}

func (h *handler) toAdminPayment(p *payment.Payment) AdminPayment {
	s := p.Snapshot()
	out := AdminPayment{Payment: h.toPayment(p), OrderNumber: s.OrderNumber, CustomerID: s.CustomerID, CancelReason: s.Cancel,
		Version: s.Version, Operations: []Operation{}}
	for _, o := range p.Operations() {
		out.Operations = append(out.Operations, toOperation(&o))
	}
	return out
}

func toOperation(o *payment.Operation) Operation {
	out := Operation{
		ID: o.ID, Kind: string(o.Kind), Progress: string(o.Progress), Amount: money.New(o.Amount, o.Currency), Reference: o.Reference,
		Code: o.Code, Message: o.Message, Reason: o.Reason, Attempts: o.Attempts, Provider: o.Provider, Actor: o.Actor, Source: o.Source, OffSession: o.OffSession,
		CreatedAt: o.CreatedAt, UpdatedAt: o.UpdatedAt, ValidUntil: optional(o.ValidUntil),
	}
	if o.Provider == payment.OutsideProvider {
		out.Method = o.Method
	}
	if o.Fee != 0 {
		fee := money.New(o.Fee, o.Currency)
		out.Fee = &fee
	}
	return out
}

// optional is a time that may be absent.
func optional(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}
