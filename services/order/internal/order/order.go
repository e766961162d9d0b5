// Package order holds what was bought: the order, its one lifecycle, and the facts of stock, payment and fulfilment
// that drive it. Every change is recorded in a history whose versions have no gaps.
//
// Facts that other services report may come late, twice or in another order. They are kept as such (a hold, amounts
// that only grow, a definite no), and the lifecycle follows from them: so a repeated fact changes nothing, and a fact
// that comes after a cancellation only says once more that the order is cancelled, so that stock and money go back.
package order

import (
	"slices"
	"time"

	"emporium/kit/fault"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/pricing"
)

// CodeIllegalTransition is the refusal of what an order's status does not allow. It stands in contract/problem.
const CodeIllegalTransition fault.Code = "illegal_transition"

// Status is an order's place in its one lifecycle.
type Status string

// The statuses of an order.
const (
	Placed    Status = "placed"
	Confirmed Status = "confirmed"
	Completed Status = "completed"
	Cancelled Status = "cancelled"
)

// transitions is the lifecycle: from each status, those that may follow. What has none is final.
var transitions = map[Status][]Status{
	Placed:    {Confirmed, Cancelled},
	Confirmed: {Completed, Cancelled},
	Completed: nil,
	Cancelled: nil,
}

// Final reports whether nothing follows the status.
func (s Status) Final() bool { return len(transitions[s]) == 0 }

// CanBecome reports whether the lifecycle leads from s to next.
func (s Status) CanBecome(next Status) bool {
	return slices.Contains(transitions[s], next)
}

// Reason says why an order was cancelled.
type Reason string

// The reasons of cancellations.
const (
	OutOfStock    Reason = "out_of_stock"
	PaymentFailed Reason = "payment_failed"
	Expired       Reason = "expired"
	ByCustomer    Reason = "customer"
	ByMerchant    Reason = "merchant"
)

// Line is one line as it was sold: a snapshot that no later change of the catalogue touches. Amounts are in minor units
// of the order's currency.
type Line struct {
	ID          string            `json:"id"`
	VariantID   string            `json:"variant_id"`
	ProductID   string            `json:"product_id"`
	SKU         string            `json:"sku"`
	Name        string            `json:"name"`
	Options     map[string]string `json:"options,omitempty"`
	Quantity    int64             `json:"quantity"`
	UnitPrice   int64             `json:"unit_price"`
	Subtotal    int64             `json:"subtotal"`
	Discount    int64             `json:"discount,omitempty"`
	TaxRate     int64             `json:"tax_rate,omitempty"` // parts per million
	Tax         int64             `json:"tax,omitempty"`
	TaxIncluded int64             `json:"tax_included,omitempty"`
}

// Snapshot is what never changes after placement, except that Erase forgets the person.
type Snapshot struct {
	Locale          string           `json:"locale,omitempty"`
	Lines           []Line           `json:"lines"`
	Totals          pricing.Totals   `json:"totals"`
	Trace           []pricing.Step   `json:"trace,omitempty"`
	Coupons         []string         `json:"coupons,omitempty"`
	ShippingAddress *contact.Address `json:"shipping_address,omitempty"`
	BillingAddress  *contact.Address `json:"billing_address,omitempty"`
	ShippingMethod  string           `json:"shipping_method,omitempty"`
}

// Progress is what changes: facts as other services reported them, fulfilments and returns.
type Progress struct {
	Stock Stock `json:"stock"`
	// Round is which hold Stock is about: 0 for the one of the placement, more after stock was wanted again.
	Round int64 `json:"round,omitempty"`
	// Answered is the end of the hold that inventory has asked about last, see HoldOverdue.
	Answered time.Time `json:"answered,omitzero"`
	Payment  Payment   `json:"payment"`
	// Overdue is true once the deadline has passed while an attempt to pay was open.
	Overdue bool `json:"overdue,omitempty"`
	// Disputes are the cases about the order's payments, by their ids.
	Disputes []Dispute `json:"disputes,omitempty"`
	// Refunds are those that are not for returns, by the payment's version.
	Refunds      []Refund      `json:"refunds,omitempty"`
	Fulfillments []Fulfillment `json:"fulfillments,omitempty"`
	Returns      []Return      `json:"returns,omitempty"`
}

// State is all that an order is, for stores and converters.
type State struct {
	ID     string
	Number string // short, for people, not to be guessed from another
	CartID string
	// Token opens the order to its bearer; it lies only where the order itself lies.
	Token             string
	CustomerID        string // empty for guests
	Email             string
	Currency          string
	Total             int64 // Snapshot.Totals.Total
	Pieces            int64 // how many pieces all lines have
	Status            Status
	CancelReason      Reason // empty unless cancelled
	PaymentStatus     PaymentStatus
	FulfillmentStatus FulfillmentStatus
	// DeadlineAt is when the order expires unless it is confirmed; zero when nothing is awaited.
	DeadlineAt time.Time
	// Version counts changes from 1, and is the version of the last history entry.
	Version   int64
	PlacedAt  time.Time
	UpdatedAt time.Time
	// Snapshot is nil when a store was asked to leave it out, because most steps of the saga need none. Ship, Erase and returns do.
	Snapshot *Snapshot
	Progress Progress
}

