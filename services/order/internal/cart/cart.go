// Package cart holds what a shopper means to buy, before it becomes an order. A cart knows variants and quantities; it
// trusts no price and computes no total.
package cart

import (
	"slices"
	"strings"
	"time"

	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/contact"
)

// Bounds of a cart.
const (
	// MaxQuantity is the most pieces of one variant in a cart.
	MaxQuantity = 999
	// MaxLines is the most variants in a cart.
	MaxLines = 100
	// MaxCoupons is the most coupon codes in a cart.
	MaxCoupons = 5
	// maxCouponLength is in bytes.
	maxCouponLength = 40
)

// Codes of refusals. They stand in contract/problem; a test holds the two together.
const (
	CodeOrdered       fault.Code = "cart_ordered"
	CodeQuantityLimit fault.Code = "quantity_limit"
)

// Status is where a cart is in its life. Only an open cart can be changed.
type Status string

// The statuses of a cart.
const (
	Open      Status = "open"
	Ordered   Status = "ordered"
	Merged    Status = "merged"
	Abandoned Status = "abandoned"
)

// Line is so many pieces of one variant.
type Line struct {
	ID        string `json:"id"`
	VariantID string `json:"variant_id"`
	SKU       string `json:"sku"`
	Quantity  int64  `json:"quantity"`
	// SeenPrice is the unit price that the shopper was shown when the line was last changed: for telling that it has
	// changed since, never for charging.
	SeenPrice money.Money `json:"seen_price"`
}

// Contents is what the shopper can change.
type Contents struct {
	Lines           []Line           `json:"lines"`
	Email           string           `json:"email,omitempty"`
	ShippingAddress *contact.Address `json:"shipping_address,omitempty"`
	BillingAddress  *contact.Address `json:"billing_address,omitempty"`
	ShippingMethod  string           `json:"shipping_method,omitempty"`
	CouponCodes     []string         `json:"coupon_codes,omitempty"`
}

// State is all that a cart is, for stores.
type State struct {
	ID string
	// CustomerID is empty for a guest's cart.
	CustomerID string
	// TokenHash is HashToken of the guest's token, empty for a customer's cart.
	TokenHash string
	Currency  string
	Status    Status
	// Version counts changes, from 1.
	Version   int64
	CreatedAt time.Time
	UpdatedAt time.Time
	Contents
}

// Cart is a shopper's cart. It is not safe for concurrent use.
type Cart struct{ state State }

// New returns an empty open cart in a currency, which never changes: prices of two currencies do not add up.
func New(id, customerID, tokenHash, currency string, now time.Time) (*Cart, error) {
	if err := (money.Money{Currency: currency}).Validate(); err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "The currency is not known.").
			At("/currency", "unknown_currency", "The currency must be an active ISO 4217 code such as EUR.")
	}
	return &Cart{State{
		ID: id, CustomerID: customerID, TokenHash: tokenHash, Currency: currency,
		Status: Open, Version: 1, CreatedAt: now, UpdatedAt: now,
	}}, nil
}

// Load returns the cart that a store holds, unchecked.
func Load(s State) *Cart { return &Cart{s} }

// State returns all that the cart is. The caller must not change what it points to.
func (c *Cart) State() State { return c.state }

// ID returns the cart's id.
func (c *Cart) ID() string { return c.state.ID }

// Version counts the cart's changes, from 1.
func (c *Cart) Version() int64 { return c.state.Version }

// Lines returns the cart's lines in the order in which they were added. The caller must not change them.
func (c *Cart) Lines() []Line { return c.state.Lines }

// OwnedBy reports whether a customer or the bearer of a token may see and change the cart. A customer's cart belongs to
// that customer alone; a guest's cart to whoever holds its token.
func (c *Cart) OwnedBy(customerID, token string) bool {
	if c.state.CustomerID != "" {
		return c.state.CustomerID == customerID
	}
	return c.state.TokenHash != "" && MatchToken(token, c.state.TokenHash)
}

