package api

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"emporium/kit/money"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/pricing"
)

// Address is a postal address.
type Address struct {
	Name       string `json:"name" maxLength:"200" example:"Ann Example"`
	Company    string `json:"company,omitempty" maxLength:"200"`
	Line1      string `json:"line1" maxLength:"200" example:"1 High Street"`
	Line2      string `json:"line2,omitempty" maxLength:"200"`
	City       string `json:"city" maxLength:"200" example:"London"`
	Region     string `json:"region,omitempty" maxLength:"100"`
	PostalCode string `json:"postal_code,omitempty" maxLength:"20" example:"N1 9GU" doc:"Required where the country's post has them."`
	Country    string `json:"country" minLength:"2" maxLength:"2" example:"GB" doc:"ISO 3166-1 alpha-2."`
	Phone      string `json:"phone,omitempty" maxLength:"40"`
}

// Totals obey total = subtotal − discount + tax + shipping. tax_included is within the prices, not added to them.
type Totals struct {
	Subtotal    money.Money `json:"subtotal"`
	Discount    money.Money `json:"discount"`
	Shipping    money.Money `json:"shipping"`
	Tax         money.Money `json:"tax"`
	TaxIncluded money.Money `json:"tax_included"`
	Total       money.Money `json:"total"`
}

// TraceStep is one step that led to the total. Amounts are in minor units of the total's currency.
type TraceStep struct {
	Step     string `json:"step" enum:"price,promotion,shipping,tax,total"`
	Ref      string `json:"ref,omitempty" doc:"Coupon, shipping method or tax class."`
	LineID   string `json:"line_id,omitempty"`
	Base     int64  `json:"base,omitempty" doc:"What a rate was applied to, or the price of one piece."`
	Quantity int64  `json:"quantity,omitempty"`
	RatePPM  int64  `json:"rate_ppm,omitempty" doc:"A rate in parts per million: 190000 is 19 %."`
	Amount   int64  `json:"amount"`
	Rounding string `json:"rounding,omitempty" enum:"half_up,largest_remainder"`
	Included bool   `json:"included,omitempty" doc:"A tax within the price, not added to it."`
}

// Line is a line of a cart or an order.
type Line struct {
	ID          string            `json:"id"`
	VariantID   string            `json:"variant_id"`
	ProductID   string            `json:"product_id,omitempty"`
	SKU         string            `json:"sku"`
	Name        string            `json:"name,omitempty"`
	Options     map[string]string `json:"options,omitempty"`
	Quantity    int64             `json:"quantity"`
	UnitPrice   *money.Money      `json:"unit_price,omitempty" doc:"Absent while the variant cannot be bought."`
	Total       *money.Money      `json:"total,omitempty" doc:"The price of all pieces, before discounts and added taxes."`
	Discount    *money.Money      `json:"discount,omitempty"`
	TaxRatePPM  int64             `json:"tax_rate_ppm,omitempty"`
	Tax         *money.Money      `json:"tax,omitempty"`
	TaxIncluded *money.Money      `json:"tax_included,omitempty"`
}

// CartProblem is something about a cart that its owner should know.
type CartProblem struct {
	Code     string `json:"code" example:"price_changed"`
	Pointer  string `json:"pointer" example:"/lines/0"`
	Message  string `json:"message"`
	Blocking bool   `json:"blocking" doc:"True when it stands in the way of an order."`
}

// ShippingOption is a way to have a cart sent.
type ShippingOption struct {
	Code  string      `json:"code" example:"standard"`
	Name  string      `json:"name" example:"Standard"`
	Price money.Money `json:"price"`
}

// Cart is a cart, priced by what is sold now.
type Cart struct {
	ID              string           `json:"id"`
	Token           string           `json:"token,omitempty" doc:"Opens a guest's cart; shown once."`
	Status          string           `json:"status" enum:"open,ordered,merged,abandoned"`
	Currency        string           `json:"currency"`
	Email           string           `json:"email,omitempty"`
	Lines           []Line           `json:"lines"`
	Totals          Totals           `json:"totals"`
	ShippingAddress *Address         `json:"shipping_address,omitempty"`
	BillingAddress  *Address         `json:"billing_address,omitempty"`
	ShippingMethod  string           `json:"shipping_method,omitempty"`
	ShippingOptions []ShippingOption `json:"shipping_options"`
	CouponCodes     []string         `json:"coupon_codes"`
	Problems        []CartProblem    `json:"problems"`
	Trace           []TraceStep      `json:"trace"`
	Version         int64            `json:"version"`
	CreatedAt       time.Time        `json:"created_at"`
	UpdatedAt       time.Time        `json:"updated_at"`
}

