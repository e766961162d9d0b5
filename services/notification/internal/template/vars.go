package template

import (
	"encoding/json"
	"fmt"
	"time"

	"emporium/kit/money"
	"emporium/services/notification/internal/message"
)

// Vars are the variables of one kind of message. They are stored as JSON with the intent, so fields only ever grow.
type Vars interface {
	Kind() message.Kind
	// view makes what the templates show: texts in the reader's language.
	view(w *writer) any
}

// Order is an order as messages show it.
type Order struct {
	Number string `json:"number"`
	// URL leads to the order in the shop; empty leaves the button out.
	URL             string      `json:"url,omitempty"`
	PlacedAt        time.Time   `json:"placed_at"`
	Lines           []Line      `json:"lines"`
	Subtotal        money.Money `json:"subtotal"`
	Discount        money.Money `json:"discount"`
	Shipping        money.Money `json:"shipping"`
	Tax             money.Money `json:"tax"`
	TaxIncluded     money.Money `json:"tax_included"`
	Total           money.Money `json:"total"`
	ShippingMethod  string      `json:"shipping_method,omitempty"`
	ShippingAddress *Address    `json:"shipping_address,omitempty"`
	// Payment is how it was paid, in words.
	Payment string `json:"payment,omitempty"`
}

// Line is one line of an order. Options is ready to read: "Colour: blue · Size: M".
type Line struct {
	Name      string      `json:"name"`
	Options   string      `json:"options,omitempty"`
	Quantity  int64       `json:"quantity"`
	UnitPrice money.Money `json:"unit_price"`
	Total     money.Money `json:"total"`
}

// Address is a postal address.
type Address struct {
	Name       string `json:"name"`
	Company    string `json:"company,omitempty"`
	Line1      string `json:"line1"`
	Line2      string `json:"line2,omitempty"`
	City       string `json:"city"`
	Region     string `json:"region,omitempty"`
	PostalCode string `json:"postal_code"`
	Country    string `json:"country"`
}

// Item is a part of a parcel.
type Item struct {
	Name     string `json:"name"`
	Quantity int64  `json:"quantity"`
}

// OrderConfirmation says that the order will be carried out.
type OrderConfirmation struct {
	Order Order `json:"order"`
}

// OrderCancelled says why there will be nothing. Paid tells whether money was held or taken, which then goes back.
type OrderCancelled struct {
	Order  Order  `json:"order"`
	Reason string `json:"reason"`
	Paid   bool   `json:"paid"`
}

// PaymentFailed says that a payment was refused. Message is what the customer may be told.
type PaymentFailed struct {
	Number  string      `json:"number,omitempty"`
	URL     string      `json:"url,omitempty"`
	Amount  money.Money `json:"amount"`
	Message string      `json:"message,omitempty"`
}

// PaymentActionRequired asks the customer to approve a payment at URL.
type PaymentActionRequired struct {
	Number    string      `json:"number,omitempty"`
	URL       string      `json:"url,omitempty"`
	Amount    money.Money `json:"amount"`
	ExpiresAt time.Time   `json:"expires_at"`
}

// OrderShipped says that a parcel left.
type OrderShipped struct {
	Order          Order  `json:"order"`
	Items          []Item `json:"items"`
	Carrier        string `json:"carrier,omitempty"`
	TrackingNumber string `json:"tracking_number,omitempty"`
	TrackingURL    string `json:"tracking_url,omitempty"`
}

// OrderDelivered says that a parcel arrived.
type OrderDelivered struct {
	Order Order `json:"order"`
}

// RefundIssued says that money went back.
type RefundIssued struct {
	Number string      `json:"number,omitempty"`
	URL    string      `json:"url,omitempty"`
	Amount money.Money `json:"amount"`
}

// Welcome greets a new account.
type Welcome struct{}

// EmailVerification asks to confirm an address, by a link, a code or both.
type EmailVerification struct {
	URL       string    `json:"url,omitempty"`
	Token     string    `json:"token,omitempty"`
	ExpiresAt time.Time `json:"expires_at"`
}

// PasswordReset lets a password be set anew, by a link, a code or both. RegisteredAgain says that somebody tried to make
// an account with the address of one that exists.
type PasswordReset struct {
	RegisteredAgain bool      `json:"registered_again,omitempty"`
	URL             string    `json:"url,omitempty"`
	Token           string    `json:"token,omitempty"`
	ExpiresAt       time.Time `json:"expires_at"`
}

// Kind names the message.
func (OrderConfirmation) Kind() message.Kind { return message.OrderConfirmation }

// Kind names the message.
func (OrderCancelled) Kind() message.Kind { return message.OrderCancelled }

// Kind names the message.
func (PaymentFailed) Kind() message.Kind { return message.PaymentFailed }

// Kind names the message.
func (PaymentActionRequired) Kind() message.Kind { return message.PaymentActionRequired }

// Kind names the message.
func (OrderShipped) Kind() message.Kind { return message.OrderShipped }

// Kind names the message.
func (OrderDelivered) Kind() message.Kind { return message.OrderDelivered }

// Kind names the message.
func (RefundIssued) Kind() message.Kind { return message.RefundIssued }

// Kind names the message.
func (Welcome) Kind() message.Kind { return message.Welcome }

// Kind names the message.
func (EmailVerification) Kind() message.Kind { return message.EmailVerification }

// Kind names the message.
func (PasswordReset) Kind() message.Kind { return message.PasswordReset }

// Decode reads the variables that were stored with an intent of the kind.
func Decode(kind message.Kind, data []byte) (Vars, error) {
	switch kind {
	case message.OrderConfirmation:
		return decode[OrderConfirmation](data)
	case message.OrderCancelled:
		return decode[OrderCancelled](data)
	case message.PaymentFailed:
		return decode[PaymentFailed](data)
	case message.PaymentActionRequired:
		return decode[PaymentActionRequired](data)
	case message.OrderShipped:
		return decode[OrderShipped](data)
	case message.OrderDelivered:
		return decode[OrderDelivered](data)
	case message.RefundIssued:
		return decode[RefundIssued](data)
	case message.Welcome:
		return decode[Welcome](data)
	case message.EmailVerification:
		return decode[EmailVerification](data)
	case message.PasswordReset:
		return decode[PasswordReset](data)
	}
	return nil, fmt.Errorf("no message of kind %q", kind)
}

func decode[T Vars](data []byte) (Vars, error) {
	var v T
	if err := json.Unmarshal(data, &v); err != nil {
		return nil, fmt.Errorf("decode variables of %s: %w", v.Kind(), err)
	}
	return v, nil
}
