package template

import (
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

// AboutPayment is what messages about an amount say. Number and URL are the order's, and are learned when the message is sent.
type AboutPayment struct {
	Number string      `json:"number,omitempty"`
	URL    string      `json:"url,omitempty"`
	Amount money.Money `json:"amount"`
}

// Messages about an amount.
type (
	// PaymentAuthorized says that an amount is reserved.
	PaymentAuthorized struct{ AboutPayment }
	// PaymentReceived says that an amount was taken.
	PaymentReceived struct{ AboutPayment }
	// PaymentReleased says that a reserved amount was let go.
	PaymentReleased struct{ AboutPayment }
	// RefundIssued says that money went back.
	RefundIssued struct {
		AboutPayment
		// Outside says that staff have paid it by other means than it was paid with.
		Outside bool `json:"outside,omitempty"`
	}
	// RefundDelayed says that money could not be sent back so far.
	RefundDelayed struct{ AboutPayment }
	// DisputeOpened says that the customer's bank asks for money back.
	DisputeOpened struct{ AboutPayment }
	// DisputeClosed says how the bank decided.
	DisputeClosed struct {
		AboutPayment
		// Refunded says that the customer got the money.
		Refunded bool `json:"refunded,omitempty"`
	}
)

// OrderShipped says that a parcel left.
type OrderShipped struct {
	Order          Order  `json:"order"`
	Items          []Item `json:"items"`
	Carrier        string `json:"carrier,omitempty"`
	TrackingNumber string `json:"tracking_number,omitempty"`
	TrackingURL    string `json:"tracking_url,omitempty"`
}

// Messages about an order as a whole.
type (
	// OrderReceived says that the order has come in.
	OrderReceived struct {
		Order Order `json:"order"`
	}
	// OrderDelivered says that a parcel arrived.
	OrderDelivered struct {
		Order Order `json:"order"`
	}
	// OrderCompleted says that everything was delivered and paid.
	OrderCompleted struct {
		Order Order `json:"order"`
	}
)

// Return is what messages about goods that go back say. Refund is 0 while there is none, Message what staff tells the customer.
type Return struct {
	Order   Order       `json:"order"`
	Items   []Item      `json:"items"`
	Refund  money.Money `json:"refund"`
	Message string      `json:"message,omitempty"`
}

// Messages about returns.
type (
	// ReturnRequested says that the request has come in.
	ReturnRequested struct{ Return }
	// ReturnApproved says that the goods may be sent.
	ReturnApproved struct{ Return }
	// ReturnReceived says that the goods are here.
	ReturnReceived struct{ Return }
	// ReturnRejected says that the goods are not taken back.
	ReturnRejected struct{ Return }
	// ReturnRefunded says that the money is on its way.
	ReturnRefunded struct{ Return }
)

// Messages about accounts that say all by themselves.
type (
	// Welcome greets a new account.
	Welcome struct{}
	// EmailVerified thanks for confirming the address.
	EmailVerified struct{}
	// AccountUpdated tells the owner that somebody changed the account.
	AccountUpdated struct{}
)

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

// ConsentConfirmation asks whoever has an address whether offers are wanted; nothing is sent before the answer.
type ConsentConfirmation struct {
	URL       string    `json:"url"`
	ExpiresAt time.Time `json:"expires_at"`
	// Orders says that it is about texts on orders, not about offers.
	Orders bool `json:"orders,omitempty"`
}

// Promotion is an offer, as its campaign wrote it for one recipient.
type Promotion struct {
	Subject   string `json:"subject"`
	Preheader string `json:"preheader,omitempty"`
	Headline  string `json:"headline"`
	// Body is plain text, a paragraph a line.
	Body string `json:"body"`
	// Image is the URL of a picture above the text; empty for none.
	Image string `json:"image,omitempty"`
	// Action and URL are the button.
	Action string `json:"action,omitempty"`
	URL    string `json:"url,omitempty"`
	// Text is the short message; {coupon} and {url} are filled in.
	Text string `json:"text,omitempty"`
	// Coupon is the recipient's own code, until Ends; empty for none.
	Coupon string    `json:"coupon,omitempty"`
	Ends   time.Time `json:"ends"`
	// UnsubscribeURL, PreferencesURL and PixelURL are the recipient's own.
	UnsubscribeURL string `json:"unsubscribe_url,omitempty"`
	PreferencesURL string `json:"preferences_url,omitempty"`
	PixelURL       string `json:"pixel_url,omitempty"`
}

// AboutOrder are variables that learn the order's number and page when the message is sent.
type AboutOrder interface {
	Vars
	// WithOrder returns the variables with what only the order knows.
	WithOrder(number, url string) Vars
}
