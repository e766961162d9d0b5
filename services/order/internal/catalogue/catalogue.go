// Package catalogue asks the product service for variants that no event has told of yet.
package catalogue

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"emporium/contract/api/product"
	"emporium/kit/money"
	"emporium/services/order/internal/offer"
)

// Client asks through the product service's own client. It is safe for concurrent use.
type Client struct {
	product *product.ClientWithResponses
}

// New returns a client of the product service, which client reaches at base.
func New(client *http.Client, base string) (*Client, error) {
	c, err := product.NewClientWithResponses(base, product.WithHTTPClient(client))
	if err != nil {
		return nil, fmt.Errorf("make the product service's client: %w", err)
	}
	return &Client{c}, nil
}

// Variants finds variants by id and by SKU; what the product service does not know is left out. A name that could not be
// told from two names in a list is not asked for.
func (c *Client) Variants(ctx context.Context, ids, skus []string) ([]offer.Variant, error) {
	query := product.GetVariantsParams{Ids: listed(ids), Skus: listed(skus)}
	if query.Ids == nil && query.Skus == nil {
		return nil, nil
	}
	r, err := c.product.GetVariantsWithResponse(ctx, &query)
	switch {
	case err != nil:
		return nil, fmt.Errorf("ask for variants: %w", err)
	case r.StatusCode() >= http.StatusInternalServerError, r.StatusCode() == http.StatusOK && r.JSON200 == nil:
		return nil, fmt.Errorf("ask for variants: status %d", r.StatusCode())
	case r.JSON200 == nil:
		return nil, nil // the names are none that it would know
	}
	out := make([]offer.Variant, len(r.JSON200.Items))
	for i := range r.JSON200.Items {
		out[i] = toOffer(&r.JSON200.Items[i])
	}
	return out, nil
}

func toOffer(v *product.SoldVariant) offer.Variant {
	out := offer.Variant{ID: v.ID, SKU: v.Sku, ProductID: v.ProductID, Name: v.Name, Sellable: v.Status == "active", Version: v.Version}
	if v.Options != nil {
		out.Options = *v.Options
	}
	if v.TaxClass != nil {
		out.TaxClass = *v.TaxClass
	}
	for _, p := range v.Prices {
		out.Prices = append(out.Prices, money.Money(p))
	}
	return out
}

// listed joins names with commas; nil for none.
func listed(names []string) *string {
	var plain []string
	for _, n := range names {
		if !strings.Contains(n, ",") {
			plain = append(plain, n)
		}
	}
	if len(plain) == 0 {
		return nil
	}
	all := strings.Join(plain, ",")
	return &all
}