// CartSummary is a cart in lists.
type CartSummary struct {
	ID        string    `json:"id"`
	Status    string    `json:"status" example:"open"`
	Currency  string    `json:"currency" example:"EUR"`
	Pieces    int64     `json:"pieces" doc:"Of all lines. What they cost now, the cart itself says."`
	Version   int64     `json:"version"`
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
}

// NextAction is what the shopper has to do before the payment can go on.
type NextAction struct {
	Type string `json:"type" example:"redirect"`
	URL  string `json:"url"`
}

// OrderPayment is an order's payment.
type OrderPayment struct {
	ID          string      `json:"id,omitempty"`
	Provider    string      `json:"provider,omitempty"`
	Method      string      `json:"method,omitempty"`
	SavedMethod string      `json:"saved_method,omitempty" doc:"The saved way to pay that pays."`
	GiftCard    string      `json:"gift_card,omitempty" doc:"The gift card that pays its part first."`
	NextAction  *NextAction `json:"next_action,omitempty"`
	FailureCode string      `json:"failure_code,omitempty" doc:"Why it failed; while the shopper has to act, why her last attempt did." example:"insufficient_funds"`
}

// Fulfillment is a parcel.
type Fulfillment struct {
	ID             string            `json:"id"`
	Lines          []FulfillmentLine `json:"lines"`
	Carrier        string            `json:"carrier,omitempty"`
	TrackingNumber string            `json:"tracking_number,omitempty"`
	TrackingURL    string            `json:"tracking_url,omitempty"`
	ShippedAt      time.Time         `json:"shipped_at"`
	DeliveredAt    *time.Time        `json:"delivered_at,omitempty"`
}

// FulfillmentLine is how many pieces of a line a parcel holds.
type FulfillmentLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
}

// OrderSummary is an order in lists.
type OrderSummary struct {
	ID                string      `json:"id"`
	Number            string      `json:"number" example:"E-7K3M-9Q2P"`
	Status            string      `json:"status" example:"confirmed"`
	CancelReason      string      `json:"cancel_reason,omitempty"`
	PaymentStatus     string      `json:"payment_status" example:"captured"`
	FulfillmentStatus string      `json:"fulfillment_status" example:"unfulfilled"`
	Email             string      `json:"email"`
	Total             money.Money `json:"total"`
	Pieces            int64       `json:"pieces"`
	PlacedAt          time.Time   `json:"placed_at"`
}

// Order is an order.
type Order struct {
	ID                string        `json:"id"`
	Number            string        `json:"number" example:"E-7K3M-9Q2P"`
	Token             string        `json:"token,omitempty" doc:"Opens the order to guests as Order-Token; shown once."`
	Status            string        `json:"status" example:"confirmed"`
	CancelReason      string        `json:"cancel_reason,omitempty" example:"out_of_stock"`
	PaymentStatus     string        `json:"payment_status" example:"captured"`
	FulfillmentStatus string        `json:"fulfillment_status" example:"unfulfilled"`
	CustomerID        string        `json:"customer_id,omitempty"`
	Email             string        `json:"email"`
	Currency          string        `json:"currency"`
	Lines             []Line        `json:"lines"`
	Totals            Totals        `json:"totals"`
	Trace             []TraceStep   `json:"trace"`
	CouponCodes       []string      `json:"coupon_codes"`
	ShippingAddress   *Address      `json:"shipping_address,omitempty"`
	BillingAddress    *Address      `json:"billing_address,omitempty"`
	ShippingMethod    string        `json:"shipping_method,omitempty"`
	Payment           OrderPayment  `json:"payment"`
	Fulfillments      []Fulfillment `json:"fulfillments"`
	Returns           []Return      `json:"returns,omitempty"`
	DeadlineAt        *time.Time    `json:"deadline_at,omitempty" doc:"When the order expires unless it is paid."`
	Flags             []string      `json:"flags,omitempty" doc:"What staff have to look at: refund_failed, disputed, chargeback or payment_overdue. Shown to staff only."`
	Version           int64         `json:"version"`
	PlacedAt          time.Time     `json:"placed_at"`
	UpdatedAt         time.Time     `json:"updated_at"`
}