// CheckOpen refuses unless the cart can still be changed.
func (c *Cart) CheckOpen() error {
	switch c.state.Status {
	case Open:
		return nil
	case Ordered:
		return fault.New(CodeOrdered, "This cart has become an order. Start a new cart.")
	case Merged:
		return fault.New(fault.Conflict, "This cart was merged into the customer's cart. Use that one.")
	default:
		return fault.New(fault.Conflict, "This cart is closed. Start a new cart.")
	}
}

// Add puts quantity pieces of a variant into the cart; a variant that is there already gets more of them. The line's id
// is used only when the line is new. Pointer tells the caller which part of the request is refused.
func (c *Cart) Add(lineID, variantID, sku string, quantity int64, seen money.Money, pointer string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	if i := c.indexVariant(variantID); i >= 0 {
		line := &c.state.Lines[i]
		if err := checkQuantity(quantity, MaxQuantity-line.Quantity, pointer); err != nil {
			return err
		}
		line.Quantity += quantity
		line.SeenPrice = seen
		return nil
	}
	if err := checkQuantity(quantity, MaxQuantity, pointer); err != nil {
		return err
	}
	if len(c.state.Lines) >= MaxLines {
		return fault.Newf(CodeQuantityLimit, "A cart holds at most %d different variants.", MaxLines).
			At(pointer, "too_many_lines", "The cart is full.")
	}
	c.state.Lines = append(c.state.Lines, Line{ID: lineID, VariantID: variantID, SKU: sku, Quantity: quantity, SeenPrice: seen})
	return nil
}

func checkQuantity(quantity, limit int64, pointer string) error {
	switch {
	case quantity < 1:
		return fault.New(fault.Invalid, "The quantity must be at least 1.").
			At(pointer+"/quantity", "minimum", "The quantity must be at least 1.")
	case quantity > limit:
		return fault.Newf(CodeQuantityLimit, "At most %d pieces of one variant can be bought at once.", MaxQuantity).
			At(pointer+"/quantity", "quantity_limit", "The quantity is over the limit.")
	}
	return nil
}

// SetQuantity makes a line hold quantity pieces. It refuses a line that is not there with fault.NotFound.
func (c *Cart) SetQuantity(lineID string, quantity int64, seen money.Money) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	i := c.indexLine(lineID)
	if i < 0 {
		return unknownLine()
	}
	if err := checkQuantity(quantity, MaxQuantity, ""); err != nil {
		return err
	}
	c.state.Lines[i].Quantity = quantity
	if seen.Currency != "" {
		c.state.Lines[i].SeenPrice = seen
	}
	return nil
}

// Remove takes a line out. It refuses a line that is not there with fault.NotFound.
func (c *Cart) Remove(lineID string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	i := c.indexLine(lineID)
	if i < 0 {
		return unknownLine()
	}
	c.state.Lines = slices.Delete(c.state.Lines, i, i+1)
	return nil
}

func unknownLine() error { return fault.New(fault.NotFound, "The cart has no such line.") }

// SetEmail says where the order's messages go; empty forgets it.
func (c *Cart) SetEmail(email string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	if email == "" {
		c.state.Email = ""
		return nil
	}
	valid, ok := contact.Email(email)
	if !ok {
		return fault.New(fault.Invalid, "The email address is not valid.").
			At("/email", "invalid_email", "This must be an address such as name@example.org.")
	}
	c.state.Email = valid
	return nil
}

// SetShippingAddress says where the goods go; nil forgets it.
func (c *Cart) SetShippingAddress(a *contact.Address) error {
	return c.setAddress(&c.state.ShippingAddress, a, "/shipping_address")
}

// SetBillingAddress says whom the invoice names; nil means the shipping address.
func (c *Cart) SetBillingAddress(a *contact.Address) error {
	return c.setAddress(&c.state.BillingAddress, a, "/billing_address")
}

func (c *Cart) setAddress(at **contact.Address, a *contact.Address, pointer string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	if a == nil {
		*at = nil
		return nil
	}
	valid := a.Normalize()
	if problems := valid.Problems(pointer); len(problems) > 0 {
		err := fault.New(fault.Invalid, "The address cannot be used as it is; see errors.")
		err.Details = problems
		return err
	}
	*at = &valid
	return nil
}

