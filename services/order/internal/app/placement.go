package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"emporium/contract/problem"
	"emporium/kit/card"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/money"
	"emporium/services/order/internal/cart"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/order"
)

// Placement is a wish to order a cart.
type Placement struct {
	CartID string
	// Change holds details that the cart lacks, or that are to differ from it.
	Change  CartChange
	Payment PaymentChoice
	// ExpectedTotal is what the shopper was shown; nil accepts any.
	ExpectedTotal *money.Money
	Locale        string
	// Client is the network of the shopper's address, for limits on attempts to pay; empty when it is not known.
	Client string
	// Wait is how long the answer may wait for the saga's decision; 0 answers at once.
	Wait time.Duration
	// Attempt names the request, so that a repetition gets the first one's answer.
	Attempt idem.Request
	// Render makes the stored answer of a placed order.
	Render func(order.State) ([]byte, error)
}

// Placed is what came of a placement: an order, or the stored answer of an earlier request.
type Placed struct {
	Order    order.State
	Response idem.Response
}

// errMoved means that the cart was changed, or the number taken, while the order was prepared.
var errMoved = errors.New("the cart has moved on")

// maxPlacements bounds how often a placement is prepared anew.
const maxPlacements = 4

// Place makes an order of a cart. Prices, discounts, taxes and totals are computed anew from what is sold now. The order,
// its events, the closing of the cart and the answer to a repeated request are one transaction.
func (a *App) Place(ctx context.Context, who Visitor, p Placement) (Placed, error) {
	for attempt := 1; ; attempt++ {
		s, fresh, err := a.cartToOrder(ctx, p.CartID, attempt == 1)
		ready, refusal := a.prepare(ctx, who, p, s, err)
		if refusal != nil && !fresh {
			s, _, err = a.cartToOrder(ctx, p.CartID, false)
			ready, refusal = a.prepare(ctx, who, p, s, err)
		}
		placed, err := a.place(ctx, p, ready, refusal)
		moved := errors.Is(err, errMoved) || db.IsUniqueViolation(err)
		switch {
		case moved && attempt < maxPlacements:
			continue
		case moved:
			return Placed{}, fault.Wrap(err, fault.Conflict, "The cart is being changed by somebody else. Read it again and repeat the request.")
		}
		a.countRefusal(err)
		return placed, err
	}
}

// prepared is an order that needs only its transaction.
type prepared struct {
	order     *order.Order
	emissions []order.Emission
	cart      cart.State
}

// place runs the transaction. A refusal found while preparing counts only for a request that is no repetition.
func (a *App) place(ctx context.Context, p Placement, ready prepared, refusal error) (Placed, error) {
	var states <-chan order.State
	if refusal == nil && p.Wait > 0 {
		var stop func()
		states, stop = a.hub.watch(ready.order.ID())
		defer stop()
	}
	response, err := idem.Once(ctx, a.store.DB(), p.Attempt, func() (idem.Response, error) {
		if refusal != nil {
			return idem.Response{}, refusal
		}
		body, err := p.Render(ready.order.State())
		if err != nil {
			return idem.Response{}, err
		}
		item := &placing{prepared: ready, ctx: ctx, answer: idem.Entry{Request: p.Attempt, Response: idem.Response{Status: 201, Body: body}}}
		if len(ready.order.State().Snapshot.Coupons) > 0 {
			return item.answer.Response, a.store.DB().Write(ctx, func(tx *db.Tx) error { return a.placeOne(ctx, tx, item) })
		}
		if err := a.placements.Do(ctx, item); err != nil {
			return idem.Response{}, err
		}
		return item.answer.Response, item.refused
	})
	if err != nil {
		return Placed{}, err
	}
	if response.Replayed || refusal != nil {
		return Placed{Response: response}, nil
	}
	a.recent.Invalidate(ready.cart.ID)
	placed := Placed{Order: ready.order.State(), Response: response}
	if p.Wait > 0 {
		placed.Order = a.await(ctx, placed.Order, states, p.Wait)
	}
	return placed, nil
}

// placing is a placement on its way into a transaction.
type placing struct {
	prepared
	ctx    context.Context //nolint:containedctx // whose trace the events carry
	answer idem.Entry
	// refused says that the cart is not what it was when the order was prepared. Then nothing of the placement was written.
	refused error
}

// mostPlacings bounds how many placements share a transaction.
const mostPlacings = 64

// placeOne writes a placement in a transaction of its own, as those need whose coupons are counted: a coupon that is used up
// rolls back what was counted before it.
func (a *App) placeOne(ctx context.Context, tx *db.Tx, item *placing) error {
	state := item.order.State()
	closed, err := a.store.CloseCart(ctx, tx, item.cart.ID, item.cart.Version, state.PlacedAt)
	if err != nil {
		return err
	}
	if !closed {
		return errMoved
	}
	if err := a.useCoupons(ctx, tx, state); err != nil {
		return err
	}
	return a.insertPlaced(ctx, tx, []*placing{item})
}

