// Package catalogue asks the product service for variants that no event has told of yet.
package catalogue

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"emporium/kit/money"
	"emporium/services/order/internal/offer"
)

// maxAnswer bounds what is read of an answer, in bytes.
const maxAnswer = 4 << 20

// Client asks over HTTP. It is safe for concurrent use.
type Client struct {
	http *http.Client
	base string
}

// New returns a client of the product service, which client reaches at base.
func New(client *http.Client, base string) *Client { return &Client{client, base} }

type answer struct {
	Items []struct {
		ID        string            `json:"id"`
		SKU       string            `json:"sku"`
		ProductID string            `json:"product_id"`
		Name      string            `json:"name"`
		Options   map[string]string `json:"options"`
		Prices    []money.Money     `json:"prices"`
		TaxClass  string            `json:"tax_class"`
		Status    string            `json:"status"`
		Version   int64             `json:"version"`
	} `json:"items"`
}

// Variants finds variants by id and by SKU; what the product service does not know is left out. A name that could not be
// told from two names in a list is not asked for.
func (c *Client) Variants(ctx context.Context, ids, skus []string) ([]offer.Variant, error) {
	query := url.Values{}
	for name, values := range map[string][]string{"ids": ids, "skus": skus} {
		if list := listed(values); list != "" {
			query.Set(name, list)
		}
	}
	if len(query) == 0 {
		return nil, nil
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/v1/variants?"+query.Encode(), nil)
	if err != nil {
		return nil, fmt.Errorf("ask for variants: %w", err)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return nil, fmt.Errorf("ask for variants: %w", err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode >= http.StatusInternalServerError:
		return nil, fmt.Errorf("ask for variants: status %d", res.StatusCode)
	case res.StatusCode != http.StatusOK:
		return nil, nil // the names are none that it would know
	}
	var a answer
	if err := json.NewDecoder(io.LimitReader(res.Body, maxAnswer)).Decode(&a); err != nil {
		return nil, fmt.Errorf("read variants: %w", err)
	}
	out := make([]offer.Variant, len(a.Items))
	for i, v := range a.Items {
		out[i] = offer.Variant{ID: v.ID, SKU: v.SKU, ProductID: v.ProductID, Name: v.Name, Options: v.Options, Prices: v.Prices,
			TaxClass: v.TaxClass, Sellable: v.Status == "active", Version: v.Version}
	}
	return out, nil
}

func listed(names []string) string {
	var plain []string
	for _, n := range names {
		if !strings.Contains(n, ",") {
			plain = append(plain, n)
		}
	}
	return strings.Join(plain, ",")
}
