// Package api is the inventory service's HTTP operations.
package api

import (
	"context"
	"encoding/json"
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/web"
	"emporium/services/inventory/internal/app"
)

// Scopes of staff.
const (
	ScopeRead  = "stock:read"
	ScopeWrite = "stock:write"
)

// MaxCounts is how many SKUs one batch counts at most.
const MaxCounts = 1000

// Options are what the operations need.
type Options struct {
	App   *app.App
	DB    *db.DB
	Clock clock.Clock
}

type handler struct{ o Options }

// Register adds the operations to an API.
func Register(a *web.API, o Options) {
	h := &handler{o}
	public, staff, places := []string{"Stock"}, []string{"Stock (staff)"}, []string{"Locations (staff)"}
	lines := []fault.Code{problem.InsufficientStock, problem.UnknownVariant}
	stale := []fault.Code{fault.NotFound, fault.PreconditionFailed, fault.PreconditionNeeded}

	web.Handle(a, web.Op{ID: "get-availability", Method: http.MethodGet, Path: "/v1/stock", Policy: web.Public, Tags: public,
		Summary: "Tell whether SKUs are in stock"}, h.availability)

	web.Handle(a, web.Op{ID: "admin-list-stock", Method: http.MethodGet, Path: "/v1/admin/stock", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "List stock, sorted by SKU"}, h.list)
	web.Handle(a, web.Op{ID: "admin-get-stock", Method: http.MethodGet, Path: "/v1/admin/stock/{sku}", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "Read a SKU's stock with its levels", Errors: []fault.Code{fault.NotFound}}, h.get)
	web.Handle(a, web.Op{ID: "admin-update-stock", Method: http.MethodPatch, Path: "/v1/admin/stock/{sku}", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Change when a SKU's stock is low", Errors: stale}, h.update)
	web.Handle(a, web.Op{ID: "admin-list-stock-movements", Method: http.MethodGet, Path: "/v1/admin/stock/{sku}/movements", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "List a SKU's movements, the newest first", Errors: []fault.Code{fault.NotFound}}, h.movements)
	web.Handle(a, web.Op{ID: "admin-receive-stock", Method: http.MethodPost, Path: "/v1/admin/stock/receive", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Take a delivery in", Description: "All lines or none. SKUs that the catalogue has not told of yet are taken in too.",
		Idempotent: true, Errors: lines}, h.receive)
	web.Handle(a, web.Op{ID: "admin-adjust-stock", Method: http.MethodPost, Path: "/v1/admin/stock/adjust", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Correct counts by differences", Description: "All lines or none. What is reserved for orders cannot be taken away.",
		Idempotent: true, Errors: lines}, h.adjust)
	web.Handle(a, web.Op{ID: "admin-transfer-stock", Method: http.MethodPost, Path: "/v1/admin/stock/transfer", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Move stock between locations", Description: "All lines or none. Only what is available can be moved.",
		Idempotent: true, Errors: lines}, h.transfer)
	web.Handle(a, web.Op{ID: "admin-count-stock", Method: http.MethodPut, Path: "/v1/admin/stock/batch", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Set what is on hand for up to 1000 SKUs",
		Description: "The difference to what was on hand becomes an adjustment; the same count again changes nothing. A line that counts " +
			"less than is reserved for orders is refused by itself and listed in the answer.", Idempotent: true}, h.count)

	web.Handle(a, web.Op{ID: "admin-list-locations", Method: http.MethodGet, Path: "/v1/admin/locations", Policy: web.Staff(ScopeRead), Tags: places,
		Summary: "List locations, in the order in which stock is taken from them"}, h.listLocations)
	web.Handle(a, web.Op{ID: "admin-create-location", Method: http.MethodPost, Path: "/v1/admin/locations", Policy: web.Staff(ScopeWrite), Tags: places,
		Summary: "Open a location", Status: http.StatusCreated, Location: "/v1/admin/locations/{id}", Idempotent: true}, h.createLocation)
	web.Handle(a, web.Op{ID: "admin-get-location", Method: http.MethodGet, Path: "/v1/admin/locations/{id}", Policy: web.Staff(ScopeRead), Tags: places,
		Summary: "Read a location", Errors: []fault.Code{fault.NotFound}}, h.getLocation)
	web.Handle(a, web.Op{ID: "admin-update-location", Method: http.MethodPatch, Path: "/v1/admin/locations/{id}", Policy: web.Staff(ScopeWrite), Tags: places,
		Summary: "Rename a location or change its priority", Errors: stale}, h.updateLocation)
	web.Handle(a, web.Op{ID: "admin-delete-location", Method: http.MethodDelete, Path: "/v1/admin/locations/{id}", Policy: web.Staff(ScopeWrite), Tags: places,
		Summary: "Close a location without stock", Errors: append(stale, fault.Conflict)}, h.deleteLocation)
}

// once runs a change under the request's Idempotency-Key and answers with what it returns.
func once[T any](ctx context.Context, h *handler, status int, change func(tx *db.Tx) (T, error)) error {
	r, err := idem.From(ctx, auth.From(ctx).ID)
	if err != nil {
		return err
	}
	resp, err := idem.Do(ctx, h.o.DB, h.o.Clock, r, func(tx *db.Tx) (idem.Response, error) {
		out, err := change(tx)
		if err != nil {
			return idem.Response{}, err
		}
		body, err := json.Marshal(out)
		return idem.Response{Status: status, Body: body}, err
	})
	if err != nil {
		return err
	}
	idem.Answer(ctx, resp)
	return nil
}

// match makes the check of an If-Match header that updates of contested resources need.
func match(header string) func(version int64) error {
	return func(version int64) error { return web.CheckIfMatch(header, version, true) }
}
