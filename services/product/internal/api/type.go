package api

import (
	"time"

	"emporium/kit/money"
)

// Image is a picture of a product.
type Image struct {
	URL string `json:"url" maxLength:"2000" format:"uri" example:"https://shop.example/tent.jpg"`
	Alt string `json:"alt,omitempty" maxLength:"500" doc:"What the picture shows, for those who cannot see it."`
}

// Option is a choice between variants.
type Option struct {
	Name   string   `json:"name" minLength:"1" maxLength:"100" example:"Size"`
	Values []string `json:"values" minItems:"1" maxItems:"250" example:"[\"S\",\"M\"]" doc:"In the order to show."`
}

// Variant is what is sold.
type Variant struct {
	ID          string            `json:"id" example:"var_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	SKU         string            `json:"sku" example:"FJG-SKARV2-MOS"`
	Options     map[string]string `json:"options,omitempty" doc:"A value for each option of the product."`
	Prices      []money.Money     `json:"prices" doc:"At most one per currency, in minor units."`
	WeightGrams int               `json:"weight_grams,omitempty"`
	InStock     bool              `json:"in_stock"`
}

// Product is a product as shoppers see it in lists.
type Product struct {
	ID          string            `json:"id" example:"prd_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Slug        string            `json:"slug" example:"fjellgard-skarv-2-trekking-tent"`
	Name        string            `json:"name"`
	Brand       string            `json:"brand,omitempty"`
	CategoryIDs []string          `json:"category_ids" doc:"Where it stands itself, without the categories above."`
	Attributes  map[string]string `json:"attributes,omitempty"`
	Images      []Image           `json:"images"`
	Options     []Option          `json:"options"`
	Prices      []money.Money     `json:"prices" doc:"The lowest price of its variants per currency, in minor units."`
	InStock     bool              `json:"in_stock" doc:"Whether any variant can be bought now."`
	Variants    []Variant         `json:"variants"`
	CreatedAt   time.Time         `json:"created_at"`
	UpdatedAt   time.Time         `json:"updated_at"`
}

// ProductDetail is a product with all that there is to read.
type ProductDetail struct {
	Product
	Description string        `json:"description,omitempty"`
	Categories  []CategoryRef `json:"categories" doc:"Each category with its place in the tree."`
}

// CategoryRef names a category and the way to it.
type CategoryRef struct {
	ID   string   `json:"id"`
	Slug string   `json:"slug"`
	Name string   `json:"name"`
	Path []string `json:"path" doc:"Names from the top of the tree."`
}

