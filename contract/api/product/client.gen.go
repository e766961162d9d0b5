// Code generated from openapi.yaml. DO NOT EDIT.

// Package product is the client of the product service, generated from openapi.yaml beside it.
package product

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/oapi-codegen/runtime"
)

// Defines values for ProductInputStatus.
const (
	ProductInputStatusActive   ProductInputStatus = "active"
	ProductInputStatusArchived ProductInputStatus = "archived"
	ProductInputStatusDraft    ProductInputStatus = "draft"
)

// Valid indicates whether the value is a known member of the ProductInputStatus enum.
func (e ProductInputStatus) Valid() bool {
	switch e {
	case ProductInputStatusActive:
		return true
	case ProductInputStatusArchived:
		return true
	case ProductInputStatusDraft:
		return true
	default:
		return false
	}
}

// Defines values for ProductPatchStatus.
const (
	ProductPatchStatusActive   ProductPatchStatus = "active"
	ProductPatchStatusArchived ProductPatchStatus = "archived"
	ProductPatchStatusDraft    ProductPatchStatus = "draft"
)

// Valid indicates whether the value is a known member of the ProductPatchStatus enum.
func (e ProductPatchStatus) Valid() bool {
	switch e {
	case ProductPatchStatusActive:
		return true
	case ProductPatchStatusArchived:
		return true
	case ProductPatchStatusDraft:
		return true
	default:
		return false
	}
}

// Defines values for AdminListProductsParamsStatus.
const (
	AdminListProductsParamsStatusActive   AdminListProductsParamsStatus = "active"
	AdminListProductsParamsStatusArchived AdminListProductsParamsStatus = "archived"
	AdminListProductsParamsStatusDraft    AdminListProductsParamsStatus = "draft"
)

// Valid indicates whether the value is a known member of the AdminListProductsParamsStatus enum.
func (e AdminListProductsParamsStatus) Valid() bool {
	switch e {
	case AdminListProductsParamsStatusActive:
		return true
	case AdminListProductsParamsStatusArchived:
		return true
	case AdminListProductsParamsStatusDraft:
		return true
	default:
		return false
	}
}

// Defines values for ListProductsParamsInStock.
const (
	False ListProductsParamsInStock = "false"
	True  ListProductsParamsInStock = "true"
)

// Valid indicates whether the value is a known member of the ListProductsParamsInStock enum.
func (e ListProductsParamsInStock) Valid() bool {
	switch e {
	case False:
		return true
	case True:
		return true
	default:
		return false
	}
}

// Defines values for ListProductsParamsSort.
const (
	CreatedAt      ListProductsParamsSort = "created_at"
	MinusCreatedAt ListProductsParamsSort = "-created_at"
	MinusName      ListProductsParamsSort = "-name"
	MinusPrice     ListProductsParamsSort = "-price"
	Name           ListProductsParamsSort = "name"
	Price          ListProductsParamsSort = "price"
	Relevance      ListProductsParamsSort = "relevance"
)

// Valid indicates whether the value is a known member of the ListProductsParamsSort enum.
func (e ListProductsParamsSort) Valid() bool {
	switch e {
	case CreatedAt:
		return true
	case MinusCreatedAt:
		return true
	case MinusName:
		return true
	case MinusPrice:
		return true
	case Name:
		return true
	case Price:
		return true
	case Relevance:
		return true
	default:
		return false
	}
}

// AdminProduct defines model for AdminProduct.
type AdminProduct struct {
	Attributes  *map[string]string `json:"attributes,omitempty"`
	Brand       *string            `json:"brand,omitempty"`
	CategoryIds []string           `json:"category_ids"`
	CreatedAt   time.Time          `json:"created_at"`
	Description *string            `json:"description,omitempty"`
	ID          string             `json:"id"`
	Images      []Image            `json:"images"`
	Name        string             `json:"name"`
	Options     []Option           `json:"options"`
	Slug        string             `json:"slug"`

	// Status active, draft or archived. Only active products are shown and sold.
	Status    string    `json:"status"`
	TaxClass  *string   `json:"tax_class,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`
	Variants  []Variant `json:"variants"`
	Version   int64     `json:"version"`
}

// BatchError defines model for BatchError.
type BatchError struct {
	Code    *string `json:"code,omitempty"`
	Message string  `json:"message"`

	// Pointer JSON pointer into the product.
	Pointer string `json:"pointer"`
}

// BatchInBody defines model for BatchInBody.
type BatchInBody struct {
	Products []ProductInput `json:"products"`
}

// BatchOutBody defines model for BatchOutBody.
type BatchOutBody struct {
	// Results One per product, in the order of the request.
	Results []BatchResult `json:"results"`
}

// BatchResult defines model for BatchResult.
type BatchResult struct {
	// Code Why it was refused, for machines.
	Code   *string       `json:"code,omitempty"`
	Errors *[]BatchError `json:"errors,omitempty"`
	ID     *string       `json:"id,omitempty"`

	// Message Why it was refused, for people.
	Message *string `json:"message,omitempty"`

	// Outcome created, updated, unchanged or refused.
	Outcome string `json:"outcome"`
	Version *int64 `json:"version,omitempty"`
}

// CategoriesOutBody defines model for CategoriesOutBody.
type CategoriesOutBody struct {
	Items []Category `json:"items"`
}

// Category defines model for Category.
type Category struct {
	// ID Example: cat_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Name Example: Tents
	Name string `json:"name"`

	// ParentID Absent at the top of the tree.
	ParentID *string `json:"parent_id,omitempty"`

	// Path Names from the top of the tree.
	Path     []string `json:"path"`
	Position int64    `json:"position"`

	// ProductCount How many products can be found in it and below it.
	ProductCount int64 `json:"product_count"`

	// Slug Example: tents
	Slug string `json:"slug"`
}

// CategoryInput defines model for CategoryInput.
type CategoryInput struct {
	// Name Example: Tents
	Name string `json:"name"`

	// ParentID Left out: at the top of the tree.
	ParentID *string `json:"parent_id,omitempty"`

	// Position Siblings go by position, then by name.
	Position *int64 `json:"position,omitempty"`

	// Slug The name in addresses. Left out, it is made from the name.
	Slug *string `json:"slug,omitempty"`
}

// CategoryPatch defines model for CategoryPatch.
type CategoryPatch struct {
	Name *string `json:"name,omitempty"`

	// ParentID null moves it to the top of the tree.
	ParentID *string `json:"parent_id,omitempty"`

	// Position Example: 3
	Position *int64  `json:"position,omitempty"`
	Slug     *string `json:"slug,omitempty"`
}

// CategoryRef defines model for CategoryRef.
type CategoryRef struct {
	ID   string `json:"id"`
	Name string `json:"name"`

	// Path Names from the top of the tree.
	Path []string `json:"path"`
	Slug string   `json:"slug"`
}

// FacetCategory defines model for FacetCategory.
type FacetCategory struct {
	Count    int64   `json:"count"`
	ID       string  `json:"id"`
	Name     string  `json:"name"`
	ParentID *string `json:"parent_id,omitempty"`
	Slug     string  `json:"slug"`
}

