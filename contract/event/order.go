package event

import (
	"time"

	"emporium/kit/money"
)

// Order is an order's whole state inside events, a snapshot that never needs a call back.
type Order struct {
	ID                string        `json:"id"`
	Number            string        `json:"number"` // short, for people
	Token             string        `json:"token,omitempty"`
	CustomerID        string        `json:"customer_id,omitempty"` // empty for guests
	Email             string        `json:"email"`
	Locale            string        `json:"locale,omitempty"`
	Status            string        `json:"status"`
	CancelReason      string        `json:"cancel_reason,omitempty"`
	PaymentStatus     string        `json:"payment_status"`
	FulfillmentStatus string        `json:"fulfillment_status"`
	Currency          string        `json:"currency"`
	Lines             []OrderLine   `json:"lines"`
	Totals            Totals        `json:"totals"`
	ShippingAddress   *Address      `json:"shipping_address,omitempty"`
	BillingAddress    *Address      `json:"billing_address,omitempty"`
	ShippingMethod    string        `json:"shipping_method,omitempty"`
	CouponCodes       []string      `json:"coupon_codes,omitempty"`
	Payment           PaymentChoice `json:"payment"`
	Version           int64         `json:"version"`
	PlacedAt          time.Time     `json:"placed_at"`
}

// OrderLine is one line as it was sold.
type OrderLine struct {
	ID        string            `json:"id"`
	VariantID string            `json:"variant_id"`
	ProductID string            `json:"product_id"`
	SKU       string            `json:"sku"`
	Name      string            `json:"name"`
	Options   map[string]string `json:"options,omitempty"`
	Quantity  int64             `json:"quantity"`
	UnitPrice money.Money       `json:"unit_price"`
	Total     money.Money       `json:"total"`
}

// Totals obeys total = subtotal − discount + tax + shipping, where tax is what comes on top of net prices.
// TaxIncluded is the tax that gross prices already hold; it is stated, not added.
type Totals struct {
	Subtotal    money.Money `json:"subtotal"`
	Discount    money.Money `json:"discount"`
	Shipping    money.Money `json:"shipping"`
	Tax         money.Money `json:"tax"`
	TaxIncluded money.Money `json:"tax_included"`
	Total       money.Money `json:"total"`
}

// Address is a postal address as it was given.
type Address struct {
	Name       string `json:"name"`
	Company    string `json:"company,omitempty"`
	Line1      string `json:"line1"`
	Line2      string `json:"line2,omitempty"`
	City       string `json:"city"`
	Region     string `json:"region,omitempty"`
	PostalCode string `json:"postal_code"`
	Country    string `json:"country"` // ISO 3166-1 alpha-2
	Phone      string `json:"phone,omitempty"`
}

// PaymentChoice is how the shopper wants to pay.
type PaymentChoice struct {
	Provider string `json:"provider"`
	Method   string `json:"method"`
	// GiftCard is the id of a gift card that pays as much as it holds; the provider is asked for the rest.
	GiftCard string `json:"gift_card,omitempty"`
	// SavedMethod is the id of a method that the customer has saved, which pays instead of Method; empty for none.
	SavedMethod string `json:"saved_method,omitempty"`
	// SaveConsentAt is when the customer agreed that what she pays with is kept for later; absent when she did not.
	SaveConsentAt *time.Time `json:"save_consent_at,omitempty"`
}

// OrderPlaced starts the saga: inventory reserves. After ReserveBy nobody waits for that any more: the order expires by itself.
type OrderPlaced struct {
	Order     Order     `json:"order"`
	ReserveBy time.Time `json:"reserve_by,omitzero"`
}

// PaymentRequested asks payment to authorise Amount for an order whose stock is held, before ExpiresAt.
type PaymentRequested struct {
	OrderID     string        `json:"order_id"`
	OrderNumber string        `json:"order_number"`
	PaymentID   string        `json:"payment_id"` // made by order, so that a shopper knows it from the start
	CustomerID  string        `json:"customer_id,omitempty"`
	Email       string        `json:"email"`
	Amount      money.Money   `json:"amount"`
	Choice      PaymentChoice `json:"choice"`
	// OffSession says that the customer is not there to act: what her bank wants of her is asked for by mail.
	OffSession bool      `json:"off_session,omitempty"`
	ExpiresAt  time.Time `json:"expires_at"`
	Version    int64     `json:"version"`
	// Country is that of the address that pays, and with the currency the market; empty when it is not known.
	Country string `json:"country,omitempty"`
	// CartID is what was ordered from, and Client the network of the shopper's address, never the address itself: both are
	// for limits on attempts, and for nothing else.
	CartID string `json:"cart_id,omitempty"`
	Client string `json:"client,omitempty"`
	// Bearer is the mark of the order's token: who holds that may see the payment and choose how to pay, see contract/bearer.
	Bearer string `json:"bearer,omitempty"`
}

