// Package api is the catalogue's HTTP operations: what shoppers browse and what staff and imports change.
package api

import (
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/product/internal/app"
)

// Scopes of staff.
const (
	ScopeRead  = "products:read"
	ScopeWrite = "products:write"
)

// MaxBatch is how many products one batch may have.
const MaxBatch = 500

type handler struct{ app *app.App }

// Register adds the operations to an API.
func Register(a *web.API, use *app.App) {
	h := &handler{app: use}
	shop, staff := []string{"Catalogue"}, []string{"Catalogue (staff)"}

	web.Handle(a, web.Op{
		ID: "list-products", Method: http.MethodGet, Path: "/v1/products", Policy: web.Public, Tags: shop,
		Summary: "Browse and search products",
		Description: "Filters of different kinds must all hold; of several values of one kind one must. A facet's own filter does " +
			"not limit its counts. Pages stay whole while products come and go.",
	}, h.list)
	web.Handle(a, web.Op{
		ID: "suggest-products", Method: http.MethodGet, Path: "/v1/products/suggest", Policy: web.Public, Tags: shop,
		Summary: "Complete what a shopper types",
	}, h.suggest)
	web.Handle(a, web.Op{
		ID: "get-product", Method: http.MethodGet, Path: "/v1/products/{id}", Policy: web.Public, Tags: shop,
		Summary: "Read a product by id or slug", Errors: []fault.Code{fault.NotFound},
	}, h.get)
	web.Handle(a, web.Op{
		ID: "list-categories", Method: http.MethodGet, Path: "/v1/categories", Policy: web.Public, Tags: shop,
		Summary: "List the tree of categories", Description: "Parents come before their children, siblings in the order to show.",
	}, h.categories)

	h.registerVariants(a)

	web.Handle(a, web.Op{
		ID: "admin-list-products", Method: http.MethodGet, Path: "/v1/admin/products", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "List products in any status, the newest first",
	}, h.adminList)
	web.Handle(a, web.Op{
		ID: "admin-create-product", Method: http.MethodPost, Path: "/v1/admin/products", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Add a product", Description: "Without a status it is a draft, which shoppers do not see.",
		Status: http.StatusCreated, Location: "/v1/admin/products/{id}", Errors: []fault.Code{problem.SKUTaken, problem.SlugTaken, fault.Conflict},
	}, h.create)
	web.Handle(a, web.Op{
		ID: "admin-upsert-products", Method: http.MethodPost, Path: "/v1/admin/products/batch", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Add or change up to 500 products, known by SKU",
		Description: "What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is " +
			"refused by itself. The same batch again changes nothing and announces nothing.",
		MaxBody: 16 << 20, Errors: []fault.Code{fault.Conflict},
	}, h.batch)
	web.Handle(a, web.Op{
		ID: "admin-get-product", Method: http.MethodGet, Path: "/v1/admin/products/{id}", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "Read a product in any status", Errors: []fault.Code{fault.NotFound}, Derived: true,
	}, h.adminGet)
	web.Handle(a, web.Op{
		ID: "admin-update-product", Method: http.MethodPatch, Path: "/v1/admin/products/{id}", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Change a product", Description: "JSON merge patch; lists are given in full.",
		Errors: []fault.Code{
			fault.NotFound, problem.SKUTaken, problem.SlugTaken, fault.Conflict, fault.PreconditionNeeded, fault.PreconditionFailed,
		},
	}, h.patch)
	web.Handle(a, web.Op{
		ID: "admin-delete-product", Method: http.MethodDelete, Path: "/v1/admin/products/{id}", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Delete a product for good", Description: "Archive it instead to keep it for staff. Orders keep their own copy.",
		Errors: []fault.Code{fault.NotFound, fault.Conflict, fault.PreconditionNeeded, fault.PreconditionFailed},
	}, h.remove)

	web.Handle(a, web.Op{
		ID: "admin-create-category", Method: http.MethodPost, Path: "/v1/admin/categories", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Add a category", Status: http.StatusCreated, Location: "/v1/admin/categories/{id}",
		Errors: []fault.Code{problem.SlugTaken, fault.Conflict},
	}, h.createCategory)
	web.Handle(a, web.Op{
		ID: "admin-get-category", Method: http.MethodGet, Path: "/v1/admin/categories/{id}", Policy: web.Staff(ScopeRead), Tags: staff, Derived: true,
		Summary: "Read a category", Errors: []fault.Code{fault.NotFound},
	}, h.getCategory)
	web.Handle(a, web.Op{
		ID: "admin-update-category", Method: http.MethodPatch, Path: "/v1/admin/categories/{id}", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Rename or move a category", Description: "JSON merge patch.",
		Errors: []fault.Code{
			fault.NotFound, problem.SlugTaken, problem.CategoryCycle, fault.Conflict, fault.PreconditionNeeded, fault.PreconditionFailed,
		},
	}, h.patchCategory)
	web.Handle(a, web.Op{
		ID: "admin-delete-category", Method: http.MethodDelete, Path: "/v1/admin/categories/{id}", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Delete a category in which nothing stands",
		Errors: []fault.Code{
			fault.NotFound, problem.CategoryNotEmpty, fault.Conflict, fault.PreconditionNeeded, fault.PreconditionFailed,
		},
	}, h.deleteCategory)
}
