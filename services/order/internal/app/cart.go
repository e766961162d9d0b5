package app

import (
	"context"
	"fmt"
	"strconv"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/pricing"
)

// CartView is a cart as its owner sees it: priced by what is sold now, with what stands in the way of ordering it.
type CartView struct {
	Cart cart.State
	// Token is set once, when a guest's cart is made.
	Token string
	Lines []LineView
	Quote pricing.Quote
	// Offers are the shipping methods to choose from.
	Offers   []pricing.Offer
	Problems []Problem
}

// LineView is a cart's line with what is sold under it; Variant is nil when it is not known, and Priced false when the line
// counts for nothing because it cannot be bought.
type LineView struct {
	cart.Line
	Variant *offer.Variant
	Priced  bool
	Price   pricing.Line
}

// Problem is something about a cart that its owner should know. Only blocking ones stand in the way of an order.
type Problem struct {
	Code     fault.Code
	Pointer  string
	Message  string
	Blocking bool
}

// CodePriceChanged is the problem of a line whose price has changed since the shopper last changed it.
const CodePriceChanged fault.Code = "price_changed"

// NewLine is a wish to put something into a cart.
type NewLine struct {
	Ref
	Quantity int64
}

func noSuchCart() error {
	return fault.New(fault.NotFound, "There is no such cart. A guest sends its Cart-Token, a customer signs in.")
}

// CreateCart makes a cart of lines. A guest gets the token that opens it.
func (a *App) CreateCart(ctx context.Context, who Visitor, currency string, lines []NewLine) (CartView, error) {
	token, hash := "", ""
	if who.CustomerID == "" {
		token = cart.NewToken()
		hash = cart.HashToken(token)
	}
	c, err := cart.New(a.ids.New("cart"), who.CustomerID, hash, currency, a.clock.Now())
	if err != nil {
		return CartView{}, err
	}
	variants, err := a.addLines(ctx, c, currency, lines)
	if err != nil {
		return CartView{}, err
	}
	v, err := a.lookAt(ctx, c.State(), variants)
	if err != nil {
		return CartView{}, err
	}
	v.Token = token
	if err = a.carts.Do(ctx, c.State()); err == nil {
		a.recent.Set(v.Cart.ID, v.Cart)
	}
	return v, err
}

// addLines puts lines into a fresh cart and returns the variants of its lines, in their order.
func (a *App) addLines(ctx context.Context, c *cart.Cart, currency string, lines []NewLine) ([]*offer.Variant, error) {
	refs := make([]Ref, len(lines))
	for i, l := range lines {
		refs[i] = l.Ref
	}
	found, err := a.view.find(ctx, refs)
	if err != nil {
		return nil, err
	}
	out := make([]*offer.Variant, 0, len(lines))
	for i, l := range lines {
		pointer := "/lines/" + strconv.Itoa(i)
		price, err := priceOf(found[i], l.Ref, currency, pointer)
		if err != nil {
			return nil, err
		}
		if err := c.Add(a.ids.New("line"), found[i].ID, found[i].SKU, l.Quantity, price, pointer); err != nil {
			return nil, err
		}
		if len(c.Lines()) > len(out) {
			out = append(out, found[i])
		}
	}
	return out, nil
}

func priceOf(v *offer.Variant, r Ref, currency, pointer string) (money.Money, error) {
	field := "/sku"
	if r.VariantID != "" {
		field = "/variant_id"
	}
	if v == nil || !v.Sellable {
		return money.Money{}, fault.New(problem.UnknownVariant, "This variant is not sold. Look the product up again.").
			At(pointer+field, string(problem.UnknownVariant), "No variant of that name is sold.")
	}
	price, ok := v.Price(currency)
	if !ok {
		return money.Money{}, fault.New(problem.CurrencyMismatch, "This variant is not sold in the cart's currency.").
			At(pointer+field, string(problem.CurrencyMismatch), "It has no price in the cart's currency.")
	}
	return price, nil
}

// Cart shows a cart to its owner.
func (a *App) Cart(ctx context.Context, who Visitor, id string) (CartView, error) {
	s, err := a.ownCart(ctx, who, id)
	if err != nil {
		return CartView{}, err
	}
	return a.show(ctx, s)
}

func (a *App) ownCart(ctx context.Context, who Visitor, id string) (cart.State, error) {
	s, ok, err := a.store.Cart(ctx, id)
	if err != nil {
		return cart.State{}, err
	}
	if !ok || !cart.Load(s).OwnedBy(who.CustomerID, who.Token) {
		return cart.State{}, noSuchCart()
	}
	return s, nil
}