// FacetPrice defines model for FacetPrice.
type FacetPrice struct {
	Currency string `json:"currency"`

	// Max The highest price, in minor units.
	Max int64 `json:"max"`

	// Min The lowest price, in minor units.
	Min    int64        `json:"min"`
	Ranges []PriceRange `json:"ranges"`
}

// FacetValue defines model for FacetValue.
type FacetValue struct {
	Count int64  `json:"count"`
	Value string `json:"value"`
}

// Facets defines model for Facets.
type Facets struct {
	// Attributes By the attribute's or option's name.
	Attributes *map[string][]FacetValue `json:"attributes,omitempty"`
	Brand      *[]FacetValue            `json:"brand,omitempty"`
	Category   *[]FacetCategory         `json:"category,omitempty"`
	InStock    *[]FacetValue            `json:"in_stock,omitempty"`
	Price      *FacetPrice              `json:"price,omitempty"`
}

// Image defines model for Image.
type Image struct {
	// Alt What the picture shows, for those who cannot see it.
	Alt *string `json:"alt,omitempty"`

	// URL Example: https://shop.example/tent.jpg
	URL string `json:"url"`
}

// ListOutBody defines model for ListOutBody.
type ListOutBody struct {
	Facets *Facets   `json:"facets,omitempty"`
	Items  []Product `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`

	// Total All products found; only when asked for.
	Total *int64 `json:"total,omitempty"`
}

// Money defines model for Money.
type Money struct {
	// Amount Example: 1999
	Amount int64 `json:"amount"`

	// Currency Example: EUR
	Currency string `json:"currency"`
}

// Option defines model for Option.
type Option struct {
	// Name Example: Size
	Name string `json:"name"`

	// Values In the order to show.
	//
	// Example: ["S","M"]
	Values []string `json:"values"`
}