// Category is a place in the tree.
type Category struct {
	ID           string   `json:"id" example:"cat_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Slug         string   `json:"slug" example:"tents"`
	Name         string   `json:"name" example:"Tents"`
	ParentID     string   `json:"parent_id,omitempty" doc:"Absent at the top of the tree."`
	Path         []string `json:"path" doc:"Names from the top of the tree."`
	Position     int      `json:"position"`
	ProductCount int      `json:"product_count" doc:"How many products can be found in it and below it."`
}

// Facets count what was found by each value of a product's properties.
type Facets struct {
	Brand      []FacetValue            `json:"brand,omitempty"`
	Category   []FacetCategory         `json:"category,omitempty"`
	Price      *FacetPrice             `json:"price,omitempty"`
	InStock    []FacetValue            `json:"in_stock,omitempty"`
	Attributes map[string][]FacetValue `json:"attributes,omitempty" doc:"By the attribute's or option's name."`
}

// FacetValue is a value and how many products have it.
type FacetValue struct {
	Value string `json:"value"`
	Count int    `json:"count"`
}

// FacetCategory is a category and how many products stand in it or below it.
type FacetCategory struct {
	ID       string `json:"id"`
	Slug     string `json:"slug"`
	Name     string `json:"name"`
	ParentID string `json:"parent_id,omitempty"`
	Count    int    `json:"count"`
}

// FacetPrice is how prices spread.
type FacetPrice struct {
	Currency string       `json:"currency"`
	Min      int64        `json:"min" doc:"The lowest price, in minor units."`
	Max      int64        `json:"max" doc:"The highest price, in minor units."`
	Ranges   []PriceRange `json:"ranges"`
}

// PriceRange counts products from a price up to and not including another one.
type PriceRange struct {
	From  int64 `json:"from" doc:"In minor units."`
	To    int64 `json:"to,omitempty" doc:"In minor units; absent when open."`
	Count int   `json:"count"`
}

// AdminProduct is a product as staff sees it.
type AdminProduct struct {
	ID          string            `json:"id"`
	Version     int64             `json:"version"`
	Slug        string            `json:"slug"`
	Name        string            `json:"name"`
	Description string            `json:"description,omitempty"`
	Brand       string            `json:"brand,omitempty"`
	Status      string            `json:"status" doc:"active, draft or archived. Only active products are shown and sold."`
	TaxClass    string            `json:"tax_class,omitempty"`
	CategoryIDs []string          `json:"category_ids"`
	Attributes  map[string]string `json:"attributes,omitempty"`
	Images      []Image           `json:"images"`
	Options     []Option          `json:"options"`
	Variants    []Variant         `json:"variants"`
	CreatedAt   time.Time         `json:"created_at"`
	UpdatedAt   time.Time         `json:"updated_at"`
}

// VariantInput is what staff says about a variant.
type VariantInput struct {
	ID          string            `json:"id,omitempty" maxLength:"64" doc:"Of a variant that is there already; it is found by its SKU as well."`
	SKU         string            `json:"sku" minLength:"1" maxLength:"64" example:"FJG-SKARV2-MOS" doc:"Unique in the shop; never changes."`
	Options     map[string]string `json:"options,omitempty" maxProperties:"5"`
	Prices      []money.Money     `json:"prices,omitempty" maxItems:"50"`
	WeightGrams int               `json:"weight_grams,omitempty" minimum:"0" maximum:"100000000"`
}

// ProductInput is what staff says about a product. Limits that concern several members are checked by the shop's rules.
type ProductInput struct {
	Slug          string            `json:"slug,omitempty" maxLength:"120" doc:"The name in addresses. Left out, it is made from the name."`
	Name          string            `json:"name" minLength:"1" maxLength:"600" example:"Skarv rain jacket"`
	Description   string            `json:"description,omitempty" maxLength:"50000"`
	Brand         string            `json:"brand,omitempty" maxLength:"200"`
	Status        string            `json:"status,omitempty" enum:"active,draft,archived"`
	TaxClass      string            `json:"tax_class,omitempty" maxLength:"32" doc:"Left out: the shop's standard class."`
	CategoryIDs   []string          `json:"category_ids,omitempty" maxItems:"50"`
	CategoryPaths [][]string        `json:"category_paths,omitempty" maxItems:"50" doc:"Names from the top of the tree; what is missing of the tree is made."`
	Attributes    map[string]string `json:"attributes,omitempty" maxProperties:"100"`
	Images        []Image           `json:"images,omitempty" maxItems:"50"`
	Options       []Option          `json:"options,omitempty" maxItems:"5"`
	Variants      []VariantInput    `json:"variants" minItems:"1" maxItems:"250"`
}

// BatchResult is what became of one product of a batch.
type BatchResult struct {
	Outcome string       `json:"outcome" doc:"created, updated, unchanged or refused."`
	ID      string       `json:"id,omitempty"`
	Version int64        `json:"version,omitempty"`
	Code    string       `json:"code,omitempty" doc:"Why it was refused, for machines."`
	Message string       `json:"message,omitempty" doc:"Why it was refused, for people."`
	Errors  []BatchError `json:"errors,omitempty"`
}

// BatchError points at an offending part of a product.
type BatchError struct {
	Pointer string `json:"pointer" doc:"JSON pointer into the product."`
	Code    string `json:"code,omitempty"`
	Message string `json:"message"`
}