// OrderStockWanted asks inventory to hold an order's lines anew: the hold has ended, and then the payment came after all. For an order
// that is confirmed already, by its status, the hold has no end.
// Round is the hold that is asked for, counted from 1 for the first after the one of the placement.
type OrderStockWanted struct {
	Order Order `json:"order"`
	Round int64 `json:"round"`
}

// OrderHoldDecided answers InventoryHoldOverdue: the hold of a round stands for as long as its order, or is given back. A hold whose
// order is not known here is given back, and Version is 0.
type OrderHoldDecided struct {
	OrderID string `json:"order_id"`
	Round   int64  `json:"round,omitempty"`
	Keep    bool   `json:"keep"`
	Version int64  `json:"version"`
}

// OrderConfirmed says that stock is held and payment is authorised: the order will be carried out.
type OrderConfirmed struct {
	Order     Order  `json:"order"`
	PaymentID string `json:"payment_id,omitempty"`
}

// OrderCancelled undoes: inventory releases, payment voids or refunds.
type OrderCancelled struct {
	Order     Order  `json:"order"`
	PaymentID string `json:"payment_id,omitempty"`
	Reason    string `json:"reason"` // out_of_stock, payment_failed, expired, customer or merchant
	// Again says that the order was cancelled before, and that stock or money came after all, which has to go back. People
	// have been told.
	Again bool `json:"again,omitempty"`
}

// OrderCompleted says that everything was delivered and paid.
type OrderCompleted struct {
	Order Order `json:"order"`
}

// ShippedLine is how many of a line a fulfilment holds.
type ShippedLine struct {
	LineID   string `json:"line_id"`
	SKU      string `json:"sku"`
	Name     string `json:"name"`
	Quantity int64  `json:"quantity"`
}

// FulfillmentShipped says that a parcel left: inventory takes it from on_hand.
type FulfillmentShipped struct {
	FulfillmentID  string        `json:"fulfillment_id"`
	Order          Order         `json:"order"`
	Lines          []ShippedLine `json:"lines"`
	Carrier        string        `json:"carrier,omitempty"`
	TrackingNumber string        `json:"tracking_number,omitempty"`
	TrackingURL    string        `json:"tracking_url,omitempty"`
}

// FulfillmentDelivered says that a parcel arrived.
type FulfillmentDelivered struct {
	FulfillmentID string `json:"fulfillment_id"`
	Order         Order  `json:"order"`
}

func (OrderPlaced) EventType() string               { return "order.placed" }
func (OrderPlaced) EventTopic() string              { return TopicOrder }
func (e OrderPlaced) EventSubject() string          { return e.Order.ID }
func (e OrderPlaced) EventVersion() int64           { return e.Order.Version }
func (PaymentRequested) EventType() string          { return "payment.requested" }
func (PaymentRequested) EventTopic() string         { return TopicOrder }
func (e PaymentRequested) EventSubject() string     { return e.OrderID }
func (e PaymentRequested) EventVersion() int64      { return e.Version }
func (OrderStockWanted) EventType() string          { return "order.stock_wanted" }
func (OrderStockWanted) EventTopic() string         { return TopicOrder }
func (e OrderStockWanted) EventSubject() string     { return e.Order.ID }
func (e OrderStockWanted) EventVersion() int64      { return e.Order.Version }
func (OrderHoldDecided) EventType() string          { return "order.hold_decided" }
func (OrderHoldDecided) EventTopic() string         { return TopicOrder }
func (e OrderHoldDecided) EventSubject() string     { return e.OrderID }
func (e OrderHoldDecided) EventVersion() int64      { return e.Version }
func (OrderConfirmed) EventType() string            { return "order.confirmed" }
func (OrderConfirmed) EventTopic() string           { return TopicOrder }
func (e OrderConfirmed) EventSubject() string       { return e.Order.ID }
func (e OrderConfirmed) EventVersion() int64        { return e.Order.Version }
func (OrderCancelled) EventType() string            { return "order.cancelled" }
func (OrderCancelled) EventTopic() string           { return TopicOrder }
func (e OrderCancelled) EventSubject() string       { return e.Order.ID }
func (e OrderCancelled) EventVersion() int64        { return e.Order.Version }
func (OrderCompleted) EventType() string            { return "order.completed" }
func (OrderCompleted) EventTopic() string           { return TopicOrder }
func (e OrderCompleted) EventSubject() string       { return e.Order.ID }
func (e OrderCompleted) EventVersion() int64        { return e.Order.Version }
func (FulfillmentShipped) EventType() string        { return "fulfillment.shipped" }
func (FulfillmentShipped) EventTopic() string       { return TopicOrder }
func (e FulfillmentShipped) EventSubject() string   { return e.Order.ID }
func (e FulfillmentShipped) EventVersion() int64    { return e.Order.Version }
func (FulfillmentDelivered) EventType() string      { return "fulfillment.delivered" }
func (FulfillmentDelivered) EventTopic() string     { return TopicOrder }
func (e FulfillmentDelivered) EventSubject() string { return e.Order.ID }
func (e FulfillmentDelivered) EventVersion() int64  { return e.Order.Version }