// Change is one change of an order, with its statuses afterwards.
type Change struct {
	Version           int64     `json:"version"`
	Type              string    `json:"type" example:"confirmed"`
	Status            string    `json:"status"`
	CancelReason      string    `json:"cancel_reason,omitempty"`
	PaymentStatus     string    `json:"payment_status"`
	FulfillmentStatus string    `json:"fulfillment_status"`
	At                time.Time `json:"at"`
}

// HistoryEntry is a change with what caused it, for staff.
type HistoryEntry struct {
	Change
	Cause string `json:"cause,omitempty" example:"payment.authorized"`
	Actor string `json:"actor" example:"system"`
}

func item(list string, i int) string { return list + "/" + strconv.Itoa(i) }

func toCart(v app.CartView) Cart {
	c := v.Cart
	of := func(amount int64) money.Money { return money.New(amount, c.Currency) }
	out := Cart{
		ID: c.ID, Token: v.Token, Status: string(c.Status), Currency: c.Currency, Email: c.Email, Lines: make([]Line, len(v.Lines)),
		Totals: toTotals(v.Quote.Totals, c.Currency), ShippingAddress: toAddress(c.ShippingAddress), BillingAddress: toAddress(c.BillingAddress),
		ShippingMethod: v.Quote.ShippingMethod, CouponCodes: c.CouponCodes, Trace: toTrace(v.Quote.Trace),
		Version: c.Version, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt,
	}
	for i, l := range v.Lines {
		line := Line{ID: l.ID, VariantID: l.VariantID, SKU: l.SKU, Quantity: l.Quantity}
		if l.Variant != nil {
			line.ProductID, line.Name, line.Options = l.Variant.ProductID, l.Variant.Name, l.Variant.Options
		}
		if l.Priced {
			amounts(&line, l.Price.UnitPrice, l.Price.Subtotal, l.Price.Discount, int64(l.Price.TaxRate), l.Price.Tax, l.Price.TaxIncluded, c.Currency)
		}
		out.Lines[i] = line
	}
	for _, o := range v.Offers {
		out.ShippingOptions = append(out.ShippingOptions, ShippingOption{Code: o.Code, Name: o.Name, Price: of(o.Price)})
	}
	for _, p := range v.Problems {
		out.Problems = append(out.Problems, CartProblem{Code: string(p.Code), Pointer: p.Pointer, Message: p.Message, Blocking: p.Blocking})
	}
	return out
}

func toCartSummary(c cart.State) CartSummary {
	out := CartSummary{ID: c.ID, Status: string(c.Status), Currency: c.Currency, Version: c.Version, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt}
	for _, l := range c.Lines {
		out.Pieces += l.Quantity
	}
	return out
}

func amounts(l *Line, unit, total, discount, rate, tax, included int64, currency string) {
	m := [...]money.Money{money.New(unit, currency), money.New(total, currency), money.New(discount, currency), money.New(tax, currency), money.New(included, currency)}
	l.UnitPrice, l.Total, l.Discount, l.Tax, l.TaxIncluded, l.TaxRatePPM = &m[0], &m[1], &m[2], &m[3], &m[4], rate
}

func toTotals(t pricing.Totals, currency string) Totals {
	of := func(amount int64) money.Money { return money.New(amount, currency) }
	return Totals{Subtotal: of(t.Subtotal), Discount: of(t.Discount), Shipping: of(t.Shipping), Tax: of(t.Tax),
		TaxIncluded: of(t.TaxIncluded), Total: of(t.Total)}
}

func toTrace(steps []pricing.Step) []TraceStep {
	out := make([]TraceStep, len(steps))
	for i, s := range steps {
		out[i] = TraceStep{Step: s.Kind, Ref: s.Ref, LineID: s.Line, Base: s.Base, Quantity: s.Quantity, RatePPM: int64(s.Rate),
			Amount: s.Amount, Rounding: s.Rounding, Included: s.Included}
	}
	return out
}

func toAddress(a *contact.Address) *Address {
	if a == nil {
		return nil
	}
	out := Address(*a)
	return &out
}