// PageAdminProduct defines model for PageAdminProduct.
type PageAdminProduct struct {
	Items []AdminProduct `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PriceRange defines model for PriceRange.
type PriceRange struct {
	Count int64 `json:"count"`

	// From In minor units.
	From int64 `json:"from"`

	// To In minor units; absent when open.
	To *int64 `json:"to,omitempty"`
}

// Problem defines model for Problem.
type Problem struct {
	// Code The kind of problem, for machines. New codes may appear.
	//
	// Example: not_found
	Code string `json:"code"`

	// Detail What happened here and what to do next.
	Detail *string `json:"detail,omitempty"`

	// Errors Each offending part of the request.
	Errors *[]ProblemDetail `json:"errors,omitempty"`

	// RequestID Name it when asking for help.
	RequestID string `json:"request_id"`

	// Status The HTTP status.
	//
	// Example: 404
	Status int64 `json:"status"`

	// Title What this kind of problem means.
	//
	// Example: Not found
	Title string `json:"title"`

	// Type Stable URI of the kind of problem.
	//
	// Example: /problems/not_found
	Type                 string                 `json:"type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ProblemDetail defines model for ProblemDetail.
type ProblemDetail struct {
	// Code What is wrong, for machines.
	//
	// Example: minimum
	Code *string `json:"code,omitempty"`

	// Message What is wrong, for people. Never repeats what was sent.
	Message string `json:"message"`

	// Pointer JSON pointer into the body, or query.name, path.name, header.name.
	//
	// Example: /lines/0/quantity
	Pointer string `json:"pointer"`
}

// Product defines model for Product.
type Product struct {
	Attributes *map[string]string `json:"attributes,omitempty"`
	Brand      *string            `json:"brand,omitempty"`

	// CategoryIds Where it stands itself, without the categories above.
	CategoryIds []string  `json:"category_ids"`
	CreatedAt   time.Time `json:"created_at"`

	// ID Example: prd_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID     string  `json:"id"`
	Images []Image `json:"images"`

	// InStock Whether any variant can be bought now.
	InStock bool     `json:"in_stock"`
	Name    string   `json:"name"`
	Options []Option `json:"options"`

	// Prices The lowest price of its variants per currency, in minor units.
	Prices []Money `json:"prices"`

	// Slug Example: fjellgard-skarv-2-trekking-tent
	Slug      string    `json:"slug"`
	UpdatedAt time.Time `json:"updated_at"`
	Variants  []Variant `json:"variants"`
}

// ProductDetail defines model for ProductDetail.
type ProductDetail struct {
	Attributes *map[string]string `json:"attributes,omitempty"`
	Brand      *string            `json:"brand,omitempty"`

	// Categories Each category with its place in the tree.
	Categories []CategoryRef `json:"categories"`

	// CategoryIds Where it stands itself, without the categories above.
	CategoryIds []string  `json:"category_ids"`
	CreatedAt   time.Time `json:"created_at"`
	Description *string   `json:"description,omitempty"`

	// ID Example: prd_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID     string  `json:"id"`
	Images []Image `json:"images"`

	// InStock Whether any variant can be bought now.
	InStock bool     `json:"in_stock"`
	Name    string   `json:"name"`
	Options []Option `json:"options"`

	// Prices The lowest price of its variants per currency, in minor units.
	Prices []Money `json:"prices"`

	// Slug Example: fjellgard-skarv-2-trekking-tent
	Slug      string    `json:"slug"`
	UpdatedAt time.Time `json:"updated_at"`
	Variants  []Variant `json:"variants"`
}

// ProductInput defines model for ProductInput.
type ProductInput struct {
	Attributes  *map[string]string `json:"attributes,omitempty"`
	Brand       *string            `json:"brand,omitempty"`
	CategoryIds *[]string          `json:"category_ids,omitempty"`

	// CategoryPaths Names from the top of the tree; what is missing of the tree is made.
	CategoryPaths *[][]string `json:"category_paths,omitempty"`
	Description   *string     `json:"description,omitempty"`
	Images        *[]Image    `json:"images,omitempty"`

	// Name Example: Skarv rain jacket
	Name    string    `json:"name"`
	Options *[]Option `json:"options,omitempty"`

	// Slug The name in addresses. Left out, it is made from the name.
	Slug   *string             `json:"slug,omitempty"`
	Status *ProductInputStatus `json:"status,omitempty"`

	// TaxClass Left out: the shop's standard class.
	TaxClass *string        `json:"tax_class,omitempty"`
	Variants []VariantInput `json:"variants"`
}

// ProductInputStatus defines model for ProductInput.Status.
type ProductInputStatus string

// ProductPatch defines model for ProductPatch.
type ProductPatch struct {
	// Attributes Members are set one by one; null removes one, or all.
	Attributes  *map[string]*string `json:"attributes,omitempty"`
	Brand       *string             `json:"brand,omitempty"`
	CategoryIds *[]string           `json:"category_ids,omitempty"`
	Description *string             `json:"description,omitempty"`
	Images      *[]Image            `json:"images,omitempty"`
	Name        *string             `json:"name,omitempty"`
	Options     *[]Option           `json:"options,omitempty"`
	Slug        *string             `json:"slug,omitempty"`
	Status      *ProductPatchStatus `json:"status,omitempty"`
	TaxClass    *string             `json:"tax_class,omitempty"`

	// Variants All variants; those left out are removed.
	Variants *[]VariantInput `json:"variants,omitempty"`
}

// ProductPatchStatus defines model for ProductPatch.Status.
type ProductPatchStatus string

// SoldVariant defines model for SoldVariant.
type SoldVariant struct {
	ID        string             `json:"id"`
	Name      string             `json:"name"`
	Options   *map[string]string `json:"options,omitempty"`
	Prices    []Money            `json:"prices"`
	ProductID string             `json:"product_id"`
	Sku       string             `json:"sku"`
	Status    string             `json:"status"`
	TaxClass  *string            `json:"tax_class,omitempty"`
	Version   int64              `json:"version"`
}

// SuggestOutBody defines model for SuggestOutBody.
type SuggestOutBody struct {
	Brands     []FacetValue        `json:"brands"`
	Categories []SuggestedCategory `json:"categories"`
	Products   []SuggestedProduct  `json:"products"`
}

// SuggestedCategory defines model for SuggestedCategory.
type SuggestedCategory struct {
	ID   string   `json:"id"`
	Path []string `json:"path"`
	Slug string   `json:"slug"`
}

// SuggestedProduct defines model for SuggestedProduct.
type SuggestedProduct struct {
	Brand   *string `json:"brand,omitempty"`
	ID      string  `json:"id"`
	Image   *Image  `json:"image,omitempty"`
	InStock bool    `json:"in_stock"`
	Name    string  `json:"name"`
	Slug    string  `json:"slug"`
}

// Variant defines model for Variant.
type Variant struct {
	// ID Example: var_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID      string `json:"id"`
	InStock bool   `json:"in_stock"`

	// Options A value for each option of the product.
	Options *map[string]string `json:"options,omitempty"`

	// Prices At most one per currency, in minor units.
	Prices []Money `json:"prices"`

	// Sku Example: FJG-SKARV2-MOS
	Sku         string `json:"sku"`
	WeightGrams *int64 `json:"weight_grams,omitempty"`
}

// VariantInput defines model for VariantInput.
type VariantInput struct {
	// ID Of a variant that is there already; it is found by its SKU as well.
	ID      *string            `json:"id,omitempty"`
	Options *map[string]string `json:"options,omitempty"`
	Prices  *[]Money           `json:"prices,omitempty"`

	// Sku Unique in the shop; never changes.
	//
	// Example: FJG-SKARV2-MOS
	Sku         string `json:"sku"`
	WeightGrams *int64 `json:"weight_grams,omitempty"`
}

// VariantsOutBody defines model for VariantsOutBody.
type VariantsOutBody struct {
	Items []SoldVariant `json:"items"`
}

// AdminDeleteCategoryParams defines parameters for AdminDeleteCategory.
type AdminDeleteCategoryParams struct {
	// IfMatch The ETag that was read with the resource.
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminGetCategoryParams defines parameters for AdminGetCategory.
type AdminGetCategoryParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminUpdateCategoryParams defines parameters for AdminUpdateCategory.
type AdminUpdateCategoryParams struct {
	// IfMatch The ETag that was read with the category.
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminListProductsParams defines parameters for AdminListProducts.
type AdminListProductsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string                        `form:"cursor,omitempty" json:"cursor,omitempty"`
	Status *AdminListProductsParamsStatus `form:"status,omitempty" json:"status,omitempty"`

	// Sku The product that has this SKU.
	Sku *string `form:"sku,omitempty" json:"sku,omitempty"`
}

// AdminListProductsParamsStatus defines parameters for AdminListProducts.
type AdminListProductsParamsStatus string

// AdminDeleteProductParams defines parameters for AdminDeleteProduct.
type AdminDeleteProductParams struct {
	// IfMatch The ETag that was read with the resource.
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminGetProductParams defines parameters for AdminGetProduct.
type AdminGetProductParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminUpdateProductParams defines parameters for AdminUpdateProduct.
type AdminUpdateProductParams struct {
	// IfMatch The ETag that was read with the product.
	IfMatch *string `json:"If-Match,omitempty"`
}

// ListProductsParams defines parameters for ListProducts.
type ListProductsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Q Words to find, in any order. Similar and longer words are taken when few products have them.
	Q *string `form:"q,omitempty" json:"q,omitempty"`

	// Category Id or slug; products of the categories below are found too.
	Category *string `form:"category,omitempty" json:"category,omitempty"`

	// Brand One or several, separated by commas.
	Brand *string `form:"brand,omitempty" json:"brand,omitempty"`

	// Attributes name:value, several separated by commas; of the values of one name one must hold. A comma within is written \\,.
	Attributes *string `form:"attributes,omitempty" json:"attributes,omitempty"`

	// Currency Only products with a price in it; prices and sorting by price are meant in it.
	Currency *string `form:"currency,omitempty" json:"currency,omitempty"`

	// PriceGte The lowest price, in minor units.
	PriceGte *int64 `form:"price[gte],omitempty" json:"price[gte],omitempty"`

	// PriceLte The highest price, in minor units.
	PriceLte *int64 `form:"price[lte],omitempty" json:"price[lte],omitempty"`

	// InStock Only products with (or without) a variant in stock.
	InStock *ListProductsParamsInStock `form:"in_stock,omitempty" json:"in_stock,omitempty"`

	// Sort Default: relevance with q, else -created_at.
	Sort *ListProductsParamsSort `form:"sort,omitempty" json:"sort,omitempty"`

	// Facets Of brand, category, price, in_stock, attributes, or attributes.NAME for one of them; separated by commas.
	Facets *string `form:"facets,omitempty" json:"facets,omitempty"`

	// Total Also count all products found.
	Total *bool `form:"total,omitempty" json:"total,omitempty"`
}

// ListProductsParamsInStock defines parameters for ListProducts.
type ListProductsParamsInStock string

// ListProductsParamsSort defines parameters for ListProducts.
type ListProductsParamsSort string

// SuggestProductsParams defines parameters for SuggestProducts.
type SuggestProductsParams struct {
	// Q What has been typed so far.
	Q     string `form:"q" json:"q"`
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`
}

// GetVariantsParams defines parameters for GetVariants.
type GetVariantsParams struct {
	// Ids Separated by commas.
	Ids *string `form:"ids,omitempty" json:"ids,omitempty"`

	// Skus Separated by commas.
	Skus *string `form:"skus,omitempty" json:"skus,omitempty"`
}

// AdminCreateCategoryJSONRequestBody defines body for AdminCreateCategory for application/json ContentType.
type AdminCreateCategoryJSONRequestBody = CategoryInput

// AdminUpdateCategoryJSONRequestBody defines body for AdminUpdateCategory for application/json ContentType.
type AdminUpdateCategoryJSONRequestBody = CategoryPatch

// AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody defines body for AdminUpdateCategory for application/merge-patch+json ContentType.
type AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody = CategoryPatch

// AdminCreateProductJSONRequestBody defines body for AdminCreateProduct for application/json ContentType.
type AdminCreateProductJSONRequestBody = ProductInput

// AdminUpsertProductsJSONRequestBody defines body for AdminUpsertProducts for application/json ContentType.
type AdminUpsertProductsJSONRequestBody = BatchInBody

// AdminUpdateProductJSONRequestBody defines body for AdminUpdateProduct for application/json ContentType.
type AdminUpdateProductJSONRequestBody = ProductPatch

// AdminUpdateProductApplicationMergePatchPlusJSONRequestBody defines body for AdminUpdateProduct for application/merge-patch+json ContentType.
type AdminUpdateProductApplicationMergePatchPlusJSONRequestBody = ProductPatch

// Getter for additional properties for Problem. Returns the specified
// element and whether it was found
func (a Problem) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for Problem
func (a *Problem) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a *Problem) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["code"]; found {
		err = json.Unmarshal(raw, &a.Code)
		if err != nil {
			return fmt.Errorf("error reading 'code': %w", err)
		}
		delete(object, "code")
	}

	if raw, found := object["detail"]; found {
		err = json.Unmarshal(raw, &a.Detail)
		if err != nil {
			return fmt.Errorf("error reading 'detail': %w", err)
		}
		delete(object, "detail")
	}

	if raw, found := object["errors"]; found {
		err = json.Unmarshal(raw, &a.Errors)
		if err != nil {
			return fmt.Errorf("error reading 'errors': %w", err)
		}
		delete(object, "errors")
	}

	if raw, found := object["request_id"]; found {
		err = json.Unmarshal(raw, &a.RequestID)
		if err != nil {
			return fmt.Errorf("error reading 'request_id': %w", err)
		}
		delete(object, "request_id")
	}

	if raw, found := object["status"]; found {
		err = json.Unmarshal(raw, &a.Status)
		if err != nil {
			return fmt.Errorf("error reading 'status': %w", err)
		}
		delete(object, "status")
	}

	if raw, found := object["title"]; found {
		err = json.Unmarshal(raw, &a.Title)
		if err != nil {
			return fmt.Errorf("error reading 'title': %w", err)
		}
		delete(object, "title")
	}

	if raw, found := object["type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'type': %w", err)
		}
		delete(object, "type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a Problem) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["code"], err = json.Marshal(a.Code)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'code': %w", err)
	}

	if a.Detail != nil {
		object["detail"], err = json.Marshal(a.Detail)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'detail': %w", err)
		}
	}

	if a.Errors != nil {
		object["errors"], err = json.Marshal(a.Errors)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'errors': %w", err)
		}
	}

	object["request_id"], err = json.Marshal(a.RequestID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'request_id': %w", err)
	}

	object["status"], err = json.Marshal(a.Status)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'status': %w", err)
	}

	object["title"], err = json.Marshal(a.Title)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'title': %w", err)
	}

	object["type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// AdminCreateCategoryWithBody Add a category
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
	AdminCreateCategoryWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateCategory Add a category
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
	AdminCreateCategory(ctx context.Context, body AdminCreateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteCategory Delete a category in which nothing stands
	//
	// Corresponds with DELETE /v1/admin/categories/{id} (the `AdminDeleteCategory` operationId).
	AdminDeleteCategory(ctx context.Context, id string, params *AdminDeleteCategoryParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetCategory Read a category
	//
	// Corresponds with GET /v1/admin/categories/{id} (the `AdminGetCategory` operationId).
	AdminGetCategory(ctx context.Context, id string, params *AdminGetCategoryParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateCategoryWithBody Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategoryWithBody(ctx context.Context, id string, params *AdminUpdateCategoryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateCategory Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategory(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateCategoryWithApplicationMergePatchPlusJSONBody Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategoryWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListProducts List products in any status, the newest first
	//
	// Corresponds with GET /v1/admin/products (the `AdminListProducts` operationId).
	AdminListProducts(ctx context.Context, params *AdminListProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateProductWithBody Add a product
	//
	// Without a status it is a draft, which shoppers do not see.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
	AdminCreateProductWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateProduct Add a product
	//
	// Without a status it is a draft, which shoppers do not see.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
	AdminCreateProduct(ctx context.Context, body AdminCreateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpsertProductsWithBody Add or change up to 500 products, known by SKU
	//
	// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
	AdminUpsertProductsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpsertProducts Add or change up to 500 products, known by SKU
	//
	// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
	AdminUpsertProducts(ctx context.Context, body AdminUpsertProductsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteProduct Delete a product for good
	//
	// Archive it instead to keep it for staff. Orders keep their own copy.
	//
	// Corresponds with DELETE /v1/admin/products/{id} (the `AdminDeleteProduct` operationId).
	AdminDeleteProduct(ctx context.Context, id string, params *AdminDeleteProductParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetProduct Read a product in any status
	//
	// Corresponds with GET /v1/admin/products/{id} (the `AdminGetProduct` operationId).
	AdminGetProduct(ctx context.Context, id string, params *AdminGetProductParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateProductWithBody Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProductWithBody(ctx context.Context, id string, params *AdminUpdateProductParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateProduct Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProduct(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateProductWithApplicationMergePatchPlusJSONBody Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProductWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListCategories List the tree of categories
	//
	// Parents come before their children, siblings in the order to show.
	//
	// Corresponds with GET /v1/categories (the `ListCategories` operationId).
	ListCategories(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListProducts Browse and search products
	//
	// Filters of different kinds must all hold; of several values of one kind one must. A facet's own filter does not limit its counts. Pages stay whole while products come and go.
	//
	// Corresponds with GET /v1/products (the `ListProducts` operationId).
	ListProducts(ctx context.Context, params *ListProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SuggestProducts Complete what a shopper types
	//
	// Corresponds with GET /v1/products/suggest (the `SuggestProducts` operationId).
	SuggestProducts(ctx context.Context, params *SuggestProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetProduct Read a product by id or slug
	//
	// Corresponds with GET /v1/products/{id} (the `GetProduct` operationId).
	GetProduct(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetVariants Read what is sold by variant id or SKU
	//
	// For carts kept elsewhere, and for services that meet a variant before its event. Only variants of active products are in the answer.
	//
	// Corresponds with GET /v1/variants (the `GetVariants` operationId).
	GetVariants(ctx context.Context, params *GetVariantsParams, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// AdminCreateCategoryWithBody Add a category
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
func (c *Client) AdminCreateCategoryWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateCategoryRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateCategory Add a category
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
func (c *Client) AdminCreateCategory(ctx context.Context, body AdminCreateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateCategoryRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteCategory Delete a category in which nothing stands
//
// Corresponds with DELETE /v1/admin/categories/{id} (the `AdminDeleteCategory` operationId).
func (c *Client) AdminDeleteCategory(ctx context.Context, id string, params *AdminDeleteCategoryParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteCategoryRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetCategory Read a category
//
// Corresponds with GET /v1/admin/categories/{id} (the `AdminGetCategory` operationId).
func (c *Client) AdminGetCategory(ctx context.Context, id string, params *AdminGetCategoryParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetCategoryRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateCategoryWithBody Rename or move a category
//
// JSON merge patch.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *Client) AdminUpdateCategoryWithBody(ctx context.Context, id string, params *AdminUpdateCategoryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateCategoryRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateCategory Rename or move a category
//
// JSON merge patch.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *Client) AdminUpdateCategory(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateCategoryRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateCategoryWithApplicationMergePatchPlusJSONBody Rename or move a category
//
// JSON merge patch.
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *Client) AdminUpdateCategoryWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateCategoryRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListProducts List products in any status, the newest first
//
// Corresponds with GET /v1/admin/products (the `AdminListProducts` operationId).
func (c *Client) AdminListProducts(ctx context.Context, params *AdminListProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListProductsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateProductWithBody Add a product
//
// Without a status it is a draft, which shoppers do not see.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
func (c *Client) AdminCreateProductWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateProductRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateProduct Add a product
//
// Without a status it is a draft, which shoppers do not see.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
func (c *Client) AdminCreateProduct(ctx context.Context, body AdminCreateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateProductRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpsertProductsWithBody Add or change up to 500 products, known by SKU
//
// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
func (c *Client) AdminUpsertProductsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpsertProductsRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpsertProducts Add or change up to 500 products, known by SKU
//
// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
func (c *Client) AdminUpsertProducts(ctx context.Context, body AdminUpsertProductsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpsertProductsRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteProduct Delete a product for good
//
// Archive it instead to keep it for staff. Orders keep their own copy.
//
// Corresponds with DELETE /v1/admin/products/{id} (the `AdminDeleteProduct` operationId).
func (c *Client) AdminDeleteProduct(ctx context.Context, id string, params *AdminDeleteProductParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteProductRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetProduct Read a product in any status
//
// Corresponds with GET /v1/admin/products/{id} (the `AdminGetProduct` operationId).
func (c *Client) AdminGetProduct(ctx context.Context, id string, params *AdminGetProductParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetProductRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateProductWithBody Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *Client) AdminUpdateProductWithBody(ctx context.Context, id string, params *AdminUpdateProductParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateProductRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateProduct Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *Client) AdminUpdateProduct(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateProductRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateProductWithApplicationMergePatchPlusJSONBody Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *Client) AdminUpdateProductWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateProductRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListCategories List the tree of categories
//
// Parents come before their children, siblings in the order to show.
//
// Corresponds with GET /v1/categories (the `ListCategories` operationId).
func (c *Client) ListCategories(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListCategoriesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListProducts Browse and search products
//
// Filters of different kinds must all hold; of several values of one kind one must. A facet's own filter does not limit its counts. Pages stay whole while products come and go.
//
// Corresponds with GET /v1/products (the `ListProducts` operationId).
func (c *Client) ListProducts(ctx context.Context, params *ListProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListProductsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SuggestProducts Complete what a shopper types
//
// Corresponds with GET /v1/products/suggest (the `SuggestProducts` operationId).
func (c *Client) SuggestProducts(ctx context.Context, params *SuggestProductsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSuggestProductsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetProduct Read a product by id or slug
//
// Corresponds with GET /v1/products/{id} (the `GetProduct` operationId).
func (c *Client) GetProduct(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetProductRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetVariants Read what is sold by variant id or SKU
//
// For carts kept elsewhere, and for services that meet a variant before its event. Only variants of active products are in the answer.
//
// Corresponds with GET /v1/variants (the `GetVariants` operationId).
func (c *Client) GetVariants(ctx context.Context, params *GetVariantsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetVariantsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewAdminCreateCategoryRequest calls the generic AdminCreateCategory builder with application/json body
func NewAdminCreateCategoryRequest(server string, body AdminCreateCategoryJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCreateCategoryRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminCreateCategoryRequestWithBody constructs an http.Request for the AdminCreateCategory method, with any body, and a specified content type
func NewAdminCreateCategoryRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/categories")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminDeleteCategoryRequest constructs an http.Request for the AdminDeleteCategory method
func NewAdminDeleteCategoryRequest(server string, id string, params *AdminDeleteCategoryParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/categories/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminGetCategoryRequest constructs an http.Request for the AdminGetCategory method
func NewAdminGetCategoryRequest(server string, id string, params *AdminGetCategoryParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/categories/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminUpdateCategoryRequest calls the generic AdminUpdateCategory builder with application/json body
func NewAdminUpdateCategoryRequest(server string, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateCategoryRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminUpdateCategoryRequestWithApplicationMergePatchPlusJSONBody calls the generic AdminUpdateCategory builder with application/merge-patch+json body
func NewAdminUpdateCategoryRequestWithApplicationMergePatchPlusJSONBody(server string, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateCategoryRequestWithBody(server, id, params, "application/merge-patch+json", bodyReader)
}

// NewAdminUpdateCategoryRequestWithBody constructs an http.Request for the AdminUpdateCategory method, with any body, and a specified content type
func NewAdminUpdateCategoryRequestWithBody(server string, id string, params *AdminUpdateCategoryParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/categories/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminListProductsRequest constructs an http.Request for the AdminListProducts method
func NewAdminListProductsRequest(server string, params *AdminListProductsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Sku != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "sku", *params.Sku, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminCreateProductRequest calls the generic AdminCreateProduct builder with application/json body
func NewAdminCreateProductRequest(server string, body AdminCreateProductJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCreateProductRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminCreateProductRequestWithBody constructs an http.Request for the AdminCreateProduct method, with any body, and a specified content type
func NewAdminCreateProductRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminUpsertProductsRequest calls the generic AdminUpsertProducts builder with application/json body
func NewAdminUpsertProductsRequest(server string, body AdminUpsertProductsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpsertProductsRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminUpsertProductsRequestWithBody constructs an http.Request for the AdminUpsertProducts method, with any body, and a specified content type
func NewAdminUpsertProductsRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products/batch")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminDeleteProductRequest constructs an http.Request for the AdminDeleteProduct method
func NewAdminDeleteProductRequest(server string, id string, params *AdminDeleteProductParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminGetProductRequest constructs an http.Request for the AdminGetProduct method
func NewAdminGetProductRequest(server string, id string, params *AdminGetProductParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminUpdateProductRequest calls the generic AdminUpdateProduct builder with application/json body
func NewAdminUpdateProductRequest(server string, id string, params *AdminUpdateProductParams, body AdminUpdateProductJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateProductRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminUpdateProductRequestWithApplicationMergePatchPlusJSONBody calls the generic AdminUpdateProduct builder with application/merge-patch+json body
func NewAdminUpdateProductRequestWithApplicationMergePatchPlusJSONBody(server string, id string, params *AdminUpdateProductParams, body AdminUpdateProductApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateProductRequestWithBody(server, id, params, "application/merge-patch+json", bodyReader)
}

// NewAdminUpdateProductRequestWithBody constructs an http.Request for the AdminUpdateProduct method, with any body, and a specified content type
func NewAdminUpdateProductRequestWithBody(server string, id string, params *AdminUpdateProductParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/products/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewListCategoriesRequest constructs an http.Request for the ListCategories method
func NewListCategoriesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/categories")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListProductsRequest constructs an http.Request for the ListProducts method
func NewListProductsRequest(server string, params *ListProductsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/products")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Q != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "q", *params.Q, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Category != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "category", *params.Category, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Brand != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "brand", *params.Brand, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Attributes != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "attributes", *params.Attributes, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Currency != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "currency", *params.Currency, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PriceGte != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "price[gte]", *params.PriceGte, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PriceLte != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "price[lte]", *params.PriceLte, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.InStock != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "in_stock", *params.InStock, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Sort != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "sort", *params.Sort, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Facets != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "facets", *params.Facets, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Total != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "total", *params.Total, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewSuggestProductsRequest constructs an http.Request for the SuggestProducts method
func NewSuggestProductsRequest(server string, params *SuggestProductsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/products/suggest")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", false, "q", params.Q, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetProductRequest constructs an http.Request for the GetProduct method
func NewGetProductRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/products/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetVariantsRequest constructs an http.Request for the GetVariants method
func NewGetVariantsRequest(server string, params *GetVariantsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/variants")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Ids != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "ids", *params.Ids, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Skus != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "skus", *params.Skus, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *Client) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// AdminCreateCategoryWithBodyWithResponse Add a category
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
	AdminCreateCategoryWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateCategoryResult, error)

	// AdminCreateCategoryWithResponse Add a category
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
	AdminCreateCategoryWithResponse(ctx context.Context, body AdminCreateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateCategoryResult, error)

	// AdminDeleteCategoryWithResponse Delete a category in which nothing stands
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/categories/{id} (the `AdminDeleteCategory` operationId).
	AdminDeleteCategoryWithResponse(ctx context.Context, id string, params *AdminDeleteCategoryParams, reqEditors ...RequestEditorFn) (*AdminDeleteCategoryResult, error)

	// AdminGetCategoryWithResponse Read a category
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/categories/{id} (the `AdminGetCategory` operationId).
	AdminGetCategoryWithResponse(ctx context.Context, id string, params *AdminGetCategoryParams, reqEditors ...RequestEditorFn) (*AdminGetCategoryResult, error)

	// AdminUpdateCategoryWithBodyWithResponse Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategoryWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error)

	// AdminUpdateCategoryWithResponse Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategoryWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error)

	// AdminUpdateCategoryWithApplicationMergePatchPlusJSONBodyWithResponse Rename or move a category
	//
	// JSON merge patch.
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
	AdminUpdateCategoryWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error)

	// AdminListProductsWithResponse List products in any status, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/products (the `AdminListProducts` operationId).
	AdminListProductsWithResponse(ctx context.Context, params *AdminListProductsParams, reqEditors ...RequestEditorFn) (*AdminListProductsResult, error)

	// AdminCreateProductWithBodyWithResponse Add a product
	//
	// Without a status it is a draft, which shoppers do not see.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
	AdminCreateProductWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateProductResult, error)

	// AdminCreateProductWithResponse Add a product
	//
	// Without a status it is a draft, which shoppers do not see.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
	AdminCreateProductWithResponse(ctx context.Context, body AdminCreateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateProductResult, error)

	// AdminUpsertProductsWithBodyWithResponse Add or change up to 500 products, known by SKU
	//
	// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
	AdminUpsertProductsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpsertProductsResult, error)

	// AdminUpsertProductsWithResponse Add or change up to 500 products, known by SKU
	//
	// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
	AdminUpsertProductsWithResponse(ctx context.Context, body AdminUpsertProductsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpsertProductsResult, error)

	// AdminDeleteProductWithResponse Delete a product for good
	//
	// Archive it instead to keep it for staff. Orders keep their own copy.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/products/{id} (the `AdminDeleteProduct` operationId).
	AdminDeleteProductWithResponse(ctx context.Context, id string, params *AdminDeleteProductParams, reqEditors ...RequestEditorFn) (*AdminDeleteProductResult, error)

	// AdminGetProductWithResponse Read a product in any status
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/products/{id} (the `AdminGetProduct` operationId).
	AdminGetProductWithResponse(ctx context.Context, id string, params *AdminGetProductParams, reqEditors ...RequestEditorFn) (*AdminGetProductResult, error)

	// AdminUpdateProductWithBodyWithResponse Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProductWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error)

	// AdminUpdateProductWithResponse Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProductWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error)

	// AdminUpdateProductWithApplicationMergePatchPlusJSONBodyWithResponse Change a product
	//
	// JSON merge patch; lists are given in full.
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
	AdminUpdateProductWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error)

	// ListCategoriesWithResponse List the tree of categories
	//
	// Parents come before their children, siblings in the order to show.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/categories (the `ListCategories` operationId).
	ListCategoriesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListCategoriesResult, error)

	// ListProductsWithResponse Browse and search products
	//
	// Filters of different kinds must all hold; of several values of one kind one must. A facet's own filter does not limit its counts. Pages stay whole while products come and go.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/products (the `ListProducts` operationId).
	ListProductsWithResponse(ctx context.Context, params *ListProductsParams, reqEditors ...RequestEditorFn) (*ListProductsResult, error)

	// SuggestProductsWithResponse Complete what a shopper types
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/products/suggest (the `SuggestProducts` operationId).
	SuggestProductsWithResponse(ctx context.Context, params *SuggestProductsParams, reqEditors ...RequestEditorFn) (*SuggestProductsResult, error)

	// GetProductWithResponse Read a product by id or slug
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/products/{id} (the `GetProduct` operationId).
	GetProductWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetProductResult, error)

	// GetVariantsWithResponse Read what is sold by variant id or SKU
	//
	// For carts kept elsewhere, and for services that meet a variant before its event. Only variants of active products are in the answer.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/variants (the `GetVariants` operationId).
	GetVariantsWithResponse(ctx context.Context, params *GetVariantsParams, reqEditors ...RequestEditorFn) (*GetVariantsResult, error)
}

// AdminCreateCategoryResult201Headers the declared response headers of an HTTP 201 response for AdminCreateCategory
type AdminCreateCategoryResult201Headers struct {
	ETag     *string
	Location *string
}

type AdminCreateCategoryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Category
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminCreateCategoryResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminCreateCategoryResult) GetJSON201() *Category {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCreateCategoryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCreateCategoryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCreateCategoryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCreateCategoryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCreateCategoryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteCategoryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteCategoryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteCategoryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteCategoryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteCategoryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteCategoryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetCategoryResult200Headers the declared response headers of an HTTP 200 response for AdminGetCategory
type AdminGetCategoryResult200Headers struct {
	ETag *string
}

type AdminGetCategoryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Category
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetCategoryResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetCategoryResult) GetJSON200() *Category {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetCategoryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetCategoryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetCategoryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetCategoryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetCategoryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUpdateCategoryResult200Headers the declared response headers of an HTTP 200 response for AdminUpdateCategory
type AdminUpdateCategoryResult200Headers struct {
	ETag *string
}

type AdminUpdateCategoryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Category
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUpdateCategoryResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpdateCategoryResult) GetJSON200() *Category {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpdateCategoryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpdateCategoryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpdateCategoryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpdateCategoryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpdateCategoryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListProductsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageAdminProduct
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListProductsResult) GetJSON200() *PageAdminProduct {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListProductsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListProductsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListProductsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListProductsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListProductsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListProductsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListProductsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListProductsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListProductsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCreateProductResult201Headers the declared response headers of an HTTP 201 response for AdminCreateProduct
type AdminCreateProductResult201Headers struct {
	ETag     *string
	Location *string
}

type AdminCreateProductResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *AdminProduct
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminCreateProductResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminCreateProductResult) GetJSON201() *AdminProduct {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCreateProductResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCreateProductResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCreateProductResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCreateProductResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCreateProductResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminUpsertProductsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *BatchOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpsertProductsResult) GetJSON200() *BatchOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpsertProductsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpsertProductsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpsertProductsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpsertProductsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpsertProductsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteProductResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteProductResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteProductResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteProductResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteProductResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteProductResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetProductResult200Headers the declared response headers of an HTTP 200 response for AdminGetProduct
type AdminGetProductResult200Headers struct {
	ETag *string
}

type AdminGetProductResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AdminProduct
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetProductResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetProductResult) GetJSON200() *AdminProduct {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetProductResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetProductResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetProductResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetProductResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetProductResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUpdateProductResult200Headers the declared response headers of an HTTP 200 response for AdminUpdateProduct
type AdminUpdateProductResult200Headers struct {
	ETag *string
}

type AdminUpdateProductResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AdminProduct
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUpdateProductResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpdateProductResult) GetJSON200() *AdminProduct {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpdateProductResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpdateProductResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpdateProductResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpdateProductResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpdateProductResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListCategoriesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CategoriesOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListCategoriesResult) GetJSON200() *CategoriesOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListCategoriesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListCategoriesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListCategoriesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListCategoriesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListCategoriesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListCategoriesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListProductsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ListOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListProductsResult) GetJSON200() *ListOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ListProductsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListProductsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListProductsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListProductsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListProductsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListProductsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListProductsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListProductsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type SuggestProductsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SuggestOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r SuggestProductsResult) GetJSON200() *SuggestOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r SuggestProductsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r SuggestProductsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r SuggestProductsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r SuggestProductsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r SuggestProductsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r SuggestProductsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r SuggestProductsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r SuggestProductsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetProductResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ProductDetail
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetProductResult) GetJSON200() *ProductDetail {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetProductResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetProductResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetProductResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetProductResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetProductResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetProductResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetProductResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetProductResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetProductResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetVariantsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *VariantsOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetVariantsResult) GetJSON200() *VariantsOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r GetVariantsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetVariantsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r GetVariantsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetVariantsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetVariantsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetVariantsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetVariantsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetVariantsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCreateCategoryWithBodyWithResponse Add a category
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
func (c *ClientWithResponses) AdminCreateCategoryWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateCategoryResult, error) {
	rsp, err := c.AdminCreateCategoryWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateCategoryResult(rsp)
}

// AdminCreateCategoryWithResponse Add a category
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/categories (the `AdminCreateCategory` operationId).
func (c *ClientWithResponses) AdminCreateCategoryWithResponse(ctx context.Context, body AdminCreateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateCategoryResult, error) {
	rsp, err := c.AdminCreateCategory(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateCategoryResult(rsp)
}

// AdminDeleteCategoryWithResponse Delete a category in which nothing stands
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/categories/{id} (the `AdminDeleteCategory` operationId).
func (c *ClientWithResponses) AdminDeleteCategoryWithResponse(ctx context.Context, id string, params *AdminDeleteCategoryParams, reqEditors ...RequestEditorFn) (*AdminDeleteCategoryResult, error) {
	rsp, err := c.AdminDeleteCategory(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteCategoryResult(rsp)
}

// AdminGetCategoryWithResponse Read a category
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/categories/{id} (the `AdminGetCategory` operationId).
func (c *ClientWithResponses) AdminGetCategoryWithResponse(ctx context.Context, id string, params *AdminGetCategoryParams, reqEditors ...RequestEditorFn) (*AdminGetCategoryResult, error) {
	rsp, err := c.AdminGetCategory(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetCategoryResult(rsp)
}

// AdminUpdateCategoryWithBodyWithResponse Rename or move a category
//
// JSON merge patch.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *ClientWithResponses) AdminUpdateCategoryWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error) {
	rsp, err := c.AdminUpdateCategoryWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateCategoryResult(rsp)
}

// AdminUpdateCategoryWithResponse Rename or move a category
//
// JSON merge patch.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *ClientWithResponses) AdminUpdateCategoryWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error) {
	rsp, err := c.AdminUpdateCategory(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateCategoryResult(rsp)
}

// AdminUpdateCategoryWithApplicationMergePatchPlusJSONBodyWithResponse Rename or move a category
//
// JSON merge patch.
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/categories/{id} (the `AdminUpdateCategory` operationId).
func (c *ClientWithResponses) AdminUpdateCategoryWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateCategoryParams, body AdminUpdateCategoryApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateCategoryResult, error) {
	rsp, err := c.AdminUpdateCategoryWithApplicationMergePatchPlusJSONBody(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateCategoryResult(rsp)
}

// AdminListProductsWithResponse List products in any status, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/products (the `AdminListProducts` operationId).
func (c *ClientWithResponses) AdminListProductsWithResponse(ctx context.Context, params *AdminListProductsParams, reqEditors ...RequestEditorFn) (*AdminListProductsResult, error) {
	rsp, err := c.AdminListProducts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListProductsResult(rsp)
}

// AdminCreateProductWithBodyWithResponse Add a product
//
// Without a status it is a draft, which shoppers do not see.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
func (c *ClientWithResponses) AdminCreateProductWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateProductResult, error) {
	rsp, err := c.AdminCreateProductWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateProductResult(rsp)
}

// AdminCreateProductWithResponse Add a product
//
// Without a status it is a draft, which shoppers do not see.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/products (the `AdminCreateProduct` operationId).
func (c *ClientWithResponses) AdminCreateProductWithResponse(ctx context.Context, body AdminCreateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateProductResult, error) {
	rsp, err := c.AdminCreateProduct(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateProductResult(rsp)
}

// AdminUpsertProductsWithBodyWithResponse Add or change up to 500 products, known by SKU
//
// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
func (c *ClientWithResponses) AdminUpsertProductsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpsertProductsResult, error) {
	rsp, err := c.AdminUpsertProductsWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpsertProductsResult(rsp)
}

// AdminUpsertProductsWithResponse Add or change up to 500 products, known by SKU
//
// What a product leaves out, a known one keeps; its variants are given in full. A product that breaks a rule is refused by itself. The same batch again changes nothing and announces nothing.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/products/batch (the `AdminUpsertProducts` operationId).
func (c *ClientWithResponses) AdminUpsertProductsWithResponse(ctx context.Context, body AdminUpsertProductsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpsertProductsResult, error) {
	rsp, err := c.AdminUpsertProducts(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpsertProductsResult(rsp)
}

// AdminDeleteProductWithResponse Delete a product for good
//
// Archive it instead to keep it for staff. Orders keep their own copy.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/products/{id} (the `AdminDeleteProduct` operationId).
func (c *ClientWithResponses) AdminDeleteProductWithResponse(ctx context.Context, id string, params *AdminDeleteProductParams, reqEditors ...RequestEditorFn) (*AdminDeleteProductResult, error) {
	rsp, err := c.AdminDeleteProduct(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteProductResult(rsp)
}

// AdminGetProductWithResponse Read a product in any status
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/products/{id} (the `AdminGetProduct` operationId).
func (c *ClientWithResponses) AdminGetProductWithResponse(ctx context.Context, id string, params *AdminGetProductParams, reqEditors ...RequestEditorFn) (*AdminGetProductResult, error) {
	rsp, err := c.AdminGetProduct(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetProductResult(rsp)
}

// AdminUpdateProductWithBodyWithResponse Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *ClientWithResponses) AdminUpdateProductWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error) {
	rsp, err := c.AdminUpdateProductWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateProductResult(rsp)
}

// AdminUpdateProductWithResponse Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *ClientWithResponses) AdminUpdateProductWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error) {
	rsp, err := c.AdminUpdateProduct(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateProductResult(rsp)
}

// AdminUpdateProductWithApplicationMergePatchPlusJSONBodyWithResponse Change a product
//
// JSON merge patch; lists are given in full.
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/products/{id} (the `AdminUpdateProduct` operationId).
func (c *ClientWithResponses) AdminUpdateProductWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateProductParams, body AdminUpdateProductApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateProductResult, error) {
	rsp, err := c.AdminUpdateProductWithApplicationMergePatchPlusJSONBody(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateProductResult(rsp)
}

// ListCategoriesWithResponse List the tree of categories
//
// Parents come before their children, siblings in the order to show.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/categories (the `ListCategories` operationId).
func (c *ClientWithResponses) ListCategoriesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListCategoriesResult, error) {
	rsp, err := c.ListCategories(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListCategoriesResult(rsp)
}

// ListProductsWithResponse Browse and search products
//
// Filters of different kinds must all hold; of several values of one kind one must. A facet's own filter does not limit its counts. Pages stay whole while products come and go.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/products (the `ListProducts` operationId).
func (c *ClientWithResponses) ListProductsWithResponse(ctx context.Context, params *ListProductsParams, reqEditors ...RequestEditorFn) (*ListProductsResult, error) {
	rsp, err := c.ListProducts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListProductsResult(rsp)
}

// SuggestProductsWithResponse Complete what a shopper types
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/products/suggest (the `SuggestProducts` operationId).
func (c *ClientWithResponses) SuggestProductsWithResponse(ctx context.Context, params *SuggestProductsParams, reqEditors ...RequestEditorFn) (*SuggestProductsResult, error) {
	rsp, err := c.SuggestProducts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSuggestProductsResult(rsp)
}

// GetProductWithResponse Read a product by id or slug
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/products/{id} (the `GetProduct` operationId).
func (c *ClientWithResponses) GetProductWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetProductResult, error) {
	rsp, err := c.GetProduct(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetProductResult(rsp)
}

// GetVariantsWithResponse Read what is sold by variant id or SKU
//
// For carts kept elsewhere, and for services that meet a variant before its event. Only variants of active products are in the answer.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/variants (the `GetVariants` operationId).
func (c *ClientWithResponses) GetVariantsWithResponse(ctx context.Context, params *GetVariantsParams, reqEditors ...RequestEditorFn) (*GetVariantsResult, error) {
	rsp, err := c.GetVariants(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetVariantsResult(rsp)
}

// ParseAdminCreateCategoryResult parses an HTTP response from a AdminCreateCategoryWithResponse call
func ParseAdminCreateCategoryResult(rsp *http.Response) (*AdminCreateCategoryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCreateCategoryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Category
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers AdminCreateCategoryResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminDeleteCategoryResult parses an HTTP response from a AdminDeleteCategoryWithResponse call
func ParseAdminDeleteCategoryResult(rsp *http.Response) (*AdminDeleteCategoryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteCategoryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetCategoryResult parses an HTTP response from a AdminGetCategoryWithResponse call
func ParseAdminGetCategoryResult(rsp *http.Response) (*AdminGetCategoryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetCategoryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Category
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetCategoryResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminUpdateCategoryResult parses an HTTP response from a AdminUpdateCategoryWithResponse call
func ParseAdminUpdateCategoryResult(rsp *http.Response) (*AdminUpdateCategoryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpdateCategoryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Category
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUpdateCategoryResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminListProductsResult parses an HTTP response from a AdminListProductsWithResponse call
func ParseAdminListProductsResult(rsp *http.Response) (*AdminListProductsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListProductsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageAdminProduct
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminCreateProductResult parses an HTTP response from a AdminCreateProductWithResponse call
func ParseAdminCreateProductResult(rsp *http.Response) (*AdminCreateProductResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCreateProductResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest AdminProduct
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers AdminCreateProductResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminUpsertProductsResult parses an HTTP response from a AdminUpsertProductsWithResponse call
func ParseAdminUpsertProductsResult(rsp *http.Response) (*AdminUpsertProductsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpsertProductsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest BatchOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminDeleteProductResult parses an HTTP response from a AdminDeleteProductWithResponse call
func ParseAdminDeleteProductResult(rsp *http.Response) (*AdminDeleteProductResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteProductResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetProductResult parses an HTTP response from a AdminGetProductWithResponse call
func ParseAdminGetProductResult(rsp *http.Response) (*AdminGetProductResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetProductResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AdminProduct
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetProductResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminUpdateProductResult parses an HTTP response from a AdminUpdateProductWithResponse call
func ParseAdminUpdateProductResult(rsp *http.Response) (*AdminUpdateProductResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpdateProductResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AdminProduct
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUpdateProductResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseListCategoriesResult parses an HTTP response from a ListCategoriesWithResponse call
func ParseListCategoriesResult(rsp *http.Response) (*ListCategoriesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListCategoriesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CategoriesOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseListProductsResult parses an HTTP response from a ListProductsWithResponse call
func ParseListProductsResult(rsp *http.Response) (*ListProductsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListProductsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ListOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseSuggestProductsResult parses an HTTP response from a SuggestProductsWithResponse call
func ParseSuggestProductsResult(rsp *http.Response) (*SuggestProductsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &SuggestProductsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SuggestOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseGetProductResult parses an HTTP response from a GetProductWithResponse call
func ParseGetProductResult(rsp *http.Response) (*GetProductResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetProductResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ProductDetail
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseGetVariantsResult parses an HTTP response from a GetVariantsWithResponse call
func ParseGetVariantsResult(rsp *http.Response) (*GetVariantsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetVariantsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest VariantsOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}
