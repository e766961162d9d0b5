package app

import (
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
)

// requested is what payment reads of payment.requested.
type requested = contract.PaymentRequested

// confirmed, cancelled and shipped read only what payment needs of an order's events: the whole order would be decoded
// for nothing on the path of every purchase.
type confirmed struct {
	PaymentID string `json:"payment_id"`
	Order     struct {
		ID     string `json:"id"`
		Totals struct {
			Total money.Money `json:"total"`
		} `json:"totals"`
	} `json:"order"`
}

type cancelled struct {
	PaymentID string       `json:"payment_id"`
	Reason    string       `json:"reason"`
	Order     orderSummary `json:"order"`
}

type shipped struct {
	Order struct {
		ID     string `json:"id"`
		Totals struct {
			Total       money.Money `json:"total"`
			Tax         money.Money `json:"tax"`
			TaxIncluded money.Money `json:"tax_included"`
		} `json:"totals"`
	} `json:"order"`
}

// returned is what payment reads of return.received: goods are here again, and their money goes back.
type returned struct {
	PaymentID string `json:"payment_id"`
	// Attempt is 0 for the first time that the money is sent.
	Attempt int64 `json:"attempt"`
	Return  struct {
		ID     string      `json:"id"`
		Refund money.Money `json:"refund"`
	} `json:"return"`
	Order struct {
		ID string `json:"id"`
	} `json:"order"`
}

// refundWanted is what payment reads of return.refund_wanted: what is owed for a return is sent once more.
type refundWanted struct{ returned }

func (refundWanted) EventType() string { return contract.ReturnRefundWanted{}.EventType() }

// orderSummary is what is kept of an order whose payment was called off before it was asked for.
type orderSummary struct {
	ID         string                 `json:"id"`
	Number     string                 `json:"number"`
	CustomerID string                 `json:"customer_id"`
	Payment    contract.PaymentChoice `json:"payment"`
	Totals     struct {
		Total money.Money `json:"total"`
	} `json:"totals"`
	PlacedAt time.Time `json:"placed_at"`
}

func (confirmed) EventType() string      { return contract.OrderConfirmed{}.EventType() }
func (confirmed) EventTopic() string     { return contract.TopicOrder }
func (e confirmed) EventSubject() string { return e.Order.ID }
func (confirmed) EventVersion() int64    { return 0 }
func (cancelled) EventType() string      { return contract.OrderCancelled{}.EventType() }
func (cancelled) EventTopic() string     { return contract.TopicOrder }
func (e cancelled) EventSubject() string { return e.Order.ID }
func (cancelled) EventVersion() int64    { return 0 }
func (returned) EventType() string       { return contract.ReturnReceived{}.EventType() }
func (returned) EventTopic() string      { return contract.TopicOrder }
func (e returned) EventSubject() string  { return e.Order.ID }
func (returned) EventVersion() int64     { return 0 }
func (shipped) EventType() string        { return contract.FulfillmentShipped{}.EventType() }
func (shipped) EventTopic() string       { return contract.TopicOrder }
func (e shipped) EventSubject() string   { return e.Order.ID }
func (shipped) EventVersion() int64      { return 0 }

// actionRetry tells the shopper to choose how to pay once more: PUT to the payment's choice.
const actionRetry = "retry"

// auth returns the newest authorisation.
func auth(p *payment.Payment) (out payment.Operation) {
	for _, o := range p.Operations() {
		if o.Kind == payment.Authorize && o.Provider != payment.GiftCardProvider {
			out = o
		}
	}
	return out
}

// contractEvent is a domain event as others read it. retryURL is where a shopper may try again.
func contractEvent(p *payment.Payment, e payment.Event, retryURL string) event.Payload {
	s := p.Snapshot()
	in := func(n int64) money.Money { return money.New(n, s.Amount.Currency) }
	state := contract.Payment{
		ID: s.ID, OrderID: s.OrderID, Provider: s.Provider, Method: s.Method, Status: string(e.Status), Amount: s.Amount,
		Authorized: in(e.Amounts.Authorized), Captured: in(e.Amounts.Captured), Refunded: in(e.Amounts.Refunded), Version: e.Version,
	}
	o := e.Operation
	switch e.Type {
	case payment.ActionRequired:
		return contract.PaymentRequiresAction{Payment: state, Action: contract.NextAction{Type: "redirect", URL: o.ActionURL}, ExpiresAt: s.ExpiresAt, OffSession: o.OffSession, Code: o.Code}
	case payment.Authorized:
		return contract.PaymentAuthorized{Payment: state}
	case payment.Captured:
		return contract.PaymentCaptured{Payment: state, Amount: in(o.Amount)}
	case payment.Declining:
		return contract.PaymentFailed{Payment: state, Code: o.Code, Message: o.Message}
	case payment.Voided:
		return contract.PaymentVoided{Payment: state}
	case payment.RefundDone:
		return contract.RefundSucceeded{RefundID: o.ID, Payment: state, Amount: in(o.Amount), Reason: o.Reason, ReturnID: returnOf(o), Outside: outside(o)}
	case payment.RefundDeclined, payment.RefundReversed:
		return contract.RefundFailed{RefundID: o.ID, Payment: state, Amount: in(o.Amount), Code: o.Code, Reason: o.Reason, ReturnID: returnOf(o),
			Reversed: e.Type == payment.RefundReversed}
	case payment.RetryWanted:
		return contract.PaymentRequiresAction{Payment: state, Action: contract.NextAction{Type: actionRetry, URL: retryURL}, ExpiresAt: s.ExpiresAt, OffSession: o.OffSession, Code: o.Code}
	case payment.Expiring:
		return contract.PaymentExpiring{Payment: state, ExpiresAt: auth(p).ValidUntil}
	case payment.Lapsed:
		return contract.PaymentExpired{Payment: state}
	}
	return nil
}