// show finds the variants of a cart's lines and prices them.
func (a *App) show(ctx context.Context, s cart.State) (CartView, error) {
	refs := make([]Ref, len(s.Lines))
	for i, l := range s.Lines {
		refs[i] = Ref{VariantID: l.VariantID}
	}
	variants, err := a.view.find(ctx, refs)
	if err != nil {
		return CartView{}, err
	}
	return a.lookAt(ctx, s, variants)
}

// lookAt prices a cart whose variants are at hand.
func (a *App) lookAt(ctx context.Context, s cart.State, variants []*offer.Variant) (CartView, error) {
	issued, err := a.issued(ctx, s.CouponCodes)
	if err != nil {
		return CartView{}, err
	}
	return a.look(s, variants, issued)
}

// look prices a cart whose variants and issued coupons are at hand.
func (a *App) look(s cart.State, variants []*offer.Variant, issued map[string]pricing.Promotion) (CartView, error) {
	v := CartView{Cart: s, Lines: make([]LineView, len(s.Lines))}
	in := pricing.Request{Currency: s.Currency, Items: make([]pricing.Item, 0, len(s.Lines)), Coupons: s.CouponCodes, Issued: issued,
		ShippingMethod: s.ShippingMethod, Now: a.clock.Now(), Estimate: true}
	if s.ShippingAddress != nil {
		in.Country = s.ShippingAddress.Country
	}
	add := func(blocking bool, code fault.Code, pointer, message string) {
		v.Problems = append(v.Problems, Problem{Code: code, Pointer: pointer, Message: message, Blocking: blocking})
	}
	for i, l := range s.Lines {
		v.Lines[i] = LineView{Line: l, Variant: variants[i]}
		pointer := "/lines/" + strconv.Itoa(i)
		if variants[i] == nil || !variants[i].Sellable {
			add(true, problem.UnknownVariant, pointer, "This is not sold any more. Remove the line.")
			continue
		}
		price, ok := variants[i].Price(s.Currency)
		if !ok {
			add(true, problem.CurrencyMismatch, pointer, "This is not sold in the cart's currency any more. Remove the line.")
			continue
		}
		if price != l.SeenPrice {
			add(false, CodePriceChanged, pointer, "The price has changed since the line was last changed.")
		}
		v.Lines[i].Priced = true
		in.Items = append(in.Items, pricing.Item{LineID: l.ID, Quantity: l.Quantity, Price: price, TaxClass: variants[i].TaxClass})
	}
	var err error
	if v.Quote, err = a.rules.Price(in); err != nil {
		return CartView{}, fmt.Errorf("price cart: %w", err)
	}
	next := 0
	for i := range v.Lines {
		if v.Lines[i].Priced {
			v.Lines[i].Price = v.Quote.Lines[next]
			next++
		}
	}
	for _, r := range v.Quote.Rejected {
		for i, code := range s.CouponCodes {
			if code == r.Coupon {
				add(true, problem.CouponInvalid, "/coupon_codes/"+strconv.Itoa(i), couponMessage[r.Reason])
			}
		}
	}
	v.Offers = a.rules.Offers(s.Currency, in.Country, v.Quote.Totals.Subtotal-v.Quote.Totals.Discount)
	if v.Quote.Unshippable {
		code, pointer, message := a.unshippable(s.Currency, len(v.Offers) > 0)
		add(true, code, pointer, message)
	}
	if v.Quote.FreeShipping {
		for i := range v.Offers {
			v.Offers[i].Price = 0
		}
	}
	return v, nil
}

// unshippable says why a cart's goods cannot be sent: where there is nothing to choose from, the shopper is not told to choose.
func (a *App) unshippable(currency string, offers bool) (code fault.Code, pointer, message string) {
	switch {
	case offers:
		return problem.ShippingMethod, "/shipping_method", "The goods cannot be sent there this way. Choose one of the shipping options."
	case len(a.rules.Offers(currency, "", 0)) > 0:
		return problem.NotShipped, "/shipping_address/country", "The shop does not ship to this country in the cart's currency. Choose another address, or another currency."
	default:
		return problem.NotShipped, "/currency", "The shop does not ship in the cart's currency. Make a cart in another currency."
	}
}

