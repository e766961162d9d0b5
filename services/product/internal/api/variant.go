package api

import (
	"context"
	"net/http"
	"slices"

	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/product/internal/catalog"
)

// maxVariants is how many variants one call may ask for.
const maxVariants = 200

func (h *handler) registerVariants(a *web.API) {
	web.Handle(a, web.Op{
		ID: "get-variants", Method: http.MethodGet, Path: "/v1/variants", Policy: web.Public, Tags: []string{"Catalogue"},
		Summary:     "Read what is sold by variant id or SKU",
		Description: "For carts kept elsewhere, and for services that meet a variant before its event. Only variants of active products are in the answer.",
	}, h.variants)
}

type variantsIn struct {
	IDs  string `query:"ids" maxLength:"16384" doc:"Separated by commas."`
	SKUs string `query:"skus" maxLength:"16384" doc:"Separated by commas."`
}

// SoldVariant is a variant with what its product decides of its sale.
type SoldVariant struct {
	ID        string            `json:"id"`
	SKU       string            `json:"sku"`
	ProductID string            `json:"product_id"`
	Name      string            `json:"name"`
	Options   map[string]string `json:"options,omitempty"`
	Prices    []money.Money     `json:"prices"`
	TaxClass  string            `json:"tax_class,omitempty"`
	Status    string            `json:"status"`
	Version   int64             `json:"version"`
}

type variantsOut struct {
	Body struct {
		Items []SoldVariant `json:"items"`
	}
}

func (h *handler) variants(ctx context.Context, in *variantsIn) (*variantsOut, error) {
	ids, skus := split(in.IDs), split(in.SKUs)
	if len(ids)+len(skus) > maxVariants {
		return nil, fault.Newf(fault.Invalid, "Ask for at most %d variants.", maxVariants).At("query.skus", "too_many", "names too many variants")
	}
	found, err := h.app.WithVariants(ctx, ids, skus)
	if err != nil {
		return nil, err
	}
	out := &variantsOut{}
	out.Body.Items = []SoldVariant{}
	for _, r := range found {
		for _, v := range r.Variants {
			if slices.Contains(ids, v.ID) || slices.Contains(skus, v.SKU) {
				out.Body.Items = append(out.Body.Items, toSold(&r, v))
			}
		}
	}
	return out, nil
}

func toSold(r *catalog.Record, v catalog.Variant) SoldVariant {
	return SoldVariant{ID: v.ID, SKU: v.SKU, ProductID: r.ID, Name: r.Name, Options: v.Options, Prices: list(v.Prices),
		TaxClass: r.TaxClass, Status: string(r.Status), Version: r.Version}
}