// SetShippingMethod names how the goods are sent; empty leaves the choice to the shop. Whether there is such a method
// is for pricing to say.
func (c *Cart) SetShippingMethod(code string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	c.state.ShippingMethod = code
	return nil
}

// SetCoupons replaces the coupon codes; case and doubles do not matter.
func (c *Cart) SetCoupons(codes []string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	var out []string
	for _, code := range codes {
		code = NormalizeCoupon(code)
		if code == "" || len(code) > maxCouponLength {
			return fault.New(fault.Invalid, "A coupon code is not valid.").
				At("/coupon_codes", "invalid", "Coupon codes have 1 to 40 characters.")
		}
		if !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	if len(out) > MaxCoupons {
		return fault.Newf(fault.Invalid, "At most %d coupons can be used at once.", MaxCoupons).
			At("/coupon_codes", "too_many", "There are too many coupon codes.")
	}
	c.state.CouponCodes = out
	return nil
}

// NormalizeCoupon returns a coupon code as it is compared: in capitals, without space around it.
func NormalizeCoupon(code string) string { return strings.ToUpper(strings.TrimSpace(code)) }

// Touch counts a change as made. Use cases call it once per change, after the last of its methods.
func (c *Cart) Touch(now time.Time) {
	c.state.Version++
	c.state.UpdatedAt = now
}

// Claim gives a guest's cart to a customer; its token opens it no more.
func (c *Cart) Claim(customerID string) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	if c.state.CustomerID != "" && c.state.CustomerID != customerID {
		return fault.New(fault.NotFound, "There is no such cart.")
	}
	c.state.CustomerID = customerID
	c.state.TokenHash = ""
	return nil
}

// Merge adds all of another cart's lines, and closes that cart. Nothing that either cart holds is wiped: quantities of a
// variant add up, at most to MaxQuantity, and details that this cart lacks are taken over. It refuses carts of two
// currencies, and those that together have too many lines; then both stay as they were.
func (c *Cart) Merge(from *Cart) error {
	if err := c.CheckOpen(); err != nil {
		return err
	}
	if err := from.CheckOpen(); err != nil {
		return err
	}
	if c.state.ID == from.state.ID {
		return nil
	}
	if c.state.Currency != from.state.Currency {
		return fault.New(fault.Conflict, "Carts of two currencies cannot be merged. Order one of them first.")
	}
	lines := slices.Clone(c.state.Lines)
	for _, add := range from.state.Lines {
		if i := slices.IndexFunc(lines, func(l Line) bool { return l.VariantID == add.VariantID }); i >= 0 {
			lines[i].Quantity = min(lines[i].Quantity+add.Quantity, MaxQuantity)
			continue
		}
		lines = append(lines, add)
	}
	if len(lines) > MaxLines {
		return fault.Newf(CodeQuantityLimit, "The two carts together hold more than %d different variants. Remove some first.", MaxLines)
	}
	c.state.Lines = lines
	if c.state.Email == "" {
		c.state.Email = from.state.Email
	}
	if c.state.ShippingAddress == nil {
		c.state.ShippingAddress = from.state.ShippingAddress
	}
	if c.state.BillingAddress == nil {
		c.state.BillingAddress = from.state.BillingAddress
	}
	if c.state.ShippingMethod == "" {
		c.state.ShippingMethod = from.state.ShippingMethod
	}
	for _, code := range from.state.CouponCodes {
		if len(c.state.CouponCodes) < MaxCoupons && !slices.Contains(c.state.CouponCodes, code) {
			c.state.CouponCodes = append(slices.Clip(c.state.CouponCodes), code)
		}
	}
	from.state.Status = Merged
	return nil
}

func (c *Cart) indexVariant(variantID string) int {
	return slices.IndexFunc(c.state.Lines, func(l Line) bool { return l.VariantID == variantID })
}

func (c *Cart) indexLine(lineID string) int {
	return slices.IndexFunc(c.state.Lines, func(l Line) bool { return l.ID == lineID })
}

// Line returns the line with an id.
func (c *Cart) Line(lineID string) (Line, bool) {
	if i := c.indexLine(lineID); i >= 0 {
		return c.state.Lines[i], true
	}
	return Line{}, false
}
