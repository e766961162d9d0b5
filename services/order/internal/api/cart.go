package api

import (
	"context"
	"strings"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/store"
)

// visitor is who calls, with the token that they sent.
func visitor(ctx context.Context, token string) app.Visitor {
	v := app.Visitor{Token: token}
	if who := auth.From(ctx); who.Kind == auth.Customer || who.Kind == auth.Staff {
		v.CustomerID = who.ID
	}
	return v
}

// LineInput names a variant by SKU or by id, and how many of it.
type LineInput struct {
	SKU       string `json:"sku,omitempty" minLength:"1" maxLength:"255" example:"MUG-BLUE"`
	VariantID string `json:"variant_id,omitempty" minLength:"1" maxLength:"64"`
	Quantity  int64  `json:"quantity" minimum:"1" maximum:"999" example:"2"`
}

func (l LineInput) line(pointer string) (app.NewLine, error) {
	l.SKU = strings.TrimSpace(l.SKU)
	if (l.SKU == "") == (l.VariantID == "") {
		return app.NewLine{}, fault.New(fault.Invalid, "Name each variant by its SKU or by its id.").
			At(pointer, "one_of", "Exactly one of sku and variant_id is required.")
	}
	return app.NewLine{Ref: app.Ref{SKU: l.SKU, VariantID: l.VariantID}, Quantity: l.Quantity}, nil
}

type cartOut struct {
	ETag string `header:"ETag"`
	// Location is web.Op's to fill; released documents promise it of every answer, so that it cannot leave them.
	Location string `header:"Location"`
	Body     Cart
}

func (h *handler) cartOut(v app.CartView, err error) (*cartOut, error) {
	if err != nil {
		return nil, err
	}
	return &cartOut{ETag: web.ETag(v.Cart.Version), Body: toCart(v)}, nil
}

type createCartIn struct {
	Body struct {
		Currency string      `json:"currency" pattern:"^[A-Z]{3}$" example:"EUR" doc:"ISO 4217 code; all of a cart is in one currency."`
		Lines    []LineInput `json:"lines,omitempty" maxItems:"100"`
	}
}

func (h *handler) createCart(ctx context.Context, in *createCartIn) (*cartOut, error) {
	lines := make([]app.NewLine, len(in.Body.Lines))
	for i, l := range in.Body.Lines {
		var err error
		if lines[i], err = l.line(item("/lines", i)); err != nil {
			return nil, err
		}
	}
	return h.cartOut(h.o.App.CreateCart(ctx, visitor(ctx, ""), in.Body.Currency, lines))
}

