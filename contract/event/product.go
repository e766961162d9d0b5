package event

import "emporium/kit/money"

// Product is a product with all that others keep a view of.
type Product struct {
	ID          string    `json:"id"`
	Slug        string    `json:"slug"`
	Name        string    `json:"name"`
	Brand       string    `json:"brand,omitempty"`
	Status      string    `json:"status"` // draft, active or archived; only active ones are sold
	CategoryIDs []string  `json:"category_ids,omitempty"`
	TaxClass    string    `json:"tax_class,omitempty"`
	Variants    []Variant `json:"variants"`
	Version     int64     `json:"version"`
}

// Variant is what can be put into a cart. The SKU never changes.
type Variant struct {
	ID      string            `json:"id"`
	SKU     string            `json:"sku"`
	Options map[string]string `json:"options,omitempty"` // for example {"size": "M"}
	Prices  []money.Money     `json:"prices"`            // one per currency
}

// ProductCreated announces a new product.
type ProductCreated struct {
	Product Product `json:"product"`
}

// ProductUpdated carries a product's whole new state.
type ProductUpdated struct {
	Product Product `json:"product"`
}

// ProductDeleted says that a product is gone; its variants can no longer be sold.
type ProductDeleted struct {
	ProductID string   `json:"product_id"`
	SKUs      []string `json:"skus"`
	Version   int64    `json:"version"`
}

func (ProductCreated) EventType() string      { return "product.created" }
func (ProductCreated) EventTopic() string     { return TopicProduct }
func (e ProductCreated) EventSubject() string { return e.Product.ID }
func (e ProductCreated) EventVersion() int64  { return e.Product.Version }
func (ProductUpdated) EventType() string      { return "product.updated" }
func (ProductUpdated) EventTopic() string     { return TopicProduct }
func (e ProductUpdated) EventSubject() string { return e.Product.ID }
func (e ProductUpdated) EventVersion() int64  { return e.Product.Version }
func (ProductDeleted) EventType() string      { return "product.deleted" }
func (ProductDeleted) EventTopic() string     { return TopicProduct }
func (e ProductDeleted) EventSubject() string { return e.ProductID }
func (e ProductDeleted) EventVersion() int64  { return e.Version }