func toSummary(s order.State) OrderSummary {
	return OrderSummary{ID: s.ID, Number: s.Number, Status: string(s.Status), CancelReason: string(s.CancelReason),
		PaymentStatus: string(s.PaymentStatus), FulfillmentStatus: string(s.FulfillmentStatus), Email: s.Email,
		Total: money.New(s.Total, s.Currency), Pieces: s.Pieces, PlacedAt: s.PlacedAt}
}

// toOrder shows an order that has its snapshot. Its token is not shown.
func toOrder(s order.State) Order {
	p := s.Progress.Payment
	out := Order{
		ID: s.ID, Number: s.Number, Status: string(s.Status), CancelReason: string(s.CancelReason), PaymentStatus: string(s.PaymentStatus),
		FulfillmentStatus: string(s.FulfillmentStatus), CustomerID: s.CustomerID, Email: s.Email, Currency: s.Currency,
		Lines: make([]Line, len(s.Snapshot.Lines)), Totals: toTotals(s.Snapshot.Totals, s.Currency), Trace: toTrace(s.Snapshot.Trace),
		CouponCodes: append([]string{}, s.Snapshot.Coupons...), ShippingAddress: toAddress(s.Snapshot.ShippingAddress),
		BillingAddress: toAddress(s.Snapshot.BillingAddress), ShippingMethod: s.Snapshot.ShippingMethod,
		Payment:      OrderPayment{ID: p.ID, Provider: p.Provider, Method: p.Method, SavedMethod: p.SavedMethod, GiftCard: p.GiftCard, FailureCode: p.FailureCode},
		Fulfillments: make([]Fulfillment, len(s.Progress.Fulfillments)), Version: s.Version, PlacedAt: s.PlacedAt, UpdatedAt: s.UpdatedAt,
	}
	if s.PaymentStatus == order.PaymentRequiresAction && p.NextAction != nil {
		out.Payment.NextAction = &NextAction{Type: p.NextAction.Type, URL: p.NextAction.URL}
	}
	if !s.DeadlineAt.IsZero() {
		out.DeadlineAt = &s.DeadlineAt
	}
	for i, l := range s.Snapshot.Lines {
		out.Lines[i] = Line{ID: l.ID, VariantID: l.VariantID, ProductID: l.ProductID, SKU: l.SKU, Name: l.Name, Options: l.Options, Quantity: l.Quantity}
		amounts(&out.Lines[i], l.UnitPrice, l.Subtotal, l.Discount, l.TaxRate, l.Tax, l.TaxIncluded, s.Currency)
	}
	for i, f := range s.Progress.Fulfillments {
		lines := make([]FulfillmentLine, len(f.Lines))
		for k, l := range f.Lines {
			lines[k] = FulfillmentLine(l)
		}
		out.Fulfillments[i] = Fulfillment{ID: f.ID, Lines: lines, Carrier: f.Carrier, TrackingNumber: f.TrackingNumber,
			TrackingURL: f.TrackingURL, ShippedAt: f.ShippedAt, DeliveredAt: f.DeliveredAt}
	}
	for _, r := range s.Progress.Returns {
		out.Returns = append(out.Returns, toReturn(r, s.Currency))
	}
	return out
}

// toStaffOrder shows what is for staff alone, too.
func toStaffOrder(s order.State) Order {
	out := toOrder(s)
	for _, f := range s.Flags() {
		out.Flags = append(out.Flags, string(f))
	}
	return out
}

// render is the body of an order for one who may see it.
func render(s order.State) ([]byte, error) { return json.Marshal(toOrder(s)) }

// renderPlaced also shows the token, which is shown only to the one who placed the order.
func renderPlaced(s order.State) ([]byte, error) {
	out := toOrder(s)
	out.Token = s.Token
	return json.Marshal(out)
}

func toChange(e order.Entry) Change {
	return Change{Version: e.Version, Type: e.Type, Status: string(e.Status), CancelReason: string(e.CancelReason),
		PaymentStatus: string(e.PaymentStatus), FulfillmentStatus: string(e.FulfillmentStatus), At: e.At}
}

// firstLanguage is the first language of an Accept-Language header, empty when it names none.
func firstLanguage(header string) string {
	first, _, _ := strings.Cut(header, ",")
	first, _, _ = strings.Cut(first, ";")
	first = strings.TrimSpace(first)
	if len(first) < 2 || len(first) > 35 {
		return ""
	}
	for _, c := range []byte(first) {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' {
			return ""
		}
	}
	return first
}
