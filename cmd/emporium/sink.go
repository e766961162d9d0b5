package main

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	"emporium/cmd/emporium/importer"
	"emporium/kit/money"
)

// sink writes drafts through the staff API, as any client could.
type sink struct{ shop *shop }

var _ importer.Sink = sink{}

type batchProduct struct {
	Slug        string            `json:"slug,omitempty"`
	Name        string            `json:"name"`
	Description string            `json:"description,omitempty"`
	Brand       string            `json:"brand,omitempty"`
	Status      string            `json:"status,omitempty"`
	Categories  [][]string        `json:"category_paths,omitempty"`
	Attributes  map[string]string `json:"attributes,omitempty"`
	Images      []batchImage      `json:"images,omitempty"`
	Options     []batchOption     `json:"options,omitempty"`
	Variants    []batchVariant    `json:"variants"`
}

type batchImage struct {
	URL string `json:"url"`
	Alt string `json:"alt,omitempty"`
}

type batchOption struct {
	Name   string   `json:"name"`
	Values []string `json:"values"`
}

type batchVariant struct {
	SKU         string            `json:"sku"`
	Options     map[string]string `json:"options,omitempty"`
	Prices      []money.Money     `json:"prices,omitempty"`
	WeightGrams int               `json:"weight_grams,omitempty"`
}

// UpsertProducts implements importer.Sink.
func (s sink) UpsertProducts(ctx context.Context, batch []importer.Draft) ([]importer.Result, error) {
	in := struct {
		Products []batchProduct `json:"products"`
	}{Products: make([]batchProduct, len(batch))}
	for i, d := range batch {
		in.Products[i] = toBatch(d)
	}
	var out struct {
		Results []struct {
			Outcome string `json:"outcome"`
			Message string `json:"message"`
			Errors  []struct {
				Pointer string `json:"pointer"`
				Message string `json:"message"`
			} `json:"errors"`
		} `json:"results"`
	}
	if _, err := s.shop.call(ctx, http.MethodPost, "/v1/admin/products/batch", in, &out); err != nil {
		return nil, err
	}
	results := make([]importer.Result, len(out.Results))
	for i, r := range out.Results {
		results[i] = importer.Result{Outcome: importer.Outcome(r.Outcome), Reason: r.Message}
		for _, e := range r.Errors {
			results[i].Reason += "; " + e.Pointer + ": " + e.Message
		}
	}
	return results, nil
}

func toBatch(d importer.Draft) batchProduct {
	p := batchProduct{Slug: d.Slug, Name: d.Name, Description: d.Description, Brand: d.Brand, Status: d.Status,
		Categories: d.Categories, Attributes: d.Attributes}
	for _, i := range d.Images {
		p.Images = append(p.Images, batchImage(i))
	}
	for _, o := range d.Options {
		p.Options = append(p.Options, batchOption(o))
	}
	for _, v := range d.Variants {
		p.Variants = append(p.Variants, batchVariant{SKU: v.SKU, Options: v.Options, Prices: v.Prices, WeightGrams: v.WeightGrams})
	}
	return p
}

// SetStock implements importer.Sink. The shop takes 1,000 SKUs at a time.
func (s sink) SetStock(ctx context.Context, levels []importer.Level) (sum importer.Counted, err error) {
	type level struct {
		SKU    string `json:"sku"`
		OnHand int64  `json:"on_hand"`
	}
	const most = 1000
	for n, chunk := range slices.Collect(slices.Chunk(levels, most)) {
		in := struct {
			Lines  []level `json:"lines"`
			Reason string  `json:"reason"`
		}{Reason: "import"}
		for _, l := range chunk {
			in.Lines = append(in.Lines, level(l))
		}
		var out struct {
			Changed int `json:"changed"`
			Refused []struct {
				Index    int   `json:"index"`
				Reserved int64 `json:"reserved"`
			} `json:"refused"`
		}
		if _, err := s.shop.call(ctx, http.MethodPut, "/v1/admin/stock/batch", in, &out); err != nil {
			return sum, err
		}
		sum.Changed += out.Changed
		for _, r := range out.Refused {
			sum.Refused = append(sum.Refused, importer.RefusedLevel{Index: n*most + r.Index,
				Reason: fmt.Sprintf("left as it is, because %d are reserved for orders", r.Reserved)})
		}
	}
	return sum, nil
}