// placeAll writes placements together. One whose cart has moved on is left out, and told so.
func (a *App) placeAll(ctx context.Context, tx *db.Tx, items []*placing) error {
	if len(items) == 1 {
		items[0].refused = nil
		err := a.placeOne(ctx, tx, items[0])
		if errors.Is(err, errMoved) {
			items[0].refused, err = errMoved, nil
		}
		return err
	}
	versions := make(map[string]int64, len(items))
	for _, item := range items {
		item.refused = nil // the transaction may run again
		versions[item.cart.ID] = item.cart.Version
	}
	closed, err := a.store.CloseCarts(ctx, tx, versions, a.clock.Now())
	if err != nil {
		return err
	}
	fresh := make([]*placing, 0, len(items))
	for _, item := range items {
		if !closed[item.cart.ID] || versions[item.cart.ID] != item.cart.Version {
			item.refused = errMoved
			continue
		}
		delete(closed, item.cart.ID) // of two for one cart the first gets it
		fresh = append(fresh, item)
	}
	if len(fresh) == 0 {
		return nil
	}
	return a.insertPlaced(ctx, tx, fresh)
}

// insertPlaced adds the orders, their events and the answers to repeated requests.
func (a *App) insertPlaced(ctx context.Context, tx *db.Tx, items []*placing) error {
	orders, answers := make([]*order.Order, len(items)), make([]idem.Entry, len(items))
	for i, item := range items {
		orders[i], answers[i] = item.order, item.answer
	}
	if err := a.store.InsertOrders(ctx, tx, orders...); err != nil {
		return err
	}
	for _, item := range items {
		for _, e := range item.emissions {
			if err := a.outbox.Publish(item.ctx, tx, payload(item.order.State(), e)); err != nil {
				return err
			}
		}
	}
	return idem.Keep(ctx, tx, a.clock, answers...)
}

// cartToOrder reads the cart to order. It may come from memory, as this process wrote it last: that is sound for an order,
// because its transaction closes the cart at exactly that version or not at all, and it is not sound for a refusal.
func (a *App) cartToOrder(ctx context.Context, id string, remembered bool) (s cart.State, fresh bool, err error) {
	if remembered {
		if s, ok := a.recent.GetIfPresent(id); ok {
			return s, false, nil
		}
	}
	s, ok, err := a.store.Cart(ctx, id)
	if err == nil && !ok {
		err = noSuchCart()
	}
	return s, true, err
}

// prepare checks that a cart can be ordered, prices it and makes the order. It passes on why the cart could not be read.
func (a *App) prepare(ctx context.Context, who Visitor, p Placement, s cart.State, unread error) (prepared, error) {
	if unread != nil {
		return prepared{}, unread
	}
	c := cart.Load(s)
	if !c.OwnedBy(who.CustomerID, who.Token) {
		return prepared{}, noSuchCart()
	}
	if err := c.CheckOpen(); err != nil {
		return prepared{}, err
	}
	if err := p.Change.apply(c); err != nil {
		return prepared{}, err
	}
	s = c.State()
	if len(s.Lines) == 0 {
		return prepared{}, fault.New(problem.CartEmpty, "Put something into the cart first.")
	}
	locale := p.Locale
	if s.Email == "" && who.CustomerID != "" {
		known, ok, err := a.store.Customer(ctx, who.CustomerID)
		if err != nil {
			return prepared{}, err
		}
		if ok {
			s.Email = known.Email
			if known.Locale != "" {
				locale = known.Locale
			}
		}
	}
	if s.Email == "" {
		return prepared{}, fault.New(problem.EmailRequired, "Say where the order's messages go.").
			At("/email", "required", "An email address is required.")
	}
	if s.ShippingAddress == nil {
		return prepared{}, fault.New(problem.AddressRequired, "Say where the goods go.").
			At("/shipping_address", "required", "A shipping address is required.")
	}
	view, err := a.show(ctx, s)
	if err != nil {
		return prepared{}, err
	}
	if err := blocked(view.Problems); err != nil {
		return prepared{}, err
	}
	total := money.New(view.Quote.Totals.Total, s.Currency)
	if p.ExpectedTotal != nil && *p.ExpectedTotal != total {
		return prepared{}, fault.New(problem.CartChanged, "The total is not what was expected. Show the shopper the new one and ask again.").
			With("current_total", total)
	}
	if err := card.Refuse(problem.CardDataRefused, "/payment/method", p.Payment.Method, p.Payment.Provider, p.Payment.GiftCard, p.Payment.SavedMethod); err != nil {
		return prepared{}, err
	}
	pays := order.Payment{Provider: p.Payment.Provider, Method: p.Payment.Method, GiftCard: p.Payment.GiftCard}
	if total.Amount > 0 {
		if pays, err = a.checkChoice(ctx, who, p.Payment); err != nil {
			return prepared{}, err
		}
		if err := a.checkMarket(pays, s, total); err != nil {
			return prepared{}, err
		}
		if err := a.checkAccepted(ctx, pays); err != nil {
			return prepared{}, err
		}
		if err := a.checkProvider(ctx, pays, total); err != nil {
			return prepared{}, err
		}
		if err := a.checkVelocity(ctx, who, p.Client, pays, s); err != nil {
			return prepared{}, err
		}
	}
	pays.Client = p.Client
	return a.makeOrder(who, pays, view, locale)
}

