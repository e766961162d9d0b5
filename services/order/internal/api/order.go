package api

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"emporium/kit/auth"
	"emporium/kit/idem"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// PaymentInput is how the shopper wants to pay.
type PaymentInput struct {
	Provider    string `json:"provider,omitempty" maxLength:"40" example:"sandbox" doc:"Who takes the money; gift_card when a gift card shall pay all of it. Required without saved_method."`
	Method      string `json:"method,omitempty" maxLength:"200" example:"card" doc:"A method of the provider, or the token that it gave; never a card number. Required without saved_method."`
	SavedMethod string `json:"saved_method,omitempty" maxLength:"64" doc:"The id of a way to pay that the customer has saved, instead of a method."`
	Save        bool   `json:"save_payment_method,omitempty" doc:"Keep what is paid with for later orders, also for ones that are charged while the customer is not there: her consent, which is noted with its time. Only for customers who are signed in."`
	GiftCard    string `json:"gift_card,omitempty" maxLength:"64" example:"gft_06f0z4q9y8r6m2k1t3w5x7a9b0" doc:"The id of a gift card, which pays as much as it holds; the provider is asked for the rest."`
}

type placeOrderIn struct {
	Token          string `header:"Cart-Token" maxLength:"128"`
	Prefer         string `header:"Prefer" maxLength:"256" doc:"wait=N holds the answer until the order is decided, at most N seconds."`
	AcceptLanguage string `header:"Accept-Language" maxLength:"512" doc:"The first language is that of the order's messages."`
	Body           struct {
		CartID          string        `json:"cart_id" minLength:"1" maxLength:"64" example:"cart_06f0z4q9y8r6m2k1t3w5x7a9b0"`
		Email           *string       `json:"email,omitempty" maxLength:"254" example:"ann@example.org"`
		ShippingAddress *Address      `json:"shipping_address,omitempty"`
		BillingAddress  *Address      `json:"billing_address,omitempty"`
		ShippingMethod  *string       `json:"shipping_method,omitempty" maxLength:"64" example:"standard"`
		Payment         *PaymentInput `json:"payment,omitempty" doc:"Required unless the total is zero."`
		ExpectedTotal   *money.Money  `json:"expected_total,omitempty" doc:"The total that the shopper was shown: another one refuses the order."`
	}
}

type orderOut struct {
	ETag string `header:"ETag"`
	// Location is web.Op's to fill; released documents promise it of every answer, so that it cannot leave them.
	Location string `header:"Location"`
	Body     Order
}

func (h *handler) placeOrder(ctx context.Context, in *placeOrderIn) (*orderOut, error) {
	who := visitor(ctx, in.Token)
	attempt, err := idem.From(ctx, caller(who))
	if err != nil {
		return nil, err
	}
	b := &in.Body
	p := app.Placement{
		CartID: b.CartID, Attempt: attempt, ExpectedTotal: b.ExpectedTotal, Locale: firstLanguage(in.AcceptLanguage),
		Wait: web.PreferWait(in.Prefer, h.o.MaxWait),
		Change: app.CartChange{Email: b.Email, ShippingMethod: b.ShippingMethod,
			ShippingAddress: replaceAddress(b.ShippingAddress), BillingAddress: replaceAddress(b.BillingAddress)},
		Client: web.Network(web.ClientFrom(ctx)), Render: renderPlaced,
	}
	if b.Payment != nil {
		p.Payment = app.PaymentChoice{Provider: b.Payment.Provider, Method: b.Payment.Method, GiftCard: b.Payment.GiftCard,
			SavedMethod: b.Payment.SavedMethod, Save: b.Payment.Save}
	}
	placed, err := h.o.App.Place(ctx, who, p)
	if err != nil {
		return nil, err
	}
	if p.Wait > 0 {
		web.SetHeader(ctx, "Preference-Applied", "wait="+strconv.Itoa(int(p.Wait/time.Second)))
	}
	if placed.Response.Replayed {
		idem.Answer(ctx, placed.Response)
		return nil, nil
	}
	web.SetHeader(ctx, "ETag", web.ETag(placed.Order.Version))
	body := []byte(placed.Response.Body)
	if placed.Order.Version > 1 {
		if body, err = renderPlaced(placed.Order); err != nil {
			return nil, err
		}
	}
	web.Respond(ctx, web.Stored{Status: http.StatusCreated, Body: body})
	return nil, nil
}