var couponMessage = map[string]string{
	"unknown":             "There is no such coupon.",
	"not_started":         "The coupon is not valid yet.",
	"expired":             "The coupon is not valid any more.",
	"minimum_not_reached": "The goods must cost more for this coupon.",
	"wrong_currency":      "The coupon is not for this currency.",
}

// CartChange is what a shopper wants changed. Nil members stay. An address is made from the one that is there, which is
// nil where there is none; nil as the result removes it.
type CartChange struct {
	Email           *string
	ShippingAddress func(*contact.Address) *contact.Address
	BillingAddress  func(*contact.Address) *contact.Address
	ShippingMethod  *string
	Coupons         *[]string
}

func (ch CartChange) apply(c *cart.Cart) error {
	if ch.Email != nil {
		if err := c.SetEmail(*ch.Email); err != nil {
			return err
		}
	}
	if ch.ShippingAddress != nil {
		if err := c.SetShippingAddress(ch.ShippingAddress(c.State().ShippingAddress)); err != nil {
			return err
		}
	}
	if ch.BillingAddress != nil {
		if err := c.SetBillingAddress(ch.BillingAddress(c.State().BillingAddress)); err != nil {
			return err
		}
	}
	if ch.ShippingMethod != nil {
		if err := c.SetShippingMethod(*ch.ShippingMethod); err != nil {
			return err
		}
	}
	if ch.Coupons != nil {
		return c.SetCoupons(*ch.Coupons)
	}
	return nil
}

// CheckVersion compares the version that a caller has seen with the one that a cart has.
type CheckVersion func(version int64) error

// PatchCart changes a cart's details.
func (a *App) PatchCart(ctx context.Context, who Visitor, id string, check CheckVersion, ch CartChange) (CartView, error) {
	return a.changeCart(ctx, who, id, check, ch.apply)
}

// AddLine puts a variant into a cart.
func (a *App) AddLine(ctx context.Context, who Visitor, id string, check CheckVersion, line NewLine) (CartView, error) {
	variants, err := a.view.find(ctx, []Ref{line.Ref})
	if err != nil {
		return CartView{}, err
	}
	return a.changeCart(ctx, who, id, check, func(c *cart.Cart) error {
		if err := c.CheckOpen(); err != nil {
			return err
		}
		price, err := priceOf(variants[0], line.Ref, c.State().Currency, "")
		if err != nil {
			return err
		}
		return c.Add(a.ids.New("line"), variants[0].ID, variants[0].SKU, line.Quantity, price, "")
	})
}

// SetQuantity changes how many pieces a line holds.
func (a *App) SetQuantity(ctx context.Context, who Visitor, id, lineID string, check CheckVersion, quantity int64) (CartView, error) {
	s, err := a.ownCart(ctx, who, id)
	if err != nil {
		return CartView{}, err
	}
	var seen money.Money
	if l, ok := cart.Load(s).Line(lineID); ok {
		found, err := a.view.find(ctx, []Ref{{VariantID: l.VariantID}})
		if err != nil {
			return CartView{}, err
		}
		if found[0] != nil {
			seen, _ = found[0].Price(s.Currency)
		}
	}
	return a.changeCart(ctx, who, id, check, func(c *cart.Cart) error { return c.SetQuantity(lineID, quantity, seen) })
}

// RemoveLine takes a line out of a cart.
func (a *App) RemoveLine(ctx context.Context, who Visitor, id, lineID string, check CheckVersion) (CartView, error) {
	return a.changeCart(ctx, who, id, check, func(c *cart.Cart) error { return c.Remove(lineID) })
}

// changeCart locks a cart, changes it and shows it. A refusal changes nothing.
func (a *App) changeCart(ctx context.Context, who Visitor, id string, check CheckVersion, do func(*cart.Cart) error) (CartView, error) {
	var changed cart.State
	err := a.store.DB().Write(ctx, func(tx *db.Tx) error {
		s, ok, err := a.store.LockCart(ctx, tx, id)
		if err != nil {
			return err
		}
		c := cart.Load(s)
		if !ok || !c.OwnedBy(who.CustomerID, who.Token) {
			return noSuchCart()
		}
		if err := check(s.Version); err != nil {
			return err
		}
		if err := do(c); err != nil {
			return err
		}
		c.Touch(a.clock.Now())
		changed = c.State()
		_, err = a.store.UpdateCart(ctx, tx, changed, s.Version)
		return err
	})
	if err != nil {
		return CartView{}, err
	}
	a.recent.Set(changed.ID, changed)
	return a.show(ctx, changed)
}
