// Package api is the order service's HTTP operations: carts, placement, orders for shoppers and for staff.
package api

import (
	"net/http"
	"time"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/order/internal/app"
)

// Scopes of staff.
const (
	ScopeRead  = "orders:read"
	ScopeWrite = "orders:write"
)

// Options are what the operations need.
type Options struct {
	App *app.App
	// MaxWait bounds how long Prefer: wait may hold the answer to a placement. Default 30 s.
	MaxWait time.Duration
}

type handler struct{ o Options }

const (
	cartOwner  = "a guest's cart belongs to the bearer of its Cart-Token, a customer's to that customer; others get 404"
	orderOwner = "an order belongs to the customer who placed it and to the bearer of its Order-Token; others get 404"
)

// Register adds the operations to an API.
func Register(a *web.API, o Options) {
	if o.MaxWait <= 0 {
		o.MaxWait = 30 * time.Second
	}
	h := &handler{o}
	h.registerCarts(a)
	h.registerOrders(a)
	h.registerStaff(a)
	h.registerReturns(a)
}

func (h *handler) registerCarts(a *web.API) {
	tags := []string{"Carts"}
	cart := func(id, method, path, summary string, errors ...fault.Code) web.Op {
		return web.Op{ID: id, Method: method, Path: path, Summary: summary, Tags: tags, Policy: web.Guest, Owner: cartOwner, Errors: errors}
	}
	change := []fault.Code{fault.NotFound, fault.PreconditionFailed, problem.CartOrdered, fault.Conflict}
	create := cart("create-cart", http.MethodPost, "/v1/carts", "Make a cart", problem.UnknownVariant, problem.CurrencyMismatch, problem.QuantityLimit)
	create.Status, create.Location = http.StatusCreated, "/v1/carts/{id}"
	create.Description = "Prices come from the shop alone. A guest gets the cart's token, and sends it as Cart-Token from then on."
	create.Owner = "the cart belongs to whoever makes it"
	web.Handle(a, create, h.createCart)
	list := cart("list-carts", http.MethodGet, "/v1/carts", "List your open carts, the one that changed last first")
	list.Policy, list.Owner = web.Customer, ""
	list.Description = "For going on with a cart on another device. Carts that became orders, or were merged into another, are not among them; " +
		"a cart that changes while its list is read moves to the front."
	web.Handle(a, list, h.listCarts)
	get := cart("get-cart", http.MethodGet, "/v1/carts/{id}", "Read a cart, priced by what is sold now", fault.NotFound)
	get.Derived = true
	web.Handle(a, get, h.getCart)
	patch := cart("update-cart", http.MethodPatch, "/v1/carts/{id}", "Change a cart's details", change...)
	patch.Description = "A JSON merge patch (RFC 7396): what is absent stays, null removes."
	web.Handle(a, patch, h.updateCart)
	add := cart("add-cart-line", http.MethodPost, "/v1/carts/{id}/lines", "Put a variant into a cart",
		append(change, problem.UnknownVariant, problem.CurrencyMismatch, problem.QuantityLimit)...)
	add.Status = http.StatusCreated
	web.Handle(a, add, h.addLine)
	web.Handle(a, cart("update-cart-line", http.MethodPatch, "/v1/carts/{id}/lines/{line_id}", "Change a line's quantity",
		append(change, problem.QuantityLimit)...), h.updateLine)
	web.Handle(a, cart("remove-cart-line", http.MethodDelete, "/v1/carts/{id}/lines/{line_id}", "Take a line out of a cart", change...), h.removeLine)
	merge := cart("merge-cart", http.MethodPost, "/v1/carts/{id}/merge", "Add a guest's cart to the customer's own",
		append(change, problem.QuantityLimit)...)
	merge.Policy, merge.Owner = web.Customer, ""
	merge.Description = "After signing in: the lines of the cart named by its Cart-Token are added to the customer's open cart in " +
		"that currency, the one that changed last, or the cart becomes theirs when they have none. Nothing of either cart is lost."
	web.Handle(a, merge, h.mergeCart)
}

