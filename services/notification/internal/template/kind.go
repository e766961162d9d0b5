package template

import (
	"encoding/json"
	"fmt"

	"emporium/services/notification/internal/message"
)

// Kind names the message.
func (OrderReceived) Kind() message.Kind { return message.OrderReceived }

// Kind names the message.
func (OrderConfirmation) Kind() message.Kind { return message.OrderConfirmation }

// Kind names the message.
func (OrderCancelled) Kind() message.Kind { return message.OrderCancelled }

// Kind names the message.
func (OrderCompleted) Kind() message.Kind { return message.OrderCompleted }

// Kind names the message.
func (OrderShipped) Kind() message.Kind { return message.OrderShipped }

// Kind names the message.
func (OrderDelivered) Kind() message.Kind { return message.OrderDelivered }

// Kind names the message.
func (PaymentFailed) Kind() message.Kind { return message.PaymentFailed }

// Kind names the message.
func (PaymentActionRequired) Kind() message.Kind { return message.PaymentActionRequired }

// Kind names the message.
func (PaymentAuthorized) Kind() message.Kind { return message.PaymentAuthorized }

// Kind names the message.
func (PaymentReceived) Kind() message.Kind { return message.PaymentReceived }

// Kind names the message.
func (PaymentReleased) Kind() message.Kind { return message.PaymentReleased }

// Kind names the message.
func (RefundIssued) Kind() message.Kind { return message.RefundIssued }

// Kind names the message.
func (RefundDelayed) Kind() message.Kind { return message.RefundDelayed }

// Kind names the message.
func (DisputeOpened) Kind() message.Kind { return message.DisputeOpened }

// Kind names the message.
func (DisputeClosed) Kind() message.Kind { return message.DisputeClosed }

// Kind names the message.
func (ReturnRequested) Kind() message.Kind { return message.ReturnRequested }

// Kind names the message.
func (ReturnApproved) Kind() message.Kind { return message.ReturnApproved }

// Kind names the message.
func (ReturnReceived) Kind() message.Kind { return message.ReturnReceived }

// Kind names the message.
func (ReturnRejected) Kind() message.Kind { return message.ReturnRejected }

// Kind names the message.
func (ReturnRefunded) Kind() message.Kind { return message.ReturnRefunded }

// Kind names the message.
func (Welcome) Kind() message.Kind { return message.Welcome }

// Kind names the message.
func (EmailVerification) Kind() message.Kind { return message.EmailVerification }

// Kind names the message.
func (EmailVerified) Kind() message.Kind { return message.EmailVerified }

// Kind names the message.
func (AccountUpdated) Kind() message.Kind { return message.AccountUpdated }

// Kind names the message.
func (PasswordReset) Kind() message.Kind { return message.PasswordReset }

// Kind names the message.
func (ConsentConfirmation) Kind() message.Kind { return message.ConsentConfirmation }

// Kind names the message.
func (Promotion) Kind() message.Kind { return message.Promotion }

// WithOrder implements AboutOrder.
func (v PaymentFailed) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder; the link leads to the bank, not to the order.
func (v PaymentActionRequired) WithOrder(number, _ string) Vars {
	v.Number = number
	return v
}

// WithOrder implements AboutOrder.
func (v PaymentAuthorized) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v PaymentReceived) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v PaymentReleased) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v RefundIssued) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v RefundDelayed) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v DisputeOpened) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// WithOrder implements AboutOrder.
func (v DisputeClosed) WithOrder(number, url string) Vars {
	v.Number, v.URL = number, url
	return v
}

// decoders read the variables of each kind.
var decoders = map[message.Kind]func([]byte) (Vars, error){
	message.OrderReceived:         decode[OrderReceived],
	message.OrderConfirmation:     decode[OrderConfirmation],
	message.OrderCancelled:        decode[OrderCancelled],
	message.OrderCompleted:        decode[OrderCompleted],
	message.OrderShipped:          decode[OrderShipped],
	message.OrderDelivered:        decode[OrderDelivered],
	message.PaymentFailed:         decode[PaymentFailed],
	message.PaymentActionRequired: decode[PaymentActionRequired],
	message.PaymentAuthorized:     decode[PaymentAuthorized],
	message.PaymentReceived:       decode[PaymentReceived],
	message.PaymentReleased:       decode[PaymentReleased],
	message.RefundIssued:          decode[RefundIssued],
	message.RefundDelayed:         decode[RefundDelayed],
	message.DisputeOpened:         decode[DisputeOpened],
	message.DisputeClosed:         decode[DisputeClosed],
	message.ReturnRequested:       decode[ReturnRequested],
	message.ReturnApproved:        decode[ReturnApproved],
	message.ReturnReceived:        decode[ReturnReceived],
	message.ReturnRejected:        decode[ReturnRejected],
	message.ReturnRefunded:        decode[ReturnRefunded],
	message.Welcome:               decode[Welcome],
	message.EmailVerification:     decode[EmailVerification],
	message.EmailVerified:         decode[EmailVerified],
	message.AccountUpdated:        decode[AccountUpdated],
	message.PasswordReset:         decode[PasswordReset],
	message.ConsentConfirmation:   decode[ConsentConfirmation],
	message.Promotion:             decode[Promotion],
}

// Decode reads the variables that were stored with an intent of the kind.
func Decode(kind message.Kind, data []byte) (Vars, error) {
	read, ok := decoders[kind]
	if !ok {
		return nil, fmt.Errorf("no message of kind %q", kind)
	}
	return read(data)
}

func decode[T Vars](data []byte) (Vars, error) {
	var v T
	if err := json.Unmarshal(data, &v); err != nil {
		return nil, fmt.Errorf("decode variables of %s: %w", v.Kind(), err)
	}
	return v, nil
}