// caller is whose Idempotency-Keys these are: a customer's, or those of one bearer of a token.
func caller(who app.Visitor) string {
	if who.CustomerID != "" {
		return who.CustomerID
	}
	return "guest:" + cart.HashToken(who.Token)
}

func replaceAddress(a *Address) func(*contact.Address) *contact.Address {
	if a == nil {
		return nil
	}
	return func(*contact.Address) *contact.Address {
		given := contact.Address(*a)
		return &given
	}
}

// OrderPath names an order, and who may see it.
type OrderPath struct {
	ID    string `path:"id" maxLength:"64" example:"ord_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Token string `header:"Order-Token" maxLength:"128"`
}

func (h *handler) getOrder(ctx context.Context, in *OrderPath) (*orderOut, error) {
	s, err := h.o.App.Order(ctx, visitor(ctx, in.Token), in.ID)
	if err != nil {
		return nil, err
	}
	return &orderOut{ETag: web.ETag(s.Version), Body: toOrder(s)}, nil
}

type listOrdersIn struct{ web.PageQuery }

type listOrdersOut struct {
	Body web.Page[OrderSummary]
}

func (h *handler) listOrders(ctx context.Context, in *listOrdersIn) (*listOrdersOut, error) {
	who := auth.From(ctx).ID
	return h.list(ctx, in.PageQuery, store.Filter{CustomerID: who}, web.NewCursor("orders", who))
}

func (h *handler) list(ctx context.Context, page web.PageQuery, f store.Filter, c web.Cursor) (*listOrdersOut, error) {
	f.Limit = page.Limit
	if page.Cursor != "" {
		if err := c.Decode(page.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	orders, more, err := h.o.App.Orders(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &listOrdersOut{}
	out.Body.Items = make([]OrderSummary, len(orders))
	for i, s := range orders {
		out.Body.Items[i] = toSummary(s)
	}
	if more {
		if out.Body.NextCursor, err = c.Encode(orders[len(orders)-1].ID); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (h *handler) cancelOrder(ctx context.Context, in *OrderPath) (*orderOut, error) {
	who := visitor(ctx, in.Token)
	return answer(ctx, caller(who), in.ID, func(c app.Command) (idem.Response, error) { return h.o.App.Cancel(ctx, who, c) })
}

// answer runs a command under the request's Idempotency-Key. The key belongs to one order, because its path is part of the
// request's fingerprint.
func answer(ctx context.Context, caller, id string, do func(app.Command) (idem.Response, error)) (*orderOut, error) {
	attempt, err := idem.From(ctx, caller)
	if err != nil {
		return nil, err
	}
	response, err := do(app.Command{OrderID: id, Attempt: attempt, Render: render})
	if err != nil {
		return nil, err
	}
	idem.Answer(ctx, response)
	return nil, nil
}

// streamOrder sends an order's changes as they happen.
func (h *handler) streamOrder(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	id := r.PathValue("id")
	if _, err := h.o.App.Order(ctx, visitor(ctx, r.Header.Get("Order-Token")), id); err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	stream, err := web.SSE(w, r)
	if err != nil {
		return // the connection cannot stream, and its headers are gone
	}
	after, err := strconv.ParseInt(stream.LastEventID(), 10, 64)
	if err != nil || after < 0 {
		after = 0
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if stopping := stream.Stopping(); stopping != nil {
		go func() {
			select {
			case <-stopping:
				cancel()
			case <-ctx.Done():
			}
		}()
	}
	tell := func(e order.Entry) error {
		return stream.Send(web.Event{ID: strconv.FormatInt(e.Version, 10), Name: e.Type, Data: toChange(e)})
	}
	_ = h.o.App.Follow(ctx, id, after, tell, stream.Heartbeat) // a client that lost the stream comes back with Last-Event-ID
}