// blocked turns what stands in the way of an order into a refusal, under the code of the first problem.
func blocked(problems []Problem) error {
	var out *fault.Error
	for _, p := range problems {
		if !p.Blocking {
			continue
		}
		if out == nil {
			out = fault.New(p.Code, "The cart cannot be ordered as it is. "+p.Message)
		}
		out.At(p.Pointer, string(p.Code), p.Message)
	}
	if out == nil {
		return nil
	}
	return out
}

// giftCardProvider is what shoppers name as the provider when a gift card shall pay all.
const giftCardProvider = "gift_card"

// payer is the address that pays: the one for the bill, else where the goods go.
func payer(s cart.State) *contact.Address {
	if s.BillingAddress != nil {
		return s.BillingAddress
	}
	return s.ShippingAddress
}

// checkMarket refuses a provider that is not offered for so much in the country of the address that pays. What a gift card pays
// nobody has to take, and how much of an order that is the payment service knows: with one, an amount below the minimum is
// for it to refuse.
func (a *App) checkMarket(p order.Payment, s cart.State, total money.Money) error {
	if p.Provider == giftCardProvider {
		return nil
	}
	if p.GiftCard != "" {
		total.Amount = 0
	}
	return a.markets.Check(p.Provider, payer(s).Country, total, "/payment/provider")
}

// makeOrder copies a cart that can be ordered.
func (a *App) makeOrder(who Visitor, pays order.Payment, v CartView, locale string) (prepared, error) {
	var random [order.NumberBytes]byte
	if _, err := io.ReadFull(a.random, random[:]); err != nil {
		return prepared{}, fmt.Errorf("make order number: %w", err)
	}
	s := v.Cart
	snapshot := order.Snapshot{
		Locale: locale, Lines: make([]order.Line, len(v.Lines)), Totals: v.Quote.Totals, Trace: v.Quote.Trace, Coupons: s.CouponCodes,
		ShippingAddress: s.ShippingAddress, BillingAddress: s.BillingAddress, ShippingMethod: v.Quote.ShippingMethod,
	}
	for i, l := range v.Lines {
		snapshot.Lines[i] = orderLine(l)
	}
	customer := who.CustomerID
	if s.CustomerID != "" {
		customer = s.CustomerID
	}
	o, emissions, err := order.Place(order.Placement{
		ID: a.ids.New("ord"), Number: order.NewNumber(random), Token: cart.NewToken(), CartID: s.ID, CustomerID: customer,
		Email: s.Email, Currency: s.Currency, PaymentID: a.ids.New("pay"), Snapshot: snapshot,
		Provider: pays.Provider, Method: pays.Method, GiftCard: pays.GiftCard, SavedMethod: pays.SavedMethod, ConsentAt: pays.ConsentAt,
		Country: payer(s).Country, Client: pays.Client,
	}, a.deadlines, a.clock.Now())
	return prepared{order: o, emissions: emissions, cart: s}, err
}

func orderLine(l LineView) order.Line {
	return order.Line{
		ID: l.ID, VariantID: l.Variant.ID, ProductID: l.Variant.ProductID, SKU: l.Variant.SKU, Name: l.Variant.Name,
		Options: l.Variant.Options, Quantity: l.Quantity, UnitPrice: l.Price.UnitPrice, Subtotal: l.Price.Subtotal,
		Discount: l.Price.Discount, TaxRate: int64(l.Price.TaxRate), Tax: l.Price.Tax, TaxIncluded: l.Price.TaxIncluded,
	}
}

// await returns the order as it stands once the saga has decided, or the shopper has to act, or the time is over.
func (a *App) await(ctx context.Context, placed order.State, states <-chan order.State, limit time.Duration) order.State {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	// This process tells of its own decisions; asking is for those of other instances. It becomes rarer, so that a busy shop is
	// not kept busy by those who wait.
	every := a.poll
	poll := time.NewTimer(every)
	defer poll.Stop()
	latest := placed
	for !decided(latest) {
		select {
		case <-ctx.Done():
			return latest
		case s := <-states:
			if s.Version > latest.Version {
				s.Snapshot = placed.Snapshot
				latest = s
			}
		case <-poll.C:
			every = min(every*2, maxPoll*a.poll)
			poll.Reset(every)
			version, err := a.store.OrderVersion(ctx, placed.ID)
			if err != nil || version <= latest.Version {
				continue
			}
			if s, ok, err := a.store.Order(ctx, placed.ID); err == nil && ok {
				latest = s
			}
		}
	}
	return latest
}

// maxPoll bounds how rarely somebody who waits asks, in multiples of the first time.
const maxPoll = 5

// decided reports whether waiting longer is of no use to the shopper.
func decided(s order.State) bool {
	return s.Status != order.Placed || s.PaymentStatus == order.PaymentRequiresAction
}