// Deadlines say how long an order waits.
type Deadlines struct {
	// Reservation is how long stock may take to be held.
	Reservation time.Duration
	// Payment is how long payment may take to be authorised, from the moment stock is held.
	Payment time.Duration
	// Settling is how long payment has to find out what became of an attempt, after the deadline.
	Settling time.Duration
	// Anew is how long a new payment may take after the hold on an earlier one has lapsed; 0 asks for none.
	Anew time.Duration
}

// Order is one order. It is not safe for concurrent use.
type Order struct {
	state State
	// recorded are the changes that a store has not written yet.
	recorded []Entry
	// shared is true while the state's slices may belong to others, so that a change copies them first.
	shared bool
}

// Placement is what an order is made from. Everything in it was computed or checked by the shop.
type Placement struct {
	ID         string
	Number     string
	Token      string
	CartID     string
	CustomerID string
	Currency   string
	PaymentID  string
	Provider   string // how the shopper wants to pay
	Method     string
	GiftCard   string
	// SavedMethod pays instead of Method; ConsentAt is when the customer agreed that what she pays with is kept.
	SavedMethod string
	ConsentAt   time.Time
	Country     string // of the address that pays
	Client      string // network of the shopper's address
	Email       string
	Snapshot    Snapshot
}

// Place makes an order at version 1, and returns what to emit. It refuses what cannot be sold: no lines, or totals that
// do not add up.
func Place(p Placement, wait Deadlines, now time.Time) (*Order, []Emission, error) {
	if err := p.Snapshot.Check(); err != nil {
		return nil, nil, err
	}
	o := &Order{state: State{
		ID: p.ID, Number: p.Number, CartID: p.CartID, Token: p.Token, CustomerID: p.CustomerID, Currency: p.Currency,
		Email: p.Email, Total: p.Snapshot.Totals.Total, Pieces: p.Snapshot.pieces(),
		Status: Placed, DeadlineAt: now.Add(wait.Reservation), PlacedAt: now, Snapshot: &p.Snapshot,
		Progress: Progress{
			Stock: StockPending,
			Payment: Payment{ID: p.PaymentID, Provider: p.Provider, Method: p.Method, GiftCard: p.GiftCard, Country: p.Country, Client: p.Client,
				SavedMethod: p.SavedMethod, ConsentAt: p.ConsentAt},
		},
	}}
	o.record(now, "placed", "", ActorShopper)
	return o, []Emission{{Kind: EmitPlaced}}, nil
}

// Check holds an order's arithmetic: total = Σ lines − discounts + tax + shipping.
func (s *Snapshot) Check() error {
	if len(s.Lines) == 0 {
		return fault.New(fault.Internal, "An order needs lines.")
	}
	var lines, discounts int64
	for _, l := range s.Lines {
		if l.Quantity < 1 || l.Subtotal != l.UnitPrice*l.Quantity || l.Discount < 0 || l.Discount > l.Subtotal {
			return fault.New(fault.Internal, "An order's line does not add up.")
		}
		lines += l.Subtotal
		discounts += l.Discount
	}
	t := s.Totals
	if t.Subtotal != lines || t.Discount != discounts || t.Total != t.Subtotal-t.Discount+t.Tax+t.Shipping || t.Total < 0 {
		return fault.New(fault.Internal, "An order's total does not add up.")
	}
	return nil
}

func (s *Snapshot) pieces() (n int64) {
	for _, l := range s.Lines {
		n += l.Quantity
	}
	return n
}

// Load returns the order that a store holds, unchecked.
func Load(s State) *Order { return &Order{state: s, shared: true} }

// State returns all that the order is. The caller must not change what it points to.
func (o *Order) State() State { return o.state }

// Attach adds the snapshot that a store had left out.
func (o *Order) Attach(s *Snapshot) { o.state.Snapshot = s }

// ID returns the order's id.
func (o *Order) ID() string { return o.state.ID }

// Status returns the order's place in its lifecycle.
func (o *Order) Status() Status { return o.state.Status }

// Recorded returns the changes since the order was placed or loaded, for a store to write; none means that there is
// nothing to write.
func (o *Order) Recorded() []Entry { return o.recorded }

// OwnedBy reports whether a customer or the bearer of the order's token may see it.
func (o *Order) OwnedBy(customerID, token string) bool {
	if o.state.CustomerID != "" && o.state.CustomerID == customerID {
		return true
	}
	return matchToken(token, o.state.Token)
}