func (h *handler) registerOrders(a *web.API) {
	tags := []string{"Orders"}
	web.Handle(a, web.Op{ID: "place-order", Method: http.MethodPost, Path: "/v1/orders", Summary: "Order a cart", Tags: tags,
		Policy: web.Guest, Owner: cartOwner, Status: http.StatusCreated, Location: "/v1/orders/{id}", Idempotent: true,
		Description: "Prices the cart anew, stores the order and answers. With Prefer: wait=N the answer waits until stock and payment are " +
			"decided, or the shopper has to act, at most so many seconds; otherwise the order is still placed, and its state is read or streamed.",
		Errors: []fault.Code{fault.NotFound, fault.Conflict, problem.CartOrdered, problem.CartEmpty, problem.CartChanged, problem.EmailRequired,
			problem.AddressRequired, problem.ShippingMethod, problem.NotShipped, problem.CouponInvalid, problem.UnknownVariant, problem.CurrencyMismatch,
			problem.CardDataRefused, problem.PaymentMethodUnavailable, problem.AmountTooSmall, problem.AmountTooLarge, problem.VelocityLimit,
			problem.ProviderUnavailable}}, h.placeOrder)
	web.Handle(a, web.Op{ID: "list-orders", Method: http.MethodGet, Path: "/v1/orders", Summary: "List your orders, the newest first", Tags: tags,
		Policy: web.Customer}, h.listOrders)
	web.Handle(a, web.Op{ID: "get-order", Method: http.MethodGet, Path: "/v1/orders/{id}", Summary: "Read an order", Tags: tags,
		Policy: web.Guest, Owner: orderOwner, Errors: []fault.Code{fault.NotFound}}, h.getOrder)
	web.Handle(a, web.Op{ID: "cancel-order", Method: http.MethodPost, Path: "/v1/orders/{id}/cancel", Summary: "Cancel an order of which nothing was sent",
		Tags: tags, Policy: web.Guest, Owner: orderOwner, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.IllegalTransition}}, h.cancelOrder)
	a.HandleRaw("GET /v1/orders/{id}/events", web.Op{ID: "stream-order", Summary: "Stream an order's changes", Tags: tags,
		Policy: web.Guest, Owner: orderOwner, Tokens: []string{"Order-Token"}, Produces: "text/event-stream",
		Description: "Server-sent events: each is a change of the order, its id the order's version. Last-Event-ID goes on where a " +
			"broken stream ended; without it the stream begins with the placement. A stream that was begun with an access token ends with it, and with " +
			"its session: come back with the next token and Last-Event-ID.",
		Errors: []fault.Code{fault.NotFound}}, http.HandlerFunc(h.streamOrder))
}

// staff describes an operation of staff on orders.
func staff(id, method, path, summary, scope string, errors ...fault.Code) web.Op {
	return web.Op{ID: id, Method: method, Path: path, Summary: summary, Tags: []string{"Orders (staff)"}, Policy: web.Staff(scope), Errors: errors}
}

// command describes a change of an order by staff.
func command(id, path, summary string, errors ...fault.Code) web.Op {
	op := staff(id, http.MethodPost, path, summary, ScopeWrite, append(errors, fault.NotFound, problem.IllegalTransition)...)
	op.Idempotent = true
	return op
}

func (h *handler) registerStaff(a *web.API) {
	web.Handle(a, staff("admin-list-orders", http.MethodGet, "/v1/admin/orders", "List orders, the newest first", ScopeRead), h.adminList)
	web.Handle(a, staff("admin-get-order", http.MethodGet, "/v1/admin/orders/{id}", "Read an order", ScopeRead, fault.NotFound), h.adminGet)
	web.Handle(a, staff("admin-get-order-history", http.MethodGet, "/v1/admin/orders/{id}/history", "Read an order's history, the oldest first",
		ScopeRead, fault.NotFound), h.adminHistory)
	web.Handle(a, command("admin-cancel-order", "/v1/admin/orders/{id}/cancel", "Cancel an order of which nothing was sent"), h.adminCancel)
	ship := command("admin-ship-order", "/v1/admin/orders/{id}/fulfillments", "Record that a parcel left", fault.Conflict)
	ship.Description = "Without lines the parcel holds all that has not been sent yet."
	ship.Status = http.StatusCreated
	web.Handle(a, ship, h.adminShip)
	web.Handle(a, command("admin-deliver-fulfillment", "/v1/admin/orders/{id}/fulfillments/{fulfillment_id}/deliver", "Record that a parcel arrived"), h.adminDeliver)
}