// CartPath names a cart, and who may see it.
type CartPath struct {
	ID    string `path:"id" maxLength:"64" example:"cart_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Token string `header:"Cart-Token" maxLength:"128"`
}

// CartChangePath is CartPath for changes.
type CartChangePath struct {
	CartPath
	IfMatch string `header:"If-Match" maxLength:"256" doc:"The ETag that was read: the change is refused when the cart has changed since."`
}

func (p CartChangePath) check(version int64) error {
	return web.CheckIfMatch(p.IfMatch, version, false)
}

func (h *handler) getCart(ctx context.Context, in *CartPath) (*cartOut, error) {
	return h.cartOut(h.o.App.Cart(ctx, visitor(ctx, in.Token), in.ID))
}

type listCartsIn struct{ web.PageQuery }

type listCartsOut struct {
	Body web.Page[CartSummary]
}

func (h *handler) listCarts(ctx context.Context, in *listCartsIn) (*listCartsOut, error) {
	who := auth.From(ctx).ID
	c := web.NewCursor("carts", who)
	var after *store.CartPosition
	if in.Cursor != "" {
		after = new(store.CartPosition)
		if err := c.Decode(in.Cursor, after); err != nil {
			return nil, err
		}
	}
	carts, more, err := h.o.App.OpenCarts(ctx, who, after, in.Limit)
	if err != nil {
		return nil, err
	}
	out := &listCartsOut{}
	out.Body.Items = make([]CartSummary, len(carts))
	for i := range carts {
		out.Body.Items[i] = toCartSummary(carts[i])
	}
	if more {
		if out.Body.NextCursor, err = c.Encode(store.PositionOf(carts[len(carts)-1])); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// AddressPatch changes parts of an address.
type AddressPatch struct {
	Name       web.Optional[string] `json:"name,omitzero" maxLength:"200"`
	Company    web.Optional[string] `json:"company,omitzero" maxLength:"200"`
	Line1      web.Optional[string] `json:"line1,omitzero" maxLength:"200"`
	Line2      web.Optional[string] `json:"line2,omitzero" maxLength:"200"`
	City       web.Optional[string] `json:"city,omitzero" maxLength:"200"`
	Region     web.Optional[string] `json:"region,omitzero" maxLength:"100"`
	PostalCode web.Optional[string] `json:"postal_code,omitzero" maxLength:"20"`
	Country    web.Optional[string] `json:"country,omitzero" maxLength:"2"`
	Phone      web.Optional[string] `json:"phone,omitzero" maxLength:"40"`
}

func (p AddressPatch) apply(a contact.Address) contact.Address {
	p.Name.Apply(&a.Name)
	p.Company.Apply(&a.Company)
	p.Line1.Apply(&a.Line1)
	p.Line2.Apply(&a.Line2)
	p.City.Apply(&a.City)
	p.Region.Apply(&a.Region)
	p.PostalCode.Apply(&a.PostalCode)
	p.Country.Apply(&a.Country)
	p.Phone.Apply(&a.Phone)
	return a
}

// addressChange is what a merge patch of an address does; nil when it says nothing.
func addressChange(o web.Optional[AddressPatch]) func(*contact.Address) *contact.Address {
	if !o.Set {
		return nil
	}
	return func(now *contact.Address) *contact.Address {
		if o.Null {
			return nil
		}
		var changed contact.Address
		if now != nil {
			changed = *now
		}
		changed = o.Value.apply(changed)
		return &changed
	}
}

type updateCartIn struct {
	CartChangePath
	Body struct {
		Email           web.Optional[string]       `json:"email,omitzero" maxLength:"254" example:"ann@example.org"`
		ShippingAddress web.Optional[AddressPatch] `json:"shipping_address,omitzero"`
		BillingAddress  web.Optional[AddressPatch] `json:"billing_address,omitzero"`
		ShippingMethod  web.Optional[string]       `json:"shipping_method,omitzero" maxLength:"64" example:"standard"`
		CouponCodes     web.Optional[[]string]     `json:"coupon_codes,omitzero" maxItems:"5"`
	}
}

func (h *handler) updateCart(ctx context.Context, in *updateCartIn) (*cartOut, error) {
	b := &in.Body
	ch := app.CartChange{ShippingAddress: addressChange(b.ShippingAddress), BillingAddress: addressChange(b.BillingAddress)}
	if b.Email.Set {
		ch.Email = &b.Email.Value
	}
	if b.ShippingMethod.Set {
		ch.ShippingMethod = &b.ShippingMethod.Value
	}
	if b.CouponCodes.Set {
		ch.Coupons = &b.CouponCodes.Value
	}
	return h.cartOut(h.o.App.PatchCart(ctx, visitor(ctx, in.Token), in.ID, in.check, ch))
}

type addLineIn struct {
	CartChangePath
	Body LineInput
}

func (h *handler) addLine(ctx context.Context, in *addLineIn) (*cartOut, error) {
	line, err := in.Body.line("")
	if err != nil {
		return nil, err
	}
	return h.cartOut(h.o.App.AddLine(ctx, visitor(ctx, in.Token), in.ID, in.check, line))
}

// CartLinePath names a line of a cart.
type CartLinePath struct {
	CartChangePath
	LineID string `path:"line_id" maxLength:"64"`
}

type updateLineIn struct {
	CartLinePath
	Body struct {
		Quantity int64 `json:"quantity" minimum:"1" maximum:"999" example:"3"`
	}
}

func (h *handler) updateLine(ctx context.Context, in *updateLineIn) (*cartOut, error) {
	return h.cartOut(h.o.App.SetQuantity(ctx, visitor(ctx, in.Token), in.ID, in.LineID, in.check, in.Body.Quantity))
}

func (h *handler) removeLine(ctx context.Context, in *CartLinePath) (*cartOut, error) {
	return h.cartOut(h.o.App.RemoveLine(ctx, visitor(ctx, in.Token), in.ID, in.LineID, in.check))
}

func (h *handler) mergeCart(ctx context.Context, in *CartPath) (*cartOut, error) {
	return h.cartOut(h.o.App.MergeCart(ctx, visitor(ctx, in.Token), in.ID))
}
