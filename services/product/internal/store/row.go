package store

import (
	"encoding/json"
	"fmt"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/product/internal/catalog"
)

const selectProduct = "SELECT id, version, slug, status, content, created_at, updated_at FROM product"

var (
	productColumns = []string{"id", "version", "slug", "status", "content", "created_at", "updated_at"}
	productUpdates = []string{"version", "slug", "status", "content", "updated_at"}
	variantColumns = []string{"sku", "id", "product_id"}
)

// productRow is a row of the table product.
type productRow struct {
	ID        string `db:"id"`
	Version   int64  `db:"version"`
	Slug      string `db:"slug"`
	Status    string `db:"status"`
	Content   []byte `db:"content"`
	CreatedAt int64  `db:"created_at"`
	UpdatedAt int64  `db:"updated_at"`
}

// content is the document in a product's row. Slug and status have columns. Keys are short because every product has
// them; a key never changes its meaning.
type content struct {
	Name        string            `json:"n"`
	Description string            `json:"d,omitempty"`
	Brand       string            `json:"b,omitempty"`
	TaxClass    string            `json:"t,omitempty"`
	Categories  []string          `json:"c,omitempty"`
	Attributes  map[string]string `json:"a,omitempty"`
	Images      []image           `json:"i,omitempty"`
	Options     []option          `json:"o,omitempty"`
	Variants    []variant         `json:"v"`
}

type image struct {
	URL string `json:"u"`
	Alt string `json:"a,omitempty"`
}

type option struct {
	Name   string   `json:"n"`
	Values []string `json:"v"`
}

type variant struct {
	ID          string            `json:"i"`
	SKU         string            `json:"s"`
	Options     map[string]string `json:"o,omitempty"`
	Prices      []price           `json:"p,omitempty"`
	WeightGrams int               `json:"w,omitempty"`
}

type price struct {
	Amount   int64  `json:"a"`
	Currency string `json:"c"`
}

func productValues(p *catalog.Product) ([]any, error) {
	r := p.Record()
	doc, err := json.Marshal(toContent(&r.Content))
	if err != nil {
		return nil, fmt.Errorf("encode product %s: %w", r.ID, err)
	}
	return []any{r.ID, r.Version, r.Slug, string(r.Status), string(doc), db.Micros(r.Created), db.Micros(r.Updated)}, nil
}

func toContent(c *catalog.Content) *content {
	out := &content{
		Name: c.Name, Description: c.Description, Brand: c.Brand, TaxClass: c.TaxClass, Categories: c.CategoryIDs,
		Attributes: c.Attributes, Variants: make([]variant, len(c.Variants)),
	}
	for _, i := range c.Images {
		out.Images = append(out.Images, image(i))
	}
	for _, o := range c.Options {
		out.Options = append(out.Options, option(o))
	}
	for i, v := range c.Variants {
		out.Variants[i] = variant{ID: v.ID, SKU: v.SKU, Options: v.Options, WeightGrams: v.WeightGrams}
		for _, p := range v.Prices {
			out.Variants[i].Prices = append(out.Variants[i].Prices, price(p))
		}
	}
	return out
}

func (r *productRow) record() (catalog.Record, error) {
	var c content
	if err := json.Unmarshal(r.Content, &c); err != nil {
		return catalog.Record{}, fmt.Errorf("decode product %s: %w", r.ID, err)
	}
	out := catalog.Record{
		ID: r.ID, Version: r.Version, Created: db.Time(r.CreatedAt), Updated: db.Time(r.UpdatedAt),
		Content: catalog.Content{
			Slug: r.Slug, Name: c.Name, Description: c.Description, Brand: c.Brand, Status: catalog.Status(r.Status),
			TaxClass: c.TaxClass, CategoryIDs: c.Categories, Attributes: c.Attributes,
			Variants: make([]catalog.Variant, len(c.Variants)),
		},
	}
	for _, i := range c.Images {
		out.Images = append(out.Images, catalog.Image(i))
	}
	for _, o := range c.Options {
		out.Options = append(out.Options, catalog.Option(o))
	}
	for i, v := range c.Variants {
		out.Variants[i] = catalog.Variant{ID: v.ID, SKU: v.SKU, Options: v.Options, WeightGrams: v.WeightGrams}
		for _, p := range v.Prices {
			out.Variants[i].Prices = append(out.Variants[i].Prices, money.Money(p))
		}
	}
	return out, nil
}
